"""A view that is turned or mirrored, without a widget."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histoviewer.ui.viewer.view_lock import follow
from histoviewer.ui.viewer.viewport import Viewport

HERE = Viewport(801, 600, 40_000, 20_000, 12_345.0, 6_789.0, 7.3)
angles = st.floats(0, 360) | st.sampled_from([0.0, 90.0, 180.0, 270.0])


@given(x=st.floats(-1e4, 1e4), y=st.floats(-1e4, 1e4), angle=angles, flipped=st.booleans())
def test_screen_and_slide_are_inverse(x: float, y: float, angle: float, flipped: bool) -> None:
    view = replace(HERE, rotation=angle, flipped=flipped)
    assert view.to_screen(*view.to_l0(x, y)) == pytest.approx((x, y), abs=1e-6)
    a, b, c, d, e, f = view.affine
    x_l0, y_l0 = view.to_l0(x, y)
    assert (a * x_l0 + c * y_l0 + e, b * x_l0 + d * y_l0 + f) == pytest.approx((x, y), abs=1e-6)


def test_a_right_angle_turns_clockwise_and_exactly() -> None:
    view = HERE.rotated(90)
    middle = 801 / 2, 300.0
    right_of_middle = view.to_screen(HERE.center_x + 7.3 * 10, HERE.center_y)
    assert right_of_middle == pytest.approx((middle[0], middle[1] + 10), abs=1e-9)
    assert view.affine[0] == 0.0
    assert view.affine[3] == 0.0


def test_a_mirror_swaps_left_and_right_of_the_screen_at_any_angle() -> None:
    view = HERE.rotated(37)
    assert view.mirrored().to_l0(100, 50) == pytest.approx(view.to_l0(701, 50), abs=1e-6)
    assert view.mirrored().mirrored() == view


@given(angle=angles, flipped=st.booleans(), x=st.floats(0, 801), y=st.floats(0, 600))
def test_bounds_contain_all_that_is_seen(angle: float, flipped: bool, x: float, y: float) -> None:
    view = replace(HERE, rotation=angle, flipped=flipped)
    x0, y0, x1, y1 = view.rect_l0
    x_l0, y_l0 = view.to_l0(x, y)
    assert x0 - 1e-6 <= x_l0 <= x1 + 1e-6
    assert y0 - 1e-6 <= y_l0 <= y1 + 1e-6


@given(angle=angles, flipped=st.booleans(), x=st.floats(0, 801), y=st.floats(0, 600))
def test_zoom_and_turn_keep_what_is_under_the_cursor(angle: float, flipped: bool, x: float, y: float) -> None:
    view = replace(HERE, flipped=flipped)
    turned = view.rotated(angle, x, y)
    assert turned.to_l0(x, y) == pytest.approx(view.to_l0(x, y), abs=1e-6)
    assert turned.zoomed(2.5, x, y).to_l0(x, y) == pytest.approx(view.to_l0(x, y), abs=1e-6)


def test_a_pan_moves_the_slide_with_the_hand_however_it_is_turned() -> None:
    view = HERE.rotated(123).mirrored()
    place = view.to_l0(400, 300)
    assert view.panned(30, -20).to_screen(*place) == pytest.approx((430, 280), abs=1e-6)


@pytest.mark.parametrize("angle", [0.0, 45.0, 90.0, 211.0])
def test_fit_shows_every_corner(angle: float) -> None:
    view = Viewport.fitted(800, 600, 40_000, 20_000, angle, True)
    for corner in ((0, 0), (40_000, 0), (40_000, 20_000), (0, 20_000)):
        x, y = view.to_screen(*corner)
        assert 0 <= x <= 800
        assert 0 <= y <= 600


def test_small_turns_come_back_to_exactly_nothing() -> None:
    view = HERE
    for _ in range(3600):
        view = view.rotated(view.rotation + 0.1)
    assert view.rotation == 0.0
    assert not view.turned


def test_upright_has_the_same_middle_and_room_for_all() -> None:
    upright = HERE.rotated(90).upright()
    assert (upright.width, upright.height) == (600, 801)
    assert not upright.turned
    assert upright.rect_l0 == pytest.approx(HERE.rotated(90).rect_l0)


def test_locked_views_turn_and_mirror_together() -> None:
    other = replace(HERE, center_x=5_000.0, rotation=10.0)
    assert follow(HERE.rotated(90), HERE, other).rotation == 100.0
    mirrored = follow(HERE.mirrored(), HERE, other)
    assert (mirrored.flipped, mirrored.rotation) == (True, 350.0)
