"""Train a model on a split project."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from histoviewer import stain
from histoviewer.app import provenance, test_looks, training_appearance
from histoviewer.app.dataset_conflicts import accepted, refuse_conflicts
from histoviewer.app.job_results import FileError, ModelRef, TrainSummary
from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.open_project import opened
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.training_patches import cut_records, natural_scale, patch_reader
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, InputError, StorageError
from histoviewer.core.task import Task
from histoviewer.io.project import Project

if TYPE_CHECKING:
    from histoviewer.learn.recipe import TrainRecipe


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What to train.

    Args:
        project: a project file or the window's open project, imported and split; ``None`` for
            ``train_records``.
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
        threads: of torch; 0 takes all real cores (the window leaves one to itself).
        ends_now: when set, the training ends after the batch at hand and keeps its best epoch.
        recipe: further fields of ``learn.recipe.TrainRecipe`` by name.
    """

    project: Path | Project | None
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
    threads: int = 0
    ends_now: threading.Event | None = None
    recipe: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """What a training came to, before anything is written into a project."""

    summary: TrainSummary
    recipe: TrainRecipe


def train_model(task: Task, request: TrainRequest) -> TrainSummary:
    """Train on the part "train", choose on "validation", judge on "test", and write the model file.

    ``task.partial`` gets an ``EpochRow`` (epoch, losses, scores, learning rate, seconds) after each epoch.
    A cancelled training can be resumed.

    Raises:
        DatasetError: nothing imported, not split, too few patients, or parts without a class.
        InputError: weights, architecture or recipe that can't be used.
        StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped the job.
    """
    records, remarks = project_records(request)
    trained = train_records(task, records, request, remarks)
    assert request.project is not None
    with opened(request.project) as project:
        summary = trained.summary
        done = {**summary.to_json(), **provenance.run_provenance(summary.model.to_json(), {})}
        project.add_run("train", trained.recipe.as_json(), done)
        if "test" in summary.metrics:
            test_looks.count_look(project, f"train {summary.model.name}")
    return summary


def project_records(request: TrainRequest) -> tuple[list[PatchRecord], dict[str, str]]:
    """The records of the request's project that have a part, and what the model card must say of them."""
    assert request.project is not None
    with opened(request.project) as project:
        records = [record for record in project.patches() if record.part]
        refuse_conflicts(project)
        remarks = _accepted_conflicts(project)
    if not records:
        raise DatasetError(
            "There is nothing to train on",
            "the project has no data set that is split into parts",
            "import a folder and split it first",
        )
    return records, remarks


def train_records(
    task: Task,
    records: Sequence[PatchRecord],
    request: TrainRequest,
    remarks: Mapping[str, str] | None = None,
) -> TrainedModel:
    """Train on records that carry their part; opens no project and writes only ``request.out``.

    Args:
        remarks: further texts of the model card.

    Raises:
        The errors of ``train_model``.
    """
    from histoviewer.learn.train import train

    started = time.monotonic()
    check_patients(records)
    target = patch_target(records, request)
    notes = _resolution_note(records, target)
    recipe = train_recipe(request, target, {**(remarks or {}), **notes})
    _make_folder(request.out)
    ends = request.ends_now
    cut = cut_records(task, records, target)
    looks = training_appearance.describe(task, cut, target)
    result = train(
        task,
        cut,
        recipe,
        request.out,
        read_patch=patch_reader(target, lambda: _normalizer(request.normalizer)),
        resume=request.resume,
        bundled=bundled_model_path() if request.weights == "bundled" else None,
        threads_n=request.threads,
        ends_now=ends.is_set if ends is not None else lambda: False,
        about=request_json(request),
    )
    left_out = tuple(FileError(u.record.path, u.why) for u in result.unreadable)
    summary = TrainSummary(
        model_path=result.model_path,
        model=ModelRef(recipe.name, training_appearance.keep(result.model_path, looks)),
        history=result.history,
        best_epoch=result.best_epoch,
        metrics=result.metrics,
        seconds=time.monotonic() - started,
        notes=tuple(notes.values()),
        left_out=left_out,
    )
    return TrainedModel(summary, recipe)


def request_json(request: TrainRequest) -> dict[str, Any]:
    """What a checkpoint keeps of a request, so that it can be taken up again after a restart."""
    plain = {f.name: getattr(request, f.name) for f in fields(request) if f.name not in _NOT_KEPT}
    return {**plain, "recipe": dict(request.recipe), "out": request.out.name}


_NOT_KEPT = {"project", "ends_now", "resume", "threads"}


def recipe_settings(recipe: TrainRecipe) -> dict[str, Any]:
    """What a run of several trainings keeps of their recipe, to be set beside other runs."""
    found = {name: value for name, value in recipe.as_json().items() if name not in ("name", "card")}
    return {**found, "weights": Path(recipe.weights).name}


def check_patients(records: Sequence[PatchRecord]) -> None:
    """Refuse a training part of a single patient: its network would know that patient, and nothing else.

    Raises:
        DatasetError: as said.
    """
    learned = {record.patient for record in records if record.part == "train"}
    if len(learned) == 1:
        everyone = len({record.patient for record in records})
        raise DatasetError(
            "The training can't start",
            f"its training part has one patient only ({everyone} in the whole data set)",
            "import images of more patients, at least two for training beside those for validation and test",
        )


def patch_target(records: Sequence[PatchRecord], request: TrainRequest) -> PatchTarget:
    """Resolution and side of the patches: the request's, else what suits the images."""
    mpp, patch_px = natural_scale(records)
    return PatchTarget(request.mpp or mpp, request.patch_px or patch_px)


def _resolution_note(records: Sequence[PatchRecord], target: PatchTarget) -> dict[str, str]:
    """Says that images were resampled when their resolutions differ by more than rounding."""
    low, high = min(r.mpp for r in records), max(r.mpp for r in records)
    if high / low <= _SAME_RESOLUTION:
        return {}
    text = f"images of {low:.3g} to {high:.3g} µm per pixel were resampled to {target.mpp:.3g}"
    return {"resolution": text}


_SAME_RESOLUTION = 1.02


def _accepted_conflicts(project: Project) -> dict[str, str]:
    """What somebody accepted in writing, for the model card."""
    said = [f"{one.conflict.kind}: {one.reason} ({one.who}, {one.at[:10]})" for one in accepted(project)]
    return {"accepted conflicts": "; ".join(said)} if said else {}


def train_recipe(
    request: TrainRequest, target: PatchTarget, card: Mapping[str, str] | None = None
) -> TrainRecipe:
    """The recipe that a request comes to.

    Raises:
        InputError: fields that make no sense.
    """
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
        "card": dict(card or {}),
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
    """The bundled trunk's own input size; else the patch's, from 64 to 224, or what the network takes."""
    if request.weights == "bundled":
        from histoviewer.learn.model_file import read_header

        return read_header(bundled_model_path())[0].input_px
    from histoviewer.learn import zoo

    own = min(224, max(64, round(target.patch_px / 32) * 32))
    return zoo.get(request.arch).input.fitting(own)


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
