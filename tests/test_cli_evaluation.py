"""The commands that judge models: their documents, files and refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from histoviewer import cli
from histoviewer.io.image_writer import write_png
from histoviewer.io.project import Project


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random ResNet-18 for 50-pixel patches with prediction sets."""
    from histoviewer.learn import model_file, zoo

    path = tmp_path_factory.mktemp("cli") / "random.safetensors"
    sets = {"coverages": [0.9], "by_class": {"normal": [0.4], "invasive": [0.4]}}
    header = model_file.ModelHeader(
        "random", "resnet18", ("normal", "invasive"), 4.0, 50, 32, "invasive", conformal=sets
    )
    model_file.save(path, zoo.create("resnet18", 2), header)
    return path


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Two patients with a pink image of each class."""
    rng = np.random.default_rng(0)
    for label in ("normal", "invasive"):
        (tmp_path / "data" / label).mkdir(parents=True)
        for patient in "ab":
            pixels = rng.normal((200, 130, 180), 25, (50, 50, 3)).clip(0, 255).astype(np.uint8)
            write_png(tmp_path / "data" / label / f"{patient}_{label}.png", pixels)
    return tmp_path / "data"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Status, stdout and stderr of a command; no traceback in either."""
    status = cli.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return status, out, err


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    """The one JSON document on stdout."""
    status, out, err = run(capsys, *arguments, "--json")
    assert status == 0, err
    return json.loads(out)


def test_evaluate_by_patient_with_a_vote_and_files(
    capsys: pytest.CaptureFixture[str], model: Path, images: Path, tmp_path: Path
) -> None:
    options = ("--level", "patient", "--vote", "maximum", "--coverage", "90", "--export", tmp_path / "out")
    found = document(
        capsys,
        "evaluate",
        "--model",
        model,
        "--folder",
        images,
        "--mpp",
        "4",
        "--normalize",
        "none",
        *options,
    )
    assert (found["level"], found["vote"], found["n"]) == ("patient", "maximum", 2)
    assert found["abstaining"]["coverage_asked"] == 0.9
    assert set(found["levels"]) == {"patch", "image", "patient"}
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"scores.csv", "predictions.csv", "curves.csv", "model-card.md", "roc.png"} <= names


@pytest.mark.parametrize("option", [("--level", "slide"), ("--vote", "median"), ("--coverage", "0.2")])
def test_what_can_not_be_counted_is_refused(
    capsys: pytest.CaptureFixture[str], model: Path, images: Path, option: tuple[str, str]
) -> None:
    status, out, err = run(capsys, "evaluate", "--model", model, "--folder", images, "--mpp", "4", *option)
    assert (status, out) == (2, "")
    assert option[1] in err


def test_a_model_is_exported_with_its_warning(
    capsys: pytest.CaptureFixture[str], model: Path, tmp_path: Path
) -> None:
    status, out, _ = run(capsys, "model", "export", model, "--out", tmp_path / "qupath")
    assert status == 0
    assert "does not travel" in out
    assert "Calibration" in out
    found = document(capsys, "model", "export", model, "--out", tmp_path / "qupath")
    assert found["config"]["class_names"] == ["normal", "invasive"]
    status, out, _ = run(capsys, "model", "card", model, "--out", tmp_path / "card.md")
    assert status == 0
    assert (tmp_path / "card.md").read_text(encoding="utf-8").startswith("# random")


def test_compare_says_what_there_is_to_compare(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    prediction = {"truth": "a", "probabilities": {"a": 0.7, "b": 0.3}, "patient": "p", "outcome": "class"}
    with Project.create(project) as made:
        for names in (("1", "2"), ("1",)):
            predictions = [{"path": name, **prediction} for name in names]
            made.add_run("evaluate", {}, {"n": len(names), "classes": ["a", "b"], "predictions": predictions})
    status, out, _ = run(capsys, "compare", "--project", project, "--list")
    assert status == 0
    assert len(out.splitlines()) == 2
    status, _, err = run(capsys, "compare", "--project", project, 1, 2)
    assert status == 2
    assert "different images" in err
    status, _, err = run(capsys, "compare", "--project", project)
    assert status == 2
    assert "no two evaluations" in err
    assert run(capsys, "compare", "--project", project, 1)[0] == 2
