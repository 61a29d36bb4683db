"""What a classification says: patches, the decision for a region and for the whole image.

Three outcomes (architecture page, rule 9): a class, *uncertain*, and *not assessed*, which never
looks like "normal".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.core.conformal import prediction_sets

NO_TISSUE = "no tissue"
"""The reason of a patch of bare glass."""
PEN = "pen mark"
"""The reason of a patch with a pen's mark, on tissue or on glass."""
UNDECIDED = -1
"""The answer of an assessed patch that is *uncertain*; others are indices of classes."""

_FEWEST_MIXED = 3
_FEWEST_JUDGED = 0.5


class Outcome(StrEnum):
    """The three outcomes; the values are those of the command line's JSON."""

    CLASS = "class"
    UNCERTAIN = "uncertain"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class PatchPrediction:
    """One patch: where it lies (level-0 pixels) and its calibrated class probabilities.

    ``probabilities`` is empty and ``reason`` says why ("no tissue") when it was not assessed. ``uncertain``
    is of the rule that was in force (``answers``): the classes are too close to call.
    """

    x_l0: float
    y_l0: float
    width_l0: float
    height_l0: float
    probabilities: tuple[float, ...]
    reason: str = ""
    uncertain: bool = False

    @property
    def assessed(self) -> bool:
        """Whether the network judged this patch."""
        return bool(self.probabilities)


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """How one patch gets its answer, and how many patches make one decision (see ``decide``).

    Args:
        margin: half the width of the band around the decision boundary in which a patch is *uncertain*;
            for models without ``least``.
        vote: "mean" (the probabilities told are the mean of the patches').
        mixed_share: the part of the patches that another class may have beside the decided one, for models
            without ``least``; no fewer than three patches count.
        mixed_probability: from which probability on such a patch counts, for models without ``least``.
        least: for each class the calibrated probability that keeps it in a patch's prediction set
            (``conformal.Thresholds.at(coverage)``); ``None`` for models without.
        coverage: the coverage that ``least`` promises.
        positive: the class that is a finding. Where most patches show it, others beside it don't make the
            answer mixed: a tumour lies in normal tissue.
    """

    margin: float = 0.1
    vote: str = "mean"
    mixed_share: float = 0.2
    mixed_probability: float = 0.8
    least: Mapping[str, float] | None = None
    coverage: float | None = None
    positive: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer for a region, an image or a patient. ``label`` and ``probability``: of the likeliest class.

    Attributes:
        patches: those that were assessed; ``patches_uncertain`` of them are too close to call, and
            ``patches_by_class`` counts the others.
        not_assessed: how many patches were not assessed, by reason.
        area_mm2: square millimetres of the patches that are certain of each class; empty where unknown (see
            ``outcome_areas``), as are ``area_uncertain_mm2`` and ``area_not_assessed_mm2`` (bare glass is
            in neither).
    """

    outcome: Outcome
    label: str | None
    probability: float | None
    probabilities: Mapping[str, float]
    reasons: tuple[str, ...]
    patches: int
    patches_not_assessed: int
    patches_uncertain: int = 0
    patches_by_class: Mapping[str, int] = field(default_factory=dict)
    not_assessed: Mapping[str, int] = field(default_factory=dict)
    area_mm2: Mapping[str, float] = field(default_factory=dict, compare=False)
    area_uncertain_mm2: float | None = field(default=None, compare=False)
    area_not_assessed_mm2: float | None = field(default=None, compare=False)

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


def answers(probabilities: npt.ArrayLike, classes: Sequence[str], rule: DecisionRule) -> npt.NDArray[np.intp]:
    """The answer of each patch: the index of its class, or ``UNDECIDED``; shape (n,).

    With ``rule.least`` a patch has a class when its prediction set holds exactly that one. Without, when its
    likeliest class leads the second by twice the margin or more.

    Args:
        probabilities: calibrated, (n, k).
    """
    table = np.asarray(probabilities, dtype=np.float64).reshape(-1, len(classes))
    if rule.least is not None:
        clear = prediction_sets(table, classes, rule.least).sum(axis=1) == 1
        best = prediction_sets(table, classes, rule.least).argmax(axis=1)
    else:
        best = table.argmax(axis=1)
        first, second = np.sort(table, axis=1)[:, :-3:-1].T
        clear = first - second >= 2 * rule.margin
    return np.where(clear, best, UNDECIDED)


def decide(
    patches: Sequence[PatchPrediction], classes: Sequence[str], rule: DecisionRule | None = None
) -> Decision:
    """One decision from the patches of a region, an image, or all images of a patient.

    The likeliest class is that of the mean of the assessed patches' probabilities. It is the answer when

    1. at least half of the patches with tissue and without pen marks were assessed (else *not assessed*:
       what remains is a selection that may mislead);
    2. without ``rule.least``, its mean leads the second's by twice the margin or more;
    3. more than half of the assessed patches are certain to be of this class, so that it would win even if
       every *uncertain* patch were of another class;
    4. no other class has more patches that are certain than errors can explain: twice the errors that the
       coverage allows, and no fewer than three (a mean hides a small tumour in a large normal section).

    Else it is *uncertain*. One patch is decided by the same rule as many.
    """
    rule = rule or DecisionRule()
    assessed = np.array([p.probabilities for p in patches if p.assessed], dtype=np.float64)
    counts = _reason_counts(patches)
    told = tuple(_patches_words(n, f"not assessed: {reason}") for reason, n in counts.items())
    missing = len(patches) - len(assessed)
    if len(assessed) == 0:
        why = told or ("no patch could be made",)
        return Decision(Outcome.NOT_ASSESSED, None, None, {}, why, 0, missing, not_assessed=counts)
    given = answers(assessed, classes, rule)
    mean = assessed.mean(axis=0)
    best = int(mean.argmax())
    doubts = tuple(_doubts(assessed, given, best, classes, rule))
    outcome = Outcome.UNCERTAIN if doubts else Outcome.CLASS
    tissue = len(patches) - counts.get(NO_TISSUE, 0) - counts.get(PEN, 0)
    if len(assessed) < _FEWEST_JUDGED * tissue:
        outcome = Outcome.NOT_ASSESSED
        doubts = (f"only {len(assessed)} of {tissue} patches with tissue could be judged",)
    named = {name: float(p) for name, p in zip(classes, mean, strict=True)}
    unsaid = outcome is Outcome.NOT_ASSESSED
    return Decision(
        outcome,
        None if unsaid else classes[best],
        None if unsaid else float(mean[best]),
        {} if unsaid else named,
        (*doubts, *told),
        len(assessed),
        missing,
        int((given == UNDECIDED).sum()),
        {name: int((given == i).sum()) for i, name in enumerate(classes)},
        counts,
    )


def _doubts(
    assessed: npt.NDArray[np.float64],
    given: npt.NDArray[np.intp],
    best: int,
    classes: Sequence[str],
    rule: DecisionRule,
) -> Iterator[str]:
    """Why the likeliest class is not certain."""
    total, mean = len(given), assessed.mean(axis=0)
    for i, name in enumerate(classes):
        n = _sure(assessed, given, i, rule)
        if i != best and classes[best] != rule.positive and n >= _too_many(total, rule):
            yield f"mixed: {n} of {total} patches are {name}"
    lead = float(mean[best] - np.delete(mean, best).max())
    if rule.least is None and lead < 2 * rule.margin:
        yield f"{classes[best]} leads by only {lead:.2f}"
    elif total == 1 and given[0] != best:
        yield f"no single class stands out at {100 * (rule.coverage or 0):g} % coverage"
    elif (n := int((given == best).sum())) * 2 <= total:
        yield f"only {n} of {total} patches are clearly {classes[best]}"


def _sure(assessed: npt.NDArray[np.float64], given: npt.NDArray[np.intp], i: int, rule: DecisionRule) -> int:
    """How many patches are certain of class ``i``, which may not be the decided one."""
    if rule.least is not None:
        return int((given == i).sum())
    return int((assessed[:, i] >= rule.mixed_probability).sum())


def _too_many(total: int, rule: DecisionRule) -> float:
    """From how many of ``total`` patches on errors don't explain another class."""
    share = rule.mixed_share if rule.coverage is None else 2 * (1 - rule.coverage)
    return max(_FEWEST_MIXED, round(share * total, 6))


def _reason_counts(patches: Sequence[PatchPrediction]) -> dict[str, int]:
    """Patches not assessed by reason, the most frequent first, bare glass last."""
    counts = Counter(patch.reason for patch in patches if not patch.assessed)
    return dict(sorted(counts.items(), key=lambda item: (item[0] == NO_TISSUE, -item[1], item[0])))


def _patches_words(n: int, words: str) -> str:
    return f"{n} patch{'es' * (n != 1)} {words}"
