"""Shows what brush and wand are painting, and the ring that tells their size.

The stroke is kept as pictures of the window: its area, and the same area a little wider for the
outline. A movement draws only what it adds, so a long stroke stays as quick as a short one.
"""

from __future__ import annotations

from dataclasses import dataclass

import shapely
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from shapely.geometry.base import BaseGeometry

from histoviewer.ui.viewer.outlines import array_polygon
from histoviewer.ui.viewer.tool import Painted
from histoviewer.ui.viewer.viewport import Viewport

_LINE_PX, _CASING_PX = 2.2, 1.4
_FILL = 0.18
_Mode = QPainter.CompositionMode


@dataclass(slots=True)
class _Pictures:
    """``area``, ``line`` (wider by the outline) and ``casing`` (wider still); ``shown`` is made of them."""

    area: QImage
    line: QImage
    casing: QImage
    shown: QImage


class StrokeLayer:
    """Draws one stroke after the other. Not a Qt object: the canvas tells it when to paint."""

    def __init__(self) -> None:
        self._pictures: _Pictures | None = None
        self._of: tuple[object, ...] = ()
        self._drawn = 0

    def forget(self) -> None:
        """The stroke is over."""
        self._pictures, self._of, self._drawn = None, (), 0

    def paint(self, painter: QPainter, view: Viewport, ratio: float, painted: Painted, color: QColor) -> None:
        """Draw the stroke, and the shape that it extends or erases, as they will be."""
        same = view, ratio, painted.stroke, color.rgb()
        if self._pictures is None or self._of != same:
            self._start(view, ratio, painted, color)
            self._of = same
        new = painted.stroke.since(self._drawn)
        if new:
            self._add(view, ratio, new, color, erases=painted.erases)
            self._drawn = painted.stroke.count
        assert self._pictures is not None
        painter.drawImage(QRectF(0, 0, view.width, view.height), self._pictures.shown)

    def _start(self, view: Viewport, ratio: float, painted: Painted, color: QColor) -> None:
        size = round(view.width * ratio), round(view.height * ratio)
        made = [QImage(*size, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(4)]
        for image in made:
            image.fill(0)
        self._pictures = _Pictures(*made)
        self._drawn = 0
        if painted.base is not None:
            self._add(view, ratio, [_near(painted.base.geometry, view)], color, erases=False)

    def _add(
        self, view: Viewport, ratio: float, pieces: list[BaseGeometry], color: QColor, *, erases: bool
    ) -> None:
        assert self._pictures is not None
        wider = (0.0, _LINE_PX, _LINE_PX + _CASING_PX)
        white = QColor("white")
        images = (self._pictures.area, self._pictures.line, self._pictures.casing)
        mode = _Mode.CompositionMode_DestinationOut if erases else _Mode.CompositionMode_SourceOver
        touched = QRectF()
        for far, image, ink in zip(wider, images, (color, color, white), strict=True):
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setCompositionMode(mode)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink.red(), ink.green(), ink.blue()))
            for piece in pieces:
                wide = shapely.buffer(piece, (-far if erases else far) * view.downsample, quad_segs=4)
                path = screen_path(wide, view, ratio)
                painter.drawPath(path)
                touched = touched.united(path.boundingRect())
            painter.end()
        reach = (_LINE_PX + _CASING_PX + 2) * ratio
        self._compose(touched.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _compose(self, rect: QRect) -> None:
        """Outline without the area, then the area softly, where something changed."""
        assert self._pictures is not None
        pictures = self._pictures
        rect = rect.intersected(pictures.shown.rect())
        if rect.isEmpty():
            return
        painter = QPainter(pictures.shown)
        painter.setClipRect(rect)
        for mode, image, opacity in (
            (_Mode.CompositionMode_Source, pictures.casing, 1.0),
            (_Mode.CompositionMode_SourceOver, pictures.line, 1.0),
            (_Mode.CompositionMode_DestinationOut, pictures.area, 1.0),
            (_Mode.CompositionMode_SourceOver, pictures.area, _FILL),
        ):
            painter.setCompositionMode(mode)
            painter.setOpacity(opacity)
            painter.drawImage(rect, image, rect)
        painter.end()


def paint_ring(painter: QPainter, at: QPointF, radius: float, mode: str) -> None:
    """The size of brush or wand: a dark line on a light one; "+" extends, "-" erases (and is dashed)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dark = QPen(QColor(20, 22, 28), 1.3)
    if mode == "-":
        dark.setDashPattern([4, 3])
    for pen in (QPen(QColor(255, 255, 255, 220), 3.2), dark):
        painter.setPen(pen)
        painter.drawEllipse(at, radius, radius)
    if mode:
        _paint_sign(painter, at + QPointF(radius * 0.707 + 9, radius * 0.707 + 9), mode)
    painter.restore()


def _paint_sign(painter: QPainter, at: QPointF, mode: str) -> None:
    painter.setPen(QPen(QColor("white"), 1))
    painter.setBrush(QColor(20, 22, 28))
    painter.drawEllipse(at, 7, 7)
    painter.setPen(QPen(QColor("white"), 1.8))
    painter.drawLine(at - QPointF(3.5, 0), at + QPointF(3.5, 0))
    if mode == "+":
        painter.drawLine(at - QPointF(0, 3.5), at + QPointF(0, 3.5))


def screen_path(geometry: BaseGeometry, view: Viewport, ratio: float = 1.0) -> QPainterPath:
    """The rings of an area as a path in pixels of the screen, however the view is turned."""
    path = QPainterPath()
    for part in shapely.get_parts(geometry):
        if part.geom_type != "Polygon":
            continue
        for ring in (part.exterior, *part.interiors):
            xy = shapely.get_coordinates(ring)
            if len(xy):
                path.addPolygon(array_polygon(xy))
                path.closeSubpath()
    return QTransform(*(step * ratio for step in view.affine)).map(path)


def _near(geometry: BaseGeometry, view: Viewport) -> BaseGeometry:
    """What of a shape lies in or near the window, as fine as the window can show."""
    x0, y0, x1, y1 = view.rect_l0
    far = 16 * view.downsample
    cut = shapely.clip_by_rect(geometry, x0 - far, y0 - far, x1 + far, y1 + far)
    # Quickly rather than exactly: this is for the eye, and a shape may have a hundred thousand vertices.
    near: BaseGeometry = shapely.simplify(cut, 0.3 * view.downsample, preserve_topology=False)
    return near
