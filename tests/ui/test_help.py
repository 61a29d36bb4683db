"""Help, the check of the installation, and what is new, from the Help menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from histoviewer.app import self_test
from histoviewer.app.model_store import bundled_model_path
from histoviewer.ui import messages, self_test_dialog
from histoviewer.ui.help_window import HelpWindow
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.messages import TextDialog
from histoviewer.ui.self_test_dialog import SelfTestDialog


def test_f1_opens_the_page_of_the_panel_and_turns_the_open_window(window: MainWindow, qtbot: QtBot) -> None:
    window.help.show_page("train")
    shown = window.help.window
    assert isinstance(shown, HelpWindow)
    assert shown.current == "train"
    window.help.show_page("classify")
    assert window.help.window is shown
    assert shown.current == "classify"
    assert "Classify" in shown.page.toPlainText()
    shown.close()
    qtbot.waitUntil(lambda: window.help.window is None)


def test_the_search_field_lists_pages_and_marks_the_words(window: MainWindow, qtbot: QtBot) -> None:
    shown = HelpWindow(window)
    qtbot.addWidget(shown)
    every = shown.list.count()
    shown.field.setText("calibrated")
    assert 0 < shown.list.count() < every
    assert [s.cursor.selectedText().lower() for s in shown.page.extraSelections()][:1] == ["calibrated"]
    shown.field.setText("xyzzy")
    assert shown.list.count() == 0
    assert "No page" in shown.page.toPlainText()
    shown.show_page("limits")
    assert shown.current == "limits"


def test_the_checks_are_listed_as_they_are_made_and_can_be_copied(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: object) -> str:
        raise RuntimeError("only 3 MB are free")

    monkeypatch.setattr(self_test, "_CHECKS", {"one": lambda folder: "fine", "disk": broken})
    dialog = SelfTestDialog(window.runner, window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.result_found is not None)
    assert dialog.table.rowCount() == 2
    assert dialog.table.item(1, 1).text() == "Failed: only 3 MB are free"
    assert "disk" in dialog.words.text()
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "FAILED disk" in copied
    assert "ok     one" in copied


def test_what_is_new_shows_the_changelog(window: MainWindow, qtbot: QtBot) -> None:
    window.help.changes()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, TextDialog)
    assert "Unreleased" in dialog.page.toPlainText()
    dialog.close()


def test_the_dialog_belongs_to_its_job(window: MainWindow, qtbot: QtBot) -> None:
    window.book.run("help.self_test")
    dialog = next(d for d in window.findChildren(QDialog) if isinstance(d, self_test_dialog.SelfTestDialog))
    dialog.reject()
    # A check that has begun ends first, and the first one loads torch.
    qtbot.waitUntil(lambda: not window.runner.running, timeout=60_000)


def test_a_model_that_is_opened_is_chosen_in_the_classify_panel(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "mine.safetensors"
    own.write_bytes(bundled_model_path().read_bytes())
    window.files.open_paths([own])
    qtbot.waitUntil(lambda: window.classify.model_path == own)


def test_thinking_better_of_a_model_file_keeps_the_model(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "mine.safetensors"
    own.write_bytes(bundled_model_path().read_bytes())
    window.files.open_paths([own])
    qtbot.waitUntil(
        lambda: (
            window.classification.models.card is not None and window.classification.models.card.path == own
        )
    )
    monkeypatch.setattr(messages, "ask_open", lambda *_: [])
    choose_a_file = window.classify.model.count() - 1
    window.classify.model.setCurrentIndex(choose_a_file)
    window.classify.model.activated.emit(choose_a_file)
    assert window.classify.model_path == own
    qtbot.waitUntil(lambda: not window.runner.running)
