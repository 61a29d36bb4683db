"""What drawing needs of every shape, as arrays by its place in the set: colour, kind, how many vertices."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtGui import QColor

from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.geometry import Shape
from histoviewer.core.shape_index import Places

AREA, LINE, POINTS, GONE = 0, 1, 2, 3
"""Kinds of shapes. ``GONE``: there is none at this place any more."""

DASHES: tuple[tuple[float, ...], ...] = ((), (7, 3), (2, 2.5), (9, 3, 2, 3), (5, 2, 1.5, 2, 1.5, 2), (14, 4))
"""The second cue beside colour, by the place of a class in the list; in widths of a pen of two pixels."""

_FULL = 150
"""Shapes with more vertices are drawn from a simplified copy, kept for each power of two of the zoom."""
_MOST_KEPT = 20_000

_KINDS = {shape: AREA if shape.has_area else POINTS if shape is Shape.POINTS else LINE for shape in Shape}
BoolArray = npt.NDArray[np.bool_]


class ShapeTable:
    """Arrays over an ``AnnotationSet``, brought up to date shape by shape."""

    def __init__(self, annotations: AnnotationSet) -> None:
        self.annotations = annotations
        self._codes: dict[str | None, int] = {}
        self.names: list[str | None] = []
        """Class by code."""
        self._simple: dict[tuple[int, int], tuple[object, object]] = {}
        room = len(annotations.index.geometries)
        self.codes = np.zeros(room, np.intp)
        self.kinds = np.full(room, GONE, np.int8)
        self.plain = np.zeros(room, bool)
        self.vertices = np.zeros(room, np.intp)
        self._bounds = np.full((room, 4), np.nan)
        self.set(annotations)

    def set(self, annotations: Iterable[Annotation]) -> None:
        """These are new or have changed."""
        chosen = list(annotations)
        if not chosen:
            return
        places = self.annotations.places_of(a.id for a in chosen)
        self._make_room(int(places.max()) + 1)
        self.codes[places] = [self._code(a.class_name) for a in chosen]
        self.kinds[places] = [_KINDS[a.shape] for a in chosen]
        geometries = self.annotations.index.geometries[places]
        self._bounds[places] = self.annotations.index.bounds[places]
        self.vertices[places] = shapely.get_num_coordinates(geometries)
        # Polygons have type 3 and lines type 1; both count no holes, and multi-parts have higher types.
        kinds = shapely.get_type_id(geometries)
        holes = shapely.get_num_interior_rings(geometries)
        self.plain[places] = ((kinds == 3) | (kinds == 1)) & (holes == 0)

    def boxes(self, places: list[int]) -> list[tuple[float, float, float, float]]:
        """Where these were when they were last ``set``."""
        known = [place for place in places if place < len(self.kinds) and self.kinds[place] != GONE]
        return [(x0, y0, x1, y1) for x0, y0, x1, y1 in self._bounds[known].tolist()]

    def drop(self, places: Iterable[int]) -> None:
        """These are gone."""
        self.kinds[[place for place in places if place < len(self.kinds)]] = GONE

    def _make_room(self, end: int) -> None:
        more = end - len(self.codes)
        if more <= 0:
            return
        more += len(self.codes) // 8
        self.codes = np.concatenate((self.codes, np.zeros(more, np.intp)))
        self.kinds = np.concatenate((self.kinds, np.full(more, GONE, np.int8)))
        self.plain = np.concatenate((self.plain, np.zeros(more, bool)))
        self.vertices = np.concatenate((self.vertices, np.zeros(more, np.intp)))
        self._bounds = np.concatenate((self._bounds, np.full((more, 4), np.nan)))

    def _code(self, name: str | None) -> int:
        code = self._codes.get(name)
        if code is None:
            code = self._codes[name] = len(self.names)
            self.names.append(name)
        return code

    def color(self, code: int) -> QColor:
        """The colour of a class."""
        return QColor(*self.annotations.color_of_class(self.names[code]))

    def dashes(self, code: int) -> tuple[float, ...]:
        """The dashes of a class."""
        name = self.names[code]
        if name is None:
            return ()
        known = list(self.annotations.classes)
        return DASHES[known.index(name) % len(DASHES)] if name in known else DASHES[-1]

    def hidden(self, classes: frozenset[str | None], ids: frozenset[str]) -> BoolArray | None:
        """By place: whether a shape is hidden; ``None`` when none is."""
        if not classes and not ids:
            return None
        by_code = np.array([name in classes for name in self.names] or [False])
        mask: BoolArray = by_code[self.codes]
        there = [self.annotations.place_of(name) for name in ids if name in self.annotations]
        mask[there] = True
        return mask

    def geometries(self, places: Places, pixel: float) -> npt.NDArray[np.object_]:
        """The geometries, simplified for a screen whose pixels are ``pixel`` level-0 pixels wide."""
        found: npt.NDArray[np.object_] = self.annotations.index.geometries[places]
        heavy = np.flatnonzero(self.vertices[places] > _FULL)
        if pixel < 0.5 or len(heavy) == 0:
            return found
        detail = math.floor(math.log2(pixel))
        for n in heavy.tolist():
            found[n] = self._simplified(int(places[n]), found[n], detail)
        return found

    def _simplified(self, place: int, geometry: object, detail: int) -> object:
        known = self._simple.get((place, detail))
        if known is not None and known[0] is geometry:
            return known[1]
        simple: object = shapely.simplify(geometry, 0.4 * 2.0**detail, preserve_topology=False)
        if shapely.is_empty(simple):
            simple = geometry
        if len(self._simple) >= _MOST_KEPT:
            self._simple.clear()
        self._simple[place, detail] = geometry, simple
        return simple
