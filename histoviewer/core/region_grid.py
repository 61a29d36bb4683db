"""Squares cut from annotated regions, each with the class it lies in. Level-0 pixels throughout."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core.tiling import PatchSpec, patch_grid

RULES = ("majority", "containment")
_SHARES = {"majority": 0.5, "containment": 0.999}
"""How much of a square its class must cover."""


def class_regions(shapes: Sequence[tuple[str, BaseGeometry]]) -> dict[str, list[BaseGeometry]]:
    """The polygons of each class, no place in two: where classes overlap, the smaller shape is meant.

    Args:
        shapes: (class, outline) of every shape with an area.
    """
    drawn = sorted((shape for shape in shapes if shape[1].area > 0), key=lambda shape: shape[1].area)
    outlines = [geometry for _, geometry in drawn]
    tree = shapely.STRtree(outlines)
    found: dict[str, list[BaseGeometry]] = {}
    for n, (name, geometry) in enumerate(drawn):
        touched = tree.query(geometry, predicate="intersects")
        above = [outlines[i] for i in touched.tolist() if i < n and drawn[i][0] != name]
        found.setdefault(name, []).append(
            geometry.difference(shapely.union_all(above)) if above else geometry
        )
    return {name: _polygons(shapely.union_all(parts)) for name, parts in found.items()}


def labelled_squares(
    regions: Mapping[str, Sequence[BaseGeometry]],
    side: int,
    overlap: float,
    width: int,
    height: int,
    rule: str = "majority",
) -> list[tuple[PatchSpec, str]]:
    """Squares of a slide with their class, those of each region laid from its corner.

    Args:
        regions: polygons by class, of which no two overlap (``class_regions``).
        side: of a square.
        overlap: share of the side that neighbours have in common, 0 to below 1; none have more.
        width, height: of the slide; no square leaves it.
        rule: "majority": half of the square at least lies in its class; "containment": all of it.
    """
    stride = max(1, round(side * (1 - overlap)))
    taken: dict[tuple[int, int], list[PatchSpec]] = {}
    found = []
    for name in sorted(regions):
        polygons = list(regions[name])
        candidates = sorted(
            {spec for polygon in polygons for spec in _over(polygon, side, stride, width, height)},
            key=lambda spec: (spec.y_l0, spec.x_l0),
        )
        shares = _shares(candidates, polygons)
        for spec, share in zip(candidates, shares.tolist(), strict=True):
            if share >= _SHARES[rule] and _is_free(spec, stride, taken):
                found.append((spec, name))
    return found


def _over(polygon: BaseGeometry, side: int, stride: int, width: int, height: int) -> list[PatchSpec]:
    """The grid over a polygon's bounding box; one square around a small one, inside the slide."""
    left, top, right, bottom = polygon.bounds
    x0, x1 = _room(left, right, side, width)
    y0, y1 = _room(top, bottom, side, height)
    if x1 - x0 < side or y1 - y0 < side:
        return []
    return patch_grid(x0, y0, x1, y1, side, stride)


def _room(low: float, high: float, side: int, limit: int) -> tuple[int, int]:
    start, end = max(0, math.floor(low)), min(limit, math.ceil(high))
    if end - start >= side or limit < side:
        return start, end
    start = min(max(0, (start + end - side) // 2), limit - side)
    return start, start + side


def _shares(squares: Sequence[PatchSpec], polygons: Sequence[BaseGeometry]) -> npt.NDArray[np.float64]:
    """How much of each square the polygons cover, 0 to 1."""
    covered = np.zeros(len(squares))
    if not squares:
        return covered
    corners = np.array([(s.x_l0, s.y_l0, s.size_l0) for s in squares], dtype=np.float64)
    x, y, size = corners.T
    boxes = shapely.box(x, y, x + size, y + size)
    shapely.prepare(polygons)
    square, polygon = shapely.STRtree(polygons).query(boxes, predicate="intersects")
    parts = np.asarray(polygons, dtype=object)[polygon]
    inside = shapely.contains_properly(parts, boxes[square])
    areas = size[square] ** 2
    areas[~inside] = shapely.area(shapely.intersection(boxes[square[~inside]], parts[~inside]))
    np.add.at(covered, square, areas)
    found: npt.NDArray[np.float64] = covered / size**2
    return found


def _is_free(spec: PatchSpec, stride: int, taken: dict[tuple[int, int], list[PatchSpec]]) -> bool:
    """Take a place, unless a square before it shares more with it than neighbours may."""
    column, row = spec.x_l0 // stride, spec.y_l0 // stride
    near = (taken.get((column + i, row + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1))
    if any(
        abs(other.x_l0 - spec.x_l0) < stride and abs(other.y_l0 - spec.y_l0) < stride
        for others in near
        for other in others
    ):
        return False
    taken.setdefault((column, row), []).append(spec)
    return True


def _polygons(geometry: BaseGeometry) -> list[BaseGeometry]:
    parts = shapely.get_parts(geometry, return_index=False)
    return [part for part in np.atleast_1d(parts).tolist() if part.area > 0]
