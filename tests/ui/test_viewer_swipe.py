"""Swipe: two stains of one place on the sides of a divider that the mouse drags."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, settle
from window_fixtures import open_image, settled, write_image

from histoviewer.app.display import DisplaySettings
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape, rectangle
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.viewer.canvas import SlideCanvas

LEFT = Qt.MouseButton.LeftButton


def swiped(qtbot: QtBot, slide: FakeSlide | None = None) -> SlideCanvas:
    """A canvas of 800 x 600 at 1:1, scanned (blue 0) left of the middle, stained (blue 100) right."""
    canvas = open_canvas(qtbot, slide or FakeSlide())
    canvas.one_to_one()
    canvas.set_stain("normalized")
    canvas.swipe.start(canvas.slide, "normalized")
    settle(qtbot, canvas)
    return canvas


def picture(canvas: SlideCanvas) -> QImage:
    """The slide as it is painted, without cards and divider."""
    return canvas.grab().toImage()


def blues(canvas: SlideCanvas, *xs: int, y: int = 200) -> list[int]:
    image = picture(canvas)
    return [image.pixelColor(x, y).blue() for x in xs]


def drag(canvas: SlideCanvas, by: int, grab_at: int = 0) -> None:
    """Drag the divider with the mouse, from a place beside its middle."""
    start = QPoint(canvas.swipe.position + grab_at, 300)
    over = canvas.childAt(start)
    assert over is canvas.swipe.divider
    QTest.mousePress(over, LEFT, pos=over.mapFromParent(start))
    for part in (0.5, 1.0):
        QTest.mouseMove(over, over.mapFromParent(start + QPoint(round(by * part), 0)))
    QTest.mouseRelease(over, LEFT, pos=over.mapFromParent(start + QPoint(by, 0)))


def test_each_side_shows_its_own_pixels_of_the_same_place(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    both = picture(canvas)
    canvas.swipe.stop()
    stained = picture(canvas)
    canvas.set_stain("")
    settle(qtbot, canvas)
    scanned = picture(canvas)
    for x in (20, 200, 385):
        assert both.pixel(x, 200) == scanned.pixel(x, 200) != stained.pixel(x, 200)
    for x in (415, 500, 780):
        assert both.pixel(x, 300) == stained.pixel(x, 300) != scanned.pixel(x, 300)


@pytest.mark.parametrize("grab_at", [-6, 0, 6])
def test_the_mouse_drags_the_divider_and_not_the_slide(qtbot: QtBot, grab_at: int) -> None:
    canvas = swiped(qtbot)
    view = canvas.view
    assert canvas.swipe.divider.cursor().shape() == Qt.CursorShape.SplitHCursor
    drag(canvas, 150, grab_at)
    assert canvas.swipe.position == 550
    assert blues(canvas, 450, 535, 565) == [0, 0, 100]
    drag(canvas, -300, grab_at)
    assert blues(canvas, 235, 265, 450) == [0, 100, 100]
    assert canvas.view == view
    QTest.mouseDClick(canvas.swipe.divider, LEFT)
    assert canvas.swipe.position == 400


def test_at_the_edge_the_divider_can_still_be_grabbed(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    drag(canvas, 1000)
    assert canvas.rect().contains(canvas.swipe.divider.geometry())
    assert not canvas.swipe.after_label.isVisible()
    drag(canvas, -2000)
    assert canvas.rect().contains(canvas.swipe.divider.geometry())
    assert not canvas.swipe.before_label.isVisible()
    drag(canvas, 300)
    assert canvas.swipe.before_label.isVisible()


def test_shift_and_arrows_move_the_divider_only_while_it_is_there(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    view = canvas.view
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert (canvas.swipe.position, canvas.view) == (360, view)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (canvas.swipe.position, canvas.view) == (400, view)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view != view
    canvas.swipe.stop()
    view = canvas.view
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view != view


def test_labels_say_what_each_side_is(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    before, after = canvas.swipe.before_label, canvas.swipe.after_label
    assert (before.text, after.text) == ("as scanned", "normalized")
    assert before.geometry().right() < canvas.swipe.position < after.geometry().left()
    drag(canvas, 250)
    assert not after.geometry().intersects(canvas.overview.geometry())


def test_painting_never_waits_for_tiles_of_either_side(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = open_canvas(qtbot, slide)
    slide.open_gate.clear()
    try:
        canvas.one_to_one()
        canvas.set_stain("normalized")
        canvas.swipe.start(slide, "normalized")
        drag(canvas, 100)
        picture(canvas)
        assert not canvas.complete
    finally:
        slide.open_gate.set()
    settle(qtbot, canvas)
    assert {stain for *_where, stain in slide.asked} == {"", "normalized"}
    assert threading.current_thread().name not in slide.threads


@pytest.mark.parametrize("degrees", [30, 90])
def test_the_divider_stands_upright_over_a_turned_and_mirrored_slide(qtbot: QtBot, degrees: int) -> None:
    canvas = swiped(qtbot)
    canvas.turn_to(degrees)
    canvas.mirror()
    settle(qtbot, canvas)
    for y in (100, 250, 500):
        assert blues(canvas, 385, 415, y=y) == [0, 100]
    drag(canvas, 100)
    assert blues(canvas, 415, 485, 515) == [0, 0, 100]


def test_colours_are_adjusted_on_both_sides(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    before = picture(canvas)
    canvas.set_display(DisplaySettings(brightness=0.5))
    settle(qtbot, canvas)
    after = picture(canvas)
    for x in (200, 600):
        assert after.pixelColor(x, 200).green() > before.pixelColor(x, 200).green()


def test_colour_and_wand_go_by_the_side_under_the_mouse(qtbot: QtBot) -> None:
    canvas = swiped(qtbot)
    told: list[tuple[int, int, int]] = []
    canvas.cursor_moved.connect(lambda _x, _y, color: told.append(color))
    for x, blue in ((300, 0), (500, 100)):
        QTest.mouseMove(canvas, QPoint(x, 200))
        assert told[-1][2] == blue
        assert f" {blue}" in canvas.readout.text
        place = canvas.view.to_l0(x, 200)
        found = canvas.scene.pixels(*place, 20.0, 1.0)
        assert set(found.pixels[found.known][:, 2].tolist()) == {blue}


def test_a_shape_is_drawn_once_over_both_sides(qtbot: QtBot) -> None:
    slide = FakeSlide()
    canvas = swiped(qtbot, slide)
    (x0, y0), (x1, y1) = canvas.view.to_l0(300, 100), canvas.view.to_l0(500, 300)
    before = picture(canvas)
    slide.annotations.update([Annotation(Shape.RECTANGLE, rectangle(x0, y0, x1, y1), "Invasive")])
    qtbot.waitUntil(lambda: picture(canvas).pixel(300, 200) != before.pixel(300, 200))
    drawn = picture(canvas)
    assert drawn.pixel(300, 200) == drawn.pixel(500, 200) != before.pixel(500, 200)


def test_off_the_memory_and_the_threads_are_given_back(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide())
    whole, threads = canvas.tiles.capacity, threading.active_count()
    canvas.set_stain("normalized")
    canvas.swipe.start(canvas.slide, "normalized")
    settle(qtbot, canvas)
    assert canvas.tiles.capacity + canvas.swipe.before.capacity <= whole
    canvas.swipe.set_budget(whole // 4)
    assert canvas.tiles.capacity + canvas.swipe.before.capacity <= whole // 4
    assert threading.active_count() > threads
    canvas.swipe.stop()
    assert canvas.tiles.capacity == whole // 4
    assert canvas.swipe.before.bytes_held == 0
    assert not canvas.swipe.divider.isVisible()
    qtbot.waitUntil(lambda: threading.active_count() == threads)


@pytest.mark.parametrize("follower", [None, FakeSlide(slide_id=2)])
def test_another_slide_ends_the_swipe_and_sets_the_first_free(
    qtbot: QtBot, follower: FakeSlide | None
) -> None:
    first = FakeSlide()
    canvas = swiped(qtbot, first)
    canvas.set_slide(follower)
    assert not canvas.swipe.on
    assert not canvas.swipe.before_label.isVisible()
    qtbot.waitUntil(lambda: not canvas.reads(first))


def test_the_command_swipes_and_goes_back_to_the_view_before(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    canvas, switch = window.canvas, window.book.actions["normalize.swipe"]
    for before in ("", "stain-1"):
        window.stain.show_stain(before)
        settled(qtbot, window)
        assert window.book.run("normalize.swipe")
        qtbot.waitUntil(lambda: canvas.swipe.on)
        assert switch.isChecked()
        assert canvas.tiles.stain == (before or "normalized")
        assert canvas.swipe.after_label.text == ("hematoxylin" if before else "normalized")
        window.stain.show_stain("normalized")
        settled(qtbot, window)
        qtbot.waitUntil(lambda: canvas.swipe.after_label.text == "normalized")
        window.normalize.strength.setValue(0 if before else 50)
        qtbot.waitUntil(lambda want=0 if before else 0.5: window.stain.choice.strength == want)
        assert window.book.run("normalize.swipe")
        settled(qtbot, window)
        qtbot.waitUntil(lambda want=before: canvas.tiles.stain == want)
        assert not canvas.swipe.on
        assert not switch.isChecked()
    assert (slide.tile(0, 0, 0, "normalized") == slide.tile(0, 0, 0)).all()


def test_strength_changes_the_right_side_and_not_the_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.book.run("normalize.swipe")
    settled(qtbot, window)
    canvas = window.canvas
    settle(qtbot, canvas)
    before = picture(canvas)
    window.normalize.strength.setValue(0)
    qtbot.waitUntil(lambda: window.stain.choice.strength == 0)
    settle(qtbot, canvas)
    after = picture(canvas)
    y = canvas.height() // 2 + 40
    left, right = canvas.swipe.position - 40, canvas.swipe.position + 40
    assert after.pixel(left, y) == before.pixel(left, y)
    assert after.pixel(right, y) != before.pixel(right, y)


def test_original_colours_or_another_view_end_the_swipe(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    first, switch = window.canvas, window.book.actions["normalize.swipe"]
    window.book.run("normalize.swipe")
    qtbot.waitUntil(lambda: first.swipe.on)
    window.book.run("normalize.preview")
    assert not first.swipe.on
    assert not switch.isChecked()
    window.book.run("normalize.swipe")
    qtbot.waitUntil(lambda: first.swipe.on)
    window.panes.split()
    assert window.canvas is not first
    assert not first.swipe.on
    assert not switch.isChecked()
    assert first.tiles.stain == ""
