"""The sample case: known stains, marked as synthetic, of use to every job."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile

from histoviewer import open_slide
from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.core.errors import Cancelled
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.io import geojson


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> sample_case.SampleCase:
    """The real thing with smaller pictures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sample_case, "FIELD_PX", (800, 600))
        patch.setattr(sample_case, "SLIDE_PX", (2200, 1400))
        return sample_case.make(tmp_path_factory.mktemp("case"), seed=0)


def test_it_can_be_imported_and_split(case: sample_case.SampleCase, tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    summary = import_dataset(Task(), ImportRequest(case.folder, project))
    assert summary.classes == ("invasive", "normal")
    assert summary.patients_n == sample_case.PATIENTS
    assert summary.patches_n == len(case.images)
    assert split_dataset(Task(), SplitRequest(project)).conflicts == ()


def test_every_file_says_that_it_is_synthetic(case: sample_case.SampleCase) -> None:
    for path in (*(image.path for image in case.images), case.slide):
        assert "synthetic" in path.name
        with tifffile.TiffFile(path) as file:
            assert json.loads(file.pages[0].description)["synthetic"] is True
        with open_slide(path) as slide:
            assert slide.info.mpp == pytest.approx(sample_case.MPP)


def test_the_slide_has_levels_and_outlines(case: sample_case.SampleCase) -> None:
    with open_slide(case.first_image) as slide:
        assert len(slide.info.levels) > 1
        width, height = slide.info.width_l0, slide.info.height_l0
    outlines = list(geojson.read(case.annotations))
    assert {a.class_name for a in outlines} == {"Invasive", "Normal"}
    for outline in outlines:
        x0, y0, x1, y1 = outline.bounds
        assert 0 < x0 < x1 < width
        assert 0 < y0 < y1 < height


def test_the_same_seed_draws_the_same_and_a_second_call_keeps_it(
    case: sample_case.SampleCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = case.slide.stat().st_mtime_ns
    assert sample_case.make(case.slide.parent, seed=0) == case
    assert case.slide.stat().st_mtime_ns == before
    assert (picture(seed=4) == picture(seed=4)).all()
    assert (picture(seed=4) != picture(seed=5)).any()


def test_the_stains_are_those_that_were_announced() -> None:
    """Every tissue pixel's optical density lies in the plane of the two known vectors."""
    stain = sample_case.staining(0, 3)
    density = -np.log(np.maximum(picture(seed=1, patient=3), 1) / np.array(stain.white)).reshape(-1, 3)
    tissue = density[density.sum(axis=1) > 0.4]
    normal = np.cross(stain.hematoxylin, stain.eosin)
    off_plane = np.abs(tissue @ (normal / np.linalg.norm(normal)))
    assert np.median(off_plane / np.linalg.norm(tissue, axis=1)) < 0.03


def test_tumour_is_bluer_than_stroma() -> None:
    ratio = [
        float((p[..., 0] / p[..., 2].astype(float)).mean()) for p in (picture(1), picture(1, tumour=False))
    ]
    assert ratio[0] < ratio[1] - 0.1


def test_a_cancel_leaves_nothing_that_looks_complete(tmp_path: Path) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        sample_case.make(tmp_path, task=task)
    assert not (tmp_path / "note.json").exists()


def picture(seed: int, patient: int = 0, *, tumour: bool = True) -> RgbArray:
    maps = {"tumour": 0.6 if tumour else -1.0, "fat": -1.0, "tissue": 1.0}
    layout = synthetic_tissue.Layout(
        **{name: np.full((50, 50), value, np.float32) for name, value in maps.items()}
    )
    return synthetic_tissue.paint(400, 400, 0.5, layout, sample_case.staining(0, patient), seed)
