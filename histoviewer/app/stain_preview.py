"""Prepares a stain view of an open slide and measures what a normalization changes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from histoviewer.app.slide_session import STAIN_SAMPLE_PX, SlideSession
from histoviewer.app.stain_choice import DEFAULT_CHOICE, StainChoice, StainTarget, measured_target
from histoviewer.app.stain_view import SINGLE_STAINS
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

if TYPE_CHECKING:
    from histoviewer.stain.quality import ImageStain
    from histoviewer.stain.stain_types import EstimatedStains

FIGURES_PX = 512
REGION_PX = 2_048

Row = tuple[str, str, str]
"""Name, before, after."""


@dataclass(frozen=True, slots=True)
class StainPreviewRequest:
    """``view`` is ``NORMALIZED`` or one of ``SINGLE_STAINS``."""

    slide: SlideSession
    view: str
    choice: StainChoice = DEFAULT_CHOICE


@dataclass(frozen=True, slots=True)
class StainPreview:
    """The prepared view, and the figures of the change in words."""

    view: str
    rows: tuple[Row, ...] = ()


def preview_stain(task: Task, request: StainPreviewRequest) -> StainPreview:
    """Fit the view on the whole slide at low resolution, so that every tile goes through one map.

    Raises:
        StainError: the stain can't be estimated. InputError: the target can't be read.
    """
    slide, view = request.slide, request.view
    task.report(0, 2, "Estimating the stain")
    slide.set_stain(view, request.choice)
    if view in SINGLE_STAINS:
        return StainPreview(view)
    task.report(1, 2, "Measuring the change")
    rows = change_rows(slide.thumbnail(FIGURES_PX), slide.thumbnail(FIGURES_PX, view), request.choice)
    task.report(2, 2, "Ready")
    return StainPreview(view, rows)


@dataclass(frozen=True, slots=True)
class StainRegionRequest:
    """Pixels of an open slide to learn from: (x0, y0, x1, y1) in level-0 pixels, ``None`` for all of it."""

    slide: SlideSession
    title: str
    bounds: tuple[float, float, float, float] | None = None


def measure_target(task: Task, request: StainRegionRequest) -> StainTarget:
    """A target from what is on the screen.

    Raises:
        StainError: its stains can't be estimated.
    """
    task.report(0, 1, "Measuring the target")
    return measured_target(request.title, [region_pixels(request)])


def measure_stains(task: Task, request: StainRegionRequest, like: str) -> EstimatedStains:
    """The stain vectors of a region; ``like`` is the key of the preset to start from.

    Raises:
        StainError: they can't be estimated.
    """
    from histoviewer.stain.stain_types import PRESETS, estimate_stains

    task.report(0, 1, "Estimating the stains")
    return estimate_stains([region_pixels(request)], PRESETS[like])


def measure_background(task: Task, request: StainRegionRequest) -> tuple[int, int, int]:
    """Red, green and blue of bare glass where the person drew a region.

    Raises:
        StainError: it is darker than glass can be.
    """
    from histoviewer.stain.background import picked_background

    task.report(0, 1, "Measuring the background")
    return picked_background(region_pixels(request))


def region_pixels(request: StainRegionRequest) -> RgbArray:
    """The region at the finest level that stays below ``REGION_PX`` pixels a side, uint8 (h, w, 3)."""
    slide = request.slide
    if request.bounds is None:
        return slide.thumbnail(STAIN_SAMPLE_PX)
    x0, y0, x1, y1 = request.bounds
    longer = max(x1 - x0, y1 - y0)
    level = next(
        (n for n, grid in enumerate(slide.info.levels) if longer / grid.downsample <= REGION_PX),
        len(slide.info.levels) - 1,
    )
    scale = slide.info.levels[level].downsample
    width, height = (min(REGION_PX, max(1, round(far / scale))) for far in (x1 - x0, y1 - y0))
    return slide.region(round(x0), round(y0), level, width, height)


def change_rows(before: RgbArray, after: RgbArray, choice: StainChoice) -> tuple[Row, ...]:
    """Name, before and after of each figure of a change."""
    from histoviewer.stain.quality import change_figures
    from histoviewer.stain.quality_mark import judge

    found = change_figures(before, after)
    judged = judge(found)
    rows: list[Row] = [("Change", "", str(judged.mark))]
    rows += [(reason[:1].upper() + reason[1:], "", "") for reason in judged.reasons]
    if found.before is not None and found.after is not None:
        rows += _stain_rows(found.before, found.after, choice)
        rows.append(("Background", _rgb(found.before.background), _rgb(found.after.background)))
    rows.append(("Tissue", f"{100 * found.tissue:.0f} %", ""))
    rows.append(("Structure kept (SSIM)", "", f"{found.ssim:.3f}"))
    rows.append(("Newly clipped", "", f"{100 * found.clipped:.1f} %"))
    return tuple(rows)


def _stain_rows(before: ImageStain, after: ImageStain, choice: StainChoice) -> list[Row]:
    """Angle to the target and percentiles of the concentrations, stain by stain."""
    from histoviewer.stain.quality import PERCENTS

    goal = choice.target_vectors()
    rows: list[Row] = []
    for n, name in enumerate(choice.stains):
        angles = [f"{_degrees(side.vectors[n], goal[n]):.1f}°" for side in (before, after)]
        rows.append((f"{name} to target", angles[0], angles[1]))
        for k, percent in reversed(list(enumerate(PERCENTS))):
            amounts = [f"{side.percentiles[n][k]:.2f}" for side in (before, after)]
            rows.append((f"{name}, {percent:g}\u00a0% below", amounts[0], amounts[1]))
    return rows


def _degrees(one: Sequence[float], other: Sequence[float]) -> float:
    a, b = np.asarray(one), np.asarray(other)
    cosine = float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def _rgb(color: Sequence[float] | None) -> str:
    return "—" if color is None else " ".join(f"{value:.0f}" for value in color)
