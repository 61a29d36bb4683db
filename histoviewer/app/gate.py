"""Decides which patches the model may judge. What it may not is *not assessed*, with the reason in words.

Two looks at a batch of patches: at their pixels before normalization and before the network, and at the
features that the network computes anyway. Both compare with what the model file remembers of its training
(``core.training_space``). An older model file without that is used all the same, and ``missing`` names the
checks that could not be made. Bare glass, pen marks and the resolution are judged where patches are laid
out (``slide_patches``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import ModelFileError
from histoviewer.core.training_space import APPEARANCE, FEATURES, TrainingSpace, space_of
from histoviewer.stain import appearance

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier

OUT_OF_FOCUS = "out of focus, or the pixel size is wrong"
STRANGE_COLOURS = "colours unlike the training images"
STRANGE_DETAIL = "structure unlike the training images"
STRANGE_TISSUE = "tissue unlike the training data"

_FAR = 1.0


@dataclass(frozen=True, slots=True)
class Gate:
    """The checks of one model; ``None`` where its file has no statistics for one."""

    appearance: TrainingSpace | None = None
    features: TrainingSpace | None = None

    @classmethod
    def of(cls, feature_stats: Mapping[str, Any] | None, name: str = "model") -> Gate:
        """The gate of a model file's ``feature_stats``.

        Raises:
            ModelFileError: the statistics are there and can't be used.
        """
        try:
            gate = cls(space_of(feature_stats, APPEARANCE), space_of(feature_stats, FEATURES))
        except ValueError as error:
            raise ModelFileError(
                f"The model {name} can't be used", f"{error}", "copy it again or train it again"
            ) from error
        if gate.appearance is not None and len(gate.appearance.mean) != appearance.NUMBERS:
            return cls(None, gate.features)
        return gate

    @property
    def missing(self) -> tuple[str, ...]:
        """The checks that can't be made, in words."""
        return tuple(
            words
            for words, space in (
                ("colours and structure against the training images", self.appearance),
                ("features against the training data", self.features),
            )
            if space is None
        )

    def before(self, pixels: npt.NDArray[np.uint8]) -> list[str]:
        """Why each patch must not be shown to the network, "" for those that may.

        Args:
            pixels: uint8 (n, h, w, 3) at the model's resolution, before normalization.
        """
        if len(pixels) == 0 or min(pixels.shape[1:3]) < appearance.FEWEST_PX:
            return [""] * len(pixels)
        described = appearance.appearance(pixels)
        blurred = appearance.lacks_detail(described)
        if self.appearance is None:
            return [OUT_OF_FOCUS if bad else "" for bad in blurred]
        far = self.appearance.distances(described) > _FAR
        words = _words(self.appearance, described)
        return [OUT_OF_FOCUS if b else w if f else "" for b, f, w in zip(blurred, far, words, strict=True)]

    def asked(self, classifier: Classifier, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        """The network's probabilities (n, k); rows of NaN for patches that it sees as unlike its training."""
        if self.features is None:
            return classifier.probabilities(pixels)
        probabilities, features = classifier.probabilities_and_features(pixels)
        probabilities[self.after(features)] = np.nan
        return probabilities

    def after(self, features: npt.NDArray[np.float32]) -> npt.NDArray[np.bool_]:
        """Which patches the network sees as unlike all it was trained on, by their features (n, d)."""
        if self.features is None or features.shape[1] != len(self.features.mean):
            return np.zeros(len(features), dtype=np.bool_)
        far: npt.NDArray[np.bool_] = self.features.distances(features) > _FAR
        return far


def _words(space: TrainingSpace, described: npt.NDArray[np.floating]) -> list[str]:
    """What is strangest about each patch: its colours, or its detail, which may be too little or other."""
    off = space.deviations(described)
    colour, detail = (
        np.abs(off[:, list(group)]).max(axis=1) for group in (appearance.HUE, appearance.DETAIL)
    )
    by_detail = detail > np.maximum(colour, off[:, appearance.BEYOND_TWO_STAINS])
    blurred = appearance.shows_less_detail(off)
    return [
        (OUT_OF_FOCUS if blur else STRANGE_DETAIL) if strange else STRANGE_COLOURS
        for strange, blur in zip(by_detail, blurred, strict=True)
    ]
