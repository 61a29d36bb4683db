"""Turns logits into probabilities that mean what they say.

``probability = softmax(logits / T + b)`` with one temperature (Guo et al. 2017) and one offset per class,
fitted on validation patients only. Weighting every class alike makes the prior balanced: a probability of
0.5 is then the point of the best balanced accuracy, whatever the share of the classes in the data set.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
_STEPS = 200
_TOLERANCE = 1e-9
# Keeps T finite when validation is separated without an error, and T, b near 1, 0 when it is tiny.
_PRIOR = 1e-3
_MIN_INVERSE = 1e-3


def balanced_weights(labels: npt.ArrayLike, classes_n: int) -> FloatArray:
    """One weight per label so that every class present weighs alike; they add up to the number of labels."""
    codes = np.asarray(labels, dtype=np.int64)
    counts = np.bincount(codes, minlength=classes_n)
    present = int((counts > 0).sum())
    return np.asarray(len(codes) / (present * counts[codes]), dtype=np.float64)


def calibrated(
    logits: npt.ArrayLike, temperature: float, bias: tuple[float, ...] = ()
) -> npt.NDArray[np.float32]:
    """Probabilities, float32 (n, k), of logits (n, k)."""
    scaled = np.asarray(logits, dtype=np.float64) / temperature + (np.asarray(bias) if bias else 0.0)
    return _softmax(scaled).astype(np.float32)


def fit_temperature(
    logits: npt.ArrayLike, labels: npt.ArrayLike, weights: npt.ArrayLike | None = None
) -> tuple[float, tuple[float, ...]]:
    """Temperature and class offsets that minimize the weighted log loss.

    Args:
        logits: (n, k).
        labels: n class indices.
        weights: n weights; ``None`` balances the classes.

    Returns:
        T > 0 and k offsets that add up to zero; (1, zeros) when fewer than two classes are present.
    """
    values = np.asarray(logits, dtype=np.float64)
    codes = np.asarray(labels, dtype=np.int64)
    k = values.shape[1]
    if len(np.unique(codes)) < 2:
        return 1.0, (0.0,) * k
    share = balanced_weights(codes, k) if weights is None else np.asarray(weights, dtype=np.float64)
    share = share / share.sum()
    scale = max(float(values.std()), 1e-6)
    solution = _newton(values / scale, np.eye(k)[codes], share, start=scale)
    offsets = solution[1:] - solution[1:].mean()
    return float(scale / solution[0]), tuple(float(b) for b in offsets)


def _newton(values: FloatArray, truth: FloatArray, share: FloatArray, start: float) -> FloatArray:
    """Damped Newton steps on the convex loss in (1 / T, b)."""
    n, k = values.shape
    solution = np.zeros(k + 1)
    solution[0] = start
    anchor = solution.copy()
    design = np.concatenate([values[:, :, None], np.broadcast_to(np.eye(k), (n, k, k))], axis=2)
    loss = _loss(design, truth, share, solution, anchor)
    for _ in range(_STEPS):
        p = _softmax(design @ solution)
        gradient = np.einsum("n,nk,nkd->d", share, p - truth, design) + _PRIOR * (solution - anchor)
        middle = np.einsum("nk,nkd->nd", p, design)
        hessian = np.einsum("n,nk,nkd,nke->de", share, p, design, design) - np.einsum(
            "n,nd,ne->de", share, middle, middle
        )
        step = np.linalg.solve(hessian + _PRIOR * np.eye(k + 1), gradient)
        factor = 1.0
        while factor > 1e-8:
            trial = solution - factor * step
            trial[0] = max(trial[0], _MIN_INVERSE)
            tried = _loss(design, truth, share, trial, anchor)
            if tried <= loss:
                break
            factor /= 2
        else:
            break
        gained, solution, loss = loss - tried, trial, tried
        if gained < _TOLERANCE:
            break
    return solution


def _loss(
    design: FloatArray, truth: FloatArray, share: FloatArray, solution: FloatArray, anchor: FloatArray
) -> float:
    scaled = design @ solution
    top = scaled.max(axis=1, keepdims=True)
    log_p = scaled - top - np.log(np.exp(scaled - top).sum(axis=1, keepdims=True))
    prior = _PRIOR / 2 * float(((solution - anchor) ** 2).sum())
    return float(-(share[:, None] * truth * log_p).sum()) + prior


def _softmax(values: FloatArray) -> FloatArray:
    shifted = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), dtype=np.float64)
