"""A model that is judged on patients it learned from says so, with numbers, wherever its scores are read."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from job_samples import class_folders

from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.app.kept_evaluation import document_of, from_document
from histoviewer.app.known_patients import known_patients
from histoviewer.app.model_card_page import card_page
from histoviewer.app.model_store import bundled_model_path, model_summary
from histoviewer.cli import main
from histoviewer.core.patient_digest import digested
from histoviewer.core.task import Task
from histoviewer.learn.model_file import read_header, rewrite_header

SPLIT = {"train": ("a", "b", "c"), "validation": ("d",), "test": ("e", "f")}


@pytest.mark.parametrize("split", [SPLIT, digested(SPLIT)], ids=["names", "digests"])
def test_trained_and_chosen_patients_are_counted_apart(split: Mapping[str, Collection[str]]) -> None:
    found = known_patients(split, ["a", "a", "b", "d", "e", "x", ""])
    assert (found.judged, found.trained, found.chosen) == (5, 2, 1)
    assert found.warning.startswith("2 of the 5 patients judged here")


def test_only_patients_it_never_learned_from_need_no_warning() -> None:
    assert known_patients(SPLIT, ["e", "f", "x"]).warning == ""
    assert "chosen and calibrated" in known_patients(SPLIT, ["d", "e"]).warning


def test_a_file_that_does_not_name_its_patients_is_not_taken_for_innocent() -> None:
    found = known_patients({}, ["a"])
    assert (found.trained, found.chosen) == (None, None)
    assert "is not known" in found.warning


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), path, mpp=4.0))
    split_dataset(Task(), SplitRequest(path))
    return path


def _trained_on(model: Path, out: Path, **changes: object) -> Path:
    rewrite_header(model, replace(read_header(model)[0], **changes), out)
    return out


def test_an_evaluation_warns_in_its_document_and_its_card(
    tmp_path: Path, project: Path, model_path: Path
) -> None:
    model = _trained_on(
        model_path, tmp_path / "m.safetensors", split={"train": ("p0", "p1"), "test": ("p2",)}
    )
    result = evaluate(Task(), EvaluateRequest(project, model=model, part="all"))
    assert result.to_json()["known_patients"]["trained_on"] == 2
    assert result.to_json()["known_patients"]["judged"] == 6
    assert from_document(json.loads(json.dumps(document_of(result)))).warning == result.warning
    assert result.warning in card_page(result.provenance, result.evaluation, result.test_looks)


def test_the_command_line_warns_in_words(
    tmp_path: Path, project: Path, model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for split, words in (({"train": ("p0",)}, "1 of the 6 patients judged here"), ({}, "is not known")):
        model = _trained_on(model_path, tmp_path / "m.safetensors", split=split)
        assert main(["evaluate", "--project", str(project), "--model", str(model), "--on", "all"]) == 0
        assert words in capsys.readouterr().out


def test_patients_of_the_weights_it_began_with_count_too(tmp_path: Path, model_path: Path) -> None:
    bundled = model_summary(bundled_model_path())
    known = sorted(bundled.header["split"]["train"])[0]
    folder = tmp_path / "data"
    for label in ("normal", "invasive"):
        made = class_folders(tmp_path / "made", patients=1) / label
        (folder / label).mkdir(parents=True)
        for n, path in enumerate(sorted(made.iterdir())):
            path.rename(folder / label / f"{known}_{n}{path.suffix}")
    recipe = {"source": {"kind": "bundled", "name": "b", "sha256": bundled.sha256}}
    began = _trained_on(model_path, tmp_path / "m.safetensors", split={"train": ("z",)}, recipe=recipe)
    own = _trained_on(model_path, tmp_path / "n.safetensors", split={"train": ("z",)}, recipe={})
    found = [evaluate(Task(), EvaluateRequest(folder=folder, model=m, mpp=4.0)) for m in (began, own)]
    assert [(r.known_patients or {})["trained_on"] for r in found] == [1, 0]
