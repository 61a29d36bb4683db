"""The tiles and strips of one TIFF image, read straight from their offsets."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import tifffile

from histoviewer.core.errors import CorruptFileError
from histoviewer.core.slide import RgbArray
from histoviewer.io import tiff_pixels
from histoviewer.io.boundary import COPY_AGAIN, decoding
from histoviewer.io.declared_size import MAX_SEGMENTS, check_sides, check_tile
from histoviewer.io.file_bytes import FileBytes
from histoviewer.io.tiff_pixels import PixelLayout

_STRIP_BYTES = 2**20
"""Uncompressed strips are cut into pieces of about this size, so that a view does not read a whole image."""

_NATIVE_SIDES = range(64, 2049)
"""Tiles with sides in this range go to the viewer as they are; others are put together to tiles of 512."""

Offsets = npt.NDArray[np.int64]


class TiffTiles:
    """One image of a TIFF file as a grid of segments (tiles, or strips as wide as the image).

    Reading is safe from several threads: nothing changes after the constructor.

    Args:
        file: where the bytes are.
        pages: one page, or three that hold red, green and blue; only looked at here, so their file may close.
        layout: how pixels are stored.
        name: what messages call the image ("level 0").

    Raises:
        CorruptFileError: sizes and tables that don't fit each other or the file.
        TooLargeError: a segment over the limit.
    """

    def __init__(
        self, file: FileBytes, pages: Sequence[tifffile.TiffPage], layout: PixelLayout, name: str
    ) -> None:
        page = pages[0]
        self._file, self._name, self.layout = file, name, layout
        self.width, self.height = int(page.imagewidth), int(page.imagelength)
        check_sides(file.path, self.width, self.height)
        self.tiled = bool(page.is_tiled)
        if self.tiled:
            self.segment_width, self.segment_height = int(page.tilewidth), int(page.tilelength)
        else:
            self.segment_width = self.width
            self.segment_height = min(int(page.rowsperstrip) or self.height, self.height)
        if self.segment_width < 1 or self.segment_height < 1:
            raise self._corrupt("it declares tiles without pixels")
        self._offsets, self._counts = self._tables(pages)
        if not self.tiled and layout.compression == tiff_pixels.NONE:
            self._cut_strips()
        check_tile(
            file.path,
            self.segment_width,
            self.segment_height,
            layout.samples * max(layout.bits, 8) / 8,
            "tile" if self.tiled else "strip",
        )
        self._check_inside()
        handy = self.segment_width in _NATIVE_SIDES and self.segment_height in _NATIVE_SIDES
        #: Whether the segments are of use to a viewer as they are.
        self.native = self.tiled and handy

    @property
    def columns(self) -> int:
        """Segments in a row."""
        return -(-self.width // self.segment_width)

    @property
    def rows(self) -> int:
        """Segments in a column."""
        return -(-self.height // self.segment_height)

    def segment(self, col: int, row: int) -> RgbArray:
        """One segment as RGB, cropped to the image, maybe read-only; white if the file leaves it out.

        Raises:
            CorruptFileError: its data is damaged.
        """
        index = row * self.columns + col
        wide = min(self.segment_width, self.width - col * self.segment_width)
        high = min(self.segment_height, self.height - row * self.segment_height)
        if not self._counts[:, index].all():
            return np.full((high, wide, 3), 255, np.uint8)
        layout, path = self.layout, self._file.path
        with decoding(
            f"Tile {col}, {row} of {self._name} of {path.name} can't be read"
            if self.tiled
            else f"Strip {row} of {self._name} of {path.name} can't be read",
            path,
        ):
            planes = [self._plane(plane, index, high) for plane in range(len(self._offsets))]
            values = planes[0] if len(planes) == 1 else np.concatenate(planes, axis=2)
            rgb = tiff_pixels.to_rgb(values[:high, :wide], layout)
        return rgb

    def check_readable(self) -> None:
        """Decode one segment, so that a file with nothing that can be decoded is refused when it is opened.

        A single damaged tile is no reason to refuse a slide: first, middle and last are tried in turn.

        Raises:
            CorruptFileError: none of them can be decoded.
        """
        stored = np.flatnonzero(self._counts.all(axis=0))
        if not stored.size:
            raise self._corrupt("none of its tiles is stored")
        failures: list[CorruptFileError] = []
        for index in (stored[0], stored[len(stored) // 2], stored[-1]):
            try:
                self.segment(int(index) % self.columns, int(index) // self.columns)
            except CorruptFileError as error:
                failures.append(error)
            else:
                return
        raise failures[0]

    def first_stored(self) -> bytes:
        """The stored bytes of the first segment that is not left out."""
        index = int(np.flatnonzero(self._counts[0])[0])
        return self._file.read(int(self._offsets[0, index]), int(self._counts[0, index]))

    def _plane(self, plane: int, index: int, rows: int) -> tiff_pixels.Samples:
        data = self._file.read(int(self._offsets[plane, index]), int(self._counts[plane, index]))
        needed = self.segment_height if self.tiled else rows
        values = tiff_pixels.decode_segment(
            data, self.layout, self.segment_width, self.segment_height, needed
        )
        return values[:rows]

    def _tables(self, pages: Sequence[tifffile.TiffPage]) -> tuple[Offsets, Offsets]:
        """Offsets and byte counts of shape (planes, segments)."""
        planes = self.layout.samples if self.layout.planar else 1
        needed = self.columns * self.rows
        if needed > MAX_SEGMENTS:
            raise self._corrupt(f"it declares {needed:,} tiles")
        tables: list[Offsets] = []
        for values in ([page.dataoffsets for page in pages], [page.databytecounts for page in pages]):
            flat = np.array([number for page in values for number in page], dtype=np.uint64)
            if flat.size and flat.max() > np.iinfo(np.int64).max:
                raise self._corrupt("its tiles lie outside the file")
            if flat.size < needed * planes:
                raise self._corrupt(f"it lists {flat.size:,} of its {needed * planes:,} tiles")
            # Some writers list more strips than the image has rows for; the surplus is of no use.
            per_plane = flat.size // planes
            tables.append(flat[: per_plane * planes].astype(np.int64).reshape(planes, per_plane)[:, :needed])
        return tables[0], tables[1]

    def _cut_strips(self) -> None:
        """Cut uncompressed strips that follow each other without a gap into handy pieces."""
        stride = (self.width * self.layout.samples_per_segment * self.layout.bits + 7) // 8
        full = stride * self.segment_height
        gapless = bool(np.all(np.diff(self._offsets, axis=1) == full))
        if full <= _STRIP_BYTES or not gapless or self.layout.predictor == tiff_pixels.HORIZONTAL:
            return
        if int(self._counts.sum(axis=1).min()) < stride * self.height:
            return
        self.segment_height = max(1, _STRIP_BYTES // stride)
        starts = np.arange(self.rows, dtype=np.int64) * (self.segment_height * stride)
        last = stride * self.height - starts
        self._offsets = self._offsets[:, :1] + starts
        self._counts = np.repeat(
            np.minimum(last, self.segment_height * stride)[np.newaxis], len(self._offsets), axis=0
        )

    def _check_inside(self) -> None:
        """Every segment must lie inside the file: a copy that broke off is found here, not while looking."""
        ends = self._offsets + self._counts
        outside = int(((ends > self._file.size) | (ends < 0)).sum())
        if outside:
            raise self._corrupt(
                f"{outside:,} of its {ends.size:,} tiles lie outside the file, which was probably cut short"
            )
        if not self._counts.any():
            raise self._corrupt("none of its tiles is stored")

    def _corrupt(self, why: str) -> CorruptFileError:
        return CorruptFileError(f"{self._file.path.name} can't be opened", why, COPY_AGAIN)
