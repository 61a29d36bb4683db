"""Where there is tissue, where a pen was, and how sharp it is.

The rules are fixed thresholds on optical density against the image's own background, so that the answer for
a pixel can be explained and is the same on every run. They hold from 0.25 to about 8 um/px, on white and
grey backgrounds, for H&E and for pale immunohistochemistry.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.core.slide import RgbArray
from histoviewer.stain.optical_density import FloatArray, check_rgb

Mask = npt.NDArray[np.bool_]

DARK = 0.18
"""Mean optical density above the background from which a pixel of any hue is tissue."""
COLOURED = 0.07
"""Difference between two channels' optical density from which a pale pixel is tissue."""
NEUTRAL = 0.035
"""What differs less between the channels is grey, whatever its darkness."""

_WORKING_PX = 600_000
_SMOOTH = 2
_DARKEST_BACKGROUND = 160
_NEUTRAL = 14
_USUAL_BACKGROUND = 242.0


def tissue_mask(rgb: RgbArray) -> Mask:
    """Tissue: darker or more coloured than the background, and no pen.

    Args:
        rgb: uint8 (height, width, 3). Above 0.6 Mpx it is averaged in blocks first, so the mask of a big
            image is as coarse as its blocks.

    Returns:
        bool (height, width).

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Tissue can't be found")
    if rgb.size == 0:
        return np.zeros(rgb.shape[:2], np.bool_)
    block = _block_for(rgb)
    density = _relative_density(_smooth(_blocks(rgb, block)))
    tissue = _majority(_looks_stained(density) & ~_looks_inked(density))
    return _spread(tissue, block, rgb.shape[:2])


def pen_mask(rgb: RgbArray) -> Mask:
    """Marks of a pen in green, blue, red or black, bool (height, width).

    Ink that lets the tissue shine through in a colour that tissue has as well (thin red, thin black) can't
    be told.

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Pen marks can't be found")
    if rgb.size == 0:
        return np.zeros(rgb.shape[:2], np.bool_)
    block = _block_for(rgb)
    inked = _majority(_looks_inked(_relative_density(_smooth(_blocks(rgb, block)))))
    return _spread(inked, block, rgb.shape[:2])


def tissue_fraction(rgb: RgbArray) -> float:
    """The part of the pixels that is tissue, 0 to 1; see ``tissue_mask``."""
    mask = tissue_mask(rgb)
    return float(mask.mean()) if mask.size else 0.0


def focus_score(rgb: RgbArray) -> float:
    """How sharp the picture is: the part of its finest contrast in all its contrast between neighbours.

    The energy of the differences between neighbouring pixels is compared with that of the same picture
    after averaging in 2 x 2 blocks. A sharp picture loses much of its contrast by averaging, a blurred one
    hardly any: about 0.2 and less is blurred, 0.4 and more is sharp. Being a ratio, it doesn't depend on
    stain or brightness. 0 for a picture without contrast or with fewer than 8 pixels on a side.

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Focus can't be judged")
    if min(rgb.shape[:2]) < 8:
        return 0.0
    grey = rgb[..., 1].astype(np.float32)
    fine, coarse = _difference_energy(grey), _difference_energy(_block_mean(grey, 2))
    return fine / (fine + coarse) if fine + coarse > 1e-3 else 0.0


def _difference_energy(grey: FloatArray) -> float:
    down, across = np.diff(grey, axis=0), np.diff(grey, axis=1)
    return float(np.mean(down * down) + np.mean(across * across))


def _block_for(rgb: RgbArray) -> int:
    return max(1, int(np.ceil(np.sqrt(rgb.shape[0] * rgb.shape[1] / _WORKING_PX))))


def _blocks(rgb: RgbArray, block: int) -> FloatArray:
    """Means of blocks, float32 (h, w, 3); what is left at the right and bottom edge joins the last block's value."""
    if block == 1:
        return rgb.astype(np.float32)
    return np.stack([_block_mean(rgb[..., k], block) for k in range(3)], axis=2)


def _block_mean(plane: npt.NDArray[np.generic], block: int) -> FloatArray:
    height, width = (max(1, side // block) for side in plane.shape)
    total = np.zeros((height, width), np.float32)
    rows, columns = min(block, plane.shape[0]), min(block, plane.shape[1])
    for y in range(rows):
        for x in range(columns):
            total += plane[y : height * rows : rows, x : width * columns : columns]
    mean: FloatArray = total / np.float32(rows * columns)
    return mean


def _spread(mask: Mask, block: int, shape: tuple[int, ...]) -> Mask:
    """A mask of blocks at full size; the edge beyond the last whole block repeats it."""
    if block == 1:
        return mask
    rows = np.minimum(np.arange(shape[0]) // block, mask.shape[0] - 1)
    columns = np.minimum(np.arange(shape[1]) // block, mask.shape[1] - 1)
    return mask[rows[:, None], columns[None, :]]


def _smooth(planes: FloatArray) -> FloatArray:
    """Mean over a square of 5 x 5, the edge repeated; any trailing axis."""
    for axis in (0, 1):
        widths = [(0, 0)] * planes.ndim
        widths[axis] = (_SMOOTH, _SMOOTH)
        padded = np.pad(planes, widths, mode="edge")
        size = planes.shape[axis]
        total = np.zeros_like(planes)
        for shift in range(2 * _SMOOTH + 1):
            total += padded[shift : shift + size] if axis == 0 else padded[:, shift : shift + size]
        planes = total / np.float32(2 * _SMOOTH + 1)
    return planes


def _majority(mask: Mask) -> Mask:
    """What most of the 5 x 5 neighbours are: single specks vanish, single holes close."""
    majority: Mask = _smooth(mask.astype(np.float32)) > 0.5
    return majority


def _relative_density(planes: FloatArray) -> FloatArray:
    """Optical density against the background, float32 (h, w, 3), never below 0."""
    level = _background_level(planes)
    density: FloatArray = np.maximum(np.log(level / np.maximum(planes, 1.0)), 0.0).astype(np.float32)
    return density


def _background_level(planes: FloatArray) -> float:
    """The grey level of the glass: nearly the brightest of what is bright and without colour.

    An image that is all tissue has none; it gets the usual level.
    """
    low = planes.min(axis=2)
    glass = low[(low >= _DARKEST_BACKGROUND) & (planes.max(axis=2) - low <= _NEUTRAL)]
    if glass.size < max(16, low.size // 500):
        return _USUAL_BACKGROUND
    return float(np.percentile(glass, 90))


def _looks_stained(density: FloatArray) -> Mask:
    """Pale but coloured, or dark and not neutral: a shadow, a cover slip's edge and dust are neutral."""
    colour = density.max(axis=2) - density.min(axis=2)
    stained: Mask = (colour > COLOURED) | ((density.mean(axis=2) > DARK) & (colour > NEUTRAL))
    return stained


def _looks_inked(density: FloatArray) -> Mask:
    """Hues that stained tissue doesn't have.

    Stains of tissue take at least as much green as red light. Blue and green inks take mostly red, red ink
    takes green and blue alike and almost no red, black ink takes all alike and nearly everything.
    """
    red, green, blue = density[..., 0], density[..., 1], density[..., 2]
    cold = (red - green > 0.06) & (green < 0.7 * red)
    pure_red = (green > 1.6) & (blue > 0.92 * green) & (red < 0.35 * green)
    strongest, weakest = density.max(axis=2), density.min(axis=2)
    black = (weakest > 1.5) & (strongest - weakest < 0.25 * strongest)
    return cold | pure_red | black
