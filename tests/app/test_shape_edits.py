from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from shapely.geometry import LineString, MultiPolygon

from histoviewer.app import shape_edits
from histoviewer.app.edits import AddAnnotations, Edit
from histoviewer.app.session import Session
from histoviewer.app.shape_numbers import BoxNumbers, BoxUnit
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.core.errors import InputError
from histoviewer.core.slide import Level, SlideInfo


def box(
    x0: float, y0: float, x1: float, y1: float, class_name: str | None = None, **more: object
) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x0, y0, x1, y1), class_name, **more)  # type: ignore[arg-type]


def line(*points: tuple[float, float], **more: object) -> Annotation:
    return Annotation(Shape.POLYLINE, LineString(points), **more)  # type: ignore[arg-type]


BIG = box(0, 0, 100, 100, "Invasive", name="big")
CORNER = box(50, 50, 150, 150, "Normal")
INNER = box(20, 20, 40, 40, "Necrosis")
ACROSS = line((-10, 30), (110, 30))
POINTS = Annotation(Shape.POINTS, geo.multipoint([(1, 1), (2, 2)]))


@pytest.fixture
def session(tmp_path: Path):  # type: ignore[no-untyped-def]
    with Session(tmp_path / "p.hvproj") as opened:
        opened.project.add_slide(tmp_path / "a.svs", "a", width=500, height=500)
        opened.apply(AddAnnotations(1, (BIG, CORNER, INNER, ACROSS, POINTS)))
        yield opened


def areas(session: Session) -> dict[str, float]:
    return {a.id: a.area_l0 for a in session.annotations(1)}


@pytest.mark.parametrize(
    ("make", "left"),
    [
        (lambda s: shape_edits.merge(1, [BIG, CORNER]), {BIG.id: 17_500, CORNER.id: None}),
        (lambda s: shape_edits.merge(1, [CORNER, BIG, INNER]), {CORNER.id: 17_500, INNER.id: None}),
        (lambda s: shape_edits.intersect(1, [BIG, CORNER]), {BIG.id: 2500, CORNER.id: None}),
        (lambda s: shape_edits.subtract(1, [BIG, CORNER, INNER]), {BIG.id: 7100, CORNER.id: 10_000}),
        (lambda s: shape_edits.make_hole(1, s.annotations(1), [INNER]), {BIG.id: 9600, INNER.id: None}),
        (lambda s: shape_edits.make_hole(1, s.annotations(1), [INNER, BIG]), {BIG.id: 9600, INNER.id: None}),
        (lambda s: shape_edits.cut(1, [BIG, ACROSS]), {BIG.id: 7000, ACROSS.id: None, "new": 3000}),
        (lambda s: shape_edits.fit_inside(1, s.annotations(1), [ACROSS]), {ACROSS.id: 0}),
        (lambda s: shape_edits.to_polygon(1, [BIG, INNER, ACROSS]), {BIG.id: 10_000, INNER.id: 400}),
        (lambda s: shape_edits.duplicate(1, [BIG, INNER], "me"), {BIG.id: 10_000, "new": 10_000}),
        (lambda s: shape_edits.split(1, [POINTS]), {POINTS.id: 0, "new": 0}),
    ],
)  # fmt: skip
def test_one_edit_does_it_and_is_taken_back_exactly(session: Session, make, left) -> None:  # type: ignore[no-untyped-def]
    before = list(session.annotations(1))
    edit: Edit = make(session)
    session.apply(edit)
    there = areas(session)
    for name, area in left.items():
        if name == "new":
            assert area in [pytest.approx(a) for i, a in there.items() if i not in {b.id for b in before}]
        else:
            assert there.get(name) == (None if area is None else pytest.approx(area))
    assert set(shape_edits.touched(edit)) <= set(there)
    assert list(session.project.annotations(1)) == list(session.annotations(1))
    session.apply(edit.inverse())
    assert list(session.annotations(1)) == before == list(session.project.annotations(1))


def test_the_first_keeps_its_class_and_name(session: Session) -> None:
    session.apply(shape_edits.merge(1, [BIG, CORNER]))
    whole = session.annotations(1).get(BIG.id)
    assert (whole.class_name, whole.name, whole.shape) == ("Invasive", "big", Shape.POLYGON)


def test_pieces_are_like_what_they_were_cut_from_but_for_what_was_measured(session: Session) -> None:
    measured = box(200, 200, 300, 300, "Normal", name="n", measurements={"Cells": 7.0})
    session.apply(AddAnnotations(1, (measured,)))
    edit = shape_edits.cut(1, [measured, line((190, 220), (310, 220), locked=True)], "me")
    session.apply(edit)
    (new,) = [session.annotations(1).get(i) for i in shape_edits.touched(edit) if i != measured.id]
    assert (new.class_name, new.name, new.author, dict(new.measurements)) == ("Normal", "n", "me", {})
    assert new.area_l0 == 2000


def test_a_locked_line_cuts_and_stays(session: Session) -> None:
    held = line((-10, 60), (110, 60), locked=True)
    session.apply(AddAnnotations(1, (held,)))
    session.apply(shape_edits.cut(1, [BIG, held]))
    assert held.id in session.annotations(1)


@pytest.mark.parametrize(
    "make",
    [
        lambda locked: shape_edits.merge(1, [locked, CORNER]),
        lambda locked: shape_edits.merge(1, [CORNER, locked]),
        lambda locked: shape_edits.subtract(1, [locked, CORNER]),
        lambda locked: shape_edits.intersect(1, [CORNER, locked]),
        lambda locked: shape_edits.cut(1, [locked, ACROSS]),
        lambda locked: shape_edits.to_polygon(1, [locked]),
        lambda locked: shape_edits.simplify(1, [locked], [geo.rectangle(0, 0, 5, 5)]),
    ],
)
def test_what_is_locked_is_refused(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputError, match="locked"):
        make(box(0, 0, 100, 100, locked=True))


def test_a_locked_shape_can_be_taken_away_from_another() -> None:
    edit = shape_edits.subtract(1, [BIG, box(0, 0, 50, 100, locked=True)])
    assert shape_edits.touched(edit) == [BIG.id]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda s: shape_edits.merge(1, [BIG, ACROSS]), "no area"),
        (lambda s: shape_edits.merge(1, [BIG]), "two areas"),
        (lambda s: shape_edits.intersect(1, [INNER, CORNER]), "in common"),
        (lambda s: shape_edits.subtract(1, [INNER, BIG]), "all of it"),
        (lambda s: shape_edits.cut(1, [BIG, CORNER]), "line"),
        (lambda s: shape_edits.cut(1, [BIG, line((10, 10), (20, 20))]), "cross"),
        (lambda s: shape_edits.split(1, [BIG]), "one part"),
        (lambda s: shape_edits.fill_holes(1, [BIG, POINTS]), "none"),
        (lambda s: shape_edits.make_hole(1, s.annotations(1), [CORNER]), "inside no other"),
        (lambda s: shape_edits.make_hole(1, s.annotations(1), [BIG, CORNER]), "largest"),
        (lambda s: shape_edits.fit_inside(1, s.annotations(1), [INNER]), "already"),
        (lambda s: shape_edits.fit_inside(1, s.annotations(1), [BIG]), "no larger"),
        (lambda s: shape_edits.to_polygon(1, [ACROSS]), "no rectangle"),
        (lambda s: shape_edits.simplify(1, [BIG], [BIG.geometry]), "tolerance"),
    ],
)
def test_what_makes_no_sense_is_answered_in_words(session: Session, make, words: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputError, match=words):
        make(session)


def test_parts_and_points_become_shapes_and_holes_are_filled() -> None:
    two = MultiPolygon([geo.rectangle(0, 0, 10, 10), geo.rectangle(20, 0, 40, 20)])
    apart = Annotation(Shape.POLYGON, two, locked=False)
    edit = shape_edits.split(1, [apart])
    assert len(shape_edits.touched(edit)) == 2
    merged = shape_edits.merge(1, [POINTS, Annotation(Shape.POINTS, geo.multipoint([(9, 9)]))])
    (change, _gone) = merged.edits  # type: ignore[attr-defined]
    assert shapely.get_num_geometries(change.after[0].geometry) == 3
    holed = Annotation(Shape.POLYGON, BIG.geometry.difference(INNER.geometry))
    filled = shape_edits.fill_holes(1, [holed, BIG])
    assert [a.area_l0 for a in filled.after] == [10_000]  # type: ignore[attr-defined]


def test_simplified_shapes_change_and_others_are_left_alone() -> None:
    round_one = Annotation(Shape.ELLIPSE, geo.ellipse(0, 0, 100, 80))
    shapes = [round_one, BIG, POINTS]
    outlines = shape_edits.simplified(shapes, 2.0)
    edit = shape_edits.simplify(1, shapes, outlines)
    assert shape_edits.touched(edit) == [round_one.id]
    assert edit.after[0].shape is Shape.POLYGON  # type: ignore[attr-defined]


def test_the_parent_is_the_smallest_shape_around(session: Session) -> None:
    there = session.annotations(1)
    assert shape_edits.parent_of(there, there.get(INNER.id)) == BIG
    assert shape_edits.parent_of(there, there.get(CORNER.id)) is None
    assert [a.id for a in shape_edits.inside(there, [there.get(BIG.id)])] == [INNER.id, POINTS.id]
    assert shape_edits.inside(there, [there.get(ACROSS.id)]) == []


def test_what_lies_inside_many_is_what_lies_inside_each() -> None:
    big = [box(100 * n, 0, 100 * n + 90, 90) for n in range(60)]
    small = [box(100 * n + 10, 10, 100 * n + (20 if n % 2 else 95), 20) for n in range(60)]
    there = AnnotationSet([*big, *small, POINTS])
    found = shape_edits.inside(there, big)
    assert [a.id for a in found] == [a.id for a in (*small[1::2], POINTS)]
    one_by_one = {a.id for each in big for a in shape_edits.inside(there, [each])}
    assert one_by_one == {a.id for a in found}
    assert shape_edits.inside(there, list(there)) == []


# -- numbers ---------------------------------------------------------------------------------------


def info(mpp_x: float | None, mpp_y: float | None) -> SlideInfo:
    level = Level(1000, 800, 1.0, 256, 256)
    return SlideInfo(Path("a.svs"), "fake", (level,), mpp_x, mpp_y)


def test_numbers_are_micrometres_of_each_axis() -> None:
    unit = BoxUnit.of(info(0.25, 0.5))
    assert unit.name == "µm"
    made = unit.geometry(Shape.RECTANGLE, BoxNumbers(25, 50, 100, 100))
    assert made.bounds == (100, 100, 500, 300)
    assert unit.numbers(made.bounds) == BoxNumbers(25, 50, 100, 100)
    assert unit.whole == BoxNumbers(0, 0, 250, 400)


def test_without_a_pixel_size_they_are_pixels() -> None:
    unit = BoxUnit.of(info(None, None))
    assert unit.name == "px"
    assert unit.geometry(Shape.ELLIPSE, BoxNumbers(10, 20, 30, 40)).bounds == (10, 20, 40, 60)


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (BoxNumbers(0, 0, 0, 10), "larger than 0"),
        (BoxNumbers(0, 0, 10, -1), "larger than 0"),
        (BoxNumbers(0, 0, float("nan"), 10), "missing"),
        (BoxNumbers(250, 0, 10, 10), "250.0 × 200.0 µm"),
        (BoxNumbers(-20, 0, 10, 10), "beside the image"),
    ],
)
def test_numbers_that_are_no_rectangle_are_refused_in_words(numbers: BoxNumbers, words: str) -> None:
    with pytest.raises(InputError, match=words):
        BoxUnit.of(info(0.25, 0.25)).geometry(Shape.RECTANGLE, numbers)
