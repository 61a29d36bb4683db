"""How the score grows with the number of patients: whether more data would help."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from histoviewer.app import test_looks
from histoviewer.app.open_project import opened
from histoviewer.app.train_job import TrainRequest, recipe_settings, train_records
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.task import Task
from histoviewer.io.project import Project

KIND = "learning-curve"
SHARES = (0.1, 0.25, 0.5, 1.0)
SCORES = ("auc", "balanced_accuracy", "accuracy", "f1")
_MOST_SEEDS = 50


@dataclass(frozen=True, slots=True)
class LearningCurveRequest:
    """What to train on growing shares of the training patients.

    Args:
        project: imported and split.
        train: how to train; its project and ``out`` are not looked at.
        shares: of the training patients, above 0 up to 1.
        seeds: how often each share is drawn and trained.
        part: whose scores are told: "validation", or "test" (a look that is counted).
    """

    project: Path | Project
    train: TrainRequest
    shares: tuple[float, ...] = SHARES
    seeds: int = 3
    part: str = "validation"


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One training: on so many patients, with these scores (NaN where undefined)."""

    share: float
    seed: int
    patients: int
    patches: int
    scores: Mapping[str, float]

    def to_json(self) -> dict[str, Any]:
        """One entry of ``points``."""
        known = {name: None if math.isnan(value) else value for name, value in self.scores.items()}
        return {
            "share": self.share,
            "seed": self.seed,
            "patients": self.patients,
            "patches": self.patches,
            **known,
        }


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """Every training, and the part whose scores are told. ``complete`` is false after a cancel."""

    points: tuple[CurvePoint, ...]
    part: str
    seconds: float
    test_looks: int | None = None
    complete: bool = True

    def means(self, score: str) -> tuple[tuple[int, float, float, float], ...]:
        """(patients, mean, lowest, highest) of a score for each share, in rising order."""
        rows = []
        for patients in sorted({point.patients for point in self.points}):
            values = [p.scores[score] for p in self.points if p.patients == patients]
            known = [value for value in values if not math.isnan(value)]
            if known:
                rows.append((patients, float(np.mean(known)), min(known), max(known)))
        return tuple(rows)

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer learning-curve --json``."""
        return {
            "part": self.part,
            "points": [point.to_json() for point in self.points],
            "curves": {
                score: [
                    {"patients": n, "mean": mean, "lowest": low, "highest": high}
                    for n, mean, low, high in self.means(score)
                ]
                for score in SCORES
            },
            "test_looks": self.test_looks,
            "seconds": round(self.seconds, 3),
            "complete": self.complete,
        }


def learning_curve(task: Task, request: LearningCurveRequest) -> LearningCurve:
    """Train on growing shares of the training patients; ``task.partial`` gets each ``CurvePoint``.

    Raises:
        InputError: shares, seeds or a part that can't be used.
        DatasetError: no split data set. And what ``train_records`` raises.
    """
    started = time.monotonic()
    _check(request)
    records, looks = _records(request)
    drawn = _draws(records, request)
    points: list[CurvePoint] = []
    asked: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="histoviewer-curve-") as scratch:
        for n, (share, seed, patients) in enumerate(drawn):
            step = task.part(
                n / len(drawn), (n + 1) / len(drawn), f"{len(patients)} patients, draw {seed + 1}"
            )
            chosen = [r for r in records if r.part != "train" or r.patient in patients]
            training = replace(
                request.train, project=None, out=Path(scratch) / "model.safetensors", resume=False,
                seed=request.train.seed + seed,
            )  # fmt: skip
            trained = train_records(step, chosen, training)
            metrics = trained.summary.metrics
            asked = asked or recipe_settings(trained.recipe)
            learned = sum(record.part == "train" for record in chosen)
            points.append(CurvePoint(share, seed, len(patients), learned, _scores(metrics[request.part])))
            task.partial(points[-1])
    result = LearningCurve(tuple(points), request.part, time.monotonic() - started, looks)
    with opened(request.project) as project:
        asked |= {"shares": list(request.shares), "seeds": request.seeds, "part": request.part}
        project.add_run(KIND, asked, result.to_json())
    return result


def _check(request: LearningCurveRequest) -> None:
    if not request.shares or not all(0 < share <= 1 for share in request.shares):
        raise InputError(
            "The shares can't be used", "each must lie above 0 and up to 1", "write 10,25,50,100"
        )
    if not 1 <= request.seeds <= _MOST_SEEDS:
        raise InputError(f"{request.seeds} draws can't be used", "", f"choose 1 to {_MOST_SEEDS}")
    if request.part not in ("validation", "test"):
        raise InputError(f"There is no part '{request.part}' to judge on", "", "choose validation or test")


def _records(request: LearningCurveRequest) -> tuple[list[PatchRecord], int | None]:
    """The records to train and judge with; the test part only where it is asked for, which is counted."""
    wanted = ("train", "validation") + (("test",) if request.part == "test" else ())
    looks = None
    with opened(request.project) as project:
        records = [record for record in project.patches() if record.part in wanted]
        if request.part == "test":
            test_looks.count_look(project, "learning curve")
            looks = test_looks.looks(project)
    for part in wanted:
        if not any(record.part == part for record in records):
            raise DatasetError(
                "A learning curve can't be made", f"the {part} part has no images", "import and split first"
            )
    return records, looks


def _draws(
    records: Sequence[PatchRecord], request: LearningCurveRequest
) -> list[tuple[float, int, frozenset[str]]]:
    """(share, seed, patients) of each training; a smaller draw of a seed is part of its larger ones."""
    labels: dict[str, set[str]] = {}
    for record in records:
        if record.part == "train":
            labels.setdefault(record.patient, set()).add(record.label)
    found = []
    for seed in range(request.seeds):
        drawn: set[int] = set()
        order = _order(labels, seed)
        least = _least(order, labels)
        for share in sorted(set(request.shares)):
            n = max(least, round(share * len(order)))
            if n not in drawn:  # with few patients two shares are the same ones, trained once
                found.append((share, seed, frozenset(order[:n])))
            drawn.add(n)
    return sorted(found, key=lambda draw: (draw[0], draw[1]))


def _order(labels: Mapping[str, set[str]], seed: int) -> list[str]:
    """Patients in a random order that takes classes in turn, so that the first ones have every class."""
    rng = np.random.default_rng(seed)
    patients = sorted(labels)
    rng.shuffle(patients)
    classes = sorted(set().union(*labels.values()))
    order: list[str] = []
    while len(order) < len(patients):
        for label in classes:
            one = next((p for p in patients if label in labels[p] and p not in order), None)
            if one is not None:
                order.append(one)
    return order


def _least(order: Sequence[str], labels: Mapping[str, set[str]]) -> int:
    """How many patients it takes, two at least, until every class is there."""
    every = set().union(*labels.values())
    for n in range(2, len(order) + 1):
        if set().union(*(labels[patient] for patient in order[:n])) == every:
            return n
    return len(order)


def _scores(metrics: Mapping[str, Any]) -> dict[str, float]:
    found = {}
    for name in SCORES:
        value = (metrics.get(name) or {}).get("value")
        found[name] = math.nan if value is None else float(value)
    return found
