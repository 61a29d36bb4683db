"""The maths of what part of a slide is on the screen. No Qt in here.

Screen positions are logical pixels from the widget's top left corner; slide positions are level-0
pixels. ``downsample`` is level-0 pixels per logical screen pixel: 1 shows one for one, 4 a quarter.
The slide may be mirrored left to right and then turned; lengths and angles stay as they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

FULL_MAGNIFICATION_UM = 10.0
"""Microns per pixel times objective: an image of 0.25 um/px is what a 40x objective shows."""

DEEPEST = 1 / 64
"""The smallest downsample: one level-0 pixel as a square of 64 screen pixels."""

_SLACK = 0.45
"""Fraction of the window that may lie beyond the slide's edge, so that a corner can be worked on."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of ``width`` x ``height`` logical pixels onto a slide, centred on a slide position.

    ``flipped`` mirrors the slide left to right; then it is turned by ``rotation`` degrees clockwise.
    """

    width: int
    height: int
    slide_width: int
    slide_height: int
    center_x: float
    center_y: float
    downsample: float
    rotation: float = 0.0
    flipped: bool = False

    @classmethod
    def fitted(
        cls,
        width: int,
        height: int,
        slide_width: int,
        slide_height: int,
        rotation: float = 0.0,
        flipped: bool = False,
    ) -> Self:
        """The whole slide in the window, with a small margin."""
        width, height = max(width, 1), max(height, 1)
        across, down = _reach(slide_width, slide_height, rotation)
        downsample = max(across / width, down / height) * 1.04
        middle = slide_width / 2, slide_height / 2
        return cls(width, height, slide_width, slide_height, *middle, downsample, rotation, flipped)

    @property
    def turned(self) -> bool:
        """Whether the slide is turned or mirrored."""
        return self.rotation != 0 or self.flipped

    @property
    def affine(self) -> tuple[float, float, float, float, float, float]:
        """a, b, c, d, e, f: the slide position (x, y) is at (a x + c y + e, b x + d y + f) on the screen."""
        a, b, c, d = (part / self.downsample for part in _turn(self.rotation, self.flipped))
        e, f = self.to_screen(0.0, 0.0)
        return a, b, c, d, e, f

    @property
    def rect_l0(self) -> tuple[float, float, float, float]:
        """The bounds of what is visible, x0, y0, x1, y1; it may reach beyond the slide."""
        across, down = _reach(self.width, self.height, self.rotation)
        half_w, half_h = across * self.downsample / 2, down * self.downsample / 2
        return self.center_x - half_w, self.center_y - half_h, self.center_x + half_w, self.center_y + half_h

    @property
    def coarsest(self) -> float:
        """The largest downsample that zooming out reaches: the slide at half the window's size."""
        size = self.width, self.height, self.slide_width, self.slide_height
        return 2 * Viewport.fitted(*size, self.rotation).downsample

    def to_l0(self, x: float, y: float) -> tuple[float, float]:
        """The slide position under a screen position."""
        dx, dy = (x - self.width / 2) * self.downsample, (y - self.height / 2) * self.downsample
        if not self.turned:
            return self.center_x + dx, self.center_y + dy
        a, b, c, d = _turn(self.rotation, self.flipped)
        return self.center_x + a * dx + b * dy, self.center_y + c * dx + d * dy

    def to_screen(self, x_l0: float, y_l0: float) -> tuple[float, float]:
        """The screen position of a slide position."""
        dx, dy = (x_l0 - self.center_x) / self.downsample, (y_l0 - self.center_y) / self.downsample
        if not self.turned:
            return dx + self.width / 2, dy + self.height / 2
        a, b, c, d = _turn(self.rotation, self.flipped)
        return a * dx + c * dy + self.width / 2, b * dx + d * dy + self.height / 2

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
        return replace(self, downsample=downsample)._with_at(self.to_l0(x, y), x, y).clamped()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Move the slide by screen pixels, as a hand does that holds it."""
        return self.centered(*self.to_l0(self.width / 2 - dx, self.height / 2 - dy))

    def centered(self, x_l0: float, y_l0: float) -> Viewport:
        """Look at another place, at the same downsample."""
        return replace(self, center_x=x_l0, center_y=y_l0).clamped()

    def showing(self, x0: float, y0: float, x1: float, y1: float, margin: float = 1.25) -> Viewport:
        """A rectangle of the slide in the middle of the window, enlarged by ``margin``."""
        across, down = _reach(x1 - x0, y1 - y0, self.rotation)
        wanted = max(across / self.width, down / self.height) * margin
        moved = replace(self, center_x=(x0 + x1) / 2, center_y=(y0 + y1) / 2)
        return moved.at_downsample(wanted if wanted > 0 else self.downsample)

    def rotated(self, degrees: float, x: float | None = None, y: float | None = None) -> Viewport:
        """Turn the slide to so many degrees clockwise, about a screen position (the middle when left out)."""
        x = self.width / 2 if x is None else x
        y = self.height / 2 if y is None else y
        # Rounded, so that many small turns still come to exactly a right angle.
        rotation = round(degrees, 4) % 360.0
        return replace(self, rotation=rotation)._with_at(self.to_l0(x, y), x, y).clamped()

    def mirrored(self) -> Viewport:
        """What is left on the screen comes to the right."""
        return replace(self, flipped=not self.flipped, rotation=-self.rotation % 360.0)

    def upright(self) -> Viewport:
        """A view that is not turned and shows all that this one shows, about the same middle."""
        across, down = _reach(self.width, self.height, self.rotation)
        # Exact for right angles; else a little more, so that no corner is left out.
        width, height = math.ceil(across - 1e-6), math.ceil(down - 1e-6)
        return replace(self, width=width, height=height, rotation=0.0, flipped=False)

    def _with_at(self, place: tuple[float, float], x: float, y: float) -> Viewport:
        """Move so that a slide position comes to lie under a screen position."""
        here = self.to_l0(x, y)
        return replace(
            self,
            center_x=self.center_x + place[0] - here[0],
            center_y=self.center_y + place[1] - here[1],
        )

    def resized(self, width: int, height: int) -> Viewport:
        """The window has another size; the middle and the downsample stay."""
        return replace(self, width=max(width, 1), height=max(height, 1)).clamped()

    def clamped(self) -> Viewport:
        """Keep part of the slide in the window, however far a pan went."""
        across, down = _reach(self.width, self.height, self.rotation)
        slack_x, slack_y = across * self.downsample * _SLACK, down * self.downsample * _SLACK
        return replace(
            self,
            center_x=min(max(self.center_x, -slack_x), self.slide_width + slack_x),
            center_y=min(max(self.center_y, -slack_y), self.slide_height + slack_y),
        )


@lru_cache(maxsize=64)
def _turn(rotation: float, flipped: bool) -> tuple[float, float, float, float]:
    """a, b, c, d: a step (x, y) on the slide goes (a x + c y, b x + d y) on the screen.

    The way back is (a, c, b, d), for nothing is stretched.
    """
    if rotation % 90 == 0:
        # Exactly: a cosine of 6e-17 would show.
        cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(rotation // 90) % 4]
    else:
        cos, sin = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    return (-cos, -sin, -sin, cos) if flipped else (cos, sin, -sin, cos)


def _reach(width: float, height: float, rotation: float) -> tuple[float, float]:
    """The size of the upright box about a turned one."""
    if rotation == 0:
        return width, height
    a, b, _, _ = _turn(rotation, False)
    return abs(a) * width + abs(b) * height, abs(b) * width + abs(a) * height


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
