"""How far something lies from what a model was trained on: the distance to its nearest training examples.

Numbers that describe a patch are standardized and turned to their principal axes (whitened), so that a step
means the same in each direction. Of the training patches a few hundred centres are kept (k-means), which
follow their distribution whatever its shape. The distance is to the nearest centre, in units of the distance
that 99 % of the validation patches stay below: above 1 is farther than nearly all patches of patients that
the model had not seen. (Nearest neighbours: Sun et al. 2022, "Out-of-distribution detection with deep nearest
neighbors".)
"""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

APPEARANCE, FEATURES = "appearance", "features"
"""The spaces in a model file's ``feature_stats``: pixels before normalization, and the network's features."""

_CHUNK = 1024
_LARGEST = 1 << 24


@dataclass(frozen=True, slots=True)
class TrainingSpace:
    """A description of training patches by ``d`` numbers each.

    Attributes:
        mean: (d,). transform: (d, k), whitens what has the mean taken off. centres: (c, k), whitened.
        limit: the distance that is called 1.
    """

    mean: FloatArray
    transform: FloatArray
    centres: FloatArray
    limit: float

    def distances(self, values: npt.ArrayLike) -> FloatArray:
        """How far each row of (n, d) is from the nearest centre, (n,): above 1 is unlike the training."""
        return self.nearest(values)[0]

    def nearest(self, values: npt.ArrayLike) -> tuple[FloatArray, npt.NDArray[np.intp]]:
        """Distances (n,) and the nearest centres' indices (n,)."""
        places = self.whitened(values)
        found, which = np.empty(len(places)), np.empty(len(places), dtype=np.intp)
        lengths = (self.centres**2).sum(axis=1)
        for start in range(0, len(places), _CHUNK):
            part = places[start : start + _CHUNK]
            squares = lengths - 2 * part @ self.centres.T
            which[start : start + _CHUNK] = best = squares.argmin(axis=1)
            least = squares[np.arange(len(part)), best] + (part**2).sum(axis=1)
            found[start : start + _CHUNK] = np.sqrt(np.maximum(least, 0)) / self.limit
        return found, which

    def deviations(self, values: npt.ArrayLike) -> FloatArray:
        """By how many standard deviations of the training each number is off its mean, (n, d)."""
        spread = np.sqrt((np.linalg.pinv(self.transform) ** 2).sum(axis=0))
        deviations: FloatArray = (np.asarray(values, dtype=np.float64) - self.mean) / np.maximum(spread, 1e-9)
        return deviations

    def whitened(self, values: npt.ArrayLike) -> FloatArray:
        """Rows (n, d) in the space of the centres, (n, k)."""
        table = np.asarray(values, dtype=np.float64).reshape(-1, len(self.mean))
        whitened: FloatArray = (table - self.mean) @ self.transform
        return whitened

    def as_json(self) -> dict[str, Any]:
        """Arrays as base64 of little-endian numbers, the transform and centres in 16 bits."""
        return {
            "mean": _packed(self.mean, "<f4"),
            "transform": _packed(self.transform, "<f4"),
            "centres": _packed(self.centres, "<f2"),
            "limit": float(self.limit),
        }

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> TrainingSpace:
        """The space that ``as_json`` wrote.

        Raises:
            ValueError: it is something else.
        """
        try:
            mean, transform, centres = (_unpacked(found[name]) for name in ("mean", "transform", "centres"))
            limit = float(found["limit"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ValueError("the training statistics can't be read") from error
        fits = mean.ndim == 1 and transform.ndim == centres.ndim == 2 and len(centres) > 0
        if not fits or transform.shape != (len(mean), centres.shape[1]) or not 0 < limit < math.inf:
            raise ValueError("the training statistics do not fit together")
        return cls(mean, transform, centres, limit)


def space_of(stats: Mapping[str, Any] | None, name: str) -> TrainingSpace | None:
    """The space ``name`` of a model file's ``feature_stats``; ``None`` when it has none.

    Older files describe the features by mean and standard deviation: their distance is the root mean square
    of standardized features.

    Raises:
        ValueError: it is there and can't be used.
    """
    if not stats:
        return None
    if name in stats:
        return TrainingSpace.from_json(stats[name])
    if name != FEATURES or "std" not in stats:
        return None
    mean, std = (np.asarray(stats[key], dtype=np.float64) for key in ("mean", "std"))
    whitening = np.diag(1 / (std * math.sqrt(len(std))))
    return TrainingSpace(mean, whitening, np.zeros((1, len(std))), float(stats["threshold"]))


def _packed(values: FloatArray, kind: str) -> dict[str, Any]:
    text = base64.b64encode(np.ascontiguousarray(values, dtype=kind).tobytes()).decode("ascii")
    return {"shape": list(values.shape), "type": kind, "base64": text}


def _unpacked(found: Mapping[str, Any]) -> FloatArray:
    shape = tuple(int(side) for side in found["shape"])
    if found["type"] not in ("<f2", "<f4") or not all(0 < side < _LARGEST for side in shape):
        raise ValueError("no array of numbers")
    raw = base64.b64decode(found["base64"], validate=True)
    values = np.frombuffer(raw, dtype=found["type"]).astype(np.float64).reshape(shape)
    if not np.isfinite(values).all():
        raise ValueError("not numbers")
    return values
