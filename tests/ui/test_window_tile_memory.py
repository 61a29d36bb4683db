"""The memory that tiles may take is a preference, and it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import settings
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.preferences import PreferencesDialog


def test_the_bound_is_chosen_in_the_preferences_and_holds_for_all_tiles(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.book.run("edit.preferences")
    dialog = window.findChild(PreferencesDialog)
    dialog.cache.setValue(256)
    assert settings.load().tile_cache_mb == 256
    assert window.canvas.tiles.capacity == settings.load().tile_bytes()[1]
    assert sum(settings.load().tile_bytes()) == 256 << 20
    dialog.close()


def test_memory_stays_within_the_bound_while_a_slide_is_looked_over(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_image(tmp_path / "large.tif", size=(9000, 7000))
    window.apply_settings(replace(settings.load(), tile_cache_mb=128))
    open_image(qtbot, window, path)
    window.canvas.one_to_one()
    decoded, shown = settings.load().tile_bytes()
    held = 0
    for x in range(500, 9000, 800):
        for y in range(400, 7000, 600):
            window.canvas.center_on(x, y)
            qtbot.waitUntil(lambda: window.canvas.complete, timeout=20_000)
            QApplication.processEvents()
            assert window.canvas.tiles.bytes_held <= shown
            assert window.session.tile_cache.bytes <= decoded
        held = max(held, window.canvas.tiles.bytes_held)
    assert held > 0
    settled(qtbot, window)


def test_a_bound_beyond_reason_in_the_file_is_cut_to_what_works() -> None:
    assert sum(settings.Settings(tile_cache_mb=-5).tile_bytes()) == 128 << 20
    assert sum(settings.Settings(tile_cache_mb=10**9).tile_bytes()) == 65_536 << 20
