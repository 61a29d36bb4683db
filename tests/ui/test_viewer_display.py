"""What a canvas paints when it is turned, and when its colours are changed: pixel by pixel."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import ImageCms
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, settle, square

from histoviewer.app.display import DisplaySettings
from histoviewer.core.results import PatchPrediction
from histoviewer.core.slide import RgbArray
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.picture import PictureParts, picture_of_region, picture_of_view, to_pixels

_BARE = PictureParts(scale_bar=False, annotations=False, heatmap=False)


class _Noise(FakeSlide):
    """Each pixel has a colour of its own."""

    def __init__(self) -> None:
        super().__init__(1024, 768, levels=1)
        self.pixels = np.random.default_rng(2).integers(0, 256, (768, 1024, 3), np.uint8)

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        return self.pixels[row * 256 : (row + 1) * 256, col * 256 : (col + 1) * 256]

    cached_tile = tile


class _Plain(FakeSlide):
    """One colour everywhere, so that every seam would show."""

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        shape = super().tile(level, col, row, stain).shape
        return np.full(shape, (180, 90, 140), np.uint8)

    cached_tile = tile


def _turned(canvas: SlideCanvas, qtbot: QtBot, rotation: float, flipped: bool) -> RgbArray:
    assert canvas.view is not None
    view = canvas.view.at_downsample(1.0).centered(512, 384)
    canvas.set_view(replace(view, rotation=rotation, flipped=flipped))
    settle(qtbot, canvas)
    return to_pixels(picture_of_view(canvas, _BARE))


@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("rotation", [0.0, 90.0, 180.0, 270.0])
def test_one_to_one_shows_the_files_own_pixels(qtbot: QtBot, rotation: float, flipped: bool) -> None:
    slide = _Noise()
    canvas = open_canvas(qtbot, slide, 400, 300)
    shown = _turned(canvas, qtbot, rotation, flipped)
    assert canvas.view is not None
    rows, columns = np.mgrid[0:300, 0:400] + 0.5
    x, y = canvas.view.to_l0(columns, rows)  # type: ignore[arg-type]
    expected = slide.pixels[np.floor(y).astype(int), np.floor(x).astype(int)]  # type: ignore[call-overload]
    assert (shown == expected).all()


@pytest.mark.parametrize("rotation", [7.0, 45.0, 133.3, 301.0])
@pytest.mark.parametrize("downsample", [0.7, 1.0, 2.9])
def test_no_seam_shows_between_turned_tiles_while_panning(
    qtbot: QtBot, rotation: float, downsample: float
) -> None:
    canvas = open_canvas(qtbot, _Plain(), 400, 300)
    assert canvas.view is not None
    canvas.set_view(canvas.view.at_downsample(downsample).centered(2000, 1500).rotated(rotation))
    for _ in range(3):
        settle(qtbot, canvas)
        assert (to_pixels(picture_of_view(canvas, _BARE)) == (180, 90, 140)).all()
        canvas.pan_by(37.3, -20.7)


def test_a_pan_of_a_turned_view_moves_the_picture_with_the_hand(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(), 400, 300)
    assert canvas.view is not None
    canvas.set_view(canvas.view.at_downsample(4.0).centered(2000, 1500).rotated(30))
    settle(qtbot, canvas)
    before = to_pixels(picture_of_view(canvas, _BARE)).astype(int)
    canvas.pan_by(40, 25)
    settle(qtbot, canvas)
    after = to_pixels(picture_of_view(canvas, _BARE)).astype(int)
    assert np.abs(after[25:, 40:] - before[:-25, :-40]).max() <= 2


@pytest.mark.parametrize(("rotation", "flipped"), [(90.0, False), (90.0, True), (33.0, True)])
def test_shapes_and_patches_lie_on_their_tissue(qtbot: QtBot, rotation: float, flipped: bool) -> None:
    canvas = open_canvas(qtbot, _Plain(), 400, 300)
    slide = canvas.slide
    assert slide is not None
    assert canvas.view is not None
    slide.annotations.add(square(1000, 1200, 300))
    canvas.set_shown("fill", True)
    canvas.set_predictions([PatchPrediction(1500.0, 1200.0, 300.0, 300.0, (0.1, 0.9))], 1, opacity=1.0)
    view = canvas.view.at_downsample(4.0).centered(1400, 1350)
    canvas.set_view(replace(view, rotation=rotation, flipped=flipped))
    settle(qtbot, canvas)
    shown = to_pixels(picture_of_view(canvas, PictureParts(scale_bar=False)))

    def at(x_l0: float, y_l0: float) -> list[int]:
        assert canvas.view is not None
        x, y = canvas.view.to_screen(x_l0, y_l0)
        color: list[int] = shown[int(y), int(x)].tolist()
        return color

    plain = [180, 90, 140]
    assert at(1150, 1350) != plain
    assert at(1650, 1350) != plain
    for beside in ((1400, 1350), (900, 1350), (1900, 1350), (1150, 1600), (1650, 1100)):
        assert at(*beside) == plain


def test_a_shape_drawn_in_a_turned_view_lies_where_it_was_drawn(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.turn_by(90)
    canvas.mirror()
    assert canvas.view is not None
    corners = canvas.view.to_l0(200, 150), canvas.view.to_l0(320, 260)
    canvas.set_tool("rectangle")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(canvas, QPoint(260, 200))
    QTest.mouseMove(canvas, QPoint(320, 260))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(320, 260))
    slide = canvas.slide
    assert slide is not None
    (drawn,) = list(slide.annotations)
    xs, ys = sorted(c[0] for c in corners), sorted(c[1] for c in corners)
    assert drawn.bounds == pytest.approx((xs[0], ys[0], xs[1], ys[1]), abs=1)


def test_the_whole_slide_stays_in_view_while_it_turns(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.turn_by(90)
    canvas.resize(700, 500)
    assert canvas.view is not None
    assert canvas.view.rotation == 90
    for corner in ((0, 0), (4096, 0), (4096, 3072), (0, 3072)):
        x, y = canvas.view.to_screen(*corner)
        assert 0 <= x <= 700
        assert 0 <= y <= 500
    assert "90°" in canvas.readout.text
    canvas.reset_turn()
    assert not canvas.view.turned


def test_colours_change_on_the_screen_and_not_in_the_readout(qtbot: QtBot) -> None:
    slide = _Noise()
    canvas = open_canvas(qtbot, slide, 400, 300)
    plain = _turned(canvas, qtbot, 0.0, False)
    settings = DisplaySettings(brightness=0.1, contrast=0.4, gamma=1.7)
    with qtbot.waitSignal(canvas.display_changed):
        canvas.set_display(settings)
    settle(qtbot, canvas)
    assert (to_pixels(picture_of_view(canvas, _BARE)) == settings.table()[plain]).all()
    assert canvas.tiles.color_at(512.5, 384.5) == tuple(slide.pixels[384, 512].tolist())
    canvas.refresh_readout()
    assert "colours adjusted" in canvas.readout.text
    canvas.set_display(DisplaySettings())
    settle(qtbot, canvas)
    assert (to_pixels(picture_of_view(canvas, _BARE)) == plain).all()


def test_the_profile_of_the_file_is_applied_until_it_is_switched_off(qtbot: QtBot) -> None:
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = plain.replace(b"rXYZ", b"tmp?").replace(b"bXYZ", b"rXYZ").replace(b"tmp?", b"bXYZ")
    slide = _Plain()
    slide.info = replace(slide.info, icc_profile=swapped)
    canvas = open_canvas(qtbot, slide, 400, 300)
    shown = _turned(canvas, qtbot, 0.0, False)[150, 200].tolist()
    assert shown == pytest.approx([140, 90, 180], abs=3)
    assert canvas.tiles.color_at(512, 384) == (180, 90, 140)
    canvas.set_display(DisplaySettings(use_profile=False))
    settle(qtbot, canvas)
    assert to_pixels(picture_of_view(canvas, _BARE))[150, 200].tolist() == [180, 90, 140]


def test_a_picture_has_a_scale_bar_of_the_length_it_says(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, _Plain(), 800, 600)
    assert canvas.view is not None
    canvas.set_view(canvas.view.at_downsample(1.0).centered(2000, 1500))
    settle(qtbot, canvas)
    shown = to_pixels(picture_of_view(canvas, PictureParts()))
    dark = (shown[400:] == (20, 22, 28)).all(axis=2).sum(axis=1).max()
    # 0.25 µm per pixel: 20 µm are 80 pixels.
    assert dark == 80


def test_a_picture_of_a_region_has_its_shapes_in_place(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, _Plain(), 400, 300)
    slide = canvas.slide
    assert slide is not None
    slide.annotations.add(square(1000, 1200, 300))
    canvas.set_shown("fill", True)
    pixels = np.full((250, 300, 3), (180, 90, 140), np.uint8)
    parts = PictureParts(scale_bar=False)
    made = to_pixels(picture_of_region(canvas, pixels, 900.0, 1100.0, 2.0, parts))
    assert made.shape == pixels.shape
    assert made[125, 125].tolist() != [180, 90, 140]
    assert made[20, 20].tolist() == [180, 90, 140]
    assert made[240, 290].tolist() == [180, 90, 140]
