"""Level-0 geometry: making the shapes that a person draws, repairing them, measuring them.

All coordinates are level-0 pixels, origin top left, x right, y down.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core.errors import InputError

CoordinateArray = npt.NDArray[np.float64]
"""float64 coordinates of shape (n, 2): x, y in level-0 pixels."""

ELLIPSE_POINTS = 96
MAX_CROSSINGS = 2_000_000
"""A polygon that crosses itself more often than this is refused: repairing it would take all memory."""

_CROSSING_SAMPLE = 400


class Shape(StrEnum):
    """What kind of shape was drawn; the values are stored in projects."""

    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    LINE = "line"
    POLYLINE = "polyline"
    POINTS = "points"

    @property
    def has_area(self) -> bool:
        """Whether shapes of this kind enclose something."""
        return self in (Shape.RECTANGLE, Shape.ELLIPSE, Shape.POLYGON)


def rectangle(x0: float, y0: float, x1: float, y1: float) -> Polygon:
    """A rectangle from any two opposite corners.

    Raises:
        InputError: it has no area, or a coordinate is not a finite number.
    """
    x0, y0, x1, y1 = _box_corners(x0, y0, x1, y1, "The rectangle")
    return Polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])


def ellipse(x0: float, y0: float, x1: float, y1: float) -> Polygon:
    """An ellipse in the box between two opposite corners, as a polygon of 96 points.

    The four extreme points are exact, so that the same ellipse can be made again from its bounds.

    Raises:
        InputError: it has no area, or a coordinate is not a finite number.
    """
    x0, y0, x1, y1 = _box_corners(x0, y0, x1, y1, "The ellipse")
    centre_x, centre_y = x0 + (x1 - x0) / 2, y0 + (y1 - y0) / 2
    angle = np.arange(ELLIPSE_POINTS) * (2 * math.pi / ELLIPSE_POINTS)
    ring = np.column_stack(
        (centre_x + (x1 - x0) / 2 * np.cos(angle), centre_y + (y1 - y0) / 2 * np.sin(angle))
    )
    quarter = ELLIPSE_POINTS // 4
    ring[::quarter] = [(x1, centre_y), (centre_x, y1), (x0, centre_y), (centre_x, y0)]
    return Polygon(np.clip(ring, (x0, y0), (x1, y1)))


def polygon(points: Iterable[Sequence[float]] | CoordinateArray) -> Polygon | MultiPolygon:
    """A polygon from its vertices, repaired where it crosses itself.

    Raises:
        InputError: nothing with an area is left, or a coordinate is not a finite number.
    """
    ring = _coordinates(points, "The polygon")
    others = ring[(ring != ring[:1]).any(axis=1)]
    if not (others != others[:1]).any():
        raise InputError("The polygon can't be made", "it has fewer than three different points")
    return polygonal(Polygon(ring))


def polyline(points: Iterable[Sequence[float]] | CoordinateArray) -> LineString:
    """A line through two or more points.

    Raises:
        InputError: it has no length, or a coordinate is not a finite number.
    """
    vertices = _coordinates(points, "The line")
    if len(vertices) < 2 or (vertices == vertices[0]).all():
        raise InputError("The line can't be made", "it has fewer than two different points")
    return LineString(vertices)


def multipoint(points: Iterable[Sequence[float]] | CoordinateArray) -> MultiPoint:
    """One or more points as one geometry.

    Raises:
        InputError: there is no point, or a coordinate is not a finite number.
    """
    vertices = _coordinates(points, "The points")
    if len(vertices) == 0:
        raise InputError("The points can't be made", "there are none")
    return MultiPoint(vertices)


def from_shape_params(shape: Shape, points: Iterable[Sequence[float]] | CoordinateArray) -> BaseGeometry:
    """The geometry of a drawn shape: two opposite corners for boxes, all vertices for the rest.

    Raises:
        InputError: the points don't make such a shape.
    """
    vertices = _coordinates(points, f"The {shape}")
    if shape in (Shape.RECTANGLE, Shape.ELLIPSE):
        if len(vertices) < 2:
            raise InputError(f"The {shape} can't be made", "it needs two opposite corners")
        make = rectangle if shape is Shape.RECTANGLE else ellipse
        return make(*vertices[0].tolist(), *vertices[-1].tolist())
    if shape is Shape.POLYGON:
        return polygon(vertices)
    if shape is Shape.POINTS:
        return multipoint(vertices)
    return polyline(vertices)


def polygonal(geometry: BaseGeometry) -> Polygon | MultiPolygon:
    """The valid polygonal part of a geometry: self-crossings resolved, stray lines and points dropped.

    A valid polygon comes back unchanged; one part alone comes back as a ``Polygon``.

    Raises:
        InputError: nothing with an area is left, or it crosses itself too often to be repaired.
    """
    if not geometry.is_valid:
        if estimated_crossings(geometry) > MAX_CROSSINGS:
            raise InputError(
                "The polygon can't be repaired",
                "it crosses itself millions of times",
                "draw it again, or simplify it in the program that wrote it",
            )
        geometry = shapely.make_valid(geometry)
    parts = [part for part in shapely.get_parts(geometry, return_index=False) if part.area > 0]
    if geometry.geom_type == "GeometryCollection":
        flat = [piece for part in parts for piece in shapely.get_parts(part)]
        parts = [piece for piece in flat if isinstance(piece, Polygon) and piece.area > 0]
    if not parts or not all(isinstance(part, Polygon) for part in parts):
        raise InputError("The polygon can't be made", "it encloses no area")
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def estimated_crossings(geometry: BaseGeometry) -> float:
    """Roughly how often the outline crosses itself, from a sample of its segments.

    Neighbours that share a vertex are not counted. Small outlines (under 1,000 points) give 0
    because repairing them is quick whatever they do.
    """
    vertices = shapely.get_coordinates(geometry)
    if len(vertices) < 1_000:
        return 0.0
    segments = shapely.linestrings(np.stack((vertices[:-1], vertices[1:]), axis=1))
    tree = shapely.STRtree(segments)
    step = max(1, len(segments) // _CROSSING_SAMPLE)
    sample = segments[::step]
    hits: int = tree.query(sample, predicate="intersects").shape[1]
    return max(0.0, hits / len(sample) - 3) * len(segments) / 2


def translate(geometry: BaseGeometry, dx: float, dy: float) -> BaseGeometry:
    """The geometry moved by (dx, dy) level-0 pixels."""
    moved = shapely.transform(geometry, lambda xy: xy + np.array((dx, dy)))
    assert isinstance(moved, BaseGeometry)
    return moved


def contains(geometry: BaseGeometry, x: float, y: float) -> bool:
    """Whether the point lies inside or on the outline."""
    return bool(shapely.intersects_xy(geometry, x, y))


def distance(geometry: BaseGeometry, x: float, y: float) -> float:
    """Level-0 pixels from the point to the geometry; 0 inside."""
    far: float = shapely.distance(geometry, Point(x, y))
    return far


def is_rectangle(geometry: BaseGeometry) -> bool:
    """Whether this is one axis-parallel rectangle without a hole, its four corners and no more."""
    if not isinstance(geometry, Polygon) or shapely.get_num_coordinates(geometry) != 5:
        return False
    ring = shapely.get_coordinates(geometry).tolist()
    straight = all((x0 == x1) != (y0 == y1) for (x0, y0), (x1, y1) in pairwise(ring))
    left, top, right, bottom = geometry.bounds
    corners = {(left, top), (right, top), (right, bottom), (left, bottom)}
    return straight and {(x, y) for x, y in ring} == corners


def infer_shape(geometry: BaseGeometry) -> Shape:
    """The kind of shape that a bare geometry most likely is (an ellipse can't be told from a polygon)."""
    kind = geometry.geom_type
    if kind in ("Point", "MultiPoint"):
        return Shape.POINTS
    if kind in ("LineString", "MultiLineString", "LinearRing"):
        return Shape.LINE if shapely.get_num_coordinates(geometry) == 2 else Shape.POLYLINE
    return Shape.RECTANGLE if is_rectangle(geometry) else Shape.POLYGON


def _coordinates(points: Iterable[Sequence[float]] | CoordinateArray, what: str) -> CoordinateArray:
    array = points if isinstance(points, np.ndarray) else np.array(list(points), dtype=np.float64)
    if array.size == 0:
        return np.empty((0, 2))
    if array.ndim != 2 or array.shape[1] < 2:
        raise InputError(f"{what} can't be made", "each point needs an x and a y")
    vertices: CoordinateArray = array[:, :2].astype(np.float64)
    if not np.isfinite(vertices).all():
        raise InputError(f"{what} can't be made", "a coordinate is not a finite number")
    return vertices


def _box_corners(x0: float, y0: float, x1: float, y1: float, what: str) -> tuple[float, float, float, float]:
    if not all(math.isfinite(value) for value in (x0, y0, x1, y1)):
        raise InputError(f"{what} can't be made", "a coordinate is not a finite number")
    left, right, top, bottom = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if left == right or top == bottom:
        raise InputError(f"{what} can't be made", "it has no area", "drag further")
    return float(left), float(top), float(right), float(bottom)
