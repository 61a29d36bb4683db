"""Moved slides are found by what they hold, near places first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from histoviewer.app import relink
from histoviewer.core.errors import Cancelled, FileAccessError
from histoviewer.core.task import Task
from histoviewer.io.project import Project, SlideRow
from histoviewer.io.slide_files import fingerprint


def file(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def rows(folder: Path, *paths: Path) -> tuple[SlideRow, ...]:
    with Project.create(folder / "p.hvproj") as project:
        for path in paths:
            project.add_slide(path, fingerprint(path), width=1, height=1)
        return tuple(project.slides())


def find(found: tuple[SlideRow, ...], folder: Path, *folders: Path) -> dict[str, Path]:
    names = {row.id: row.name for row in found}
    moved = relink.find_moved(Task(), relink.RelinkRequest(found, folder, folders))
    return {names[i]: path for i, path in moved.items()}


def test_a_folder_that_moved_as_a_whole_is_found_without_looking_into_other_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = tmp_path / "study"
    slides = [file(study / "scans" / str(n) / "slide.tif", f"{n}") for n in range(5)]
    found = rows(study, *slides)
    os.rename(study, tmp_path / "elsewhere")
    looked = []
    monkeypatch.setattr(relink, "fingerprint", lambda p: looked.append(p) or fingerprint(p))
    moved = relink.find_moved(Task(), relink.RelinkRequest(found, tmp_path / "elsewhere"))
    assert sorted(moved.values()) == [tmp_path / "elsewhere" / s.relative_to(study) for s in slides]
    assert looked == []


def test_one_found_slide_shows_where_its_neighbours_went(tmp_path: Path) -> None:
    old, new = tmp_path / "mnt" / "x", tmp_path / "data" / "archive"
    slides = [file(old / "scans" / name / "s.tif", name) for name in ("a", "b", "c")]
    found = rows(tmp_path, *slides)
    os.makedirs(new)
    os.rename(old / "scans", new / "scans")
    moved = relink.find_moved(Task(), relink.RelinkRequest(found, tmp_path / "none", (new / "scans" / "b",)))
    assert sorted(moved.values()) == [new / "scans" / name / "s.tif" for name in ("a", "b", "c")]


def test_a_renamed_file_is_found_by_content_and_a_false_friend_is_not(tmp_path: Path) -> None:
    lost = file(tmp_path / "scans" / "one.tif", "the slide")
    found = rows(tmp_path, lost)
    lost.rename(tmp_path / "scans" / "renamed.TIF")
    file(tmp_path / "scans" / "deep" / "one.tif", "another slide of the same name")
    assert find(found, tmp_path) == {"one.tif": tmp_path / "scans" / "renamed.TIF"}


def test_what_is_nowhere_is_left_out_and_told(tmp_path: Path) -> None:
    lost, there = file(tmp_path / "a" / "one.tif", "1"), file(tmp_path / "a" / "two.tif", "2")
    found = rows(tmp_path, lost, there)
    lost.unlink()
    there.rename(tmp_path / "two.tif")
    moved = find(found, tmp_path)
    assert moved == {"two.tif": tmp_path / "two.tif"}
    assert [relink.is_missing(row) for row in found] == [True, True]
    assert relink.in_words({1: there}, 2) == "1 of 2 found; 1 still missing."
    assert "Choose the folder" in relink.in_words({}, 2)


def test_hidden_folders_and_loops_of_links_are_left_alone(tmp_path: Path) -> None:
    lost = file(tmp_path / "one.tif", "1")
    found = rows(tmp_path, lost)
    (tmp_path / ".trash").mkdir()
    lost.rename(tmp_path / ".trash" / "one.tif")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert find(found, tmp_path, tmp_path / "loop") == {}


def test_a_file_that_the_person_chose_must_be_the_slide(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, file(tmp_path / "one.tif", "1"))
    assert relink.accept(row, file(tmp_path / "copy.tif", "1")) == tmp_path / "copy.tif"
    with pytest.raises(FileAccessError, match="another image"):
        relink.accept(row, file(tmp_path / "wrong.tif", "2"))
    with pytest.raises(FileAccessError, match="no such file"):
        relink.accept(row, tmp_path / "nothing.tif")


def test_a_search_can_be_stopped_and_keeps_what_it_found(tmp_path: Path) -> None:
    slides = [file(tmp_path / "a" / f"{n}.tif", str(n)) for n in range(3)]
    found = rows(tmp_path, *slides)
    for n, slide in enumerate(slides):
        slide.rename(file(tmp_path / "b" / str(n) / "x", "").with_name(slide.name))
    got: list[tuple[int, Path]] = []
    task = Task(on_partial=lambda pair: (got.append(pair), task.cancel()))
    with pytest.raises(Cancelled):
        relink.find_moved(task, relink.RelinkRequest(found, tmp_path))
    assert len(got) == 1
