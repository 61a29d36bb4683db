"""From a slide to the patches that a model wants: tissue found, grid laid, pixels at the model's resolution.

The same for a 50-pixel patch, a microscope field and a whole slide. What fits in memory is read once;
a whole slide is read block by block and never held.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from histoviewer.app.gate import Gate
from histoviewer.app.scaled_reading import WHOLE_LIMIT_PX, ScaledReader, resampled
from histoviewer.core.errors import StainError
from histoviewer.core.results import NO_TISSUE, PEN
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.tiling import PatchSpec, patch_grid
from histoviewer.stain.normalizer import StainNormalizer

LEAST_TISSUE = 0.02
"""Share of a patch that must be tissue for the network to be asked."""
MOST_PEN = 0.05
"""From this share of a patch on, a pen mark keeps it from the network."""
SMALLEST = 0.5
"""An image with a side below this part of a patch's is too small for the model."""
TOO_SMALL = "image too small for this model"
TOO_COARSE = "pixel size too coarse for this model"

_Numbers = npt.NDArray[np.float64]
_Indices = npt.NDArray[np.intp]

_NEARLY = 0.1
_MASK_LIMIT_PX = 4_000_000
_BLOCK_PX = 1024
_STAIN_SPOTS = 24
_STAIN_PIXELS = 250_000
_COARSEST = 2.0


@dataclass(frozen=True, slots=True)
class PatchTarget:
    """What the network wants: ``patch_px`` pixels at ``mpp``; ``whole`` takes an image as one patch.

    A slide with less tissue than ``least_stained`` patches hold is not normalized: its stains can't be told
    from what lies on it. With a ``gate`` only patches that it lets through are read for the network.
    """

    mpp: float
    patch_px: int
    whole: bool = False
    least_stained: int = 0
    gate: Gate | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A region to work on; ``geometry`` is ``None`` for the whole image."""

    id: str | None = None
    name: str = ""
    geometry: BaseGeometry | None = None


@dataclass(slots=True)
class PatchPlan:
    """The patches of one slide before their pixels are read.

    ``reasons[i]`` is "" for a patch that the network is asked about. ``members`` holds, for each area, the
    indices of its patches (an overlap belongs to both).
    """

    specs: list[PatchSpec]
    reasons: list[str]
    members: list[list[int]]
    side_l0: tuple[float, float]
    source: PatchSource
    stain_note: str = ""
    wanted: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.wanted = [i for i, reason in enumerate(self.reasons) if not reason]

    def leave_out(self, known: Set[tuple[float, float]]) -> None:
        """Don't ask about the patches with these corners (level-0 pixels): their answers are known."""
        self.wanted = [i for i in self.wanted if (self.specs[i].x_l0, self.specs[i].y_l0) not in known]

    def begin_at(self, x_l0: float, y_l0: float) -> None:
        """Ask about the patches near a place first; without this they come in reading order."""
        half = self.side_l0[0] / 2
        self.wanted.sort(
            key=lambda i: (self.specs[i].x_l0 + half - x_l0) ** 2 + (self.specs[i].y_l0 + half - y_l0) ** 2
        )
        self.source.in_order = True

    def pixels(self, batch: int) -> Iterator[tuple[list[int], npt.NDArray[np.uint8]]]:
        """The wanted patches in chunks: their indices, uint8 (m, side, side, 3) of those that pass the gate.

        The others have their reason in ``reasons`` by then.
        """
        for chosen, pixels in self.source.pixels(self.specs, self.wanted, batch):
            for i in chosen:
                self.reasons[i] = self.source.refused.get(i, "")
            yield chosen, pixels


def plan_patches(
    reader: SlideReader,
    target: PatchTarget,
    areas: Sequence[Area] = (Area(),),
    normalizer: StainNormalizer | None = None,
) -> PatchPlan:
    """Lay the grid, find the tissue, and learn the slide's stain once.

    Raises:
        PixelSizeError: the slide has no pixel size.
        CorruptFileError: its pixels can't be decoded.
    """
    scaled = ScaledReader.of(reader, target.mpp)
    if target.whole:
        return _whole_plan(scaled, target, areas, normalizer)
    info = reader.info
    side = max(1, round(target.patch_px / scaled.px_per_l0))
    specs, members = _grid(info.width_l0, info.height_l0, side, areas)
    source: PatchSource
    if scaled.fits_in_memory:
        raster, raw = scaled.whole()
        (mask, pen), source = _tissue_and_pen(raster), _InMemory(scaled, target, raster, normalizer)
    else:
        raw, (mask, pen) = None, _tissue_and_pen(_overview(scaled))
        source = _Streamed(scaled, target, normalizer)
    reasons = _reasons(specs, mask, pen, (info.width_l0, info.height_l0))
    if resolution := _unreachable(scaled, target):
        reasons = [reason or resolution for reason in reasons]
    plan = PatchPlan(specs, reasons, members, (side, side), source)
    held = float(mask.mean()) * info.width_l0 * info.height_l0 / side**2
    if normalizer is not None and held < target.least_stained:
        source.normalizer = None
        plan.stain_note = _too_little(held, target.least_stained)
    elif normalizer is not None and plan.wanted:
        # Of the whole slide, whatever the areas are: a patch gets the same colours in each of them.
        samples = _spots(scaled, target, mask) if raw is None else [_thinned(raw)]
        plan.stain_note = _learn_stain(normalizer, samples)
    return plan


def _too_little(held: float, least: int) -> str:
    return f"as scanned: it holds tissue for {held:.1f} patches, its stains are told from {least} on"


class PatchSource(ABC):
    """Where patch pixels come from; one that is ``in_memory`` outlives its reader.

    ``in_order`` takes the patches as they are asked for, instead of in reading order.
    """

    in_memory = True
    in_order = False

    def __init__(self, scaled: ScaledReader, target: PatchTarget, normalizer: StainNormalizer | None) -> None:
        self.scaled, self.target, self.normalizer = scaled, target, normalizer
        self.refused: dict[int, str] = {}

    def passed(
        self, chosen: Sequence[int], scanned: npt.NDArray[np.uint8], made: npt.NDArray[np.uint8]
    ) -> npt.NDArray[np.uint8]:
        """Those of the normalized patches that the gate lets through by how they were ``scanned``."""
        if self.target.gate is None:
            return made
        reasons = self.target.gate.before(scanned)
        self.refused.update((i, reason) for i, reason in zip(chosen, reasons, strict=True) if reason)
        return made[np.array([not reason for reason in reasons], dtype=np.bool_)]

    @abstractmethod
    def pixels(
        self, specs: Sequence[PatchSpec], wanted: Sequence[int], batch: int
    ) -> Iterator[tuple[list[int], npt.NDArray[np.uint8]]]:
        """The wanted patches in chunks: their indices and uint8 (n, side, side, 3)."""

    def corner(self, spec: PatchSpec) -> tuple[int, int]:
        """The patch's corner in pixels of the model's scale."""
        info = self.scaled.reader.info
        return (
            round(spec.x_l0 * self.scaled.width / info.width_l0),
            round(spec.y_l0 * self.scaled.height / info.height_l0),
        )

    def normalized(self, image: RgbArray) -> RgbArray:
        return image if self.normalizer is None else self.normalizer.transform(image)


class _InMemory(PatchSource):
    """An image that was read once at the model's scale; one smaller than a patch is mirrored."""

    def __init__(
        self, scaled: ScaledReader, target: PatchTarget, raster: RgbArray, normalizer: StainNormalizer | None
    ) -> None:
        super().__init__(scaled, target, normalizer)
        self._raster = self._scanned = raster
        self._ready = False

    def pixels(
        self, specs: Sequence[PatchSpec], wanted: Sequence[int], batch: int
    ) -> Iterator[tuple[list[int], npt.NDArray[np.uint8]]]:
        if not self._ready and wanted:
            self._scanned = _mirrored(self._raster, self.target.patch_px)
            self._raster = (
                self._scanned
                if self.normalizer is None
                else _mirrored(self.normalized(self._raster), self.target.patch_px)
            )
            # Many images wait for the network at a time, and a normalizer holds a table of 64 MiB.
            self.normalizer = None
            self._ready = True
        for start in range(0, len(wanted), batch):
            chosen = list(wanted[start : start + batch])
            scanned, made = (
                np.stack([self._cut(raster, specs[i]) for i in chosen])
                for raster in (self._scanned, self._raster)
            )
            yield chosen, self.passed(chosen, scanned, made)

    def _cut(self, raster: RgbArray, spec: PatchSpec) -> RgbArray:
        px = self.target.patch_px
        x, y = self.corner(spec)
        height, width = raster.shape[:2]
        x, y = min(max(0, x), width - px), min(max(0, y), height - px)
        return raster[y : y + px, x : x + px]


class _Whole(PatchSource):
    """An image that is one patch, whatever its size."""

    def __init__(
        self, scaled: ScaledReader, target: PatchTarget, raster: RgbArray, normalizer: StainNormalizer | None
    ) -> None:
        super().__init__(scaled, target, normalizer)
        self._raster = raster

    def pixels(
        self, specs: Sequence[PatchSpec], wanted: Sequence[int], batch: int
    ) -> Iterator[tuple[list[int], npt.NDArray[np.uint8]]]:
        if wanted:
            yield list(wanted), self.passed(wanted, self._raster[None], self.normalized(self._raster)[None])


class _Streamed(PatchSource):
    """A slide that is read in blocks of whole patches, left to right, top to bottom."""

    in_memory = False

    def pixels(
        self, specs: Sequence[PatchSpec], wanted: Sequence[int], batch: int
    ) -> Iterator[tuple[list[int], npt.NDArray[np.uint8]]]:
        for chosen in self._blocks(specs, wanted, batch):
            corners = [self.corner(specs[i]) for i in chosen]
            px = self.target.patch_px
            x0, y0 = min(x for x, _ in corners), min(y for _, y in corners)
            x1, y1 = max(x for x, _ in corners) + px, max(y for _, y in corners) + px
            block = self.scaled.block(x0, y0, x1 - x0, y1 - y0)
            scanned, made = (
                np.stack([image[y - y0 : y - y0 + px, x - x0 : x - x0 + px] for x, y in corners])
                for image in (block, self.normalized(block))
            )
            yield chosen, self.passed(chosen, scanned, made)

    def _blocks(self, specs: Sequence[PatchSpec], wanted: Sequence[int], batch: int) -> Iterator[list[int]]:
        """Neighbouring patches whose level pixels make a block of about ``_BLOCK_PX`` on a side."""
        grid = self.scaled.reader.info.levels[self.scaled.level]
        reach = max(self.target.patch_px, round(_BLOCK_PX * self.scaled.width / grid.width))
        found: dict[tuple[int, int], list[int]] = {}
        for i in wanted:
            x, y = self.corner(specs[i])
            found.setdefault((y // reach, x // reach), []).append(i)
        for key in found if self.in_order else sorted(found):
            for start in range(0, len(found[key]), batch):
                yield found[key][start : start + batch]


def _spots(scaled: ScaledReader, target: PatchTarget, mask: npt.NDArray[np.bool_]) -> list[RgbArray]:
    """Pixels of patches spread evenly over a slide's tissue, to learn its stain from."""
    info, grid = scaled.reader.info, scaled.reader.info.levels[scaled.level]
    side = max(1, round(target.patch_px * grid.width / scaled.width))
    rows, columns = np.nonzero(mask)
    found = []
    for i in np.unique(np.linspace(0, len(rows) - 1, _STAIN_SPOTS).astype(int)):
        x, y = (
            round((float(at) + 0.5) * size / cells - side * grid.downsample / 2)
            for at, size, cells in (
                (columns[i], info.width_l0, mask.shape[1]),
                (rows[i], info.height_l0, mask.shape[0]),
            )
        )
        raw = scaled.reader.read_region(x, y, scaled.level, side, side)
        found.append(_thinned(raw, _STAIN_PIXELS // _STAIN_SPOTS))
    return found


def stain_samples(slide: SlideReader) -> list[RgbArray]:
    """Pixels of a slide to estimate its stains from, at full resolution where that can be held.

    A small image gives one thinned picture, a large one spots spread over its tissue. Needs no pixel size.
    """
    info = slide.info
    if info.width_l0 * info.height_l0 <= WHOLE_LIMIT_PX:
        return [_thinned(slide.read_region(0, 0, 0, info.width_l0, info.height_l0))]
    level = len(info.levels) - 1
    small = info.levels[level]
    mask = _tissue(slide.read_region(0, 0, level, small.width, small.height))
    rows, columns = np.nonzero(mask if mask.any() else np.ones_like(mask))
    chosen = np.unique(np.linspace(0, len(rows) - 1, _STAIN_SPOTS).astype(int))
    side, pixels = 256, _STAIN_PIXELS // _STAIN_SPOTS
    corners = [(int(columns[i] * small.downsample), int(rows[i] * small.downsample)) for i in chosen]
    return [_thinned(slide.read_region(x, y, 0, side, side), pixels) for x, y in corners]


def _whole_plan(
    scaled: ScaledReader, target: PatchTarget, areas: Sequence[Area], normalizer: StainNormalizer | None
) -> PatchPlan:
    info = scaled.reader.info
    px = target.patch_px
    if scaled.fits_in_memory:
        raster, raw = scaled.whole()
    else:
        raster = raw = scaled.block(0, 0, scaled.width, scaled.height)
    share, pen = (float(mask.mean()) for mask in _tissue_and_pen(raster))
    square = resampled(raster, (0.0, 0.0, raster.shape[1], raster.shape[0]), px, px)
    spec = PatchSpec(0, 0, max(info.width_l0, info.height_l0))
    reasons = [_reason(share, pen)]
    note = ""
    if normalizer is not None and target.least_stained > 1:
        normalizer, note = None, _too_little(share, target.least_stained)
    elif not reasons[0]:
        note = _learn_stain(normalizer, [_thinned(raw)])
    size = (float(info.width_l0), float(info.height_l0))
    return PatchPlan(
        [spec], reasons, [[0] for _ in areas], size, _Whole(scaled, target, square, normalizer), note
    )


def _grid(
    width: int, height: int, side: int, areas: Sequence[Area]
) -> tuple[list[PatchSpec], list[list[int]]]:
    """The patches of all areas, each place once, and which of them belong to which area."""
    known: dict[PatchSpec, int] = {}
    members = []
    for area in areas:
        if area.geometry is None:
            x0, x1 = _trimmed(0, width, side)
            y0, y1 = _trimmed(0, height, side)
        else:
            left, top, right, bottom = area.geometry.bounds
            x0, x1 = _widened(max(0, math.floor(left)), min(width, math.ceil(right)), side, width)
            y0, y1 = _widened(max(0, math.floor(top)), min(height, math.ceil(bottom)), side, height)
        found = patch_grid(x0, y0, x1, y1, side, side, area.geometry)
        members.append([known.setdefault(spec, len(known)) for spec in found])
    return list(known), members


def _trimmed(low: int, high: int, side: int) -> tuple[int, int]:
    """Leave out a border thinner than a tenth of a patch, which would cost a row of patches of its own."""
    rest = (high - low) % side
    if high - low > side and 0 < rest < _NEARLY * side:
        return low + rest // 2, high - (rest - rest // 2)
    return low, high


def _widened(low: int, high: int, side: int, limit: int) -> tuple[int, int]:
    """Room for at least one patch around a small region, inside the slide where it can be."""
    if high <= low or high - low >= side or limit < side:
        return low, high
    start = min(max(0, (low + high - side) // 2), limit - side)
    return start, start + side


def _reasons(
    specs: Sequence[PatchSpec],
    mask: npt.NDArray[np.bool_],
    pen: npt.NDArray[np.bool_],
    size_l0: tuple[int, int],
) -> list[str]:
    """Why patches can't be judged as far as tissue and pen tell, "" for the others."""
    shares = (tissue_shares(specs, found, size_l0) for found in (mask, pen))
    return [_reason(tissue, inked) for tissue, inked in zip(*shares, strict=True)]


def _reason(tissue: float, inked: float) -> str:
    if inked >= MOST_PEN:
        return PEN
    return NO_TISSUE if tissue < LEAST_TISSUE else ""


def _unreachable(scaled: ScaledReader, target: PatchTarget) -> str:
    """Why the model's resolution or patch can't be had from this image."""
    mpp = scaled.reader.info.mpp
    if mpp is not None and mpp > _COARSEST * target.mpp:
        return TOO_COARSE
    if target.gate is not None and min(scaled.width, scaled.height) < SMALLEST * target.patch_px:
        return TOO_SMALL
    return ""


def tissue_shares(
    specs: Sequence[PatchSpec], mask: npt.NDArray[np.bool_], size_l0: tuple[int, int]
) -> list[float]:
    """The share of each patch that is tissue, from sums over a mask of the whole slide of any size."""
    rows, columns = mask.shape
    sums = np.zeros((rows + 1, columns + 1))
    sums[1:, 1:] = mask.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
    places = np.array([(spec.x_l0, spec.y_l0, spec.size_l0) for spec in specs], np.float64).reshape(-1, 3)
    x0, x1 = _spans(places[:, 0], places[:, 2], columns / size_l0[0], columns)
    y0, y1 = _spans(places[:, 1], places[:, 2], rows / size_l0[1], rows)
    held = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    shares: list[float] = (held / ((x1 - x0) * (y1 - y0))).tolist()
    return shares


def _spans(starts_l0: _Numbers, sizes_l0: _Numbers, factor: float, limit: int) -> tuple[_Indices, _Indices]:
    low = np.clip(np.floor(starts_l0 * factor), 0, limit - 1)
    high = np.minimum(limit, np.maximum(low + 1, np.ceil((starts_l0 + sizes_l0) * factor)))
    return low.astype(np.intp), high.astype(np.intp)


def slide_mask(scaled: ScaledReader) -> npt.NDArray[np.bool_]:
    """Tissue of a large slide, from its overview."""
    return _tissue(_overview(scaled))


def _overview(scaled: ScaledReader) -> RgbArray:
    """A picture of a slide of at most four million pixels, read in strips."""
    shrink = max(1.0, math.sqrt(scaled.width * scaled.height / _MASK_LIMIT_PX))
    coarse = ScaledReader.of(scaled.reader, scaled.mpp * shrink)
    grid = coarse.reader.info.levels[coarse.level]
    rows = max(16, round(_BLOCK_PX * coarse.height / grid.height))
    strips = [
        coarse.block(0, top, coarse.width, min(rows, coarse.height - top))
        for top in range(0, coarse.height, rows)
    ]
    return np.concatenate(strips)


def _tissue(image: RgbArray) -> npt.NDArray[np.bool_]:
    return _tissue_and_pen(image)[0]


def _tissue_and_pen(image: RgbArray) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    from histoviewer.stain.tissue import tissue_and_pen

    return tissue_and_pen(image)


def _learn_stain(normalizer: StainNormalizer | None, samples: Sequence[RgbArray]) -> str:
    """Fit the source once; the reason in words when it can't be done (pixels then stay as they are)."""
    if normalizer is None or not samples:
        return ""
    try:
        normalizer.fit_source(list(samples))
    except StainError as error:
        return error.why or str(error)
    return ""


def _thinned(image: RgbArray, pixels: int = _STAIN_PIXELS) -> RgbArray:
    """Every n-th pixel, unmixed, so that about ``pixels`` are left."""
    step = max(1, math.floor(math.sqrt(image.shape[0] * image.shape[1] / pixels)))
    return np.ascontiguousarray(image[::step, ::step])


def _mirrored(raster: RgbArray, px: int) -> RgbArray:
    """At least one patch large; what is missing is mirrored."""
    height, width = raster.shape[:2]
    if height >= px and width >= px:
        return raster
    down, right = max(0, px - height), max(0, px - width)
    return np.pad(
        raster, ((down // 2, down - down // 2), (right // 2, right - right // 2), (0, 0)), mode="symmetric"
    )
