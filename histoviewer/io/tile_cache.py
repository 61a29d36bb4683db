"""Decoded tiles, the ones used last, within a fixed number of bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from histoviewer.core.slide import RgbArray


@dataclass(frozen=True, slots=True)
class CacheStats:
    """What a cache holds and how often it helped."""

    tiles: int
    bytes: int
    hits: int
    misses: int


class TileCache:
    """Byte-bounded, thread-safe, least recently used goes first.

    Args:
        max_bytes: bound for the pixels held; a tile larger than that is not kept.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._tiles: OrderedDict[Hashable, RgbArray] = OrderedDict()
        self._bytes = self._hits = self._misses = 0
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> RgbArray | None:
        """The tile, which counts as used now, or ``None``."""
        with self._lock:
            tile = self._tiles.get(key)
            if tile is None:
                self._misses += 1
                return None
            self._tiles.move_to_end(key)
            self._hits += 1
            return tile

    def put(self, key: Hashable, tile: RgbArray) -> None:
        """Keep a tile. It is shared by all who ask for it and must not be changed."""
        if tile.nbytes > self._max_bytes:
            return
        with self._lock:
            old = self._tiles.pop(key, None)
            self._bytes += tile.nbytes - (0 if old is None else old.nbytes)
            self._tiles[key] = tile
            self._shrink()

    def _shrink(self) -> None:
        while self._bytes > self._max_bytes:
            self._bytes -= self._tiles.popitem(last=False)[1].nbytes

    def resize(self, max_bytes: int) -> None:
        """Another bound from now on; what is over it goes at once."""
        with self._lock:
            self._max_bytes = max_bytes
            self._shrink()

    def clear(self) -> None:
        """Forget all tiles; the counts of hits and misses stay."""
        with self._lock:
            self._tiles.clear()
            self._bytes = 0

    @property
    def stats(self) -> CacheStats:
        """What it holds now."""
        with self._lock:
            return CacheStats(len(self._tiles), self._bytes, self._hits, self._misses)
