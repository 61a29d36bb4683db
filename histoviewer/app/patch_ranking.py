"""Which patches of a result are worth seeing: likeliest of a class, most uncertain, not assessed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from histoviewer.core.results import PatchPrediction

UNCERTAIN, NOT_ASSESSED = "uncertain", "not_assessed"


def probabilities(patches: Sequence[PatchPrediction], classes_n: int) -> npt.NDArray[np.float64]:
    """One row for each patch, float64 (n, classes); NaN where it was not assessed."""
    empty = (np.nan,) * classes_n
    rows = [p.probabilities or empty for p in patches]
    return np.array(rows, dtype=np.float64).reshape(len(patches), classes_n)


def likeliest(patches: Sequence[PatchPrediction], class_index: int, classes_n: int) -> list[int]:
    """Indices of the assessed patches, the highest probability of a class first."""
    column = probabilities(patches, classes_n)[:, class_index]
    return _ordered(-column)


def most_uncertain(patches: Sequence[PatchPrediction], classes_n: int) -> list[int]:
    """Indices of the assessed patches, the smallest lead of the likeliest class first."""
    table = np.sort(probabilities(patches, classes_n), axis=1)
    lead = table[:, -1] - table[:, -2] if classes_n > 1 else -table[:, 0]
    return _ordered(lead)


def not_assessed(patches: Sequence[PatchPrediction]) -> list[int]:
    """Indices of the patches that no network saw, one of each reason first."""
    by_reason: dict[str, list[int]] = {}
    for i, patch in enumerate(patches):
        if not patch.assessed:
            by_reason.setdefault(patch.reason, []).append(i)
    heads = [found[0] for found in by_reason.values()]
    return heads + [i for found in by_reason.values() for i in found[1:]]


def _ordered(keys: npt.NDArray[np.float64]) -> list[int]:
    """Indices by rising key, the first of equals first; NaNs are left out."""
    order = np.argsort(keys, kind="stable")
    return [int(i) for i in order if not np.isnan(keys[i])]
