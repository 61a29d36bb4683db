"""TIFF, BigTIFF, OME-TIFF and Aperio SVS: tiles decoded straight from their offsets.

tifffile reads the metadata once, then its handle is closed; tiles are read with ``pread`` and decoded by
imagecodecs, so any number of threads can read at once and an aligned tile costs what its decoder costs.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
import tifffile

from histoviewer.core.errors import CorruptFileError, FormatError, TooLargeError
from histoviewer.core.slide import RgbArray, SlideInfo
from histoviewer.io import tiff_pixels
from histoviewer.io.boundary import decoding
from histoviewer.io.codestream import jpeg2000_header
from histoviewer.io.declared_size import check_tile
from histoviewer.io.file_bytes import FileBytes
from histoviewer.io.region_slide import TILE_SIDE, RegionSlide, make_levels
from histoviewer.io.tiff_layout import pixel_layout, refused
from histoviewer.io.tiff_metadata import TiffPlan, icc_profile, plan
from histoviewer.io.tiff_tiles import TiffTiles
from histoviewer.io.tile_cache import TileCache

_CACHE_BYTES = 64 * 2**20
"""Decoded tiles and strips kept for regions that share them; more where two strips would not fit."""

# tifffile logs what it does not like in a file; the person gets one sentence from here instead.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)


class HalvedChromaError(FormatError):
    """JPEG 2000 with fewer chroma samples, which only OpenSlide decodes."""


@dataclass(frozen=True, slots=True)
class _Opened:
    info: SlideInfo
    levels: tuple[TiffTiles, ...]
    associated: dict[str, TiffTiles]


class TifffileReader(RegionSlide):
    """Reader of one TIFF file whose structure was checked before (``tiff_structure.check_structure``).

    Raises:
        FormatError: pixels of a kind that is not read.
        CorruptFileError, TooLargeError: see ``TiffTiles``.
    """

    def __init__(self, file: FileBytes) -> None:
        opened = _open(file)
        super().__init__(opened.info)
        self._file, self._levels, self._associated = file, opened.levels, opened.associated
        largest = max(tiles.segment_width * tiles.segment_height * 3 for tiles in opened.levels)
        self._cache = TileCache(max(_CACHE_BYTES, 2 * largest))

    def _tile(self, level: int, col: int, row: int) -> RgbArray:
        tiles = self._levels[level]
        if not tiles.native:
            return super()._tile(level, col, row)
        tile = tiles.segment(col, row)
        return tile if tile.flags.writeable else tile.copy()

    def _window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        tiles = self._levels[level]
        wide, high = tiles.segment_width, tiles.segment_height
        window = np.empty((height, width, 3), np.uint8)
        for row in range(y // high, -(-(y + height) // high)):
            for col in range(x // wide, -(-(x + width) // wide)):
                left, top = col * wide, row * high
                # What the region holds as a whole is seldom wanted by its neighbours.
                shared = left < x or top < y or left + wide > x + width or top + high > y + height
                segment = self._segment(level, col, row, keep=shared)
                x0, x1 = max(x, left), min(x + width, left + segment.shape[1])
                y0, y1 = max(y, top), min(y + height, top + segment.shape[0])
                window[y0 - y : y1 - y, x0 - x : x1 - x] = segment[y0 - top : y1 - top, x0 - left : x1 - left]
        return window

    def _segment(self, level: int, col: int, row: int, *, keep: bool) -> RgbArray:
        key = (level, col, row)
        segment = self._cache.get(key)
        if segment is None:
            segment = self._levels[level].segment(col, row)
            if keep:
                self._cache.put(key, segment)
        return segment

    def read_associated(self, name: str) -> RgbArray:
        """An associated image. May carry a patient's name.

        Raises:
            FormatError: the slide has none of that name.
            CorruptFileError: its data is damaged.
        """
        tiles = self._associated.get(name)
        if tiles is None:
            return super().read_associated(name)
        check_tile(self._info.path, tiles.width, tiles.height, 3, f"{name} image")
        return np.concatenate(
            [
                np.concatenate([tiles.segment(col, row) for col in range(tiles.columns)], axis=1)
                for row in range(tiles.rows)
            ]
        )

    def close(self) -> None:
        """Free the file. Closing twice is harmless."""
        self._file.close()
        self._cache.clear()


def _open(file: FileBytes) -> _Opened:
    path = file.path
    with decoding(f"{path.name} can't be opened", path), tifffile.TiffFile(path) as tiff:
        found = plan(path, tiff)
        levels = [_tiles(file, found, 0)]
        for index in range(1, len(found.levels)):
            try:
                levels.append(_tiles(file, found, index))
            except FormatError:
                continue  # a coarser level stored in another way is made up for by the finer ones
        associated = _associated(file, found)
        profile = icc_profile(found.levels[0][0])
    _refuse_halved_chroma(file, levels[0])
    levels[0].check_readable()
    sizes = [(tiles.width, tiles.height) for tiles in levels]
    sides = [(t.segment_width, t.segment_height) if t.native else (TILE_SIDE, TILE_SIDE) for t in levels]
    info = SlideInfo(
        path=path,
        format=found.format,
        levels=make_levels(sizes, sides),
        mpp_x=found.mpp_x,
        mpp_y=found.mpp_y,
        objective=found.objective,
        associated=tuple(sorted(associated)),
        icc_profile=profile,
    )
    return _Opened(info, tuple(levels), associated)


def _tiles(file: FileBytes, found: TiffPlan, index: int) -> TiffTiles:
    pages = found.levels[index]
    layout = pixel_layout(file.path, pages[0], planes=len(pages), significant_bits=found.significant_bits)
    return TiffTiles(file, pages, layout, f"level {index}")


def _associated(file: FileBytes, found: TiffPlan) -> dict[str, TiffTiles]:
    """Labels and the like; one that can't be read is left out, for the slide is of use without it."""
    images: dict[str, TiffTiles] = {}
    for name, page in found.associated.items():
        try:
            images[name] = TiffTiles(file, [page], pixel_layout(file.path, page), f"the {name} image")
        except (FormatError, CorruptFileError, TooLargeError):
            continue
    return images


def _refuse_halved_chroma(file: FileBytes, tiles: TiffTiles) -> None:
    """JPEG 2000 with halved chroma is beyond imagecodecs; say so at once and not at the first tile."""
    if tiles.layout.compression not in tiff_pixels.JPEG2000_KINDS:
        return
    with decoding(f"{file.path.name} can't be opened", file.path):
        stored = tiles.first_stored()
        halved = jpeg2000_header(stored).subsampled
    if halved:
        error = refused(file.path, "its JPEG 2000 tiles store colours at half resolution")
        raise HalvedChromaError(error.what, error.why, error.remedy)
