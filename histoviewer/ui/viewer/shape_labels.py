"""Names and lengths beside the shapes: chosen once for a view, then carried along with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape
from histoviewer.core.shape_index import Places
from histoviewer.ui.viewer.shape_table import LINE, ShapeTable
from histoviewer.ui.viewer.units import length_text
from histoviewer.ui.viewer.viewport import Viewport

_NAME_PX = 26.0
"""Smaller shapes have no name: there would be no room for it."""
_MOST_NAMES = 150
_MOST_TRIED = 800
_MARGIN = 0.3
"""Labels are chosen for this fraction of the window beyond each edge."""
_NEAREST, _FARTHEST = 0.4, 2.5


@dataclass(frozen=True, slots=True)
class _Label:
    x_l0: float
    y_l0: float
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class _Layout:
    view: Viewport
    named: bool
    mpp: float | None
    rect: tuple[float, float, float, float]
    labels: tuple[_Label, ...]


class ShapeLabels:
    """White tags over shapes; one that would cover another is left out, the newest shape wins."""

    def __init__(self) -> None:
        self._layout: _Layout | None = None

    def forget(self) -> None:
        """The shapes have changed."""
        self._layout = None

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        table: ShapeTable,
        hidden: np.ndarray[tuple[int], np.dtype[np.bool_]] | None,
        *,
        named: bool,
        mpp: float | None,
        moving: bool,
    ) -> None:
        """Draw the labels; rulers always have one, the others when ``named``."""
        font = QFont(painter.font())
        font.setPixelSize(12)
        layout = self._layout
        if layout is None or (layout.named, layout.mpp) != (named, mpp) or not _serves(layout, view, moving):
            layout = self._layout = _lay_out(view, table, hidden, named, mpp, QFontMetricsF(font))
        if not layout.labels:
            return
        boxes = [(_box(view, label), label.text) for label in layout.labels]
        painter.save()
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 225))
        for box, _ in boxes:
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(25, 28, 34))
        for box, text in boxes:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _serves(layout: _Layout, view: Viewport, moving: bool) -> bool:
    zoom = layout.view.downsample / view.downsample
    if zoom != 1 and not (moving and _NEAREST < zoom < _FARTHEST):
        return False
    x0, y0, x1, y1 = layout.rect
    left, top, right, bottom = view.rect_l0
    return (moving and zoom != 1) or (x0 <= left and y0 <= top and x1 >= right and y1 >= bottom)


def _box(view: Viewport, label: _Label) -> QRectF:
    x, y = view.to_screen(label.x_l0, label.y_l0)
    return QRectF(x - label.width / 2, y - 22, label.width, 19)


def _lay_out(
    view: Viewport,
    table: ShapeTable,
    hidden: np.ndarray[tuple[int], np.dtype[np.bool_]] | None,
    named: bool,
    mpp: float | None,
    metrics: QFontMetricsF,
) -> _Layout:
    x0, y0, x1, y1 = view.rect_l0
    dx, dy = (x1 - x0) * _MARGIN, (y1 - y0) * _MARGIN
    rect = (x0 - dx, y0 - dy, x1 + dx, y1 + dy)
    labels: list[_Label] = []
    taken = np.empty((0, 4))
    for annotation in reversed(table.annotations.at_places(_roomy(view, table, hidden, named, rect))):
        text = _text(annotation, named, mpp)
        if not text:
            continue
        left, top, right, _ = annotation.bounds
        label = _Label((left + right) / 2, top, text, metrics.horizontalAdvance(text) + 12)
        box = _box(view, label).getCoords()
        crossing = (taken[:, 0] < box[2]) & (taken[:, 2] > box[0])  # type: ignore[index]
        if (crossing & (taken[:, 1] < box[3]) & (taken[:, 3] > box[1])).any():  # type: ignore[index]
            continue
        taken = np.concatenate((taken, np.array([box], float)))
        labels.append(label)
        if len(labels) == _MOST_NAMES:
            break
    return _Layout(view, named, mpp, rect, tuple(labels))


def _roomy(
    view: Viewport,
    table: ShapeTable,
    hidden: np.ndarray[tuple[int], np.dtype[np.bool_]] | None,
    named: bool,
    rect: tuple[float, float, float, float],
) -> Places:
    """Shapes that may have a label: large enough on the screen, the newest of too many."""
    places = table.annotations.index.touching(*rect)
    if hidden is not None:
        places = places[~hidden[places]]
    if not named:
        places = places[table.kinds[places] == LINE]
    bounds = table.annotations.index.bounds[places]
    size = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]) / view.downsample
    return places[size >= _NAME_PX][-_MOST_TRIED:]


def _text(annotation: Annotation, named: bool, mpp: float | None) -> str:
    """A ruler always says its length; the others their name, or class, when names are on."""
    name = (annotation.name or annotation.class_name or "") if named else ""
    if annotation.shape is not Shape.LINE:
        return name
    length = length_text(annotation.length_l0, mpp)
    return f"{name}  {length}" if name else length
