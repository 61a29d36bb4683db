"""Marks: good fields pass, fields that no method can normalize are found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from stain_fields import he_field

from histoviewer import stain
from histoviewer.stain.quality import change_figures
from histoviewer.stain.quality_mark import MEANING, Mark, judge


def figures(name: Path, method: str = "vahadane"):  # type: ignore[no-untyped-def]
    image = np.asarray(Image.open(name).convert("RGB"))[:1024, :1024]
    return change_figures(image, stain.create(method).fit_reference().transform(image))


@pytest.mark.parametrize("name", ["example1.png", "histo.jpg", "test_1.png", "test_4.png"])
def test_fields_of_several_laboratories_are_good(shared_data: Path, name: str) -> None:
    assert judge(figures(shared_data / "stain" / name)).mark is Mark.GOOD


@pytest.mark.parametrize(
    "name", ["almost-white-1.png", "no-tissue2.png", "no-tissue-line.png", "wsi-blue-pen.png"]
)
def test_empty_and_pen_covered_fields_fail_with_a_reason(shared_data: Path, name: str) -> None:
    judged = judge(figures(shared_data / "quality" / name))
    assert judged.mark is Mark.FAILED
    assert judged.reasons


def test_an_unchanged_field_is_good_and_each_loss_is_named() -> None:
    field = he_field()
    same = change_figures(field, field)
    assert judge(same).mark is Mark.GOOD
    for change, words in (
        ({"ssim": 0.5}, "structure is lost"),
        ({"ssim": 0.7}, "structure has changed"),
        ({"background_drift": 30.0}, "background is coloured"),
        ({"background_drift": 20.0}, "background has changed"),
        ({"clipped": 0.2}, "cut off"),
        ({"tissue": 0.001}, "little tissue"),
        ({"angle_after_deg": (9.0, 1.0)}, "9 degrees"),
    ):
        judged = judge(replace(same, **change))
        assert judged.mark is not Mark.GOOD
        assert any(words in reason for reason in judged.reasons)
    assert set(MEANING) == set(Mark)


def test_glass_that_turns_pink_is_seen() -> None:
    glass = np.full((40, 40, 3), 250, np.uint8)
    pink = glass.copy()
    pink[:] = (250, 200, 230)
    assert change_figures(glass, pink).background_drift == pytest.approx(50)
    assert change_figures(glass[:0], glass[:0]).background_drift is None
