"""What can be chosen in the panels, named without importing what does the work.

A test holds these lists against ``stain.METHODS``, ``stain_types.PRESETS`` and ``learn.zoo.ARCHITECTURES``.
"""

from __future__ import annotations

import os

STAIN_METHODS: tuple[tuple[str, str], ...] = (
    ("vahadane", "Vahadane (default)"),
    ("macenko", "Macenko"),
    ("reinhard", "Reinhard"),
    ("staintools-vahadane", "StainTools Vahadane"),
    ("staintools-macenko", "StainTools Macenko"),
    ("staintools-reinhard", "StainTools Reinhard"),
)
"""(name for ``stain.create``, words for the person)."""

STAIN_TYPES: tuple[tuple[str, str], ...] = (
    ("", "H&E, estimated on each slide"),
    ("he", "H&E (Ruifrok)"),
    ("hdab", "H-DAB (Ruifrok)"),
    ("hpas", "H-PAS (Landini)"),
    ("masson", "Masson trichrome (Landini)"),
)
"""(key of ``stain_types.PRESETS``, words for the person); "" for no preset."""

ARCHITECTURES: tuple[tuple[str, str], ...] = (
    ("resnet34", "ResNet-34"),
    ("resnet18", "ResNet-18"),
    ("resnet50", "ResNet-50"),
    ("vgg16", "VGG-16"),
    ("vgg19", "VGG-19"),
    ("inception_v3", "Inception v3"),
    ("inception_resnet_v2", "Inception-ResNet v2 (timm)"),
    ("efficientnet_lite0", "EfficientNet-Lite0 (timm)"),
    ("efficientnet_lite0_texture", "EfficientNet-Lite0, texture at every depth (timm)"),
)
"""(name for ``TrainRequest.arch``, words for the person)."""

WEIGHTS: tuple[tuple[str, str], ...] = (
    ("bundled", "Bundled (breast)"),
    ("imagenet", "ImageNet (download)"),
    ("none", "From scratch"),
)
"""(name for ``TrainRequest.weights``, words for the person); a file can be chosen, too."""

BUNDLED_ARCHITECTURE = "resnet34"
"""The network that the bundled weights are of."""

PACKAGE_WEIGHTS = {"efficientnet_lite0": "ImageNet (installed)"}
"""Networks whose ImageNet weights need no download, and the words for that."""

BLOCKS = {
    "resnet18": 8, "resnet34": 16, "resnet50": 16, "vgg16": 7, "vgg19": 7, "inception_v3": 11,
    "inception_resnet_v2": 49, "efficientnet_lite0": 16, "efficientnet_lite0_texture": 16,
}  # fmt: skip
"""Blocks of each network, the most that can learn."""

LEARNING: tuple[tuple[str, str], ...] = (
    ("blocks", "The last blocks"),
    ("all", "The whole network"),
    ("layer", "The last layer"),
    ("logistic", "Logistic regression"),
    ("boosting", "Boosted trees"),
)
"""What of a network learns; the last two are fitted on the frozen network's features."""

AUGMENTATIONS: tuple[tuple[str, str], ...] = (
    ("none", "None"),
    ("standard", "Standard"),
    ("strong", "Strong"),
)
"""(name of ``learn.augment.PRESETS``, words for the person)."""

SCHEDULES: tuple[tuple[str, str], ...] = (("cosine", "Cosine"), ("one-cycle", "One cycle"))
"""(name of ``learn.recipe.SCHEDULES``, words for the person)."""

CLASS_WEIGHTS: tuple[tuple[float, str], ...] = ((0.0, "None"), (0.5, "By square root"), (1.0, "In full"))
"""(``TrainRecipe.class_balance``, words for the person)."""

DEVICES: tuple[tuple[str, str], ...] = (
    ("auto", "What is fastest"),
    ("cpu", "Processor"),
    ("cuda", "Graphics card"),
)
"""(name of ``learn.device.DEVICES``, words for the person)."""


def network_words(arch: str, unfreeze: int | None, head: str) -> str:
    """A network and what of it learns, in words: "ResNet-34, last 2 blocks"."""
    name = dict(ARCHITECTURES).get(arch, arch)
    if head != "network":
        return f"{name}, {dict(LEARNING)[head].lower()}"
    learning = {None: "all of it", -1: "all of it", 0: "last layer", 1: "last block"}
    return f"{name}, {learning.get(unfreeze, f'last {unfreeze} blocks')}"


def cores_beside_the_window() -> int:
    """Processor cores for a training beside the window: all but one, which the window keeps."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity is not None else os.cpu_count() or 1
    return max(1, cores - 1)
