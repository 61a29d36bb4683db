"""Finds the files of a project's slides after they have moved, by what they hold.

First where they lie relative to the project, then in the folder tree around, then wherever the person
says. A file is taken only when its fingerprint is the slide's: never one that merely has its name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from histoviewer.core.errors import FileAccessError, HistoViewerError
from histoviewer.core.task import Task
from histoviewer.io.project import SlideRow
from histoviewer.io.slide_files import fingerprint, holds

MOST_FILES = 50_000
"""So many files of a folder tree are looked at; a whole disk is not searched by mistake."""

_LEAST_PARTS = 3
"""Of the folders above a lost slide only those are searched that have so many names in their path."""


@dataclass(frozen=True, slots=True)
class RelinkRequest:
    """``folders`` are searched with all that is in them, after the places that are likely."""

    rows: tuple[SlideRow, ...]
    project_folder: Path
    folders: tuple[Path, ...] = ()


def is_missing(row: SlideRow) -> bool:
    """Whether there is no file at a slide's place. Looks at the name only."""
    return not row.path.is_file()


def find_moved(task: Task, request: RelinkRequest) -> dict[int, Path]:
    """Where the files of the slides are now, by slide id; those that were not found are left out.

    A job for a worker thread; what was found before a cancel is handed out through ``task.partial``.
    """
    search = _Search(task, request)
    search.likely_places()
    for same_name in (True, False):
        search.walk(search.trees(), same_name)
    return search.found


def accept(row: SlideRow, path: Path) -> Path:
    """The absolute path of the file that a person chose for a slide.

    Raises:
        FileAccessError: it holds something else, or can't be read.
    """
    found = Path(os.path.abspath(path))
    if fingerprint(found) != row.fingerprint:
        raise FileAccessError(
            f"{found.name} can't take the place of {row.name}",
            "it is another image: its content differs from the one that was annotated",
            "choose the file itself or an exact copy; open this one with Open, as a slide of its own",
        )
    return found


class _Search:
    """One search: what is still missing, what was found, and what was looked into already."""

    def __init__(self, task: Task, request: RelinkRequest) -> None:
        self._task, self._request = task, request
        self._missing = {row.id: row for row in request.rows}
        self._looked: dict[Path, str] = {}
        self._files = 0
        self.found: dict[int, Path] = {}

    def likely_places(self) -> None:
        """Beside the project as before, at the old path, and where others of the same folder went."""
        for row in self._request.rows:
            beside = [self._request.project_folder / row.relative_path] if row.relative_path else []
            for path in (*beside, row.path):
                if row.id in self._missing and holds(path, row.fingerprint):
                    self._take(row, Path(os.path.abspath(path)))

    def trees(self) -> list[Path]:
        """Folders to search: the person's own first, then the project's, then those above lost slides."""
        above = [folder for row in self._missing.values() if (folder := _existing_above(row.path))]
        folders = dict.fromkeys((*self._request.folders, self._request.project_folder, *above))
        return [folder for folder in folders if folder.is_dir()]

    def walk(self, folders: Iterable[Path], same_name: bool) -> None:
        """Look through folder trees for files of the right name, or of the right kind whatever their name."""
        for path in _files_below(folders):
            if not self._missing:
                return
            self._files += 1
            if self._files > 2 * MOST_FILES:
                return
            self._task.report(len(self.found), len(self._request.rows), f"looking in {path.parent}")
            alike = [row for row in self._missing.values() if _alike(row, path, same_name)]
            if alike and (row := self._match(alike, path)) is not None:
                self._take(row, path)

    def _match(self, rows: Sequence[SlideRow], path: Path) -> SlideRow | None:
        if path not in self._looked:
            try:
                self._looked[path] = fingerprint(path)
            except HistoViewerError:
                self._looked[path] = ""
        return next((row for row in rows if row.fingerprint == self._looked[path]), None)

    def _take(self, row: SlideRow, path: Path) -> None:
        self.found[row.id] = path
        del self._missing[row.id]
        self._task.partial((row.id, path))
        self._follow(row.path, path)

    def _follow(self, old: Path, new: Path) -> None:
        """When one slide's folder went elsewhere, look for its neighbours at the same relative place."""
        old_root, new_root = _roots(old, new)
        for row in tuple(self._missing.values()):
            if row.id in self._missing and row.path.is_relative_to(old_root):
                path = new_root / row.path.relative_to(old_root)
                if holds(path, row.fingerprint):
                    self.found[row.id] = path
                    del self._missing[row.id]
                    self._task.partial((row.id, path))


def _alike(row: SlideRow, path: Path, same_name: bool) -> bool:
    if same_name:
        return path.name == row.name
    return path.suffix.casefold() == row.path.suffix.casefold() and path.name != row.name


def _roots(old: Path, new: Path) -> tuple[Path, Path]:
    """The two folders below which both paths read the same."""
    before, after = old.parent, new.parent
    while before.name and before.name == after.name:
        before, after = before.parent, after.parent
    return before, after


def _existing_above(path: Path) -> Path | None:
    """The nearest folder above a lost file that is still there, unless that is half the disk."""
    for folder in path.parents:
        if folder.is_dir():
            return folder if len(folder.parts) >= _LEAST_PARTS else None
    return None


def _files_below(folders: Iterable[Path]) -> Iterator[Path]:
    """Files of folder trees, folder by folder, each once; hidden folders and links are left alone."""
    seen: set[str] = set()
    for top in folders:
        for folder, names, files in os.walk(top):
            real = os.path.realpath(folder)
            if real in seen:
                names.clear()
                continue
            seen.add(real)
            names[:] = sorted(name for name in names if not name.startswith("."))
            yield from (Path(folder) / name for name in sorted(files))


def in_words(found: Mapping[int, Path], wanted: int) -> str:
    """What came of a search."""
    if not wanted:
        return "All images are where they were."
    if not found:
        return "None of the moved images was found. Choose the folder that they are in now."
    rest = wanted - len(found)
    return f"{len(found)} of {wanted} found" + (f"; {rest} still missing." if rest else ".")
