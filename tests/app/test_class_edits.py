"""Classes added, keyed, merged and removed, each in one step that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from histoviewer.app import class_edits
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import Session
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, Shape
from histoviewer.core.errors import InputError


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(tmp_path / "p.hvproj") as opened:
        for name in ("a", "b"):
            opened.project.add_slide(tmp_path / f"{name}.svs", name, width=100, height=100)
        yield opened


def drawn(session: Session, slide_id: int, class_name: str, locked: bool = False) -> Annotation:
    made = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 9, 9), class_name, locked=locked)
    session.apply(AddAnnotations(slide_id, (made,)))
    return made


def of(session: Session) -> list[tuple[int, list[Annotation]]]:
    return [(row.id, list(session.annotations(row.id))) for row in session.slides()]


def test_a_new_class_gets_the_next_free_key_and_a_colour_of_its_own(session: Session) -> None:
    fewer = DEFAULT_CLASSES[:3]
    added = class_edits.class_added(fewer, "  Blood vessel ").after[-1]
    assert (added.name, added.key) == ("Blood vessel", 4)
    assert added.color not in [c.color for c in fewer]
    assert class_edits.class_added(DEFAULT_CLASSES, "Vessel", (1, 2, 3)).after[-1].key is None


@pytest.mark.parametrize("name", ["", "  ", "invasive", "a\nb", "x" * 81])
def test_a_name_that_can_not_be_used_is_refused_in_words(name: str) -> None:
    with pytest.raises(InputError, match=r"class"):
        class_edits.class_added(DEFAULT_CLASSES, name)


def test_a_key_that_is_taken_is_exchanged() -> None:
    after = class_edits.class_keyed(DEFAULT_CLASSES, "Stroma", 1).after
    assert {c.name: c.key for c in after}["Stroma"] == 1
    assert {c.name: c.key for c in after}["Invasive"] == 3
    none = class_edits.class_keyed(after, "Stroma", None).after
    assert {c.name: c.key for c in none}["Stroma"] is None
    with pytest.raises(InputError, match="keys are 1 to 8"):
        class_edits.class_keyed(after, "Stroma", 9)


def test_merging_takes_the_shapes_of_all_slides_along_and_comes_back(session: Session) -> None:
    one, two = drawn(session, 1, "Benign"), drawn(session, 2, "Benign", locked=True)
    other = drawn(session, 2, "Normal")
    edit = class_edits.class_merged(session.classes(), "Benign", "Normal", of(session))
    session.apply(edit)
    assert [c.name for c in session.classes()] == [c.name for c in DEFAULT_CLASSES if c.name != "Benign"]
    assert [a.class_name for _, shapes in of(session) for a in shapes] == ["Normal"] * 3
    session.apply(edit.inverse())
    assert of(session) == [(1, [one]), (2, [two, other])]
    assert tuple(session.classes()) == DEFAULT_CLASSES


def test_merging_hands_on_the_key() -> None:
    keyless = class_edits.class_keyed(DEFAULT_CLASSES, "Normal", None).after
    merged = class_edits.class_merged(keyless, "Benign", "Normal", ()).edits[0]
    assert {c.name: c.key for c in merged.after}["Normal"] == 5  # type: ignore[union-attr]


def test_removing_leaves_the_shapes_without_class(session: Session) -> None:
    one = drawn(session, 1, "Benign")
    edit = class_edits.class_removed(session.classes(), "Benign", of(session))
    session.apply(edit)
    assert session.annotations(1).get(one.id).class_name is None
    assert all(c.name != "Benign" for c in session.project.classes())
    session.apply(edit.inverse())
    assert session.annotations(1).get(one.id).class_name == "Benign"


def test_a_class_that_is_not_there_is_told_in_words() -> None:
    for call in (
        lambda: class_edits.class_merged(DEFAULT_CLASSES, "Benign", "Nothing", ()),
        lambda: class_edits.class_removed(DEFAULT_CLASSES, "Nothing", ()),
    ):
        with pytest.raises(InputError, match="no class Nothing"):
            call()
    with pytest.raises(InputError, match="same class"):
        class_edits.class_merged(DEFAULT_CLASSES, "Benign", "Benign", ())
