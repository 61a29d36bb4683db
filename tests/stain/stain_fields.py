"""Images whose stains are known, for the tests of this folder."""

from __future__ import annotations

import numpy as np

from histoviewer.core.slide import RgbArray

VECTORS = np.array([[0.55, 0.75, 0.37], [0.15, 0.83, 0.53]])
VECTORS /= np.linalg.norm(VECTORS, axis=1, keepdims=True)


def he_field(
    side: int = 160, seed: int = 0, *, vectors: np.ndarray = VECTORS, strength: float = 1.0
) -> RgbArray:
    """Stroma, crowded nuclei and a white corner: uint8 (side, side, 3)."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:side, 0:side] / 160.0
    stroma = 0.45 + 0.25 * np.sin(9 * x + 4 * np.sin(5 * y)) + rng.gamma(2.0, 0.05, (side, side))
    nuclei = (np.sin(41 * x + seed) * np.sin(37 * y) > 0.45) & (np.sin(6 * y) > -0.3)
    hematoxylin = np.where(nuclei, 0.9, 0.06) * rng.uniform(0.7, 1.3, (side, side))
    eosin = np.clip(np.where(nuclei, 0.15, stroma), 0, None)
    glass = x + y < 0.5
    amounts = strength * np.stack([hematoxylin, eosin], axis=2) * ~glass[..., None]
    light = 255 * np.exp(-amounts @ vectors) + rng.normal(0, 1.5, (side, side, 3))
    return np.clip(light, 0, 255).astype(np.uint8)


def other_laboratory(side: int = 160, seed: int = 5) -> RgbArray:
    """A field with other stains, to normalize from or to."""
    vectors = np.array([[0.66, 0.66, 0.36], [0.25, 0.86, 0.44]])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return he_field(side, seed, vectors=vectors, strength=1.4)
