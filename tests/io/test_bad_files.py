"""Each bad file gets its sentence: what failed, why, and what to do. Nothing else is ever raised."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from synthetic_slides import SAMPLES_BY_NAME, TILED, picture, tiff

from histoviewer import open_slide
from histoviewer.core.errors import (
    CorruptFileError,
    FileAccessError,
    FormatError,
    HistoViewerError,
    InputError,
    TooLargeError,
)

FUZZ_MUTANTS = 60
FUZZED = (
    *("plain-strips", "lzw-predictor", "deflate-predictor", "jpeg-ycbcr", "jpeg-rgb", "jpeg2000", "packbits"),
    *("zstd", "planes", "bigtiff", "ome", "aperio", "pyramid-sub", "picture", "photo", "bitmap"),
)


def check_sentence(error: HistoViewerError, path: Path) -> None:
    """One line that names the file, gives a cause and a way out."""
    text = str(error)
    assert "\n" not in text
    assert text.endswith(".")
    assert (path.name or str(path)) in text
    assert error.why
    assert error.remedy


def refusal(path: Path, kind: type[HistoViewerError], words: str) -> None:
    """Opening must fail with this kind of error, these words in its sentence."""
    with pytest.raises(kind, match=words) as caught:
        open_slide(path)
    assert type(caught.value) is kind
    check_sentence(caught.value, path)


class TestAccess:
    def test_missing(self, tmp_path: Path) -> None:
        refusal(tmp_path / "none.svs", FileAccessError, "no such file")

    def test_folder(self, tmp_path: Path) -> None:
        refusal(tmp_path, FileAccessError, "folder")

    def test_path_through_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"x")
        refusal(tmp_path / "file" / "slide.svs", FileAccessError, "not a folder")

    def test_name_too_long(self, tmp_path: Path) -> None:
        refusal(tmp_path / ("x" * 300 + ".tif"), FileAccessError, "too long")

    def test_nul_in_name(self, tmp_path: Path) -> None:
        with pytest.raises(FileAccessError, match="name is not possible"):
            open_slide(tmp_path / "a\0b.tif")

    def test_no_permission(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path, _ = SAMPLES_BY_NAME["picture"].make(tmp_path)
        if os.geteuid() == 0:  # root may read anything: let the system's answer be that of another user
            monkeypatch.setattr(os, "access", lambda *_: False)
        path.chmod(0)
        refusal(path, FileAccessError, "may not read")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
    def test_pipe_does_not_hang(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.tif")
        refusal(tmp_path / "pipe.tif", FileAccessError, "pipe")


class TestContent:
    @pytest.mark.parametrize("name", ["a.svs", "a.png", "a.jpg", "a.ndpi"])
    def test_empty(self, name: str, tmp_path: Path) -> None:
        (tmp_path / name).touch()
        refusal(tmp_path / name, CorruptFileError, "empty")

    @pytest.mark.parametrize(
        "content", [b"hello, this is no image\n", b"PK\x03\x04zip", bytes(5000), b"\xff", b"II"]
    )
    @pytest.mark.parametrize("name", ["notes.svs", "notes.png", "notes.txt", "notes.mrxs"])
    def test_no_image(self, name: str, content: bytes, tmp_path: Path) -> None:
        (tmp_path / name).write_bytes(content)
        refusal(tmp_path / name, FormatError, "not an image")

    @pytest.mark.parametrize(
        "head", [b"II*\0", b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0" + b"\xff" * 8, b"II*\0\0\0\0\0"]
    )
    def test_header_and_nothing_else(self, head: bytes, tmp_path: Path) -> None:
        (tmp_path / "head.tif").write_bytes(head)
        refusal(tmp_path / "head.tif", CorruptFileError, "copy it again")

    @pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0\x10JFIF", b"BM\0\0\0\0"])
    def test_picture_header_and_nothing_else(self, head: bytes, tmp_path: Path) -> None:
        (tmp_path / "head.png").write_bytes(head)
        refusal(tmp_path / "head.png", CorruptFileError, "damaged")

    @pytest.mark.parametrize("part", [0.3, 0.7, 0.95])
    @pytest.mark.parametrize(
        "name", ["plain-tiles", "jpeg-ycbcr", "aperio", "ome", "picture", "photo", "bitmap"]
    )
    def test_truncated(self, name: str, part: float, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME[name].make(tmp_path)
        os.truncate(path, int(path.stat().st_size * part))
        refusal(path, CorruptFileError, "copy it again")

    @pytest.mark.parametrize("name", ["broken.svs", "unopenable.tiff", "unreadable.svs"])
    def test_broken_files_of_others(self, name: str, shared_data: Path) -> None:
        path = shared_data / "slides" / "broken" / name
        with pytest.raises(InputError) as caught:
            open_slide(path)
        check_sentence(caught.value, path)

    def test_one_damaged_tile_is_named_and_the_others_are_read(self, tmp_path: Path) -> None:
        path, pixels = SAMPLES_BY_NAME["jpeg-rgb"].make(tmp_path)
        with tifffile.TiffFile(path) as tiff_file:
            offset = tiff_file.pages[0].dataoffsets[6]
        with path.open("rb+") as file:
            file.seek(offset)
            file.write(bytes(64))
        with open_slide(path) as slide:
            with pytest.raises(CorruptFileError, match="Tile 1, 1 of level 0") as caught:
                slide.read_tile(0, 1, 1)
            check_sentence(caught.value, path)
            with pytest.raises(CorruptFileError, match="Tile 1, 1"):
                slide.read_region(0, 0, 0, 200, 200)
            np.testing.assert_allclose(slide.read_tile(0, 2, 1), pixels[64:128, 128:192], atol=30)

    def test_file_cut_short_while_open(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["plain-tiles"].make(tmp_path)
        with open_slide(path) as slide:
            os.truncate(path, 1000)
            with pytest.raises(CorruptFileError, match="ends too early"):
                slide.read_tile(0, 4, 3)


def directory(entries: list[tuple[int, int, int, int]], next_offset: int = 0) -> bytes:
    """A classic little-endian image directory."""
    body = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return struct.pack("<H", len(entries)) + body + struct.pack("<I", next_offset)


def tiled_directory(side: int, *, compression: int = 1, offset: int = 200, size: int = 100) -> bytes:
    """An RGB image of ``side`` pixels in one tile as large."""
    return directory(
        [
            *[(256, 4, 1, side), (257, 4, 1, side), (258, 3, 1, 8), (259, 3, 1, compression), (262, 3, 1, 2)],
            *[(277, 3, 1, 3), (322, 4, 1, side), (323, 4, 1, side), (324, 4, 1, offset), (325, 4, 1, size)],
        ]
    )


HEAD = b"II*\0\x08\0\0\0"


class TestDeclaredSizes:
    @pytest.mark.parametrize("compression", [1, 7, 8])
    def test_a_huge_tile_never_reaches_a_decoder(
        self, compression: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """OpenSlide aborts the process on this file, so it must not even be asked what it is."""
        import openslide

        def never(*_: object) -> None:
            raise AssertionError("reached OpenSlide")

        monkeypatch.setattr(openslide.OpenSlide, "detect_format", never)
        monkeypatch.setattr(openslide, "OpenSlide", never)
        monkeypatch.setattr(tifffile, "TiffFile", never)
        path = tmp_path / "bomb.tif"
        path.write_bytes(
            HEAD + tiled_directory(65536, compression=compression, size=4_000_000) + bytes(4_200_000)
        )
        refusal(path, TooLargeError, "65,536 x 65,536")

    def test_a_huge_tile_is_refused_at_once_and_in_little_memory(self, tmp_path: Path) -> None:
        path = tmp_path / "bomb.tif"
        path.write_bytes(HEAD + tiled_directory(65536, size=4_000_000) + bytes(4_200_000))
        code = (
            "import sys, resource\nfrom histoviewer import open_slide\n"
            "from histoviewer.core.errors import TooLargeError\n"
            "resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))\n"
            "try:\n    open_slide(sys.argv[1])\nexcept TooLargeError as error:\n    print(error)"
        )
        done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert "65,536" in done.stdout

    def test_a_huge_tile_in_a_later_image_is_refused(self, tmp_path: Path) -> None:
        first = tiled_directory(64, size=64 * 64 * 3)
        chained = first[:-4] + struct.pack("<I", len(HEAD + first))
        path = tmp_path / "later.tif"
        path.write_bytes(HEAD + chained + tiled_directory(40000) + bytes(20000))
        refusal(path, TooLargeError, "40,000")

    def test_a_huge_compressed_strip_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "strip.tif"
        entries = [(256, 4, 1, 30000), (257, 4, 1, 30000), (258, 3, 1, 8), (259, 3, 1, 5), (262, 3, 1, 2)]
        entries += [(273, 4, 1, 200), (277, 3, 1, 3), (278, 4, 1, 30000), (279, 4, 1, 1000)]
        path.write_bytes(HEAD + directory(entries) + bytes(2000))
        refusal(path, TooLargeError, "strip of 30,000")

    def test_a_circle_of_images(self, tmp_path: Path) -> None:
        path = tmp_path / "circle.tif"
        path.write_bytes(HEAD + tiled_directory(64, size=12288)[:-4] + struct.pack("<I", 8) + bytes(20000))
        refusal(path, CorruptFileError, "circle")

    def test_a_million_images(self, tmp_path: Path) -> None:
        one = len(directory([(256, 4, 1, 1)]))
        chain = b"".join(directory([(256, 4, 1, 1)], 8 + one * (index + 1)) for index in range(100_000))
        path = tmp_path / "million.tif"
        path.write_bytes(HEAD + chain * 10)
        started = time.process_time()
        refusal(path, TooLargeError, "more than 1,000 images")
        assert time.process_time() - started < 10

    def test_tiles_outside_the_file(self, tmp_path: Path) -> None:
        path = tmp_path / "outside.tif"
        path.write_bytes(HEAD + tiled_directory(64, offset=4_000_000_000, size=12288) + bytes(500))
        refusal(path, CorruptFileError, "outside the file")

    def test_a_table_of_tiles_outside_the_file(self, tmp_path: Path) -> None:
        path = tmp_path / "table.tif"
        entries = [(256, 4, 1, 640), (257, 4, 1, 640), (322, 4, 1, 64), (323, 4, 1, 64)]
        path.write_bytes(
            HEAD + directory([*entries, (324, 4, 100, 900_000), (325, 4, 100, 900_000)]) + bytes(500)
        )
        refusal(path, CorruptFileError, "outside the file")

    def test_hundreds_of_millions_of_tiles(self, tmp_path: Path) -> None:
        path = tmp_path / "many.tif"
        entries = [(256, 4, 1, 2**31 - 1), (257, 4, 1, 2**31 - 1), (322, 4, 1, 64), (323, 4, 1, 64)]
        path.write_bytes(
            HEAD + directory([*entries, (324, 4, 2**30, 200), (325, 4, 2**30, 200)]) + bytes(500)
        )
        refusal(path, TooLargeError, "tiles")

    def test_a_tag_without_values(self, tmp_path: Path) -> None:
        path = tmp_path / "void.tif"
        path.write_bytes(HEAD + directory([(256, 4, 0, 0), (257, 4, 0, 0), (322, 4, 1, 64)]) + bytes(500))
        refusal(path, CorruptFileError, "64 x 0")

    def test_fewer_tiles_than_declared(self, tmp_path: Path) -> None:
        path = tmp_path / "few.tif"
        tiff(**TILED)(path, picture())
        raw = bytearray(path.read_bytes())
        at = raw.index(struct.pack("<HHI", 256, 4, 1))
        raw[at + 8 : at + 12] = struct.pack("<I", 60_000)
        path.write_bytes(raw)
        refusal(path, CorruptFileError, "lists 20 of its")

    def test_a_png_that_is_too_short_for_what_it_declares(self, tmp_path: Path) -> None:
        path = tmp_path / "bomb.png"
        path.write_bytes(png_header(20_000, 20_000))
        refusal(path, CorruptFileError, "too short")

    def test_a_png_larger_than_can_be_decoded_as_a_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "vast.png"
        path.write_bytes(png_header(200_000, 200_000))
        refusal(path, TooLargeError, "decoded as a whole")

    def test_a_jpeg_tile_that_declares_more_than_its_tiff(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["jpeg-rgb"].make(tmp_path)
        raw = path.read_bytes().replace(b"\x08\0\x40\0\x40\x03", b"\x08\xff\xff\xff\xff\x03")
        path.write_bytes(raw)
        refusal(path, CorruptFileError, "65,535 x 65,535")


def png_header(width: int, height: int) -> bytes:
    """A PNG that ends after saying how large it is."""
    import zlib

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    data = zlib.compress(bytes(1000))
    end = struct.pack(">I", len(data)) + b"IDAT" + data + struct.pack(">I", zlib.crc32(b"IDAT" + data))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk)) + end


def save(path: Path, data: np.ndarray, **options: object) -> None:
    """A TIFF of any kind."""
    tifffile.imwrite(path, data, **{"metadata": None, **options})


GREY = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "float": (lambda p: save(p, GREY.astype(np.float32), photometric="minisblack"), "floating-point"),
    "double RGB": (lambda p: save(p, np.zeros((64, 64, 3)), photometric="rgb"), "floating-point"),
    "32 bits": (lambda p: save(p, GREY.astype(np.uint32), photometric="minisblack"), "32-bit"),
    "signed": (lambda p: save(p, GREY.astype(np.int16), photometric="minisblack"), "signed"),
    "five channels": (
        lambda p: save(p, np.zeros((64, 64, 5), np.uint8), photometric="minisblack", planarconfig="contig"),
        "5 channels",
    ),
    "grey stack": (
        lambda p: save(p, np.zeros((4, 64, 64), np.uint8), photometric="minisblack"),
        "stack of 4",
    ),
    "OME channels": (
        lambda p: save(
            p,
            np.zeros((3, 64, 64), np.uint8),
            photometric="minisblack",
            ome=True,
            metadata={"axes": "CYX", "Channel": {"Name": ["DAPI", "FITC", "Cy3"]}},
        ),
        "fluorescence",
    ),
    "OME focal planes": (
        lambda p: save(
            p, np.zeros((5, 64, 64, 3), np.uint8), photometric="rgb", ome=True, metadata={"axes": "ZYXS"}
        ),
        "5 focal planes",
    ),
    "CIELab": (lambda p: save(p, np.zeros((64, 64, 3), np.uint8), photometric="cielab"), "CIELAB"),
    "WebP": (lambda p: save(p, picture(), photometric="rgb", compression="webp", tile=(64, 64)), "WEBP"),
    "LZMA": (lambda p: save(p, picture(), photometric="rgb", compression="lzma"), "LZMA"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_kinds_that_are_not_read_are_refused_in_words(name: str, tmp_path: Path) -> None:
    write, words = REFUSED[name]
    path = tmp_path / ("image.ome.tif" if name.startswith("OME") else "image.tif")
    write(path)
    refusal(path, FormatError, words)


def test_gif_is_refused_in_words(tmp_path: Path) -> None:
    Image.fromarray(picture()).save(tmp_path / "image.gif")
    refusal(tmp_path / "image.gif", FormatError, "not an image of a kind that is read")


@pytest.mark.parametrize("name", FUZZED)
def test_damaged_files_give_an_image_or_a_sentence(name: str, tmp_path: Path) -> None:
    """Truncated, overwritten and bit-flipped copies, half of the damage in the metadata."""
    source, _ = SAMPLES_BY_NAME[name].make(tmp_path, 150, 100)
    original = source.read_bytes()
    rng = np.random.default_rng(sum(name.encode()))
    refused = 0
    for number in range(FUZZ_MUTANTS):
        path = tmp_path / f"mutant{source.suffix}"
        path.write_bytes(damaged(original, rng, number))
        try:
            with open_slide(path) as slide:
                read_everything(slide)
        except HistoViewerError as error:
            check_sentence(error, path)
            refused += 1
    assert refused > FUZZ_MUTANTS // 10


def read_everything(slide: object) -> None:
    """Every tile of the corners of every level, and the associated images."""
    info = slide.info  # type: ignore[attr-defined]
    for index, grid in enumerate(info.levels):
        for col in {0, grid.columns - 1}:
            for row in {0, grid.rows - 1}:
                assert slide.read_tile(index, col, row).dtype == np.uint8  # type: ignore[attr-defined]
    for image in info.associated:
        assert slide.read_associated(image).shape[2] == 3  # type: ignore[attr-defined]


def damaged(original: bytes, rng: np.random.Generator, number: int) -> bytes:
    """One mutant: cut short, bits flipped, or a run of bytes overwritten."""
    if number % 3 == 0:
        return original[: int(rng.integers(4, len(original)))]
    raw = bytearray(original)
    # Metadata lie at the beginning or the end, depending on the writer.
    spans = [
        (4, min(600, len(raw))),
        (max(4, len(raw) - 1500), len(raw)),
        (4, len(raw)),
        (4, min(2000, len(raw))),
    ]
    low, high = spans[number % len(spans)]
    if number % 3 == 1:
        for position in rng.integers(low, high, size=rng.integers(1, 12)):
            raw[position] ^= 1 << int(rng.integers(8))
    else:
        start, length = int(rng.integers(low, high)), int(rng.integers(1, 40))
        raw[start : start + length] = rng.integers(
            0, 256, size=len(raw[start : start + length]), dtype=np.uint8
        ).tobytes()
    return bytes(raw)
