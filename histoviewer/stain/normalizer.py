"""What every stain normalizer can do, and the way there that all methods share.

A method measures an image once, from the counted colours of its pixels (a *measure*), and from the measures
of source and target makes a function from colour to colour. How images are packed, split over threads and
looked up is the same for all of them and lives here and in ``optical_density``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar, Generic, Protocol, Self, TypeVar, runtime_checkable

import numpy as np

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.colours import (
    ColourCounts,
    ColourFunction,
    TableMap,
    count_colours,
    count_packed,
    map_image,
    sample,
)
from histoviewer.stain.ink import cold_ink, red_ink
from histoviewer.stain.optical_density import check_rgb, pack

FEWEST_TISSUE_PX = 64
LEAST_TISSUE_PART = 1e-4
_STRONG_INK = 0.12
_INK_PART = 0.02


@runtime_checkable
class StainNormalizer(Protocol):
    """Gives an image the colours of a target. Deterministic: equal input, equal bytes.

    Transforming is safe from several threads once ``fit`` and ``fit_source`` are done.
    """

    @property
    def name(self) -> str:
        """The method, as ``stain.create`` knows it."""

    @property
    def strength(self) -> float:
        """How far an image is moved to the target's colours: 1 is all the way, 0 leaves it as it is."""

    def set_strength(self, strength: float) -> Self:
        """Use another strength from now on.

        Raises:
            StainError: it is not between 0 and 1.
        """

    @property
    def unchanged_reason(self) -> str | None:
        """Why the last ``transform`` gave the image back unchanged; ``None`` when it was normalized."""

    def fit(self, target: RgbArray | Sequence[RgbArray]) -> Self:
        """Take the colours of ``target`` as the goal: uint8 (height, width, 3), or several measured together.

        Raises:
            StainError: its stains can't be estimated, or it is no uint8 RGB image.
        """

    def fit_reference(self) -> Self:
        """Take the reference that HistoViewer ships as the goal (``stain.DEFAULT_TARGET``)."""

    def fit_source(self, images: RgbArray | Sequence[RgbArray]) -> Self:
        """Measure a slide once, on one image or several together; every later tile gets the same map.

        Raises:
            StainError: the stains can't be estimated, or an image is no uint8 RGB; no source is set then.
        """

    def clear_source(self) -> Self:
        """Forget the slide: each image is measured by itself again."""

    def transform(self, image: RgbArray) -> RgbArray:
        """The image in the target's colours, a new uint8 array (height, width, 3).

        Without ``fit_source`` the source is measured on the image itself; where that is not possible, a copy
        comes back and ``unchanged_reason`` says why.

        Raises:
            StainError: there is no target yet, or the image is no uint8 RGB.
        """

    def state(self) -> dict[str, object]:
        """Method and target, ready for JSON; ``stain.from_state`` makes an equal normalizer of it."""


_Measure = TypeVar("_Measure")


class MeasuredNormalizer(ABC, Generic[_Measure]):
    """A method that maps by what it measured. ``_Measure`` is what it knows of an image."""

    name: ClassVar[str]

    def __init__(self) -> None:
        self._target: _Measure | None = None
        self._source: _Measure | None = None
        self._strength = 1.0
        self.unchanged_reason: str | None = None

    @abstractmethod
    def measure_images(self, images: Sequence[RgbArray]) -> _Measure:
        """What this method knows of these images (checked uint8 RGB, at least one) together.

        Raises:
            StainError: the pixels don't allow it; the sentence says why.
        """

    @abstractmethod
    def reference(self) -> _Measure:
        """The measure of the shipped reference."""

    @abstractmethod
    def _normalized(self, image: RgbArray, source: _Measure | None, target: _Measure) -> RgbArray:
        """The mapped image, a new array; without ``source`` the image itself is measured (``StainError``)."""

    @abstractmethod
    def _target_state(self, target: _Measure) -> dict[str, object]: ...

    @abstractmethod
    def _read_target(self, state: Mapping[str, object]) -> _Measure: ...

    def _fitted(self) -> None:
        """Called after source or target changed."""
        return

    @property
    def target(self) -> _Measure:
        """The measure of the target.

        Raises:
            StainError: none was given yet.
        """
        if self._target is None:
            raise StainError(
                f"The {self.name} normalizer has no target",
                "no image was chosen as the goal",
                "fit it to a target image or to the shipped reference",
            )
        return self._target

    @property
    def source(self) -> _Measure | None:
        """The measure of the slide, ``None`` when each image is measured by itself."""
        return self._source

    @property
    def strength(self) -> float:
        """See ``StainNormalizer``."""
        return self._strength

    def set_strength(self, strength: float) -> Self:
        """See ``StainNormalizer``."""
        if not 0.0 <= strength <= 1.0:
            raise StainError(
                f"A strength of {strength} can't be used",
                "it is not between 0 and 1",
                "1 is all the way",
            )
        self._strength = float(strength)
        return self

    def fit(self, target: RgbArray | Sequence[RgbArray]) -> Self:
        """See ``StainNormalizer``."""
        return self._set(self.measure_images(_checked(target)), self._source)

    def fit_reference(self) -> Self:
        """See ``StainNormalizer``."""
        return self._set(self.reference(), self._source)

    def fit_source(self, images: RgbArray | Sequence[RgbArray]) -> Self:
        """See ``StainNormalizer``."""
        self.clear_source()
        return self._set(self._target, self.measure_images(_checked(images)))

    def clear_source(self) -> Self:
        """See ``StainNormalizer``."""
        return self._set(self._target, None)

    def _set(self, target: _Measure | None, source: _Measure | None) -> Self:
        self._target, self._source = target, source
        self._fitted()
        return self

    def transform(self, image: RgbArray) -> RgbArray:
        """See ``StainNormalizer``."""
        check_rgb(image)
        target, source = self.target, self._source
        try:
            answer = self._normalized(image, source, target)
        except StainError as error:
            self.unchanged_reason = str(error)
            return image.copy()
        self.unchanged_reason = None
        return answer if self._strength == 1.0 else _between(image, answer, self._strength)

    def state(self) -> dict[str, object]:
        """See ``StainNormalizer``."""
        found: dict[str, object] = {"method": self.name, "target": self._target_state(self.target)}
        return found if self._strength == 1.0 else {**found, "strength": self._strength}

    def restore(self, target: Mapping[str, object]) -> Self:
        """Take over the target of a ``state()``.

        Raises:
            StainError: it is not one of this method.
        """
        try:
            return self._set(self._read_target(target), self._source)
        except (KeyError, TypeError, ValueError) as error:
            raise bad_state(f"the target of {self.name} is incomplete or damaged") from error


class ColourNormalizer(MeasuredNormalizer[_Measure]):
    """A method whose measure and map depend on the colours alone, not on where in the image they are."""

    measured_px: ClassVar[int | None] = None
    """Of an image with more than twice as many pixels, so many are measured; ``None``: always all."""

    def __init__(self) -> None:
        super().__init__()
        self._slide_map: TableMap | None = None

    @abstractmethod
    def measure(self, counts: ColourCounts) -> _Measure:
        """What this method knows of an image with these colours.

        Raises:
            StainError: the pixels don't allow it; the sentence says why.
        """

    @abstractmethod
    def colour_function(self, source: _Measure, target: _Measure) -> ColourFunction:
        """The map from the source's colours to the target's."""

    def measure_images(self, images: Sequence[RgbArray]) -> _Measure:
        """See ``MeasuredNormalizer``."""
        return self.measure(without_ink(count_colours(images, self.measured_px)))

    def _fitted(self) -> None:
        self._slide_map = None
        if self._source is not None and self._target is not None:
            self._slide_map = TableMap(self.colour_function(self._source, self._target))

    def _normalized(self, image: RgbArray, source: _Measure | None, target: _Measure) -> RgbArray:
        if self._slide_map is not None:
            return self._slide_map.apply(image)
        packed = pack(image)
        counts = count_packed(sample(packed, self.measured_px))
        function = self.colour_function(self.measure(without_ink(counts)), target)
        return map_image(image, packed, counts.colours, function)


def _checked(images: RgbArray | Sequence[RgbArray]) -> list[RgbArray]:
    listed = [images] if isinstance(images, np.ndarray) else list(images)
    if not listed:
        raise cannot_estimate("there is no image")
    for image in listed:
        check_rgb(image, "The stain can't be estimated")
    return listed


def _between(before: RgbArray, after: RgbArray, strength: float) -> RgbArray:
    """The colours on the way from ``before`` to ``after``, rounded."""
    part = np.uint16(round(256 * strength))
    mixed = before * (np.uint16(256) - part) + after * part
    middle: RgbArray = ((mixed + np.uint16(128)) >> np.uint16(8)).astype(np.uint8)
    return middle


def bad_state(why: str) -> StainError:
    """The error for a normalizer's state that can't be read."""
    return StainError("The stored stain normalizer can't be used", why, "fit a new one to a target image")


def tissue_colours(counts: ColourCounts) -> ColourCounts:
    """The colours dark enough to be tissue (``TISSUE_LIGHTNESS``).

    Raises:
        StainError: there is too little of it to learn from.
    """
    tissue = counts.where(counts.tissue)
    total, found = counts.total, tissue.total
    if found < max(FEWEST_TISSUE_PX, LEAST_TISSUE_PART * total):
        raise cannot_estimate(
            f"only {found / total:.3%} of the pixels are dark enough to be tissue"
            if found
            else "there is no tissue in it"
        )
    return tissue


def without_ink(counts: ColourCounts) -> ColourCounts:
    """The colours without those of a pen, where a pen's are a real part of what is dark."""
    red, green, blue = counts.density
    inked = cold_ink(red, green, _STRONG_INK) | red_ink(red, green, blue)
    found = int(counts.counts[inked].sum())
    if found <= _INK_PART * counts.counts[counts.tissue].sum():
        return counts
    return counts.where(~inked)


def cannot_estimate(why: str) -> StainError:
    """The error for pixels from which stains can't be learned."""
    return StainError("The stain can't be estimated", why, "choose an image or region with stained tissue")
