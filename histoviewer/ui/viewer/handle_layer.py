"""Draws the handles of the selected shape, and the vertex that was clicked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from histoviewer.core.annotation import Annotation
from histoviewer.ui.viewer.handles import HANDLES_APART, Point, handles
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


def _square(view: Viewport, place: Point, side: float) -> QRectF:
    x, y = view.to_screen(*place)
    return QRectF(x - side / 2, y - side / 2, side, side)
