from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon

from histoviewer.core import geometry as geo
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import Shape

coordinate = st.floats(-1e5, 1e6, allow_nan=False)


def test_a_rectangle_takes_its_corners_in_any_order() -> None:
    assert geo.rectangle(10, 20, 4, 2).equals(geo.rectangle(4, 2, 10, 20))
    assert geo.rectangle(10, 20, 4, 2).area == 6 * 18


@pytest.mark.parametrize("make", [geo.rectangle, geo.ellipse])
@pytest.mark.parametrize("corners", [(1, 1, 1, 5), (1, 1, 5, 1), (0, 0, math.nan, 1), (0, 0, math.inf, 1)])
def test_a_box_without_area_is_refused_in_words(make, corners) -> None:
    with pytest.raises(InputError, match="can't be made"):
        make(*corners)


@given(coordinate, coordinate, st.floats(0.01, 1e5), st.floats(0.01, 1e5))
def test_an_ellipse_has_exact_bounds_and_is_the_same_when_made_again(x, y, width, height) -> None:
    first = geo.ellipse(x, y, x + width, y + height)
    assert first.bounds == (x, y, x + width, y + height)
    assert first.is_valid
    assert geo.ellipse(*first.bounds) == first


def test_an_ellipse_has_nearly_the_area_of_the_true_one() -> None:
    assert geo.ellipse(0, 0, 200, 100).area == pytest.approx(math.pi * 100 * 50, rel=1e-2)


def test_a_bow_tie_becomes_two_triangles_with_the_same_area() -> None:
    bow = geo.polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert isinstance(bow, MultiPolygon)
    assert bow.is_valid
    assert bow.area == pytest.approx(50)


def test_a_spike_is_dropped_and_the_body_kept() -> None:
    shape = geo.polygon([(0, 0), (10, 0), (10, 10), (20, 10), (10, 10), (0, 10)])
    assert isinstance(shape, Polygon)
    assert shape.area == pytest.approx(100)


@pytest.mark.parametrize("points", [[], [(0, 0)], [(0, 0), (1, 1)], [(0, 0), (1, 1), (2, 2)], [(0, 0)] * 5])
def test_a_polygon_without_area_is_refused(points) -> None:
    with pytest.raises(InputError):
        geo.polygon(points)


def test_coordinates_that_are_no_numbers_are_refused() -> None:
    with pytest.raises(InputError, match="finite"):
        geo.polygon([(0, 0), (math.nan, 1), (2, 2)])


def test_a_valid_polygon_with_a_hole_is_left_as_it_is() -> None:
    ring = Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(2, 2), (4, 2), (4, 4), (2, 4)]])
    assert geo.polygonal(ring) == ring


def test_a_scribble_with_millions_of_crossings_is_refused_instead_of_hanging() -> None:
    points = np.random.default_rng(3).uniform(0, 1e4, (20_000, 2))
    with pytest.raises(InputError, match="crosses itself"):
        geo.polygon(points)


def test_a_big_outline_that_crosses_itself_once_is_repaired() -> None:
    angle = np.linspace(0, 2 * np.pi, 20_000, endpoint=False)
    ring = np.column_stack((np.cos(angle), np.sin(angle))) * 1e4
    ring[[5_000, 5_001]] = ring[[5_001, 5_000]]
    repaired = geo.polygon(ring)
    assert repaired.is_valid
    assert repaired.area == pytest.approx(np.pi * 1e8, rel=1e-3)


@pytest.mark.parametrize(
    ("shape", "points", "area"),
    [
        (Shape.RECTANGLE, [(0, 0), (4, 5)], 20),
        (Shape.POLYGON, [(0, 0), (4, 0), (4, 5)], 10),
        (Shape.LINE, [(0, 0), (3, 4)], 0),
        (Shape.POINTS, [(0, 0)], 0),
    ],
)
def test_shapes_are_made_from_what_a_tool_collects(shape, points, area) -> None:
    made = geo.from_shape_params(shape, points)
    assert made.area == area
    assert geo.infer_shape(made) is shape


def test_a_tilted_square_is_not_taken_for_a_rectangle() -> None:
    assert not geo.is_rectangle(Polygon([(0, 5), (5, 0), (10, 5), (5, 10)]))
    assert geo.is_rectangle(shapely.box(0, 0, 3, 4))
    assert not geo.is_rectangle(shapely.box(0, 0, 3, 4).buffer(1))


def test_inside_and_distance() -> None:
    box = geo.rectangle(0, 0, 10, 10)
    assert geo.contains(box, 10, 10)
    assert not geo.contains(box, 10.1, 10)
    assert geo.distance(box, 13, 14) == 5
    assert geo.translate(box, 1.5, -2).bounds == (1.5, -2, 11.5, 8)
