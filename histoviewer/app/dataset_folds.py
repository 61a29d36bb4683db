"""The folds of a cross-validation by patient, as the last split dealt them."""

from __future__ import annotations

from collections.abc import Mapping

from histoviewer.io.project import Project

_SETTING = "dataset_folds"


def folds(project: Project) -> dict[str, int]:
    """The fold (0 to k - 1) of every patient; empty when the data set was split without folds."""
    found = project.get_setting(_SETTING, {})
    return {str(patient): int(fold) for patient, fold in dict(found).items()}


def keep_folds(project: Project, dealt: Mapping[str, int]) -> None:
    """Keep the fold of every patient with the project."""
    project.set_setting(_SETTING, dict(dealt))
