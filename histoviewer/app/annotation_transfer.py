"""Annotations on their way in and out: what an import would do before it is done, and every export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from histoviewer.app.edits import AddAnnotations, ChangeClasses, CompoundEdit, Edit
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.core.errors import InputError
from histoviewer.core.rasterize import mask_size
from histoviewer.core.slide import SlideInfo
from histoviewer.core.task import Task
from histoviewer.io import annotation_files, geojson
from histoviewer.io.import_report import ImportReport

__all__ = [
    "FORMATS",
    "ExportChoice",
    "ExportReport",
    "Format",
    "Incoming",
    "Outgoing",
    "count_added",
    "export_files",
    "file_names",
    "mask_size",
    "read_incoming",
]

Offset = tuple[float, float]
"""Level-0 pixels in x and y."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was read and is not imported yet.

    ``corner`` is where the scanned part of the image begins, when that is not its origin: programs like
    QuPath count from there, so the shapes of their files have to be moved by it. ``looks_shifted`` says
    that more shapes lie inside the scanned part when they are moved than when they are not.
    """

    path: Path
    found: AnnotationSet
    report: ImportReport
    corner: Offset | None = None
    looks_shifted: bool = False
    outside: int = 0

    @property
    def needs_a_look(self) -> bool:
        """Whether a person should see it first: something was mended, dropped or may be misplaced."""
        return bool(self.report.messages or self.report.dropped or self.corner or self.outside)

    def edit(
        self, slide_id: int, present: AnnotationSet, classes: Sequence[AnnotationClass], shift: bool = False
    ) -> CompoundEdit:
        """What the import changes, as one step; without steps when the slide has it all already.

        Shapes that the slide has are left out; one that differs from the shape with its id comes as a copy.
        """
        shapes = _moved(self.found, self.corner) if shift and self.corner else self.found
        fresh = geojson.without_known(shapes, present)
        names = {known.name for known in classes}
        added = [c for c in self.found.classes.values() if c.name not in names]
        steps: list[Edit] = [AddAnnotations(slide_id, tuple(fresh), "Import")] if fresh else []
        if added:
            steps.insert(0, ChangeClasses(tuple(classes), (*classes, *added)))
        return CompoundEdit(tuple(steps), f"Import {self.path.name}")


def count_added(edit: CompoundEdit) -> int:
    """How many shapes an import puts on the slide."""
    return sum(len(step.annotations) for step in edit.edits if isinstance(step, AddAnnotations))


def read_incoming(path: Path, info: SlideInfo | None = None) -> Incoming:
    """Read a file that may be imported on a slide. Slow for large files: call it from a worker thread.

    Raises:
        FileAccessError, TooLargeError, AnnotationFileError: the file can't be used.
    """
    path = Path(path)
    found, report = annotation_files.read_with_report(path)
    if info is None:
        return Incoming(path, found, report)
    bounds = shapely.bounds(np.array([a.geometry for a in found], dtype=object)).reshape(-1, 4)
    outside = len(found) - _count_inside(bounds, (0, 0, info.width_l0, info.height_l0))
    if info.scanned is None or info.scanned[:2] == (0, 0):
        return Incoming(path, found, report, outside=outside)
    x, y, width, height = info.scanned
    moved = _count_inside(bounds, (0, 0, width, height))
    as_is = _count_inside(bounds, (x, y, x + width, y + height))
    return Incoming(path, found, report, (float(x), float(y)), moved > as_is, outside)


def _count_inside(bounds: npt.NDArray[np.float64], rect: tuple[float, float, float, float]) -> int:
    left, top, right, bottom = rect
    inside = (bounds[:, :2] >= (left, top)).all(axis=1) & (bounds[:, 2:] <= (right, bottom)).all(axis=1)
    return int(inside.sum())


def _moved(shapes: Iterable[Annotation], offset: Offset) -> list[Annotation]:
    """Moved without a new time of change: it is the same shape, told in other coordinates."""
    return [_moved_one(annotation, *offset) for annotation in shapes]


def _moved_one(annotation: Annotation, dx: float, dy: float) -> Annotation:
    if annotation.shape is Shape.ELLIPSE:
        x0, y0, x1, y1 = annotation.bounds
        return replace(annotation, geometry=geo.ellipse(x0 + dx, y0 + dy, x1 + dx, y1 + dy))
    return replace(annotation, geometry=geo.translate(annotation.geometry, dx, dy))


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write annotations. ``exchange`` ones can be read again."""

    title: str
    suffix: str
    exchange: bool = True


FORMATS: dict[str, Format] = {
    "geojson": Format("GeoJSON (QuPath)", ".geojson"),
    "asap": Format("ASAP XML", ".xml"),
    "imagescope": Format("ImageScope XML", ".xml"),
    "mask-png": Format("Label mask, PNG", ".png", exchange=False),
    "mask-tiff": Format("Label mask, TIFF", ".tif", exchange=False),
    "csv": Format("Measurements, CSV", ".csv", exchange=False),
}
"""What ``export`` writes, by the name that ``ExportChoice.kind`` takes."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """How to write. Fields that a format has no use for are ignored.

    ``downsample`` is level-0 pixels per pixel of a mask. ``decimals`` rounds coordinates of GeoJSON
    (QuPath writes 2), ``None`` keeps them exact. ``corner`` is taken off every coordinate.
    """

    kind: str = "geojson"
    downsample: float = 1.0
    decimals: int | None = None
    decimal_comma: bool = False
    corner: Offset | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The annotations of one slide that are to be written; the size is that of level 0."""

    name: str
    width: int
    height: int
    mpp: float | None
    annotations: AnnotationSet


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files written, how many shapes they hold, and in words what the format could not hold."""

    paths: tuple[Path, ...]
    shapes: int
    notes: tuple[str, ...] = ()


def export_files(task: Task, slides: Sequence[Outgoing], target: Path, choice: ExportChoice) -> ExportReport:
    """Write slides: one into the file ``target``, several into the folder ``target``.

    A table of measurements is always one file. In a folder each file has the name of its slide; files
    that are there are replaced.

    Raises:
        InputError: there is nothing to write, or no such format.
        TooLargeError: a mask too large for PNG. StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped; files that were whole stay.
    """
    kind = FORMATS.get(choice.kind)
    if kind is None or not slides:
        what = f"no format {choice.kind!r}" if kind is None else "no slide with annotations"
        raise InputError("Nothing was written", f"there is {what}", "choose another one")
    if choice.kind == "csv":
        from histoviewer.io import measurement_csv

        tables = [measurement_csv.MeasuredSlide(s.name, s.mpp, tuple(s.annotations)) for s in slides]
        count = measurement_csv.write(target, tables, choice.decimal_comma)
        return ExportReport((target,), count)
    one = len(slides) == 1 and not target.is_dir()
    paths = [target] if one else file_names((s.name for s in slides), target, kind.suffix)
    notes: dict[str, None] = {}
    for done, (slide, path) in enumerate(zip(slides, paths, strict=True)):
        task.report(done, len(slides), path.name)
        notes.update(dict.fromkeys(_write(slide, path, choice, task)))
    return ExportReport(tuple(paths), sum(len(s.annotations) for s in slides), tuple(notes))


def file_names(names: Iterable[str], folder: Path, suffix: str) -> list[Path]:
    """A file for each slide; slides of one name, from different folders, are numbered."""
    taken: set[str] = set()
    paths = []
    for slide in names:
        stem = Path(slide).stem
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        paths.append(folder / f"{name}{suffix}")
    return paths


def _write(slide: Outgoing, path: Path, choice: ExportChoice, task: Task) -> tuple[str, ...]:
    shapes = slide.annotations
    if choice.corner is not None:
        dx, dy = choice.corner
        shapes = AnnotationSet(_moved(shapes, (-dx, -dy)), shapes.classes.values())
    if choice.kind.startswith("mask"):
        from histoviewer.io import label_mask

        # In a mask of its own the scan's corner means nothing: it has the size of the whole image.
        size = (slide.width, slide.height)
        mask = label_mask.write(path, slide.annotations, size, choice.downsample, slide.mpp, task)
        left_out = f"lines and points, which enclose nothing ({mask.left_out:,})"
        return (left_out,) if mask.left_out else ()
    annotation_files.write(path, shapes, choice.kind, choice.decimals, slide.mpp)
    return annotation_files.losses(shapes, choice.kind)
