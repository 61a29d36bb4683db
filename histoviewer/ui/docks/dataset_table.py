"""The patients of a data set, with their images by class and their part."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from histoviewer.ui import blinded, theme
from histoviewer.ui.language import mark, number, tr

Index = QModelIndex | QPersistentModelIndex
PART_WORDS = {
    "train": mark("Training"),
    "validation": mark("Validation"),
    "test": mark("Test"),
    "": mark("Not split"),
}
SHORT_WORDS = {"train": mark("Train"), "validation": mark("Valid."), "test": mark("Test"), "": "–"}
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PatientsModel(QAbstractTableModel):
    """One row for each patient: name, images of each class, part."""

    def __init__(self) -> None:
        super().__init__()
        self._classes: tuple[str, ...] = ()
        self._rows: list[tuple[str, dict[str, int], str]] = []

    def show_summary(self, summary: Any) -> None:
        """Show the patients of a ``DatasetSummary``."""
        patients: dict[str, tuple[dict[str, int], set[str]]] = {}
        for entry in summary.rows:
            counts, parts = patients.setdefault(entry.patient, ({}, set()))
            counts[entry.label] = counts.get(entry.label, 0) + entry.count
            parts.add(tr(SHORT_WORDS.get(entry.part, "")))
        self.beginResetModel()
        self._classes = summary.classes
        self._rows = [(name, counts, ", ".join(sorted(parts))) for name, (counts, parts) in patients.items()]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._classes) + 2

    def _value(self, row: tuple[str, dict[str, int], str], column: int) -> str | int:
        if column == 0:
            return blinded.patient_name(row[0])
        return row[2] if column > len(self._classes) else row[1].get(self._classes[column - 1], 0)

    def _sorted_by(self, row: tuple[str, dict[str, int], str], column: int) -> tuple[int, str]:
        value = self._value(row, column)
        return (value, "") if isinstance(value, int) else (0, value)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        between = 0 < index.column() <= len(self._classes)
        if role == Qt.ItemDataRole.DisplayRole:
            value = self._value(self._rows[index.row()], index.column())
            return number(value) if isinstance(value, int) else value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if between else LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if 0 < section <= len(self._classes) else LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            names = (tr("Patient"), *(name[:1].upper() + name[1:] for name in self._classes), tr("Part"))
            return names[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, patients of equal value by name."""
        if not 0 <= column < self.columnCount():
            return
        self.layoutAboutToBeChanged.emit()
        self._rows.sort(key=lambda row: row[0])
        down = order is Qt.SortOrder.DescendingOrder
        self._rows.sort(key=lambda row: self._sorted_by(row, column), reverse=down)
        self.layoutChanged.emit()


class PatientsTable(QTableView):
    """The table of patients; a click on a column's head sorts by it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PatientsModel()
        self.setModel(self.rows)
        self.setAccessibleName(tr("Patients and classes"))
        self.setToolTip(tr("Images of each patient; a click on a column's head sorts"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.setMinimumHeight(theme.px(124))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(theme.px(30))
        self.setSortingEnabled(True)

    def show_summary(self, summary: Any) -> None:
        """Show the patients of a ``DatasetSummary``, sorted as before."""
        self.rows.show_summary(summary)
        head = self.horizontalHeader()
        shown = min(head.sortIndicatorSection(), self.rows.columnCount() - 1)
        self.sortByColumn(max(0, shown), head.sortIndicatorOrder() if shown else Qt.SortOrder.AscendingOrder)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Figures as narrow as their heads; patients get what is left, and never less than their name."""
        last = self.rows.columnCount() - 1
        if last < 1 or not self.rows.rowCount():
            return
        metrics, room = QFontMetrics(theme.font(bold=True)), theme.px(16)
        widths = [
            metrics.horizontalAdvance(str(self.rows.headerData(n, Qt.Orientation.Horizontal))) + room
            for n in range(last + 1)
        ]
        widths[last] = max(metrics.horizontalAdvance(tr(word)) for word in SHORT_WORDS.values()) + theme.px(
            22
        )
        left = self.viewport().width() - sum(widths[1:])
        widths[0] = max(left, theme.px(80))
        for n, width in enumerate(widths):
            self.setColumnWidth(n, width)
