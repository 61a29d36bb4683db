"""The three outcomes, and that a mean can't hide a small tumour."""

from __future__ import annotations

import pytest

from histoviewer.core.results import DecisionRule, Outcome, PatchPrediction, decide

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
    assert found.reasons == ("1 patches not assessed: no tissue",)


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
