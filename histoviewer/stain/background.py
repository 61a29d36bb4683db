"""The light that comes through bare glass, and images as if it were white."""

from __future__ import annotations

import numpy as np

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.colours import TISSUE_LIGHTNESS
from histoviewer.stain.lab import lightness
from histoviewer.stain.optical_density import check_rgb

WHITE = (255, 255, 255)
GLASS_LIGHTNESS = 229
"""Nine tenths of white: pale tissue stays below."""
FEWEST_GLASS_PX = 50

Background = tuple[int, int, int]
"""Red, green and blue of bare glass, 1 to 255."""


def estimate_background(image: RgbArray) -> Background | None:
    """The median colour of bare glass; ``None`` where hardly any is seen.

    Args:
        image: uint8 (h, w, 3).

    Raises:
        StainError: it is no uint8 RGB image.
    """
    check_rgb(image, "The background can't be estimated")
    glass = image[lightness(image[..., 0], image[..., 1], image[..., 2]) > GLASS_LIGHTNESS]
    if len(glass) < FEWEST_GLASS_PX:
        return None
    red, green, blue = (int(v) for v in np.median(glass, axis=0))
    return red, green, blue


def picked_background(image: RgbArray) -> Background:
    """The median colour of a place that a person says is bare glass.

    Args:
        image: uint8 (h, w, 3).

    Raises:
        StainError: it is no uint8 RGB image, or darker than glass can be.
    """
    check_rgb(image, "The background can't be picked")
    red, green, blue = (max(1, int(v)) for v in np.median(image.reshape(-1, 3), axis=0))
    light = np.array([[red, green, blue]], np.uint8)
    if lightness(light[:, 0], light[:, 1], light[:, 2])[0] <= TISSUE_LIGHTNESS:
        raise StainError(
            "The background can't be picked here",
            f"the colour {red} {green} {blue} is that of tissue, not of bare glass",
            "draw a region where there is nothing on the glass",
        )
    return red, green, blue


def whitened(image: RgbArray, background: Background) -> RgbArray:
    """The image as if bare glass were white: each channel divided by its background, uint8 of the same shape.

    Raises:
        StainError: a channel of the background is outside 1 to 255.
    """
    if min(background) < 1 or max(background) > 255:
        raise StainError(
            f"{background} can't be the background", "each channel lies between 1 and 255", "pick bare glass"
        )
    if background == WHITE:
        return image
    levels = np.arange(256)
    tables = [np.minimum(255, np.round(levels * 255 / light)).astype(np.uint8) for light in background]
    planes = [table[image[..., channel]] for channel, table in enumerate(tables)]
    whole: RgbArray = np.stack(planes, axis=-1)
    return whole
