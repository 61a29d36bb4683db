"""Areas made of other areas: joined, taken away, shared, cut, simplified, with and without holes.

All coordinates are level-0 pixels, areas square level-0 pixels. What comes back is valid; where nothing
with an area is left, an ``InputError`` says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.errors import InputError

Area: TypeAlias = Polygon | MultiPolygon

_CRUMB = 1e-9
"""Parts smaller than this fraction of the whole come from rounding where outlines coincide."""


def merged(areas: Iterable[BaseGeometry]) -> Area:
    """All of them as one, in one part or several."""
    return geo.polygonal(_union([sound(area) for area in areas]))


def subtracted(base: BaseGeometry, others: Iterable[BaseGeometry]) -> Area:
    """What of ``base`` lies in none of the others.

    Raises:
        InputError: nothing is left.
    """
    away = _union([sound(other) for other in others])
    return _left(shapely.difference(sound(base), away), "the others cover all of it")


def intersected(areas: Sequence[BaseGeometry]) -> Area:
    """What lies in all of them.

    Raises:
        InputError: they have no area in common.
    """
    common = sound(areas[0])
    for area in areas[1:]:
        common = shapely.intersection(common, sound(area))
    return _left(common, "they have no area in common")


def simplified(geometry: BaseGeometry, tolerance: float) -> BaseGeometry:
    """With fewer points, nowhere further than ``tolerance`` pixels from what it was; holes stay holes."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geo.polygonal(shapely.simplify(sound(geometry), tolerance, preserve_topology=True))
    fewer: BaseGeometry = shapely.simplify(geometry, tolerance, preserve_topology=True)
    return fewer


def point_count(geometries: Iterable[BaseGeometry]) -> int:
    """How many points they have together; the one that closes a ring is not counted."""
    items = np.array(list(geometries), dtype=object)
    if not len(items):
        return 0
    parts = shapely.get_parts(items)
    rings = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    closing = len(rings) + int(shapely.get_num_interior_rings(rings).sum())
    return int(shapely.get_num_coordinates(items).sum()) - closing


def parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Its separate parts, the largest first; parts of one size stay in order."""
    found: list[BaseGeometry] = shapely.get_parts(geometry).tolist()
    return sorted(found, key=lambda part: -(part.area or part.length))


def cut(area: BaseGeometry, lines: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    """The pieces into which lines cut an area, the largest first; one piece when no line goes through.

    A line has to cross the outline on both sides: what ends inside cuts nothing.
    """
    whole = sound(area)
    network = shapely.union_all([whole.boundary, *lines])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    inner = shapely.point_on_surface(faces)
    shapely.prepare(whole)
    pieces = [face for face, yes in zip(faces, shapely.contains(whole, inner), strict=True) if yes]
    least = whole.area * _CRUMB
    pieces = [piece for piece in pieces if piece.area > least]
    unchanged = len(pieces) == len(shapely.get_parts(whole))
    return parts(whole) if unchanged else sorted(pieces, key=lambda piece: -piece.area)


def hole_count(geometry: BaseGeometry) -> int:
    """How many holes it has."""
    return int(shapely.get_num_interior_rings(shapely.get_parts(geometry)).sum())


def without_holes(geometry: BaseGeometry, smaller_than: float | None = None) -> Area:
    """With its holes filled: all of them, or those smaller than so many square pixels."""
    filled = []
    for part in shapely.get_parts(sound(geometry)):
        rings = list(part.interiors) if smaller_than is not None else []
        kept = [ring for ring in rings if Polygon(ring).area >= (smaller_than or 0.0)]
        filled.append(Polygon(part.exterior, kept))
    return geo.polygonal(shapely.union_all(filled))


def clipped(geometry: BaseGeometry, around: BaseGeometry) -> BaseGeometry:
    """What of a shape lies inside an area, of the same kind as it was (area, line or points).

    Raises:
        InputError: nothing of it lies inside.
    """
    inside = shapely.intersection(sound(geometry), sound(around))
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return _left(inside, "nothing of it lies inside")
    kind = "Point" if geometry.geom_type in ("Point", "MultiPoint") else "LineString"
    kept = [part for part in _flat(inside) if part.geom_type == kind]
    if not kept:
        raise InputError("The shape can't be made", "nothing of it lies inside")
    if kind == "Point":
        points: BaseGeometry = shapely.multipoints(kept)
        return points
    return kept[0] if len(kept) == 1 else shapely.multilinestrings(kept)


def share(geometry: BaseGeometry, area: BaseGeometry) -> float:
    """How much of a shape lies inside an area, 0 to 1: of its area, its length or its points."""
    inside = shapely.intersection(sound(geometry), sound(area))
    for measure in (shapely.area, shapely.length, shapely.get_num_coordinates):
        whole = float(measure(geometry))
        if whole > 0:
            return float(measure(inside)) / whole
    return 0.0


def sound(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry itself, repaired where it is an area that crosses itself."""
    if geometry.is_valid or geometry.geom_type not in ("Polygon", "MultiPolygon"):
        return geometry
    return geo.polygonal(geometry)


def _union(areas: list[BaseGeometry]) -> BaseGeometry:
    """All as one. Newer libraries unite only what touches: ten thousand scattered areas in no time."""
    apart = getattr(shapely, "disjoint_subset_union_all", None)
    if apart is None or shapely.geos_version < (3, 12, 0):
        apart = shapely.union_all
    whole: BaseGeometry = apart(areas)
    return whole


def _left(geometry: BaseGeometry, why: str) -> Area:
    pieces = [part for part in _flat(geometry) if isinstance(part, Polygon)]
    least = sum(part.area for part in pieces) * _CRUMB
    pieces = [part for part in pieces if part.area > least]
    if not pieces:
        raise InputError("The shape can't be made", why)
    return geo.polygonal(shapely.multipolygons(pieces))


def _flat(geometry: BaseGeometry) -> list[BaseGeometry]:
    """Its parts, those of parts too."""
    found: list[BaseGeometry] = shapely.get_parts(shapely.get_parts(geometry)).tolist()
    return [part for part in found if not part.is_empty]
