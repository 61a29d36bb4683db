"""Which tiles a view needs, which level serves a resolution, and how patches cover a region.

All coordinates are level-0 pixels unless a name says otherwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from shapely import box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from histoviewer.core.errors import InputError, PixelSizeError
from histoviewer.core.slide import SlideInfo

# A level a hair coarser than asked (2.0005 for 2, from rounded sizes) still counts as fine enough.
_DOWNSAMPLE_TOLERANCE = 1.01


class TileKey(NamedTuple):
    """The only key under which a tile is cached. ``stain`` names the colour map applied, "" for none.

    A tuple, because each frame looks up hundreds of them.
    """

    slide: str
    level: int
    col: int
    row: int
    stain: str = ""


@dataclass(frozen=True, slots=True)
class PatchSpec:
    """A square to be judged: its corner and its side in level-0 pixels."""

    x_l0: int
    y_l0: int
    size_l0: int


def visible_tiles(
    info: SlideInfo, level: int, x0_l0: float, y0_l0: float, x1_l0: float, y1_l0: float
) -> list[tuple[int, int]]:
    """The tiles (column, row) of ``level`` that a level-0 rectangle touches, nearest to its centre first."""
    grid = info.levels[level]
    wide, high = grid.tile_width * grid.downsample, grid.tile_height * grid.downsample
    first_col, first_row = max(0, math.floor(x0_l0 / wide)), max(0, math.floor(y0_l0 / high))
    last_col = min(grid.columns, math.ceil(x1_l0 / wide))
    last_row = min(grid.rows, math.ceil(y1_l0 / high))
    centre_col, centre_row = (x0_l0 + x1_l0) / 2 / wide - 0.5, (y0_l0 + y1_l0) / 2 / high - 0.5
    tiles = [(col, row) for row in range(first_row, last_row) for col in range(first_col, last_col)]
    return sorted(
        tiles, key=lambda tile: ((tile[0] - centre_col) * wide) ** 2 + ((tile[1] - centre_row) * high) ** 2
    )


def best_level(info: SlideInfo, downsample: float) -> int:
    """The coarsest level that still holds every pixel asked for: its downsample is at most ``downsample``."""
    chosen = 0
    for index, level in enumerate(info.levels):
        if level.downsample <= downsample * _DOWNSAMPLE_TOLERANCE:
            chosen = index
    return chosen


def level_for_mpp(info: SlideInfo, mpp: float) -> tuple[int, float]:
    """The level to read for a resolution, and by what to resample it.

    Args:
        info: the slide.
        mpp: wanted microns per pixel.

    Returns:
        (level, scale): the level nearest above in resolution, and the factor that its width and height are
        multiplied with to get to ``mpp`` (below 1 shrinks; above 1 where the slide is coarser than asked).

    Raises:
        PixelSizeError: the slide has no pixel size.
        InputError: ``mpp`` is not a positive number.
    """
    if not (math.isfinite(mpp) and mpp > 0):
        raise InputError(f"{mpp} microns per pixel can't be used", "it is not a positive number")
    own = info.mpp
    if own is None:
        raise PixelSizeError(
            f"{info.path.name} can't be read at {mpp:g} microns per pixel",
            "the file does not say how large its pixels are",
            "give its pixel size in microns",
        )
    level = best_level(info, mpp / own)
    return level, own * info.levels[level].downsample / mpp


def patch_grid(
    x0: int, y0: int, x1: int, y1: int, size_l0: int, stride_l0: int, geometry: BaseGeometry | None = None
) -> list[PatchSpec]:
    """Square patches that cover a rectangle, row by row.

    The last patch of a row or column is shifted inside, so no patch leaves the rectangle; a rectangle
    smaller than a patch gives one patch, centred on it.

    Args:
        x0, y0, x1, y1: the rectangle, right and bottom excluded.
        size_l0: side of a patch.
        stride_l0: distance of neighbours; below ``size_l0`` they overlap, above it they leave gaps.
        geometry: keep only the patches whose centre lies in this shape; a shape too small or too thin to
            hold a centre keeps the patches that it touches.

    Raises:
        InputError: size or stride is not positive.
    """
    if size_l0 < 1 or stride_l0 < 1:
        raise InputError(
            f"Patches of {size_l0} pixels every {stride_l0} can't be laid out", "both must be positive"
        )
    if x1 <= x0 or y1 <= y0:
        return []
    specs = [
        PatchSpec(x, y, size_l0)
        for y in _starts(y0, y1, size_l0, stride_l0)
        for x in _starts(x0, x1, size_l0, stride_l0)
    ]
    return specs if geometry is None else _inside(specs, geometry)


def _starts(low: int, high: int, size: int, stride: int) -> list[int]:
    """Where patches begin along one axis."""
    if high - low <= size:
        return [low - (size - (high - low)) // 2]
    starts = list(range(low, high - size + 1, stride))
    # Any pixels left at the end get a patch of their own, shifted inside.
    if starts[-1] + size < high:
        starts.append(high - size)
    return starts


def _inside(specs: list[PatchSpec], geometry: BaseGeometry) -> list[PatchSpec]:
    """The patches that belong to a shape."""
    shape = prep(geometry)
    squares = [box(s.x_l0, s.y_l0, s.x_l0 + s.size_l0, s.y_l0 + s.size_l0) for s in specs]
    centred = [spec for spec, square in zip(specs, squares, strict=True) if shape.covers(square.centroid)]
    if centred:
        return centred
    return [spec for spec, square in zip(specs, squares, strict=True) if shape.intersects(square)]
