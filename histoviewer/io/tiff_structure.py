"""A look over a TIFF's skeleton before any library touches it.

Walks the chain of image directories (IFDs) and their children with nothing but ``struct``: loops, endless
chains, tables outside the file and tiles too large to decode are refused here, in words. Both libtiff
(inside OpenSlide, which aborts the process when memory runs out) and tifffile only see files that passed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from histoviewer.core.errors import CorruptFileError, TooLargeError
from histoviewer.io.boundary import COPY_AGAIN
from histoviewer.io.declared_size import MAX_IFDS, MAX_SEGMENTS, check_tile
from histoviewer.io.file_bytes import FileBytes

_MAX_TAGS = 4096
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _SAMPLES, _PLANAR = 256, 257, 258, 259, 277, 284
_STRIP_OFFSETS, _STRIP_ROWS, _STRIP_COUNTS = 273, 278, 279
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_COUNTS = 322, 323, 324, 325
_SUB_IFDS, _JPEG_TABLES, _COLOR_MAP, _NDPI = 330, 347, 320, 65420
_TABLES = (_STRIP_OFFSETS, _STRIP_COUNTS, _TILE_OFFSETS, _TILE_COUNTS)
_SCALARS = (
    *(_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _SAMPLES, _PLANAR),
    *(_STRIP_ROWS, _TILE_WIDTH, _TILE_HEIGHT, _SUB_IFDS, _NDPI),
)
_UNCOMPRESSED = 1
_SEPARATE = 2
_FORMATS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}


@dataclass(frozen=True, slots=True)
class TiffStructure:
    """What the look over found: is it BigTIFF, a Hamamatsu NDPI, and how many directories."""

    big: bool
    ndpi: bool
    directories: int


@dataclass(frozen=True, slots=True)
class _Layout:
    """How numbers are written in this file."""

    order: str
    count: str
    entry: int
    offset: str

    def number(self, kind: str, data: bytes) -> int:
        return int(struct.unpack(self.order + kind, data)[0])


def is_tiff(head: bytes) -> bool:
    """Whether the first bytes are those of a TIFF or BigTIFF."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def check_structure(file: FileBytes) -> TiffStructure:
    """Refuse a TIFF whose skeleton is damaged or asks for too much.

    An NDPI above 4 GiB stores 64-bit offsets in its own way and is left to OpenSlide.

    Raises:
        CorruptFileError: loops, tables outside the file, truncated directories, no image.
        TooLargeError: a tile or strip too large to decode, too many directories or tiles.
    """
    if file.path.suffix.lower() == ".ndpi" and file.size >= 2**32:
        return TiffStructure(big=False, ndpi=True, directories=0)
    return _Scan(file).run()


class _Scan:
    def __init__(self, file: FileBytes) -> None:
        self._file = file
        self._seen: set[int] = set()
        self._ndpi = False
        head = file.read(0, min(16, file.size))
        order = "<" if head[:2] == b"II" else ">"
        self._big = b"+" in head[2:4]
        if len(head) < (16 if self._big else 8):
            raise self._corrupt("it ends within its header")
        self._layout = _Layout(order, "Q", 20, "Q") if self._big else _Layout(order, "H", 12, "I")
        self._first = (
            self._layout.number("Q", head[8:16]) if self._big else self._layout.number("I", head[4:8])
        )

    def run(self) -> TiffStructure:
        waiting = [self._first]
        while waiting:
            offset, chain = waiting.pop(), set[int]()
            while offset:
                if offset in chain:
                    raise self._corrupt("its list of images runs in a circle")
                if offset in self._seen:
                    break  # children are often chained to each other as well as listed
                chain.add(offset)
                children, offset = self._directory(offset)
                waiting.extend(children)
                if len(waiting) > MAX_IFDS:
                    raise self._too_many()
        if not self._seen:
            raise self._corrupt("it holds no image")
        return TiffStructure(self._big, self._ndpi, len(self._seen))

    def _directory(self, offset: int) -> tuple[list[int], int]:
        """Check one directory; returns its children and the next one (0: last)."""
        self._seen.add(offset)
        if len(self._seen) > MAX_IFDS:
            raise self._too_many()
        layout = self._layout
        width = struct.calcsize(layout.order + layout.count)
        entries = layout.number(layout.count, self._bytes(offset, width))
        if not 0 < entries <= _MAX_TAGS:
            raise self._corrupt(f"one of its images has {entries} tags")
        table = self._bytes(offset + width, entries * layout.entry)
        values: dict[int, list[int]] = {}
        for start in range(0, len(table), layout.entry):
            for tag, value in self._tag(table[start : start + layout.entry]):
                values.setdefault(tag, []).extend(value)
        self._ndpi = self._ndpi or _NDPI in values
        self._check_segments(values)
        return values.get(_SUB_IFDS, []), self._next(offset + width + len(table))

    def _next(self, position: int) -> int:
        size = struct.calcsize(self._layout.order + self._layout.offset)
        return self._layout.number(self._layout.offset, self._bytes(position, size))

    def _tag(self, entry: bytes) -> Iterator[tuple[int, list[int]]]:
        """The values of a tag that matters here; tables are only checked to lie inside the file."""
        layout = self._layout
        tag, kind = struct.unpack(layout.order + "HH", entry[:4])
        if tag not in _SCALARS and tag not in (*_TABLES, _JPEG_TABLES, _COLOR_MAP):
            return
        inline = 8 if self._big else 4
        count = layout.number(layout.offset, entry[4 : 4 + inline])
        length = count * _SIZES.get(kind, 1)
        if tag in _TABLES and count > MAX_SEGMENTS:
            raise TooLargeError(
                f"{self._file.path.name} can't be opened",
                f"it declares {count:,} tiles",
                "export it again with larger tiles",
            )
        data = entry[4 + inline :]
        if length > inline:
            start = layout.number(layout.offset, data)
            if start + length > self._file.size:
                raise self._corrupt(
                    "a table it needs lies outside the file, so it is damaged or was cut short"
                )
            if tag in _SCALARS:
                data = self._bytes(start, min(length, 8 * MAX_IFDS))
        if tag in _SCALARS and kind in _FORMATS:
            fits = min(count, len(data) // _SIZES[kind])
            numbers = struct.unpack(f"{layout.order}{fits}{_FORMATS[kind]}", data[: fits * _SIZES[kind]])
            if numbers:
                yield tag, list(numbers)

    def _check_segments(self, values: dict[int, list[int]]) -> None:
        """Refuse tiles and strips that are too large; a tag given twice counts with its largest value."""
        width, height = max(values.get(_WIDTH, [0])), max(values.get(_HEIGHT, [0]))
        separate = max(values.get(_PLANAR, [1])) == _SEPARATE
        samples = 1 if separate else max(values.get(_SAMPLES, [1]))
        pixel = samples * max(values.get(_BITS, [1])) / 8
        if _TILE_WIDTH in values or _TILE_HEIGHT in values:
            tile_width, tile_height = max(values.get(_TILE_WIDTH, [0])), max(values.get(_TILE_HEIGHT, [0]))
            check_tile(self._file.path, tile_width, tile_height, max(pixel, 1))
        elif values.get(_COMPRESSION, [_UNCOMPRESSED]) != [_UNCOMPRESSED] and not self._ndpi:
            # Uncompressed strips are read row by row; an NDPI's one strip is cut by restart markers.
            rows = min(max(values.get(_STRIP_ROWS, [height])), height)
            if width and rows:
                check_tile(self._file.path, width, rows, pixel, "strip")

    def _bytes(self, offset: int, length: int) -> bytes:
        if offset < 0 or offset + length > self._file.size:
            raise self._corrupt(
                "the list of its images lies outside the file, so it is damaged or was cut short"
            )
        return self._file.read(offset, length)

    def _corrupt(self, why: str) -> CorruptFileError:
        return CorruptFileError(f"{self._file.path.name} can't be opened", why, COPY_AGAIN)

    def _too_many(self) -> TooLargeError:
        return TooLargeError(
            f"{self._file.path.name} can't be opened",
            f"it declares more than {MAX_IFDS:,} images",
            "export the image that is meant as a file of its own",
        )
