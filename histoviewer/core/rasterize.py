"""Areas as pixels: which pixels of a grid have their centre inside a geometry."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

Labels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]


def mask_size(width_l0: int, height_l0: int, downsample: float) -> tuple[int, int]:
    """Width and height of the grid over an image, rounded up, at least one pixel."""
    return max(1, math.ceil(width_l0 / downsample)), max(1, math.ceil(height_l0 / downsample))


def paint(labels: Labels, geometry: BaseGeometry, value: int, downsample: float = 1.0, top: int = 0) -> None:
    """Give all pixels whose centre lies inside a (multi)polygon a value; holes stay as they are.

    Args:
        labels: (height, width), changed in place.
        geometry: in level-0 pixels, valid.
        value: what to write.
        downsample: level-0 pixels per pixel of ``labels``.
        top: the row of the whole grid that is row 0 of ``labels``, to paint a strip of it.
    """
    height, width = labels.shape
    rows, xs = _crossings(geometry, downsample, top, height)
    # Between the first and the second crossing of a row is inside, after the second outside, and so on.
    edges = np.clip(np.ceil(xs - 0.5), 0, width).astype(np.intp)
    for row, start, stop in zip(rows[::2].tolist(), edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        labels[row, start:stop] = value


def _crossings(
    geometry: BaseGeometry, downsample: float, top: int, height: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]:
    """Row and x of each place where an outline crosses the middle of a row, by row and x."""
    rings = shapely.get_rings(shapely.get_parts(geometry))
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    vertices = vertices / downsample - (0, top)
    same = ring[1:] == ring[:-1]
    start, stop = vertices[:-1][same], vertices[1:][same]
    down = start[:, 1] > stop[:, 1]
    start[down], stop[down] = stop[down], start[down]
    # A row belongs to an edge when its middle lies in [y0, y1): each vertex counts for one edge only.
    first = np.clip(np.ceil(start[:, 1] - 0.5), 0, height).astype(np.intp)
    last = np.clip(np.ceil(stop[:, 1] - 0.5), 0, height).astype(np.intp)
    counts = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(counts)), counts)
    rows = first[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = (rows + 0.5 - start[edge, 1]) / (stop[edge, 1] - start[edge, 1])
    xs = start[edge, 0] + share * (stop[edge, 0] - start[edge, 0])
    order = np.lexsort((xs, rows))
    return rows[order], xs[order]
