"""How a TIFF page stores its pixels, and which kinds are refused in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import tifffile

from histoviewer.core.errors import FormatError
from histoviewer.io import tiff_pixels as kinds
from histoviewer.io.tiff_pixels import PixelLayout

_BITS = (1, 2, 4, 8, 16)
_COLORS = {
    kinds.MIN_IS_WHITE: 1,
    kinds.MIN_IS_BLACK: 1,
    kinds.RGB: 3,
    kinds.PALETTE: 1,
    kinds.CMYK: 4,
    kinds.YCBCR: 3,
}
_NO_PREDICTOR = 1
_UNSIGNED, _UNDEFINED = 1, 4
_INK_SET_CMYK = 1
_MAX_SAMPLE_VALUE, _INK_SET = 281, 332
_AS_RGB = "export it as an 8-bit RGB TIFF"


def refused(path: Path, why: str, remedy: str = _AS_RGB) -> FormatError:
    """The error for a kind of pixel that is not read."""
    return FormatError(f"{path.name} can't be opened", why, remedy)


def pixel_layout(
    path: Path, page: tifffile.TiffPage, *, planes: int = 1, significant_bits: int | None = None
) -> PixelLayout:
    """The layout of a page.

    Args:
        path: the file, for messages.
        page: the page, its file still open.
        planes: 3 where three grey pages hold red, green and blue (OME-TIFF), else 1.
        significant_bits: bits in use of a 16-bit value, where OME metadata say so.

    Raises:
        FormatError: a compression, number type or colour model that is not read.
    """
    compression, photometric = int(page.compression), int(page.photometric)
    bits = page.bitspersample
    _check_numbers(path, page, bits)
    _check_compression(path, page, compression, photometric)
    if planes > 1:
        photometric = kinds.RGB
    samples = planes if planes > 1 else int(page.samplesperpixel)
    alpha, alpha_index = _alpha(path, page, photometric, samples)
    return PixelLayout(
        compression=compression,
        photometric=photometric,
        samples=samples,
        bits=bits,
        planar=samples > 1 and (planes > 1 or int(page.planarconfig) == 2),
        predictor=int(page.predictor),
        byteorder=page.parent.byteorder,
        reversed_bits=int(page.fillorder) == 2 and compression != kinds.JPEG,
        jpeg_tables=page.jpegtables,
        alpha=alpha,
        alpha_index=alpha_index,
        lookup=_lookup(path, page, photometric, bits, significant_bits),
    )


def _check_numbers(path: Path, page: tifffile.TiffPage, bits: int) -> None:
    """Only unsigned integers of a size that a screen can show are read."""
    if page.imagedepth > 1 or page.tiledepth > 1:
        raise refused(path, "it holds a volume, not an image", "export one plane of it as RGB")
    if not isinstance(bits, int):
        raise refused(path, f"its samples differ in size ({bits} bits)")
    dtype = page.dtype
    if dtype is None or int(page.sampleformat) not in (_UNSIGNED, _UNDEFINED) or bits not in _BITS:
        kind = "floating-point" if dtype is not None and dtype.kind == "f" else f"{bits}-bit"
        signed = "signed " if dtype is not None and dtype.kind == "i" else ""
        raise refused(path, f"its pixels are {signed}{kind} numbers, not 8- or 16-bit colours")


def _check_compression(path: Path, page: tifffile.TiffPage, compression: int, photometric: int) -> None:
    if compression not in kinds.SUPPORTED_COMPRESSIONS:
        name = getattr(page.compression, "name", str(compression))
        raise refused(path, f"its pixels are compressed in a way that is not read here ({name})")
    if compression == kinds.JPEG and (page.bitspersample != 8 or photometric == kinds.CMYK):
        raise refused(path, "it holds JPEG tiles that are not 8-bit grey or RGB")
    if int(page.predictor) not in (_NO_PREDICTOR, kinds.HORIZONTAL):
        raise refused(
            path, f"its pixels are stored with predictor {int(page.predictor)}, which is not read here"
        )
    raw = compression not in (kinds.JPEG, *kinds.JPEG2000_KINDS)
    if raw and photometric == kinds.YCBCR:
        raise refused(path, "it stores YCbCr colours without JPEG")
    if raw and page.bitspersample < 8 and int(page.predictor) == kinds.HORIZONTAL:
        raise refused(path, "it stores differences of less than 8 bits")


def _alpha(path: Path, page: tifffile.TiffPage, photometric: int, samples: int) -> tuple[int, int]:
    """(kind of alpha, its sample). Refuses other extra channels, which hold no colours of a stained slide."""
    if photometric not in _COLORS:
        name = getattr(page.photometric, "name", str(photometric))
        raise refused(path, f"its colour model ({name}) is not read here")
    colors = _COLORS[photometric]
    if samples < colors:
        raise refused(path, f"it declares {samples} samples per pixel where its colours need {colors}")
    if photometric == kinds.CMYK:
        ink = page.tags.valueof(_INK_SET, _INK_SET_CMYK)
        if ink != _INK_SET_CMYK:
            raise refused(path, "its inks are not cyan, magenta, yellow and black")
        return 0, 0
    extra = [int(kind) for kind in page.extrasamples]
    for index, kind in enumerate(extra[: samples - colors]):
        if kind in (kinds.ASSOCIATED, kinds.UNASSOCIATED):
            return kind, colors + index
    if samples == colors or (photometric in (kinds.RGB, kinds.YCBCR) and samples == 4):
        return 0, 0
    raise multichannel(path, samples)


def multichannel(path: Path, channels: int) -> FormatError:
    """The error for fluorescence and other images whose channels are not red, green and blue."""
    return refused(
        path,
        f"its {channels} channels are not red, green and blue (fluorescence?), and only bright-field is read",
        "export a bright-field RGB image",
    )


def _lookup(
    path: Path, page: tifffile.TiffPage, photometric: int, bits: int, significant_bits: int | None
) -> kinds.Lookup | None:
    if photometric == kinds.PALETTE:
        if page.colormap is None:
            raise refused(path, "it has palette colours but no palette")
        table = kinds.palette_table(np.asarray(page.colormap))
        if len(table) < 2**bits:
            raise refused(path, "its palette is shorter than its pixels need")
        return table
    if bits == 8:
        return None
    if bits < 8:
        return kinds.scale_table(2**bits - 1, 2**bits)
    return kinds.scale_table(_largest(page, significant_bits))


def _largest(page: tifffile.TiffPage, significant_bits: int | None) -> int:
    """The 16-bit value that means white: as the file declares, else all bits set."""
    if significant_bits is not None and 8 < significant_bits <= 16:
        return int(2**significant_bits - 1)
    declared = page.tags.valueof(_MAX_SAMPLE_VALUE, None)
    values = declared if isinstance(declared, tuple) else (declared,)
    numbers = [value for value in values if isinstance(value, int) and 255 < value <= 65535]
    return max(numbers, default=65535)
