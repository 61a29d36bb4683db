"""The pixels around a place as the viewer shows them, from what is in memory. Reads nothing from disk."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtGui import QImage

from histoviewer.core.slide import RgbArray
from histoviewer.ui.viewer.tool import ShownPixels


@dataclass(frozen=True, slots=True)
class ShownTile:
    """A decoded tile (RGB32): its upper left corner and the size of its pixels in level-0 pixels."""

    image: QImage
    left: float
    top: float
    scale: float


class ShownTiles(Protocol):
    """Where the tiles come from; ``TileLayer`` is one."""

    def tile_shown_at(self, x_l0: float, y_l0: float) -> ShownTile | None:
        """The tile at a place; ``None`` when it is not in memory."""


def pixels_around(
    tiles: ShownTiles, x_l0: float, y_l0: float, reach: float, finest: float
) -> ShownPixels | None:
    """The square of ``reach`` level-0 pixels to each side of a place.

    Every n-th pixel is taken where the tiles are sharper than ``finest`` level-0 pixels per pixel.
    ``None`` when the tile of the place itself is not in memory; other missing tiles are left unknown.
    """
    middle = tiles.tile_shown_at(x_l0, y_l0)
    if middle is None:
        return None
    scale = middle.scale
    step = max(1, int(finest / scale + 0.01))
    count = 2 * math.ceil(reach / scale / step) * step
    # Pixels are counted from the corner of the slide, on the grid of the tiles' own.
    col0, row0 = math.floor((x_l0 - reach) / scale), math.floor((y_l0 - reach) / scale)
    pixels = np.zeros((count, count, 3), np.uint8)
    known = np.zeros((count, count), np.bool_)
    row = row0
    while row < row0 + count:
        col, next_row = col0, row0 + count
        while col < col0 + count:
            tile = tiles.tile_shown_at((col + 0.5) * scale, (row + 0.5) * scale)
            if tile is None or tile.scale != scale:
                # Nothing there: look again a little farther on.
                col, next_row = col + 32, min(next_row, row + 32)
                continue
            left, top = round(tile.left / scale), round(tile.top / scale)
            source = to_array(tile.image)
            right, bottom = left + source.shape[1], top + source.shape[0]
            first_row, last_row = max(row0, top), max(min(row0 + count, bottom), row0, top)
            first_col, last_col = max(col0, left), max(min(col0 + count, right), col0, left)
            here = slice(first_row - row0, last_row - row0), slice(first_col - col0, last_col - col0)
            pixels[here] = source[first_row - top : last_row - top, first_col - left : last_col - left]
            known[here] = True
            col, next_row = max(right, col + 1), min(next_row, max(bottom, row + 1))
        row = next_row
    half = step // 2
    return ShownPixels(
        pixels[half::step, half::step],
        known[half::step, half::step],
        col0 * scale,
        row0 * scale,
        scale * step,
    )


def to_array(image: QImage) -> RgbArray:
    """The pixels of an RGB32 image as uint8 (h, w, 3), without copying them."""
    height, width = image.height(), image.width()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    return flat[:, :width, 2::-1]
