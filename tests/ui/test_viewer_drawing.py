"""Drawing, selecting and moving with a real mouse and real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, square

from histoviewer.app.edits import AddAnnotations, ChangeAnnotations, Edit, RemoveAnnotations
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.canvas import SlideCanvas

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    """At one to one about 2000, 1500: screen x is level-0 x - 1600, screen y is level-0 y - 1200."""
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    return canvas


@pytest.fixture
def edits(canvas: SlideCanvas) -> list[Edit]:
    made: list[Edit] = []
    canvas.edit_requested.connect(made.append)
    return made


def drag(
    canvas: SlideCanvas,
    *points: tuple[int, int],
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    button: Qt.MouseButton = LEFT,
) -> None:
    QTest.mousePress(canvas, button, keys, QPoint(*points[0]))
    for point in points[1:]:
        move = QPoint(*point)
        QTest.mouseMove(canvas, move)
    QTest.mouseRelease(canvas, button, keys, QPoint(*points[-1]))


def click(
    canvas: SlideCanvas, x: int, y: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.mouseClick(canvas, LEFT, keys, QPoint(x, y))


def double_click(canvas: SlideCanvas, x: int, y: int) -> None:
    """The four events that a window system sends."""
    click(canvas, x, y)
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(x, y))


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("R", "rectangle"),
        ("O", "ellipse"),
        ("P", "polygon"),
        ("V", "polyline"),
        ("L", "line"),
        (".", "points"),
    ],
)
def test_keys_choose_tools(qtbot: QtBot, canvas: SlideCanvas, key: str, name: str) -> None:
    with qtbot.waitSignal(canvas.tool_changed) as changed:
        QTest.keyClicks(canvas, key)
    assert changed.args == [name]
    QTest.keyClicks(canvas, "M")
    assert canvas.tool_name == "move"


def test_a_rectangle_is_drawn_where_the_mouse_was(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_current_class("Stroma")
    QTest.keyClicks(canvas, "R")
    drag(canvas, (100, 150), (200, 200), (300, 250))
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    (annotation,) = edit.annotations
    assert annotation.bounds == (1700, 1350, 1900, 1450)
    assert annotation.class_name == "Stroma"
    assert canvas.tool_name == "move"
    assert canvas.selected_ids == [annotation.id]


def test_the_tool_stays_when_the_person_prefers_that(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.return_to_move = False
    canvas.set_tool("ellipse")
    drag(canvas, (100, 150), (200, 200), (300, 250))
    drag(canvas, (400, 150), (450, 200), (500, 250))
    assert len(edits) == 2
    assert canvas.tool_name == "ellipse"


def test_a_polygon_ends_with_a_double_click(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    for x, y in ((100, 100), (300, 100), (300, 300)):
        click(canvas, x, y)
    double_click(canvas, 100, 300)
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].bounds == (1700, 1300, 1900, 1500)
    assert edit.annotations[0].area_l0 == 200 * 200
    assert canvas.tool_name == "move"
    assert canvas.view.downsample == 1


def test_enter_ends_backspace_takes_back_escape_forgets(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    for x, y in ((100, 100), (300, 100), (300, 300), (700, 500)):
        click(canvas, x, y)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert [edit.annotations[0].area_l0 for edit in edits] == [200 * 200 / 2]
    canvas.set_tool("polygon")
    click(canvas, 100, 100)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool_name == "polygon"
    assert not canvas.tool.active
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool_name == "move"
    assert len(edits) == 1


def test_freehand(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    drag(canvas, (100, 100), (150, 90), (300, 100), (310, 200), (300, 300), (200, 310), (100, 300), (95, 200))
    (edit,) = edits
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].shape is Shape.POLYGON
    assert edit.annotations[0].area_l0 == pytest.approx(43_000, rel=0.1)


def test_too_few_vertices_are_told_not_raised(qtbot: QtBot, canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    click(canvas, 100, 100)
    with qtbot.waitSignal(canvas.message) as told:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert "three" in told.args[0]
    assert canvas.tool.active
    assert edits == []


def test_another_tool_keeps_a_polygon_that_is_complete_enough(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    for x, y in ((100, 100), (300, 100), (300, 300)):
        click(canvas, x, y)
    QTest.keyClicks(canvas, "R")
    assert len(edits) == 1
    assert canvas.tool_name == "rectangle"


def test_zooming_while_drawing_keeps_the_vertices(canvas: SlideCanvas, edits: list[Edit]) -> None:
    canvas.set_tool("polygon")
    click(canvas, 100, 100)
    canvas.zoom_by(0.5)
    for x, y in ((400, 300), (400, 400)):
        click(canvas, x, y)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert edits[0].annotations[0].bounds == (1700, 1300, 2000, 1700)


def test_keys_of_a_shape_in_work_are_not_the_windows_shortcuts(canvas: SlideCanvas) -> None:
    def claimed(key: Qt.Key) -> bool:
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(canvas, event)
        return event.isAccepted()

    canvas.set_tool("polygon")
    assert not claimed(Qt.Key.Key_Backspace)
    click(canvas, 100, 100)
    assert claimed(Qt.Key.Key_Backspace)
    assert claimed(Qt.Key.Key_Return)
    assert not claimed(Qt.Key.Key_A)


# -- selecting and moving --------------------------------------------------------------------------


@pytest.fixture
def shapes(canvas: SlideCanvas) -> list[str]:
    made = [square(1700, 1300, 200), square(2100, 1300, 200), square(1700, 1600, 100, locked=True)]
    canvas.slide.annotations.update(added=made)
    return [shape.id for shape in made]


def test_click_selects(qtbot: QtBot, canvas: SlideCanvas, shapes: list[str]) -> None:
    with qtbot.waitSignal(canvas.selection_changed) as changed:
        click(canvas, 200, 200)
    assert changed.args == [[shapes[0]]]
    click(canvas, 600, 200, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.selected_ids == shapes[:2]
    click(canvas, 200, 200, Qt.KeyboardModifier.ControlModifier)
    assert canvas.selected_ids == [shapes[1]]
    click(canvas, 50, 50)
    assert canvas.selected_ids == []


def test_dragging_the_selection_is_one_edit(
    canvas: SlideCanvas, shapes: list[str], edits: list[Edit]
) -> None:
    click(canvas, 200, 200)
    view = canvas.view
    drag(canvas, (200, 200), (210, 205), (240, 230), (260, 260))
    (edit,) = edits
    assert isinstance(edit, ChangeAnnotations)
    assert canvas.slide.annotations.get(shapes[0]).bounds == (1760, 1360, 1960, 1560)
    assert canvas.view == view


@pytest.mark.parametrize("start", [(200, 200), (150, 450), (20, 20)])
def test_panning_never_moves_a_shape(
    canvas: SlideCanvas, shapes: list[str], edits: list[Edit], start: tuple[int, int]
) -> None:
    canvas.set_selected([shapes[2]])
    before = canvas.view
    drag(canvas, start, (start[0] + 20, start[1] + 30), (start[0] + 100, start[1] + 60))
    assert edits == []
    assert canvas.view.center_x == before.center_x - 100
    assert canvas.selected_ids == [shapes[2]]


def test_a_trembling_click_still_selects(canvas: SlideCanvas, shapes: list[str], edits: list[Edit]) -> None:
    before = canvas.view
    drag(canvas, (200, 200), (202, 201), (201, 202))
    assert canvas.selected_ids == [shapes[0]]
    assert canvas.view == before
    drag(canvas, (200, 200), (202, 201), (201, 202))
    assert edits == []


def test_delete_leaves_locked_shapes(
    qtbot: QtBot, canvas: SlideCanvas, shapes: list[str], edits: list[Edit]
) -> None:
    canvas.select_all()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert isinstance(edits[0], RemoveAnnotations)
    assert canvas.slide.annotations.ids() == (shapes[2],)
    assert canvas.selected_ids == [shapes[2]]
    with qtbot.waitSignal(canvas.message) as told:
        QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert "locked" in told.args[0]
    assert len(edits) == 1


def test_a_shape_removed_elsewhere_leaves_the_selection(
    qtbot: QtBot, canvas: SlideCanvas, shapes: list[str]
) -> None:
    canvas.set_selected(shapes[:2])
    with qtbot.waitSignal(canvas.selection_changed) as changed:
        canvas.slide.annotations.remove(shapes[0])
    assert changed.args == [[shapes[1]]]


def test_right_click_selects_and_asks_for_a_menu(
    qtbot: QtBot, canvas: SlideCanvas, shapes: list[str]
) -> None:
    def menu(x: int, y: int) -> str:
        at = QPoint(x, y)
        with qtbot.waitSignal(canvas.context_menu_requested) as asked:
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
        return str(asked.args[1])

    assert menu(200, 200) == shapes[0]
    assert canvas.selected_ids == [shapes[0]]
    canvas.set_selected(shapes[:2])
    assert menu(600, 200) == shapes[1]
    assert canvas.selected_ids == shapes[:2]
    assert menu(20, 20) == ""


def test_the_cursor_says_what_a_press_would_do(canvas: SlideCanvas, shapes: list[str]) -> None:
    QTest.mouseMove(canvas, QPoint(50, 500))
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    canvas.set_selected([shapes[0]])
    QTest.mouseMove(canvas, QPoint(200, 200))
    assert canvas.cursor().shape() == Qt.CursorShape.SizeAllCursor
    QTest.mouseMove(canvas, QPoint(101, 101))
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    canvas.set_tool("polygon")
    assert canvas.cursor().shape() == Qt.CursorShape.BitmapCursor
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.BitmapCursor


@pytest.mark.parametrize(
    ("key", "what"), [("A", "annotations"), ("H", "heatmap"), ("F", "fill"), ("N", "names"), ("G", "grid")]
)
def test_keys_switch_what_is_shown(qtbot: QtBot, canvas: SlideCanvas, key: str, what: str) -> None:
    before = canvas.is_shown(what)
    held = Qt.KeyboardModifier.ShiftModifier if key == "G" else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(canvas.shown_changed):
        QTest.keyClick(canvas, key, held)
    assert canvas.is_shown(what) is not before
    QTest.keyClick(canvas, key, held)
    assert canvas.is_shown(what) is before
