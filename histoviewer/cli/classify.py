"""The command classify: files, folders and whole batches, here or on a cluster."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from histoviewer.app.classify_job import ClassifyRequest, HowToRun, check_request, classify, write_extras
from histoviewer.app.job_results import ClassifyResult
from histoviewer.app.kept_answers import FolderAnswers
from histoviewer.app.open_project import opened
from histoviewer.app.patch_table import write_csv
from histoviewer.app.project_answers import RecordedAnswers
from histoviewer.app.slide_queue import expanded
from histoviewer.cli.console import UsageError, complain, finish, run_job, say, say_json
from histoviewer.cli.parser import NOTICE
from histoviewer.core.results import Decision, Outcome, SlideResult


def classify_command(options: argparse.Namespace) -> int:
    """``histoviewer classify``."""
    _check(options)
    with _request(options) as request:
        # The extras come last: a disk that refuses them must not cost the answers.
        check_request(request)
        plain = replace(request, heatmap=None, report=None)
        if options.scheduler is not None:
            from histoviewer.app.cluster import ClusterRequest, classify_on_cluster

            spread = ClusterRequest(plain, options.scheduler, options.results)
            result, interrupted = run_job(classify_on_cluster, spread, "Classifying")
        else:
            result, interrupted = run_job(classify, plain, "Classifying")
    if options.json:
        say_json(result.to_json())
    else:
        _say_results(result)
    for note in result.notes:
        complain(f"histoviewer: {note}")
    status = finish(result.errors, interrupted)
    write_extras(request, result)
    if options.csv is not None:
        write_csv(result.slides, options.csv)
    return status


def _check(options: argparse.Namespace) -> None:
    if options.scheduler is not None and options.results is None:
        raise UsageError(
            "--scheduler needs --results", "the machines must share a folder for answers", "name one"
        )
    if options.results is not None and options.project is not None:
        raise UsageError("--results and --project exclude each other", "answers are kept in one place")
    if options.csv is not None and not options.csv.absolute().parent.is_dir():
        raise UsageError(f"{options.csv} can't be written", "there is no such folder", "make it first")
    if options.again and options.results is None and options.project is None:
        raise UsageError("--again goes with --results or --project", "nothing is kept without them")


@contextmanager
def _request(options: argparse.Namespace) -> Iterator[ClassifyRequest]:
    """The request behind the options, with the place where its answers are kept open."""
    request = ClassifyRequest(
        files=expanded(options.files),
        model=options.model,
        mpp=options.mpp,
        regions=options.regions,
        mode=options.mode,
        normalizer=options.normalize,
        coverage=options.coverage,
        heatmap=options.heatmap,
        report=options.report,
        int8=options.int8,
        how=HowToRun(engine=options.engine, again=options.again),
    )
    if options.project is not None:
        with opened(options.project, create=True) as project:
            request = replace(request, patients={Path(s.path): s.patient for s in project.slides()})
            yield _kept(request, RecordedAnswers(project, request))
    elif options.results is not None:
        yield _kept(request, FolderAnswers(options.results))
    else:
        yield request


def _kept(request: ClassifyRequest, answers: FolderAnswers | RecordedAnswers) -> ClassifyRequest:
    return replace(request, how=replace(request.how, answers=answers, marks=answers))


def _say_results(result: ClassifyResult) -> None:
    for item in result.slides:
        say(f"{item.path}: {outcome_words(item.decision)}{'' if item.complete else ', stopped early'}")
        if note := item.provenance.get("memory_note"):
            say(f"  {note}")
        _say_regions(item)
    for patient in result.patients:
        if len(patient.paths) > 1:
            words = outcome_words(patient.decision)
            say(f"patient {patient.patient}, {len(patient.paths)} images: {words}")
    say(f"model {result.model.name}, sha256 {result.model.sha256[:12]}. {NOTICE}")


def _say_regions(slide: SlideResult) -> None:
    for region in slide.regions:
        if region.annotation_id is not None:
            say(f"  {region.name or region.annotation_id}: {outcome_words(region.decision)}")


def outcome_words(decision: Decision) -> str:
    """A decision in a line."""
    judged = f"{decision.patches} patches"
    if decision.patches > 1 and decision.patches_uncertain:
        judged += f", {decision.patches_uncertain} of them uncertain"
    if decision.patches_not_assessed:
        judged += f", {decision.patches_not_assessed} not assessed"
    if decision.outcome is Outcome.NOT_ASSESSED or decision.probability is None:
        return f"not assessed ({'; '.join(decision.reasons) or judged})"
    if decision.outcome is Outcome.UNCERTAIN:
        return f"uncertain, {decision.label} {decision.probability:.3f} ({judged})"
    return f"{decision.label} {decision.probability:.3f} ({judged})"
