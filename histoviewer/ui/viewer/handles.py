"""Taking hold of a shape: where its handles are, and what it becomes when one is moved."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core import vertices
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import CoordinateArray, Shape

MOST_HANDLES = 2_000
"""So many handles at once would hide the tissue: then none are shown."""

HANDLES_APART = 2.5
"""Handles are shown when they are at least so many slops apart."""

Point = tuple[float, float]
Box = tuple[float, float, float, float]

_BOXES = (Shape.RECTANGLE, Shape.ELLIPSE)


def squared(start: Point, end: Point) -> Point:
    """The corner that makes the box from ``start`` a square, in the direction of ``end``."""
    side = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    return start[0] + math.copysign(side, end[0] - start[0]), start[1] + math.copysign(
        side, end[1] - start[1]
    )


def has_vertices(annotation: Annotation) -> bool:
    """Whether single vertices can be taken away from it by key: not from a box or a ruler."""
    return annotation.shape in (Shape.POLYGON, Shape.POLYLINE, Shape.POINTS)


def handles(annotation: Annotation, apart: float, within: Box | None = None) -> list[Point]:
    """Where a shape can be taken hold of: the corners of a box, else its vertices.

    Only those with room for a handle, ``apart`` level-0 pixels, so that of an outline of thousands of
    vertices those of a few are shown that are in view (``within``, x0, y0, x1, y1) when one comes near.
    """
    places = _handles(annotation, apart, within)
    return [(x, y) for x, y in places.tolist()] if len(places) <= MOST_HANDLES else []


def nearest_handle(
    annotation: Annotation, apart: float, at: Point, reach: float, within: Box | None = None
) -> Point | None:
    """The handle that is nearest to a position, if it is not farther than ``reach``."""
    places = _handles(annotation, apart, within)
    if not len(places) or len(places) > MOST_HANDLES:
        return None
    far = np.hypot(*(places - at).T)
    best = int(np.argmin(far))
    return (float(places[best, 0]), float(places[best, 1])) if far[best] <= reach else None


def edge_near(annotation: Annotation, at: Point, reach: float) -> vertices.EdgePlace | None:
    """The place of the outline under a position, if it is not farther than ``reach``."""
    x0, y0, x1, y1 = annotation.bounds
    if not (x0 - reach <= at[0] <= x1 + reach and y0 - reach <= at[1] <= y1 + reach):
        return None
    edge = vertices.nearest_edge(annotation.geometry, *at)
    return edge if edge is not None and edge.distance <= reach else None


def with_vertex(annotation: Annotation, edge: vertices.EdgePlace) -> Annotation:
    """The annotation with a vertex more on its outline; a box becomes a polygon, a ruler a polyline."""
    geometry = vertices.with_vertex(annotation.geometry, edge)
    return annotation.reshaped(geometry, _freed(annotation.shape))


def without_vertex(annotation: Annotation, vertex: Point) -> Annotation:
    """The annotation without one of its vertices. Raises ``InputError`` when too little would be left."""
    geometry = vertices.without_vertex(annotation.geometry, *vertex)
    return annotation.reshaped(geometry, _freed(annotation.shape))


def reshape(
    annotation: Annotation, corner: Point, to: Point, *, square: bool, free: bool = False
) -> Annotation:
    """The annotation with one of its ``handles`` moved to a place; it may cross itself.

    A box stays one, unless ``free`` moves this corner of a rectangle alone.
    """
    if annotation.shape is Shape.ELLIPSE or (annotation.shape is Shape.RECTANGLE and not free):
        x0, y0, x1, y1 = annotation.bounds
        fixed = (x0 if corner[0] == x1 else x1, y0 if corner[1] == y1 else y1)
        end = squared(fixed, to) if square else to
        if end[0] == fixed[0] or end[1] == fixed[1]:
            return annotation
        return annotation.reshaped(geo.from_shape_params(annotation.shape, [fixed, end]))
    kind = Shape.POLYGON if annotation.shape is Shape.RECTANGLE else annotation.shape
    return annotation.reshaped(vertices.with_vertex_moved(annotation.geometry, corner, to), kind)


def valid_outline(annotation: Annotation) -> BaseGeometry:
    """Its geometry, repaired where it crosses itself.

    Raises:
        InputError: nothing with an area is left.
    """
    if not annotation.shape.has_area or annotation.geometry.is_valid:
        return annotation.geometry
    return geo.polygonal(annotation.geometry)


def _freed(shape: Shape) -> Shape:
    if shape in _BOXES:
        return Shape.POLYGON
    return Shape.POLYLINE if shape is Shape.LINE else shape


def _handles(annotation: Annotation, apart: float, within: Box | None) -> CoordinateArray:
    if annotation.shape in _BOXES:
        x0, y0, x1, y1 = annotation.bounds
        if min(x1 - x0, y1 - y0) < apart:
            return np.empty((0, 2))
        return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
    places = vertices.roomy(annotation.geometry, apart)
    if within is None:
        return places
    x0, y0, x1, y1 = within
    x, y = places.T
    seen: CoordinateArray = places[(x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)]
    return seen
