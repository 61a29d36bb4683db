"""Blinded mode, label images, what was viewed, full screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.core.errors import CorruptFileError
from histoviewer.ui import blinded
from histoviewer.ui.associated_dialog import AssociatedDialog
from histoviewer.ui.main_window import MainWindow


def _said(window: MainWindow) -> list[str]:
    """Every text, tooltip and accessible name that the window shows or reads out."""
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        words += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel):
            words.append(widget.text())
        if isinstance(widget, QTabBar):
            words += [widget.tabText(n) + widget.tabToolTip(n) for n in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            words += _cells(widget.model())
    return [word for word in words if word]


def _cells(model: QAbstractItemModel) -> list[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    return [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(columns)
        for role in roles
    ]


def _named(window: MainWindow, *names: str) -> list[str]:
    return [words for words in _said(window) if any(name in words for name in names)]


@pytest.fixture
def study(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Two images of a patient, one of them with a result-free history of jobs and messages."""
    folder = tmp_path / "Muster Maria"
    folder.mkdir()
    for name in ("S21-0114", "S21-0115"):
        open_image(qtbot, window, write_image(folder / f"{name}.tif", seed=len(name) + ord(name[-1])))
    for row in window.session.slides():
        window.session.update_slide(row.id, patient="Maria Muster")
    qtbot.waitUntil(lambda: all(row.patient for row in window.rows))
    settled(qtbot, window)
    return window


def test_blinded_mode_hides_names_everywhere_and_gives_them_back(study: MainWindow, qtbot: QtBot) -> None:
    assert _named(study, "S21-011")
    assert _named(study, "Muster")
    study.book.run("view.blinded")
    settled(qtbot, study)
    assert _named(study, "S21-011", "Muster") == []
    assert study.viewer.tabs.tabText(0).startswith("Slide ")
    assert study.viewer.tabs.tabText(0) != study.viewer.tabs.tabText(1)
    assert "blinded" in study.windowTitle()
    study.book.run("view.blinded")
    settled(qtbot, study)
    assert study.viewer.tabs.tabText(0) == "S21-0114.tif"
    assert _named(study, "Muster")


def test_what_comes_later_is_blinded_too(study: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    study.book.run("view.blinded")
    open_image(qtbot, study, write_image(tmp_path / "Muster Maria" / "S21-0116.png", mpp=None, seed=9))
    assert study.pixel_bar.isVisible()
    bad = tmp_path / "Muster Maria" / "S21-0117.svs"
    bad.write_bytes(b"no slide")
    study.files.open_paths([bad])
    qtbot.waitUntil(lambda: study.bar.isVisible(), timeout=20_000)
    settled(qtbot, study)
    study.show_slide(None)
    assert study.centre.currentWidget() is study.start_page
    assert _named(study, "S21-011", "Muster") == []


def test_blinded_mode_outlives_a_restart(qtbot: QtBot, own_home: Path, tmp_path: Path) -> None:
    settings.save(replace(settings.load(), blinded=True))
    window = MainWindow(Session())
    window.show()
    open_image(qtbot, window, write_image(tmp_path / "S21-0114.tif"))
    assert _named(window, "S21-011") == []
    assert window.book.actions["view.blinded"].isChecked()
    window.close()
    window.deleteLater()
    assert not blinded.is_on()


def test_label_images_are_shown_after_a_warning_and_never_blinded(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert not window.book.actions["view.associated"].isEnabled()
    read: list[str] = []

    def associated(name: str) -> np.ndarray:
        read.append(name)
        if name == "macro":
            raise CorruptFileError("The macro image can't be read", "it is damaged")
        return np.full((40, 60, 3), 200, np.uint8)

    slide.info = replace(slide.info, associated=("label", "macro"))
    monkeypatch.setattr(slide, "associated", associated)
    window.refresh_state()
    window.book.run("view.associated")
    dialog = window.findChild(AssociatedDialog)
    assert dialog is not None
    assert read == []
    dialog.reveal.click()
    qtbot.waitUntil(lambda: not dialog.pictures["label"].pixmap().isNull(), timeout=20_000)
    qtbot.waitUntil(lambda: dialog.pictures["label"].height() >= 300, timeout=5_000)
    qtbot.waitUntil(lambda: "damaged" in dialog.pictures["macro"].text(), timeout=20_000)
    settled(qtbot, window)
    dialog.reject()
    window.book.run("view.blinded")
    assert not window.book.actions["view.associated"].isEnabled()
    assert "blinded" in window.book.actions["view.associated"].toolTip()
    settled(qtbot, window)


def test_a_label_dialog_closed_while_it_reads_does_no_harm(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    slide.info = replace(slide.info, associated=("label",))
    monkeypatch.setattr(slide, "associated", lambda _name: np.zeros((4, 4, 3), np.uint8))
    window.refresh_state()
    window.book.run("view.associated")
    dialog = window.findChild(AssociatedDialog)
    assert dialog is not None
    dialog.reveal.click()
    dialog.reject()
    settled(qtbot, window)


def test_what_was_viewed_is_shaded_and_kept_with_its_slide(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif", size=(4000, 3000)))
    visits = window.panes.visits
    visits.note(window.canvas)
    area = visits.area(first.slide_id)
    assert area is not None
    assert area.part() == 0
    window.canvas.set_magnification(20)
    qtbot.waitUntil(lambda: area.part() > 0, timeout=5_000)
    seen = area.part()
    assert seen < 0.2
    open_image(qtbot, window, write_image(tmp_path / "b.tif", seed=5))
    window.book.run("view.previous_slide")
    kept = visits.area(first.slide_id)
    assert kept is not None
    assert kept.part() >= seen
    before = window.canvas.overview.grab().toImage()
    window.book.run("view.visited")
    assert window.canvas.overview.grab().toImage() != before
    window.book.run("view.forget_visited")
    assert visits.area(first.slide_id) is None
    settled(qtbot, window)


def test_full_screen_hides_the_panels_and_brings_them_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    docks = window.layout_of_docks.docks
    docks["annotations"].hide()
    window.book.run("view.fullscreen")
    assert window.isFullScreen()
    assert all(dock.isHidden() for dock in docks.values())
    window.book.run("view.fullscreen")
    assert not window.isFullScreen()
    assert docks["annotations"].isHidden()
    assert not docks["project"].isHidden()
    assert window.menuBar().isVisible()


def test_a_window_closed_in_full_screen_remembers_its_panels(
    qtbot: QtBot, own_home: Path, tmp_path: Path
) -> None:
    for full in (True, False):
        window = MainWindow(Session())
        window.show()
        if full:
            window.book.run("view.fullscreen")
        assert window.layout_of_docks.docks["project"].isHidden() is full
        window.close()
        window.deleteLater()
