"""What a JPEG or JPEG 2000 stream declares in its header, read without decoding it."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_JPEG_NOT_FRAMES = (0xC4, 0xC8, 0xCC)
_ALONE = (0x01, 0xD8, *range(0xD0, 0xD8))
_START_OF_SCAN, _APP0, _APP14 = 0xDA, 0xE0, 0xEE
_SIZ = b"\xff\x4f\xff\x51"


@dataclass(frozen=True, slots=True)
class StreamHeader:
    """Size, components and, for JPEG, what its markers say about colours.

    ``subsampled`` tells whether any component has fewer samples than another; ``adobe`` is the colour
    transform of the Adobe marker (0: none, so RGB or CMYK; 1: YCbCr; 2: YCCK), ``None`` without one.
    """

    width: int
    height: int
    components: int
    bits: int
    subsampled: bool
    jfif: bool = False
    adobe: int | None = None


def jpeg_header(data: bytes) -> StreamHeader:
    """The header of a JPEG stream.

    Raises:
        ValueError, IndexError: it has none, or a damaged one.
    """
    jfif, adobe, position = False, None, 0
    while True:
        if data[position] != 0xFF:
            raise ValueError("JPEG marker expected")
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _ALONE:
            position += 2
        else:
            if marker == _START_OF_SCAN:
                raise ValueError("JPEG without a frame header")
            if 0xC0 <= marker <= 0xCF and marker not in _JPEG_NOT_FRAMES:
                return _jpeg_frame(data, position, jfif, adobe)
            if marker == _APP0:
                jfif = jfif or data[position + 4 : position + 8] == b"JFIF"
            elif marker == _APP14 and data[position + 4 : position + 9] == b"Adobe":
                adobe = data[position + 15]
            position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")


def _jpeg_frame(data: bytes, position: int, jfif: bool, adobe: int | None) -> StreamHeader:
    bits = data[position + 4]
    height = int.from_bytes(data[position + 5 : position + 7], "big")
    width = int.from_bytes(data[position + 7 : position + 9], "big")
    count = data[position + 9]
    sampling = {data[position + 11 + 3 * index] for index in range(count)}
    return StreamHeader(width, height, count, bits, len(sampling) > 1, jfif, adobe)


def jpeg2000_header(data: bytes) -> StreamHeader:
    """The header of a JPEG 2000 code stream, bare or within a JP2 box.

    Raises:
        ValueError, struct.error: it has none, or a damaged one.
    """
    start = data.find(_SIZ)
    if start < 0:
        raise ValueError("JPEG 2000 header not found")
    right, bottom, left, top = struct.unpack_from(">4I", data, start + 8)
    (count,) = struct.unpack_from(">H", data, start + 40)
    parts = [struct.unpack_from(">3B", data, start + 42 + 3 * index) for index in range(count)]
    if not parts:
        raise ValueError("JPEG 2000 without components")
    bits = max((part[0] & 0x7F) + 1 for part in parts)
    subsampled = any(part[1:] != (1, 1) for part in parts)
    return StreamHeader(right - left, bottom - top, count, bits, subsampled)
