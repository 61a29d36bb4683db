"""What the annotation layer draws, and how often."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, disc, open_canvas, scattered, settle, square

from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape, from_shape_params
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.outlines import array_polygon

INVASIVE, NORMAL = (213, 94, 0), (0, 158, 115)


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    """At one to one about 2000, 1500."""
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    return canvas


def near(image: QImage, color: tuple[int, int, int], tolerance: int = 12) -> np.ndarray:
    """Which pixels have about this colour, bool (h, w), the overview (its box is orange) left out."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)
    seen = (np.abs(pixels - color) <= tolerance).all(axis=2)
    seen[:190, 620:] = False
    return seen


def shot(canvas: SlideCanvas) -> QImage:
    return canvas.grab().toImage()


def test_array_polygon_copies_every_point() -> None:
    xy = np.arange(14, dtype=float).reshape(7, 2)
    polygon = array_polygon(xy[:, ::-1])
    assert [(p.x(), p.y()) for p in polygon] == [tuple(row[::-1]) for row in xy.tolist()]
    assert array_polygon(np.empty((0, 2))).isEmpty()


def test_shapes_are_drawn_in_their_class_colour_where_they_lie(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(1700, 1300, 200))
    seen = near(shot(canvas), INVASIVE)
    rows, cols = np.nonzero(seen)
    assert (rows.min(), rows.max()) == pytest.approx((100, 300), abs=2)
    assert (cols.min(), cols.max()) == pytest.approx((100, 300), abs=2)
    assert not seen[150:250, 150:250].any()


def test_classes_differ_by_more_than_colour(canvas: SlideCanvas) -> None:
    """The first class is drawn solid, the second dashed."""
    canvas.slide.annotations.update(added=[square(1700, 1300, 200), square(2000, 1300, 200, "Normal")])
    image = shot(canvas)
    solid = near(image, INVASIVE)[98:103, 110:290].any(axis=0)
    dashed = near(image, NORMAL)[98:103, 410:590].any(axis=0)
    assert solid.mean() > 0.97
    assert 0.4 < dashed.mean() < 0.9


def test_a_class_gets_its_new_colour_at_once(canvas: SlideCanvas) -> None:
    annotations = canvas.slide.annotations
    annotations.add(square(1700, 1300, 200))
    canvas.grab()
    annotations.set_classes([replace(c, color=(10, 20, 250)) for c in annotations.classes.values()])
    assert near(shot(canvas), (10, 20, 250)).any()


def test_undo_removes_the_picture_too(canvas: SlideCanvas) -> None:
    annotations = canvas.slide.annotations
    annotations.update(added=[square(1700, 1300, 200), disc(2200, 1500, 80)])
    first = annotations.ids()[0]
    canvas.grab()
    gone = annotations.remove(first)
    assert not near(shot(canvas), INVASIVE).any()
    annotations.add(gone)
    assert near(shot(canvas), INVASIVE).any()
    annotations.replace(gone.moved(300, 0))
    cols = np.nonzero(near(shot(canvas), INVASIVE))[1]
    assert cols.min() == pytest.approx(400, abs=2)


def test_panning_blits_and_does_not_draw_anew(qtbot: QtBot, canvas: SlideCanvas) -> None:
    canvas.slide.annotations.update(added=scattered(300, 4096, 3072))
    canvas.grab()
    start = canvas.overlay.drawn_images
    for _ in range(15):
        canvas.pan_by(5, 3)
        canvas.grab()
    # At most one row and one column of images have come into view.
    drawn = canvas.overlay.drawn_images
    assert drawn - start <= 10
    for _ in range(15):
        canvas.pan_by(-5, -3)
        canvas.grab()
    assert canvas.overlay.drawn_images == drawn
    canvas.pan_by(600, 0)
    canvas.grab()
    assert canvas.overlay.drawn_images > drawn


def test_the_blitted_picture_is_where_the_shapes_are(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(1700, 1300, 200))
    canvas.grab()
    canvas.pan_by(37, 21)
    rows, cols = np.nonzero(near(shot(canvas), INVASIVE))
    assert (rows.min(), cols.min()) == pytest.approx((121, 137), abs=2)


def test_small_shapes_become_dots_and_stay_visible(qtbot: QtBot) -> None:
    slide = FakeSlide(width=16384, height=12288)
    canvas = open_canvas(qtbot, slide)
    slide.annotations.add(square(8180, 6130, 20))
    dots = near(shot(canvas), INVASIVE).sum()
    assert 4 <= dots <= 16


def test_hiding_filling_and_naming(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(1700, 1300, 200, name="Nest 3"))
    plain = shot(canvas)
    canvas.set_shown("names", True)
    assert near(shot(canvas), (255, 255, 255), 40)[78:98, 170:230].mean() > 0.3
    canvas.set_shown("fill", True)
    assert shot(canvas).pixel(200, 200) != plain.pixel(200, 200)
    canvas.set_shown("annotations", False)
    assert not near(shot(canvas), INVASIVE).any()


def test_a_ruler_says_its_length(canvas: SlideCanvas) -> None:
    line = Annotation(Shape.LINE, from_shape_params(Shape.LINE, [(1700, 1400), (2100, 1400)]))
    canvas.slide.annotations.add(line)
    assert near(shot(canvas), (255, 255, 255), 40)[178:198, 285:315].mean() > 0.3


def test_selection_shows_handles_and_a_lock_instead(canvas: SlideCanvas) -> None:
    free, locked = square(1700, 1300, 200), square(2000, 1300, 200, locked=True)
    canvas.slide.annotations.update(added=[free, locked])
    canvas.set_selected([free.id])
    assert QColor(shot(canvas).pixel(100, 100)) == QColor("white")
    canvas.set_selected([locked.id])
    image = shot(canvas)
    assert QColor(image.pixel(400, 100)) != QColor("white")
    assert near(image, INVASIVE)[85:97, 494:507].any()


def test_hover_lights_a_shape_up(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(1700, 1300, 200))
    before = shot(canvas)
    QTest.mouseMove(canvas, QPoint(200, 200))
    after = shot(canvas)
    assert after.pixel(97, 200) != before.pixel(97, 200)
    QTest.mouseMove(canvas, QPoint(600, 500))
    assert shot(canvas).pixel(97, 200) == before.pixel(97, 200)


def test_a_drag_shows_where_the_shape_will_be(canvas: SlideCanvas) -> None:
    shape = square(1700, 1300, 200)
    canvas.slide.annotations.add(shape)
    canvas.set_selected([shape.id])
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(350, 260))
    columns = np.nonzero(near(shot(canvas), INVASIVE).any(axis=0))[0]
    assert columns.max() == pytest.approx(450, abs=6)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    columns = np.nonzero(near(shot(canvas), INVASIVE).any(axis=0))[0]
    assert columns.max() == pytest.approx(300, abs=6)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(350, 260))
    assert canvas.slide.annotations.get(shape.id) is shape


def test_a_huge_outline_deep_inside_is_cut_not_dashed_for_ever(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(10, 10, 3000, "Normal"))
    canvas.set_view(canvas.view.at_downsample(1 / 64).centered(3010, 1500))
    assert near(shot(canvas), NORMAL).any()


def test_ten_thousand_shapes_come_and_go(canvas: SlideCanvas) -> None:
    shapes = scattered(10_000, 4096, 3072, radius=6, points=8)
    canvas.slide.annotations.update(added=shapes)
    canvas.fit()
    assert near(shot(canvas), INVASIVE, 30).sum() > 500
    canvas.slide.annotations.update(removed=[shape.id for shape in shapes])
    assert not near(shot(canvas), INVASIVE).any()


def test_hidden_classes_and_shapes_are_neither_drawn_nor_clicked(canvas: SlideCanvas) -> None:
    first, second = square(1700, 1300, 200), square(2000, 1300, 200, "Normal")
    canvas.slide.annotations.update(added=[first, second])
    canvas.overlay.set_hidden_classes(frozenset({"Invasive"}))
    image = shot(canvas)
    assert not near(image, INVASIVE).any()
    assert near(image, NORMAL).any()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.selected_ids == []
    canvas.overlay.set_hidden_classes(frozenset())
    canvas.overlay.set_hidden_ids(frozenset({second.id}))
    image = shot(canvas)
    assert near(image, INVASIVE).any()
    assert not near(image, NORMAL).any()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.selected_ids == [first.id]


def test_shapes_fade_with_the_opacity(canvas: SlideCanvas) -> None:
    canvas.slide.annotations.add(square(1700, 1300, 200))
    canvas.overlay.set_opacity(0.0)
    assert not near(shot(canvas), INVASIVE).any()
    canvas.overlay.set_opacity(1.0)
    assert near(shot(canvas), INVASIVE).any()
