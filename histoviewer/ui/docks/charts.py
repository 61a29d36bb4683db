"""Painted figures that need no plotting library: confusion matrix, scores with intervals, bars.

Each can be copied as numbers (Ctrl+C or its menu) and as a picture, and follows theme and text scale.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import number, tr

LEFT, RIGHT, CENTER = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def blend(low: str, high: str, share: float) -> QColor:
    """The colour ``share`` of the way from ``low`` to ``high``."""
    a, b = QColor(low), QColor(high)
    s = min(1.0, max(0.0, share))
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * s) for x, y in pairs))


def readable_on(color: QColor) -> QColor:
    """Black or white, whichever reads better on a colour."""
    luminance = 0.2126 * color.redF() ** 2.2 + 0.7152 * color.greenF() ** 2.2 + 0.0722 * color.blueF() ** 2.2
    return QColor("#12151C") if luminance > 0.22 else QColor("#FFFFFF")


class Chart(QWidget):
    """A painted figure whose numbers can be copied."""

    def __init__(self, name: str) -> None:
        super().__init__()
        # Pictures and figures are not mirrored in languages from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.events().changed.connect(self.update)

    def numbers(self) -> str:
        """What is shown, as tab-separated text."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Draw the figure."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        self.paint(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.numbers())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy numbers"), lambda: QGuiApplication.clipboard().setText(self.numbers()))
        menu.addAction(tr("Copy picture"), lambda: QGuiApplication.clipboard().setPixmap(self.grab()))
        menu.popup(event.globalPos())


class ConfusionMatrix(Chart):
    """Counts of truth (rows) against prediction (columns); a click on a cell asks for its images."""

    cell_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Confusion matrix"))
        self._classes: tuple[str, ...] = ()
        self._counts: list[list[int]] = []
        self._cell: tuple[int, int] | None = None
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(190), theme.px(110))

    def show_counts(self, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show a matrix: rows are the truth, columns the prediction."""
        self._classes = tuple(classes)
        self._counts = [[int(n) for n in row] for row in counts]
        self._cell = None
        self.update()

    def numbers(self) -> str:
        head = "truth \\ prediction\t" + "\t".join(self._classes)
        rows = [
            f"{c}\t" + "\t".join(map(str, row)) for c, row in zip(self._classes, self._counts, strict=True)
        ]
        return "\n".join([head, *rows])

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn."""
        metrics = QFontMetricsF(theme.font(8.5))
        left = max((metrics.horizontalAdvance(c) for c in self._classes), default=0) + metrics.height() * 2.2
        left = min(left, self.width() * 0.4)
        bottom = metrics.height() * 2.5
        n = max(1, len(self._classes))
        width = min((self.width() - left - 4) / n, theme.px(150))
        height = min((self.height() - bottom - 4) / n, theme.px(120))
        return QRectF(left + column * width + 2, 2 + row * height + 2, width - 4, height - 4)

    def paint(self, painter: QPainter) -> None:
        t = theme.current()
        low, high = ("#E7E4F1", "#2A7A8C") if t.name == "light" else ("#2B313D", "#2F93A8")
        for r, row in enumerate(self._counts):
            total = max(1, sum(row))
            for c, count in enumerate(row):
                cell, fill = self.cell_rect(r, c), blend(low, high, count / total)
                painter.setPen(QPen(QColor(t.accent), 2) if self._cell == (r, c) else Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(readable_on(fill))
                tall = cell.height() > theme.px(50)
                painter.setFont(theme.font(13 if cell.width() > theme.px(40) else 9, bold=True))
                shift = -theme.px(7) if tall else 0
                painter.drawText(cell.translated(0, shift), CENTER | MIDDLE, number(count))
                if tall:
                    painter.setFont(theme.font(7.5))
                    painter.drawText(
                        cell.translated(0, theme.px(12)), CENTER | MIDDLE, f"{count / total:.0%}"
                    )
            self._caption(painter, r)
        self._axes(painter)

    def _caption(self, painter: QPainter, n: int) -> None:
        painter.setFont(theme.font(8.5))
        painter.setPen(QColor(theme.current().muted))
        metrics = QFontMetricsF(theme.font(8.5))
        cell, elide = self.cell_rect(n, 0), Qt.TextElideMode.ElideRight
        left = metrics.height() * 1.4
        side = QRectF(left, cell.top(), cell.left() - left - theme.px(6), cell.height())
        painter.drawText(side, RIGHT | MIDDLE, metrics.elidedText(self._classes[n], elide, side.width()))
        last = self.cell_rect(len(self._classes) - 1, n)
        below = QRectF(last.left(), last.bottom() + 2, last.width(), metrics.height() * 1.2)
        painter.drawText(below, CENTER | MIDDLE, metrics.elidedText(self._classes[n], elide, below.width()))

    def _axes(self, painter: QPainter) -> None:
        if not self._classes:
            return
        painter.setFont(theme.font(7.5))
        painter.setPen(QColor(theme.current().neutral))
        n = len(self._classes)
        first, last = self.cell_rect(0, 0), self.cell_rect(n - 1, n - 1)
        height = QFontMetricsF(theme.font(8.5)).height()
        painter.drawText(
            QRectF(first.left(), last.bottom() + height * 1.15, last.right() - first.left(), height * 1.2),
            CENTER | MIDDLE, tr("prediction"))  # fmt: skip
        painter.save()
        painter.translate(height * 0.7, (first.top() + last.bottom()) / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -height / 2, 120, height), CENTER | MIDDLE, tr("truth"))
        painter.restore()

    def _cell_at(self, where: QPointF) -> tuple[int, int] | None:
        n = len(self._classes)
        return next(
            ((r, c) for r in range(n) for c in range(n) if self.cell_rect(r, c).contains(where)), None
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)
        if cell:
            r, c = cell
            words = tr("{0} truly {1}, called {2}", self._counts[r][c], self._classes[r], self._classes[c])
            QToolTip.showText(event.globalPosition().toPoint(), tr("{0}; click to see them", words), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._cell_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step, n = steps.get(Qt.Key(event.key())), len(self._classes)
        if step is None or n == 0:
            super().keyPressEvent(event)
            return
        r, c = self._cell or (0, 0)
        self._choose(((r + step[0]) % n, (c + step[1]) % n))

    def _choose(self, cell: tuple[int, int] | None) -> None:
        self._cell = cell
        self.update()
        if cell is not None:
            self.cell_chosen.emit(self._classes[cell[0]], self._classes[cell[1]])


class ScoreDots(Chart):
    """Scores as dots on the lines of their 95 % intervals."""

    def __init__(self) -> None:
        super().__init__(tr("Scores with 95 % intervals"))
        self._rows: list[tuple[str, float, float, float, bool]] = []

    def sizeHint(self) -> QSize:
        return QSize(theme.px(310), theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(250), theme.px(120))

    def show_scores(self, rows: Sequence[tuple[str, float, float, float, bool]]) -> None:
        """(name, value, low, high, as percent) for each score; NaN where it is not defined."""
        self._rows = list(rows)
        self.update()

    def numbers(self) -> str:
        head = "score\tvalue\t95 % low\t95 % high"
        return "\n".join([head, *(f"{n}\t{v:.4f}\t{lo:.4f}\t{hi:.4f}" for n, v, lo, hi, _ in self._rows)])

    def paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        t, metrics = theme.current(), QFontMetricsF(theme.font())
        low = self._lowest()
        name_width = max(metrics.horizontalAdvance(n) for n, *_ in self._rows) + theme.px(10)
        value_width = QFontMetricsF(theme.font(bold=True)).horizontalAdvance("100.0 %") + theme.px(10)
        left, right = name_width, self.width() - value_width
        height = min((self.height() - metrics.height() - 4) / len(self._rows), theme.px(34))
        span = max(1.0, right - left)

        def place(value: float) -> float:
            return left + span * (min(1.0, max(low, value)) - low) / (1 - low)

        for n, (name, value, lo, hi, percent) in enumerate(self._rows):
            y = n * height + height / 2
            painter.setPen(QColor(t.text))
            painter.setFont(theme.font())
            painter.drawText(QRectF(0, y - height / 2, name_width, height), LEFT | MIDDLE, name)
            painter.setPen(QPen(QColor(t.faint), 2))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setFont(theme.font(bold=True))
            painter.setPen(QColor(t.text))
            words = "—" if math.isnan(value) else f"{100 * value:.1f} %" if percent else f"{value:.3f}"
            painter.drawText(QRectF(right, y - height / 2, value_width, height), RIGHT | MIDDLE, words)
            if math.isnan(value):
                continue
            if not math.isnan(lo):
                pen = QPen(QColor(t.accent), theme.px(3))
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(QPointF(place(lo), y), QPointF(place(hi), y))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            painter.drawEllipse(QPointF(place(value), y), theme.px(5), theme.px(5))
        self._scale_line(painter, low, left, right, len(self._rows) * height)

    def _scale_line(self, painter: QPainter, low: float, left: float, right: float, top: float) -> None:
        painter.setFont(theme.font(7.5))
        painter.setPen(QColor(theme.current().neutral))
        height = QFontMetricsF(theme.font(8.5)).height()
        painter.drawText(QRectF(left, top, 80, height), LEFT | MIDDLE, f"{100 * low:.0f}")
        painter.drawText(QRectF(right - 80, top, 80, height), RIGHT | MIDDLE, "100 %")

    def _lowest(self) -> float:
        values = [x for _n, v, lo, _hi, _p in self._rows for x in (v, lo) if not math.isnan(x)]
        return max(0.0, min(0.5, math.floor(min(values, default=0.5) * 10) / 10))


class Bars(Chart):
    """Horizontal bars with their name on the left and their figure on the right."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._rows: list[tuple[str, list[tuple[float, str, str]], str]] = []

    def sizeHint(self) -> QSize:
        rows = max(1, len(self._rows))
        return QSize(theme.px(240), round(rows * theme.px(28)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(170), max(1, len(self._rows)) * theme.px(24))

    def show_bars(self, rows: Sequence[tuple[str, list[tuple[float, str, str]], str]]) -> None:
        """(name, [(share 0 to 1, colour, what), …] stacked, figure) for each bar."""
        self._rows = list(rows)
        self.updateGeometry()
        self.update()

    def numbers(self) -> str:
        return "\n".join(
            f"{name}\t{figure}\t" + "\t".join(f"{what} {share:.4f}" for share, _c, what in parts if what)
            for name, parts, figure in self._rows
        )

    def paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        t, metrics = theme.current(), QFontMetricsF(theme.font())
        bold = QFontMetricsF(theme.font(bold=True))
        name_width = min(
            max(metrics.horizontalAdvance(n) for n, *_ in self._rows) + theme.px(10), self.width() * 0.4
        )
        value_width = max(bold.horizontalAdvance(f) for *_, f in self._rows) + theme.px(12)
        span = max(1.0, self.width() - name_width - value_width)
        height = min(self.height() / len(self._rows), theme.px(30))
        for n, (name, parts, figure) in enumerate(self._rows):
            y = n * height
            painter.setPen(QColor(t.text))
            painter.setFont(theme.font())
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_width - 4)
            painter.drawText(QRectF(0, y, name_width, height), LEFT | MIDDLE, elided)
            painter.setFont(theme.font(bold=True))
            painter.drawText(
                QRectF(self.width() - value_width, y, value_width, height), RIGHT | MIDDLE, figure
            )
            track = QRectF(name_width, y + height / 2 - theme.px(6), span, theme.px(12))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.faint))
            painter.drawRoundedRect(track, 3, 3)
            x = track.left()
            for share, color, _what in parts:
                width = track.width() * min(1.0, max(0.0, share))
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(QRectF(x, track.top(), width, track.height()), 3, 3)
                x += width
