"""Stain: normalization, separation, quality figures, tissue.

from histoviewer import stain
normalizer = stain.create("vahadane").fit(target)
same_colours = normalizer.transform(image)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from histoviewer.core.errors import StainError
from histoviewer.stain.macenko import MacenkoNormalizer
from histoviewer.stain.normalizer import MeasuredNormalizer, StainNormalizer, bad_state
from histoviewer.stain.reference import (
    StainToolsMacenko,
    StainToolsReinhard,
    StainToolsVahadane,
    require_staintools,
)
from histoviewer.stain.reference_target import VAHADANE_REFERENCE as DEFAULT_TARGET
from histoviewer.stain.reinhard import ReinhardNormalizer
from histoviewer.stain.vahadane import VahadaneNormalizer

__all__ = ["DEFAULT_TARGET", "METHODS", "StainNormalizer", "create", "from_state"]

_METHODS: dict[str, Callable[[], MeasuredNormalizer[Any]]] = {
    method.name: method
    for method in (
        VahadaneNormalizer,
        MacenkoNormalizer,
        ReinhardNormalizer,
        StainToolsVahadane,
        StainToolsMacenko,
        StainToolsReinhard,
    )
}

_REFERENCES = tuple(method.name for method in (StainToolsVahadane, StainToolsMacenko, StainToolsReinhard))

METHODS: tuple[str, ...] = tuple(_METHODS)
"""The names that ``create`` knows, the default first."""


def create(name: str) -> StainNormalizer:
    """A normalizer without a target yet.

    Raises:
        StainError: there is no such method, or what it needs is not installed.
    """
    return _create(name)


def from_state(state: Mapping[str, object]) -> StainNormalizer:
    """The normalizer whose ``state()`` this is.

    Raises:
        StainError: unknown method, or the target is incomplete or damaged.
    """
    name, target = state.get("method"), state.get("target")
    if not isinstance(name, str) or not isinstance(target, Mapping):
        raise bad_state("its method or target is missing")
    strength = state.get("strength", 1.0)
    if not isinstance(strength, int | float):
        raise bad_state("its strength is no number")
    return _create(name).restore(target).set_strength(float(strength))


def _create(name: str) -> MeasuredNormalizer[Any]:
    if name not in _METHODS:
        raise StainError(
            f"There is no stain method {name!r}",
            "it is not one of the known names",
            f"use {', '.join(METHODS)}",
        )
    if name in _REFERENCES:
        require_staintools()
    return _METHODS[name]()
