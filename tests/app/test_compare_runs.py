"""Runs side by side: what differs, whether it is chance, and a refusal where images differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from histoviewer.app.compare_runs import CompareRequest, compare_runs
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.metrics import evaluate_predictions
from histoviewer.core.task import Task
from histoviewer.io.project import Project

CLASSES = ("normal", "invasive")


def evaluation(model: str, said: dict[str, float], normalizer: str = "none") -> dict[str, Any]:
    """A kept evaluation: probability of "invasive" by path; the first half of the images is normal."""
    truth = {path: CLASSES[i >= len(said) / 2] for i, path in enumerate(said)}
    table = [[1 - p, p] for p in said.values()]
    found = evaluate_predictions(list(truth.values()), table, CLASSES, "invasive", replicates=20)
    predictions = [
        {"path": path, "truth": truth[path], "patient": path[:2], "outcome": "class",
         "probabilities": {"normal": 1 - p, "invasive": p}}
        for path, p in said.items()
    ]  # fmt: skip
    return {
        **found.as_json(),
        "predictions": predictions,
        "model": {"name": model, "sha256": model * 4},
        "provenance": {"settings": {"normalizer": normalizer, "views": 1}},
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.hvproj"
    names = [f"p{n % 8}_{n}" for n in range(40)]
    weak = {name: 0.4 if n % 2 else 0.6 for n, name in enumerate(names)}
    strong = {name: 0.2 if n < 20 else 0.9 for n, name in enumerate(names)}
    with Project.create(path) as kept:
        history = [{"epoch": e, "train_loss": 1 / e, "val_loss": 1.1 / e, "val_auc": 0.9} for e in (1, 2)]
        kept.add_run("train", {"lr": 0.1, "arch": "resnet18"},
                     {"model": {"name": "B", "sha256": "BBBB"}, "history": history,
                      "metrics": {"test": {"auc": {"value": 0.9, "ci95": [0.8, 0.95]}}}})  # fmt: skip
        kept.add_run("evaluate", {}, evaluation("A", weak))
        kept.add_run("evaluate", {}, evaluation("B", strong, "vahadane"))
        kept.add_run("evaluate", {}, evaluation("C", dict(list(strong.items())[:10])))
    return path


def test_the_newest_two_of_the_same_images_are_taken_and_tested(project: Path) -> None:
    found = compare_runs(Task(), CompareRequest(project))
    assert [c.model for c in found.columns] == ["A", "B"]
    test = found.tests[0]
    assert test.mcnemar is not None
    assert (test.mcnemar.only_first, test.mcnemar.only_second, test.n) == (0, 20, 40)
    assert test.mcnemar.p < 1e-4
    assert test.differences["accuracy"].value == pytest.approx(0.5)
    assert test.differences["auc"].p < 0.05
    assert test.by == "8 patients"


def test_what_differs_is_named_and_the_training_of_a_model_belongs_to_it(project: Path) -> None:
    found = compare_runs(Task(), CompareRequest(project, (2, 3)))
    assert {"normalizer", "arch", "lr"} <= set(found.differing)
    assert "views" not in found.differing
    assert found.columns[1].parameters["arch"] == "resnet18"
    assert found.columns[1].curves["train_loss"] == ((1.0, 1.0), (2.0, 0.5))
    document = found.to_json()
    assert document["runs"][1]["scores"]["accuracy"]["value"] == 1.0


def test_other_images_are_refused_in_words(project: Path) -> None:
    found = compare_runs(Task(), CompareRequest(project, (2, 4)))
    assert "different images: 40 and 10" in found.tests[0].refused
    assert found.tests[0].mcnemar is None


def test_a_training_stands_beside_but_can_not_be_tested(project: Path) -> None:
    found = compare_runs(Task(), CompareRequest(project, (1, 3)))
    assert found.columns[0].scores["auc"].value == 0.9
    assert "no judged images" in found.tests[0].refused


def test_no_such_run_and_nothing_to_compare_are_said(project: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no run 77"):
        compare_runs(Task(), CompareRequest(project, (77,)))
    with Project.create(tmp_path / "empty.hvproj"):
        pass
    with pytest.raises(DatasetError, match="no two evaluations"):
        compare_runs(Task(), CompareRequest(tmp_path / "empty.hvproj"))
