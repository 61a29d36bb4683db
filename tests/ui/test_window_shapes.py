"""Commands on whole shapes in the window: by key, by menu, by dialog, with undo and in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shapely.geometry import LineString
from window_fixtures import open_image, write_image

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import SlideSession
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.ui import messages
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.shape_dialogs import BoxDialog, SimplifyDialog
from histoviewer.ui.shape_menu import ShapeMenu


@pytest.fixture
def slide(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SlideSession:
    """An image of 600 x 400 pixels at 0.5 um."""
    opened = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.activateWindow()
    return opened


def box(
    x0: float, y0: float, x1: float, y1: float, class_name: str | None = None, **more: object
) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x0, y0, x1, y1), class_name, **more)  # type: ignore[arg-type]


def put(window: MainWindow, *shapes: Annotation) -> None:
    """Add shapes and select them."""
    window.edits.push(AddAnnotations(window.slide.slide_id, shapes))
    window.canvas.set_selected([a.id for a in shapes])


def areas(slide: SlideSession) -> list[float]:
    return [round(a.area_l0, 6) for a in slide.annotations]


BIG, INNER, BESIDE = box(50, 50, 250, 250, "Invasive"), box(100, 100, 150, 150), box(200, 50, 300, 250)


@pytest.mark.parametrize(
    ("command", "shapes", "left"),
    [
        ("shape.merge", (BIG, BESIDE), [50_000]),
        ("shape.subtract", (BIG, BESIDE), [30_000, 20_000]),
        ("shape.intersect", (BIG, BESIDE), [10_000]),
        ("shape.make_hole", (BIG, INNER), [37_500]),
        ("edit.duplicate", (BIG,), [40_000, 40_000]),
        ("annotate.whole", (), [240_000]),
    ],
)
def test_each_command_is_one_step_and_selects_what_it_made(
    window: MainWindow, slide: SlideSession, command: str, shapes: tuple[Annotation, ...], left: list[float]
) -> None:
    put(window, *shapes)
    steps, before = window.edits.stack.count(), list(slide.annotations)
    assert window.book.run(command)
    assert areas(slide) == left
    assert window.edits.stack.count() == steps + 1
    assert window.canvas.selected_ids
    assert list(window.session.project.annotations(slide.slide_id)) == list(slide.annotations)
    window.book.run("edit.undo")
    assert list(slide.annotations) == before


def test_cut_split_fill_fit_and_polygon(window: MainWindow, slide: SlideSession) -> None:
    across = Annotation(Shape.LINE, LineString([(0, 100), (300, 100)]))
    put(window, BIG, across)
    window.book.run("shape.cut")
    assert areas(slide) == [30_000, 10_000]
    assert len(window.canvas.selected_ids) == 2
    put(window, box(200, 200, 280, 220))
    window.book.run("shape.fit_inside")
    assert areas(slide) == [30_000, 10_000, 1000]
    put(window, box(400, 50, 450, 90))
    window.book.run("shape.polygon")
    assert slide.annotations.get(window.canvas.selected_ids[0]).shape is Shape.POLYGON
    window.canvas.select_all()
    window.book.run("shape.merge")
    assert areas(slide) == [42_000]
    window.book.run("shape.split")
    assert areas(slide) == [40_000, 2000]


def test_what_can_not_be_done_is_said_in_words(window: MainWindow, slide: SlideSession) -> None:
    put(window, BIG, box(400, 300, 450, 350))
    window.book.run("shape.intersect")
    assert "no area in common" in window.bar.text.text()
    put(window, box(10, 10, 20, 20, locked=True), BESIDE)
    window.book.run("shape.merge")
    assert "locked" in window.bar.text.text()
    window.canvas.set_selected([BIG.id])
    assert not window.book.actions["shape.merge"].isEnabled()
    assert "two annotations" in window.book.why_not("shape.merge")
    window.book.run("shape.select_around")
    assert "No shape lies around" in window.bar.text.text()


@pytest.mark.parametrize(("answer", "left"), [(0, 0), (1, 1), (None, 2)])
def test_delete_asks_about_what_lies_inside(
    window: MainWindow, slide: SlideSession, monkeypatch: pytest.MonkeyPatch, answer: int | None, left: int
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(messages, "choose", lambda _w, question, *_a: (asked.append(question), answer)[1])
    put(window, BIG, INNER)
    window.canvas.set_selected([BIG.id])
    window.book.run("edit.delete")
    assert asked == ["1 annotation lies inside"]
    assert len(slide.annotations) == left
    if answer is not None:
        window.book.run("edit.undo")
    assert len(slide.annotations) == 2


def test_delete_leaves_locked_shapes_and_says_so(window: MainWindow, slide: SlideSession) -> None:
    held = box(300, 300, 320, 320, locked=True)
    put(window, BESIDE, held)
    window.book.run("edit.delete")
    assert [a.id for a in slide.annotations] == [held.id]
    assert "1 locked shape stays" in window.bar.text.text()
    window.canvas.set_selected([held.id])
    window.book.run("edit.delete")
    assert len(slide.annotations) == 1
    assert "Ctrl+K" in window.bar.text.text()


def test_the_delete_key_of_the_window_takes_a_clicked_vertex_first(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    ring = [(100, 100), (300, 100), (300, 300), (100, 300)]
    put(window, Annotation(Shape.POLYGON, geo.polygon(ring)))
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    assert window.canvas.view is not None
    x, y = window.canvas.view.to_screen(300, 100)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert areas(slide) == [20_000]
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert areas(slide) == []


def test_relatives_are_selected(window: MainWindow, slide: SlideSession) -> None:
    put(window, BIG, INNER)
    window.canvas.set_selected([INNER.id])
    window.book.run("shape.select_around")
    assert window.canvas.selected_ids == [BIG.id]
    window.book.run("shape.select_inside")
    assert window.canvas.selected_ids == [INNER.id]


def waves(x: float) -> Annotation:
    """A disc of 12,000 points."""
    angle = np.linspace(0, 2 * np.pi, 12_000, endpoint=False)
    ring = np.column_stack((x + 100 * np.cos(angle), 200 + 100 * np.sin(angle)))
    return Annotation(Shape.POLYGON, geo.polygon(ring))


@pytest.mark.parametrize("meddle", [False, True])
def test_very_many_points_are_merged_in_the_background(
    window: MainWindow, slide: SlideSession, qtbot: QtBot, meddle: bool
) -> None:
    one, two = waves(150), waves(200)
    put(window, one, two)
    window.book.run("shape.merge")
    assert len(slide.annotations) == 2
    if meddle:
        window.edits.push(edits.moved(slide.slide_id, [one], 5, 5))
    qtbot.waitUntil(lambda: not window.runner.running and len(slide.annotations) == (2 if meddle else 1))
    if meddle:
        qtbot.waitUntil(lambda: "meanwhile" in window.bar.text.text())
    else:
        assert window.canvas.selected_ids == [one.id]


# -- dialogs ---------------------------------------------------------------------------------------


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The dialogs that were shown."""
    shown: list[object] = []
    show = messages.show_dialog
    monkeypatch.setattr(messages, "show_dialog", lambda dialog: (shown.append(dialog), show(dialog)))
    return shown


def test_a_rectangle_is_entered_in_micrometres_and_changed(
    window: MainWindow, slide: SlideSession, dialogs: list[BoxDialog]
) -> None:
    window.book.run("shape.rectangle")
    (dialog,) = dialogs
    for name, value in (("x", 10), ("y", 20), ("width", 0), ("height", 40)):
        dialog.fields[name].setValue(value)
    dialog.ok.click()
    assert "larger than 0" in dialog.words.text()
    assert dialog.isVisible()
    dialog.fields["width"].setValue(100)
    assert dialog.fields["width"].suffix() == " µm"
    dialog.ok.click()
    (made,) = slide.annotations
    assert made.bounds == (20, 40, 220, 120)
    assert window.canvas.selected_ids == [made.id]
    window.book.run("shape.rectangle")
    again = dialogs[1]
    assert again.numbers.width == 100
    again.fields["x"].setValue(0)
    again.ok.click()
    (changed,) = slide.annotations
    assert changed.id == made.id
    assert changed.bounds == (0, 40, 200, 120)


def test_simplify_shows_the_points_that_are_left_and_changes_on_consent(
    window: MainWindow, slide: SlideSession, dialogs: list[SimplifyDialog], qtbot: QtBot
) -> None:
    put(window, Annotation(Shape.ELLIPSE, geo.ellipse(50, 50, 350, 350)))
    window.book.run("shape.simplify")
    (dialog,) = dialogs
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.count.text().startswith("96 points → ")
    few = len(window.canvas.scene.trial)
    dialog.tolerance.setValue(10.0)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert few == len(window.canvas.scene.trial) == 1
    left = int(dialog.count.text().split("→")[1].split()[0])
    assert 3 <= left < 20
    assert len(window.canvas.grab().toImage().text()) == 0
    dialog.ok.click()
    (simple,) = slide.annotations
    assert simple.shape is Shape.POLYGON
    assert len(simple.geometry.exterior.coords) == left + 1
    assert window.canvas.scene.trial == []


def test_simplify_that_is_called_off_changes_nothing(
    window: MainWindow, slide: SlideSession, dialogs: list[SimplifyDialog], qtbot: QtBot
) -> None:
    put(window, Annotation(Shape.ELLIPSE, geo.ellipse(50, 50, 350, 350)))
    before = list(slide.annotations)
    window.book.run("shape.simplify")
    # Closed while the outlines are being made.
    dialogs[0].reject()
    qtbot.waitUntil(lambda: not window.runner.running)
    assert list(slide.annotations) == before
    assert window.canvas.scene.trial == []


# -- menu ------------------------------------------------------------------------------------------


def open_menu(window: MainWindow, x: float, y: float) -> ShapeMenu:
    assert window.canvas.view is not None
    left, top = window.canvas.view.to_screen(x, y)
    at = QPoint(round(left), round(top))
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(window.canvas, QContextMenuEvent(mouse, at, window.canvas.mapToGlobal(at)))
    menus = [menu for menu in window.findChildren(ShapeMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_over_a_shape_selects_it_and_gives_it_a_class(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    put(window, BIG)
    window.canvas.set_selected([])
    menu = open_menu(window, 120, 200)
    assert window.canvas.selected_ids == [BIG.id]
    assert {"Class", "Duplicate", "Delete", "Combine and cut"} <= set(words(menu))
    classes = next(m for m in menu.findChildren(QMenu) if m.title() == "Class")
    (marked,) = [a.text() for a in classes.actions() if a.isChecked()]
    assert marked.startswith("Invasive")
    next(a for a in classes.actions() if a.text().startswith("Normal")).trigger()
    assert slide.annotations.get(BIG.id).class_name == "Normal"
    menu.close()
    qtbot.waitUntil(lambda: not [m for m in window.findChildren(ShapeMenu) if m.isVisible()])


def test_the_menu_over_bare_image(window: MainWindow, slide: SlideSession) -> None:
    menu = open_menu(window, 500, 350)
    assert "Annotate the whole image" in words(menu)
    assert "Delete" not in words(menu)
    menu.close()


def test_the_menu_key_means_the_selection_wherever_the_mouse_is(
    window: MainWindow, slide: SlideSession
) -> None:
    put(window, BIG)
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(window.canvas, QContextMenuEvent(keyboard, QPoint(1, 1), QPoint(1, 1)))
    (menu,) = [m for m in window.findChildren(ShapeMenu) if m.isVisible()]
    assert window.canvas.selected_ids == [BIG.id]
    assert "Delete" in words(menu)
    menu.close()
