"""Results stand with the slide they are of, in whichever view that is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_window_classify import PATCHES, Jobs
from window_fixtures import open_image, pretend_model, settled, write_image

from histoviewer.app import jobs
from histoviewer.ui.main_window import MainWindow


@pytest.fixture
def classified(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[MainWindow, Jobs]:
    """Two images beside each other, the left one active and about to be classified."""
    fake = Jobs()
    monkeypatch.setattr(jobs, "classify", fake.classify)
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.book.run("view.split")
    open_image(qtbot, window, write_image(tmp_path / "b.tif", seed=8))
    pretend_model(window, tmp_path / "m.safetensors")
    window.viewer.activate(window.canvases[0])
    settled(qtbot, window)
    return window, fake


def _patches(window: MainWindow) -> list[int]:
    return [len(canvas.heatmap.predictions) for canvas in window.canvases]


def test_the_heatmap_lies_over_its_own_slide_and_the_panel_follows_the_active_view(
    classified: tuple[MainWindow, Jobs], qtbot: QtBot
) -> None:
    window, _ = classified
    window.classify.run.click()
    qtbot.waitUntil(lambda: window.results.view is not None, timeout=20_000)
    settled(qtbot, window)
    assert _patches(window) == [len(PATCHES), 0]
    window.viewer.activate(window.canvases[1])
    settled(qtbot, window)
    assert window.results.view is None
    assert _patches(window) == [len(PATCHES), 0]
    window.viewer.activate(window.canvases[0])
    assert window.results.view is not None
    assert window.results.view.title == "a.tif"


def test_a_run_goes_on_showing_in_its_own_view_while_another_is_worked_in(
    classified: tuple[MainWindow, Jobs], qtbot: QtBot
) -> None:
    window, fake = classified
    fake.go.clear()
    window.classify.run.click()
    window.viewer.activate(window.canvases[1])
    qtbot.waitUntil(lambda: _patches(window) == [1, 0], timeout=20_000)
    fake.go.set()
    qtbot.waitUntil(lambda: _patches(window) == [len(PATCHES), 0], timeout=20_000)
    settled(qtbot, window)
    assert window.slide.path.name == "b.tif"


def test_a_second_view_of_the_slide_has_the_heatmap_too(
    classified: tuple[MainWindow, Jobs], qtbot: QtBot
) -> None:
    window, _ = classified
    window.classify.run.click()
    qtbot.waitUntil(lambda: window.results.view is not None, timeout=20_000)
    window.book.run("view.split")
    settled(qtbot, window)
    assert _patches(window) == [len(PATCHES), len(PATCHES), 0]
    window.classify.opacity.setValue(20)
    assert [round(canvas.heatmap.opacity, 2) for canvas in window.canvases] == [0.2, 0.2, 0.2]


def test_a_closed_and_opened_image_has_its_result_again(
    classified: tuple[MainWindow, Jobs], qtbot: QtBot, tmp_path: Path
) -> None:
    window, _ = classified
    window.classify.run.click()
    qtbot.waitUntil(lambda: window.results.view is not None, timeout=20_000)
    settled(qtbot, window)
    window.book.run("file.close_slide")
    settled(qtbot, window)
    assert _patches(window) == [0]
    open_image(qtbot, window, tmp_path / "a.tif")
    qtbot.waitUntil(lambda: _patches(window) == [len(PATCHES)], timeout=20_000)
    settled(qtbot, window)


def test_each_view_keeps_its_own_stain(classified: tuple[MainWindow, Jobs], qtbot: QtBot) -> None:
    window, _ = classified
    left, right = window.canvases
    single = str(window.stain_switch.box.itemData(2))
    window.stain.show_stain(single)
    qtbot.waitUntil(lambda: left.tiles.stain == single, timeout=20_000)
    settled(qtbot, window)
    assert right.tiles.stain == ""
    window.viewer.activate(right)
    assert window.stain_switch.shown == ""
    window.viewer.activate(left)
    assert window.stain_switch.shown == single
    settled(qtbot, window)
