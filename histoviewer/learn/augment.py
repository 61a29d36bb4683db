"""Random changes of training patches, whole batches at a time, from one ``torch.Generator``.

Geometry: dihedral symmetries, scale, shift, small rotations. Colour: jitter in optical density along
hematoxylin, eosin and the residual (Ruifrok and Johnston 2001; Tellez et al. 2018, 2019), a small random
colour matrix, exchange of colour statistics between patches, brightness. Then noise, cutout (DeVries and
Taylor 2017), mixup (Zhang et al. 2018) and cutmix (Yun et al. 2019) with soft targets.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

VIEWS = 8
# Optical density above this is black in 8 bits.
_MAX_DENSITY = 5.5


def _stain_matrix() -> Tensor:
    """Rows: unit optical-density vectors of hematoxylin, eosin and what is orthogonal to both."""
    hematoxylin = torch.tensor([0.65, 0.70, 0.29])
    eosin = torch.tensor([0.07, 0.99, 0.11])
    rows = torch.stack([hematoxylin, eosin, torch.linalg.cross(hematoxylin, eosin)])
    unit: Tensor = rows / rows.norm(dim=1, keepdim=True)
    return unit


_STAINS = _stain_matrix()
_UNMIX = torch.linalg.inv(_STAINS)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How strong each change is; 0 or False leaves it out.

    ``rotate`` is the largest angle in degrees, ``scale`` the largest log zoom, ``shift`` the largest move
    as a part of the side. ``stain`` and ``stain_shift`` are the standard deviations of each stain's factor
    and offset in optical density, ``hue`` that of the colour matrix, ``stain_swap`` the share of patches that
    take another's colour statistics, ``brightness`` the offset of all densities, ``noise`` the largest
    standard deviation of pixel noise (of 1). ``cutout`` is the share of patches with a hole. ``mixup`` and
    ``cutmix`` are the parameters of their Beta distributions; ``mix_share`` of the batches are mixed.
    """

    dihedral: bool = True
    rotate: float = 0.0
    scale: float = 0.0
    shift: float = 0.0
    stain: float = 0.0
    stain_shift: float = 0.0
    hue: float = 0.0
    stain_swap: float = 0.0
    brightness: float = 0.0
    noise: float = 0.0
    cutout: float = 0.0
    mixup: float = 0.0
    cutmix: float = 0.0
    mix_share: float = 0.8

    @property
    def active(self) -> bool:
        """Whether anything is changed at all."""
        numbers = (
            self.rotate,
            self.scale,
            self.shift,
            self.stain,
            self.stain_shift,
            self.hue,
            self.stain_swap,
            self.brightness,
            self.noise,
            self.cutout,
            self.mixup,
            self.cutmix,
        )
        return self.dihedral or any(numbers)


PRESETS: dict[str, Augmentation] = {
    "none": Augmentation(dihedral=False),
    "standard": Augmentation(
        scale=0.1, shift=0.05, stain=0.1, stain_shift=0.05, hue=0.02, brightness=0.03, mixup=0.2
    ),
    "strong": Augmentation(
        rotate=20.0, scale=0.2, shift=0.1, stain=0.25, stain_shift=0.12, hue=0.05, stain_swap=0.3,
        brightness=0.08, noise=0.03, cutout=0.3, mixup=0.3, cutmix=0.5,
    ),
}  # fmt: skip
"""By name: no change at all; light changes; changes as between laboratories, the stains above all."""


def dihedral_view(images: Tensor, view: int) -> Tensor:
    """One of the eight symmetries of the square, 0 being the image itself: (n, c, s, s) to the same."""
    if view >= 4:
        images = images.flip(3)
    return torch.rot90(images, view % 4, (2, 3)) if view % 4 else images


def augment(pixels: Tensor, options: Augmentation, generator: torch.Generator) -> Tensor:
    """Changed patches: uint8 (n, 3, s, s) to float32 (n, 3, s, s) between 0 and 1."""
    images = pixels.float() / 255
    images = _geometry(images, options, generator)
    if options.stain or options.stain_shift or options.hue or options.stain_swap or options.brightness:
        images = _colour(images, options, generator)
    if options.noise:
        strength = torch.rand((len(images), 1, 1, 1), generator=generator) * options.noise
        images = (images + torch.randn(images.shape, generator=generator) * strength).clamp(0, 1)
    if options.cutout:
        images = _cutout(images, options.cutout, generator)
    return images


def mix(
    images: Tensor, targets: Tensor, options: Augmentation, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Mixup or cutmix of a batch with a shuffled copy of itself: images (n, c, s, s), targets (n, k).

    Mixup takes activations of any shape (n, ...), too.
    """
    kinds = [kind for kind in ("mixup", "cutmix") if getattr(options, kind) > 0]
    if not kinds or len(images) < 2 or float(torch.rand((), generator=generator)) >= options.mix_share:
        return images, targets
    kind = kinds[int(torch.randint(len(kinds), (), generator=generator))]
    other = torch.randperm(len(images), generator=generator)
    if kind == "mixup":
        share = _beta(options.mixup, len(images), generator)
        share = torch.maximum(share, 1 - share)
        spread = share.view(-1, *[1] * (images.ndim - 1))
        images = images * spread + images[other] * (1 - spread)
        return images, targets * share[:, None] + targets[other] * (1 - share[:, None])
    return _cutmix(images, targets, other, float(_beta(options.cutmix, 1, generator)), generator)


def _cutmix(
    images: Tensor, targets: Tensor, other: Tensor, share: float, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    side = images.shape[-1]
    hole = min(side, round(side * math.sqrt(1 - share)))
    top, left = (int(torch.randint(side - hole + 1, (), generator=generator)) for _ in range(2))
    mixed = images.clone()
    window = (slice(None), slice(None), slice(top, top + hole), slice(left, left + hole))
    mixed[window] = images[other][window]
    kept = 1 - hole * hole / side / side
    return mixed, targets * kept + targets[other] * (1 - kept)


def _beta(alpha: float, n: int, generator: torch.Generator) -> Tensor:
    """Beta(alpha, alpha) draws. torch's own Beta takes no generator, so its next number seeds NumPy's."""
    seed = int(torch.randint(2**62, (), generator=generator))
    return torch.from_numpy(np.random.default_rng(seed).beta(alpha, alpha, n).astype(np.float32))


def _uniform(shape: tuple[int, ...], limit: float, generator: torch.Generator) -> Tensor:
    return (torch.rand(shape, generator=generator) * 2 - 1) * limit


def _geometry(images: Tensor, options: Augmentation, generator: torch.Generator) -> Tensor:
    n = len(images)
    if options.rotate or options.scale or options.shift:
        turn = (
            torch.randint(4, (n,), generator=generator) * (math.pi / 2)
            if options.dihedral
            else torch.zeros(n)
        )
        mirror = torch.randint(2, (n,), generator=generator) * 2.0 - 1 if options.dihedral else torch.ones(n)
        turn = turn + _uniform((n,), math.radians(options.rotate), generator)
        zoom = torch.exp(_uniform((n,), options.scale, generator))
        move = _uniform((n, 2), 2 * options.shift, generator)
        cosine, sine = torch.cos(turn) * zoom, torch.sin(turn) * zoom
        rows = torch.stack(
            [
                torch.stack([cosine * mirror, -sine, move[:, 0]], 1),
                torch.stack([sine * mirror, cosine, move[:, 1]], 1),
            ],
            1,
        )
        grid = functional.affine_grid(rows, list(images.shape), align_corners=False)
        return functional.grid_sample(images, grid, padding_mode="reflection", align_corners=False)
    if not options.dihedral:
        return images
    views = torch.randint(VIEWS, (n,), generator=generator)
    changed = torch.empty_like(images)
    for view in range(VIEWS):
        rows = torch.nonzero(views == view).flatten()
        if len(rows):
            changed[rows] = dihedral_view(images[rows], view)
    return changed


def _colour(images: Tensor, options: Augmentation, generator: torch.Generator) -> Tensor:
    """Jitter in optical density: one random affine map of the three densities for each patch."""
    n = len(images)
    density = -torch.log((images.flatten(2) * 255 + 1) / 256)
    if options.stain_swap:
        density = _swap_statistics(density, options.stain_swap, generator)
    factor = 1 + torch.randn((n, 3), generator=generator) * options.stain
    offset = torch.randn((n, 3), generator=generator) * options.stain_shift
    matrix = torch.einsum("ij,nj,jk->nik", _UNMIX, factor, _STAINS)
    matrix = matrix + torch.randn((n, 3, 3), generator=generator) * options.hue
    added = offset @ _STAINS + torch.randn((n, 1), generator=generator) * options.brightness
    density = torch.baddbmm(added[:, :, None], matrix.transpose(1, 2), density)
    # The + 1 of the density is taken back, so that no change gives the same pixels.
    changed = (torch.exp(-density.clamp(max=_MAX_DENSITY)) * 256 - 1) / 255
    return changed.clamp(0, 1).view_as(images)


def _swap_statistics(density: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Move some patches' mean and spread of density towards those of another patch of the batch."""
    n = len(density)
    mean, spread = density.mean(2, keepdim=True), density.std(2, keepdim=True) + 0.02
    other = torch.randperm(n, generator=generator)
    chosen = (torch.rand((n, 1, 1), generator=generator) < share).float()
    weight = chosen * torch.rand((n, 1, 1), generator=generator).clamp(min=0.3)
    moved = (density - mean) * (spread[other] / spread).clamp(0.4, 2.5) + mean[other]
    return torch.lerp(density, moved, weight)


def _cutout(images: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """A rectangle of 15 to 40 % of the side in one random colour, in ``share`` of the patches."""
    n, _, height, width = images.shape
    size = torch.rand((2, n), generator=generator) * 0.25 + 0.15
    start = torch.rand((2, n), generator=generator) * (1 - size)
    rows, columns = torch.arange(height) / height, torch.arange(width) / width
    inside_y = (rows >= start[0, :, None]) & (rows < (start[0] + size[0])[:, None])
    inside_x = (columns >= start[1, :, None]) & (columns < (start[1] + size[1])[:, None])
    chosen = torch.rand((n, 1, 1), generator=generator) < share
    hole = inside_y[:, :, None] & inside_x[:, None, :] & chosen
    colour = torch.rand((n, 3, 1, 1), generator=generator)
    return torch.where(hole[:, None], colour, images)
