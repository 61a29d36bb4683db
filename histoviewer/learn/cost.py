"""What a training will cost: memory reckoned from the network's shapes, time measured on made patches."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.task import Task
from histoviewer.learn import feature_space, weights, zoo
from histoviewer.learn.device import chosen_device, threads, uses_bf16
from histoviewer.learn.loop import Loop
from histoviewer.learn.patches import MEMORY_SHARE, PatchStore, free_memory
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.subject import subject_of

# Measured: what a step holds, as a part of the float32 outputs of all layers that learn.
_HELD_FP32, _HELD_BF16 = 0.95, 0.65
# Copies of a batch's pixels while they are changed: density, grid, mixed copy and so on.
_PIXEL_COPIES = 6
_MEASURED_PIXELS = 1 << 18
_PARTS = ("train", "validation", "test")


@dataclass(frozen=True)
class Speed:
    """Seconds for one patch: through the frozen part, in a training step, and judged."""

    trunk: float
    step: float
    judged: float


@dataclass(frozen=True)
class _Shapes:
    """Bytes for one patch (held by layers that learn, passing through frozen ones), and of the weights."""

    held: int
    passing: int
    activation: int
    weights: int
    learning: int


def step_bytes(recipe: TrainRecipe, classes_n: int) -> tuple[int, int]:
    """Bytes that do not depend on the batch, and those of each of its patches."""
    shapes = _shapes(recipe.arch, recipe.unfreeze, classes_n, recipe.input_px)
    held = _HELD_BF16 if uses_bf16(recipe.precision, chosen_device(recipe.device)) else _HELD_FP32
    pixels = 3 * recipe.input_px**2 * 4 * _PIXEL_COPIES
    # Gradient, two moments, running average; the best epoch in 16 bits.
    fixed = shapes.weights + int(4.5 * shapes.learning)
    return fixed, int(held * shapes.held) + shapes.passing + pixels


def memory_bytes(recipe: TrainRecipe, classes_n: int, counts: Mapping[str, int]) -> int:
    """The most that a training will add to the process's memory.

    Args:
        counts: patches by part.
    """
    shapes = _shapes(recipe.arch, recipe.unfreeze, classes_n, recipe.input_px)
    fixed, each = step_bytes(recipe, classes_n)
    at_once = -(-min(recipe.batch, max(1, counts.get("train", 1))) // recipe.accumulate)
    limit = int((free_memory() or 8 << 30) * MEMORY_SHARE)
    store = _in_memory(sum(counts.values()) * 3 * recipe.input_px**2, limit)
    kept = _in_memory(_kept_rows(recipe, counts) * shapes.activation, limit)
    judging = 4 * shapes.weights
    if recipe.head != "network":
        return store + judging
    return store + kept + max(fixed + at_once * each, judging)


def _in_memory(size: int, limit: int) -> int:
    return size if size <= limit else 0


def _kept_rows(recipe: TrainRecipe, counts: Mapping[str, int]) -> int:
    """Rows of activations that are kept (``subject.subject_of``)."""
    if recipe.unfreeze in (None, -1):
        return 0
    if not recipe.augmentation.active:
        return sum(counts.values())
    if recipe.versions:
        return sum(counts.values()) + recipe.versions * counts.get("train", 0)
    return counts.get("validation", 0)


@lru_cache(maxsize=64)
def _shapes(arch: str, unfreeze: int | None, classes_n: int, input_px: int) -> _Shapes:
    """Found on torch's meta device, which takes no memory."""
    kind = zoo.get(arch)
    with torch.device("meta"):
        module = kind.build(classes_n)
        zoo.freeze_all_but_last(kind, module, unfreeze)
        seen = _Outputs()
        for layer in module.modules():
            if not list(layer.children()):
                layer.register_forward_hook(seen)
        module.eval()
        kind.head_of(module)(kind.features(module, torch.empty(1, 3, input_px, input_px)))
    parameters = list(module.parameters())
    return _Shapes(
        seen.held,
        seen.passing,
        seen.before_learning,
        4 * sum(p.numel() for p in parameters),
        4 * sum(p.numel() for p in parameters if p.requires_grad),
    )


class _Outputs:
    """Adds up what the layers of one forward pass give."""

    def __init__(self) -> None:
        self.held, self.passing, self.before_learning = 0, 0, 0

    def __call__(self, layer: nn.Module, inputs: Any, output: Any) -> None:
        if not isinstance(output, Tensor):
            return
        size = 4 * output.numel()
        if output.requires_grad:
            self.held += size
            return
        given = inputs[0] if inputs and isinstance(inputs[0], Tensor) else output
        self.passing = max(self.passing, 4 * given.numel() + size)
        self.before_learning = size


def speed(recipe: TrainRecipe, classes_n: int, threads_n: int = 0) -> Speed:
    """Seconds for each patch, from a few steps of the real loop on noise; remembered for like recipes."""
    if recipe.head != "network":  # the trunk runs once, over patches as they are
        recipe = replace(recipe.without_augmentation(), unfreeze=0)
    key = {k: v for k, v in recipe.as_json().items() if k not in _FREE_OF_COST}
    return _speed(json.dumps(key, sort_keys=True, default=str), recipe.arch, classes_n, threads_n)


_FREE_OF_COST = {
    "name", "weights", "epochs", "seed", "card", "lr", "head_lr", "schedule", "warmup", "patience", "monitor",
    "classes", "positive", "mpp", "patch_px", "normalizer", "checkpoint_seconds", "margin", "views", "head",
}  # fmt: skip


def building_seconds(recipe: TrainRecipe, classes_n: int, bundled: Path | None = None) -> float:
    """Seconds to build the network and to read its starting weights, by doing it once; remembered.

    Nothing is downloaded for it: in the place of weights that may have to be, the network's own are copied.

    Args:
        bundled: as in ``zoo.create_network``.

    Raises:
        InputError, FileAccessError, ModelFileError: weights that can't be used.
    """
    return _building(recipe.arch, recipe.weights, classes_n, bundled)


@lru_cache(maxsize=32)
def _building(arch: str, named: str, classes_n: int, bundled: Path | None) -> float:
    kind = zoo.get(arch)
    elsewhere = named == "imagenet" and kind.package_weights is None
    started = time.perf_counter()
    with torch.random.fork_rng(devices=[]):
        network = zoo.create_network(arch, classes_n, "none" if elsewhere else named, bundled=bundled)
        if elsewhere:
            weights.load_trunk(kind, network.module, network.module.state_dict(), arch)
    return time.perf_counter() - started


@lru_cache(maxsize=32)
def _speed(key: str, arch: str, classes_n: int, threads_n: int) -> Speed:
    fields = {k: v for k, v in json.loads(key).items() if k != "augmentation"}
    for name in ("mean", "std"):
        fields[name] = None if fields[name] is None else tuple(fields[name])
    n = max(4, min(int(fields["batch"]), _MEASURED_PIXELS // int(fields["input_px"]) ** 2))
    recipe = TrainRecipe(**{**fields, "batch": n, "epochs": 100, "warmup": 0.0, "accumulate": 1})
    with threads(threads_n), torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = zoo.create_network(arch, classes_n)
        zoo.freeze_all_but_last(network.architecture, network.module, recipe.unfreeze)
        return _timed(network, recipe, classes_n, n)


def _timed(network: zoo.Network, recipe: TrainRecipe, classes_n: int, n: int) -> Speed:
    side = recipe.input_px
    pixels = torch.randint(0, 255, (2 * n, 3, side, side), dtype=torch.uint8)
    records = tuple(PatchRecord(str(i), "", str(i), 1.0) for i in range(2 * n))
    rows = {"train": torch.arange(n), "validation": torch.arange(n, 2 * n), "test": torch.arange(0)}
    labels = torch.arange(2 * n) % classes_n
    targets = nn.functional.one_hot(labels, classes_n).float()
    store = PatchStore(records, pixels, side, ())
    kept = replace(recipe, versions=min(1, recipe.versions))
    started = time.perf_counter()
    subject = subject_of(Task(), network, store, kept, rows)
    through = time.perf_counter() - started
    try:
        loop = Loop(subject, kept, labels, targets, rows)
        loop.try_step()
        started = time.perf_counter()
        loop.try_step()
        step = time.perf_counter() - started
        started = time.perf_counter()
        loop.try_validation(Task())
        judged = time.perf_counter() - started
    finally:
        subject.close()
    through /= max(1, _kept_rows(kept, {"train": n, "validation": n}))
    return Speed(through, step / n, judged / n)


def seconds(recipe: TrainRecipe, found: Speed, counts: Mapping[str, int]) -> tuple[float, float]:
    """Seconds beside the epochs and for each epoch.

    The former are for the frozen part, and at the end for judging validation and test and for describing the
    training part, in all views. Building, reading and writing are not among them.

    Args:
        counts: patches by part.
    """
    train, validation, test = (counts.get(part, 0) for part in _PARTS)
    whole = found.trunk + found.judged
    described = min(train, feature_space.MOST_PATCHES) if validation else 0
    ending = (validation + test + described) * whole * recipe.views
    if recipe.head != "network":
        return (train + validation + test) * whole + ending, 0.0
    frozen = _kept_rows(recipe, counts) * found.trunk
    return frozen + ending, train * found.step + validation * found.judged


def described_again(counts: Mapping[str, int]) -> int:
    """Patches that are read once more, for what training and validation part look like."""
    return sum(min(counts.get(part, 0), feature_space.MOST_PATCHES) for part in ("train", "validation"))
