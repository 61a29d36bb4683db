"""Prepares a stain view of an open slide and measures what a normalization changes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from histoviewer.app.slide_session import SlideSession
from histoviewer.app.stain_view import SINGLE_STAINS
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

FIGURES_PX = 512
TARGET_PX = 1_600

Row = tuple[str, str, str]
"""Name, before, after."""


@dataclass(frozen=True, slots=True)
class StainPreviewRequest:
    """``method`` is a name of ``stain.METHODS`` or ``SINGLE_STAINS``; ``target`` an image whose colours are
    wanted, ``None`` for the shipped reference."""

    slide: SlideSession
    method: str
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class StainPreview:
    """The prepared view, and the figures of the change in words."""

    method: str
    rows: tuple[Row, ...] = ()


def preview_stain(task: Task, request: StainPreviewRequest) -> StainPreview:
    """Fit the method on the whole slide at low resolution, so that every tile goes through one map.

    Raises:
        StainError: the stain can't be estimated. InputError: the target can't be read.
    """
    slide = request.slide
    task.report(0, 3, "Reading the target")
    target = _target_pixels(task, request.target)
    task.report(1, 3, "Estimating the stain")
    slide.set_stain(request.method, target)
    if request.method in SINGLE_STAINS:
        return StainPreview(request.method)
    task.report(2, 3, "Measuring the change")
    rows = _figures(slide.thumbnail(FIGURES_PX), slide.thumbnail(FIGURES_PX, request.method), target)
    task.report(3, 3, "Ready")
    return StainPreview(request.method, rows)


def _target_pixels(task: Task, path: Path | None) -> RgbArray | None:
    if path is None:
        return None
    from histoviewer.app.thumbnail_job import ThumbnailRequest, thumbnail

    return thumbnail(task, ThumbnailRequest(path, TARGET_PX))


def _figures(before: RgbArray, after: RgbArray, target: RgbArray | None) -> tuple[Row, ...]:
    from histoviewer import stain
    from histoviewer.stain.quality import change_figures, image_stain
    from histoviewer.stain.quality_mark import judge

    found = change_figures(before, after)
    goal = np.asarray(stain.DEFAULT_TARGET.vectors)
    if target is not None and (of_target := image_stain(target)) is not None:
        goal = np.asarray(of_target.vectors)
    rows: list[Row] = []
    if found.before is not None and found.after is not None:
        for n, name in enumerate(("hematoxylin", "eosin")):
            angles = (_degrees(side.vectors[n], goal[n]) for side in (found.before, found.after))
            words_before, words_after = (f"{angle:.1f}°" for angle in angles)
            rows.append((f"{name.capitalize()} to target", words_before, words_after))
        for n, name in enumerate(("hematoxylin", "eosin")):
            strong = (side.percentiles[n][-1] for side in (found.before, found.after))
            words_before, words_after = (f"{value:.2f}" for value in strong)
            rows.append((f"Strongest {name} (99 %)", words_before, words_after))
        rows.append(("Background", _rgb(found.before.background), _rgb(found.after.background)))
    judged = judge(found)
    rows.insert(0, ("Change", "", str(judged.mark)))
    rows += [(reason[:1].upper() + reason[1:], "", "") for reason in judged.reasons]
    rows.append(("Structure kept (SSIM)", "", f"{found.ssim:.3f}"))
    rows.append(("Newly clipped", "", f"{100 * found.clipped:.1f} %"))
    return tuple(rows)


def _degrees(one: Sequence[float], other: Sequence[float]) -> float:
    a, b = np.asarray(one), np.asarray(other)
    cosine = float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def _rgb(color: Sequence[float] | None) -> str:
    return "—" if color is None else " ".join(f"{value:.0f}" for value in color)
