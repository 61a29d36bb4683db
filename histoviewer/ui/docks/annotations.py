"""Classes with their keys, and the list of shapes, linked both ways with the viewer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QVBoxLayout, QWidget

from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet
from histoviewer.ui import theme
from histoviewer.ui.docks import cards
from histoviewer.ui.widgets import flat_button, label, row

Index = QModelIndex | QPersistentModelIndex
_REFRESH_MS = 60


def area_words(annotation: Annotation, mpp: float | None) -> str:
    """Area (or length) in the unit that reads best; pixels while the pixel size is unknown."""
    if annotation.shape.has_area:
        if mpp is None:
            return f"{annotation.area_l0:,.0f} px²"
        area = annotation.area_um2(mpp)
        return f"{area / 1e6:.2f} mm²" if area >= 1e4 else f"{area:,.0f} µm²"
    if annotation.length_l0 == 0:
        return ""
    if mpp is None:
        return f"{annotation.length_l0:,.0f} px"
    length = annotation.length_um(mpp)
    return f"{length / 1000:.2f} mm" if length >= 1000 else f"{length:,.1f} µm"


class ClassListModel(QAbstractListModel):
    """The project's classes, with counts on the shown slide."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: list[AnnotationClass] = []
        self.counts: Counter[str | None] = Counter()

    def show_classes(self, classes: Sequence[AnnotationClass], counts: Counter[str | None]) -> None:
        """Show classes and how many shapes have each."""
        same = [c.name for c in classes] == [c.name for c in self.classes]
        if not same:
            self.beginResetModel()
        self.classes, self.counts = list(classes), counts
        if not same:
            self.endResetModel()
        elif self.classes:
            self.dataChanged.emit(self.index(0), self.index(len(self.classes) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.classes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        known = self.classes[index.row()]
        found = {
            int(Qt.ItemDataRole.DisplayRole): known.name,
            cards.COLOR: QColor(*known.color).name(),
            cards.FIGURE: f"{self.counts.get(known.name, 0):,}",
            cards.KEY: str(known.key) if known.key else "",
            int(Qt.ItemDataRole.ToolTipRole): self._hint(known),
        }
        return found.get(role)

    @staticmethod
    def _hint(known: AnnotationClass) -> str:
        if not known.key:
            return f"{known.name}: click to draw with it"
        return f"{known.name}: click to draw with it; {known.key} gives it to the selected shapes"


class ShapeListModel(QAbstractListModel):
    """The shapes of the shown slide, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: list[Annotation] = []
        self._set: AnnotationSet | None = None
        self._mpp: float | None = None

    def show_shapes(self, shapes: AnnotationSet | None, mpp: float | None) -> None:
        """Show the shapes of a slide."""
        self.beginResetModel()
        self._set, self._mpp = shapes, mpp
        self.shapes = list(shapes)[::-1] if shapes is not None else []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shapes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shape = self.shapes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            name = shape.name or f"{shape.class_name or str(shape.shape).capitalize()}"
            return f"{name}  🔒" if shape.locked else name
        if role == cards.COLOR and self._set is not None:
            return QColor(*self._set.color_of(shape)).name()
        if role == cards.FIGURE:
            return area_words(shape, self._mpp)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{shape.shape}, {shape.class_name or 'no class'}; double-click to see it"
        return None


def _list(name: str, model: QAbstractListModel) -> QListView:
    view = QListView()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setItemDelegate(cards.SwatchRow(view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    theme.events().changed.connect(view.viewport().update)
    return view


class AnnotationsDock(QWidget):
    """Two lists: classes above, shapes below."""

    selection_changed = Signal(list)
    shape_activated = Signal(str)
    class_chosen = Signal(object)
    class_added = Signal()
    class_rename_wanted = Signal(str)
    class_recolor_wanted = Signal(str)
    shape_rename_wanted = Signal(str)
    count_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.px(4))
        box.setSpacing(theme.px(2))
        self.class_model, self.shape_model = ClassListModel(), ShapeListModel()
        self.classes = _list("Annotation classes", self.class_model)
        self.shapes = _list("Annotations", self.shape_model)
        self.shapes.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.count = label("", "muted")
        self.empty = label("Draw with R, O or P; shapes are saved as you draw.", "muted", wrap=True)
        self.empty.setContentsMargins(theme.px(14), 0, theme.px(10), 0)
        head = row(
            label("Classes", "heading"), None, flat_button("mdi6.plus", self.class_added.emit, "Add a class")
        )
        head.setContentsMargins(theme.px(14), 0, theme.px(10), 0)
        middle = row(label("Shapes", "heading"), None, self.count)
        middle.setContentsMargins(theme.px(14), theme.px(6), theme.px(14), 0)
        box.addLayout(head)
        box.addWidget(self.classes, 3)
        box.addLayout(middle)
        box.addWidget(self.empty)
        box.addWidget(self.shapes, 3)
        box.addStretch(1)
        for view in (self.classes, self.shapes):
            view.setMinimumHeight(theme.px(27) * 2)
        self._set: AnnotationSet | None = None
        self._mpp: float | None = None
        self._classes: list[AnnotationClass] = []
        self._quiet = False
        self._selection: set[str] = set()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_REFRESH_MS)
        self._late.timeout.connect(self._refresh)
        self._connect()

    def _connect(self) -> None:
        self.shapes.selectionModel().selectionChanged.connect(self._tell_selection)
        self.shapes.doubleClicked.connect(
            lambda i: self.shape_activated.emit(self.shape_model.shapes[i.row()].id)
        )
        self.shapes.customContextMenuRequested.connect(self._shape_menu)
        self.classes.clicked.connect(lambda i: self.class_chosen.emit(self.class_model.classes[i.row()].name))
        self.classes.customContextMenuRequested.connect(self._class_menu)

    def show_slide(
        self, shapes: AnnotationSet | None, mpp: float | None, classes: Sequence[AnnotationClass]
    ) -> None:
        """Show the annotations of a slide with the project's classes."""
        self._set, self._mpp = shapes, mpp
        self._classes = list(classes)
        self._refresh()

    def set_classes(self, classes: Sequence[AnnotationClass]) -> None:
        """Show other classes."""
        self._classes = list(classes)
        self._refresh()

    def follow(self) -> None:
        """The shapes have changed; the list follows when they rest."""
        self._late.start()

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._late.stop()

    def _refresh(self) -> None:
        counts: Counter[str | None] = (
            Counter(a.class_name for a in self._set) if self._set is not None else Counter()
        )
        self.class_model.show_classes(self._classes, counts)
        self.classes.setMaximumHeight(max(3, len(self._classes)) * theme.px(27) + 2)
        self._quiet = True
        self.shape_model.show_shapes(self._set, self._mpp)
        self._quiet = False
        self._show_selection()
        n = len(self.shape_model.shapes)
        self.count.setText(f"{n:,}")
        self.empty.setVisible(n == 0)
        self.shapes.setVisible(n > 0)
        self.count_changed.emit(n)

    def select(self, ids: Sequence[str]) -> None:
        """Follow the viewer's selection, without telling it back."""
        self._selection = set(ids)
        if self._selection != set(self._selected_ids()):
            self._show_selection()

    def _show_selection(self) -> None:
        wanted = self._selection
        picked = QItemSelection()
        rows = [n for n, shape in enumerate(self.shape_model.shapes) if shape.id in wanted]
        for n in rows:
            picked.select(self.shape_model.index(n), self.shape_model.index(n))
        self._quiet = True
        self.shapes.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if rows:
            self.shapes.scrollTo(self.shape_model.index(rows[0]))

    def _selected_ids(self) -> list[str]:
        chosen = self.shapes.selectionModel().selectedRows()
        return [self.shape_model.shapes[i.row()].id for i in chosen if i.row() < len(self.shape_model.shapes)]

    def _tell_selection(self) -> None:
        if not self._quiet:
            self._selection = set(self._selected_ids())
            self.selection_changed.emit(self._selected_ids())

    def _class_menu(self, at: QPoint) -> None:
        index = self.classes.indexAt(at)
        if not index.isValid():
            return
        name = self.class_model.classes[index.row()].name
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Rename…", lambda: self.class_rename_wanted.emit(name))
        menu.addAction("Colour…", lambda: self.class_recolor_wanted.emit(name))
        menu.popup(self.classes.viewport().mapToGlobal(at))

    def _shape_menu(self, at: QPoint) -> None:
        index = self.shapes.indexAt(at)
        if not index.isValid():
            return
        identity = self.shape_model.shapes[index.row()].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show in the viewer", lambda: self.shape_activated.emit(identity))
        menu.addAction("Rename…", lambda: self.shape_rename_wanted.emit(identity))
        menu.popup(self.shapes.viewport().mapToGlobal(at))
