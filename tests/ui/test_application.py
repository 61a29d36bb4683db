"""Start, first notice, crash dialog, pictures without a screen."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from window_fixtures import write_image

from histoviewer import __version__
from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.ui import application, messages, theme
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.window_layout import WindowLayout


def test_research_notice_stands_until_it_was_read_once(window: MainWindow, qtbot: QtBot) -> None:
    application._show_notice_once(window)
    dialog = window.findChild(messages.NoticeDialog)
    assert dialog is not None
    assert "not for diagnosis" in messages.NOTICE_TITLE
    dialog.accept()
    assert settings.load().notice_seen
    qtbot.waitUntil(lambda: window.findChild(messages.NoticeDialog) is None)
    application._show_notice_once(window)
    assert window.findChild(messages.NoticeDialog) is None


def test_title_and_menu_bar_say_research_use(window: MainWindow) -> None:
    assert "Research use only, not for diagnosis" in window.windowTitle()
    corner = window.menuBar().cornerWidget(Qt.Corner.TopRightCorner)
    assert corner is not None
    assert corner.isVisible()


def test_a_bug_is_logged_and_told_with_details_to_copy(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    application._install_crash_dialog(window)
    try:
        raise RuntimeError("boom")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    qtbot.waitUntil(lambda: window.findChild(messages.CrashDialog) is not None)
    dialog = window.findChild(messages.CrashDialog)
    assert dialog is not None
    assert "RuntimeError: boom" in dialog.details.toPlainText()
    assert "boom" in caplog.text
    dialog.reject()


def test_details_of_a_bug_are_copied_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    try:
        raise RuntimeError("boom")
    except RuntimeError as error:
        details = messages.crash_details(RuntimeError, error, error.__traceback__)
    QApplication.clipboard().setText("before")
    dialog = messages.CrashDialog(details, "histoviewer.log", window)
    messages.show_dialog(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    for word in ("RuntimeError: boom", "Traceback", f"HistoViewer {__version__}", "Python 3", "Qt 6"):
        assert word in copied
    dialog.reject()


def test_log_files_turn_over_in_the_person_s_folder(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "LOG_BYTES", 2_000)
    root = logging.getLogger("histoviewer")
    before = list(root.handlers)
    application._start_log()
    try:
        for number in range(200):
            root.warning("line %d of many", number)
    finally:
        for handler in [h for h in root.handlers if h not in before]:
            root.removeHandler(handler)
            handler.close()
    logs = sorted(settings.log_path().parent.iterdir())
    assert [p.name for p in logs] == ["histoviewer.log", "histoviewer.log.1", "histoviewer.log.2"]
    assert own_home in logs[0].parents
    assert all(p.stat().st_size <= 2_000 for p in logs)
    assert "line 199 of many" in logs[0].read_text()


def test_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    window.resize(9000, 9000)
    application._fit_screen(window)
    room = window.screen().availableGeometry()
    assert (window.width(), window.height()) == (room.width(), room.height())
    window.resize(room.width() - 10, room.height() - 10)
    application._fit_screen(window)
    assert window.width() == room.width() - 10


def test_the_rest_begins_once_the_window_was_painted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    monkeypatch.setattr(window, "start_late", lambda: begun.append(True))
    window.hide()
    application._FirstPaint(window)
    QApplication.processEvents()
    assert not begun
    window.show()
    qtbot.waitUntil(lambda: bool(begun))
    window.repaint()
    QApplication.processEvents()
    assert begun == [True]


class _DarkSystem:
    """The style hints of a desktop that is dark."""

    def __init__(self, hints: QStyleHints) -> None:
        self._hints = hints

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Dark

    def __getattr__(self, name: str) -> object:
        return getattr(self._hints, name)


@pytest.fixture
def dark_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QStyleHints:
    hints = qapp.styleHints()
    monkeypatch.setattr(QApplication, "styleHints", lambda *_: _DarkSystem(hints))
    return hints


@pytest.mark.usefixtures("dark_system")
def test_first_start_takes_the_theme_of_the_system() -> None:
    assert settings.load().theme == "system"
    assert theme.resolve(settings.load().theme) is theme.DARK
    assert theme.resolve("light") is theme.LIGHT


def test_a_system_that_turns_dark_is_followed_unless_a_theme_was_chosen(
    window: MainWindow, dark_system: QStyleHints, qapp: QApplication
) -> None:
    try:
        for chosen, expected in (("light", theme.LIGHT), ("system", theme.DARK)):
            theme.apply(qapp, "light")
            settings.save(replace(settings.load(), theme=chosen))
            dark_system.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
            assert theme.current() is expected
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=lambda t: t.name)
def test_words_are_readable_on_their_ground(tokens: theme.Tokens) -> None:
    """Contrast of at least 4.5 to 1 (WCAG AA) for text."""
    t = tokens
    pairs = [
        *((words, t.panel) for words in (t.text, t.muted, t.accent_text, t.invasive_text, t.normal_text)),
        (t.muted, t.subtle),
        (t.text, t.selection),
        (t.invasive_text, t.invasive_tint),
        (t.normal_text, t.normal_tint),
        (t.uncertain_text, t.uncertain_tint),
        (t.neutral_text, t.neutral_tint),
    ]
    poor = {pair: round(_contrast(*pair), 2) for pair in pairs if _contrast(*pair) < 4.5}
    assert poor == {}
    assert _contrast(t.on_accent, t.accent) >= 4.2


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: str) -> float:
    parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_picture_of_the_window_is_written_without_a_screen(tmp_path: Path) -> None:
    image = write_image(tmp_path / "a.tif")
    project = tmp_path / "study.hvproj"
    with Session(project) as session:
        session.open_slide(image)
    out = tmp_path / "window.png"
    code = (
        "import sys; from pathlib import Path; from histoviewer.ui import application; "
        "application.render_screenshot(Path(sys.argv[1]), Path(sys.argv[2]), theme='dark', size=(1280, 800))"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HISTOVIEWER_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", code, str(project), str(out)],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    with Image.open(out) as picture:
        assert picture.size == (1280, 800)
        colors = picture.convert("RGB").crop((300, 150, 900, 500)).getcolors(1 << 20)
    assert (214, 160, 200) in {color for _n, color in colors or ()}


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_panels_fit_the_window_at_both_sizes(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    layout: WindowLayout = window.layout_of_docks
    layout.arrange()
    layout.size()
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert window.canvas.minimumSizeHint().width() <= window.centre.width()
    assert window.classify.run.width() > 200
    for dock in ("project", "classify", "results"):
        assert layout.docks[dock].geometry().right() <= window.width()


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1280, 800)), (2.0, (1920, 1080))])
def test_window_is_never_larger_than_the_screen_it_is_made_for(
    qtbot: QtBot, qapp: QApplication, scale: float, size: tuple[int, int]
) -> None:
    theme.apply(qapp, "light", scale)
    window = MainWindow(Session())
    try:
        window.show()
        wanted = window.minimumSizeHint()
        assert (wanted.width() <= size[0], wanted.height() <= size[1]) == (True, True), wanted
    finally:
        window.close()
        window.deleteLater()
        theme.apply(qapp, "light", 1.0)
