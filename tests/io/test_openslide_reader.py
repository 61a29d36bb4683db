"""Formats left to OpenSlide: found by its own detection, checked before it decodes, alive after an error."""

from __future__ import annotations

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from synthetic_slides import SAMPLES_BY_NAME, picture, pyramid

from histoviewer import open_slide
from histoviewer.core.errors import CorruptFileError, FormatError, TooLargeError
from histoviewer.io import openslide_reader
from histoviewer.io.openslide_reader import OpenslideReader

NDPI_TAGS = [
    (271, "s", 0, "Hamamatsu", True),
    (65420, "I", 1, 1, True),
    (65421, "f", 1, 20.0, True),
    *((tag, "i", 1, 0, True) for tag in (65422, 65423, 65424)),
]


def ndpi(path: Path, stream: bytes, width: int, height: int) -> None:
    """A Hamamatsu slide: the whole image in one JPEG, in one strip."""
    tifffile.imwrite(
        path,
        iter([stream]),
        shape=(height, width, 3),
        dtype=np.uint8,
        photometric="rgb",
        compression="jpeg",
        rowsperstrip=height,
        metadata=None,
        extratags=NDPI_TAGS,
        resolution=(20_000, 20_000),
        resolutionunit="centimeter",
    )


def trestle(path: Path) -> None:
    tifffile.imwrite(
        path,
        picture(),
        photometric="rgb",
        tile=(64, 64),
        compression="jpeg",
        software="MedScan 3",
        description="Objective Power=20;Background Color=FFFFFF",
        metadata=None,
        resolution=(0.5, 0.5),
        resolutionunit="none",
    )


def test_hamamatsu(tmp_path: Path) -> None:
    pixels = picture(1024, 768)
    ndpi(tmp_path / "slide.ndpi", imagecodecs.jpeg8_encode(pixels, level=95), 1024, 768)
    with open_slide(tmp_path / "slide.ndpi") as slide:
        assert isinstance(slide, OpenslideReader)
        assert (slide.info.format, slide.info.mpp, slide.info.objective) == (
            "Hamamatsu",
            pytest.approx(0.5),
            20.0,
        )
        assert np.abs(slide.read_region(0, 0, 0, 1024, 768).astype(int) - pixels).mean() < 3
        assert slide.info.levels[0].tile_width <= 2048


def test_hamamatsu_without_restart_markers_and_too_large_is_refused(tmp_path: Path) -> None:
    """OpenSlide would decode it as one tile of 1.6 GB."""
    stream = imagecodecs.jpeg8_encode(picture(64, 64), level=95)
    sizes = struct.pack(">HH", 64, 64)
    at = stream.index(b"\xff\xc0") + 5
    assert stream[at : at + 4] == sizes
    ndpi(
        tmp_path / "slide.ndpi",
        stream[:at] + struct.pack(">HH", 20_000, 20_000) + stream[at + 4 :],
        20_000,
        20_000,
    )
    with pytest.raises(TooLargeError, match="20,000 x 20,000"):
        open_slide(tmp_path / "slide.ndpi")


def test_trestle(tmp_path: Path) -> None:
    trestle(tmp_path / "slide.tif")
    with open_slide(tmp_path / "slide.tif") as slide:
        assert isinstance(slide, OpenslideReader)
        assert (slide.info.format, slide.info.objective) == ("Trestle", 20.0)
        assert np.abs(slide.read_tile(0, 0, 0).astype(int) - picture()).mean() < 5


def test_an_error_does_not_end_the_slide(tmp_path: Path) -> None:
    """OpenSlide refuses everything after an error; a fresh handle reads the sound tiles."""
    path = tmp_path / "slide.tif"
    pyramid(path, picture(1000, 1000), tile=(256, 256), compression="jpeg")
    with tifffile.TiffFile(path) as tiff:
        offset = tiff.pages[0].dataoffsets[5]
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(bytes(200))
    with OpenslideReader(path) as slide:
        for _ in range(2):
            with pytest.raises(CorruptFileError, match=r"level 0 of slide\.tif"):
                slide.read_tile(0, 1, 1)
            assert slide.read_tile(0, 0, 0).shape == (256, 256, 3)


def test_associated_images(tmp_path: Path) -> None:
    path, pixels = SAMPLES_BY_NAME["aperio"].make(tmp_path)
    with OpenslideReader(path) as slide:
        assert slide.info.associated == ("label", "macro", "thumbnail")
        np.testing.assert_array_equal(slide.read_associated("label"), pixels[:40, :30])
        with pytest.raises(FormatError, match="no image 'slide'"):
            slide.read_associated("slide")


def test_without_the_library_plain_tiffs_open_and_others_are_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    import histoviewer.io

    monkeypatch.delattr(histoviewer.io, "openslide_reader", raising=False)
    monkeypatch.setitem(sys.modules, "histoviewer.io.openslide_reader", None)
    path, _ = SAMPLES_BY_NAME["pyramid"].make(tmp_path)
    with open_slide(path) as slide:
        assert slide.info.format == "TIFF"
    ndpi(tmp_path / "slide.ndpi", imagecodecs.jpeg8_encode(picture(64, 64)), 64, 64)
    with pytest.raises(FormatError, match="OpenSlide, which is not installed"):
        open_slide(tmp_path / "slide.ndpi")


class Properties:
    """What is asked of OpenSlide's handle for the scanned part."""

    dimensions = (20_000, 30_000)

    def __init__(self, *bounds: object) -> None:
        names = ("x", "y", "width", "height")
        self.properties = {f"openslide.bounds-{n}": str(v) for n, v in zip(names, bounds, strict=False)}


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((900, 50, 4_000, 3_000), (900, 50, 4_000, 3_000)),
        ((0, 0, 20_000, 30_000), None),
        ((), None),
        ((900, 50, 4_000), None),
        (("a", 0, 1, 1), None),
        ((-1, 0, 10, 10), None),
        ((0, 0, 0, 10), None),
    ],
)
def test_the_scanned_part_is_known_where_the_file_tells_it(bounds, expected) -> None:
    assert openslide_reader._scanned(Properties(*bounds)) == expected
