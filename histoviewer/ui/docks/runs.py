"""The runs of the project: open a kept result, do a run again, write its report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.run_list import RunLine
from histoviewer.ui import blinded, theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import button, label, row

_HEAD = (
    mark("Run"),
    mark("Kind"),
    mark("Of"),
    mark("Outcome"),
    mark("Model"),
    mark("When (UTC)"),
    mark("By"),
)
_SLIDE_RUNS, _REPORTED = ("classify",), ("classify", "evaluate")
HIDDEN = mark("hidden until you have read the slide")


class RunsTab(QWidget):
    """A line for each run, the newest first."""

    open_wanted = Signal(int)
    repeat_wanted = Signal(int)
    report_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(8))
        box.setSpacing(theme.px(5))
        self.open = button(
            tr("Open"), lambda: self.open_wanted.emit(self.chosen), name=tr("Open the result of the run")
        )
        self.repeat = button(
            tr("Repeat"), lambda: self.repeat_wanted.emit(self.chosen), name=tr("Do the run again")
        )
        self.report = button(
            tr("Report…"), lambda: self.report_wanted.emit(self.chosen), name=tr("Report of the run")
        )
        self.open.setToolTip(tr("Show this result again, with its slide"))
        self.repeat.setToolTip(tr("Classify once more as then, and say whether the answer is the same"))
        self.report.setToolTip(tr("Write the report of this run as PDF or HTML"))
        self.words = label("", "muted", wrap=True, copyable=True)
        self.table = QTableWidget(0, len(_HEAD))
        self.table.setAccessibleName(tr("Runs of the project"))
        self.table.setHorizontalHeaderLabels([tr(name) for name in _HEAD])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.activated.connect(self._activated)
        box.addLayout(row(self.open, self.repeat, self.report, None))
        box.addWidget(self.words)
        box.addWidget(self.table, 1)
        self._lines: Sequence[RunLine] = ()
        self.show_lines(())

    @property
    def chosen(self) -> int:
        """The number of the chosen run, 0 when there is none."""
        at = self.table.currentRow()
        return self._lines[at].run if 0 <= at < len(self._lines) else 0

    def show_lines(self, lines: Sequence[RunLine], hidden: frozenset[int] = frozenset()) -> None:
        """Show runs; what is known of the slides in ``hidden`` is not told yet."""
        self._lines = lines
        self.table.setRowCount(len(lines))
        for r, line in enumerate(lines):
            secret = line.kind == "classify" and line.slide_id in hidden
            texts = (
                str(line.run), tr(line.kind), blinded.mask(line.subject),
                tr(HIDDEN) if secret else line.outcome,
                line.model, line.at[:19].replace("T", " "), line.who,
            )  # fmt: skip
            for c, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if c == 0:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(r, c, cell)
        widths = (48, 80, 190, 0, 230, 175, 90)
        for c, width in enumerate(widths):
            if width:
                head = self.table.horizontalHeader().sectionSizeHint(c)
                self.table.setColumnWidth(c, max(head, theme.px(width)))
        self._selected()

    def _selected(self) -> None:
        at = self.table.currentRow()
        kind = self._lines[at].kind if 0 <= at < len(self._lines) and self.table.selectedItems() else ""
        self.open.setEnabled(kind in _SLIDE_RUNS)
        self.repeat.setEnabled(kind in _SLIDE_RUNS)
        self.report.setEnabled(kind in _REPORTED)
        if not self._lines:
            self.words.setText(tr("Runs of this project will stand here."))
        else:
            self.words.setText(tr("Choose a run to open, repeat or report it."))
        self.words.setHidden(bool(kind))

    def _activated(self) -> None:
        if self.open.isEnabled():
            self.open_wanted.emit(self.chosen)
