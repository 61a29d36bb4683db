"""Areas under a brush, masks of pixels and their outlines, regions of like colour."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from shapely.geometry import MultiPolygon, Point, Polygon, box

from histoviewer.core.brush import Stroke, added, erased, swept
from histoviewer.core.mask_outline import mask_outline, part_at, without_small_holes
from histoviewer.core.region_growing import similar_region, smoothed, to_lab

masks = hnp.arrays(np.bool_, st.tuples(st.integers(1, 14), st.integers(1, 14)))


def wavy(count: int) -> list[Polygon]:
    """Pieces of a long winding stroke."""
    way = [(3.0 * n, 200 * math.sin(n / 30)) for n in range(count + 1)]
    return [swept(a, b, 12) for a, b in pairwise(way)]


# -- strokes ---------------------------------------------------------------------------------------


def test_a_click_is_a_disc_and_a_movement_a_band() -> None:
    assert swept((5, 5), (5, 5), 10).area == pytest.approx(math.pi * 100, rel=0.02)
    assert swept((0, 0), (100, 0), 10).area == pytest.approx(2000 + math.pi * 100, rel=0.02)


@pytest.mark.parametrize("count", [1, 31, 32, 33, 200])
def test_a_stroke_covers_all_its_pieces(count: int) -> None:
    stroke, pieces = Stroke(), wavy(count)
    for piece in pieces:
        stroke.add(piece)
    assert stroke.count == count
    assert stroke.area(0.0).symmetric_difference(shapely.union_all(pieces)).area < 1e-6


@pytest.mark.parametrize("seen", [0, 1, 40, 70, 99, 100])
def test_what_was_added_since_a_count_is_covered(seen: int) -> None:
    stroke, pieces = Stroke(), wavy(100)
    for piece in pieces:
        stroke.add(piece)
    since = stroke.since(seen)
    assert (since == []) == (seen == 100)
    missing = shapely.union_all(pieces[seen:]).difference(shapely.union_all(since))
    assert missing.area < 1e-6


def test_a_stroke_is_asked_for_little_at_each_movement() -> None:
    """However long it is: what must be drawn anew is one piece, or now and then one merged chunk."""
    stroke, most = Stroke(), 0
    for n, piece in enumerate(wavy(3000)):
        stroke.add(piece)
        most = max(most, sum(shapely.get_num_coordinates(g) for g in stroke.since(n)))
    assert most < 600


# -- adding and erasing ----------------------------------------------------------------------------


def test_adding_joins_and_keeps_what_lies_apart() -> None:
    joined = added(box(0, 0, 100, 100), box(50, 0, 200, 100), 4)
    assert isinstance(joined, Polygon)
    assert joined.area == 20_000
    apart = added(box(0, 0, 100, 100), box(300, 0, 400, 100), 4)
    assert isinstance(apart, MultiPolygon)
    assert apart.area == 20_000


def test_adding_fills_crumbs_but_keeps_holes_that_were_meant() -> None:
    ring = box(0, 0, 100, 100).difference(box(10, 10, 12, 12)).difference(box(60, 60, 80, 80))
    far_from_it = added(ring, box(90, 0, 150, 10), crumb=9)
    assert len(far_from_it.interiors) == 2
    around_it = added(ring, box(0, 0, 14, 14).difference(box(10.5, 10.5, 11, 11)), crumb=9)
    assert len(around_it.interiors) == 1


def test_erasing_cuts_bites_and_leaves_no_scraps() -> None:
    halves = erased(box(0, 0, 100, 100), box(40, -5, 60, 105), crumb=9)
    assert isinstance(halves, MultiPolygon)
    assert halves.area == 8000
    hole = erased(box(0, 0, 100, 100), box(40, 40, 60, 60), crumb=9)
    assert isinstance(hole, Polygon)
    assert len(hole.interiors) == 1
    scrap = erased(box(0, 0, 100, 100), box(1, -5, 60, 105), crumb=500)
    assert isinstance(scrap, Polygon)
    assert scrap.bounds[0] == 60


def test_small_parts_that_were_there_before_are_left_alone() -> None:
    base = MultiPolygon([box(0, 0, 100, 100), box(500, 500, 501, 501)])
    rest = erased(base, box(0, 0, 50, 100), crumb=25)
    assert isinstance(rest, MultiPolygon)
    assert rest.area == 5001


def test_a_shape_erased_whole_is_gone() -> None:
    assert erased(box(0, 0, 100, 100), box(-1, -1, 101, 101), crumb=9) is None


def test_a_shape_that_crosses_itself_is_repaired_on_the_way() -> None:
    bow = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    assert added(bow, box(40, 40, 60, 60), 1).is_valid
    rest = erased(bow, box(-10, -10, 50, 110), 1)
    assert rest is not None
    assert rest.is_valid


# -- masks -----------------------------------------------------------------------------------------


@given(masks)
@settings(max_examples=150, deadline=None)
def test_an_outline_holds_exactly_the_set_pixels(mask: np.ndarray) -> None:
    outline = mask_outline(mask)
    if outline is None:
        assert not mask.any()
        return
    assert outline.is_valid
    assert outline.area == pytest.approx(mask.sum())
    rows, cols = np.indices(mask.shape)
    inside = shapely.contains_xy(outline, cols.ravel() + 0.5, rows.ravel() + 0.5).reshape(mask.shape)
    assert (inside == mask).all()


@given(masks)
@settings(max_examples=100, deadline=None)
def test_a_smooth_outline_is_valid_and_near_the_pixels(mask: np.ndarray) -> None:
    plain, smooth = mask_outline(mask), mask_outline(mask, smooth=True)
    if plain is not None:
        assert smooth is not None
        assert smooth.is_valid
        assert smooth.difference(plain.buffer(1.0)).area < 1e-6


def test_an_outline_is_placed_and_scaled() -> None:
    mask = np.zeros((4, 6), bool)
    mask[1:3, 2:5] = True
    outline = mask_outline(mask, left=100, top=50, scale=4)
    assert outline is not None
    assert outline.bounds == (108, 54, 120, 62)


def test_an_outline_has_the_hole_and_the_island_in_it() -> None:
    mask = np.ones((9, 9), bool)
    mask[2:7, 2:7] = False
    mask[4, 4] = True
    outline = mask_outline(mask)
    assert isinstance(outline, MultiPolygon)
    assert outline.area == 81 - 25 + 1


@given(masks, st.data())
@settings(max_examples=100, deadline=None)
def test_the_part_at_a_pixel_is_what_a_plain_search_finds(mask: np.ndarray, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, mask.shape[0] - 1))
    col = data.draw(st.integers(0, mask.shape[1] - 1))
    wanted, todo = np.zeros_like(mask), [(row, col)] if mask[row, col] else []
    while todo:
        y, x = todo.pop()
        if 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1] and mask[y, x] and not wanted[y, x]:
            wanted[y, x] = True
            todo += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    assert (part_at(mask, row, col) == wanted).all()


def test_only_small_holes_are_filled() -> None:
    mask = np.ones((20, 20), bool)
    mask[2:4, 2:4] = False
    mask[8:16, 8:16] = False
    mask[18:, 18:] = False
    filled = without_small_holes(mask, 10)
    assert filled[2:4, 2:4].all()
    assert not filled[8:16, 8:16].any()
    assert not filled[18:, 18:].any()


# -- regions of like colour ------------------------------------------------------------------------


def two_tones(noise: float = 0.0) -> np.ndarray:
    """A violet disc of radius 40 about (60, 70) on pink, and another that does not touch it."""
    y, x = np.mgrid[:160, :160]
    pixels = np.full((160, 160, 3), (230, 180, 215), float)
    pixels[(y - 60) ** 2 + (x - 70) ** 2 < 40**2] = (110, 60, 150)
    pixels[(y - 60) ** 2 + (x - 140) ** 2 < 15**2] = (110, 60, 150)
    pixels += np.random.default_rng(1).normal(0, noise, pixels.shape)
    return np.clip(pixels, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("noise", [0.0, 8.0])
def test_a_region_ends_where_the_colour_changes(noise: float) -> None:
    region = similar_region(two_tones(noise), 60, 70, reach=200)
    assert region.sum() == pytest.approx(math.pi * 40**2, rel=0.06)
    assert not region[60, 140]


def test_a_region_ends_at_its_reach_and_where_nothing_is_known() -> None:
    assert similar_region(two_tones(), 60, 70, reach=20).sum() == pytest.approx(math.pi * 400, rel=0.05)
    known = np.ones((160, 160), bool)
    known[:, 75:] = False
    region = similar_region(two_tones(), 60, 70, reach=200, known=known)
    assert not region[:, 75:].any()
    assert region[60, 74]


def test_more_tolerance_takes_more() -> None:
    ramp = np.zeros((41, 200, 3), np.uint8)
    ramp[...] = np.linspace(40, 240, 200).astype(np.uint8)[None, :, None]
    narrow, wide = (similar_region(ramp, 20, 100, 300, t).sum() for t in (1.0, 3.0))
    assert 0 < narrow < wide


def test_lab_of_known_colours() -> None:
    colours = np.array([[[255, 255, 255], [0, 0, 0], [255, 0, 0], [119, 119, 119]]], np.uint8)
    wanted = [(100, 0, 0), (0, 0, 0), (53.2, 80.1, 67.2), (50.0, 0, 0)]
    assert np.allclose(to_lab(colours)[0], wanted, atol=0.6)


def test_smoothing_keeps_even_colour_and_size() -> None:
    pixels = np.full((7, 9, 3), (12, 200, 99), np.uint8)
    assert (smoothed(pixels) == pixels).all()


def test_the_outline_of_a_region_is_round_where_the_region_is() -> None:
    outline = mask_outline(similar_region(two_tones(), 60, 70, 200), smooth=True)
    assert isinstance(outline, Polygon)
    disc = Point(70.5, 60.5).buffer(40)
    assert outline.symmetric_difference(disc).area < 0.05 * disc.area
    assert shapely.get_num_coordinates(outline) < 400
