"""Which stains a slide was given: presets with published vectors, and vectors estimated from a region.

A stain's vector is its optical density in red, green and blue, brought to length 1.

Sources of the presets:
    Ruifrok: A. C. Ruifrok, D. A. Johnston 2001, Anal Quant Cytol Histol 23:291-299.
    Landini: G. Landini, G. Martinelli, F. Piccinini 2021, Bioinformatics 37:1485-1487 (Colour Deconvolution
        for ImageJ), measured by Landini on slides with one stain each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.colours import ColourCounts, count_colours
from histoviewer.stain.normalizer import cannot_estimate, tissue_colours, without_ink
from histoviewer.stain.optical_density import DoubleArray, check_rgb
from histoviewer.stain.two_stain import SMALLEST_ANGLE_DEG, angle_deg, two_concentrations
from histoviewer.stain.vahadane import colour_bins, learn_dictionary

Vector = tuple[float, float, float]

THIRD_STAIN = 0.08
"""Two stains that leave more of the density unexplained are not all that is there: nine H&E fields leave
0.02 to 0.05, a field with DAB beside H&E 0.19."""


@dataclass(frozen=True, slots=True)
class StainType:
    """Two stains and their vectors.

    Attributes:
        key: short name for files and the command line.
        title: what the window shows.
        stains: names of both stains.
        vectors: unit optical density vectors in red, green and blue, in the order of ``stains``.
        source: where the vectors are from.
    """

    key: str
    title: str
    stains: tuple[str, str]
    vectors: tuple[Vector, Vector]
    source: str

    @property
    def matrix(self) -> DoubleArray:
        """The vectors, float64 (2, 3)."""
        return np.array(self.vectors)


@dataclass(frozen=True, slots=True)
class EstimatedStains:
    """What was found in a region.

    Attributes:
        stain_type: with the vectors of this region.
        unexplained: part of the tissue's optical density that both stains leave over, 0 to 1.
        warning: in words, when there seem to be more than two stains; "" otherwise.
    """

    stain_type: StainType
    unexplained: float
    warning: str


def stain_type(
    key: str, title: str, stains: tuple[str, str], vectors: Sequence[Sequence[float]], source: str
) -> StainType:
    """A stain type from vectors of any length.

    Raises:
        StainError: a vector is not three finite numbers above or equal 0, or both point in one direction.
    """
    given = np.asarray(vectors, dtype=np.float64)
    if given.shape != (2, 3) or not np.isfinite(given).all() or given.min() < 0:
        raise _not_stains(title, "each stain needs three numbers that are 0 or more")
    lengths = np.linalg.norm(given, axis=1, keepdims=True)
    if lengths.min() < 1e-6:
        raise _not_stains(title, "a stain without any density takes no light")
    unit = given / lengths
    if angle_deg(unit[0], unit[1]) < SMALLEST_ANGLE_DEG:
        raise _not_stains(title, "both stains have the same colour")
    first, second = (tuple(round(float(v), 6) for v in row) for row in unit)
    return StainType(
        key, title, stains, ((first[0], first[1], first[2]), (second[0], second[1], second[2])), source
    )


def _not_stains(title: str, why: str) -> StainError:
    return StainError(f"{title} can't be used as stains", why, "correct the vectors or choose a preset")


_RUIFROK_HEMATOXYLIN = (0.65, 0.70, 0.29)
_LANDINI_HEMATOXYLIN = (0.644211, 0.716556, 0.266844)
PRESETS: Mapping[str, StainType] = MappingProxyType(
    {
        made.key: made
        for made in (
            stain_type(
                "he", "H&E", ("Hematoxylin", "Eosin"),
                [_RUIFROK_HEMATOXYLIN, (0.07, 0.99, 0.11)], "Ruifrok",
            ),
            stain_type(
                "hdab", "H-DAB", ("Hematoxylin", "DAB"),
                [_RUIFROK_HEMATOXYLIN, (0.27, 0.57, 0.78)], "Ruifrok",
            ),
            stain_type(
                "hpas", "H-PAS", ("Hematoxylin", "PAS"),
                [_LANDINI_HEMATOXYLIN, (0.175411, 0.972178, 0.154589)], "Landini",
            ),
            stain_type(
                "masson", "Masson trichrome", ("Methyl blue", "Ponceau fuchsin"),
                [(0.799511, 0.591352, 0.105287), (0.099972, 0.737386, 0.668033)], "Landini",
            ),
        )
    }
)  # fmt: skip
"""By key; the first is the default. Masson's iron hematoxylin has no vector of its own: its density lies
between the two others (Landini), so nuclei show in both."""


def estimate_stains(images: Sequence[RgbArray], like: StainType) -> EstimatedStains:
    """The two stains of a region, by Vahadane's dictionary learning from the vectors of ``like``.

    Args:
        images: uint8 (h, w, 3), measured together.
        like: what kind of stain it is; names and order come from it.

    Raises:
        StainError: there is no tissue, or one stain explains all of it.
    """
    for image in images:
        check_rgb(image, "The stain can't be estimated")
    tissue = tissue_colours(without_ink(count_colours(list(images))))
    density, weight = colour_bins(tissue)
    atoms = learn_dictionary(density, weight, like.matrix)
    if atoms is None:
        raise cannot_estimate("its colours hold one stain, not two")
    if _apart(atoms[::-1], like) < _apart(atoms, like):
        atoms = atoms[::-1]
    found = stain_type("own", f"{like.title} of this region", like.stains, atoms.tolist(), "estimated")
    left = unexplained_part(tissue, found.matrix)
    return EstimatedStains(found, left, _third_stain(left, like) if left > THIRD_STAIN else "")


def unexplained_part(tissue: ColourCounts, vectors: DoubleArray) -> float:
    """The part of the optical density that two stains leave over, by length, 0 to 1."""
    amounts = two_concentrations(tissue.density, vectors, penalty=0.0)
    planes = np.stack(tissue.density)
    left = planes - np.einsum("in,ik->kn", np.stack(amounts), vectors)
    total = float(np.linalg.norm(planes, axis=0) @ tissue.counts)
    return float(np.linalg.norm(left, axis=0) @ tissue.counts) / total if total > 0 else 0.0


def _third_stain(left: float, like: StainType) -> str:
    first, second = like.stains
    return (
        f"{100 * left:.0f} % of the colour is neither {first} nor {second}: there seem to be more than two "
        "stains, or a pen"
    )


def _apart(atoms: DoubleArray, like: StainType) -> float:
    return angle_deg(atoms[0], like.matrix[0]) + angle_deg(atoms[1], like.matrix[1])
