"""Pixels of a slide at any microns per pixel: from the level nearest above, then resampled without aliasing.

Training, evaluation and classification all read through here, so a patch has the same pixels everywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.tiling import level_for_mpp

WHOLE_LIMIT_PX = 24_000_000
"""An image whose level has at most so many pixels is read at once; a larger one in blocks."""

_MARGIN_PX = 4
_EXACT = 1e-3


@dataclass(frozen=True, slots=True)
class ScaledReader:
    """One slide at ``mpp`` microns per pixel: ``width`` x ``height`` pixels, read from ``level``."""

    reader: SlideReader
    mpp: float
    level: int
    width: int
    height: int

    @classmethod
    def of(cls, reader: SlideReader, mpp: float) -> ScaledReader:
        """Choose the level.

        Raises:
            PixelSizeError: the slide has no pixel size.
        """
        level, scale = level_for_mpp(reader.info, mpp)
        grid = reader.info.levels[level]
        return cls(reader, mpp, level, max(1, round(grid.width * scale)), max(1, round(grid.height * scale)))

    @property
    def fits_in_memory(self) -> bool:
        """Whether the level is small enough to be read at once."""
        grid = self.reader.info.levels[self.level]
        return grid.width * grid.height <= WHOLE_LIMIT_PX

    @property
    def px_per_l0(self) -> float:
        """Pixels at this scale per level-0 pixel (mean of both axes)."""
        info = self.reader.info
        return (self.width / info.width_l0 + self.height / info.height_l0) / 2

    def whole(self) -> tuple[RgbArray, RgbArray]:
        """All of it at this scale, and the level's own pixels it was made of."""
        grid = self.reader.info.levels[self.level]
        raw = self.reader.read_region(0, 0, self.level, grid.width, grid.height)
        return resampled(raw, (0.0, 0.0, grid.width, grid.height), self.width, self.height), raw

    def block(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """A rectangle in pixels of this scale, uint8 (height, width, 3); outside the slide is white."""
        grid = self.reader.info.levels[self.level]
        factor_x, factor_y = grid.width / self.width, grid.height / self.height
        x0, y0, x1, y1 = x * factor_x, y * factor_y, (x + width) * factor_x, (y + height) * factor_y
        margin_x, margin_y = _margin(factor_x), _margin(factor_y)
        left, top = math.floor(x0) - margin_x, math.floor(y0) - margin_y
        right, bottom = math.ceil(x1) + margin_x, math.ceil(y1) + margin_y
        raw = self.reader.read_region(
            round(left * grid.downsample),
            round(top * grid.downsample),
            self.level,
            right - left,
            bottom - top,
        )
        return resampled(raw, (x0 - left, y0 - top, x1 - left, y1 - top), width, height)


def resampled(image: RgbArray, box: tuple[float, float, float, float], width: int, height: int) -> RgbArray:
    """The part ``box`` (left, top, right, bottom, may be fractions) of an image at another size.

    An antialiased bicubic filter; large reductions are averaged first to a third of the way.
    """
    left, top, right, bottom = box
    if abs(right - left - width) < _EXACT and abs(bottom - top - height) < _EXACT:
        x, y = round(left), round(top)
        if abs(left - x) < _EXACT and abs(top - y) < _EXACT:
            return np.ascontiguousarray(image[y : y + height, x : x + width])
    made = Image.fromarray(image).resize((width, height), Image.Resampling.BICUBIC, box=box, reducing_gap=3.0)
    return np.array(made)


def _margin(factor: float) -> int:
    """Level pixels that the filter reaches beyond the rectangle; none where nothing is resampled."""
    return 0 if abs(factor - 1) < 1e-9 else math.ceil(3 * factor) + _MARGIN_PX
