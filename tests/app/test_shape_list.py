"""Rows of shapes: filtered, sorted, counted, and the same however they came to be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from histoviewer.app.shape_list import Filter, ShapeList, Sort, title_of
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape


def box(side: float, class_name: str | None = None, name: str = "", **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, side, side), class_name, name, **fields)


def listed(
    shapes: AnnotationSet, sort: Sort, descending: bool = False, only: Filter | None = None
) -> ShapeList:
    rows = ShapeList()
    rows.sort, rows.descending, rows.filter = sort, descending, only or Filter()
    rows.show(shapes)
    return rows


def test_rows_are_sorted_by_what_was_asked_for() -> None:
    line = Annotation(Shape.LINE, geo.polyline([(0, 0), (3, 4)]), modified="2032-01-01")
    big = box(9, "Stroma", "b", modified="2030-01-01")
    small = box(2, None, "A", modified="2031-01-01")
    shapes = AnnotationSet([big, line, small])
    assert listed(shapes, Sort.DRAWN).shapes == [big, line, small]
    assert listed(shapes, Sort.DRAWN, descending=True).shapes == [small, line, big]
    assert listed(shapes, Sort.NAME).shapes == [small, big, line]
    assert listed(shapes, Sort.CLASS).shapes == [big, line, small]
    assert listed(shapes, Sort.SIZE).shapes == [line, small, big]
    assert listed(shapes, Sort.CHANGED).shapes == [big, small, line]


def test_a_filter_looks_for_all_words_in_name_class_kind_and_author() -> None:
    one = box(1, "Invasive", "duct 7", author="Ada")
    two = replace(box(2, None, "duct 8"), locked=True)
    shapes = AnnotationSet([one, two])

    def found(**fields: object) -> list[Annotation]:
        return listed(shapes, Sort.DRAWN, only=Filter(**fields)).shapes

    assert found(words="DUCT") == [one, two]
    assert found(words="duct invas") == [one]
    assert found(words="ada") == [one]
    assert found(words="rectangle no") == [two]
    assert found(words="lobule") == []
    assert found(classes=frozenset([None])) == [two]
    assert found(classes=frozenset(["Invasive"])) == [one]
    assert found(locked=True) == [two]
    assert found(words="   ") == [one, two]


def test_counts_are_of_all_shapes() -> None:
    shapes = AnnotationSet([box(1, "Invasive"), box(2, "Invasive"), box(3)])
    rows = listed(shapes, Sort.DRAWN, only=Filter(words="nothing like it"))
    assert len(rows) == 0
    assert rows.total == 3
    assert dict(rows.counts) == {"Invasive": 2, None: 1}


def test_rows_of_shapes_that_are_not_shown_are_left_out() -> None:
    shapes = AnnotationSet([box(n, "Normal" if n % 2 else None) for n in range(1, 40)])
    rows = listed(shapes, Sort.SIZE, only=Filter(classes=frozenset(["Normal"])))
    ids = shapes.ids()
    assert rows.row_of(ids[0]) == 0
    assert rows.row_of(ids[1]) is None
    assert rows.rows_of([ids[4], ids[1], ids[2]]) == [1, 2]
    assert rows.rows_of(ids) == list(range(20))
    assert rows.row_of("nobody") is None


def test_a_shape_is_called_by_name_class_or_kind() -> None:
    assert title_of(box(1, "Normal", "duct")) == "duct"
    assert title_of(box(1, "Normal")) == "Normal"
    assert title_of(box(1)) == "Rectangle"


@pytest.mark.parametrize("descending", [False, True])
@settings(max_examples=60, deadline=None)
@given(
    sort=st.sampled_from(list(Sort)),
    words=st.sampled_from(["", "duct"]),
    steps=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30), st.integers(1, 5)), max_size=40),
)
def test_rows_that_follow_are_the_rows_made_anew(
    descending: bool, sort: Sort, words: str, steps: list[tuple[int, int, int]]
) -> None:
    shapes = AnnotationSet([box(n % 3 + 1, None, "duct" if n % 2 else "") for n in range(6)])
    rows = listed(shapes, sort, descending, Filter(words=words))
    for action, which, value in steps:
        there = list(shapes)
        old = there[which % len(there)] if there else None
        if action == 0 or old is None:
            fresh = box(value, "Normal" if which % 2 else None, "duct" if value % 2 else "")
            shapes.add(fresh)
            row = rows.row_for(fresh)
            rows.come(fresh)
            assert rows.row_of(fresh.id) == row
        elif action == 1:
            shapes.remove(old.id)
            rows.leave(old.id)
        else:
            fields = {"name": "duct" if value % 2 else "x"} if action == 2 else {"class_name": f"c{value}"}
            new = replace(old, modified=f"2040-01-0{value}", **fields)
            shapes.replace(new)
            if rows.stay(new) is None:
                rows.leave(new.id)
                rows.come(new)
        anew = listed(shapes, sort, descending, Filter(words=words))
        assert rows.shapes == anew.shapes
        assert rows.counts == anew.counts
        assert [rows.at(n) for n in range(len(rows))] == anew.shapes
