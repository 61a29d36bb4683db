"""Knowing a slide again by its content, and finding slides in a folder."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from histoviewer.core.errors import CorruptFileError, FileAccessError
from histoviewer.io.slide_files import fingerprint, slide_paths


def sparse(path: Path, size: int, marks: dict[int, bytes]) -> Path:
    with path.open("wb") as file:
        file.truncate(size)
        for offset, data in marks.items():
            file.seek(offset)
            file.write(data)
    return path


def test_small_files_are_hashed_whole(tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000
    (tmp_path / "a").write_bytes(content)
    assert fingerprint(tmp_path / "a") == hashlib.sha256(content).hexdigest()


def test_large_files_differ_by_size_beginning_middle_and_end(tmp_path: Path) -> None:
    size = 80 * 2**20
    variants = [{}, {10: b"x"}, {size // 2: b"x"}, {size - 10: b"x"}]
    prints = {fingerprint(sparse(tmp_path / "s", size, marks)) for marks in variants}
    prints.add(fingerprint(sparse(tmp_path / "s", size + 1, {})))
    assert len(prints) == 5
    assert fingerprint(sparse(tmp_path / "other-name", size, {})) in prints


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileAccessError, match="no such file"):
        fingerprint(tmp_path / "none")
    (tmp_path / "empty").touch()
    with pytest.raises(CorruptFileError, match="empty"):
        fingerprint(tmp_path / "empty")


def test_slides_of_a_folder(tmp_path: Path) -> None:
    for name in ("b.SVS", "a.tif", "notes.txt", "c.ome.tiff", ".hidden"):
        (tmp_path / name).touch()
    (tmp_path / "folder.tif").mkdir()
    assert [path.name for path in slide_paths(tmp_path)] == ["a.tif", "b.SVS", "c.ome.tiff"]


@pytest.mark.parametrize("name", ["none", "file"])
def test_no_folder(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileAccessError, match=name):
        slide_paths(tmp_path / name)
