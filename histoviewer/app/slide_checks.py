"""A look at an image before a model is asked: how much tissue, how sharp."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from histoviewer.app.slide_session import SlideSession
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.core.tiling import best_level
from histoviewer.stain.tissue import BLURRED, SHARP, focus_score, tissue_mask

OVERVIEW_PX = 1_024
SAMPLES = 9
SAMPLE_PX = 256


@dataclass(frozen=True, slots=True)
class ChecksRequest:
    """``bounds`` are level-0 pixels of the area to look at, ``None`` for all; ``mpp`` is the model's."""

    slide: SlideSession
    bounds: tuple[float, float, float, float] | None = None
    mpp: float | None = None


@dataclass(frozen=True, slots=True)
class SlideChecks:
    """``tissue`` is the part of the area that is tissue; ``focus`` the median score where there is some."""

    tissue: float
    focus: float | None

    @property
    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """(name, words, "good", "warn" or "bad") for the Classify panel."""
        tissue_role = "good" if self.tissue >= 0.2 else "warn" if self.tissue >= 0.02 else "bad"
        rows = [("Tissue", f"{100 * self.tissue:.0f} %", tissue_role)]
        if self.focus is not None:
            words, role = ("good", "good") if self.focus >= SHARP else ("soft", "warn")
            if self.focus < BLURRED:
                words, role = "blurred", "bad"
            rows.append(("Focus", words, role))
        return tuple(rows)


def check_slide(task: Task, request: ChecksRequest) -> SlideChecks:
    """Tissue on a low-resolution picture, focus on samples at about the model's resolution."""
    slide = request.slide
    overview = slide.thumbnail(OVERVIEW_PX)
    mask = tissue_mask(overview)
    scale = slide.info.width_l0 / overview.shape[1]
    if request.bounds is not None:
        x0, y0, x1, y1 = (round(v / scale) for v in request.bounds)
        inside = np.zeros_like(mask)
        inside[max(0, y0) : max(1, y1), max(0, x0) : max(1, x1)] = True
        area = mask[inside]
        mask &= inside
    else:
        area = mask.ravel()
    task.check_cancelled()
    scores = [focus_score(sample) for sample in _samples(slide, mask, scale, request.mpp)]
    return SlideChecks(float(area.mean()) if area.size else 0.0, float(np.median(scores)) if scores else None)


def _samples(slide: SlideSession, mask: np.ndarray, scale: float, mpp: float | None) -> list[RgbArray]:
    """A few tissue places, spread over the area, as pixels of the level nearest above ``mpp``."""
    places = np.argwhere(mask)
    if len(places) == 0:
        return []
    wanted = mpp / slide.mpp if mpp and slide.mpp else 1.0
    level = best_level(slide.info, max(1.0, wanted))
    reach = SAMPLE_PX * slide.info.levels[level].downsample / 2
    picked = places[np.linspace(0, len(places) - 1, min(SAMPLES, len(places))).astype(int)]
    return [
        slide.region(
            int(max(0, x * scale - reach)), int(max(0, y * scale - reach)), level, SAMPLE_PX, SAMPLE_PX
        )
        for y, x in picked
    ]
