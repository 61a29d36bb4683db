"""From a folder to compared models, and from annotations to a model, with real events on a virtual screen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from watched import Watched

from histoviewer.core.metrics import SCORES

pytestmark = pytest.mark.xvfb

CLASSES = ("normal", "invasive")
PATIENTS = 6
PATCHES = "SELECT path, label, patient, part FROM patches"


def _picture(path: Path, size: tuple[int, int], dense: bool, seed: int, mpp: float) -> Path:
    """Pink tissue with few or many dark nuclei."""
    rng = np.random.default_rng(seed)
    pixels = np.full((size[1], size[0], 3), (222, 165, 200), dtype=np.uint8)
    _nuclei(pixels, rng, dense)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, dpi=(25400 / mpp, 25400 / mpp))
    return path


def _nuclei(pixels: Any, rng: np.random.Generator, dense: bool) -> None:
    area = pixels.shape[0] * pixels.shape[1]
    corners = rng.integers(
        0, (pixels.shape[1] - 4, pixels.shape[0] - 4), size=(area // (50 if dense else 400), 2)
    )
    for x, y in corners:
        pixels[y : y + 4, x : x + 4] = rng.normal((95, 60, 140), 12).clip(0, 255)


def _class_folders(root: Path) -> Path:
    for patient in range(PATIENTS):
        for label in CLASSES:
            path = root / label / f"p{patient}_{label}.tif"
            _picture(path, (50, 50), label == "invasive", 2 * patient + (label == "normal"), 4.0)
    return root


def _runs(program: Watched, kind: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Request and result of each run of a kind, the oldest first."""
    rows = program.rows(f"SELECT request, result FROM runs WHERE kind = '{kind}' ORDER BY id")
    return [(json.loads(str(request)), json.loads(str(result))) for request, result in rows]


def _parts(program: Watched) -> dict[str, set[object]]:
    """The patients of each part, as the project holds them."""
    found: dict[str, set[object]] = {}
    for _path, _label, patient, part in program.rows(PATCHES):
        found.setdefault(str(part), set()).add(patient)
    return found


def _split(program: Watched) -> None:
    program.press("Split by patient", lambda now: "Not split" not in now["data set"], "the split was made")
    parts = _parts(program)
    assert set(parts) == {"train", "validation", "test"}
    assert sum(map(len, parts.values())) == len(set().union(*parts.values()))


def _choose_small(program: Watched) -> None:
    """The quickest training that there is."""
    program.choose("Network", "ResNet-18")
    program.choose("Start from", "From scratch")
    program.choose("What learns", "The last layer")


def _train(program: Watched, name: str, epochs: int) -> None:
    """Train by the panel's fields and button; the run in the project is what they said."""
    before = len(_runs(program, "train"))
    program.fill("Epochs", str(epochs))
    program.fill("Name of the model", name)
    program.press("Start training", lambda now: "Pause" in now["places"] or not now["idle"], "it trains")
    program.wait_for(lambda: len(_runs(program, "train")) > before, f"{name} was trained", 180)
    program.wait_state(lambda now: now["idle"] and now["train"].startswith("Done"), "the panel says so")
    request, result = _runs(program, "train")[-1]
    assert (request["name"], request["epochs"]) == (name, epochs)
    assert (program.home / "models" / f"{name}.safetensors").stat().st_size > 1_000_000
    assert result["model"]["name"] == name


def _evaluate(program: Watched) -> dict[str, Any]:
    """Judge the chosen model on the test part; what the project keeps of it."""
    before = len(_runs(program, "evaluate"))
    program.press("Evaluate on the test part", lambda now: not now["idle"], "it is being judged")
    program.wait_for(lambda: len(_runs(program, "evaluate")) > before, "the model was judged", 180)
    program.wait_state(lambda now: now["idle"], "the scores are shown")
    return _runs(program, "evaluate")[-1][1]


def test_a_folder_becomes_two_models_that_are_compared(
    watched: Callable[..., Watched], tmp_path: Path
) -> None:
    folder = _class_folders(tmp_path / "set")
    program = watched()
    program.show()
    program.wait_state(lambda now: now["idle"], "the window is up")
    program.keys("ctrl+i")
    program.answer("^Folder with one sub-folder for each class$", str(folder))
    program.wait_state(lambda now: f"{PATIENTS} patients" in now["dialog"], "the patients are previewed")
    program.picture("training-import")
    program.press("Import", lambda now: "Not split yet" in now["data set"], "the folder was imported")
    assert len(program.rows(PATCHES)) == 2 * PATIENTS
    program.show()
    _split(program)
    program.picture("training-split")

    program.keys("ctrl+alt+3")
    _choose_small(program)
    _train(program, "first", 1)
    first = _evaluate(program)
    program.picture("training-judged")
    assert {p["patient"] for p in first["predictions"]} == _parts(program)["test"]
    assert all("value" in first[name] for name in SCORES)
    program.keys("ctrl+alt+3")
    _train(program, "second", 2)
    second = _evaluate(program)
    assert second["test_looks"] > first["test_looks"]
    assert [run["model"]["name"] for run in (first, second)] == ["first", "second"]

    program.press("tab Compare", lambda now: "McNemar" in now["compare"], "the two are tested")
    assert "epochs" in program.look()["differing"]
    program.picture("training-compared")


def _slide(path: Path, seed: int) -> Path:
    """A slide whose left half is dense and whose right half is not."""
    rng = np.random.default_rng(seed)
    pixels = np.full((700, 1000, 3), (222, 165, 200), dtype=np.uint8)
    _nuclei(pixels[:, :500], rng, True)
    _nuclei(pixels[:, 500:], rng, False)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, dpi=(25400 / 2.0, 25400 / 2.0))
    return path


def test_drawn_regions_become_patches_and_a_model(watched: Callable[..., Watched], tmp_path: Path) -> None:
    slides = [_slide(tmp_path / f"w{n}_a.tif", n) for n in range(4)]
    shapes = "SELECT class_name FROM annotations WHERE removed = 0"
    program = watched()
    program.show()
    program.wait_state(lambda now: now["idle"], "the window is up")
    for n, slide in enumerate(slides):
        program.keys("ctrl+o")
        program.answer("^Open", str(slide))
        program.wait_state(lambda now, name=slide.name: now["slide"] == name, f"{slide.name} is up")
        program.show()
        if not n:
            program.ready()
        for side, key in ((0, "1"), (1, "2")):
            left = 400 + 170 * side
            program.draw("r", left, 250, left + 130, 400, lambda: len(program.rows(shapes)))
            program.keys(key)
    program.wait_for(
        lambda: sorted(program.rows(shapes)) == [("Invasive",)] * 4 + [("Normal",)] * 4, "all have a class"
    )
    program.picture("training-drawn")
    program.palette("patches from annotations")
    program.wait_state(lambda now: "from 4 slides" in now["dialog"], "the patches are counted")
    program.picture("training-patches")
    program.press("Cut patches", lambda now: "Not split yet" in now["data set"], "the patches were cut")
    assert {str(row[1]) for row in program.rows(PATCHES)} == {"Invasive", "Normal"}
    program.show()
    _split(program)
    program.keys("ctrl+alt+3")
    _choose_small(program)
    _train(program, "drawn", 1)
    program.picture("training-of-drawn")
