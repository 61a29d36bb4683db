"""A residual network small enough to train in a test, and a data set that it can learn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from learn_samples import SmallData
from torch import Tensor, nn

from histoviewer.learn import model_file, zoo
from histoviewer.learn.model_file import ModelHeader


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


class _Mean(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x.mean((2, 3))


def _chain(module: Any) -> list[nn.Module]:
    return [module.conv1, module.bn1, nn.ReLU(), *module.blocks, _Mean()]


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """Threads that wait for each other cost more than these networks."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@zoo.architecture(
    "tiny", features=_features, blocks=_blocks, chain=_chain, input=zoo.InputRecipe(least_px=16), folds=True
)
def build_tiny(classes_n: int) -> nn.Module:
    return _TinyNetwork(classes_n)


@pytest.fixture
def small_data() -> SmallData:
    return SmallData()


@pytest.fixture
def tiny_header() -> ModelHeader:
    return ModelHeader("tiny model", "tiny", ("normal", "invasive"), mpp=4.0, patch_px=32, input_px=32)


@pytest.fixture
def tiny_model(tmp_path: Path, tiny_header: ModelHeader) -> Callable[..., Path]:
    """Writes a model file of the tiny network with random weights."""

    def write(name: str = "tiny.safetensors", **changes: Any) -> Path:
        from dataclasses import replace

        header = replace(tiny_header, **changes)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(1)
            module = zoo.create(header.arch, len(header.classes))
        # Statistics far from their start, as after a training.
        for layer in module.modules():
            if isinstance(layer, nn.BatchNorm2d):
                layer.running_mean.uniform_(-0.2, 0.2)
                layer.running_var.uniform_(0.5, 2.0)
        model_file.save(tmp_path / name, module, header)
        return tmp_path / name

    return write
