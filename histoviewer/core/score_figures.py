"""The arithmetic behind ``core.metrics``: point values, bootstrap replicates and intervals of shares.

Everything works on rows of weights, one weight for each patient (group), so that the point values (all ones)
and all bootstrap replicates share one code path.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from histoviewer.core import curves
from histoviewer.core.curves import BoolArray, Curve, FloatArray
from histoviewer.core.intervals import grouped_wilson, percentile_interval, resamples

Bounds = dict[str, tuple[float, float]]
Share = tuple[BoolArray, BoolArray]
"""Which items count as hits, and among which items."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The items as arrays.

    Attributes:
        truth: (n,) class codes.
        probabilities: (n, k).
        groups: (n,) patient codes from 0.
        positive: the class that two-class scores are of, ``None`` for macro means.
        answered, covered: (n,) whether a class was given, and whether the truth is in the prediction set;
            ``None`` where nobody abstained.
    """

    truth: npt.NDArray[np.intp]
    probabilities: FloatArray
    groups: npt.NDArray[np.intp]
    positive: int | None
    answered: BoolArray | None = None
    covered: BoolArray | None = None

    @property
    def n(self) -> int:
        """Items."""
        return len(self.truth)

    @property
    def k(self) -> int:
        """Classes."""
        return int(self.probabilities.shape[1])

    @property
    def groups_n(self) -> int:
        """Patients."""
        return int(self.groups.max()) + 1 if self.n else 0

    @property
    def predicted(self) -> npt.NDArray[np.intp]:
        """The likeliest class of each item."""
        likeliest: npt.NDArray[np.intp] = self.probabilities.argmax(axis=1)
        return likeliest

    @property
    def confidence(self) -> FloatArray:
        """The probability whose calibration is judged."""
        if self.positive is not None:
            return self.probabilities[:, self.positive]
        return self.probabilities.max(axis=1) if self.n else np.zeros(0)

    @property
    def event(self) -> BoolArray:
        """Whether what ``confidence`` speaks of came true."""
        said = self.predicted if self.positive is None else self.positive
        came_true: BoolArray = self.truth == said
        return came_true

    def matrix(self) -> npt.NDArray[np.int64]:
        """Counts (k, k), rows are the truth."""
        flat = np.bincount(self.truth * self.k + self.predicted, minlength=self.k**2)
        return flat.astype(np.int64).reshape(self.k, self.k)

    def per_class_curves(
        self, curve: Callable[[BoolArray, FloatArray], Curve], classes: Sequence[str]
    ) -> dict[str, Curve]:
        """A curve of each class against the rest; of the positive class only where there are two."""
        wanted = range(self.k) if self.positive is None else [self.positive]
        return {classes[i]: curve(self.truth == i, self.probabilities[:, i]) for i in wanted}

    def figures(self, weights: FloatArray) -> dict[str, FloatArray]:
        """Every score for each row of group weights (b, g); ``name/i`` is class ``i`` against the rest."""
        cells = self._per_group(self.truth * self.k + self.predicted, self.k**2)
        found = _matrix_figures((weights @ cells).reshape(-1, self.k, self.k), self.positive)
        found["ece"] = self._ece(weights, self.event, self.confidence)
        found |= self._ranked("auc", curves.weighted_auc, weights)
        found |= self._ranked("average_precision", curves.weighted_average_precision, weights)
        for i in range(self.k):
            found[f"ece/{i}"] = self._ece(weights, self.truth == i, self.probabilities[:, i])
        for name, (hits, among) in self.abstention_shares().items():
            above = weights @ self._per_group(np.zeros(self.n, np.intp), 1, (hits & among).astype(float))
            below = weights @ self._per_group(np.zeros(self.n, np.intp), 1, among.astype(float))
            found[name] = ratio(above[:, 0], below[:, 0])
        return found

    def bootstrap(self, replicates: int, seed: int) -> Bounds:
        """Percentile intervals from resampled patients."""
        chunks = [self.figures(weights) for weights in resamples(self.groups_n, self.n, replicates, seed)]
        return {name: percentile_interval(np.concatenate([c[name] for c in chunks])) for name in chunks[0]}

    def share_bounds(self) -> Bounds:
        """Wilson's interval for every score that is a share of items, patients taken into account."""
        return {
            name: grouped_wilson(hits[among], self.groups[among])
            for name, (hits, among) in self._shares().items()
        }

    def abstention_shares(self) -> dict[str, Share]:
        """How often a class was given, how often it was right then, and how often the set holds the truth."""
        if self.answered is None:
            return {}
        everyone = np.ones(self.n, bool)
        right = self.predicted == self.truth
        found = {"answered": (self.answered, everyone), "accuracy_answered": (right, self.answered)}
        if self.covered is not None:
            found["coverage"] = (self.covered, everyone)
        each = {
            f"{name}/{i}": (hits, among & (self.truth == i))
            for name, (hits, among) in found.items()
            for i in range(self.k)
        }
        return found | each

    def _shares(self) -> dict[str, Share]:
        truth, said = self.truth, self.predicted
        found = {"accuracy": (said == truth, np.ones(self.n, bool)), **self.abstention_shares()}
        for i in range(self.k):
            found[f"recall/{i}"] = (said == i, truth == i)
            found[f"precision/{i}"] = (truth == i, said == i)
            found[f"specificity/{i}"] = (said != i, truth != i)
        if self.positive is not None:
            found |= {n: found[f"{n}/{self.positive}"] for n in ("recall", "precision", "specificity")}
        return found

    def _ranked(
        self, name: str, area: Callable[..., FloatArray], weights: FloatArray
    ) -> dict[str, FloatArray]:
        areas = [area(weights, self.groups, self.truth == i, self.probabilities[:, i]) for i in range(self.k)]
        whole = mean_known(np.stack(areas, -1)) if self.positive is None else areas[self.positive]
        return {name: whole, **{f"{name}/{i}": values for i, values in enumerate(areas)}}

    def _per_group(
        self, index: npt.NDArray[np.intp], size: int, values: FloatArray | None = None
    ) -> FloatArray:
        flat = np.bincount(self.groups * size + index, weights=values, minlength=self.groups_n * size)
        return flat.reshape(self.groups_n, size).astype(np.float64)

    def _ece(self, weights: FloatArray, event: BoolArray, confidence: FloatArray) -> FloatArray:
        index = curves.bin_index(confidence)
        gap = weights @ self._per_group(index, curves.BINS, event - confidence)
        count = (weights @ self._per_group(index, curves.BINS)).sum(axis=1)
        return ratio(np.abs(gap).sum(axis=1), count)

    def trials(self) -> dict[str, int]:
        """On how many items a score that is no share rests at most: patients, or items if fewer."""
        matrix = self.matrix()
        truly = matrix.sum(axis=1)
        found = {"balanced_accuracy": int(truly.min(initial=self.n))}
        for i in range(self.k):
            rest = int(min(truly[i], truly.sum() - truly[i]))
            found |= {f"f1/{i}": int(truly[i]), f"auc/{i}": rest, f"average_precision/{i}": rest}
        for kind, own in (("recall", truly), ("precision", matrix.sum(axis=0)), ("specificity", truly)):
            found[kind] = int(own.min(initial=self.n))
        for kind in ("f1", "auc", "average_precision"):
            each = [found[f"{kind}/{i}"] for i in range(self.k)]
            found[kind] = min(each) if self.positive is None else each[self.positive]
        return {name: min(n, self.groups_n) for name, n in found.items()}


def _matrix_figures(matrix: FloatArray, positive: int | None) -> dict[str, FloatArray]:
    """Scores from confusion matrices (b, k, k); a class without items has no recall and is in no mean."""
    hits = np.diagonal(matrix, axis1=1, axis2=2)
    truly, named, all_items = matrix.sum(axis=2), matrix.sum(axis=1), matrix.sum(axis=(1, 2))[:, None]
    recall, precision = ratio(hits, truly), ratio(hits, named)
    f1 = ratio(2 * hits, truly + named)
    specificity = ratio(all_items - truly - named + hits, all_items - truly)
    found = {"accuracy": ratio(hits.sum(axis=1), truly.sum(axis=1)), "balanced_accuracy": mean_known(recall)}
    tables = (("precision", precision), ("recall", recall), ("f1", f1), ("specificity", specificity))
    for name, table in tables:
        found[name] = mean_known(table) if positive is None else table[:, positive]
        found |= {f"{name}/{i}": table[:, i] for i in range(table.shape[1])}
    return found


def ratio(above: FloatArray, below: FloatArray) -> FloatArray:
    """Above by below, NaN where below is zero."""
    above, below = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    found: FloatArray = np.divide(above, below, out=np.full(above.shape, math.nan), where=below > 0)
    return found


def mean_known(table: FloatArray) -> FloatArray:
    """Mean over the last axis without the NaNs; NaN where nothing is left."""
    known = ~np.isnan(table)
    return ratio(np.where(known, table, 0.0).sum(axis=-1), known.sum(axis=-1).astype(np.float64))
