"""From the stored bytes of a TIFF tile to uint8 RGB.

Colours by kind: grey of 1 to 16 bits, RGB, palette, CMYK, YCbCr within JPEG and JPEG 2000, each with alpha
drawn over white. 16-bit values are divided by the largest value that the file declares (MaxSampleValue, or
OME's SignificantBits), else by 65,535. Everything else is refused in words when the file is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import imagecodecs
import numpy as np
import numpy.typing as npt

from histoviewer.core.slide import RgbArray
from histoviewer.io.codestream import StreamHeader, jpeg2000_header, jpeg_header
from histoviewer.io.declared_size import MAX_TILE_BYTES

Samples = npt.NDArray[Any]
Lookup = npt.NDArray[np.uint8]

MIN_IS_WHITE, MIN_IS_BLACK, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
NONE, LZW, JPEG, DEFLATE, ADOBE_DEFLATE, PACKBITS, ZSTD = 1, 5, 7, 32946, 8, 32773, 50000
APERIO_JPEG2000_YCBCR, APERIO_JPEG2000_RGB, JPEG2000 = 33003, 33005, 34712
JPEG2000_KINDS = (APERIO_JPEG2000_YCBCR, APERIO_JPEG2000_RGB, JPEG2000)
ASSOCIATED, UNASSOCIATED = 1, 2
HORIZONTAL = 2

_UNPACK: dict[int, Callable[..., Any]] = {
    LZW: imagecodecs.lzw_decode,
    DEFLATE: imagecodecs.zlib_decode,
    ADOBE_DEFLATE: imagecodecs.zlib_decode,
    PACKBITS: imagecodecs.packbits_decode,
    ZSTD: imagecodecs.zstd_decode,
}
SUPPORTED_COMPRESSIONS = frozenset({NONE, JPEG, *JPEG2000_KINDS, *_UNPACK})


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """How the pixels of one TIFF image are stored.

    ``samples`` counts the values of a pixel, alpha included; ``planar`` says that each lies in a plane of
    its own. ``alpha`` is ``ASSOCIATED``, ``UNASSOCIATED`` or 0; ``alpha_index`` tells which sample it is.
    ``lookup`` maps stored values to 8 bits: shape (values,), or (values, 3) for a palette; ``None`` for plain
    8 bits.
    """

    compression: int
    photometric: int
    samples: int
    bits: int
    planar: bool
    predictor: int
    byteorder: str
    reversed_bits: bool = False
    jpeg_tables: bytes | None = None
    alpha: int = 0
    alpha_index: int = 0
    lookup: Lookup | None = None

    @property
    def samples_per_segment(self) -> int:
        """Values per pixel within one stored tile."""
        return 1 if self.planar else self.samples


def scale_table(largest: int, values: int = 65536) -> Lookup:
    """Table from 0..values-1 to 0..255 where ``largest`` becomes 255, rounded to nearest."""
    table = (np.arange(values, dtype=np.int64) * 255 + largest // 2) // largest
    return np.minimum(table, 255).astype(np.uint8)


def palette_table(colors: npt.NDArray[np.uint16]) -> Lookup:
    """Table (values, 3) of a TIFF colour map (3, values); some writers store 8-bit values in its 16 bits."""
    eight_bit = colors if colors.size and colors.max() < 256 else colors // 257
    return np.ascontiguousarray(eight_bit.T.astype(np.uint8))


def decode_segment(data: bytes, layout: PixelLayout, width: int, height: int, rows: int) -> Samples:
    """The stored values of one tile or strip, one plane of it when planar.

    Args:
        data: stored bytes.
        layout: how they are stored.
        width, height: the segment's full size in pixels.
        rows: rows that must be there (the last strip may hold fewer than ``height``).

    Returns:
        Native-endian values of shape (at least ``rows``, ``width``, samples); maybe read-only.

    Raises:
        ValueError and whatever the codecs raise: damaged data.
    """
    if layout.compression == JPEG:
        return _decode_jpeg(data, layout, width, rows)
    if layout.compression in JPEG2000_KINDS:
        return _decode_jpeg2000(data, layout, width, rows)
    return _decode_rows(data, layout, width, height, rows)


def _decode_rows(data: bytes, layout: PixelLayout, width: int, height: int, rows: int) -> Samples:
    """Uncompressed values, or values behind a general-purpose compression."""
    samples = layout.samples_per_segment
    stride = (width * samples * layout.bits + 7) // 8
    if layout.reversed_bits:
        data = bytes(imagecodecs.bitorder_decode(data))
    unpack = _UNPACK.get(layout.compression)
    plain = data if unpack is None else unpack(data, out=bytearray(stride * height))
    there = min(height, len(plain) // stride)
    if there < rows:
        raise ValueError(f"{len(plain):,} bytes where {stride * rows:,} are needed")
    packed = np.frombuffer(plain, np.uint8, there * stride)
    if layout.bits < 8:
        values = imagecodecs.packints_decode(packed.tobytes(), np.uint8, layout.bits, runlen=width * samples)
        return cast(Samples, values.reshape(there, width, samples))
    array: Samples = packed.view(f"{layout.byteorder}u{layout.bits // 8}").reshape(there, width, samples)
    array = array.astype(array.dtype.newbyteorder("="), copy=False)
    if layout.predictor == HORIZONTAL:
        array = array if array.flags.writeable else array.copy()
        array = imagecodecs.delta_decode(array, axis=-2, out=array)
    return array


def _decode_jpeg(data: bytes, layout: PixelLayout, width: int, rows: int) -> Samples:
    header = jpeg_header(data)
    _check_stream(header, layout, width, rows)
    space, wanted = _jpeg_spaces(header, layout)
    array = imagecodecs.jpeg8_decode(data, tables=layout.jpeg_tables, colorspace=space, outcolorspace=wanted)
    return array if array.ndim == 3 else array[:, :, np.newaxis]


def _jpeg_spaces(header: StreamHeader, layout: PixelLayout) -> tuple[str | None, str | None]:
    """The colour space of the stream, and the one wanted.

    Aperio writes plain RGB components and says so only in the TIFF's photometric tag; other writers say RGB
    there and store YCbCr all the same, with a JFIF or Adobe marker or with halved chroma to show for it.
    """
    if layout.planar or layout.samples < 3:
        return None, None
    if header.adobe is not None:
        return ("YCBCR" if header.adobe else "RGB"), "RGB"
    if layout.photometric == RGB and not header.jfif and not header.subsampled:
        return "RGB", "RGB"
    return "YCBCR", "RGB"


def _decode_jpeg2000(data: bytes, layout: PixelLayout, width: int, rows: int) -> Samples:
    header = jpeg2000_header(data)
    _check_stream(header, layout, width, rows)
    if header.bits > layout.bits:
        raise ValueError(f"{header.bits} bits where {layout.bits} are declared")
    array = np.asarray(imagecodecs.jpeg2k_decode(data))
    array = array if array.ndim == 3 else array[:, :, np.newaxis]
    ycbcr = layout.compression == APERIO_JPEG2000_YCBCR or layout.photometric == YCBCR
    return ycbcr_to_rgb(array) if ycbcr and array.shape[2] == 3 else array


def _check_stream(header: StreamHeader, layout: PixelLayout, width: int, rows: int) -> None:
    """Refuse a stream that is not what the TIFF around it declares, before it is decoded."""
    if header.width * header.height * header.components * max(1, header.bits // 8) > MAX_TILE_BYTES:
        raise ValueError(f"its stream declares {header.width:,} x {header.height:,} pixels")
    if header.width < width or header.height < rows:
        raise ValueError(f"{header.width} x {header.height} pixels where {width} x {rows} are declared")
    if header.components != layout.samples_per_segment:
        raise ValueError(f"{header.components} components where {layout.samples_per_segment} are declared")


def ycbcr_to_rgb(pixels: Samples) -> RgbArray:
    """Full-range ITU-R BT.601 YCbCr (JFIF) to RGB; shape (h, w, 3), uint8."""
    luma = pixels[..., 0].astype(np.float32)
    blue, red = (pixels[..., index].astype(np.float32) - 128 for index in (1, 2))
    rgb = np.stack(
        (luma + 1.402 * red, luma - 0.344136 * blue - 0.714136 * red, luma + 1.772 * blue), axis=-1
    )
    clipped: RgbArray = np.clip(np.rint(rgb), 0, 255).astype(np.uint8)
    return clipped


def to_rgb(values: Samples, layout: PixelLayout) -> RgbArray:
    """Stored values (h, w, samples) to uint8 RGB (h, w, 3), alpha drawn over white."""
    alpha = _alpha(values, layout) if layout.alpha else None
    if layout.photometric == PALETTE and layout.lookup is not None:
        rgb: RgbArray = layout.lookup[values[..., 0]]
    else:
        scale = layout.lookup
        scaled: RgbArray = values if scale is None else scale[values]
        rgb = _colors(scaled, layout.photometric)
    if alpha is None:
        return np.ascontiguousarray(rgb)
    return over_white(rgb, alpha, premultiplied=layout.alpha == ASSOCIATED)


def _alpha(values: Samples, layout: PixelLayout) -> Lookup:
    alpha = values[..., layout.alpha_index]
    # A palette's table holds colours; its alpha, 8 bits like its indices, needs no scaling.
    return alpha if layout.lookup is None or layout.lookup.ndim == 2 else layout.lookup[alpha]


def _colors(scaled: RgbArray, photometric: int) -> RgbArray:
    """8-bit samples to RGB; any alpha is left out."""
    if photometric == CMYK:
        return cmyk_to_rgb(scaled[..., :4])
    if photometric in (MIN_IS_BLACK, MIN_IS_WHITE):
        grey = scaled[..., 0] if photometric == MIN_IS_BLACK else 255 - scaled[..., 0]
        return np.repeat(grey[..., np.newaxis], 3, axis=2)
    return scaled[..., :3]


def cmyk_to_rgb(inks: Lookup) -> RgbArray:
    """Inks (h, w, 4), 255 for full ink, to RGB by plain multiplication, without a colour profile."""
    paper = 255 - inks.astype(np.uint16)
    rgb = (paper[..., :3] * paper[..., 3:] + 127) // 255
    eight_bit: RgbArray = rgb.astype(np.uint8)
    return eight_bit


def over_white(rgb: RgbArray, alpha: Lookup, *, premultiplied: bool) -> RgbArray:
    """Colours laid over white paper; ``alpha`` has shape (h, w), 255 for opaque."""
    cover = alpha.astype(np.uint16)[..., np.newaxis]
    own = rgb.astype(np.uint16) if premultiplied else (rgb.astype(np.uint16) * cover + 127) // 255
    laid: RgbArray = np.minimum(own + 255 - cover, 255).astype(np.uint8)
    return laid
