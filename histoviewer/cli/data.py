"""Commands on data and models: evaluate, annotations, model."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from histoviewer.app.evaluate_job import EvaluateRequest
from histoviewer.app.evaluate_job import evaluate as evaluate_job
from histoviewer.app.model_store import model_summary, resolve_model
from histoviewer.cli.console import OK, finish, run_job, say, say_json
from histoviewer.core.metrics import SCORES, Evaluation, Score


def evaluate(options: argparse.Namespace) -> int:
    """``histoviewer evaluate``."""
    request = EvaluateRequest(
        project=options.project,
        folder=options.folder,
        model=options.model,
        part=options.on,
        mpp=options.mpp,
        patient_regex=options.patient_regex,
        normalizer=options.normalize,
    )
    result, interrupted = run_job(evaluate_job, request, "Evaluating")
    if options.json:
        say_json(result.to_json())
    else:
        _say_evaluation(result.evaluation, result.not_assessed)
    return finish(result.errors, interrupted)


def annotations_convert(options: argparse.Namespace) -> int:
    """``histoviewer annotations convert``."""
    from histoviewer.io import annotation_files

    found, report = annotation_files.read_with_report(options.source)
    annotation_files.write(options.target, found, options.format)
    document = {
        "path": str(options.target),
        "kept": report.kept,
        "repaired": report.repaired,
        "dropped": report.dropped,
        "messages": list(report.messages),
    }
    if options.json:
        say_json(document)
    else:
        say(f"{options.target}: {report.summary()}")
        for message in report.messages:
            say(f"  {message}")
    return OK


def model_info(options: argparse.Namespace) -> int:
    """``histoviewer model info``."""
    found = model_summary(resolve_model(options.model))
    if options.json:
        say_json(found.to_json())
        return OK
    say(f"{found.name} ({found.arch}), {found.date or 'no date'}")
    say(f"file        {found.path}")
    say(f"sha256      {found.sha256}")
    say(
        f"classes     {', '.join(found.classes)}"
        + (f"; positive: {found.positive}" if found.positive else "")
    )
    say(f"patches     {found.patch_px} px at {found.mpp:g} um per pixel")
    say_parts(found.metrics)
    for title, text in found.card.items():
        say(f"{title}: {text}")
    return OK


def say_parts(metrics: Mapping[str, Any]) -> None:
    """AUC and balanced accuracy of each part."""
    for part, scores in metrics.items():
        if isinstance(scores, dict) and "auc" in scores:
            balanced = _figure(scores["balanced_accuracy"])
            say(f"{part:<11} AUC {_figure(scores['auc'])}, balanced accuracy {balanced}")


def _say_evaluation(found: Evaluation, not_assessed: int) -> None:
    say(f"{found.n} images judged, {not_assessed} not assessed; rows are the truth, columns the prediction")
    width = max(len(name) for name in found.classes) + 2
    say(" " * width + "".join(f"{name:>{width}}" for name in found.classes))
    for name, row in zip(found.classes, found.confusion_matrix.tolist(), strict=True):
        say(f"{name:<{width}}" + "".join(f"{count:>{width}}" for count in row))
    for name in SCORES:
        say(f"{name.replace('_', ' '):<18} {_score_words(found.score(name))}")
    if found.positive:
        say(f"precision, recall and F1 are of '{found.positive}'")
    say(f"95 % intervals: {found.intervals}")


def _score_words(score: Score) -> str:
    if score.value != score.value:
        return "not defined"
    return f"{score.value:.3f} ({score.lo:.3f} to {score.hi:.3f})"


def _figure(score: Any) -> str:
    value = score.get("value") if isinstance(score, dict) else score
    return "not defined" if value is None else f"{value:.3f}"
