"""What was chosen for the stain survives, fits together, and does what it says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import tissue, write_field

from histoviewer.app.session import Session
from histoviewer.app.stain_choice import (
    DEFAULT_CHOICE,
    OWN_METHODS,
    StainChoice,
    StainTarget,
    check_target_path,
    choice_from_json,
    measured_target,
    own_stains,
    preset,
    stain_colour,
)
from histoviewer.app.stain_preview import (
    StainPreviewRequest,
    StainRegionRequest,
    measure_stains,
    measure_target,
    preview_stain,
)
from histoviewer.app.stain_view import view_title
from histoviewer.core.errors import InputError, StainError
from histoviewer.core.task import Task


def test_a_choice_survives_json(tmp_path: Path) -> None:
    measured = measured_target("a slide", [tissue(seed=2)])
    for choice in (
        DEFAULT_CHOICE,
        StainChoice("macenko", preset("hdab"), StainTarget("a.png", tmp_path / "a.png"), 0.25),
        StainChoice("reinhard", own_stains(preset("he"), ("A", "B"), [[1, 0, 0], [0, 1, 0]]), measured),
    ):
        assert choice_from_json(json.loads(json.dumps(choice.to_json()))) == choice


@pytest.mark.parametrize(
    "kept", [None, 3, {}, {"method": "vahadane", "strength": "x", "stain_type": None, "target": {}}]
)
def test_what_is_kept_but_damaged_gives_the_default(kept: object) -> None:
    assert choice_from_json(kept) == DEFAULT_CHOICE


def test_a_measured_target_serves_each_own_method_and_no_other() -> None:
    goal, image = tissue(seed=2), tissue(seed=5)
    target = measured_target("a slide", [goal])
    for method in OWN_METHODS:
        made = StainChoice(method, target=target).normalizer()
        assert not np.array_equal(made.transform(image), image)
        np.testing.assert_array_equal(
            StainChoice(method, target=target, strength=0.0).normalizer().transform(image), image
        )
    with pytest.raises(StainError, match="can't be the target of staintools-vahadane"):
        StainChoice("staintools-vahadane", target=target).normalizer()


def test_the_reference_of_another_stain_is_warned_of() -> None:
    assert "H-DAB" in StainChoice(stain_type=preset("hdab")).warning()
    assert not StainChoice(stain_type=preset("he")).warning()
    assert not StainChoice(stain_type=preset("hdab"), target=measured_target("x", [tissue()])).warning()


def test_views_are_called_by_the_stains_of_the_kind() -> None:
    dab = StainChoice(stain_type=preset("hdab"))
    assert [view_title(v, dab) for v in ("", "normalized", "stain-1", "stain-2", "residual")] == [
        "original", "normalized", "hematoxylin", "dab", "residual",
    ]  # fmt: skip
    red, green, blue = stain_colour(preset("hdab").vectors[1])
    assert red > green > blue


def test_a_target_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not there"):
        check_target_path(tmp_path / "gone.png")
    assert check_target_path(tmp_path).title.startswith("Average of")


def test_a_region_of_a_slide_gives_target_and_stains(tmp_path: Path) -> None:
    path = write_field(tmp_path / "a.tif", width=900, height=700, seed=4)
    with Session() as session:
        slide = session.open_slide(path)
        region = StainRegionRequest(slide, "part", (50, 60, 650, 560))
        target = measure_target(Task(), region)
        assert target.title == "part"
        assert set(target.states) == set(OWN_METHODS)
        found = measure_stains(Task(), region, "he")
        assert found.stain_type.key == "own"
        assert found.stain_type.stains == ("Hematoxylin", "Eosin")
        choice = StainChoice(stain_type=found.stain_type, target=target)
        rows = preview_stain(Task(), StainPreviewRequest(slide, "normalized", choice)).rows
        assert rows[0][0] == "Change"
        # To itself: whatever is chosen, the colours hardly move.
        plain, shown = slide.tile(0, 0, 0).astype(int), slide.tile(0, 0, 0, "normalized").astype(int)
        assert np.abs(plain - shown).mean() < 4
        preview_stain(
            Task(), StainPreviewRequest(slide, "stain-2", replace(choice, stain_type=preset("hdab")))
        )
        brown = slide.tile(0, 0, 0, "stain-2").reshape(-1, 3).mean(0)
        assert brown[0] > brown[1] > brown[2]
