"""Scores with their 95 % intervals as a table: one row overall, and one for each class."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from histoviewer.core.metrics import ABSTAINING, CLASS_SCORES, Evaluation, Score
from histoviewer.core.score_words import EXPLAINED, score_words
from histoviewer.ui import theme
from histoviewer.ui.language import number, tr

_SCORE = Qt.ItemDataRole.UserRole


class ScoreTable(QTableWidget):
    """One column for each score, low and wide as the dock is; cells hold value and interval."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Scores, overall and of each class"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_scores(self, found: Evaluation) -> None:
        """Show an evaluation."""
        names = found.shown_scores
        rows: list[tuple[str, Mapping[str, Score]]] = [
            (
                tr("Overall") + f"\n({found.positive or tr('mean')})",
                {name: found.score(name) for name in names},
            )
        ]
        for label, scores in found.per_class.items():
            own = {name: scores.score(name) for name in (*CLASS_SCORES, *ABSTAINING)}
            rows.append((f"{label}\n({number(scores.support)})", own))
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(names))
        self.setHorizontalHeaderLabels([_head(name) for name in names])
        self.setVerticalHeaderLabels([words for words, _scores in rows])
        for c, name in enumerate(names):
            words = f"{tr(score_words(name))}: {tr(EXPLAINED.get(name, ''))}"
            self.model().setHeaderData(c, Qt.Orientation.Horizontal, words, Qt.ItemDataRole.ToolTipRole)
            for r, (_words, known) in enumerate(rows):
                self.setItem(r, c, _cell(known.get(name), bold=r == 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The whole table, tab-separated, with its heads."""
        model, columns = self.model(), range(self.columnCount())
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        head = "\t".join(["", *(str(model.headerData(c, across)) for c in columns)])
        rows = (
            "\t".join(
                [str(model.headerData(r, down)), *(str(model.index(r, c).data(_SCORE)) for c in columns)]
            )
            for r in range(self.rowCount())
        )
        return "\n".join(line.replace("\n", " ") for line in (head, *rows))


def _head(name: str) -> str:
    """The short words on two lines."""
    return tr(score_words(name, short=True)).replace(" ", "\n", 1)


def _cell(score: Score | None, bold: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(score_text(score).replace(" (", "\n").rstrip(")"))
    cell.setData(_SCORE, score_text(score))
    cell.setToolTip(score_text(score))
    cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    cell.setFont(theme.font(8.5, bold=bold))
    return cell


def score_text(score: Score | None) -> str:
    """ "0.848 (0.735–0.919)", "—" where it is not defined."""
    if score is None:
        return ""
    if math.isnan(score.value):
        return "—"
    if math.isnan(score.lo):
        return f"{score.value:.3f}"
    return f"{score.value:.3f} ({score.lo:.3f}–{score.hi:.3f})"
