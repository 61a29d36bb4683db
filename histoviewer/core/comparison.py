"""Whether one model is better than another on the same images: McNemar's test and a paired bootstrap.

McNemar (1947) counts the images that only one of the two got right and asks whether that many more could be
chance (exact binomial). It takes images as independent. The paired bootstrap draws whole patients, the same
for both models, and asks how often the difference changes its sign.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.core.curves import BoolArray, FloatArray
from histoviewer.core.intervals import REPLICATES, group_codes, percentile_interval, resamples
from histoviewer.core.score_figures import Judged

COMPARED = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "specificity", "auc",
            "average_precision", "ece")  # fmt: skip


@dataclass(frozen=True, slots=True)
class McNemar:
    """Images that only the first, and only the second model got right, and the two-sided exact p value."""

    only_first: int
    only_second: int
    p: float

    def as_json(self) -> dict[str, Any]:
        """JSON-ready."""
        return {"only_first": self.only_first, "only_second": self.only_second, "p": self.p}


@dataclass(frozen=True, slots=True)
class Difference:
    """Second minus first with its 95 % interval, and the two-sided bootstrap p value; NaN where undefined."""

    value: float
    lo: float = math.nan
    hi: float = math.nan
    p: float = math.nan

    def as_json(self) -> dict[str, Any]:
        """``{"value", "ci95", "p"}`` with ``null`` for what is not defined."""
        known = [None if math.isnan(v) else v for v in (self.value, self.lo, self.hi, self.p)]
        return {"value": known[0], "ci95": known[1:3], "p": known[3]}


def mcnemar(first_right: BoolArray, second_right: BoolArray) -> McNemar:
    """McNemar's exact test of two models' right answers, both bool (n,), on the same images."""
    b = int((first_right & ~second_right).sum())
    c = int((~first_right & second_right).sum())
    return McNemar(b, c, _binomial_two_sided(b, b + c))


def differences(
    truth: npt.NDArray[np.intp],
    first: FloatArray,
    second: FloatArray,
    positive: int | None,
    groups: Sequence[Hashable] | None,
    *,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> dict[str, Difference]:
    """Each score's difference between two models on the same images.

    Args:
        truth: (n,) class codes.
        first, second: probabilities (n, k) of the two models for the same images in the same order.
        positive: the class that two-class scores are of; ``None`` for macro means.
        groups: the patient of each image; ``None`` draws images.
    """
    codes = group_codes(groups, len(truth))
    pair = [Judged(truth, table, codes, positive) for table in (first, second)]
    ones = np.ones((1, pair[0].groups_n))
    values = [judged.figures(ones) for judged in pair]
    drawn: dict[str, list[FloatArray]] = {name: [] for name in COMPARED}
    if pair[0].groups_n > 1:
        for weights in resamples(pair[0].groups_n, len(truth), replicates, seed):
            one, two = (judged.figures(weights) for judged in pair)
            for name in COMPARED:
                drawn[name].append(two[name] - one[name])
    return {
        name: _difference(float((values[1][name] - values[0][name])[0]), drawn[name]) for name in COMPARED
    }


def _difference(value: float, drawn: list[FloatArray]) -> Difference:
    if math.isnan(value) or not drawn:
        return Difference(value)
    all_drawn = np.concatenate(drawn)
    known = all_drawn[~np.isnan(all_drawn)]
    if len(known) == 0:
        return Difference(value)
    lo, hi = percentile_interval(known)
    # One is added to either side: a p value is never zero (Davison and Hinkley 1997, section 4.2).
    tail = min(int((known <= 0).sum()), int((known >= 0).sum()))
    return Difference(value, min(lo, value), max(hi, value), min(1.0, 2 * (tail + 1) / (len(known) + 1)))


def _binomial_two_sided(k: int, n: int) -> float:
    """Twice the smaller tail of a fair coin, at most 1."""
    tail = sum(math.comb(n, i) for i in range(min(k, n - k) + 1))
    return min(1.0, float(2 * tail / 2**n) if n < 1000 else math.exp(math.log(2 * tail) - n * math.log(2)))
