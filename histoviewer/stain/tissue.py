"""Where there is tissue, where a pen was, and how sharp it is.

The rules are fixed thresholds on optical density against the image's own background, so that the answer for
a pixel can be explained and is the same on every run. They hold from 0.25 to about 8 um/px, on white and
grey backgrounds, for H&E and for pale immunohistochemistry.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from histoviewer.core.slide import RgbArray
from histoviewer.stain.ink import black_ink, cold_ink, red_ink
from histoviewer.stain.optical_density import FloatArray, check_rgb

Mask = npt.NDArray[np.bool_]

DARK = 0.18
"""Mean optical density above the background from which a pixel of any hue is tissue."""
COLOURED = 0.07
"""Difference between two channels' optical density from which a pale pixel is tissue."""
NEUTRAL = 0.035
"""What differs less between the channels is grey, whatever its darkness."""
BLURRED = 0.25
"""``focus_score`` below this: blurred by a Gaussian of about 2.5 pixels or more."""
SHARP = 0.31
"""``focus_score`` from this on: in focus (all of 32 real fields; none of them blurred by 2 pixels)."""

_WORKING_PX = 270_000
_SMOOTH = 2
_PALE_INK = 0.06
_DARKEST_BACKGROUND = 160
_NEUTRAL_LEVELS = 14
_USUAL_BACKGROUND = 242.0


def tissue_mask(rgb: RgbArray) -> Mask:
    """Tissue: darker or more coloured than the background, and no pen.

    Args:
        rgb: uint8 (height, width, 3). Above 0.27 Mpx it is averaged in blocks first, so the mask of a big
            image is as coarse as its blocks.

    Returns:
        bool (height, width).

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Tissue can't be found")
    if rgb.size == 0:
        return np.zeros(rgb.shape[:2], np.bool_)
    density, block = _working_density(rgb)
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
    density, block = _working_density(rgb)
    return _spread(_majority(_looks_inked(density)), block, rgb.shape[:2])


def tissue_and_pen(rgb: RgbArray) -> tuple[Mask, Mask]:
    """``tissue_mask`` and ``pen_mask`` for the price of one.

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Tissue can't be found")
    if rgb.size == 0:
        nothing = np.zeros(rgb.shape[:2], np.bool_)
        return nothing, nothing
    density, block = _working_density(rgb)
    inked = _looks_inked(density)
    masks = _majority(_looks_stained(density) & ~inked), _majority(inked)
    tissue, pen = (_spread(mask, block, rgb.shape[:2]) for mask in masks)
    return tissue, pen


def tissue_fraction(rgb: RgbArray) -> float:
    """The part of the pixels that is tissue, 0 to 1; see ``tissue_mask``."""
    mask = tissue_mask(rgb)
    return float(mask.mean()) if mask.size else 0.0


def focus_score(rgb: RgbArray) -> float:
    """How sharp the picture is: how much of its contrast lies in details of two to four pixels.

    The energy of the differences between neighbours is compared after averaging in 2 x 2 and in 4 x 4 blocks
    (the first averaging keeps the camera's noise out). Without any fine detail the score is 0.2, for pure
    detail 0.8. Being a ratio, it doesn't depend on stain or brightness. Judge tissue only: glass has no
    detail.

    Returns:
        0.2 to 0.8; see ``BLURRED`` and ``SHARP``. 0 without contrast or with a side below 16 pixels.

    Raises:
        StainError: no uint8 RGB image.
    """
    check_rgb(rgb, "Focus can't be judged")
    if min(rgb.shape[:2]) < 16:
        return 0.0
    halved = block_mean(rgb[..., 1], 2)
    fine, coarse = _difference_energy(halved), _difference_energy(block_mean(halved, 2))
    return fine / (fine + coarse) if fine + coarse > 1e-3 else 0.0


def _difference_energy(grey: FloatArray) -> float:
    down, across = np.diff(grey, axis=0), np.diff(grey, axis=1)
    return float(np.mean(down * down) + np.mean(across * across))


def _working_density(rgb: RgbArray) -> tuple[FloatArray, int]:
    """Smoothed optical density above the background, float32 (3, h, w), and the side of its blocks."""
    block = max(1, math.ceil(math.sqrt(rgb.shape[0] * rgb.shape[1] / _WORKING_PX)))
    planes = np.stack([_smooth(block_mean(rgb[..., k], block)) for k in range(3)])
    return _relative_density(planes), block


def block_mean(plane: npt.NDArray[np.generic], block: int) -> FloatArray:
    """Means of blocks, float32; what is left at the right and bottom edge is dropped."""
    height, width = (max(1, side // block) for side in plane.shape)
    rows, columns = min(block, plane.shape[0]), min(block, plane.shape[1])
    total = np.zeros((height, width), np.float32)
    for y in range(rows):
        for x in range(columns):
            total += plane[y : height * rows : rows, x : width * columns : columns]
    total /= np.float32(rows * columns)
    return total


def _spread(mask: Mask, block: int, shape: tuple[int, ...]) -> Mask:
    """A mask of blocks at full size; the edge beyond the last whole block repeats it."""
    if block == 1:
        return mask
    rows = np.minimum(np.arange(shape[0]) // block, mask.shape[0] - 1)
    columns = np.minimum(np.arange(shape[1]) // block, mask.shape[1] - 1)
    spread: Mask = mask[rows[:, None], columns[None, :]]
    return spread


def _smooth(plane: FloatArray) -> FloatArray:
    """Mean over a square of 5 x 5, the edge repeated."""
    padded = np.pad(plane, _SMOOTH, mode="edge")
    height, width = plane.shape
    tall = padded[:height].copy()
    for shift in range(1, 2 * _SMOOTH + 1):
        tall += padded[shift : shift + height]
    total = tall[:, :width].copy()
    for shift in range(1, 2 * _SMOOTH + 1):
        total += tall[:, shift : shift + width]
    total /= np.float32((2 * _SMOOTH + 1) ** 2)
    return total


def _majority(mask: Mask) -> Mask:
    """What most of the 5 x 5 neighbours are: single specks vanish, single holes close."""
    majority: Mask = _smooth(mask.astype(np.float32)) > 0.5
    return majority


def _relative_density(planes: FloatArray) -> FloatArray:
    """Optical density above the background, float32 (3, h, w), never below 0."""
    level = np.float32(_background_level(planes))
    density: FloatArray = np.maximum(np.log(level / np.maximum(planes, np.float32(1))), np.float32(0))
    return density


def _background_level(planes: FloatArray) -> float:
    """The grey level of the glass: nearly the brightest of what is bright and without colour.

    An image that is all tissue has none; it gets the usual level.
    """
    low, high = planes.min(axis=0), planes.max(axis=0)
    glass = low[(low >= _DARKEST_BACKGROUND) & (high - low <= _NEUTRAL_LEVELS)]
    if glass.size < max(16, low.size // 500):
        return _USUAL_BACKGROUND
    return float(np.percentile(glass, 90))


def _looks_stained(density: FloatArray) -> Mask:
    """Pale but coloured, or dark and not neutral: a shadow, a cover slip's edge and dust are neutral."""
    colour = density.max(axis=0) - density.min(axis=0)
    stained: Mask = (colour > COLOURED) | ((density.mean(axis=0) > DARK) & (colour > NEUTRAL))
    return stained


def _looks_inked(density: FloatArray) -> Mask:
    red, green, blue = density
    inked: Mask = cold_ink(red, green, _PALE_INK) | red_ink(red, green, blue) | black_ink(red, green, blue)
    return inked
