"""What the viewer can show instead of a slide's own colours: normalized, or one stain alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from histoviewer.core.slide import RgbArray

if TYPE_CHECKING:
    from histoviewer.app.slide_session import StainView

SINGLE_STAINS = ("hematoxylin", "eosin", "residual")
"""Views of one stain alone; the residual is what both together leave unexplained."""


@dataclass(frozen=True, slots=True)
class SingleStain:
    """One stain of a slide alone, by the slide's own stain vectors, (2, 3)."""

    vectors: npt.NDArray[np.float64]
    index: int

    def transform(self, image: RgbArray) -> RgbArray:
        """What the pixels would look like with this stain alone."""
        from histoviewer.stain.separation import stain_image

        return stain_image(image, self.vectors, self.index)


def fitted_view(method: str, images: Sequence[RgbArray], target: RgbArray | None = None) -> StainView:
    """A view of a slide: normalized to ``target`` or the shipped reference, or one of its stains.

    Args:
        method: a name of ``stain.METHODS`` or ``SINGLE_STAINS``.
        images: uint8 (h, w, 3) pixels of the slide to estimate its stain on.
        target: uint8 (h, w, 3) pixels whose colours are the goal of a normalization.

    Raises:
        StainError: a stain can't be estimated, or there is no such view.
    """
    from histoviewer import stain
    from histoviewer.stain.separation import estimate

    if method in SINGLE_STAINS:
        pixels = np.concatenate([image.reshape(1, -1, 3) for image in images], axis=1)
        return SingleStain(estimate(pixels).vectors, SINGLE_STAINS.index(method))
    normalizer = stain.create(method)
    if target is None:
        normalizer.fit_reference()
    else:
        normalizer.fit(target)
    return normalizer.fit_source(list(images))
