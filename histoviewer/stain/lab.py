"""CIE L*a*b* in eight bits per channel, in OpenCV's fixed-point arithmetic.

StainTools finds tissue by the lightness of OpenCV's 8-bit conversion and Reinhard's method works in it. Both
directions here give the same bytes as ``cv2.cvtColor`` for all 16,777,216 colours, without needing OpenCV.
sRGB primaries, D65 white; L is scaled from 0..100 to 0..255, a and b are shifted by 128.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int32]

_MATRIX_BITS = 12
_ROOT_BITS = 15
_ROOT_ENTRIES = 3072
_BASE = 1 << 14
_LOWEST_AB = -8145
_WHITE = np.array([0.950456, 1.0, 1.088754])
_TO_XYZ = np.array(
    [[0.412453, 0.357580, 0.180423], [0.212671, 0.715160, 0.072169], [0.019334, 0.119193, 0.950227]]
)
_TO_RGB = np.array(
    [[3.240479, -1.53715, -0.498535], [-0.969256, 1.875991, 0.041556], [0.055648, -0.204043, 1.057311]]
)


def _linear_table() -> Ints:
    """Linear light, times 255 * 8, of each sRGB level."""
    level = np.arange(256) / 255.0
    linear = np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)
    table: Ints = np.rint(255 * 8 * linear).astype(np.int32)
    return table


def _root_table() -> Ints:
    """CIE's f(t), the cube root with a straight foot, times 2^15."""
    t = np.arange(_ROOT_ENTRIES) / (255 * 8)
    root: Ints = np.rint((1 << _ROOT_BITS) * np.where(t < 0.008856, t * 7.787 + 16 / 116, np.cbrt(t))).astype(
        np.int32
    )
    # OpenCV computes this table in single precision, which rounds two entries to the other side.
    root[49] -= 1
    root[628] += 1
    return root


def _lightness_tables() -> tuple[Ints, Ints]:
    """Relative luminance Y and f(Y), both times 2^14, of each lightness level."""
    level = np.arange(256, dtype=np.float64)
    root = level * 100 * _BASE / (255 * 116) + 16 * _BASE / 116
    foot = level <= 20
    y = np.where(foot, level * _BASE * 20 * 9 / (17 * 29**3), root**3 / _BASE**2)
    f = np.where(foot, _BASE * (16 / 116 + level * 5 / (3 * 17 * 29)), root)
    return np.rint(y).astype(np.int32), np.rint(f).astype(np.int32)


def _cube_table() -> Ints:
    """The inverse of f, in whole numbers, from ``_LOWEST_AB`` on; divisions cut towards zero as in C."""
    f = np.arange(_LOWEST_AB, _BASE * 9 // 4 + _LOWEST_AB, dtype=np.int64)
    foot = np.sign(f) * (np.abs(f) * 108 // 841) - _BASE * 16 // 116 * 108 // 841
    cube = f * f // _BASE * f // _BASE
    return np.where(f <= 3390, foot, cube).astype(np.int32)


def _display_table() -> Bytes:
    """The sRGB level of linear light in 4096 steps."""
    linear = np.arange(4096) / 4096.0
    level = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    table: Bytes = np.rint(255 * level).astype(np.uint8)
    return table


_LINEAR = _linear_table()
_ROOT = _root_table()
_Y, _F = _lightness_tables()
_CUBE = _cube_table()
_DISPLAY = _display_table()
_XYZ_WEIGHTS = np.rint((1 << _MATRIX_BITS) * _TO_XYZ / _WHITE[:, None]).astype(np.int32)
_RGB_WEIGHTS = np.rint((1 << _MATRIX_BITS) * _TO_RGB * _WHITE[None, :]).astype(np.int32)


def _rounded_shift(value: Ints, bits: int) -> Ints:
    return (value + np.int32(1 << (bits - 1))) >> np.int32(bits)


def _root_of(weights: Ints, red: Ints, green: Ints, blue: Ints) -> Ints:
    total = red * weights[0] + green * weights[1] + blue * weights[2]
    return _ROOT[_rounded_shift(total, _MATRIX_BITS)]


def _lightness_of_root(root: Ints) -> Bytes:
    scale, shift = (116 * 255 + 50) // 100, -((16 * 255 * (1 << _ROOT_BITS) + 50) // 100)
    return np.clip(_rounded_shift(root * np.int32(scale) + np.int32(shift), _ROOT_BITS), 0, 255).astype(
        np.uint8
    )


def lightness(red: Bytes, green: Bytes, blue: Bytes) -> Bytes:
    """L of uint8 channels of any one shape, uint8 (255 is white)."""
    return _lightness_of_root(_root_of(_XYZ_WEIGHTS[1], _LINEAR[red], _LINEAR[green], _LINEAR[blue]))


def not_lighter(red: Bytes, green: Bytes, blue: Bytes, most: int) -> npt.NDArray[np.bool_]:
    """Where ``lightness`` is at most ``most``; bool, half the work of computing it."""
    # Lightness grows with the weighted sum of the linear levels, so one limit for the sum decides.
    dark_roots = int(np.searchsorted(_lightness_of_root(_ROOT), most, side="right"))
    limit = (dark_roots << _MATRIX_BITS) - (1 << (_MATRIX_BITS - 1))
    weighted = [_LINEAR * weight for weight in _XYZ_WEIGHTS[1]]
    total = weighted[0].take(red)
    total += weighted[1].take(green)
    total += weighted[2].take(blue)
    below: npt.NDArray[np.bool_] = total < limit
    return below


def rgb_to_lab(red: Bytes, green: Bytes, blue: Bytes) -> tuple[Bytes, Bytes, Bytes]:
    """L, a and b (uint8, a and b shifted by 128) of uint8 channels of any one shape."""
    linear = _LINEAR[red], _LINEAR[green], _LINEAR[blue]
    x, y, z = (_root_of(weights, *linear) for weights in _XYZ_WEIGHTS)
    middle = np.int32(128 << _ROOT_BITS)
    a = _rounded_shift(np.int32(500) * (x - y) + middle, _ROOT_BITS)
    b = _rounded_shift(np.int32(200) * (y - z) + middle, _ROOT_BITS)
    return _lightness_of_root(y), np.clip(a, 0, 255).astype(np.uint8), np.clip(b, 0, 255).astype(np.uint8)


def lab_to_rgb(light: Bytes, a: Bytes, b: Bytes) -> tuple[Bytes, Bytes, Bytes]:
    """Red, green, blue (uint8) of L, a, b as ``rgb_to_lab`` gives them; what sRGB can't show is clipped."""
    f = _F[light]
    from_a = ((a.astype(np.int32) * (5 * 53687) + (1 << 7)) >> 13) - 128 * _BASE // 500
    from_b = ((b.astype(np.int32) * 41943 + (1 << 4)) >> 9) - 128 * _BASE // 200 + 1
    x, y, z = _CUBE[f + from_a - _LOWEST_AB], _Y[light], _CUBE[f - from_b - _LOWEST_AB]
    red, green, blue = (
        _DISPLAY[np.clip(_rounded_shift(w[0] * x + w[1] * y + w[2] * z, 14), 0, 4095)] for w in _RGB_WEIGHTS
    )
    return red, green, blue
