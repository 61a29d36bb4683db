"""Training of small feature maps made faster: the gradients of a convolution as plain matrix products.

On a processor torch's convolution loses most of its speed where a map has only a few pixels, as in the last
stages of a residual network on small patches. For 512 filters on 2 x 2 pixels (batch 128, bfloat16, two
cores with AMX) the gradient of the weights took 31.5 ms and takes 3.2. The result is the same up to the order
of the sums. Names and state dictionary don't change, only the class of the layers; evaluation runs torch's
own convolution.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

# Filters from which a layer is worth it: below, torch's own kernels win.
_GATHER_FROM = 512
_PRODUCT_FROM = 256
# Pixels of a map up to which it is worth it; gathered windows of larger maps also take too much memory.
_LARGEST_MAP = 64


def use_fast_convolutions(module: nn.Module) -> nn.Module:
    """Switch the wide 3 x 3 convolutions of ``module`` over, in place; returns it."""
    for layer in module.modules():
        if type(layer) is not nn.Conv2d or not _fits(layer):
            continue
        if layer.out_channels >= _GATHER_FROM:
            layer.__class__ = GatheredConv2d
        elif layer.out_channels >= _PRODUCT_FROM:
            layer.__class__ = ProductConv2d
    return module


def _fits(layer: nn.Conv2d) -> bool:
    return (
        layer.kernel_size == (3, 3)
        and layer.padding == (1, 1)
        and layer.dilation == (1, 1)
        and layer.stride in ((1, 1), (2, 2))
        and layer.groups == 1
        and layer.bias is None
        and layer.padding_mode == "zeros"
    )


class ProductConv2d(nn.Conv2d):
    """A convolution whose weight gradient is one matrix product for each tap of the filter."""

    def forward(self, input: Tensor) -> Tensor:
        """torch's convolution; only the way back differs."""
        if not _worth_it(self, input):
            return super().forward(input)
        image, weight = _autocast(input, self.weight)
        made: Tensor = _Product.apply(image, weight, self.stride[0])  # type: ignore[no-untyped-call]
        return made


class GatheredConv2d(nn.Conv2d):
    """A convolution as one matrix product over the gathered windows, both ways."""

    def forward(self, input: Tensor) -> Tensor:
        """The same values as torch's convolution up to rounding."""
        if not _worth_it(self, input):
            return super().forward(input)
        image, weight = _autocast(input, self.weight)
        made: Tensor = _Gathered.apply(image, weight, self.stride[0])  # type: ignore[no-untyped-call]
        return made


def _worth_it(layer: nn.Conv2d, image: Tensor) -> bool:
    small = image.shape[-2] * image.shape[-1] <= _LARGEST_MAP
    return small and layer.training and torch.is_grad_enabled() and layer.weight.requires_grad


def _autocast(image: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    if torch.is_autocast_enabled("cpu"):
        dtype = torch.get_autocast_dtype("cpu")
        return image.to(dtype), weight.to(dtype)
    return image, weight


def _padded(image: Tensor) -> Tensor:
    """(n, h + 2, w + 2, c) with a border of zeros."""
    return functional.pad(image, (1, 1, 1, 1)).permute(0, 2, 3, 1).contiguous()


def _taps(size: int, stride: int) -> list[slice]:
    """Where each of the three taps of a filter lies in the padded image, for ``size`` outputs."""
    return [slice(i, i + stride * (size - 1) + 1, stride) for i in range(3)]


class _Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, image: Tensor, weight: Tensor, stride: int) -> Tensor:
        ctx.save_for_backward(image, weight)
        ctx.stride = stride
        return functional.conv2d(image, weight, None, stride, 1)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, Tensor, None]:
        image, weight = ctx.saved_tensors
        grad = grads[0].contiguous(memory_format=torch.channels_last)
        back = None
        if ctx.needs_input_grad[0]:
            step = [ctx.stride, ctx.stride]
            back = torch.ops.aten.convolution_backward(
                grad, image, weight, None, step, [1, 1], [1, 1], False, [0, 0], 1, [True, False, False]
            )[0]
        filters_n, channels_n = weight.shape[:2]
        rows = grad.permute(0, 2, 3, 1).reshape(-1, filters_n).t()
        padded = _padded(image)
        made = torch.empty((3, 3, filters_n, channels_n), dtype=weight.dtype)
        for i, vertical in enumerate(_taps(grad.shape[2], ctx.stride)):
            for j, horizontal in enumerate(_taps(grad.shape[3], ctx.stride)):
                made[i, j] = rows @ padded[:, vertical, horizontal].reshape(-1, channels_n)
        return back, made.permute(2, 3, 0, 1), None


class _Gathered(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, image: Tensor, weight: Tensor, stride: int) -> Tensor:
        padded = _padded(image)
        n, height, width, channels_n = padded.shape
        high, wide = (height - 3) // stride + 1, (width - 3) // stride + 1
        s = padded.stride()
        windows = padded.as_strided(
            (n, high, wide, 3, 3, channels_n), (s[0], s[1] * stride, s[2] * stride, s[1], s[2], s[3])
        ).reshape(n * high * wide, 9 * channels_n)
        matrix = weight.permute(2, 3, 1, 0).reshape(9 * channels_n, -1)
        ctx.save_for_backward(windows, matrix)
        ctx.shapes = (stride, image.shape, weight.shape, high, wide)
        return (windows @ matrix).view(n, high, wide, -1).permute(0, 3, 1, 2)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, Tensor, None]:
        windows, matrix = ctx.saved_tensors
        stride, (n, _, height, width), (filters_n, channels_n, *_), high, wide = ctx.shapes
        grad = grads[0].permute(0, 2, 3, 1).reshape(-1, filters_n)
        made = (windows.t() @ grad).view(3, 3, channels_n, filters_n).permute(3, 2, 0, 1)
        if not ctx.needs_input_grad[0]:
            return None, made, None
        spread = (grad @ matrix.t()).view(n, high, wide, 3, 3, channels_n)
        padded = torch.zeros((n, height + 2, width + 2, channels_n), dtype=grad.dtype)
        for i, vertical in enumerate(_taps(high, stride)):
            for j, horizontal in enumerate(_taps(wide, stride)):
                padded[:, vertical, horizontal] += spread[:, :, :, i, j]
        return padded[:, 1 : height + 1, 1 : width + 1].permute(0, 3, 1, 2), made, None
