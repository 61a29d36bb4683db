"""What the program must know of a network to train it, keep it and take it apart; and the registry of them.

Register one with ``@architecture(name, ...)`` on a function that builds it: training, model files and
inference then find it by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.learn.trees import TreeHead

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
HALF = (0.5, 0.5, 0.5)


@dataclass(frozen=True)
class InputRecipe:
    """The images that a network takes: square, ``least_px`` at least, ``default_px`` as it was designed for.

    ``fixed``: no other size than ``default_px``. ``mean`` and ``std`` standardize pixels between 0 and 1.
    """

    least_px: int = 32
    default_px: int = 224
    mean: tuple[float, float, float] = IMAGENET_MEAN
    std: tuple[float, float, float] = IMAGENET_STD
    fixed: bool = False

    def fitting(self, wanted_px: int) -> int:
        """The input size nearest to the wanted one that the network takes."""
        return self.default_px if self.fixed else max(self.least_px, wanted_px)


@dataclass(frozen=True)
class Architecture:
    """How one network is built and taken apart.

    Attributes:
        build: a network of that many classes, random weights, no dropout of its own.
        blocks: its blocks from input to output.
        chain: its parts in the order of use; one after the other they make the features. ``None`` where the
            network is no chain: then the frozen part can't be run once and kept.
        features: float (n, 3, s, s) to the penultimate features (n, d).
        head: name of the linear layer after them.
        imagenet: torchvision's name of its weights, "" where there are none.
        folds: batch norms may be folded into the convolutions before them (``infer.fold_batch_norm``).
        package_weights: weights that an installed package brings: its name and what reads them.
        hub_weights: repository of the weights on the Hugging Face hub, "" where there are none.
    """

    name: str
    build: Callable[[int], nn.Module]
    blocks: Callable[[Any], list[nn.Module]]
    features: Callable[[Any, Tensor], Tensor]
    chain: Callable[[Any], Sequence[nn.Module]] | None = None
    head: str = "fc"
    imagenet: str = ""
    input: InputRecipe = field(default_factory=InputRecipe)
    folds: bool = False
    package_weights: tuple[str, Callable[[], dict[str, Tensor]]] | None = None
    hub_weights: str = ""

    def head_of(self, module: nn.Module) -> nn.Linear | TreeHead:
        """The layer that makes logits of features."""
        layer = module.get_submodule(self.head)
        assert isinstance(layer, nn.Linear | TreeHead)
        return layer


ARCHITECTURES: dict[str, Architecture] = {}


def architecture(
    name: str,
    *,
    blocks: Callable[[Any], list[nn.Module]],
    features: Callable[[Any, Tensor], Tensor] | None = None,
    chain: Callable[[Any], Sequence[nn.Module]] | None = None,
    **more: Any,
) -> Callable[[Callable[[int], nn.Module]], Callable[[int], nn.Module]]:
    """Register the decorated builder ``(classes_n) -> nn.Module`` under ``name``; see ``Architecture``."""
    made = features if features is not None else chained(chain)

    def register(build: Callable[[int], nn.Module]) -> Callable[[int], nn.Module]:
        ARCHITECTURES[name] = Architecture(name, build, blocks, made, chain, **more)
        return build

    return register


def chained(chain: Callable[[Any], Sequence[nn.Module]] | None) -> Callable[[Any, Tensor], Tensor]:
    """Features by running the parts one after the other."""
    assert chain is not None

    def features(module: Any, images: Tensor) -> Tensor:
        for part in chain(module):
            images = part(images)
        return images

    return features


class Flat(nn.Module):
    """(n, c, 1, 1) to (n, c)."""

    def forward(self, maps: Tensor) -> Tensor:
        """The same numbers, flat."""
        return torch.flatten(maps, 1)
