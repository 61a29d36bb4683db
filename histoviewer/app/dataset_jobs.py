"""Build a data set from class folders and split it by patient."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from histoviewer.app.dataset_folders import FolderScan, scan_folder
from histoviewer.app.dataset_folds import keep_folds
from histoviewer.app.dataset_images import REPORT_EVERY, ImageBook, look_alikes, look_at_images
from histoviewer.app.dataset_left_out import keep_left_out
from histoviewer.app.dataset_patients import PatientsFound, PatientSource, find_patients
from histoviewer.app.dataset_summary import SPLIT_SETTING, DatasetSummary, summarize
from histoviewer.app.job_results import FileError
from histoviewer.app.open_project import opened
from histoviewer.core.annotation import utc_now
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, HistoViewerError, PixelSizeError
from histoviewer.core.slide import SlideReader
from histoviewer.core.split import fold_by_patient, parse_ratios, patient_clusters, split_by_patient
from histoviewer.core.task import Task
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project

_GLUED = 0.25
"""A knot of look-alikes that holds a larger share of all patients is not kept on one side."""


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """A folder with one sub-folder for each class; the folder's name is the class.

    ``project`` is a project file (made when absent) or the window's open project. ``mpp`` is for images that
    carry no pixel size. How patients are told: ``app.dataset_patients.PatientSource``.
    """

    folder: Path
    project: Path | Project
    patient_regex: str | None = None
    mpp: float | None = None
    patients: Path | None = None
    patient_rule: str = "names"
    given: Mapping[str, str] = field(default_factory=dict)

    @property
    def source(self) -> PatientSource:
        """How patients are told."""
        return PatientSource(self.given, self.patients, self.patient_regex, self.patient_rule)


@dataclass(frozen=True, slots=True)
class SplitRequest:
    """``ratios`` are train/validation/test; with ``folds`` above 1 every patient also gets a fold.

    ``near`` keeps patients whose images look the same on one side.
    """

    project: Path | Project
    ratios: str = "50/25/25"
    seed: int = 0
    folds: int = 0
    near: bool = True


@dataclass(frozen=True, slots=True)
class ClassFolders:
    """The readable images of class folders as records, and what can't be used."""

    records: tuple[PatchRecord, ...]
    skipped: tuple[FileError, ...]
    notes: tuple[str, ...] = ()

    @property
    def classes(self) -> tuple[str, ...]:
        """Class names in alphabetical order."""
        return tuple(sorted({record.label for record in self.records}))


def import_dataset(task: Task, request: ImportRequest) -> DatasetSummary:
    """Put the images of class folders into the project's data set; images that can't be read are named.

    Each image is read once, to know it and its look-alikes again; images stay where they are. After a cancel
    nothing is imported, and what was read is not read again the next time.

    Raises:
        DatasetError: no class folders, one class only, no patients, or no readable image.
        PixelSizeError: images without a pixel size, and none was given.
        ProjectError, StorageError: the project can't be opened or written.
    """
    scan = scan_folder(request.folder)
    patients = find_patients(scan, request.source)
    with opened(request.project, create=True) as project:
        book = ImageBook(project)
        try:
            found = _read(task, scan, patients, request.mpp, book.look)
        finally:
            book.save()
        before = project.patches()
        if len({record.label for record in before} | set(found.classes)) < 2:
            raise DatasetError(
                f"{request.folder} can't be imported",
                f"it holds only the class '{found.classes[0]}'",
                "put the images of each class into a folder of their own, two at least, side by side",
            )
        with project.transaction():
            project.add_patches(joined(found.records, before))
            keep_left_out(project, str(request.folder.absolute()), found.skipped)
        return summarize(project, found.skipped, found.notes)


def split_dataset(task: Task, request: SplitRequest) -> DatasetSummary:
    """Give every patient a part, and a fold where asked; patients who share an image stay together.

    Patients whose images look the same stay together, too, unless that would glue a quarter of all patients
    to one knot or leave too few groups; the summary then says so and lists them as conflicts.

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
        look_at_images(task, project, records)
        parts, folds, note = _dealt(project, records, ratios, request)
        with project.transaction():
            project.set_parts(parts)
            keep_folds(project, folds)
            project.set_setting(SPLIT_SETTING, _chosen(project, request, note))
        task.report(1, 1, "Split by patient")
        return summarize(project)


def read_class_folders(
    task: Task, folder: Path, patient_regex: str | None = None, mpp: float | None = None
) -> ClassFolders:
    """Find the images of each class (sub-folder) and read what their headers say.

    Raises:
        FileAccessError: there is no such folder.
        DatasetError: no class folders or no readable image.
        PixelSizeError: images without a pixel size, and none was given.
    """
    scan = scan_folder(folder)
    return _read(task, scan, find_patients(scan, PatientSource(regex=patient_regex)), mpp, _header_only)


def joined(new: Sequence[PatchRecord], before: Sequence[PatchRecord]) -> list[PatchRecord]:
    """New records as they join a data set.

    They go into the part of their patient, so that no patient is torn, and take the name that their class
    has there ("Invasive" and "invasive" are one).
    """
    parts = {record.patient: record.part for record in before if record.part}
    labels = {record.label.casefold(): record.label for record in before}
    return [
        replace(
            record,
            part=parts.get(record.patient, ""),
            label=labels.get(record.label.casefold(), record.label),
        )
        for record in new
    ]


def _header_only(path: Path, slide: SlideReader) -> None:
    """What is looked at beyond the header: nothing."""


def _read(
    task: Task,
    scan: FolderScan,
    patients: PatientsFound,
    mpp: float | None,
    look: Callable[[Path, SlideReader], object],
) -> ClassFolders:
    records = []
    skipped = [_without_patient(path) for path in patients.unmatched]
    labelled = [(path, label) for path, label in scan.files if path in patients.patients]
    for i, (path, label) in enumerate(labelled):
        if i % REPORT_EVERY == 0:
            task.report(i, len(labelled), f"Reading {label}")
        try:
            with open_slide(path) as slide:
                own = slide.info.mpp
                if own is None and mpp is None:
                    raise _no_pixel_size(path)
                look(path, slide)
        except PixelSizeError:
            raise
        except HistoViewerError as error:
            skipped.append(FileError(str(path), str(error)))
            continue
        size = own if own is not None else float(mpp or 0)
        records.append(PatchRecord(str(path), label, patients.patients[path], size))
    if not records:
        why = f"none of its {len(scan.files)} images can be used; the first one: {skipped[0].error}"
        raise DatasetError(f"{scan.folder} can't be used", why.rstrip("."), "check the files")
    return ClassFolders(tuple(records), tuple(skipped), _notes(scan, patients, records))


def _notes(scan: FolderScan, patients: PatientsFound, records: Sequence[PatchRecord]) -> tuple[str, ...]:
    notes = [patients.words]
    notes += [f"The folder '{label}' holds no image." for label in scan.empty]
    if scan.unlabelled:
        one = len(scan.unlabelled) == 1
        count = "1 image is" if one else f"{len(scan.unlabelled):,} images are"
        notes.append(f"{count} in no class folder and left out, {scan.unlabelled[0].name} for one.")
    if patients.unknown:
        notes.append(f"Names in the table that are no image here: {', '.join(patients.unknown[:5])}.")
    sizes = sorted({round(record.mpp, 3) for record in records})
    if len(sizes) > 1:
        notes.append(
            f"Images have {len(sizes)} pixel sizes, {sizes[0]:g} to {sizes[-1]:g} µm: they are resampled to "
            "one when a model is trained."
        )
    return tuple(notes)


def _without_patient(path: Path) -> FileError:
    error = DatasetError(
        f"{path.name} was left out", "its patient is not known", "check the expression or the table"
    )
    return FileError(str(path), str(error))


def _no_pixel_size(path: Path) -> PixelSizeError:
    return PixelSizeError(
        f"{path.name} can't be used",
        "the file does not say how large its pixels are",
        "pass --mpp with the microns per pixel of the images, or enter it in the window",
    )


def _dealt(
    project: Project, records: Sequence[PatchRecord], ratios: Sequence[float], request: SplitRequest
) -> tuple[dict[str, str], dict[str, int], str]:
    """Part and fold of each patient, and what there is to say about look-alikes."""
    hashes = project.image_hashes()
    digests = {r.path: hashes[r.path].digest for r in records if r.path in hashes}

    def deal(groups: Sequence[Sequence[str]]) -> tuple[dict[str, str], dict[str, int]]:
        parts = split_by_patient(records, ratios, request.seed, digests, groups)
        if request.folds > 1:
            return parts, fold_by_patient(records, request.folds, request.seed, digests, groups)
        return parts, {}

    patient = {record.path: record.patient for record in records}
    alike = [sorted({patient[path] for path in group}) for group in look_alikes(records, hashes)]
    alike = [group for group in alike if len(group) > 1]
    if not request.near or not alike:
        return *deal(()), ""
    clusters = patient_clusters(records, digests, alike)
    largest, plain = (max(map(len, c)) for c in (clusters, patient_clusters(records, digests)))
    total = sum(map(len, clusters))
    if largest > max(plain, 2, _GLUED * total):
        return *deal(()), _not_together(f"{largest} of {total} patients hang together over them")
    try:
        return *deal(alike), ""
    except DatasetError:
        return *deal(()), _not_together("too few groups of patients would be left")


def _not_together(why: str) -> str:
    return f"Images that look the same were not kept on one side: {why}. Those across sides are listed."


def _chosen(project: Project, request: SplitRequest, note: str) -> dict[str, object]:
    return {
        "ratios": request.ratios,
        "seed": request.seed,
        "folds": request.folds,
        "near": request.near,
        "note": note,
        "who": project.author,
        "at": utc_now(),
    }
