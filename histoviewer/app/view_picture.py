"""Pictures of a slide for other programs: a region at any scale, as the viewer shows it, and its file."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from PIL import Image

from histoviewer.app.display import Display
from histoviewer.core.errors import InputError
from histoviewer.core.slide import RgbArray, SlideInfo
from histoviewer.core.task import Task
from histoviewer.core.tiling import best_level
from histoviewer.io.image_writer import write_png, write_tiff

MOST_PIXELS = 64_000_000
"""The largest picture; it has to stand in memory as a whole."""

_BAND_PIXELS = 8_000_000
_TIFF = (".tif", ".tiff")


class RegionSource(Protocol):
    """What a picture needs of an open slide."""

    @property
    def info(self) -> SlideInfo:
        """Size, levels, pixel size."""

    def region(self, x_l0: int, y_l0: int, level: int, width: int, height: int, stain: str = "") -> RgbArray:
        """Pixels of a level."""


@dataclass(frozen=True, slots=True)
class RegionPicture:
    """A rectangle x0, y0, x1, y1 (level-0 pixels) with ``downsample`` of them to a pixel of the picture."""

    rect: tuple[int, int, int, int]
    downsample: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in whole pixels; what would fill only part of one is left out."""
        x0, y0, x1, y1 = self.rect
        return (
            max(1, math.floor((x1 - x0) / self.downsample + 1e-6)),
            max(1, math.floor((y1 - y0) / self.downsample + 1e-6)),
        )

    @property
    def fits(self) -> bool:
        """Whether it is small enough to be made."""
        return self.size[0] * self.size[1] <= MOST_PIXELS


def read_region(
    task: Task, slide: RegionSource, picture: RegionPicture, display: Display, stain: str = ""
) -> RgbArray:
    """The pixels of a picture, uint8 (h, w, 3), shown as ``display`` does. A job for a worker thread.

    Raises:
        InputError: the picture is too large.
        CorruptFileError: the slide is damaged there. Cancelled: the person stopped it.
    """
    if not picture.fits:
        raise InputError("The picture can't be made", "it has too many pixels", "choose a smaller size")
    width, height = picture.size
    level = best_level(slide.info, picture.downsample)
    step = slide.info.levels[level].downsample
    scale = picture.downsample / step
    x0, y0 = picture.rect[0] / step, picture.rect[1] / step
    left, right = math.floor(x0), math.ceil(x0 + width * scale)
    made = np.empty((height, width, 3), np.uint8)
    band = max(1, int(_BAND_PIXELS / max(1.0, (right - left) * scale)))
    for top in range(0, height, band):
        task.report(top, height, "Reading")
        bottom = min(height, top + band)
        start, end = y0 + top * scale, y0 + bottom * scale
        first, last = math.floor(start), math.ceil(end)
        corner = round(left * step), round(first * step)
        strip = slide.region(*corner, level, right - left, last - first, stain)
        image = Image.fromarray(np.ascontiguousarray(display.shown(strip, own_colors=not stain)))
        part = x0 - left, start - first, x0 - left + width * scale, end - first
        made[top:bottom] = np.asarray(image.resize((width, bottom - top), Image.Resampling.BOX, part))
    return made


def save_picture(path: Path, pixels: RgbArray, mpp: float | None) -> None:
    """Write PNG or lossless TIFF, by the file's ending; the pixel size (microns per pixel) is kept in it.

    Raises:
        InputError: another ending. StorageError: the disk refuses.
    """
    ending = path.suffix.lower()
    if ending in _TIFF:
        write_tiff(path, pixels, mpp)
    elif ending == ".png":
        write_png(path, pixels, mpp)
    else:
        raise InputError(
            f"{path.name} was not written",
            f"“{ending or 'no ending'}” is no kind of picture that is written",
            "end its name in .png or .tif",
        )
