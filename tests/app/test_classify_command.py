"""``histoviewer classify`` on folders, with answers kept, and what does not go together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from job_samples import write_field

from histoviewer.cli import main
from histoviewer.io.project import Project


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.fixture
def folder(tmp_path: Path) -> Path:

    for i, name in enumerate(("a", "b")):
        write_field(tmp_path / "slides" / f"{name}.tif", seed=i, width=500, height=400)
    (tmp_path / "slides" / "broken.tif").write_bytes(b"no image")
    (tmp_path / "slides" / "notes.txt").write_text("not a slide")
    return tmp_path / "slides"


def test_a_folder_is_all_slides_in_it_and_a_broken_one_stops_nothing(
    capsys: pytest.CaptureFixture[str], folder: Path, model_path: Path
) -> None:
    status, out, err = run(capsys, "classify", folder, "--model", model_path, "--json")
    found = json.loads(out)["results"]
    assert status == 2
    assert [Path(item["path"]).name for item in found] == ["a.tif", "b.tif", "broken.tif"]
    assert ["error" in item for item in found] == [False, False, True]
    assert "broken.tif" in err


def times(out: str) -> dict[str, Any]:
    return {
        item["path"]: item["provenance"]["time"] for item in json.loads(out)["results"] if "error" not in item
    }


@pytest.mark.parametrize("place", ["--results", "--project"])
def test_what_is_kept_is_not_done_again_unless_asked(
    capsys: pytest.CaptureFixture[str], folder: Path, model_path: Path, tmp_path: Path, place: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    clock = iter(f"2026-01-0{n}T00:00:00+00:00" for n in range(1, 9))
    monkeypatch.setattr("histoviewer.app.provenance.now", lambda: next(clock))
    kept = tmp_path / ("answers" if place == "--results" else "study.hvproj")
    asked = ("classify", folder, "--model", model_path, place, kept, "--json")
    first = times(run(capsys, *asked)[1])
    assert len(first) == 2
    assert times(run(capsys, *asked)[1]) == first
    again = times(run(capsys, *asked, "--again")[1])
    assert all(again[path] != first[path] for path in first)
    if place == "--project":
        with Project.open(kept) as project:
            assert [row.path.name for row in project.slides()] == ["a.tif", "b.tif"]
            assert len(project.runs("classify")) == 4
    else:
        assert len(list(kept.glob("*.json"))) == 2


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--scheduler", "tcp://127.0.0.1:1"), "--results"),
        (("--again",), "--results"),
        (("--results", "r", "--project", "p.hvproj"), "exclude"),
        (("--engine", "abacus"), "abacus"),
    ],
)
def test_options_that_do_not_go_together_are_one_line(
    capsys: pytest.CaptureFixture[str], folder: Path, more: tuple[str, ...], says: str
) -> None:
    status, out, err = run(capsys, "classify", folder, *more)
    assert (status, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1


def test_a_folder_without_slides_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    status, _, err = run(capsys, "classify", tmp_path / "none")
    assert status == 2
    assert "has no slide" in err
