"""Scores with their 95 % intervals as a table: overall, and one column for each class."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from histoviewer.core.metrics import ABSTAINING, CLASS_SCORES, Evaluation, Score
from histoviewer.core.score_words import EXPLAINED, score_words
from histoviewer.ui import theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ScoreTable(QTableWidget):
    """One row for each score; cells hold value and interval, and can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Scores, overall and of each class")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(22))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_scores(self, found: Evaluation) -> None:
        """Show an evaluation."""
        names = found.shown_scores
        columns = [{name: found.score(name) for name in names}]
        for scores in found.per_class.values():
            columns.append({name: scores.score(name) for name in (*CLASS_SCORES, *ABSTAINING)})
        overall = f"Overall ({found.positive})" if found.positive else "Overall (mean)"
        counts = [f"{name} ({scores.support:,})" for name, scores in found.per_class.items()]
        self.clear()
        self.setRowCount(len(names))
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([overall, *counts])
        self.setVerticalHeaderLabels([score_words(name) for name in names])
        for r, name in enumerate(names):
            self.verticalHeaderItem(r).setToolTip(EXPLAINED.get(name, ""))
            for c, column in enumerate(columns):
                self._cell(r, c, column.get(name))

    def _cell(self, r: int, c: int, score: Score | None) -> None:
        cell = QTableWidgetItem(score_text(score))
        cell.setTextAlignment(_RIGHT)
        if c == 0:
            font = theme.font(bold=True)
            cell.setFont(font)
        self.setItem(r, c, cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The whole table, tab-separated, with its heads."""
        columns = range(self.columnCount())
        head = "\t".join(["", *(self.horizontalHeaderItem(c).text() for c in columns)])
        rows = (
            "\t".join([self.verticalHeaderItem(r).text(), *(self.item(r, c).text() for c in columns)])
            for r in range(self.rowCount())
        )
        return "\n".join([head, *rows])


def score_text(score: Score | None) -> str:
    """ "0.848 (0.735–0.919)", "—" where it is not defined."""
    if score is None:
        return ""
    if math.isnan(score.value):
        return "—"
    if math.isnan(score.lo):
        return f"{score.value:.3f}"
    return f"{score.value:.3f} ({score.lo:.3f}–{score.hi:.3f})"
