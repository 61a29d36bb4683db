"""Areas of the answers: patches that overlap, leave the slide or a region are counted for what is theirs."""

from __future__ import annotations

import pytest
from shapely import box

from histoviewer.core.outcome_areas import added, own_areas, with_areas
from histoviewer.core.results import DecisionRule, PatchPrediction, decide
from histoviewer.core.tiling import patch_grid

CLASSES = ("normal", "invasive")


def grid(width: int, height: int, size: int, invasive: float = 0.9) -> list[PatchPrediction]:
    return [
        PatchPrediction(s.x_l0, s.y_l0, size, size, (1 - invasive, invasive))
        for s in patch_grid(0, 0, width, height, size, size)
    ]


@pytest.mark.parametrize(("width", "height"), [(400, 300), (430, 310), (60, 500), (50, 40)])
def test_the_patches_of_a_slide_add_up_to_its_area(width: int, height: int) -> None:
    assert own_areas(grid(width, height, 100), box(0, 0, width, height)).sum() == width * height


def test_only_what_lies_in_the_region_counts() -> None:
    disc = box(50, 50, 250, 250).centroid.buffer(90)
    assert own_areas(grid(400, 400, 100), disc).sum() == pytest.approx(disc.area)


def test_each_answer_has_its_area_and_bare_glass_has_none() -> None:
    rows = [(0.95, ""), (0.95, ""), (0.02, ""), (0.5, ""), (None, "out of focus"), (None, "no tissue")]
    patches = [
        PatchPrediction(100 * i, 0, 100, 100, () if p is None else (1 - p, p), reason)
        for i, (p, reason) in enumerate(rows)
    ]
    rule, whole = DecisionRule(), box(0, 0, 600, 100)
    found = with_areas(decide(patches, CLASSES, rule), patches, CLASSES, rule, whole, (10.0, 10.0))
    assert found.area_mm2 == pytest.approx({"normal": 1.0, "invasive": 2.0})
    assert (found.area_uncertain_mm2, found.area_not_assessed_mm2) == pytest.approx((1.0, 1.0))
    twice = added(found, (found, found))
    assert twice.area_mm2 == pytest.approx({"normal": 2.0, "invasive": 4.0})
    assert twice.area_not_assessed_mm2 == pytest.approx(2.0)


def test_without_a_patch_there_is_no_area() -> None:
    rule = DecisionRule()
    found = with_areas(decide([], CLASSES, rule), [], CLASSES, rule, box(0, 0, 1, 1), (1.0, 1.0))
    assert found.area_mm2 == {"normal": 0.0, "invasive": 0.0}
