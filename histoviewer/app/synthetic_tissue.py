"""Synthetic breast tissue from known stain vectors: what every pixel holds of hematoxylin and eosin is known.

Tissue is composed as concentrations of both stains (stroma of wavy fibres, fat, ducts and lobules with a
double cell layer, sheets and cords of crowded irregular nuclei), then coloured by Beer and Lambert's law:
``rgb = white * exp(-(hematoxylin * vector_h + eosin * vector_e))``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from histoviewer.app.synthetic_nuclei import (
    FIBROBLAST,
    INVASIVE,
    LUMINAL,
    LYMPHOCYTE,
    MYOEPITHELIAL,
    Field,
    StampBank,
)
from histoviewer.core.slide import RgbArray

COARSE_UM = 4.0
"""Microns per pixel of the maps that say which tissue is where."""


@dataclass(frozen=True, slots=True)
class Staining:
    """How one patient's section was stained and scanned: unit vectors of optical density, white, strength."""

    hematoxylin: tuple[float, float, float]
    eosin: tuple[float, float, float]
    white: tuple[float, float, float]
    strength_h: float = 1.0
    strength_e: float = 1.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Which tissue is where, maps of shape (h, w) at 4 um per pixel, higher means more of it.

    ``tumour``, ``fat`` and ``tissue`` are present where they are above 0. ``lobules`` and ``ducts``
    are centres in micrometres.
    """

    tumour: Field
    fat: Field
    tissue: Field
    lobules: tuple[tuple[float, float], ...] = ()
    ducts: tuple[tuple[float, float], ...] = ()


@dataclass(slots=True)
class _Canvas:
    """The picture in the making."""

    width: int
    height: int
    mpp: float
    rng: np.random.Generator
    hematoxylin: Field = field(init=False)
    eosin: Field = field(init=False)
    free: npt.NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        self.hematoxylin = np.zeros((self.height, self.width), np.float32)
        self.eosin = np.zeros((self.height, self.width), np.float32)
        self.free = np.ones((self.height, self.width), np.bool_)

    def um(self, micrometres: float) -> float:
        return micrometres / self.mpp

    def spread(self, coarse: Field) -> Field:
        """A coarse map at full size."""
        return resized(coarse, self.height, self.width)

    def noise(self, cell_um: float) -> Field:
        return smooth_noise(self.rng, self.height, self.width, self.um(cell_um))


def paint(width: int, height: int, mpp: float, layout: Layout, staining: Staining, seed: int) -> RgbArray:
    """Synthetic H&E, uint8 (height, width, 3), at ``mpp`` um per pixel; equal seeds give equal pixels."""
    canvas = _Canvas(width, height, mpp, np.random.default_rng(seed))
    angle = _stroma(canvas)
    fat = canvas.spread(layout.fat)
    tumour = canvas.spread(layout.tumour) + 0.20 * canvas.noise(45) + 0.13 * canvas.noise(17)
    tumour[fat > 0.25] = -1
    _fat(canvas, fat)
    _glands(canvas, layout)
    _tumour(canvas, tumour)
    _stromal_cells(canvas, tumour, fat, angle)
    tissue = canvas.spread(layout.tissue) + 0.012 * canvas.noise(30)
    edge = np.clip(tissue * 60, 0, 1)
    canvas.hematoxylin *= edge
    canvas.eosin *= edge
    return _coloured(canvas, staining)


def smooth_noise(rng: np.random.Generator, height: int, width: int, cell_px: float) -> Field:
    """Noise of mean 0 and deviation about 1 with bumps ``cell_px`` wide, float32 (height, width)."""
    rows, columns = max(2, round(height / cell_px) + 2), max(2, round(width / cell_px) + 2)
    coarse = rng.standard_normal((rows, columns)).astype(np.float32) * 1.35
    return resized(coarse, height, width)


def resized(values: Field, height: int, width: int) -> Field:
    """A float map at another size, bicubic."""
    return np.array(Image.fromarray(values).resize((width, height), Image.Resampling.BICUBIC))


def _stroma(canvas: _Canvas) -> Field:
    """Wavy bundles of collagen; returns the direction of the fibres in radians."""
    rng, half = canvas.rng, (canvas.height // 2, canvas.width // 2)
    scale = canvas.mpp * 2
    direction = rng.uniform(0, np.pi)
    bend = smooth_noise(rng, *half, 260 / scale) * 46 + smooth_noise(rng, *half, 70 / scale) * 9
    y, x = np.meshgrid(np.arange(half[0]) * scale, np.arange(half[1]) * scale, indexing="ij")
    across = (y * np.cos(direction) - x * np.sin(direction) + bend).astype(np.float32)
    along = (x * np.cos(direction) + y * np.sin(direction)).astype(np.float32)
    bundles = _streaks(rng, across / 13, along / 150)
    across = across + 1.8 * smooth_noise(rng, *half, 22 / scale)
    fibres = _streaks(rng, across / 3.4, along / 45)
    threads = _streaks(rng, across / 1.5, along / 22)
    density = (
        0.62 + 0.13 * bundles + 0.13 * fibres + 0.09 * threads + 0.10 * smooth_noise(rng, *half, 180 / scale)
    )
    cleft = np.clip((bundles + 0.55 * fibres + 0.25 * threads + 1.75) * 2.2, 0, 1)
    canvas.eosin += resized(
        np.maximum(0.04, density * (0.12 + 0.88 * cleft)).astype(np.float32), canvas.height, canvas.width
    )
    canvas.hematoxylin += 0.10 * canvas.eosin
    slope_y, slope_x = np.gradient(resized(across[::8, ::8].copy(), half[0] // 4, half[1] // 4))
    angle: Field = np.arctan2(slope_y, slope_x).astype(np.float32) + np.float32(np.pi / 2)
    return angle


def _streaks(rng: np.random.Generator, across: Field, along: Field) -> Field:
    """Noise drawn out along one direction, looked up at warped coordinates."""
    size = 256
    table = rng.standard_normal((size, size)).astype(np.float32)
    table = (table + np.roll(table, 1, 1)) / np.sqrt(2)
    row, column = np.floor(along), np.floor(across)
    weight = across - column
    r, c = row.astype(np.int32) % size, column.astype(np.int32) % size
    blend = along - row
    near = table[r, c] * (1 - weight) + table[r, (c + 1) % size] * weight
    far = table[(r + 1) % size, c] * (1 - weight) + table[(r + 1) % size, (c + 1) % size] * weight
    drawn: Field = (near * (1 - blend) + far * blend).astype(np.float32)
    return drawn


def _fat(canvas: _Canvas, fat: Field) -> None:
    """Adipocytes: empty cells of 50 to 90 um between thin walls (distance to the two nearest seeds)."""
    if not (fat > 0).any():
        return
    step = max(1, round(2.0 / canvas.mpp))
    rows, columns = canvas.height // step, canvas.width // step
    seeds = _jittered(canvas, 62, 0.32) / step
    y, x = np.meshgrid(np.arange(rows, dtype=np.float32), np.arange(columns, dtype=np.float32), indexing="ij")
    small = resized(fat, rows, columns)
    fatty = small[seeds[:, 1].astype(int) % rows, seeds[:, 0].astype(int) % columns] > 0
    first, second, inside = _two_nearest(seeds, fatty, x, y, canvas.um(62) / step)
    wall = resized((second - first).astype(np.float32) * step * canvas.mpp, canvas.height, canvas.width)
    wall += 0.6 * canvas.noise(8)
    hole = np.clip((wall - 2.6) / 1.2, 0, 1) * np.clip(resized(inside, canvas.height, canvas.width), 0, 1)
    canvas.eosin *= 1 - hole
    canvas.hematoxylin *= 1 - hole
    canvas.free &= hole < 0.3


def _two_nearest(
    seeds: npt.NDArray[np.float64], marked: npt.NDArray[np.bool_], x: Field, y: Field, spacing: float
) -> tuple[Field, Field, Field]:
    """Distances to the nearest and second nearest seed, and 1 where the nearest one is marked.

    Each seed reaches over its own surroundings only.
    """
    first = np.full(x.shape, 1e6, np.float32)
    second, inside = first.copy(), np.zeros(x.shape, np.float32)
    reach = round(2.2 * spacing)
    for (sx, sy), mark in zip(seeds, marked, strict=True):
        rows = slice(max(0, int(sy) - reach), max(0, int(sy) + reach))
        window = rows, slice(max(0, int(sx) - reach), max(0, int(sx) + reach))
        distance = np.hypot(x[window] - np.float32(sx), y[window] - np.float32(sy))
        inside[window] = np.where(distance < first[window], np.float32(mark), inside[window])
        second[window] = np.minimum(second[window], np.maximum(first[window], distance))
        np.minimum(first[window], distance, out=first[window])
    return first, second, inside


def _jittered(canvas: _Canvas, spacing_um: float, jitter: float) -> npt.NDArray[np.float64]:
    """Points in pixels (n, 2) on a shaken hexagonal grid."""
    step = canvas.um(spacing_um)
    rows, columns = int(canvas.height / (step * 0.87)) + 2, int(canvas.width / step) + 2
    r, c = np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij")
    x = (c + 0.5 * (r % 2)) * step + canvas.rng.normal(0, jitter * step, r.shape)
    y = r * step * 0.87 + canvas.rng.normal(0, jitter * step, r.shape)
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    inside = (
        (points[:, 0] >= 0)
        & (points[:, 0] < canvas.width)
        & (points[:, 1] >= 0)
        & (points[:, 1] < canvas.height)
    )
    kept: npt.NDArray[np.float64] = points[inside]
    return kept


def _glands(canvas: _Canvas, layout: Layout) -> None:
    """Lobules (acini in loose stroma) and ducts, each with a luminal and a myoepithelial layer."""
    rng = canvas.rng
    luminal, outer = StampBank.make(LUMINAL, canvas.mpp), StampBank.make(MYOEPITHELIAL, canvas.mpp)
    for x, y in layout.lobules:
        extent = rng.uniform(85, 150)
        _loose_stroma(canvas, x, y, extent + 25)
        angles = rng.uniform(0, 2 * np.pi)
        for k in range(round((extent / 22) ** 2)):
            radius, turn = extent * np.sqrt((k + 0.5) / (extent / 22) ** 2), angles + k * 2.39996
            at = x + radius * np.cos(turn) + rng.normal(0, 4), y + radius * np.sin(turn) + rng.normal(0, 4)
            size = rng.uniform(15, 22)
            _gland(canvas, at, size, max(0.12, 1 - 12 / size), rng.uniform(1, 1.5), (luminal, outer))
    for x, y in layout.ducts:
        size = rng.uniform(55, 95)
        _loose_stroma(canvas, x, y, size + 30)
        _gland(canvas, (x, y), size, 1 - rng.uniform(15, 19) / size, rng.uniform(1.1, 2.0), (luminal, outer))


def _loose_stroma(canvas: _Canvas, x_um: float, y_um: float, radius_um: float) -> None:
    """Paler, bluish stroma around glands, fading out."""
    window, x, y = _around(canvas, x_um, y_um, radius_um * 1.4)
    fade = np.clip((1.25 - np.hypot(x, y) / canvas.um(radius_um)) * 2.5, 0, 1).astype(np.float32)
    canvas.eosin[window] *= 1 - 0.38 * fade
    canvas.hematoxylin[window] += 0.07 * fade


def _around(
    canvas: _Canvas, x_um: float, y_um: float, radius_um: float
) -> tuple[tuple[slice, slice], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """A window of the picture and the offsets from its centre in pixels."""
    cx, cy, reach = canvas.um(x_um), canvas.um(y_um), canvas.um(radius_um)
    x0, x1 = max(0, int(cx - reach)), min(canvas.width, int(cx + reach) + 1)
    y0, y1 = max(0, int(cy - reach)), min(canvas.height, int(cy + reach) + 1)
    y, x = np.meshgrid(np.arange(y0, max(y0, y1)) - cy, np.arange(x0, max(x0, x1)) - cx, indexing="ij")
    return (slice(y0, max(y0, y1)), slice(x0, max(x0, x1))), x, y


def _gland(
    canvas: _Canvas,
    centre_um: tuple[float, float],
    radius_um: float,
    lumen: float,
    elongation: float,
    banks: tuple[StampBank, StampBank],
) -> None:
    """One gland in cross-section; ``lumen`` is the share of the radius that is hollow."""
    rng = canvas.rng
    tilt, stretch = rng.uniform(0, np.pi), np.sqrt(elongation)
    waves = [(k, rng.normal(0, 0.09 / k), rng.uniform(0, 2 * np.pi)) for k in (2, 3, 4, 5)]

    def wall(theta: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        total = np.ones_like(theta)
        for order, size, phase in waves:
            total = total + size * np.cos(order * theta + phase)
        return total * canvas.um(radius_um)

    window, x, y = _around(canvas, *centre_um, radius_um * stretch * 1.35)
    if x.size == 0:
        return
    u = (x * np.cos(tilt) + y * np.sin(tilt)) / stretch
    v = (y * np.cos(tilt) - x * np.sin(tilt)) * stretch
    rho = np.hypot(u, v) / wall(np.arctan2(v, u))
    _fill_gland(canvas, window, rho, lumen, radius_um)
    for bank, ring, spacing, turn in (
        (banks[0], lumen + 0.42 * (1 - lumen), 6.2, 0.5),
        (banks[1], 1 - 1.6 / radius_um, 9.5, 0.0),
    ):
        n = max(4, round(2 * np.pi * ring * radius_um / spacing))
        theta = np.arange(n) * 2 * np.pi / n + rng.normal(0, 0.7 / n, n)
        reach = wall(theta) * ring * (1 + rng.normal(0, 0.018, n))
        pu, pv = reach * np.cos(theta) * stretch, reach * np.sin(theta) / stretch
        px, py = pu * np.cos(tilt) - pv * np.sin(tilt), pu * np.sin(tilt) + pv * np.cos(tilt)
        tangent = np.arctan2(np.cos(theta) / stretch, -np.sin(theta) * stretch) + tilt
        at_x, at_y = canvas.um(centre_um[0]) + px, canvas.um(centre_um[1]) + py
        bank.press(canvas.hematoxylin, canvas.eosin, at_x, at_y, tangent + turn * np.pi, rng)


def _fill_gland(
    canvas: _Canvas, window: tuple[slice, slice], rho: npt.NDArray[np.float64], lumen: float, radius_um: float
) -> None:
    """Cytoplasm, hollow and basement membrane of one gland."""
    soft = 1.2 / radius_um
    inside = np.clip((1 - rho) / soft + 0.5, 0, 1).astype(np.float32)
    hollow = np.clip((lumen - rho) / soft + 0.5, 0, 1).astype(np.float32)
    membrane = np.exp(-(((rho - 1 - 1.2 / radius_um) * radius_um / 1.3) ** 2)).astype(np.float32)
    secretion = np.float32(canvas.rng.choice([0.02, 0.05, 0.22], p=[0.5, 0.3, 0.2]))
    cell = inside * (1 - hollow)
    eosin, hematoxylin = canvas.eosin[window], canvas.hematoxylin[window]
    eosin *= 1 - inside
    eosin += 0.42 * cell + secretion * hollow * inside + 0.25 * membrane * (1 - inside)
    hematoxylin *= 1 - inside
    hematoxylin += 0.24 * cell
    canvas.free[window] &= rho > 1.05


def _tumour(canvas: _Canvas, tumour: Field) -> None:
    """Sheets, nests and cords of crowded, large, uneven nuclei with basophilic cytoplasm."""
    if not (tumour > 0).any():
        return
    rng = canvas.rng
    cell = np.clip(tumour * 14, 0, 1) * canvas.free
    retraction = np.clip(1 - np.abs(tumour + 0.04) * 34, 0, 1) * np.clip(canvas.noise(60) - 0.5, 0, 1)
    keep = (1 - cell) * (1 - 0.8 * retraction)
    canvas.eosin *= keep
    canvas.eosin += cell * (0.44 + 0.06 * canvas.noise(14) + 0.05 * canvas.noise(3))
    canvas.hematoxylin *= keep
    canvas.hematoxylin += cell * (0.27 + 0.05 * canvas.noise(25))
    np.maximum(canvas.eosin, 0, out=canvas.eosin)
    points = _jittered(canvas, 11.4, 0.16)
    level = tumour[points[:, 1].astype(int), points[:, 0].astype(int)]
    free = canvas.free[points[:, 1].astype(int), points[:, 0].astype(int)]
    points = points[(level > 0.03) & free & (rng.random(len(points)) < 0.93)]
    bank = StampBank.make(INVASIVE, canvas.mpp, variants=24)
    bank.press(
        canvas.hematoxylin, canvas.eosin, points[:, 0], points[:, 1], rng.uniform(0, np.pi, len(points)), rng
    )


def _stromal_cells(canvas: _Canvas, tumour: Field, fat: Field, angle: Field) -> None:
    """Spindle cells along the fibres, and lymphocytes where the tumour meets the stroma."""
    rng = canvas.rng
    points = _jittered(canvas, 24, 0.35)
    at = points[:, 1].astype(int), points[:, 0].astype(int)
    stroma = (tumour[at] < -0.02) & canvas.free[at] & (fat[at] < 0.1) & (rng.random(len(points)) < 0.6)
    points = points[stroma]
    step_y, step_x = canvas.height / angle.shape[0], canvas.width / angle.shape[1]
    rows = np.minimum((points[:, 1] / step_y).astype(int), angle.shape[0] - 1)
    columns = np.minimum((points[:, 0] / step_x).astype(int), angle.shape[1] - 1)
    turn = angle[rows, columns] + rng.normal(0, 0.18, len(points))
    spindle = StampBank.make(FIBROBLAST, canvas.mpp)
    spindle.press(canvas.hematoxylin, canvas.eosin, points[:, 0], points[:, 1], turn, rng)
    points = _jittered(canvas, 8.5, 0.25)
    at = points[:, 1].astype(int), points[:, 0].astype(int)
    crowd = canvas.noise(120)[at]
    chance = np.where(np.abs(tumour[at] + 0.12) < 0.12, 0.35, 0.02) * (crowd > 0.7) + 0.004
    chosen = (tumour[at] < 0.02) & canvas.free[at] & (rng.random(len(points)) < chance)
    points = points[chosen]
    round_cells = StampBank.make(LYMPHOCYTE, canvas.mpp)
    round_cells.press(
        canvas.hematoxylin, canvas.eosin, points[:, 0], points[:, 1], rng.uniform(0, np.pi, len(points)), rng
    )


def _coloured(canvas: _Canvas, staining: Staining) -> RgbArray:
    """Beer-Lambert, then the blur and the noise of a scanner; in strips, to bound memory."""
    vectors = np.array([staining.hematoxylin, staining.eosin], np.float32)
    vectors *= np.array([[staining.strength_h], [staining.strength_e]], np.float32)
    white = np.array(staining.white, np.float32)
    picture = np.empty((canvas.height, canvas.width, 3), np.uint8)
    grain = canvas.rng.normal(0.5, 2.2, (256, canvas.width, 3)).astype(np.float32)
    for top in range(0, canvas.height, 256):
        rows = np.s_[top : top + 256]
        density = canvas.hematoxylin[rows, :, None] * vectors[0] + canvas.eosin[rows, :, None] * vectors[1]
        strip = white * np.exp(-density) + grain[: len(density)]
        picture[rows] = np.clip(strip, 0, 255).astype(np.uint8)
    return np.asarray(Image.fromarray(picture).filter(ImageFilter.GaussianBlur(0.35 / canvas.mpp)))
