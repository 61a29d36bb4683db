"""Curves, in pyqtgraph. Imported only when the first plot is shown, so that the window opens fast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QSizePolicy

from histoviewer.ui import theme
from histoviewer.ui.language import tr

pg.setConfigOptions(antialias=True)

Series = tuple[str, Sequence[float], Sequence[float]]
"""A name and its x and y values."""


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A still plot in the theme's colours; its numbers and its picture can be copied."""

    def __init__(self, name: str, x_label: str, y_label: str, small: bool = False) -> None:
        super().__init__()
        # Pictures and figures are not mirrored in languages from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self._small, self._labels = small, (x_label, y_label)
        self._series: list[Series] = []
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.events().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        side = theme.px(160 if self._small else 260)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = theme.px(110 if self._small else 140)
        return QSize(side, side)

    def draw(self) -> None:
        """Draw the series again; called when the theme changes, too."""

    def _dress(self) -> None:
        t = theme.current()
        self.setBackground(t.panel)
        self.plotItem.getViewBox().setBackgroundColor(t.subtle)
        self.plotItem.getViewBox().setBorder(pg.mkPen(t.border))
        font = theme.font(7.5)
        for side, text in zip(("bottom", "left"), self._labels, strict=True):
            axis = self.plotItem.getAxis(side)
            axis.setPen(pg.mkPen(t.border))
            axis.setTextPen(pg.mkPen(t.muted))
            axis.setStyle(tickFont=font, tickLength=-3, maxTickLevel=0)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(text, **{"color": t.muted, "font-size": f"{font.pointSizeF():.1f}pt"})
        self.draw()

    def _line(
        self, x: Sequence[float], y: Sequence[float], color: str, width: float = 2.0, dash: bool = False
    ) -> None:
        style = Qt.PenStyle.DashLine if dash else Qt.PenStyle.SolidLine
        self.plot(
            np.asarray(x, float),
            np.asarray(y, float),
            pen=pg.mkPen(color, width=width * theme.scale(), style=style),
        )

    def numbers(self) -> str:
        """Every series as columns of text."""
        lines = []
        for name, xs, ys in self._series:
            lines.append(f"{name}: {self._labels[0]}\t{self._labels[1]}")
            lines += [f"{x:.6g}\t{y:.6g}" for x, y in zip(xs, ys, strict=True)]
        return "\n".join(lines)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy numbers"), lambda: QGuiApplication.clipboard().setText(self.numbers()))
        menu.addAction(tr("Copy picture"), lambda: QGuiApplication.clipboard().setPixmap(self.grab()))
        menu.popup(event.globalPos())


class UnitPlot(Plot):
    """Curves in the unit square: ROC, precision-recall, reliability."""

    def __init__(self, name: str, x_label: str, y_label: str, diagonal: bool = True, small: bool = False,
                 dots: bool = False) -> None:  # fmt: skip
        self._diagonal, self._dots = diagonal, dots
        self._weights: Sequence[float] = ()
        super().__init__(name, x_label, y_label, small)
        ticks = [[(0, "0"), (0.5, "0.5"), (1, "1")]]
        for side in ("bottom", "left"):
            self.plotItem.getAxis(side).setTicks(ticks)
        self.setXRange(0, 1, padding=0.03)
        self.setYRange(0, 1, padding=0.03)

    def show_series(self, series: Sequence[Series], weights: Sequence[float] = ()) -> None:
        """Show curves; with several, each takes its class's colour. Dots grow with their ``weights``."""
        self._series, self._weights = [*series], weights
        self.draw()

    def draw(self) -> None:
        self.clear()
        t = theme.current()
        if self._diagonal:
            self._line((0, 1), (0, 1), t.strong_border, 1.0, dash=True)
        for n, (name, x, y) in enumerate(self._series):
            color = t.accent if len(self._series) == 1 else theme.class_color(name, n)
            if self._dots:
                self._line(x, y, t.strong_border, 1.0)
                sizes = self._dot_sizes(len(x))
                self.plot(np.asarray(x, float), np.asarray(y, float), pen=None, symbol="o",
                          symbolSize=sizes, symbolBrush=t.normal, symbolPen=None)  # fmt: skip
            else:
                self._line(x, y, color)

    def _dot_sizes(self, n: int) -> np.ndarray:
        """An area that follows the number of items; all alike where none is known."""
        if len(self._weights) != n or n == 0:
            return np.full(n, 7.0 * theme.scale())
        share = np.sqrt(np.asarray(self._weights, float) / max(self._weights))
        return (4.0 + 9.0 * share) * theme.scale()


class ScoreChart(Plot):
    """How the probabilities of a class spread, one histogram for each truth."""

    def __init__(self, small: bool = False) -> None:
        self._groups: list[tuple[str, Sequence[float]]] = []
        super().__init__(tr("Score chart"), tr("probability"), tr("images"), small)
        self.setXRange(0, 1, padding=0.02)

    def show_groups(
        self, of_class: str, groups: Sequence[tuple[str, Sequence[float]]], unit: str = "images"
    ) -> None:
        """(truth, probabilities of ``of_class``) for each group; one group "" where truth is unknown."""
        self._groups = [*groups]
        self._labels = (tr("probability of {0}", of_class), tr(unit))
        if len(groups) > 1 and self.plotItem.legend is None:
            legend = self.addLegend(offset=(0, 2), labelTextSize=f"{theme.font(7.5).pointSizeF():.1f}pt")
            legend.anchor((0.5, 0), (0.5, 0), offset=(0, 2))
        self._series = [(name or of_class, range(len(values)), values) for name, values in groups]
        self._dress()

    def draw(self) -> None:
        self.clear()
        t, edges = theme.current(), np.linspace(0, 1, 21)
        if self.plotItem.legend is not None:
            self.plotItem.legend.setLabelTextColor(t.text)
        for n, (name, values) in enumerate(self._groups):
            counts = np.histogram(np.asarray(values, float), edges)[0]
            color = QColor(theme.class_color(name, n) if name else t.accent)
            fill = QColor(color)
            fill.setAlpha(110)
            # Side by side within each bin, so that hidden bars are no question of colour.
            width = 0.046 / max(1, len(self._groups))
            x = edges[:-1] + 0.002 + width * (n + 0.5)
            look = {"brush": fill, "pen": pg.mkPen(color), "name": name}
            self.addItem(pg.BarGraphItem(x=x, height=counts, width=width, **look))
        self._line((0.5, 0.5), (0, max(1.0, self._tallest(edges))), t.strong_border, 1.0, dash=True)

    def _tallest(self, edges: np.ndarray) -> float:
        return max(
            (float(np.histogram(np.asarray(v, float), edges)[0].max()) for _n, v in self._groups), default=1.0
        )


class TrainingCurves(Plot):
    """Loss or a metric against epochs, growing while a network trains."""

    def __init__(self, name: str, y_label: str) -> None:
        super().__init__(name, tr("epoch"), y_label, small=True)
        self.addLegend(offset=(-4, 4), labelTextSize=f"{theme.font(7.5).pointSizeF():.1f}pt")
        if y_label == tr("score"):
            # No score lies beyond 1, and the axis must not look as if one could.
            self.plotItem.setLimits(yMin=-0.02, yMax=1.02)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show curves that share the epoch axis."""
        self._series = [*series]
        self.draw()

    def draw(self) -> None:
        self.clear()
        t = theme.current()
        last = int(max((x for _n, xs, _y in self._series for x in xs), default=1))
        step = max(1, -(-last // 8))
        self.plotItem.getAxis("bottom").setTicks([[(n, str(n)) for n in range(1, last + 1, step)]])
        if self.plotItem.legend is not None:
            self.plotItem.legend.setLabelTextColor(t.text)
            # A curve that runs below the words must not strike them out.
            behind = QColor(t.subtle)
            behind.setAlpha(215)
            self.plotItem.legend.setBrush(behind)
        for n, (name, x, y) in enumerate(self._series):
            color = (t.accent, t.invasive, t.normal)[n % 3]
            style = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)[n % 3]
            self.plot(np.asarray(x, float), np.asarray(y, float), name=name, symbol="ost"[n % 3],
                      symbolSize=5 * theme.scale(), symbolBrush=color, symbolPen=None,
                      pen=pg.mkPen(color, width=2 * theme.scale(), style=style))  # fmt: skip


class RunCurves(TrainingCurves):
    """The validation loss of several runs against epochs; their training loss where there is none."""

    def __init__(self) -> None:
        super().__init__(tr("How the runs learned"), tr("loss"))

    def show_runs(self, runs: Sequence[tuple[str, Mapping[str, Sequence[tuple[float, float]]]]]) -> None:
        """(title, series by name) of each run."""
        series = []
        for title, curves in runs:
            points = curves.get("val_loss") or curves.get("train_loss") or ()
            series.append((title, [x for x, _y in points], [y for _x, y in points]))
        self.show_series(series)


class LearningPlot(Plot):
    """A score against the number of training patients: each training a dot, their means a line."""

    def __init__(self, score: str = "auc", words: str = "AUC") -> None:
        self._score = score
        self._dots: tuple[list[float], list[float]] = ([], [])
        super().__init__(tr("Learning curve"), tr("training patients"), words, small=True)

    def show_document(self, document: Mapping[str, Any]) -> None:
        """Show what a learning-curve run kept."""
        rows = document["curves"].get(self._score) or []
        known = [p for p in document["points"] if p.get(self._score) is not None]
        self._dots = [p["patients"] for p in known], [p[self._score] for p in known]
        # The part stands where there is room for it, however low the plot.
        self._labels = (tr("training patients; scores on {0}", tr(document["part"])), self._labels[1])
        self._series = [(tr("mean"), [r["patients"] for r in rows], [r["mean"] for r in rows])]
        self._dress()

    def draw(self) -> None:
        self.clear()
        t = theme.current()
        for _name, x, y in self._series:
            self._line(x, y, t.accent)
        across, up = (np.asarray(values, float) for values in self._dots)
        self.plot(across, up, pen=None, symbol="o", symbolSize=7 * theme.scale(), symbolBrush=t.normal,
                  symbolPen=None)  # fmt: skip
