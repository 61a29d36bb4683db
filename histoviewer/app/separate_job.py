"""Write the stains of images apart: one file for each stain alone, and one for the residual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from histoviewer.app.copied_files import each_file
from histoviewer.app.job_results import FileError
from histoviewer.app.normalize_job import write_changed
from histoviewer.app.slide_patches import stain_samples
from histoviewer.app.stain_choice import DEFAULT_CHOICE, StainChoice
from histoviewer.app.stain_view import SINGLE_STAINS, single_stains, view_title
from histoviewer.core.errors import Cancelled, HistoViewerError, InputError, StorageError
from histoviewer.core.slide import SlideReader
from histoviewer.core.task import Task
from histoviewer.io.open_slide import open_slide
from histoviewer.stain.background import Background, whitened

_NO_PIXEL = np.empty((0, 0, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class SeparateRequest:
    """``choice`` says which stains, and the background where a person picked it."""

    files: tuple[Path, ...]
    out_dir: Path
    choice: StainChoice = DEFAULT_CHOICE


@dataclass(frozen=True, slots=True)
class SeparatedFile:
    """One image: the written file by stain, the vectors, and the background that was divided by."""

    path: str
    written: Mapping[str, str]
    vectors: tuple[tuple[float, ...], ...]
    background: Background

    def to_json(self) -> dict[str, Any]:
        """One entry of ``histoviewer normalize --separate --json``."""
        return {
            "path": self.path,
            "written": dict(self.written),
            "vectors": [list(vector) for vector in self.vectors],
            "background": list(self.background),
        }


@dataclass(frozen=True, slots=True)
class SeparateResult:
    """All files in the order they were given; ``complete`` is false after a cancel."""

    items: tuple[SeparatedFile | FileError, ...]
    complete: bool = field(default=True)

    @property
    def errors(self) -> tuple[FileError, ...]:
        """The files that could not be used."""
        return tuple(item for item in self.items if isinstance(item, FileError))

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer normalize --separate --json``."""
        return {"complete": self.complete, "results": [item.to_json() for item in self.items]}


def separate(task: Task, request: SeparateRequest) -> SeparateResult:
    """Write the stains of each file apart; a file that can't be used is named and the rest goes on.

    Raises:
        InputError: there is no file, or an output would overwrite an input. StorageError: the disk refuses.
        StainError: the given background is none.
    """
    if not request.files:
        raise InputError("There is nothing to separate", "no file was named", "name one or more images")
    if request.choice.background is not None:
        whitened(_NO_PIXEL, request.choice.background)
    return SeparateResult(
        *each_file(
            task,
            request.files,
            request.out_dir,
            lambda own, path, out: _separate_file(own, path, out, request),
        )
    )


def _separate_file(task: Task, path: Path, out: Path, request: SeparateRequest) -> SeparatedFile | FileError:
    try:
        with open_slide(path) as slide:
            return _separated(task, path, slide, out, request)
    except (Cancelled, StorageError):
        raise
    except HistoViewerError as error:
        return FileError(str(path), str(error))


def _separated(
    task: Task, path: Path, slide: SlideReader, out: Path, request: SeparateRequest
) -> SeparatedFile:
    views = single_stains(stain_samples(slide), request.choice)
    written = {}
    for name, view in zip(SINGLE_STAINS, views, strict=True):
        title = view_title(name, request.choice).replace(" ", "-")
        target = out.with_stem(f"{out.stem}-{title}")
        write_changed(task, slide, target, view.transform)
        written[title] = str(target)
    return SeparatedFile(
        str(path), written, tuple(map(tuple, views[0].vectors.tolist())), views[0].background
    )
