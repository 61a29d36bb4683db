"""Evaluation gives the numbers that classification gives, and judges only what it can."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from job_samples import class_folders, write_patch

from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.core.errors import DatasetError, FileAccessError, InputError
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_png
from histoviewer.io.project import Project


def test_evaluate_says_what_classify_says(tmp_path: Path, model_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    judged = evaluate(Task(), EvaluateRequest(folder=folder, model=model_path, mpp=4.0))
    files = tuple(Path(p.path) for p in judged.predictions)
    found = classify(Task(), ClassifyRequest(files, model_path, mpp=4.0))
    for prediction, slide in zip(judged.predictions, found.slides, strict=True):
        for name in ("outcome", "label", "probabilities", "reasons", "patches", "patches_not_assessed"):
            assert getattr(prediction.decision, name) == getattr(slide.decision, name)
    assert judged.model == found.model


def test_the_json_document_adds_up(tmp_path: Path, model_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    result = evaluate(Task(), EvaluateRequest(folder=folder, model=model_path, mpp=4.0))
    document = json.loads(json.dumps(result.to_json(), allow_nan=False))
    assert document["n"] == 16 == sum(map(sum, document["confusion_matrix"])) == len(document["predictions"])
    assert document["classes"] == ["normal", "invasive"]
    assert document["positive"] == "invasive"
    assert document["patients"] == 4
    for name in ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "auc", "ece"):
        assert set(document[name]) == {"value", "ci95"}
    hits = sum(
        max(p["probabilities"], key=p["probabilities"].__getitem__) == p["truth"]
        for p in document["predictions"]
    )
    assert document["accuracy"]["value"] == pytest.approx(hits / 16)
    assert set(document["per_class"]) == {"normal", "invasive"}


def test_unreadable_and_empty_images_are_in_no_score(tmp_path: Path, model_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    (folder / "normal" / "p0_bad.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    import numpy as np

    write_png(folder / "normal" / "p0_white.png", np.full((50, 50, 3), 245, np.uint8))
    result = evaluate(Task(), EvaluateRequest(folder=folder, model=model_path, mpp=4.0))
    assert [Path(e.path).name for e in result.errors] == ["p0_bad.png"]
    assert result.not_assessed == 1
    assert result.evaluation.n == 16
    white = next(p for p in result.to_json()["predictions"] if p["path"].endswith("p0_white.png"))
    assert (white["outcome"], white["probabilities"]) == ("not_assessed", {})


def test_one_class_only_has_no_auc(tmp_path: Path, model_path: Path) -> None:
    write_patch(tmp_path / "data" / "Invasive" / "p1_a.png")
    document = evaluate(
        Task(), EvaluateRequest(folder=tmp_path / "data", model=model_path, mpp=4.0)
    ).to_json()
    assert document["n"] == 1
    assert document["auc"]["value"] is None
    assert document["predictions"][0]["truth"] == "invasive"


def test_the_part_of_a_project(tmp_path: Path, model_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    summary = split_dataset(Task(), SplitRequest(project))
    result = evaluate(Task(), EvaluateRequest(project, model=model_path))
    assert {p.patient for p in result.predictions} == set(summary.patients("test"))
    with Project.open(project) as kept:
        assert kept.runs("evaluate")[0].result["n"] == result.evaluation.n
    assert evaluate(Task(), EvaluateRequest(project, model=model_path, part="all")).evaluation.n == 24


def test_what_can_not_be_judged_is_said_in_words(tmp_path: Path, model_path: Path) -> None:
    other = tmp_path / "other"
    write_patch(other / "benign" / "p1_a.png")
    data = class_folders(tmp_path / "data", patients=1)
    for request, kind, word in (
        (EvaluateRequest(folder=other, model=model_path, mpp=4.0), DatasetError, "benign"),
        (EvaluateRequest(folder=data, model=model_path), DatasetError, "--mpp"),
        (EvaluateRequest(folder=tmp_path / "none", model=model_path), FileAccessError, "no such folder"),
        (EvaluateRequest(folder=other / "benign", model=model_path), DatasetError, "no classes"),
        (EvaluateRequest(model=model_path), InputError, "either a project or a folder"),
    ):
        with pytest.raises(kind, match=word):
            evaluate(Task(), request)


def test_each_look_at_the_test_part_is_counted_and_said(tmp_path: Path, model_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    counted = [
        evaluate(Task(), EvaluateRequest(project, model=model_path, part=part)).to_json()["test_looks"]
        for part in ("validation", "test", "all")
    ]
    assert counted == [None, 1, 2]


def test_levels_stand_beside_the_level_that_was_asked_for(tmp_path: Path, model_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    found = evaluate(Task(), EvaluateRequest(folder=folder, model=model_path, mpp=4.0, level="patient"))
    document = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert (document["level"], document["vote"], document["n"]) == ("patient", "mean", 4)
    assert {name: level["n"] for name, level in document["levels"].items()} == {
        "patch": 16,
        "image": 16,
        "patient": 4,
    }
    assert len(document["predictions"]) == 16
    assert "count as invasive" in document["levels"]["patient"]["note"]
