"""Ctrl+L: type a few letters, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from histoviewer.app.commands import command, find_commands
from histoviewer.ui import theme
from histoviewer.ui.language import tr
from histoviewer.ui.messages import resize_within
from histoviewer.ui.window_commands import CommandBook


class CommandPalette(QDialog):
    """Every command, found by its words."""

    refused = Signal(str)
    """A command that can't be carried out was chosen; the sentence says why."""

    def __init__(self, book: CommandBook, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(tr("Find a command"))
        self._book = book
        resize_within(self, 560, 400)
        box = QVBoxLayout(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command…"))
        self.field.setAccessibleName(tr("Words of the command"))
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Commands found"))
        self.found.setProperty("role", "plain")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setUniformItemSizes(True)
        side = theme.px(18)
        self.found.setIconSize(QSize(side, side))
        self._no_icon = QPixmap(side, side)
        self._no_icon.fill(Qt.GlobalColor.transparent)
        box.addWidget(self.field)
        box.addWidget(self.found)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._run)
        self.found.itemActivated.connect(lambda _item: self._run())
        self.found.itemClicked.connect(lambda _item: self._run())
        self.field.installEventFilter(self)
        self._search("")

    def open_over(self, window: QWidget) -> None:
        """Show it near the top of the window."""
        middle = window.mapToGlobal(window.rect().center())
        self.move(
            middle.x() - self.width() // 2, window.mapToGlobal(window.rect().topLeft()).y() + theme.px(90)
        )
        self.show()
        self.field.setFocus()

    def _search(self, text: str) -> None:
        self.found.clear()
        for entry in find_commands(text):
            action = self._book.actions[entry.id]
            key = self._book.key(entry.id)
            key = f"    {key}" if key else ""
            icon = action.icon() if not action.icon().isNull() else QIcon(self._no_icon)
            item = QListWidgetItem(icon, f"{tr(entry.menu)} › {action.text()}{key}")
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            item.setToolTip(action.toolTip())
            if not action.isEnabled():
                item.setText(f"{item.text()}    ({self._book.why_not(entry.id)})")
                item.setForeground(self.palette().color(self.palette().ColorRole.PlaceholderText))
            self.found.addItem(item)
        self.found.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(event.key())
            )
            if step is not None:
                row = min(max(0, self.found.currentRow() + step), self.found.count() - 1)
                self.found.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        item = self.found.currentItem()
        if item is None:
            return
        identifier = command(item.data(Qt.ItemDataRole.UserRole)).id
        self.close()
        if not self._book.run(identifier):
            title, why = tr(command(identifier).title).rstrip("…"), self._book.why_not(identifier)
            self.refused.emit(tr("{0} can't be done now: {1}.", title, why))
