"""3 x 3 convolutions with a fifth to a third of the multiplications, to look at patches in float32.

Winograd's minimal filtering (Lavin and Gray, 2016, arXiv:1509.09308): tiles of the image and the filters are
transformed, multiplied point by point, and transformed back. F(6 x 6, 3 x 3) takes 64 products instead of
324, F(3 x 3, 3 x 3), for small maps, 25 instead of 81. torch has no such kernel for processors without
AVX-512. On one AVX2 core, per image: 64 filters on 24 x 24 pixels took 0.44 ms and take 0.32, 128 on 12 x 12
0.42 and 0.23, 256 on 6 x 6 0.40 and 0.19, 512 on 3 x 3 0.42 and 0.25. The answers are the same up to rounding
(1e-5 of the largest).
"""

from __future__ import annotations

import functools
import threading

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

_NARROWEST = 64
_TAPS = 3
_POINTS = {3: (0.0, 1.0, -1.0, 2.0), 6: (0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5)}
"""Where the polynomials are evaluated, besides infinity, by the side of a tile's output."""
_ONE = 1
"""The place of 1 among them: what is added to its product is added to every output."""
_TILES_AT_ONCE = 128
"""So many tiles of one image channel keep the processor's multipliers busy, and few enough its cache."""

_filters_lock = threading.Lock()


def use_winograd(module: nn.Module) -> nn.Module:
    """Switch the 3 x 3 convolutions of a network that only looks over, in place; returns it."""
    for layer in module.modules():
        if type(layer) is nn.Conv2d and _fits(layer):
            layer.__class__ = WinogradConv2d
    return module


def _fits(layer: nn.Conv2d) -> bool:
    return (
        layer.kernel_size == (_TAPS, _TAPS)
        and layer.padding == layer.stride == layer.dilation == (1, 1)
        and layer.groups == 1
        and layer.padding_mode == "zeros"
        and min(layer.in_channels, layer.out_channels) >= _NARROWEST
    )


class WinogradConv2d(nn.Conv2d):
    """A convolution that gives float32 images to Winograd's method and all others to torch."""

    _filters: tuple[int, Tensor] | None = None

    def forward(self, input: Tensor) -> Tensor:
        """The same values as torch's convolution up to rounding."""
        if input.dtype is not torch.float32 or torch.is_grad_enabled():
            return super().forward(input)
        side = _tile_side(input.shape[-2], input.shape[-1])
        with _filters_lock:
            if self._filters is None or self._filters[0] != side:
                self._filters = side, _transformed_filters(self.weight, side)
            filters = self._filters[1]
        return _convolved(input, filters, self.bias, side)


def _tile_side(height: int, width: int) -> int:
    """The side of a tile's output that takes the fewest products for a map of this size."""

    def products(side: int) -> int:
        return -(-height // side) * -(-width // side) * (side + _TAPS - 1) ** 2

    return min(_POINTS, key=products)


@functools.cache
def _matrices(side: int) -> tuple[Tensor, Tensor, Tensor]:
    """What transforms a tile, a filter and, back, their product: (t, t), (t, 3), (side, t) for t = side + 2.

    The Toom-Cook construction. Each row of the first is brought to at most 1, so that rounding stays small.
    """
    tile = side + _TAPS - 1
    into = np.linalg.inv(_powers(side, tile)).T
    scale = np.abs(into).max(axis=1, keepdims=True)
    made = into / scale, _powers(side, _TAPS) * scale, _powers(side, side).T
    first, second, third = (torch.from_numpy(matrix).float().contiguous() for matrix in made)
    return first, second, third


def _powers(side: int, n: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The powers 0 to ``n - 1`` of the points, and of infinity: (points + 1, n)."""
    infinity = np.eye(n)[-1:]
    return np.concatenate([np.vander(_POINTS[side], n, increasing=True), infinity])


def _transformed_filters(weight: Tensor, side: int) -> Tensor:
    """(t * t, channels, filters) from (filters, channels, 3, 3)."""
    rows = _matrices(side)[1].double()
    # One product for both directions: a third of the time of one after the other.
    made = torch.kron(rows, rows) @ weight.double().permute(2, 3, 1, 0).flatten(2).flatten(0, 1)
    return made.reshape(len(rows) ** 2, weight.shape[1], weight.shape[0]).float()


def _convolved(image: Tensor, filters: Tensor, bias: Tensor | None, side: int) -> Tensor:
    n, _, height, width = image.shape
    rows, columns = -(-height // side), -(-width // side)
    made = torch.empty((n, rows, side, columns, side, filters.shape[2]))
    step = max(1, _TILES_AT_ONCE // (rows * columns))
    for start in range(0, n, step):
        products = torch.bmm(_tiles(image[start : start + step], side, rows, columns), filters)
        if bias is not None:
            products[_ONE * (side + _TAPS - 1) + _ONE] += bias
        part = _transformed(products, _matrices(side)[2]).view(side, side, -1, rows, columns, made.shape[-1])
        made[start : start + step] = part.permute(2, 3, 0, 4, 1, 5)
    whole = made.view(n, rows * side, columns * side, -1)
    return whole[:, :height, :width].permute(0, 3, 1, 2)


def _tiles(image: Tensor, side: int, rows: int, columns: int) -> Tensor:
    """The transformed tiles of (n, channels, height, width): (t * t, n * rows * columns, channels)."""
    n, channels, height, width = image.shape
    below, right = rows * side + 1 - height, columns * side + 1 - width
    padded = functional.pad(image.permute(0, 2, 3, 1), (0, 0, 1, right, 1, below)).contiguous()
    s, tile = padded.stride(), side + _TAPS - 1
    tiles = padded.as_strided(
        (tile, tile, n, rows, columns, channels), (s[1], s[2], s[0], s[1] * side, s[2] * side, s[3])
    )
    return _transformed(tiles.reshape(tile**2, -1, channels), _matrices(side)[0])


def _transformed(values: Tensor, matrix: Tensor) -> Tensor:
    """(b * b, m, channels) to (a * a, m, channels) by a matrix (a, b) along both directions of a tile."""
    a, b = matrix.shape
    _, m, channels = values.shape
    vertical = (matrix @ values.reshape(b, -1)).view(a, b, -1)
    return torch.matmul(matrix, vertical).view(a * a, m, channels)
