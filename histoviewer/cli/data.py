"""Commands on data and models: annotations, model."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from histoviewer.app.model_store import model_summary, resolve_model
from histoviewer.cli.console import OK, say, say_json


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


def _figure(score: Any) -> str:
    value = score.get("value") if isinstance(score, dict) else score
    return "not defined" if value is None else f"{value:.3f}"
