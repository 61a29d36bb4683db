"""Nuclei as small stamps of hematoxylin, drawn once and pressed into a picture many times.

A stamp holds the amount of hematoxylin (concentration, so optical density is amount times stain
vector) and how much of the cytoplasm it covers. Sizes are micrometres, ``mpp`` microns per pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float32]

ORIENTATIONS = 16


@dataclass(frozen=True, slots=True)
class NucleusKind:
    """How nuclei of one cell type look; ``*_sd`` is the spread between nuclei."""

    radius_um: float
    radius_sd: float
    elongation: float
    elongation_sd: float
    irregularity: float
    amount: float
    amount_sd: float
    chromatin: float
    rim: float
    nucleolus: float


LUMINAL = NucleusKind(3.2, 0.3, 1.3, 0.12, 0.04, 1.25, 0.12, 0.16, 0.22, 0.15)
MYOEPITHELIAL = NucleusKind(2.2, 0.3, 2.2, 0.3, 0.04, 1.35, 0.12, 0.10, 0.10, 0.0)
FIBROBLAST = NucleusKind(2.2, 0.4, 3.8, 0.9, 0.06, 1.3, 0.2, 0.08, 0.10, 0.0)
LYMPHOCYTE = NucleusKind(2.7, 0.25, 1.08, 0.06, 0.05, 1.8, 0.12, 0.20, 0.10, 0.0)
INVASIVE = NucleusKind(4.5, 0.85, 1.35, 0.22, 0.08, 1.12, 0.26, 0.22, 0.45, 0.6)


@dataclass(frozen=True, slots=True)
class StampBank:
    """``amount`` and ``cover``: float32 (n, side, side); stamp i points to ``i % ORIENTATIONS``."""

    amount: Field
    cover: Field

    @classmethod
    @lru_cache(maxsize=16)
    def make(cls, kind: NucleusKind, mpp: float, variants: int = 12) -> StampBank:
        """Draw ``variants`` nuclei for each orientation, the same ones on every call."""
        rng, n = np.random.default_rng(variants), variants * ORIENTATIONS
        radius = np.maximum(1.0, rng.normal(kind.radius_um, kind.radius_sd, n)) / mpp
        stretch = np.sqrt(np.maximum(1.0, rng.normal(kind.elongation, kind.elongation_sd, n)))
        half = int(np.ceil(float((radius * stretch).max()) * (1 + 2 * kind.irregularity))) + 2
        depth, radial = _outline(kind, radius, stretch, half, rng)
        cover = np.clip(depth / 1.2 + 0.5, 0, 1)
        rim = kind.rim * np.exp(-((depth / 1.3) ** 2))
        chromatin = 1 + kind.chromatin * _speckle(depth.shape, rng)
        spot = kind.nucleolus * _nucleoli(radius, half, rng)
        base = np.maximum(0.3, rng.normal(kind.amount, kind.amount_sd, n))[:, None, None]
        amount = cover * (base * chromatin * (0.92 + 0.08 * radial) + rim + spot)
        return cls(amount.astype(np.float32), cover.astype(np.float32))

    def press(
        self,
        hematoxylin: Field,
        eosin: Field,
        x: npt.NDArray[np.float64],
        y: npt.NDArray[np.float64],
        angle: npt.NDArray[np.float64],
        rng: np.random.Generator,
    ) -> None:
        """Press nuclei into a picture at pixel positions, turned by ``angle`` radians."""
        side = self.amount.shape[1]
        bins = np.round(np.mod(angle, np.pi) / np.pi * ORIENTATIONS).astype(int) % ORIENTATIONS
        chosen = bins + ORIENTATIONS * rng.integers(0, len(self.amount) // ORIENTATIONS, len(x))
        left, top = np.round(x).astype(int) - side // 2, np.round(y).astype(int) - side // 2
        height, width = hematoxylin.shape
        seen = (left + side > 0) & (top + side > 0) & (left < width) & (top < height)
        for i in np.flatnonzero(seen):
            x0, y0 = max(0, -left[i]), max(0, -top[i])
            x1, y1 = min(side, width - left[i]), min(side, height - top[i])
            stamp = np.s_[y0:y1, x0:x1]
            window = np.s_[top[i] + y0 : top[i] + y1, left[i] + x0 : left[i] + x1]
            np.maximum(hematoxylin[window], self.amount[chosen[i]][stamp], out=hematoxylin[window])
            eosin[window] *= 1 - 0.6 * self.cover[chosen[i]][stamp]


def _outline(
    kind: NucleusKind,
    radius: npt.NDArray[np.float64],
    stretch: npt.NDArray[np.float64],
    half: int,
    rng: np.random.Generator,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Depth below the membrane in pixels (negative outside) and relative radius, (n, side, side)."""
    n = len(radius)
    axis = np.arange(-half, half + 1, dtype=np.float64)
    turn = (np.arange(n) % ORIENTATIONS) * np.pi / ORIENTATIONS
    cos, sin = np.cos(turn)[:, None, None], np.sin(turn)[:, None, None]
    x, y = axis[None, None, :], axis[None, :, None]
    along, across = (x * cos + y * sin) / stretch[:, None, None], (y * cos - x * sin) * stretch[:, None, None]
    theta = np.arctan2(across, along)
    wobble = np.ones_like(theta)
    for order in (2, 3, 4, 5):
        size, phase = rng.normal(0, kind.irregularity / np.sqrt(order), n), rng.uniform(0, 2 * np.pi, n)
        wobble += size[:, None, None] * np.cos(order * theta + phase[:, None, None])
    membrane = radius[:, None, None] * np.maximum(0.5, wobble)
    distance = np.hypot(along, across)
    return membrane - distance, np.minimum(1.0, distance / membrane)


def _speckle(shape: tuple[int, ...], rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Grains about three pixels wide, mean 0, standard deviation 1."""
    noise = rng.standard_normal(shape)
    for axis in (1, 2):
        noise = noise + np.roll(noise, 1, axis) + np.roll(noise, -1, axis)
    grains: npt.NDArray[np.float64] = noise / noise.std()
    return grains


def _nucleoli(
    radius: npt.NDArray[np.float64], half: int, rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    """One or two dark dots within each nucleus."""
    axis = np.arange(-half, half + 1, dtype=np.float64)
    found = np.zeros((len(radius), len(axis), len(axis)))
    for presence in (0.9, 0.35):
        shift = rng.normal(0, 0.28, (2, len(radius))) * radius
        here = (rng.random(len(radius)) < presence)[:, None, None]
        squared = (axis[None, None, :] - shift[0][:, None, None]) ** 2 + (
            axis[None, :, None] - shift[1][:, None, None]
        ) ** 2
        found += here * np.exp(-squared / (2 * (0.17 * radius[:, None, None]) ** 2))
    return found
