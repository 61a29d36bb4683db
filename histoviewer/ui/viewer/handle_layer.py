"""Draws the handles of the selected shape, and the vertex that was clicked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from histoviewer.core import vertices
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import CoordinateArray
from histoviewer.ui.viewer.handles import HANDLES_APART, Point, handles
from histoviewer.ui.viewer.outlines import array_polygon
from histoviewer.ui.viewer.tool import SLOP_PX
from histoviewer.ui.viewer.viewport import Viewport

_SIDE = 8.0
_CHOSEN_SIDE = 10.0


def paint_handles(painter: QPainter, view: Viewport, annotation: Annotation, color: QColor) -> None:
    """A white square on each place where the shape can be taken hold of."""
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(QColor("white"))
    apart = HANDLES_APART * SLOP_PX * view.downsample
    for place in handles(annotation, apart, view.rect_l0):
        painter.drawRect(_square(view, place, _SIDE))


def paint_chosen(painter: QPainter, view: Viewport, vertex: Point, color: str) -> None:
    """The vertex that Delete would take away: a filled diamond, so that colour is not the only cue."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor("white"), 1.6))
    painter.setBrush(QColor(color))
    painter.translate(QPointF(*view.to_screen(*vertex)))
    painter.rotate(45)
    painter.drawRect(QRectF(-_CHOSEN_SIDE / 2, -_CHOSEN_SIDE / 2, _CHOSEN_SIDE, _CHOSEN_SIDE))
    painter.restore()


def paint_trial(painter: QPainter, view: Viewport, shapes: Sequence[Annotation]) -> None:
    """Outlines as they would be: a dark line in a light one, and the points that are left, where apart."""
    x0, y0, x1, y1 = view.rect_l0
    seen = [a for a in shapes if shapely.intersects(shapely.box(x0, y0, x1, y1), a.geometry)]
    if not seen:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = [_screen_line(view, xy) for a in seen for xy in vertices.rings_of(a.geometry)]
    for pen in (QPen(QColor(255, 255, 255, 230), 4.5), QPen(QColor(25, 28, 34), 2.0)):
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(line)
    for annotation in seen:
        paint_handles(painter, view, annotation, QColor(25, 28, 34))
    painter.restore()


def _screen_line(view: Viewport, xy: CoordinateArray) -> QPolygonF:
    x, y = view.to_screen(xy[:, 0], xy[:, 1])  # type: ignore[arg-type]  # it computes arrays as well
    return array_polygon(np.column_stack((x, y)))


def _square(view: Viewport, place: Point, side: float) -> QRectF:
    x, y = view.to_screen(*place)
    return QRectF(x - side / 2, y - side / 2, side, side)
