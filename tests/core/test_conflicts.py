"""What makes a data set leak, or contradict itself, is found."""

from __future__ import annotations

from dataclasses import replace

from histoviewer.core.conflicts import Conflict, conflicts, identical_groups
from histoviewer.core.dataset import PatchRecord

A0, A1, B, C = (
    PatchRecord("a0.png", "x", "a", 4.0, part="train"),
    PatchRecord("a1.png", "x", "a", 4.0, part="train"),
    PatchRecord("b.png", "x", "b", 4.0, part="test"),
    PatchRecord("c.png", "y", "c", 4.0, part="train"),
)
D = PatchRecord("d.png", "y", "d", 4.0, part="test")
GOOD = [A0, A1, B, C, D]


def _by_kind(found: list[Conflict]) -> dict[str, Conflict]:
    return {conflict.kind: conflict for conflict in found}


def test_a_good_split_and_an_unsplit_set_have_none() -> None:
    assert conflicts(GOOD, {r.path: r.path for r in GOOD}, [("a0.png", "a1.png")]) == []
    assert conflicts([replace(r, part="") for r in GOOD], {r.path: "same" for r in (A0, A1)}) == []


def test_patients_and_images_on_two_sides() -> None:
    parted = [A0, replace(A1, part="test"), B, C, D]
    digests = {"a0.png": "same", "b.png": "same"}
    found = _by_kind(conflicts(parted, digests, [("c.png", "d.png"), ("a0.png", "b.png"), ("c.png", "gone")]))
    assert found.keys() == {"patient", "identical", "near"}
    assert found["patient"].patients == ("a",)
    assert found["identical"].patients == ("a", "b")
    assert found["near"].paths == ("c.png", "d.png")
    assert found["near"].message == "Images that look the same are in test and training: c.png and d.png"


def test_the_same_image_with_two_labels() -> None:
    found = conflicts(GOOD, {"a0.png": "same", "c.png": "same"})
    assert [(c.kind, c.paths) for c in found] == [("label", ("a0.png", "c.png"))]


def test_a_class_that_a_part_lacks() -> None:
    assert [c.message for c in conflicts([A0, B, C])] == ["No image of class 'y' is in test"]


def test_two_copies_of_a_slide_are_found_though_their_places_differ() -> None:
    places = [
        replace(record, path=path, x_l0=float(x), y_l0=0.0, width_l0=50.0, height_l0=50.0)
        for record, path, x in (
            (A0, "one.svs", 0),
            (C, "one.svs", 50),
            (B, "copy.svs", 100),
            (D, "copy.svs", 150),
        )
    ]
    digests = {"one.svs": "same", "copy.svs": "same"}
    assert identical_groups(places, digests) == [("copy.svs", "one.svs")]
    assert [c.kind for c in conflicts(places, digests)] == ["identical"]


def test_the_key_is_of_just_this_conflict() -> None:
    one, same = (conflicts([A0, B, C])[0] for _ in range(2))
    assert one.key == same.key
    assert len({one.key, replace(one, kind="near").key, replace(one, paths=("a",)).key}) == 3
    assert replace(one, paths=("a",)).key != replace(one, patients=("a",)).key
