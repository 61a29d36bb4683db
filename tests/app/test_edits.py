from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations, ChangeAnnotations, ChangeClasses, CompoundEdit, Edit
from histoviewer.app.session import Session
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, Shape
from histoviewer.core.errors import InputError


def box(x: float = 0, y: float = 0, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, y, x + 10, y + 10), **fields)


@pytest.fixture
def session(tmp_path: Path):
    with Session(tmp_path / "p.hvproj") as opened:
        opened.project.add_slide(tmp_path / "a.svs", "a", width=100, height=100)
        yield opened


def test_each_edit_is_taken_back_exactly(session: Session) -> None:
    one, two = box(), box(20)
    session.apply(AddAnnotations(1, (one, two)))
    before = list(session.annotations(1))
    for edit in (
        edits.moved(1, before, 3, 4),
        edits.reclassed(1, before, "Invasive"),
        edits.renamed(1, one, "Region 1"),
        edits.reshaped(1, one, geo.ellipse(0, 0, 5, 5), Shape.ELLIPSE),
        edits.locked(1, before, True),
        edits.removed(1, [one]),
    ):
        session.apply(edit)
        assert list(session.annotations(1)) != before
        session.apply(edit.inverse())
        assert list(session.annotations(1)) == before
    assert list(session.project.annotations(1)) == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 50)), min_size=1, max_size=25))
def test_two_hundred_random_steps_undo_to_the_start(session: Session, steps: list[tuple[int, int]]) -> None:
    start, done = list(session.annotations(1)), []
    for action, number in steps:
        shapes = list(session.annotations(1))
        edit: Edit
        if action == 0 or not shapes:
            edit = AddAnnotations(1, (box(number),))
        elif action == 1:
            edit = edits.removed(1, shapes[number % len(shapes) :])
        elif action == 2:
            edit = edits.moved(1, shapes[: 1 + number % len(shapes)], number, -number)
        else:
            edit = edits.reclassed(1, shapes, "Normal")
        session.apply(edit)
        done.append(edit)
    end = list(session.annotations(1))
    for edit in reversed(done):
        session.apply(edit.inverse())
    assert list(session.annotations(1)) == start
    for edit in done:
        session.apply(edit)
    assert list(session.annotations(1)) == end == list(session.project.annotations(1))
    for edit in reversed(done):
        session.apply(edit.inverse())


@pytest.mark.parametrize(
    "change",
    [
        lambda a: edits.moved(1, [a], 1, 1),
        lambda a: edits.reshaped(1, a, geo.rectangle(0, 0, 1, 1)),
        lambda a: edits.reclassed(1, [a], None),
        lambda a: edits.removed(1, [a]),
        lambda a: edits.renamed(1, a, "x"),
    ],
)
def test_a_locked_shape_is_not_changed(change) -> None:
    with pytest.raises(InputError, match=r"locked.*Ctrl\+K"):
        change(box(locked=True, name="Tumour bed"))


def test_a_renamed_class_carries_its_shapes_along_in_one_step(session: Session) -> None:
    shapes = (box(class_name="Invasive"), box(20, class_name="Normal"))
    session.apply(AddAnnotations(1, shapes))
    renamed = AnnotationClass("Carcinoma", (1, 2, 3), 1)
    edit = edits.class_renamed(session.classes(), "Invasive", renamed, [(1, shapes)])
    session.apply(edit)
    assert [a.class_name for a in session.annotations(1)] == ["Carcinoma", "Normal"]
    assert session.classes()[0] == renamed
    assert session.annotations(1).color_of(session.annotations(1).get(shapes[0].id)) == (1, 2, 3)
    session.apply(edit.inverse())
    assert tuple(session.annotations(1)) == shapes
    assert session.classes()[0].name == "Invasive"


def test_two_classes_of_one_name_are_refused(session: Session) -> None:
    with pytest.raises(InputError, match="already"):
        edits.class_renamed(session.classes(), "Invasive", AnnotationClass("Normal", (0, 0, 0)), [])


def test_a_compound_edit_that_fails_halfway_changes_nothing(session: Session) -> None:
    one = box()
    classes = tuple(session.classes())
    bad = CompoundEdit(
        (ChangeClasses(classes, classes[:1]), AddAnnotations(1, (one,)), AddAnnotations(1, (one,))), "Bad"
    )
    with pytest.raises(ValueError, match="there already"):
        session.apply(bad)
    assert tuple(session.classes()) == classes
    assert len(session.annotations(1)) == len(session.project.annotations(1)) == 0


def test_before_and_after_must_be_of_the_same_shapes() -> None:
    with pytest.raises(ValueError, match="same"):
        ChangeAnnotations(1, (box(),), (box(),))


def test_titles_say_what_was_done() -> None:
    assert AddAnnotations(1, (box(), box())).title == "Add 2 shapes"
    assert edits.moved(1, [box()], 1, 1).title == "Move shape"
    assert edits.reclassed(1, [box()], "Normal").title == "Set class Normal of shape"
