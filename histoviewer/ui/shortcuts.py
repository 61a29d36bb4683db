"""The page of the preferences where keys are looked up and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app import shortcuts
from histoviewer.app.commands import COMMANDS, Command, find_commands
from histoviewer.ui import theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import button, label, row, set_role

_COLUMNS = (mark("Command"), mark("Menu"), mark("Key"))


class ShortcutsPage(QWidget):
    """Every command with its key; a key is recorded by pressing it, and a taken one is refused in words."""

    changed = Signal(object)
    """All choices that differ from the table, by command id."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        super().__init__()
        self._chosen = shortcuts.usable(chosen)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a command or a key…"))
        self.search.setAccessibleName(tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setAccessibleName(tr("New key of the chosen command: press it"))
        self.words = label("", "muted", wrap=True)
        self.words.setAccessibleName(tr("What became of the new key"))
        self.none = button(tr("No key"), lambda: self.choose_key(""))
        self.reset = button(tr("Usual key"), self._reset, name=tr("Usual key of this command"))
        self.reset_all = button(tr("All usual keys"), self._reset_all)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(8))
        box.addWidget(self.search)
        box.addWidget(self.table, 1)
        box.addLayout(row(label(tr("New key")), self.recorder, self.none, self.reset, None, self.reset_all))
        box.addWidget(self.words)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.table.currentCellChanged.connect(lambda *_: self._follow())
        self.table.cellActivated.connect(lambda *_: self.recorder.setFocus())
        self.recorder.editingFinished.connect(self._recorded)
        self._fill()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setAccessibleName(tr("Commands and their keys"))
        table.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    @property
    def chosen(self) -> dict[str, str]:
        """All choices that differ from the table, by command id."""
        return dict(self._chosen)

    @property
    def current(self) -> Command | None:
        """The command whose key is to be changed."""
        item = self.table.item(self.table.currentRow(), 0)
        name = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((entry for entry in COMMANDS if entry.id == name), None)

    def go_to(self, identifier: str) -> None:
        """Choose a command."""
        for at in range(self.table.rowCount()):
            item = self.table.item(at, 0)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == identifier:
                self.table.setCurrentCell(at, 0)

    def _fill(self) -> None:
        before, text = self.current, self.search.text()
        by_key = [c for c in COMMANDS if text and text.casefold() == self._key(c).casefold()]
        found = by_key or (find_commands(text) if text else list(COMMANDS))
        self.table.setRowCount(len(found))
        for at, entry in enumerate(found):
            for column, words in enumerate((tr(entry.title).rstrip("…"), tr(entry.menu), self._key(entry))):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, entry.id)
                item.setToolTip(tr(entry.tooltip))
                font = item.font()
                font.setBold(column == 2 and entry.id in self._chosen)
                item.setFont(font)
                self.table.setItem(at, column, item)
        if found:
            self.table.setCurrentCell(found.index(before) if before in found else 0, 0)
        self._follow()

    def _key(self, entry: Command) -> str:
        return shortcuts.key_of(entry, self._chosen)

    def _follow(self) -> None:
        entry = self.current
        for widget in (self.recorder, self.none, self.reset):
            widget.setEnabled(entry is not None)
        if entry is not None:
            self.recorder.setKeySequence(QKeySequence(self._key(entry)))
            self.none.setEnabled(bool(self._key(entry)))
            self.reset.setEnabled(entry.id in self._chosen)
        self.reset_all.setEnabled(bool(self._chosen))
        self._say("")

    def _say(self, words: str, role: str = "muted") -> None:
        set_role(self.words, role)
        self.words.setText(words or tr("Choose a command, then press its new key in the field."))

    def _recorded(self) -> None:
        key = self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self.choose_key(key)

    def choose_key(self, key: str) -> bool:
        """Give the chosen command a key, "" for none; ``False`` and a sentence when it is taken."""
        entry = self.current
        if entry is None or shortcuts.normal_or_none(key) == shortcuts.normal_or_none(self._key(entry)):
            return False
        problem = shortcuts.problem(entry.id, key, self._chosen)
        if problem:
            self.recorder.setKeySequence(QKeySequence(self._key(entry)))
            self._say(problem, "bad")
            return False
        self._use(shortcuts.changed(entry.id, key, self._chosen))
        self._say(f"{tr(entry.title).rstrip('…')}: {key or tr('no key')}.", "good")
        return True

    def _reset(self) -> None:
        entry = self.current
        if entry is not None:
            self.choose_key(entry.shortcut)

    def _reset_all(self) -> None:
        self._use({})
        self._say(tr("All commands have their usual keys again."), "good")

    def _use(self, chosen: dict[str, str]) -> None:
        self._chosen = chosen
        self._fill()
        self.changed.emit(chosen)
