"""The figures of a stain change in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def figure_rows(figures: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """(name, before, after) for what ``StainFigures.as_dict`` gives; unknown figures are left out."""
    return [(name, _words(figures.get(before)), _words(figures.get(after)))
            for name, before, after in _FIGURES if after in figures]  # fmt: skip


_FIGURES = (
    ("Angle to target, hematoxylin", "angle_before_h", "angle_after_h"),
    ("Angle to target, eosin", "angle_before_e", "angle_after_e"),
    ("Structural similarity", "", "ssim"),
)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " ".join(_words(v) for v in value)
    return f"{value:.2f}" if isinstance(value, float) else str(value)
