"""Draws the shapes of one square of the screen into an image: as fast for ten thousand as for ten.

All shapes of a class are one path with a pen of one pixel, which Qt draws some fifty times faster than a
wider one. The image of these hairlines is then laid over itself, shifted, which makes them as wide as wanted;
a light edge around them comes about in the same way, so its cost does not depend on their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from histoviewer.core.shape_index import Places
from histoviewer.ui.viewer.outlines import array_polygon
from histoviewer.ui.viewer.shape_grid import Grid
from histoviewer.ui.viewer.shape_rings import Rings, path_of, rings_of, thinned, turned
from histoviewer.ui.viewer.shape_table import AREA, POINTS, ShapeTable

DOT_PX = 3.0
"""A shape smaller than this on the screen is drawn as a dot."""
_COARSE_DOT_PX = 5.5
SIDE = 256
"""Device pixels along an image's side."""

_DASH_PX = 28.0
_THIN_PX, _COARSE_PX = 0.7, 1.5
_POINT_PX = 8.4
_CLIPPED = 6000
"""An outline of more vertices is cut to the square before it is drawn."""
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


@dataclass(frozen=True, slots=True)
class Look:
    """How shapes are drawn. ``width`` is in device pixels; ``halo``: how opaque their edge is, 0 to 255."""

    fill: bool
    dashed: bool
    width: int
    halo: int
    ratio: float = 1.0
    coarse: bool = False
    """Whether there are so many shapes that nobody can tell their details."""

    @property
    def dot_px(self) -> float:
        """Shapes smaller than this, in device pixels, are dots."""
        return (_COARSE_DOT_PX if self.coarse else DOT_PX) * self.ratio


def stamp(table: ShapeTable, grid: Grid, look: Look, col: int, row: int, places: Places) -> QImage:
    """The shapes at these places as they lie in the square ``col``, ``row`` of the grid."""
    pixels = np.zeros((SIDE, SIDE), np.uint32)
    image = QImage(pixels.data, SIDE, SIDE, 4 * SIDE, _FORMAT)
    corner = np.array((col * SIDE, row * SIDE), float)
    bounds = table.annotations.index.bounds[places]
    size = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]) / grid.pixel
    points = table.kinds[places] == POINTS
    dots = (size < look.dot_px) & ~points
    large = size > (DOT_PX + look.dot_px) / 2
    for chosen, side in ((dots & ~large, DOT_PX * look.ratio), (dots & large, look.dot_px - look.ratio)):
        _dots(pixels, table, places[chosen], _screen(bounds[chosen], grid, corner), round(side))
    lines = places[~dots & ~points]
    if len(lines):
        rings = _rings(table, grid, lines, corner, _COARSE_PX if look.coarse else _THIN_PX)
        _outlines(image, table, look, lines, size[~dots & ~points], rings)
    if points.any():
        _points(image, table, grid, look, corner, places[points])
    return image.copy()


def _screen(
    bounds: npt.NDArray[np.float64], grid: Grid, corner: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    found: npt.NDArray[np.float64] = (bounds[:, :2] + bounds[:, 2:]) / 2 @ grid.matrix - corner
    return found


def _dots(
    pixels: npt.NDArray[np.uint32],
    table: ShapeTable,
    places: Places,
    centers: npt.NDArray[np.float64],
    side: int,
) -> None:
    """Squares of ``side`` pixels, written into the image's memory; of two in one place the newer is seen."""
    if len(places) == 0:
        return
    colors = np.array([table.color(code).rgba() for code in range(len(table.names))], np.uint32)
    values = colors[table.codes[places]]
    left, top = np.rint(centers - side / 2).astype(np.intp).T
    for dy in range(side):
        for dx in range(side):
            x, y = left + dx, top + dy
            inside = (x >= 0) & (y >= 0) & (x < SIDE) & (y < SIDE)
            pixels[y[inside], x[inside]] = values[inside]


def _rings(
    table: ShapeTable, grid: Grid, places: Places, corner: npt.NDArray[np.float64], step: float
) -> Rings:
    """In the square's own pixels; without what can't be seen."""
    geometries = table.geometries(places, grid.pixel)
    heavy = shapely.get_num_coordinates(geometries) > _CLIPPED
    if heavy.any():
        margin = 64.0
        x0, y0 = (corner - margin).tolist()
        box = grid.rect_l0(x0, y0, x0 + SIDE + 2 * margin, y0 + SIDE + 2 * margin)
        geometries[heavy] = shapely.clip_by_rect(geometries[heavy], *box)
    rings = rings_of(geometries, bool(table.plain[places].all() and not heavy.any()))
    placed = Rings(rings.xy @ grid.matrix - corner, rings.starts, rings.owners, rings.holes)
    return thinned(placed, step)


def _outlines(
    image: QImage, table: ShapeTable, look: Look, places: Places, size: npt.NDArray[np.float64], rings: Rings
) -> None:
    if not len(rings.owners):
        # The square lies in the bounds of a shape that was cut to it, and none of it was left.
        return
    hair = QImage(SIDE, SIDE, _FORMAT)
    hair.fill(0)
    codes = table.codes[places][rings.owners]
    dashed = look.dashed & (size > _DASH_PX * look.ratio)[rings.owners]
    filler, painter = QPainter(image), QPainter(hair)
    for each in (filler, painter):
        each.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    # Wide lines grow to the right and down: half a width back they are in the middle.
    painter.translate(-(look.width - 1) / 2, -(look.width - 1) / 2)
    areal = (table.kinds[places] == AREA)[rings.owners]
    # Rings of a class lie together, and in it those that are drawn and filled alike.
    group = codes * 4 + dashed * 2 + areal
    order = np.argsort(group, kind="stable")
    rings, group = rings.ordered(order), group[order]
    edges = [0, *(np.flatnonzero(np.diff(group)) + 1).tolist(), len(group)]
    for first, end in pairwise(edges):
        code, kind = divmod(int(group[first]), 4)
        part, color = rings.part(first, end), table.color(code)
        if look.fill and kind & 1:
            _fill(filler, part, color)
        painter.setPen(_hair_pen(color, table.dashes(code) if kind & 2 else (), look.width))
        painter.drawPath(path_of(part))
    filler.end()
    painter.end()
    _lay(image, hair, look)


def _fill(painter: QPainter, rings: Rings, color: QColor) -> None:
    color = QColor(color)
    color.setAlpha(56)
    painter.fillPath(path_of(turned(rings)), QBrush(color))


def _hair_pen(color: QColor, pattern: tuple[float, ...], width: int) -> QPen:
    pen = QPen(color, 1)
    pen.setCosmetic(True)
    if pattern:
        pen.setDashPattern([length * width for length in pattern])
    return pen


def _lay(image: QImage, hair: QImage, look: Look) -> None:
    """Lay the hairlines over themselves until they are ``width`` wide, over a light edge."""
    wide = _spread(hair, range(look.width))
    painter = QPainter(image)
    if look.halo:
        edge = _spread(wide, range(-1, 2) if look.width < 3 else range(-2, 3, 2))
        tint = QPainter(edge)
        tint.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        tint.fillRect(edge.rect(), QColor("white"))
        tint.end()
        painter.setOpacity(look.halo / 255)
        painter.drawImage(0, 0, edge)
        painter.setOpacity(1.0)
    painter.drawImage(0, 0, wide)
    painter.end()


def _spread(image: QImage, shifts: range) -> QImage:
    """The image over itself, shifted along both axes."""
    if len(shifts) == 1:
        return image
    for along in ((1, 0), (0, 1)):
        wide = QImage(SIDE, SIDE, _FORMAT)
        wide.fill(0)
        painter = QPainter(wide)
        for shift in shifts:
            painter.drawImage(shift * along[0], shift * along[1], image)
        painter.end()
        image = wide
    return image


def _points(
    image: QImage, table: ShapeTable, grid: Grid, look: Look, corner: npt.NDArray[np.float64], places: Places
) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for place in places.tolist():
        xy = shapely.get_coordinates(table.annotations.index.geometries[place]) @ grid.matrix - corner
        near = ((xy > -SIDE / 8) & (xy < SIDE * 9 / 8)).all(axis=1)
        polygon = array_polygon(xy[near])
        for color, width in (
            (QColor("white"), _POINT_PX + 1.2),
            (table.color(int(table.codes[place])), _POINT_PX - 1.2),
        ):
            pen = QPen(color, width * look.ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(polygon)
    painter.end()
