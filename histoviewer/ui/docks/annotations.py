"""Classes with their keys, the list of shapes, and the selected shape; linked both ways with the viewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from histoviewer.core.annotation import AnnotationClass, AnnotationSet
from histoviewer.ui import theme
from histoviewer.ui.docks.class_list import ClassList
from histoviewer.ui.docks.shape_details import ShapeDetails
from histoviewer.ui.docks.shape_filter import ShapeFilter
from histoviewer.ui.docks.shape_list import ShapeRows
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import flat_button, label

_REFRESH_MS = 30
_EMPTY = mark("Draw with R, O or P; shapes are saved as you draw.")
_NONE_FOUND = mark("No shape is like that. Clear the filter to see all.")


class AnnotationsDock(QWidget):
    """Two lists, classes above and shapes below, and what is selected at the foot."""

    selection_changed = Signal(list)
    shape_activated = Signal(str)
    class_added = Signal()
    shape_menu_wanted = Signal(QPoint)
    """Where on the screen; the shapes are those that are selected."""
    shapes_hide_wanted = Signal(object, object)
    """Ids, and whether to hide (True), show (False) or turn over (None)."""
    history_wanted = Signal(str)
    opacity_chosen = Signal(float)
    count_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.classes, self.shapes = ClassList(), ShapeRows()
        self.class_model, self.shape_model = self.classes.rows, self.shapes.rows
        self.filter, self.details = ShapeFilter(), ShapeDetails()
        self.empty = label(tr(_EMPTY), "muted", wrap=True)
        self.empty.setContentsMargins(theme.px(14), 0, theme.px(10), 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.px(4))
        box.setSpacing(theme.px(2))
        box.addLayout(self._head())
        box.addWidget(self.classes, 40)
        box.addWidget(self.filter)
        box.addWidget(self.empty)
        box.addWidget(self.shapes, 50)
        box.addStretch(1)
        box.addWidget(self.details)
        self._set: AnnotationSet | None = None
        self._mpp: float | None = None
        self._classes: list[AnnotationClass] = []
        self._class_name: str | None = None
        self._quiet = False
        self._selection: list[str] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_REFRESH_MS)
        self._late.timeout.connect(self._catch_up)
        self._connect()

    def _head(self) -> QHBoxLayout:
        """What is shown of all shapes, and the way to another class."""
        self._switches = QHBoxLayout()
        self._switches.setSpacing(theme.px(1))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(100)
        self.opacity.setPageStep(10)
        self.opacity.setMinimumWidth(theme.px(44))
        self.opacity.setAccessibleName(tr("Opacity of the annotations"))
        self.opacity.setToolTip(tr("How strongly annotations are drawn"))
        self.add = flat_button("mdi6.plus", self.class_added.emit, tr("Add a class"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        head.setSpacing(theme.px(6))
        head.addLayout(self._switches)
        head.addWidget(self.opacity, 1)
        head.addWidget(self.add)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More is said about the selected shape where there is room."""
        super().resizeEvent(event)
        self.details.fit()

    def set_switches(self, actions: Sequence[QAction]) -> None:
        """Show what switches annotations, filling, names and grid."""
        for action in actions:
            made = QToolButton()
            made.setProperty("role", "flat")
            made.setDefaultAction(action)
            made.setIconSize(self.add.iconSize())
            made.setAccessibleName(tr("Show: {0}", action.text()))
            self._switches.addWidget(made)

    def _connect(self) -> None:
        self.shapes.selectionModel().selectionChanged.connect(self._tell_selection)
        self.shapes.doubleClicked.connect(lambda _i: self._go())
        self.shapes.go_wanted.connect(self._go)
        self.shapes.rename_wanted.connect(self._rename)
        self.shapes.hide_wanted.connect(lambda how: self.shapes_hide_wanted.emit(self.shapes.chosen_ids, how))
        self.shapes.eye_clicked.connect(
            lambda i: self.shapes_hide_wanted.emit([self.shape_model.list.at(i.row()).id], None)
        )
        self.shapes.customContextMenuRequested.connect(self._shape_menu)
        self.filter.changed.connect(self._arrange)
        self.details.history_wanted.connect(self.history_wanted)
        self.opacity.valueChanged.connect(lambda value: self.opacity_chosen.emit(value / 100))

    # -- what is shown -------------------------------------------------------------------------

    def show_slide(
        self, shapes: AnnotationSet | None, mpp: float | None, classes: Sequence[AnnotationClass]
    ) -> None:
        """Show the annotations of a slide with the project's classes."""
        self._set, self._mpp = shapes, mpp
        self._show_set()
        self.set_classes(classes)

    def set_classes(self, classes: Sequence[AnnotationClass]) -> None:
        """Show other classes."""
        self._classes = list(classes)
        self.filter.show_classes(classes)
        self.shape_model.repaint_rows()
        self._refresh()
        self.classes.fit()
        self.show_class(self._class_name)

    def show_class(self, name: str | None) -> None:
        """Mark the class that is drawn with."""
        self._class_name = name
        self.classes.show_current(name)

    def set_hidden(self, classes: frozenset[str | None], ids: frozenset[str]) -> None:
        """Say what is hidden in the viewer."""
        self.class_model.set_hidden(classes)
        self.shape_model.set_hidden(classes, ids)

    def follow(self) -> None:
        """The shapes have changed; the list follows when they rest."""
        self._late.start()

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._late.stop()
        self.filter.stop()

    def _show_set(self) -> None:
        self._quiet = True
        self.shape_model.show_shapes(self._set, self._mpp)
        self._quiet = False
        self._show_selection()
        self._refresh()

    def _catch_up(self) -> None:
        self._quiet = True
        self.shape_model.catch_up()
        self._quiet = False
        if set(self.shapes.chosen_ids) != set(self._selection):
            self._show_selection()
        self._refresh()

    def _arrange(self) -> None:
        self._quiet = True
        self.shape_model.arrange(self.filter.sort, self.filter.descending, self.filter.chosen)
        self._quiet = False
        self._show_selection()
        self._refresh()

    def _refresh(self) -> None:
        """Counts, and what is said in place of an empty list."""
        rows = self.shape_model.list
        self.class_model.show_classes(self._classes, rows.counts)
        self.filter.show_count(len(rows), rows.total)
        self.empty.setText(tr(_EMPTY if rows.total == 0 else _NONE_FOUND))
        self.empty.setVisible(len(rows) == 0)
        self.shapes.setVisible(len(rows) > 0)
        self.shapes.fit()
        self.details.show_shapes(self._set, self._selection, self._mpp)
        self.count_changed.emit(rows.total)

    # -- selection -----------------------------------------------------------------------------

    def select(self, ids: Sequence[str]) -> None:
        """Follow the viewer's selection, without telling it back."""
        wanted = list(ids)
        if set(wanted) != set(self._selection):
            self._selection = wanted
            # A shape that was drawn just now is selected before the list has it.
            self._show_selection()
        self.details.show_shapes(self._set, self._selection, self._mpp)

    def _show_selection(self) -> None:
        self._quiet = True
        self.shapes.choose(self._selection)
        self._quiet = False

    def _tell_selection(self) -> None:
        if not self._quiet:
            self._selection = self.shapes.chosen_ids
            self.selection_changed.emit(self._selection)

    # -- what is asked for ---------------------------------------------------------------------

    def _go(self) -> None:
        row = self.shapes.currentIndex().row()
        if 0 <= row < len(self.shape_model.list):
            self.shape_activated.emit(self.shape_model.list.at(row).id)

    def _rename(self) -> None:
        if self.details.name.isVisible():
            self.details.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.details.name.selectAll()

    def _shape_menu(self, at: QPoint) -> None:
        if self.shapes.indexAt(at).isValid():
            self.shape_menu_wanted.emit(self.shapes.viewport().mapToGlobal(at))
