from __future__ import annotations

import numpy as np
import pytest

from histoviewer.stain import lab
from histoviewer.stain.reference import import_staintools


def every_third_colour() -> np.ndarray:
    """A lattice of 86^3 colours with both ends of each channel."""
    levels = np.arange(0, 256, 3, dtype=np.uint8)
    return np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(1, -1, 3)


def planes(pixels: np.ndarray) -> list[np.ndarray]:
    return [np.ascontiguousarray(pixels[..., k]) for k in range(3)]


@pytest.fixture(params=["lattice", "random"])
def colours(request: pytest.FixtureRequest) -> np.ndarray:
    if request.param == "lattice":
        return every_third_colour()
    return np.random.default_rng(0).integers(0, 256, (1, 1_000_000, 3), dtype=np.uint8)


def test_to_lab_gives_the_bytes_of_opencv(colours: np.ndarray) -> None:
    import_staintools()
    import cv2

    assert (np.stack(lab.rgb_to_lab(*planes(colours)), -1) == cv2.cvtColor(colours, cv2.COLOR_RGB2LAB)).all()


def test_from_lab_gives_the_bytes_of_opencv(colours: np.ndarray) -> None:
    import_staintools()
    import cv2

    assert (np.stack(lab.lab_to_rgb(*planes(colours)), -1) == cv2.cvtColor(colours, cv2.COLOR_LAB2RGB)).all()


def test_lightness_runs_from_black_to_white_and_splits_where_it_is_asked_to() -> None:
    pixels = planes(every_third_colour())
    light = lab.lightness(*pixels)
    assert light.min() == 0
    assert light.max() == 255
    assert (light == lab.rgb_to_lab(*pixels)[0]).all()
    for most in (0, 20, 100, 203, 254, 255):
        assert (lab.not_lighter(*pixels, most) == (light <= most)).all()
