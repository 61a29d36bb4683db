"""Moving over a slide with mouse, wheel and keys, and the cards that follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, settle

from histoviewer.ui.viewer.canvas import SlideCanvas

MIDDLE = QPoint(400, 300)


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    return open_canvas(qtbot, FakeSlide())


def wheel(canvas: SlideCanvas, at: QPoint, notches: float = 0, pixels: int = 0) -> None:
    """A wheel's notches, or a touchpad's pixels."""
    phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(0, pixels),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        phase,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        QPointingDevice.primaryPointingDevice(),
    )
    QApplication.sendEvent(canvas, event)


def drag(
    canvas: SlideCanvas, start: QPoint, end: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    QTest.mousePress(canvas, button, pos=start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas, start + (end - start) * part)
    QTest.mouseRelease(canvas, button, pos=end)


def under(canvas: SlideCanvas, at: QPoint) -> tuple[float, float]:
    assert canvas.view is not None
    return canvas.view.to_l0(at.x(), at.y())


@pytest.mark.parametrize("notches", [1, -1])
def test_wheel_zooms_about_the_mouse(canvas: SlideCanvas, notches: int) -> None:
    canvas.one_to_one()
    at = QPoint(120, 480)
    place, before = under(canvas, at), canvas.view.downsample
    wheel(canvas, at, notches)
    assert under(canvas, at) == pytest.approx(place)
    nearer = canvas.view.downsample < before
    assert nearer == (notches > 0)
    assert canvas.view.downsample != before


def test_dragging_holds_the_slide(canvas: SlideCanvas) -> None:
    canvas.one_to_one()
    place = under(canvas, MIDDLE)
    drag(canvas, MIDDLE, QPoint(500, 250))
    assert under(canvas, QPoint(500, 250)) == pytest.approx(place)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton])
def test_pan_while_drawing_with_middle_button_or_space(canvas: SlideCanvas, button: Qt.MouseButton) -> None:
    canvas.one_to_one()
    canvas.set_tool("rectangle")
    place = under(canvas, MIDDLE)
    if button == Qt.MouseButton.LeftButton:
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, MIDDLE, QPoint(300, 350), button)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert under(canvas, QPoint(300, 350)) == pytest.approx(place)
    assert canvas.tool_name == "rectangle"
    assert len(canvas.slide.annotations) == 0


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, -1),
        (Qt.Key.Key_Down, 0, 1),
    ],
)
def test_arrows_pan(canvas: SlideCanvas, key: Qt.Key, dx: int, dy: int) -> None:
    canvas.one_to_one()
    x, y = canvas.view.center_x, canvas.view.center_y
    QTest.keyClick(canvas, key)
    assert (canvas.view.center_x - x) * dx + (canvas.view.center_y - y) * dy > 20
    far = canvas.view
    QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    assert abs(canvas.view.center_x - far.center_x) + abs(canvas.view.center_y - far.center_y) > 200


def test_plus_and_minus_zoom_and_are_inverse(canvas: SlideCanvas) -> None:
    before = canvas.view.downsample
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.downsample < before
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.downsample == pytest.approx(before)


def test_fit_and_one_to_one(canvas: SlideCanvas) -> None:
    canvas.one_to_one()
    assert canvas.view.downsample == 1
    canvas.fit()
    x0, y0, x1, y1 = canvas.view.rect_l0
    assert min(x0, y0) <= 0
    assert x1 >= 4096
    assert y1 >= 3072


def test_double_click_on_bare_slide_comes_nearer(canvas: SlideCanvas) -> None:
    before, place = canvas.view.downsample, under(canvas, MIDDLE)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=MIDDLE)
    assert canvas.view.downsample == pytest.approx(before / 2)
    assert under(canvas, MIDDLE) == pytest.approx(place)


def test_go_to_a_rectangle(canvas: SlideCanvas) -> None:
    canvas.go_to((1000, 1000, 1200, 1100))
    assert (canvas.view.center_x, canvas.view.center_y) == (1100, 1050)
    assert canvas.view.downsample < 0.5


def test_magnification_follows_the_pixel_size(canvas: SlideCanvas) -> None:
    assert canvas.set_magnification(10)
    assert canvas.view.downsample == pytest.approx(4)
    assert canvas.magnification == pytest.approx(10)
    assert canvas.readout.text.endswith("10.0×")


def test_magnification_is_refused_in_words_when_unknown(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(mpp=None))
    before = canvas.view
    with qtbot.waitSignal(canvas.message) as told:
        assert not canvas.set_magnification(10)
    assert "pixel size" in told.args[0]
    assert canvas.view == before


def test_magnification_from_the_objective_without_a_pixel_size(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(mpp=None, objective=20))
    assert canvas.set_magnification(5)
    assert canvas.view.downsample == pytest.approx(4)


def test_readout_in_micrometres_with_the_colour(qtbot: QtBot, canvas: SlideCanvas) -> None:
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    with qtbot.waitSignal(canvas.cursor_moved) as moved:
        QTest.mouseMove(canvas, MIDDLE)
    assert moved.args[:2] == [2000, 1500]
    assert moved.args[2] == (31, 23, 0)
    assert canvas.readout.text == "x 500.0  y 375.0 µm   RGB 31 23 0   40.0×"
    assert canvas.readout.accessibleDescription() == canvas.readout.text
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas.readout.text == "40.0×"


def test_readout_and_scale_bar_in_pixels_while_the_size_is_unknown(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(mpp=None))
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    QTest.mouseMove(canvas, MIDDLE)
    assert canvas.readout.text.startswith("x 2\u2009000  y 1\u2009500 px")
    assert canvas.scale_bar.text == "100 px"
    assert canvas.scale_bar.bar_px == 100


def test_scale_bar_has_a_round_length_of_the_right_size(canvas: SlideCanvas) -> None:
    for objective, text in ((40, "20 µm"), (5, "200 µm"), (20, "50 µm")):
        canvas.set_magnification(objective)
        assert canvas.scale_bar.text == text
        um = float(text.split()[0])
        assert canvas.scale_bar.bar_px * canvas.view.downsample * 0.25 == pytest.approx(um)


def test_cards_lie_in_their_corners_and_apart(canvas: SlideCanvas) -> None:
    assert canvas.overview.isVisible()
    assert canvas.overview.geometry().right() > 750
    assert canvas.overview.y() < 30
    assert canvas.scale_bar.x() < 30
    assert canvas.scale_bar.geometry().bottom() > 560
    assert not canvas.scale_bar.geometry().intersects(canvas.readout.geometry())
    canvas.resize(300, 250)
    QTest.mouseMove(canvas, QPoint(150, 120))
    assert not canvas.scale_bar.geometry().intersects(canvas.readout.geometry())
    assert not canvas.overview.isVisible()


def test_overview_frames_the_whole_slide_on_all_sides(canvas: SlideCanvas) -> None:
    canvas.fit()  # beside the slide there is room, so the view reaches beyond two of its edges
    picture = canvas.overview.grab().toImage()
    area = canvas.overview.view_box().toRect()
    middle = area.center()
    edges = [(area.left(), middle.y()), (area.right(), middle.y()), (middle.x(), area.top())]
    for x, y in edges:
        around = [picture.pixelColor(x + dx, y + dy) for dx in range(-1, 2) for dy in range(-1, 2)]
        assert any(c.red() > c.blue() + 120 for c in around), (x, y)


def test_overview_jumps_by_click_and_drag(canvas: SlideCanvas) -> None:
    canvas.one_to_one()
    overview = canvas.overview
    QTest.mouseClick(
        overview, Qt.MouseButton.LeftButton, pos=QPoint(overview.width() // 2, overview.height() // 2)
    )
    assert canvas.view.center_x == pytest.approx(2048, rel=0.02)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(overview, QPoint(overview.width() - 20, overview.height() - 20))
    QTest.mouseRelease(
        overview, Qt.MouseButton.LeftButton, pos=QPoint(overview.width() - 20, overview.height() - 20)
    )
    assert canvas.view.center_x > 3500
    assert canvas.view.center_y > 2500
    box = overview.view_box()
    assert box.center().x() > overview.width() * 0.8


def test_a_resized_window_keeps_the_place(canvas: SlideCanvas) -> None:
    canvas.one_to_one()
    canvas.center_on(1000, 900)
    canvas.resize(500, 400)
    assert (canvas.view.center_x, canvas.view.center_y, canvas.view.downsample) == (1000, 900, 1)


def test_a_new_slide_fits_until_the_person_moves(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(), 500, 400)
    canvas.resize(1000, 800)
    assert canvas.view.rect_l0[0] == pytest.approx(-canvas.view.downsample * 1000 * 0.04 / 1.04 / 2, rel=0.01)


def test_a_slide_that_comes_back_is_where_it_was_left(qtbot: QtBot, canvas: SlideCanvas) -> None:
    first = canvas.slide
    canvas.one_to_one()
    canvas.center_on(1000, 900)
    left = canvas.view
    canvas.set_slide(FakeSlide(slide_id=2))
    assert canvas.view != left
    canvas.set_slide(first)
    assert canvas.view == left
    settle(qtbot, canvas)


def test_two_canvases_can_look_at_the_same_place(qtbot: QtBot, canvas: SlideCanvas) -> None:
    other = open_canvas(qtbot, FakeSlide(slide_id=2), 400, 300)
    canvas.view_changed.connect(lambda: other.set_view(canvas.view))
    canvas.one_to_one()
    canvas.center_on(700, 800)
    assert (other.view.center_x, other.view.center_y, other.view.downsample) == (700, 800, 1)
    assert other.view.width == 400


def test_outside_the_slide_is_neutral_in_both_themes(qtbot: QtBot, canvas: SlideCanvas) -> None:
    for window in ("#ffffff", "#101216"):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        canvas.setPalette(palette)
        canvas.grab()
        outside = QColor(canvas.grab().toImage().pixel(2, 300))
        assert (
            max(outside.red(), outside.green(), outside.blue())
            - min(outside.red(), outside.green(), outside.blue())
            < 10
        )
        assert abs(outside.lightness() - QColor(window).lightness()) < 60


def test_an_empty_canvas_takes_every_event(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, None)
    wheel(canvas, MIDDLE, 1)
    drag(canvas, MIDDLE, QPoint(10, 10))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=MIDDLE)
    for key in "MRP+-":
        QTest.keyClicks(canvas, key)
    canvas.fit()
    canvas.go_to((0, 0, 1, 1))
    canvas.grab()
    assert canvas.view is None
    assert not canvas.readout.isVisible()


def test_every_card_has_an_accessible_name(canvas: SlideCanvas) -> None:
    for widget in (canvas, canvas.overview, canvas.scale_bar, canvas.readout, canvas.legend):
        assert widget.accessibleName()
    assert canvas.focusPolicy() == Qt.FocusPolicy.StrongFocus
