"""What is shown in place of a missing tile: the nearest scale that covers it, and nothing under that."""

from __future__ import annotations

from histoviewer.core.slide import Level
from histoviewer.core.tiling import TileKey
from histoviewer.ui.viewer.tile_images import TileRequest
from histoviewer.ui.viewer.tile_substitutes import substitutes

LEVELS = [Level(4096 >> n, 4096 >> n, 2.0**n, 256, 256) for n in range(5)]


def tile(level: int, col: int, row: int, stain: str = "") -> TileRequest:
    return TileRequest(TileKey("s", level, col, row, stain))


def test_the_next_coarser_tile_serves_and_the_others_are_left_out() -> None:
    there = {tile(2, 0, 0), tile(3, 0, 0), tile(4, 0, 0)}
    assert substitutes([tile(1, 1, 1)], there, LEVELS) == ([tile(2, 0, 0)], True)


def test_four_finer_tiles_serve_as_well() -> None:
    pieces = [tile(0, col, row) for row in (2, 3) for col in (2, 3)]
    found, whole = substitutes([tile(1, 1, 1)], {*pieces, tile(4, 0, 0)}, LEVELS)
    assert (set(found), whole) == (set(pieces), True)


def test_gaps_of_the_nearest_are_filled_from_below() -> None:
    there = {tile(0, 2, 2), tile(3, 0, 0)}
    assert substitutes([tile(1, 1, 1)], there, LEVELS) == ([tile(3, 0, 0), tile(0, 2, 2)], True)


def test_where_nothing_is_the_thumbnail_has_to_serve() -> None:
    assert substitutes([tile(1, 1, 1)], {tile(1, 5, 5)}, LEVELS) == ([], False)


def test_another_stain_serves_only_without_the_own_one() -> None:
    there = {tile(2, 0, 0, "macenko"), tile(4, 0, 0)}
    assert substitutes([tile(1, 1, 1)], there, LEVELS) == ([tile(4, 0, 0)], True)
    there.remove(tile(4, 0, 0))
    assert substitutes([tile(1, 1, 1)], there, LEVELS) == ([tile(2, 0, 0, "macenko")], True)


def test_tiles_of_levels_that_went_away_are_not_drawn() -> None:
    assert substitutes([tile(1, 1, 1)], {tile(7, 0, 0)}, LEVELS) == ([], False)
