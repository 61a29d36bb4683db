"""Optical density and the colours of images as counted, packed numbers.

Light that passes a stain is weakened by a factor per layer, so stains add up in optical density and not in
colour (Beer-Lambert). An image of three million pixels holds a few hundred thousand different colours.
Everything here works on those colours and their counts: statistics stay exact, and no logarithm or
exponential is computed twice for one colour.

A *packed* colour is ``red | green << 8 | blue << 16`` in a uint32.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray

Packed = npt.NDArray[np.uint32]
"""Packed colours, shape (n,)."""
FloatArray = npt.NDArray[np.float32]
DoubleArray = npt.NDArray[np.float64]
ColourFunction = Callable[[Packed], Packed]
"""Maps packed colours to packed colours, each by itself: the same colour gives the same answer anywhere."""

SMALLEST_DENSITY = 1e-6
"""What white counts as, so that no density is zero."""

_Part = TypeVar("_Part")
_Answer = TypeVar("_Answer")

_COLOURS = 1 << 24
_KNOWN = np.uint32(1 << 24)
_CHUNK = 1 << 15
_THREADS_FROM_PX = 1 << 20
_SPARE_TABLES = 2


def _density_table() -> DoubleArray:
    levels = np.maximum(np.arange(256, dtype=np.float64), 1.0)
    return np.maximum(-np.log(levels / 255.0), SMALLEST_DENSITY)


DENSITY: DoubleArray = _density_table()
"""Optical density (natural logarithm, 255 is white) of each of the 256 grey levels; 0 counts as 1."""
DENSITY32: FloatArray = DENSITY.astype(np.float32)
DENSITY.flags.writeable = DENSITY32.flags.writeable = False


def check_rgb(image: RgbArray, doing: str = "The stain can't be normalized") -> None:
    """Refuse anything but uint8 RGB pixels.

    Raises:
        StainError: not an array of uint8 with shape (height, width, 3).
    """
    if not isinstance(image, np.ndarray) or image.dtype != np.uint8:
        found = getattr(image, "dtype", type(image).__name__)
        raise StainError(
            doing, f"the pixels are {found}, not 8 bits per channel", "open it as an 8-bit image"
        )
    if image.ndim != 3 or image.shape[2] != 3:
        raise StainError(doing, f"an array of shape {image.shape} is not red, green, blue", "open it as RGB")


def to_density(image: RgbArray) -> FloatArray:
    """Optical density of uint8 RGB pixels (..., 3): float32 of the same shape, from 1e-6 to 5.54."""
    return DENSITY32[image]


def from_density(density: npt.NDArray[np.floating]) -> RgbArray:
    """uint8 RGB of optical densities; what lies outside 0..255 is clipped, fractions are cut off."""
    levels: RgbArray = np.clip(255.0 * np.exp(-density), 0.0, 255.0).astype(np.uint8)
    return levels


def pack(image: RgbArray) -> Packed:
    """Packed colours of uint8 RGB pixels (..., 3), row by row: uint32 of shape (n,)."""
    flat = np.ascontiguousarray(image).reshape(-1)
    count = flat.size // 3
    packed = np.empty(count, np.uint32)
    if count == 0:
        return packed
    # Four bytes are read at every third one and the stranger is masked away: four times faster than three
    # shifts. The last pixel has no stranger behind it.
    every_third: Packed = np.ndarray((count - 1,), np.dtype("<u4"), buffer=flat.data, strides=(3,))
    np.bitwise_and(every_third, np.uint32(0xFFFFFF), out=packed[:-1])
    red, green, blue = (int(value) for value in flat[-3:])
    packed[-1] = red | green << 8 | blue << 16
    return packed


def unpack(packed: Packed, out: RgbArray) -> None:
    """Write packed colours (their high byte is ignored) into uint8 ``out`` of shape (n, 3)."""
    planes = packed.astype("<u4", copy=False).view(np.uint8).reshape(-1, 4)
    for channel in range(3):
        out[:, channel] = planes[:, channel]


def channels(packed: Packed) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Red, green and blue of packed colours, each uint8 (n,)."""
    planes = packed.astype("<u4", copy=False).view(np.uint8).reshape(-1, 4)
    red, green, blue = (np.ascontiguousarray(planes[:, channel]) for channel in range(3))
    return red, green, blue


def join_channels(
    red: npt.NDArray[np.uint8], green: npt.NDArray[np.uint8], blue: npt.NDArray[np.uint8]
) -> Packed:
    """Packed colours of three uint8 channels of shape (n,)."""
    planes = np.zeros((red.size, 4), np.uint8)
    planes[:, 0], planes[:, 1], planes[:, 2] = red, green, blue
    return planes.view("<u4").reshape(-1).astype(np.uint32, copy=False)


@dataclass(frozen=True, slots=True)
class ColourCounts:
    """How often which colour occurs. A colour may be listed more than once (once per part of the image)."""

    colours: Packed
    counts: npt.NDArray[np.int64]

    @property
    def total(self) -> int:
        """Pixels counted."""
        return int(self.counts.sum())

    def where(self, keep: npt.NDArray[np.bool_]) -> ColourCounts:
        """The colours that ``keep`` (bool, one per listed colour) marks."""
        return ColourCounts(self.colours[keep], self.counts[keep])


def count_packed(packed: Packed) -> ColourCounts:
    """Count packed colours by sorting them: exact, and the order of the pixels doesn't matter."""
    if packed.size == 0:
        return ColourCounts(np.empty(0, np.uint32), np.empty(0, np.int64))
    ordered = np.sort(packed)
    starts = np.concatenate([[0], np.flatnonzero(ordered[1:] != ordered[:-1]) + 1])
    return ColourCounts(ordered[starts], np.diff(starts, append=packed.size))


def join_counts(parts: Sequence[ColourCounts]) -> ColourCounts:
    """The counts of all parts together."""
    if len(parts) == 1:
        return parts[0]
    return ColourCounts(np.concatenate([p.colours for p in parts]), np.concatenate([p.counts for p in parts]))


def count_colours(images: Sequence[RgbArray]) -> ColourCounts:
    """Count the colours of images, uint8 (height, width, 3), together."""
    return join_counts([count_packed(part) for image in images for part in packed_parts(image)])


def packed_parts(image: RgbArray) -> list[Packed]:
    """The packed colours of an image, in two parts where it is worth a second thread."""
    return in_parts(pack, _strips(image))


def in_parts(work: Callable[[_Part], _Answer], parts: Sequence[_Part]) -> list[_Answer]:
    """``work`` on each part; several parts run in threads that end here."""
    if len(parts) == 1:
        return [work(parts[0])]
    with ThreadPoolExecutor(len(parts), "stain") as pool:
        return list(pool.map(work, parts))


def _strips(image: RgbArray) -> list[RgbArray]:
    height = image.shape[0]
    if image.size // 3 < _THREADS_FROM_PX or height < 2:
        return [image]
    return [image[: height // 2], image[height // 2 :]]


def weighted_percentile(values: FloatArray, counts: npt.NDArray[np.int64], percent: float) -> float:
    """The percentile of ``values``, each counted ``counts`` times, with linear interpolation between ranks.

    Equal to ``numpy.percentile`` of the values written out that often. ``values`` must not be empty.
    """
    total = int(counts.sum())
    rank = (total - 1) * percent / 100.0
    low = min(math.floor(rank), total - 1)
    lower, upper = _at_ranks(values, counts, low, min(low + 1, total - 1))
    return lower + (upper - lower) * (rank - low)


def _at_ranks(
    values: FloatArray, counts: npt.NDArray[np.int64], first: int, second: int
) -> tuple[float, float]:
    """The values at two neighbouring ranks; sorts only the slice of the histogram that holds them."""
    smallest, largest = float(values.min()), float(values.max())
    if smallest == largest:
        return smallest, largest
    bins = ((values - np.float32(smallest)) * np.float32(8191.0 / (largest - smallest))).astype(np.intp)
    below = np.cumsum(np.bincount(bins, weights=counts))
    start, stop = np.searchsorted(below, [first, second], side="right")
    member = (bins >= start) & (bins <= stop)
    chosen, often = values[member], counts[member]
    order = np.argsort(chosen, kind="stable")
    ranks = np.cumsum(often[order]) + int(below[start - 1] if start > 0 else 0)
    found = chosen[order][np.searchsorted(ranks, [first, second], side="right")]
    return float(found[0]), float(found[1])


def map_in_chunks(function: ColourFunction, colours: Packed) -> Packed:
    """``function`` over chunks that stay in the processor's cache."""
    mapped = np.empty_like(colours)
    for start in range(0, colours.size, _CHUNK):
        mapped[start : start + _CHUNK] = function(colours[start : start + _CHUNK])
    return mapped


class TableMap:
    """One colour function for many tiles: a table of all 2^24 colours that fills as they are met.

    Costs 64 MiB once it is in use. A tile whose colours were all met before takes one look-up per pixel. Safe
    from several threads: they can only write the same value twice.
    """

    def __init__(self, function: ColourFunction) -> None:
        self._function = function
        self._table: Packed | None = None
        self._lock = threading.Lock()

    def apply(self, image: RgbArray) -> RgbArray:
        """The mapped image: a new uint8 array (height, width, 3)."""
        out = np.empty(image.shape, np.uint8)
        strips, outs = _strips(image), _strips(out)
        in_parts(lambda pair: self._apply_strip(*pair), list(zip(strips, outs, strict=True)))
        return out

    def _apply_strip(self, strip: RgbArray, out: RgbArray) -> None:
        table = self._filled_table()
        index = pack(strip)
        mapped = table.take(index, mode="clip")
        if mapped.size and mapped.min() < _KNOWN:
            new = count_packed(index[mapped < _KNOWN]).colours
            table[new] = map_in_chunks(self._function, new) | _KNOWN
            mapped = table.take(index, mode="clip")
        unpack(mapped, out.reshape(-1, 3))

    def _filled_table(self) -> Packed:
        with self._lock:
            if self._table is None:
                self._table = np.zeros(_COLOURS, np.uint32)
            return self._table


class _SpareTables:
    """Tables of 64 MiB kept for the next image: a fresh one costs as much time as the map itself."""

    def __init__(self) -> None:
        self._free: list[Packed] = []
        self._lock = threading.Lock()

    def borrow(self) -> Packed:
        with self._lock:
            if self._free:
                return self._free.pop()
        return np.empty(_COLOURS, np.uint32)

    def give_back(self, table: Packed) -> None:
        with self._lock:
            if len(self._free) < _SPARE_TABLES:
                self._free.append(table)


_spare = _SpareTables()


def map_counted(
    function: ColourFunction, parts: Sequence[Packed], counted: Sequence[ColourCounts], shape: tuple[int, ...]
) -> RgbArray:
    """Map an image whose parts were packed and counted already.

    Args:
        function: the colour function.
        parts: packed colours of the image from its first pixel to its last.
        counted: the colours of each part.
        shape: (height, width, 3) of the image.

    Returns:
        A new uint8 array of ``shape``.
    """
    out = np.empty(shape, np.uint8)
    flat = out.reshape(-1, 3)
    ends = np.cumsum([part.size for part in parts])
    table = _spare.borrow()

    def map_part(number: int) -> None:
        part, colours = parts[number], counted[number].colours
        # Parts may share colours; they write the same value, so the shared table needs no lock.
        table[colours] = map_in_chunks(function, colours)
        unpack(table.take(part, mode="clip"), flat[ends[number] - part.size : ends[number]])

    try:
        in_parts(map_part, list(range(len(parts))))
    finally:
        _spare.give_back(table)
    return out
