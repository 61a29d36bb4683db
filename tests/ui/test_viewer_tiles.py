"""Tiles: who decodes them, in which order, what is seen meanwhile, and what is left behind."""

from __future__ import annotations

import itertools
import threading

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, settle

from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.tile_layer import TileLayer
from histoviewer.ui.viewer.tile_pool import TilePool


def color(canvas: SlideCanvas, x: int, y: int) -> tuple[int, int, int]:
    """What the screen shows there."""
    seen = QColor(canvas.grab().toImage().pixel(x, y))
    return seen.red(), seen.green(), seen.blue()


def test_the_right_pixels_are_at_the_right_place(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    assert color(canvas, 400, 300) == (2000 // 64, 1500 // 64, 0)
    assert color(canvas, 100, 200) == (1700 // 64, 1400 // 64, 0)


def test_the_window_never_decodes(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    canvas.one_to_one()
    settle(qtbot, canvas)
    assert slide.threads
    assert threading.main_thread().name not in slide.threads


def test_panning_goes_on_while_the_disk_hangs(qtbot: QtBot) -> None:
    slide = FakeSlide()
    slide.open_gate.clear()
    canvas = open_canvas(qtbot, slide)
    assert canvas.view is not None
    canvas.one_to_one()
    before = canvas.view.center_x
    canvas.pan_by(-200, 0)
    canvas.grab()
    assert canvas.view.center_x == before + 200
    assert not canvas.complete
    slide.open_gate.set()
    settle(qtbot, canvas)
    assert color(canvas, 400, 300)[2] == 0


def test_coarsest_level_comes_first(qtbot: QtBot) -> None:
    slide = FakeSlide(width=16384, height=12288)
    canvas = open_canvas(qtbot, slide)
    slide.asked.clear()
    canvas.tiles.reload()
    canvas.one_to_one()
    settle(qtbot, canvas)
    levels = [level for level, *_ in slide.asked]
    assert {0, 2} <= set(levels)
    # Two threads or more may swap neighbours at the border between the levels.
    last_coarse = max(n for n, level in enumerate(levels) if level == 2)
    first_fine = min(n for n, level in enumerate(levels) if level == 0)
    assert last_coarse - first_fine < canvas.tiles.pool_threads


def test_stale_requests_are_dropped(qtbot: QtBot) -> None:
    slide = FakeSlide(width=16384, height=12288)
    canvas = open_canvas(qtbot, slide)
    canvas.one_to_one()
    settle(qtbot, canvas)
    slide.asked.clear()
    slide.open_gate.clear()
    canvas.center_on(2000, 2000)
    canvas.grab()
    qtbot.waitUntil(lambda: len(slide.asked) > 0)
    canvas.center_on(14000, 10000)
    canvas.grab()
    slide.open_gate.set()
    settle(qtbot, canvas)
    left_behind = [asked for asked in slide.asked if asked[0] == 0 and asked[1] < 20]
    assert len(left_behind) <= canvas.tiles.pool_threads
    assert any(asked[0] == 0 and asked[1] > 45 for asked in slide.asked)


def test_missing_tiles_show_coarser_ones_and_never_flash(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    slide.open_gate.clear()
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    assert not canvas.complete or canvas.view is not None
    red, green, blue = color(canvas, 400, 300)
    # The fit was drawn from level 1: the same place, blue 40 instead of 0.
    assert abs(red - 2000 // 64) <= 1
    assert abs(green - 1500 // 64) <= 1
    assert blue == 40
    slide.open_gate.set()
    settle(qtbot, canvas)
    assert color(canvas, 400, 300)[2] == 0


def test_no_seams_between_tiles(qtbot: QtBot) -> None:
    slide = FakeSlide(levels=1)
    canvas = open_canvas(qtbot, slide)
    canvas.set_view(canvas.view.at_downsample(1.37))
    settle(qtbot, canvas)
    image = canvas.grab().toImage()
    outside = canvas.palette().window().color()
    row = [QColor(image.pixel(x, 300)) for x in range(20, 600)]
    assert all(seen.blue() <= 2 for seen in row)
    assert all(abs(b.red() - a.red()) <= 1 for a, b in itertools.pairwise(row))
    assert outside.blue() > 2


def test_a_broken_tile_is_hatched_and_named(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    slide = FakeSlide(broken=((0, 3, 3),))
    canvas = open_canvas(qtbot, slide)
    told: list[str] = []
    canvas.message.connect(told.append)
    canvas.one_to_one()
    canvas.center_on(896, 896)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: canvas.resting and not canvas.tiles.busy)
    image = canvas.grab().toImage()
    reds = {QColor(image.pixel(400 + n, 300)).red() for n in range(16)}
    assert len(reds) > 1
    assert max(reds) > 30
    assert told == ["Part of the image can't be shown: fake.svs can't be shown: a tile is damaged."]
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: shown.append(text))
    QApplication.sendEvent(canvas, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(400, 300), QPoint(400, 300)))
    assert "a tile is damaged" in shown[0]
    assert color(canvas, 100, 300)[2] == 0


def test_a_reader_that_raises_a_bug_does_not_stop_the_others(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    slide = FakeSlide()
    tile = slide.tile

    def buggy(level: int, col: int, row: int, stain: str = "") -> object:
        if (level, col, row) == (0, 3, 3):
            raise ZeroDivisionError
        return tile(level, col, row, stain)

    slide.tile = buggy  # type: ignore[method-assign,assignment]
    canvas = open_canvas(qtbot, slide)
    canvas.one_to_one()
    canvas.center_on(896, 896)
    qtbot.waitUntil(lambda: canvas.resting and not canvas.tiles.busy)
    assert canvas.tiles.failure_at(896, 896).startswith("internal error")
    assert "ZeroDivisionError" in caplog.text
    assert color(canvas, 100, 300)[2] == 0


def test_the_cache_stays_within_its_bytes(qtbot: QtBot) -> None:
    slide = FakeSlide(width=16384, height=12288)
    canvas = open_canvas(qtbot, slide)
    canvas.tiles.set_capacity(6 << 20)
    canvas.one_to_one()
    for x in range(1000, 15000, 1500):
        canvas.center_on(x, 6000)
        settle(qtbot, canvas)
        assert canvas.tiles.bytes_held <= 6 << 20


def test_a_flat_image_zoomed_out_is_kept_small(qtbot: QtBot) -> None:
    slide = FakeSlide(width=8192, height=6144, levels=1)
    canvas = open_canvas(qtbot, slide)
    assert canvas.tiles.bytes_held < 8192 * 6144 * 4 / 16
    assert canvas.complete


def test_a_stain_view_replaces_tiles_as_they_come(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    canvas.one_to_one()
    settle(qtbot, canvas)
    slide.open_gate.clear()
    canvas.set_stain("vahadane")
    assert color(canvas, 400, 300)[2] == 0
    slide.open_gate.set()
    qtbot.waitUntil(lambda: color(canvas, 400, 300)[2] == 100)
    canvas.set_stain("")
    assert color(canvas, 400, 300)[2] == 0


def test_a_stain_view_fitted_anew_is_read_again(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    canvas.set_stain("vahadane")
    settle(qtbot, canvas)
    asked = len(slide.asked)
    canvas.set_stain("vahadane")
    settle(qtbot, canvas)
    assert len(slide.asked) > asked


def test_the_colour_under_the_mouse_comes_from_the_shown_tile(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    asked = len(slide.asked)
    assert canvas.tiles.color_at(2000.5, 1500.5) == (2000 // 64, 1500 // 64, 0)
    assert canvas.tiles.color_at(-1, 5) is None
    assert canvas.tiles.color_at(4096, 5) is None
    assert canvas.tiles.color_at(50, 50) is None
    assert len(slide.asked) == asked


def test_no_threads_are_left_when_nothing_is_shown(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.set_slide(None)
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name.startswith("tiles-")])
    assert color(canvas, 400, 300) != (0, 0, 0)


def test_the_old_slide_is_released_when_no_thread_reads_it(qtbot: QtBot) -> None:
    first, second = FakeSlide(slide_id=1), FakeSlide(slide_id=2)
    canvas = open_canvas(qtbot, first)
    first.open_gate.clear()
    asked = len(first.asked)
    canvas.one_to_one()
    canvas.grab()
    qtbot.waitUntil(lambda: len(first.asked) > asked)
    released: list[object] = []
    canvas.slide_released.connect(released.append)
    canvas.set_slide(second)
    assert released == []
    first.open_gate.set()
    qtbot.waitUntil(lambda: released == [first])
    settle(qtbot, canvas)


def test_threads_end_when_the_layer_is_deleted_without_closing(qtbot: QtBot) -> None:
    layer = TileLayer()
    layer.set_slide(FakeSlide())
    layer.deleteLater()
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name.startswith("tiles-")])


def test_a_pool_makes_nothing_twice_and_answers_nothing_after_stop(qtbot: QtBot) -> None:
    gate, made = threading.Event(), []

    def load(request: int) -> object:
        made.append(request)
        gate.wait(5)
        return object()

    pool: TilePool[int] = TilePool(load, lambda: None, threads=1)  # type: ignore[arg-type]
    pool.want([1, 2, 3])
    qtbot.waitUntil(lambda: bool(made))
    pool.want([1, 3, 3])
    pool.want([1, 4])
    gate.set()
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made[:2] == [1, 4]
    pool.stop()
    assert pool.join(5)
    assert pool.take() == []
    assert pool.ended
