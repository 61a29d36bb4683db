"""Images as counted colours, and maps from colour to colour by look-up.

An image of three million pixels holds a few hundred thousand different colours: no logarithm or exponential
is computed twice for one of them.
"""

from __future__ import annotations

import math
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from histoviewer.core.slide import RgbArray
from histoviewer.stain.lab import not_lighter
from histoviewer.stain.optical_density import DENSITY32, FloatArray, Packed, channels, pack, unpack

Counts = npt.NDArray[np.int64]
ColourFunction = Callable[["Colours"], Packed]
"""Maps listed colours to packed colours, each by itself: the same colour gives the same answer anywhere."""

_COLOURS = 1 << 24
_FIRST_MARK, _LAST_MARK = np.uint32(1 << 24), np.uint32(255 << 24)
TISSUE_LIGHTNESS = 203
"""Pixels up to this 8-bit lightness are tissue: below 0.8 of white, as in StainTools."""
_CHUNK = 1 << 18
_MANY = 4
_THREADS = 2
_THREADS_FROM_PX = 1 << 20
_SPARE_TABLES = 2


@dataclass(frozen=True, eq=False)
class Colours:
    """Listed colours.

    Attributes:
        colours: packed colours, uint32 (n,).
    """

    colours: Packed

    @cached_property
    def levels(self) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        """Red, green and blue, uint8 (n,) each."""
        return channels(self.colours)

    @cached_property
    def density(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Red, green and blue optical density, float32 (n,) each."""
        red, green, blue = (DENSITY32.take(level) for level in self.levels)
        return red, green, blue

    @cached_property
    def tissue(self) -> npt.NDArray[np.bool_]:
        """Which colours are dark enough to be tissue (``TISSUE_LIGHTNESS``), bool (n,)."""
        return not_lighter(*self.levels, TISSUE_LIGHTNESS)


@dataclass(frozen=True, eq=False)
class ColourCounts(Colours):
    """How often which colour occurs. One may be listed more than once (once per image).

    Attributes:
        counts: int64 (n,).
    """

    counts: Counts

    @cached_property
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
    if packed.size < _THREADS_FROM_PX:
        return _counted(packed)
    return _merged(in_threads(_counted, np.array_split(packed, _THREADS)))


def _counted(packed: Packed) -> ColourCounts:
    ordered = np.sort(packed)
    starts = _starts(ordered)
    return ColourCounts(ordered[starts], np.diff(starts, append=packed.size))


def _merged(parts: Sequence[ColourCounts]) -> ColourCounts:
    """The same with each colour listed once. A stable sort makes short work of runs that are in order."""
    colours = np.concatenate([part.colours for part in parts])
    order = np.argsort(colours, kind="stable")
    colours = colours[order]
    starts = _starts(colours)
    counts = np.concatenate([part.counts for part in parts])[order]
    return ColourCounts(colours[starts], np.add.reduceat(counts, starts))


def _starts(ordered: Packed) -> npt.NDArray[np.intp]:
    """Where each new value of a sorted array begins."""
    return np.concatenate([[0], np.flatnonzero(ordered[1:] != ordered[:-1]) + 1])


def sample(packed: Packed, most: int | None) -> Packed:
    """Pixels for statistics: all up to twice ``most``, above that evenly spread ones, ``most`` or fewer.

    An odd step meets every phase of the blocks of a JPEG.
    """
    if most is None or packed.size <= 2 * most:
        return packed
    return packed[:: -(-packed.size // most) | 1]


def count_colours(images: Sequence[RgbArray], most: int | None = None) -> ColourCounts:
    """Count the colours of images, uint8 (height, width, 3), together; of each on a ``sample``."""
    parts = [count_packed(sample(pack(image), most)) for image in images]
    if len(parts) == 1:
        return parts[0]
    return ColourCounts(np.concatenate([p.colours for p in parts]), np.concatenate([p.counts for p in parts]))


def weighted_percentile(values: FloatArray, counts: Counts, percent: float) -> float:
    """The percentile of ``values``, each counted ``counts`` times, with linear interpolation between ranks.

    Equal to ``numpy.percentile`` of the values written out that often. ``values`` must not be empty.
    """
    total = int(counts.sum())
    rank = (total - 1) * percent / 100.0
    low = min(math.floor(rank), total - 1)
    lower, upper = _at_ranks(values, counts, low, min(low + 1, total - 1))
    return lower + (upper - lower) * (rank - low)


def _at_ranks(values: FloatArray, counts: Counts, first: int, second: int) -> tuple[float, float]:
    """The values at two neighbouring ranks; sorts only the slice of the histogram that holds them."""
    smallest, largest = float(values.min()), float(values.max())
    if smallest == largest:
        return smallest, largest
    # Divided first: one over a very small spread is more than a float32 holds.
    scaled = (values - np.float32(smallest)) / np.float32(largest - smallest)
    bins = (scaled * np.float32(8191)).astype(np.intp)
    below = np.cumsum(np.bincount(bins, weights=counts))
    start, stop = np.searchsorted(below, [first, second], side="right")
    member = np.flatnonzero((bins >= start) & (bins <= stop))
    chosen, often = values[member], counts[member]
    order = np.argsort(chosen, kind="stable")
    ranks = np.cumsum(often[order]) + int(below[start - 1] if start > 0 else 0)
    found = chosen[order][np.searchsorted(ranks, [first, second], side="right")]
    return float(found[0]), float(found[1])


def map_image(image: RgbArray, packed: Packed, colours: Packed, function: ColourFunction) -> RgbArray:
    """Map one image.

    Args:
        image: uint8 (height, width, 3).
        packed: ``pack(image)``.
        colours: its colours as far as they are known, each once; the others are mapped when they are met.
        function: the map.

    Returns:
        A new uint8 array of the image's shape.
    """
    out = np.empty(image.shape, np.uint8)
    flat = out.reshape(-1, 3)
    with _borrowed_table() as table, _workers(packed.size) as run:
        run(lambda start, stop: table.learn(colours[start:stop], function), colours.size)
        run(
            lambda start, stop: unpack(table.look_up(packed[start:stop], function), flat[start:stop]),
            packed.size,
        )
    return out


class TableMap:
    """One colour function for many tiles: a table of all 2^24 colours that fills as they are met.

    Costs 64 MiB once it is in use. A tile whose colours were all met before takes one look-up per pixel. Safe
    from several threads: they can only write the same value twice.
    """

    def __init__(self, function: ColourFunction) -> None:
        self._function = function
        self._table: _Table | None = None
        self._lock = threading.Lock()

    def apply(self, image: RgbArray) -> RgbArray:
        """The mapped image: a new uint8 array (height, width, 3)."""
        out = np.empty(image.shape, np.uint8)
        flat, pixels = out.reshape(-1, 3), np.ascontiguousarray(image).reshape(-1, 3)
        table = self._own_table()

        def look_up(start: int, stop: int) -> None:
            unpack(table.look_up(pack(pixels[start:stop]), self._function), flat[start:stop])

        with _workers(pixels.shape[0]) as run:
            run(look_up, pixels.shape[0])
        return out

    def _own_table(self) -> _Table:
        with self._lock:
            if self._table is None:
                self._table = _spare_table()
                weakref.finalize(self, _give_back, self._table)
            return self._table


class _Table:
    """What each of the 2^24 colours becomes. A high byte tells what was written since ``forget``."""

    def __init__(self) -> None:
        self._entries: Packed = np.zeros(_COLOURS, np.uint32)
        self._mark = _FIRST_MARK

    def forget(self) -> None:
        """Let all that was written count as unknown, without going over 64 MiB each time."""
        if self._mark == _LAST_MARK:
            self._entries[:] = 0
            self._mark = _FIRST_MARK
        else:
            self._mark += _FIRST_MARK

    def learn(self, colours: Packed, function: ColourFunction) -> Packed:
        """Write what ``function`` makes of packed colours, and return it."""
        known = function(Colours(colours)) | self._mark
        self._entries[colours] = known
        return known

    def look_up(self, packed: Packed, function: ColourFunction) -> Packed:
        """What packed colours become, uint32; ``function`` is asked for those that are not known yet."""
        found = self._entries.take(packed, mode="clip")
        if found.size and found.min() < self._mark:
            unknown = np.flatnonzero(found < self._mark)
            wanted = packed[unknown]
            if unknown.size > packed.size // _MANY:
                # Where nearly all is new the same colours come again and again.
                self.learn(_counted(wanted).colours, function)
                found[unknown] = self._entries.take(wanted, mode="clip")
            else:
                found[unknown] = self.learn(wanted, function)
        return found


_Item = TypeVar("_Item")
_Answer = TypeVar("_Answer")


def in_threads(work: Callable[[_Item], _Answer], items: Sequence[_Item]) -> list[_Answer]:
    """``work`` of each item, in order, by threads that end here (NumPy lets others run while it computes)."""
    with ThreadPoolExecutor(_THREADS, "stain") as pool:
        return list(pool.map(work, items))


_Range = Callable[[int, int], object]


@contextmanager
def _workers(pixels: int) -> Iterator[Callable[[_Range, int], None]]:
    """Runs ``work(start, stop)`` over all of a length, piece by piece; for a big image in threads, which end
    here. Pieces keep the intermediate arrays in the processor's cache."""

    def pieces(work: _Range, start: int, stop: int) -> None:
        for at in range(start, stop, _CHUNK):
            work(at, min(at + _CHUNK, stop))

    if pixels < _THREADS_FROM_PX:
        yield lambda work, length: pieces(work, 0, length)
        return
    with ThreadPoolExecutor(_THREADS, "stain") as pool:

        def share(work: _Range, length: int) -> None:
            ends = [length * k // _THREADS for k in range(_THREADS + 1)]
            list(pool.map(partial(pieces, work), ends[:-1], ends[1:]))

        yield share


_spare: list[_Table] = []
_spare_lock = threading.Lock()


@contextmanager
def _borrowed_table() -> Iterator[_Table]:
    table = _spare_table()
    try:
        yield table
    finally:
        _give_back(table)


def _spare_table() -> _Table:
    """A table that knows nothing. A few are kept: a fresh one takes as long as the map."""
    with _spare_lock:
        table = _spare.pop() if _spare else None
    if table is None:
        return _Table()
    table.forget()
    return table


def _give_back(table: _Table) -> None:
    with _spare_lock:
        if len(_spare) < _SPARE_TABLES:
            _spare.append(table)
