"""Probabilities of patches over the slide, as one picture that is scaled into place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen

from histoviewer.core.results import PatchPrediction
from histoviewer.ui.language import tr
from histoviewer.ui.viewer.turned import turn_painter
from histoviewer.ui.viewer.viewport import Viewport

FloatArray = npt.NDArray[np.float64]

_ANCHORS = np.array(
    [
        (68, 1, 84), (72, 40, 120), (62, 73, 137), (49, 104, 142), (38, 130, 142),
        (31, 158, 137), (53, 183, 121), (109, 205, 89), (180, 222, 44), (253, 231, 37),
    ],
    dtype=np.float64,
)  # fmt: skip
"""Ten evenly spaced colours of viridis, which falls evenly in grey and for colour-blind eyes."""

_MOST_CELLS = 4096
"""The picture's longest side; patches that lie too irregularly for it are drawn less sharply."""

NOT_ASSESSED = QColor(110, 110, 118)
UNCERTAIN = QColor(255, 255, 255)
"""Grey, and always hatched: never a colour of the scale."""


def viridis(values: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """Colours for values between 0 and 1: uint8 of shape (..., 3)."""
    at = np.clip(np.asarray(values, np.float64), 0, 1) * (len(_ANCHORS) - 1)
    below = np.minimum(at.astype(int), len(_ANCHORS) - 2)
    part = (at - below)[..., None]
    colors: npt.NDArray[np.uint8] = np.rint(_ANCHORS[below] * (1 - part) + _ANCHORS[below + 1] * part).astype(
        np.uint8
    )
    return colors


def gradient(start: QPointF, end: QPointF) -> QLinearGradient:
    """The scale from 0 to 1 as a gradient, for legends."""
    made = QLinearGradient(start, end)
    for place in np.linspace(0, 1, len(_ANCHORS)).tolist():
        made.setColorAt(place, QColor(*viridis(place).tolist()))
    return made


@dataclass(frozen=True, slots=True)
class _Grid:
    """Cells of ``cell_x`` x ``cell_y`` level-0 pixels from a corner; ``first``.. ``last`` per patch."""

    x0: float
    y0: float
    cell_x: float
    cell_y: float
    width: int
    height: int
    spans: npt.NDArray[np.int64]


class HeatmapLayer:
    """Draws predictions of one class. Not a Qt object: the canvas tells it when to paint."""

    def __init__(self) -> None:
        self.visible = True
        self.opacity = 0.45
        self.class_index = 0
        self.class_name = ""
        self.highlighted: int | None = None
        self._predictions: list[PatchPrediction] = []
        self._boxes: FloatArray = np.empty((0, 4))
        self._grid: _Grid | None = None
        self._image: QImage | None = None
        self._hatched: list[QRectF] = []
        self._dotted: list[QRectF] = []

    @property
    def predictions(self) -> Sequence[PatchPrediction]:
        """What is drawn."""
        return self._predictions

    @property
    def shown(self) -> bool:
        """Whether there is something to see."""
        return self.visible and bool(self._predictions)

    @property
    def has_not_assessed(self) -> bool:
        """Whether any patch was not assessed."""
        return bool(self._hatched)

    @property
    def has_uncertain(self) -> bool:
        """Whether any patch is too close to call."""
        return bool(self._dotted)

    def set_predictions(self, predictions: Sequence[PatchPrediction], class_index: int) -> None:
        """Draw other patches, or another class of them."""
        if list(predictions) != self._predictions:
            self.highlighted = None
        self._predictions, self.class_index = list(predictions), class_index
        self._boxes = np.array(
            [(p.x_l0, p.y_l0, p.x_l0 + p.width_l0, p.y_l0 + p.height_l0) for p in self._predictions], float
        ).reshape(-1, 4)
        self._compose()

    def values(self) -> FloatArray:
        """The class's probability of every patch; NaN where it was not assessed."""
        index = self.class_index
        return np.array(
            [p.probabilities[index] if index < len(p.probabilities) else math.nan for p in self._predictions]
        )

    def patch_at(self, x_l0: float, y_l0: float) -> int | None:
        """The index of the patch there; of several that overlap, the one whose middle is nearest."""
        if len(self._boxes) == 0:
            return None
        left, top, right, bottom = self._boxes.T
        hits = np.flatnonzero((left <= x_l0) & (x_l0 < right) & (top <= y_l0) & (y_l0 < bottom))
        if len(hits) == 0:
            return None
        middle = (self._boxes[hits, :2] + self._boxes[hits, 2:]) / 2
        return int(hits[np.argmin(((middle - (x_l0, y_l0)) ** 2).sum(axis=1))])

    def text_at(self, x_l0: float, y_l0: float) -> str:
        """ "Invasive 0.83", "Invasive 0.52, uncertain", "not assessed: no tissue"; "" outside all patches."""
        index = self.patch_at(x_l0, y_l0) if self.shown else None
        if index is None:
            return ""
        patch = self._predictions[index]
        if not patch.assessed or self.class_index >= len(patch.probabilities):
            return tr("not assessed: {0}", tr(patch.reason)) if patch.reason else tr("not assessed")
        doubt = tr(", uncertain") if patch.uncertain else ""
        return f"{self.class_name or 'probability'} {patch.probabilities[self.class_index]:.2f}{doubt}"

    def rect_of(self, index: int) -> tuple[float, float, float, float]:
        """A patch's x0, y0, x1, y1 in level-0 pixels."""
        x0, y0, x1, y1 = self._boxes[index].tolist()
        return x0, y0, x1, y1

    # -- composing -----------------------------------------------------------------------------

    def _compose(self) -> None:
        self._grid, self._image, self._hatched, self._dotted = None, None, [], []
        if len(self._boxes) == 0:
            return
        grid = self._grid = _grid_of(self._boxes)
        sums, counts = np.zeros((grid.height, grid.width)), np.zeros((grid.height, grid.width))
        missing = np.zeros((grid.height, grid.width), bool)
        for value, (col, row, end_col, end_row) in zip(
            self.values().tolist(), grid.spans.tolist(), strict=True
        ):
            if math.isnan(value):
                missing[row:end_row, col:end_col] = True
            else:
                sums[row:end_row, col:end_col] += value
                counts[row:end_row, col:end_col] += 1
        # Where patches overlap: their mean; one that was assessed outweighs one that was not.
        known = counts > 0
        pixels = np.zeros((grid.height, grid.width, 4), np.uint8)
        pixels[known, :3] = viridis(sums[known] / counts[known])
        pixels[known, 3] = 255
        self._image = QImage(
            pixels.tobytes(), grid.width, grid.height, 4 * grid.width, QImage.Format.Format_RGBA8888
        ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._hatched = _runs(missing & ~known, grid)
        doubtful = np.zeros((grid.height, grid.width), bool)
        for patch, (col, row, end_col, end_row) in zip(self._predictions, grid.spans.tolist(), strict=True):
            doubtful[row:end_row, col:end_col] |= patch.uncertain
        self._dotted = _runs(doubtful, grid)

    # -- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Draw the patches that are in view, and a frame around the highlighted one."""
        if not self.shown or self._grid is None or self._image is None:
            return
        grid = self._grid
        painter.save()
        if view.turned:
            view = turn_painter(painter, view)
        self._paint_hatched(painter, view)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setOpacity(self.opacity)
        end_x, end_y = grid.x0 + grid.width * grid.cell_x, grid.y0 + grid.height * grid.cell_y
        target = _on_screen(view, grid.x0, grid.y0, end_x, end_y)
        painter.drawImage(target, self._image, QRectF(self._image.rect()))
        self._paint_dotted(painter, view)
        if self.highlighted is not None:
            self._paint_highlight(painter, view, self.highlighted)
        painter.restore()

    def _paint_hatched(self, painter: QPainter, view: Viewport) -> None:
        seen = _seen(self._hatched, view)
        if not seen:
            return
        painter.setOpacity(min(1.0, self.opacity * 1.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(236, 236, 240, 120))
        painter.drawRects(seen)
        left, top = view.to_screen(0, 0)
        painter.setBrushOrigin(QPointF(round(left), round(top)))
        painter.setBrush(QBrush(NOT_ASSESSED, Qt.BrushStyle.BDiagPattern))
        painter.drawRects(seen)

    def _paint_dotted(self, painter: QPainter, view: Viewport) -> None:
        """White dots on what is uncertain: its colour alone would look like an answer."""
        if seen := _seen(self._dotted, view):
            painter.setOpacity(min(1.0, self.opacity * 1.6))
            painter.setPen(Qt.PenStyle.NoPen)
            left, top = view.to_screen(0, 0)
            painter.setBrushOrigin(QPointF(round(left), round(top)))
            painter.setBrush(QBrush(UNCERTAIN, Qt.BrushStyle.Dense6Pattern))
            painter.drawRects(seen)

    def _paint_highlight(self, painter: QPainter, view: Viewport, index: int) -> None:
        target = _on_screen(view, *self.rect_of(index))
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(20, 22, 28), 5.0), (QColor(255, 255, 255), 2.4)):
            pen = QPen(color, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(target.adjusted(-1, -1, 1, 1))


def _seen(runs: Sequence[QRectF], view: Viewport) -> list[QRectF]:
    """Those of the rectangles that are in view, on the screen."""
    x0, y0, x1, y1 = view.rect_l0
    window = QRectF(x0, y0, x1 - x0, y1 - y0)
    return [
        _on_screen(view, run.left(), run.top(), run.right(), run.bottom())
        for run in runs
        if run.intersects(window)
    ]


def _on_screen(view: Viewport, x0: float, y0: float, x1: float, y1: float) -> QRectF:
    left, top = view.to_screen(x0, y0)
    right, bottom = view.to_screen(x1, y1)
    return QRectF(left, top, right - left, bottom - top)


def _grid_of(boxes: FloatArray) -> _Grid:
    cell_x, cell_y = _cell(boxes[:, [0, 2]]), _cell(boxes[:, [1, 3]])
    x0, y0 = float(boxes[:, 0].min()), float(boxes[:, 1].min())
    origin, cells = np.array((x0, y0, x0, y0)), np.array((cell_x, cell_y, cell_x, cell_y))
    spans = np.rint((boxes - origin) / cells).astype(np.int64)
    spans[:, 2:] = np.maximum(spans[:, 2:], spans[:, :2] + 1)
    return _Grid(x0, y0, cell_x, cell_y, int(spans[:, 2].max()), int(spans[:, 3].max()), spans)


def _cell(edges: FloatArray) -> float:
    """The side of a cell on which every patch's edges fall, as nearly as the picture's size allows."""
    places = np.unique(np.round(edges, 3))
    extent = float(places[-1] - places[0])
    smallest = max(extent / _MOST_CELLS, 1e-6)
    steps = np.diff(places)
    cell = 0.0
    for step in np.unique(np.round(steps, 3)).tolist():
        cell = _common(cell, step, smallest)
        if cell <= smallest * 1.01:
            return smallest
    return max(cell, smallest)


def _common(a: float, b: float, smallest: float) -> float:
    """The greatest common divisor of two lengths, to within ``smallest``."""
    while b > smallest / 2:
        a, b = b, math.fmod(a, b)
        if b > 0 and abs(a - b) < smallest / 2:
            b = 0.0
    return a


def _runs(missing: npt.NDArray[np.bool_], grid: _Grid) -> list[QRectF]:
    """Cells that are next to each other in a row, as rectangles in level-0 pixels."""
    padded = np.zeros((grid.height, grid.width + 2), np.int8)
    padded[:, 1:-1] = missing
    steps = np.diff(padded, axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    merged: dict[tuple[int, int], list[int]] = {}
    rects: list[tuple[int, int, int, int]] = []
    for row, start, end in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True):
        run = merged.get((start, end))
        if run is not None and run[1] == row:
            run[1] = row + 1
            continue
        if run is not None:
            rects.append((start, run[0], end, run[1]))
        merged[start, end] = [row, row + 1]
    rects += [(start, first, end, last) for (start, end), (first, last) in merged.items()]
    return [
        QRectF(
            grid.x0 + start * grid.cell_x,
            grid.y0 + first * grid.cell_y,
            (end - start) * grid.cell_x,
            (last - first) * grid.cell_y,
        )
        for start, first, end, last in rects
    ]
