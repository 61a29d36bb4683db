"""Where tiles lie on the screen, on whole device pixels so that no seam shows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from histoviewer.core.slide import Level
from histoviewer.core.tiling import TileKey
from histoviewer.ui.viewer.viewport import Viewport

Span = tuple[float, float]


class Targets:
    """The screen rectangles of one level's tiles; each column and row is worked out once a frame."""

    def __init__(self, level: Level, view: Viewport, ratio: float) -> None:
        self._level = level
        self._view = view
        self._ratio = ratio
        self._columns: dict[int, Span] = {}
        self._rows: dict[int, Span] = {}

    def of(self, key: TileKey) -> QRectF:
        """Where a tile lies."""
        left, right = self._column(key.col)
        top, bottom = self._row(key.row)
        return QRectF(left, top, right - left, bottom - top)

    def around(self, keys: Sequence[TileKey]) -> QRectF:
        """The rectangle around some tiles."""
        columns, rows = {key.col for key in keys}, {key.row for key in keys}
        left, right = self._column(min(columns))[0], self._column(max(columns))[1]
        top, bottom = self._row(min(rows))[0], self._row(max(rows))[1]
        return QRectF(left, top, right - left, bottom - top)

    def _column(self, col: int) -> Span:
        span = self._columns.get(col)
        if span is None:
            level = self._level
            left, right = col * level.tile_width, min((col + 1) * level.tile_width, level.width)
            x0, _ = self._view.to_screen(left * level.downsample, 0)
            x1, _ = self._view.to_screen(right * level.downsample, 0)
            span = self._columns[col] = _snapped(x0, x1, self._ratio)
        return span

    def _row(self, row: int) -> Span:
        span = self._rows.get(row)
        if span is None:
            level = self._level
            top, bottom = row * level.tile_height, min((row + 1) * level.tile_height, level.height)
            _, y0 = self._view.to_screen(0, top * level.downsample)
            _, y1 = self._view.to_screen(0, bottom * level.downsample)
            span = self._rows[row] = _snapped(y0, y1, self._ratio)
        return span


def snapped(x0: float, y0: float, x1: float, y1: float, ratio: float) -> QRectF:
    """The rectangle on whole device pixels, one wide at least."""
    left, right = _snapped(x0, x1, ratio)
    top, bottom = _snapped(y0, y1, ratio)
    return QRectF(left, top, right - left, bottom - top)


def _snapped(start: float, end: float, ratio: float) -> Span:
    first, last = math.floor(start * ratio + 0.5), math.floor(end * ratio + 0.5)
    return first / ratio, max(last, first + 1) / ratio
