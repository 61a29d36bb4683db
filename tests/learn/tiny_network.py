"""A residual network small enough to train in a test, registered like any other."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.learn import zoo


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.bn1(self.conv1(x)))


class _TinyNetwork(nn.Module):
    def __init__(self, classes_n: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 8, 3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(8)
        self.blocks = nn.Sequential(_Block(8), _Block(8))
        self.fc = nn.Linear(8, classes_n)

    def features(self, x: Tensor) -> Tensor:
        return self.blocks(torch.relu(self.bn1(self.conv1(x)))).mean((2, 3))

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.features(x))


def _features(module: Any, images: Tensor) -> Tensor:
    return module.features(images)


def _blocks(module: Any) -> list[nn.Module]:
    return list(module.blocks)


@zoo.architecture("tiny", features=_features, blocks=_blocks)
def build(classes_n: int) -> nn.Module:
    return _TinyNetwork(classes_n)
