"""Paints a turned or mirrored view: upright into a picture first, so that no seam shows between tiles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from histoviewer.ui.viewer.viewport import Viewport

PaintUpright = Callable[[QPainter, Viewport], bool]
"""Paints a view that is not turned; whether nothing is missing."""

_MARGIN = 160
"""So many screen pixels more on each side are painted, for the pans that follow."""


def turn_painter(painter: QPainter, view: Viewport) -> Viewport:
    """Turn a painter so that painting the upright view that is returned gives the turned one."""
    upright = view.upright()
    painter.setTransform(_placing(view, upright), True)
    return upright


def _placing(view: Viewport, upright: Viewport) -> QTransform:
    """From the screen of an upright view about any place to the screen of the turned one."""
    x, y = view.to_screen(upright.center_x, upright.center_y)
    made = QTransform().translate(x, y).rotate(view.rotation)
    if view.flipped:
        made.scale(-1, 1)
    return made.translate(-upright.width / 2, -upright.height / 2)


class TurnedPicture:
    """Keeps the upright picture while it serves; a pan at a free angle only turns it again."""

    def __init__(self) -> None:
        self._image: QImage | None = None
        self._view: Viewport | None = None
        self._complete = False

    def forget(self) -> None:
        """There is something new to paint."""
        self._complete = False

    def clear(self) -> None:
        """Give the memory back."""
        self._image, self._view, self._complete = None, None, False

    def paint(
        self, painter: QPainter, view: Viewport, ratio: float, outside: QColor, paint_upright: PaintUpright
    ) -> bool:
        """Paint a view; whether nothing is missing."""
        if view.rotation % 90 == 0:
            return self._paint_exactly(painter, view, ratio, outside, paint_upright)
        if not self._serves(view, ratio):
            upright, kept = view.upright(), self._view
            # In the middle of a zoom the next picture is another anyway.
            margin = _MARGIN if kept is None or kept.downsample == view.downsample else 0
            wide = replace(upright, width=upright.width + 2 * margin, height=upright.height + 2 * margin)
            self._complete = self._fill(wide, ratio, outside, paint_upright)
        assert self._image is not None
        assert self._view is not None
        painter.save()
        painter.setTransform(_placing(view, self._view), True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.restore()
        return self._complete

    def _paint_exactly(
        self, painter: QPainter, view: Viewport, ratio: float, outside: QColor, paint_upright: PaintUpright
    ) -> bool:
        """Right angles: pixels change places and nothing is interpolated."""
        complete = self._fill(view.upright(), ratio, outside, paint_upright)
        self._complete = False
        assert self._image is not None
        image = self._image.flipped(Qt.Orientation.Horizontal) if view.flipped else self._image
        image = image.transformed(QTransform().rotate(view.rotation))
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), image)
        return complete

    def _fill(self, upright: Viewport, ratio: float, outside: QColor, paint_upright: PaintUpright) -> bool:
        size = round(upright.width * ratio), round(upright.height * ratio)
        if self._image is None or (self._image.width(), self._image.height()) != size:
            self._image = QImage(*size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(outside)
        self._view = upright
        into = QPainter(self._image)
        complete = paint_upright(into, upright)
        into.end()
        return complete

    def _serves(self, view: Viewport, ratio: float) -> bool:
        """Whether the kept picture reaches over all that the view shows, at its zoom."""
        kept, image = self._view, self._image
        if not self._complete or kept is None or image is None or image.devicePixelRatio() != ratio:
            return False
        if kept.downsample != view.downsample:
            return False
        x0, y0, x1, y1 = view.rect_l0
        left, top, right, bottom = kept.rect_l0
        return left <= x0 and top <= y0 and x1 <= right and y1 <= bottom
