"""Write images in the colours of a target, small ones whole and whole slides tile by tile."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from histoviewer import stain
from histoviewer.app.copied_files import each_file
from histoviewer.app.job_results import FileError, NormalizedFile, NormalizeResult
from histoviewer.app.slide_patches import stain_samples
from histoviewer.app.stain_choice import REFERENCE, StainChoice, StainTarget
from histoviewer.core.errors import Cancelled, HistoViewerError, InputError, StainError, StorageError
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_png, write_pyramid, write_tiff
from histoviewer.io.open_slide import open_slide
from histoviewer.io.slide_files import slide_paths
from histoviewer.stain.quality import StainFigures, change_figures
from histoviewer.stain.quality_mark import judge

WHOLE_LIMIT_PX = 50_000_000
"""Larger images are written as a tiled pyramid, one tile at a time."""

_FIGURE_PX = 1_000_000
_MOST_TARGETS = 50
"""Images of a folder that are averaged: more hardly move the result and cost time."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NormalizeRequest:
    """``target`` is an image to take the colours of, a folder of images to take the average of, or ``None``
    for the shipped reference. A ``choice`` of the window stands in the place of both."""

    files: tuple[Path, ...]
    out_dir: Path
    target: Path | None = None
    method: str = "vahadane"
    choice: StainChoice | None = None


def normalize(task: Task, request: NormalizeRequest) -> NormalizeResult:
    """Normalize each file into ``out_dir`` under its own name (PNG for pictures, TIFF for the rest).

    A file that can't be read is named in its place and the rest goes on. An image whose stains can't be
    estimated is written as it is, with the reason. After a cancel the files that were written stay.

    Raises:
        StainError: no such method, or the target's stains can't be estimated.
        InputError: the target can't be read, or an output would overwrite an input.
        StorageError: the disk is full or refuses to write.
    """
    if not request.files:
        raise InputError("There is nothing to normalize", "no file was named", "name one or more images")
    normalizer = (
        request.choice.normalizer() if request.choice else fitted_normalizer(request.method, request.target)
    )
    goal = _goal(request)

    def one(own: Task, path: Path, out: Path) -> NormalizedFile | FileError:
        return _normalize_file(own, path, out, deepcopy(normalizer), goal)

    items, complete = each_file(task, request.files, request.out_dir, one)
    return NormalizeResult(items, request.method, complete)


def fitted_normalizer(method: str, target: Path | None) -> stain.StainNormalizer:
    """A normalizer whose goal is an image, the average of a folder's images, or the shipped reference.

    Raises:
        StainError: no such method, or the stains can't be estimated.
        InputError: the image can't be read, or the folder holds none that can.
    """
    normalizer = stain.create(method)
    if target is None:
        return normalizer.fit_reference()
    return normalizer.fit(_folder_samples(target) if target.is_dir() else _samples(target))


def _samples(path: Path) -> list[RgbArray]:
    with open_slide(path) as slide:
        return stain_samples(slide)


def _folder_samples(folder: Path) -> list[RgbArray]:
    """Pixels of the first ``_MOST_TARGETS`` images of a folder; unreadable ones are passed over."""
    found: list[RgbArray] = []
    for path in slide_paths(folder)[:_MOST_TARGETS]:
        try:
            found += _samples(path)
        except HistoViewerError as error:
            logger.warning("not part of the target: %s", error)
    if not found:
        raise InputError(
            f"{folder.name} can't be the target",
            "it holds no image that can be read",
            "choose another folder",
        )
    return found


def _goal(request: NormalizeRequest) -> npt.NDArray[np.float64] | None:
    """The target's stain vectors, (2, 3), to measure angles to; ``None`` where they can't be told."""
    choice = request.choice
    if choice is None:
        target = REFERENCE if request.target is None else StainTarget(request.target.name, request.target)
        choice = StainChoice(target=target)
    try:
        return choice.target_vectors()
    except StainError as error:
        logger.info("no angles to the target: %s", error)
        return None


def _normalize_file(
    task: Task,
    path: Path,
    out: Path,
    normalizer: stain.StainNormalizer,
    goal: npt.NDArray[np.float64] | None,
) -> NormalizedFile | FileError:
    try:
        with open_slide(path) as slide:
            note = _fit(normalizer, stain_samples(slide))
            found = _figures(*_write(task, slide, out, normalizer, bool(note)), goal)
    except Cancelled:
        raise
    except StorageError:
        raise
    except HistoViewerError as error:
        return FileError(str(path), str(error))
    judged = judge(found)
    return NormalizedFile(str(path), str(out), note, found.as_dict(), str(judged.mark), judged.reasons)


def _fit(normalizer: stain.StainNormalizer, samples: Sequence[RgbArray]) -> str:
    """Learn the slide; the reason in words when its stains can't be estimated."""
    try:
        normalizer.fit_source(list(samples))
    except StainError as error:
        normalizer.clear_source()
        return f"written unchanged: {error.why or error}"
    return ""


def _write(
    task: Task, slide: SlideReader, out: Path, normalizer: stain.StainNormalizer, unchanged: bool
) -> tuple[RgbArray, RgbArray]:
    def changed(image: RgbArray) -> RgbArray:
        return image if unchanged else normalizer.transform(image)

    return write_changed(task, slide, out, changed)


def write_changed(
    task: Task, slide: SlideReader, out: Path, change: Callable[[RgbArray], RgbArray]
) -> tuple[RgbArray, RgbArray]:
    """Write a changed copy of an image, a large one tile by tile; returns before and after, large ones small.

    Raises:
        StorageError: the disk is full or refuses to write. CorruptFileError: pixels can't be decoded.
    """
    info = slide.info
    if info.width_l0 * info.height_l0 > WHOLE_LIMIT_PX:
        write_pyramid(task, out.with_suffix(".tif"), slide, change)
        level = len(info.levels) - 1
        small = slide.read_region(0, 0, level, info.levels[level].width, info.levels[level].height)
        return small, change(small)
    before = slide.read_region(0, 0, 0, info.width_l0, info.height_l0)
    after = change(before)
    if out.suffix == ".png":
        write_png(out, after, info.mpp)
    else:
        write_tiff(out, after, info.mpp)
    return before, after


def _figures(before: RgbArray, after: RgbArray, goal: npt.NDArray[np.float64] | None) -> StainFigures:
    """Figures of the change, on at most a megapixel."""
    step = max(1, round((before.shape[0] * before.shape[1] / _FIGURE_PX) ** 0.5))
    return change_figures(before[::step, ::step], after[::step, ::step], goal=goal)
