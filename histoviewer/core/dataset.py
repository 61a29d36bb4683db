"""Labelled patches and the patients they come from."""

from __future__ import annotations

from dataclasses import dataclass

PARTS = ("train", "validation", "test")


@dataclass(frozen=True, slots=True)
class PatchRecord:
    """One labelled image, or one place in a slide, for training or judging.

    ``patient`` is the group that is never split. ``x_l0``.. are ``None`` for a whole image file;
    ``mpp`` is microns per pixel of the file. ``part`` is "" until the data set was split. ``patch_px`` is
    the side in pixels that a network should see a place at, ``None`` for a whole image file.
    """

    path: str
    label: str
    patient: str
    mpp: float
    x_l0: float | None = None
    y_l0: float | None = None
    width_l0: float | None = None
    height_l0: float | None = None
    part: str = ""
    patch_px: int | None = None
