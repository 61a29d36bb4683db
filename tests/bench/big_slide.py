"""A slide of 40,000 x 40,000 pixels and as many shapes as wanted, made on the spot for benchmarks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import shapely
import tifffile
from PIL import Image

from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation
from histoviewer.core.geometry import Shape
from histoviewer.core.slide import RgbArray

SIDE = 40_000
TILE = 256
_KINDS = 8
"""So many different tiles, in each direction, make up the slide."""


def write_pyramid(path: Path, side: int = SIDE, mpp: float = 0.5) -> None:
    """A tiled JPEG pyramid of H&E-like tissue at ``mpp`` um per pixel; each level halves the one before.

    Its tiles repeat, so that it is made in seconds; a reader can't tell.
    """
    length = _KINDS * TILE
    shape = (length // 8, length // 8)
    layout = synthetic_tissue.Layout(
        tumour=np.full(shape, 0.6, np.float32),
        fat=np.full(shape, -1, np.float32),
        tissue=np.ones(shape, np.float32),
    )
    block = synthetic_tissue.paint(length, length, mpp, layout, sample_case.staining(0, 1), 1)
    sides = [side]
    while sides[-1] > 1000:
        sides.append(-(-sides[-1] // 2))
    with tifffile.TiffWriter(path, bigtiff=True) as writer:
        for number, wide in enumerate(sides):
            options: dict[str, Any] = {
                "shape": (wide, wide, 3), "dtype": np.uint8, "tile": (TILE, TILE), "photometric": "ycbcr",
                "compression": "jpeg", "metadata": None, "subfiletype": 1 if number else 0,
                "resolution": (10_000 / mpp, 10_000 / mpp), "resolutionunit": "CENTIMETER",
                "subsampling": (2, 2),
            }  # fmt: skip
            writer.write(_tiles(_coarser(block, number), wide), **options)


def _coarser(block: RgbArray, level: int) -> RgbArray:
    """The block at half the scale for each level, repeated to its first size."""
    side = len(block) >> level
    small = np.asarray(Image.fromarray(block).resize((side, side), Image.Resampling.BOX))
    return np.tile(small, (1 << level, 1 << level, 1))


def _tiles(block: RgbArray, wide: int) -> Iterator[bytes]:
    encoded = [
        [
            imagecodecs.jpeg_encode(
                np.ascontiguousarray(block[y : y + TILE, x : x + TILE]), level=80, subsampling="420"
            )
            for x in range(0, len(block), TILE)
        ]
        for y in range(0, len(block), TILE)
    ]
    count = -(-wide // TILE)
    for row in range(count):
        for col in range(count):
            yield encoded[row % _KINDS][col % _KINDS]


def nuclei(count: int, side: int = SIDE, radius: float = 40.0, points: int = 50) -> list[Annotation]:
    """Polygons of 50 vertices all over the slide, always the same ones."""
    random = np.random.default_rng(3)
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    middle = random.uniform((0, 0), (side, side), (count, 2))
    wobble = 0.15 * np.sin(3 * angle + random.uniform(0, 6, (count, 1)))
    far = radius * random.uniform(0.6, 1.2, (count, 1)) * (1 + wobble)
    rings = middle[:, None] + np.stack((far * np.cos(angle), far * np.sin(angle)), axis=-1)
    outlines = shapely.polygons(np.concatenate((rings, rings[:, :1]), axis=1))
    return [
        Annotation(Shape.POLYGON, outline, DEFAULT_CLASSES[n % len(DEFAULT_CLASSES)].name)
        for n, outline in enumerate(outlines.tolist())
    ]
