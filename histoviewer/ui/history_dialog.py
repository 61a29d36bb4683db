"""Who changed a shape, when and how; what it was then; and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.shape_history import Version
from histoviewer.app.shape_list import title_of
from histoviewer.app.shape_words import change_text, measures, time_text
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.ui import theme
from histoviewer.ui.docks.rows_view import Index
from histoviewer.ui.language import mark, tr
from histoviewer.ui.shape_picture import ShapePicture
from histoviewer.ui.widgets import label

_COLUMNS = (mark("When"), mark("Who"), mark("What"))


class VersionModel(QAbstractTableModel):
    """One row for each change, the newest first."""

    def __init__(self, versions: Sequence[Version], deleted: bool) -> None:
        super().__init__()
        self.versions, self._deleted = list(versions), deleted

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each change."""
        return 0 if parent is not None and parent.isValid() else len(self.versions)

    def columnCount(self, parent: Index | None = None) -> int:
        """When, who, what."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return tr("Shape") if self._deleted and section == 2 else tr(_COLUMNS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """When, who, what."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        version = self.versions[index.row()]
        if self._deleted and version.before is not None:
            what = title_of(version.before)
        else:
            what = change_text(version.changed, version.before, version.state)
        return (time_text(version.at), version.who or tr("somebody"), what)[index.column()]


class HistoryDialog(QDialog):
    """The changes of one shape, and its state after the chosen one."""

    restore_wanted = Signal(object)
    """The state to bring back."""

    def __init__(
        self,
        versions: Sequence[Version],
        shapes: AnnotationSet,
        mpp: float | None,
        parent: QWidget | None = None,
        deleted: bool = False,
    ) -> None:
        super().__init__(parent)
        self._shapes, self._mpp, self._deleted = shapes, mpp, deleted
        self.setWindowTitle(tr("Deleted annotations") if deleted else tr("History of the annotation"))
        self.resize(theme.px(720), theme.px(400))
        self.model = VersionModel(versions, deleted)
        self.table = self._make_table()
        self.picture = ShapePicture()
        self.facts = label("", "muted", wrap=True, copyable=True)
        self.facts.setAccessibleName(tr("What it was then"))
        self.facts.setMinimumHeight(theme.px(84))
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty = label(
            tr("No annotation was deleted on this image.")
            if deleted
            else tr("Nothing is known of its past."),
            "muted",
        )
        self.empty.setVisible(not versions)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = self.buttons.addButton(
            tr("Bring it back") if deleted else tr("Bring this state back"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.restore.clicked.connect(self._ask_restore)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        if versions:
            self.table.selectRow(0)
        self._show_chosen()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.windowTitle())
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.setTabKeyNavigation(False)
        return table

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.picture, 1)
        side.addWidget(self.facts)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(12))
        left = QVBoxLayout()
        left.addWidget(self.empty)
        left.addWidget(self.table, 1)
        middle.addLayout(left, 3)
        middle.addLayout(side, 2)
        box = QVBoxLayout(self)
        box.addLayout(middle, 1)
        box.addWidget(self.buttons)

    @property
    def chosen(self) -> Version | None:
        """The change of the chosen row."""
        row = self.table.currentIndex().row()
        return self.model.versions[row] if 0 <= row < len(self.model.versions) else None

    @property
    def chosen_state(self) -> Annotation | None:
        """What the shape was after that change, or before it was deleted."""
        version = self.chosen
        if version is None:
            return None
        return version.state or version.before

    def _show_chosen(self) -> None:
        state = self.chosen_state
        now = self._shapes.find(state.id) if state is not None else None
        color = QColor(*self._shapes.color_of(state)).name() if state is not None else ""
        self.picture.show_shapes(state, now if now != state else None, color)
        self.facts.setText(self._words(state) if state is not None else "")
        locked = now is not None and now.locked
        same = state is not None and now is not None and _alike(state, now)
        self.restore.setEnabled(state is not None and not locked and not same)
        why = (
            tr("It is locked; unlock it with Ctrl+K")
            if locked
            else tr("This is what it is now")
            if same
            else ""
        )
        self.restore.setToolTip(why)

    def _words(self, state: Annotation) -> str:
        lines = [
            f"{title_of(state)}, {tr(str(state.shape))}",
            tr("Class: {0}", state.class_name or tr("none")),
        ]
        lines += [f"{tr(fact.name)}: {fact.value}" for fact in measures(state, self._mpp)]
        return "\n".join(lines)

    def _ask_restore(self) -> None:
        state = self.chosen_state
        if state is not None:
            self.restore_wanted.emit(state)
            self.accept()


def _alike(one: Annotation, other: Annotation) -> bool:
    return (one.geometry, one.shape, one.class_name, one.name) == (
        other.geometry,
        other.shape,
        other.class_name,
        other.name,
    )
