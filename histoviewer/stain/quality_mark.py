"""A mark for what a normalization did: good, doubtful or failed, with the reasons in words.

The bounds were set on real fields, to the shipped reference. Nine H&E fields of as many sources by
Vahadane's and Macenko's methods: structural similarity 0.76 to 0.99, drift of the glass 5 to 17 grey
levels, nothing cut off; Reinhard's method colours the glass more (up to 51 levels). Where an empty or
pen-covered field is "normalized", the glass turns pink (48 levels and more) or similarity falls below 0.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from histoviewer.stain.quality import StainFigures

FAILED_SSIM = 0.6
DOUBTFUL_SSIM = 0.75
FAILED_DRIFT = 25.0
DOUBTFUL_DRIFT = 15.0
FAILED_CLIPPED = 0.10
DOUBTFUL_CLIPPED = 0.02
DOUBTFUL_TISSUE = 0.02
DOUBTFUL_ANGLE_DEG = 5.0


class Mark(StrEnum):
    """How far a normalized image can be trusted."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    FAILED = "failed"


MEANING = {
    Mark.GOOD: "the colours are the target's and the structure is kept",
    Mark.DOUBTFUL: "look at it before you use it",
    Mark.FAILED: "don't use it: the original is the better image",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A mark and why it is not better; no reasons for a good one."""

    mark: Mark
    reasons: tuple[str, ...] = ()


def judge(figures: StainFigures) -> Judgement:
    """Mark the change that ``figures`` describe."""
    failed = tuple(_failures(figures))
    if failed:
        return Judgement(Mark.FAILED, failed)
    doubts = tuple(_doubts(figures))
    return Judgement(Mark.DOUBTFUL, doubts) if doubts else Judgement(Mark.GOOD)


def _failures(found: StainFigures) -> Iterator[str]:
    if found.before is None:
        yield "two stains can't be found in the image"
    elif found.after is None:
        yield "two stains can't be found in it any more"
    if found.ssim < FAILED_SSIM:
        yield f"structure is lost (similarity {found.ssim:.2f})"
    if found.background_drift is not None and found.background_drift > FAILED_DRIFT:
        yield f"the background is coloured (moved by {found.background_drift:.0f} grey levels)"
    if found.clipped > FAILED_CLIPPED:
        yield f"{100 * found.clipped:.0f} % of the values are cut off"


def _doubts(found: StainFigures) -> Iterator[str]:
    if found.tissue < DOUBTFUL_TISSUE:
        yield f"there is little tissue to learn from ({100 * found.tissue:.1f} %)"
    if found.ssim < DOUBTFUL_SSIM:
        yield f"structure has changed (similarity {found.ssim:.2f})"
    if found.background_drift is not None and found.background_drift > DOUBTFUL_DRIFT:
        yield f"the background has changed (by {found.background_drift:.0f} grey levels)"
    if found.clipped > DOUBTFUL_CLIPPED:
        yield f"{100 * found.clipped:.0f} % of the values are cut off"
    if found.angle_after_deg is not None and max(found.angle_after_deg) > DOUBTFUL_ANGLE_DEG:
        yield f"its stains are {max(found.angle_after_deg):.0f} degrees from the target's"
