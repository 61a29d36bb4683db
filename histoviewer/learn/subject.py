"""What the training loop trains: the whole network on images, or the head alone on cached features."""

from __future__ import annotations

import copy
from typing import Protocol

import torch
from torch import Tensor, nn

from histoviewer.core.task import Task
from histoviewer.learn import zoo
from histoviewer.learn.augment import augment, mix
from histoviewer.learn.fast_conv import use_fast_convolutions
from histoviewer.learn.infer import bf16_is_fast, normalized
from histoviewer.learn.patches import PatchStore
from histoviewer.learn.recipe import TrainRecipe

_FEATURE_BATCH = 128


class Subject(Protocol):
    """A module with its inputs. ``module`` is trained in place; ``give`` puts weights into the network."""

    module: nn.Module
    head_prefix: str

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Inputs with random changes, and their targets."""

    def inputs(self, rows: Tensor) -> Tensor:
        """Inputs without any change."""

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """float32 logits; with a generator, with dropout."""

    def set_training(self) -> None:
        """Training mode for what is trained."""

    def give(self, trained: nn.Module) -> None:
        """Copy trained weights into the network."""


class Images:
    """The whole network on patches."""

    def __init__(self, network: zoo.Network, store: PatchStore, recipe: TrainRecipe) -> None:
        self._kind, self._store, self._recipe = network.architecture, store, recipe
        self._network = network.module
        self.module: nn.Module = network.module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        use_fast_convolutions(self.module)
        self.head_prefix = self._kind.head
        self._pixels = (recipe.mean or zoo.IMAGENET_MEAN, recipe.std or zoo.IMAGENET_STD)
        self._bf16 = recipe.precision == "bf16" or (recipe.precision == "auto" and bf16_is_fast())

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Augmented, mixed and standardized patches."""
        options = self._recipe.augmentation
        images = augment(self._store.batch(rows), options, generator)
        images, targets = mix(images, targets, options, generator)
        return normalized(images, *self._pixels), targets

    def inputs(self, rows: Tensor) -> Tensor:
        """Standardized patches."""
        return normalized(self._store.batch(rows), *self._pixels)

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Logits of images, in bfloat16 where that is fast."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self._bf16):
            features = self._kind.features(module, inputs)
        features = dropped(features.float(), self._recipe.dropout, generator)
        logits: Tensor = self._kind.head_of(module)(features)
        return logits

    def set_training(self) -> None:
        """Training mode; a frozen batch norm keeps its statistics."""
        zoo.set_training(self.module)

    def give(self, trained: nn.Module) -> None:
        """Copy all weights."""
        self._network.load_state_dict(trained.state_dict())


class CachedFeatures:
    """The head alone, on features that the frozen trunk made once."""

    def __init__(self, network: zoo.Network, features: Tensor, recipe: TrainRecipe) -> None:
        self._head = network.architecture.head_of(network.module)
        self._features, self._recipe = features, recipe
        self.module: nn.Module = copy.deepcopy(self._head)
        self.head_prefix = ""

    @classmethod
    def of(cls, task: Task, network: zoo.Network, store: PatchStore, recipe: TrainRecipe) -> CachedFeatures:
        """Run the trunk once over every patch."""
        return cls(network, trunk_features(task, network, store, recipe), recipe)

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Cached features; nothing random."""
        return self._features[rows], targets

    def inputs(self, rows: Tensor) -> Tensor:
        """Cached features."""
        return self._features[rows]

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Logits of features."""
        logits: Tensor = module(dropped(inputs, self._recipe.dropout, generator))
        return logits

    def set_training(self) -> None:
        """A linear layer has one mode."""

    def give(self, trained: nn.Module) -> None:
        """Copy the head."""
        self._head.load_state_dict(trained.state_dict())


def dropped(features: Tensor, share: float, generator: torch.Generator | None) -> Tensor:
    """Dropout from the run's own generator; nothing without one."""
    if generator is None or share <= 0:
        return features
    kept = torch.rand(features.shape, generator=generator) >= share
    return features * kept / (1 - share)


@torch.inference_mode(False)
@torch.no_grad()
def trunk_features(task: Task, network: zoo.Network, store: PatchStore, recipe: TrainRecipe) -> Tensor:
    """Penultimate features of every patch of the store, float32 (n, d)."""
    images = Images(network, store, recipe)
    network.module.eval()
    made: list[Tensor] = []
    n = len(store.records)
    with torch.autocast("cpu", torch.bfloat16, enabled=images._bf16):
        for start in range(0, n, _FEATURE_BATCH):
            task.report(start, n, f"Computing features ({start} of {n})")
            rows = torch.arange(start, min(start + _FEATURE_BATCH, n))
            made.append(network.architecture.features(network.module, images.inputs(rows)).float())
    return torch.cat(made)
