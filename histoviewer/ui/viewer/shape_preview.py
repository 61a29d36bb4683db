"""Draws a shape that is being drawn, before it is one."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.tool import Preview
from histoviewer.ui.viewer.viewport import Viewport


def draw_preview(painter: QPainter, view: Viewport, preview: Preview, color: QColor) -> None:
    """The shape that is being drawn: a dark line under a coloured one, and its vertices."""
    screen = [QPointF(*view.to_screen(*point)) for point in preview.points]
    box = QPainterPath()
    if preview.shape in (Shape.RECTANGLE, Shape.ELLIPSE) and len(screen) == 2:
        # Boxes lie along the slide's edges, however the view is turned.
        corners = QRectF(*(QPointF(*point) for point in preview.points)).normalized()
        box.addRect(corners) if preview.shape is Shape.RECTANGLE else box.addEllipse(corners)
        box = QTransform(*view.affine).map(box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    soft = QColor(color)
    soft.setAlpha(40)
    for pen in (QPen(QColor(255, 255, 255, 220), 4.5), QPen(color, 2.2)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        filled = pen.color() == color and preview.shape is not None and preview.shape.has_area
        painter.setBrush(QBrush(soft) if filled else QBrush())
        painter.drawPath(box)
        _draw_outline(painter, preview, screen)
    painter.restore()


def _draw_outline(painter: QPainter, preview: Preview, screen: list[QPointF]) -> None:
    match preview.shape:
        case Shape.POLYGON:
            painter.drawPolygon(QPolygonF(screen))
            _draw_vertices(painter, screen)
        case Shape.LINE if len(screen) == 2:
            painter.drawLine(screen[0], screen[1])
            _draw_ends(painter, QLineF(screen[0], screen[1]))
        case Shape.POLYLINE:
            painter.drawPolyline(QPolygonF(screen))
            _draw_vertices(painter, screen)
        case Shape.POINTS:
            for point in screen:
                painter.drawEllipse(point, 4.2, 4.2)


def _draw_vertices(painter: QPainter, screen: list[QPointF]) -> None:
    if len(screen) > 60:
        return
    painter.setBrush(QColor("white"))
    for point in screen:
        painter.drawRect(QRectF(point.x() - 3, point.y() - 3, 6, 6))


def _draw_ends(painter: QPainter, line: QLineF) -> None:
    normal = line.normalVector().unitVector()
    across = QPointF(normal.dx() * 6, normal.dy() * 6)
    for end in (line.p1(), line.p2()):
        painter.drawLine(end - across, end + across)
