"""A comparison of runs, and a learning curve, as CSV files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from histoviewer.app.compare_runs import RunComparison
from histoviewer.app.export_files import make_folder, write_rows
from histoviewer.app.learning_curve_job import SCORES, LearningCurve

RUNS_FILE, TESTS_FILE, TRAINING_FILE = "runs.csv", "tests.csv", "training-curves.csv"
LEARNING_FILE = "learning-curve.csv"


def export_comparison(found: RunComparison, folder: Path) -> tuple[Path, ...]:
    """Settings and scores of each run, the tests, and the curves of training.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    make_folder(folder)
    write_rows(
        folder / RUNS_FILE, ("run", "kind", "what", "value", "ci95_low", "ci95_high", "differs"), _runs(found)
    )
    head = ("first", "second", "images", "test", "value", "ci95_low", "ci95_high", "p", "refused")
    write_rows(folder / TESTS_FILE, head, _tests(found))
    write_rows(folder / TRAINING_FILE, ("run", "curve", "epoch", "value"), _training(found))
    return folder / RUNS_FILE, folder / TESTS_FILE, folder / TRAINING_FILE


def export_learning_curve(found: LearningCurve, folder: Path) -> Path:
    """Every training of a learning curve as a row.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    make_folder(folder)
    rows = (
        (p.share, p.seed, p.patients, p.patches, *(float(p.scores[name]) for name in SCORES))
        for p in found.points
    )
    write_rows(folder / LEARNING_FILE, ("share", "draw", "patients", "patches", *SCORES), rows)
    return folder / LEARNING_FILE


def _runs(found: RunComparison) -> Iterator[tuple[Any, ...]]:
    for column in found.columns:
        yield column.run, column.kind, "model", column.model, "", "", ""
        for name, value in column.parameters.items():
            yield column.run, column.kind, name, value, "", "", "yes" if name in found.differing else ""
        for name, score in column.scores.items():
            yield column.run, column.kind, name, score.value, score.lo, score.hi, ""


def _tests(found: RunComparison) -> Iterator[tuple[Any, ...]]:
    for test in found.tests:
        who = (test.first, test.second, test.n)
        if test.mcnemar is None:
            yield *who, "", "", "", "", "", test.refused
            continue
        yield *who, "mcnemar", test.mcnemar.only_second - test.mcnemar.only_first, "", "", test.mcnemar.p, ""
        for name, difference in test.differences.items():
            yield *who, name, difference.value, difference.lo, difference.hi, difference.p, ""


def _training(found: RunComparison) -> Iterator[tuple[Any, ...]]:
    for column in found.columns:
        for name, points in column.curves.items():
            for epoch, value in points:
                yield column.run, name, int(epoch), value
