"""Areas above a threshold: along the patches' edges, and one undo step."""

from __future__ import annotations

import pytest

from histoviewer.app.edit_plan import EditPlan
from histoviewer.app.edits import AddAnnotations, ChangeClasses
from histoviewer.app.heat_contours import ContourRequest, area_mm2, as_annotations, contours, matching_class
from histoviewer.core.annotation import DEFAULT_CLASSES
from histoviewer.core.errors import InputError
from histoviewer.core.results import PatchPrediction
from histoviewer.core.task import Task

CLASSES = ("normal", "invasive")
GRID = ((0.9, 0.8, 0.1, 0.1), (0.9, None, 0.1, 0.6), (0.1, 0.1, 0.1, 0.1))


def _patches() -> list[PatchPrediction]:
    return [
        PatchPrediction(
            100.0 * x,
            100.0 * y,
            100.0,
            100.0,
            () if p is None else (1 - p, p),
            "pen mark" if p is None else "",
        )
        for y, row in enumerate(GRID)
        for x, p in enumerate(row)
    ]


def _request(threshold: float = 0.5, smallest: int = 1) -> ContourRequest:
    return ContourRequest(_patches(), CLASSES, 1, threshold, smallest)


def test_an_area_runs_along_its_patches() -> None:
    large, small = contours(Task(), _request())
    assert (large.patches_n, small.patches_n) == (3, 1)
    assert large.outline.area == 30_000
    assert large.mean == pytest.approx((0.9 + 0.8 + 0.9) / 3)
    assert small.outline.bounds == (300, 100, 400, 200)
    assert area_mm2([large, small], 0.5) == pytest.approx(0.01)
    assert area_mm2([large], None) is None


def test_threshold_and_smallest_leave_out() -> None:
    assert [c.patches_n for c in contours(Task(), _request(0.85))] == [2]
    assert [c.patches_n for c in contours(Task(), _request(0.5, smallest=2))] == [3]
    assert contours(Task(), _request(0.95)) == ()


def test_what_was_not_assessed_is_in_no_area() -> None:
    found = contours(Task(), _request(0.0))
    assert sum(c.patches_n for c in found) == 11
    assert sum(c.outline.area for c in found) == 110_000


def test_the_annotations_are_one_edit_that_can_be_undone() -> None:
    request = _request()
    edit = as_annotations(contours(Task(), request), request, 3, "Invasive", DEFAULT_CLASSES, {"model": "m"})
    assert edit.title == "Outline 2 areas of invasive"
    (added,) = edit.edits
    assert isinstance(added, AddAnnotations)
    assert {a.class_name for a in added.annotations} == {"Invasive"}
    assert added.annotations[0].measurements["threshold"] == 0.5
    assert added.annotations[0].metadata["model"] == "m"
    edit.inverse().apply(EditPlan())


def test_a_class_that_the_project_lacks_comes_along() -> None:
    request = _request()
    assert matching_class("INVASIVE", DEFAULT_CLASSES) == "Invasive"
    name = matching_class("lobular", DEFAULT_CLASSES)
    edit = as_annotations(contours(Task(), request), request, 3, name, DEFAULT_CLASSES, {})
    assert [type(step) for step in edit.edits] == [ChangeClasses, AddAnnotations]
    with pytest.raises(InputError, match="nothing to outline"):
        as_annotations((), request, 3, name, DEFAULT_CLASSES, {})
