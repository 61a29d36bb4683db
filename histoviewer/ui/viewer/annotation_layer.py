"""Draws the annotations: all of them from a grid of images, what is selected or changing live on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from histoviewer.core.annotation import Annotation, AnnotationSet, Change
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.handle_layer import paint_handles
from histoviewer.ui.viewer.outlines import OutlineCache
from histoviewer.ui.viewer.shape_grid import grid_of
from histoviewer.ui.viewer.shape_labels import ShapeLabels
from histoviewer.ui.viewer.shape_stamp import Look
from histoviewer.ui.viewer.shape_table import ShapeTable
from histoviewer.ui.viewer.shape_tiles import ShapeTiles
from histoviewer.ui.viewer.tool import Preview
from histoviewer.ui.viewer.viewport import Viewport

_MOST_LIVE = 12
"""So many selected shapes are drawn anew in each frame; more come from images of their own."""
_FINE = 600
"""Outlines of more points are drawn as hairlines beside each other: wide lines take fifty times as long."""
_MOST_SINGLE = 500
"""An edit of more shapes draws everything anew instead of their surroundings."""


@dataclass(frozen=True, slots=True)
class Style:
    """How annotations are shown; ``mpp`` (microns per level-0 pixel) is for the rulers' lengths."""

    fill: bool = False
    names: bool = False
    mpp: float | None = None


class AnnotationLayer:
    """Draws an ``AnnotationSet``. Not a Qt object: the canvas tells it when to paint."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._annotations: AnnotationSet | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._table: ShapeTable | None = None
        self._outlines = OutlineCache()
        self._tiles, self._chosen = ShapeTiles(), ShapeTiles()
        self._labels = ShapeLabels()
        self._hidden: npt.NDArray[np.bool_] | None = None
        self._selected: list[str] = []
        self.hidden_classes: frozenset[str | None] = frozenset()
        """Shapes of these classes are not drawn, and a click does not mean them; ``None``: without class."""
        self.hidden_ids: frozenset[str] = frozenset()
        self._lifted = ""
        self.opacity = 1.0
        self.complete = True
        """Whether the last frame showed every shape at its full sharpness."""

    @property
    def drawn_images(self) -> int:
        """How many images of shapes were drawn so far; a pan blits and draws only what comes into view."""
        return self._tiles.drawn

    def set_annotations(self, annotations: AnnotationSet | None) -> None:
        """Draw another slide's set, and follow its changes."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._annotations, self._table = annotations, None
        self._outlines.clear()
        self._labels.forget()
        if annotations is not None:
            self._unsubscribe = annotations.subscribe(self._follow)
        self._changed()

    def hides(self, annotation: Annotation) -> bool:
        """Whether a shape is hidden, by its class or on its own."""
        return annotation.class_name in self.hidden_classes or annotation.id in self.hidden_ids

    def set_hidden_classes(self, classes: frozenset[str | None]) -> None:
        """Don't draw shapes of these classes; ``None`` stands for shapes without a class."""
        if classes != self.hidden_classes:
            self.hidden_classes = classes
            self._hide()

    def set_hidden_ids(self, ids: frozenset[str]) -> None:
        """Don't draw these shapes."""
        if ids != self.hidden_ids:
            self.hidden_ids = ids
            self._hide()

    def set_opacity(self, opacity: float) -> None:
        """How strongly shapes are drawn: 1 as they are, 0 not to be seen."""
        opacity = min(max(opacity, 0.0), 1.0)
        if opacity != self.opacity:
            self.opacity = opacity
            self._changed()

    def lift(self, annotation_id: str) -> None:
        """Leave a shape out of the images, "" for none: a stroke shows it as it will be."""
        if annotation_id == self._lifted:
            return
        changed, self._lifted = {annotation_id, self._lifted}, annotation_id
        if self._table is not None and self._annotations is not None:
            there = [name for name in changed if name in self._annotations]
            self._hidden = self._table.hidden(self.hidden_classes, self._left_out)
            self._tiles.renew_hidden(self._hidden)
            self._tiles.forget_under(self._table.boxes([self._annotations.place_of(name) for name in there]))

    @property
    def _left_out(self) -> frozenset[str]:
        return self.hidden_ids | {self._lifted} if self._lifted else self.hidden_ids

    def _hide(self) -> None:
        if self._table is not None:
            self._hidden = self._table.hidden(self.hidden_classes, self._left_out)
            self._tiles.set_hidden(self._hidden)
            self._chosen.set_hidden(self._hidden)
        self._labels.forget()
        self._changed()

    def _follow(self, change: Change) -> None:
        table = self._table
        self._labels.forget()
        self._selected = []
        if table is not None and self._annotations is not None:
            touched = [self._annotations.place_of(name) for name in (*change.removed, *change.changed)]
            boxes = table.boxes(touched)
            table.drop(self._annotations.place_of(name) for name in change.removed)
            come = [self._annotations.find(name) for name in (*change.added, *change.changed)]
            there = [annotation for annotation in come if annotation is not None]
            table.set(there)
            if self.hidden_classes or self._left_out:
                self._hidden = table.hidden(self.hidden_classes, self._left_out)
                self._tiles.renew_hidden(self._hidden)
                self._chosen.renew_hidden(self._hidden)
            if change.classes or len(touched) + len(there) > _MOST_SINGLE:
                self._tiles.forget()
            else:
                self._tiles.forget_under([*boxes, *(annotation.bounds for annotation in there)])
        self._changed()

    def _ready_table(self) -> ShapeTable | None:
        if self._table is None and self._annotations is not None:
            self._table = ShapeTable(self._annotations)
            self._tiles.set_table(self._table)
            self._chosen.set_table(self._table)
            self._selected = []
            self._hidden = self._table.hidden(self.hidden_classes, self._left_out)
            self._tiles.set_hidden(self._hidden)
            self._chosen.set_hidden(self._hidden)
        return self._table

    # -- all shapes ----------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        style: Style,
        *,
        moving: bool,
        whole: bool = False,
    ) -> None:
        """Draw what is there of the shapes, and more in the next frame if that is not all.

        ``whole`` draws all of them now, however long it takes: for pictures that leave the program.
        """
        self.complete = True
        if self._annotations is None or len(self._annotations) == 0:
            return
        table = self._ready_table()
        assert table is not None
        look = Look(style.fill, True, max(1, round(2 * ratio)), 120, ratio)
        painter.setOpacity(self.opacity)
        self.complete = self._tiles.paint(painter, view, ratio, look, moving=moving, whole=whole)
        painter.setOpacity(1.0)
        self._labels.paint(
            painter, view, table, self._hidden, named=style.names, mpp=style.mpp, moving=moving
        )
        if not self.complete and not moving:
            self._changed()

    # -- live, on top --------------------------------------------------------------------------

    def paint_live(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        selected: Sequence[str],
        hovered: Annotation | None,
        preview: Preview | None,
        style: Style,
    ) -> None:
        """Selection with halo and handles, the shape under the mouse, and what a drag will do."""
        if self._annotations is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if hovered is not None and hovered.id not in selected:
            self._with_halo(painter, view, hovered, 150, fill=False)
        # At rest the images below have the filling already.
        fill = style.fill and preview is not None and preview.shape is None
        if preview is not None and preview.offset is not None:
            dx, dy = preview.offset
            grid, _ = grid_of(view, 1.0)
            painter.translate(grid.a * dx + grid.c * dy, grid.b * dx + grid.d * dy)
        if preview is not None and preview.reshaped is not None:
            self._paint_few(painter, view, [preview.reshaped], preview, fill=fill)
        elif len(selected) > _MOST_LIVE:
            self._paint_many(painter, view, ratio, selected, fill=fill)
        else:
            found = [self._annotations.find(name) for name in selected]
            there = [a for a in found if a is not None and not self.hides(a)]
            self._paint_few(painter, view, there, preview, fill=fill)
        painter.restore()

    def _paint_few(
        self,
        painter: QPainter,
        view: Viewport,
        annotations: list[Annotation],
        preview: Preview | None,
        *,
        fill: bool,
    ) -> None:
        for annotation in annotations:
            if _touches(annotation, view, preview):
                self._with_halo(painter, view, annotation, 235, fill=fill)
        if len(annotations) == 1:
            self._draw_handles(painter, view, annotations[0])

    def _paint_many(
        self, painter: QPainter, view: Viewport, ratio: float, selected: Sequence[str], *, fill: bool
    ) -> None:
        table = self._ready_table()
        assert table is not None
        if self._selected != selected:
            self._selected = list(selected)
            there = (name for name in selected if name in table.annotations)
            self._chosen.set_only(np.sort(table.annotations.places_of(there)))
        look = Look(fill, False, max(1, round(3 * ratio)), 235, ratio)
        if not self._chosen.paint(painter, view, ratio, look, moving=True):
            self._changed()

    def _with_halo(
        self, painter: QPainter, view: Viewport, annotation: Annotation, halo: int, *, fill: bool
    ) -> None:
        assert self._annotations is not None
        color = QColor(*self._annotations.color_of(annotation))
        if annotation.shape is Shape.POINTS:
            self._draw_points(painter, view, annotation, color)
            return
        path = self._outlines.path(annotation, view)
        if fill and annotation.shape.has_area:
            painter.fillPath(path, QBrush(QColor(color.red(), color.green(), color.blue(), 56)))
        _draw_line(painter, path, QColor(255, 255, 255, halo), 6.0)
        _draw_line(painter, path, color, 3.0)

    def _draw_points(self, painter: QPainter, view: Viewport, annotation: Annotation, color: QColor) -> None:
        painter.setPen(QPen(QColor("white"), 2.0))
        painter.setBrush(color)
        for x, y in self._outlines.points(annotation):
            painter.drawEllipse(QPointF(*view.to_screen(x, y)), 5.0, 5.0)

    def _draw_handles(self, painter: QPainter, view: Viewport, annotation: Annotation) -> None:
        assert self._annotations is not None
        color = QColor(*self._annotations.color_of(annotation))
        if annotation.locked:
            x0, y0, x1, _ = annotation.bounds
            x, y = view.to_screen((x0 + x1) / 2, y0)
            _draw_padlock(painter, QPointF(x, y), color)
            return
        paint_handles(painter, view, annotation, color)


def _draw_line(painter: QPainter, path: QPainterPath, color: QColor, width: float) -> None:
    """An outline of any length: many points as hairlines side by side."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if path.elementCount() <= _FINE:
        pen = QPen(color, width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        return
    pen = QPen(color, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    reach = (width - 1) / 2
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (0, 0)):
        painter.drawPath(path.translated(dx * reach, dy * reach))


def _touches(annotation: Annotation, view: Viewport, preview: Preview | None) -> bool:
    dx, dy = (preview.offset or (0.0, 0.0)) if preview is not None else (0.0, 0.0)
    x0, y0, x1, y1 = view.rect_l0
    left, top, right, bottom = annotation.bounds
    return left + dx <= x1 and right + dx >= x0 and top + dy <= y1 and bottom + dy >= y0


def _draw_padlock(painter: QPainter, at: QPointF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(at.x() - 3.5, at.y() - 13, 7, 9), 0, 180 * 16)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(at.x() - 5.5, at.y() - 8.5, 11, 8), 1.5, 1.5)
