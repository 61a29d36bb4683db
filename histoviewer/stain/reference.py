"""StainTools' own three methods, as references to compare with.

StainTools (P. Byfield, 2019, MIT) needs OpenCV, which on import points Qt at plug-ins of its own in the
environment. It is imported inside functions only, and the environment is put back as it was. Its results
are given as they are, except that values outside 0..255 are clipped (it lets them wrap around) and its
exceptions become the sentences of this package. Vahadane's dictionary there is learned for one second of
wall time, so it differs from run to run.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import ClassVar

import numpy as np

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.colours import count_colours
from histoviewer.stain.measure import (
    LabMeasure,
    StainMeasure,
    lab_state,
    read_lab_state,
    read_stain_state,
    stain_state,
)
from histoviewer.stain.normalizer import MeasuredNormalizer, cannot_estimate, tissue_colours
from histoviewer.stain.optical_density import DoubleArray
from histoviewer.stain.reference_target import MACENKO_REFERENCE, REINHARD_REFERENCE, VAHADANE_REFERENCE


@contextmanager
def _environment_kept() -> Iterator[None]:
    """Undo every change to the environment, also where the import fails."""
    before = dict(os.environ)
    try:
        yield
    finally:
        for name in os.environ.keys() - before.keys():
            del os.environ[name]
        for name, value in before.items():
            if os.environ.get(name) != value:
                os.environ[name] = value


def require_staintools() -> None:
    """Refuse at once, before any image is touched; nothing is imported to find out.

    Raises:
        StainError: StainTools is not installed.
    """
    if find_spec("staintools") is None:
        raise StainError(
            "StainTools can't be loaded",
            "it is not part of this installation",
            "use vahadane, macenko or reinhard, which don't need it",
        )


def import_staintools() -> ModuleType:
    """StainTools, with the environment as it was before.

    Raises:
        StainError: it or something that it needs is not installed.
    """
    with _environment_kept():
        try:
            import staintools
        except (ImportError, OSError) as error:
            raise StainError(
                "StainTools can't be loaded",
                str(error),
                "use vahadane, macenko or reinhard, which don't need it",
            ) from error
    module: ModuleType = staintools
    return module


def _guarded(work: Callable[[], DoubleArray]) -> DoubleArray:
    """Run a step of StainTools and turn what it raises for unusable pixels into a ``StainError``."""
    import_staintools()
    try:
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            answer = work()
    except (ValueError, FloatingPointError, IndexError, np.linalg.LinAlgError) as error:
        raise cannot_estimate(f"StainTools refused its pixels ({error})") from error
    if not np.isfinite(answer).all():
        raise cannot_estimate("StainTools found no finite answer in its colours")
    return answer


def _tissue_pixels(images: Sequence[RgbArray]) -> RgbArray:
    """The pixels of all images as one, (n, 1, 3), after the check for tissue that every method makes.

    StainTools itself learns from a single dark pixel.
    """
    tissue_colours(count_colours(images))
    return np.concatenate([image.reshape(-1, 1, 3) for image in images])


def _clipped(levels: DoubleArray, shape: tuple[int, ...]) -> RgbArray:
    return np.clip(levels, 0, 255).astype(np.uint8).reshape(shape)


class _StainToolsTwoStains(MeasuredNormalizer[StainMeasure]):
    """StainTools' ``StainNormalizer`` with one of its extractors."""

    @abstractmethod
    def _extract(self, image: RgbArray) -> DoubleArray:
        """StainTools' stain matrix of an image that may be written to."""

    def measure_images(self, images: Sequence[RgbArray]) -> StainMeasure:
        """See ``MeasuredNormalizer``."""
        pixels = _tissue_pixels(images)
        vectors = _guarded(lambda: self._extract(pixels.copy()))
        amounts = _concentrations(pixels, vectors)
        maximum = np.percentile(amounts, 99, axis=0)
        if maximum.min() <= 0:
            raise cannot_estimate("one of the two stains is missing")
        return StainMeasure(vectors, maximum)

    def _normalized(self, image: RgbArray, source: StainMeasure | None, target: StainMeasure) -> RgbArray:
        measure = self.measure_images([image]) if source is None else source
        amounts = _concentrations(image, measure.vectors) * (target.maximum / measure.maximum)
        return _clipped(255 * np.exp(-amounts @ target.vectors), image.shape)

    def _target_state(self, target: StainMeasure) -> dict[str, object]:
        return stain_state(target)

    def _read_target(self, state: Mapping[str, object]) -> StainMeasure:
        return read_stain_state(state)


def _concentrations(image: RgbArray, vectors: DoubleArray) -> DoubleArray:
    """StainTools' concentrations, float64 (n, 2)."""

    def work() -> DoubleArray:
        from staintools.miscellaneous.get_concentrations import get_concentrations

        # StainTools writes into what it is given, hence the copy.
        amounts: DoubleArray = get_concentrations(image.copy(), vectors)
        return amounts

    return _guarded(work)


class StainToolsVahadane(_StainToolsTwoStains):
    """StainTools' Vahadane: SPAMS for one second of wall time; not the same on every run."""

    name: ClassVar[str] = "staintools-vahadane"

    def _extract(self, image: RgbArray) -> DoubleArray:
        matrix: DoubleArray = import_staintools().VahadaneStainExtractor.get_stain_matrix(image)
        return matrix

    def reference(self) -> StainMeasure:
        """See ``MeasuredNormalizer``."""
        return VAHADANE_REFERENCE


class StainToolsMacenko(_StainToolsTwoStains):
    """StainTools' Macenko."""

    name: ClassVar[str] = "staintools-macenko"

    def _extract(self, image: RgbArray) -> DoubleArray:
        matrix: DoubleArray = import_staintools().MacenkoStainExtractor.get_stain_matrix(image)
        return matrix

    def reference(self) -> StainMeasure:
        """See ``MeasuredNormalizer``."""
        return MACENKO_REFERENCE


class StainToolsReinhard(MeasuredNormalizer[LabMeasure]):
    """StainTools' Reinhard."""

    name: ClassVar[str] = "staintools-reinhard"

    def measure_images(self, images: Sequence[RgbArray]) -> LabMeasure:
        """See ``MeasuredNormalizer``."""
        pixels = _tissue_pixels(images)

        def work() -> DoubleArray:
            moments = import_staintools().ReinhardColorNormalizer().get_mean_std(pixels)
            return np.array(moments, np.float64).reshape(2, 3)

        mean, spread = _guarded(work)
        if spread.min() <= 0:
            raise cannot_estimate("it has one colour only")
        return LabMeasure(mean, spread)

    def _normalized(self, image: RgbArray, source: LabMeasure | None, target: LabMeasure) -> RgbArray:
        measure = self.measure_images([image]) if source is None else source
        tool = import_staintools().ReinhardColorNormalizer()
        planes = tool.lab_split(image)
        ratio = target.spread / measure.spread
        moved = [(planes[k] - measure.mean[k]) * ratio[k] + target.mean[k] for k in range(3)]
        answer: RgbArray = tool.merge_back(*moved)
        return answer

    def reference(self) -> LabMeasure:
        """See ``MeasuredNormalizer``."""
        return REINHARD_REFERENCE

    def _target_state(self, target: LabMeasure) -> dict[str, object]:
        return lab_state(target)

    def _read_target(self, state: Mapping[str, object]) -> LabMeasure:
        return read_lab_state(state)
