"""Judge a model on images whose class is known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from histoviewer.io.project import Project


@dataclass(frozen=True, slots=True)
class EvaluateRequest:
    """Either a part of a project, or a folder with one sub-folder for each class.

    ``model`` is ``None`` for the bundled one. ``part`` is "train", "validation", "test" or "all".
    ``mpp`` is for images that carry no pixel size. ``normalizer`` as in ``ClassifyRequest``.
    """

    project: Path | Project | None = None
    folder: Path | None = None
    model: Path | None = None
    part: str = "test"
    mpp: float | None = None
    patient_regex: str | None = None
    normalizer: str | None = None
    margin: float | None = None
