"""The systems of the related work, each as a recipe of the program's own training.

A row whose weights can't be had stays in the table and says so. What replaces the ImageNet weights of
torchvision here: the trunk of the bundled histology model (ResNet-34), the ImageNet weights of
EfficientNet-Lite0 that a package brings, and random weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

RECIPE: dict[str, Any] = {"batch": 64, "class_balance": 1.0, "monitor": "auc", "views": 1, "warmup": 0.5}
"""What all systems share."""

PLAIN: dict[str, Any] = {"augment": "none"}
"""What is frozen then runs once."""

STRONG: dict[str, Any] = {"augment": "strong"}
"""Geometry, jitter of the stains, exchange of colours between patients, noise, holes, mixup."""


@dataclass(frozen=True, slots=True)
class System:
    """One row of the table.

    ``weights`` is "none", "bundled", "imagenet", or "shipped" for the bundled model as it is, without any
    training. ``fields`` are those of ``TrainRecipe``; ``by_set`` adds to them for one set. ``tile_px`` > 0
    cuts every image into patches of that side, all of which then make its decision. ``members`` names systems
    whose mean answer this one is. ``divisions`` leaves out the others where training is too long; ``sets``
    likewise.
    """

    name: str
    title: str
    arch: str
    weights: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    by_set: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    tile_px: int = 0
    members: tuple[str, ...] = ()
    sets: tuple[str, ...] = ("idc", "breakhis200x")
    divisions: tuple[str, ...] = ()

    def recipe_fields(self, study: str) -> dict[str, Any]:
        """Everything of ``TrainRecipe`` but classes and resolution."""
        own = {**RECIPE, **self.fields, **self.by_set.get(study, {})}
        return {"arch": self.arch, "weights": self.weights, **own}


def _head(kind: str, px: int) -> dict[str, Any]:
    return {"head": kind, "unfreeze": 0, "input_px": px, **PLAIN}


_LITE = "efficientnet_lite0"
_SIDE = {"idc": 96, "breakhis200x": 224}
_BY_SIDE = {name: {"input_px": px} for name, px in _SIDE.items()}
_TUNED = {"unfreeze": 3, "epochs": 10, "patience": 4, "lr": 3e-4, "head_lr": 3.0, "dropout": 0.2}

SYSTEMS: tuple[System, ...] = (
    System(
        "shipped", "Bundled model as it ships (ResNet-34, distilled)", "resnet34", "shipped", sets=("idc",)
    ),
    System(
        "resnet34-imagenet-frozen",
        "ResNet-34, ImageNet, frozen + logistic regression",
        "resnet34",
        "imagenet",
        _head("logistic", 224),
        {"idc": {"input_px": 96}},
    ),
    System(
        "resnet34-imagenet-tuned",
        "ResNet-34, ImageNet, last 3 blocks tuned",
        "resnet34",
        "imagenet",
        {**_TUNED, **PLAIN, "input_px": 224},
        {"idc": {"input_px": 96}},
    ),
    System(
        "resnet34-histology-frozen",
        "ResNet-34, histology trunk, frozen + logistic regression",
        "resnet34",
        "bundled",
        _head("logistic", 96),
    ),
    System(
        "resnet34-histology-boosting",
        "ResNet-34, histology trunk, features + boosting",
        "resnet34",
        "bundled",
        _head("boosting", 96),
    ),
    System(
        "resnet34-histology-tuned",
        "ResNet-34, histology trunk, last 3 blocks tuned",
        "resnet34",
        "bundled",
        {**_TUNED, **PLAIN, "input_px": 96},
        {"breakhis200x": {"input_px": 128}},
    ),
    System(
        "resnet34-random-frozen",
        "ResNet-34, random weights, frozen + logistic regression",
        "resnet34",
        "none",
        _head("logistic", 96),
    ),
    System(
        "resnet34-scratch",
        "ResNet-34 from scratch",
        "resnet34",
        "none",
        {"epochs": 6, "lr": 1.5e-3, "input_px": 48},
        {"breakhis200x": {"input_px": 64, "epochs": 10}},
    ),
    System(
        "resnet34-scratch-strong",
        "ResNet-34 from scratch, strong augmentation",
        "resnet34",
        "none",
        {"epochs": 6, "lr": 1.5e-3, "input_px": 48, **STRONG},
        {"breakhis200x": {"input_px": 64, "epochs": 10}},
    ),
    System(
        "vgg16-imagenet-logistic",
        "VGG16, ImageNet, frozen + logistic regression",
        "vgg16",
        "imagenet",
        _head("logistic", 224),
        {"idc": {"input_px": 96}},
    ),
    System(
        "vgg16-random-logistic",
        "VGG16, random weights, frozen + logistic regression",
        "vgg16",
        "none",
        _head("logistic", 64),
        {"idc": {"input_px": 32}},
    ),
    System(
        "lite0-logistic",
        "EfficientNet-Lite0, ImageNet, features + logistic regression",
        _LITE,
        "imagenet",
        _head("logistic", 224),
        _BY_SIDE,
    ),
    System(
        "lite0-boosting",
        "EfficientNet-Lite0, ImageNet, features + boosting",
        _LITE,
        "imagenet",
        _head("boosting", 224),
        _BY_SIDE,
    ),
    System(
        "lite0-tiles-logistic",
        "EfficientNet-Lite0, ImageNet, 4 patches an image + logistic regression",
        _LITE,
        "imagenet",
        _head("logistic", 192),
        tile_px=112,
        sets=("breakhis200x",),
    ),
    System(
        "lite0-texture-logistic",
        "EfficientNet-Lite0, ImageNet, texture at every depth + logistic regression",
        f"{_LITE}_texture",
        "imagenet",
        _head("logistic", 320),
        {"idc": {"input_px": 128}},
    ),
    System(
        "lite0-texture-boosting",
        "EfficientNet-Lite0, ImageNet, texture at every depth + boosting",
        f"{_LITE}_texture",
        "imagenet",
        _head("boosting", 320),
        {"idc": {"input_px": 128}},
    ),
    System(
        "shipped-and-texture",
        "Bundled model and texture at every depth, mean of both",
        "resnet34",
        "none",
        sets=("idc",),
        members=("shipped", "lite0-texture-logistic"),
    ),
    System(
        "lite0-tuned",
        "EfficientNet-Lite0, ImageNet, last 3 blocks tuned",
        _LITE,
        "imagenet",
        {**_TUNED, **PLAIN},
        _BY_SIDE,
    ),
    System(
        "lite0-tuned-strong",
        "EfficientNet-Lite0, ImageNet, last 3 blocks tuned, strong augmentation",
        _LITE,
        "imagenet",
        {**_TUNED, **STRONG, "versions": 3},
        _BY_SIDE,
    ),
)
BY_NAME = {system.name: system for system in SYSTEMS}
