"""Train a model on a split project."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from histoviewer import stain
from histoviewer.app import provenance
from histoviewer.app.job_results import ModelRef, TrainSummary
from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.open_project import opened
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.training_patches import cut_records, natural_scale, patch_reader
from histoviewer.core.errors import DatasetError, InputError, StorageError
from histoviewer.core.task import Task
from histoviewer.io.project import Project

if TYPE_CHECKING:
    from histoviewer.learn.recipe import TrainRecipe


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
        normalizer: what every patch passes through: "none", a method of ``histoviewer.stain`` with the
            shipped reference as its target, or the state of a fitted normalizer.
        recipe: further fields of ``learn.recipe.TrainRecipe`` by name.
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
    normalizer: str | Mapping[str, Any] = "none"
    seed: int = 0
    recipe: Mapping[str, Any] = field(default_factory=dict)


def train_model(task: Task, request: TrainRequest) -> TrainSummary:
    """Train on the part "train", choose on "validation", judge on "test", and write the model file.

    ``task.partial`` gets an ``EpochRow`` (epoch, losses, scores, learning rate, seconds) after each epoch.
    A cancelled training can be resumed.

    Raises:
        DatasetError: nothing imported, not split, or parts without a class.
        InputError: weights, architecture or recipe that can't be used.
        StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped the job.
    """
    from histoviewer.learn.train import train

    started = time.monotonic()
    with opened(request.project) as project:
        records = [record for record in project.patches() if record.part]
    if not records:
        raise DatasetError(
            "There is nothing to train on",
            "the project has no data set that is split into parts",
            "import a folder and split it first",
        )
    mpp, patch_px = natural_scale(records)
    target = PatchTarget(request.mpp or mpp, request.patch_px or patch_px)
    recipe = _recipe(request, target)
    _make_folder(request.out)
    result = train(
        task,
        cut_records(task, records, target),
        recipe,
        request.out,
        read_patch=patch_reader(target, lambda: _normalizer(request.normalizer)),
        resume=request.resume,
        bundled=bundled_model_path() if request.weights == "bundled" else None,
    )
    summary = TrainSummary(
        model_path=result.model_path,
        model=ModelRef(recipe.name, result.sha256),
        history=result.history,
        best_epoch=result.best_epoch,
        metrics=result.metrics,
        seconds=time.monotonic() - started,
    )
    with opened(request.project) as project:
        done = {**summary.to_json(), **provenance.run_provenance(summary.model.to_json(), {})}
        project.add_run("train", recipe.as_json(), done)
    return summary


def _recipe(request: TrainRequest, target: PatchTarget) -> TrainRecipe:
    from histoviewer.learn.recipe import TrainRecipe

    normalizer = _normalizer(request.normalizer)
    fields: dict[str, Any] = {
        "name": request.out.stem,
        "arch": request.arch,
        "weights": request.weights,
        "unfreeze": request.unfreeze,
        "head": request.head,
        "mpp": target.mpp,
        "patch_px": target.patch_px,
        "input_px": _input_px(request, target),
        "normalizer": None if normalizer is None else normalizer.state(),
        "seed": request.seed,
    }
    if request.epochs is not None:
        fields["epochs"] = request.epochs
    fields.update(request.recipe)
    try:
        return TrainRecipe(**fields)
    except TypeError as error:
        raise InputError(
            "The training recipe can't be used", str(error), "name only fields of the recipe"
        ) from error


def _input_px(request: TrainRequest, target: PatchTarget) -> int:
    """The bundled trunk's own input size; else the patch's, between 64 and 224 in steps of 32."""
    if request.weights == "bundled":
        from histoviewer.learn.model_file import read_header

        return read_header(bundled_model_path())[0].input_px
    return min(224, max(64, round(target.patch_px / 32) * 32))


def _normalizer(chosen: str | Mapping[str, Any]) -> stain.StainNormalizer | None:
    if isinstance(chosen, Mapping):
        return stain.from_state(chosen)
    return None if chosen == "none" else stain.create(chosen).fit_reference()


def _make_folder(out: Path) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The model can't be written to {out}", error.strerror or str(error), "choose another folder"
        ) from error
