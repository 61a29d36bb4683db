"""PNG, JPEG and BMP: decoded as a whole when pixels are first needed, then cut into tiles.

Our own limit (``declared_size.MAX_WHOLE_PIXELS``) takes the place of Pillow's, whose warning nobody sees.
"""

from __future__ import annotations

import threading
import warnings
from pathlib import Path

import numpy as np
from PIL import Image

from histoviewer.core.errors import CorruptFileError
from histoviewer.core.slide import RgbArray, SlideInfo
from histoviewer.io.boundary import COPY_AGAIN, decoding
from histoviewer.io.declared_size import MAX_WHOLE_PIXELS, check_whole_image
from histoviewer.io.file_bytes import check_readable
from histoviewer.io.region_slide import RegionSlide, make_levels
from histoviewer.io.tiff_layout import refused
from histoviewer.io.tiff_metadata import plausible_mpp
from histoviewer.io.tiff_pixels import scale_table

FORMATS = ("PNG", "JPEG", "BMP")

_AT_ONCE_PIXELS = 16_000_000
"""Images up to this size are decoded on opening, so that a damaged one is refused there."""

_MAX_RATIO = 1032
"""Bytes that deflate can make of one at most, and more than the pixels that JPEG can; an image that needs
more is not all there."""

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = tuple(_TURNS[orientation] for orientation in (5, 6, 7, 8))
_SIXTEEN_BIT_GREY = ("I;16", "I;16B", "I;16L", "I;16N", "I")
_PLAIN = ("1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "CMYK", "YCbCr")
_MICRONS_PER_INCH = 25400.0

# Pillow's limit is a global: it becomes ours, and an error instead of a line on stderr.
Image.MAX_IMAGE_PIXELS = MAX_WHOLE_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)


class PillowReader(RegionSlide):
    """Reader of one PNG, JPEG or BMP file.

    Raises:
        FormatError: pixels of a kind that is not read.
        CorruptFileError: damaged or truncated.
        TooLargeError: more pixels than can be decoded as a whole.
    """

    def __init__(self, path: Path) -> None:
        file_size = check_readable(path)
        self._lock = threading.Lock()
        self._pixels: RgbArray | None = None
        with decoding(f"{path.name} can't be opened", path), Image.open(path, formats=FORMATS) as image:
            super().__init__(_read_info(path, file_size, image))
            if self._info.width_l0 * self._info.height_l0 <= _AT_ONCE_PIXELS:
                self._pixels = _decode(image)

    def _window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        path = self._info.path
        with self._lock:  # the first thread decodes, the others wait for it
            if self._pixels is None:
                check_readable(path)
                with decoding(f"{path.name} can't be read", path), Image.open(path, formats=FORMATS) as image:
                    check_whole_image(path, *image.size)
                    self._pixels = _decode(image)
            pixels = self._pixels
        return pixels[y : y + height, x : x + width].copy()

    def close(self) -> None:
        """Free the pixels. Closing twice is harmless."""
        with self._lock:
            self._pixels = None


def _read_info(path: Path, file_size: int, image: Image.Image) -> SlideInfo:
    """What the header says, nothing decoded."""
    width, height = image.size
    check_whole_image(path, width, height)
    _check_mode(path, image.mode)
    kind = "JPEG" if image.format == "MPO" else str(image.format)
    bits = _bits(image.mode) if kind == "PNG" else 8
    if width * height * bits // 8 > file_size * _MAX_RATIO:
        raise CorruptFileError(
            f"{path.name} can't be opened",
            f"it declares {width:,} x {height:,} pixels but is too short for them",
            COPY_AGAIN,
        )
    if _turn(image) in _ON_ITS_SIDE:
        width, height = height, width
    mpp_x, mpp_y = _resolution(kind, image)
    return SlideInfo(
        path=path,
        format=kind,
        levels=make_levels([(width, height)]),
        mpp_x=mpp_x,
        mpp_y=mpp_y,
        icc_profile=image.info.get("icc_profile") or b"",
    )


def _turn(image: Image.Image) -> Image.Transpose | None:
    """How to turn an image upright. EXIF behind a PNG's pixels is left alone, as it is not known in time."""
    if image.format == "PNG" and "exif" not in image.info:
        return None
    return _TURNS.get(image.getexif().get(_ORIENTATION, 1))


def _bits(mode: str) -> int:
    """Bits of a pixel that a PNG of this mode holds at least."""
    return 1 if mode in ("1", "P", "L") else 8 * len(mode) if mode in ("LA", "RGB", "RGBA") else 16


def _resolution(kind: str, image: Image.Image) -> tuple[float | None, float | None]:
    """PNG states pixels per metre; JPEG's and BMP's dots per inch are never about a microscope."""
    dpi = image.info.get("dpi") if kind == "PNG" else None
    if not (isinstance(dpi, tuple) and len(dpi) == 2 and all(value > 0 for value in dpi)):
        return None, None
    x, y = (plausible_mpp(_MICRONS_PER_INCH / float(value)) for value in dpi)
    return (x, y) if x is not None and y is not None else (None, None)


def _check_mode(path: Path, mode: str) -> None:
    if mode not in (*_PLAIN, *_SIXTEEN_BIT_GREY):
        raise refused(
            path,
            f"its pixels are of a kind that is not read here ({mode})",
            "export it as an 8-bit RGB image",
        )


def _decode(image: Image.Image) -> RgbArray:
    turn = _turn(image)
    image.load()
    return to_rgb(image if turn is None else image.transpose(turn))


def to_rgb(image: Image.Image) -> RgbArray:
    """A Pillow image of any mode that is read here as uint8 RGB (h, w, 3), alpha drawn over white."""
    if image.mode in _SIXTEEN_BIT_GREY:
        values = np.clip(np.asarray(image).astype(np.int64), 0, 65535)
        return np.repeat(scale_table(65535)[values][..., np.newaxis], 3, axis=2)
    if "transparency" in image.info or image.mode in ("LA", "La", "PA", "RGBA", "RGBa"):
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return np.array(image if image.mode == "RGB" else image.convert("RGB"), dtype=np.uint8)
