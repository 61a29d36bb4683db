"""Grey, palette, alpha, inks and 16 bits come out in the colours that were meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image
from synthetic_slides import TILED, picture

from histoviewer import open_slide
from histoviewer.core.slide import RgbArray

RGB = picture(128, 64)
GREY = RGB[..., 0]


def read(path: Path) -> RgbArray:
    with open_slide(path) as slide:
        return slide.read_region(0, 0, 0, slide.info.width_l0, slide.info.height_l0)


def repeated(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[..., np.newaxis], 3, axis=2)


def over_white(rgb: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    part = alpha[..., np.newaxis] / 255
    return np.rint(rgb * part + 255 * (1 - part))


ALPHA = np.tile(np.linspace(0, 255, 128).astype(np.uint8), (64, 1))
DEEP = (RGB.astype(np.uint16) << 8) + 77

CASES: dict[str, tuple[Callable[[Path], None], np.ndarray, int]] = {
    "grey": (lambda p: tifffile.imwrite(p, GREY, photometric="minisblack", **TILED), repeated(GREY), 0),
    "white is zero": (lambda p: tifffile.imwrite(p, GREY, photometric="miniswhite"), repeated(255 - GREY), 0),
    "grey JPEG": (
        lambda p: tifffile.imwrite(p, GREY, photometric="minisblack", compression="jpeg", **TILED),
        repeated(GREY),
        25,
    ),
    "16-bit RGB": (
        lambda p: tifffile.imwrite(
            p, DEEP, photometric="rgb", compression="deflate", predictor=True, **TILED
        ),
        np.rint(DEEP / 257),
        0,
    ),
    "16-bit big-endian": (
        lambda p: tifffile.imwrite(
            p, DEEP, photometric="rgb", byteorder=">", compression="lzw", predictor=True
        ),
        np.rint(DEEP / 257),
        0,
    ),
    "12 of 16 bits, said by MaxSampleValue": (
        lambda p: tifffile.imwrite(
            p, DEEP >> 4, photometric="rgb", extratags=[(281, 3, 3, (4095, 4095, 4095), True)]
        ),
        np.rint((DEEP >> 4) * 255.0 / 4095),
        0,
    ),
    "16-bit grey": (
        lambda p: tifffile.imwrite(p, DEEP[..., 0], photometric="minisblack"),
        repeated(np.rint(DEEP[..., 0] / 257)),
        0,
    ),
    "16-bit JPEG 2000": (
        lambda p: tifffile.imwrite(
            p,
            DEEP,
            photometric="rgb",
            compression="jpeg2000",
            compressionargs={"level": 0, "codecformat": "j2k", "reversible": True},
            **TILED,
        ),
        np.rint(DEEP / 257),
        0,
    ),
    "one bit": (
        lambda p: tifffile.imwrite(p, GREY > 128, photometric="minisblack"),
        repeated(np.where(GREY > 128, 255, 0)),
        0,
    ),
    "alpha": (
        lambda p: tifffile.imwrite(
            p, np.dstack([RGB, ALPHA]), photometric="rgb", extrasamples=["unassalpha"]
        ),
        over_white(RGB, ALPHA),
        1,
    ),
    "premultiplied alpha": (
        lambda p: tifffile.imwrite(
            p,
            np.dstack([(RGB * (ALPHA[..., None] / 255)).astype(np.uint8), ALPHA]),
            photometric="rgb",
            extrasamples=["assocalpha"],
        ),
        over_white(RGB, ALPHA),
        2,
    ),
    "grey with alpha": (
        lambda p: tifffile.imwrite(
            p,
            np.dstack([GREY, ALPHA]),
            photometric="minisblack",
            planarconfig="contig",
            extrasamples=["unassalpha"],
        ),
        over_white(repeated(GREY), ALPHA),
        1,
    ),
    "fourth sample without a meaning": (
        lambda p: tifffile.imwrite(
            p, np.dstack([RGB, ALPHA]), photometric="rgb", extrasamples=["unspecified"]
        ),
        RGB,
        0,
    ),
    "inks": (
        lambda p: tifffile.imwrite(
            p, np.dstack([255 - RGB, np.full_like(GREY, 51)]), photometric="separated", compression="lzw"
        ),
        np.rint(RGB * 0.8),
        1,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_tiff(name: str, tmp_path: Path) -> None:
    write, expected, tolerance = CASES[name]
    write(tmp_path / "image.tif")
    np.testing.assert_allclose(read(tmp_path / "image.tif").astype(int), expected, atol=tolerance)


def test_palette(tmp_path: Path) -> None:
    colors = np.random.default_rng(1).integers(0, 256, (3, 256))
    tifffile.imwrite(
        tmp_path / "p.tif", GREY, photometric="palette", colormap=(colors * 257).astype(np.uint16)
    )
    np.testing.assert_array_equal(read(tmp_path / "p.tif"), colors.T[GREY])


def test_palette_of_8_bits_in_16(tmp_path: Path) -> None:
    colors = np.random.default_rng(2).integers(0, 256, (3, 256)).astype(np.uint16)
    tifffile.imwrite(tmp_path / "p.tif", GREY, photometric="palette", colormap=colors)
    np.testing.assert_array_equal(read(tmp_path / "p.tif"), colors.T[GREY])


def test_aperio_jpeg2000_ycbcr(tmp_path: Path) -> None:
    """Aperio's 33003 holds YCbCr components that the code stream itself says nothing about."""
    red, green, blue = (RGB[..., index].astype(float) for index in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    ycc = np.stack([luma, (blue - luma) / 1.772 + 128, (red - luma) / 1.402 + 128], axis=-1)
    stored = np.clip(np.rint(ycc), 0, 255).astype(np.uint8)
    streams = [
        imagecodecs.jpeg2k_encode(
            stored[:, x : x + 64], level=0, codecformat="j2k", mct=False, reversible=True
        )
        for x in (0, 64)
    ]
    tifffile.imwrite(
        tmp_path / "a.tif",
        iter(streams),
        shape=RGB.shape,
        dtype=np.uint8,
        photometric="rgb",
        compression=33003,
        **TILED,
    )
    np.testing.assert_allclose(read(tmp_path / "a.tif").astype(int), RGB, atol=3)


@pytest.mark.parametrize(
    ("encoder", "photometric"),
    [
        pytest.param({"outcolorspace": "rgb"}, "rgb", id="Adobe marker says RGB"),
        pytest.param({}, "rgb", id="JFIF says YCbCr, the tag RGB"),
        pytest.param({}, "ycbcr", id="both say YCbCr"),
        pytest.param({"subsampling": "420"}, "rgb", id="halved chroma is never RGB"),
    ],
)
def test_jpeg_colors(encoder: dict[str, str], photometric: str, tmp_path: Path) -> None:
    smooth = np.broadcast_to(np.array([200, 90, 140], np.uint8), (64, 64, 3)).copy()
    stream = imagecodecs.jpeg8_encode(smooth, level=98, **encoder)
    write_jpeg_tile(tmp_path / "j.tif", stream, photometric)
    np.testing.assert_allclose(read(tmp_path / "j.tif").astype(int), smooth, atol=4)


@pytest.mark.parametrize(("photometric", "encoder"), [("rgb", {"outcolorspace": "rgb"}), ("ycbcr", {})])
def test_jpeg_colors_without_any_marker(photometric: str, encoder: dict[str, str], tmp_path: Path) -> None:
    """Aperio's tiles carry neither JFIF nor Adobe: the photometric tag alone decides."""
    smooth = np.broadcast_to(np.array([200, 90, 140], np.uint8), (64, 64, 3)).copy()
    stream = without_application_markers(
        imagecodecs.jpeg8_encode(smooth, level=98, subsampling="444", **encoder)
    )
    write_jpeg_tile(tmp_path / "j.tif", stream, photometric)
    np.testing.assert_allclose(read(tmp_path / "j.tif").astype(int), smooth, atol=4)


def write_jpeg_tile(path: Path, stream: bytes, photometric: str) -> None:
    # tifffile writes the tag that fits the colour space it is told, even when the stream is given.
    arguments = {"outcolorspace": photometric}
    tifffile.imwrite(
        path,
        iter([stream]),
        shape=(64, 64, 3),
        dtype=np.uint8,
        photometric="rgb",
        compression="jpeg",
        compressionargs=arguments,
        **TILED,
    )
    with tifffile.TiffFile(path) as written:
        assert written.pages[0].photometric.name.lower() == photometric


def without_application_markers(stream: bytes) -> bytes:
    """The stream without its APPn segments."""
    kept, position = stream[:2], 2
    while stream[position + 1] & 0xF0 == 0xE0:
        position += 2 + int.from_bytes(stream[position + 2 : position + 4], "big")
    return kept + stream[position:]


def test_segments_left_out_are_white(tmp_path: Path) -> None:
    tiles = [RGB[:, :64].tobytes(), b""]
    tifffile.imwrite(
        tmp_path / "s.tif", iter(tiles), shape=RGB.shape, dtype=np.uint8, photometric="rgb", **TILED
    )
    got = read(tmp_path / "s.tif")
    np.testing.assert_array_equal(got[:, :64], RGB[:, :64])
    assert (got[:, 64:] == 255).all()


def pillow(mode: str) -> Callable[[], Image.Image]:
    return lambda: Image.fromarray(RGB).convert(mode)


def with_alpha() -> Image.Image:
    return Image.fromarray(np.dstack([RGB, ALPHA]))


class TestPictures:
    @pytest.mark.parametrize(
        ("make", "suffix", "expected", "tolerance"),
        [
            pytest.param(pillow("L"), ".png", repeated(np.asarray(pillow("L")())), 0, id="grey"),
            pytest.param(
                pillow("1"), ".png", repeated(np.asarray(pillow("1")()).astype(np.uint8) * 255), 0, id="1 bit"
            ),
            pytest.param(pillow("P"), ".png", np.asarray(pillow("P")().convert("RGB")), 0, id="palette"),
            pytest.param(with_alpha, ".png", over_white(RGB, ALPHA), 1, id="alpha"),
            pytest.param(pillow("CMYK"), ".jpg", RGB, 30, id="CMYK JPEG"),
            pytest.param(pillow("L"), ".jpg", repeated(np.asarray(pillow("L")())), 30, id="grey JPEG"),
            pytest.param(
                lambda: Image.fromarray(DEEP[..., 0]),
                ".png",
                repeated(np.rint(DEEP[..., 0] / 257)),
                0,
                id="16 bits",
            ),
            pytest.param(pillow("P"), ".bmp", np.asarray(pillow("P")().convert("RGB")), 0, id="palette BMP"),
        ],
    )
    def test_colors(
        self,
        make: Callable[[], Image.Image],
        suffix: str,
        expected: np.ndarray,
        tolerance: int,
        tmp_path: Path,
    ) -> None:
        make().save(tmp_path / f"i{suffix}")
        np.testing.assert_allclose(read(tmp_path / f"i{suffix}").astype(int), expected, atol=tolerance)

    def test_transparent_palette_entry_is_white(self, tmp_path: Path) -> None:
        image = Image.fromarray((GREY > 128).astype(np.uint8)).convert("P")
        image.putpalette([10, 20, 30, 200, 0, 0])
        image.save(tmp_path / "t.png", transparency=0)
        np.testing.assert_array_equal(
            read(tmp_path / "t.png"), np.where(repeated(GREY > 128), [200, 0, 0], 255)
        )

    @pytest.mark.parametrize("orientation", range(1, 9))
    def test_exif_orientation_is_respected(self, orientation: int, tmp_path: Path) -> None:
        from PIL import ImageOps

        image = Image.fromarray(RGB)
        exif = image.getexif()
        exif[0x0112] = orientation
        image.save(tmp_path / "o.png", exif=exif)
        with Image.open(tmp_path / "o.png") as stored:
            upright = np.asarray(ImageOps.exif_transpose(stored))
        np.testing.assert_array_equal(read(tmp_path / "o.png"), upright)
