"""How good predictions are: confusion matrix, scores with 95 % intervals, calibration.

Truth and predictions are class names; probabilities have one column per class. A score that is
not defined (one class only, nothing predicted positive, no items) is NaN, and ``null`` in JSON.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.core import curves
from histoviewer.core.curves import Curve, FloatArray, ReliabilityBin
from histoviewer.core.errors import DatasetError
from histoviewer.core.intervals import REPLICATES, group_codes, percentile_interval, resamples, wilson

IntArray = npt.NDArray[np.int64]
SCORES = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "auc", "ece")


@dataclass(frozen=True, slots=True)
class Score:
    """A figure and its 95 % interval; NaN where it is not defined."""

    value: float
    lo: float = math.nan
    hi: float = math.nan

    def as_json(self) -> dict[str, Any]:
        """``{"value", "ci95": [lo, hi]}`` with ``null`` for what is not defined."""
        return {"value": _null(self.value), "ci95": [_null(self.lo), _null(self.hi)]}


@dataclass(frozen=True, slots=True)
class ClassScores:
    """One class against the rest; ``support`` is how many items truly are of it."""

    precision: Score
    recall: Score
    f1: Score
    auc: Score
    support: int

    def as_json(self) -> dict[str, Any]:
        """The four scores and the support."""
        named = {name: getattr(self, name).as_json() for name in ("precision", "recall", "f1", "auc")}
        return {**named, "support": self.support}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything measured on one set of predictions.

    ``confusion_matrix`` has the truth in rows and the prediction in columns. Precision, recall, F1
    and AUC are of ``positive`` for two classes, macro means over the classes (AUC one against the
    rest) for more. ``ece`` is the expected calibration error over 15 equal-width bins, of the
    positive class's probability for two classes, of the likeliest class's for more.
    ``intervals`` names how the 95 % intervals were made.
    """

    n: int
    classes: tuple[str, ...]
    confusion_matrix: IntArray
    accuracy: Score
    balanced_accuracy: Score
    precision: Score
    recall: Score
    f1: Score
    auc: Score
    ece: Score
    per_class: Mapping[str, ClassScores]
    positive: str | None
    groups_n: int | None = None
    intervals: str = ""
    roc: Mapping[str, Curve] = field(default_factory=dict)
    precision_recall: Mapping[str, Curve] = field(default_factory=dict)
    reliability: tuple[ReliabilityBin, ...] = ()

    def score(self, name: str) -> Score:
        """A score by its name in ``SCORES``."""
        found: Score = getattr(self, name)
        return found

    def as_json(self) -> dict[str, Any]:
        """The command line's document of the architecture page, without the predictions."""
        return {
            "n": self.n,
            "classes": list(self.classes),
            "positive": self.positive,
            "confusion_matrix": self.confusion_matrix.tolist(),
            **{name: self.score(name).as_json() for name in SCORES},
            "per_class": {name: scores.as_json() for name, scores in self.per_class.items()},
            "patients": self.groups_n,
            "intervals": self.intervals,
        }


def confusion_matrix(truth: Sequence[str], predicted: Sequence[str], classes: Sequence[str]) -> IntArray:
    """Counts, int64 of shape (k, k): rows are the truth, columns the prediction, in the order of ``classes``.

    Raises:
        DatasetError: a label that is none of the classes, or lists of different length.
    """
    rows, columns = _codes(truth, classes, "truth"), _codes(predicted, classes, "prediction")
    if len(rows) != len(columns):
        raise DatasetError(
            "The scores can't be computed", f"{len(rows)} true labels stand beside {len(columns)} predictions"
        )
    k = len(classes)
    return np.bincount(rows * k + columns, minlength=k * k).astype(np.int64).reshape(k, k)


def evaluate_predictions(
    truth: Sequence[str],
    probabilities: npt.ArrayLike,
    classes: Sequence[str],
    positive: str | None = None,
    groups: Sequence[Hashable] | None = None,
    *,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> Evaluation:
    """Judge calibrated probabilities against the truth; the prediction is the likeliest class.

    Args:
        truth: n class names.
        probabilities: (n, k), each row adds up to one.
        classes: the k class names, in the order of the columns.
        positive: the class that precision, recall and F1 are of when there are two; the second by default.
        groups: the patient of each item; the intervals then come from a bootstrap over patients.

    Raises:
        DatasetError: labels that are none of the classes, shapes that don't fit, or no probabilities.
    """
    judged = _Judged.of(truth, probabilities, classes, positive, groups)
    point = {name: float(value[0]) for name, value in judged.figures(np.ones((1, judged.groups_n))).items()}
    bounds = judged.bounds(replicates, seed) if judged.n and judged.groups_n > 1 else {}
    matrix = judged.matrix()
    if groups is None:
        bounds |= _wilson_bounds(matrix, judged.positive_index)
    trials = _trials(matrix, judged.positive_index)
    scores = {
        name: _score(name, value, bounds, min(judged.groups_n, trials.get(name, 0)))
        for name, value in point.items()
    }
    names = tuple(classes)
    return Evaluation(
        n=judged.n,
        classes=names,
        confusion_matrix=matrix,
        **{name: scores[name] for name in SCORES},
        per_class={name: _class_scores(scores, i, int(matrix[i].sum())) for i, name in enumerate(names)},
        positive=None if judged.positive_index is None else names[judged.positive_index],
        groups_n=None if groups is None else judged.groups_n,
        intervals=_interval_words(groups is not None, judged.groups_n, replicates),
        roc=judged.per_class_curves(curves.roc_curve, names),
        precision_recall=judged.per_class_curves(curves.precision_recall_curve, names),
        reliability=curves.reliability(judged.event, judged.confidence) if judged.n else (),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """The items as arrays, so that point values and all bootstrap replicates share one code path."""

    truth: npt.NDArray[np.intp]
    probabilities: FloatArray
    groups: npt.NDArray[np.intp]
    positive_index: int | None

    @classmethod
    def of(
        cls,
        truth: Sequence[str],
        probabilities: npt.ArrayLike,
        classes: Sequence[str],
        positive: str | None,
        groups: Sequence[Hashable] | None,
    ) -> _Judged:
        codes = _codes(truth, classes, "truth")
        table = np.asarray(probabilities, dtype=np.float64).reshape(-1, len(classes))
        if len(table) != len(codes) or not np.all((table >= -1e-6) & (table <= 1 + 1e-6)):
            raise DatasetError(
                "The scores can't be computed",
                f"{len(codes)} labels need as many rows of probabilities between 0 and 1, not {len(table)}",
            )
        return cls(codes, table, group_codes(groups, len(codes)), _positive_index(classes, positive))

    @property
    def n(self) -> int:
        return len(self.truth)

    @property
    def groups_n(self) -> int:
        return int(self.groups.max()) + 1 if self.n else 0

    @property
    def predicted(self) -> npt.NDArray[np.intp]:
        likeliest: npt.NDArray[np.intp] = self.probabilities.argmax(axis=1)
        return likeliest

    @property
    def confidence(self) -> FloatArray:
        """The probability whose calibration is judged."""
        if self.positive_index is not None:
            return self.probabilities[:, self.positive_index]
        return self.probabilities.max(axis=1) if self.n else np.zeros(0)

    @property
    def event(self) -> curves.BoolArray:
        """Whether what ``confidence`` speaks of came true."""
        said = self.predicted if self.positive_index is None else self.positive_index
        came_true: curves.BoolArray = self.truth == said
        return came_true

    def matrix(self) -> IntArray:
        k = self.probabilities.shape[1]
        flat = np.bincount(self.truth * k + self.predicted, minlength=k * k)
        return flat.astype(np.int64).reshape(k, k)

    def per_class_curves(
        self, curve: Callable[[curves.BoolArray, FloatArray], Curve], classes: Sequence[str]
    ) -> dict[str, Curve]:
        wanted = range(len(classes)) if self.positive_index is None else [self.positive_index]
        return {classes[i]: curve(self.truth == i, self.probabilities[:, i]) for i in wanted}

    def figures(self, weights: FloatArray) -> dict[str, FloatArray]:
        """Every score for each row of group weights (b, g)."""
        k = self.probabilities.shape[1]
        cells = self._per_group(self.truth * k + self.predicted, k * k)
        found = _matrix_figures((weights @ cells).reshape(-1, k, k), self.positive_index)
        found["ece"] = self._ece(weights)
        if self.positive_index is not None:
            area = self._auc(weights, self.positive_index)
            areas = [area, area]  # one class's ranks are the other's, turned round
        else:
            areas = [self._auc(weights, i) for i in range(k)]
        found |= {f"auc/{i}": values for i, values in enumerate(areas)}
        found["auc"] = (
            areas[self.positive_index] if self.positive_index is not None else _mean(np.stack(areas, -1))
        )
        return found

    def bounds(self, replicates: int, seed: int) -> dict[str, tuple[float, float]]:
        chunks = [self.figures(weights) for weights in resamples(self.groups_n, self.n, replicates, seed)]
        return {name: percentile_interval(np.concatenate([c[name] for c in chunks])) for name in chunks[0]}

    def _per_group(
        self, index: npt.NDArray[np.intp], size: int, values: FloatArray | None = None
    ) -> FloatArray:
        flat = np.bincount(self.groups * size + index, weights=values, minlength=self.groups_n * size)
        return flat.reshape(self.groups_n, size).astype(np.float64)

    def _auc(self, weights: FloatArray, index: int) -> FloatArray:
        return curves.weighted_auc(weights, self.groups, self.truth == index, self.probabilities[:, index])

    def _ece(self, weights: FloatArray) -> FloatArray:
        index = curves.bin_index(self.confidence)
        gap = weights @ self._per_group(index, curves.BINS, self.event - self.confidence)
        count = (weights @ self._per_group(index, curves.BINS)).sum(axis=1)
        return _ratio(np.abs(gap).sum(axis=1), count)


def _matrix_figures(matrix: FloatArray, positive: int | None) -> dict[str, FloatArray]:
    """Scores from confusion matrices (b, k, k); a class without items has no recall and is in no mean."""
    hits = np.diagonal(matrix, axis1=1, axis2=2)
    truly, named = matrix.sum(axis=2), matrix.sum(axis=1)
    recall, precision = _ratio(hits, truly), _ratio(hits, named)
    f1 = _ratio(2 * hits, truly + named)
    found = {"accuracy": _ratio(hits.sum(axis=1), truly.sum(axis=1)), "balanced_accuracy": _mean(recall)}
    for name, table in (("precision", precision), ("recall", recall), ("f1", f1)):
        found[name] = _mean(table) if positive is None else table[:, positive]
        found |= {f"{name}/{i}": table[:, i] for i in range(table.shape[1])}
    return found


def _class_scores(scores: Mapping[str, Score], i: int, support: int) -> ClassScores:
    precision, recall, f1, auc = (scores[f"{kind}/{i}"] for kind in ("precision", "recall", "f1", "auc"))
    return ClassScores(precision, recall, f1, auc, support)


def _wilson_bounds(matrix: IntArray, positive: int | None) -> dict[str, tuple[float, float]]:
    """Exact-in-form intervals for the scores that are proportions of independent items."""
    found = {"accuracy": wilson(float(np.trace(matrix)), float(matrix.sum()))}
    for i in range(len(matrix)):
        found[f"recall/{i}"] = wilson(float(matrix[i, i]), float(matrix[i].sum()))
        found[f"precision/{i}"] = wilson(float(matrix[i, i]), float(matrix[:, i].sum()))
    if positive is not None:
        found |= {name: found[f"{name}/{positive}"] for name in ("recall", "precision")}
    return found


def _trials(matrix: IntArray, positive: int | None) -> dict[str, int]:
    """On how many items a score rests at most."""
    truly, named = matrix.sum(axis=1), matrix.sum(axis=0)
    found = {"accuracy": int(truly.sum()), "balanced_accuracy": int(truly.min())}
    for i in range(len(matrix)):
        found |= {f"recall/{i}": int(truly[i]), f"precision/{i}": int(named[i]), f"f1/{i}": int(truly[i])}
        found[f"auc/{i}"] = int(min(truly[i], truly.sum() - truly[i]))
    for kind in ("recall", "precision", "f1", "auc"):
        each = [found[f"{kind}/{i}"] for i in range(len(matrix))]
        found[kind] = min(each) if positive is None else each[positive]
    return found


def _score(name: str, value: float, bounds: Mapping[str, tuple[float, float]], trials: int) -> Score:
    lo, hi = bounds.get(name, (math.nan, math.nan))
    if lo == hi and value in (0.0, 1.0) and not name.startswith("ece"):
        # Every replicate agrees, which says little when there are few: Wilson's interval says how little.
        lo, hi = wilson(value * trials, trials)
    if math.isnan(value):
        return Score(value)
    return Score(value, min(lo, value), max(hi, value))


def _positive_index(classes: Sequence[str], positive: str | None) -> int | None:
    if positive is not None and positive not in classes:
        raise DatasetError(
            "The scores can't be computed", f"'{positive}' is none of the classes {', '.join(classes)}"
        )
    if len(classes) != 2:
        return None
    return 1 if positive is None else list(classes).index(positive)


def _codes(labels: Sequence[str], classes: Sequence[str], what: str) -> npt.NDArray[np.intp]:
    index = {name: i for i, name in enumerate(classes)}
    unknown = sorted({label for label in labels if label not in index})
    if unknown:
        raise DatasetError(
            "The scores can't be computed",
            f"the {what} names '{unknown[0]}', which is none of the classes {', '.join(classes)}",
        )
    return np.array([index[label] for label in labels], dtype=np.intp)


def _ratio(above: FloatArray, below: FloatArray) -> FloatArray:
    above, below = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    ratio: FloatArray = np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)
    return ratio


def _mean(table: FloatArray) -> FloatArray:
    """Mean over the last axis without the NaNs; NaN where nothing is left."""
    known = ~np.isnan(table)
    return _ratio(np.where(known, table, 0.0).sum(axis=-1), known.sum(axis=-1).astype(np.float64))


def _interval_words(grouped: bool, groups_n: int, replicates: int) -> str:
    if grouped:
        return f"bootstrap over {groups_n} patients, {replicates} replicates"
    return f"Wilson for proportions, bootstrap over items ({replicates} replicates) for the rest"


def _null(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
