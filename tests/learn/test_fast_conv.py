"""The faster convolutions give torch's values and gradients."""

from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

from histoviewer.learn.fast_conv import GatheredConv2d, ProductConv2d, use_fast_convolutions


@pytest.mark.parametrize("filters_n", [256, 512])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("side", [2, 3, 5])
def test_values_and_gradients_are_those_of_torch(filters_n: int, stride: int, side: int) -> None:
    torch.manual_seed(0)
    plain = nn.Conv2d(8, filters_n, 3, stride, 1, bias=False)
    fast = use_fast_convolutions(copy.deepcopy(plain))
    assert type(fast) in (ProductConv2d, GatheredConv2d)
    one = torch.randn(4, 8, side, side).contiguous(memory_format=torch.channels_last).requires_grad_()
    two = one.detach().clone().requires_grad_()
    expected, made = plain(one), fast(two)
    torch.testing.assert_close(made, expected, rtol=1e-4, atol=1e-5)
    seed = torch.randn_like(expected)
    expected.backward(seed)
    made.backward(seed)
    assert one.grad is not None
    assert two.grad is not None
    torch.testing.assert_close(two.grad, one.grad, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(fast.weight.grad, plain.weight.grad, rtol=1e-4, atol=1e-4)


def test_names_and_evaluation_stay() -> None:
    network = nn.Sequential(nn.Conv2d(3, 64, 3, 1, 1, bias=False), nn.Conv2d(64, 512, 3, 1, 1, bias=False))
    before = list(network.state_dict())
    image = torch.randn(1, 3, 4, 4)
    expected = network(image)
    use_fast_convolutions(network).eval()
    assert list(network.state_dict()) == before
    assert type(network[0]) is nn.Conv2d
    with torch.no_grad():
        torch.testing.assert_close(network(image), expected)


@pytest.mark.parametrize(
    "layer",
    [
        nn.Conv2d(8, 512, 1, bias=False),
        nn.Conv2d(8, 512, 3, padding=1, bias=True),
        nn.Conv2d(8, 512, 3, padding=2, dilation=2, bias=False),
    ],
)
def test_other_layers_are_left_alone(layer: nn.Conv2d) -> None:
    assert type(use_fast_convolutions(layer)) is nn.Conv2d
