"""The R-tree over shapes finds what a look at every one of them finds, whatever came, went and moved."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.geometry import Shape, rectangle
from histoviewer.core.shape_index import ShapeIndex


def boxes(count: int, seed: int = 1) -> list[shapely.Polygon]:
    corners = np.random.default_rng(seed).uniform(0, 1000, (count, 2))
    return [rectangle(x, y, x + 9, y + 7) for x, y in corners.tolist()]


def looked_up(index: ShapeIndex, x0: float, y0: float, x1: float, y1: float) -> list[int]:
    return [
        place
        for place, (left, top, right, bottom) in enumerate(index.bounds.tolist())
        if left <= x1 and right >= x0 and top <= y1 and bottom >= y0
    ]


steps = st.lists(
    st.tuples(st.sampled_from(["put", "drop"]), st.integers(0, 899), st.integers(0, 40)), max_size=60
)


@settings(max_examples=40, deadline=None)
@given(steps, st.tuples(*[st.integers(-10, 1010)] * 4))
def test_it_finds_what_is_there(changes: list[tuple[str, int, int]], rect: tuple[int, ...]) -> None:
    index, spare = ShapeIndex(), boxes(900, seed=2)
    index.put(range(900), boxes(900))
    index.touching(0, 0, 1, 1)  # the tree is built; what follows changes it
    for what, first, count in changes:
        places = [n for n in range(first, first + count) if n < 900]
        if what == "put":
            index.put(places, [spare[n] for n in places])
        else:
            index.drop(places)
    x0, y0, x1, y1 = (
        min(rect[0], rect[2]),
        min(rect[1], rect[3]),
        max(rect[0], rect[2]),
        max(rect[1], rect[3]),
    )
    assert index.touching(x0, y0, x1, y1).tolist() == looked_up(index, x0, y0, x1, y1)


def test_a_shape_that_comes_back_has_its_number_again() -> None:
    shapes = [Annotation(Shape.RECTANGLE, box) for box in boxes(400)]
    annotations = AnnotationSet(shapes)
    place = annotations.place_of(shapes[5].id)
    gone = annotations.remove(shapes[5].id)
    assert annotations.at_places(np.array([place, place + 1])) == [shapes[6]]
    assert gone.id not in {a.id for a in annotations.in_rect(*gone.bounds)}
    annotations.add(gone)
    assert annotations.place_of(gone.id) == place
    assert gone in annotations.in_rect(*gone.bounds)


def test_added_and_changed_at_once_is_found_where_it_is_last() -> None:
    first = Annotation(Shape.RECTANGLE, rectangle(0, 0, 10, 10))
    annotations = AnnotationSet()
    annotations.update(added=[first], changed=[first.moved(500, 0)])
    assert annotations.in_rect(0, 0, 20, 20) == []
    assert len(annotations.in_rect(500, 0, 520, 20)) == 1
