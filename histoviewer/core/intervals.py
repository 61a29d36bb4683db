"""95 % intervals: Wilson's for shares, a bootstrap over patients for the rest.

Patches of one patient resemble each other, so whoever counts or resamples patches promises too much. With
groups the bootstrap draws whole patients; without, single items. Wilson's interval takes as many items as
would say the same if they were independent.
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


def grouped_wilson(hits: npt.NDArray[np.bool_], groups: npt.NDArray[np.intp]) -> tuple[float, float]:
    """Wilson's interval for a share of items that come in groups.

    The variance of the share between groups (ratio estimator) tells how many independent items would vary as
    much; that number, at most the items and for a share of 0 or 1 the groups, stands in Wilson's formula
    (Rao and Scott 1992; Korn and Graubard 1998).

    Args:
        hits: (n,), what the share is of.
        groups: (n,), a number for the group of each item.
    """
    n = len(hits)
    if n == 0:
        return math.nan, math.nan
    _, codes = np.unique(groups, return_inverse=True)
    sizes = np.bincount(codes).astype(np.float64)
    share, g = float(hits.mean()), len(sizes)
    if g == n:
        return wilson(share * n, n)
    gaps = np.bincount(codes, weights=hits) - share * sizes
    variance = float((gaps**2).sum()) * g / max(g - 1, 1) / n**2
    independent = share * (1 - share) / variance if variance > 0 else g
    effective = min(float(n), max(independent, 1.0))
    return wilson(share * effective, effective)


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
