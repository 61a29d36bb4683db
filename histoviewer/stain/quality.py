"""What a normalization did to an image, in figures."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.stain.background import FEWEST_GLASS_PX, GLASS_LIGHTNESS
from histoviewer.stain.colours import (
    TISSUE_LIGHTNESS,
    ColourCounts,
    count_packed,
    sample,
    weighted_percentile,
)
from histoviewer.stain.lab import lightness
from histoviewer.stain.measure import StainMeasure
from histoviewer.stain.normalizer import tissue_colours, without_ink
from histoviewer.stain.optical_density import DoubleArray, check_rgb, pack
from histoviewer.stain.tissue import block_mean
from histoviewer.stain.two_stain import angle_deg, two_concentrations
from histoviewer.stain.vahadane import VahadaneNormalizer

PERCENTS = (1.0, 50.0, 99.0)
_WINDOW_SIGMA = 1.5
_WINDOW_RADIUS = 5
_MEASURED_PX = 1 << 18
_SSIM_SIDE = 256

Vectors = tuple[tuple[float, float, float], tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class ImageStain:
    """The stains of one image by Vahadane's method.

    Attributes:
        vectors: unit optical density vectors of hematoxylin and eosin in red, green, blue.
        percentiles: for each stain the 1st, 50th and 99th percentile of its concentration in the tissue.
        background: mean red, green, blue of the pixels that are not tissue (0..255), ``None`` without any.
    """

    vectors: Vectors
    percentiles: tuple[tuple[float, float, float], tuple[float, float, float]]
    background: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class StainFigures:
    """Before and after.

    Attributes:
        before, after, target: the stains of each image; ``None`` where they can't be estimated, or without
        target. angle_before_deg, angle_after_deg: angle of hematoxylin and of eosin to the target's, in
        degrees. ssim: structural similarity of the lightness before and after, 1 is unchanged structure.
        clipped: part of the channel values after that lie at 0 or 255 and did not before.
        tissue: part of the pixels before that are dark enough to be tissue.
        background_drift: by how many grey levels the mean of the pixels that were bare glass before (nearly
        white) has moved, in the channel where it moved most; ``None`` where hardly any glass is seen.
    """

    before: ImageStain | None
    after: ImageStain | None
    target: ImageStain | None
    angle_before_deg: tuple[float, float] | None
    angle_after_deg: tuple[float, float] | None
    ssim: float
    clipped: float
    tissue: float
    background_drift: float | None

    def as_dict(self) -> dict[str, object]:
        """All figures, ready for JSON."""
        return asdict(self)


def change_figures(
    before: RgbArray,
    after: RgbArray,
    target: RgbArray | None = None,
    goal: DoubleArray | None = None,
) -> StainFigures:
    """Compare an image before and after normalization, and both with the target.

    Args:
        before, after: uint8 (height, width, 3) of one size.
        target: the target image, any size.
        goal: stain vectors of the target, (2, 3), where no image of it is at hand.

    Raises:
        StainError: no uint8 RGB images, or before and after differ in size.
    """
    for image in (before, after) if target is None else (before, after, target):
        check_rgb(image, "The change can't be measured")
    if before.shape != after.shape:
        sizes = " and ".join(f"{image.shape[1]}x{image.shape[0]}" for image in (before, after))
        raise StainError(
            "The change can't be measured",
            f"the images have {sizes} pixels",
            "compare an image with its own normalized version",
        )
    stains = [None if image is None else image_stain(image) for image in (before, after, target)]
    if stains[2] is not None:
        goal = np.array(stains[2].vectors)
    light = lightness(before[..., 0], before[..., 1], before[..., 2])
    glass = light > GLASS_LIGHTNESS
    return StainFigures(
        before=stains[0],
        after=stains[1],
        target=stains[2],
        angle_before_deg=_angles(stains[0], goal),
        angle_after_deg=_angles(stains[1], goal),
        ssim=ssim(_blocks(light), _blocks(lightness(after[..., 0], after[..., 1], after[..., 2]))),
        clipped=_newly_clipped(before, after),
        tissue=float((light <= TISSUE_LIGHTNESS).mean()) if light.size else 0.0,
        background_drift=_drift(before[glass], after[glass]),
    )


def image_stain(image: RgbArray) -> ImageStain | None:
    """The stains of an image, ``None`` where they can't be estimated."""
    counts = without_ink(count_packed(sample(pack(image), _MEASURED_PX)))
    try:
        measure = VahadaneNormalizer().measure(counts)
    except StainError:
        return None
    tissue = tissue_colours(counts)
    first, second = (_percentiles(tissue, measure, stain) for stain in (0, 1))
    vectors = measure.vectors.round(6).tolist()
    return ImageStain((_triple(vectors[0]), _triple(vectors[1])), (first, second), _background(counts))


def _percentiles(tissue: ColourCounts, measure: StainMeasure, stain: int) -> tuple[float, float, float]:
    amounts = two_concentrations(tissue.density, measure.vectors)[stain]
    return _triple([weighted_percentile(amounts, tissue.counts, percent) for percent in PERCENTS])


def _background(counts: ColourCounts) -> tuple[float, float, float] | None:
    glass = counts.where(lightness(*counts.levels) > TISSUE_LIGHTNESS)
    if glass.total == 0:
        return None
    return _triple([float(level @ glass.counts) / glass.total for level in glass.levels])


def _triple(values: list[float]) -> tuple[float, float, float]:
    return values[0], values[1], values[2]


def _angles(stain: ImageStain | None, goal: DoubleArray | None) -> tuple[float, float] | None:
    if stain is None or goal is None:
        return None
    hematoxylin, eosin = (angle_deg(np.array(a), b) for a, b in zip(stain.vectors, goal, strict=True))
    return hematoxylin, eosin


def _drift(before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8]) -> float | None:
    """Largest difference of the channels' means of two lists of pixels, (n, 3) each."""
    if len(before) < FEWEST_GLASS_PX:
        return None
    return float(np.abs(after.mean(axis=0) - before.mean(axis=0)).max())


def _newly_clipped(before: RgbArray, after: RgbArray) -> float:
    if before.size == 0:
        return 0.0
    # 255 and 0 become 0 and 1 by adding one, so that one comparison finds both ends.
    one, ends = np.uint8(1), np.uint8(2)
    return float(((after + one < ends) & (before + one >= ends)).mean())


def _blocks(light: npt.NDArray[np.uint8]) -> DoubleArray:
    """Lightness averaged in blocks so that the shorter side has about 256 pixels, as Wang's program does."""
    block = max(1, round(min(light.shape) / _SSIM_SIDE))
    return light.astype(np.float64) if block == 1 else block_mean(light, block).astype(np.float64)


def ssim(one: npt.NDArray[np.floating], other: npt.NDArray[np.floating], span: float = 255.0) -> float:
    """Mean structural similarity of two planes of one shape (height, width).

    Z. Wang et al. 2004, IEEE Transactions on Image Processing 13:600-612, with its Gaussian window (sigma
    1.5, 11 x 11, weighted by n); a plane smaller than the window is compared as one window.

    Args:
        one, other: the planes.
        span: the range of values.
    """
    if one.shape != other.shape:
        raise ValueError(f"planes of shape {one.shape} and {other.shape}")
    if one.size == 0:
        return 1.0
    x, y = np.asarray(one, np.float64), np.asarray(other, np.float64)
    mean_x, mean_y = _window(x), _window(y)
    var_x, var_y = _window(x * x) - mean_x**2, _window(y * y) - mean_y**2
    covariance = _window(x * y) - mean_x * mean_y
    c1, c2 = (0.01 * span) ** 2, (0.03 * span) ** 2
    alike = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    possible = (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    return float(np.mean(alike / possible))


def _window(plane: DoubleArray) -> DoubleArray:
    """Gaussian mean where the window lies inside; one plain mean for a plane smaller than the window."""
    if min(plane.shape) < 2 * _WINDOW_RADIUS + 1:
        return np.array([[plane.mean()]])
    weights = np.exp(-0.5 * (np.arange(-_WINDOW_RADIUS, _WINDOW_RADIUS + 1) / _WINDOW_SIGMA) ** 2)
    weights /= weights.sum()
    return _filtered(_filtered(plane, weights).T, weights).T


def _filtered(plane: DoubleArray, weights: DoubleArray) -> DoubleArray:
    """The columns of a plane under a window of ``weights``, without the margin."""
    rows = plane.shape[0] - weights.size + 1
    total = np.zeros((rows, plane.shape[1]))
    for shift, weight in enumerate(weights):
        total += weight * plane[shift : shift + rows]
    return total
