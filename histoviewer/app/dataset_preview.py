"""What a folder would give before it is imported, and pictures of what a data set holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from histoviewer.app.dataset_folders import FolderScan, scan_folder
from histoviewer.app.dataset_patients import PatientsFound, PatientSource, find_patients
from histoviewer.app.open_project import opened
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.core.tiling import best_level
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project

_SAMPLES = 24
_LARGEST_PX = 24_000_000


@dataclass(frozen=True, slots=True)
class FolderLook:
    """A folder's images and classes; of a few that were opened, their pixel sizes and how many have none."""

    scan: FolderScan
    sizes: tuple[float, ...]
    without_size: int


@dataclass(frozen=True, slots=True)
class PatientsRequest:
    """Which patients a source tells in a folder that was looked at."""

    scan: FolderScan
    source: PatientSource


@dataclass(frozen=True, slots=True)
class PicturesRequest:
    """Small pictures of patches; ``side`` is the longer side in pixels."""

    records: Sequence[PatchRecord]
    side: int = 96


def look_into(task: Task, folder: Path) -> FolderLook:
    """Find the images of a folder and open a few of them.

    Raises:
        FileAccessError: there is no such folder. DatasetError: no image whose class is known.
    """
    scan = scan_folder(folder)
    sizes, without = set(), 0
    chosen = np.unique(np.linspace(0, len(scan.files) - 1, _SAMPLES).astype(int)).tolist()
    for done, i in enumerate(chosen):
        task.report(done, len(chosen), f"Looking into {folder.name}")
        try:
            with open_slide(scan.files[i][0]) as slide:
                mpp = slide.info.mpp
        except HistoViewerError:
            continue  # named when it is imported
        if mpp is None:
            without += 1
        else:
            sizes.add(round(mpp, 3))
    return FolderLook(scan, tuple(sorted(sizes)), without)


def preview_patients(task: Task, request: PatientsRequest) -> PatientsFound:
    """The patient of each image of a folder.

    Raises:
        DatasetError: an expression or a table that can't be used. FileAccessError: no such table.
    """
    task.check_cancelled()
    return find_patients(request.scan, request.source)


def all_patches(task: Task, project: Path | Project) -> list[PatchRecord]:
    """Every patch of the data set."""
    task.check_cancelled()
    with opened(project) as found:
        return found.patches()


def read_pictures(task: Task, request: PicturesRequest) -> None:
    """Hand out (record, picture) as ``task.partial``: uint8 (h, w, 3), ``None`` for one that can't be read.

    Patches of one file are read together; after a cancel the rest is left.
    """
    by_file: dict[str, list[PatchRecord]] = {}
    for record in request.records:
        by_file.setdefault(record.path, []).append(record)
    for path, records in by_file.items():
        task.check_cancelled()
        try:
            with open_slide(Path(path)) as slide:
                for record in records:
                    task.check_cancelled()
                    info = slide.info
                    wide = record.width_l0 or info.width_l0
                    high = record.height_l0 or info.height_l0
                    n = best_level(info, max(wide, high) / request.side)
                    shrink = info.levels[n].downsample
                    width, height = max(1, round(wide / shrink)), max(1, round(high / shrink))
                    if width * height > _LARGEST_PX:
                        task.partial((record, None))
                        continue
                    corner = round(record.x_l0 or 0), round(record.y_l0 or 0)
                    task.partial((record, _small(slide.read_region(*corner, n, width, height), request.side)))
        except HistoViewerError:
            for record in records:
                task.partial((record, None))


def _small(pixels: RgbArray, side: int) -> RgbArray:
    """At most ``side`` pixels wide and high; a small patch is enlarged, so that it can be judged."""
    height, width = pixels.shape[:2]
    factor = side / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return np.array(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0))
