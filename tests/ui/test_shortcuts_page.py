"""Keys in the preferences: recorded by pressing them, refused when taken, used at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import settings
from histoviewer.app.commands import COMMANDS
from histoviewer.ui.command_palette import CommandPalette
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.preferences import PreferencesDialog
from histoviewer.ui.shortcuts import ShortcutsPage


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ShortcutsPage:
    window.book.run("edit.preferences")
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.tabs.setCurrentWidget(dialog.keys)
    return dialog.keys


def press(qtbot: QtBot, page: ShortcutsPage, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Record a key as a person does."""
    qtbot.keyClick(page.recorder, key, held)
    page.recorder.editingFinished.emit()  # Qt waits a second for more keys


def test_every_command_is_listed_and_found_by_word_or_key(page: ShortcutsPage) -> None:
    assert page.table.rowCount() == len(COMMANDS)
    page.search.setText("ellipse")
    assert page.current is not None
    assert page.current.id == "tool.ellipse"
    page.search.setText("ctrl+l")
    assert page.table.rowCount() == 1
    assert page.current.id == "view.palette"


def test_a_recorded_key_works_at_once_everywhere_and_is_kept(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.go_to("tool.ellipse")
    press(qtbot, page, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert "Ellipse: Alt+E" in page.words.text()
    assert settings.load().shortcuts == {"tool.ellipse": "Alt+E"}
    action = window.book.actions["tool.ellipse"]
    assert action.shortcuts() == [QKeySequence("Alt+E")]
    assert "(Alt+E)" in action.toolTip()
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert "(Alt+E)" in action.toolTip()
    window.book.run("view.palette")
    palette = window.findChild(CommandPalette)
    palette.field.setText("ellipse")
    assert "Alt+E" in palette.found.item(0).text()
    palette.close()


def test_a_taken_key_is_refused_and_nothing_changes(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    page.go_to("tool.ellipse")
    press(qtbot, page, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)
    assert "R belongs to “Rectangle”" in page.words.text()
    assert page.recorder.keySequence() == QKeySequence("O")
    assert settings.load().shortcuts == {}
    assert window.book.key("tool.ellipse") == "O"


def test_a_letter_that_was_taken_away_does_nothing_in_the_viewer(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    page.go_to("tool.ellipse")
    page.none.click()
    window.findChild(PreferencesDialog).close()
    qtbot.keyClick(window.canvas, Qt.Key.Key_O)
    assert window.canvas.tool_name == "move"
    qtbot.keyClick(window.canvas, Qt.Key.Key_R)
    assert window.canvas.tool_name == "rectangle"


def test_usual_keys_come_back_one_by_one_or_all(window: MainWindow, page: ShortcutsPage) -> None:
    for name in ("tool.ellipse", "tool.line", "edit.redo"):
        page.go_to(name)
        page.none.click()
    assert window.book.actions["edit.redo"].shortcuts() == []
    page.go_to("tool.line")
    page.reset.click()
    assert window.book.key("tool.line") == "L"
    assert not page.reset.isEnabled()
    page.reset_all.click()
    assert settings.load().shortcuts == {}
    assert [k.toString() for k in window.book.actions["edit.redo"].shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_keys_of_the_settings_hold_from_the_start(qtbot: QtBot, own_home: Path) -> None:
    from histoviewer.app.session import Session

    settings.save(settings.Settings(shortcuts={"view.palette": "Ctrl+Alt+F9", "view.fit": "R"}))
    window = MainWindow(Session())
    assert window.book.key("view.palette") == "Ctrl+Alt+F9"
    assert window.book.key("view.fit") == "Ctrl+0"
    window.close()
    window.deleteLater()


def test_palette_holds_every_command_and_says_why_one_can_t_be_done(window: MainWindow, qtbot: QtBot) -> None:
    window.book.run("view.palette")
    palette = window.findChild(CommandPalette)
    shown = {palette.found.item(n).data(Qt.ItemDataRole.UserRole) for n in range(palette.found.count())}
    assert shown == {entry.id for entry in COMMANDS}
    qtbot.keyClicks(palette.field, "whole image")
    assert "(open an image first)" in palette.found.item(0).text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.bar.text.text() == "Whole image can't be done now: open an image first."
