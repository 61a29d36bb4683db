"""The networks that can be trained, with their starting weights, and what of them is frozen.

``architecture`` says what an entry is; ``torchvision_networks`` and ``timm_networks`` hold the entries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.core.errors import InputError
from histoviewer.learn import texture_networks, timm_networks, torchvision_networks
from histoviewer.learn.architecture import (
    ARCHITECTURES,
    IMAGENET_MEAN,
    IMAGENET_STD,
    Architecture,
    InputRecipe,
    architecture,
)
from histoviewer.learn.torchvision_guard import import_torchvision
from histoviewer.learn.weights import MAX_WEIGHTS_BYTES, Source, find_weights, load_trunk, read_weights

__all__ = [
    "ARCHITECTURES",
    "IMAGENET_MEAN",
    "IMAGENET_STD",
    "MAX_WEIGHTS_BYTES",
    "Architecture",
    "InputRecipe",
    "Network",
    "Source",
    "architecture",
    "create",
    "create_network",
    "freeze_all_but_last",
    "get",
    "import_torchvision",
    "load_trunk",
    "memory_bytes",
    "read_weights",
    "set_training",
    "split_chain",
]
_REGISTERED = (torchvision_networks, timm_networks, texture_networks)


@dataclass(frozen=True)
class Network:
    """A built network with what made it."""

    architecture: Architecture
    module: nn.Module
    source: Source = field(default_factory=lambda: Source("none"))


def get(name: str) -> Architecture:
    """The architecture of that name: one of the registry, or any of the package timm ("timm:NAME", or NAME).

    Raises:
        InputError: there is none.
    """
    found = ARCHITECTURES.get(name) or timm_networks.by_name(name)
    if found is None:
        raise InputError(
            f"The network {name!r} is not known",
            "it is none of the built-in ones, nor one of the package timm",
            f"choose one of {', '.join(sorted(ARCHITECTURES))}",
        )
    return found


def create(
    arch: str, classes_n: int, weights: str | Path = "none", *, bundled: Path | None = None
) -> nn.Module:
    """A network with ``classes_n`` outputs; see ``create_network`` for the arguments and errors."""
    return create_network(arch, classes_n, weights, bundled=bundled).module


def create_network(
    arch: str, classes_n: int, weights: str | Path = "none", *, bundled: Path | None = None
) -> Network:
    """A network with ``classes_n`` outputs and the trunk's starting weights.

    Args:
        weights: "none" (random), "imagenet" (torchvision's checked download, kept in torch's cache, or the
            hub's), "bundled" (the trunk of the model file ``bundled``), the name of weights that a package
            brings ("efficientnet-lite0"), or a .safetensors or .pth/.pt file.

    Raises:
        InputError: an unknown architecture, or weights that can't be had.
        FileAccessError: a weights file that is missing or can't be read.
        ModelFileError: a weights file that is damaged or of another architecture.
    """
    kind = get(arch)
    module = kind.build(classes_n)
    if weights == "none":
        return Network(kind, module)
    state, source = find_weights(kind, weights, bundled)
    load_trunk(kind, module, state, source.name)
    return Network(kind, module, source)


def freeze_all_but_last(kind: Architecture, module: nn.Module, blocks_n: int | None) -> None:
    """Leave only the last ``blocks_n`` blocks and what follows them trainable; ``None`` or -1: everything.

    Raises:
        InputError: the network has fewer blocks.
    """
    everything = blocks_n is None or blocks_n == -1
    blocks = kind.blocks(module)
    if blocks_n is not None and not -1 <= blocks_n <= len(blocks):
        raise InputError(
            f"{blocks_n} blocks of {kind.name} can't be trained",
            f"it has {len(blocks)}",
            f"choose 0 to {len(blocks)}, or -1 for all",
        )
    module.requires_grad_(everything)
    if everything or blocks_n is None:
        return
    kind.head_of(module).requires_grad_(True)
    if blocks_n:
        first = next(blocks[-blocks_n].parameters())
        learning = False
        for parameter in module.parameters():  # in the order of definition, which is that of use
            learning = learning or parameter is first
            parameter.requires_grad_(learning or parameter.requires_grad)


def split_chain(
    kind: Architecture, module: nn.Module, blocks_n: int | None
) -> tuple[list[nn.Module], list[nn.Module]] | None:
    """The parts before the last ``blocks_n`` blocks, and those from there on to the features.

    ``None`` where the network is no chain of its parts, or all of it learns (``blocks_n`` None or -1).
    """
    if kind.chain is None or blocks_n is None or blocks_n == -1:
        return None
    parts = list(kind.chain(module))
    if blocks_n == 0:
        return parts, []
    first = next(kind.blocks(module)[-blocks_n].parameters())
    place = next(i for i, part in enumerate(parts) if any(p is first for p in part.parameters()))
    return parts[:place], parts[place:]


def set_training(module: nn.Module) -> None:
    """Training mode, but a frozen BatchNorm keeps its statistics (stays in evaluation mode)."""
    module.train()
    for layer in module.modules():
        if isinstance(layer, nn.modules.batchnorm._BatchNorm) and not any(
            p.requires_grad for p in layer.parameters()
        ):
            layer.eval()


def memory_bytes(arch: str, classes_n: int, input_px: int) -> tuple[int, int]:
    """Bytes of all layers' float32 outputs for one image, and of the weights.

    Found on torch's meta device, which takes no memory.
    """
    with torch.device("meta"):
        module = get(arch).build(classes_n)
        total = 0

        def count(_module: nn.Module, _inputs: Any, output: Any) -> None:
            nonlocal total
            if isinstance(output, Tensor):
                total += output.numel() * 4

        for layer in module.modules():
            if not list(layer.children()):
                layer.register_forward_hook(count)
        module.eval()(torch.empty(1, 3, input_px, input_px))
    return total, 4 * sum(p.numel() for p in module.parameters())
