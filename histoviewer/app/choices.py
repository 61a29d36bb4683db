"""What can be chosen in the panels, named without importing what does the work.

A test holds these lists against ``stain.METHODS``, ``stain_types.PRESETS`` and ``learn.zoo.ARCHITECTURES``.
"""

from __future__ import annotations

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
    ("bundled", "Bundled breast model"),
    ("imagenet", "ImageNet (downloads once)"),
    ("none", "None, from scratch"),
)
"""(name for ``TrainRequest.weights``, words for the person); a file can be chosen, too."""

RESIDUAL_BLOCKS = 16
"""Blocks of a ResNet-34, the most that can be left untrained."""
