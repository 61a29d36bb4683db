"""The cache keeps within its bytes and forgets what was used longest ago."""

from __future__ import annotations

import threading

import numpy as np

from histoviewer.io.tile_cache import TileCache


def tile(value: int = 0, side: int = 10) -> np.ndarray:
    return np.full((side, side, 3), value, np.uint8)


def test_least_recently_used_goes_first() -> None:
    cache = TileCache(3 * 300)
    for key in "abc":
        cache.put(key, tile())
    assert cache.get("a") is not None
    cache.put("d", tile())
    assert cache.get("b") is None
    assert all(cache.get(key) is not None for key in "acd")


def test_bytes_are_bounded_and_counted_once_for_a_replaced_tile() -> None:
    cache = TileCache(1000)
    for value in range(50):
        cache.put("same", tile(value))
    assert (cache.stats.tiles, cache.stats.bytes) == (1, 300)
    assert cache.get("same")[0, 0, 0] == 49
    cache.put("big", tile(side=17))
    assert cache.stats.bytes <= 1000
    cache.put("too big", tile(side=100))
    assert cache.get("too big") is None
    assert cache.get("big") is not None


def test_counts_and_clear() -> None:
    cache = TileCache(1000)
    cache.put(1, tile())
    cache.get(1)
    cache.get(2)
    cache.clear()
    stats = cache.stats
    assert (stats.tiles, stats.bytes, stats.hits, stats.misses) == (0, 0, 1, 1)


def test_many_threads() -> None:
    cache = TileCache(20 * 300)

    def work(seed: int) -> None:
        rng = np.random.default_rng(seed)
        for key in rng.integers(0, 60, 500).tolist():
            found = cache.get(key)
            if found is None:
                cache.put(key, tile(key))
            else:
                assert found[0, 0, 0] == key

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.stats.bytes == cache.stats.tiles * 300 <= 20 * 300
    assert cache.stats.hits + cache.stats.misses == 2000


def test_a_smaller_bound_frees_memory_at_once() -> None:
    cache = TileCache(10 * 300)
    for n in range(10):
        cache.put(n, tile())
    cache.resize(3 * 300)
    assert cache.stats.tiles == 3
    assert cache.get(9) is not None
    assert cache.get(0) is None
