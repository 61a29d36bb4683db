"""Where numbered shapes lie: their bounds as arrays, and an R-tree to ask what touches a rectangle.

Ten thousand shapes or a hundred thousand: an edit touches one entry, and the tree is built anew only
when many of them have changed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

Places = npt.NDArray[np.intp]
"""Numbers of shapes, ascending."""

_REBUILD_MIN = 256
_FIRST_ROOM = 64


class ShapeIndex:
    """Geometries by number (their place in a set, never reused), in level-0 pixels."""

    def __init__(self) -> None:
        self._geometries = np.empty(_FIRST_ROOM, dtype=object)
        self._bounds = np.full((_FIRST_ROOM, 4), np.nan)
        self._stale = np.zeros(_FIRST_ROOM, dtype=bool)
        self._tree: shapely.STRtree | None = None
        self._tree_places: Places = np.empty(0, np.intp)
        self._fresh: set[int] = set()
        self._end = 0

    @property
    def bounds(self) -> npt.NDArray[np.float64]:
        """x0, y0, x1, y1 by place; NaN where there is no shape. To be read only."""
        return self._bounds[: self._end]

    @property
    def geometries(self) -> npt.NDArray[np.object_]:
        """Geometries by place; ``None`` where there is no shape. To be read only."""
        return self._geometries[: self._end]

    def put(self, places: Sequence[int], geometries: Sequence[BaseGeometry]) -> None:
        """Set or replace the geometries at these places."""
        if not places:
            return
        self._make_room(max(places) + 1)
        at = np.array(places, np.intp)
        shapes = np.empty(len(at), dtype=object)
        shapes[:] = geometries
        self._geometries[at] = shapes
        self._bounds[at] = shapely.bounds(shapes)
        self._touch(places)

    def drop(self, places: Sequence[int]) -> None:
        """Forget the geometries at these places."""
        at = np.array(places, np.intp)
        self._geometries[at] = None
        self._bounds[at] = np.nan
        self._touch(places)

    def touching(self, x0: float, y0: float, x1: float, y1: float) -> Places:
        """The places of shapes whose bounds touch the rectangle."""
        if len(self._fresh) > max(_REBUILD_MIN, len(self._tree_places) // 10):
            self._build()
        found = np.empty(0, np.intp)
        if self._tree is not None:
            found = self._tree_places[self._tree.query(shapely.box(x0, y0, x1, y1))]
            found = found[~self._stale[found]]
        if self._fresh:
            fresh = np.fromiter(self._fresh, np.intp, len(self._fresh))
            left, top, right, bottom = self._bounds[fresh].T
            found = np.concatenate(
                (found, fresh[(left <= x1) & (right >= x0) & (top <= y1) & (bottom >= y0)])
            )
        found.sort()
        return found

    def _make_room(self, end: int) -> None:
        self._end = max(self._end, end)
        room = len(self._stale)
        if end <= room:
            return
        more = max(end, 2 * room) - room
        self._geometries = np.concatenate((self._geometries, np.empty(more, dtype=object)))
        self._bounds = np.concatenate((self._bounds, np.full((more, 4), np.nan)))
        self._stale = np.concatenate((self._stale, np.zeros(more, dtype=bool)))

    def _touch(self, places: Sequence[int]) -> None:
        self._fresh.update(places)
        self._stale[np.array(places, np.intp)] = True

    def _build(self) -> None:
        self._tree_places = np.flatnonzero(~np.isnan(self.bounds[:, 0]))
        self._tree = shapely.STRtree(self._geometries[self._tree_places])
        self._fresh.clear()
        self._stale[:] = False
