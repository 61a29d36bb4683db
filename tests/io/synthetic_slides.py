"""Small images of every kind, made on the spot; nobody's slide is in the repository."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from histoviewer.core.slide import RgbArray

APERIO = (
    "Aperio Image Library v11.2.1 \r\n{width}x{height} [0,0 {width}x{height}] (240x240) JPEG/RGB Q=70"
    "|AppMag = 20|StripeWidth = 2040|ScanScope ID = SYNTHETIC|MPP = 0.4990|Left = 25.69"
)


@lru_cache(maxsize=8)
def picture(width: int = 300, height: int = 200, seed: int = 7) -> RgbArray:
    """Smooth colours with a few sharp shapes, so that lossy compression stays near it. Read-only."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    rgb = np.stack(
        [120 + 100 * np.sin(x / 37 + seed), 130 + 90 * np.cos(y / 29), 140 + 80 * np.sin((x + y) / 53)],
        axis=-1,
    )
    rgb[height // 4 : height // 2, width // 4 : width // 2] = (200, 60, 120)
    pixels = np.clip(rgb, 0, 255).astype(np.uint8)
    pixels.flags.writeable = False
    return pixels


@dataclass(frozen=True)
class Sample:
    """A way to write a picture, and what must come back.

    ``tolerance`` is the largest mean difference per sample that the compression is allowed.
    """

    name: str
    write: Callable[[Path, RgbArray], None]
    format: str = "TIFF"
    tolerance: float = 0.0
    suffix: str = ".tif"

    def make(self, folder: Path, width: int = 300, height: int = 200) -> tuple[Path, RgbArray]:
        """Write it; returns the file and the pixels that were put in."""
        path, pixels = folder / f"{self.name}{self.suffix}", picture(width, height)
        self.write(path, pixels)
        return path, pixels


def tiff(**options: object) -> Callable[[Path, RgbArray], None]:
    """Writer of a plain RGB TIFF with tifffile's options."""

    def write(path: Path, pixels: RgbArray) -> None:
        defaults: dict[str, object] = {"photometric": "rgb", "metadata": None}
        tifffile.imwrite(path, pixels, **{**defaults, **options})

    return write


def pyramid(
    path: Path, pixels: RgbArray, *, levels: int = 3, sub_ifds: bool = False, **options: object
) -> None:
    """A pyramid, its levels below the first image or after it."""
    defaults: dict[str, object] = {"photometric": "rgb", "tile": (64, 64), "metadata": None}
    with tifffile.TiffWriter(path) as writer:
        writer.write(pixels, subifds=levels - 1 if sub_ifds else None, **{**defaults, **options})
        for level in range(1, levels):
            smaller = pixels[:: 2**level, :: 2**level]
            writer.write(smaller, subfiletype=1, **{**defaults, **options})


def ome_pyramid(path: Path, pixels: RgbArray, *, planar: bool = False, levels: int = 3) -> None:
    """An OME-TIFF: RGB within the pixel or in planes, coarser levels in SubIFDs."""
    axes = "CYX" if planar else "YXS"
    metadata = {"axes": axes, "PhysicalSizeX": 250.0, "PhysicalSizeXUnit": "nm", "PhysicalSizeY": 0.25}
    options: dict[str, object] = {"photometric": "rgb", "tile": (64, 64), "compression": "deflate"}
    if planar:
        metadata["axes"] = "SYX"
        options["planarconfig"] = "separate"
    with tifffile.TiffWriter(path, ome=True) as writer:
        for level in range(levels):
            data = pixels[:: 2**level, :: 2**level]
            data = np.moveaxis(data, -1, 0) if planar else data
            if level == 0:
                writer.write(data, subifds=levels - 1, metadata=metadata, **options)
            else:
                writer.write(data, subfiletype=1, **options)


def aperio(path: Path, pixels: RgbArray, **options: object) -> None:
    """An SVS as Aperio writes it: level, thumbnail, coarser level, label, macro; JPEG holding plain RGB."""
    height, width = pixels.shape[:2]
    described = APERIO.format(width=width, height=height)
    jpeg: dict[str, object] = {
        "compression": "jpeg",
        "compressionargs": {"level": 95, "outcolorspace": "rgb"},
        "photometric": "rgb",
        "metadata": None,
    }
    jpeg.update(options)
    with tifffile.TiffWriter(path, bigtiff=False) as writer:
        writer.write(pixels, tile=(64, 64), description=described, **jpeg)
        writer.write(pixels[::8, ::8], rowsperstrip=16, description=f"{described}\r\n-> thumbnail", **jpeg)
        writer.write(pixels[::4, ::4], tile=(64, 64), description=described, subfiletype=0, **jpeg)
        label = {"photometric": "rgb", "metadata": None, "compression": "lzw", "predictor": True}
        writer.write(
            pixels[:40, :30], subfiletype=1, description="Aperio Image Library v11\r\nlabel 30x40", **label
        )
        writer.write(
            pixels[:20, :80], subfiletype=9, description="Aperio Image Library v11\r\nmacro 80x20", **jpeg
        )


def with_pillow(**options: object) -> Callable[[Path, RgbArray], None]:
    """Writer through Pillow, the format by the suffix."""

    def write(path: Path, pixels: RgbArray) -> None:
        Image.fromarray(pixels).save(path, **options)

    return write


_JPEG_RGB = {"compression": "jpeg", "compressionargs": {"level": 95, "outcolorspace": "rgb"}}
_J2K = {"compressionargs": {"level": 0, "codecformat": "j2k", "reversible": True}}
TILED = {"tile": (64, 64)}

SAMPLES = (
    Sample("plain-strips", tiff(rowsperstrip=16)),
    Sample("one-strip", tiff(rowsperstrip=200)),
    Sample("plain-tiles", tiff(**TILED)),
    Sample("big-endian", tiff(byteorder=">", **TILED)),
    Sample("bigtiff", tiff(bigtiff=True, compression="deflate", **TILED)),
    Sample("lzw-strips", tiff(compression="lzw", rowsperstrip=16)),
    Sample("lzw-predictor", tiff(compression="lzw", predictor=True, **TILED)),
    Sample("deflate-predictor", tiff(compression="deflate", predictor=True, **TILED)),
    Sample("zstd", tiff(compression="zstd", **TILED)),
    Sample("packbits", tiff(compression="packbits", rowsperstrip=32)),
    Sample("jpeg-ycbcr", tiff(compression="jpeg", compressionargs={"level": 95}, **TILED), tolerance=3.0),
    Sample("jpeg-rgb", tiff(**_JPEG_RGB, **TILED), tolerance=2.0),
    Sample("jpeg-strips", tiff(**_JPEG_RGB, rowsperstrip=16), tolerance=2.0),
    Sample("jpeg2000", tiff(compression="jpeg2000", **_J2K, **TILED)),
    Sample("jpeg2000-aperio", tiff(compression="aperio_jp2000_rgb", **_J2K, **TILED)),
    Sample(
        "planes",
        lambda path, pixels: tiff(planarconfig="separate", **TILED)(path, np.moveaxis(pixels, -1, 0)),
    ),
    Sample("tiny-tiles", tiff(tile=(16, 16), compression="deflate")),
    Sample("pyramid", pyramid),
    Sample("pyramid-sub", lambda path, pixels: pyramid(path, pixels, sub_ifds=True)),
    Sample("ome", ome_pyramid, format="OME-TIFF", suffix=".ome.tif"),
    Sample("ome-planes", lambda path, pixels: ome_pyramid(path, pixels, planar=True), format="OME-TIFF"),
    Sample("aperio", aperio, format="Aperio", tolerance=2.0, suffix=".svs"),
    Sample("picture", with_pillow(), format="PNG", suffix=".png"),
    Sample("photo", with_pillow(quality=95, subsampling=0), format="JPEG", tolerance=3.0, suffix=".jpg"),
    Sample("bitmap", with_pillow(), format="BMP", suffix=".bmp"),
)
SAMPLES_BY_NAME = {sample.name: sample for sample in SAMPLES}
