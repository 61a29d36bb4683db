"""The overview map at the top right: the whole slide, what of it is in view, and what was viewed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from histoviewer.ui.language import tr
from histoviewer.ui.viewer.card import Card
from histoviewer.ui.viewer.viewport import Viewport

_LONGEST, _SHORTEST = 158, 84
_PART_OF_VIEW = 0.3
_PADDING = 8
_BOX = QColor(213, 94, 0)
_SHADES = ((0, 0, 0, 0), (0, 100, 170, 45), (0, 80, 160, 85))
"""Over what was not viewed, what was read, and what was looked at closely: a shade that tissue never has."""


class OverviewMap(Card):
    """A small picture of the slide; what was viewed is shaded. A click or a drag moves the view there."""

    jumped = Signal(float, float)
    """The person wants this level-0 position in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Overview map"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setAccessibleDescription(tr("The whole slide and what is in view. Click to go there"))
        self.setToolTip(tr("Click or drag to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._source: QImage | None = None
        self._scaled: QImage | None = None
        self._visited: QImage | None = None
        self._view: Viewport | None = None
        self.hide()

    def set_thumbnail(self, image: QImage | None) -> None:
        """Show another slide, ``None`` for none."""
        self._source, self._scaled = image, None
        self.update()

    def set_visited(self, cells: npt.NDArray[np.uint8] | None) -> None:
        """Shade what was viewed: 0, 1 or 2 for each cell of a grid over the slide; ``None``: nothing."""
        self._visited = None
        if cells is not None and cells.any():
            pixels = np.array(_SHADES, np.uint8)[cells]
            rows, columns = cells.shape
            made = QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
            self._visited = made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self.update()

    def set_view(self, view: Viewport) -> None:
        """Follow the view."""
        self._view = view
        longest = max(view.slide_width, view.slide_height)
        # Beside other views there is less room, and the map must not cover what it is a map of.
        side = min(_LONGEST, max(_SHORTEST, _PART_OF_VIEW * min(view.width, view.height)))
        width = max(24, round(side * view.slide_width / longest))
        height = max(24, round(side * view.slide_height / longest))
        size = QSize(width + 2 * _PADDING, height + 2 * _PADDING)
        if size != self.size():
            self._scaled = None
            self.resize(size)
        self.update()

    def _map(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)

    def view_outline(self) -> QPolygonF:
        """What is in view, in this widget's pixels; a turned view is a turned box."""
        if self._view is None:
            return QPolygonF()
        area, view = self._map(), self._view
        scale_x, scale_y = area.width() / view.slide_width, area.height() / view.slide_height
        width, height = view.width, view.height
        corners = [view.to_l0(x, y) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
        return QPolygonF([QPointF(area.left() + x * scale_x, area.top() + y * scale_y) for x, y in corners])

    def view_box(self) -> QRectF:
        """The bounds of what is in view, in this widget's pixels, cut at the map's edges."""
        return self.view_outline().boundingRect().intersected(self._map())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture and the box; cross-hairs where the box would be too small to see."""
        painter = QPainter(self)
        self.paint_card(painter)
        area = self._map()
        ratio = self.devicePixelRatioF()
        if self._source is not None and self._scaled is None:
            self._scaled = self._source.scaled(
                round(area.width() * ratio),
                round(area.height() * ratio),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        if self._scaled is not None:
            painter.drawImage(area, self._scaled, QRectF(self._scaled.rect()))
        if self._visited is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, self._visited, QRectF(self._visited.rect()))
        box, outline = self.view_box(), self.view_outline()
        if box.width() < 7 or box.height() < 7:
            middle = box.center()
            outline = QPolygonF(QRectF(middle.x() - 3.5, middle.y() - 3.5, 7, 7))
        else:
            # Where more than the slide is in view, two sides alone would say nothing.
            outline = outline.intersected(QPolygonF(area))
        painter.setClipRect(area.adjusted(-2, -2, 2, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(255, 255, 255, 210), 3.6), (_BOX, 1.8)):
            painter.setPen(QPen(color, width))
            painter.drawPolygon(outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._jump(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event.position())

    def _jump(self, at: QPointF) -> None:
        if self._view is None:
            return
        area = self._map()
        part_x = min(max((at.x() - area.left()) / area.width(), 0.0), 1.0)
        part_y = min(max((at.y() - area.top()) / area.height(), 0.0), 1.0)
        self.jumped.emit(part_x * self._view.slide_width, part_y * self._view.slide_height)
