"""Presets are sound, and the stains of a region are found again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer.core.errors import StainError
from histoviewer.stain.stain_types import PRESETS, StainType, estimate_stains, stain_type
from histoviewer.stain.two_stain import angle_deg


def field_of(
    vectors: np.ndarray, seed: int = 1, third: tuple[float, float, float] | None = None
) -> np.ndarray:
    """Cells of one stain, fibres of the other, some with both, and glass: uint8 (200, 200, 3)."""
    rng = np.random.default_rng(seed)
    kind = rng.choice(4, size=(200, 200), p=[0.3, 0.4, 0.1, 0.2])
    amounts = np.stack([np.isin(kind, (0, 2)), np.isin(kind, (1, 2))], axis=2) * rng.uniform(
        0.4, 1.3, (200, 200, 2)
    )
    density = amounts @ vectors
    if third is not None:
        density[:60] = rng.uniform(0.5, 1.3, (60, 200, 1)) * np.array(third)
    return np.clip(255 * np.exp(-density) + rng.normal(0, 1.5, density.shape), 0, 255).astype(np.uint8)


def turned(preset: StainType, degrees: float) -> np.ndarray:
    """The vectors of a preset with the stains brought towards each other, as laboratories differ."""
    first, second = preset.matrix
    middle = (first + second) / 2
    part = degrees / max(angle_deg(first, second) / 2, 1e-9)
    vectors = preset.matrix * (1 - part) + middle * part
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.mark.parametrize("key", PRESETS)
def test_a_preset_has_unit_vectors_and_names_its_source(key: str) -> None:
    preset = PRESETS[key]
    assert np.linalg.norm(preset.matrix, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert preset.matrix.min() >= 0
    assert angle_deg(*preset.matrix) > 15
    assert preset.source in ("Ruifrok", "Landini")
    assert len(set(preset.stains)) == 2


@pytest.mark.parametrize("key", PRESETS)
@pytest.mark.parametrize("degrees", [0.0, 4.0])
def test_stains_of_a_region_are_found_in_the_order_of_the_preset(key: str, degrees: float) -> None:
    known = turned(PRESETS[key], degrees)
    found = estimate_stains([field_of(known)], PRESETS[key])
    assert found.stain_type.stains == PRESETS[key].stains
    for n in range(2):
        assert angle_deg(found.stain_type.matrix[n], known[n]) < 2.0
    assert found.unexplained < 0.1
    assert not found.warning


def test_a_third_stain_is_told(shared_data: Path) -> None:
    warned = estimate_stains([field_of(PRESETS["he"].matrix, third=(0.27, 0.57, 0.78))], PRESETS["he"])
    assert "more than two stains" in warned.warning
    real = np.asarray(Image.open(shared_data / "stain" / "test_1.png").convert("RGB"))
    assert not estimate_stains([real], PRESETS["he"]).warning


def test_what_is_no_stain_is_refused_in_words() -> None:
    for vectors in (
        [[1, 0, 0]],
        [[0, 0, 0], [1, 0, 0]],
        [[1, 2, 3], [2, 4, 6]],
        [[-1, 1, 1], [0, 1, 0]],
        [[np.nan] * 3] * 2,
    ):
        with pytest.raises(StainError, match="can't be used as stains"):
            stain_type("x", "Mine", ("A", "B"), vectors, "me")
    with pytest.raises(StainError, match="no tissue"):
        estimate_stains([np.full((50, 50, 3), 250, np.uint8)], PRESETS["he"])
    grey = np.repeat(np.random.default_rng(1).integers(60, 200, (80, 80, 1)), 3, axis=2).astype(np.uint8)
    with pytest.raises(StainError, match="one stain"):
        estimate_stains([grey], PRESETS["hdab"])
