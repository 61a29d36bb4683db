"""Build a data set from class folders and split it by patient."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from histoviewer.io.project import Project


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """A folder with one sub-folder for each class; the folder's name is the class.

    ``project`` is a project file (made when absent) or the window's open project. ``patient_regex`` finds the
    patient in a file name (``core.dataset.patient_of``). ``mpp`` is for images that carry no pixel size.
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
