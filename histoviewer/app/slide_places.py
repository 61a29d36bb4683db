"""Finds the file of a project's slide after it has moved, and opens it with the program's own readers."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from histoviewer.core.errors import FileAccessError
from histoviewer.core.slide import SlideReader
from histoviewer.io.project import SlideRow
from histoviewer.io.slide_files import fingerprint


def find_slide(row: SlideRow, project_folder: Path, folders: Iterable[Path]) -> Path:
    """Where a slide's file is now.

    Looked for beside the project as before, at its old path, then by content in the project's folder and
    in ``folders``, among files of its kind.

    Raises:
        FileAccessError: it is at none of these places.
    """
    first = [project_folder / row.relative_path] if row.relative_path else []
    for path in (*first, row.path):
        if path.is_file() and fingerprint(path) == row.fingerprint:
            return Path(os.path.abspath(path))
    for near in sorted(folder for folder in {project_folder, *folders} if folder.is_dir()):
        for path in sorted(near.iterdir(), key=lambda p: p.name != row.name):
            if path.suffix == row.path.suffix and path.is_file() and fingerprint(path) == row.fingerprint:
                return path
    if row.path.is_file():
        raise FileAccessError(
            f"{row.path} can't be opened as before",
            "its content has changed",
            "open it with Open, as a slide of its own",
        )
    raise FileAccessError(
        f"{row.path} can't be opened",
        "the file is not there any more",
        "open it from its new place; it will be known",
    )


def open_reader(path: Path, mpp: float | None) -> SlideReader:
    """A reader of a file; the readers are imported only when the first file is opened."""
    from histoviewer.io.open_slide import open_slide

    return open_slide(path, mpp=mpp)
