from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import (
    DEFAULT_CLASSES,
    Annotation,
    AnnotationClass,
    AnnotationSet,
    Change,
    Shape,
    class_for,
)


def box(x0: float, y0: float, x1: float, y1: float, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x0, y0, x1, y1), **fields)


def test_area_and_length_in_micrometres() -> None:
    square = box(0, 0, 100, 200)
    assert square.area_um2(0.25) == 20_000 * 0.0625
    assert Annotation(Shape.LINE, geo.polyline([(0, 0), (30, 40)])).length_um(0.5) == 25


def test_a_moved_ellipse_is_the_ellipse_of_its_moved_bounds() -> None:
    round_one = Annotation(Shape.ELLIPSE, geo.ellipse(0.1, 0.2, 7.3, 9.7))
    moved = round_one.moved(0.3, 1000.7)
    assert moved.geometry == geo.ellipse(*moved.bounds)
    assert moved.id == round_one.id


def test_ids_are_taken_once() -> None:
    one = box(0, 0, 1, 1)
    shapes = AnnotationSet([one])
    with pytest.raises(ValueError, match="there already"):
        shapes.add(one)
    with pytest.raises(KeyError):
        shapes.remove("nobody")
    assert len(shapes) == 1


def test_a_refused_update_changes_nothing_and_tells_nobody() -> None:
    one = box(0, 0, 1, 1)
    shapes = AnnotationSet([one])
    heard: list[Change] = []
    shapes.subscribe(heard.append)
    with pytest.raises(KeyError):
        shapes.update(added=[box(1, 1, 2, 2)], removed=[one.id], changed=[box(5, 5, 6, 6)])
    assert list(shapes) == [one]
    assert heard == []


def test_listeners_hear_one_event_per_update_until_they_leave() -> None:
    shapes = AnnotationSet()
    heard: list[Change] = []
    leave = shapes.subscribe(heard.append)
    one, two = box(0, 0, 1, 1), box(1, 1, 2, 2)
    shapes.update(added=[one, two])
    shapes.update(removed=[one.id], changed=[two.moved(5, 5)])
    leave()
    shapes.remove(two.id)
    assert heard == [Change(added=(one.id, two.id)), Change(removed=(one.id,), changed=(two.id,))]


def test_what_is_removed_and_put_back_takes_its_old_place() -> None:
    first, second, third = (box(i, i, i + 5, i + 5) for i in range(3))
    shapes = AnnotationSet([first, second, third])
    shapes.remove(first.id)
    shapes.add(first)
    assert shapes.ids() == (first.id, second.id, third.id)


def test_a_click_picks_the_smallest_then_the_topmost() -> None:
    big, small, same_as_small = box(0, 0, 100, 100), box(40, 40, 60, 60), box(40, 40, 60, 60)
    line = Annotation(Shape.LINE, geo.polyline([(0, 50), (100, 50)]))
    shapes = AnnotationSet([small, same_as_small, big])
    assert shapes.at(50, 50) == same_as_small
    assert shapes.at(10, 10) == big
    assert shapes.at(104, 50, tolerance=3) is None
    assert shapes.at(104, 50, tolerance=5) == big
    shapes.add(line)
    assert shapes.at(50, 51, tolerance=2) == line


def test_a_click_in_a_hole_picks_nothing() -> None:
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(2, 2, 8, 8))
    assert AnnotationSet([Annotation(Shape.POLYGON, ring)]).at(5, 5, tolerance=1) is None


def test_children_lie_wholly_inside() -> None:
    outer, inner, across = box(0, 0, 10, 10), box(2, 2, 3, 3), box(9, 9, 12, 12)
    shapes = AnnotationSet([outer, inner, across])
    assert shapes.children(outer.id) == [inner]
    assert shapes.inside(-1, -1, 11, 11) == [outer, inner]


def test_the_parent_is_the_smallest_shape_around() -> None:
    outer, middle, inner = box(0, 0, 100, 100), box(10, 10, 50, 50), box(20, 20, 30, 30)
    ring = Annotation(Shape.POLYGON, shapely.box(15, 15, 45, 45) - shapely.box(19, 19, 31, 31))
    across = Annotation(Shape.LINE, geo.polyline([(40, 40), (60, 60)]))
    twin = box(20, 20, 30, 30)
    shapes = AnnotationSet([outer, middle, inner, ring, across, twin])
    parents = [shapes.parent_of(a.id) for a in (outer, middle, inner, ring, across, twin)]
    assert parents == [None, outer, middle, middle, outer, middle]


def test_the_centre_of_gravity_leaves_holes_out() -> None:
    assert box(0, 0, 10, 20).centroid_l0 == (5, 10)
    half = Annotation(Shape.POLYGON, shapely.box(0, 0, 10, 10) - shapely.box(0, 0, 5, 10))
    assert half.centroid_l0 == (7.5, 5)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 60), st.integers(0, 60)), max_size=60))
def test_the_index_agrees_with_looking_at_everything(steps: list[tuple[int, int, int]]) -> None:
    shapes = AnnotationSet()
    shapes._REBUILD_MIN = 4
    for action, x, y in steps:
        ids = shapes.ids()
        if action == 0 or not ids:
            shapes.add(box(x, y, x + 7, y + 3))
        elif action == 1:
            shapes.remove(ids[x % len(ids)])
        else:
            shapes.replace(shapes.get(ids[y % len(ids)]).moved(x, -y))
        asked = (x, y, x + 20, y + 20)
        expected = [
            a
            for a in shapes
            if a.bounds[0] <= asked[2]
            and a.bounds[2] >= asked[0]
            and a.bounds[1] <= asked[3]
            and a.bounds[3] >= asked[1]
        ]
        assert shapes.in_rect(*asked) == expected


def test_a_hundred_thousand_shapes_are_found_through_the_index() -> None:
    corners = np.random.default_rng(0).uniform(0, 1e5, (100_000, 2))
    outlines = shapely.box(corners[:, 0], corners[:, 1], corners[:, 0] + 20, corners[:, 1] + 20)
    shapes = AnnotationSet(
        Annotation(Shape.RECTANGLE, outline, id=str(i)) for i, outline in enumerate(outlines)
    )
    found = {a.id for a in shapes.in_rect(0, 0, 1_000, 1_000)}
    near = (corners <= 1_000).all(axis=1)
    assert found == {str(i) for i in np.flatnonzero(near)}


def test_default_classes_have_different_colours_and_keys() -> None:
    assert len({c.color for c in DEFAULT_CLASSES}) == len(DEFAULT_CLASSES)
    assert [c.key for c in DEFAULT_CLASSES] == list(range(1, 9))
    assert DEFAULT_CLASSES[0] == AnnotationClass("Invasive", (213, 94, 0), 1)


def test_a_class_without_colour_gets_the_colour_least_used() -> None:
    taken = [class_for("Invasive"), class_for("Normal")]
    assert class_for("Something new", taken).color not in {c.color for c in taken}
