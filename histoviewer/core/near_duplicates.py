"""Pictures that look the same though their bytes differ: found by hashes that are a few bits apart."""

from __future__ import annotations

from itertools import count, pairwise

import numpy as np
import numpy.typing as npt

NEAR_BITS = 6
"""Hashes of 64 bits that differ in at most so many are of one picture.

Measured on 4,000 patches of breast tissue from 214 patients and 617 fields of 31: saved as JPEG (quality 40),
brightened, resized or cropped by a pixel a picture stays within 6 bits of itself (99 of 100; a pixel off
a patch of 50: 76), while of eight million pairs of different pictures the nearest is 10 bits apart.
"""


def near_pairs(hashes: npt.NDArray[np.uint64], most: int = NEAR_BITS) -> npt.NDArray[np.intp]:
    """All pairs of hashes that differ in at most ``most`` bits, without comparing each with each.

    Cut into ``most + 1`` bands, two such hashes agree in one band at least (the pigeonhole principle), so
    only those with an equal band are compared (multi-index hashing: Norouzi, Punjani and Fleet, CVPR 2012).

    Args:
        hashes: uint64 (n,).
        most: bits, 0 to 31.

    Returns:
        intp (m, 2): indices, the smaller first, in ascending order; each pair once.
    """
    codes = np.ascontiguousarray(hashes, dtype=np.uint64)
    found = [np.empty((0, 2), dtype=np.intp)]
    for low, high in pairwise(np.linspace(0, 64, most + 2).astype(int).tolist()):
        width = high - low
        key = (codes >> np.uint64(low)) & np.uint64((1 << width) - 1)
        order = np.argsort(key, kind="stable")
        found.append(_pairs_in_bands(codes[order], key[order], order, most))
    pairs = np.sort(np.concatenate(found), axis=1)
    return np.unique(pairs, axis=0)


def near_groups(hashes: npt.NDArray[np.uint64], most: int = NEAR_BITS) -> list[list[int]]:
    """Indices of hashes that hang together over pairs at most ``most`` bits apart, two or more each.

    Equal hashes are counted once in the search, so that many copies of one picture cost nothing.
    """
    values, index = np.unique(np.asarray(hashes, dtype=np.uint64), return_inverse=True)
    leader = list(range(len(values)))

    def root(i: int) -> int:
        while leader[i] != i:
            leader[i] = leader[leader[i]]
            i = leader[i]
        return i

    for a, b in near_pairs(values, most).tolist():
        leader[root(b)] = root(a)
    groups: dict[int, list[int]] = {}
    for i, value in enumerate(index.tolist()):
        groups.setdefault(root(value), []).append(i)
    return sorted(group for group in groups.values() if len(group) > 1)


def _pairs_in_bands(
    codes: npt.NDArray[np.uint64], key: npt.NDArray[np.uint64], order: npt.NDArray[np.intp], most: int
) -> npt.NDArray[np.intp]:
    """Near pairs among neighbours in ``key`` order that share the key."""
    end = np.searchsorted(key, key, side="right")
    active = np.arange(len(codes))
    found = [np.empty((0, 2), dtype=np.intp)]
    for step in count(1):
        active = active[active + step < end[active]]
        if not active.size:
            return np.concatenate(found)
        close = active[np.bitwise_count(codes[active] ^ codes[active + step]) <= most]
        if close.size:
            found.append(np.column_stack((order[close], order[close + step])))
    raise AssertionError
