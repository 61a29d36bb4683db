"""A network that judges an image by the texture at every depth of its trunk.

Mean and standard deviation of each filter's map at the end of every stage are its features (Andrearczyk and
Whelan 2016, "Using filter banks in convolutional neural networks for texture classification"). The last maps
of a trunk know objects of photographs; tissue is texture, and earlier maps know that. With few patients to
learn from, logistic regression on these features beats that on the last ones (measured by
tests/bench/literature.py on BreaKHis).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.learn.architecture import HALF, InputRecipe, architecture
from histoviewer.learn.timm_networks import lite_weights, timm_package

_KEPT = ("conv_stem.", "bn1.", "blocks.")
_LITE_WIDTHS = (16, 24, 40, 80, 112, 192, 320)
_LEAST_VARIANCE = 1e-6


class TextureNetwork(nn.Module):
    """Stem and stages of a network, and one linear layer on the statistics of every stage's maps."""

    def __init__(self, network: Any, widths: tuple[int, ...], classes_n: int) -> None:
        super().__init__()
        self.conv_stem, self.bn1, self.blocks = network.conv_stem, network.bn1, network.blocks
        self.fc = nn.Linear(2 * sum(widths), classes_n)

    def features(self, images: Tensor) -> Tensor:
        """float (n, 3, s, s) to (n, 2 x filters of all stages)."""
        maps = self.bn1(self.conv_stem(images))
        found: list[Tensor] = []
        for stage in self.blocks:
            maps = stage(maps)
            variance, mean = torch.var_mean(maps.float(), dim=(2, 3), correction=0)
            found += [mean, torch.sqrt(variance + _LEAST_VARIANCE)]
        return torch.cat(found, dim=1)

    def forward(self, images: Tensor) -> Tensor:
        """Logits (n, classes)."""
        logits: Tensor = self.fc(self.features(images))
        return logits


def _blocks(module: Any) -> list[nn.Module]:
    return [block for stage in module.blocks for block in stage]


def _features(module: Any, images: Tensor) -> Tensor:
    made: Tensor = module.features(images)
    return made


def _weights() -> dict[str, Tensor]:
    return {name: tensor for name, tensor in lite_weights().items() if name.startswith(_KEPT)}


@architecture(
    "efficientnet_lite0_texture",
    blocks=_blocks,
    features=_features,
    input=InputRecipe(32, 320, HALF, HALF),
    package_weights=("efficientnet-lite0", _weights),
)
def _efficientnet_lite0_texture(classes_n: int) -> nn.Module:
    network = timm_package().create_model("tf_efficientnet_lite0", pretrained=False, num_classes=1)
    return TextureNetwork(network, _LITE_WIDTHS, classes_n)
