"""The area of each answer in square millimetres.

The last patches of a row or column are shifted inwards and overlap their neighbours, so the areas of patches
can't just be added. Each patch counts for the part of the grid that is its own, inside slide and region.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core.results import NO_TISSUE, UNDECIDED, Decision, DecisionRule, PatchPrediction, answers

_UM2_PER_MM2 = 1e6


def with_areas(
    decision: Decision,
    patches: Sequence[PatchPrediction],
    classes: Sequence[str],
    rule: DecisionRule,
    within: BaseGeometry,
    um_per_l0: tuple[float, float],
) -> Decision:
    """The decision with the areas of its classes, of what is uncertain, and of tissue not assessed.

    Args:
        patches: of one grid, those that ``decision`` was made of.
        within: the region inside the slide's bounds, level-0 pixels.
        um_per_l0: microns per level-0 pixel across and down.
    """
    areas = own_areas(patches, within) * um_per_l0[0] * um_per_l0[1] / _UM2_PER_MM2
    judged = np.array([p.assessed for p in patches], dtype=bool)
    given = answers([p.probabilities for p in patches if p.assessed], classes, rule)
    tissue = np.array([p.reason != NO_TISSUE for p in patches], dtype=bool)
    return replace(
        decision,
        area_mm2={name: float(areas[judged][given == i].sum()) for i, name in enumerate(classes)},
        area_uncertain_mm2=float(areas[judged][given == UNDECIDED].sum()),
        area_not_assessed_mm2=float(areas[~judged & tissue].sum()),
    )


def added(decision: Decision, parts: Sequence[Decision]) -> Decision:
    """The decision with the sums of the areas of ``parts``, which must not overlap."""
    names = {name for part in parts for name in part.area_mm2}
    return replace(
        decision,
        area_mm2={name: sum(part.area_mm2.get(name, 0.0) for part in parts) for name in sorted(names)},
        area_uncertain_mm2=sum(part.area_uncertain_mm2 or 0.0 for part in parts),
        area_not_assessed_mm2=sum(part.area_not_assessed_mm2 or 0.0 for part in parts),
    )


def own_areas(patches: Sequence[PatchPrediction], within: BaseGeometry) -> npt.NDArray[np.float64]:
    """The part of each patch that is its own and lies ``within``, in square level-0 pixels, shape (n,)."""
    if not patches:
        return np.zeros(0)
    boxes = np.array([(p.x_l0, p.y_l0, p.width_l0, p.height_l0) for p in patches], dtype=np.float64)
    width, height = _own_lengths(boxes[:, 0], boxes[:, 2]), _own_lengths(boxes[:, 1], boxes[:, 3])
    cells = shapely.box(boxes[:, 0], boxes[:, 1], boxes[:, 0] + width, boxes[:, 1] + height)
    areas = width * height
    shapely.prepare(within)
    cut = ~shapely.contains(within, cells)
    areas[cut] = shapely.area(shapely.intersection(cells[cut], within))
    return areas


def _own_lengths(starts: npt.NDArray[np.float64], sizes: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """From the start of each row or column of patches to the next one's, at most its size."""
    places = np.unique(starts)
    gaps = np.append(np.diff(places), np.inf)
    own: npt.NDArray[np.float64] = np.minimum(gaps[np.searchsorted(places, starts)], sizes)
    return own
