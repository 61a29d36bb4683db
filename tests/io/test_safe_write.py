"""A file is written whole or stays as it was."""

from __future__ import annotations

import errno
import os
import signal
from pathlib import Path

import pytest

from histoviewer.core.errors import StorageError
from histoviewer.io.safe_write import atomic_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_takes_the_place_of_the_old_file_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    target.chmod(0o640)
    with atomic_path(target) as temporary:
        temporary.write_text("new")
        assert target.read_text() == "old"
        assert temporary.suffix == ".json"
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert names(tmp_path) == ["out.json"]


def test_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with atomic_path(tmp_path / "new") as temporary:
        temporary.write_text("x")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_any_failure_leaves_the_old_file(error: type[BaseException], tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")

    def write_half() -> None:
        with atomic_path(target) as temporary:
            temporary.write_text("half")
            raise error

    with pytest.raises(error):
        write_half()
    assert target.read_text() == "old"
    assert names(tmp_path) == ["out.json"]


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not write"), (errno.EIO, "disk failed")],
)
@pytest.mark.parametrize("step", ["touch", "fsync", "replace"])
def test_each_step_may_fail(
    step: str, code: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(*(os, "fsync") if step == "fsync" else (Path, step), fail)
    with pytest.raises(StorageError, match=words) as caught, atomic_path(target) as temporary:
        temporary.write_text("new")
    assert "out.json" in str(caught.value)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["out.json"]


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of a process are a thing of Unix")
    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with (
            pytest.raises(StorageError, match="larger than the disk allows"),
            atomic_path(target) as temporary,
        ):
            temporary.write_bytes(bytes(200_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, previous)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["out.bin"]


def test_folder_missing_or_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no such folder"), atomic_path(tmp_path / "none" / "x"):
        pass
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageError, match="folder of that name"), atomic_path(tmp_path / "folder"):
        pass
