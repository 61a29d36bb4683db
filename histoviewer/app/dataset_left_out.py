"""Files that were found for a data set and can't be used: listed with the project until they can."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from histoviewer.app.job_results import FileError
from histoviewer.io.project import Project

ANNOTATIONS = "annotations"
"""The source of patches that are cut from slides, beside folders by their path."""

_SETTING = "dataset_left_out"


def keep_left_out(project: Project, source: str, found: Sequence[FileError]) -> None:
    """Keep which files of a source (a folder, or ``ANNOTATIONS``) can't be used, in place of its last."""
    kept = dict(project.get_setting(_SETTING, {}))
    kept.pop(source, None)
    if found:
        kept[source] = [[item.path, item.error] for item in found]
    project.set_setting(_SETTING, kept)


def left_out(project: Project, used: Collection[str]) -> tuple[FileError, ...]:
    """Every file that was left out, in the order of import; without those ``used`` by now (paths)."""
    kept = dict(project.get_setting(_SETTING, {}))
    errors = {str(path): str(error) for found in kept.values() for path, error in found}
    return tuple(FileError(path, error) for path, error in errors.items() if path not in used)
