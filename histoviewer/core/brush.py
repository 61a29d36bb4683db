"""What a brush leaves behind: the area under a stroke, and shapes with it added or taken away.

All coordinates are level-0 pixels. A stroke is kept in pieces that are merged now and then, so that
the next movement takes as long in a stroke of ten thousand as in a stroke of ten.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo

_MERGE_AFTER = 32
_QUARTER_POINTS = 8


def swept(start: tuple[float, float], end: tuple[float, float], radius: float) -> BaseGeometry:
    """What a round brush covers on its straight way from ``start`` to ``end``."""
    way: BaseGeometry = Point(start) if start == end else shapely.linestrings([start, end])
    covered: BaseGeometry = shapely.buffer(way, radius, quad_segs=_QUARTER_POINTS)
    return covered


class Stroke:
    """The growing area under a brush."""

    def __init__(self) -> None:
        self._merged: list[BaseGeometry] = []
        self._loose: list[BaseGeometry] = []
        self.count = 0
        """How many pieces were added."""

    def add(self, piece: BaseGeometry) -> None:
        """Cover a piece more."""
        self._loose.append(piece)
        self.count += 1
        if len(self._loose) >= _MERGE_AFTER:
            self._merged.append(shapely.union_all(self._loose))
            self._loose = []

    def since(self, count: int) -> list[BaseGeometry]:
        """Geometries that cover at least what was added after the first ``count`` pieces."""
        new = self.count - count
        if new <= 0:
            return []
        if new <= len(self._loose):
            return self._loose[-new:]
        if new <= len(self._loose) + _MERGE_AFTER:
            return [*self._merged[-1:], *self._loose]
        return [*self._merged, *self._loose]

    def area(self, tolerance: float) -> BaseGeometry:
        """All of it as one geometry, true to ``tolerance`` pixels; it may be empty."""
        whole = shapely.union_all([*self._merged, *self._loose])
        area: BaseGeometry = shapely.simplify(whole, tolerance, preserve_topology=True)
        return area


def added(base: BaseGeometry | None, area: BaseGeometry, crumb: float) -> Polygon | MultiPolygon:
    """A shape with an area added to it (the area alone without a shape).

    Holes smaller than ``crumb`` square pixels that the area touches are filled: between two strokes
    nobody means them.

    Raises:
        InputError: nothing with an area comes out.
    """
    whole = area if base is None else shapely.union(_sound(base), area)
    parts = [_without_crumbs(part, area, crumb) for part in shapely.get_parts(geo.polygonal(whole))]
    return geo.polygonal(shapely.multipolygons(parts) if len(parts) > 1 else parts[0])


def erased(base: BaseGeometry, area: BaseGeometry, crumb: float) -> Polygon | MultiPolygon | None:
    """A shape with an area taken away; ``None`` when nothing of it is left.

    Scraps smaller than ``crumb`` square pixels that the area left behind go with it.
    """
    rest = shapely.difference(_sound(base), area)
    parts = [part for part in shapely.get_parts(rest) if part.geom_type == "Polygon" and part.area > 0]
    parts = [part for part in parts if part.area >= crumb or not shapely.intersects(part, area)]
    if not parts:
        return None
    return geo.polygonal(shapely.multipolygons(parts) if len(parts) > 1 else parts[0])


def _sound(base: BaseGeometry) -> BaseGeometry:
    return base if base.is_valid else geo.polygonal(base)


def _without_crumbs(part: Polygon, area: BaseGeometry, crumb: float) -> Polygon:
    rings: Sequence[BaseGeometry] = list(part.interiors)
    if not rings:
        return part
    holes = shapely.polygons(np.array(rings, dtype=object))
    kept = [
        ring
        for ring, hole in zip(rings, holes, strict=True)
        if hole.area >= crumb or not shapely.intersects(hole, area)
    ]
    return Polygon(part.exterior, kept)
