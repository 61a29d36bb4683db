from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core import shape_operations as ops
from histoviewer.core.errors import InputError

A = geo.rectangle(0, 0, 100, 100)
B = geo.rectangle(50, 50, 150, 150)
INNER = geo.rectangle(40, 40, 60, 60)
boxes = st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 60), st.integers(1, 60)).map(
    lambda t: geo.rectangle(t[0], t[1], t[0] + t[2], t[1] + t[3])
)


@given(boxes, boxes)
def test_areas_add_up(one: BaseGeometry, two: BaseGeometry) -> None:
    whole = ops.merged([one, two])
    assert whole.is_valid
    shared = one.intersection(two).area
    assert whole.area == pytest.approx(one.area + two.area - shared)
    if shared > 0:
        assert ops.intersected([one, two]).area == pytest.approx(shared)
    else:
        with pytest.raises(InputError, match="in common"):
            ops.intersected([one, two])
    if one.difference(two).area > 0:
        assert ops.subtracted(one, [two]).area == pytest.approx(one.area - shared)
    else:
        with pytest.raises(InputError, match="all of it"):
            ops.subtracted(one, [two])


def test_touching_outlines_share_no_area() -> None:
    beside = geo.rectangle(100, 0, 200, 100)
    assert ops.merged([A, beside]).geom_type == "Polygon"
    with pytest.raises(InputError):
        ops.intersected([A, beside])


def test_a_shape_that_crosses_itself_is_repaired_first() -> None:
    bow = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert ops.merged([bow, A]).equals(A)
    assert ops.intersected([bow, A]).is_valid


def test_a_subtracted_inner_shape_is_a_hole_that_can_be_filled() -> None:
    ring = ops.subtracted(A, [INNER, geo.rectangle(5, 5, 10, 10)])
    assert ops.hole_count(ring) == 2
    assert ops.point_count([ring, A]) == 12 + 4
    assert ops.hole_count(ops.without_holes(ring, 100)) == 1
    assert ops.without_holes(ring).equals(A)


def test_a_filled_hole_takes_in_the_island_within_it() -> None:
    island = MultiPolygon([ops.subtracted(A, [INNER]), geo.rectangle(45, 45, 55, 55)])
    assert ops.without_holes(island).equals(A)


def test_simplified_stays_within_the_tolerance_and_keeps_holes() -> None:
    wavy = ops.subtracted(geo.ellipse(0, 0, 200, 100), [geo.ellipse(80, 40, 120, 60)])
    fewer = ops.simplified(wavy, 2.0)
    assert ops.point_count([fewer]) < ops.point_count([wavy]) / 3
    assert ops.hole_count(fewer) == 1
    assert shapely.hausdorff_distance(fewer, wavy) <= 4.0
    line = LineString([(0, 0), (50, 0.1), (100, 0)])
    assert ops.simplified(line, 1).equals(LineString([(0, 0), (100, 0)]))


def test_a_line_across_cuts_and_one_that_ends_inside_does_not() -> None:
    left, right = ops.cut(A, [LineString([(30, -10), (30, 110)])])
    assert (left.area, right.area) == (7000, 3000)
    assert len(ops.cut(A, [LineString([(30, -10), (30, 50)])])) == 1
    assert len(ops.cut(A, [LineString([(30, -9), (30, 110)]), LineString([(-10, 50), (110, 50)])])) == 4


def test_cutting_keeps_holes_and_far_parts() -> None:
    ring = ops.subtracted(A, [INNER])
    pieces = ops.cut(ring, [LineString([(50, -10), (50, 110)])])
    assert sum(piece.area for piece in pieces) == pytest.approx(ring.area)
    assert len(pieces) == 2
    apart = MultiPolygon([A, geo.rectangle(300, 0, 310, 10)])
    assert [p.area for p in ops.cut(apart, [LineString([(30, -10), (30, 110)])])] == [7000, 3000, 100]


def test_parts_come_largest_first() -> None:
    assert [p.area for p in ops.parts(MultiPolygon([INNER, geo.rectangle(200, 0, 300, 100)]))] == [
        10_000,
        400,
    ]
    assert len(ops.parts(geo.multipoint([(0, 0), (1, 1)]))) == 2


def test_clipping_keeps_the_kind() -> None:
    assert ops.clipped(B, A).equals(geo.rectangle(50, 50, 100, 100))
    assert ops.clipped(LineString([(50, 50), (200, 50)]), A).length == 50
    assert ops.clipped(LineString([(-10, 50), (110, 50)]), ops.subtracted(A, [INNER])).length == 80
    kept = ops.clipped(geo.multipoint([(10, 10), (500, 5)]), A)
    assert shapely.get_coordinates(kept).tolist() == [[10, 10]]
    for gone in (
        geo.rectangle(200, 0, 210, 10),
        LineString([(200, 0), (300, 0)]),
        geo.multipoint([(500, 5)]),
    ):
        with pytest.raises(InputError, match="inside"):
            ops.clipped(gone, A)


def test_the_share_of_a_shape_in_an_area() -> None:
    assert ops.share(B, A) == 0.25
    assert ops.share(LineString([(90, 50), (130, 50)]), A) == 0.25
    assert ops.share(geo.multipoint([(1, 1), (200, 1)]), A) == 0.5
    assert ops.share(geo.rectangle(500, 0, 510, 10), A) == 0
