"""95 % intervals: Wilson's for proportions, a bootstrap over patients for the rest.

Patches of one patient resemble each other, so whoever resamples patches promises too much. With
groups the bootstrap draws whole patients; without, single items.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

Z95 = 1.959963984540054
REPLICATES = 1000
_MAX_CELLS = 2_000_000


def wilson(successes: float, n: float) -> tuple[float, float]:
    """Wilson's score interval for a proportion (E. B. Wilson, JASA 1927); (NaN, NaN) for n = 0."""
    if n <= 0:
        return math.nan, math.nan
    p = successes / n
    scale = 1 + Z95**2 / n
    centre = (p + Z95**2 / (2 * n)) / scale
    half = Z95 * math.sqrt(p * (1 - p) / n + Z95**2 / (4 * n**2)) / scale
    return max(0.0, min(p, centre - half)), min(1.0, max(p, centre + half))


def group_codes(groups: Sequence[Hashable] | None, n: int) -> npt.NDArray[np.intp]:
    """A number from 0 for the group of each item; every item is its own group when there are none.

    Raises:
        ValueError: not one group per item.
    """
    if groups is None:
        return np.arange(n)
    if len(groups) != n:
        raise ValueError(f"{len(groups)} groups for {n} items")
    codes: dict[Hashable, int] = {}
    return np.array([codes.setdefault(group, len(codes)) for group in groups], dtype=np.intp)


def resamples(
    groups_n: int, items_n: int, replicates: int = REPLICATES, seed: int = 0
) -> Iterator[npt.NDArray[np.float64]]:
    """Bootstrap weights in chunks of shape (b, groups_n), ``replicates`` rows in all.

    Seeded: the same numbers give the same interval on every run. Chunks bound the memory that
    the caller needs per item (``items_n``).
    """
    rng = np.random.default_rng(seed)
    rows = max(1, min(replicates, _MAX_CELLS // max(groups_n, items_n, 1)))
    for start in range(0, replicates, rows):
        b = min(rows, replicates - start)
        drawn = rng.integers(0, groups_n, size=(b, groups_n))
        flat = drawn + np.arange(b)[:, None] * groups_n
        counts = np.bincount(flat.ravel(), minlength=b * groups_n)
        yield counts.reshape(b, groups_n).astype(np.float64)


def percentile_interval(values: npt.NDArray[np.float64]) -> tuple[float, float]:
    """The middle 95 % of bootstrap values; NaNs (a class was missing) are left out."""
    known = values[~np.isnan(values)]
    if len(known) == 0:
        return math.nan, math.nan
    low, high = np.percentile(known, [2.5, 97.5])
    return float(low), float(high)
