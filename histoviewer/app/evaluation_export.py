"""Everything of an evaluation as files: scores, matrix, curves and predictions as CSV, and the model card.

Numbers are written with a point, whatever the person's language: other programs read them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.app.export_files import make_folder, write_rows, write_text
from histoviewer.app.job_results import EvaluationResult
from histoviewer.app.model_card_page import card_page
from histoviewer.app.patch_table import write_judged
from histoviewer.core.metrics import ABSTAINING, CLASS_SCORES, Evaluation, Score
from histoviewer.core.task import Task

SCORES_FILE, MATRIX_FILE, CURVES_FILE = "scores.csv", "confusion-matrix.csv", "curves.csv"
PREDICTIONS_FILE, CARD_FILE = "predictions.csv", "model-card.md"
_SCORE_HEAD = ("level", "class", "score", "value", "ci95_low", "ci95_high")
_MATRIX_HEAD = ("level", "truth", "prediction", "count", "share_of_truth")
_CURVE_HEAD = ("level", "curve", "class", "x", "y", "threshold_or_count")


@dataclass(frozen=True, slots=True)
class ExportEvaluationRequest:
    """What to write into which folder."""

    result: EvaluationResult
    folder: Path


def export_evaluation(task: Task, request: ExportEvaluationRequest) -> tuple[Path, ...]:
    """Write the files; the paths of those that were written.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    result, folder = request.result, request.folder
    make_folder(folder)
    levels = {name: found.evaluation for name, found in result.levels.items()}
    levels = levels or {result.level: result.evaluation}
    task.report(0, 2, "Scores and curves")
    write_rows(folder / SCORES_FILE, _SCORE_HEAD, _scores(levels))
    write_rows(folder / MATRIX_FILE, _MATRIX_HEAD, _cells(levels))
    write_rows(folder / CURVES_FILE, _CURVE_HEAD, _curves(levels))
    task.report(1, 2, "Predictions")
    write_judged(result.predictions, result.evaluation.classes, folder / PREDICTIONS_FILE)
    write_text(folder / CARD_FILE, card_page(result.provenance, result.evaluation, result.test_looks))
    task.report(2, 2, "Done")
    names = (SCORES_FILE, MATRIX_FILE, CURVES_FILE, PREDICTIONS_FILE, CARD_FILE)
    return tuple(folder / name for name in names)


def _scores(levels: Mapping[str, Evaluation]) -> Iterator[tuple[Any, ...]]:
    for level, found in levels.items():
        for name in found.shown_scores:
            yield _row(level, "", name, found.score(name))
        for label, scores in found.per_class.items():
            for name in (*CLASS_SCORES, *ABSTAINING):
                if not math.isnan(scores.score(name).value):
                    yield _row(level, label, name, scores.score(name))


def _row(level: str, label: str, name: str, score: Score) -> tuple[Any, ...]:
    return level, label, name, float(score.value), float(score.lo), float(score.hi)


def _cells(levels: Mapping[str, Evaluation]) -> Iterator[tuple[Any, ...]]:
    for level, found in levels.items():
        for truth, row in zip(found.classes, found.confusion_matrix.tolist(), strict=True):
            for said, count in zip(found.classes, row, strict=True):
                yield level, truth, said, count, count / sum(row) if sum(row) else math.nan


def _curves(levels: Mapping[str, Evaluation]) -> Iterator[tuple[Any, ...]]:
    for level, found in levels.items():
        for kind, curves in (("roc", found.roc), ("precision-recall", found.precision_recall)):
            for label, curve in curves.items():
                for x, y, threshold in zip(curve.x, curve.y, curve.thresholds, strict=True):
                    yield level, kind, label, x, y, threshold
        for one in found.reliability:
            yield level, "reliability", "", one.predicted, one.observed, one.count
