"""Prepares a normalized view of an open slide and measures what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from histoviewer.app.slide_session import SlideSession
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

FIGURES_PX = 512
TARGET_PX = 1_600


@dataclass(frozen=True, slots=True)
class StainPreviewRequest:
    """``target`` is an image whose colours are wanted, ``None`` for the shipped reference."""

    slide: SlideSession
    method: str
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class StainPreview:
    """The prepared view, and the figures of the change (``stain.quality``)."""

    method: str
    figures: Mapping[str, Any] = field(default_factory=dict)


def preview_stain(task: Task, request: StainPreviewRequest) -> StainPreview:
    """Fit the method on the whole slide at low resolution, so that every tile goes through one map.

    Raises:
        StainError: the stain can't be estimated. InputError: the target can't be read.
    """
    from histoviewer.stain.quality import change_figures

    slide = request.slide
    task.report(0, 3, "Reading the target")
    target = _target_pixels(request.target)
    task.report(1, 3, "Estimating the stain")
    slide.set_stain(request.method, target)
    task.report(2, 3, "Measuring the change")
    before = slide.thumbnail(FIGURES_PX)
    figures = change_figures(before, slide.thumbnail(FIGURES_PX, request.method))
    task.report(3, 3, "Ready")
    return StainPreview(request.method, figures.as_dict())


def _target_pixels(path: Path | None) -> RgbArray | None:
    if path is None:
        return None
    from histoviewer.app.thumbnail_job import ThumbnailRequest, thumbnail

    return thumbnail(Task(), ThumbnailRequest(path, TARGET_PX))
