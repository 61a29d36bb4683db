"""The same predictions by patch, by image and by patient, with each vote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from histoviewer.app.evaluation_levels import (
    Judging,
    LevelsRequest,
    RescoreRequest,
    check_level,
    rescore,
    score_level,
    score_levels,
)
from histoviewer.app.job_results import EvaluationResult, JudgedImage, ModelRef
from histoviewer.core.errors import InputError
from histoviewer.core.results import DecisionRule, PatchPrediction, decide
from histoviewer.core.task import Task

CLASSES = ("normal", "invasive")
JUDGING = Judging(CLASSES, "invasive", DecisionRule(margin=0.0))


def image(path: str, truth: str, patient: str, *positive: float | None) -> JudgedImage:
    """An image whose patches have these probabilities of "invasive"; ``None`` was not assessed."""
    patches = tuple(
        PatchPrediction(0, 0, 1, 1, () if p is None else (1 - p, p), "no tissue" if p is None else "")
        for p in positive
    )
    return JudgedImage(path, truth, patient, decide(patches, CLASSES, JUDGING.rule), patches)


IMAGES = (
    image("a", "normal", "p1", 0.1, 0.2, 0.9),
    image("b", "invasive", "p1", 0.9, 0.8, None),
    image("c", "normal", "p2", 0.3, 0.2),
    image("d", "invasive", "p3", 0.45, 0.45, 0.7),
)


def test_each_level_counts_its_own_items() -> None:
    found = score_levels(Task(), LevelsRequest(IMAGES, JUDGING))
    assert {name: level.evaluation.n for name, level in found.items()} == {
        "patch": 10,
        "image": 4,
        "patient": 3,
    }
    assert found["patch"].evaluation.confusion_matrix.tolist() == [[4, 1], [2, 3]]
    assert found["image"].evaluation.confusion_matrix.tolist() == [[2, 0], [0, 2]]


def test_a_patient_with_a_positive_image_is_positive_and_it_is_said() -> None:
    found = score_level(IMAGES, "patient", JUDGING)
    assert {item.path: item.truth for item in found.items} == {
        "p1": "invasive",
        "p2": "normal",
        "p3": "invasive",
    }
    assert found.note == "1 patient with images of several classes count as invasive"


def test_with_more_classes_mixed_patients_are_left_out() -> None:
    classes = ("normal", "benign", "invasive")
    items = [
        JudgedImage(name, truth, who, decide((patch,), classes), (patch,))
        for name, truth, who in (("a", "normal", "p1"), ("b", "benign", "p1"), ("c", "benign", "p2"))
        for patch in (PatchPrediction(0, 0, 1, 1, (0.1, 0.7, 0.2)),)
    ]
    found = score_level(items, "patient", Judging(classes))
    assert [item.path for item in found.items] == ["p2"]
    assert "left out" in found.note


@pytest.mark.parametrize(
    ("vote", "said"), [("mean", "invasive"), ("majority", "normal"), ("maximum", "invasive")]
)
def test_the_vote_decides(vote: str, said: str) -> None:
    found = score_level(IMAGES[3:], "image", Judging(CLASSES, "invasive", JUDGING.rule, vote))
    assert found.items[0].decision.label == said
    assert found.items[0].decision.patches == 3


def test_prediction_sets_make_uncertain_and_their_coverage_is_measured() -> None:
    rule = DecisionRule(least={"normal": 0.25, "invasive": 0.4}, coverage=0.9)
    found = score_level(IMAGES, "patch", Judging(CLASSES, "invasive", rule)).evaluation
    # 0.45 and 0.45 are in both sets; the patches of 0.9 and 0.7 leave "normal" out and in.
    assert found.answered.value == pytest.approx(7 / 10)
    assert found.coverage.value == pytest.approx(9 / 10)
    assert found.coverage_asked == 0.9


def test_another_vote_and_coverage_need_no_look_at_the_images() -> None:
    sets = {"coverages": [0.8, 0.9], "by_class": {"normal": [0.5, 0.25], "invasive": [0.5, 0.4]}}
    levels = score_levels(Task(), LevelsRequest(IMAGES, JUDGING))
    first = EvaluationResult(levels["image"].evaluation, IMAGES, ModelRef("m", "s"), levels=levels,
                             rule=JUDGING.rule, conformal=sets)  # fmt: skip
    again = rescore(Task(), RescoreRequest(first, "majority", 0.9))
    assert (again.vote, again.rule.coverage) == ("majority", 0.9)
    assert again.levels["patch"].evaluation.answered.value == pytest.approx(7 / 10)
    assert again.predictions[3].decision.probabilities["normal"] == pytest.approx(2 / 3)
    back = rescore(Task(), RescoreRequest(again, "mean", 0.8))
    assert back.predictions[3].decision.label == "invasive"
    with pytest.raises(InputError, match="each has a rule"):
        rescore(Task(), RescoreRequest(replace(first, pooled=True), "mean", 0.9))


def test_what_is_no_level_or_vote_is_refused_with_the_choices() -> None:
    with pytest.raises(InputError, match="patch, image, patient"):
        check_level("slide", "mean")
    with pytest.raises(InputError, match="majority"):
        check_level("image", "median")
