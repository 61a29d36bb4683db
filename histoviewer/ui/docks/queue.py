"""The list of slides that wait to be classified: each with its state, problems apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from histoviewer.app.slide_queue import PROBLEMS, QueuedSlide, QueueState
from histoviewer.ui import blinded, theme
from histoviewer.ui.flow import flow
from histoviewer.ui.language import mark, number, tr
from histoviewer.ui.widgets import button, label

Index = QModelIndex | QPersistentModelIndex
_HEADS = (mark("Slide"), mark("State"), mark("Answer, or what went wrong"))
_STATE = 1


class QueueModel(QAbstractTableModel):
    """The slides of a queue."""

    def __init__(self) -> None:
        super().__init__()
        self.slides: list[QueuedSlide] = []

    def show(self, slides: Sequence[QueuedSlide]) -> None:
        """Other slides, or the same ones in another state."""
        if [s.path for s in slides] != [s.path for s in self.slides]:
            self.beginResetModel()
            self.slides = list(slides)
            self.endResetModel()
            return
        before, self.slides = self.slides, list(slides)
        for n, (old, new) in enumerate(zip(before, slides, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(n, 0), self.index(n, len(_HEADS) - 1))

    def names_changed(self) -> None:
        """Names are hidden, or shown again."""
        if self.slides:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.slides) - 1, len(_HEADS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.slides)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(_HEADS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        slide = self.slides[index.row()]
        texts = (blinded.mask(slide.path.name), tr(str(slide.state)), blinded.mask(slide.words))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts[2] if index.column() == 2 or blinded.is_on() else str(slide.path)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _STATE:
            return QColor(_colour(slide.state))
        return None


def _colour(state: QueueState) -> str:
    now = theme.current()
    return {
        QueueState.DONE: now.normal_text,
        QueueState.FAILED: now.danger,
        QueueState.SET_ASIDE: now.danger,
        QueueState.RUNNING: now.accent_text,
    }.get(state, now.muted)


class _Filter(QSortFilterProxyModel):
    """All slides, or only those with a problem."""

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.only_problems = False
        self.queue = model
        self.setSourceModel(model)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return not self.only_problems or self.queue.slides[row].state in PROBLEMS


class QueueTab(QWidget):
    """Shows the queue; the window runs it."""

    start_wanted = Signal()
    retry_wanted = Signal()
    clear_wanted = Signal()
    files_wanted = Signal()
    folder_wanted = Signal()
    slide_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self.words = label("", "muted")
        self.start = button(tr("Classify waiting"), self.start_wanted.emit)
        self.start.setToolTip(tr("Classifies the slides that wait; what is done is not done again"))
        self.problems = button(tr("Problems (0)"), self._filter)
        self.problems.setCheckable(True)
        self.problems.setToolTip(tr("Shows only the slides that failed or were set aside"))
        self.retry = button(tr("Retry problems"), self.retry_wanted.emit)
        self.retry.setToolTip(tr("Lets the slides that failed or were set aside wait again"))
        self.clear = button(tr("Clear done"), self.clear_wanted.emit)
        self.clear.setToolTip(tr("Takes the finished slides off the list; their results stay"))
        self.files = button(tr("Add files…"), self.files_wanted.emit)
        self.folder = button(tr("Add a folder…"), self.folder_wanted.emit)
        self.folder.setToolTip(tr("Adds all slides of a folder"))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box.addLayout(
            flow(self.words, self.files, self.folder, self.problems, self.retry, self.clear, self.start)
        )
        self.model = QueueModel()
        self.filter = _Filter(self.model)
        self.table = QTableView()
        self.table.setModel(self.filter)
        self.table.setAccessibleName(tr("Slides to classify"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        self.table.setColumnWidth(0, theme.px(260))
        self.table.setColumnWidth(1, theme.px(90))
        self.table.activated.connect(self._choose)
        box.addWidget(self.table, 1)
        blinded.events().changed.connect(self.model.names_changed)
        theme.events().changed.connect(self.model.names_changed)
        self.show_queue((), running=False)

    def show_queue(self, slides: Sequence[QueuedSlide], running: bool) -> None:
        """The queue as it is now; ``running`` is whether somebody works on it."""
        self.model.show(slides)
        counts = {state: sum(s.state is state for s in slides) for state in QueueState}
        problems = sum(counts[state] for state in PROBLEMS)
        waiting = counts[QueueState.WAITING]
        told = [f"{number(n)} {state}" for state, n in counts.items() if n]
        self.words.setText(", ".join(told) if told else tr("No slide waits. Add files or a folder."))
        self.problems.setText(tr("Problems ({0:,})", problems))
        self.problems.setAccessibleName(tr("Show the {0:,} problems only", problems))
        if not problems and self.problems.isChecked():
            self.problems.setChecked(False)
            self._filter()
        self.problems.setEnabled(problems > 0)
        self.retry.setEnabled(problems > 0 and not running)
        self.clear.setEnabled(counts[QueueState.DONE] > 0 and not running)
        self.start.setEnabled(waiting > 0 and not running)
        if self.filter.only_problems:
            self.filter.invalidate()
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give what went wrong a second line; the others stay low, so that many fit."""
        usual = theme.px(24)
        for row in range(self.filter.rowCount()):
            slide = self.model.slides[self.filter.mapToSource(self.filter.index(row, 0)).row()]
            high = 2 * self.fontMetrics().height() + theme.px(6) if slide.state in PROBLEMS else usual
            if self.table.rowHeight(row) != high:
                self.table.setRowHeight(row, high)

    def show_problems(self) -> None:
        """Only the slides that failed or were set aside."""
        self.problems.setChecked(self.problems.isEnabled())
        self._filter()

    def _filter(self) -> None:
        self.filter.only_problems = self.problems.isChecked()
        self.filter.invalidate()
        self._fit_rows()

    def _choose(self, index: QModelIndex) -> None:
        self.slide_chosen.emit(self.model.slides[self.filter.mapToSource(index).row()].path)
