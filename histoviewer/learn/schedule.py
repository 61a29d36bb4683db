"""The learning rate of each step."""

from __future__ import annotations

import math

from histoviewer.learn.recipe import TrainRecipe

_LOWEST_OF_COSINE = 0.003
# Smith and Topin 2018, with the shares that torch's OneCycleLR has.
_RISING_SHARE, _START, _END = 0.3, 1 / 25, 1e-4


def rate(recipe: TrainRecipe, step: int, steps_per_epoch: int) -> float:
    """The rate of step ``step``, counted from 0 over all epochs."""
    total = recipe.epochs * steps_per_epoch
    if recipe.schedule == "one-cycle":
        return recipe.lr * _one_cycle(step / max(1, total - 1))
    warm = recipe.warmup * steps_per_epoch
    if step < warm:
        return recipe.lr * (step + 1) / (warm + 1)
    part = min(1.0, (step - warm) / max(1.0, total - warm))
    return recipe.lr * max(_LOWEST_OF_COSINE, _half_cosine(part))


def _one_cycle(part: float) -> float:
    if part < _RISING_SHARE:
        return 1 - (1 - _START) * _half_cosine(part / _RISING_SHARE)
    fallen = min(1.0, (part - _RISING_SHARE) / (1 - _RISING_SHARE))
    return _END + (1 - _END) * _half_cosine(fallen)


def _half_cosine(part: float) -> float:
    """From 1 to 0."""
    return 0.5 * (1 + math.cos(math.pi * part))
