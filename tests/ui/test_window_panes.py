"""Several slides in one window: tabs, views side by side, locked views, undo across slides, closing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import edits
from histoviewer.app.session import SlideSession
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.task import Task
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.main_window import MainWindow


def _two(window: MainWindow, qtbot: QtBot, folder: Path) -> tuple[SlideSession, SlideSession]:
    """Two images beside each other, the second (of twice the pixel size) active."""
    first = open_image(qtbot, window, write_image(folder / "a.tif", size=(1600, 1200)))
    window.book.run("view.split")
    second = open_image(qtbot, window, write_image(folder / "b.tif", mpp=1.0, size=(800, 600)))
    return first, second


def _center(canvas: object) -> tuple[float, float]:
    view = canvas.view  # type: ignore[attr-defined]
    return view.center_x, view.center_y


def _rectangle(slide: SlideSession) -> edits.AddAnnotations:
    shape = Annotation(Shape.RECTANGLE, geometry.rectangle(10, 10, 50, 50))
    return edits.AddAnnotations(slide.slide_id, (shape,))


def test_each_opened_image_has_a_tab_and_comes_back_where_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert not window.viewer.tabs.isVisible()
    window.canvas.set_magnification(40)
    window.canvas.center_on(250, 150)
    second = open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    assert window.viewer.tabs.isVisible()
    assert [window.viewer.tabs.tabText(n) for n in range(2)] == ["a.tif", "b.tif"]
    window.book.run("view.next_slide")
    assert window.slide is first
    assert _center(window.canvas) == (250, 150)
    assert window.canvas.magnification == pytest.approx(40)
    assert window.viewer.tabs.currentIndex() == 0
    window.viewer.tabs.setCurrentIndex(1)
    assert window.slide is second
    settled(qtbot, window)


def test_a_command_that_switches_is_told_which_way(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    for wanted in (False, True, False):
        window.book.run("view.annotations")
        assert window.canvas.is_shown("annotations") is wanted


def test_an_image_comes_back_where_it_was_in_another_view_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif", size=(1600, 1200)))
    window.canvas.set_magnification(40)
    window.canvas.center_on(333, 222)
    open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    window.book.run("view.split")
    window.files.open_row(first.slide_id)
    assert window.canvas is window.canvases[1]
    assert _center(window.canvas) == (333, 222)
    assert window.canvas.magnification == pytest.approx(40)
    settled(qtbot, window)


def test_images_opened_together_are_all_in_tabs(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open_paths([write_image(tmp_path / f"{n}.tif", seed=n) for n in range(3)])
    qtbot.waitUntil(lambda: len(window.viewer.tab_ids) == 3, timeout=20_000)
    settled(qtbot, window)
    assert window.slide is not None


def test_a_closed_tab_frees_its_file_and_shows_the_next(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    second = open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    window.viewer.tab_close_wanted.emit(second.slide_id)
    assert window.slide is first
    qtbot.waitUntil(lambda: window.session.opened(second.slide_id) is None, timeout=20_000)
    assert window.session.opened(first.slide_id) is first
    window.book.run("file.close_slide")
    assert window.slide is None
    assert window.centre.currentWidget() is window.start_page
    qtbot.waitUntil(lambda: window.session.opened(first.slide_id) is None, timeout=20_000)
    settled(qtbot, window)
    assert window.project.model.rowCount() == 2


def test_an_image_opened_again_while_its_tab_closes_stays_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    window.panes.close(first.slide_id)
    window.files.open_row(first.slide_id)
    qtbot.waitUntil(lambda: window.slide is not None and window.slide.slide_id == first.slide_id)
    settled(qtbot, window)
    assert window.session.opened(first.slide_id) is window.slide
    assert window.slide.tile(0, 0, 0).shape[2] == 3


def test_a_file_is_not_closed_under_a_job_that_reads_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    begun, go, read = threading.Event(), threading.Event(), []

    def work(task: Task, session: SlideSession) -> None:
        begun.set()
        go.wait(10)
        read.append((task.cancelled, session.reader.read_tile(0, 0, 0).shape))

    job = window.runner.submit("Look", work, slide, Lane.SHORT)
    window.panes.open.hold(slide, job)
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    window.book.run("file.close_slide")
    assert window.session.opened(slide.slide_id) is slide
    go.set()
    qtbot.waitUntil(lambda: window.session.opened(slide.slide_id) is None, timeout=20_000)
    settled(qtbot, window)
    assert read[0][0] is True


def test_more_views_hold_no_more_tiles_than_one(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _two(window, qtbot, tmp_path)
    window.panes.set_cache(64 << 20)
    assert sum(canvas.tiles.capacity for canvas in window.canvases) <= 64 << 20
    window.book.run("view.close_pane")
    assert [canvas.tiles.capacity for canvas in window.canvases] == [64 << 20]
    settled(qtbot, window)


def test_the_middle_button_closes_a_tab(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    second = open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    tabs = window.viewer.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert window.viewer.tab_ids == [second.slide_id]
    settled(qtbot, window)


def test_more_tabs_than_fit_close_the_longest_unseen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("histoviewer.ui.window_panes.MOST_TABS", 2)
    slides = [open_image(qtbot, window, write_image(tmp_path / f"{n}.tif", seed=n)) for n in range(3)]
    assert window.viewer.tab_ids == [slides[1].slide_id, slides[2].slide_id]
    qtbot.waitUntil(lambda: window.session.opened(slides[0].slide_id) is None, timeout=20_000)


def test_views_stand_side_by_side_and_the_touched_one_is_active(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = _two(window, qtbot, tmp_path)
    left, right = window.canvases
    assert (left.slide, right.slide) == (first, second)
    assert window.canvas is right
    heard: list[object] = []
    window.canvas_changed.connect(heard.append)
    qtbot.mouseClick(left, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert window.canvas is left
    assert window.slide is first
    assert heard == [left]
    window.edits.push(_rectangle(first))
    qtbot.waitUntil(lambda: window.annotations.shape_model.rowCount() == 1)
    window.book.run("view.next_pane")
    assert window.canvas is right
    qtbot.waitUntil(lambda: window.annotations.shape_model.rowCount() == 0)
    settled(qtbot, window)


def test_one_tool_is_in_hand_over_every_view(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _two(window, qtbot, tmp_path)
    window.book.run("tool.polygon")
    assert [canvas.tool_name for canvas in window.canvases] == ["polygon", "polygon"]


def test_choosing_an_image_that_is_in_view_goes_to_its_view(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, _ = _two(window, qtbot, tmp_path)
    window.files.open_row(first.slide_id)
    assert window.canvas is window.canvases[0]
    assert len({c.slide.slide_id for c in window.canvases if c.slide is not None}) == 2


def test_closing_a_view_keeps_its_image_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = _two(window, qtbot, tmp_path)
    window.book.run("view.close_pane")
    assert len(window.canvases) == 1
    assert window.slide is first
    assert window.session.opened(second.slide_id) is second
    assert not window.book.actions["view.close_pane"].isEnabled()
    settled(qtbot, window)


def test_closing_the_image_of_one_view_leaves_the_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = _two(window, qtbot, tmp_path)
    window.panes.close(second.slide_id)
    assert [canvas.slide for canvas in window.canvases] == [first]
    assert window.slide is first
    settled(qtbot, window)


def test_four_views_fit_and_no_fifth(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    for _ in range(5):
        window.book.run("view.split")
    assert len(window.canvases) == 4
    tops = [canvas.mapTo(window, QPoint(0, 0)).y() for canvas in window.canvases]
    assert tops[0] == tops[1] < tops[2] == tops[3]
    for _ in range(5):
        window.book.run("view.close_pane")
    assert len(window.canvases) == 1
    settled(qtbot, window)


def test_four_views_and_a_banner_leave_the_window_its_size(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(1280, 800)
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    for _ in range(3):
        window.book.run("view.split")
    window.bar.tell("A long banner. " * 12, "bad")
    settled(qtbot, window)
    assert len(window.canvases) == 4
    assert window.minimumSizeHint().height() <= 720
    assert window.height() == 800


def test_locked_views_pan_and_zoom_by_the_same_micrometres(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    left.center_on(700, 500)
    right.center_on(300, 200)
    left.setFocus()
    window.book.run("view.lock_views")
    assert left.view is not None
    assert right.view is not None
    assert right.view.downsample == pytest.approx(left.view.downsample * 0.5)
    left.pan_by(-40, -20)
    dx, dy = left.view.center_x - 700, left.view.center_y - 500
    assert _center(right) == pytest.approx((300 + dx / 2, 200 + dy / 2))
    right.zoom_by(3.0, QPointF(10, 10))
    assert left.view.downsample == pytest.approx(right.view.downsample * 2)
    assert left.magnification == pytest.approx(right.magnification)


def test_an_offset_made_while_unlocked_is_kept(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    window.book.run("view.lock_views")
    left.center_on(800, 600)
    window.book.run("view.lock_views")
    x, y = _center(right)
    right.center_on(x + 50, y - 30)
    window.book.run("view.lock_views")
    left.center_on(900, 600)
    assert _center(right) == pytest.approx((x + 50 + 50, y - 30))


def test_views_of_unknown_pixel_size_are_locked_by_pixels_and_it_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif", size=(1600, 1200)))
    window.book.run("view.split")
    open_image(qtbot, window, write_image(tmp_path / "b.png", mpp=None, size=(1600, 1200)))
    left, right = window.canvases
    window.book.run("view.lock_views")
    assert "pixel" in window.bar.text.text()
    assert left.view is not None
    assert right.view is not None
    assert left.view.downsample == pytest.approx(right.view.downsample)
    before = _center(left), _center(right)
    left.center_on(before[0][0] + 70, before[0][1])
    assert _center(right)[0] == pytest.approx(before[1][0] + 70)


def test_a_pixel_size_given_later_locks_in_micrometres(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif", size=(1600, 1200)))
    window.book.run("view.split")
    open_image(qtbot, window, write_image(tmp_path / "b.png", mpp=None, size=(1600, 1200)))
    window.book.run("view.lock_views")
    assert window.panes.link.unit == "px"
    window.files.give_pixel_size(0.125)
    assert window.panes.link.unit == "µm"
    left, right = window.canvases
    assert left.magnification == pytest.approx(right.magnification)
    settled(qtbot, window)


def test_a_locked_view_goes_beside_its_slide_rather_than_out_of_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    left.set_magnification(20)
    left.center_on(800, 600)
    right.center_on(700, 300)
    window.canvas.setFocus()
    window.book.run("view.lock_views")
    left.center_on(1600, 600)
    start = _center(right)
    left.center_on(1500, 600)
    assert _center(right) == pytest.approx((start[0] - 50, start[1]))


def test_another_image_in_a_locked_view_joins_at_the_same_scale(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    window.book.run("view.lock_views")
    left.set_magnification(20)
    third = open_image(qtbot, window, write_image(tmp_path / "c.tif", mpp=0.25, size=(3200, 2400)))
    assert right.slide is third
    assert left.magnification == pytest.approx(20)
    assert right.magnification == pytest.approx(20)


def test_a_locked_view_is_turned_and_mirrored_with_the_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    left.setFocus()
    window.book.run("view.lock_views")
    window.book.run("view.rotate_right")
    window.book.run("view.mirror")
    assert left.view is not None
    assert right.view is not None
    assert left.view.turned
    assert (right.view.rotation, right.view.flipped) == (left.view.rotation, left.view.flipped)
    before = _center(right)
    left.pan_by(40, 0)
    moved = right.view.to_screen(*before)
    assert moved[0] - right.view.width / 2 == pytest.approx(40, abs=1e-6)
    assert moved[1] - right.view.height / 2 == pytest.approx(0, abs=1e-6)
    settled(qtbot, window)


def test_a_locked_view_that_is_split_shows_the_same_place_twice(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _two(window, qtbot, tmp_path)
    left, right = window.canvases
    left.center_on(500, 400)
    right.center_on(350, 150)
    assert right.view is not None
    right.set_view(right.view.rotated(90.0))
    right.setFocus()
    window.book.run("view.lock_views")
    window.book.run("view.split")
    third = window.canvas
    assert third.slide is right.slide
    assert _center(third) == pytest.approx(_center(right))
    assert third.view is not None
    assert third.view.rotation == 90.0
    left.pan_by(30, 10)
    assert _center(third) == pytest.approx(_center(right))
    settled(qtbot, window)


def test_undo_on_another_image_shows_it_and_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(_rectangle(first))
    second = open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    window.edits.push(_rectangle(second))
    window.book.run("edit.undo")
    assert window.slide is second
    window.book.run("edit.undo")
    assert window.slide is first
    assert len(first.annotations) == 0
    assert "Undone: Add shape" in window.bar.text.text()
    assert "a.tif" in window.bar.text.text()
    window.book.run("edit.redo")
    window.book.run("edit.redo")
    assert window.slide is second
    assert len(second.annotations) == 1
    settled(qtbot, window)


def test_undo_opens_an_image_that_was_closed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(_rectangle(first))
    open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    window.panes.close(first.slide_id)
    qtbot.waitUntil(lambda: window.session.opened(first.slide_id) is None, timeout=20_000)
    window.book.run("edit.undo")
    qtbot.waitUntil(lambda: window.slide.path.name == "a.tif", timeout=20_000)
    settled(qtbot, window)
    assert len(window.slide.annotations) == 0
