"""Random changes of patches: exact where they must be, repeatable, and within bounds."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import Tensor

from histoviewer.learn.augment import Augmentation, augment, dihedral_view, mix

NOTHING = Augmentation(dihedral=False)
EVERYTHING = Augmentation(
    rotate=10, scale=0.1, shift=0.05, stain=0.2, stain_shift=0.05, hue=0.03, stain_swap=0.3, brightness=0.05,
    noise=0.05, cutout=0.5, mixup=0.3, cutmix=1.0,
)  # fmt: skip


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _tissue(n: int = 16, side: int = 24) -> Tensor:
    colour = torch.tensor([190, 130, 180]).view(1, 3, 1, 1)
    noise = torch.randn((n, 3, side, side), generator=_generator(9)) * 30
    return (colour + noise).clamp(1, 255).to(torch.uint8)


def test_nothing_asked_changes_nothing() -> None:
    pixels = _tissue()
    assert torch.equal(augment(pixels, NOTHING, _generator()), pixels.float() / 255)
    assert not NOTHING.active
    assert Augmentation().active


def test_the_eight_views_are_the_symmetries_of_the_square() -> None:
    image = torch.arange(9.0).view(1, 1, 3, 3)
    views = [dihedral_view(image, v) for v in range(8)]
    assert torch.equal(views[0], image)
    assert all(not torch.equal(a, b) for a, b in itertools.combinations(views, 2))
    assert all(torch.equal(v.sort().values.flatten().sort().values, torch.arange(9.0)) for v in views)


def test_dihedral_changes_only_move_pixels() -> None:
    pixels = _tissue()
    changed = augment(pixels, Augmentation(dihedral=True), _generator())
    assert not torch.equal(changed, pixels.float() / 255)
    for before, after in zip(pixels.float() / 255, changed, strict=True):
        assert any(torch.equal(dihedral_view(before[None], v)[0], after) for v in range(8))


@pytest.mark.parametrize(
    "options",
    [
        EVERYTHING,
        Augmentation(dihedral=False, shift=0.1),
        Augmentation(dihedral=False, stain=0.2),
        Augmentation(dihedral=False, stain_swap=1.0),
        Augmentation(dihedral=False, cutout=1.0),
    ],
)
def test_changes_are_repeatable_bounded_and_differ_by_patch(options: Augmentation) -> None:
    pixels = _tissue()[:1].repeat(8, 1, 1, 1)
    first, again, other = (augment(pixels, options, _generator(seed)) for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert first.shape == pixels.shape
    assert bool((first >= 0).all())
    assert bool((first <= 1).all())
    if options.stain_swap != 1.0:  # copies of one patch have no other statistics to take
        assert not torch.equal(first, other)
        assert not torch.equal(first[0], first[1])


def test_stain_jitter_scales_the_amount_of_stain_not_the_background() -> None:
    pixels = torch.full((64, 3, 8, 8), 255, dtype=torch.uint8)
    pixels[:, :, :4] = _tissue(64, 8)[:, :, :4]
    changed = augment(pixels, Augmentation(dihedral=False, stain=0.3), _generator())
    assert float((changed[:, :, 4:] - 1).abs().max()) < 1e-5
    assert float((changed[:, :, :4] - pixels[:, :, :4].float() / 255).abs().mean()) > 0.02


def test_colour_without_strength_gives_the_pixels_back() -> None:
    pixels = _tissue()
    changed = augment(pixels, Augmentation(dihedral=False, stain=1e-9), _generator())
    assert float((changed - pixels.float() / 255).abs().max()) < 1e-4


def test_cutout_makes_one_flat_rectangle_of_the_stated_size() -> None:
    pixels = _tissue(32, 40)
    changed = augment(pixels, Augmentation(dihedral=False, cutout=1.0), _generator())
    holes = (changed != pixels.float() / 255).any(dim=1)
    shares = holes.float().mean(dim=(1, 2))
    assert bool((shares > 0.1**2).all())
    assert bool((shares < 0.45**2).all())
    for image, hole in zip(changed, holes, strict=True):
        assert image[:, hole].std(dim=1).max() < 1e-6


def test_mixup_blends_patches_and_targets_alike() -> None:
    images = torch.eye(4).repeat_interleave(3, 0).view(12, 1, 2, 2)
    targets = images.flatten(1)
    mixed, soft = mix(images, targets, Augmentation(mixup=0.5, mix_share=1.0), _generator())
    torch.testing.assert_close(mixed.flatten(1), soft)
    torch.testing.assert_close(soft.sum(1), torch.ones(12))
    assert bool((soft.gather(1, targets.argmax(1, keepdim=True)) >= 0.5 - 1e-6).all())
    assert not torch.equal(soft, targets)


def test_cutmix_targets_are_the_share_of_the_area() -> None:
    images = torch.arange(8.0).view(8, 1, 1, 1).expand(8, 1, 20, 20)
    targets = torch.eye(8)
    mixed, soft = mix(images, targets, Augmentation(cutmix=1.0, mix_share=1.0), _generator(5))
    for i in range(8):
        areas = torch.bincount(mixed[i].flatten().long(), minlength=8) / 400
        torch.testing.assert_close(areas, soft[i])


def test_mixing_happens_as_often_as_asked() -> None:
    generator, images, targets = _generator(), torch.rand(4, 3, 8, 8), torch.eye(4)
    options = Augmentation(mixup=0.4, mix_share=0.25)
    changed = sum(mix(images, targets, options, generator)[1] is not targets for _ in range(400))
    assert 60 < changed < 140


def test_the_global_random_numbers_are_left_alone() -> None:
    before, numpy_before = torch.random.get_rng_state(), np.random.get_state()[1].copy()
    images = augment(_tissue(), EVERYTHING, _generator())
    mix(images, torch.eye(16), EVERYTHING, _generator())
    assert torch.equal(before, torch.random.get_rng_state())
    assert np.array_equal(numpy_before, np.random.get_state()[1])
