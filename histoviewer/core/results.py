"""What a classification says: patches, the decision for a region and for the whole image.

Three outcomes (architecture page, rule 9): a class, *uncertain*, and *not assessed*, which never
looks like "normal".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

_FEWEST_MIXED = 3


class Outcome(StrEnum):
    """The three outcomes; the values are those of the command line's JSON."""

    CLASS = "class"
    UNCERTAIN = "uncertain"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class PatchPrediction:
    """One patch: where it lies (level-0 pixels) and its calibrated class probabilities.

    ``probabilities`` is empty and ``reason`` says why ("no tissue") when it was not assessed.
    """

    x_l0: float
    y_l0: float
    width_l0: float
    height_l0: float
    probabilities: tuple[float, ...]
    reason: str = ""

    @property
    def assessed(self) -> bool:
        """Whether the network saw this patch."""
        return bool(self.probabilities)


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """How patches make a decision.

    ``margin`` is half the width of the band around the decision boundary in which the answer is
    *uncertain*. ``vote`` is "mean" (mean of the patches' calibrated probabilities).

    A mean hides a small tumour in a large normal section. So the answer is *uncertain*, too, when at least
    ``mixed_share`` of the patches (and no fewer than three) give another class ``mixed_probability`` or more.
    """

    margin: float = 0.1
    vote: str = "mean"
    mixed_share: float = 0.2
    mixed_probability: float = 0.8


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer for a region or an image. ``label`` and ``probability`` are of the likeliest class."""

    outcome: Outcome
    label: str | None
    probability: float | None
    probabilities: Mapping[str, float]
    reasons: tuple[str, ...]
    patches: int
    patches_not_assessed: int

    @property
    def not_assessed_fraction(self) -> float:
        """The share of the patches that no network saw; 1 when there is no patch."""
        total = self.patches + self.patches_not_assessed
        return self.patches_not_assessed / total if total else 1.0


@dataclass(frozen=True, slots=True)
class RegionResult:
    """The decision for one drawn region (``annotation_id`` is ``None`` for the whole image)."""

    annotation_id: str | None
    name: str
    decision: Decision
    patches: tuple[PatchPrediction, ...]


@dataclass(frozen=True, slots=True)
class SlideResult:
    """All that one classification of one slide found, bound to what made it (rule 10)."""

    path: str
    decision: Decision
    regions: tuple[RegionResult, ...]
    patches: tuple[PatchPrediction, ...]
    classes: tuple[str, ...]
    mpp: float
    seconds: float
    complete: bool = True
    provenance: Mapping[str, Any] = field(default_factory=dict)


def decide(
    patches: Sequence[PatchPrediction], classes: Sequence[str], rule: DecisionRule | None = None
) -> Decision:
    """One decision from patches, by the mean of the assessed patches' probabilities.

    With two classes the answer is *uncertain* when the likeliest class is within ``rule.margin``
    of 0.5; with more, when it leads the second by less than twice the margin; and when the patches are
    mixed (see ``DecisionRule``). No assessed patch makes *not assessed*.
    """
    rule = rule or DecisionRule()
    assessed = np.array([p.probabilities for p in patches if p.assessed], dtype=np.float64)
    missing = len(patches) - len(assessed)
    reasons = _reasons(patches)
    if len(assessed) == 0:
        return Decision(
            Outcome.NOT_ASSESSED, None, None, {}, reasons or ("no patch could be made",), 0, missing
        )
    mean = assessed.mean(axis=0)
    order = np.argsort(mean)[::-1]
    best = int(order[0])
    lead = float(mean[best] - mean[order[1]]) if len(order) > 1 else 1.0
    outcome = Outcome.UNCERTAIN if lead < 2 * rule.margin else Outcome.CLASS
    if outcome is Outcome.UNCERTAIN:
        reasons = (f"{classes[best]} leads by only {lead:.2f}", *reasons)
    if mixed := _mixed(assessed, best, classes, rule):
        outcome, reasons = Outcome.UNCERTAIN, (*mixed, *reasons)
    named = {name: float(p) for name, p in zip(classes, mean, strict=True)}
    return Decision(outcome, classes[best], float(mean[best]), named, reasons, len(assessed), missing)


def _mixed(
    assessed: npt.NDArray[np.float64], best: int, classes: Sequence[str], rule: DecisionRule
) -> tuple[str, ...]:
    """A reason for each class that many patches are sure of although the mean says another."""
    sure = (assessed >= rule.mixed_probability).sum(axis=0)
    least = max(_FEWEST_MIXED, rule.mixed_share * len(assessed))
    return tuple(
        f"mixed: {int(n)} of {len(assessed)} patches are {name}"
        for i, (name, n) in enumerate(zip(classes, sure, strict=True))
        if i != best and n >= least
    )


def _reasons(patches: Sequence[PatchPrediction]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for patch in patches:
        if not patch.assessed:
            counts[patch.reason] = counts.get(patch.reason, 0) + 1
    return tuple(f"{n} patches not assessed: {reason}" for reason, n in sorted(counts.items()))
