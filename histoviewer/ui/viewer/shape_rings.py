"""Many outlines at once as one painter path: arrays all the way, no Python per shape or vertex."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.intp]

_POLYGON = 3
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""An element of a path as Qt's data stream writes it: 0 moves there, 1 draws a line there."""
_WINDING = np.array([0, 1], ">i4").tobytes()
"""Where the last subpath starts (not used by drawing), and that overlapping shapes fill as one."""


@dataclass(frozen=True, slots=True)
class Rings:
    """Rings and lines, one after the other: vertices, the owner of each vertex's ring, where rings start."""

    xy: FloatArray
    starts: IntArray
    owners: IntArray
    """By ring: the index of the geometry it belongs to."""
    holes: npt.NDArray[np.bool_]

    @property
    def counts(self) -> IntArray:
        """Vertices of each ring."""
        return np.diff(self.starts, append=len(self.xy))

    @property
    def ring_of(self) -> IntArray:
        """By vertex: its ring."""
        return np.repeat(np.arange(len(self.starts)), self.counts)

    def ordered(self, order: IntArray) -> Rings:
        """The rings in another order, or some of them."""
        counts = self.counts[order]
        ends = np.cumsum(counts)
        starts = ends - counts
        total = int(ends[-1]) if len(ends) else 0
        vertices = np.repeat(self.starts[order] - starts, counts) + np.arange(total)
        return Rings(self.xy[vertices], starts, self.owners[order], self.holes[order])

    def part(self, first: int, end: int) -> Rings:
        """The rings from ``first`` up to ``end``."""
        start = int(self.starts[first])
        stop = int(self.starts[end]) if end < len(self.starts) else len(self.xy)
        span = slice(first, end)
        return Rings(self.xy[start:stop], self.starts[span] - start, self.owners[span], self.holes[span])


def rings_of(geometries: npt.NDArray[np.object_], plain: bool) -> Rings:
    """The rings and lines of geometries. ``plain``: each is a polygon without hole, or one line."""
    if plain:
        xy, owner = shapely.get_coordinates(geometries, return_index=True)
        holes = np.zeros(len(geometries), bool)
        return _together(xy, owner, np.arange(len(geometries)), holes)
    parts, owners = shapely.get_parts(geometries, return_index=True)
    areal = shapely.get_type_id(parts) == _POLYGON
    rings, polygon_of = shapely.get_rings(parts[areal], return_index=True)
    outer = np.concatenate(([True], np.diff(polygon_of) > 0))[: len(polygon_of)]
    lines = np.concatenate((rings, parts[~areal]))
    owners = np.concatenate((owners[areal][polygon_of], owners[~areal]))
    holes = np.concatenate((~outer, np.zeros(len(lines) - len(rings), bool)))
    xy, ring = shapely.get_coordinates(lines, return_index=True)
    return _together(xy, ring, owners, holes)


def _together(xy: FloatArray, ring: IntArray, owners: IntArray, holes: npt.NDArray[np.bool_]) -> Rings:
    """Empty rings have no vertex and drop out."""
    starts = (
        np.flatnonzero(np.concatenate(([True], np.diff(ring) > 0))) if len(ring) else np.empty(0, np.intp)
    )
    there = ring[starts]
    return Rings(xy, starts, owners[there], holes[there])


def thinned(rings: Rings, step: float) -> Rings:
    """Without vertices that fall on the same ``step`` (pixels) as the one before: none can be seen."""
    if len(rings.xy) == 0:
        return rings
    grid = np.rint(rings.xy / step)
    kept = np.ones(len(grid), bool)
    kept[1:] = (grid[1:] != grid[:-1]).any(axis=1)
    kept[rings.starts] = True
    # The last vertex closes the ring exactly.
    kept[rings.starts + rings.counts - 1] = True
    counts = np.add.reduceat(kept, rings.starts)
    starts = np.concatenate(([0], np.cumsum(counts)[:-1])).astype(np.intp)
    return Rings(rings.xy[kept], starts, rings.owners, rings.holes)


def path_of(rings: Rings) -> QPainterPath:
    """One path of all rings, made in one call."""
    path = QPainterPath()
    if len(rings.xy) == 0:
        return path
    elements = np.empty(len(rings.xy), _ELEMENT)
    elements["kind"] = 1
    elements["kind"][rings.starts] = 0
    elements["x"], elements["y"] = rings.xy.T
    data = np.array(len(elements), ">i4").tobytes() + elements.tobytes() + _WINDING
    stream = QDataStream(QByteArray(data))
    stream >> path
    return path


def turned(rings: Rings) -> Rings:
    """Outer rings all one way round and holes the other, so that a path of many fills them as one area."""
    if len(rings.xy) == 0:
        return rings
    x, y = rings.xy.T
    cross = np.zeros(len(x))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    counts = rings.counts
    cross[rings.starts + counts - 1] = 0.0
    backwards = (np.add.reduceat(cross, rings.starts) > 0) == rings.holes
    ring_of = rings.ring_of
    place = np.arange(len(x))
    mirrored = (2 * rings.starts + counts - 1)[ring_of] - place
    order = np.where(backwards[ring_of], mirrored, place)
    return Rings(rings.xy[order], rings.starts, rings.owners, rings.holes)
