"""What to show where a tile is still missing: the nearest that there is, and no more than is seen."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from histoviewer.core.slide import Level
from histoviewer.core.tiling import TileKey
from histoviewer.ui.viewer.tile_images import TileRequest

_MOST_PIECES = 36
"""A missing tile is not pieced together from more tiles of a finer level than this."""

Kind = tuple[int, int, tuple[str, int, int]]
"""Level, halvings, and stain with its version and display: tiles of one scale and look."""


def substitutes(
    missing: Sequence[TileRequest], there: Collection[TileRequest], levels: Sequence[Level]
) -> tuple[list[TileRequest], bool]:
    """Tiles to draw in place of missing ones, in this order; and whether they cover all of them.

    Each place gets the kind whose scale is nearest to the wanted one and that covers it; where that
    has gaps, the next one lies under it.
    """
    wanted = missing[0]
    kinds = sorted(
        {(r.key.level, r.halvings, _look(r)) for r in there if r.key.level < len(levels)},
        key=lambda kind: _strangeness(kind, wanted, levels),
    )
    left: Sequence[TileRequest] = missing
    layers: list[dict[TileRequest, None]] = []
    for kind in kinds:
        found: dict[TileRequest, None] = {}
        left = [request for request in left if not _cover(request.key, kind, there, levels, found)]
        layers.append(found)
        if not left:
            break
    return list(dict.fromkeys(request for layer in reversed(layers) for request in layer)), not left


def _strangeness(kind: Kind, wanted: TileRequest, levels: Sequence[Level]) -> tuple[bool, float]:
    """The shown stain first; then the scale, a finer one rather than a coarser one."""
    level, halvings, look = kind
    own = levels[wanted.key.level].downsample * (1 << wanted.halvings)
    octaves = math.log2(levels[level].downsample * (1 << halvings) / own)
    return look != _look(wanted), octaves if octaves > 0 else -0.9 * octaves


def _look(request: TileRequest) -> tuple[str, int, int]:
    return request.key.stain, request.version, request.display


def _cover(
    key: TileKey,
    kind: Kind,
    there: Collection[TileRequest],
    levels: Sequence[Level],
    found: dict[TileRequest, None],
) -> bool:
    """Note the tiles of a kind that lie under a tile; whether they cover it."""
    level, halvings, (stain, version, display) = kind
    places = _places_under(key, level, levels)
    pieces = [
        TileRequest(TileKey(key.slide, level, col, row, stain), halvings, version, display)
        for col, row in places
    ]
    known = [piece for piece in pieces if piece in there]
    found.update(dict.fromkeys(known))
    return len(known) == len(pieces) > 0


def _places_under(key: TileKey, level: int, levels: Sequence[Level]) -> list[tuple[int, int]]:
    """Columns and rows of another level's tiles under a tile; none when they are too many."""
    own, other = levels[key.level], levels[level]
    across = own.tile_width * own.downsample / (other.tile_width * other.downsample)
    down = own.tile_height * own.downsample / (other.tile_height * other.downsample)
    end_col = min(math.ceil((key.col + 1) * across - 1e-3), other.columns)
    end_row = min(math.ceil((key.row + 1) * down - 1e-3), other.rows)
    cols = range(min(math.floor(key.col * across + 1e-3), end_col - 1), end_col)
    rows = range(min(math.floor(key.row * down + 1e-3), end_row - 1), end_row)
    if len(cols) * len(rows) > _MOST_PIECES:
        return []
    return [(col, row) for row in rows for col in cols]
