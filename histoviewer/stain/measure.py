"""What the methods know of an image."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, eq=False)
class StainMeasure:
    """Two stains of an image.

    Attributes:
        vectors: float64 (2, 3), unit optical density vectors in red, green, blue; hematoxylin first.
        maximum: float64 (2,), 99th percentile of each stain's concentration over all pixels.
    """

    vectors: npt.NDArray[np.float64]
    maximum: npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class LabMeasure:
    """Mean and standard deviation of L (0..100), a and b (around 0), each float64 (3,)."""

    mean: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]


def stain_state(measure: StainMeasure) -> dict[str, object]:
    """A measure, ready for JSON."""
    return {"vectors": measure.vectors.tolist(), "maximum": measure.maximum.tolist()}


def read_stain_state(state: Mapping[str, object]) -> StainMeasure:
    """The measure of ``stain_state``.

    Raises:
        KeyError, TypeError, ValueError: incomplete or damaged.
    """
    vectors = _numbers(state["vectors"], (2, 3), least=-1.0)
    if np.abs(np.linalg.norm(vectors, axis=1) - 1.0).max() > 1e-3:
        raise ValueError("stain vectors must have length 1")
    return StainMeasure(vectors, _numbers(state["maximum"], (2,), least=1e-6))


def lab_state(measure: LabMeasure) -> dict[str, object]:
    """A measure, ready for JSON."""
    return {"mean": measure.mean.tolist(), "spread": measure.spread.tolist()}


def read_lab_state(state: Mapping[str, object]) -> LabMeasure:
    """The measure of ``lab_state``.

    Raises:
        KeyError, TypeError, ValueError: incomplete or damaged.
    """
    return LabMeasure(_numbers(state["mean"], (3,), least=-200.0), _numbers(state["spread"], (3,), least=0.0))


def _numbers(value: object, shape: tuple[int, ...], *, least: float) -> npt.NDArray[np.float64]:
    array = np.array(value, dtype=np.float64)
    if array.shape != shape or not np.isfinite(array).all() or array.min() < least:
        raise ValueError(f"expected finite numbers of shape {shape}")
    return array
