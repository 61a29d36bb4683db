"""ResNet, VGG and Inception v3 as torchvision builds them (He 2016, Simonyan 2015, Szegedy 2016).

They are built without their own dropout, whose random numbers a stopped training could not take up again;
``TrainRecipe.dropout`` is the same before the head. Inception's auxiliary head serves training at 299 pixels
from random weights only and is left out; its weights in a file are passed over.
"""

from __future__ import annotations

from typing import Any

from torch import nn

from histoviewer.learn.architecture import HALF, Flat, InputRecipe, architecture
from histoviewer.learn.torchvision_guard import import_torchvision

AUXILIARY = "AuxLogits."


def _built(name: str, classes_n: int, **options: Any) -> nn.Module:
    import_torchvision()
    from torchvision import models

    built = models.get_model(name, weights=None, num_classes=classes_n, **options)
    assert isinstance(built, nn.Module)
    return built


def resnet_blocks(module: Any) -> list[nn.Module]:
    """The residual blocks."""
    return [
        block for layer in (module.layer1, module.layer2, module.layer3, module.layer4) for block in layer
    ]


def resnet_chain(module: Any) -> list[nn.Module]:
    """Stem, residual blocks, mean over the map."""
    stem = [module.conv1, module.bn1, module.relu, module.maxpool]
    return [*stem, *resnet_blocks(module), module.avgpool, Flat()]


def vgg_blocks(module: Any) -> list[nn.Module]:
    """The convolutional stages (each ends with its pooling), then the two hidden layers."""
    stages: list[list[nn.Module]] = [[]]
    for layer in module.features:
        stages[-1].append(layer)
        if isinstance(layer, nn.MaxPool2d):
            stages.append([])
    hidden = list(module.classifier)[:-1]
    stages[-1:] = [hidden[start : start + 3] for start in range(0, len(hidden), 3)]
    return [nn.Sequential(*stage) for stage in stages]


def vgg_chain(module: Any) -> list[nn.Module]:
    """Convolutional stages, pooling to 7 x 7, two hidden layers of 4,096."""
    blocks = vgg_blocks(module)
    return [*blocks[:-2], module.avgpool, Flat(), *blocks[-2:]]


_INCEPTION_STEM = (
    "Conv2d_1a_3x3", "Conv2d_2a_3x3", "Conv2d_2b_3x3", "maxpool1",
    "Conv2d_3b_1x1", "Conv2d_4a_3x3", "maxpool2",
)  # fmt: skip


def inception_blocks(module: Any) -> list[nn.Module]:
    """The eleven mixed blocks."""
    return [layer for name, layer in module.named_children() if name.startswith("Mixed_")]


def inception_chain(module: Any) -> list[nn.Module]:
    """Stem, mixed blocks, mean over the map."""
    stem = [module.get_submodule(name) for name in _INCEPTION_STEM]
    return [*stem, *inception_blocks(module), module.avgpool, Flat()]


def _register_resnet(name: str, imagenet: str) -> None:
    @architecture(name, blocks=resnet_blocks, chain=resnet_chain, imagenet=imagenet, folds=True)
    def build(classes_n: int) -> nn.Module:
        return _built(name, classes_n)


def _register_vgg(name: str) -> None:
    @architecture(name, blocks=vgg_blocks, chain=vgg_chain, head="classifier.6", imagenet="IMAGENET1K_V1")
    def build(classes_n: int) -> nn.Module:
        return _built(name, classes_n, dropout=0.0)


_register_resnet("resnet34", "IMAGENET1K_V1")
_register_resnet("resnet18", "IMAGENET1K_V1")
_register_resnet("resnet50", "IMAGENET1K_V2")
_register_vgg("vgg16")
_register_vgg("vgg19")


@architecture(
    "inception_v3",
    blocks=inception_blocks,
    chain=inception_chain,
    imagenet="IMAGENET1K_V1",
    input=InputRecipe(75, 299, HALF, HALF),
    folds=True,
)
def _inception_v3(classes_n: int) -> nn.Module:
    # transform_input would turn ImageNet's mean and deviation into halves: the input recipe has them already.
    return _built(
        "inception_v3", classes_n, dropout=0.0, aux_logits=False, transform_input=False, init_weights=False
    )
