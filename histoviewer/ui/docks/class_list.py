"""The project's classes: colour, count, key, shown or hidden; what is chosen is drawn with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from histoviewer.app.class_edits import KEYS
from histoviewer.core.annotation import AnnotationClass
from histoviewer.ui.docks import cards
from histoviewer.ui.docks.rows_view import FAINT, HIDDEN, Index, RowsView
from histoviewer.ui.language import mark, number, tr
from histoviewer.ui.widgets import swatch

NO_CLASS = mark("No class")


class ClassListModel(QAbstractListModel):
    """The project's classes with counts on the shown slide, and a last row for shapes without class."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: list[AnnotationClass] = []
        self.counts: Counter[str | None] = Counter()
        self.hidden: frozenset[str | None] = frozenset()

    def show_classes(self, classes: Sequence[AnnotationClass], counts: Counter[str | None]) -> None:
        """Show classes and how many shapes have each."""
        same = [c.name for c in classes] == [c.name for c in self.classes] and self.classes
        if not same:
            self.beginResetModel()
        self.classes, self.counts = list(classes), Counter(counts)
        if not same:
            self.endResetModel()
        else:
            self._renew()

    def set_hidden(self, hidden: frozenset[str | None]) -> None:
        """Say which classes are hidden in the viewer."""
        self.hidden = hidden
        self._renew()

    def _renew(self) -> None:
        if self.classes:
            self.dataChanged.emit(self.index(0), self.index(len(self.classes)))

    def name_at(self, row: int) -> str | None:
        """The class of a row; ``None`` for the row of shapes without class."""
        return self.classes[row].name if row < len(self.classes) else None

    def row_of(self, name: str | None) -> int:
        """The row of a class, of "No class" when there is none of that name."""
        names = [known.name for known in self.classes]
        return names.index(name) if name in names else len(names)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """All classes and one more."""
        return 0 if parent.isValid() or not self.classes else len(self.classes) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        known = self.classes[index.row()] if index.row() < len(self.classes) else None
        name = known.name if known is not None else None
        if role == Qt.ItemDataRole.DisplayRole:
            return name or tr(NO_CLASS)
        if role == cards.COLOR:
            return QColor(*known.color).name() if known is not None else QColor(128, 128, 128).name()
        if role == cards.FIGURE:
            return number(self.counts.get(name, 0))
        if role == cards.KEY:
            return str(known.key) if known is not None and known.key else ""
        if role == HIDDEN:
            return name in self.hidden
        if role == FAINT:
            return name is None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(known, name)
        return self._hint(known) if role == Qt.ItemDataRole.ToolTipRole else None

    def _spoken(self, known: AnnotationClass | None, name: str | None) -> str:
        key = tr(", key {0}", known.key) if known is not None and known.key else ""
        hidden = tr(", hidden") if name in self.hidden else ""
        return tr("{0}, {1} shapes{2}{3}", name or tr(NO_CLASS), self.counts.get(name, 0), key, hidden)

    @staticmethod
    def _hint(known: AnnotationClass | None) -> str:
        if known is None:
            return tr("Click to draw without class; the eye hides shapes without class")
        key = tr("; {0} gives it to the selected shapes", known.key) if known.key else ""
        return tr("{0}: click to draw with it{1}; the eye hides its shapes (H, S)", known.name, key)


class ClassList(RowsView):
    """The list of classes with its menu."""

    chosen = Signal(object)
    hide_classes = Signal(object, object)
    """Names (``None``: without class), and whether to hide (True), show (False) or turn over (None)."""
    only_wanted = Signal(object)
    shapes_wanted = Signal(object)
    change_wanted = Signal(str, str)
    """What to do ("rename", "recolor", "merge", "remove") with which class."""
    key_wanted = Signal(str, object)
    merge_wanted = Signal(str, str)
    show_all_wanted = Signal()

    def __init__(self) -> None:
        self.rows = ClassListModel()
        super().__init__(tr("Annotation classes"), self.rows, deletes=True)
        self.clicked.connect(lambda i: self.chosen.emit(self.rows.name_at(i.row())))
        self.go_wanted.connect(lambda: self.chosen.emit(self.current))
        self.eye_clicked.connect(lambda i: self.hide_classes.emit({self.rows.name_at(i.row())}, None))
        self.hide_wanted.connect(lambda how: self.hide_classes.emit({self.current}, how))
        self.rename_wanted.connect(lambda: self._change("rename"))
        self.delete_wanted.connect(lambda: self._change("remove"))
        self.doubleClicked.connect(lambda _i: self._change("rename"))
        self.customContextMenuRequested.connect(self._menu)

    @property
    def current(self) -> str | None:
        """The class of the row that the keyboard is on."""
        return self.rows.name_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def show_current(self, name: str | None) -> None:
        """Mark the class that is drawn with; only a real class is scrolled to.

        "No class" is the last row, and what is drawn with at first: the list would begin at its end.
        """
        if self.rows.rowCount():
            index = self.rows.index(self.rows.row_of(name))
            self.setAutoScroll(name is not None)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.setAutoScroll(True)

    def _change(self, what: str) -> None:
        if self.current is not None:
            self.change_wanted.emit(what, self.current)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            menu = self.menu_for(self.rows.name_at(index.row()))
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, name: str | None) -> QMenu:
        """What can be done with a class."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Draw with it"), partial(self.chosen.emit, name))
        menu.addAction(tr("Select its shapes"), partial(self.shapes_wanted.emit, name))
        menu.addSeparator()
        words = tr("Show") if name in self.rows.hidden else tr("Hide")
        menu.addAction(words, partial(self.hide_classes.emit, {name}, None))
        menu.addAction(tr("Show only this"), partial(self.only_wanted.emit, name))
        menu.addAction(tr("Show all"), self.show_all_wanted.emit)
        if name is not None:
            menu.addSeparator()
            menu.addAction(tr("Rename…"), partial(self.change_wanted.emit, "rename", name))
            menu.addAction(tr("Colour…"), partial(self.change_wanted.emit, "recolor", name))
            self._add_keys(menu, name)
            self._add_merges(menu, name)
            menu.addSeparator()
            menu.addAction(tr("Remove…"), partial(self.change_wanted.emit, "remove", name))
        return menu

    def _add_keys(self, menu: QMenu, name: str) -> None:
        keys = menu.addMenu(tr("Key"))
        owners = {known.key: known.name for known in self.rows.classes}
        for key in (*KEYS, None):
            words = tr("None") if key is None else f"{key}   {owners[key]}" if key in owners else str(key)
            action = keys.addAction(words, partial(self.key_wanted.emit, name, key))
            action.setCheckable(True)
            action.setChecked(
                owners.get(key) == name if key is not None else name not in _keyed(self.rows.classes)
            )

    def _add_merges(self, menu: QMenu, name: str) -> None:
        merges = menu.addMenu(tr("Merge into"))
        for known in self.rows.classes:
            if known.name != name:
                icon = swatch(QColor(*known.color).name())
                merges.addAction(icon, known.name, partial(self.merge_wanted.emit, name, known.name))
        merges.setEnabled(len(self.rows.classes) > 1)


def _keyed(classes: Sequence[AnnotationClass]) -> set[str]:
    return {known.name for known in classes if known.key is not None}
