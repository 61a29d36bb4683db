"""Decisions from patches, and their scores with 95 % intervals by a bootstrap over patients.

One patch, one decision: "patch". All patches, one decision: an image's or patient's patches by majority
(the share of patches above 0.5), mean or maximum of the probability. "neighbours" lets the patches around a
patch have a say in its answer (``core.neighbours``), where names tell the place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from literature_data import StudySet
from literature_run import Outcome, Prediction

from histoviewer.core import metrics, neighbours
from histoviewer.core.metrics import Evaluation

DECISIONS: dict[str, Callable[[npt.NDArray[np.float64]], float]] = {
    "majority": lambda p: float((p >= 0.5).mean()),
    "mean": lambda p: float(p.mean()),
    "maximum": lambda p: float(p.max()),
}
_PLACE = re.compile(r"_x(\d+)_y(\d+)_")


@dataclass(frozen=True, slots=True)
class Row:
    """One system, one way to decide. ``level`` is "patch", "image" or "patient"."""

    study: str
    system: str
    division: str
    level: str
    decision: str
    validation: Evaluation
    test: Evaluation


def rows_of(study: StudySet, outcome: Outcome) -> list[Row]:
    """Every decision of one outcome, on the folds together and on the single division."""
    found = []
    for name, division in _grouped(outcome.predictions):
        parts = {part: [p for p in division if p.part == part] for part in ("validation", "test")}
        if not all(parts.values()):
            continue
        for level, decision in _ways(study, division):
            validation, test = (_judged(study, parts[part], level, decision) for part in parts)
            found.append(Row(study.name, outcome.system, name, level, decision, validation, test))
    return found


def chosen(study: StudySet, outcomes: Sequence[Outcome]) -> Outcome:
    """For each division the predictions of the system that is best on validation.

    A fold's validation part holds one benign patient, too few to choose by. So the validation answers of all
    folds count together, but for those about patients of the division's own test part.
    """
    picked: list[Prediction] = []
    names = []
    for division in study.divisions:
        areas = {o.system: _validation_auc(study, o, division) for o in outcomes}
        best = max(areas, key=lambda name: areas[name])
        if areas[best] < 0:
            continue
        names.append(best)
        picked += [p for o in outcomes if o.system == best for p in o.predictions if p.division == division]
    return Outcome("chosen", study.name, "", tuple(names), 0.0, 0, tuple(picked))


def _validation_auc(study: StudySet, outcome: Outcome, division: str) -> float:
    """-1 where there is nothing to judge."""
    tested = {p.patient for p in outcome.predictions if (p.division, p.part) == (division, "test")}
    held = [
        p
        for p in outcome.predictions
        if p.part == "validation" and _family(p.division) == _family(division) and p.patient not in tested
    ]
    if not tested or not held:
        return -1.0
    level, decision = _ways(study, held)[0]
    return _judged(study, held, level, decision).auc.value


def _family(division: str) -> str:
    """The folds together, each other division by itself."""
    return "5 folds" if division.startswith("fold") else division


def _grouped(predictions: Sequence[Prediction]) -> list[tuple[str, list[Prediction]]]:
    groups: dict[str, list[Prediction]] = {}
    for row in predictions:
        groups.setdefault(_family(row.division), []).append(row)
    return list(groups.items())


def _ways(study: StudySet, rows: Sequence[Prediction]) -> list[tuple[str, str]]:
    """The first one is what systems are chosen by."""
    patient = [("patient", decision) for decision in DECISIONS]
    if study.name == "idc":
        return [("patch", "one patch"), ("patch", "neighbours"), *patient]
    if len({(row.division, row.image) for row in rows}) == len(rows):
        return [("image", "one patch"), *patient]
    return [("image", "mean"), ("image", "majority"), ("image", "maximum"), *patient]


def _judged(study: StudySet, rows: Sequence[Prediction], level: str, decision: str) -> Evaluation:
    if decision in ("one patch", "neighbours"):
        items = _with_neighbours(rows) if decision == "neighbours" else list(rows)
    else:
        items = _decided(rows, level, DECISIONS[decision])
    p = np.array([row.p for row in items])
    negative, positive = study.classes
    labels = [positive if row.positive else negative for row in items]
    groups = [row.patient for row in items]
    return metrics.evaluate_predictions(labels, np.stack([1 - p, p], 1), study.classes, positive, groups)


def _decided(
    rows: Sequence[Prediction], level: str, decide: Callable[[npt.NDArray[np.float64]], float]
) -> list[Prediction]:
    """One row an image or patient; a patient's truth is what more than half of the patches are."""
    groups: dict[str, list[Prediction]] = {}
    for row in rows:
        groups.setdefault(getattr(row, level), []).append(row)
    return [
        replace(
            group[0],
            p=decide(np.array([row.p for row in group])),
            positive=sum(row.positive for row in group) * 2 > len(group),
        )
        for group in groups.values()
    ]


def _with_neighbours(rows: Sequence[Prediction]) -> list[Prediction]:
    """Each patch with the patches of its patient around it; places are pixels at the patches' resolution."""
    found = list(rows)
    by_patient: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        by_patient.setdefault(row.patient, []).append(i)
    for members in by_patient.values():
        places = np.array([_place(rows[i].image) for i in members])
        p = np.array([rows[i].p for i in members])
        heard = neighbours.heard(np.stack([1 - p, p], 1), places, patch_side=50.0)[:, 1]
        for i, value in zip(members, heard, strict=True):
            found[i] = replace(rows[i], p=float(value))
    return found


def _place(image: str) -> tuple[float, float]:
    place = _PLACE.search(image)
    if place is None:
        raise ValueError(f"the name {image} tells no place")
    return float(place.group(1)), float(place.group(2))
