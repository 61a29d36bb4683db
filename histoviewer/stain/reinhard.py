"""Colour transfer: mean and spread of each L*a*b* channel are made those of the target.

E. Reinhard et al., Color transfer between images, IEEE Computer Graphics and Applications 21 (2001) 34-41;
in the 8-bit L*a*b* arithmetic of StainTools. It knows nothing of stains: background is recoloured too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from histoviewer.stain.colours import ColourCounts, ColourFunction, Colours
from histoviewer.stain.lab import Bytes, lab_to_rgb, rgb_to_lab
from histoviewer.stain.measure import LabMeasure, lab_state, read_lab_state
from histoviewer.stain.normalizer import ColourNormalizer, cannot_estimate, tissue_colours
from histoviewer.stain.optical_density import DoubleArray, Packed, join_channels
from histoviewer.stain.reference_target import REINHARD_REFERENCE

_SMALLEST_SPREAD = 1e-3


class ReinhardNormalizer(ColourNormalizer[LabMeasure]):
    """Reinhard's method, the same bytes as StainTools'."""

    name: ClassVar[str] = "reinhard"

    def measure(self, counts: ColourCounts) -> LabMeasure:
        """See ``ColourNormalizer``."""
        # A blank image has a spread of noise only, which the map would blow up to the target's contrast.
        tissue_colours(counts)
        lab = rgb_to_lab(*counts.levels)
        moments = [_moments(levels, _scale(k), counts) for k, levels in enumerate(lab)]
        mean, spread = np.array(moments).T
        if spread.min() < _SMALLEST_SPREAD:
            raise cannot_estimate("it has one colour only")
        return LabMeasure(mean, spread)

    def colour_function(self, source: LabMeasure, target: LabMeasure) -> ColourFunction:
        """See ``ColourNormalizer``."""
        tables = [_level_table(k, source, target) for k in range(3)]

        def function(colours: Colours) -> Packed:
            lab = rgb_to_lab(*colours.levels)
            moved = [table[levels] for table, levels in zip(tables, lab, strict=True)]
            return join_channels(*lab_to_rgb(moved[0], moved[1], moved[2]))

        return function

    def reference(self) -> LabMeasure:
        """See ``ColourNormalizer``."""
        return REINHARD_REFERENCE

    def _target_state(self, target: LabMeasure) -> dict[str, object]:
        return lab_state(target)

    def _read_target(self, state: Mapping[str, object]) -> LabMeasure:
        return read_lab_state(state)


def _scale(channel: int) -> DoubleArray:
    """What each of the 256 levels of a channel stands for: L in 0..100, a and b around 0."""
    levels = np.arange(256, dtype=np.float32)
    return (levels / np.float32(2.55) if channel == 0 else levels - np.float32(128)).astype(np.float64)


def _moments(levels: Bytes, scale: DoubleArray, counts: ColourCounts) -> tuple[float, float]:
    """Mean and standard deviation (of the whole, not of a sample) of one channel."""
    often = np.bincount(levels, weights=counts.counts, minlength=256)
    total = often.sum()
    mean = float(often @ scale) / total
    variance = float(often @ (scale * scale)) / total - mean * mean
    return mean, float(np.sqrt(max(variance, 0.0)))


def _level_table(channel: int, source: LabMeasure, target: LabMeasure) -> Bytes:
    """The new level of each of the 256 levels of a channel."""
    ratio = target.spread[channel] / source.spread[channel]
    moved = (_scale(channel) - source.mean[channel]) * ratio + target.mean[channel]
    levels = moved * 2.55 if channel == 0 else moved + 128.0
    table: Bytes = np.clip(levels, 0, 255).astype(np.uint8)
    return table
