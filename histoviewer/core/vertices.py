"""Vertices of shapes: found, added, taken away. Quick for outlines of a hundred thousand vertices.

All coordinates are level-0 pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPoint, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import CoordinateArray

_NOT_REMOVED = "The vertex can't be removed"


@dataclass(frozen=True, slots=True)
class EdgePlace:
    """The place of an outline that is nearest to a position, and how far it is (level-0 pixels)."""

    x: float
    y: float
    distance: float
    ring: int
    segment: int


def nearest_edge(geometry: BaseGeometry, x: float, y: float) -> EdgePlace | None:
    """The nearest place of the outline; ``None`` for points, which have no edges."""
    rings = rings_of(geometry)
    if geometry.geom_type in ("Point", "MultiPoint") or not rings:
        return None
    xy = np.concatenate(rings)
    owner = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    start, step = xy[:-1], np.diff(xy, axis=0)
    square = np.einsum("ij,ij->i", step, step)
    along = np.einsum("ij,ij->i", (x, y) - start, step) / np.where(square > 0, square, 1.0)
    place = start + np.clip(along, 0.0, 1.0)[:, None] * step
    far = np.hypot(*((x, y) - place).T)
    far[owner[:-1] != owner[1:]] = np.inf
    best = int(np.argmin(far))
    ring = int(owner[best])
    first = sum(len(before) for before in rings[:ring])
    return EdgePlace(float(place[best, 0]), float(place[best, 1]), float(far[best]), ring, best - first)


def with_vertex(geometry: BaseGeometry, edge: EdgePlace) -> BaseGeometry:
    """The geometry with a vertex more, on that edge; what it covers stays the same."""
    parts, number = _rings(geometry), 0
    for part in parts:
        for place, ring in enumerate(part):
            if number == edge.ring:
                part[place] = np.insert(ring, edge.segment + 1, (edge.x, edge.y), axis=0)
            number += 1
    return _built(geometry, parts)


def without_vertex(geometry: BaseGeometry, x: float, y: float) -> BaseGeometry:
    """The geometry without its vertex at (x, y). A hole or a part of three vertices goes as a whole.

    Raises:
        InputError: too little would be left, or there is no vertex at that place.
    """
    if geometry.geom_type in ("Point", "MultiPoint"):
        return _without_point(geometry, x, y)
    parts, found = _rings(geometry), False
    closed = geometry.geom_type in ("Polygon", "MultiPolygon")
    for part in parts:
        for place, ring in enumerate(part):
            keep = (ring != (x, y)).any(axis=1)
            if not keep.all():
                found = True
                part[place] = _closed(ring[keep]) if closed else ring[keep]
    if not found:
        raise InputError(_NOT_REMOVED, "there is none at that place")
    least = 4 if closed else 2
    parts = [[part[0], *(r for r in part[1:] if len(r) >= least)] for part in parts if len(part[0]) >= least]
    if not parts:
        kind = "an area needs three" if closed else "a line needs two"
        raise InputError(_NOT_REMOVED, kind, "delete the shape instead")
    left = _built(geometry, parts)
    return geo.polygonal(left) if closed else left


def has_vertex(geometry: BaseGeometry, place: tuple[float, float]) -> bool:
    """Whether there is a vertex exactly at a place."""
    return bool((shapely.get_coordinates(geometry) == place).all(axis=1).any())


def with_vertex_moved(geometry: BaseGeometry, old: Iterable[float], new: Iterable[float]) -> BaseGeometry:
    """The geometry with the vertex at one place moved to another; it may cross itself."""
    vertices = shapely.get_coordinates(geometry)
    vertices[(vertices == tuple(old)).all(axis=1)] = tuple(new)
    moved: BaseGeometry = shapely.transform(geometry, lambda _: vertices)
    return moved


def roomy(geometry: BaseGeometry, apart: float) -> CoordinateArray:
    """The vertices that are ``apart`` from their neighbours along the outline.

    That is, on the average of both, and half as far from the nearer one.
    """
    groups = []
    for ring in rings_of(geometry):
        steps = np.hypot(*np.diff(ring, axis=0).T)
        if len(ring) > 1 and (ring[0] == ring[-1]).all():
            ring, before, after = ring[:-1], np.roll(steps, 1), steps
        else:
            before = np.concatenate(([math.inf], steps))
            after = np.concatenate((steps, [math.inf]))
        groups.append(ring[(before + after >= 2 * apart) & (np.minimum(before, after) >= apart / 2)])
    return np.concatenate(groups) if groups else np.empty((0, 2))


def rings_of(geometry: BaseGeometry) -> list[CoordinateArray]:
    """The coordinates of each ring or line; a point is one of a single row."""
    return [ring for part in _rings(geometry) for ring in part]


def _without_point(geometry: BaseGeometry, x: float, y: float) -> BaseGeometry:
    vertices = shapely.get_coordinates(geometry)
    left = vertices[(vertices != (x, y)).any(axis=1)]
    if len(left) == len(vertices):
        raise InputError(_NOT_REMOVED, "there is none at that place")
    if not len(left):
        raise InputError(_NOT_REMOVED, "it is the last of its shape", "delete the shape instead")
    return MultiPoint(left)


def _rings(geometry: BaseGeometry) -> list[list[CoordinateArray]]:
    """The rings of each part, outer one first; a line is one ring that is not closed."""
    if geometry.geom_type in ("Point", "MultiPoint"):
        return [[point[None]] for point in shapely.get_coordinates(geometry)]
    return [
        [shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)]
        if isinstance(part, Polygon)
        else [shapely.get_coordinates(part)]
        for part in shapely.get_parts(geometry)
    ]


def _built(like: BaseGeometry, parts: list[list[CoordinateArray]]) -> BaseGeometry:
    """A geometry of the same kind from its rings."""
    made: list[BaseGeometry]
    if like.geom_type in ("Polygon", "MultiPolygon"):
        made = [Polygon(part[0], part[1:]) for part in parts]
        return made[0] if len(made) == 1 else shapely.multipolygons(made)
    made = [LineString(part[0]) for part in parts]
    return made[0] if len(made) == 1 else shapely.multilinestrings(made)


def _closed(ring: CoordinateArray) -> CoordinateArray:
    if len(ring) > 1 and (ring[0] != ring[-1]).any():
        return np.concatenate((ring, ring[:1]))
    return ring
