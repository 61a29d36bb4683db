"""Opens projects for a window: for writing where that can be, else to look at, with the reason in words."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from histoviewer.app import settings
from histoviewer.core.errors import ProjectError, StorageError
from histoviewer.io.project import SUFFIX, Project
from histoviewer.io.project_lock import ProjectHeldError

WORKING = "working"
_MOST_WINDOWS = 100


def open_or_look(path: Path) -> tuple[Project, str]:
    """A project for writing and "", or read-only and why it can't be changed here.

    Raises:
        ProjectError: no project, damaged, or from a newer version.
    """
    if os.path.exists(path) and not os.access(path, os.W_OK):
        return Project.open(path, read_only=True), "you may not change its file"
    try:
        return Project.open(path), ""
    except (ProjectHeldError, StorageError) as error:
        return Project.open(path, read_only=True), error.why


def open_working(tell: Callable[[str], None]) -> Project:
    """The working project in the home folder, opened or made; a second window gets a second one.

    Where the home folder can't be written to, the project is kept in a temporary folder and the person is
    told so: a full disk must not keep anybody from looking at a slide.

    Args:
        tell: called with a sentence for each thing that the person should know.

    Raises:
        ProjectError, StorageError: not even that can be done.
    """
    home = settings.home_folder()
    try:
        home.mkdir(parents=True, exist_ok=True)
        return _open_in(home, tell)
    except (OSError, StorageError) as error:
        why = error.why if isinstance(error, StorageError) else str(error.strerror)
    spare = _spare_folder()
    try:
        spare.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "HistoViewer can't keep its working project",
            f"neither {home} ({why}) nor {spare} ({error.strerror}) can be written to",
            "make room, or name another folder in HISTOVIEWER_HOME",
        ) from error
    project = _open_in(spare, tell)
    tell(
        f"{home} can't be written to ({why}). Your work is kept in {spare} for now, which may be emptied "
        "when the computer restarts: give it a safe place with File, Name this project."
    )
    return project


def is_working(path: Path) -> bool:
    """Whether a project file is one that the program made on its own."""
    homes = (Path(os.path.abspath(settings.home_folder())), _spare_folder())
    return path.parent in homes and path.name.startswith(WORKING)


def _spare_folder() -> Path:
    owner = str(os.getuid()) if sys.platform != "win32" else "work"
    return Path(tempfile.gettempdir()) / f"histoviewer-{owner}"


def _open_in(folder: Path, tell: Callable[[str], None]) -> Project:
    for number in range(1, _MOST_WINDOWS):
        path = folder / (f"{WORKING}{SUFFIX}" if number == 1 else f"{WORKING}-{number}{SUFFIX}")
        try:
            return Project.open(path) if path.exists() else Project.create(path)
        except ProjectHeldError:
            continue
        except ProjectError as error:
            if path.exists():
                tell(str(error))
    raise ProjectError(
        "HistoViewer can't start",
        f"{folder} holds {_MOST_WINDOWS - 1} projects in use",
        "close other windows",
    )
