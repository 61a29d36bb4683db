"""What of a slide was looked at: a coarse grid over it. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

CELLS = 256
"""Cells along the longer side of the slide."""

READ, CLOSELY = 1, 2
"""Seen as a 5x objective shows it or nearer; as a 20x objective shows it or nearer."""

_READ_FROM, _CLOSELY_FROM = 5.0, 20.0
_READ_DOWNSAMPLE, _CLOSELY_DOWNSAMPLE = 8.0, 2.0


def closeness(magnification: float | None, downsample: float) -> int:
    """How closely a view looks: 0 for an overview, ``READ`` or ``CLOSELY``.

    Args:
        magnification: the objective that would show it like this; ``None`` where it is unknown.
        downsample: level-0 pixels to a screen pixel, which decides then.
    """
    if magnification is None:
        near = (downsample <= _READ_DOWNSAMPLE, downsample <= _CLOSELY_DOWNSAMPLE)
    else:
        # A magnification that was chosen by its name may come out a hair below it.
        near = (magnification >= 0.98 * _READ_FROM, magnification >= 0.98 * _CLOSELY_FROM)
    return sum(near)


class VisitedArea:
    """Which cells of a slide were in view, and how closely.

    Args:
        width_l0: of the slide, in level-0 pixels.
        height_l0: of the slide, in level-0 pixels.
    """

    def __init__(self, width_l0: int, height_l0: int) -> None:
        self._cell = max(width_l0, height_l0, 1) / CELLS
        shape = max(1, round(height_l0 / self._cell)), max(1, round(width_l0 / self._cell))
        self._cell_x, self._cell_y = max(width_l0, 1) / shape[1], max(height_l0, 1) / shape[0]
        self.cells: npt.NDArray[np.uint8] = np.zeros(shape, np.uint8)
        """0, ``READ`` or ``CLOSELY`` for each cell; row, column."""

    def mark(self, corners: Sequence[tuple[float, float]], how: int) -> bool:
        """Note that a convex area was in view; whether that is news.

        Args:
            corners: of the area in level-0 pixels, in order around it.
            how: 0, ``READ`` or ``CLOSELY``; what was seen more closely before stays so.
        """
        if how <= 0:
            return False
        inside = self._inside(corners)
        fresh = inside & (self.cells < how)
        self.cells[fresh] = how
        return bool(fresh.any())

    def part(self, how: int = READ) -> float:
        """The fraction of the slide that was seen at least so closely."""
        return float((self.cells >= how).mean())

    def _inside(self, corners: Sequence[tuple[float, float]]) -> npt.NDArray[np.bool_]:
        """The cells whose middle lies in a convex polygon, whichever way its corners run."""
        rows, columns = self.cells.shape
        x = (np.arange(columns) + 0.5) * self._cell_x
        y = ((np.arange(rows) + 0.5) * self._cell_y)[:, None]
        left = np.ones((rows, columns), bool)
        right = left.copy()
        for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
            side = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)
            left &= side >= 0
            right &= side <= 0
        return left | right
