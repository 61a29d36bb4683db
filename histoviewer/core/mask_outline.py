"""From a mask of pixels to its outline, and the connected parts of a mask. Plain numpy and shapely."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo

Mask = npt.NDArray[np.bool_]
_Numbers = npt.NDArray[np.intp]


class Runs(NamedTuple):
    """Unbroken stretches of set pixels in the rows of a mask: ``row``, ``start``, ``end`` (exclusive)."""

    row: _Numbers
    start: _Numbers
    end: _Numbers


def runs_of(mask: Mask) -> Runs:
    """The stretches of set pixels, row by row from the left."""
    steps = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    row, start = np.nonzero(steps == 1)
    _, end = np.nonzero(steps == -1)
    return Runs(row, start, end)


def connected(runs: Runs) -> _Numbers:
    """A number for each run, the same for runs that hang together (over edges, not corners)."""
    count = len(runs.row)
    label = np.arange(count)
    above, below = _neighbours(runs)
    while True:
        low = np.minimum(label[above], label[below])
        new = label.copy()
        np.minimum.at(new, label[above], low)
        np.minimum.at(new, label[below], low)
        new = new[new]
        if (new == label).all():
            return label
        label = new


def _neighbours(runs: Runs) -> tuple[_Numbers, _Numbers]:
    """Pairs of runs in adjacent rows that share an edge."""
    row, start, end = runs
    width = int(end.max(initial=0)) + 1
    # Runs are ordered by row and column, so each run's partners in the row below lie side by side.
    first = np.searchsorted(row * width + end, (row + 1) * width + start, side="right")
    last = np.searchsorted(row * width + start, (row + 1) * width + end, side="left")
    many = np.maximum(last - first, 0)
    above = np.repeat(np.arange(len(row)), many)
    offset = np.arange(len(above)) - np.repeat(np.cumsum(many) - many, many)
    return above, np.repeat(first, many) + offset


def part_at(mask: Mask, row: int, col: int) -> Mask:
    """The connected part of a mask that holds a pixel; empty when the pixel is not set."""
    part = np.zeros_like(mask)
    if not mask[row, col]:
        return part
    runs = runs_of(mask)
    label = connected(runs)
    here = np.flatnonzero((runs.row == row) & (runs.start <= col) & (runs.end > col))[0]
    _paint(part, runs, label == label[here])
    return part


def without_small_holes(mask: Mask, smallest: int) -> Mask:
    """The mask with every hole of fewer than ``smallest`` pixels filled."""
    runs = runs_of(~mask)
    if len(runs.row) == 0:
        return mask
    label = connected(runs)
    area = np.bincount(label, weights=runs.end - runs.start, minlength=len(label))
    height, width = mask.shape
    edge = (runs.row == 0) | (runs.row == height - 1) | (runs.start == 0) | (runs.end == width)
    open_to_edge = np.bincount(label, weights=edge, minlength=len(label)) > 0
    filled = mask.copy()
    _paint(filled, runs, (area[label] < smallest) & ~open_to_edge[label])
    return filled


def _paint(mask: Mask, runs: Runs, chosen: Mask) -> None:
    for row, start, end in zip(*(part[chosen].tolist() for part in runs), strict=True):
        mask[row, start:end] = True


def mask_outline(
    mask: Mask, left: float = 0.0, top: float = 0.0, scale: float = 1.0, *, smooth: bool = False
) -> Polygon | MultiPolygon | None:
    """The outline of the set pixels with their holes; ``None`` when none is set.

    Args:
        mask: set pixels, (rows, columns).
        left, top: where the mask's upper left corner lies, in level-0 pixels.
        scale: level-0 pixels per pixel of the mask.
        smooth: round off the steps of the pixels (the outline moves by less than a pixel).
    """
    if not mask.any():
        return None
    padded = np.pad(mask, 1)
    faces = shapely.get_parts(shapely.polygonize(_edges(padded)))
    inside = shapely.get_coordinates(shapely.point_on_surface(faces)).astype(np.intp)
    outline: BaseGeometry = shapely.multipolygons(faces[padded[inside[:, 1], inside[:, 0]]])
    if smooth:
        outline = _smoothed(outline)
    place = np.array((left, top)) - scale
    return geo.polygonal(shapely.transform(outline, lambda xy: xy * scale + place))


def _edges(padded: Mask) -> npt.NDArray[np.object_]:
    """The straight edges between set and unset pixels, cut wherever the side of the set ones changes."""
    found = []
    for turned in (False, True):
        cells = padded.T if turned else padded
        step = np.diff(cells.astype(np.int8), axis=0)
        for side in (1, -1):
            line, start, end = runs_of(step == side)
            a, b = np.column_stack((start, line + 1)), np.column_stack((end, line + 1))
            found.append(np.stack((a, b), axis=1)[..., ::-1] if turned else np.stack((a, b), axis=1))
    lines: npt.NDArray[np.object_] = shapely.linestrings(np.concatenate(found).astype(np.float64))
    return lines


def _smoothed(outline: BaseGeometry) -> BaseGeometry:
    """Steps taken out, corners cut twice; an outline that this would break stays as it is."""
    plain = shapely.simplify(outline, 0.8, preserve_topology=True)
    parts = []
    for part in shapely.get_parts(plain):
        rings = [_rounded(shapely.get_coordinates(ring)) for ring in (part.exterior, *part.interiors)]
        parts.append(Polygon(rings[0], rings[1:]))
    round_ = shapely.multipolygons(parts)
    if not round_.is_valid:
        round_ = shapely.make_valid(round_)
    return round_ if round_.area > 0 else plain


def _rounded(ring: geo.CoordinateArray) -> geo.CoordinateArray:
    """Chaikin's corner cutting, twice."""
    for _ in range(2):
        if len(ring) < 5:
            break
        here, there = ring[:-1], ring[1:]
        cut = np.stack((0.75 * here + 0.25 * there, 0.25 * here + 0.75 * there), axis=1).reshape(-1, 2)
        ring = np.concatenate((cut, cut[:1]))
    return ring
