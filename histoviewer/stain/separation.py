"""The stains of an image apart: how much of each lies where, and what one alone would look like."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.measure import StainMeasure
from histoviewer.stain.optical_density import FloatArray, check_rgb, from_density, to_density
from histoviewer.stain.two_stain import SMALLEST_ANGLE_DEG, angle_deg, two_concentrations
from histoviewer.stain.vahadane import VahadaneNormalizer

STAINS = ("hematoxylin", "eosin", "residual")
"""The channels of ``concentrations`` in their order."""


def estimate(image: RgbArray) -> StainMeasure:
    """The image's own two stains by Vahadane's method.

    Raises:
        StainError: they can't be estimated, or it is no uint8 RGB image.
    """
    check_rgb(image, "The stain can't be estimated")
    return VahadaneNormalizer().measure_images([image])


def concentrations(
    image: RgbArray, vectors: npt.NDArray[np.floating], *, residual: bool = False
) -> FloatArray:
    """How much of each stain each pixel holds, in units of optical density along the stain's vector.

    Args:
        image: uint8 (height, width, 3).
        vectors: optical density vectors of hematoxylin and eosin, (2, 3), any length.
        residual: add a third plane: the length of what both stains together leave unexplained
            (pigment, a third stain, pen).

    Returns:
        float32 (height, width, 2), or (height, width, 3) with the residual; never negative.

    Raises:
        StainError: no uint8 RGB image, or vectors that are not two stains.
    """
    check_rgb(image, "The stains can't be separated")
    unit = _unit_vectors(vectors)
    density = to_density(image)
    planes = density[..., 0], density[..., 1], density[..., 2]
    first, second = two_concentrations(planes, unit)
    if not residual:
        return np.stack([first, second], axis=2)
    explained = first[..., None] * unit[0].astype(np.float32) + second[..., None] * unit[1].astype(np.float32)
    left: FloatArray = np.linalg.norm(density - explained, axis=2).astype(np.float32)
    return np.stack([first, second, left], axis=2)


def stain_image(image: RgbArray, vectors: npt.NDArray[np.floating], stain: int) -> RgbArray:
    """What the image would look like with one stain alone, uint8 (height, width, 3), in that stain's colour.

    Args:
        image: uint8 (height, width, 3).
        vectors: as for ``concentrations``.
        stain: 0 hematoxylin, 1 eosin, 2 the residual (in grey).

    Raises:
        StainError: as for ``concentrations``, or there is no such stain.
    """
    if stain not in (0, 1, 2):
        raise StainError(f"There is no stain number {stain}", "", "use 0 hematoxylin, 1 eosin or 2 residual")
    amounts = concentrations(image, vectors, residual=stain == 2)[..., stain]
    colour = np.full(3, 1 / np.sqrt(3)) if stain == 2 else _unit_vectors(vectors)[stain]
    return from_density(amounts[..., None] * colour.astype(np.float32))


def _unit_vectors(vectors: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    given = np.asarray(vectors, dtype=np.float64)
    lengths = np.linalg.norm(given, axis=-1, keepdims=True) if given.shape == (2, 3) else np.zeros(1)
    if not np.isfinite(lengths).all() or lengths.min() < 1e-6:
        raise _not_two_stains("expected two vectors of three finite numbers")
    unit: npt.NDArray[np.float64] = given / lengths
    if angle_deg(unit[0], unit[1]) < SMALLEST_ANGLE_DEG:
        raise _not_two_stains("both point in one direction")
    return unit


def _not_two_stains(why: str) -> StainError:
    return StainError("The stains can't be separated", why, "estimate the vectors from an image with both")
