"""Trains a network on labelled patches and writes the model file.

The loop can be stopped after any batch and goes on exactly there: what learns, optimizer, running average,
random numbers, order of the patches and history are in the checkpoint, which is written now and then in case
the program is killed. All randomness comes from one generator.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import Cancelled, DatasetError, InputError, ModelFileError, StorageError
from histoviewer.core.task import Task
from histoviewer.learn import checkpoint, cost, model_file, zoo
from histoviewer.learn.device import chosen_device, threads
from histoviewer.learn.finish import Ending, finish, finish_early
from histoviewer.learn.heads import fit_head
from histoviewer.learn.loop import EpochRow, Loop
from histoviewer.learn.memory import is_out_of_memory
from histoviewer.learn.patches import (
    PatchStore,
    ReadPatch,
    Unreadable,
    free_memory,
    load_patches,
    record_key,
)
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.subject import subject_of

__all__ = ["EpochRow", "TrainRecipe", "TrainResult", "train"]

log = logging.getLogger(__name__)

_ENDED = "ended by hand after epoch {}; this is the best epoch"
_NEGATIVE_NAMES = {"normal", "benign", "negative", "healthy", "control", "non-tumor", "non-tumour", "no"}


@dataclass(frozen=True)
class TrainResult:
    """A finished training. ``metrics`` holds, by part, ``Evaluation.as_json()``."""

    model_path: Path
    sha256: str
    history: tuple[EpochRow, ...]
    best_epoch: int
    metrics: Mapping[str, Any]
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True)
class _Data:
    """Labels in the order of the store's rows, and the rows of each part."""

    classes: tuple[str, ...]
    positive: str | None
    labels: Tensor
    targets: Tensor
    rows: Mapping[str, Tensor]


def train(
    task: Task,
    records: Sequence[PatchRecord],
    recipe: TrainRecipe,
    out: Path,
    *,
    read_patch: ReadPatch,
    resume: bool = False,
    soft_targets: Mapping[str, Sequence[float]] | None = None,
    bundled: Path | None = None,
    threads_n: int = 0,
    ends_now: Callable[[], bool] = lambda: False,
    about: Mapping[str, Any] | None = None,
) -> TrainResult:
    """Train by ``recipe`` and write the model file ``out``.

    Args:
        records: with their ``part``; "train" is learned from, "validation" picks the epoch and calibrates,
            "test" is only judged at the end.
        read_patch: gives a patch at the model's microns per pixel.
        resume: go on from the checkpoint beside ``out``.
        soft_targets: class probabilities by ``patches.record_key``, blended into the training targets.
        bundled: the model file whose trunk ``weights="bundled"`` starts from.
        threads_n: of torch; 0 leaves its own number, the real cores. A stopped run goes on with those that
            it began with.
        ends_now: asked after each batch; when true, the best epoch so far is calibrated, judged and kept.
        about: kept in the checkpoint as it is, for whoever resumes.

    ``task.partial`` gets an ``EpochRow`` after each epoch; a resumed run hands out the earlier ones first. A
    cancelled run leaves its checkpoint and, after
    the first epoch, the best model so far at ``out``.

    Raises:
        DatasetError: classes, parts or images that can't be trained on.
        InputError: weights that can't be had, too little memory, or training that diverges.
        Cancelled: the person stopped the job.
        StorageError: the disk is full or refuses to write.
    """
    out = Path(out)
    classes = _classes(records, recipe)
    _check_parts(records, classes, recipe)
    _check_memory(recipe, len(classes), records)
    recipe = _with_pixel_statistics(recipe, bundled)
    saved = checkpoint.load(checkpoint.checkpoint_path(out)) if resume else None
    wanted = int(saved.state.get("threads", 0)) if saved is not None else threads_n
    with threads(wanted) as used:
        run = _Run(recipe, out, saved, {"threads": used, "about": dict(about or {})}, ends_now)
        try:
            return _train(task, records, run, read_patch, soft_targets or {}, bundled, classes)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            raise InputError(
                "The training was stopped",
                "the memory is used up",
                "choose a smaller batch, work each batch in parts, or train fewer blocks",
            ) from error


@dataclass(frozen=True)
class _Run:
    """One call of ``train``. ``facts`` go into its checkpoints."""

    recipe: TrainRecipe
    out: Path
    saved: checkpoint.Checkpoint | None
    facts: Mapping[str, Any]
    ends_now: Callable[[], bool]


def _train(
    task: Task,
    records: Sequence[PatchRecord],
    run: _Run,
    read_patch: ReadPatch,
    soft_targets: Mapping[str, Sequence[float]],
    bundled: Path | None,
    classes: tuple[str, ...],
) -> TrainResult:
    recipe = run.recipe
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(recipe.seed)
        network = zoo.create_network(recipe.arch, len(classes), recipe.weights, bundled=bundled)
    store = load_patches(task, _in_parts(records), read_patch, recipe.patch_px, recipe.input_px)
    try:
        data = _data(store, classes, recipe, soft_targets)
        ending = Ending(
            recipe, network, store, data.classes, data.positive, data.labels.numpy(), data.rows, run.out
        )
        if recipe.head != "network":
            return _train_head(task, ending)
        return _train_network(task, ending, data, run)
    finally:
        store.close()


def _train_network(task: Task, ending: Ending, data: _Data, run: _Run) -> TrainResult:
    network = ending.network
    zoo.freeze_all_but_last(network.architecture, network.module, run.recipe.unfreeze)
    identity = _identity(run.recipe, ending.store, data)
    if run.saved is not None:
        _check_same(run.saved, identity)
    subject = subject_of(task, network, ending.store, run.recipe, data.rows)
    try:
        loop = Loop(subject, run.recipe, data.labels, data.targets, data.rows)
        if run.saved is not None:
            loop.restore(run.saved)
            for row in loop.history:  # whoever shows the curves may have been restarted
                task.partial(row)
        keeper = _Keeper(loop, run, identity)

        def after_epoch(row: EpochRow) -> None:
            task.partial(row)
            keeper.keep_now_and_then()

        try:
            loop.run(task, after_epoch, keeper.keep_now_and_then, run.ends_now)
            return _finish(task, ending, loop, run)
        except Cancelled:
            keeper.keep()
            if loop.history:
                _to_processor(ending, loop)
                finish_early(ending, loop.best_logits(), [asdict(r) for r in loop.history])
            raise
    finally:
        subject.close()


class _Keeper:
    """Writes checkpoints: when asked, and otherwise when ``checkpoint_seconds`` have passed."""

    def __init__(self, loop: Loop, run: _Run, identity: Mapping[str, Any]) -> None:
        self._loop, self._run, self._identity = loop, run, identity
        self._path = checkpoint.checkpoint_path(run.out)
        self._last = time.monotonic()

    def keep(self) -> None:
        """Write one; the one before stays when that fails. Raises ``StorageError``."""
        tensors, state = self._loop.snapshot()
        checkpoint.save(self._path, tensors, {**state, **self._run.facts, "identity": self._identity})
        self._last = time.monotonic()

    def keep_now_and_then(self) -> None:
        """Write one when it is time; the training itself needs no disk before its end."""
        if time.monotonic() - self._last < self._run.recipe.checkpoint_seconds:
            return
        try:
            self.keep()
        except StorageError as error:
            log.warning("no checkpoint: %s", error)
            self._last = time.monotonic()


def _to_processor(ending: Ending, loop: Loop) -> None:
    """The best epoch's weights in the network, where models are judged and written."""
    loop.give_best()
    ending.network.module.to("cpu")


def _finish(task: Task, ending: Ending, loop: Loop, run: _Run) -> TrainResult:
    _to_processor(ending, loop)
    history = [asdict(r) for r in loop.history]
    if len(history) < run.recipe.epochs and run.ends_now():
        ending = replace(ending, remarks={**ending.remarks, "training": _ENDED.format(len(history))})
    sha256, metrics = finish(task, ending, history)
    checkpoint.checkpoint_path(run.out).unlink(missing_ok=True)
    return TrainResult(
        ending.out, sha256, tuple(loop.history), loop.best_epoch, metrics, ending.store.unreadable
    )


def _train_head(task: Task, ending: Ending) -> TrainResult:
    fit_head(task, ending)
    ending.network.module.to("cpu")
    sha256, metrics = finish(task, ending, [])
    return TrainResult(ending.out, sha256, (), 0, metrics, ending.store.unreadable)


def _with_pixel_statistics(recipe: TrainRecipe, bundled: Path | None) -> TrainRecipe:
    """The recipe with mean and standard deviation filled in: a trunk must see pixels as it learned them."""
    takes = zoo.get(recipe.arch).input
    mean, std = takes.mean, takes.std
    source = bundled if recipe.weights == "bundled" else Path(recipe.weights)
    if source is not None and source.suffix == ".safetensors":
        try:
            header, _ = model_file.read_header(source)
            mean, std = header.mean, header.std
        except ModelFileError as error:  # plain weights, or damaged ones that the zoo refuses
            log.info("no pixel statistics in %s: %s", source, error)
    return replace(recipe, mean=recipe.mean or mean, std=recipe.std or std)


def _in_parts(records: Sequence[PatchRecord]) -> tuple[PatchRecord, ...]:
    return tuple(r for r in records if r.part)


def _classes(records: Sequence[PatchRecord], recipe: TrainRecipe) -> tuple[str, ...]:
    """Class names in the order of the outputs; of two, the positive one comes second."""
    found = sorted({r.label for r in records if r.part == "train"})
    if recipe.classes:
        return recipe.classes
    if len(found) == 2:
        first_is_positive = (
            found[0] == recipe.positive
            if recipe.positive
            else found[1].lower() in _NEGATIVE_NAMES and found[0].lower() not in _NEGATIVE_NAMES
        )
        return (found[1], found[0]) if first_is_positive else (found[0], found[1])
    return tuple(found)


def _check_parts(records: Sequence[PatchRecord], classes: tuple[str, ...], recipe: TrainRecipe) -> None:
    training = [r for r in records if r.part == "train"]
    if not training:
        raise DatasetError(
            "The training can't start", "no patch is in the training part", "split the data set first"
        )
    present = {r.label for r in training}
    if len(present) < 2:
        raise DatasetError(
            "The training can't start",
            f"there is one class only ({next(iter(present))})",
            "import a folder with at least two classes",
        )
    unknown = sorted({r.label for r in records if r.part} - set(classes))
    if unknown:
        raise DatasetError(
            "The training can't start",
            f"the class {unknown[0]!r} is not among the classes to learn ({', '.join(classes)})",
            "give it to the training part too, or remove it",
        )
    absent = sorted(set(classes) - present)
    if absent:
        raise DatasetError(
            "The training can't start",
            f"the class {absent[0]!r} has no training patch",
            "add patches of it or split again",
        )
    if not any(r.part == "validation" for r in records) and recipe.patience:
        raise DatasetError(
            "The training can't stop early",
            "no patient is in the validation part",
            "split the data set with a validation part, or set patience to 0",
        )
    _check_patients(records)


def _check_patients(records: Sequence[PatchRecord]) -> None:
    parts: dict[str, str] = {}
    for record in records:
        if record.part and parts.setdefault(record.patient, record.part) != record.part:
            raise DatasetError(
                "The training can't start",
                f"patient {record.patient} is in two parts ({parts[record.patient]} and {record.part})",
                "split the data set again by patient",
            )


def _check_memory(recipe: TrainRecipe, classes_n: int, records: Sequence[PatchRecord]) -> None:
    """Refuse in words what would be killed by the system."""
    free = free_memory()
    if free is None or recipe.head != "network" or chosen_device(recipe.device).type != "cpu":
        return
    training = sum(r.part == "train" for r in records)
    fixed, each = cost.step_bytes(recipe, classes_n)
    needed = fixed + each * -(-min(recipe.batch, training) // recipe.accumulate)
    if needed > free:
        fitting = max(2, int((free - fixed) / each * 0.8))
        raise InputError(
            f"Training {recipe.arch} with {recipe.batch} patches of {recipe.input_px} px at once can't start",
            f"it needs about {needed / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free",
            f"choose a batch of {fitting}, work each batch in parts, or choose a smaller input size",
        )


def _data(
    store: PatchStore,
    classes: tuple[str, ...],
    recipe: TrainRecipe,
    soft_targets: Mapping[str, Sequence[float]],
) -> _Data:
    index = {name: i for i, name in enumerate(classes)}
    labels = torch.tensor([index[r.label] for r in store.records])
    rows = {
        part: torch.tensor([i for i, r in enumerate(store.records) if r.part == part], dtype=torch.int64)
        for part in ("train", "validation", "test")
    }
    if len(torch.unique(labels[rows["train"]])) < len(classes):
        raise DatasetError(
            "The training can't start", "a class has no readable training patch", "check its images"
        )
    targets = torch.nn.functional.one_hot(labels, len(classes)).float()
    for i, record in enumerate(store.records):
        soft = soft_targets.get(record_key(record))
        if soft is not None:
            targets[i] = torch.lerp(targets[i], _soft(soft, len(classes), record), recipe.soft_weight)
    targets = targets * (1 - recipe.label_smoothing) + recipe.label_smoothing / len(classes)
    positive = recipe.positive or (classes[1] if len(classes) == 2 else None)
    return _Data(classes, positive, labels, targets, rows)


def _soft(values: Sequence[float], classes_n: int, record: PatchRecord) -> Tensor:
    soft = torch.tensor(list(values), dtype=torch.float32)
    if len(soft) != classes_n or not bool(torch.isfinite(soft).all()) or abs(float(soft.sum()) - 1) > 1e-3:
        raise DatasetError(
            "The training can't start",
            f"the soft target of {record.path} is no probability of {classes_n} classes",
            "make the soft targets again",
        )
    return soft


def _identity(recipe: TrainRecipe, store: PatchStore, data: _Data) -> dict[str, Any]:
    """What must be the same for a stopped run to go on."""
    digest = hashlib.sha256()
    for record in store.records:
        digest.update(f"{record_key(record)}\t{record.label}\t{record.part}\n".encode())
    digest.update(np.ascontiguousarray(data.targets.numpy()).tobytes())
    as_json = recipe.as_json()
    as_json.pop("checkpoint_seconds")
    return {"data": digest.hexdigest(), "recipe": json.loads(json.dumps(as_json))}


def _check_same(saved: checkpoint.Checkpoint, identity: Mapping[str, Any]) -> None:
    before = saved.state.get("identity", {})
    if before.get("data") != identity["data"]:
        raise DatasetError(
            "The training can't go on",
            "the data set or its split has changed since it stopped",
            "start it anew without --resume",
        )
    old, new = before.get("recipe", {}), identity["recipe"]
    changed = sorted(k for k in new if old.get(k) != new[k])
    if changed:
        raise DatasetError(
            "The training can't go on",
            f"{changed[0]} was {old.get(changed[0])!r} when it stopped and is {new[changed[0]]!r} now",
            "use the same settings or start it anew",
        )
