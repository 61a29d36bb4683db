"""What all readers share: checked tiles, and regions put together over a white ground."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import numpy as np

from histoviewer.core.errors import FormatError, InputError
from histoviewer.core.slide import Level, RgbArray, SlideInfo
from histoviewer.io.declared_size import check_region

TILE_SIDE = 512
"""Side of the tiles of images that have none of their own."""


def downsample_of(width: int, height: int, level_width: int, level_height: int) -> float:
    """Level-0 pixels per pixel of a level.

    Levels are made by whole factors and their sizes rounded, so 4443 / 2221 means 2 and not 2.0005: the
    whole number is taken when it explains both sizes within a pixel.
    """
    ratio = (width / level_width + height / level_height) / 2
    whole = max(1, round(ratio))
    if abs(width / whole - level_width) < 1 and abs(height / whole - level_height) < 1:
        return float(whole)
    return ratio


class RegionSlide(ABC):
    """Base of the readers. A reader provides ``_window``; tiles and regions follow from it."""

    def __init__(self, info: SlideInfo) -> None:
        self._info = info

    @property
    def info(self) -> SlideInfo:
        """Size, levels, pixel size."""
        return self._info

    def use_mpp(self, mpp: float) -> None:
        """Set the pixel size that the person gave, in microns per level-0 pixel.

        Raises:
            InputError: it is not a positive number.
        """
        if not (math.isfinite(mpp) and mpp > 0):
            raise InputError(
                f"A pixel size of {mpp} microns can't be used",
                "it is not a positive number",
                "give one such as 0.25",
            )
        self._info = self._info.with_mpp(mpp)

    def read_tile(self, level: int, col: int, row: int) -> RgbArray:
        """One tile of the level's own grid, cropped at the right and bottom edge.

        Raises:
            CorruptFileError: the tile's data is damaged.
            IndexError: there is no such tile.
        """
        grid = self._grid(level)
        if not (0 <= col < grid.columns and 0 <= row < grid.rows):
            raise IndexError(f"level {level} has no tile {col}, {row}")
        return self._tile(level, col, row)

    def _tile(self, level: int, col: int, row: int) -> RgbArray:
        grid = self._info.levels[level]
        x, y = col * grid.tile_width, row * grid.tile_height
        return self._window(
            level, x, y, min(grid.tile_width, grid.width - x), min(grid.tile_height, grid.height - y)
        )

    def read_region(self, x_l0: int, y_l0: int, level: int, width: int, height: int) -> RgbArray:
        """A free region: its corner in level-0 pixels, its size in pixels of ``level``; outside is white.

        Raises:
            CorruptFileError: a tile under it is damaged.
            IndexError: there is no such level.
            InputError: a size below 1; TooLargeError: a size that can't be meant.
        """
        grid = self._grid(level)
        if width < 1 or height < 1:
            raise InputError(f"A region of {width} x {height} pixels can't be read", "both must be positive")
        check_region(self._info.path, width, height)
        # The pixel of the level that the corner falls on; half pixels go up, so neighbours never overlap.
        x, y = math.floor(x_l0 / grid.downsample + 0.5), math.floor(y_l0 / grid.downsample + 0.5)
        left, top = max(0, x), max(0, y)
        right, bottom = min(grid.width, x + width), min(grid.height, y + height)
        if left == x and top == y and right == x + width and bottom == y + height:
            return self._window(level, x, y, width, height)
        region = np.full((height, width, 3), 255, np.uint8)
        if left < right and top < bottom:
            region[top - y : bottom - y, left - x : right - x] = self._window(
                level, left, top, right - left, bottom - top
            )
        return region

    def read_associated(self, name: str) -> RgbArray:
        """An associated image. May carry a patient's name.

        Raises:
            FormatError: the slide has none of that name.
            CorruptFileError: its data is damaged.
        """
        names = ", ".join(self._info.associated) or "none"
        raise FormatError(f"{self._info.path.name} has no image {name!r}", f"it has {names}")

    @abstractmethod
    def close(self) -> None:
        """Free the file. Closing twice is harmless."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _grid(self, level: int) -> Level:
        if not 0 <= level < len(self._info.levels):
            raise IndexError(f"there is no level {level}")
        return self._info.levels[level]

    @abstractmethod
    def _window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        """Pixels of a level, in its own coordinates, all inside it. A new array, the caller's to keep."""


def make_levels(
    sizes: Sequence[tuple[int, int]], tile: Sequence[tuple[int, int]] | None = None
) -> tuple[Level, ...]:
    """Levels from their sizes, finest first; without tile sizes each gets tiles of ``TILE_SIDE``."""
    width, height = sizes[0]
    tiles = tile or [(TILE_SIDE, TILE_SIDE)] * len(sizes)
    return tuple(
        Level(w, h, downsample_of(width, height, w, h), tile_width, tile_height)
        for (w, h), (tile_width, tile_height) in zip(sizes, tiles, strict=True)
    )
