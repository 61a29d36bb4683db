"""A small picture of an outline, and of another one beside it, drawn from the shapes alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape
from histoviewer.ui import theme
from histoviewer.ui.language import tr

_MOST_POINTS = 4000


class ShapePicture(QWidget):
    """The chosen state in its colour, the present one dashed around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Outline then and now"))
        self.setMinimumSize(theme.px(200), theme.px(170))
        self._then: Annotation | None = None
        self._now: Annotation | None = None
        self._color = "#808080"
        theme.events().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(theme.px(250), theme.px(210))

    def show_shapes(self, then: Annotation | None, now: Annotation | None, color: str) -> None:
        """Draw a state, and what it is now."""
        self._then, self._now, self._color = then, now, color
        words = tr("The outline then") if now is None else tr("The outline then, and dashed what it is now")
        self.setToolTip(words if then is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both shapes, as large as fits."""
        t, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(t.border), 1))
        painter.setBrush(QColor(t.subtle))
        painter.drawRoundedRect(frame, 6, 6)
        shown = [a for a in (self._then, self._now) if a is not None]
        if shown:
            place = _Place(shown, frame.adjusted(14, 14, -14, -14))
            if self._now is not None:
                pen = QPen(QColor(t.muted), 1.4, Qt.PenStyle.DashLine)
                place.draw(painter, self._now, pen, None)
            if self._then is not None:
                fill = QColor(self._color)
                fill.setAlpha(50)
                place.draw(painter, self._then, QPen(QColor(self._color), 2.0), fill)
        painter.end()


class _Place:
    """Where level-0 pixels lie in the frame."""

    def __init__(self, shapes: list[Annotation], frame: QRectF) -> None:
        bounds = [a.bounds for a in shapes]
        self.x, self.y = min(b[0] for b in bounds), min(b[1] for b in bounds)
        width = max(b[2] for b in bounds) - self.x
        height = max(b[3] for b in bounds) - self.y
        self.scale = min(frame.width() / max(width, 1e-9), frame.height() / max(height, 1e-9), 1e6)
        self.left = frame.center().x() - width * self.scale / 2
        self.top = frame.center().y() - height * self.scale / 2

    def draw(self, painter: QPainter, shape: Annotation, pen: QPen, fill: QColor | None) -> None:
        painter.setPen(pen)
        painter.setBrush(fill if fill is not None and shape.shape.has_area else Qt.BrushStyle.NoBrush)
        if shape.shape is Shape.POINTS:
            painter.setBrush(pen.color())
            for part in getattr(shape.geometry, "geoms", [shape.geometry]):
                painter.drawEllipse(self._at(part.x, part.y), 3, 3)
            return
        path = QPainterPath()
        for part in getattr(shape.geometry, "geoms", [shape.geometry]):
            rings = [part.exterior, *part.interiors] if shape.shape.has_area else [part]
            for ring in rings:
                path.addPolygon(self._polygon(ring))
        painter.drawPath(path)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(self.left + (x - self.x) * self.scale, self.top + (y - self.y) * self.scale)

    def _polygon(self, ring: BaseGeometry) -> QPolygonF:
        points = list(ring.coords)
        step = max(1, len(points) // _MOST_POINTS)
        return QPolygonF([self._at(p[0], p[1]) for p in [*points[::step], points[-1]]])
