"""Structure-preserving stain normalization by sparse dictionary learning.

A. Vahadane et al., Structure-Preserving Color Normalization and Sparse Stain Separation for Histological
Images, IEEE Transactions on Medical Imaging 35 (2016) 1962-1971.

The objective is the one that StainTools hands to SPAMS: mean of ``|x - D a|^2 / 2 + 0.1 |a|_1`` with ``a >=
0`` and non-negative atoms of length up to 1. SPAMS stops after one second wherever it is; here the descent
runs until it stands still, on the tissue pixels, gathered in 64 x 64 x 64 colour bins with the mean
optical density of each.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import numpy.typing as npt

from histoviewer.stain.colours import ColourCounts, in_threads
from histoviewer.stain.macenko import extreme_directions
from histoviewer.stain.measure import StainMeasure
from histoviewer.stain.normalizer import cannot_estimate
from histoviewer.stain.optical_density import DoubleArray
from histoviewer.stain.reference_target import VAHADANE_REFERENCE
from histoviewer.stain.two_stain import RUIFROK, TwoStainNormalizer, in_order

DICTIONARY_PENALTY = 0.1
_STILL = 1e-5
_MOST_STEPS = 2000
_ATOM_PASSES = 3
_LEAST_USE = 1e-6
_ONE_DIRECTION = 1e-6
_FEW_COLOURS = 25_000


class VahadaneNormalizer(TwoStainNormalizer):
    """Vahadane's method, deterministic."""

    name: ClassVar[str] = "vahadane"

    def stain_vectors(self, tissue: ColourCounts) -> DoubleArray:
        """See ``TwoStainNormalizer``."""
        density, weight = colour_bins(tissue)
        atoms = learn_dictionary(density, weight, RUIFROK)
        if atoms is None:
            # No pixel needs the second of these atoms: start between the image's own extremes.
            start = np.maximum(extreme_directions(tissue), 1e-6)
            atoms = learn_dictionary(density, weight, in_order(start))
        if atoms is None:
            raise cannot_estimate("its colours hold one stain, not two")
        return in_order(atoms)

    def reference(self) -> StainMeasure:
        """See ``ColourNormalizer``."""
        return VAHADANE_REFERENCE


def colour_bins(counts: ColourCounts) -> tuple[DoubleArray, DoubleArray]:
    """Colours gathered in 64^3 bins; few colours stay as they are.

    Returns:
        The mean optical density of each filled bin, float64 (3, n), and its part of all pixels, float64 (n,).
    """
    often = counts.counts.astype(np.float64)
    if often.size <= _FEW_COLOURS:
        return np.stack(counts.density).astype(np.float64), often / often.sum()
    high = counts.colours >> np.uint32(2)
    bins = (high & 0x3F | high >> 2 & 0xFC0 | high >> 4 & 0x3F000).astype(np.intp)
    weights = [often, *(channel * often for channel in counts.density)]
    pixels, *totals = in_threads(lambda weight: np.bincount(bins, weight, 1 << 18), weights)
    filled = np.flatnonzero(pixels)
    density = np.stack([total[filled] for total in totals]) / pixels[filled]
    return density, pixels[filled] / pixels[filled].sum()


def learn_dictionary(density: DoubleArray, weight: DoubleArray, start: DoubleArray) -> DoubleArray | None:
    """Alternating minimization until no component moves by 1e-5.

    Args:
        density: optical densities, float64 (3, n).
        weight: their weights, float64 (n,), sum 1.
        start: two unit atoms, float64 (2, 3).

    Returns:
        Two unit atoms, float64 (2, 3), in no order; ``None`` where one of them explains everything.
    """
    atoms = start
    for _ in range(_MOST_STEPS):
        if 1.0 - atoms[0] @ atoms[1] < _ONE_DIRECTION:
            return None
        amounts = _sparse_amounts(atoms, density)
        weighted = amounts * weight
        # einsum, not @: the thread pool of BLAS costs more than these sums as soon as a processor is busy.
        gram = np.einsum("in,jn->ij", weighted, amounts)
        if gram.diagonal().min() < _LEAST_USE:
            return None
        updated = _updated_atoms(atoms, gram, np.einsum("in,jn->ij", weighted, density))
        moved = float(np.abs(updated - atoms).max())
        atoms = updated
        if moved < _STILL:
            break
    return atoms


def _sparse_amounts(atoms: DoubleArray, density: DoubleArray) -> DoubleArray:
    """The exact lasso solution for two unit atoms, float64 (2, n); see ``two_stain.two_concentrations``."""
    overlap = float(atoms[0] @ atoms[1])
    match = np.einsum("ik,kn->in", atoms, density) - DICTIONARY_PENALTY
    free = np.maximum((match - overlap * match[::-1]) / (1.0 - overlap**2), 0.0)
    amounts: DoubleArray = np.maximum(match - overlap * free[::-1], 0.0)
    return amounts


def _updated_atoms(
    atoms: DoubleArray, gram: npt.NDArray[np.float64], match: npt.NDArray[np.float64]
) -> DoubleArray:
    """Block coordinate descent on the atoms for fixed amounts (Mairal et al. 2010, JMLR 11:19-60, algorithm
    2).

    Each atom is brought back to length 1: a longer one with smaller amounts costs less penalty.
    """
    updated = atoms.copy()
    for _ in range(_ATOM_PASSES):
        for k in range(2):
            step = updated[k] + (match[k] - gram[k] @ updated) / gram[k, k]
            step = np.maximum(step, 0.0)
            updated[k] = step / max(float(np.linalg.norm(step)), 1e-12)
    return updated
