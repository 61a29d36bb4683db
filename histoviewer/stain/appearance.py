"""What a patch looks like, in fourteen numbers: how much light each channel takes, its colours, its detail.

Measured before any normalization, at the model's resolution. Together they tell stained tissue of the
training kind from other stains, photographs, drawings, noise, blur and another magnification, and cost
less than half a millisecond for a patch of 50 pixels.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.stain.optical_density import FloatArray

NUMBERS = 14
FEWEST_PX = 8
"""A patch must be so large on each side to be described."""
HUE = (0, 1, 2, 3, 4)
"""The numbers that tell the mean colour. The spreads between (5 to 10) shrink with blur as well."""
BEYOND_TWO_STAINS = 8
"""How much colour lies outside the plane of two stains."""
DETAIL = (11, 12, 13)
"""The numbers that tell how fine the structure is."""
_COARSE_TO_FINE = 13

TOLERANCE = (0.02,) * 8 + (0.3,) * 4 + (0.1,) * 2
"""By how much each number differs between slides that differ in nothing that matters."""

_NOISE = 1e-4
_LEAST = 1e-7
_LITTLE = 1e-6
_NO_FINE_DETAIL = float(np.log(3.0))

_DENSITY = (-np.log10((np.arange(256) + 1) / 256)).astype(np.float32)


def appearance(patches: npt.NDArray[np.uint8]) -> FloatArray:
    """Describe patches.

    Optical densities of red, green and blue: their means, their shares of red and green, their standard
    deviations, and the logarithms of the three eigenvalues of their covariance (two stains span a plane: the
    third is little more than noise, to which it is bounded below). Then the logarithm of the energy of the
    differences between neighbours in green, and how it changes from pixels to means of 2 x 2 and of 4 x 4.

    Args:
        patches: uint8 (n, h, w, 3), at least 8 pixels on a side.

    Returns:
        float32 (n, 14).
    """
    density = _DENSITY[patches]
    flat = density.reshape(len(patches), -1, 3)
    mean = flat.mean(axis=1)
    covariance = flat.transpose(0, 2, 1) @ flat / flat.shape[1] - mean[:, :, None] * mean[:, None, :]
    eigenvalues = np.maximum(np.linalg.eigvalsh(covariance.astype(np.float64)), 0)
    eigenvalues += (_NOISE, _LEAST, _LEAST)
    green = density[..., 1]
    halved = _halved(green)
    fine, middle, coarse = (_difference_energy(plane) + _LITTLE for plane in (green, halved, _halved(halved)))
    total = mean.sum(axis=1) + np.float32(0.05)
    columns = [
        *mean.T,
        mean[:, 0] / total,
        mean[:, 1] / total,
        *np.sqrt(np.maximum(np.diagonal(covariance, axis1=1, axis2=2), 0)).T,
        *np.log(eigenvalues).T,
        np.log(fine),
        np.log(middle / fine),
        np.log(coarse / middle),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def lacks_detail(described: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
    """Which of the described patches (n, 14) are blurred, whatever the training was.

    Their coarse differences hold more than three times the energy of the fine ones (``tissue.BLURRED``).
    """
    blurred: npt.NDArray[np.bool_] = described[:, _COARSE_TO_FINE] > _NO_FINE_DETAIL
    return blurred


def shows_less_detail(deviations: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
    """Whether deviations (n, 14) from the training's mean are towards blur, not towards more detail."""
    less: npt.NDArray[np.bool_] = (
        deviations[:, DETAIL[1]] + deviations[:, DETAIL[2]] - deviations[:, DETAIL[0]]
    ) > 0
    return less


def _halved(planes: FloatArray) -> FloatArray:
    """Means of 2 x 2 pixels; an odd last row or column is left out."""
    height, width = planes.shape[1] // 2 * 2, planes.shape[2] // 2 * 2
    rows = planes[:, :height:2, :width] + planes[:, 1:height:2, :width]
    halved: FloatArray = (rows[:, :, ::2] + rows[:, :, 1::2]) * np.float32(0.25)
    return halved


def _difference_energy(planes: FloatArray) -> FloatArray:
    across, down = np.diff(planes, axis=2), np.diff(planes, axis=1)
    energy: FloatArray = np.einsum("nhw,nhw->n", across, across) / (across[0].size or 1)
    energy = energy + np.einsum("nhw,nhw->n", down, down) / (down[0].size or 1)
    return energy
