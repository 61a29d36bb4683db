"""Projects that can't be changed are opened to look at, and a home that can't be written to stops nobody."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from histoviewer.app import project_opening
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.project_opening import open_or_look
from histoviewer.app.session import Session
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import ProjectError
from histoviewer.io.project import Project

NOBODY = 65_534


@contextmanager
def as_somebody_without_rights() -> Iterator[None]:
    """Rights count even where the tests run as root."""
    if sys.platform == "win32":
        pytest.skip("needs users with rights")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that others may enter, too."""
    made = Path(tempfile.mkdtemp(prefix="histoviewer-test-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    for path in sorted(made.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    made.rmdir()


def box() -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 5, 5))


def drawn_on(path: Path) -> Path:
    with Project.create(path) as project:
        slide = project.add_slide(path.with_name("a.svs"), "a", width=1, height=1)
        project.apply(slide, [box()])
    return path


def test_a_second_window_looks_on_and_can_take_over_when_the_first_has_closed(folder: Path) -> None:
    path = drawn_on(folder / "p.hvproj")
    first = Session(path)
    with Session(folder / "other.hvproj") as second:
        second.open_project(path)
        assert second.project.read_only
        assert "it is open in another window (process" in second.read_only_why
        assert len(second.annotations(1)) == 1
        with pytest.raises(ProjectError, match="read-only; save a copy"):
            second.apply(AddAnnotations(1, (box(),)))
        first.close()
        second.open_project(path)
        assert not second.project.read_only
        assert second.read_only_why == ""
        second.apply(AddAnnotations(1, (box(),)))


def test_the_same_project_again_in_one_window_stays_open_for_work(folder: Path) -> None:
    path = drawn_on(folder / "p.hvproj")
    with Session(path) as session:
        session.open_project(path)
        assert not session.project.read_only


def test_a_project_named_at_the_start_is_opened_to_look_at_when_another_window_has_it(folder: Path) -> None:
    path = drawn_on(folder / "p.hvproj")
    with Session(path), Session(path) as second:
        assert second.project.read_only
        assert "another window" in second.read_only_why


def test_a_copy_of_what_is_only_looked_at_is_one_s_own(folder: Path) -> None:
    path = drawn_on(folder / "p.hvproj")
    with Session(path), Session(path) as second:
        second.save_as(folder / "mine.hvproj")
        assert not second.project.read_only
        assert second.read_only_why == ""
        assert len(second.annotations(1)) == 1
    assert path.exists()


def test_a_second_window_never_removes_the_working_project_it_looks_at(folder: Path) -> None:
    with Session() as first:
        path = first.project.path
        with Session(path) as second:
            assert second.project.read_only
            second.save_as(folder / "mine.hvproj")
        assert path.exists()
        first.project.set_setting("still", "there")


def test_a_project_in_a_read_only_folder_can_be_looked_at(folder: Path) -> None:
    path = drawn_on(folder / "p.hvproj")
    folder.chmod(0o555)
    with as_somebody_without_rights():
        project, why = open_or_look(path)
        assert project.read_only
        assert "refuses a lock file" in why or "may not change" in why
        assert len(project.annotations(1)) == 1
        project.close()


def test_a_project_file_without_the_right_to_write_can_be_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = drawn_on(folder / "p.hvproj")
    monkeypatch.setattr(project_opening.os, "access", lambda *_: False)
    project, why = open_or_look(path)
    with project:
        assert project.read_only
        assert why == "you may not change its file"


def test_a_damaged_project_is_still_refused(folder: Path) -> None:
    (folder / "bad.hvproj").write_bytes(b"rubbish")
    with pytest.raises(ProjectError, match="not a HistoViewer project"):
        open_or_look(folder / "bad.hvproj")


def test_a_home_that_can_t_be_written_to_keeps_nobody_from_working(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, spare = folder / "home", folder / "tmp"
    home.mkdir(mode=0o555)
    spare.mkdir()
    spare.chmod(0o777)
    monkeypatch.setenv("HISTOVIEWER_HOME", str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    with as_somebody_without_rights(), Session() as session:
        assert session.project.path.is_relative_to(spare)
        assert session.is_working
        assert "can't be written to" in session.notices[-1]
        assert "Name this project" in session.notices[-1]
        session.project.set_setting("works", "yes")
        session.add_recent(folder / "x.svs")  # the list of recent files is given up in silence
    home.chmod(0o755)
