"""Builds actions, menus and the toolbar from the command table, and keeps them enabled or explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from histoviewer.app import shortcuts
from histoviewer.app.commands import (
    COMMANDS,
    FACTS,
    MENUS,
    SUBMENUS,
    TOOLBAR,
    Command,
    changes_the_project,
    command,
    missing_facts,
)
from histoviewer.ui import icons, theme
from histoviewer.ui.language import tr


class CommandBook(QObject):
    """One QAction for each command; ``areas`` maps the first part of a handler's name to an object."""

    def __init__(self, window: QMainWindow, areas: dict[str, Any]) -> None:
        super().__init__(window)
        self._window, self._areas = window, areas
        self.actions: dict[str, QAction] = {}
        self.read_only = False
        self._chosen: dict[str, str] = {}
        self._facts: tuple[str, ...] = ()
        self._groups: dict[str, QActionGroup] = {}
        for entry in COMMANDS:
            self.actions[entry.id] = self._make(entry)

    def handler(self, entry: Command) -> Callable[..., Any]:
        """The method that carries a command out."""
        area, method = entry.handler.split(".")
        found: Callable[..., Any] = getattr(self._areas[area], method)
        return found

    def _make(self, entry: Command) -> QAction:
        action = QAction(tr(entry.title), self._window)
        action.setObjectName(entry.id)
        action.setIcon(icons.icon(entry.icon))
        action.setShortcuts([QKeySequence(key) for key in shortcuts.keys_of(entry, {})])
        action.setCheckable(entry.checkable)
        action.setChecked(entry.checked)
        if entry.group:
            if entry.group not in self._groups:
                self._groups[entry.group] = QActionGroup(self)
            self._groups[entry.group].addAction(action)
        action.triggered.connect(partial(self._trigger, entry))
        self._window.addAction(action)
        return action

    def _trigger(self, entry: Command) -> None:
        handler = self.handler(entry)
        if entry.argument:
            handler(entry.argument)
        elif entry.checkable:
            # Asked of the action: Qt does not hand a partial what the signal carries.
            handler(self.actions[entry.id].isChecked())
        else:
            handler()

    def run(self, identifier: str) -> bool:
        """Carry a command out as a click on its menu entry does; ``False`` when it is disabled."""
        action = self.actions[identifier]
        enabled = action.isEnabled()
        if enabled:
            # What it does may well disable it: after a merge nothing is left to merge.
            action.trigger()
        return enabled

    def update(self, facts: Iterable[str]) -> None:
        """Enable what can be done now; the tooltip of the rest says why it can't."""
        holding = set(facts)
        self._facts = tuple(holding)
        for entry in COMMANDS:
            action, lacking = self.actions[entry.id], missing_facts(entry, holding)
            action.setEnabled(not lacking)
            action.setToolTip(tooltip(entry, self.key(entry.id), tr(FACTS[lacking[0]]) if lacking else ""))

    def key(self, identifier: str) -> str:
        """The key that is told for a command, as the person chose it; "" for none."""
        return shortcuts.key_of(command(identifier), self._chosen)

    def set_shortcuts(self, chosen: Mapping[str, str]) -> None:
        """Use the keys that the person chose; those that can't be used are left out."""
        self._chosen = shortcuts.usable(chosen)
        for entry in COMMANDS:
            keys = [QKeySequence(key) for key in shortcuts.keys_of(entry, self._chosen)]
            if self.actions[entry.id].shortcuts() != keys:
                self.actions[entry.id].setShortcuts(keys)
        self.update(self._facts)

    @property
    def given_up_keys(self) -> list[QKeySequence]:
        """Keys of the table that their commands do not have any more, or that may change nothing now."""
        gone = [c for c in COMMANDS if c.id in self._chosen or (self.read_only and changes_the_project(c))]
        return [QKeySequence(c.shortcut) for c in gone if c.shortcut]

    def why_not(self, identifier: str) -> str:
        """Why a command can't be carried out now; "" when it can."""
        lacking = missing_facts(command(identifier), self._facts)
        return tr(FACTS[lacking[0]]) if lacking else ""

    def restyle(self) -> None:
        """Colour the icons for the theme that is shown now."""
        for entry in COMMANDS:
            self.actions[entry.id].setIcon(icons.icon(entry.icon))

    def fill_menus(self) -> dict[str, QMenu]:
        """Build the menu bar."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = self._window.menuBar().addMenu(tr(name))
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, [entry for entry in COMMANDS if entry.menu == name])
            menus[name] = menu
        return menus

    def _fill_menu(self, menu: QMenu, entries: Sequence[Command]) -> None:
        titles = {identifier: title for title, members in SUBMENUS.items() for identifier in members}
        inner: dict[str, QMenu] = {}
        for entry in entries:
            if entry.separator:
                menu.addSeparator()
            title = titles.get(entry.id)
            if title is not None and title not in inner:
                inner[title] = menu.addMenu(tr(title))
                inner[title].setToolTipsVisible(True)
            (menu if title is None else inner[title]).addAction(self.actions[entry.id])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the table's buttons into the toolbar."""
        bar.setIconSize(QSize(theme.px(20), theme.px(20)))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for identifier in TOOLBAR:
            if not identifier:
                bar.addSeparator()
                continue
            action = self.actions[identifier]
            bar.addAction(action)
            widget = bar.widgetForAction(action)
            if widget is not None:
                widget.setAccessibleName(tr(command(identifier).title))
                widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def tooltip(entry: Command, key: str, reason: str = "") -> str:
    """Title, key, and what it does or why it can't be done now."""
    words = reason[:1].upper() + reason[1:] if reason else tr(entry.tooltip)
    return tr(entry.title).rstrip("…") + (f"  ({key})" if key else "") + (f"\n{words}" if words else "")
