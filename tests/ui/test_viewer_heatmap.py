"""The heatmap: colours, what was not assessed, values, clicks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, settle, square

from histoviewer.core.results import PatchPrediction
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.heatmap_layer import HeatmapLayer, viridis


def patch(x: float, y: float, value: float | None, side: float = 100) -> PatchPrediction:
    probabilities = () if value is None else (1 - value, value)
    return PatchPrediction(x, y, side, side, probabilities, "no tissue" if value is None else "")


PATCHES = [patch(1700, 1300, 0.0), patch(1800, 1300, 1.0), patch(1700, 1400, None), patch(1800, 1400, 0.4)]


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    """At one to one about 2000, 1500, with four opaque patches at screen 100..300, 100..300."""
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    canvas.set_predictions(PATCHES, 1, 1.0, "Invasive")
    return canvas


def color(canvas: SlideCanvas, x: int, y: int) -> tuple[int, int, int]:
    seen = QColor(canvas.grab().toImage().pixel(x, y))
    return seen.red(), seen.green(), seen.blue()


def test_viridis_runs_from_violet_to_yellow_and_rises_in_lightness() -> None:
    colors = viridis(np.linspace(0, 1, 50)).astype(float)
    assert colors[0].tolist() == [68, 1, 84]
    assert colors[-1].tolist() == [253, 231, 37]
    assert (np.diff(colors @ (0.2126, 0.7152, 0.0722)) > 0).all()
    assert viridis(5).tolist() == [253, 231, 37]


def test_patches_have_the_colour_of_their_probability(canvas: SlideCanvas) -> None:
    assert color(canvas, 150, 150) == (68, 1, 84)
    assert color(canvas, 250, 150) == (253, 231, 37)
    assert color(canvas, 250, 250) == tuple(viridis(0.4).tolist())
    canvas.set_predictions(PATCHES, 0, 1.0, "Normal")
    assert color(canvas, 150, 150) == (253, 231, 37)


def test_not_assessed_is_hatched_grey_and_never_a_colour_of_the_scale(canvas: SlideCanvas) -> None:
    image = canvas.grab().toImage()
    seen = np.array(
        [QColor(image.pixel(x, y)).getRgb()[:3] for x in range(110, 190) for y in range(210, 290)]
    )
    scale = viridis(np.linspace(0, 1, 256)).astype(int)
    distance = np.abs(seen[:, None, :] - scale[None]).max(axis=2).min(axis=1)
    lines = seen[np.abs(seen - (110, 110, 118)).max(axis=1) <= 2]
    assert 0.05 < len(lines) / len(seen) < 0.6
    assert distance.min() > 8


def test_opacity_lets_the_tissue_through(canvas: SlideCanvas) -> None:
    tissue = (1750 // 64, 1350 // 64, 0)
    canvas.set_heatmap_opacity(0.5)
    assert color(canvas, 150, 150) == pytest.approx(
        [(a + b) / 2 for a, b in zip(tissue, (68, 1, 84), strict=True)], abs=2
    )
    canvas.set_heatmap_opacity(7)
    assert canvas.heatmap.opacity == 1
    canvas.set_shown("heatmap", False)
    assert color(canvas, 150, 150) == tissue


def test_legend_names_the_class_and_the_hatching(canvas: SlideCanvas) -> None:
    assert canvas.legend.isVisible()
    assert "P(Invasive)" in canvas.legend.accessibleDescription()
    tall = canvas.legend.height()
    canvas.set_predictions(PATCHES[:2], 1, class_name="Invasive")
    assert canvas.legend.height() < tall
    canvas.set_shown("heatmap", False)
    assert not canvas.legend.isVisible()
    canvas.set_shown("heatmap", True)
    canvas.clear_predictions()
    assert not canvas.legend.isVisible()


@pytest.mark.parametrize(
    ("at", "words"),
    [((150, 150), "Invasive 0.00"), ((250, 250), "Invasive 0.40"), ((150, 250), "not assessed: no tissue")],
)
def test_the_value_under_the_mouse_is_read_out(canvas: SlideCanvas, at: tuple[int, int], words: str) -> None:
    QTest.mouseMove(canvas, QPoint(*at))
    assert words in canvas.readout.text
    QTest.mouseMove(canvas, QPoint(500, 500))
    assert words not in canvas.readout.text


def test_a_click_on_a_patch_says_which(qtbot: QtBot, canvas: SlideCanvas) -> None:
    region = square(1650, 1250, 400)
    canvas.slide.annotations.add(region)
    with qtbot.waitSignal(canvas.patch_clicked) as clicked:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    assert clicked.args == [1]
    assert canvas.selected_ids == [region.id]
    assert canvas.heatmap.highlighted == 1
    with qtbot.assertNotEmitted(canvas.patch_clicked):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
        canvas.set_tool("rectangle")
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))


def test_a_highlighted_patch_is_framed_and_brought_into_view(canvas: SlideCanvas) -> None:
    before = color(canvas, 101, 150)
    canvas.highlight_patch(0)
    assert color(canvas, 99, 150) == (255, 255, 255)
    assert canvas.view.center_x == 2000
    canvas.center_on(3500, 2500)
    canvas.highlight_patch(PATCHES[1])
    assert (canvas.view.center_x, canvas.view.center_y) == (1850, 1350)
    canvas.highlight_patch(None)
    assert before == (68, 1, 84)
    assert canvas.heatmap.highlighted is None


def test_overlapping_patches_show_their_mean() -> None:
    layer = HeatmapLayer()
    layer.set_predictions([patch(0, 0, 0.2), patch(50, 0, 0.6), patch(100, 0, None)], 1)
    assert layer._image is not None
    assert layer._image.width() == 4
    seen = [QColor.fromRgba(layer._image.pixel(x, 0)) for x in range(4)]
    wanted = [viridis(v).tolist() for v in (0.2, 0.4, 0.6)]
    assert [list(c.getRgb()[:3]) for c in seen[:3]] == wanted
    assert seen[3].alpha() == 0
    assert [(r.left(), r.width()) for r in layer._hatched] == [(150, 50)]


def test_a_shifted_border_patch_keeps_its_place() -> None:
    """The last patch of a row is shifted inside the image: 0, 100, 130."""
    layer = HeatmapLayer()
    layer.set_predictions([patch(0, 0, 0.0), patch(100, 0, 0.0), patch(130, 0, 1.0)], 1)
    assert layer._image is not None
    assert layer._image.width() == 23
    assert QColor(layer._image.pixel(22, 0)).getRgb()[:3] == (253, 231, 37)
    assert QColor(layer._image.pixel(9, 0)).getRgb()[:3] == (68, 1, 84)
    assert layer.patch_at(210, 50) == 2
    assert layer.patch_at(140, 50) == 1
    assert layer.patch_at(240, 50) is None


def test_patches_off_every_grid_still_make_a_picture_of_bounded_size() -> None:
    random = np.random.default_rng(1)
    patches = [patch(float(x), float(y), 0.5, 37.3) for x, y in random.uniform(0, 90_000, (300, 2))]
    layer = HeatmapLayer()
    layer.set_predictions(patches, 1)
    assert layer._image is not None
    assert max(layer._image.width(), layer._image.height()) <= 4200
    assert layer.patch_at(patches[7].x_l0 + 5, patches[7].y_l0 + 5) is not None


def test_what_is_uncertain_is_dotted_and_said() -> None:
    layer = HeatmapLayer()
    layer.class_name = "Invasive"
    sure, doubtful = (PatchPrediction(x, 0, 100, 100, (0.45, 0.55), uncertain=x > 0) for x in (0.0, 100.0))
    layer.set_predictions([sure], 1)
    assert not layer.has_uncertain
    layer.set_predictions([sure, doubtful], 1)
    assert layer.has_uncertain
    assert layer.text_at(50, 50) == "Invasive 0.55"
    assert layer.text_at(150, 50) == "Invasive 0.55, uncertain"
