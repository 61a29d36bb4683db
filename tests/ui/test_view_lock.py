"""Where a view is when another one leads it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histoviewer.ui.viewer.view_lock import Placed, at_scale_of, follow, side_by_side
from histoviewer.ui.viewer.viewport import Viewport

HERE = Viewport(800, 600, 40_000, 30_000, 20_000.0, 15_000.0, 8.0)
THERE = Viewport(500, 700, 10_000, 8_000, 3_000.0, 2_000.0, 2.0)
PLACES = st.floats(-50_000, 50_000)
ZOOMS = st.floats(0.1, 64)


def test_one_scale_is_the_same_micrometres_to_a_pixel() -> None:
    found = at_scale_of(Placed(THERE, 0.5), Placed(HERE, 0.25))
    assert found.downsample * 0.5 == HERE.downsample * 0.25
    assert (found.center_x, found.center_y) == (THERE.center_x, THERE.center_y)
    assert at_scale_of(Placed(THERE, None), Placed(HERE, 0.25)).downsample == HERE.downsample


def test_the_same_place_is_as_far_from_the_middle() -> None:
    source = replace(HERE, center_x=22_000.0, center_y=15_000.0)
    found = side_by_side(Placed(THERE, 0.5), Placed(source, 0.25))
    assert (found.center_x, found.center_y) == (6_000.0, 4_000.0)


TURNS = st.sampled_from((0.0, 90.0, 180.0, 270.0, 33.5))


@given(x=PLACES, y=PLACES, own=TURNS, led=TURNS, mirrored=st.booleans())
def test_views_that_are_turned_apart_move_alike_on_the_screen(
    x: float, y: float, own: float, led: float, mirrored: bool
) -> None:
    source = replace(HERE, rotation=own)
    target = replace(at_scale_of(Placed(THERE, 0.5), Placed(HERE, 0.25)), rotation=led, flipped=mirrored)
    moved = follow(replace(source, center_x=x, center_y=y), source, target)
    before, after = source.to_screen(x, y), target.to_screen(moved.center_x, moved.center_y)
    assert before[0] - source.width / 2 == pytest.approx(after[0] - target.width / 2, abs=1e-4)
    assert before[1] - source.height / 2 == pytest.approx(after[1] - target.height / 2, abs=1e-4)


@given(own=TURNS, led=TURNS, mirrored=st.booleans())
def test_slides_brought_to_the_same_place_have_their_middles_at_the_same_place(
    own: float, led: float, mirrored: bool
) -> None:
    source = replace(HERE, center_x=23_000.0, center_y=11_000.0, rotation=own)
    target = Placed(replace(THERE, rotation=led, flipped=mirrored), 0.5)
    found = side_by_side(target, Placed(source, 0.25))
    here = source.to_screen(20_000, 15_000)
    there = found.to_screen(5_000, 4_000)
    assert here[0] - source.width / 2 == pytest.approx(there[0] - found.width / 2, abs=1e-6)
    assert here[1] - source.height / 2 == pytest.approx(there[1] - found.height / 2, abs=1e-6)


@given(x=PLACES, y=PLACES, zoom=ZOOMS)
def test_a_view_that_comes_back_leads_the_other_back(x: float, y: float, zoom: float) -> None:
    target = at_scale_of(Placed(THERE, 0.5), Placed(HERE, 0.25))
    gone = replace(HERE, center_x=x, center_y=y, downsample=zoom)
    led = follow(gone, HERE, target)
    back = follow(HERE, gone, led)
    assert back.center_x == pytest.approx(target.center_x, abs=1e-3)
    assert back.center_y == pytest.approx(target.center_y, abs=1e-3)
    assert back.downsample == pytest.approx(target.downsample)


@given(x=PLACES, y=PLACES, zoom=ZOOMS)
def test_a_view_is_led_by_the_same_micrometres(x: float, y: float, zoom: float) -> None:
    target = at_scale_of(Placed(THERE, 0.5), Placed(HERE, 0.25))
    led = follow(replace(HERE, center_x=x, center_y=y, downsample=zoom), HERE, target)
    assert (led.center_x - target.center_x) * 0.5 == pytest.approx((x - HERE.center_x) * 0.25, abs=1e-3)
    assert (led.center_y - target.center_y) * 0.5 == pytest.approx((y - HERE.center_y) * 0.25, abs=1e-3)
    assert led.downsample * 0.5 == pytest.approx(zoom * 0.25)
