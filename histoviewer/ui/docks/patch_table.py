"""The table behind a result: every patch, or every judged image. Made for 100,000 rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from histoviewer.core.results import Outcome, PatchPrediction
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.language import number, tr
from histoviewer.ui.patch_thumbnails import PatchThumbnails, key_of, untinted
from histoviewer.ui.widgets import swatch

Index = QModelIndex | QPersistentModelIndex
_FILE_LETTERS, _ANSWER_LETTERS, _LETTERS = 26, 24, 14
"""Room for the names of files, for "not assessed", and for all else."""
_PICTURE = 34
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PatchTableModel(QAbstractTableModel):
    """Rows in an order of its own, so that sorting moves numbers and no objects."""

    def __init__(self) -> None:
        super().__init__()
        self.thumbnails: PatchThumbnails | None = None
        self._path = ""
        self.items: Sequence[Any] = ()
        self._classes: tuple[str, ...] = ()
        self._judged = False
        self._mpp: float | None = None
        self._columns: list[str] = []
        self._order = np.zeros(0, dtype=np.intp)
        self._probabilities = np.zeros((0, 0))
        self._best = np.zeros(0, dtype=np.intp)
        self._unsure = np.zeros(0, dtype=bool)

    def show_view(self, view: ResultView | None) -> None:
        """Show the patches of a classification or the images of an evaluation."""
        self.beginResetModel()
        self._judged = view is not None and view.evaluation is not None
        self._path = view.slide.path if view is not None and view.slide is not None else ""
        self._classes = view.classes if view else ()
        self.items = () if view is None else view.predictions if self._judged else view.patches
        self._mpp = view.slide.mpp if view is not None and view.slide is not None else None
        place = [tr("Image"), tr("Patient"), tr("Truth")] if self._judged else ["x", "y", tr("Side")]
        self._columns = [*place, tr("Answer"), *(f"P({c})" for c in self._classes), tr("Note")]
        self._probabilities = self._matrix()
        missing = np.isnan(self._probabilities).any(axis=1) if len(self.items) else np.zeros(0, bool)
        filled = np.where(np.isnan(self._probabilities), -1.0, self._probabilities)
        self._best = np.where(missing, -1, filled.argmax(axis=1) if filled.size else -1)
        self._unsure = np.array([_is_uncertain(item) for item in self.items], dtype=bool)
        self._order = np.arange(len(self.items))
        self.endResetModel()

    def _matrix(self) -> np.ndarray:
        k = len(self._classes)
        empty = (np.nan,) * k
        if self._judged:
            rows: list[Sequence[float]] = [
                [i.decision.probabilities.get(c, np.nan) for c in self._classes] for i in self.items
            ]
        else:
            rows = [p.probabilities if p.probabilities else empty for p in self.items]
        return np.array(rows, dtype=float).reshape(len(self.items), k)

    def only(self, truth: str | None, predicted: str | None) -> None:
        """Keep the images of one cell of the confusion matrix; ``None`` keeps all."""
        self.beginResetModel()
        keep = range(len(self.items))
        if truth is not None and self._judged:
            wanted = self._classes.index(predicted) if predicted in self._classes else -1
            keep = [i for i in keep if self.items[i].truth == truth and self._best[i] == wanted]  # type: ignore[assignment]
        self._order = np.array(list(keep), dtype=np.intp)
        self.endResetModel()

    def letters(self, column: int) -> int:
        """How many letters a column needs."""
        if column == 0 and self._judged:
            return _FILE_LETTERS
        return _ANSWER_LETTERS if column == 3 else _LETTERS

    def item(self, row: int) -> Any:
        """The patch or image in a row."""
        return self.items[int(self._order[row])]

    def row_of(self, item: Any) -> int:
        """The row that shows an item, -1 when none does."""
        for n, i in enumerate(self._order):
            if self.items[int(i)] is item:
                return n
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return int(_NUMBER if self._is_number(section) else _WORD)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._columns[section] if orientation is Qt.Orientation.Horizontal else number(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        i, column = int(self._order[index.row()]), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(i, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_NUMBER) if self._is_number(column) else None
        if role == Qt.ItemDataRole.DecorationRole and column == 0 and self.thumbnails is not None:
            return self._picture(i)
        if role == Qt.ItemDataRole.DecorationRole and column == 3:
            best = int(self._best[i])
            t = theme.current()
            sure = theme.class_color(self._classes[best], best) if best >= 0 else t.neutral
            color = t.uncertain if self._unsure[i] else sure
            return untinted(swatch(color, 10).pixmap(theme.px(10), theme.px(10)))
        if role == Qt.ItemDataRole.ToolTipRole and self._judged and column == 0:
            return blinded.mask(self.items[i].path)
        return None

    def _is_number(self, column: int) -> bool:
        return 4 <= column < 4 + len(self._classes) or (not self._judged and column < 3)

    def _picture(self, i: int) -> QIcon | None:
        """The patch; in a chosen row, too, in its own colours and not under those of the choice."""
        found = self.thumbnails.get(key_of(self.items[i], self._path)) if self.thumbnails else None
        if found is None:
            return None
        side = theme.px(_PICTURE)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        return untinted(found.scaled(side, side, keep, smooth))

    def _text(self, i: int, column: int) -> str:
        item, k = self.items[i], len(self._classes)
        if column == 3:
            best = int(self._best[i])
            if best < 0:
                return tr("not assessed")
            return tr("uncertain ({0})", self._classes[best]) if self._unsure[i] else self._classes[best]
        if 4 <= column < 4 + k:
            value = self._probabilities[i, column - 4]
            return "" if np.isnan(value) else f"{value:.3f}"
        if column == 4 + k:
            return self._note(item)
        if self._judged:
            if blinded.is_on():
                name, patient = blinded.mask(Path(item.path).name), blinded.patient_name(item.patient)
                return (name, patient, tr("(hidden)"))[column]
            return str((Path(item.path).name, item.patient, item.truth)[column])
        return f"{(item.x_l0, item.y_l0, item.width_l0)[column]:,.0f}"

    def _note(self, item: Any) -> str:
        if isinstance(item, PatchPrediction):
            return tr(item.reason)
        return "; ".join(map(tr, item.decision.reasons))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what has no value goes last in either direction."""
        if not 0 <= column < len(self._columns) or not len(self._order):
            return
        self.layoutAboutToBeChanged.emit()
        keys = self._keys(column)[self._order]
        rank = np.argsort(keys, kind="stable")
        if order is Qt.SortOrder.DescendingOrder:
            rank = rank[::-1]
            if keys.dtype.kind == "f":
                missing = np.isnan(keys[rank])
                rank = np.concatenate([rank[~missing], rank[missing]])
        self._order = self._order[rank]
        self.layoutChanged.emit()

    def _keys(self, column: int) -> np.ndarray:
        k = len(self._classes)
        if 4 <= column < 4 + k:
            return self._probabilities[:, column - 4]
        if not self._judged and column < 3:
            return np.array([(p.x_l0, p.y_l0, p.width_l0)[column] for p in self.items], dtype=float)
        return np.array([self._text(i, column) for i in range(len(self.items))])


def _is_uncertain(item: Any) -> bool:
    if isinstance(item, PatchPrediction):
        return item.uncertain
    return item.decision.outcome is Outcome.UNCERTAIN


class PatchTable(QTableView):
    """The table; a row that becomes current is told, and rows can be copied."""

    patch_chosen = Signal(object)
    image_opened = Signal(str)
    about_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Patches"))
        self.rows = PatchTableModel()
        self.setModel(self.rows)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setIconSize(QSize(theme.px(10), theme.px(10)))
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.activated.connect(self._row_activated)

    def use_thumbnails(self, thumbnails: PatchThumbnails) -> None:
        """Show a picture of each patch beside its place."""
        self.rows.thumbnails = thumbnails
        side = theme.px(_PICTURE)
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setDefaultSectionSize(side + theme.px(6))
        thumbnails.made.connect(self.viewport().update)

    def show_view(self, view: ResultView | None) -> None:
        """Show another result."""
        self.rows.show_view(view)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if self.rows.rowCount():
            width = self.fontMetrics().averageCharWidth()
            for column in range(self.rows.columnCount() - 1):
                head = self.horizontalHeader().sectionSizeHint(column)
                self.setColumnWidth(column, max(head, width * self.rows.letters(column) + theme.px(16)))

    def select_item(self, item: Any) -> None:
        """Make the row of a patch current, without telling it back."""
        row = self.rows.row_of(item)
        if row >= 0 and row != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.selectRow(row)
            self.selectionModel().blockSignals(False)
            self.scrollTo(self.rows.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
            self.viewport().update()

    def _row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            item = self.rows.item(now.row())
            if isinstance(item, PatchPrediction):
                self.patch_chosen.emit(item)

    def _row_activated(self, index: QModelIndex) -> None:
        item = self.rows.item(index.row())
        if isinstance(item, PatchPrediction):
            self.about_wanted.emit(item)
        else:
            self.image_opened.emit(item.path)

    def text(self, rows: Sequence[int]) -> str:
        """Rows as tab-separated text, with the head."""
        columns = range(self.rows.columnCount())
        head = "\t".join(self.rows.headerData(c, Qt.Orientation.Horizontal) for c in columns)
        body = ("\t".join(str(self.rows.data(self.rows.index(r, c)) or "") for c in columns) for r in rows)
        return "\n".join([head, *body])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText(self.text(rows))
        else:
            super().keyPressEvent(event)
