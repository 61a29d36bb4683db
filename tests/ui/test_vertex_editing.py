"""Vertices on the canvas, with real mouse and key events: dragged, added, removed, chosen."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, disc, open_canvas, square

from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape, multipoint, polygon, polyline
from histoviewer.core.vertices import has_vertex
from histoviewer.ui.viewer.canvas import SlideCanvas

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    """A canvas that shows level-0 pixels one for one, the slide's 2048, 1536 in the middle."""
    made = open_canvas(qtbot, FakeSlide())
    made.one_to_one()
    made.center_on(2048, 1536)
    return made


def put(canvas: SlideCanvas, shape: Annotation) -> Annotation:
    """Add a shape and select it."""
    assert canvas.scene.annotations is not None
    canvas.scene.annotations.add(shape)
    canvas.set_selected([shape.id])
    return shape


def now(canvas: SlideCanvas, shape: Annotation) -> Annotation:
    assert canvas.scene.annotations is not None
    return canvas.scene.annotations.get(shape.id)


def there(canvas: SlideCanvas, shape: Annotation) -> bool:
    return canvas.scene.annotations is not None and shape.id in canvas.scene.annotations


def on_screen(canvas: SlideCanvas, x: float, y: float) -> QPoint:
    assert canvas.view is not None
    left, top = canvas.view.to_screen(x, y)
    return QPoint(round(left), round(top))


def drag(
    canvas: SlideCanvas, start: tuple[float, float], end: tuple[float, float], keys: object = NONE
) -> None:
    a, b = on_screen(canvas, *start), on_screen(canvas, *end)
    QTest.mousePress(canvas, LEFT, keys, a)  # type: ignore[arg-type]
    for step in range(1, 5):
        QTest.mouseMove(canvas, a + (b - a) * step / 4)
    QTest.mouseRelease(canvas, LEFT, keys, b)  # type: ignore[arg-type]


def click(canvas: SlideCanvas, x: float, y: float, keys: object = NONE) -> None:
    QTest.mouseClick(canvas, LEFT, keys, on_screen(canvas, x, y))  # type: ignore[arg-type]


def diamond(**more: object) -> Annotation:
    ring = [(2048, 1400), (2150, 1500), (2048, 1600), (1950, 1500)]
    return Annotation(Shape.POLYGON, polygon(ring), "Normal", **more)  # type: ignore[arg-type]


def count(annotation: Annotation) -> int:
    return len(np.unique(shapely.get_coordinates(annotation.geometry), axis=0))


def test_dragging_a_vertex_is_one_edit(canvas: SlideCanvas, qtbot: QtBot) -> None:
    shape, edits = put(canvas, diamond()), []
    canvas.edit_requested.connect(edits.append)
    drag(canvas, (2150, 1500), (2250, 1520))
    assert len(edits) == 1
    assert now(canvas, shape).bounds == (1950, 1400, 2250, 1600)
    assert now(canvas, shape).geometry.is_valid


def test_a_double_click_on_an_edge_adds_a_vertex_and_changes_nothing_else(canvas: SlideCanvas) -> None:
    shape = put(canvas, diamond())
    zoom = canvas.view.downsample if canvas.view is not None else 0
    place = on_screen(canvas, 2100, 1450)
    QTest.mouseDClick(canvas, LEFT, NONE, place)
    assert count(now(canvas, shape)) == 5
    assert now(canvas, shape).area_l0 == pytest.approx(shape.area_l0)
    assert canvas.view is not None
    assert canvas.view.downsample == zoom
    QTest.mouseDClick(canvas, LEFT, NONE, on_screen(canvas, 2048, 1500))
    assert count(now(canvas, shape)) == 5


def test_alt_on_an_edge_adds_a_vertex_and_drags_it_in_one_edit(canvas: SlideCanvas) -> None:
    shape, edits = put(canvas, diamond()), []
    canvas.edit_requested.connect(edits.append)
    drag(canvas, (2100, 1450), (2150, 1400), ALT)
    assert count(now(canvas, shape)) == 5
    assert now(canvas, shape).area_l0 > shape.area_l0
    assert len(edits) == 1
    click(canvas, 2000, 1550, ALT)
    assert count(now(canvas, shape)) == 6


def test_alt_and_a_click_on_a_vertex_removes_it_until_three_are_left(canvas: SlideCanvas) -> None:
    shape, words = put(canvas, diamond()), []
    canvas.message.connect(words.append)
    click(canvas, 2150, 1500, ALT)
    assert count(now(canvas, shape)) == 3
    assert canvas.selected_ids == [shape.id]
    click(canvas, 2048, 1400, ALT)
    assert count(now(canvas, shape)) == 3
    assert "three" in words[-1]


def test_delete_takes_the_clicked_vertex_and_then_the_shape(canvas: SlideCanvas) -> None:
    shape = put(canvas, diamond())
    click(canvas, 2150, 1500)
    assert canvas.scene.chosen_vertex() == (shape, (2150, 1500))
    before = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert count(now(canvas, shape)) == 3
    assert canvas.scene.chosen_vertex() is None
    assert canvas.grab().toImage() != before
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert not there(canvas, shape)


@pytest.mark.parametrize("leave", ["elsewhere", "other", "Esc"])
def test_a_chosen_vertex_is_let_go(canvas: SlideCanvas, leave: str) -> None:
    shape, other = put(canvas, diamond()), square(2250, 1400, 100)
    assert canvas.scene.annotations is not None
    canvas.scene.annotations.add(other)
    click(canvas, 2150, 1500)
    if leave == "Esc":
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    else:
        click(canvas, *((1800, 1700) if leave == "elsewhere" else (2300, 1450)))
    canvas.set_selected([shape.id])
    assert canvas.scene.chosen_vertex() is None


def test_a_rectangle_becomes_a_polygon_when_one_corner_moves_alone(canvas: SlideCanvas) -> None:
    shape = put(canvas, square(2000, 1500, 100))
    drag(canvas, (2100, 1600), (2200, 1650), ALT)
    assert now(canvas, shape).shape is Shape.POLYGON
    assert now(canvas, shape).bounds == (2000, 1500, 2200, 1650)
    assert now(canvas, shape).area_l0 < 200 * 150
    click(canvas, 2000, 1500)
    assert canvas.scene.chosen_vertex() is not None


def test_a_corner_of_a_box_is_not_taken_for_a_vertex_by_delete(canvas: SlideCanvas) -> None:
    shape = put(canvas, square(2000, 1500, 100))
    click(canvas, 2000, 1500)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert not there(canvas, shape)


def test_an_ellipse_and_a_ruler_take_vertices(canvas: SlideCanvas) -> None:
    round_one = put(canvas, disc(2048, 1536, 100))
    click(canvas, 2148, 1537.5, ALT)
    assert now(canvas, round_one).shape is Shape.POLYGON
    ruler = put(canvas, Annotation(Shape.LINE, polyline([(1900, 1300), (2100, 1300)])))
    QTest.mouseDClick(canvas, LEFT, NONE, on_screen(canvas, 2000, 1300))
    assert now(canvas, ruler).shape is Shape.POLYLINE
    assert count(now(canvas, ruler)) == 3


def test_a_point_of_several_is_removed(canvas: SlideCanvas) -> None:
    shape = put(canvas, Annotation(Shape.POINTS, multipoint([(2000, 1500), (2100, 1500)])))
    click(canvas, 2100, 1500, ALT)
    assert shapely.get_coordinates(now(canvas, shape).geometry).tolist() == [[2000, 1500]]


def test_locked_hidden_and_unselected_shapes_keep_their_vertices(canvas: SlideCanvas) -> None:
    for number, shape in enumerate((diamond(locked=True), diamond(), diamond())):
        put(canvas, shape)
        if number == 1:
            canvas.set_selected([])
        if number == 2:
            canvas.overlay.set_hidden_ids(frozenset([shape.id]))
        before = now(canvas, shape)
        drag(canvas, (2150, 1500), (2200, 1500))
        click(canvas, 2150, 1500, ALT)
        assert now(canvas, shape) == before
        assert canvas.scene.annotations is not None
        canvas.scene.annotations.remove(shape.id)
        canvas.one_to_one()
        canvas.center_on(2048, 1536)


def freehand(points: int) -> Annotation:
    angle = np.linspace(0, 2 * math.pi, points, endpoint=False)
    far = 1000 + 30 * np.sin(60 * angle)
    return Annotation(Shape.POLYGON, polygon(np.column_stack(
        (2048 + far * np.cos(angle), 1536 + far * np.sin(angle)))))  # fmt: skip


def test_vertices_of_an_outline_of_thousands_can_be_dragged_when_near(canvas: SlideCanvas) -> None:
    shape = put(canvas, freehand(5000))
    x, y = shapely.get_coordinates(shape.geometry)[0]
    canvas.center_on(x, y)
    drag(canvas, (x, y), (x + 60, y))
    # Its handles would lie on each other, so this moved all of it.
    assert now(canvas, shape).area_l0 == pytest.approx(shape.area_l0)
    x += 60
    shape = now(canvas, shape)
    canvas.zoom_by(32)
    canvas.center_on(x, y)
    drag(canvas, (x, y), (x + 3, y))
    changed = now(canvas, shape)
    assert count(changed) == 5000
    assert has_vertex(changed.geometry, (x + 3, y))
    assert not has_vertex(changed.geometry, (x, y))


def test_beside_an_outline_of_thousands_there_is_nothing_to_draw(canvas: SlideCanvas, qtbot: QtBot) -> None:
    shape = put(canvas, freehand(20_000))
    # A corner of its bounds, far from the outline itself.
    canvas.center_on(1060, 550)
    canvas.zoom_by(16)
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.resting and not canvas.tiles.busy)
    canvas.grab()
    assert canvas.selected_ids == [shape.id]


def test_vertices_are_where_they_are_seen_in_a_turned_view(canvas: SlideCanvas) -> None:
    shape = put(canvas, diamond())
    canvas.turn_to(90)
    canvas.mirror()
    drag(canvas, (2150, 1500), (2250, 1520))
    assert now(canvas, shape).bounds == pytest.approx((1950, 1400, 2250, 1600), abs=0.01)
    click(canvas, 2250, 1520)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert count(now(canvas, shape)) == 3
