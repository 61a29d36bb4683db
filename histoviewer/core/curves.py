"""Curves over a score: ROC, precision-recall, reliability, and the areas that belong to them.

Everything takes a boolean truth and a float score per item, both of shape (n,). Where one of the
two classes is missing the area is NaN and the curve empty: defined, never a crash.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

BINS = 15
"""Equal-width bins of the reliability diagram and of the calibration error."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Points of a curve and the score threshold (``score >= threshold`` is positive) of each."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    thresholds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """One bar of a reliability diagram: what was predicted there and what came true."""

    low: float
    high: float
    predicted: float
    observed: float
    count: int


def roc_curve(truth: BoolArray, scores: FloatArray, max_points: int = 1000) -> Curve:
    """ROC curve: x false positive rate, y true positive rate, from (0, 0) to (1, 1)."""
    thresholds, positives, negatives = _cumulative(truth, scores)
    if len(thresholds) == 0 or positives[-1] == 0 or negatives[-1] == 0:
        return Curve((), (), ())
    x = np.concatenate(([0.0], negatives / negatives[-1]))
    y = np.concatenate(([0.0], positives / positives[-1]))
    return _thinned(x, y, np.concatenate(([np.inf], thresholds)), max_points)


def precision_recall_curve(truth: BoolArray, scores: FloatArray, max_points: int = 1000) -> Curve:
    """x recall, y precision, from the highest threshold down; empty without a positive item."""
    thresholds, positives, negatives = _cumulative(truth, scores)
    if len(thresholds) == 0 or positives[-1] == 0:
        return Curve((), (), ())
    return _thinned(positives / positives[-1], positives / (positives + negatives), thresholds, max_points)


def auc(truth: BoolArray, scores: FloatArray) -> float:
    """Area under the ROC curve by ranks (Mann-Whitney), ties counted half; NaN with one class only."""
    ones = np.ones((1, len(truth)))
    return float(weighted_auc(ones, np.arange(len(truth)), truth, scores)[0])


def average_precision(truth: BoolArray, scores: FloatArray) -> float:
    """Area under the precision-recall steps; NaN without a positive item."""
    ones = np.ones((1, len(truth)))
    return float(weighted_average_precision(ones, np.arange(len(truth)), truth, scores)[0])


def weighted_auc(
    weights: FloatArray, groups: npt.NDArray[np.intp], truth: BoolArray, scores: FloatArray
) -> FloatArray:
    """AUC for many weightings of groups at once.

    Args:
        weights: (b, g), how often each group counts in each of b replicates.
        groups: (n,), the group of each item.
        truth, scores: (n,).

    Returns:
        (b,), NaN where a replicate lacks one of the classes.
    """
    if len(scores) == 0:
        return np.full(len(weights), np.nan)
    order = np.argsort(scores, kind="stable")
    ranked = scores[order]
    starts = np.flatnonzero(np.concatenate(([True], ranked[1:] != ranked[:-1])))
    item = weights[:, groups[order]]
    positive = np.add.reduceat(item * truth[order], starts, axis=1)
    negative = np.add.reduceat(item * ~truth[order], starts, axis=1)
    below = np.cumsum(negative, axis=1) - negative
    wins = np.sum(positive * (below + negative / 2), axis=1)
    pairs = positive.sum(axis=1) * negative.sum(axis=1)
    area: FloatArray = np.divide(wins, pairs, out=np.full(len(weights), np.nan), where=pairs > 0)
    return area


def weighted_average_precision(
    weights: FloatArray, groups: npt.NDArray[np.intp], truth: BoolArray, scores: FloatArray
) -> FloatArray:
    """Average precision for many weightings of groups at once, as ``weighted_auc``.

    Returns:
        (b,), NaN where a replicate has no positive item.
    """
    if len(scores) == 0:
        return np.full(len(weights), np.nan)
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    starts = np.flatnonzero(np.concatenate(([True], ranked[1:] != ranked[:-1])))
    item = weights[:, groups[order]]
    positive = np.add.reduceat(item * truth[order], starts, axis=1)
    named = np.cumsum(np.add.reduceat(item, starts, axis=1), axis=1)
    precision = np.divide(np.cumsum(positive, axis=1), named, out=np.zeros_like(named), where=named > 0)
    total = positive.sum(axis=1)
    area: FloatArray = np.divide(
        (positive * precision).sum(axis=1), total, out=np.full(len(weights), np.nan), where=total > 0
    )
    return area


def reliability(truth: BoolArray, scores: FloatArray, bins: int = BINS) -> tuple[ReliabilityBin, ...]:
    """Predicted against observed frequency in equal-width bins; empty bins are left out."""
    index = bin_index(scores, bins)
    found = []
    for b in np.unique(index):
        here = index == b
        mean, share = float(scores[here].mean()), float(truth[here].mean())
        found.append(ReliabilityBin(b / bins, (b + 1) / bins, mean, share, int(here.sum())))
    return tuple(found)


def bin_index(scores: FloatArray, bins: int = BINS) -> npt.NDArray[np.intp]:
    """The reliability bin of each score; 1.0 belongs to the last one."""
    return np.clip((scores * bins).astype(np.intp), 0, bins - 1)


def _cumulative(truth: BoolArray, scores: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Distinct thresholds, falling, with the positives and negatives at or above each."""
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], truth[order]
    last = (
        np.flatnonzero(np.concatenate((ranked[1:] != ranked[:-1], [True])))
        if len(ranked)
        else np.array([], int)
    )
    positives = np.cumsum(hits, dtype=np.float64)[last]
    return ranked[last], positives, last + 1.0 - positives


def _thinned(x: FloatArray, y: FloatArray, thresholds: FloatArray, max_points: int) -> Curve:
    keep = np.unique(np.linspace(0, len(x) - 1, min(len(x), max_points)).round().astype(int))
    return Curve(tuple(x[keep].tolist()), tuple(y[keep].tolist()), tuple(thresholds[keep].tolist()))
