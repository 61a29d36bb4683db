"""Pictures of a region: exact pixels, the pixel size in the file, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer.app.display import Display, DisplaySettings
from histoviewer.app.view_picture import RegionPicture, read_region, save_picture
from histoviewer.core.errors import HistoViewerError, InputError
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.task import Task
from histoviewer.io.open_slide import open_slide


class _Slide:
    def __init__(self, reader: SlideReader) -> None:
        self.reader = reader
        self.info = reader.info

    def region(self, x_l0: int, y_l0: int, level: int, width: int, height: int, stain: str = "") -> RgbArray:
        return self.reader.read_region(x_l0, y_l0, level, width, height)


@pytest.fixture
def pixels() -> RgbArray:
    return np.random.default_rng(5).integers(0, 256, (300, 500, 3), np.uint8)


@pytest.fixture
def slide(tmp_path: Path, pixels: RgbArray) -> _Slide:
    path = tmp_path / "slide.png"
    Image.fromarray(pixels).save(path, dpi=(25_400 / 0.5, 25_400 / 0.5))
    return _Slide(open_slide(path))


def test_full_resolution_has_the_files_own_pixels(slide: _Slide, pixels: RgbArray) -> None:
    made = read_region(Task(), slide, RegionPicture((13, 27, 413, 250), 1.0), Display())
    assert (made == pixels[27:250, 13:413]).all()


def test_half_the_size_has_the_mean_of_four_pixels(slide: _Slide, pixels: RgbArray) -> None:
    made = read_region(Task(), slide, RegionPicture((10, 20, 110, 120), 2.0), Display())
    part = pixels[20:120, 10:110].astype(float).reshape(50, 2, 50, 2, 3).mean(axis=(1, 3))
    assert made.shape == (50, 50, 3)
    assert np.abs(made - part).max() <= 1


def test_bands_meet_without_a_seam(slide: _Slide, pixels: RgbArray, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = RegionPicture((3, 5, 500, 300), 2.0)
    whole = read_region(Task(), slide, picture, Display())
    monkeypatch.setattr("histoviewer.app.view_picture._BAND_PIXELS", 7_000)
    assert (read_region(Task(), slide, picture, Display()) == whole).all()


def test_colours_are_as_the_view_shows_them(slide: _Slide, pixels: RgbArray) -> None:
    settings = DisplaySettings(brightness=0.3)
    made = read_region(Task(), slide, RegionPicture((0, 0, 50, 50), 1.0), Display(settings))
    assert (made == settings.table()[pixels[:50, :50]]).all()


@pytest.mark.parametrize("name", ["picture.tif", "picture.TIFF", "picture.png"])
def test_the_pixel_size_is_kept_in_the_file(tmp_path: Path, pixels: RgbArray, name: str) -> None:
    save_picture(tmp_path / name, pixels, 0.4987)
    again = open_slide(tmp_path / name)
    assert again.info.mpp == pytest.approx(0.4987, rel=1e-3)
    assert (again.read_region(0, 0, 0, 500, 300) == pixels).all()


def test_an_unknown_pixel_size_is_not_made_up(tmp_path: Path, pixels: RgbArray) -> None:
    save_picture(tmp_path / "picture.tif", pixels, None)
    assert open_slide(tmp_path / "picture.tif").info.mpp is None


def test_another_ending_is_refused_and_nothing_is_written(tmp_path: Path, pixels: RgbArray) -> None:
    with pytest.raises(InputError, match=r"\.png or \.tif"):
        save_picture(tmp_path / "picture.webp", pixels, None)
    assert not list(tmp_path.glob("picture*"))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, pixels: RgbArray) -> None:
    with pytest.raises(HistoViewerError, match="no such folder"):
        save_picture(tmp_path / "gone" / "picture.png", pixels, None)


def test_too_many_pixels_are_refused_before_reading(slide: _Slide) -> None:
    picture = RegionPicture((0, 0, 20_000, 20_000), 1.0)
    assert not picture.fits
    with pytest.raises(InputError, match="too many pixels"):
        read_region(Task(), slide, picture, Display())
