"""What the viewer can show instead of a slide's own colours: normalized, or one stain alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from histoviewer.app.stain_choice import StainChoice
from histoviewer.core.slide import RgbArray

if TYPE_CHECKING:
    from histoviewer.app.slide_session import StainView

NORMALIZED = "normalized"
SINGLE_STAINS = ("stain-1", "stain-2", "residual")
"""Views of one stain alone; the residual is what both together leave unexplained."""


@dataclass(frozen=True, slots=True)
class SingleStain:
    """One stain of a slide alone, by stain vectors, (2, 3), and the colour of its bare glass."""

    vectors: npt.NDArray[np.float64]
    index: int
    background: tuple[int, int, int]

    def transform(self, image: RgbArray) -> RgbArray:
        """What the pixels would look like with this stain alone."""
        from histoviewer.stain.background import whitened
        from histoviewer.stain.separation import stain_image

        return stain_image(whitened(image, self.background), self.vectors, self.index)


def view_title(view: str, choice: StainChoice) -> str:
    """What a view is called: "original", "normalized", or the stain's name."""
    if view in SINGLE_STAINS[:2]:
        return choice.stains[SINGLE_STAINS.index(view)].lower()
    return view or "original"


def fitted_view(view: str, images: Sequence[RgbArray], choice: StainChoice) -> StainView:
    """A view of a slide: normalized as chosen, or one of its stains.

    Args:
        view: ``NORMALIZED`` or one of ``SINGLE_STAINS``.
        images: uint8 (h, w, 3) pixels of the slide to estimate its stain on.
        choice: the method, target and strength, and the kind of stain.

    Raises:
        StainError: a stain can't be estimated, or there is no such view.
        InputError: the target can't be read.
    """
    if view in SINGLE_STAINS:
        return single_stains(images, choice)[SINGLE_STAINS.index(view)]
    return choice.normalizer().fit_source(list(images))


def single_stains(images: Sequence[RgbArray], choice: StainChoice) -> tuple[SingleStain, ...]:
    """Each stain of a slide alone and the residual, by pixels of it, uint8 (h, w, 3).

    Raises:
        StainError: a stain can't be estimated, or the picked background is none.
    """
    from histoviewer.stain.background import WHITE, estimate_background, whitened

    pixels = np.concatenate([image.reshape(1, -1, 3) for image in images], axis=1)
    background = choice.background or estimate_background(pixels) or WHITE
    vectors = stain_vectors([whitened(pixels, background)], choice)
    return tuple(SingleStain(vectors, index, background) for index in range(len(SINGLE_STAINS)))


def stain_vectors(images: Sequence[RgbArray], choice: StainChoice) -> npt.NDArray[np.float64]:
    """The chosen kind's vectors, float64 (2, 3), or those of H&E estimated on the images.

    Raises:
        StainError: they can't be estimated.
    """
    if choice.stain_type is not None:
        return choice.stain_type.matrix
    from histoviewer.stain.separation import estimate

    pixels = np.concatenate([image.reshape(1, -1, 3) for image in images], axis=1)
    return estimate(pixels).vectors
