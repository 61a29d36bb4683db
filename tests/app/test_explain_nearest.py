"""What weighed in on a patch, and the training patches that resemble it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import class_folders, half_and_half

from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.explain_job import ExplainRequest, explain
from histoviewer.app.nearest_patches import (
    IndexRequest,
    NearestRequest,
    find,
    index_patches,
    index_path,
    load_index,
    nearest,
)
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.results import PatchPrediction
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.project import Project
from histoviewer.learn.model_file import load

PATCH = PatchPrediction(1200, 0, 400, 400, (0.1, 0.9))


@pytest.fixture
def model(model_path: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(model_path, tmp_path / "model.safetensors"))


@pytest.fixture
def asked(tmp_path: Path, model: Path) -> ExplainRequest:
    path = tmp_path / "slide.tif"
    write_tiff(path, half_and_half(1600, 1200), 0.5)
    return ExplainRequest(path, PATCH, "invasive", model)


def test_the_influence_is_of_the_patch_and_of_the_class(asked: ExplainRequest) -> None:
    found = [explain(Task(), replace(asked, class_name=name)) for name in ("invasive", "normal")]
    for one in found:
        assert one.influence.shape == one.seen.shape[:2] == (50, 50)
        assert one.drawn.shape == one.seen.shape
        assert one.influence.min() >= 0
        spoke = one.influence.any()
        assert one.influence.max() == pytest.approx(float(spoke))
        assert ("not what tissue lies there" if spoke else "Nothing in this patch") in one.words
    # The head of the test's model is one direction: what does not speak for a class speaks for the other.
    assert any(one.influence.any() for one in found)
    assert not np.allclose(found[0].influence, found[1].influence)


def test_a_class_that_the_model_lacks_is_refused(asked: ExplainRequest) -> None:
    with pytest.raises(InputError, match="no class"):
        explain(Task(), replace(asked, class_name="lobular"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.hvproj"
    folder = class_folders(tmp_path / "data", patients=4)
    import_dataset(Task(), ImportRequest(folder, path, mpp=4.0))
    split_dataset(Task(), SplitRequest(path, "50/25/25"))
    return path


def test_a_training_patch_finds_itself_first(project: Path, model: Path) -> None:
    kept = index_patches(Task(), IndexRequest(project, model))
    assert kept == index_path(model)
    index = load_index(model, load(model).sha256)
    assert index is not None
    with Project.open(project) as opened:
        assert len(index.paths) == len(opened.patches("train"))
    found = find(Task(), index, index.features[2], 4, 32)
    assert found.neighbours[0].path == index.paths[2]
    assert found.neighbours[0].distance == pytest.approx(0, abs=1e-3)
    assert [n.distance for n in found.neighbours] == sorted(n.distance for n in found.neighbours)
    assert found.missing == 0


def test_nearest_patches_of_a_slide_s_patch_with_images_gone(
    project: Path, asked: ExplainRequest, tmp_path: Path
) -> None:
    assert nearest(Task(), NearestRequest(asked)) is None
    index_patches(Task(), IndexRequest(project, asked.model))
    found = nearest(Task(), NearestRequest(asked, count=3))
    assert found is not None
    assert {n.label for n in found.neighbours} == {"invasive"}
    shutil.rmtree(tmp_path / "data")
    gone = nearest(Task(), NearestRequest(asked, count=3))
    assert gone is not None
    assert gone.missing == 3
    assert "not where they were" in gone.words


def test_an_index_of_another_model_is_none_and_a_damaged_one_is_named(project: Path, model: Path) -> None:
    index_patches(Task(), IndexRequest(project, model))
    assert load_index(model, "0" * 64) is None
    index_path(model).write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(InputError, match="damaged"):
        load_index(model, load(model).sha256)


def test_a_project_without_training_part_says_so(tmp_path: Path, model: Path) -> None:
    Project.create(tmp_path / "empty.hvproj").close()
    with pytest.raises(DatasetError, match="no training part"):
        index_patches(Task(), IndexRequest(tmp_path / "empty.hvproj", model))


def test_only_patches_that_the_model_learned_from_are_called_its_own(
    project: Path, asked: ExplainRequest, model: Path
) -> None:
    index_patches(Task(), IndexRequest(project, model))
    other = nearest(Task(), NearestRequest(asked, count=3))
    assert other is not None
    assert "did not learn from these patches" in other.words
    with Project.open(project) as opened:
        opened.add_run("train", {}, {"model": {"name": "own", "sha256": load(model).sha256}})
    index_patches(Task(), IndexRequest(project, model))
    own = nearest(Task(), NearestRequest(asked, count=3))
    assert own is not None
    assert "did not learn" not in own.words
