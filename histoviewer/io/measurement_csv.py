"""A table of shapes and their measurements as CSV, whatever language the computer speaks.

The numbers never have a separator for thousands. Either the point and the comma, as most programs
read them, or the decimal comma and semicolons, as Excel and LibreOffice want them in much of Europe.
The file starts with a byte order mark, by which Excel knows letters that are not English.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely

from histoviewer.core.annotation import Annotation
from histoviewer.io.safe_write import atomic_path

COLUMNS = (
    "image", "id", "name", "class", "shape", "type", "locked", "author", "created", "modified",
    "area um2", "perimeter um", "length um", "centroid x um", "centroid y um",
    "area px2", "perimeter px", "length px", "centroid x px", "centroid y px",
    "left px", "top px", "width px", "height px", "points",
)  # fmt: skip
"""What every file has; measurements that came with a shape follow under their own names."""

Cell = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class MeasuredSlide:
    """The shapes of one slide; ``mpp`` is microns per level-0 pixel, ``None`` leaves um columns empty."""

    image: str
    mpp: float | None
    annotations: Sequence[Annotation]


def write(path: Path, slides: Iterable[MeasuredSlide], decimal_comma: bool = False) -> int:
    """Write a row for each shape; how many there are.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    slides = tuple(slides)
    extra = list(dict.fromkeys(n for s in slides for a in s.annotations for n in a.measurements))
    taken = set(COLUMNS)
    header = [*COLUMNS, *(f"{name} (imported)" if name in taken else name for name in extra)]
    count = 0
    with atomic_path(Path(path)) as part, part.open("w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file, delimiter=";" if decimal_comma else ",")
        table.writerow([_text(name) for name in header])
        for slide in slides:
            for annotation in slide.annotations:
                cells = [*_measured(slide, annotation), *map(annotation.measurements.get, extra)]
                table.writerow([_cell(value, decimal_comma) for value in cells])
                count += 1
    return count


def _measured(slide: MeasuredSlide, annotation: Annotation) -> Iterator[Cell]:
    yield from (slide.image, annotation.id, annotation.name, annotation.class_name or "")
    yield from (annotation.shape.value, annotation.object_type, "yes" if annotation.locked else "no")
    yield from (annotation.author, annotation.created, annotation.modified)
    x0, y0, x1, y1 = annotation.bounds
    centre = annotation.geometry.centroid
    has_area = annotation.shape.has_area
    is_line = not has_area and annotation.length_l0 > 0
    area = annotation.area_l0 if has_area else None
    perimeter = annotation.length_l0 if has_area else None
    length = annotation.length_l0 if is_line else None
    mpp = slide.mpp
    yield None if area is None or mpp is None else area * mpp * mpp
    for value in (perimeter, length, centre.x, centre.y):
        yield None if value is None or mpp is None else value * mpp
    yield from (area, perimeter, length, centre.x, centre.y, x0, y0, x1 - x0, y1 - y0)
    yield int(shapely.get_num_coordinates(annotation.geometry))


def _cell(value: Cell, decimal_comma: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")
        digits = f"{value:.6f}".rstrip("0").rstrip(".") if 1e-3 <= abs(value) < 1e15 else repr(value)
        return digits.replace(".", ",") if decimal_comma else digits
    return str(value)


def _text(value: str) -> str:
    """A cell that a spreadsheet takes for text: what looks like a formula is quoted, never computed."""
    return f"'{value}" if value.startswith(_FORMULA) else value
