"""Patches of a data set from the annotated regions of the project's slides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.app.dataset_images import ImageBook
from histoviewer.app.dataset_jobs import joined
from histoviewer.app.dataset_left_out import ANNOTATIONS, keep_left_out
from histoviewer.app.dataset_summary import DatasetSummary, summarize
from histoviewer.app.job_results import FileError
from histoviewer.app.open_project import opened
from histoviewer.app.scaled_reading import ScaledReader
from histoviewer.app.slide_patches import slide_mask, tissue_shares
from histoviewer.app.training_patches import DEFAULT_MPP, DEFAULT_PATCH_PX
from histoviewer.core.annotation import Annotation
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, HistoViewerError, InputError, PixelSizeError
from histoviewer.core.name_schemes import patient_of
from histoviewer.core.region_grid import RULES, class_regions, labelled_squares
from histoviewer.core.slide import SlideReader
from histoviewer.core.task import Task
from histoviewer.core.tiling import PatchSpec
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project
from histoviewer.io.project_rows import SlideRow


@dataclass(frozen=True, slots=True)
class RegionsRequest:
    """How patches are cut from the regions of every slide of a project.

    Args:
        project: a project file or the window's open project.
        patch_px: side of a patch in pixels of ``mpp``.
        mpp: microns per pixel that a network should see.
        overlap: share of a patch that neighbours have in common, 0 to 0.9.
        tissue: least share of a patch that must be tissue, 0 to 1.
        rule: "majority" or "containment" (``core.region_grid.labelled_squares``).
        classes: only these; ``None`` for all. Classes with a star ("Region*") are about the area and never
            used; what lies in "Ignore*" is left out.
    """

    project: Path | Project
    patch_px: int = DEFAULT_PATCH_PX
    mpp: float = DEFAULT_MPP
    overlap: float = 0.0
    tissue: float = 0.5
    rule: str = "majority"
    classes: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class RegionPatches:
    """Patches as they would be cut; ``bare`` ones lack tissue, ``skipped`` slides can't be used."""

    records: tuple[PatchRecord, ...] = ()
    bare: int = 0
    skipped: tuple[FileError, ...] = ()
    slides: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """A sentence for a preview."""
        if not self.records:
            return "No patch: no region is large enough, or none has a class." + self._left_out()
        by_class = ", ".join(f"{name} {count:,}" for name, count in sorted(self.counts.items()))
        return (
            f"{len(self.records):,} patches from {self.slides} slide{'' if self.slides == 1 else 's'}: "
            f"{by_class}." + self._left_out()
        )

    def _left_out(self) -> str:
        return f" {self.bare:,} have too little tissue." if self.bare else ""


def labels_in(annotations: Sequence[Annotation]) -> Counter[str]:
    """Classes that can be learned, with their number of shapes that have an area."""
    return Counter(a.class_name for a in annotations if a.class_name and _counts(a))


def project_labels(project: Project) -> Counter[str]:
    """The same for all slides of a project."""
    held = project.annotation_counts()
    found: Counter[str] = Counter()
    for row in project.slides():
        if held.get(row.id):
            found += labels_in(list(project.annotations(row.id)))
    return found


def preview_regions(task: Task, request: RegionsRequest) -> RegionPatches:
    """Count the patches that a request would give; nothing is written.

    Raises:
        InputError: numbers that make no sense.
    """
    _check(request)
    with opened(request.project) as project:
        return _cut_all(task, project, request)


def add_regions(task: Task, request: RegionsRequest) -> DatasetSummary:
    """Put patches from the regions of the project's slides into its data set, in the place of earlier ones.

    Patches from folders stay. A patient who has a part keeps it.

    Raises:
        InputError: numbers that make no sense. DatasetError: there is no patch.
    """
    _check(request)
    with opened(request.project) as project:
        found = _cut_all(task, project, request)
        if not found.records:
            why = found.skipped[0].error.rstrip(".") if found.skipped else found.words.rstrip(".")
            raise DatasetError(
                "The regions give no patches", why, "draw larger regions with a class, or ask for less tissue"
            )
        _know_slides(project, found.records)
        before = project.patches()
        with project.transaction():
            project.remove_patches((str(row.path) for row in project.slides()), places_only=True)
            project.add_patches(joined(found.records, before))
            keep_left_out(project, ANNOTATIONS, found.skipped)
        return summarize(project, found.skipped, (found.words,))


def _check(request: RegionsRequest) -> None:
    wrong = (
        (not 8 <= request.patch_px <= 4096, f"patches of {request.patch_px} pixels", "8 to 4096"),
        (not 0.05 <= request.mpp <= 100, f"{request.mpp:g} microns per pixel", "0.05 to 100"),
        (not 0 <= request.overlap <= 0.9, f"an overlap of {request.overlap:g}", "a share from 0 to 0.9"),
        (not 0 <= request.tissue <= 1, f"a tissue share of {request.tissue:g}", "a share from 0 to 1"),
        (request.rule not in RULES, f"the rule '{request.rule}'", " or ".join(RULES)),
    )
    for bad, what, remedy in wrong:
        if bad:
            raise InputError(f"Patches can't be cut with {what}", "", f"choose {remedy}")


def _cut_all(task: Task, project: Project, request: RegionsRequest) -> RegionPatches:
    held = project.annotation_counts()
    rows = [row for row in project.slides() if held.get(row.id)]
    records: list[PatchRecord] = []
    skipped: list[FileError] = []
    bare = slides = 0
    for n, row in enumerate(rows):
        task.report(n, len(rows), f"Cutting patches from {row.name}")
        drawn = list(project.annotations(row.id))
        if not any(_is_wanted(a, request) for a in drawn):
            continue
        try:
            cut, too_bare = _cut(row, drawn, request)
        except HistoViewerError as error:
            skipped.append(FileError(str(row.path), str(error)))
            continue
        records += cut
        bare += too_bare
        slides += bool(cut)
    counts = Counter(record.label for record in records)
    return RegionPatches(tuple(records), bare, tuple(skipped), slides, dict(counts))


def _cut(
    row: SlideRow, drawn: Sequence[Annotation], request: RegionsRequest
) -> tuple[list[PatchRecord], int]:
    """The patches of one slide, and how many of its squares are bare of tissue."""
    if row.mpp is None:
        raise PixelSizeError(
            f"{row.name} gives no patches", "its pixel size is not known", "open it and give its pixel size"
        )
    regions = class_regions(_less_ignored(drawn, request))
    side = max(1, round(request.patch_px * request.mpp / row.mpp))
    squares = labelled_squares(regions, side, request.overlap, row.width, row.height, request.rule)
    with open_slide(row.path, mpp=row.mpp) as slide:
        kept = _with_tissue(squares, slide, request)
    patient = row.patient or patient_of(row.path)
    records = [
        PatchRecord(
            str(row.path), label, patient, row.mpp, float(spec.x_l0), float(spec.y_l0), float(side),
            float(side), patch_px=request.patch_px,
        )
        for spec, label in kept
    ]  # fmt: skip
    return records, len(squares) - len(kept)


def _with_tissue(
    squares: Sequence[tuple[PatchSpec, str]], slide: SlideReader, request: RegionsRequest
) -> list[tuple[PatchSpec, str]]:
    if not squares or request.tissue <= 0:
        return list(squares)
    mask = slide_mask(ScaledReader.of(slide, request.mpp))
    size = (slide.info.width_l0, slide.info.height_l0)
    shares = tissue_shares([spec for spec, _ in squares], mask, size)
    return [square for square, share in zip(squares, shares, strict=True) if share >= request.tissue]


def _less_ignored(drawn: Sequence[Annotation], request: RegionsRequest) -> list[tuple[str, BaseGeometry]]:
    """Class and outline of the wanted shapes, without what is to be ignored."""
    wanted = [(a.class_name or "", a.geometry) for a in drawn if _is_wanted(a, request)]
    holes = [a.geometry for a in drawn if _is_ignored(a)]
    if not holes:
        return wanted
    hole = shapely.union_all(holes)
    return [(name, geometry.difference(hole)) for name, geometry in wanted]


def _know_slides(project: Project, records: Sequence[PatchRecord]) -> None:
    """Two copies of one slide are found by their bytes."""
    book = ImageBook(project)
    for path in sorted({record.path for record in records}):
        book.digest(Path(path))
    book.save()


def _is_wanted(annotation: Annotation, request: RegionsRequest) -> bool:
    return _counts(annotation) and (request.classes is None or annotation.class_name in request.classes)


def _counts(annotation: Annotation) -> bool:
    """A shape whose class is about the tissue; a lock keeps it from edits and says nothing of its class."""
    name = annotation.class_name or ""
    return bool(name) and "*" not in name and not _is_ignored(annotation) and annotation.geometry.area > 0


def _is_ignored(annotation: Annotation) -> bool:
    return (annotation.class_name or "").casefold().startswith("ignore")
