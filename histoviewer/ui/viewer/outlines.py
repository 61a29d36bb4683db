"""Outlines of annotations as painter paths, simplified for the zoom and kept for the next frame."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
import shiboken6
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform
from shapely.geometry.base import BaseGeometry

from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.shape_grid import grid_of
from histoviewer.ui.viewer.viewport import Viewport

FloatArray = npt.NDArray[np.float64]
_MOST_KEPT = 500
_CLIP_MARGIN = 1.0
"""Beyond so many window sizes on each side a huge outline is cut, so that dashing it stays quick."""


def array_polygon(xy: FloatArray) -> QPolygonF:
    """A polygon from float64 coordinates (n, 2), copied in one go."""
    polygon = QPolygonF()
    count = len(xy)
    if count == 0:
        return polygon
    polygon.resize(count)
    # The stubs know neither this form of VoidPtr nor that it is a buffer; pyqtgraph uses both too.
    memory: Any = shiboken6.VoidPtr(polygon.data(), count * 16, True)  # type: ignore[call-arg,arg-type]
    np.frombuffer(memory, np.float64)[:] = np.ascontiguousarray(xy, np.float64).reshape(-1)
    return polygon


class OutlineCache:
    """Painter paths in level-0 pixels by annotation and power of two of the zoom."""

    def __init__(self) -> None:
        self._paths: OrderedDict[tuple[str, int], tuple[BaseGeometry, QPainterPath]] = OrderedDict()

    def clear(self) -> None:
        """Forget everything."""
        self._paths.clear()

    def path(self, annotation: Annotation, view: Viewport) -> QPainterPath:
        """The outline in screen pixels, without what lies far outside the window."""
        detail = math.floor(math.log2(view.downsample))
        if _is_huge(annotation, view):
            outline = _outline(_cut(annotation.geometry, view), annotation.shape)
        else:
            outline = self._simplified(annotation, detail)
        grid, shift = grid_of(view, 1.0)
        return QTransform(grid.a, grid.b, grid.c, grid.d, shift.x(), shift.y()).map(outline)

    def points(self, annotation: Annotation) -> list[list[float]]:
        """The positions of a points annotation, in level-0 pixels."""
        positions: list[list[float]] = shapely.get_coordinates(annotation.geometry).tolist()
        return positions

    def _simplified(self, annotation: Annotation, detail: int) -> QPainterPath:
        key = annotation.id, max(detail, -1)
        known = self._paths.get(key)
        if known is not None and known[0] is annotation.geometry:
            self._paths.move_to_end(key)
            return known[1]
        geometry = annotation.geometry
        if detail >= 0 and shapely.get_num_coordinates(geometry) > 12:
            geometry = geometry.simplify(0.4 * 2.0**detail, preserve_topology=False)
        path = _outline(geometry if not geometry.is_empty else annotation.geometry, annotation.shape)
        self._paths[key] = annotation.geometry, path
        if len(self._paths) > _MOST_KEPT:
            self._paths.popitem(last=False)
        return path


def _is_huge(annotation: Annotation, view: Viewport) -> bool:
    x0, y0, x1, y1 = annotation.bounds
    return max((x1 - x0) / view.width, (y1 - y0) / view.height) > 4 * view.downsample


def _cut(geometry: BaseGeometry, view: Viewport) -> BaseGeometry:
    x0, y0, x1, y1 = view.rect_l0
    dx, dy = (x1 - x0) * _CLIP_MARGIN, (y1 - y0) * _CLIP_MARGIN
    return shapely.clip_by_rect(geometry, x0 - dx, y0 - dy, x1 + dx, y1 + dy)


def _outline(geometry: BaseGeometry, shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for part in shapely.get_parts(geometry):
        rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
        for ring in rings:
            _add_ring(path, shapely.get_coordinates(ring), closed=shape.has_area)
    return path


def _add_ring(path: QPainterPath, xy: FloatArray, *, closed: bool) -> None:
    if len(xy) < 2:
        return
    path.addPolygon(array_polygon(xy))
    if closed:
        path.closeSubpath()
