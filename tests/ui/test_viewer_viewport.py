"""The maths of the view, without a widget."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histoviewer.ui.viewer.viewport import DEEPEST, Viewport, downsample_for, magnification, round_length


@pytest.fixture
def view() -> Viewport:
    return Viewport.fitted(800, 600, 40_000, 20_000)


def test_fit_shows_the_whole_slide(view: Viewport) -> None:
    x0, y0, x1, y1 = view.rect_l0
    assert x0 <= 0
    assert y0 <= 0
    assert x1 >= 40_000
    assert y1 >= 20_000
    assert view.to_screen(20_000, 10_000) == (400, 300)


@given(
    x=st.floats(0, 800),
    y=st.floats(0, 600),
    factor=st.floats(0.7, 30),
)
def test_zoom_keeps_what_is_under_the_cursor(x: float, y: float, factor: float) -> None:
    before = Viewport(800, 600, 40_000, 20_000, 20_000, 10_000, 20.0)
    after = before.zoomed(factor, x, y)
    assert after.to_l0(x, y) == pytest.approx(before.to_l0(x, y), abs=1e-6)
    assert after.downsample == pytest.approx(before.downsample / factor)


@given(x=st.floats(-1e5, 1e5), y=st.floats(-1e5, 1e5))
def test_screen_and_slide_positions_are_inverse(x: float, y: float) -> None:
    view = Viewport(801, 599, 40_000, 20_000, 123.4, 5678.9, 3.7)
    assert view.to_screen(*view.to_l0(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_zoom_ends_at_both_sides(view: Viewport) -> None:
    assert view.zoomed(1e9, 400, 300).downsample == DEEPEST
    out = view.zoomed(1e-9, 400, 300)
    assert out.downsample == pytest.approx(2 * view.downsample)


def test_no_pan_loses_the_slide(view: Viewport) -> None:
    near = view.at_downsample(1.0)
    for dx, dy in ((1e9, 0), (-1e9, 0), (0, 1e9), (0, -1e9)):
        x0, y0, x1, y1 = near.panned(dx, dy).rect_l0
        assert x0 < 40_000
        assert x1 > 0
        assert y0 < 20_000
        assert y1 > 0


def test_pan_moves_the_slide_with_the_hand(view: Viewport) -> None:
    near = view.at_downsample(4.0)
    assert near.panned(10, -5).to_screen(20_000, 10_000) == pytest.approx((410, 295))


def test_showing_centres_a_rectangle(view: Viewport) -> None:
    shown = view.showing(1000, 2000, 1800, 2600)
    assert (shown.center_x, shown.center_y) == (1400, 2300)
    x0, y0, x1, y1 = shown.rect_l0
    assert x0 < 1000
    assert y0 < 2000
    assert x1 > 1800
    assert y1 > 2600


def test_showing_a_point_keeps_the_downsample(view: Viewport) -> None:
    assert view.at_downsample(2.0).showing(5, 5, 5, 5).downsample == 2.0


def test_resizing_keeps_middle_and_downsample(view: Viewport) -> None:
    near = view.at_downsample(2.0)
    other = near.resized(400, 900)
    assert (other.center_x, other.center_y, other.downsample) == (near.center_x, near.center_y, 2.0)


def test_magnification_is_objective_equivalent() -> None:
    assert magnification(1.0, 0.25) == 40
    assert magnification(4.0, 0.25) == 10
    assert magnification(1.0, None) is None
    assert downsample_for(10, 0.25) == 4
    assert downsample_for(10, None, nominal=40) == 4
    assert downsample_for(10, None) is None


@pytest.mark.parametrize(
    ("longest", "length"), [(0.7, 0.5), (1, 1), (1.99, 1), (2, 2), (499, 200), (500, 500), (1000, 1000)]
)
def test_round_length(longest: float, length: float) -> None:
    assert round_length(longest) == pytest.approx(length)
