"""Scores against worked examples, against scikit-learn, and where they are not defined."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest
from sklearn import metrics as reference

from histoviewer.core import curves
from histoviewer.core.errors import DatasetError
from histoviewer.core.intervals import wilson
from histoviewer.core.metrics import SCORES, Abstention, confusion_matrix, evaluate_predictions

CLASSES = ("normal", "invasive")


def published(false_positives: int, false_negatives: int) -> tuple[list[str], list[list[float]]]:
    """25 normal and 25 invasive images with so many errors."""
    truth = ["normal"] * 25 + ["invasive"] * 25
    wrong = [i < false_positives for i in range(25)] + [i < false_negatives for i in range(25)]
    says_invasive = [(t == "invasive") != w for t, w in zip(truth, wrong, strict=True)]
    return truth, [[0.2, 0.8] if yes else [0.9, 0.1] for yes in says_invasive]


@pytest.mark.parametrize(
    ("errors", "precision", "recall", "f1"),
    [((1, 2), 95.8, 92.0, 93.9), ((2, 1), 92.3, 96.0, 94.1)],
)
def test_published_test_set(errors: tuple[int, int], precision: float, recall: float, f1: float) -> None:
    found = evaluate_predictions(*published(*errors), CLASSES, "invasive")
    shown = [round(100 * found.score(name).value, 1) for name in ("accuracy", "precision", "recall", "f1")]
    assert shown == [94.0, precision, recall, f1]
    assert found.confusion_matrix.tolist() == [[25 - errors[0], errors[0]], [errors[1], 25 - errors[1]]]
    assert found.positive == "invasive"


def test_the_positive_class_decides_what_precision_is_of() -> None:
    truth, table = published(1, 2)
    swapped = evaluate_predictions(truth, table, CLASSES, "normal")
    assert swapped.precision.value == pytest.approx(24 / 26)
    assert evaluate_predictions(truth, table, CLASSES).positive == "invasive"


@st.composite
def judged(draw: st.DrawFn) -> tuple[list[str], np.ndarray[Any, Any], tuple[str, ...]]:
    k = draw(st.integers(2, 4))
    classes = tuple("abcd"[:k])
    n = draw(st.integers(1, 60))
    truth = draw(st.lists(st.sampled_from(classes), min_size=n, max_size=n))
    # Coarse steps make ties, which are where ranks go wrong.
    weights = draw(st.lists(st.lists(st.integers(0, 5), min_size=k, max_size=k), min_size=n, max_size=n))
    table = np.array(weights, dtype=float) + 0.01
    return truth, table / table.sum(axis=1, keepdims=True), classes


@settings(max_examples=120, deadline=None)
@given(judged())
@pytest.mark.filterwarnings("ignore")
def test_scores_are_those_of_scikit_learn(
    case: tuple[list[str], np.ndarray[Any, Any], tuple[str, ...]],
) -> None:
    truth, table, classes = case
    found = evaluate_predictions(truth, table, classes, replicates=20)
    said = [classes[i] for i in table.argmax(axis=1)]
    labels = list(classes)
    assert found.confusion_matrix.tolist() == reference.confusion_matrix(truth, said, labels=labels).tolist()
    assert found.accuracy.value == pytest.approx(reference.accuracy_score(truth, said))
    assert found.balanced_accuracy.value == pytest.approx(reference.balanced_accuracy_score(truth, said))
    precision, recall, f1, support = reference.precision_recall_fscore_support(
        truth, said, labels=labels, zero_division=np.nan
    )
    for i, name in enumerate(classes):
        own = found.per_class[name]
        assert own.support == support[i]
        assert_same(own.precision.value, precision[i])
        assert_same(own.recall.value, recall[i])
        if not math.isnan(own.f1.value):
            assert own.f1.value == pytest.approx(f1[i])
        positives = np.array([t == name for t in truth])
        rest = found.confusion_matrix.sum() - positives.sum()
        wrongly = found.confusion_matrix[:, i].sum() - found.confusion_matrix[i, i]
        assert_same(own.specificity.value, (rest - wrongly) / rest if rest else math.nan)
        if positives.any():
            expected = reference.average_precision_score(positives, table[:, i])
            assert own.average_precision.value == pytest.approx(expected)
        if 0 < positives.sum() < len(truth):
            column = table[:, i] if len(classes) > 2 else table[:, 1] * (1 if i else -1)
            assert own.auc.value == pytest.approx(reference.roc_auc_score(positives, column))
        else:
            assert math.isnan(own.auc.value)


def assert_same(own: float, other: float) -> None:
    assert math.isnan(own) == math.isnan(other)
    if not math.isnan(own):
        assert own == pytest.approx(other)


@settings(max_examples=60, deadline=None)
@given(judged())
def test_every_interval_holds_its_value(
    case: tuple[list[str], np.ndarray[Any, Any], tuple[str, ...]],
) -> None:
    truth, table, classes = case
    groups = [i % 7 for i in range(len(truth))]
    for given_groups in (None, groups):
        found = evaluate_predictions(truth, table, classes, groups=given_groups, replicates=40)
        for score in (found.score(name) for name in SCORES):
            if not math.isnan(score.lo):
                assert 0 <= score.lo <= score.value <= score.hi <= 1 + 1e-12
        json.dumps(found.as_json(), allow_nan=False)


@pytest.mark.parametrize(
    ("truth", "table"),
    [([], np.zeros((0, 2))), (["normal"], [[0.5, 0.5]]), (["invasive"] * 4, [[0.3, 0.7]] * 4)],
)
def test_what_is_not_defined_is_null(truth: list[str], table: Any) -> None:
    document = evaluate_predictions(truth, table, CLASSES).as_json()
    assert document["n"] == len(truth)
    assert document["auc"] == {"value": None, "ci95": [None, None]}
    json.dumps(document, allow_nan=False)


def test_perfect_scores_on_few_patients_have_a_wide_interval() -> None:
    truth = ["normal"] * 30 + ["invasive"] * 30
    table = [[0.9, 0.1]] * 30 + [[0.1, 0.9]] * 30
    of_patients = evaluate_predictions(truth, table, CLASSES, groups=[i // 15 for i in range(60)])
    of_items = evaluate_predictions(truth, table, CLASSES)
    for name in ("accuracy", "balanced_accuracy", "recall", "auc"):
        assert of_patients.score(name).lo < of_items.score(name).lo < 1


def test_patients_widen_the_interval_and_the_seed_fixes_it() -> None:
    rng = np.random.default_rng(5)
    patient = np.repeat(np.arange(20), 50)
    skill = rng.normal(0.3, 0.35, 20)[patient]
    truth = rng.random(1000) < 0.4
    score = np.clip(0.5 + np.where(truth, skill, -skill) + rng.normal(0, 0.2, 1000), 0, 1)
    names = np.where(truth, "invasive", "normal").tolist()
    table = np.stack([1 - score, score], axis=1)
    apart = evaluate_predictions(names, table, CLASSES)
    grouped = evaluate_predictions(names, table, CLASSES, groups=patient.tolist())
    again = evaluate_predictions(names, table, CLASSES, groups=patient.tolist())
    assert grouped.as_json() == again.as_json()
    for name in ("accuracy", "auc"):
        assert width(grouped.score(name)) > 2 * width(apart.score(name))
    assert "20 patients" in grouped.intervals


def width(score: Any) -> float:
    return float(score.hi - score.lo)


def test_calibration_error_of_a_known_case() -> None:
    truth = ["invasive"] * 8 + ["normal"] * 2
    found = evaluate_predictions(truth, [[0.1, 0.9]] * 10, CLASSES, "invasive")
    assert found.ece.value == pytest.approx(0.1)
    assert [(b.predicted, b.observed, b.count) for b in found.reliability] == [
        (pytest.approx(0.9), pytest.approx(0.8), 10)
    ]


def test_curves_are_those_of_scikit_learn() -> None:
    rng = np.random.default_rng(1)
    truth = rng.random(300) < 0.3
    scores = np.round(np.clip(rng.normal(0.4 + 0.2 * truth, 0.2), 0, 1), 2)
    roc = curves.roc_curve(truth, scores, max_points=10_000)
    assert reference.auc(roc.x, roc.y) == pytest.approx(reference.roc_auc_score(truth, scores))
    assert (roc.x[0], roc.y[0], roc.x[-1], roc.y[-1]) == (0, 0, 1, 1)
    expected = reference.average_precision_score(truth, scores)
    assert curves.average_precision(truth, scores) == pytest.approx(expected)


def test_labels_that_are_no_class_are_refused_by_name() -> None:
    with pytest.raises(DatasetError, match="benign"):
        evaluate_predictions(["benign"], [[0.5, 0.5]], CLASSES)
    with pytest.raises(DatasetError, match="benign"):
        evaluate_predictions(["normal"], [[0.5, 0.5]], CLASSES, "benign")
    with pytest.raises(DatasetError, match="2 labels"):
        evaluate_predictions(["normal"] * 2, [[0.5, 0.5]], CLASSES)
    with pytest.raises(DatasetError, match="1 true labels stand beside 2"):
        confusion_matrix(["normal"], ["normal"] * 2, CLASSES)


def test_specificity_is_the_recall_of_the_other_class_and_macro_means_are_means() -> None:
    found = evaluate_predictions(*published(1, 2), CLASSES, "invasive")
    assert found.specificity == found.per_class["normal"].recall
    three = ("a", "b", "c")
    rng = np.random.default_rng(2)
    truth = rng.choice(three, 200).tolist()
    table = rng.dirichlet(np.ones(3), 200)
    macro = evaluate_predictions(truth, table, three, replicates=20)
    onehot = np.array([[t == c for c in three] for t in truth])
    assert macro.auc.value == pytest.approx(reference.roc_auc_score(onehot, table, average="macro"))
    expected = reference.average_precision_score(onehot, table, average="macro")
    assert macro.average_precision.value == pytest.approx(expected)
    said = [three[i] for i in table.argmax(1)]
    assert macro.f1.value == pytest.approx(reference.f1_score(truth, said, average="macro"))


def test_abstaining_says_how_many_got_an_answer_and_how_many_of_these_are_right() -> None:
    truth = ["normal", "normal", "invasive", "invasive"]
    table = [[0.9, 0.1], [0.4, 0.6], [0.45, 0.55], [0.1, 0.9]]
    given_up = Abstention([True, False, True, True], [True, True, True, True], 0.95)
    found = evaluate_predictions(truth, table, CLASSES, "invasive", abstention=given_up)
    assert (found.answered.value, found.accuracy_answered.value, found.coverage.value) == (0.75, 1.0, 1.0)
    assert found.per_class["normal"].answered.value == 0.5
    assert found.as_json()["abstaining"]["coverage_asked"] == 0.95
    assert found.as_json()["abstaining"]["answered"]["ci95"] == list(wilson(3, 4))
    plain = evaluate_predictions(truth, table, CLASSES, "invasive")
    assert plain.as_json()["abstaining"]["answered"] == {"value": None, "ci95": [None, None]}
    assert "answered" not in plain.shown_scores


def test_shares_of_independent_items_have_wilson_intervals() -> None:
    found = evaluate_predictions(*published(1, 2), CLASSES, "invasive", groups=list(range(50)))
    for score, hits, n in (
        (found.accuracy, 47, 50), (found.precision, 23, 24),
        (found.recall, 23, 25), (found.specificity, 24, 25),
    ):  # fmt: skip
        exact = binomtest(hits, n).proportion_ci(method="wilson")
        assert (score.lo, score.hi) == pytest.approx((exact.low, exact.high))
