"""What a batch of normalizations did to each image: a table and a plot, the worst first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyqtgraph
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from histoviewer.ui import blinded, theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import label

_COLUMNS = (
    mark("Mark"),
    mark("Image"),
    mark("Structure kept"),
    mark("Background drift"),
    mark("Cut off"),
    mark("Why"),
)


class NormalizedFiles(QDialog):
    """One row and one point for each written image; double-click opens the written file."""

    def __init__(self, result: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Normalized images"))
        self.resize(theme.px(940), theme.px(560))
        self._items = result.worst_first
        box = QVBoxLayout(self)
        counts = [
            sum(item.mark == verdict for item in self._items) for verdict in ("good", "doubtful", "failed")
        ]
        box.addWidget(label(tr("{0} good, {1} doubtful, {2} failed", *counts), "heading", copyable=True))
        words = tr("Failed: use the original. Doubtful: look before you use it. Double-click opens an image.")
        box.addWidget(label(words, "muted", wrap=True))
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self._table())
        both.addWidget(self._plot())
        both.setSizes([theme.px(280), theme.px(220)])
        box.addWidget(both, 1)

    def _table(self) -> QTableWidget:
        self.table = table = QTableWidget(len(self._items), len(_COLUMNS))
        table.setAccessibleName(tr("Normalized images, the worst first"))
        table.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, item in enumerate(self._items):
            for column, text in enumerate(_cells(item)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(blinded.mask(str(item.path)) if column == 1 else text)
                if column == 0:
                    cell.setForeground(QColor(_color(item.mark)))
                table.setItem(row, column, cell)
        for column in range(len(_COLUMNS) - 1):
            table.resizeColumnToContents(column)
        # The reasons take what is left and as many lines as they need.
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.cellDoubleClicked.connect(lambda row, _column: self._open(row))
        return table

    def _plot(self) -> pyqtgraph.PlotWidget:
        t = theme.current()
        plot = pyqtgraph.PlotWidget(background=t.panel)
        plot.setAccessibleName(tr("Structure kept against background drift"))
        plot.setLabel("bottom", tr("structure kept (SSIM)"), color=t.text)
        plot.setLabel("left", tr("background drift"), color=t.text)
        for axis in ("bottom", "left"):
            plot.getAxis(axis).setPen(t.muted)
            plot.getAxis(axis).setTextPen(t.text)
        for verdict, symbol in (("good", "o"), ("doubtful", "t"), ("failed", "x")):
            points = [
                (item.figures["ssim"], item.figures["background_drift"] or 0.0)
                for item in self._items
                if item.mark == verdict and "ssim" in item.figures
            ]
            if points:
                x, y = zip(*points, strict=True)
                plot.plot(
                    x,
                    y,
                    pen=None,
                    symbol=symbol,
                    symbolSize=theme.px(9),
                    symbolBrush=_color(verdict),
                    symbolPen=None,
                )
        return plot

    def _open(self, row: int) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._items[row].written))


def _color(verdict: str) -> str:
    t = theme.current()
    return {"good": t.normal_text, "doubtful": t.uncertain_text}.get(verdict, t.invasive_text)


def _cells(item: Any) -> tuple[str, ...]:
    found = item.figures
    drift = found.get("background_drift")
    return (
        tr(item.mark),
        blinded.mask(Path(item.path).name),
        f"{found['ssim']:.3f}" if "ssim" in found else "",
        "" if drift is None else f"{drift:.0f}",
        f"{100 * found['clipped']:.1f} %" if "clipped" in found else "",
        "; ".join(item.reasons),
    )
