"""How fast tiles are read, beside OpenSlide in the same run.

Files are made on the fly, with JPEG tiles as in a slide with background. Tiles are read in
random order, each once a round, the file in the page cache. Rounds of both readers alternate, so that other
work on the machine hits both. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pytest
import tifffile

from histoviewer import open_slide
from histoviewer.core.slide import SlideReader

SIDE = 8192
ROUNDS = 5
Read = Callable[[int, int], object]


def make_slide(path: Path, tile: int, *, aperio: bool = False) -> None:
    """An H&E-like image: pale ground, pink tissue, dark nuclei, a little noise."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[0:2048, 0:2048]
    tissue = (np.sin(x / 301) + np.cos(y / 257) > 0.2)[..., np.newaxis]
    nuclei = ((np.sin(x / 4.1) * np.sin(y / 4.7)) > 0.7)[..., np.newaxis] & tissue
    pixels = np.where(tissue, (215, 150, 190), (243, 241, 244)).astype(np.int16)
    pixels = np.where(nuclei, (110, 70, 150), pixels)
    pixels = np.where(tissue, pixels + rng.normal(0, 5, pixels.shape), pixels)
    block = np.clip(pixels, 0, 255).astype(np.uint8)
    image = np.tile(block, (SIDE // 2048, SIDE // 2048, 1))
    described = (
        f"Aperio Image Library v11\r\n{SIDE}x{SIDE} ({tile}x{tile}) JPEG/RGB Q=80|AppMag = 20|MPP = 0.5"
    )
    options: dict[str, Any] = {
        "tile": (tile, tile),
        "photometric": "rgb",
        "compression": "jpeg",
        "compressionargs": {"level": 80, "outcolorspace": "rgb" if aperio else "ycbcr"},
        "metadata": None,
        "description": described if aperio else None,
    }
    with tifffile.TiffWriter(path) as writer:
        writer.write(image, **options)
        writer.write(image[::4, ::4], subfiletype=0 if aperio else 1, **options)


def grid(tile: int) -> list[tuple[int, int]]:
    """All tiles in random order."""
    tiles = [(col, row) for row in range(SIDE // tile) for col in range(SIDE // tile)]
    np.random.default_rng(4).shuffle(tiles)
    return [(int(col), int(row)) for col, row in tiles]


def own(slide: SlideReader, tile: int) -> dict[str, Read]:
    """Our reader: aligned tiles, and regions half a tile off the grid."""
    half = tile // 2
    return {
        "aligned": lambda col, row: slide.read_tile(0, col, row),
        "unaligned": lambda col, row: slide.read_region(col * tile + half, row * tile + half, 0, tile, tile),
    }


def peer(slide: openslide.OpenSlide, tile: int) -> dict[str, Read]:
    """OpenSlide, to the same RGB arrays."""
    half = tile // 2

    def read(x: int, y: int) -> object:
        return np.asarray(slide.read_region((x, y), 0, (tile, tile)).convert("RGB"))

    return {
        "aligned": lambda col, row: read(col * tile, row * tile),
        "unaligned": lambda col, row: read(col * tile + half, row * tile + half),
    }


def tiles_per_second(read: Read, tiles: list[tuple[int, int]], threads: int) -> float:
    """One round, the tiles dealt out to plain threads."""

    def work(part: list[tuple[int, int]]) -> None:
        for col, row in part:
            read(col, row)

    workers = [threading.Thread(target=work, args=(tiles[index::threads],)) for index in range(threads)]
    started = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(tiles) / (time.perf_counter() - started)


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json: medians of alternating rounds."""
    rows: list[dict[str, object]] = []
    for name, tile, aperio in (("TIFF 256", 256, False), ("TIFF 512", 512, False), ("SVS 256", 256, True)):
        path = folder / f"bench-{tile}{'.svs' if aperio else '.tif'}"
        make_slide(path, tile, aperio=aperio)
        tiles = grid(tile)
        for kind in ("aligned", "unaligned"):
            for threads in (1, 2):
                values, peers = _alternate(path, tile, kind, tiles, threads)
                value, peer_value = statistics.median(values), statistics.median(peers)
                rows.append(
                    {
                        "name": f"read {kind} tiles, {name}, {threads} thread{'s' if threads > 1 else ''}",
                        "value": round(value),
                        "unit": "tiles/s",
                        "peer": "OpenSlide",
                        "peer_value": round(peer_value),
                        "ratio": round(value / peer_value, 2),
                    }
                )
    return rows


def _alternate(
    path: Path, tile: int, kind: str, tiles: list[tuple[int, int]], threads: int
) -> tuple[list[float], list[float]]:
    """Rounds of both readers in turn, each with a freshly opened file."""
    values: list[float] = []
    peers: list[float] = []
    for _ in range(ROUNDS):
        with open_slide(path) as slide:
            values.append(tiles_per_second(own(slide, tile)[kind], tiles, threads))
        with openslide.OpenSlide(path) as other:
            peers.append(tiles_per_second(peer(other, tile)[kind], tiles, threads))
    return values, peers


@pytest.fixture(scope="module")
def slide_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "bench.tif"
    make_slide(path, 256)
    return path


def test_own_tiles(benchmark: Any, slide_path: Path) -> None:
    with open_slide(slide_path) as slide:
        benchmark(tiles_per_second, own(slide, 256)["aligned"], grid(256)[:256], 1)


def test_openslide_tiles(benchmark: Any, slide_path: Path) -> None:
    def round_trip() -> float:
        with openslide.OpenSlide(slide_path) as slide:
            return tiles_per_second(peer(slide, 256)["aligned"], grid(256)[:256], 1)

    benchmark(round_trip)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(Path(scratch)), sys.stdout, indent=1)
