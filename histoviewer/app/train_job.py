"""Train a model on a split project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from histoviewer.io.project import Project


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What to train.

    Args:
        project: a project file or the window's open project, imported and split.
        out: the model file to write.
        arch: a name of ``learn.zoo.ARCHITECTURES``.
        weights: "bundled", "imagenet", "none" or a file.
        unfreeze: train only the last N blocks; ``None`` for all.
        head: "network", "logistic" or "boosting".
        epochs: ``None`` for the recipe's own.
        resume: go on from the checkpoint beside ``out``.
        mpp, patch_px: resolution and side of the patches; ``None`` chooses from the images.
        normalizer: "none" or a method of ``histoviewer.stain`` to pass every patch through.
        recipe: further fields of ``learn.train.TrainRecipe`` by name.
    """

    project: Path | Project
    out: Path
    arch: str = "resnet34"
    weights: str = "bundled"
    unfreeze: int | None = None
    head: str = "network"
    epochs: int | None = None
    resume: bool = False
    mpp: float | None = None
    patch_px: int | None = None
    normalizer: str = "none"
    seed: int = 0
    recipe: Mapping[str, Any] = field(default_factory=dict)
