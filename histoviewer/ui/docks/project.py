"""The slides of the project: thumbnail, patient, and the latest answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QVBoxLayout, QWidget

from histoviewer.ui import blinded, theme
from histoviewer.ui.docks import cards
from histoviewer.ui.language import number, tr
from histoviewer.ui.widgets import label

Index = QModelIndex | QPersistentModelIndex


def pixmap_of(pixels: np.ndarray) -> QPixmap:
    """A pixmap of uint8 (h, w, 3) pixels."""
    height, width, _ = pixels.shape
    data = np.ascontiguousarray(pixels)
    return QPixmap.fromImage(QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())


class SlideListModel(QAbstractListModel):
    """The project's slides, with pictures as they come."""

    picture_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []
        self._pictures: dict[int, QPixmap] = {}
        self._asked: set[int] = set()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other slides, or the same ones changed."""
        if [r.id for r in rows] == [r.id for r in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def forget_pictures(self) -> None:
        """Another project: slide numbers mean other slides now."""
        self._pictures.clear()
        self._asked.clear()

    def set_picture(self, slide_id: int, picture: QPixmap) -> None:
        """Show a slide's picture."""
        self._pictures[slide_id] = picture
        row = self.row_of(slide_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, slide_id: int) -> int:
        """The row of a slide, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.id == slide_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            place = self._name(row) if blinded.is_on() else row.path
            return f"{place}\n{number(row.width)} × {number(row.height)} px"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(row)}, {self._patient(row)}, {self._state(row)}"
        found = {cards.SUBTITLE: self._patient(row), cards.CHIP: self._state(row),
                 cards.CHIP_COLOR: cards.state_color(row.state)}  # fmt: skip
        if role == cards.PICTURE:
            return self._picture(row)
        return found.get(role)

    def _picture(self, row: Any) -> QPixmap | None:
        if row.id not in self._asked:
            self._asked.add(row.id)
            self.picture_wanted.emit(row)
        return self._pictures.get(row.id)

    def names_changed(self) -> None:
        """Names are hidden, or shown again."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    @staticmethod
    def _name(row: Any) -> str:
        return blinded.slide_name(row.path.stem, row.fingerprint)

    @staticmethod
    def _patient(row: Any) -> str:
        named = row.patient and not blinded.is_on()
        return tr("patient {0}", row.patient) if named else f"{number(row.width)} × {number(row.height)}"

    @staticmethod
    def _state(row: Any) -> str:
        return row.state.lower() if row.state else "—"


class ProjectDock(QWidget):
    """The list of slides; Enter or a click opens one."""

    slide_chosen = Signal(int)
    beside_wanted = Signal(int)
    remove_wanted = Signal(int)
    patient_wanted = Signal(int)
    picture_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.px(4))
        box.setSpacing(0)
        self.empty = label(tr("No slides yet. Open images or drop them here."), "muted", wrap=True)
        self.empty.setContentsMargins(theme.px(12), theme.px(2), theme.px(12), theme.px(8))
        self.list = QListView()
        self.list.setAccessibleName(tr("Slides of the project"))
        self.list.setItemDelegate(cards.SlideCard(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.model = SlideListModel()
        self.list.setModel(self.model)
        box.addWidget(self.empty)
        box.addWidget(self.list, 1)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._menu)
        self.model.picture_wanted.connect(self.picture_wanted, Qt.ConnectionType.QueuedConnection)
        theme.events().changed.connect(self.list.viewport().update)
        blinded.events().changed.connect(self.model.names_changed)

    def set_rows(self, rows: Sequence[Any], current: int | None) -> None:
        """Show the project's slides; ``current`` is the one in the viewer."""
        self.model.set_rows(rows)
        self.empty.setVisible(not rows)
        self.list.setMinimumHeight(theme.px(58) if rows else 1)
        row = self.model.row_of(current) if current is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        else:
            self.list.selectionModel().clear()

    def _choose(self, index: QModelIndex) -> None:
        self.slide_chosen.emit(self.model.rows[index.row()].id)

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        slide_id = self.model.rows[index.row()].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.slide_chosen.emit(slide_id))
        menu.addAction(tr("Open beside"), lambda: self.beside_wanted.emit(slide_id))
        patient = menu.addAction(tr("Patient…"), lambda: self.patient_wanted.emit(slide_id))
        patient.setEnabled(not blinded.is_on())
        menu.addSeparator()
        menu.addAction(tr("Remove from the project"), lambda: self.remove_wanted.emit(slide_id))
        menu.popup(self.list.viewport().mapToGlobal(at))
