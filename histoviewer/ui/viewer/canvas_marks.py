"""What the canvas writes over a slide beside shapes: the grid, and a note about what is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from histoviewer.ui.viewer.viewport import Viewport, round_length

_GRID_PX = 140.0


def paint_grid(painter: QPainter, view: Viewport, mpp: float | None) -> None:
    """Lines at round distances, in micrometres where the pixel size (``mpp``) is known, else in pixels."""
    unit = mpp or 1.0
    step = round_length(_GRID_PX * view.downsample * unit) / unit
    x0, y0, x1, y1 = view.rect_l0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(20, 30, 50, 90), 1))
    x = max(0.0, -(-x0 // step) * step)
    while x <= min(x1, view.slide_width):
        painter.drawLine(QPointF(*view.to_screen(x, y0)), QPointF(*view.to_screen(x, y1)))
        x += step
    y = max(0.0, -(-y0 // step) * step)
    while y <= min(y1, view.slide_height):
        painter.drawLine(QPointF(*view.to_screen(x0, y)), QPointF(*view.to_screen(x1, y)))
        y += step


def paint_note(painter: QPainter, text: str, font: QFont, at: QPointF, window: QSizeF) -> None:
    """A dark tag beside the mouse, kept within the window."""
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 8
    left = min(at.x() + 16, window.width() - width - 4)
    top = min(at.y() + 18, window.height() - height - 4)
    box = QRectF(left, top, width, height)
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(25, 28, 34, 225))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
