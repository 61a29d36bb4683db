"""The scale bar at the bottom left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from histoviewer.ui.language import tr
from histoviewer.ui.viewer.card import Card
from histoviewer.ui.viewer.units import scale_text
from histoviewer.ui.viewer.viewport import round_length

_LONGEST_PX = 150.0
_PADDING = 14


class ScaleBar(Card):
    """A round length in micrometres or millimetres; in pixels while the pixel size is unknown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Scale bar"))
        self._bar_px = 100.0
        self._text = ""

    @property
    def text(self) -> str:
        """The bar's length in words."""
        return self._text

    @property
    def bar_px(self) -> float:
        """The bar's length on the screen, in logical pixels."""
        return self._bar_px

    def set_scale(self, downsample: float, mpp: float | None) -> None:
        """Follow the zoom: level-0 pixels per screen pixel, and microns per level-0 pixel."""
        unit = downsample * (mpp if mpp is not None else 1.0)
        length = round_length(_LONGEST_PX * unit)
        self._bar_px, self._text = length / unit, scale_text(length, in_um=mpp is not None)
        self.setAccessibleDescription(self._text)
        metrics = QFontMetrics(self.small_font())
        width = max(self._bar_px, metrics.horizontalAdvance(self._text)) + 2 * _PADDING
        self.resize(round(width), metrics.height() + 17)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The label over the bar."""
        painter = QPainter(self)
        self.paint_card(painter)
        painter.setFont(self.small_font())
        line = QFontMetrics(self.small_font()).height()
        painter.drawText(QRectF(0, 4, self.width(), line), Qt.AlignmentFlag.AlignCenter, self._text)
        left = (self.width() - self._bar_px) / 2
        color = self.palette().color(QPalette.ColorRole.Text)
        painter.fillRect(QRectF(left, line + 7, self._bar_px, 3), color)
