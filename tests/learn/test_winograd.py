"""Winograd's convolution gives what torch's gives, and leaves alone what it is not made for."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from histoviewer.learn.winograd import WinogradConv2d, use_winograd


@pytest.mark.parametrize("size", [(1, 1), (3, 3), (6, 6), (7, 5), (8, 8), (12, 12), (40, 33)])
@pytest.mark.parametrize("bias", [False, True])
def test_it_gives_what_torch_gives(size: tuple[int, int], bias: bool) -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(256, 320, 3, padding=1, bias=bias)
    image = torch.randn(3, 256, *size).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode():
        wanted = layer(image)
        use_winograd(layer)
        assert type(layer) is WinogradConv2d
        found = layer(image)
        assert found.shape == wanted.shape
        assert torch.allclose(found, wanted, atol=1e-4)
    assert layer(image).requires_grad


def test_other_layers_are_left_alone() -> None:
    others = nn.Sequential(
        nn.Conv2d(256, 256, 3, stride=2, padding=1),
        nn.Conv2d(256, 256, 1),
        nn.Conv2d(256, 256, 3, padding=1, groups=2),
        nn.Conv2d(32, 64, 3, padding=1),
    )
    assert all(type(layer) is nn.Conv2d for layer in use_winograd(others))
