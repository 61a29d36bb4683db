"""Stain normalization by the extreme directions in the plane of optical density.

M. Macenko et al., A method for normalizing histology slides for quantitative analysis, ISBI 2009,
1107-1110. The choices that the paper leaves open (tissue by lightness, 99th percentile of the angle) are
those of StainTools.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from histoviewer.stain.colours import ColourCounts, weighted_percentile
from histoviewer.stain.measure import StainMeasure
from histoviewer.stain.normalizer import cannot_estimate
from histoviewer.stain.optical_density import DENSITY, DoubleArray
from histoviewer.stain.reference_target import MACENKO_REFERENCE
from histoviewer.stain.two_stain import TwoStainNormalizer, in_order

ANGLE_PERCENT = 99.0


class MacenkoNormalizer(TwoStainNormalizer):
    """Macenko's method, deterministic."""

    name: ClassVar[str] = "macenko"

    def stain_vectors(self, tissue: ColourCounts) -> DoubleArray:
        """See ``TwoStainNormalizer``."""
        # A vector may come out slightly negative in one channel; mixing clips what gets brighter than white.
        return in_order(extreme_directions(tissue))

    def reference(self) -> StainMeasure:
        """See ``ColourNormalizer``."""
        return MACENKO_REFERENCE


def extreme_directions(tissue: ColourCounts) -> DoubleArray:
    """The 1st and 99th percentile of direction in the main plane of optical density, unit rows (2, 3).

    Raises:
        StainError: the colours lie on a line.
    """
    density = np.stack([DENSITY[level] for level in tissue.levels])
    plane = _main_plane(density, tissue.counts / tissue.total)
    along = np.einsum("ik,kn->in", plane, density)
    angle = np.arctan2(along[1], along[0]).astype(np.float32)
    percents = (100 - ANGLE_PERCENT, ANGLE_PERCENT)
    extremes = [weighted_percentile(angle, tissue.counts, percent) for percent in percents]
    directions: DoubleArray = np.array([np.cos(extremes), np.sin(extremes)]).T @ plane
    return directions


def _main_plane(density: DoubleArray, weight: DoubleArray) -> DoubleArray:
    """The two principal directions, float64 (2, 3), each turned towards positive red density."""
    # einsum, not @: the thread pool of BLAS costs more than these sums as soon as a processor is busy.
    centred = density - np.einsum("kn,n->k", density, weight)[:, None]
    spread, directions = np.linalg.eigh(np.einsum("in,jn->ij", centred * weight, centred))
    if spread[1] < 1e-9:
        raise cannot_estimate("its colours hold one stain, not two")
    plane = directions[:, [2, 1]].T
    return np.where(plane[:, :1] < 0, -plane, plane)
