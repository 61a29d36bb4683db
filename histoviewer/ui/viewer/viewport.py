"""The maths of what part of a slide is on the screen. No Qt in here.

Screen positions are logical pixels from the widget's top left corner; slide positions are level-0
pixels. ``downsample`` is level-0 pixels per logical screen pixel: 1 shows one for one, 4 a quarter.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self

FULL_MAGNIFICATION_UM = 10.0
"""Microns per pixel times objective: an image of 0.25 um/px is what a 40x objective shows."""

DEEPEST = 1 / 64
"""The smallest downsample: one level-0 pixel as a square of 64 screen pixels."""

_SLACK = 0.45
"""Fraction of the window that may lie beyond the slide's edge, so that a corner can be worked on."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of ``width`` x ``height`` logical pixels onto a slide, centred on a slide position."""

    width: int
    height: int
    slide_width: int
    slide_height: int
    center_x: float
    center_y: float
    downsample: float

    @classmethod
    def fitted(cls, width: int, height: int, slide_width: int, slide_height: int) -> Self:
        """The whole slide in the window, with a small margin."""
        width, height = max(width, 1), max(height, 1)
        downsample = max(slide_width / width, slide_height / height) * 1.04
        return cls(width, height, slide_width, slide_height, slide_width / 2, slide_height / 2, downsample)

    @property
    def rect_l0(self) -> tuple[float, float, float, float]:
        """What is visible, x0, y0, x1, y1; it may reach beyond the slide."""
        half_w, half_h = self.width * self.downsample / 2, self.height * self.downsample / 2
        return self.center_x - half_w, self.center_y - half_h, self.center_x + half_w, self.center_y + half_h

    @property
    def coarsest(self) -> float:
        """The largest downsample that zooming out reaches: the slide at half the window's size."""
        return 2 * Viewport.fitted(self.width, self.height, self.slide_width, self.slide_height).downsample

    def to_l0(self, x: float, y: float) -> tuple[float, float]:
        """The slide position under a screen position."""
        return (
            self.center_x + (x - self.width / 2) * self.downsample,
            self.center_y + (y - self.height / 2) * self.downsample,
        )

    def to_screen(self, x_l0: float, y_l0: float) -> tuple[float, float]:
        """The screen position of a slide position."""
        return (
            (x_l0 - self.center_x) / self.downsample + self.width / 2,
            (y_l0 - self.center_y) / self.downsample + self.height / 2,
        )

    def contains_slide_position(self, x_l0: float, y_l0: float) -> bool:
        """Whether a slide position lies on the slide (not whether it is visible)."""
        return 0 <= x_l0 < self.slide_width and 0 <= y_l0 < self.slide_height

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        """Zoom in by ``factor`` (> 1 comes nearer); what lies under the screen position stays there."""
        return self.at_downsample(self.downsample / factor, x, y)

    def at_downsample(self, downsample: float, x: float | None = None, y: float | None = None) -> Viewport:
        """Another downsample, about a screen position (the middle when left out)."""
        x = self.width / 2 if x is None else x
        y = self.height / 2 if y is None else y
        downsample = min(max(downsample, DEEPEST), max(self.coarsest, DEEPEST))
        x_l0, y_l0 = self.to_l0(x, y)
        return replace(
            self,
            downsample=downsample,
            center_x=x_l0 - (x - self.width / 2) * downsample,
            center_y=y_l0 - (y - self.height / 2) * downsample,
        ).clamped()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Move the slide by screen pixels, as a hand does that holds it."""
        return self.centered(self.center_x - dx * self.downsample, self.center_y - dy * self.downsample)

    def centered(self, x_l0: float, y_l0: float) -> Viewport:
        """Look at another place, at the same downsample."""
        return replace(self, center_x=x_l0, center_y=y_l0).clamped()

    def showing(self, x0: float, y0: float, x1: float, y1: float, margin: float = 1.25) -> Viewport:
        """A rectangle of the slide in the middle of the window, enlarged by ``margin``."""
        wanted = max((x1 - x0) / self.width, (y1 - y0) / self.height) * margin
        moved = replace(self, center_x=(x0 + x1) / 2, center_y=(y0 + y1) / 2)
        return moved.at_downsample(wanted if wanted > 0 else self.downsample)

    def resized(self, width: int, height: int) -> Viewport:
        """The window has another size; the middle and the downsample stay."""
        return replace(self, width=max(width, 1), height=max(height, 1)).clamped()

    def clamped(self) -> Viewport:
        """Keep part of the slide in the window, however far a pan went."""
        slack_x = self.width * self.downsample * _SLACK
        slack_y = self.height * self.downsample * _SLACK
        return replace(
            self,
            center_x=min(max(self.center_x, -slack_x), self.slide_width + slack_x),
            center_y=min(max(self.center_y, -slack_y), self.slide_height + slack_y),
        )


def magnification(downsample: float, mpp: float | None) -> float | None:
    """The objective that would show a slide of ``mpp`` um/px like this; ``None`` when it is unknown."""
    return None if mpp is None else FULL_MAGNIFICATION_UM / (mpp * downsample)


def downsample_for(objective: float, mpp: float | None, nominal: float | None = None) -> float | None:
    """The downsample that shows a slide as ``objective`` does.

    From the pixel size, else from the slide's own nominal objective; ``None`` when both are unknown.
    """
    if mpp is not None:
        return FULL_MAGNIFICATION_UM / (mpp * objective)
    return None if nominal is None else nominal / objective


def round_length(longest: float) -> float:
    """The largest of 1, 2 or 5 times a power of ten that is no longer than ``longest`` (> 0)."""
    power = 10.0 ** math.floor(math.log10(longest) + 1e-9)
    return max(step for step in (power, 2 * power, 5 * power) if step <= longest * (1 + 1e-9))
