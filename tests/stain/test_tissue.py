from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from stain_fields import he_field

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.tissue import (
    BLURRED,
    SHARP,
    block_mean,
    focus_score,
    pen_mask,
    tissue_fraction,
    tissue_mask,
)

BARE = (
    "almost-white-1",
    "almost-white-ihc",
    "no-tissue",
    "no-tissue2",
    "no-tissue-line",
    "no-tissue-green-pen",
)
TISSUE = {
    "high-nuclei-score-level0": 0.95,
    "medium-nuclei-score-level0": 0.9,
    "kidney-ihc-level0-340-520-390-550": 0.75,
    "tcga-green-pen": 0.8,
    "tcga-red-pen": 0.6,
    "wsi-blue-pen": 0.3,
    "diagnostic-slide-thumb-rgb": 0.5,
}


def read(path: Path) -> RgbArray:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def blurred(image: RgbArray, times: int) -> RgbArray:
    """A box of 3 x 3, several times: nearly a Gaussian of sqrt(2/3 times) pixels."""
    work = image.astype(np.float64)
    for _ in range(times):
        for axis in (0, 1):
            work = (np.roll(work, 1, axis) + work + np.roll(work, -1, axis)) / 3
    return np.clip(work, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("name", BARE)
def test_glass_dust_and_ink_are_no_tissue(shared_data: Path, name: str) -> None:
    assert tissue_fraction(read(shared_data / "quality" / f"{name}.png")) < 0.01


@pytest.mark.parametrize("name", TISSUE)
def test_tissue_is_found_beside_pens_and_in_pale_immunohistochemistry(shared_data: Path, name: str) -> None:
    assert tissue_fraction(read(shared_data / "quality" / f"{name}.png")) > TISSUE[name]


def test_a_small_piece_of_tissue_on_an_almost_white_tile_is_found_where_it_is(shared_data: Path) -> None:
    mask = tissue_mask(read(shared_data / "quality" / "almost-white-2.png"))
    assert 0.01 < mask.mean() < 0.06
    assert mask[:130, 280:].sum() > 0.95 * mask.sum()


@pytest.mark.parametrize("name", ["example1.png", "histo.jpg", "test_1.png", "test_4.png", "test_5.png"])
def test_fields_of_any_laboratory_are_tissue_without_pen(shared_data: Path, name: str) -> None:
    image = read(shared_data / "stain" / name)
    assert tissue_fraction(image) > 0.85
    assert pen_mask(image).mean() < 0.001


@pytest.mark.parametrize(
    ("name", "box", "part"),
    [
        ("no-tissue-green-pen", np.s_[150:350, 200:300], 1.0),
        ("tcga-red-pen", np.s_[220:420, 90:120], 0.9),
        ("wsi-blue-pen", np.s_[64:72, 157:172], 0.8),
    ],
)
def test_strong_ink_is_found_and_is_not_tissue(
    shared_data: Path, name: str, box: object, part: float
) -> None:
    image = read(shared_data / "quality" / f"{name}.png")
    assert pen_mask(image)[box].mean() >= part
    assert tissue_mask(image)[box].mean() <= 1 - part + 0.1


@pytest.mark.parametrize("step", [1, 2, 4, 8])
def test_the_mask_holds_at_every_resolution(shared_data: Path, step: int) -> None:
    image = read(shared_data / "stain" / "example2.png")
    small = block_mean_rgb(image, step)
    assert tissue_fraction(small) == pytest.approx(tissue_fraction(image), abs=0.03)


def block_mean_rgb(image: RgbArray, step: int) -> RgbArray:
    return np.stack([block_mean(image[..., k], step) for k in range(3)], axis=2).astype(np.uint8)


@pytest.mark.parametrize("glass", [255, 240, 215, 190])
def test_tissue_is_found_on_white_and_on_grey_glass(glass: int) -> None:
    rng = np.random.default_rng(0)
    image = np.clip(rng.normal(glass, 2, (200, 300, 3)), 0, 255)
    image[50:150, 100:200] *= np.array([0.85, 0.6, 0.75])
    mask = tissue_mask(image.astype(np.uint8))
    assert mask[55:145, 105:195].all()
    mask[45:155, 95:205] = False
    assert not mask.any()


@pytest.mark.parametrize("level", [0, 128, 180, 220, 255])
def test_a_plain_grey_image_has_no_tissue(level: int) -> None:
    assert tissue_fraction(np.full((60, 60, 3), level, np.uint8)) == 0


@pytest.mark.parametrize(
    "shape", [(0, 5, 3), (1, 1, 3), (1, 9, 3), (3, 2, 3), (1030, 1021, 3), (3000, 170, 3)]
)
def test_the_mask_has_the_size_of_the_image(shape: tuple[int, int, int]) -> None:
    image = np.full(shape, (180, 90, 150), np.uint8)
    mask = tissue_mask(image)
    assert mask.dtype == np.bool_
    assert mask.shape == pen_mask(image).shape == shape[:2]
    assert mask.all()


def test_the_same_image_has_the_same_mask() -> None:
    image = he_field(1200)
    assert (tissue_mask(image) == tissue_mask(image.copy())).all()
    assert 0.8 < tissue_fraction(image) <= 1


@pytest.mark.parametrize("find", [tissue_mask, pen_mask, focus_score])
def test_anything_but_8_bit_rgb_is_refused(find) -> None:
    with pytest.raises(StainError, match=r"RGB|8-bit"):
        find(np.zeros((20, 20), np.uint8))


@pytest.mark.parametrize("name", ["example1.png", "example2.png", "histo.jpg", "target.png", "test_3.png"])
def test_real_fields_are_sharp_until_they_are_blurred(shared_data: Path, name: str) -> None:
    image = read(shared_data / "stain" / name)
    noise = np.random.default_rng(0).normal(0, 2, image.shape)
    assert focus_score(image) >= SHARP
    assert focus_score(blurred(image, 4)) < SHARP
    blurred_and_noisy = np.clip(blurred(image, 16) + noise, 0, 255).astype(np.uint8)
    assert focus_score(blurred(image, 16)) < BLURRED
    assert focus_score(blurred_and_noisy) < BLURRED + 0.03


def test_more_blur_never_scores_higher() -> None:
    image = he_field(200)
    scores = [focus_score(blurred(image, times)) for times in (0, 1, 2, 4, 8)]
    assert scores == sorted(scores, reverse=True)


def test_a_picture_without_contrast_or_too_small_has_no_focus() -> None:
    assert focus_score(np.full((50, 50, 3), 200, np.uint8)) == 0
    assert focus_score(he_field(15)) == 0
