"""The same predictions judged patch by patch, image by image and patient by patient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from histoviewer.app.job_results import JudgedImage, LevelScores
from histoviewer.core.conformal import prediction_sets
from histoviewer.core.errors import InputError
from histoviewer.core.metrics import Abstention, Evaluation, evaluate_predictions
from histoviewer.core.results import Decision, DecisionRule, Outcome, PatchPrediction, decide
from histoviewer.core.task import Task
from histoviewer.core.voting import VOTES, combined

LEVELS = ("patch", "image", "patient")


@dataclass(frozen=True, slots=True)
class Judging:
    """How answers are made and scored: classes, the positive one, the rule, and the vote of many patches."""

    classes: tuple[str, ...]
    positive: str | None = None
    rule: DecisionRule = field(default_factory=DecisionRule)
    vote: str = "mean"


@dataclass(frozen=True, slots=True)
class LevelsRequest:
    """Images as the model judged them, to be scored at every level (again, with another vote)."""

    judged: tuple[JudgedImage, ...]
    judging: Judging


def check_level(level: str, vote: str) -> None:
    """Refuse what is no level or no vote.

    Raises:
        InputError: with the names to choose from.
    """
    for value, known, what in ((level, LEVELS, "level"), (vote, VOTES, "vote")):
        if value not in known:
            raise InputError(f"There is no {what} '{value}'", "", f"choose one of {', '.join(known)}")


def score_levels(task: Task, request: LevelsRequest) -> Mapping[str, LevelScores]:
    """The scores of every level; for the window, when another vote is chosen."""
    found = {}
    for n, level in enumerate(LEVELS):
        task.report(n, len(LEVELS), f"Scoring by {level}")
        found[level] = score_level(request.judged, level, request.judging)
    return found


def score_level(judged: Sequence[JudgedImage], level: str, judging: Judging) -> LevelScores:
    """The items of a level with their answers, and their scores."""
    if level == "patch":
        items, note = _patches(judged, judging), ""
    elif level == "image":
        items, note = [_image(item, judging) for item in judged], ""
    else:
        items, note = _patients(judged, judging)
    return LevelScores(level, judging.vote, scores(items, judging), tuple(items), note)


def scores(items: Sequence[JudgedImage], judging: Judging) -> Evaluation:
    """The scores of the items that were assessed; intervals over patients where there are several."""
    assessed = [item for item in items if item.decision.probabilities]
    table = np.asarray(
        [[item.decision.probabilities[name] for name in judging.classes] for item in assessed],
        dtype=np.float64,
    ).reshape(-1, len(judging.classes))
    patients = [item.patient for item in assessed]
    return evaluate_predictions(
        [item.truth for item in assessed],
        table,
        judging.classes,
        judging.positive,
        groups=patients if len(set(patients)) > 1 else None,
        abstention=_abstention(assessed, table, judging),
    )


def _abstention(items: Sequence[JudgedImage], table: Any, judging: Judging) -> Abstention:
    answered = [item.decision.outcome is Outcome.CLASS for item in items]
    rule = judging.rule
    if rule.least is None:
        return Abstention(answered)
    sets = prediction_sets(table, judging.classes, rule.least)
    truth = [judging.classes.index(item.truth) for item in items]
    return Abstention(answered, sets[np.arange(len(items)), truth].tolist(), rule.coverage)


def _patches(judged: Sequence[JudgedImage], judging: Judging) -> list[JudgedImage]:
    """Each patch as an item with the truth of its image; images without patches stand for themselves."""
    found = []
    for item in judged:
        if not item.patches:
            found.append(item)
        for patch in item.patches:
            if patch.assessed:
                decision = decide([patch], judging.classes, judging.rule)
                found.append(replace(item, decision=decision, patches=(patch,)))
    return found


def _image(item: JudgedImage, judging: Judging) -> JudgedImage:
    if judging.vote == "mean" or not item.patches:
        return item
    return replace(item, decision=_voted(item.patches, judging))


def _patients(judged: Sequence[JudgedImage], judging: Judging) -> tuple[list[JudgedImage], str]:
    """One item for each patient, and a sentence about whose class was not clear.

    With two classes a patient is positive who has a positive image. With more, patients with images of
    several classes have no class of their own and are left out.
    """
    by_patient: dict[str, list[JudgedImage]] = {}
    for item in judged:
        by_patient.setdefault(item.patient, []).append(item)
    items, several = [], 0
    for patient, images in by_patient.items():
        labels = {image.truth for image in images}
        several += len(labels) > 1
        truth = _patient_class(labels, judging)
        if truth is not None:
            patches = tuple(patch for image in images for patch in _members(image, judging))
            items.append(JudgedImage(patient, truth, patient, _voted(patches, judging), patches))
    return items, _patient_note(several, judging)


def _patient_class(labels: set[str], judging: Judging) -> str | None:
    if len(labels) == 1:
        return next(iter(labels))
    return judging.positive if len(judging.classes) == 2 else None


def _patient_note(several: int, judging: Judging) -> str:
    if not several:
        return ""
    who = f"{several} patient{'s' * (several != 1)} with images of several classes"
    if len(judging.classes) == 2:
        return f"{who} count as {judging.positive}"
    return f"{who} {'are' if several != 1 else 'is'} left out"


def _members(item: JudgedImage, judging: Judging) -> tuple[PatchPrediction, ...]:
    """The patches of an image; its own probabilities where the patches were not kept."""
    if item.patches or not item.decision.probabilities:
        return item.patches
    return (_as_patch([item.decision.probabilities[name] for name in judging.classes]),)


def _voted(patches: Sequence[PatchPrediction], judging: Judging) -> Decision:
    plain = decide(patches, judging.classes, judging.rule)
    if judging.vote == "mean" or not plain.probabilities:
        return plain
    table = [patch.probabilities for patch in patches if patch.assessed]
    made = decide([_as_patch(combined(table, judging.vote))], judging.classes, judging.rule)
    return replace(
        made, patches=plain.patches, patches_not_assessed=plain.patches_not_assessed, reasons=made.reasons
    )


def _as_patch(probabilities: Sequence[float] | Any) -> PatchPrediction:
    return PatchPrediction(0.0, 0.0, 0.0, 0.0, tuple(float(p) for p in probabilities))
