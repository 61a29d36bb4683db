"""A project for the length of a job: the window's open one, or a file that is opened and closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from histoviewer.core.errors import ProjectError
from histoviewer.io.project import Project


@contextmanager
def opened(project: Path | Project, *, create: bool = False) -> Iterator[Project]:
    """The project itself; one that was given as a path is closed at the end.

    Raises:
        ProjectError: there is no such project (and ``create`` is off), or it can't be opened.
    """
    if isinstance(project, Project):
        yield project
        return
    if not project.exists() and not create:
        raise ProjectError(
            f"The project {project} can't be opened",
            "there is no such file",
            "make it first with: histoviewer dataset import FOLDER --project " + str(project),
        )
    with Project.open(project) if project.exists() else Project.create(project) as found:
        yield found
