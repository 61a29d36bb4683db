"""How good predictions are: confusion matrix, scores with 95 % intervals, calibration, abstention.

Truth and predictions are class names; probabilities have one column per class. A score that is
not defined (one class only, nothing predicted positive, no items) is NaN, and ``null`` in JSON.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.core import curves
from histoviewer.core.curves import Curve, ReliabilityBin
from histoviewer.core.errors import DatasetError
from histoviewer.core.intervals import REPLICATES, group_codes, wilson
from histoviewer.core.score_figures import Bounds, Judged

IntArray = npt.NDArray[np.int64]
SCORES = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "auc", "ece")
FURTHER_SCORES = ("specificity", "average_precision")
ABSTAINING = ("answered", "accuracy_answered", "coverage")
CLASS_SCORES = ("precision", "recall", "f1", "specificity", "auc", "average_precision", "ece")


@dataclass(frozen=True, slots=True)
class Score:
    """A figure and its 95 % interval; NaN where it is not defined."""

    value: float
    lo: float = math.nan
    hi: float = math.nan

    def as_json(self) -> dict[str, Any]:
        """``{"value", "ci95": [lo, hi]}`` with ``null`` for what is not defined."""
        return {"value": _null(self.value), "ci95": [_null(self.lo), _null(self.hi)]}


UNDEFINED = Score(math.nan)


@dataclass(frozen=True, slots=True)
class Abstention:
    """Which items got a class, and whose prediction set holds the truth.

    Attributes:
        answered: n times whether a class was given (the rest is *uncertain*).
        covered: n times whether the true class is in the prediction set; ``None`` without sets.
        asked: the coverage that the person chose, ``None`` without sets.
    """

    answered: Sequence[bool]
    covered: Sequence[bool] | None = None
    asked: float | None = None


@dataclass(frozen=True, slots=True)
class ClassScores:
    """One class against the rest; ``support`` is how many items truly are of it.

    The last three are of the items of this class: the share that got an answer, the share of these whose
    answer is right, and the share whose prediction set holds the class.
    """

    precision: Score
    recall: Score
    f1: Score
    auc: Score
    support: int
    specificity: Score = UNDEFINED
    average_precision: Score = UNDEFINED
    ece: Score = UNDEFINED
    answered: Score = UNDEFINED
    accuracy_answered: Score = UNDEFINED
    coverage: Score = UNDEFINED

    def score(self, name: str) -> Score:
        """A score by its name in ``CLASS_SCORES`` or ``ABSTAINING``."""
        found: Score = getattr(self, name)
        return found

    def as_json(self) -> dict[str, Any]:
        """The scores and the support; those of abstaining where somebody could."""
        names: tuple[str, ...] = CLASS_SCORES
        if not math.isnan(self.answered.value):
            names = (*names, *ABSTAINING)
        return {**{name: self.score(name).as_json() for name in names}, "support": self.support}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything measured on one set of predictions.

    ``confusion_matrix`` has the truth in rows and the prediction in columns. Precision, recall, F1,
    specificity, AUC and average precision are of ``positive`` for two classes, macro means over the classes
    (one against the rest) for more. ``ece`` is the expected calibration error over 15 equal-width bins, of
    the positive class's probability for two classes, of the likeliest class's for more. ``answered`` is the
    share of items that got a class, ``accuracy_answered`` the accuracy among them, ``coverage`` the share
    whose prediction set at ``coverage_asked`` holds the truth. ``intervals`` names how the 95 % intervals
    were made.
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
    specificity: Score = UNDEFINED
    average_precision: Score = UNDEFINED
    answered: Score = UNDEFINED
    accuracy_answered: Score = UNDEFINED
    coverage: Score = UNDEFINED
    coverage_asked: float | None = None

    def score(self, name: str) -> Score:
        """A score by its name in ``SCORES``, ``FURTHER_SCORES`` or ``ABSTAINING``."""
        found: Score = getattr(self, name)
        return found

    @property
    def shown_scores(self) -> tuple[str, ...]:
        """The names of the scores that this evaluation has."""
        further = ABSTAINING if not math.isnan(self.answered.value) else ()
        return (*SCORES, *FURTHER_SCORES, *(n for n in further if not math.isnan(self.score(n).value)))

    def as_json(self) -> dict[str, Any]:
        """The command line's document of the architecture page, without the predictions."""
        abstaining = {name: self.score(name).as_json() for name in ABSTAINING}
        return {
            "n": self.n,
            "classes": list(self.classes),
            "positive": self.positive,
            "confusion_matrix": self.confusion_matrix.tolist(),
            **{name: self.score(name).as_json() for name in (*SCORES, *FURTHER_SCORES)},
            "abstaining": {"coverage_asked": self.coverage_asked, **abstaining},
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
    abstention: Abstention | None = None,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> Evaluation:
    """Judge calibrated probabilities against the truth; the prediction is the likeliest class.

    Args:
        truth: n class names.
        probabilities: (n, k), each row adds up to one.
        classes: the k class names, in the order of the columns.
        positive: the class that precision, recall and F1 are of when there are two; the second by default.
        groups: the patient of each item; the intervals then come from patients, not from items.
        abstention: which items got a class.

    Raises:
        DatasetError: labels that are none of the classes, shapes that don't fit, or no probabilities.
    """
    judged = _judged(truth, probabilities, classes, positive, groups, abstention)
    point = {name: float(value[0]) for name, value in judged.figures(np.ones((1, judged.groups_n))).items()}
    bounds = judged.bootstrap(replicates, seed) if judged.n and judged.groups_n > 1 else {}
    bounds |= judged.share_bounds()
    trials = judged.trials()
    scores = {name: _score(name, value, bounds, trials.get(name, 0)) for name, value in point.items()}
    names, matrix = tuple(classes), judged.matrix()
    return Evaluation(
        n=judged.n,
        classes=names,
        confusion_matrix=matrix,
        **{name: scores[name] for name in (*SCORES, *FURTHER_SCORES)},
        **{name: scores.get(name, UNDEFINED) for name in ABSTAINING},
        per_class={name: _class_scores(scores, i, int(matrix[i].sum())) for i, name in enumerate(names)},
        positive=None if judged.positive is None else names[judged.positive],
        groups_n=None if groups is None else judged.groups_n,
        intervals=_interval_words(groups is not None, judged.groups_n, replicates),
        roc=judged.per_class_curves(curves.roc_curve, names),
        precision_recall=judged.per_class_curves(curves.precision_recall_curve, names),
        reliability=curves.reliability(judged.event, judged.confidence) if judged.n else (),
        coverage_asked=None if abstention is None else abstention.asked,
    )


def _judged(
    truth: Sequence[str],
    probabilities: npt.ArrayLike,
    classes: Sequence[str],
    positive: str | None,
    groups: Sequence[Hashable] | None,
    abstention: Abstention | None,
) -> Judged:
    codes = _codes(truth, classes, "truth")
    table = np.asarray(probabilities, dtype=np.float64).reshape(-1, len(classes))
    if len(table) != len(codes) or not np.all((table >= -1e-6) & (table <= 1 + 1e-6)):
        raise DatasetError(
            "The scores can't be computed",
            f"{len(codes)} labels need as many rows of probabilities between 0 and 1, not {len(table)}",
        )
    answered = covered = None
    if abstention is not None:
        answered = np.asarray(abstention.answered, dtype=bool)
        covered = None if abstention.covered is None else np.asarray(abstention.covered, dtype=bool)
    where = _positive_index(classes, positive)
    return Judged(codes, table, group_codes(groups, len(codes)), where, answered, covered)


def _class_scores(scores: Mapping[str, Score], i: int, support: int) -> ClassScores:
    names = (*CLASS_SCORES, *ABSTAINING)
    return ClassScores(support=support, **{name: scores.get(f"{name}/{i}", UNDEFINED) for name in names})


def _score(name: str, value: float, bounds: Bounds, trials: int) -> Score:
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


def _interval_words(grouped: bool, groups_n: int, replicates: int) -> str:
    whom = f"{groups_n} patients" if grouped else "items"
    shares = "Wilson for shares" + (" (items counted as patients resemble)" if grouped else "")
    return f"{shares}, bootstrap over {whom} ({replicates} replicates) for the rest"


def _null(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
