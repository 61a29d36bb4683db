"""Probabilities that mean what they say."""

from __future__ import annotations

import numpy as np
import pytest

from histoviewer.learn.calibrate import balanced_weights, calibrated, fit_temperature


def _sample(n: int, prior: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Labels, and the true logits of a model of two unit normals two apart, for balanced classes."""
    rng = np.random.default_rng(seed)
    labels = (rng.random(n) < prior).astype(int)
    x = rng.normal(np.where(labels == 1, 1.0, -1.0))
    return np.stack([-x, x], 1), labels


@pytest.mark.parametrize("factor", [0.2, 1.0, 7.0])
def test_temperature_undoes_overconfidence(factor: float) -> None:
    logits, labels = _sample(20_000, 0.5)
    temperature, bias = fit_temperature(logits * factor, labels)
    assert temperature == pytest.approx(factor, rel=0.05)
    assert bias == pytest.approx((0.0, 0.0), abs=0.05)


def test_a_shifted_and_unbalanced_model_is_brought_to_the_balanced_prior() -> None:
    logits, labels = _sample(40_000, 0.15)
    temperature, bias = fit_temperature(logits * 3 + np.array([0.0, 4.0]), labels)
    p = calibrated(logits * 3 + np.array([0.0, 4.0]), temperature, bias)
    truth = calibrated(logits, 1.0)
    assert np.abs(p - truth).max() < 0.03
    assert sum(bias) == pytest.approx(0, abs=1e-9)


def test_half_is_then_the_point_of_best_balanced_accuracy() -> None:
    logits, labels = _sample(40_000, 0.1, seed=3)
    skewed = logits + np.array([3.0, 0.0])
    p = calibrated(skewed, *fit_temperature(skewed, labels))[:, 1]

    def balanced(threshold: float) -> float:
        return 0.5 * ((p[labels == 1] > threshold).mean() + (p[labels == 0] <= threshold).mean())

    assert balanced(0.5) >= max(balanced(t) for t in np.linspace(0.05, 0.95, 91)) - 0.005


def test_three_classes() -> None:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 3, 9000)
    logits = np.eye(3)[labels] * 2 + rng.normal(size=(9000, 3))
    temperature, bias = fit_temperature(logits * 5, labels)
    # Normals of variance 1 around 2 e_c have the logits 2 x_c, whatever the temperature was before.
    assert temperature == pytest.approx(2.5, rel=0.06)
    assert bias == pytest.approx((0, 0, 0), abs=0.1)


@pytest.mark.parametrize("labels", [[0, 1], [1, 1, 1], [0, 1] * 20])
def test_separated_tiny_and_one_sided_validation_stay_finite(labels: list[int]) -> None:
    logits = np.array([[9.0, -9.0] if c == 0 else [-9.0, 9.0] for c in labels])
    temperature, bias = fit_temperature(logits, labels)
    assert 0 < temperature < 1e3
    assert np.isfinite(calibrated(logits, temperature, bias)).all()


def test_constant_logits_stay_finite() -> None:
    temperature, bias = fit_temperature(np.zeros((10, 2)), [0, 1] * 5)
    assert np.isfinite([temperature, *bias]).all()
    assert calibrated(np.zeros((1, 2)), temperature, bias) == pytest.approx(0.5)


def test_balanced_weights_give_each_class_the_same_sum() -> None:
    weights = balanced_weights([0, 0, 0, 1, 2, 2], 4)
    sums = np.bincount([0, 0, 0, 1, 2, 2], weights=weights)
    assert sums == pytest.approx([2.0, 2.0, 2.0])


def test_probabilities_are_float32_and_add_up() -> None:
    p = calibrated(np.array([[1e4, -1e4], [0.0, 1.0]]), 0.5, (0.1, -0.1))
    assert p.dtype == np.float32
    assert p.sum(axis=1) == pytest.approx([1, 1])
