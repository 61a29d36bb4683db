"""Split conformal prediction, class by class: which classes can't be ruled out at a chosen coverage.

The calibrated probability of the true class of validation items says how low it may fall. With ``n`` items
of a class, the threshold of coverage ``1 - a`` is the ``floor(a (n + 1))``-th smallest of them: a new item of
that class, exchangeable with these, stays at or above it with a probability of ``1 - a`` or more, whatever
the network (Vovk 2012, "Conditional validity of inductive conformal predictors"; class-conditional, so that a
rare class is covered as well as a frequent one). Patches of one patient resemble each other; the promise is
as good as the validation patients are many.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

COVERAGE = 0.95
"""The coverage that is used when the person chose none."""

GRID = (*(round(0.5 + 0.01 * i, 2) for i in range(50)), 0.995, 0.999)
"""The coverages that are stored."""

_DIGITS = 1e6


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least calibrated probability that keeps a class in the prediction set, for each stored coverage.

    ``coverages`` rise from low to high; ``by_class`` has as many thresholds for each class.

    Raises:
        ValueError: lengths that don't fit, coverages out of order, or thresholds outside 0 to 1.
    """

    coverages: tuple[float, ...]
    by_class: Mapping[str, tuple[float, ...]]

    def __post_init__(self) -> None:
        rising = all(a < b for a, b in zip(self.coverages, self.coverages[1:], strict=False))
        if not self.coverages or not rising or not all(0 < c < 1 for c in self.coverages):
            raise ValueError("coverages must rise between 0 and 1")
        for name, values in self.by_class.items():
            if len(values) != len(self.coverages) or not all(0 <= v <= 1 for v in values):
                raise ValueError(f"class {name} needs {len(self.coverages)} thresholds between 0 and 1")

    def at(self, coverage: float) -> dict[str, float]:
        """Class -> threshold of the next stored coverage, no lower; above the last nothing is ruled out.

        Raises:
            ValueError: not between 0 and 1.
        """
        if not 0 < coverage < 1:
            raise ValueError(f"a coverage of {coverage:g} is not between 0 and 1")
        index = int(np.searchsorted(self.coverages, coverage - 1e-9))
        if index == len(self.coverages):
            return dict.fromkeys(self.by_class, 0.0)
        return {name: values[index] for name, values in self.by_class.items()}

    def as_json(self) -> dict[str, Any]:
        """``{"coverages": [...], "by_class": {class: [...]}}``, as a model file keeps it."""
        return {
            "coverages": list(self.coverages),
            "by_class": {name: list(values) for name, values in self.by_class.items()},
        }

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Thresholds:
        """The thresholds of a model file's header.

        Raises:
            ValueError: it is not what ``as_json`` writes.
        """
        try:
            coverages = tuple(float(c) for c in found["coverages"])
            by_class = {
                str(name): tuple(float(v) for v in values) for name, values in found["by_class"].items()
            }
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError("the conformal thresholds can't be read") from error
        return cls(coverages, by_class)


def fit(
    probabilities: npt.ArrayLike,
    labels: npt.ArrayLike,
    classes: Sequence[str],
    coverages: Sequence[float] = GRID,
) -> Thresholds:
    """Thresholds from validation items.

    Args:
        probabilities: (n, k), calibrated.
        labels: n indices of classes.
        classes: the k names.
        coverages: rising, between 0 and 1.

    Returns:
        The thresholds; 0 (never ruled out) where a class has too few items to promise that coverage.
    """
    table = np.asarray(probabilities, dtype=np.float64).reshape(-1, len(classes))
    codes = np.asarray(labels, dtype=np.int64)
    by_class = {
        name: tuple(_threshold(np.sort(table[codes == i, i]), coverage) for coverage in coverages)
        for i, name in enumerate(classes)
    }
    return Thresholds(tuple(coverages), by_class)


def prediction_sets(
    probabilities: npt.ArrayLike, classes: Sequence[str], at: Mapping[str, float]
) -> npt.NDArray[np.bool_]:
    """Which classes can't be ruled out, bool (n, k), of calibrated probabilities (n, k).

    ``at`` is a threshold for each class (``Thresholds.at``). An item whose row does not hold exactly one
    class is *uncertain*.
    """
    table = np.asarray(probabilities, dtype=np.float64).reshape(-1, len(classes))
    least = np.array([at[name] for name in classes], dtype=np.float64)
    kept: npt.NDArray[np.bool_] = table >= least
    return kept


def _threshold(rising: npt.NDArray[np.float64], coverage: float) -> float:
    rank = math.floor((1 - coverage) * (len(rising) + 1) + 1e-9)
    # Rounded downwards: the item that set the threshold stays inside.
    return math.floor(float(rising[rank - 1]) * _DIGITS) / _DIGITS if rank >= 1 else 0.0
