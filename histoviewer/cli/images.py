"""Commands on images: info, normalize, classify."""

from __future__ import annotations

import argparse
from dataclasses import replace

from histoviewer.app.classify_job import ClassifyRequest, classify, write_extras
from histoviewer.app.info_job import InfoRequest, info_json
from histoviewer.app.info_job import info as info_job
from histoviewer.app.job_results import ClassifyResult
from histoviewer.app.normalize_job import NormalizeRequest
from histoviewer.app.normalize_job import normalize as normalize_job
from histoviewer.app.patch_table import write_csv
from histoviewer.app.separate_job import SeparatedFile, SeparateRequest
from histoviewer.app.separate_job import separate as separate_job
from histoviewer.app.stain_choice import StainChoice, preset
from histoviewer.cli.console import OK, UsageError, finish, run_job, say, say_json
from histoviewer.cli.parser import NOTICE
from histoviewer.core.results import Decision, Outcome, SlideResult


def info(options: argparse.Namespace) -> int:
    """``histoviewer info``."""
    found, _ = run_job(info_job, InfoRequest(options.file, options.mpp), "Reading")
    if options.json:
        say_json(info_json(found))
        return OK
    mpp = "unknown" if found.mpp_x is None else f"{found.mpp_x:g} x {found.mpp_y:g} um"
    say(f"{found.path}: {found.format}")
    say(f"size        {found.width_l0} x {found.height_l0} px")
    say(f"pixel size  {mpp}")
    say(f"objective   {'unknown' if found.objective is None else f'{found.objective:g}x'}")
    for i, level in enumerate(found.levels):
        say(f"level {i:<5} {level.width} x {level.height} px, 1:{level.downsample:g}")
    say(f"associated  {', '.join(found.associated) or 'none'}")
    return OK


def normalize(options: argparse.Namespace) -> int:
    """``histoviewer normalize``."""
    if options.separate:
        return _separate(options)
    if options.stain:
        raise UsageError("--stain goes with --separate", "", "see histoviewer normalize --help")
    request = NormalizeRequest(tuple(options.files), options.out, options.target, options.method)
    result, interrupted = run_job(normalize_job, request, "Normalizing")
    if options.json:
        say_json(result.to_json())
    else:
        for item in result.worst_first:
            why = "; ".join(item.reasons)
            say(f"{item.mark:<8}  {item.path} -> {item.written}" + (f" ({why})" if why else ""))
    return finish(result.errors, interrupted)


def _separate(options: argparse.Namespace) -> int:
    choice = StainChoice(stain_type=preset(options.stain) if options.stain else None)
    request = SeparateRequest(tuple(options.files), options.out, choice)
    result, interrupted = run_job(separate_job, request, "Separating")
    if options.json:
        say_json(result.to_json())
    else:
        for item in result.items:
            if isinstance(item, SeparatedFile):
                say(f"{item.path} -> {', '.join(item.written.values())}")
    return finish(result.errors, interrupted)


def classify_files(options: argparse.Namespace) -> ClassifyRequest:
    """The request behind the options of ``classify``."""
    return ClassifyRequest(
        files=tuple(options.files),
        model=options.model,
        mpp=options.mpp,
        regions=options.regions,
        mode=options.mode,
        normalizer=options.normalize,
        heatmap=options.heatmap,
        report=options.report,
    )


def classify_command(options: argparse.Namespace) -> int:
    """``histoviewer classify``."""
    request = classify_files(options)
    # The extras come last: a disk that refuses them must not cost the answers.
    result, interrupted = run_job(classify, replace(request, heatmap=None, report=None), "Classifying")
    if options.json:
        say_json(result.to_json())
    else:
        _say_results(result)
    status = finish(result.errors, interrupted)
    write_extras(request, result)
    if options.csv is not None:
        write_csv(result.slides, options.csv)
    return status


def _say_results(result: ClassifyResult) -> None:
    for item in result.slides:
        say(f"{item.path}: {outcome_words(item.decision)}{'' if item.complete else ', stopped early'}")
        _say_regions(item)
    say(f"model {result.model.name}, sha256 {result.model.sha256[:12]}. {NOTICE}")


def _say_regions(slide: SlideResult) -> None:
    for region in slide.regions:
        if region.annotation_id is not None:
            say(f"  {region.name or region.annotation_id}: {outcome_words(region.decision)}")


def outcome_words(decision: Decision) -> str:
    """A decision in a line."""
    judged = f"{decision.patches} patches"
    if decision.patches_not_assessed:
        judged += f", {decision.patches_not_assessed} not assessed"
    if decision.outcome is Outcome.NOT_ASSESSED or decision.probability is None:
        return f"not assessed ({'; '.join(decision.reasons) or judged})"
    if decision.outcome is Outcome.UNCERTAIN:
        return f"uncertain, {decision.label} {decision.probability:.3f} ({judged})"
    return f"{decision.label} {decision.probability:.3f} ({judged})"
