"""Hashes a few bits apart are found as by comparing each with each."""

from __future__ import annotations

import numpy as np
import pytest

from histoviewer.core.near_duplicates import near_groups, near_pairs


def _hashes(seed: int, families: int = 60) -> np.ndarray:
    """Random hashes, each with some that are a few bits off."""
    rng = np.random.default_rng(seed)
    found = []
    for value in rng.integers(0, 2**64, families, dtype=np.uint64):
        for _ in range(rng.integers(1, 6)):
            bits = rng.choice(64, size=rng.integers(0, 9), replace=False).astype(np.uint64)
            found.append(value ^ np.bitwise_or.reduce(np.uint64(1) << bits, initial=np.uint64(0)))
    return np.array(found, dtype=np.uint64)[rng.permutation(len(found))]


def _brute_force(hashes: np.ndarray, most: int) -> list[list[int]]:
    apart = np.bitwise_count(hashes[:, None] ^ hashes[None])
    return np.argwhere(np.triu(apart <= most, k=1)).tolist()


@pytest.mark.parametrize("most", [0, 1, 4, 6, 10])
def test_pairs_equal_brute_force(most: int) -> None:
    for seed in range(20):
        hashes = _hashes(seed)
        expected = _brute_force(hashes, most)
        assert near_pairs(hashes, most).tolist() == expected
        assert most < 4 or expected


def test_groups_hang_together_over_pairs() -> None:
    hashes = np.array([0b0, 0b111, 2**40 - 1, 0b111111, 2**63, 0b0], dtype=np.uint64)
    assert near_groups(hashes, 3) == [[0, 1, 3, 4, 5]]
    assert near_groups(hashes, 1) == [[0, 4, 5]]
    assert near_groups(hashes, 0) == [[0, 5]]
    assert near_groups(np.empty(0, dtype=np.uint64)) == []


def test_many_copies_cost_nothing() -> None:
    assert [len(g) for g in near_groups(np.full(50_000, 12345, dtype=np.uint64))] == [50_000]
