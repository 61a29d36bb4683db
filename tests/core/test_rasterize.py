from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from histoviewer.core.rasterize import paint

corner = st.floats(-5, 45, allow_nan=False)


def expected(geometry: shapely.Geometry, shape: tuple[int, int], downsample: float, top: int) -> np.ndarray:
    rows, columns = np.indices(shape)
    x, y = (columns + 0.5) * downsample, (rows + top + 0.5) * downsample
    return shapely.contains_xy(geometry, x, y)


@given(
    st.lists(st.tuples(corner, corner), min_size=3, max_size=12),
    st.sampled_from([0.5, 1.0, 1.7]),
    st.sampled_from([0, 7]),
)
def test_a_pixel_belongs_to_a_shape_when_its_centre_lies_inside(points, downsample, top) -> None:
    geometry = shapely.Polygon(points).buffer(0)
    if geometry.area < 1 or not geometry.geom_type.endswith("Polygon"):
        return
    geometry = geometry.difference(geometry.centroid.buffer(2.13))
    labels = np.zeros((40, 50), dtype=np.uint8)
    paint(labels, geometry, 7, downsample, top)
    rows, columns = np.indices(labels.shape)
    centres = shapely.points((columns + 0.5) * downsample, (rows + top + 0.5) * downsample)
    clear = shapely.distance(geometry.boundary, centres) > 1e-6  # on the outline either is right
    assert (labels > 0)[clear].tolist() == expected(geometry, labels.shape, downsample, top)[clear].tolist()


def test_holes_islands_and_what_was_there_before() -> None:
    labels = np.full((10, 10), 3, dtype=np.uint16)
    ring = shapely.box(1, 1, 9, 9) - shapely.box(3, 3, 7, 7)
    paint(labels, shapely.MultiPolygon([ring, shapely.box(4, 4, 5, 5)]), 300)
    assert (labels == 300).sum() == 64 - 16 + 1
    assert labels[0, 0] == labels[3, 3] == 3


@pytest.mark.parametrize("geometry", [shapely.box(-9, -9, -1, -1), shapely.box(20, 20, 30, 30)])
def test_shapes_beside_the_grid_paint_nothing(geometry) -> None:
    labels = np.zeros((10, 10), dtype=np.uint8)
    paint(labels, geometry, 1)
    assert not labels.any()


def test_strips_join_without_a_seam() -> None:
    shape = shapely.Point(20, 20).buffer(17.3)
    whole, strips = np.zeros((40, 40), np.uint8), []
    paint(whole, shape, 1)
    for top in range(0, 40, 8):
        strip = np.zeros((8, 40), np.uint8)
        paint(strip, shape, 1, top=top)
        strips.append(strip)
    assert (np.concatenate(strips) == whole).all()
