"""The translucent rounded boxes that lie over the slide."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from histoviewer.ui.language import tr
from histoviewer.ui.viewer.heatmap_layer import NOT_ASSESSED, UNCERTAIN, gradient

RADIUS = 6.0


class Card(QWidget):
    """A box with the window's colours, legible over any tissue in the light and the dark theme."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._box: tuple[tuple[object, ...], QImage] | None = None
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paint_card(self, painter: QPainter) -> None:
        """Draw the box, from a picture of it: the slide below moves far more often than the box changes."""
        base, text = (self.palette().color(r) for r in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
        ratio = self.devicePixelRatioF()
        wanted = (self.size().toTuple(), base.rgba(), text.rgba(), ratio)
        if self._box is None or self._box[0] != wanted:
            self._box = wanted, self._draw_box(base, text, ratio)
        painter.drawImage(0, 0, self._box[1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Numbers and units keep their order in a language that is read from the right.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(text)

    def _draw_box(self, base: QColor, edge: QColor, ratio: float) -> QImage:
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        fill, line = QColor(base), QColor(edge)
        fill.setAlpha(232)
        line.setAlpha(48)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
        return image

    def small_font(self) -> QFont:
        """The window's font, a little smaller; it follows the person's text size."""
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.92) if font.pointSizeF() > 0 else 9.0)
        return font


class HeatmapLegend(Card):
    """What the heatmap's colours mean."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Heatmap legend"))
        self._title = ""
        self._swatches: list[tuple[str, Qt.BrushStyle]] = []
        self.hide()

    def show_scale(self, class_name: str, *, hatched: bool, dotted: bool = False) -> None:
        """Name the class; explain hatching (not assessed) and dots (uncertain) where there are any."""
        self._title = f"P({class_name})" if class_name else tr("Probability")
        patterns = (
            (dotted, tr("uncertain"), Qt.BrushStyle.Dense6Pattern),
            (hatched, tr("not assessed"), Qt.BrushStyle.BDiagPattern),
        )
        self._swatches = [(words, style) for shown, words, style in patterns if shown]
        self.setAccessibleDescription(tr("{0} from 0, dark violet, to 1, yellow", self._title))
        line = self.fontMetrics().height()
        self.resize(188, int(line * (2 + len(self._swatches)) + 34))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, gradient from 0 to 1, and the swatches of patterns."""
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
        for i, (words, style) in enumerate(self._swatches):
            at = numbers.bottomLeft() + QPointF(0, 4 + i * line)
            self._paint_swatch(painter, at, inner.width(), line, words, style)

    def _paint_swatch(
        self, painter: QPainter, at: QPointF, width: float, line: int, words: str, style: Qt.BrushStyle
    ) -> None:
        swatch = QRectF(at.x(), at.y() + line / 2 - 5, 18, 10)
        painter.save()
        hatched = style is Qt.BrushStyle.BDiagPattern
        painter.setBrush(QBrush(NOT_ASSESSED if hatched else UNCERTAIN, style))
        painter.setPen(NOT_ASSESSED)
        painter.fillRect(swatch, QColor(255, 255, 255) if hatched else QColor(31, 158, 137))
        painter.drawRect(swatch)
        painter.restore()
        text = QRectF(at.x() + 25, at.y(), width - 25, line)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
