"""Squares of annotated regions: in their class, inside the slide, and never on top of each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box, union_all

from histoviewer.core.region_grid import class_regions, labelled_squares


def _squares(regions, side=10, overlap=0.0, rule="majority", size=(200, 100)):  # type: ignore[no-untyped-def]
    return [
        (spec.x_l0, spec.y_l0, label) for spec, label in labelled_squares(regions, side, overlap, *size, rule)
    ]


def test_where_classes_overlap_the_smaller_shape_is_meant() -> None:
    regions = class_regions([("stroma", box(0, 0, 100, 100)), ("tumour", box(20, 20, 40, 40))])
    assert sum(p.area for p in regions["tumour"]) == 400
    assert sum(p.area for p in regions["stroma"]) == 100 * 100 - 400
    same = class_regions([("a", box(0, 0, 10, 10)), ("a", box(5, 0, 15, 10)), ("b", Point(3, 3))])
    assert [p.area for p in same["a"]] == [150]
    assert same.keys() == {"a"}


def test_squares_of_a_region_and_their_overlap() -> None:
    regions = {"a": [box(20, 20, 45, 30)]}
    assert _squares(regions) == [(20, 20, "a"), (30, 20, "a")]
    assert _squares(regions, overlap=0.5) == [(20, 20, "a"), (25, 20, "a"), (30, 20, "a"), (35, 20, "a")]


def test_majority_takes_the_border_and_containment_does_not() -> None:
    regions = {"a": [box(0, 0, 26, 10)], "b": [box(26, 0, 60, 10)]}
    contained = _squares(regions, rule="containment")
    assert contained == [(0, 0, "a"), (10, 0, "a"), (26, 0, "b"), (36, 0, "b"), (46, 0, "b")]
    touching = class_regions([("a", box(0, 0, 16, 10)), ("b", box(16, 0, 40, 10))])
    assert _squares(touching)[:2] == [(0, 0, "a"), (16, 0, "b")]
    assert _squares({"a": [box(0, 0, 12, 7)]}) == [(0, 0, "a")]
    assert _squares({"a": [box(0, 0, 12, 7)]}, rule="containment") == []


def test_a_slide_smaller_than_a_square_gives_none() -> None:
    assert _squares({"a": [box(0, 0, 5, 5)]}, size=(5, 5)) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(-20, 180), st.integers(-20, 90), st.integers(2, 80)),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from([0.0, 0.25, 0.5]),
    st.sampled_from(["majority", "containment"]),
)
def test_any_regions(shapes: list[tuple[str, int, int, int]], overlap: float, rule: str) -> None:
    outlines = [(name, Point(x, y).buffer(r, quad_segs=4)) for name, x, y, r in shapes]
    regions = class_regions(outlines)
    found = labelled_squares(regions, 10, overlap, 200, 100, rule)
    stride = round(10 * (1 - overlap))
    least = 0.999 if rule == "containment" else 0.5
    for n, (spec, label) in enumerate(found):
        square = box(spec.x_l0, spec.y_l0, spec.x_l0 + 10, spec.y_l0 + 10)
        assert box(0, 0, 200, 100).covers(square)
        assert union_all(regions[label]).intersection(square).area >= least * 100 - 1e-6
        for other, _ in found[:n]:
            assert max(abs(spec.x_l0 - other.x_l0), abs(spec.y_l0 - other.y_l0)) >= stride


def test_an_unknown_rule_is_a_bug() -> None:
    with pytest.raises(KeyError):
        labelled_squares({"a": [box(0, 0, 20, 20)]}, 10, 0, 100, 100, "largest")
