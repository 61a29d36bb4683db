"""What every reader promises, for every kind of file."""

from __future__ import annotations

import inspect
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from synthetic_slides import SAMPLES, SAMPLES_BY_NAME, Sample, picture, pyramid, tiff

import histoviewer
from histoviewer import open_slide
from histoviewer.core.errors import FormatError, InputError, TooLargeError
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.io.openslide_reader import OpenslideReader
from histoviewer.io.pyramid import PyramidSlide

REAL = ("cmu-1-small-region.svs", "tcga-cr-7395-01a-01-ts1.svs", "kidney-48-5.tif", "boxes.tiff")


def whole(slide: SlideReader, level: int) -> RgbArray:
    """A level put together from its tiles."""
    grid = slide.info.levels[level]
    rows = [
        np.concatenate([slide.read_tile(level, col, row) for col in range(grid.columns)], axis=1)
        for row in range(grid.rows)
    ]
    return np.concatenate(rows)


def check_contract(slide: SlideReader) -> None:
    """What holds for any slide, whatever its pixels."""
    assert isinstance(slide, SlideReader)
    info = slide.info
    assert info.levels[0].downsample == 1.0
    assert [level.downsample for level in info.levels] == sorted(level.downsample for level in info.levels)
    for index, grid in enumerate(info.levels):
        last = slide.read_tile(index, grid.columns - 1, grid.rows - 1)
        assert last.dtype == np.uint8
        assert last.shape == (
            grid.height - (grid.rows - 1) * grid.tile_height,
            grid.width - (grid.columns - 1) * grid.tile_width,
            3,
        )
        assert last.flags.c_contiguous
        with pytest.raises(IndexError):
            slide.read_tile(index, grid.columns, 0)
        with pytest.raises(IndexError):
            slide.read_tile(index, 0, -1)
    with pytest.raises(IndexError):
        slide.read_tile(len(info.levels), 0, 0)
    check_outside(slide)


def check_outside(slide: SlideReader) -> None:
    """A region around a level's corners: white outside, the level's own pixels inside."""
    for index, grid in enumerate(slide.info.levels):
        margin = round(5 * grid.downsample)
        around = slide.read_region(-margin, -margin, index, grid.width + 10, grid.height + 10)
        assert around.shape == (grid.height + 10, grid.width + 10, 3)
        inside = np.zeros(around.shape[:2], dtype=bool)
        inside[5 : 5 + grid.height, 5 : 5 + grid.width] = True
        assert (around[~inside] == 255).all()
        np.testing.assert_array_equal(around[5:-5, 5:-5], whole(slide, index))
    nothing = slide.read_region(-10_000, 10 * slide.info.height_l0, 0, 3, 4)
    assert nothing.shape == (4, 3, 3)
    assert (nothing == 255).all()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
class TestSynthetic:
    def test_keeps_the_contract(self, sample: Sample, tmp_path: Path) -> None:
        path, _ = sample.make(tmp_path)
        with open_slide(path) as slide:
            check_contract(slide)

    def test_gives_the_pixels_that_were_written(self, sample: Sample, tmp_path: Path) -> None:
        path, pixels = sample.make(tmp_path)
        with open_slide(path) as slide:
            assert slide.info.format == sample.format
            assert (slide.info.width_l0, slide.info.height_l0) == (300, 200)
            got = whole(slide, 0)
        assert np.abs(got.astype(int) - pixels).mean() <= sample.tolerance

    def test_coarser_levels_show_the_same_place(self, sample: Sample, tmp_path: Path) -> None:
        path, pixels = sample.make(tmp_path)
        with open_slide(path) as slide:
            for index, grid in enumerate(slide.info.levels):
                step = round(grid.downsample)
                part = slide.read_region(96, 64, index, 16, 12)
                np.testing.assert_allclose(part, pixels[64::step, 96::step][:12, :16], atol=40)

    def test_threads_see_the_same_pixels(self, sample: Sample, tmp_path: Path) -> None:
        path, _ = sample.make(tmp_path)
        with open_slide(path) as slide:
            expected, failures = whole(slide, 0), []

            def read() -> None:
                for _ in range(3):
                    if not np.array_equal(whole(slide, 0), expected):
                        failures.append("different")

            threads = [threading.Thread(target=read) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert not failures


@pytest.mark.parametrize("name", REAL)
def test_real_slides_keep_the_contract(name: str, shared_data: Path) -> None:
    with open_slide(shared_data / "slides" / name) as slide:
        check_contract(slide)


@pytest.mark.parametrize("name", ["cmu-1-small-region.svs", "tcga-cr-7395-01a-01-ts1.svs", "boxes.tiff"])
def test_real_slides_agree_with_openslide(name: str, shared_data: Path) -> None:
    path = shared_data / "slides" / name
    with open_slide(path) as own, OpenslideReader(path) as other:
        assert own.info.mpp_x == pytest.approx(other.info.mpp_x) or not 0.05 < (other.info.mpp_x or 0) < 20
        assert own.info.objective == other.info.objective
        assert own.info.associated == other.info.associated
        for level, (mine, theirs) in enumerate(zip(own.info.levels, other.info.levels, strict=True)):
            assert (mine.width, mine.height) == (theirs.width, theirs.height)
            assert mine.downsample == pytest.approx(theirs.downsample, rel=0.02)
            a, b = (
                own.read_tile(level, 0, 0),
                other.read_region(0, 0, level, mine.tile_width, mine.tile_height),
            )
            np.testing.assert_allclose(a, b[: a.shape[0], : a.shape[1]], atol=2)
        for image in own.info.associated:
            difference = own.read_associated(image).astype(int) - other.read_associated(image)
            assert np.abs(difference).mean() < 2


def test_openslide_reader_keeps_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "pyramid.tif"
    pyramid(path, picture(), compression="deflate")
    with OpenslideReader(path) as slide:
        check_contract(slide)
        np.testing.assert_array_equal(whole(slide, 0), picture())


def test_pyramid_keeps_the_contract(tmp_path: Path) -> None:
    from histoviewer.core.task import Task

    path, _ = SAMPLES_BY_NAME["plain-strips"].make(tmp_path, 2311, 1201)
    with PyramidSlide(open_slide(path)) as slide:
        slide.build(Task())
        check_contract(slide)


def test_level_positions_do_not_drift_on_odd_sizes(tmp_path: Path) -> None:
    """4443 / 2221 is 2.0005; a level made by halving still shows level-0 pixel 2 x at its pixel x."""
    pixels = np.zeros((64, 4443, 3), np.uint8)
    pixels[:, :, 0] = np.arange(4443) // 20
    path = tmp_path / "odd.tif"
    with pytest.MonkeyPatch.context():
        import tifffile

        with tifffile.TiffWriter(path) as writer:
            options = {"tile": (64, 64), "photometric": "rgb", "metadata": None}
            writer.write(pixels, **options)
            writer.write(pixels[:64:2, : 2 * 2221 : 2], subfiletype=1, **options)
    with open_slide(path) as slide:
        assert [level.downsample for level in slide.info.levels] == [1.0, 2.0]
        np.testing.assert_array_equal(slide.read_region(4000, 0, 1, 100, 4), pixels[:8:2, 4000:4200:2])


@pytest.mark.parametrize(
    "name", ["a slide.tif", "-rf.tif", "中文 Gewebe é.tif", "e\u0301.tif", "😀.tif", "x" * 240 + ".tif"]
)
def test_any_name_opens(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiff()(tmp_path / name, picture(40, 30))
    monkeypatch.chdir(tmp_path)
    with open_slide(name) as slide:
        assert slide.read_tile(0, 0, 0).shape == (30, 40, 3)


class TestPixelSizeGiven:
    def test_takes_the_place_of_the_files_own(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["aperio"].make(tmp_path)
        with open_slide(path, mpp=0.25) as slide:
            assert (slide.info.mpp_x, slide.info.mpp_y) == (0.25, 0.25)

    @pytest.mark.parametrize("mpp", [0.0, -1.0, float("nan"), float("inf")])
    def test_must_be_a_positive_number(self, mpp: float, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["picture"].make(tmp_path)
        with pytest.raises(InputError, match="positive"):
            open_slide(path, mpp=mpp)


class TestClosed:
    @pytest.mark.parametrize("name", ["pyramid", "jpeg-ycbcr"])
    def test_says_so(self, name: str, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME[name].make(tmp_path)
        slide = open_slide(path)
        slide.close()
        slide.close()
        with pytest.raises(InputError, match="closed"):
            slide.read_tile(0, 0, 0)

    def test_openslide_says_so(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["pyramid"].make(tmp_path)
        slide = OpenslideReader(path)
        slide.close()
        with pytest.raises(InputError, match="closed"):
            slide.read_tile(0, 0, 0)


class TestRegions:
    def test_a_size_that_nobody_means_is_refused(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["pyramid"].make(tmp_path)
        with open_slide(path) as slide:
            with pytest.raises(TooLargeError, match="smaller region"):
                slide.read_region(0, 0, 0, 100_000, 100_000)
            with pytest.raises(InputError, match="positive"):
                slide.read_region(0, 0, 0, 0, 5)

    def test_a_region_belongs_to_the_caller(self, tmp_path: Path) -> None:
        path, pixels = SAMPLES_BY_NAME["plain-tiles"].make(tmp_path)
        with open_slide(path) as slide:
            slide.read_region(0, 0, 0, 64, 64)[:] = 0
            slide.read_tile(0, 0, 0)[:] = 0
            np.testing.assert_array_equal(slide.read_region(0, 0, 0, 64, 64), pixels[:64, :64])


def test_unknown_associated_image_is_refused_in_words(tmp_path: Path) -> None:
    path, _ = SAMPLES_BY_NAME["picture"].make(tmp_path)
    with open_slide(path) as slide, pytest.raises(FormatError, match="no image 'label'"):
        slide.read_associated("label")


def test_package_is_cheap_to_import_and_offers_open_slide() -> None:
    code = (
        "import sys, histoviewer; print(sorted({'tifffile', 'openslide', 'numpy', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert histoviewer.__version__
    assert list(inspect.signature(histoviewer.open_slide).parameters) == ["path", "mpp"]
    with pytest.raises(AttributeError):
        histoviewer.nothing  # noqa: B018
