"""Draws the annotations: class colours with a second cue, level of detail, and a cached overlay.

All shapes of a view are drawn once into a picture that is a little larger than the window; panning
only blits it. Selection, hover and what is being drawn come live on top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from histoviewer.core.annotation import Annotation, AnnotationSet, Change
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.handle_layer import paint_handles
from histoviewer.ui.viewer.outlines import OutlineCache, array_polygon
from histoviewer.ui.viewer.tool import Preview
from histoviewer.ui.viewer.units import length_text
from histoviewer.ui.viewer.viewport import Viewport

DOT_PX = 3.0
"""A shape smaller than this on the screen is drawn as a dot."""
_DASH_PX = 28.0
_NAME_PX = 26.0
_MOST_NAMES = 250
_MOST_DASHED = 1500
_MOST_CASED = 800
"""Up to so many shapes get a light edge, which keeps every class's colour legible on any stain."""
_MOST_LIVE = 300
"""So many selected shapes get halo and handles live; more are only drawn thick."""
_MARGIN = 0.3
"""The overlay reaches this fraction of the window beyond each edge."""

_DASHES: tuple[tuple[float, ...], ...] = ((), (7, 3), (2, 2.5), (9, 3, 2, 3), (5, 2, 1.5, 2, 1.5, 2), (14, 4))


@dataclass(frozen=True, slots=True)
class Style:
    """How annotations are shown; ``mpp`` (microns per level-0 pixel) is for the rulers' lengths."""

    fill: bool = False
    names: bool = False
    mpp: float | None = None


@dataclass(frozen=True, slots=True)
class _Overlay:
    image: QImage
    view: Viewport
    style: Style
    margin_x: int
    margin_y: int
    ratio: float


class _Table:
    """Bounds and class of every annotation as arrays, so that culling ten thousand takes no loop."""

    def __init__(self, annotations: AnnotationSet) -> None:
        self.items = list(annotations)
        self.index = {annotation.id: n for n, annotation in enumerate(self.items)}
        self.bounds: npt.NDArray[np.float64] = np.array([a.bounds for a in self.items], float).reshape(-1, 4)

    def replace(self, annotation: Annotation) -> None:
        place = self.index[annotation.id]
        self.items[place] = annotation
        self.bounds[place] = annotation.bounds

    def append(self, annotations: Iterable[Annotation]) -> None:
        new = list(annotations)
        for annotation in new:
            self.index[annotation.id] = len(self.items)
            self.items.append(annotation)
        self.bounds = np.concatenate((self.bounds, np.array([a.bounds for a in new], float).reshape(-1, 4)))

    def remove(self, names: Iterable[str]) -> None:
        """Move the gone ones out of every view; their places are not reused."""
        for name in names:
            self.bounds[self.index.pop(name)] = np.nan

    def visible(self, rect: tuple[float, float, float, float]) -> npt.NDArray[np.intp]:
        x0, y0, x1, y1 = rect
        left, top, right, bottom = self.bounds.T
        return np.flatnonzero((left <= x1) & (right >= x0) & (top <= y1) & (bottom >= y0))


class AnnotationLayer:
    """Draws an ``AnnotationSet``. Not a Qt object: the canvas tells it when to paint."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._annotations: AnnotationSet | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._table: _Table | None = None
        self._outlines = OutlineCache()
        self._overlay: _Overlay | None = None
        self.hidden_classes: frozenset[str | None] = frozenset()
        """Shapes of these classes are not drawn, and a click does not mean them; ``None``: without class."""
        self.hidden_ids: frozenset[str] = frozenset()
        self.opacity = 1.0
        self.drawn_overlays = 0
        """How often the overlay was drawn anew; a pan must not raise it at every step."""

    def set_annotations(self, annotations: AnnotationSet | None) -> None:
        """Draw another slide's set, and follow its changes."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._annotations, self._table, self._overlay = annotations, None, None
        self._outlines.clear()
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
            self._overlay = None
            self._changed()

    def set_hidden_ids(self, ids: frozenset[str]) -> None:
        """Don't draw these shapes."""
        if ids != self.hidden_ids:
            self.hidden_ids = ids
            self._overlay = None
            self._changed()

    def set_opacity(self, opacity: float) -> None:
        """How strongly shapes are drawn: 1 as they are, 0 not to be seen."""
        opacity = min(max(opacity, 0.0), 1.0)
        if opacity != self.opacity:
            self.opacity = opacity
            self._changed()

    def _follow(self, change: Change) -> None:
        if self._table is not None and self._annotations is not None:
            known = self._table.index.keys()
            # A shape that comes back takes its old place among the others: read the order again.
            if change.classes or len(change.added) > 5000 or not known.isdisjoint(change.added):
                self._table = None
            else:
                self._table.remove(change.removed)
                self._table.append(self._annotations.get(name) for name in change.added)
                for name in change.changed:
                    self._table.replace(self._annotations.get(name))
        self._overlay = None
        self._changed()

    # -- the overlay ---------------------------------------------------------------------------

    def paint(self, painter: QPainter, view: Viewport, ratio: float, style: Style, *, moving: bool) -> None:
        """Blit the overlay; draw it anew when the view left it or anything changed.

        While ``moving``, an overlay of another zoom is stretched rather than drawn anew.
        """
        if self._annotations is None or len(self._annotations) == 0:
            return
        overlay = self._overlay
        if (
            overlay is None
            or overlay.style != style
            or overlay.ratio != ratio
            or not _covers(overlay, view, moving)
        ):
            overlay = self._overlay = self._draw_overlay(view, ratio, style)
        x0, y0 = view.to_screen(*overlay.view.to_l0(-overlay.margin_x, -overlay.margin_y))
        scale = overlay.view.downsample / view.downsample
        width, height = overlay.image.width() / ratio * scale, overlay.image.height() / ratio * scale
        if scale == 1:
            x0, y0 = round(x0 * ratio) / ratio, round(y0 * ratio) / ratio
        painter.setOpacity(self.opacity)
        painter.drawImage(QRectF(x0, y0, width, height), overlay.image, QRectF(overlay.image.rect()))
        painter.setOpacity(1.0)

    def _draw_overlay(self, view: Viewport, ratio: float, style: Style) -> _Overlay:
        self.drawn_overlays += 1
        margin_x, margin_y = round(view.width * _MARGIN), round(view.height * _MARGIN)
        width, height = view.width + 2 * margin_x, view.height + 2 * margin_y
        image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.translate(margin_x, margin_y)
        self._draw_shapes(painter, view, (margin_x, margin_y), style)
        painter.end()
        image.setDevicePixelRatio(1)
        return _Overlay(image, view, style, margin_x, margin_y, ratio)

    def _draw_shapes(self, painter: QPainter, view: Viewport, margin: tuple[int, int], style: Style) -> None:
        assert self._annotations is not None
        if self._table is None:
            self._table = _Table(self._annotations)
        table = self._table
        rect = (
            *view.to_l0(-margin[0], -margin[1]),
            *view.to_l0(view.width + margin[0], view.height + margin[1]),
        )
        seen = table.visible(rect)
        if self.hidden_classes or self.hidden_ids:
            seen = np.array([n for n in seen.tolist() if not self.hides(table.items[n])], np.intp)
        bounds = table.bounds[seen]
        size = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]) / view.downsample
        points = np.array([table.items[n].shape is Shape.POINTS for n in seen.tolist()], bool).reshape(-1)
        small = (size < DOT_PX) & ~points
        self._draw_dots(painter, view, table, seen[small])
        large = seen[~small]
        dashed = len(large) <= _MOST_DASHED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(large) <= 4000)
        cased = len(large) <= _MOST_CASED
        for place, px in zip(large.tolist(), size[~small].tolist(), strict=True):
            if cased:
                self._draw_one(painter, view, table.items[place], _casing(2.0, 120), fill=False)
            pen = self._pen(table.items[place], 2.0, dashed=dashed and px > _DASH_PX)
            self._draw_one(painter, view, table.items[place], pen, fill=style.fill, holed=px > 400)
        roomy = [table.items[n] for n in large[size[~small] >= _NAME_PX].tolist()]
        labels = [(annotation, _label(annotation, style)) for annotation in roomy]
        _draw_labels(painter, view, [(annotation, text) for annotation, text in labels if text])

    def _draw_dots(
        self, painter: QPainter, view: Viewport, table: _Table, places: npt.NDArray[np.intp]
    ) -> None:
        assert self._annotations is not None
        by_color: dict[tuple[int, int, int], list[int]] = {}
        for place in places.tolist():
            by_color.setdefault(self._annotations.color_of(table.items[place]), []).append(place)
        for color, chosen in by_color.items():
            bounds = table.bounds[chosen]
            centres = (bounds[:, :2] + bounds[:, 2:]) / 2
            screen = (centres - (view.center_x, view.center_y)) / view.downsample + (
                view.width / 2,
                view.height / 2,
            )
            painter.setPen(QPen(QColor(*color), DOT_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawPoints(array_polygon(screen))

    # -- one shape -----------------------------------------------------------------------------

    def _pen(self, annotation: Annotation, width: float, *, dashed: bool) -> QPen:
        assert self._annotations is not None
        pen = QPen(QColor(*self._annotations.color_of(annotation)), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pattern = self._dash_of(annotation) if dashed else ()
        if pattern:
            pen.setDashPattern(list(pattern))
        return pen

    def _dash_of(self, annotation: Annotation) -> tuple[float, ...]:
        """The second cue beside colour: each class has its own dashes, by its place in the class list."""
        assert self._annotations is not None
        if annotation.class_name is None:
            return ()
        names = list(self._annotations.classes)
        if annotation.class_name not in names:
            return _DASHES[-1]
        return _DASHES[names.index(annotation.class_name) % len(_DASHES)]

    def _draw_one(
        self,
        painter: QPainter,
        view: Viewport,
        annotation: Annotation,
        pen: QPen,
        *,
        fill: bool,
        holed: bool = True,
    ) -> None:
        painter.setPen(pen)
        if annotation.shape is Shape.POINTS:
            self._draw_points(painter, view, annotation, pen)
            return
        if fill and annotation.shape.has_area:
            color = pen.color()
            color.setAlpha(56)
            painter.setBrush(QBrush(color))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        path = self._outlines.path(annotation, view, clip=holed)
        painter.drawPath(path)

    def _draw_points(self, painter: QPainter, view: Viewport, annotation: Annotation, pen: QPen) -> None:
        painter.setPen(QPen(QColor("white"), 1.2))
        painter.setBrush(pen.color())
        for x, y in self._outlines.points(annotation):
            painter.drawEllipse(QPointF(*view.to_screen(x, y)), 4.2, 4.2)

    # -- live, on top --------------------------------------------------------------------------

    def paint_live(
        self,
        painter: QPainter,
        view: Viewport,
        selected: list[Annotation],
        hovered: Annotation | None,
        preview: Preview | None,
        style: Style,
    ) -> None:
        """Selection with halo and handles, the shape under the mouse, and what a drag will do."""
        if self._annotations is None:
            return
        selected = [a for a in selected if not self.hides(a)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if hovered is not None and all(hovered.id != a.id for a in selected):
            self._with_halo(painter, view, hovered, 3.0, 150, fill=False)
        if preview is not None and preview.reshaped is not None:
            selected = [preview.reshaped]
        # At rest the overlay below has the filling already.
        fill = style.fill and preview is not None and preview.shape is None
        shown = [a for a in selected if _touches(a, view, preview)]
        if preview is not None and preview.offset is not None:
            dx, dy = preview.offset
            painter.translate(dx / view.downsample, dy / view.downsample)
        for annotation in shown[:_MOST_LIVE]:
            self._with_halo(painter, view, annotation, 3.0, 235, fill=fill)
        for annotation in shown[_MOST_LIVE:]:
            self._draw_one(
                painter, view, annotation, self._pen(annotation, 3.0, dashed=False), fill=style.fill
            )
        if len(selected) == 1:
            self._draw_handles(painter, view, selected[0])
        painter.restore()

    def _with_halo(
        self,
        painter: QPainter,
        view: Viewport,
        annotation: Annotation,
        width: float,
        halo: int,
        *,
        fill: bool,
    ) -> None:
        self._draw_one(painter, view, annotation, _casing(width, halo), fill=False)
        self._draw_one(painter, view, annotation, self._pen(annotation, width, dashed=False), fill=fill)

    def _draw_handles(self, painter: QPainter, view: Viewport, annotation: Annotation) -> None:
        assert self._annotations is not None
        color = QColor(*self._annotations.color_of(annotation))
        if annotation.locked:
            x0, y0, x1, _ = annotation.bounds
            x, y = view.to_screen((x0 + x1) / 2, y0)
            _draw_padlock(painter, QPointF(x, y), color)
            return
        paint_handles(painter, view, annotation, color)


def _covers(overlay: _Overlay, view: Viewport, moving: bool) -> bool:
    """Whether the overlay can be blitted, or stretched while moving, to show this view."""
    old = overlay.view
    if (old.width, old.height) != (view.width, view.height):
        return False
    if old.downsample != view.downsample and not (moving and 0.4 < old.downsample / view.downsample < 2.5):
        return False
    if moving and old.downsample != view.downsample:
        return True
    x0, y0 = old.to_l0(-overlay.margin_x, -overlay.margin_y)
    x1, y1 = old.to_l0(old.width + overlay.margin_x, old.height + overlay.margin_y)
    left, top, right, bottom = view.rect_l0
    return x0 <= left and y0 <= top and x1 >= right and y1 >= bottom


def _touches(annotation: Annotation, view: Viewport, preview: Preview | None) -> bool:
    dx, dy = (preview.offset or (0.0, 0.0)) if preview is not None else (0.0, 0.0)
    x0, y0, x1, y1 = view.rect_l0
    left, top, right, bottom = annotation.bounds
    return left + dx <= x1 and right + dx >= x0 and top + dy <= y1 and bottom + dy >= y0


def _casing(width: float, alpha: int) -> QPen:
    pen = QPen(QColor(255, 255, 255, alpha), width + 3.0)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _label(annotation: Annotation, style: Style) -> str:
    """A ruler always says its length; the others their name, or class, when names are on."""
    named = (annotation.name or annotation.class_name or "") if style.names else ""
    if annotation.shape is not Shape.LINE:
        return named
    length = length_text(annotation.length_l0, style.mpp)
    return f"{named}  {length}" if named else length


def _draw_labels(painter: QPainter, view: Viewport, labels: list[tuple[Annotation, str]]) -> None:
    """White tags over the shapes, the newest first; one that would cover another is left out."""
    font = QFont(painter.font())
    font.setPixelSize(12)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    taken: list[QRectF] = []
    for annotation, text in reversed(labels):
        x0, y0, x1, _ = annotation.bounds
        x, y = view.to_screen((x0 + x1) / 2, y0)
        width = metrics.horizontalAdvance(text) + 12
        box = QRectF(x - width / 2, y - 22, width, 19)
        if len(taken) >= _MOST_NAMES or any(box.intersects(other) for other in taken):
            continue
        taken.append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 225))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(25, 28, 34))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _draw_padlock(painter: QPainter, at: QPointF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(at.x() - 3.5, at.y() - 13, 7, 9), 0, 180 * 16)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(at.x() - 5.5, at.y() - 8.5, 11, 8), 1.5, 1.5)


def draw_preview(painter: QPainter, view: Viewport, preview: Preview, color: QColor) -> None:
    """The shape that is being drawn: a dark line under a coloured one, and its vertices."""
    screen = [QPointF(*view.to_screen(*point)) for point in preview.points]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    soft = QColor(color)
    soft.setAlpha(40)
    for pen in (QPen(QColor(255, 255, 255, 220), 4.5), QPen(color, 2.2)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        filled = pen.color() == color and preview.shape is not None and preview.shape.has_area
        painter.setBrush(QBrush(soft) if filled else QBrush())
        _draw_outline(painter, preview, screen)
    painter.restore()


def _draw_outline(painter: QPainter, preview: Preview, screen: list[QPointF]) -> None:
    match preview.shape:
        case Shape.RECTANGLE if len(screen) == 2:
            painter.drawRect(QRectF(screen[0], screen[1]).normalized())
        case Shape.ELLIPSE if len(screen) == 2:
            painter.drawEllipse(QRectF(screen[0], screen[1]).normalized())
        case Shape.POLYGON:
            painter.drawPolygon(QPolygonF(screen))
            _draw_vertices(painter, screen)
        case Shape.LINE if len(screen) == 2:
            painter.drawLine(screen[0], screen[1])
            _draw_ends(painter, QLineF(screen[0], screen[1]))
        case Shape.POLYLINE:
            painter.drawPolyline(QPolygonF(screen))
            _draw_vertices(painter, screen)
        case Shape.POINTS:
            for point in screen:
                painter.drawEllipse(point, 4.2, 4.2)


def _draw_vertices(painter: QPainter, screen: list[QPointF]) -> None:
    if len(screen) > 60:
        return
    painter.setBrush(QColor("white"))
    for point in screen:
        painter.drawRect(QRectF(point.x() - 3, point.y() - 3, 6, 6))


def _draw_ends(painter: QPainter, line: QLineF) -> None:
    normal = line.normalVector().unitVector()
    across = QPointF(normal.dx() * 6, normal.dy() * 6)
    for end in (line.p1(), line.p2()):
        painter.drawLine(end - across, end + across)
