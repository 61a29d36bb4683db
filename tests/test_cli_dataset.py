"""Data sets on the command line: a table of patients, annotated regions, folds, conflicts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from histoviewer.cli import main
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.io.project import Project
from histoviewer.io.slide_files import fingerprint


def _said(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> dict[str, Any]:
    assert main([*map(str, arguments), "--json"]) == status
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def _picture(path: Path, seed: int, side: int = 50) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    coarse = np.random.default_rng(seed).integers(40, 200, (8, 8, 3), dtype=np.uint8)
    Image.fromarray(coarse).resize((side, side), Image.Resampling.BICUBIC).save(path)
    return path


def test_from_a_table_to_accepted_conflicts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    project, table = tmp_path / "p.hvproj", tmp_path / "patients.csv"
    rows = ["path,patient", "nowhere.png,X"]
    for n in range(12):
        path = _picture(tmp_path / "data" / ("benign" if n % 2 else "malignant") / f"{n}.png", n)
        rows.append(f"{path.parent.name}/{path.name},P{n // 2}")
    table.write_text("\n".join(rows), "utf-8")
    twin = tmp_path / "data" / "benign" / "twin.png"
    twin.write_bytes((tmp_path / "data" / "malignant" / "0.png").read_bytes())
    imported = ("dataset", "import", tmp_path / "data", "--project", project, "--mpp", 1, "--patients", table)
    found = _said(capsys, *imported, status=2)
    assert (found["patients"], found["patches"], len(found["skipped"])) == (6, 12, 1)
    assert any("nowhere.png" in note for note in found["notes"])
    with table.open("a", encoding="utf-8") as file:
        file.write("\nbenign/twin.png,P0\n")
    found = _said(capsys, *imported)
    assert [c["kind"] for c in found["conflicts"]] == ["label"]
    assert len(found["duplicates"]["identical"]) == 1
    assert _said(capsys, "dataset", "split", "--project", project, "--folds", 3, status=0)["folds"] == 3
    conflicts = ("dataset", "conflicts", "--project", project)
    assert len(_said(capsys, *conflicts, status=2)["conflicts"]) == 1
    assert main(["train", "--project", str(project), "--out", str(tmp_path / "m.safetensors")]) == 2
    assert "has conflicts" in capsys.readouterr().err
    found = _said(capsys, *conflicts, "--accept", "read twice")
    assert (found["conflicts"], found["accepted"][0]["reason"]) == ([], "read twice")
    assert main([*map(str, conflicts)]) == 0
    assert "read twice" in capsys.readouterr().out


def test_regions_of_a_project(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    slide = _picture(tmp_path / "w1_slide.png", 1, side=400)
    with Project.create(tmp_path / "p.hvproj") as project:
        row = project.add_slide(slide, fingerprint(slide), width=400, height=400, mpp=1.0)
        left = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 200, 400), class_name="Normal")
        right = Annotation(Shape.RECTANGLE, geo.rectangle(200, 0, 400, 400), class_name="Invasive")
        project.apply(row, [left, right])
    regions = ("dataset", "regions", "--project", tmp_path / "p.hvproj", "--patch-px", 50, "--mpp", 2.0)
    found = _said(capsys, *regions, "--tissue", 0)
    assert found["from_regions"] == 16
    assert found["parts"]["unsplit"] == {"patients": 1, "Invasive": 8, "Normal": 8}
    found = _said(
        capsys, *regions, "--tissue", 0, "--overlap", 0.5, "--rule", "containment", "--classes", "Normal"
    )
    assert found["parts"]["unsplit"] == {"patients": 1, "Normal": 21}
    assert main([*map(str, regions), "--overlap", "2"]) == 2
    assert "can't be cut with an overlap of 2" in capsys.readouterr().err
