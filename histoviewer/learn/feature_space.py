"""What a model file remembers of its training patches, so that others can be told from them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.core.training_space import FloatArray, TrainingSpace
from histoviewer.stain.appearance import TOLERANCE

MOST_PATCHES = 2000
"""So many patches of a part are enough to describe it."""

_FEWEST_LEARNED, _FEWEST_SEEN = 100, 20
_CENTRES = 256
_PATCHES_PER_CENTRE = 4
_AXES = 32
_QUANTILE = 0.99
_SOFTENED = 0.02
_LEAST_LIMIT = 3.0
_FEW = 1.5


def chosen(n: int, most: int = MOST_PATCHES) -> npt.NDArray[np.int64]:
    """At most ``most`` of ``n`` indices, spread evenly."""
    return np.unique(np.linspace(0, n - 1, min(n, most)).astype(np.int64)) if n else np.zeros(0, np.int64)


def fit_appearance(training: npt.ArrayLike, validation: npt.ArrayLike) -> TrainingSpace | None:
    """``fit_space`` of ``stain.appearance``; images that are all alike leave room for what always varies."""
    return fit_space(training, validation, np.array(TOLERANCE), _LEAST_LIMIT)


def fit_space(
    training: npt.ArrayLike, validation: npt.ArrayLike, tolerance: npt.ArrayLike = 0.0, least: float = 1e-6
) -> TrainingSpace | None:
    """The space of training rows (n, d); 99 % of the validation rows (m, d) lie within its limit.

    With too few validation rows to know that distance, it is one and a half times the largest. ``None``
    below 100 training and 20 validation rows: they would describe themselves only.

    Args:
        tolerance: standard deviations (d,) that every number is taken to have beside those seen.
        least: the limit is no smaller.
    """
    learned, seen = (np.asarray(rows, dtype=np.float64) for rows in (training, validation))
    if len(learned) < _FEWEST_LEARNED or len(seen) < _FEWEST_SEEN:
        return None
    mean = learned.mean(axis=0)
    transform = _whitening(learned - mean, np.broadcast_to(tolerance, mean.shape))
    space = TrainingSpace(mean, transform, _centres((learned - mean) @ transform), 1.0)
    rising = np.sort(space.distances(seen))
    rank = math.ceil(_QUANTILE * (len(rising) + 1))
    limit = rising[rank - 1] if rank <= len(rising) else _FEW * rising[-1]
    return TrainingSpace(mean, transform, space.centres, max(float(limit), least))


def as_stats(**spaces: TrainingSpace | None) -> dict[str, Any]:
    """Spaces by name, ready for ``ModelHeader.feature_stats``; those that could not be made are left out."""
    return {name: space.as_json() for name, space in spaces.items() if space is not None}


def _whitening(centred: FloatArray, tolerance: FloatArray) -> FloatArray:
    """Standardizes, then turns to the principal axes and gives each a spread of about one, (d, k).

    The variances are softened, so that an axis along which the training hardly differs does not decide alone.
    """
    least = 1e-6 * max(1.0, float(np.abs(centred).max()))
    spread = np.maximum(np.hypot(centred.std(axis=0), tolerance), least)
    covariance = np.atleast_2d(np.cov((centred / spread).T)) + np.diag((tolerance / spread) ** 2)
    variances, axes = np.linalg.eigh(covariance)
    kept = np.argsort(variances)[::-1][:_AXES]
    whitening: FloatArray = axes[:, kept] / np.sqrt(variances[kept] + _SOFTENED) / spread[:, None]
    return whitening


def _centres(whitened: FloatArray) -> FloatArray:
    from sklearn.cluster import MiniBatchKMeans

    n = min(_CENTRES, len(whitened) // _PATCHES_PER_CENTRE)
    found = MiniBatchKMeans(n, random_state=0, n_init=3, batch_size=1024).fit(whitened)
    return np.asarray(found.cluster_centers_, dtype=np.float64)
