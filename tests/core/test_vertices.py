from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Polygon

from histoviewer.core import geometry as geo
from histoviewer.core import vertices
from histoviewer.core.errors import InputError

HOLED = Polygon([(0, 0), (100, 0), (100, 100), (0, 100)], [[(40, 40), (60, 40), (50, 60)]])
TWO = MultiPolygon([geo.rectangle(0, 0, 10, 10), Polygon([(20, 0), (30, 0), (30, 10)])])


@given(st.floats(-50, 150), st.floats(-50, 150))
def test_a_vertex_on_an_edge_changes_nothing_but_the_count(x: float, y: float) -> None:
    for shape in (HOLED, TWO, LineString([(0, 0), (50, 0), (50, 80)])):
        edge = vertices.nearest_edge(shape, x, y)
        assert edge is not None
        assert edge.distance == pytest.approx(shapely.distance(shape.boundary if shape.area else shape,
                                                               shapely.Point(x, y)), abs=1e-9)  # fmt: skip
        more = vertices.with_vertex(shape, edge)
        assert shapely.get_num_coordinates(more) == shapely.get_num_coordinates(shape) + 1
        assert more.geom_type == shape.geom_type
        assert more.area == pytest.approx(shape.area)
        assert more.length == pytest.approx(shape.length)


def test_adding_and_removing_a_vertex_come_out_even() -> None:
    edge = vertices.nearest_edge(HOLED, 50, 38)
    assert edge is not None
    assert (edge.x, edge.y, edge.distance) == (50, 40, 2)
    more = vertices.with_vertex(HOLED, edge)
    assert vertices.has_vertex(more, (50, 40))
    back = vertices.without_vertex(more, 50, 40)
    assert back.equals_exact(HOLED)


def test_the_vertex_that_closes_the_ring_can_go() -> None:
    left = vertices.without_vertex(geo.rectangle(0, 0, 10, 10), 0, 0)
    assert left.is_valid
    assert left.area == 50


def test_what_needs_its_last_vertices_says_so() -> None:
    triangle = Polygon([(0, 0), (10, 0), (10, 10)])
    with pytest.raises(InputError, match="three"):
        vertices.without_vertex(triangle, 0, 0)
    with pytest.raises(InputError, match="two"):
        vertices.without_vertex(LineString([(0, 0), (5, 5)]), 0, 0)
    with pytest.raises(InputError, match="last"):
        vertices.without_vertex(geo.multipoint([(3, 3)]), 3, 3)
    for shape in (triangle, geo.multipoint([(3, 3)])):
        with pytest.raises(InputError, match="none"):
            vertices.without_vertex(shape, 7, 7)


def test_a_hole_or_a_part_of_three_goes_with_its_vertex() -> None:
    assert vertices.without_vertex(HOLED, 40, 40).area == 10_000
    left = vertices.without_vertex(TWO, 20, 0)
    assert left.geom_type == "Polygon"
    assert left.area == 100
    points = vertices.without_vertex(geo.multipoint([(1, 1), (2, 2)]), 1, 1)
    assert shapely.get_coordinates(points).tolist() == [[2, 2]]


def test_moving_the_first_vertex_keeps_the_ring_closed() -> None:
    moved = vertices.with_vertex_moved(geo.rectangle(0, 0, 10, 10), (0, 0), (-10, -10))
    ring = shapely.get_coordinates(moved)
    assert ring[0].tolist() == ring[-1].tolist() == [-10, -10]
    assert moved.area == 200


def test_only_vertices_with_room_are_offered() -> None:
    dense = np.column_stack((np.linspace(0, 100, 101), np.zeros(101)))
    shape = LineString(np.concatenate((dense, [(200, 0), (300, 0)])))
    assert vertices.roomy(shape, 20).tolist() == [[200, 0], [300, 0]]
    assert len(vertices.roomy(shape, 1)) == 103
    assert len(vertices.roomy(HOLED, 20)) == 7
    assert len(vertices.roomy(geo.multipoint([(0, 0), (1, 1)]), 20)) == 2


def test_points_have_no_edge() -> None:
    assert vertices.nearest_edge(geo.multipoint([(0, 0)]), 0, 0) is None
