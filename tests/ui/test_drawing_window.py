"""Drawing tools in the window: buttons, commands, sizes shared by the views, one undo step a stroke."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.ui import window_drawing
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.tool import BrushSize

LEFT = Qt.MouseButton.LeftButton
TOOLS = ("move", "rectangle", "ellipse", "polygon", "polyline", "line", "brush", "wand", "points")


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """With an image of 600 x 400 shown."""
    open_image(qtbot, window, write_image(tmp_path / "tissue.tif"))
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.complete and canvas.resting and not canvas.tiles.busy, timeout=20_000)
    return window


def stroke(window: MainWindow, x: int, y: int, far: int) -> None:
    QTest.mousePress(window.canvas, LEFT, pos=QPoint(x, y))
    for n in range(1, 6):
        QTest.mouseMove(window.canvas, QPoint(x + far * n // 5, y))
    QTest.mouseRelease(window.canvas, LEFT, pos=QPoint(x + far, y))


@pytest.mark.parametrize("name", TOOLS)
def test_each_tool_has_a_named_button_that_takes_it(ready: MainWindow, name: str) -> None:
    button = ready.toolbar.widgetForAction(ready.book.actions[f"tool.{name}"])
    assert isinstance(button, QToolButton)
    assert button.accessibleName()
    assert not button.icon().isNull()
    ready.canvas.set_tool("rectangle" if name != "rectangle" else "move")
    button.click()
    assert ready.canvas.tool_name == name
    assert [n for n in TOOLS if ready.book.actions[f"tool.{n}"].isChecked()] == [name]


def test_a_stroke_is_one_undo_step_and_is_saved(ready: MainWindow) -> None:
    ready.book.run("tool.brush")
    shapes = ready.slide.annotations
    stroke(ready, 150, 150, 60)
    stroke(ready, 150, 220, 60)
    assert len(shapes) == 2
    assert len(ready.session.project.annotations(ready.slide.slide_id)) == 2
    ready.book.run("edit.undo")
    assert len(shapes) == 1
    ready.book.run("edit.undo")
    assert len(shapes) == 0
    ready.book.run("edit.redo")
    assert len(shapes) == 1


def test_commands_change_the_size_of_brush_and_wand(ready: MainWindow) -> None:
    for tool in ("brush", "wand"):
        ready.book.run(f"tool.{tool}")
        before = ready.canvas.tool.ring
        assert before is not None
        ready.book.run("annotate.larger")
        assert ready.canvas.tool.ring == pytest.approx(1.25 * before)
        ready.book.run("annotate.smaller")
        assert ready.canvas.tool.ring == pytest.approx(before)
    ready.book.run("tool.move")
    ready.book.run("annotate.larger")
    assert ready.canvas.tool.ring is None


def test_commands_tune_the_wand(ready: MainWindow) -> None:
    before = ready.canvas.scene.brush.tolerance
    ready.book.run("annotate.wand_more")
    assert ready.canvas.scene.brush.tolerance == pytest.approx(1.25 * before)
    ready.book.run("annotate.wand_less")
    assert ready.canvas.scene.brush.tolerance == pytest.approx(before)


def test_the_size_is_kept_for_the_next_start_and_shared_by_all_views(ready: MainWindow) -> None:
    ready.book.run("tool.brush")
    for _ in range(3):
        ready.book.run("annotate.larger")
    wanted = ready.canvas.scene.brush
    other = SlideCanvas()
    window_drawing.share_brush(other, ready.canvas)
    assert other.scene.brush is wanted
    other.deleteLater()
    window_drawing.keep_brush(ready.canvas)
    assert window_drawing.kept_brush() == wanted


def test_a_kept_size_beyond_its_bounds_is_brought_back(own_home: Path) -> None:
    settings.save(settings.Settings(brush_radius=1e9, wand_reach=-3, wand_tolerance=0))
    assert window_drawing.kept_brush() == BrushSize(400, 12, 0.5)
    settings.save(settings.Settings(brush_radius=float("nan")))
    assert window_drawing.kept_brush() == BrushSize()


@pytest.mark.parametrize("what", ["fill", "names", "grid"])
def test_switches_follow_the_viewer_both_ways(ready: MainWindow, what: str) -> None:
    action = ready.book.actions[f"view.{what}"]
    assert not action.isChecked()
    assert ready.book.run(f"view.{what}")
    assert ready.canvas.is_shown(what)
    ready.canvas.set_shown(what, False)
    assert not action.isChecked()


@pytest.mark.parametrize("way", ["another image", "file.close_slide", "view.close_pane", "quit"])
def test_a_shape_in_work_is_kept_when_its_image_goes(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    slide_id, project = ready.slide.slide_id, ready.session.project.path
    if way == "view.close_pane":
        ready.book.run("view.split")
    ready.canvas.set_tool("polygon")
    for x, y in ((100, 100), (180, 100), (180, 180)):
        qtbot.mouseClick(ready.canvas, LEFT, pos=QPoint(x, y))
    if way == "another image":
        open_image(qtbot, ready, write_image(tmp_path / "next.tif", seed=9))
    elif way == "quit":
        ready.close()
    else:
        assert ready.book.run(way)
    if way != "quit":
        assert ready.session.project.annotation_counts() == {slide_id: 1}
        ready.book.run("edit.undo")
        assert ready.session.project.annotation_counts() == {}
        return
    with Session() as again:
        assert again.project.path == project
        assert again.project.annotation_counts() == {slide_id: 1}


def test_delete_while_drawing_takes_no_other_shape(ready: MainWindow, qtbot: QtBot) -> None:
    ready.book.run("annotate.whole")
    ready.canvas.set_tool("polygon")
    for x, y in ((100, 100), (180, 100), (180, 180), (100, 180)):
        qtbot.mouseClick(ready.canvas, LEFT, pos=QPoint(x, y))
    ready.canvas.select_all()
    ready.book.run("edit.delete")
    assert len(ready.slide.annotations) == 1
    assert "Backspace" in ready.bar.text.text()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Return)
    assert len(ready.slide.annotations) == 2


def test_a_digit_that_no_class_has_says_so(ready: MainWindow) -> None:
    ready.objects.set_key("Stroma", None)
    ready.book.run("annotate.class_3")
    assert "No class has the key 3" in ready.bar.text.text()
    assert ready.canvas.scene.class_name is None
