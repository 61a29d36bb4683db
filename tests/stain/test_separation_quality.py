from __future__ import annotations

import json

import numpy as np
import pytest
from stain_fields import VECTORS, he_field, other_laboratory

from histoviewer import stain
from histoviewer.core.errors import StainError
from histoviewer.stain.quality import change_figures, image_stain, ssim
from histoviewer.stain.separation import concentrations, estimate, stain_image


def known_mixture() -> tuple[np.ndarray, np.ndarray]:
    """Amounts of both stains, (40, 50, 2), and the pixels that they give."""
    amounts = np.random.default_rng(0).uniform(0.05, 1.4, (40, 50, 2))
    return amounts, np.round(255 * np.exp(-amounts @ VECTORS)).astype(np.uint8)


def test_known_amounts_of_both_stains_are_found_again() -> None:
    amounts, image = known_mixture()
    found = concentrations(image, VECTORS)
    assert found.dtype == np.float32
    assert np.abs(found - amounts).mean() < 0.03
    assert np.corrcoef(found[..., 0].ravel(), amounts[..., 0].ravel())[0, 1] > 0.99


def test_the_length_of_the_vectors_is_of_no_account() -> None:
    _, image = known_mixture()
    assert concentrations(image, 3 * VECTORS) == pytest.approx(concentrations(image, VECTORS), abs=1e-5)


def test_what_the_stains_leave_unexplained_stands_in_the_residual() -> None:
    _, image = known_mixture()
    image[:10] = (250, 200, 40)
    found = concentrations(image, VECTORS, residual=True)
    assert found.shape == (40, 50, 3)
    assert found[:10, :, 2].min() > 10 * found[10:, :, 2].mean()
    assert (found >= 0).all()


@pytest.mark.parametrize("number", [0, 1])
def test_one_stain_alone_has_its_own_colour(number: int) -> None:
    _, image = known_mixture()
    alone = stain_image(image, VECTORS, number)
    assert alone.dtype == np.uint8
    assert alone.shape == image.shape
    assert concentrations(alone, VECTORS)[..., 1 - number].mean() < 0.03
    assert (stain_image(np.full_like(image, 255), VECTORS, number) >= 254).all()


def test_the_residual_is_drawn_in_grey() -> None:
    _, image = known_mixture()
    alone = stain_image(image, VECTORS, 2)
    assert (alone[..., 0] == alone[..., 2]).all()


@pytest.mark.parametrize(
    "vectors",
    [np.ones((2, 3)), np.zeros((2, 3)), np.ones((3, 3)), np.array([[1, 0, 0], [np.nan, 1, 0]]), np.ones(3)],
)
def test_vectors_that_are_not_two_stains_are_refused(vectors: np.ndarray) -> None:
    with pytest.raises(StainError, match="can't be separated"):
        concentrations(he_field(20), vectors)


def test_there_are_three_channels_and_no_fourth() -> None:
    with pytest.raises(StainError, match="no stain number 3"):
        stain_image(he_field(20), VECTORS, 3)


def test_the_stains_are_estimated_on_the_image_itself() -> None:
    assert (estimate(he_field()).vectors == stain.create("vahadane").fit(he_field()).target.vectors).all()
    with pytest.raises(StainError, match="no tissue"):
        estimate(np.full((30, 30, 3), 255, np.uint8))


def test_normalizing_brings_the_stains_nearer_to_the_target_and_keeps_the_structure() -> None:
    source, target = other_laboratory(), he_field()
    out = stain.create("vahadane").fit(target).transform(source)
    figures = change_figures(source, out, target)
    assert figures.angle_before_deg is not None
    assert figures.angle_after_deg is not None
    assert max(figures.angle_after_deg) < 1.5
    assert min(figures.angle_before_deg) > 3
    assert figures.after is not None
    assert figures.target is not None
    for of_after, of_target in zip(figures.after.percentiles, figures.target.percentiles, strict=True):
        assert of_after[2] == pytest.approx(of_target[2], rel=0.15)
        assert 0 <= of_after[0] <= of_after[1] <= of_after[2]
    assert figures.after.background is not None
    assert min(figures.after.background) > 220
    assert 0.8 < figures.ssim < 1
    # The glass of the corner, a twelfth of the field, becomes pure white.
    assert figures.clipped < 0.08
    assert json.loads(json.dumps(figures.as_dict()))["ssim"] == figures.ssim


def test_nothing_done_is_told_as_nothing_done() -> None:
    figures = change_figures(he_field(), he_field())
    assert figures.ssim == pytest.approx(1)
    assert figures.clipped == 0
    assert figures.before == figures.after
    assert figures.target is None
    assert figures.angle_after_deg is None


def test_new_white_and_black_count_as_clipped() -> None:
    before, after = he_field(100), he_field(100)
    before[before == 0] = 1
    before[before == 255] = 254
    after[before < 250] = np.maximum(after[before < 250], 1)
    after[:50] = 255
    assert change_figures(before, after).clipped == pytest.approx((after[50:] == 255).mean() / 2 + 0.5)


def test_images_without_stain_have_figures_too() -> None:
    white = np.full((64, 64, 3), 255, np.uint8)
    figures = change_figures(white, white, he_field())
    assert figures.before is None
    assert figures.angle_before_deg is None
    assert figures.ssim == 1
    assert image_stain(white) is None


def test_images_of_two_sizes_are_no_before_and_after() -> None:
    with pytest.raises(StainError, match="20x20 and 30x30"):
        change_figures(he_field(20), he_field(30))


def test_structural_similarity_by_its_formula() -> None:
    """Constant planes leave only the first term; anticorrelated ones are below zero."""
    flat, brighter = np.full((30, 30), 100.0), np.full((30, 30), 120.0)
    c1 = (0.01 * 255) ** 2
    expected = (2 * 100 * 120 + c1) / (100**2 + 120**2 + c1)
    assert ssim(flat, brighter) == pytest.approx(expected)
    noise = np.random.default_rng(0).normal(0, 40, (60, 60))
    assert ssim(128 + noise, 128 - noise) < -0.5
    assert ssim(flat[:3, :3], brighter[:3, :3]) == pytest.approx(expected)
    assert ssim(128 + noise, 120 + 0.5 * noise) == ssim(120 + 0.5 * noise, 128 + noise)
    with pytest.raises(ValueError, match="shape"):
        ssim(flat, brighter[1:])
