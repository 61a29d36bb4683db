"""The shapes of the shown slide as painted rows: sorted, filtered, and kept so while they change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from histoviewer.app.shape_list import Filter, ShapeList, Sort, title_of
from histoviewer.app.shape_words import size_text
from histoviewer.core.annotation import Annotation, AnnotationSet, Change
from histoviewer.ui.docks import cards
from histoviewer.ui.docks.rows_view import HIDDEN, LOCKED, Index, RowsView
from histoviewer.ui.language import tr

_MOST_SINGLE = 200
"""More changes at once than this are quicker done by making all rows anew."""


class ShapeListModel(QAbstractListModel):
    """Rows of a ``ShapeList``. Changes of the set are gathered, and taken in by ``catch_up``."""

    def __init__(self) -> None:
        super().__init__()
        self.list = ShapeList()
        self.hidden_classes: frozenset[str | None] = frozenset()
        self.hidden_ids: frozenset[str] = frozenset()
        self._set: AnnotationSet | None = None
        self._mpp: float | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._touched: dict[str, None] = {}

    @property
    def shapes(self) -> list[Annotation]:
        """The shapes in the rows, from the first to the last."""
        return self.list.shapes

    def show_shapes(self, shapes: AnnotationSet | None, mpp: float | None) -> None:
        """Show the shapes of a slide; ``mpp`` is microns per level-0 pixel."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = shapes.subscribe(self._note) if shapes is not None else None
        self._set, self._mpp = shapes, mpp
        self._make_anew()

    def _note(self, change: Change) -> None:
        # Whichever thread made the change: rows are only touched by the window's own, in ``catch_up``.
        for ids in (change.added, change.removed, change.changed):
            self._touched.update(dict.fromkeys(ids))

    def _make_anew(self) -> None:
        self.beginResetModel()
        self._touched = {}
        self.list.show(self._set)
        self.endResetModel()

    def catch_up(self) -> bool:
        """Take in what has changed; whether all rows were made anew."""
        touched, self._touched = self._touched, {}
        if self._set is None or len(touched) > _MOST_SINGLE:
            self._make_anew()
            return True
        for identity in touched:
            shape = self._set.find(identity)
            if shape is None or not self._stays(shape):
                self._leaves(identity)
                if shape is not None:
                    self._comes(shape)
        return False

    def _stays(self, shape: Annotation) -> bool:
        row = self.list.stay(shape)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))
        return row is not None

    def _leaves(self, identity: str) -> None:
        if not self.list.knows(identity):
            return
        row = self.list.row_of(identity)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
        self.list.leave(identity)
        if row is not None:
            self.endRemoveRows()

    def _comes(self, shape: Annotation) -> None:
        row = self.list.row_for(shape)
        if row is not None:
            self.beginInsertRows(QModelIndex(), row, row)
        self.list.come(shape)
        if row is not None:
            self.endInsertRows()

    def arrange(self, sort: Sort, descending: bool, only: Filter) -> None:
        """Sort and filter otherwise."""
        self.beginResetModel()
        self.list.sort, self.list.descending, self.list.filter = sort, descending, only
        if self._touched:
            self._touched = {}
            self.list.show(self._set)
        else:
            self.list.arrange()
        self.endResetModel()

    def set_hidden(self, classes: frozenset[str | None], ids: frozenset[str]) -> None:
        """Say what is hidden in the viewer."""
        self.hidden_classes, self.hidden_ids = classes, ids
        self.repaint_rows()

    def repaint_rows(self) -> None:
        """Colours or visibility have changed, the rows are the same."""
        if len(self.list):
            self.dataChanged.emit(self.index(0), self.index(len(self.list) - 1))

    def hides(self, shape: Annotation) -> bool:
        """Whether a shape is hidden, by its class or on its own."""
        return shape.class_name in self.hidden_classes or shape.id in self.hidden_ids

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One for each shape that passes the filter."""
        return 0 if parent.isValid() else len(self.list)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        if index.row() >= len(self.list):
            return None
        shape = self.list.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(shape)
        if role == cards.COLOR and self._set is not None:
            return QColor(*self._set.color_of(shape)).name()
        if role == cards.FIGURE:
            return size_text(shape, self._mpp)
        if role == HIDDEN:
            return self.hides(shape)
        if role == LOCKED:
            return shape.locked
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{0}; double-click to see it", self._spoken(shape))
        return self._spoken(shape) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _spoken(self, shape: Annotation) -> str:
        words = [
            title_of(shape),
            str(shape.shape),
            shape.class_name or tr("no class"),
            size_text(shape, self._mpp),
        ]
        words += ["locked"] if shape.locked else []
        words += ["hidden"] if self.hides(shape) else []
        return ", ".join(words)


class ShapeRows(RowsView):
    """The list of shapes; many can be chosen."""

    def __init__(self) -> None:
        self.rows = ShapeListModel()
        super().__init__(tr("Annotations"), self.rows)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)

    @property
    def chosen_ids(self) -> list[str]:
        """Ids of the chosen shapes, in the order of their rows."""
        there = len(self.rows.list)
        return [self.rows.list.at(row).id for row in sorted(self.chosen_rows) if row < there]

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these rows and bring the first into view."""
        rows = self.rows.list.rows_of(ids)
        picked = QItemSelection()
        for first, last in _stretches(rows):
            picked.select(self.rows.index(first), self.rows.index(last))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(picked, flag.ClearAndSelect)
        if rows:
            self.selectionModel().setCurrentIndex(self.rows.index(rows[0]), flag.NoUpdate)
            self.scrollTo(self.rows.index(rows[0]))


def _stretches(rows: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers as first and last of each unbroken stretch."""
    if not rows:
        return []
    breaks = [n for n, (a, b) in enumerate(pairwise(rows), start=1) if b != a + 1]
    starts, ends = [0, *breaks], [*breaks, len(rows)]
    return [(rows[a], rows[b - 1]) for a, b in zip(starts, ends, strict=True)]
