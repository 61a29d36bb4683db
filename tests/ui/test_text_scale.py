"""At 1, 1.5 and 2 times the text size the window fits 1280x800 and no word is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.ui import messages, theme
from histoviewer.ui.command_palette import CommandPalette
from histoviewer.ui.display_panel import DisplayPanel
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.picture_dialog import PictureDialog
from histoviewer.ui.preferences import PreferencesDialog
from histoviewer.ui.relink_dialog import RelinkDialog
from histoviewer.ui.widgets import ElidedLabel

SLACK = 2
"""Pixels that rounding may take."""


@pytest.fixture(params=[1.0, 1.5, 2.0])
def scaled(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: object, own_home: Path
) -> Iterator[MainWindow]:
    """A window with text of some size, as it is after a start with that setting."""
    settings.save(settings.Settings(text_scale=request.param, notice_seen=True))
    theme.apply(qapp, "light", request.param)  # type: ignore[arg-type]
    window = MainWindow(Session())
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    theme.apply(qapp, "light", 1.0)  # type: ignore[arg-type]


def cut_off(root: QWidget) -> list[str]:
    """The labels, buttons and tabs below ``root`` that are seen and have too little room for their words."""
    return [
        f"{type(w).__name__} {_words(w)!r} in {type(w.parentWidget()).__name__}: {why}"
        for w in root.findChildren(QWidget)
        if w.isVisible() and not w.visibleRegion().isEmpty() and (why := _too_small(w))
    ]


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:40] if callable(text) else widget.accessibleName()


def _too_small(widget: QWidget) -> str:
    if (
        isinstance(widget, ElidedLabel)
        or not isinstance(widget, QLabel | QAbstractButton)
        or not _words(widget)
    ):
        return ""
    needed = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        return f"{widget.height()} high, needs {high}" if widget.height() + SLACK < high else ""
    if isinstance(widget, QToolButton) and widget.icon().isNull() is False:
        needed = widget.iconSize()
    if isinstance(widget, QPushButton):
        needed = needed.boundedTo(widget.minimumSizeHint())
    if widget.width() + SLACK < needed.width() or widget.height() + SLACK < needed.height():
        return f"{widget.width()}x{widget.height()}, needs {needed.width()}x{needed.height()}"
    return _beside_its_scroll_area(widget)


def _beside_its_scroll_area(widget: QWidget) -> str:
    """Panels scroll up and down only: what sticks out at a side is never seen."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.horizontalScrollBar().isVisible():
        return ""
    left = widget.mapTo(area, QPoint(0, 0)).x() - area.viewport().x()
    room = QRect(QPoint(0, 0), area.viewport().size())
    sticks_out = left < -SLACK or left + widget.width() > room.width() + SLACK
    return (
        f"sticks out of its panel ({left} to {left + widget.width()} of {room.width()})" if sticks_out else ""
    )


def test_every_panel_fits(scaled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, scaled, write_image(tmp_path / "a.png", mpp=None))
    found = {}
    for name in scaled.layout_of_docks.docks:
        scaled.layout_of_docks.show(name)
        qtbot.wait(20)
        if bad := cut_off(scaled):
            found[name] = bad
    assert found == {}
    assert (scaled.width(), scaled.height()) == (1280, 800)


def test_every_results_tab_fits(scaled: MainWindow, qtbot: QtBot) -> None:
    scaled.layout_of_docks.show("results")
    found = {}
    for index in range(scaled.results.count()):
        scaled.results.setCurrentIndex(index)
        qtbot.wait(20)
        if bad := cut_off(scaled.results):
            found[scaled.results.tabText(index)] = bad
    assert found == {}


def test_all_menus_and_the_classify_button_are_there(scaled: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(20)
    bar = scaled.menuBar()
    for action in bar.actions():
        assert bar.rect().contains(bar.actionGeometry(action)), action.text()
    for button in (scaled.toolbar.classify, *scaled.toolbar.objectives.values()):
        assert not button.visibleRegion().isEmpty(), button.text()
    assert [m for m in scaled.findChildren(QMenu) if m.isVisible()] == []


def test_banners_hold_all_their_words(scaled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    slide = open_image(qtbot, scaled, write_image(tmp_path / "a.tif"))
    slide.path.unlink()
    qtbot.waitUntil(lambda: scaled.safety.slide_banner.isVisible(), timeout=20_000)
    words = "A message of a usual length, which says what failed, why, and what to do."
    scaled.bar.tell(words, "bad", "Do it")
    qtbot.wait(50)
    assert cut_off(scaled) == []


@pytest.mark.parametrize(
    "kind", ["preferences", "keys", "palette", "relink", "crash", "notice", "display", "picture"]
)
def test_dialogs_fit(scaled: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    dialog = _dialog(scaled, kind)
    qtbot.wait(30)
    assert cut_off(dialog) == []
    assert dialog.width() <= 1280
    assert dialog.height() <= 800
    dialog.close()


def _dialog(window: MainWindow, kind: str) -> QDialog:
    if kind in ("preferences", "keys"):
        window.book.run("edit.preferences")
        found = window.findChild(PreferencesDialog)
        found.tabs.setCurrentIndex(1 if kind == "keys" else 0)
        return found
    if kind == "palette":
        window.book.run("view.palette")
        return window.findChild(CommandPalette)
    made = {
        "relink": lambda: RelinkDialog(window, [_Lost()]),
        "crash": lambda: messages.CrashDialog("Traceback", "/somewhere/logs/histoviewer.log", window),
        "notice": lambda: messages.NoticeDialog(window),
        "display": lambda: DisplayPanel(window),
        "picture": lambda: PictureDialog(
            "Picture", ["12,400 × 11,000 (1 : 2)"], pixel_size=False, parent=window
        ),
    }[kind]()
    messages.show_dialog(made)
    return made


class _Lost:
    """A slide of the project that is nowhere."""

    id, relative_path, fingerprint, name = 1, "", "0", "slide-with-a-long-name-2024.svs"
    path = Path("/no/such/folder/slide-with-a-long-name-2024.svs")


def test_tabs_show_whole_words(scaled: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(20)
    for bar in scaled.findChildren(QTabBar):
        if not bar.isVisible():
            continue
        for n in range(bar.count()):
            words = bar.fontMetrics().horizontalAdvance(bar.tabText(n))
            assert bar.tabRect(n).width() >= words, bar.tabText(n)
