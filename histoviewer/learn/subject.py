"""What the training loop trains on: patches that change each time, or activations that were kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

import torch
from torch import Tensor, nn

from histoviewer.core.task import Task
from histoviewer.learn import activations as kept_activations
from histoviewer.learn import zoo
from histoviewer.learn.activations import Activations
from histoviewer.learn.augment import Augmentation, augment, mix
from histoviewer.learn.device import autocast, chosen_device, uses_bf16
from histoviewer.learn.fast_conv import use_fast_convolutions
from histoviewer.learn.infer import normalized
from histoviewer.learn.network_parts import Learner, WholeLearner, take_apart
from histoviewer.learn.patches import PatchStore
from histoviewer.learn.recipe import TrainRecipe

_NO_LIMIT = 1 << 62


class Subject(Protocol):
    """A learner with its inputs; it is trained in place."""

    module: Learner | WholeLearner

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Inputs with random changes, and their targets, on the device."""

    def inputs(self, rows: Tensor) -> Tensor:
        """Inputs without any change, on the device."""

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """float32 logits; with a generator, with dropout."""

    def close(self) -> None:
        """Let go of what was kept."""


class Pixels:
    """From rows of the store to what the learner takes: standardized, on the device, through the trunk."""

    def __init__(self, network: zoo.Network, store: PatchStore, recipe: TrainRecipe) -> None:
        self.recipe = recipe
        self.device = chosen_device(recipe.device)
        self.bf16 = uses_bf16(recipe.precision, self.device)
        self._store = store
        takes = network.architecture.input
        self._mean, self._std = recipe.mean or takes.mean, recipe.std or takes.std
        network.module.to(device=self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        use_fast_convolutions(network.module)
        self.trunk, self.learner = take_apart(network, recipe.unfreeze, recipe.input_px, self.bf16)

    def plain(self, rows: Tensor) -> Tensor:
        """Activations of unchanged patches."""
        return self._through(self._store.batch(rows))

    def changed(self, rows: Tensor, generator: torch.Generator) -> Tensor:
        """Activations of patches with the recipe's random changes, not mixed."""
        return self._through(augment(self._store.batch(rows), self.recipe.augmentation, generator))

    def mixed(self, rows: Tensor, targets: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Activations of changed and mixed patches, and the mixed targets."""
        options = self.recipe.augmentation
        images = augment(self._store.batch(rows), options, generator)
        images, targets = mix(images, targets, options, generator)
        return self._through(images), targets

    def _through(self, pixels: Tensor) -> Tensor:
        return self.trunk(normalized(pixels, self._mean, self._std).to(self.device))

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None) -> Tensor:
        """Logits of activations; the head works in float32."""
        assert isinstance(module, Learner | WholeLearner)
        with autocast(self.device, self.bf16):
            features = module.features(inputs)
        logits: Tensor = module.head(dropped(features.float(), self.recipe.dropout, generator))
        return logits


class FreshPatches:
    """Other random changes of every patch in every epoch; validation passes the frozen trunk only once."""

    def __init__(self, task: Task, pixels: Pixels, validation: Tensor) -> None:
        self._pixels = pixels
        self.module = pixels.learner
        self._validation: Activations | None = None
        if not pixels.trunk.empty and len(validation):
            self._places = _places(validation, int(validation.max()) + 1)
            self._validation = kept_activations.compute(
                task, validation, pixels.plain, pixels.recipe.input_px
            )

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Augmented, mixed and standardized patches, through the trunk."""
        inputs, targets = self._pixels.mixed(rows, targets, generator)
        return inputs, targets.to(self._pixels.device)

    def inputs(self, rows: Tensor) -> Tensor:
        """Standardized patches, through the trunk."""
        if self._validation is None:
            return self._pixels.plain(rows)
        return self._validation.values[self._places[rows]].to(self._pixels.device)

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Logits."""
        return self._pixels.forward(module, inputs, generator)

    def close(self) -> None:
        """Let go of the validation part's activations."""
        if self._validation is not None:
            self._validation.close()


class KeptActivations:
    """The frozen part ran once over every patch, or over ``versions`` changed copies of the training ones.

    Version v of a patch is the same in every run of a seed. Mixtures are made of the activations.
    """

    def __init__(self, task: Task, pixels: Pixels, training: Tensor, rows_n: int) -> None:
        self._pixels = pixels
        self.module = pixels.learner
        recipe = pixels.recipe
        self._plain = kept_activations.compute(task, torch.arange(rows_n), pixels.plain, recipe.input_px)
        self._versions: list[Activations] = []
        self._places = _places(training, rows_n)
        try:
            for version in range(recipe.versions if recipe.augmentation.active else 0):
                self._versions.append(self._version(task, training, version))
        except BaseException:
            self.close()
            raise

    def _version(self, task: Task, training: Tensor, version: int) -> Activations:
        recipe = self._pixels.recipe
        generator = torch.Generator().manual_seed((recipe.seed * 1_000_003 + version + 1) % 2**63)
        return kept_activations.compute(
            task,
            training,
            lambda rows: self._pixels.changed(rows, generator),
            recipe.input_px,
            f"Changed copies, {version + 1} of {recipe.versions}",
        )

    def training_batch(
        self, rows: Tensor, targets: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Kept activations: as the patches are, or of one of their changed copies by chance."""
        device = self._pixels.device
        if not self._versions:
            return self._plain.values[rows].to(device), targets.to(device)
        chosen = torch.randint(len(self._versions), (len(rows),), generator=generator)
        values = torch.empty_like(self._plain.values[rows])
        for version, kept in enumerate(self._versions):
            values[chosen == version] = kept.values[self._places[rows[chosen == version]]]
        values, targets = mix_activations(values, targets, self._pixels.recipe.augmentation.mixup, generator)
        return values.to(device), targets.to(device)

    def inputs(self, rows: Tensor) -> Tensor:
        """Kept activations of unchanged patches."""
        return self._plain.values[rows].to(self._pixels.device)

    def forward(self, module: nn.Module, inputs: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Logits."""
        return self._pixels.forward(module, inputs, generator)

    def close(self) -> None:
        """Let go of all activations."""
        for kept in (self._plain, *self._versions):
            kept.close()


def subject_of(
    task: Task, network: zoo.Network, store: PatchStore, recipe: TrainRecipe, rows: Mapping[str, Tensor]
) -> Subject:
    """Kept activations where patches don't change, or ``versions`` of them are asked for; else patches."""
    pixels = Pixels(network, store, recipe)
    if pixels.trunk.empty or (recipe.augmentation.active and not recipe.versions):
        return FreshPatches(task, pixels, rows["validation"])
    return KeptActivations(task, pixels, rows["train"], len(store.records))


def _places(rows: Tensor, n: int) -> Tensor:
    """Where each of ``n`` rows of the store is in ``rows``; -1 for those that are not."""
    places = torch.full((n,), -1, dtype=torch.int64)
    places[rows] = torch.arange(len(rows))
    return places


def mix_activations(
    values: Tensor, targets: Tensor, alpha: float, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Mixup of activations (manifold mixup, Verma et al. 2019), as often and as much as of patches."""
    return mix(values, targets, Augmentation(dihedral=False, mixup=alpha), generator)


def dropped(features: Tensor, share: float, generator: torch.Generator | None) -> Tensor:
    """Dropout from the run's own generator; nothing without one."""
    if generator is None or share <= 0:
        return features
    kept = torch.rand(features.shape, generator=generator) >= share
    return features * kept.to(features.device) / (1 - share)


def trunk_features(task: Task, network: zoo.Network, store: PatchStore, recipe: TrainRecipe) -> Tensor:
    """Penultimate features of every patch of the store, float32 (n, d)."""
    pixels = Pixels(network, store, replace(recipe, unfreeze=0))
    rows = torch.arange(len(store.records))
    made = kept_activations.compute(
        task, rows, lambda some: pixels.plain(some).float(), recipe.input_px, memory_bytes=_NO_LIMIT
    )
    return made.values
