"""Everything that decides how a network is trained, in one checked and comparable object."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from histoviewer.core.errors import InputError
from histoviewer.learn import zoo
from histoviewer.learn.augment import PRESETS, Augmentation
from histoviewer.learn.device import DEVICES

HEADS = ("network", "logistic", "boosting")
MONITORS = ("auc", "loss", "none")
SCHEDULES = ("cosine", "one-cycle")


@dataclass(frozen=True)
class TrainRecipe:
    """How to train. Checked when made.

    Attributes:
        weights: "imagenet", "bundled", "none" or a file.
        unfreeze: how many blocks from the end are trained; ``None`` or -1 for everything.
        classes: names in the order of the outputs; empty takes the labels, the positive one of two last.
        mpp: microns per pixel of the patches; ``None`` takes the records' median.
        patch_px: side asked of ``read_patch``; 0 takes the records' own size.
        mean, std: what pixels are standardized with; ``None`` takes those of the model file that the weights
            come from, else ImageNet's.
        batch: patches of one step; with ``accumulate`` above 1 they are worked in so many parts, one after
            the other, which needs less memory.
        schedule: "cosine": ``warmup`` epochs of linear rise, then half a cosine down; "one-cycle": up for
            30 % of the steps from a 25th of the rate, then down to a ten-thousandth (Smith and Topin 2018).
        augment: preset of the random changes, "none", "standard" or "strong" (with stain jitter); fields from
            ``dihedral`` to ``cutmix`` that are given override it.
        versions: 0 changes every patch anew in every epoch. Above, the frozen part runs over so many changed
            copies of each patch once and epochs draw from these: quicker, with less variety.
        ema: decay of the running average of weights that is kept as the model; 0 for none.
        class_balance: 0 weighs all patches alike, 1 all classes alike.
        soft_weight: share of the soft targets in the targets, where there are any.
        patience: epochs without a better ``monitor`` after which training stops; 0 never.
        monitor: what picks the best epoch on validation: "auc", "loss", or "none" (the last epoch).
        views: dihedral views that are averaged in use: 1, 2, 4 (the rotations) or 8.
        normalizer: state of the stain normalizer that the patches went through (recorded only).
        head: "network" trains by gradient; "logistic" and "boosting" fit the last layer on the frozen trunk's
            features, by logistic regression or gradient-boosted trees.
        device: "auto" (the graphics card when there is one), "cpu" or "cuda".
        precision: "auto", "fp32" or "bf16". dtype: how filters are stored in the model file.
    """

    name: str = "model"
    arch: str = "resnet34"
    weights: str = "none"
    unfreeze: int | None = None
    head: str = "network"
    classes: tuple[str, ...] = ()
    positive: str | None = None
    mpp: float | None = None
    patch_px: int = 0
    input_px: int = 64
    mean: tuple[float, float, float] | None = None
    std: tuple[float, float, float] | None = None
    epochs: int = 12
    batch: int = 128
    accumulate: int = 1
    optimizer: str = "adamw"
    lr: float = 1e-3
    head_lr: float = 1.0
    weight_decay: float = 0.05
    schedule: str = "cosine"
    warmup: float = 1.0
    ema: float = 0.995
    clip: float = 5.0
    dropout: float = 0.0
    label_smoothing: float = 0.0
    class_balance: float = 0.5
    soft_weight: float = 0.5
    augment: str = "standard"
    versions: int = 0
    dihedral: bool | None = None
    rotate: float | None = None
    scale_jitter: float | None = None
    shift_jitter: float | None = None
    stain_jitter: float | None = None
    stain_shift: float | None = None
    hue: float | None = None
    stain_swap: float | None = None
    brightness: float | None = None
    noise: float | None = None
    cutout: float | None = None
    mixup: float | None = None
    cutmix: float | None = None
    patience: int = 0
    monitor: str = "auc"
    views: int = 1
    margin: float = 0.1
    normalizer: Mapping[str, Any] | None = None
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    dtype: str = "float16"
    checkpoint_seconds: float = 60.0
    card: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._check_input(zoo.get(self.arch))
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if value is None and name in _AUGMENTATION:
                continue
            if not (math.isfinite(value) and low <= value <= high):
                raise _refused(name, value, f"between {low:g} and {high:g}")
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                raise _refused(name, getattr(self, name), f"one of {', '.join(map(str, choices))}")
        if self.mpp is not None and not (math.isfinite(self.mpp) and self.mpp > 0):
            raise _refused("mpp", self.mpp, "a positive number")
        if self.classes and (len(self.classes) < 2 or len(set(self.classes)) != len(self.classes)):
            raise _refused("classes", ", ".join(self.classes), "at least two different names")
        if self.positive is not None and self.classes and self.positive not in self.classes:
            raise _refused("positive", self.positive, "one of the classes")

    def _check_input(self, kind: zoo.Architecture) -> None:
        takes = kind.input
        if takes.fixed and self.input_px != takes.default_px:
            raise _refused("input_px", self.input_px, f"{takes.default_px} for {self.arch}")
        if self.input_px < takes.least_px:
            raise _refused("input_px", self.input_px, f"at least {takes.least_px} for {self.arch}")

    @property
    def augmentation(self) -> Augmentation:
        """The random changes of the training patches: the preset's, but for fields that are given."""
        given = {own: getattr(self, name) for name, own in _AUGMENTATION.items()}
        return replace(PRESETS[self.augment], **{k: v for k, v in given.items() if v is not None})

    def without_augmentation(self) -> TrainRecipe:
        """The same recipe with nothing random done to the patches: a frozen trunk then runs only once."""
        unset: dict[str, Any] = dict.fromkeys(_AUGMENTATION)
        return replace(self, augment="none", **unset)

    def as_json(self) -> dict[str, Any]:
        """JSON-ready, every field, and the augmentation that they come to."""
        return {**asdict(self), "augmentation": asdict(self.augmentation)}


_AUGMENTATION = {
    "dihedral": "dihedral", "rotate": "rotate", "scale_jitter": "scale", "shift_jitter": "shift",
    "stain_jitter": "stain", "stain_shift": "stain_shift", "hue": "hue", "stain_swap": "stain_swap",
    "brightness": "brightness", "noise": "noise", "cutout": "cutout", "mixup": "mixup", "cutmix": "cutmix",
}  # fmt: skip
"""Names of the recipe's fields, and what ``Augmentation`` calls them."""

_RANGES: dict[str, tuple[float, float]] = {
    "patch_px": (0, 1 << 16),
    "input_px": (16, 2048),
    "epochs": (1, 100_000),
    "batch": (2, 65_536),
    "accumulate": (1, 1024),
    "versions": (0, 64),
    "lr": (1e-9, 100),
    "head_lr": (1e-3, 1e3),
    "weight_decay": (0, 10),
    "warmup": (0, 1e5),
    "ema": (0, 0.999999),
    "clip": (0, 1e6),
    "dropout": (0, 0.95),
    "label_smoothing": (0, 0.9),
    "class_balance": (0, 1),
    "soft_weight": (0, 1),
    "rotate": (0, 180),
    "scale_jitter": (0, 1),
    "shift_jitter": (0, 0.5),
    "stain_jitter": (0, 1),
    "stain_shift": (0, 1),
    "hue": (0, 0.5),
    "stain_swap": (0, 1),
    "brightness": (0, 1),
    "noise": (0, 0.5),
    "cutout": (0, 1),
    "mixup": (0, 10),
    "cutmix": (0, 10),
    "patience": (0, 100_000),
    "margin": (0, 0.5),
    "seed": (0, 2**62),
    "checkpoint_seconds": (0, 1e9),
}
_CHOICES: dict[str, tuple[Any, ...]] = {
    "head": HEADS,
    "optimizer": ("adamw", "sgd"),
    "schedule": SCHEDULES,
    "augment": tuple(PRESETS),
    "device": DEVICES,
    "monitor": MONITORS,
    "views": (1, 2, 4, 8),
    "precision": ("auto", "fp32", "bf16"),
    "dtype": ("float16", "bfloat16", "float32"),
}


def _refused(name: str, value: object, wanted: str) -> InputError:
    return InputError(
        f"The training recipe can't be used: {name} is {value!r}",
        f"it must be {wanted}",
        "change it and start again",
    )
