"""The translucent rounded boxes that lie over the slide."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from histoviewer.ui.viewer.heatmap_layer import NOT_ASSESSED, gradient

RADIUS = 6.0


class Card(QWidget):
    """A box with the window's colours, legible over any tissue in the light and the dark theme."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paint_card(self, painter: QPainter) -> None:
        """Draw the box."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = QColor(self.palette().color(QPalette.ColorRole.Base))
        base.setAlpha(232)
        edge = QColor(self.palette().color(QPalette.ColorRole.Text))
        edge.setAlpha(48)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))

    def small_font(self) -> QFont:
        """The window's font, a little smaller; it follows the person's text size."""
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.92) if font.pointSizeF() > 0 else 9.0)
        return font


class HeatmapLegend(Card):
    """What the heatmap's colours mean."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Heatmap legend")
        self._title = ""
        self._hatched = False
        self.hide()

    def show_scale(self, class_name: str, *, hatched: bool) -> None:
        """Name the class; explain the hatching where some patches were not assessed."""
        self._title, self._hatched = f"P({class_name})" if class_name else "Probability", hatched
        self.setAccessibleDescription(f"{self._title} from 0, dark violet, to 1, yellow")
        line = self.fontMetrics().height()
        self.resize(188, int(line * (2 if not hatched else 3) + 34))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, gradient from 0 to 1, and the hatched swatch."""
        painter = QPainter(self)
        self.paint_card(painter)
        painter.setFont(self.small_font())
        line = self.fontMetrics().height()
        inner = QRectF(self.rect()).adjusted(11, 7, -11, -7)
        painter.drawText(
            QRectF(inner.left(), inner.top(), inner.width(), line), Qt.AlignmentFlag.AlignLeft, self._title
        )
        bar = QRectF(inner.left(), inner.top() + line + 3, inner.width(), 9)
        painter.fillRect(bar, gradient(bar.topLeft(), bar.topRight()))
        numbers = QRectF(inner.left(), bar.bottom() + 2, inner.width(), line)
        for text, side in (
            ("0", Qt.AlignmentFlag.AlignLeft),
            ("0.5", Qt.AlignmentFlag.AlignHCenter),
            ("1", Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(numbers, side, text)
        if self._hatched:
            self._paint_swatch(painter, numbers.bottomLeft() + QPointF(0, 4), inner.width(), line)

    def _paint_swatch(self, painter: QPainter, at: QPointF, width: float, line: int) -> None:
        swatch = QRectF(at.x(), at.y() + line / 2 - 5, 18, 10)
        painter.save()
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        painter.setPen(NOT_ASSESSED)
        painter.fillRect(swatch, QColor(255, 255, 255))
        painter.drawRect(swatch)
        painter.restore()
        text = QRectF(at.x() + 25, at.y(), width - 25, line)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "not assessed")
