"""The connected region of like colour around a pixel: what the wand takes. No Qt, numpy only."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.core.mask_outline import Mask, part_at, without_small_holes
from histoviewer.core.slide import RgbArray

_Floats = npt.NDArray[np.float32]

_SPREAD_AROUND = 4
"""How far around the pixel its surroundings are looked at, to learn how even they are."""
_LEAST_SPREAD, _MOST_SPREAD = 2.0, 6.5
"""Bounds of that, in units of the CIELAB colour space: glass is never taken for noise."""
_HOLE = 120
"""Holes of fewer pixels are filled: a nucleus in a nest of cells is no hole of it."""

_value = np.arange(256) / 255.0
_LINEAR: _Floats = np.where(_value <= 0.04045, _value / 12.92, ((_value + 0.055) / 1.055) ** 2.4).astype("f4")
_STEPS = 4096
_share = np.arange(_STEPS + 1) / _STEPS
_ROOT: _Floats = np.where(_share > 0.008856, np.cbrt(_share), 7.787 * _share + 16 / 116).astype("f4")
_TO_XYZ: _Floats = (
    np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    / np.array([[0.9505], [1.0], [1.089]])
).astype("f4")


def to_lab(pixels: RgbArray) -> _Floats:
    """CIELAB of sRGB pixels, true to about half a unit, which is more than an eye tells apart."""
    xyz = _LINEAR[pixels] @ _TO_XYZ.T
    root = _ROOT[(np.clip(xyz, 0, 1) * _STEPS).astype(np.int32)]
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=-1)


def smoothed(pixels: RgbArray) -> RgbArray:
    """The picture without the grain that a region should not break at (a kernel of 5 x 5)."""
    soft = pixels.astype(np.float32)
    for axis in (0, 1):
        wide = [(2, 2) if n == axis else (0, 0) for n in range(3)]
        padded = np.pad(soft, wide, mode="edge")
        count = soft.shape[axis]
        shifted = [padded.take(range(n, n + count), axis) for n in range(5)]
        total = shifted[0] + shifted[4] + 4 * (shifted[1] + shifted[3]) + 6 * shifted[2]
        soft = (total / 16).astype(np.float32)
    result: RgbArray = np.round(soft).astype(np.uint8)
    return result


def similar_region(
    pixels: RgbArray, row: int, col: int, reach: float, tolerance: float = 2.0, known: Mask | None = None
) -> Mask:
    """The connected pixels whose colour is like the one at (row, col).

    Args:
        pixels: uint8 (h, w, 3).
        row, col: the pixel to start from.
        reach: no farther than so many pixels from it.
        tolerance: how many times the spread of colours right around the pixel still counts as like.
        known: pixels that may be taken (the others were not loaded).
    """
    lab = to_lab(smoothed(pixels))
    far = np.sqrt(((lab - lab[row, col]) ** 2).sum(axis=-1))
    near = _SPREAD_AROUND
    around = far[max(row - near, 0) : row + near + 1, max(col - near, 0) : col + near + 1]
    spread = float(np.clip(np.sqrt((around**2).mean()), _LEAST_SPREAD, _MOST_SPREAD))
    alike = far <= tolerance * spread
    rows, cols = np.ogrid[: pixels.shape[0], : pixels.shape[1]]
    allowed = (rows - row) ** 2 + (cols - col) ** 2 <= reach * reach
    if known is not None:
        allowed &= known
    # Smoothing drew the edge of the region a pixel inwards: give it back.
    region = _wider(part_at(alike & allowed, row, col)) & allowed
    return without_small_holes(region, _HOLE)


def _wider(mask: Mask) -> Mask:
    wide = mask.copy()
    wide[1:] |= mask[:-1]
    wide[:-1] |= mask[1:]
    wide[:, 1:] |= mask[:, :-1]
    wide[:, :-1] |= mask[:, 1:]
    return wide
