"""The read-out at the bottom right: where the mouse is, what colour is there, how large it is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from histoviewer.ui.language import tr
from histoviewer.ui.viewer.card import Card

_PADDING = 12
_GAP = "   "


class Readout(Card):
    """One line of text, as wide as it needs."""

    resized = Signal()
    """The text needs another width: the canvas places the card again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Position, colour and magnification"))
        self._parts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is shown, to be copied."""
        return _GAP.join(self._parts)

    def set_parts(self, *parts: str) -> None:
        """Show these, the empty ones left out."""
        shown = tuple(part for part in parts if part)
        if shown == self._parts:
            return
        self._parts = shown
        self.setAccessibleDescription(self.text)
        metrics = QFontMetrics(self.small_font())
        # In steps, so that the card does not jitter with every digit.
        width = -(-(metrics.horizontalAdvance(self.text) + 2 * _PADDING) // 16) * 16
        self.setVisible(bool(shown))
        if (width, metrics.height() + 10) != (self.width(), self.height()):
            self.resize(width, metrics.height() + 10)
            self.resized.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        self.paint_card(painter)
        painter.setFont(self.small_font())
        inner = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text)
