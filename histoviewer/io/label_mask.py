"""Annotations as a mask: an image whose pixel values are classes, with a legend beside it.

Value 0 is where nothing was drawn. A pixel belongs to a shape when its centre lies inside; of shapes
that overlap the smaller one is seen, as when clicking. Lines and points enclose nothing and are left out.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely
import tifffile
from PIL import Image

from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.errors import TooLargeError
from histoviewer.core.rasterize import Labels, mask_size, paint
from histoviewer.core.task import Task
from histoviewer.io.safe_write import atomic_path

MAX_PNG_PIXELS = 2**28
"""A larger PNG would have to be in memory whole; TIFF is written in pieces and has no such limit."""

NO_CLASS = "(no class)"
_TILE = 256
_BIG_TIFF = 2**31


@dataclass(frozen=True, slots=True)
class Mask:
    """What was written: size in pixels, the class of each value from 1 on, and shapes without area."""

    width: int
    height: int
    classes: tuple[str, ...]
    left_out: int


def legend_path(path: Path) -> Path:
    """The legend that belongs to a mask: "a.png" has "a-classes.csv"."""
    return path.with_name(f"{path.stem}-classes.csv")


def write(
    path: Path,
    annotations: AnnotationSet,
    size_l0: tuple[int, int],
    downsample: float = 1.0,
    mpp: float | None = None,
    task: Task | None = None,
) -> Mask:
    """Write a mask (``.png``, else TIFF) and its legend. 8 bit, or 16 from 256 classes on.

    Args:
        path: the mask.
        annotations: what to paint.
        size_l0: width and height of the image in level-0 pixels.
        downsample: level-0 pixels per mask pixel.
        mpp: microns per level-0 pixel, kept in the file when known.
        task: hears of progress and may be cancelled.

    Raises:
        TooLargeError: a PNG over 268 million pixels.
        StorageError: the disk is full or refuses to write. Cancelled: nothing is left behind.
    """
    path, task = Path(path), task or Task()
    width, height = mask_size(*size_l0, downsample)
    areas = sorted((a for a in annotations if a.shape.has_area), key=lambda a: -a.area_l0)
    classes = _classes(annotations, areas)
    mask = Mask(width, height, tuple(classes), len(annotations) - len(areas))
    painter = _Painter(areas, classes, width, height, downsample)
    pixel = None if mpp is None else mpp * downsample
    if path.suffix.lower() == ".png":
        _write_png(path, painter, pixel, task)
    else:
        _write_tiff(path, painter, pixel, task)
    _write_legend(legend_path(path), annotations, areas, classes)
    return mask


def _classes(annotations: AnnotationSet, areas: Sequence[Annotation]) -> list[str]:
    """In the order of the class list, then others by name, shapes without a class last."""
    used = {a.class_name for a in areas}
    known = [name for name in annotations.classes if name in used]
    others = sorted(name for name in used if name is not None and name not in annotations.classes)
    return [*known, *others, *([NO_CLASS] if None in used else [])]


class _Painter:
    """Paints the mask strip by strip, so that a whole slide is never in memory."""

    def __init__(
        self, areas: Sequence[Annotation], classes: Sequence[str], width: int, height: int, downsample: float
    ) -> None:
        values = {name: number for number, name in enumerate(classes, 1)}
        self._geometries = np.array([a.geometry for a in areas], dtype=object)
        self._values = [values[a.class_name or NO_CLASS] for a in areas]
        self._tree = shapely.STRtree(self._geometries)
        self._downsample = downsample
        self.width, self.height = width, height
        self.dtype: npt.DTypeLike = np.uint8 if len(classes) < 256 else np.uint16

    def strip(self, top: int, rows: int) -> Labels:
        """These rows of the mask."""
        labels: Labels = np.zeros((rows, self.width), dtype=self.dtype)
        scale = self._downsample
        span = shapely.box(0, top * scale, self.width * scale, (top + rows) * scale)
        for index in np.sort(self._tree.query(span)).tolist():
            paint(labels, self._geometries[index], self._values[index], scale, top)
        return labels

    def strips(self, task: Task) -> Iterator[Labels]:
        """The whole mask in strips of one tile's height."""
        for top in range(0, self.height, _TILE):
            yield self.strip(top, min(_TILE, self.height - top))
            task.report(top, self.height)


def _write_png(path: Path, painter: _Painter, mpp: float | None, task: Task) -> None:
    if painter.width * painter.height > MAX_PNG_PIXELS:
        raise TooLargeError(
            f"{path.name} can't be written",
            f"a mask of {painter.width:,} × {painter.height:,} pixels is too large for PNG",
            "write it smaller, or as TIFF",
        )
    labels = np.concatenate(list(painter.strips(task)))
    dots = 25_400.0 / mpp if mpp else None
    with atomic_path(path) as part:
        Image.fromarray(labels).save(part, format="PNG", **({"dpi": (dots, dots)} if dots else {}))


def _write_tiff(path: Path, painter: _Painter, mpp: float | None, task: Task) -> None:
    big = painter.width * painter.height * np.dtype(painter.dtype).itemsize > _BIG_TIFF
    dots = 1e4 / mpp if mpp else 1.0
    with atomic_path(path) as part, tifffile.TiffWriter(part, bigtiff=big) as file:
        file.write(
            _tiles(painter, task),
            shape=(painter.height, painter.width),
            dtype=painter.dtype,
            tile=(_TILE, _TILE),
            compression="zlib",
            photometric="minisblack",
            metadata=None,
            resolution=(dots, dots),
            resolutionunit="CENTIMETER" if mpp else "NONE",
        )


def _tiles(painter: _Painter, task: Task) -> Iterator[Labels]:
    for labels in painter.strips(task):
        below = _TILE - labels.shape[0]
        beside = -painter.width % _TILE
        whole = np.pad(labels, ((0, below), (0, beside)))
        for left in range(0, whole.shape[1], _TILE):
            yield np.ascontiguousarray(whole[:, left : left + _TILE])


def _write_legend(
    path: Path, annotations: AnnotationSet, areas: Sequence[Annotation], classes: Sequence[str]
) -> None:
    with atomic_path(path) as part, part.open("w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file)
        table.writerow(["value", "class", "red", "green", "blue", "shapes"])
        table.writerow([0, "", "", "", "", ""])
        for value, name in enumerate(classes, 1):
            having = [a for a in areas if (a.class_name or NO_CLASS) == name]
            table.writerow([value, name, *annotations.color_of(having[0]), len(having)])
