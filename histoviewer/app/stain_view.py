"""What the viewer can show instead of a slide's own colours: normalized, or one stain alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from histoviewer.core.slide import RgbArray

if TYPE_CHECKING:
    from histoviewer.app.slide_session import StainView


def fitted_view(method: str, images: Sequence[RgbArray], target: RgbArray | None = None) -> StainView:
    """A normalizer whose source is the slide and whose goal is ``target`` or the shipped reference.

    Args:
        method: a name of ``stain.METHODS``.
        images: uint8 (h, w, 3) pixels of the slide to estimate its stain on.
        target: uint8 (h, w, 3) pixels whose colours are the goal.

    Raises:
        StainError: a stain can't be estimated.
    """
    from histoviewer import stain

    normalizer = stain.create(method)
    if target is None:
        normalizer.fit_reference()
    else:
        normalizer.fit(target)
    return normalizer.fit_source(list(images))
