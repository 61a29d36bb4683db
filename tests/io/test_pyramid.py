"""Coarser levels for flat images: right pixels, usable while they grow, cancellable, on disk when large."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from synthetic_slides import SAMPLES_BY_NAME, picture, pyramid

from histoviewer import open_slide
from histoviewer.core.errors import Cancelled, CorruptFileError, InputError, StorageError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.io import pyramid as module
from histoviewer.io.pyramid import PyramidProgress, PyramidSlide, halved, needs_pyramid, with_pyramid

WIDTH, HEIGHT = 4200, 1601


def flat(folder: Path, name: str = "plain-strips") -> tuple[Path, RgbArray]:
    return SAMPLES_BY_NAME[name].make(folder, WIDTH, HEIGHT)


def means(pixels: RgbArray, levels: int) -> list[RgbArray]:
    """The levels as they should be, from the whole image at once."""
    made = [pixels]
    for _ in range(levels):
        made.append(halved(made[-1]))
    return made


@pytest.mark.parametrize("memory_bytes", [0, 2**30], ids=["disk", "memory"])
@pytest.mark.parametrize("name", ["plain-strips", "deflate-predictor", "picture"])
def test_every_pixel_is_the_mean_of_four_below(name: str, memory_bytes: int, tmp_path: Path) -> None:
    path, pixels = flat(tmp_path, name)
    with with_pyramid(open_slide(path), Task(), memory_bytes=memory_bytes) as slide:
        assert isinstance(slide, PyramidSlide)
        assert slide.on_disk == (memory_bytes == 0)
        assert slide.complete
        levels = slide.info.levels
        assert [level.downsample for level in levels] == [1, 2, 4, 8]
        for index, expected in enumerate(means(pixels, 3)):
            level = levels[index]
            assert (level.height, level.width) == expected.shape[:2]
            np.testing.assert_array_equal(slide.read_region(0, 0, index, level.width, level.height), expected)
            assert slide.tile_ready(index, level.columns - 1, level.rows - 1)


def test_halved_rounds_and_keeps_odd_edges() -> None:
    pixels = np.array([[[0], [1], [7]], [[1], [1], [9]], [[4], [5], [6]]], np.uint8).repeat(3, axis=2)
    assert halved(pixels)[..., 0].tolist() == [[1, 8], [5, 6]]


def test_what_needs_none_is_handed_back(tmp_path: Path) -> None:
    path, _ = SAMPLES_BY_NAME["picture"].make(tmp_path)
    with open_slide(path) as slide:
        assert not needs_pyramid(slide.info)
        assert with_pyramid(slide, Task()) is slide
    pyramid(tmp_path / "big.tif", picture(WIDTH, HEIGHT), levels=4, tile=(256, 256))
    with open_slide(tmp_path / "big.tif") as slide:
        assert not needs_pyramid(slide.info)


def test_it_can_be_looked_at_while_it_grows(tmp_path: Path) -> None:
    path, pixels = flat(tmp_path)
    expected = means(pixels, 3)[3]
    seen: list[object] = []
    rows: list[int] = []

    def on_partial(value: object) -> None:
        seen.append(value)
        slide = seen[0]
        assert isinstance(slide, PyramidSlide)
        level = slide.info.levels[3]
        view = slide.read_region(0, 0, 3, level.width, level.height)
        if isinstance(value, PyramidProgress):
            known = value.y1_l0 // 8 if value.y1_l0 < HEIGHT else level.height
            np.testing.assert_array_equal(view[:known], expected[:known])
            rows.append(known)
        else:
            assert (view == 255).all()
            assert not slide.tile_ready(3, 0, 0)

    with with_pyramid(open_slide(path), Task(on_partial=on_partial)):
        assert rows == sorted(rows)
        assert len(rows) > 3
        assert rows[-1] == expected.shape[0]


def test_cancel_leaves_the_slide_open(tmp_path: Path) -> None:
    path, _ = flat(tmp_path)
    task = Task(on_progress=lambda progress: task.cancel())
    with open_slide(path) as slide:
        with pytest.raises(Cancelled):
            with_pyramid(slide, task)
        assert slide.read_tile(0, 0, 0).shape == (512, 512, 3)


def test_closing_ends_a_build_under_way(tmp_path: Path) -> None:
    path, _ = flat(tmp_path)
    begun, ending = threading.Event(), []
    slide = PyramidSlide(open_slide(path))

    def build() -> None:
        try:
            slide.build(Task(on_partial=lambda _: (begun.set(), closed.wait(10))))
        except Cancelled:
            ending.append("cancelled")

    closed = threading.Event()
    thread = threading.Thread(target=build)
    thread.start()
    assert begun.wait(10)
    slide.close()
    slide.close()
    closed.set()
    thread.join(10)
    assert ending == ["cancelled"]
    with pytest.raises(InputError, match="closed"):
        slide.read_tile(2, 0, 0)


def test_a_damaged_tile_ends_the_build_with_its_name(tmp_path: Path) -> None:
    import tifffile

    path, _ = flat(tmp_path, "deflate-predictor")
    with tifffile.TiffFile(path) as tiff:
        offset = tiff.pages[0].dataoffsets[100]
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(b"\0" * 30)
    with open_slide(path) as slide, pytest.raises(CorruptFileError, match="Tile 34, 1"):
        with_pyramid(slide, Task())


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = flat(tmp_path)
    usage = module.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with open_slide(path) as slide, pytest.raises(StorageError, match="disk is full"):
        with_pyramid(slide, Task(), memory_bytes=0)


def test_nothing_stays_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    path, _ = flat(tmp_path)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    with with_pyramid(open_slide(path), Task(), memory_bytes=0) as slide:
        assert slide.read_tile(3, 0, 0).shape == (201, 512, 3)
        assert list(scratch.iterdir()) == []
