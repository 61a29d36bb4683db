"""Stains land in files of their own, and together they make the image again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from job_samples import tissue, write_field

from histoviewer import open_slide
from histoviewer.app.job_results import FileError
from histoviewer.app.separate_job import SeparatedFile, SeparateRequest, separate
from histoviewer.app.stain_choice import StainChoice, preset
from histoviewer.core.errors import InputError, StainError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.stain.background import estimate_background, whitened


def pixels(path: Path | str) -> RgbArray:
    with open_slide(path) as slide:
        return slide.read_region(0, 0, 0, slide.info.width_l0, slide.info.height_l0)


def test_each_stain_gets_its_file_and_both_make_the_image_again(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif", seed=1)
    (tmp_path / "broken.tif").write_bytes(b"none")
    files = (source, tmp_path / "broken.tif")
    result = separate(
        Task(), SeparateRequest(files, tmp_path / "out", StainChoice(background=(255, 255, 255)))
    )
    item, broken = result.items
    assert isinstance(item, SeparatedFile)
    assert isinstance(broken, FileError)
    assert list(item.written) == ["hematoxylin", "eosin", "residual"]
    assert Path(item.written["hematoxylin"]).name == "a-hematoxylin.tif"
    alone = [pixels(path).astype(float) / 255 for path in list(item.written.values())[:2]]
    again = 255 * alone[0] * alone[1]
    assert np.abs(again - pixels(source)).mean() < 6
    with open_slide(item.written["eosin"]) as slide:
        assert slide.info.mpp == pytest.approx(0.5)


def test_the_names_of_the_kind_are_in_the_file_names(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif", seed=1)
    choice = StainChoice(stain_type=preset("hdab"))
    item = separate(Task(), SeparateRequest((source,), tmp_path / "out", choice)).items[0]
    assert isinstance(item, SeparatedFile)
    assert list(item.written) == ["hematoxylin", "dab", "residual"]
    assert item.vectors == pytest.approx(np.array(preset("hdab").vectors), abs=1e-6)


def test_a_tinted_background_is_estimated_and_divided_out(tmp_path: Path) -> None:
    plain = tissue(seed=1).copy()
    plain[:200] = 255
    tinted = np.round(plain * np.array([240, 245, 236]) / 255).astype(np.uint8)
    assert estimate_background(tinted) == (240, 245, 236)
    assert np.abs(whitened(tinted, (240, 245, 236)).astype(int) - plain).max() <= 1
    write_tiff(tmp_path / "tinted.tif", tinted, 0.5)
    item = separate(Task(), SeparateRequest((tmp_path / "tinted.tif",), tmp_path / "out")).items[0]
    assert isinstance(item, SeparatedFile)
    assert item.background == (240, 245, 236)
    assert pixels(item.written["hematoxylin"])[:200].min() == 255
    assert estimate_background(np.full((90, 90, 3), 120, np.uint8)) is None


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif", seed=1)
    with pytest.raises(InputError, match="nothing to separate"):
        separate(Task(), SeparateRequest((), tmp_path))
    with pytest.raises(StainError, match="can't be the background"):
        separate(Task(), SeparateRequest((source,), tmp_path / "out", StainChoice(background=(0, 255, 255))))
