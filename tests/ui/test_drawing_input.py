"""Brush, wand, touchpad, touch and pen on a real canvas with real events."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shapely.geometry import Point, box
from viewer_fakes import FakeSlide, open_canvas, settle, square

from histoviewer.app.edits import AddAnnotations, ChangeAnnotations, Edit
from histoviewer.core.slide import RgbArray
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.pixel_probe import pixels_around
from histoviewer.ui.viewer.stroke_layer import screen_path
from histoviewer.ui.viewer.viewport import Viewport

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class TissueSlide(FakeSlide):
    """Pink, with a violet disc of radius 100 about 2000, 1500."""

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        pixels = super().tile(level, col, row, stain)
        grid = self.info.levels[level]
        rows, cols = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
        x, y = (col * 256 + cols + 0.5) * grid.downsample, (row * 256 + rows + 0.5) * grid.downsample
        violet = (x - 2000) ** 2 + (y - 1500) ** 2 < 100**2
        return np.where(violet[..., None], (110, 60, 150), (230, 180, 215)).astype(np.uint8)


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    """At one to one about 2000, 1500: screen x is level-0 x - 1600, screen y is level-0 y - 1200."""
    canvas = open_canvas(qtbot, TissueSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    return canvas


@pytest.fixture
def edits(canvas: SlideCanvas) -> list[Edit]:
    made: list[Edit] = []
    canvas.edit_requested.connect(made.append)
    return made


def send(
    canvas: SlideCanvas,
    kind: QEvent.Type,
    x: float,
    y: float,
    keys: Qt.KeyboardModifier = NONE,
    device: QPointingDevice | None = None,
) -> None:
    """A mouse event with the keys that are held (QTest's moves have none)."""
    moves = kind == QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moves else LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    device = device or QPointingDevice.primaryPointingDevice()
    place, everywhere = QPointF(x, y), QPointF(canvas.mapToGlobal(QPointF(x, y)))
    QApplication.sendEvent(canvas, QMouseEvent(kind, place, everywhere, button, held, keys, device))


def stroke(
    canvas: SlideCanvas,
    *way: tuple[float, float],
    keys: Qt.KeyboardModifier = NONE,
    device: QPointingDevice | None = None,
    let_go: bool = True,
) -> None:
    send(canvas, QEvent.Type.MouseButtonPress, *way[0], keys, device)
    for x, y in way[1:]:
        send(canvas, QEvent.Type.MouseMove, x, y, keys, device)
    if let_go:
        send(canvas, QEvent.Type.MouseButtonRelease, *way[-1], keys, device)


def wheel(
    canvas: SlideCanvas,
    x: float,
    y: float,
    angle: QPoint,
    pixels: QPoint | None = None,
    keys: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    place, everywhere = QPointF(x, y), QPointF(canvas.mapToGlobal(QPointF(x, y)))
    event = QWheelEvent(
        place, everywhere, pixels or QPoint(), angle, Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(canvas, event)


def picture(canvas: SlideCanvas) -> QImage:
    return canvas.grab().toImage()


# -- brush and wand --------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "name"), [("B", "brush"), ("W", "wand")])
def test_keys_choose_them(canvas: SlideCanvas, key: str, name: str) -> None:
    QTest.keyClicks(canvas, key)
    assert canvas.tool_name == name
    assert canvas.tool.ring is not None


def test_a_stroke_is_one_edit_and_the_brush_stays_in_hand(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("brush")
    stroke(canvas, *((200 + 4 * n, 300 + 50 * math.sin(n / 9)) for n in range(60)))
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    assert canvas.tool_name == "brush"
    assert canvas.selected_ids == [edit.annotations[0].id]
    x0, y0, x1, y1 = edit.annotations[0].bounds
    assert (x0, x1) == pytest.approx((1600 + 200 - 24, 1600 + 436 + 24), abs=1)
    assert y1 - y0 == pytest.approx(148, abs=2)


def test_shift_and_alt_change_the_shape_in_the_next_stroke(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("brush")
    stroke(canvas, (200, 300), (300, 300))
    stroke(canvas, (300, 300), (400, 300), keys=SHIFT)
    stroke(canvas, (250, 200), (250, 400), keys=ALT)
    assert [type(edit) for edit in edits] == [AddAnnotations, ChangeAnnotations, ChangeAnnotations]
    (shape,) = canvas.slide.annotations
    assert len(shape.geometry.geoms) == 2


def test_erasing_under_the_pointer_selects_and_tells_it(
    qtbot: QtBot, canvas: SlideCanvas, edits: list[Edit]
) -> None:
    shape = square(1800, 1400, 200)
    canvas.slide.annotations.add(shape)
    canvas.set_tool("brush")
    with qtbot.waitSignal(canvas.selection_changed) as changed:
        stroke(canvas, (200, 300), (300, 300), keys=ALT)
    assert changed.args == [[shape.id]]
    assert len(edits) == 1


def test_a_refusal_is_told_and_nothing_is_drawn(qtbot: QtBot, canvas: SlideCanvas, edits: list[Edit]) -> None:
    shape = square(1800, 1400, 200, locked=True)
    canvas.slide.annotations.add(shape)
    canvas.set_tool("brush")
    with qtbot.waitSignal(canvas.message) as told:
        stroke(canvas, (250, 250), (300, 300), keys=ALT)
    assert "locked" in told.args[0]
    assert edits == []


def test_escape_ends_a_stroke_without_a_trace(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("brush")
    stroke(canvas, (200, 300), (300, 300), let_go=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    send(canvas, QEvent.Type.MouseButtonRelease, 300, 300)
    assert edits == []
    assert canvas.tool_name == "brush"


def test_the_wand_takes_the_disc_that_is_shown(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("wand")
    canvas.resize_ring(10)
    asked = len(canvas.slide.asked)
    stroke(canvas, (400, 300))
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].area_l0 == pytest.approx(math.pi * 100**2, rel=0.05)
    assert edit.annotations[0].bounds == pytest.approx((1900, 1400, 2100, 1600), abs=4)
    assert len(canvas.slide.asked) == asked


def test_the_wand_waits_for_tiles_rather_than_for_the_disk(qtbot: QtBot) -> None:
    slide = TissueSlide()
    slide.open_gate.clear()
    canvas = open_canvas(qtbot, slide)
    made: list[Edit] = []
    canvas.edit_requested.connect(made.append)
    canvas.set_tool("wand")
    stroke(canvas, (400, 300))
    assert made == []
    slide.open_gate.set()
    settle(qtbot, canvas)
    stroke(canvas, (400, 300))
    assert len(made) == 1


def test_what_is_painted_is_shown_while_it_is_painted(canvas: SlideCanvas) -> None:
    canvas.set_current_class("Invasive")
    canvas.set_tool("brush")
    before = picture(canvas)
    stroke(canvas, (200, 450), (300, 450), let_go=False)
    canvas.set_pointer(None)
    during = picture(canvas)
    assert during.pixelColor(250, 450) != before.pixelColor(250, 450)
    edge = [during.pixelColor(250, 450 - 24 - n) for n in range(1, 3)]
    assert any(near(color, QColor(213, 94, 0)) for color in edge)
    assert during.pixelColor(250, 400) == before.pixelColor(250, 400)
    canvas.tool.cancel()
    canvas.update()
    assert picture(canvas).pixelColor(250, 450) == before.pixelColor(250, 450)


def test_a_stroke_is_shown_in_its_place_after_a_zoom(canvas: SlideCanvas) -> None:
    canvas.set_tool("brush")
    stroke(canvas, (400, 450), (500, 450), let_go=False)
    canvas.zoom_by(0.5)
    canvas.set_pointer(None)
    with_it = picture(canvas)
    canvas.tool.cancel()
    canvas.update()
    without = picture(canvas)
    assert with_it.pixelColor(425, 375) != without.pixelColor(425, 375)
    assert with_it.pixelColor(425, 450) == without.pixelColor(425, 450)


def test_an_erased_outline_is_gone_while_the_button_is_down(qtbot: QtBot, canvas: SlideCanvas) -> None:
    bare = picture(canvas)
    shape = square(1800, 1400, 200)
    canvas.slide.annotations.add(shape)
    canvas.set_selected([shape.id])
    canvas.set_tool("brush")
    stroke(canvas, (200, 300), (205, 300), keys=ALT, let_go=False)
    canvas.set_pointer(None)
    settle(qtbot, canvas)
    during = picture(canvas)
    assert all(near(during.pixelColor(x, 300), bare.pixelColor(x, 300)) for x in range(197, 203))
    assert not near(during.pixelColor(198, 240), bare.pixelColor(198, 240))
    canvas.tool.cancel()
    canvas.update()
    settle(qtbot, canvas)
    assert not near(picture(canvas).pixelColor(200, 300), bare.pixelColor(200, 300))


def near(color: QColor, wanted: QColor) -> bool:
    pairs = zip(color.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in pairs) < 40


def test_a_path_lies_in_its_place_in_a_turned_view() -> None:
    """Turned by a quarter: what lies right on the slide lies below on the screen."""
    turned = Viewport(800, 600, 4096, 3072, 2000, 1500, 2.0, rotation=90)
    rect = screen_path(box(2100, 1480, 2200, 1520), turned, ratio=2.0).boundingRect()
    assert rect.getRect() == pytest.approx((780, 700, 40, 100))


@pytest.mark.parametrize(("rotation", "flipped"), [(90.0, False), (30.0, True)])
@pytest.mark.parametrize("tool", ["brush", "wand", "rectangle", "ellipse", "polygon"])
def test_tools_draw_where_the_mouse_is_in_a_turned_view(
    canvas: SlideCanvas, edits: list[Edit], tool: str, rotation: float, flipped: bool
) -> None:
    """And what is shown while drawing lies where the shape will lie."""
    view = replace(canvas.view, rotation=rotation, flipped=flipped)
    canvas.set_view(view)
    bare = picture(canvas)
    canvas.set_tool(tool)
    way = ((400, 300), (430, 310), (445, 345), (370, 350))
    stroke(canvas, *way, let_go=False)
    canvas.set_pointer(None)
    during = picture(canvas)
    send(canvas, QEvent.Type.MouseButtonRelease, *way[-1])
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    drawn = edit.annotations[0].geometry
    inside = view.to_screen(*drawn.representative_point().coords[0])
    assert not same(during, bare, *inside)
    left, top, right, bottom = drawn.bounds
    far = view.to_screen(right + 40, bottom + 40), view.to_screen(left - 40, top - 40)
    assert all(same(during, bare, x, y) for x, y in far)
    if tool in ("brush", "wand", "polygon"):
        assert drawn.buffer(2).contains(Point(view.to_l0(430, 310)))


def same(one: QImage, other: QImage, x: float, y: float) -> bool:
    return one.pixelColor(round(x), round(y)) == other.pixelColor(round(x), round(y))


# -- the ring --------------------------------------------------------------------------------------


@pytest.mark.parametrize("sideways", [False, True])
def test_alt_and_wheel_resize_the_brush_and_nothing_else(canvas: SlideCanvas, sideways: bool) -> None:
    """Window systems turn the wheel sideways while Alt is held."""
    canvas.set_tool("brush")
    size, view = canvas.tool.ring, canvas.view
    wheel(canvas, 400, 300, QPoint(120, 0) if sideways else QPoint(0, 120), keys=ALT)
    assert canvas.tool.ring > size
    wheel(canvas, 400, 300, QPoint(-120, 0) if sideways else QPoint(0, -120), keys=ALT)
    assert canvas.tool.ring == pytest.approx(size)
    assert canvas.view == view


def test_the_new_size_can_be_read_until_the_mouse_moves(canvas: SlideCanvas) -> None:
    """A dark tag below and right of the mouse."""
    canvas.set_tool("brush")
    QTest.mouseMove(canvas, QPoint(200, 450))
    bare = picture(canvas)
    wheel(canvas, 200, 450, QPoint(120, 0), keys=ALT)
    tag = QPoint(220, 473)
    assert picture(canvas).pixelColor(tag).lightness() < 60 < bare.pixelColor(tag).lightness()
    QTest.mouseMove(canvas, QPoint(201, 450))
    assert picture(canvas).pixelColor(tag).lightness() > 60


def test_alt_and_wheel_without_a_ring_zoom(canvas: SlideCanvas) -> None:
    before = canvas.view.downsample
    wheel(canvas, 400, 300, QPoint(120, 0), keys=ALT)
    assert canvas.view.downsample < before


def test_the_ring_follows_the_mouse_and_goes_with_it(canvas: SlideCanvas) -> None:
    canvas.set_tool("brush")
    bare = picture(canvas)
    QTest.mouseMove(canvas, QPoint(200, 450))
    ring = picture(canvas)
    assert ring.pixelColor(224, 450) != bare.pixelColor(224, 450)
    QTest.mouseMove(canvas, QPoint(500, 450))
    assert picture(canvas).pixelColor(224, 450) == bare.pixelColor(224, 450)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert picture(canvas).pixelColor(524, 450) == bare.pixelColor(524, 450)


def test_the_ring_tells_what_held_keys_will_do(canvas: SlideCanvas) -> None:
    canvas.set_tool("brush")
    QTest.mouseMove(canvas, QPoint(200, 450))
    plain = picture(canvas)
    sign = QPoint(round(200 + 24 * 0.707 + 9), round(450 + 24 * 0.707 + 9))
    seen = {}
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Alt):
        QTest.keyPress(canvas, key)
        seen[key] = picture(canvas)
        assert seen[key].pixelColor(sign) != plain.pixelColor(sign)
        QTest.keyRelease(canvas, key)
    assert seen[Qt.Key.Key_Shift] != seen[Qt.Key.Key_Alt]
    assert picture(canvas).pixelColor(sign) == plain.pixelColor(sign)


# -- touchpad, touch, pen --------------------------------------------------------------------------


def test_two_fingers_on_a_touchpad_pan(canvas: SlideCanvas) -> None:
    before = canvas.view
    wheel(canvas, 400, 300, QPoint(0, 30), QPoint(-40, 25), phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.view.downsample == before.downsample
    assert canvas.view.center_x == before.center_x + 40
    assert canvas.view.center_y == before.center_y - 25


def test_two_fingers_with_ctrl_zoom(canvas: SlideCanvas) -> None:
    place = canvas.view.to_l0(100, 100)
    wheel(canvas, 100, 100, QPoint(0, 30), QPoint(0, 40), keys=CTRL, phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.view.downsample < 1
    assert canvas.view.to_l0(100, 100) == pytest.approx(place)


def test_pinching_zooms_about_the_fingers(canvas: SlideCanvas) -> None:
    place = canvas.view.to_l0(150, 200)
    device = QPointingDevice.primaryPointingDevice()
    local, everywhere = QPointF(150, 200), QPointF(canvas.mapToGlobal(QPoint(150, 200)))
    for kind, value in (
        (Qt.NativeGestureType.ZoomNativeGesture, 0.25),
        (Qt.NativeGestureType.RotateNativeGesture, 10.0),
    ):
        event = QNativeGestureEvent(kind, device, 2, local, local, everywhere, value, QPointF())
        QApplication.sendEvent(canvas, event)
    assert canvas.view.downsample == pytest.approx(0.8)
    assert canvas.view.to_l0(150, 200) == pytest.approx(place)


def test_two_fingers_on_a_touch_screen_zoom_and_carry_the_slide(canvas: SlideCanvas) -> None:
    canvas.set_tool("brush")
    place = canvas.view.to_l0(400, 300)
    device = QTest.createTouchDevice()

    def touch(left: int, right: int, y: int, state: str) -> None:
        sequence = QTest.touchEvent(canvas, device, False)
        for finger, x in ((0, left), (1, right)):
            getattr(sequence, state)(finger, QPoint(x, y), canvas)
        sequence.commit()

    touch(350, 450, 300, "press")
    for step in range(1, 11):
        touch(350 - 10 * step, 450 + 10 * step, 300 + 5 * step, "move")
    touch(250, 550, 350, "release")
    assert canvas.view.downsample < 0.7
    assert canvas.view.to_l0(400, 350) == pytest.approx(place, abs=8)
    assert len(canvas.slide.annotations) == 0


def pen(end: QPointingDevice.PointerType) -> QPointingDevice:
    """A tablet's pen that knows no pressure."""
    return QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        end,
        QInputDevice.Capability.Position,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
    )


def test_a_pen_paints_and_its_other_end_erases(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("brush")
    stroke(canvas, (200, 300), (400, 300), device=pen(QPointingDevice.PointerType.Pen))
    stroke(canvas, (300, 200), (300, 400), device=pen(QPointingDevice.PointerType.Eraser))
    assert [type(edit) for edit in edits] == [AddAnnotations, ChangeAnnotations]
    (shape,) = canvas.slide.annotations
    assert len(shape.geometry.geoms) == 2


# -- pixels around a place -------------------------------------------------------------------------


def test_pixels_come_from_the_tiles_that_are_shown(qtbot: QtBot) -> None:
    """Red and green of the fake slide tell column and row over 64."""
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    shown = pixels_around(canvas.tiles, 2050.5, 1530.5, 60, 1.0)
    assert shown is not None
    assert shown.known.all()
    assert shown.scale == 1
    assert (shown.left, shown.top) == (1990, 1470)
    rows, cols = np.indices(shown.known.shape)
    assert (shown.pixels[..., 0] == (1990 + cols) // 64 % 256).all()
    assert (shown.pixels[..., 1] == (1470 + rows) // 64 % 256).all()
    coarse = pixels_around(canvas.tiles, 2050.5, 1530.5, 60, 4.0)
    assert coarse is not None
    assert coarse.scale == 4
    assert coarse.pixels.shape == (30, 30, 3)


def test_pixels_beside_the_slide_are_unknown(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(width=300, height=300, levels=1))
    canvas.one_to_one()
    settle(qtbot, canvas)
    shown = pixels_around(canvas.tiles, 5, 295, 20, 1.0)
    assert shown is not None
    rows, cols = np.indices(shown.known.shape)
    inside = (cols + shown.left >= 0) & (rows + shown.top < 300)
    assert (shown.known == inside).all()
    assert pixels_around(canvas.tiles, -5, 10, 20, 1.0) is None
