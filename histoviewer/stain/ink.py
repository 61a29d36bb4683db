"""Hues of pens that stained tissue doesn't have.

Hematoxylin, eosin and DAB take at least about as much green light as red. Blue and green inks take mostly
red; red ink takes green and blue alike and almost no red. Seen on real slides: 6 to 100 % of the dark pixels
of marked images, at most 1.3 % in all but 3 of 500 other fields.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.stain.optical_density import FloatArray

Mask = npt.NDArray[np.bool_]


def cold_ink(red: FloatArray, green: FloatArray, least: float) -> Mask:
    """Blue and green ink by its optical densities; ``least`` is by how much red must exceed green."""
    found: Mask = (red - green > np.float32(least)) & (green < np.float32(0.7) * red)
    return found


def red_ink(red: FloatArray, green: FloatArray, blue: FloatArray) -> Mask:
    """Strong red ink by its optical densities; thin red ink looks like eosin."""
    strong = green > np.float32(1.6)
    found: Mask = strong & (blue > np.float32(0.92) * green) & (red < np.float32(0.35) * green)
    return found


def black_ink(red: FloatArray, green: FloatArray, blue: FloatArray) -> Mask:
    """Black ink by its optical densities: nearly all light gone, of every colour alike."""
    strongest, weakest = np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
    found: Mask = (weakest > np.float32(1.5)) & (strongest - weakest < np.float32(0.25) * strongest)
    return found
