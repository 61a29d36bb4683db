"""Prediction sets keep the promise of their coverage, class by class."""

from __future__ import annotations

import json

import numpy as np
import pytest
from scipy.stats import binom

from histoviewer.core import conformal
from histoviewer.core.conformal import Thresholds, fit, prediction_sets

CLASSES = ("normal", "benign", "invasive")


def draw(rng: np.random.Generator, n: int, skill: float = 1.2) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities (n, 3) of a network that is neither perfect nor calibrated, and the true codes."""
    labels = rng.choice(3, size=n, p=[0.6, 0.1, 0.3])
    logits = rng.normal(size=(n, 3))
    logits[np.arange(n), labels] += skill
    shares = np.exp(3 * logits)
    return shares / shares.sum(1, keepdims=True), labels


@pytest.mark.parametrize("coverage", [0.8, 0.9, 0.95])
def test_new_items_are_covered_as_promised(coverage: float) -> None:
    rng = np.random.default_rng(11)
    held, trials = np.zeros(3), np.zeros(3)
    for _ in range(150):
        thresholds = fit(*draw(rng, 400), CLASSES)
        table, labels = draw(rng, 200)
        inside = prediction_sets(table, CLASSES, thresholds.at(coverage))[np.arange(200), labels]
        held += np.bincount(labels, weights=inside, minlength=3)
        trials += np.bincount(labels, minlength=3)
    # The 150 calibration sets differ, too, so the bounds of the binomial are those of fewer trials.
    for kept, n in zip(held, trials / 5, strict=True):
        low, high = binom.ppf([0.0005, 0.9995], int(n), coverage) / int(n)
        assert low <= kept / (5 * n) <= high + 0.01


def test_a_higher_coverage_never_rules_more_out() -> None:
    thresholds = fit(*draw(np.random.default_rng(0), 2000), CLASSES)
    for values in thresholds.by_class.values():
        assert list(values) == sorted(values, reverse=True)


def test_too_few_items_rule_nothing_out() -> None:
    thresholds = fit([[0.9, 0.1], [0.2, 0.8]], [0, 1], ("a", "b"), (0.5, 0.95))
    assert thresholds.at(0.95) == {"a": 0.0, "b": 0.0}
    assert thresholds.at(0.5) == {"a": 0.9, "b": 0.8}
    assert prediction_sets([[1.0, 0.0]], ("a", "b"), thresholds.at(0.95)).tolist() == [[True, True]]


def test_a_coverage_between_two_stored_ones_takes_the_safer() -> None:
    thresholds = Thresholds((0.8, 0.9), {"a": (0.5, 0.4), "b": (0.6, 0.3)})
    assert thresholds.at(0.85) == thresholds.at(0.9) == {"a": 0.4, "b": 0.3}
    assert thresholds.at(0.95) == {"a": 0.0, "b": 0.0}
    with pytest.raises(ValueError, match="not between"):
        thresholds.at(1.0)


def test_the_item_that_set_a_threshold_stays_inside() -> None:
    p = np.float32(1 / 3)
    thresholds = fit([[p, 1 - p]], [0], ("a", "b"), (0.5,))
    assert prediction_sets([[p, 1 - p]], ("a", "b"), thresholds.at(0.5))[0, 0]


def test_thresholds_survive_json() -> None:
    thresholds = fit(*draw(np.random.default_rng(4), 300), CLASSES)
    assert Thresholds.from_json(json.loads(json.dumps(thresholds.as_json()))) == thresholds
    assert thresholds.coverages == conformal.GRID


@pytest.mark.parametrize(
    "broken",
    [{}, {"coverages": [0.9], "by_class": {"a": [0.1, 0.2]}}, {"coverages": [0.9, 0.8], "by_class": {}}],
)
def test_what_is_no_table_of_thresholds_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"coverages|class|thresholds"):
        Thresholds.from_json(broken)
