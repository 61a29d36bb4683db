"""Tiles that a view needs, levels for a resolution, patches over a region."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, box

from histoviewer.core.errors import InputError, PixelSizeError
from histoviewer.core.slide import Level, SlideInfo
from histoviewer.core.tiling import PatchSpec, TileKey, best_level, level_for_mpp, patch_grid, visible_tiles

LEVELS = (
    Level(4443, 3567, 1.0, 256, 256),
    Level(1110, 891, 4.0018, 256, 256),
    Level(277, 222, 16.03, 256, 256),
)


def slide(mpp: float | None = 0.5) -> SlideInfo:
    return SlideInfo(Path("slide.svs"), "Aperio", LEVELS, mpp, mpp)


class TestVisibleTiles:
    def test_nearest_to_the_centre_comes_first(self) -> None:
        tiles = visible_tiles(slide(), 0, 0, 0, 1280, 1280)
        assert len(tiles) == 25
        assert tiles[0] == (2, 2)
        assert set(tiles[-4:]) == {(0, 0), (4, 0), (0, 4), (4, 4)}

    def test_touching_the_edge_of_a_tile_is_not_seeing_it(self) -> None:
        assert visible_tiles(slide(), 0, 256, 256, 512, 512) == [(1, 1)]

    def test_a_view_beyond_the_slide_is_clipped(self) -> None:
        tiles = visible_tiles(slide(), 0, -9000, -9000, 90000, 90000)
        assert len(tiles) == LEVELS[0].columns * LEVELS[0].rows

    def test_a_view_beside_the_slide_sees_nothing(self) -> None:
        assert visible_tiles(slide(), 0, 5000, 0, 6000, 100) == []
        assert visible_tiles(slide(), 0, -200, -200, -100, -100) == []

    def test_coarser_levels_need_fewer(self) -> None:
        assert visible_tiles(slide(), 2, 0, 0, 4443, 3567) == [(0, 0), (1, 0)]


class TestLevels:
    @pytest.mark.parametrize(
        ("downsample", "level"), [(0.1, 0), (1, 0), (3.9, 0), (4, 1), (8, 1), (16, 2), (500, 2)]
    )
    def test_best_level_never_lacks_pixels(self, downsample: float, level: int) -> None:
        assert best_level(slide(), downsample) == level

    @pytest.mark.parametrize(
        ("mpp", "level", "scale"),
        [
            (0.5, 0, 1.0),
            (1.0, 0, 0.5),
            (2.0, 1, 1.00045),
            (4.0, 1, 0.500225),
            (0.25, 0, 2.0),
            (80, 2, 0.1001875),
        ],
    )
    def test_level_for_mpp(self, mpp: float, level: int, scale: float) -> None:
        assert level_for_mpp(slide(), mpp) == (level, pytest.approx(scale))

    def test_unknown_pixel_size_is_asked_for(self) -> None:
        with pytest.raises(PixelSizeError, match=r"slide\.svs.*pixel size"):
            level_for_mpp(slide(None), 0.5)

    @pytest.mark.parametrize("mpp", [0, -1, float("nan"), float("inf")])
    def test_resolution_must_be_positive(self, mpp: float) -> None:
        with pytest.raises(InputError):
            level_for_mpp(slide(), mpp)


class TestPatchGrid:
    def test_exact_fit(self) -> None:
        assert patch_grid(10, 20, 30, 40, 10, 10) == [PatchSpec(x, y, 10) for y in (20, 30) for x in (10, 20)]

    def test_the_last_patch_is_shifted_inside(self) -> None:
        assert [spec.x_l0 for spec in patch_grid(0, 0, 25, 10, 10, 10)] == [0, 10, 15]

    @pytest.mark.parametrize("side", [1, 49, 50])
    def test_an_image_no_larger_than_a_patch_gives_one(self, side: int) -> None:
        specs = patch_grid(0, 0, side, side, 50, 50)
        assert specs == [PatchSpec(-((50 - side) // 2), -((50 - side) // 2), 50)]

    def test_nothing_to_cover(self) -> None:
        assert patch_grid(5, 5, 5, 9, 10, 10) == []

    @pytest.mark.parametrize(("size", "stride"), [(0, 5), (5, 0), (-1, 5)])
    def test_size_and_stride_must_be_positive(self, size: int, stride: int) -> None:
        with pytest.raises(InputError):
            patch_grid(0, 0, 10, 10, size, stride)

    def test_a_shape_keeps_the_patches_centred_in_it(self) -> None:
        specs = patch_grid(0, 0, 100, 100, 10, 10, Point(50, 50).buffer(30))
        assert 20 < len(specs) < 40
        assert all((spec.x_l0 - 45) ** 2 + (spec.y_l0 - 45) ** 2 <= 31**2 for spec in specs)

    def test_a_shape_too_small_for_a_centre_keeps_what_it_touches(self) -> None:
        assert patch_grid(0, 0, 100, 100, 50, 50, box(1, 1, 3, 3)) == [PatchSpec(0, 0, 50)]
        assert len(patch_grid(0, 0, 100, 100, 50, 50, LineString([(10, 10), (90, 10)]))) == 2

    @settings(deadline=None)  # wall time says nothing on a busy machine
    @given(st.integers(1, 120), st.integers(1, 120), st.integers(1, 40), st.integers(-50, 50), st.data())
    def test_patches_cover_all_and_stay_inside(
        self, width: int, height: int, size: int, origin: int, data: st.DataObject
    ) -> None:
        stride = data.draw(st.integers(1, size))
        specs = patch_grid(origin, origin, origin + width, origin + height, size, stride)
        for low, length, starts in (
            (origin, width, sorted({spec.x_l0 for spec in specs})),
            (origin, height, sorted({spec.y_l0 for spec in specs})),
        ):
            if length >= size:
                assert starts[0] == low
                assert starts[-1] + size == low + length
            assert all(b - a <= stride for a, b in pairwise(starts))
            assert starts[0] <= low
            assert starts[-1] + size >= low + length


def test_tile_key_is_hashable_and_distinguishes_stains() -> None:
    assert len({TileKey("s", 0, 1, 2), TileKey("s", 0, 1, 2), TileKey("s", 0, 1, 2, "vahadane")}) == 2
