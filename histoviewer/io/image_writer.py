"""Writes images whole or not at all: PNG for pictures, TIFF with its pixel size, pyramids tile by tile."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.task import Task
from histoviewer.core.tiling import best_level
from histoviewer.io.safe_write import atomic_path

_TILE = 256
_SMALLEST_LEVEL = 1024
_MICRONS_PER_CM = 1e4
_MICRONS_PER_INCH = 25_400.0

Notes = Mapping[str, Any]


def write_png(path: Path, image: RgbArray, mpp: float | None = None) -> None:
    """A lossless PNG; the pixel size goes into its resolution.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    with atomic_path(path) as temporary:
        dpi = None if mpp is None else (_MICRONS_PER_INCH / mpp, _MICRONS_PER_INCH / mpp)
        extra = {} if dpi is None else {"dpi": dpi}
        Image.fromarray(image).save(temporary, format="PNG", **extra)


def write_tiff(
    path: Path,
    image: RgbArray,
    mpp: float | None = None,
    *,
    notes: Notes | None = None,
    compression: str = "zlib",
    pyramid: bool = False,
) -> None:
    """A tiled TIFF of an image in memory.

    Args:
        mpp: microns per pixel.
        notes: goes as JSON into the description.
        compression: "zlib" (lossless), "jpeg" (quality 90) or "none".
        pyramid: add levels of half the size down to about 1,024 pixels.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    import tifffile

    levels = [image]
    while pyramid and max(levels[-1].shape[:2]) > _SMALLEST_LEVEL:
        levels.append(np.asarray(Image.fromarray(levels[-1]).reduce(2)))
    with atomic_path(path) as temporary, tifffile.TiffWriter(temporary, bigtiff=_is_big(image.shape)) as file:
        for index, level in enumerate(levels):
            file.write(level, **_options(index, mpp, 2.0**index, notes, compression))


def write_pyramid(
    task: Task,
    path: Path,
    slide: SlideReader,
    change: Callable[[RgbArray], RgbArray],
    *,
    notes: Notes | None = None,
) -> None:
    """A whole slide through ``change``, tile by tile, as a JPEG pyramid (quality 90); never held in memory.

    Raises:
        StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped the job; nothing is left behind.
    """
    import tifffile

    info = slide.info
    factors = [1]
    while max(info.width_l0, info.height_l0) / factors[-1] > _SMALLEST_LEVEL:
        factors.append(factors[-1] * 4)
    shape = (info.height_l0, info.width_l0, 3)
    with atomic_path(path) as temporary, tifffile.TiffWriter(temporary, bigtiff=_is_big(shape)) as file:
        for index, factor in enumerate(factors):
            size = (max(1, info.height_l0 // factor), max(1, info.width_l0 // factor), 3)
            file.write(
                _tiles(task, slide, change, factor, size),
                shape=size,
                dtype=np.uint8,
                **_options(index, info.mpp, factor, notes, "jpeg"),
            )


def _tiles(
    task: Task,
    slide: SlideReader,
    change: Callable[[RgbArray], RgbArray],
    factor: int,
    size: tuple[int, int, int],
) -> Iterator[RgbArray]:
    """Full tiles, row by row, at ``factor`` level-0 pixels per pixel."""
    level = best_level(slide.info, factor)
    downsample = slide.info.levels[level].downsample
    side = round(_TILE * factor / downsample)
    rows, columns = math.ceil(size[0] / _TILE), math.ceil(size[1] / _TILE)
    for row in range(rows):
        task.report(row, rows, f"Writing level 1:{factor}")
        for column in range(columns):
            x, y = column * _TILE * factor, row * _TILE * factor
            tile = change(slide.read_region(x, y, level, side, side))
            if side != _TILE:
                tile = np.asarray(Image.fromarray(tile).resize((_TILE, _TILE), Image.Resampling.BOX))
            yield np.ascontiguousarray(tile)


def _options(
    index: int, mpp: float | None, factor: float, notes: Notes | None, compression: str
) -> dict[str, Any]:
    options: dict[str, Any] = {
        "photometric": "rgb",
        "tile": (_TILE, _TILE),
        "subfiletype": 0 if index == 0 else 1,
        "metadata": None,
        "software": "HistoViewer",
    }
    if notes is not None and index == 0:
        options["description"] = json.dumps(dict(notes))
    if compression != "none":
        options["compression"] = compression
    if compression == "jpeg":
        options["compressionargs"] = {"level": 90}
    if compression == "zlib":
        # Differences of neighbours at the quickest level: smaller than plain bytes at the usual level, and
        # made in 0.4 of the time.
        options |= {"predictor": True, "compressionargs": {"level": 1}}
    if mpp is not None:
        per_cm = _MICRONS_PER_CM / (mpp * factor)
        options |= {"resolution": (per_cm, per_cm), "resolutionunit": "CENTIMETER"}
    return options


def _is_big(shape: tuple[int, ...]) -> bool:
    return math.prod(shape) > 2**31
