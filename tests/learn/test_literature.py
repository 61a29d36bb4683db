"""The benchmark that makes the table of the literature, on a few invented patches."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer.app.model_store import bundled_model_path
from histoviewer.core.dataset import PatchRecord
from histoviewer.learn import model_file

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
import literature
import literature_data as data
import literature_scores as scores
from literature_run import Outcome, Prediction
from literature_table import markdown

COLOURS = {"normal": (225, 170, 205), "invasive": (120, 70, 150)}


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three patients of each part of the bundled model, a patch of each class each."""
    folder = tmp_path_factory.mktemp("literature")
    header, _ = model_file.read_header(bundled_model_path())
    rng = np.random.default_rng(0)
    for patients in header.split.values():
        for patient in patients[:3]:
            for number, (label, colour) in enumerate(COLOURS.items()):
                path = folder / "idc" / label / f"{patient}_idx5_x{50 * number}_y100_class{number}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                noise = rng.normal(colour, 20, (50, 50, 3))
                Image.fromarray(noise.clip(0, 255).astype(np.uint8)).save(path)
    return folder


def test_quick_run_makes_the_table_and_goes_on_where_it_stopped(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--data", str(images), "--out", str(tmp_path / "literature"), "--set", "idc", "--quick"]
    for name in ("shipped", "resnet34-histology-frozen", "resnet34-scratch"):
        call += ["--only", name]
    assert literature.main(call) == 0
    rows = json.loads((tmp_path / "literature-quick.json").read_text())
    assert {row["system"] for row in rows} == {*call[-1::-2][:3], "chosen"}
    assert all(row["test"]["auc"]["ci95"][0] is not None for row in rows if row["level"] == "patch")
    table = (tmp_path / "literature-quick.md").read_text()
    assert "ResNet-34 from scratch | 1 of 1 | header | one patch | 6 / 3" in table
    assert (tmp_path / "literature-quick.png").stat().st_size > 10_000

    kept = sorted((tmp_path / "literature-quick").glob("idc-*.json"))
    before = [path.stat().st_mtime_ns for path in kept]
    assert literature.main([*call, "--table"]) == 0
    assert [path.stat().st_mtime_ns for path in kept] == before
    assert (tmp_path / "literature-quick.md").read_text() == table


def test_divisions_have_no_patient_on_two_sides_and_every_class_on_each() -> None:
    records = [
        PatchRecord(f"{patient}_{n}", "benign" if patient < 5 else "malignant", str(patient), 1.0)
        for patient in range(20)
        for n in range(1 + patient % 4)
    ]
    tested: list[str] = []
    for name in data.BREAKHIS.divisions:
        parted = data.divided(data.BREAKHIS, records, name)
        sides = {
            part: {r.patient for r in parted if r.part == part} for part in ("train", "validation", "test")
        }
        assert sum(len(side) for side in sides.values()) == len(set.union(*sides.values())) == 20
        for part in sides:
            assert {r.label for r in parted if r.part == part} == {"benign", "malignant"}
        tested += sorted(sides["test"]) if name.startswith("fold") else []
    assert sorted(tested) == sorted({r.patient for r in records})


def test_all_patches_make_one_decision_three_ways() -> None:
    found = []
    for part in ("validation", "test"):
        for image, positive, answers in (("a", True, (0.9, 0.2, 0.2)), ("b", False, (0.4, 0.4, 0.4))):
            found += [Prediction("fold0", part, f"{part}{image}", image, positive, p) for p in answers]
    rows = scores.rows_of(data.BREAKHIS, Outcome("x", "breakhis200x", predictions=tuple(found)))
    areas = {row.decision: row.test.auc.value for row in rows if row.level == "image"}
    assert areas == {"majority": 1.0, "mean": 1.0, "maximum": 1.0}
    accuracy = {row.decision: row.test.accuracy.value for row in rows if row.level == "image"}
    assert accuracy == {"majority": 0.5, "mean": 0.5, "maximum": 1.0}


def test_what_cannot_be_had_stays_in_the_table() -> None:
    absent = Outcome("vgg16-imagenet-logistic", "idc", absent="not to be had: no internet")
    assert "VGG16, ImageNet, frozen + logistic regression |  | | not to be had: no internet" in markdown(
        [absent], []
    )
