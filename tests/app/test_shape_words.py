"""Measures, times and changes of shapes in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
import shapely

from histoviewer.app import shape_words as words
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape

SQUARE = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 200, 100), "Invasive", "duct", author="Ada")


@pytest.mark.parametrize(
    ("area", "mpp", "text"),
    [
        (100, None, "100 px²"),
        (100, 0.25, "6.25 µm²"),
        (40_000, 0.25, "2,500 µm²"),
        (45_000, 0.5, "11,250 µm²"),
        (1_000_000, 0.5, "0.250 mm²"),
        (4e9, 0.5, "1,000.00 mm²"),
    ],
)
def test_an_area_has_the_unit_that_reads_best(area: float, mpp: float | None, text: str) -> None:
    assert words.area_text(area, mpp) == text


def test_what_is_measured_depends_on_the_kind() -> None:
    line = Annotation(Shape.LINE, geo.polyline([(0, 0), (300, 400)]))
    points = Annotation(Shape.POINTS, geo.multipoint([(0, 0), (10, 20)]))
    assert [(f.name, f.value) for f in words.measures(SQUARE, 0.5)] == [
        ("Area", "5,000 µm²"),
        ("Perimeter", "300.0 µm"),
        ("Centre", "x 50  y 25 µm"),
    ]
    assert next((f.name, f.value) for f in words.measures(line, 0.5)) == ("Length", "250.0 µm")
    assert [(f.name, f.value) for f in words.measures(points, None)] == [
        ("Points", "2 points"),
        ("Centre", "x 5  y 10 px"),
    ]


def test_several_shapes_are_summed() -> None:
    line = Annotation(Shape.LINE, geo.polyline([(0, 0), (300, 400)]))
    assert [(f.name, f.value) for f in words.together([SQUARE, SQUARE, line], None)] == [
        ("Total area", "40,000 px²"),
        ("Total length", "500 px"),
    ]


def test_times_are_told_on_the_local_clock() -> None:
    now = datetime(2026, 11, 23, 12, 0).astimezone()
    same_day = now.replace(hour=3, minute=7).isoformat()
    assert words.time_text(same_day, now) == "today 03:07"
    assert words.time_text(now.replace(day=2).isoformat(), now) == "2 Nov 2026, 12:00"
    assert words.time_text("long ago", now) == "long ago"


def test_who_made_and_changed_a_shape() -> None:
    assert words.made_text(SQUARE).startswith("Drawn by Ada, ")
    assert "Changed" not in words.made_text(replace(SQUARE, modified=SQUARE.created))
    changed = replace(SQUARE, modified="2031-01-01T00:00:00+00:00", modified_by="Grace")
    assert "\nChanged by Grace, " in words.made_text(changed)


def test_a_kind_names_its_parent_and_what_it_was_elsewhere() -> None:
    assert words.kind_text(SQUARE, None) == "Rectangle"
    assert words.kind_text(replace(SQUARE, object_type="cell"), SQUARE) == "Rectangle (cell), inside duct"


def test_a_change_is_told_by_what_differs() -> None:
    other = replace(SQUARE, class_name=None, name="", locked=True, geometry=shapely.box(0, 0, 1, 1))
    text = words.change_text(("class_name", "name", "locked", "geometry", "modified"), SQUARE, other)
    assert text == "class Invasive → none, name taken away, locked, outline"
    assert words.change_text((), None, SQUARE) == "drawn"
    assert words.change_text((), SQUARE, None) == "deleted"
    assert words.change_text(("modified",), SQUARE, SQUARE) == "touched"
