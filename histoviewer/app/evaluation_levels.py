"""The same predictions judged patch by patch, image by image and patient by patient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from histoviewer.app.job_results import EvaluationResult, JudgedImage, LevelScores
from histoviewer.app.slide_decisions import coverage_rule
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


@dataclass(frozen=True, slots=True)
class RescoreRequest:
    """An evaluation to be scored again with another vote or another coverage; no image is looked at again."""

    result: EvaluationResult
    vote: str
    coverage: float


def rescore(task: Task, request: RescoreRequest) -> EvaluationResult:
    """The same predictions with other answers.

    Raises:
        InputError: no such vote or coverage, or predictions of several models, each with a rule of its own.
    """
    result = request.result
    check_level(result.level, request.vote)
    if result.pooled:
        raise InputError("Folds can't be scored again", "each has a rule of its own", "cross-validate again")
    found = result.evaluation
    rule = coverage_rule(result.rule, result.conformal, request.coverage, result.model.name)
    judging = Judging(found.classes, found.positive, rule, request.vote)
    levels = score_levels(task, LevelsRequest(result.predictions, judging))
    return replace(
        result,
        evaluation=levels[result.level].evaluation,
        predictions=levels["image"].items,
        levels=levels,
        rule=rule,
        vote=request.vote,
    )


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
    return pooled_level([(judged, judging)], level)


def pooled_level(parts: Sequence[tuple[Sequence[JudgedImage], Judging]], level: str) -> LevelScores:
    """The scores of a level over several models' images, each judged by its own model's rule.

    No patient may stand in two parts.
    """
    made = [(*_items(judged, level, judging), judging) for judged, judging in parts]
    notes = dict.fromkeys(note for _items_, note, _judging in made if note)
    evaluation = _pooled_scores([(items, judging) for items, _note, judging in made])
    every = tuple(item for items, _note, _judging in made for item in items)
    return LevelScores(level, parts[0][1].vote, evaluation, every, "; ".join(notes))


def scores(items: Sequence[JudgedImage], judging: Judging) -> Evaluation:
    """The scores of the items that were assessed; intervals over patients where there are several."""
    return _pooled_scores([(items, judging)])


def _items(judged: Sequence[JudgedImage], level: str, judging: Judging) -> tuple[list[JudgedImage], str]:
    if level == "patch":
        return _patches(judged, judging), ""
    if level == "image":
        return [_image(item, judging) for item in judged], ""
    return _patients(judged, judging)


def _pooled_scores(parts: Sequence[tuple[Sequence[JudgedImage], Judging]]) -> Evaluation:
    known = [([item for item in items if item.decision.probabilities], judging) for items, judging in parts]
    assessed = [item for items, _judging in known for item in items]
    judging = parts[0][1]
    table = [[item.decision.probabilities[name] for name in judging.classes] for item in assessed]
    patients = [item.patient for item in assessed]
    return evaluate_predictions(
        [item.truth for item in assessed],
        np.asarray(table, dtype=np.float64).reshape(-1, len(judging.classes)),
        judging.classes,
        judging.positive,
        groups=patients if len(set(patients)) > 1 else None,
        abstention=_abstention(known),
    )


def _abstention(parts: Sequence[tuple[Sequence[JudgedImage], Judging]]) -> Abstention:
    answered = [item.decision.outcome is Outcome.CLASS for items, _judging in parts for item in items]
    if any(judging.rule.least is None for _items, judging in parts):
        return Abstention(answered)
    covered = [held for items, judging in parts for held in _covered(items, judging)]
    return Abstention(answered, covered, parts[0][1].rule.coverage)


def _covered(items: Sequence[JudgedImage], judging: Judging) -> list[bool]:
    """Whether each item's prediction set holds its truth."""
    if not items or judging.rule.least is None:
        return []
    table = [[item.decision.probabilities[name] for name in judging.classes] for item in items]
    truth = [judging.classes.index(item.truth) for item in items]
    sets = prediction_sets(table, judging.classes, judging.rule.least)
    return [bool(held) for held in sets[np.arange(len(items)), truth]]


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
    return replace(item, decision=_voted(item.patches, judging)) if item.patches else item


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
