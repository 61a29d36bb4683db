"""The shared second half of Vahadane's and Macenko's methods: from stain vectors to normalized colours.

A colour's optical density is a mixture of two stain vectors. The amounts (*concentrations*) are the
non-negative lasso solution with a small penalty; scaled by the ratio of the 99th percentiles of target and
source and mixed again with the target's vectors they give the new colour. Conventions follow StainTools.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from histoviewer.stain.colours import ColourCounts, ColourFunction, Colours, in_threads, weighted_percentile
from histoviewer.stain.measure import StainMeasure, read_stain_state, stain_state
from histoviewer.stain.normalizer import ColourNormalizer, cannot_estimate, tissue_colours
from histoviewer.stain.optical_density import DoubleArray, FloatArray, Packed, join_channels

PENALTY = 0.01
"""Lasso penalty of the concentrations."""
PERCENT = 99.0
SMALLEST_ANGLE_DEG = 1.0
"""Vectors closer than this are one stain."""
SMALLEST_MAXIMUM = 0.02
"""A stain whose 99th percentile is below this (0.5 % of a strong stain) is absent."""

# Ruifrok & Johnston 2001, Anal Quant Cytol Histol 23:291-299: hematoxylin and eosin in red, green, blue
# density.
RUIFROK: DoubleArray = np.array([[0.65, 0.70, 0.29], [0.07, 0.99, 0.11]])
RUIFROK /= np.linalg.norm(RUIFROK, axis=1, keepdims=True)
RUIFROK.flags.writeable = False


def in_order(vectors: DoubleArray) -> DoubleArray:
    """Unit vectors, hematoxylin first: the one that absorbs more red."""
    ordered = vectors if vectors[0, 0] >= vectors[1, 0] else vectors[::-1]
    unit: DoubleArray = ordered / np.linalg.norm(ordered, axis=1, keepdims=True)
    return unit


def angle_deg(first: DoubleArray, second: DoubleArray) -> float:
    """Angle between two vectors of shape (3,), in degrees."""
    # The arc tangent keeps its precision where the arc cosine of nearly 1 loses it.
    cross = float(np.linalg.norm(np.cross(first, second)))
    return math.degrees(math.atan2(cross, float(np.dot(first, second))))


def two_concentrations(
    density: tuple[FloatArray, FloatArray, FloatArray], vectors: DoubleArray, penalty: float = PENALTY
) -> tuple[FloatArray, FloatArray]:
    """Non-negative lasso with two unit atoms, in closed form (exact, no iteration).

    Minimizes ``|x - a1 v1 - a2 v2|^2 / 2 + penalty (a1 + a2)`` over ``a1, a2 >= 0``.

    Args:
        density: red, green, blue optical density of one shape, float32.
        vectors: unit stain vectors with an angle between them below 90 degrees, (2, 3).

    Returns:
        Both concentrations, float32 of that shape.
    """
    overlap = np.float32(vectors[0] @ vectors[1])
    spread = np.float32(1.0 / (1.0 - float(overlap) ** 2))
    match = [
        density[0] * np.float32(v[0])
        + density[1] * np.float32(v[1])
        + density[2] * np.float32(v[2])
        - np.float32(penalty)
        for v in vectors
    ]
    # What each stain would get without the sign rule takes its part of the match away from the other.
    free_first = np.maximum((match[0] - overlap * match[1]) * spread, np.float32(0))
    free_second = np.maximum((match[1] - overlap * match[0]) * spread, np.float32(0))
    first = np.maximum(match[0] - overlap * free_second, np.float32(0))
    second = np.maximum(match[1] - overlap * free_first, np.float32(0))
    return first, second


def mix_function(source: StainMeasure, target: StainMeasure) -> ColourFunction:
    """The map of a packed colour: its concentrations in the source, scaled, in the target's vectors.

    Clipped to 0..255, fractions cut off, so nothing wraps around whatever the vectors are.
    """
    weights = (target.maximum / source.maximum)[:, None] * target.vectors
    mixing = weights.astype(np.float32)

    def function(colours: Colours) -> Packed:
        first, second = two_concentrations(colours.density, source.vectors)
        levels = [
            np.minimum(
                np.float32(255) * np.exp(-(first * mixing[0, k] + second * mixing[1, k])), np.float32(255)
            )
            for k in range(3)
        ]
        red, green, blue = (level.astype(np.uint8) for level in levels)
        return join_channels(red, green, blue)

    return function


def measure_with(vectors: DoubleArray, counts: ColourCounts, tissue: ColourCounts) -> StainMeasure:
    """Vectors with the 99th percentiles of their concentrations.

    The percentile is of all pixels, as in StainTools. Where tissue is so rare that this falls on background,
    it is of the tissue alone.

    Raises:
        StainError: the vectors are one stain, or one of the stains doesn't occur.
    """
    if not np.isfinite(vectors).all() or angle_deg(vectors[0], vectors[1]) < SMALLEST_ANGLE_DEG:
        raise cannot_estimate("its colours hold one stain, not two")
    for chosen in (counts, tissue):
        maximum = _maximum(chosen, vectors)
        if maximum.min() >= SMALLEST_MAXIMUM:
            return StainMeasure(vectors, maximum)
    raise cannot_estimate("one of the two stains is missing")


def _maximum(colours: ColourCounts, vectors: DoubleArray) -> DoubleArray:
    """The 99th percentile of both concentrations, float64 (2,)."""

    def percentile(amounts: FloatArray) -> float:
        return weighted_percentile(amounts, colours.counts, PERCENT)

    return np.array(in_threads(percentile, two_concentrations(colours.density, vectors)))


class TwoStainNormalizer(ColourNormalizer[StainMeasure]):
    """A method that estimates two stain vectors and mixes them anew."""

    # A 99th percentile of half a million pixels moves by less than a thousandth from that of all.
    measured_px: ClassVar[int | None] = 1 << 19

    @abstractmethod
    def stain_vectors(self, tissue: ColourCounts) -> DoubleArray:
        """Hematoxylin and eosin of tissue colours, float64 (2, 3), unit rows.

        Raises:
            StainError: the colours don't allow it.
        """

    def measure(self, counts: ColourCounts) -> StainMeasure:
        """See ``ColourNormalizer``."""
        tissue = tissue_colours(counts)
        return measure_with(self.stain_vectors(tissue), counts, tissue)

    def colour_function(self, source: StainMeasure, target: StainMeasure) -> ColourFunction:
        """See ``ColourNormalizer``."""
        return mix_function(source, target)

    def _target_state(self, target: StainMeasure) -> dict[str, object]:
        return stain_state(target)

    def _read_target(self, state: Mapping[str, object]) -> StainMeasure:
        return read_stain_state(state)
