"""Slides as files: which names look like one, and how to know one again."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from histoviewer.core.errors import FileAccessError, InputError
from histoviewer.io.boundary import os_failure
from histoviewer.io.file_bytes import FileBytes

SLIDE_SUFFIXES = frozenset(
    f".{name}"
    for name in (
        *("tif", "tiff", "svs", "ndpi", "mrxs", "scn", "bif", "vms", "vmu", "svslide", "dcm", "czi"),
        *("png", "jpg", "jpeg", "bmp"),
    )
)

_WHOLE_LIMIT = 64 * 2**20
_SAMPLE = 2**20


@dataclass(frozen=True, slots=True)
class FileMark:
    """What shows at a glance that a file was touched: its size in bytes, time of change (ns) and number."""

    size: int
    changed_ns: int
    number: int


def mark_of(path: Path) -> FileMark | None:
    """The mark of a file; ``None`` when there is none or its disk is gone. Reads no content."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FileMark(status.st_size, status.st_mtime_ns, status.st_ino)


def slide_paths(folder: Path) -> list[Path]:
    """The files of a folder, not its sub-folders, that look like slides; by name.

    Raises:
        FileAccessError: the folder is missing or may not be read.
    """
    what = f"{folder.name or folder} can't be listed"
    try:
        if not folder.is_dir():
            raise FileAccessError(
                what, "it is not a folder" if folder.exists() else "there is no such folder", "check the name"
            )
        return sorted(
            path for path in folder.iterdir() if path.suffix.lower() in SLIDE_SUFFIXES and path.is_file()
        )
    except OSError as error:
        raise os_failure(what, error) from error


def fingerprint(path: Path) -> str:
    """A name for a file's content: SHA-256 as 64 hexadecimal digits.

    Below 64 MiB it is that of the whole file; above, of its size and its first, middle and last MiB, so that
    a slide of gigabytes takes a moment.

    Raises:
        FileAccessError: the file is missing or may not be read.
        CorruptFileError: it is empty.
    """
    file = FileBytes(path)
    digest = hashlib.sha256()
    try:
        if file.size < _WHOLE_LIMIT:
            for offset in range(0, file.size, _SAMPLE):
                digest.update(file.read(offset, min(_SAMPLE, file.size - offset)))
        else:
            digest.update(file.size.to_bytes(8, "little"))
            for offset in (0, (file.size - _SAMPLE) // 2, file.size - _SAMPLE):
                digest.update(file.read(offset, _SAMPLE))
    finally:
        file.close()
    return digest.hexdigest()


def holds(path: Path, content: str) -> bool:
    """Whether a file is there, may be read, and has this fingerprint."""
    if mark_of(path) is None:
        return False
    try:
        return fingerprint(path) == content
    except InputError:
        return False
