"""The three outcomes, and that a mean can't hide a small tumour."""

from __future__ import annotations

from dataclasses import replace

import pytest

from histoviewer.core.results import (
    UNDECIDED,
    DecisionRule,
    Outcome,
    PatchPrediction,
    answers,
    decide,
)

CLASSES = ("normal", "invasive")


def patches(*invasive: float | None) -> list[PatchPrediction]:
    return [
        PatchPrediction(i * 10, 0, 10, 10, () if p is None else (1 - p, p), "no tissue" if p is None else "")
        for i, p in enumerate(invasive)
    ]


def test_the_mean_of_assessed_patches_decides() -> None:
    found = decide(patches(0.9, 0.7, None), CLASSES)
    assert (found.outcome, found.label) == (Outcome.CLASS, "invasive")
    assert found.probability == pytest.approx(0.8)
    assert (found.patches, found.patches_not_assessed) == (2, 1)
    assert found.not_assessed_fraction == pytest.approx(1 / 3)
    assert found.reasons == ("1 patch not assessed: no tissue",)


@pytest.mark.parametrize(
    ("p", "outcome"), [(0.59, "uncertain"), (0.61, "class"), (0.45, "uncertain"), (0.3, "class")]
)
def test_near_the_boundary_is_uncertain(p: float, outcome: str) -> None:
    assert decide(patches(p), CLASSES).outcome == outcome
    assert decide(patches(p), CLASSES, DecisionRule(margin=0)).outcome is Outcome.CLASS


@pytest.mark.parametrize("nothing", [[], patches(None, None)])
def test_without_tissue_nothing_is_said(nothing: list[PatchPrediction]) -> None:
    found = decide(nothing, CLASSES)
    assert (found.outcome, found.label, found.probability) == (Outcome.NOT_ASSESSED, None, None)
    assert found.reasons
    assert found.not_assessed_fraction == 1


def test_a_small_tumour_in_a_large_section_is_not_called_normal() -> None:
    found = decide(patches(*[0.02] * 70, *[0.97] * 20), CLASSES)
    assert (found.outcome, found.label) == (Outcome.UNCERTAIN, "normal")
    assert found.reasons[0] == "mixed: 20 of 90 patches are invasive"
    assert decide(patches(*[0.02] * 90, *[0.97] * 2), CLASSES).outcome is Outcome.CLASS


def test_three_classes_need_a_clear_lead() -> None:
    three = ("a", "b", "c")
    close = PatchPrediction(0, 0, 1, 1, (0.4, 0.35, 0.25))
    clear = PatchPrediction(0, 0, 1, 1, (0.6, 0.3, 0.1))
    assert decide([close], three).outcome is Outcome.UNCERTAIN
    assert decide([clear], three).outcome is Outcome.CLASS


AT_95 = DecisionRule(least={"normal": 0.1, "invasive": 0.2}, coverage=0.95)


@pytest.mark.parametrize(
    ("p", "answer"), [(0.05, 0), (0.19, 0), (0.21, UNDECIDED), (0.89, UNDECIDED), (0.91, 1)]
)
def test_a_patch_has_a_class_when_its_prediction_set_holds_one(p: float, answer: int) -> None:
    assert answers([(1 - p, p)], CLASSES, AT_95).tolist() == [answer]
    assert (decide(patches(p), CLASSES, AT_95).outcome is Outcome.CLASS) == (answer != UNDECIDED)


def test_a_patch_that_fits_no_class_is_uncertain() -> None:
    strict = DecisionRule(least={"normal": 0.6, "invasive": 0.6}, coverage=0.5)
    assert answers([(0.5, 0.5)], CLASSES, strict).tolist() == [UNDECIDED]


def test_uncertain_patches_are_counted_and_can_turn_the_answer() -> None:
    found = decide(patches(0.02, 0.02, 0.4, 0.5, 0.5), CLASSES, AT_95)
    assert (found.outcome, found.label) == (Outcome.UNCERTAIN, "normal")
    sure = decide(patches(*[0.02] * 6, 0.3, 0.3), CLASSES, AT_95)
    assert (sure.outcome, sure.patches_uncertain) == (Outcome.CLASS, 2)
    assert dict(sure.patches_by_class) == {"normal": 6, "invasive": 0}
    many = decide(patches(*[0.01] * 50, *[0.3] * 50), CLASSES, AT_95)
    assert many.outcome is Outcome.UNCERTAIN
    assert many.reasons[0] == "only 50 of 100 patches are clearly normal"


def test_more_certain_patches_of_another_class_than_errors_explain_make_it_mixed() -> None:
    few, many = (decide(patches(*[0.01] * (100 - n), *[0.97] * n), CLASSES, AT_95) for n in (9, 10))
    assert (few.outcome, many.outcome) == (Outcome.CLASS, Outcome.UNCERTAIN)
    assert many.reasons[0] == "mixed: 10 of 100 patches are invasive"


def test_a_tumour_in_normal_tissue_is_a_tumour() -> None:
    with_normal = patches(*[0.01] * 15, *[0.99] * 85)
    assert decide(with_normal, CLASSES, AT_95).outcome is Outcome.UNCERTAIN
    rule = replace(AT_95, positive="invasive")
    assert decide(with_normal, CLASSES, rule).outcome is Outcome.CLASS
    with_tumour = patches(*[0.99] * 15, *[0.01] * 85)
    assert decide(with_tumour, CLASSES, rule).outcome is Outcome.UNCERTAIN


def test_what_is_left_of_tissue_that_could_not_be_judged_says_nothing() -> None:
    far = PatchPrediction(0, 0, 1, 1, (), "tissue unlike the training data")
    glass = patches(*[None] * 50)
    found = decide([*patches(0.01, 0.01), *[far] * 3, *glass], CLASSES, AT_95)
    assert (found.outcome, found.label, dict(found.probabilities)) == (Outcome.NOT_ASSESSED, None, {})
    assert found.reasons[0] == "only 2 of 5 patches with tissue could be judged"
    assert dict(found.not_assessed) == {"tissue unlike the training data": 3, "no tissue": 50}
    assert decide([*patches(0.01, 0.01), *[far] * 2, *glass], CLASSES, AT_95).outcome is Outcome.CLASS
