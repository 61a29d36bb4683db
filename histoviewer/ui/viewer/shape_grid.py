"""How level-0 positions lie on the screen, apart from where the view is: zoom, rotation and mirror."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF

from histoviewer.ui.viewer.viewport import Viewport


@dataclass(frozen=True, slots=True)
class Grid:
    """Where level-0 positions lie in device pixels: x' = a x + c y, y' = b x + d y, without shift."""

    a: float
    b: float
    c: float
    d: float

    @property
    def pixel(self) -> float:
        """Level-0 pixels per device pixel."""
        return float(1 / abs(self.a * self.d - self.b * self.c) ** 0.5)

    @property
    def matrix(self) -> npt.NDArray[np.float64]:
        """To be multiplied from the right: (n, 2) level-0 positions become device pixels."""
        return np.array([[self.a, self.b], [self.c, self.d]])

    def rect_l0(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """The level-0 box around a rectangle of device pixels."""
        corners = np.array([(x0, y0), (x1, y0), (x0, y1), (x1, y1)]) @ np.linalg.inv(self.matrix)
        left, top = corners.min(axis=0).tolist()
        right, bottom = corners.max(axis=0).tolist()
        return left, top, right, bottom


def grid_of(view: Viewport, ratio: float) -> tuple[Grid, QPointF]:
    """A view's grid, the same while it is panned, and the shift from it to the screen, in device pixels."""
    far = 2.0**20
    x0, y0 = view.to_screen(0, 0)
    ax, ay = view.to_screen(far, 0)
    cx, cy = view.to_screen(0, far)
    a, b, c, d = (round(v / far * ratio, 12) for v in (ax - x0, ay - y0, cx - x0, cy - y0))
    return Grid(a, b, c, d), QPointF(x0 * ratio, y0 * ratio)
