"""Every format that is left to OpenSlide: NDPI, MRXS, SCN, BIF, DICOM, Philips, Trestle, Zeiss and so on.

OpenSlide aborts the process when memory runs out, so what it declares is checked between opening, which
decodes nothing, and the first read; TIFF-like files went through ``tiff_structure`` before.
"""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import openslide
from PIL import Image

from histoviewer.core.errors import CorruptFileError, FileAccessError
from histoviewer.core.slide import Level, RgbArray, SlideInfo
from histoviewer.io.boundary import COPY_AGAIN, decoding
from histoviewer.io.declared_size import MAX_IFDS, check_sides, check_tile
from histoviewer.io.region_slide import TILE_SIDE, RegionSlide
from histoviewer.io.tiff_metadata import plausible_mpp
from histoviewer.io.tiff_pixels import over_white

_CACHE_BYTES = 64 * 2**20
_HANDY_SIDES = range(128, 2049)
_NAMES = {
    "aperio": "Aperio",
    "dicom": "DICOM",
    "generic-tiff": "TIFF",
    "hamamatsu": "Hamamatsu",
    "leica": "Leica",
    "mirax": "MIRAX",
    "philips": "Philips",
    "sakura": "Sakura",
    "trestle": "Trestle",
    "ventana": "Ventana",
    "zeiss": "Zeiss",
}


def detect(path: Path) -> str | None:
    """OpenSlide's name for the format of a file ("hamamatsu"), ``None`` when it knows none."""
    with decoding(f"{path.name} can't be opened", path):
        vendor = openslide.OpenSlide.detect_format(path)
    return vendor


class OpenslideReader(RegionSlide):
    """Reader of one slide through OpenSlide. One handle serves all threads, as its documentation promises.

    Raises:
        CorruptFileError: OpenSlide finds it damaged.
        TooLargeError: it declares a tile over the limit.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._slide: openslide.OpenSlide | None = _open(path)
        with decoding(f"{path.name} can't be opened", path):
            info = _read_info(path, self._slide)
        super().__init__(info)

    def _window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        slide = self._handle()
        path = self._info.path
        downsample = self._info.levels[level].downsample
        corner = (round(x * downsample), round(y * downsample))
        what = f"The region at {corner[0]}, {corner[1]} of level {level} of {path.name} can't be read"
        try:
            with decoding(what, path):
                return _rgb(slide.read_region(corner, level, (width, height)))
        except CorruptFileError:
            self._drop(slide)
            raise

    def read_associated(self, name: str) -> RgbArray:
        """An associated image. May carry a patient's name.

        Raises:
            FormatError: the slide has none of that name.
            CorruptFileError: its data is damaged.
        """
        if name not in self._info.associated:
            return super().read_associated(name)
        slide = self._handle()
        with decoding(f"The {name} image of {self._info.path.name} can't be read", self._info.path):
            return _rgb(slide.associated_images[name])

    def _handle(self) -> openslide.OpenSlide:
        with self._lock:
            if self._closed:
                raise FileAccessError(
                    f"{self._info.path.name} can't be read", "it was closed", "open it again"
                )
            if self._slide is None:
                self._slide = _open(self._info.path)
            return self._slide

    def _drop(self, slide: openslide.OpenSlide) -> None:
        """Forget a handle after an error: OpenSlide refuses everything from then on, even sound tiles."""
        with self._lock:
            if self._slide is slide:
                self._slide = None

    def close(self) -> None:
        """Let go of the file; reads under way in other threads keep the handle until they end."""
        with self._lock:
            self._closed, self._slide = True, None


def _open(path: Path) -> openslide.OpenSlide:
    with decoding(f"{path.name} can't be opened", path):
        slide = openslide.OpenSlide(path)
        slide.set_cache(openslide.OpenSlideCache(_CACHE_BYTES))
    return slide


def _read_info(path: Path, slide: openslide.OpenSlide) -> SlideInfo:
    properties = slide.properties
    if not 0 < slide.level_count <= MAX_IFDS:
        raise CorruptFileError(
            f"{path.name} can't be opened", f"it declares {slide.level_count} levels", COPY_AGAIN
        )
    vendor = properties.get(openslide.PROPERTY_NAME_VENDOR, "")
    return SlideInfo(
        path=path,
        format=_NAMES.get(vendor, vendor or "OpenSlide"),
        levels=tuple(_level(path, slide, index) for index in range(slide.level_count)),
        mpp_x=_mpp(properties.get(openslide.PROPERTY_NAME_MPP_X)),
        mpp_y=_mpp(properties.get(openslide.PROPERTY_NAME_MPP_Y)),
        objective=_positive(properties.get(openslide.PROPERTY_NAME_OBJECTIVE_POWER)),
        associated=tuple(sorted(slide.associated_images)),
        scanned=_scanned(slide),
    )


def _scanned(slide: openslide.OpenSlide) -> tuple[int, int, int, int] | None:
    """OpenSlide's bounds: the part of the canvas that holds the scan."""
    names = (
        openslide.PROPERTY_NAME_BOUNDS_X,
        openslide.PROPERTY_NAME_BOUNDS_Y,
        openslide.PROPERTY_NAME_BOUNDS_WIDTH,
        openslide.PROPERTY_NAME_BOUNDS_HEIGHT,
    )
    try:
        x, y, width, height = (int(slide.properties[name]) for name in names)
    except (KeyError, ValueError):
        return None
    inside = x >= 0 and y >= 0 and width > 0 and height > 0
    return (x, y, width, height) if inside and (width, height) != slide.dimensions else None


def _level(path: Path, slide: openslide.OpenSlide, index: int) -> Level:
    width, height = slide.level_dimensions[index]
    check_sides(path, width, height)
    declared = tuple(
        int(slide.properties.get(f"openslide.level[{index}].tile-{side}", TILE_SIDE))
        for side in ("width", "height")
    )
    check_tile(path, declared[0], declared[1], 4)
    handy = declared[0] in _HANDY_SIDES and declared[1] in _HANDY_SIDES
    tile_width, tile_height = declared if handy else (TILE_SIDE, TILE_SIDE)
    return Level(width, height, slide.level_downsamples[index], tile_width, tile_height)


def _mpp(text: str | None) -> float | None:
    value = _positive(text)
    return None if value is None else plausible_mpp(value)


def _positive(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else 0.0
    except ValueError:
        return None
    return value if 0 < value < float("inf") else None


def _rgb(image: Image.Image) -> RgbArray:
    """What OpenSlide gives, over white where no tile was scanned."""
    pixels = np.asarray(image.convert("RGBA"))
    alpha = pixels[..., 3]
    if alpha.min() == 255:
        return np.ascontiguousarray(pixels[..., :3])
    return over_white(pixels[..., :3], alpha, premultiplied=False)
