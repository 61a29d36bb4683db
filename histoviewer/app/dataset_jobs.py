"""Build a data set from class folders and split it by patient."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from histoviewer.app.job_results import DatasetRow, DatasetSummary, FileError
from histoviewer.app.open_project import opened
from histoviewer.core.conflicts import conflicts
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, FileAccessError, HistoViewerError, PixelSizeError
from histoviewer.core.name_schemes import patient_of
from histoviewer.core.split import parse_ratios, split_by_patient
from histoviewer.core.task import Task
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project
from histoviewer.io.slide_files import fingerprint, slide_paths

_REPORT_EVERY = 64


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """A folder with one sub-folder for each class; the folder's name is the class.

    ``project`` is a project file (made when absent) or the window's open project. ``patient_regex`` finds
    the patient in a file name (``core.dataset.patient_of``). ``mpp`` is for images that carry no pixel size.
    """

    folder: Path
    project: Path | Project
    patient_regex: str | None = None
    mpp: float | None = None


@dataclass(frozen=True, slots=True)
class SplitRequest:
    """``ratios`` are train/validation/test."""

    project: Path | Project
    ratios: str = "50/25/25"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ClassFolders:
    """The readable images of class folders as records, and what can't be used."""

    records: tuple[PatchRecord, ...]
    skipped: tuple[FileError, ...]

    @property
    def classes(self) -> tuple[str, ...]:
        """Class names in alphabetical order."""
        return tuple(sorted({record.label for record in self.records}))


def import_dataset(task: Task, request: ImportRequest) -> DatasetSummary:
    """Put the images of class folders into the project's data set; images that can't be read are named.

    Raises:
        DatasetError: no class folders, one class only, or no readable image.
        PixelSizeError: images without a pixel size, and none was given.
        ProjectError, StorageError: the project can't be opened or written.
    """
    found = read_class_folders(task, request.folder, request.patient_regex, request.mpp)
    with opened(request.project, create=True) as project:
        known = {record.label for record in project.patches()}
        if len(known | set(found.classes)) < 2:
            raise DatasetError(
                f"{request.folder} can't be imported",
                f"it holds only the class '{found.classes[0]}'",
                "put the images of each class into a folder of their own, two at least, side by side",
            )
        project.add_patches(found.records)
        return _summary(task, project.patches(), found.skipped)


def split_dataset(task: Task, request: SplitRequest) -> DatasetSummary:
    """Give every patient a part; patients who share an image stay together.

    Raises:
        DatasetError: nothing imported, ratios that make no sense, or too few patients of a class.
    """
    ratios = parse_ratios(request.ratios)
    with opened(request.project) as project:
        records = project.patches()
        if not records:
            raise DatasetError(
                "The data set can't be split", "the project has no labelled images", "import a folder first"
            )
        digests = _digests(task, records)
        parts = split_by_patient(records, ratios, request.seed, digests)
        project.set_parts(parts)
        task.report(1, 1, "Split by patient")
        return _summarized(project.patches(), digests)


def dataset_summary(task: Task, project: Path | Project) -> DatasetSummary:
    """The data set as it stands, with its conflicts."""
    with opened(project) as found:
        return _summary(task, found.patches())


def read_class_folders(
    task: Task, folder: Path, patient_regex: str | None = None, mpp: float | None = None
) -> ClassFolders:
    """Find the images of each class (sub-folder) and read what their headers say.

    Raises:
        FileAccessError: there is no such folder.
        DatasetError: no class folders or no readable image.
        PixelSizeError: images without a pixel size, and none was given.
    """
    labelled = labelled_files(folder)
    records, skipped = [], []
    for i, (path, label) in enumerate(labelled):
        if i % _REPORT_EVERY == 0:
            task.report(i, len(labelled), f"Reading {label}")
        patient = patient_of(path, patient_regex)
        try:
            with open_slide(path) as slide:
                own = slide.info.mpp
        except HistoViewerError as error:
            skipped.append(FileError(str(path), str(error)))
            continue
        if own is None and mpp is None:
            raise PixelSizeError(
                f"{path.name} can't be used",
                "the file does not say how large its pixels are",
                "pass --mpp with the microns per pixel of the images, or enter it in the window",
            )
        records.append(PatchRecord(str(path), label, patient, own if own is not None else float(mpp or 0)))
    if not records:
        why = f"none of its {len(labelled)} images can be read; the first one: {skipped[0].error}"
        raise DatasetError(f"{folder} can't be used", why.rstrip("."), "check the files")
    return ClassFolders(tuple(records), tuple(skipped))


def labelled_files(folder: Path) -> list[tuple[Path, str]]:
    """Every image of the class folders with its class, by class and name.

    Raises:
        FileAccessError: there is no such folder.
        DatasetError: none of its sub-folders holds an image.
    """
    return [(path, label) for label, paths in _class_folders(folder).items() for path in paths]


def _class_folders(folder: Path) -> dict[str, list[Path]]:
    folder = Path(os.path.abspath(folder))
    if not folder.is_dir():
        why = "it is a file" if folder.exists() else "there is no such folder"
        raise FileAccessError(
            f"{folder} can't be read", why, "name a folder with one sub-folder for each class"
        )
    found = {
        sub.name: _images(sub) for sub in sorted(folder.iterdir()) if sub.is_dir() and sub.name[0] != "."
    }
    found = {label: paths for label, paths in found.items() if paths}
    if not found:
        raise DatasetError(
            f"{folder} has no classes",
            "none of its sub-folders holds an image",
            "put the images of each class into a sub-folder that bears the name of the class",
        )
    return found


def _images(folder: Path) -> list[Path]:
    """Images in a folder and below it."""
    below = [path for sub in sorted(folder.iterdir()) if sub.is_dir() for path in _images(sub)]
    return [*slide_paths(folder), *below]


def _digests(task: Task, records: Sequence[PatchRecord]) -> dict[str, str]:
    """A hash of every whole-image file that can be read."""
    paths = sorted({record.path for record in records if record.x_l0 is None})
    found: dict[str, str] = {}
    for i, path in enumerate(paths):
        if i % _REPORT_EVERY == 0:
            task.report(i, len(paths), "Looking for identical images")
        try:
            found[path] = fingerprint(Path(path))
        except HistoViewerError:
            # A file that has gone is named when it is read; it can't be compared here.
            continue
    return found


def _summary(task: Task, records: Sequence[PatchRecord], skipped: Sequence[FileError] = ()) -> DatasetSummary:
    return replace(_summarized(records, _digests(task, records)), skipped=tuple(skipped))


def _summarized(records: Sequence[PatchRecord], digests: Mapping[str, str]) -> DatasetSummary:
    counts = Counter((record.patient, record.label, record.part) for record in records)
    rows = tuple(DatasetRow(patient, label, part, n) for (patient, label, part), n in sorted(counts.items()))
    classes = tuple(sorted({record.label for record in records}))
    return DatasetSummary(rows, classes, tuple(conflicts(records, digests)))
