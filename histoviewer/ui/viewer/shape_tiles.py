"""Shapes as a grid of images that follows the view: each frame draws a few of them and blits the rest.

A frame may draw only so much, so it is as quick with a hundred thousand shapes as with a hundred; where an
image is still missing, those of the zoom before are stretched under it. How much is counted in vertices and
not in milliseconds: the same view is drawn in the same way on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion, QTransform

from histoviewer.core.shape_index import Places
from histoviewer.ui.viewer.shape_grid import Grid, grid_of
from histoviewer.ui.viewer.shape_stamp import SIDE, Look, stamp
from histoviewer.ui.viewer.shape_table import GONE, ShapeTable
from histoviewer.ui.viewer.viewport import Viewport

BoolArray = npt.NDArray[np.bool_]

_PAD = 8
"""Device pixels that a line, its edge or a dot may reach beyond a shape's bounds."""
_MOVING_WORK, _RESTING_WORK = 40_000, 300_000
"""Vertices that a frame may draw, in movement and at rest."""
_IMAGE_WORK = 12_000
"""What an image costs beside its vertices."""
_MOST_IMAGES = 320
"""Images kept, a quarter of a megabyte each; more when the window shows more."""
_NEAREST, _FARTHEST = 0.55, 1.8
"""So much may a zoom in movement differ before images of it are drawn; until then others are stretched."""

MOST_CASED = 1500
"""Up to so many shapes in view get a light edge, which keeps every class's colour legible on any stain."""
MOST_DASHED = 3000
MOST_WIDE = 8000

Key = tuple[int, int]


@dataclass(eq=False, slots=True)
class _Layer:
    """The images of one zoom. ``None`` stands for a square without shapes."""

    grid: Grid
    look: Look
    images: dict[Key, QImage | None] = field(default_factory=dict)


class ShapeTiles:
    """Draws the shapes of a table, or some of them."""

    def __init__(self) -> None:
        self.table: ShapeTable | None = None
        self.drawn = 0
        """How many images were drawn so far."""
        self._layers: list[_Layer] = []
        self._only: Places | None = None
        self._hidden: BoolArray | None = None

    def forget(self) -> None:
        """Draw everything anew."""
        self._layers.clear()

    def set_table(self, table: ShapeTable | None) -> None:
        """Draw other shapes."""
        self.table = table
        self._only = self._hidden = None
        self.forget()

    def set_hidden(self, hidden: BoolArray | None) -> None:
        """By place: which shapes are left out."""
        self._hidden = hidden
        self.forget()

    def renew_hidden(self, hidden: BoolArray | None) -> None:
        """The same shapes are left out as before, and some of those that are new."""
        self._hidden = hidden

    def set_only(self, places: Places | None) -> None:
        """Draw these only (ascending); ``None``: all."""
        self._only = places
        self.forget()

    def forget_under(self, boxes: Iterable[tuple[float, float, float, float]]) -> None:
        """What lies in these level-0 boxes has changed."""
        boxes = list(boxes)
        for layer in self._layers:
            touched: set[Key] = set()
            for x0, y0, x1, y1 in boxes:
                corners = np.array([(x0, y0), (x1, y0), (x0, y1), (x1, y1)]) @ layer.grid.matrix
                first = np.floor((corners.min(axis=0) - _PAD) / SIDE)
                last = np.floor((corners.max(axis=0) + _PAD) / SIDE)
                touched.update(
                    key
                    for key in layer.images
                    if first[0] <= key[0] <= last[0] and first[1] <= key[1] <= last[1]
                )
            for key in touched:
                del layer.images[key]

    # -- painting ------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        look: Look,
        *,
        moving: bool,
        whole: bool = False,
    ) -> bool:
        """Draw what is there and some of what is missing; whether it is complete.

        ``look``'s dashes, width and edge are those for few shapes; many are drawn plainer.
        """
        if self.table is None:
            return True
        grid, shift = grid_of(view, ratio)
        layer = self._layer_for(grid, look, view, moving)
        place = _transform(layer.grid, grid, shift)
        screen = QRectF(0, 0, view.width * ratio, view.height * ratio)
        keys = list(_keys(place, screen))
        complete = self._draw(layer, keys, math.inf if whole else _MOVING_WORK if moving else _RESTING_WORK)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not moving)
        painter.scale(1 / ratio, 1 / ratio)
        if not complete:
            self._paint_substitutes(painter, layer, grid, shift, screen, keys)
        _blit(painter, layer, place, keys)
        painter.restore()
        self._shrink(layer, set(keys))
        return complete and layer.grid == grid

    def _layer_for(self, grid: Grid, look: Look, view: Viewport, moving: bool) -> _Layer:
        if self._layers:
            last = self._layers[-1]
            same = (last.look.fill, last.look.ratio) == (look.fill, look.ratio)
            zoom = last.grid.pixel / grid.pixel
            turned = not np.allclose(last.grid.matrix * zoom, grid.matrix, rtol=1e-6, atol=1e-9)
            if same and (last.grid == grid or (moving and not turned and _NEAREST < zoom < _FARTHEST)):
                return last
            if not same:
                self.forget()
        for layer in self._layers:
            if layer.grid == grid:
                self._layers.remove(layer)
                break
        else:
            layer = _Layer(grid, self._look(look, view))
        self._layers.append(layer)
        return layer

    def _look(self, look: Look, view: Viewport) -> Look:
        """Plainer for many shapes; settled once for a zoom, so that all images of it fit together."""
        assert self.table is not None
        count = len(self._shown(self.table.annotations.index.touching(*view.rect_l0)))
        width = look.width if count <= MOST_WIDE else 1
        return Look(
            look.fill,
            look.dashed and count <= MOST_DASHED,
            width,
            look.halo if count <= MOST_CASED else 0,
            look.ratio,
            coarse=count > MOST_WIDE,
        )

    def _shown(self, places: Places) -> Places:
        assert self.table is not None
        places = places[self.table.kinds[places] != GONE]
        if self._hidden is not None:
            places = places[~self._hidden[places]]
        if self._only is not None:
            places = places[np.isin(places, self._only)]
        return places

    def _draw(self, layer: _Layer, keys: list[Key], work: float) -> bool:
        assert self.table is not None
        table, grid, first = self.table, layer.grid, True
        for col, row in keys:
            if (col, row) in layer.images:
                continue
            x, y = col * SIDE, row * SIDE
            rect = grid.rect_l0(x - _PAD, y - _PAD, x + SIDE + _PAD, y + SIDE + _PAD)
            places = self._shown(table.annotations.index.touching(*rect))
            if len(places) == 0:
                layer.images[col, row] = None
                continue
            work -= self._work(places, layer)
            if work < 0 and not first:
                return False
            first = False
            layer.images[col, row] = stamp(table, grid, layer.look, col, row, places)
            self.drawn += 1
        return True

    def _work(self, places: Places, layer: _Layer) -> int:
        """What drawing these costs, in vertices. A dot is as much as three."""
        assert self.table is not None
        bounds = self.table.annotations.index.bounds[places]
        dots = (bounds[:, 2:] - bounds[:, :2]).max(axis=1) < layer.look.dot_px * layer.grid.pixel
        return _IMAGE_WORK + int(self.table.vertices[places[~dots]].sum()) + 3 * int(dots.sum())

    def _paint_substitutes(
        self,
        painter: QPainter,
        layer: _Layer,
        grid: Grid,
        shift: QPointF,
        screen: QRectF,
        keys: list[Key],
    ) -> None:
        """Where images are missing: those of the zoom before."""
        other = next((old for old in reversed(self._layers) if old is not layer and old.images), None)
        if other is None:
            return
        place = _transform(layer.grid, grid, shift)
        missing = QRegion()
        for key in keys:
            if key not in layer.images:
                missing += place.mapRect(_square(key)).toAlignedRect()
        painter.save()
        # In device pixels, as the squares are.
        painter.setClipRegion(missing, Qt.ClipOperation.IntersectClip)
        place = _transform(other.grid, grid, shift)
        _blit(painter, other, place, list(_keys(place, screen, most=400)))
        painter.restore()

    def _shrink(self, current: _Layer, seen: set[Key]) -> None:
        """Keep few zooms, and of the current one what is near."""
        while len(self._layers) > 3:
            del self._layers[0]
        held = sum(image is not None for layer in self._layers for image in layer.images.values())
        if held <= _MOST_IMAGES:
            return
        if len(self._layers) > 1:
            del self._layers[0]
            return
        for key in list(current.images)[: held - _MOST_IMAGES]:
            if key not in seen:
                del current.images[key]


def _transform(source: Grid, target: Grid, shift: QPointF) -> QTransform:
    """From the pixels of one grid to the screen of another; a pure shift goes by whole pixels."""
    if source == target:
        return QTransform.fromTranslate(math.floor(shift.x() + 0.5), math.floor(shift.y() + 0.5))
    m = np.linalg.inv(source.matrix) @ target.matrix
    return QTransform(m[0, 0], m[0, 1], m[1, 0], m[1, 1], shift.x(), shift.y())


def _keys(place: QTransform, screen: QRectF, most: int = 4000) -> Iterator[Key]:
    """The squares that the screen shows, the middle ones first."""
    back, _ = place.inverted()
    seen = back.mapRect(screen)
    cols = range(math.floor(seen.left() / SIDE), math.floor((seen.right() - 1e-6) / SIDE) + 1)
    rows = range(math.floor(seen.top() / SIDE), math.floor((seen.bottom() - 1e-6) / SIDE) + 1)
    if len(cols) * len(rows) > most:
        return
    middle = seen.center() / SIDE
    yield from sorted(
        ((col, row) for row in rows for col in cols),
        key=lambda key: (key[0] + 0.5 - middle.x()) ** 2 + (key[1] + 0.5 - middle.y()) ** 2,
    )


def _square(key: Key) -> QRectF:
    return QRectF(key[0] * SIDE, key[1] * SIDE, SIDE, SIDE)


def _blit(painter: QPainter, layer: _Layer, place: QTransform, keys: list[Key]) -> None:
    turned = not place.m12() == place.m21() == 0 or place.m11() < 0 or place.m22() < 0
    shifted = not turned and place.m11() == place.m22() == 1
    if turned:
        painter.setTransform(place, True)
    for key in keys:
        image = layer.images.get(key)
        if image is None:
            continue
        if shifted:
            painter.drawImage(QPointF(key[0] * SIDE + place.dx(), key[1] * SIDE + place.dy()), image)
        elif turned:
            painter.drawImage(QPointF(key[0] * SIDE, key[1] * SIDE), image)
        else:
            painter.drawImage(_aligned(place.mapRect(_square(key))), image, QRectF(0, 0, SIDE, SIDE))


def _aligned(rect: QRectF) -> QRectF:
    """On whole pixels, so that no seam shows between stretched squares."""
    left, top = math.floor(rect.left() + 0.5), math.floor(rect.top() + 0.5)
    right, bottom = math.floor(rect.right() + 0.5), math.floor(rect.bottom() + 0.5)
    return QRectF(QRect(left, top, max(1, right - left), max(1, bottom - top)))
