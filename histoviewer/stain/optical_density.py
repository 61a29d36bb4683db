"""Optical density, and colours packed in one number.

Light that passes a stain is weakened by a factor per layer, so stains add up in optical density and not in
colour (Beer-Lambert).

A *packed* colour is ``red | green << 8 | blue << 16`` in a uint32.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray

Packed = npt.NDArray[np.uint32]
"""Packed colours, shape (n,)."""
FloatArray = npt.NDArray[np.float32]
DoubleArray = npt.NDArray[np.float64]
SMALLEST_DENSITY = 1e-6
"""What white counts as, so that no density is zero."""


def _density_table() -> DoubleArray:
    levels = np.maximum(np.arange(256, dtype=np.float64), 1.0)
    return np.maximum(-np.log(levels / 255.0), SMALLEST_DENSITY)


DENSITY: DoubleArray = _density_table()
"""Optical density (natural logarithm, 255 is white) of each of the 256 grey levels; 0 counts as 1."""
DENSITY32: FloatArray = DENSITY.astype(np.float32)
DENSITY.flags.writeable = DENSITY32.flags.writeable = False


def check_rgb(image: RgbArray, doing: str = "The stain can't be normalized") -> None:
    """Refuse anything but uint8 RGB pixels.

    Raises:
        StainError: not an array of uint8 with shape (height, width, 3).
    """
    if not isinstance(image, np.ndarray) or image.dtype != np.uint8:
        found = getattr(image, "dtype", type(image).__name__)
        raise StainError(
            doing, f"the pixels are {found}, not 8 bits per channel", "open it as an 8-bit image"
        )
    if image.ndim != 3 or image.shape[2] != 3:
        raise StainError(doing, f"an array of shape {image.shape} is not red, green, blue", "open it as RGB")


def to_density(image: RgbArray) -> FloatArray:
    """Optical density of uint8 RGB pixels (..., 3): float32 of the same shape, from 1e-6 to 5.54."""
    return DENSITY32[image]


def from_density(density: npt.NDArray[np.floating]) -> RgbArray:
    """uint8 RGB of optical densities; what lies outside 0..255 is clipped, fractions are cut off."""
    levels: RgbArray = np.clip(255.0 * np.exp(-density), 0.0, 255.0).astype(np.uint8)
    return levels


def pack(image: RgbArray) -> Packed:
    """Packed colours of uint8 RGB pixels (..., 3), row by row: uint32 of shape (n,)."""
    flat = np.ascontiguousarray(image).reshape(-1)
    count = flat.size // 3
    packed = np.empty(count, np.uint32)
    if count == 0:
        return packed
    # Four bytes are read at every third one and the stranger is masked away: four times faster than
    # three shifts. The last pixel has no stranger behind it.
    every_third: Packed = np.ndarray((count - 1,), np.dtype("<u4"), buffer=flat.data, strides=(3,))
    np.bitwise_and(every_third, np.uint32(0xFFFFFF), out=packed[:-1])
    red, green, blue = (int(value) for value in flat[-3:])
    packed[-1] = red | green << 8 | blue << 16
    return packed


def unpack(packed: Packed, out: RgbArray) -> None:
    """Write packed colours (their high byte is ignored) into contiguous uint8 ``out`` of shape (n, 3)."""
    if packed.size == 0:
        return
    flat = out.reshape(-1)
    # Four bytes are written at every third one, and the next pixel goes over the stranger: NumPy copies in
    # order. Three times faster than channel by channel.
    every_third: Packed = np.ndarray((packed.size - 1,), np.dtype("<u4"), buffer=flat.data, strides=(3,))
    np.copyto(every_third, packed[:-1])
    flat[-3:] = packed[-1:].astype("<u4", copy=False).view(np.uint8)[:3]


def channels(packed: Packed) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Red, green and blue of packed colours, each uint8 (n,)."""
    planes = packed.astype("<u4", copy=False).view(np.uint8).reshape(-1, 4)
    red, green, blue = (np.ascontiguousarray(planes[:, channel]) for channel in range(3))
    return red, green, blue


def join_channels(
    red: npt.NDArray[np.uint8], green: npt.NDArray[np.uint8], blue: npt.NDArray[np.uint8]
) -> Packed:
    """Packed colours of three uint8 channels of shape (n,)."""
    planes = np.zeros((red.size, 4), np.uint8)
    planes[:, 0], planes[:, 1], planes[:, 2] = red, green, blue
    return planes.view("<u4").reshape(-1).astype(np.uint32, copy=False)
