"""Every patch of a classification as a row of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from histoviewer.app.job_results import JudgedImage
from histoviewer.core.results import PatchPrediction, SlideResult
from histoviewer.io.safe_write import atomic_path


def write_csv(slides: Sequence[SlideResult], path: Path) -> None:
    """Path, place in level-0 pixels, probability of each class, why a patch was not assessed, and its answer.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    classes = slides[0].classes if slides else ()
    with atomic_path(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["path", "x_l0", "y_l0", "width_l0", "height_l0", *classes, "reason", "answer"])
        for slide in slides:
            for patch in slide.patches:
                place = [f"{v:g}" for v in (patch.x_l0, patch.y_l0, patch.width_l0, patch.height_l0)]
                shares = [f"{p:.6f}" for p in patch.probabilities] or [""] * len(classes)
                table.writerow([slide.path, *place, *shares, patch.reason, answer_of(patch, classes)])


def answer_of(patch: PatchPrediction, classes: Sequence[str]) -> str:
    """What a patch was said to be: a class, "uncertain" or "not assessed"."""
    if not patch.assessed:
        return "not assessed"
    best = max(range(len(classes)), key=patch.probabilities.__getitem__)
    return "uncertain" if patch.uncertain else classes[best]


def write_judged(judged: Sequence[JudgedImage], classes: Sequence[str], path: Path) -> None:
    """Path, patient, truth, outcome and probability of each class of images whose truth is known.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    with atomic_path(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["path", "patient", "truth", "outcome", *classes])
        for item in judged:
            found = item.decision.probabilities
            shares = [f"{found[name]:.6f}" if name in found else "" for name in classes]
            table.writerow([item.path, item.patient, item.truth, str(item.decision.outcome), *shares])
