"""What annotations look like and which are hidden outlives a restart, and what is drawn is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import settings
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import Session, SlideSession
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.ui import kept_look, messages
from histoviewer.ui.main_window import MainWindow

DRAWN = Annotation(Shape.RECTANGLE, geo.rectangle(10, 10, 60, 60), "Normal")
PLAIN = Annotation(Shape.RECTANGLE, geo.rectangle(100, 10, 160, 60))


@pytest.fixture
def slide(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SlideSession:
    shown = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(AddAnnotations(shown.slide_id, (DRAWN, PLAIN)))
    return shown


def draw_box(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    canvas.set_tool("rectangle")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(250, 180))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 230))


def test_look_and_hiding_are_there_after_a_restart(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    window.annotations.opacity.setValue(40)
    window.book.run("view.fill")
    window.book.run("view.grid")
    window.objects.hide_classes({"Normal", None})
    window.objects.hide_shapes([PLAIN.id], True)
    window.close()
    again = MainWindow(Session())
    try:
        shown = again.session.open_row(slide.slide_id)
        again.show_slide(shown)
        canvas = again.canvas
        assert canvas.overlay.opacity == pytest.approx(0.4)
        assert again.annotations.opacity.value() == 40
        assert [canvas.is_shown(what) for what in ("fill", "names", "grid")] == [True, False, True]
        assert again.book.actions["view.fill"].isChecked()
        assert canvas.overlay.hidden_classes == {"Normal", None}
        assert canvas.overlay.hidden_ids == {PLAIN.id}
        assert "hidden" in again.bar.text.text()
        again.objects.show_all()
        assert kept_look.kept_hidden(again.session) == (set(), set())
    finally:
        again.close()
        again.deleteLater()


def test_another_project_has_nothing_hidden(
    window: MainWindow, slide: SlideSession, qtbot: QtBot, tmp_path: Path
) -> None:
    first = window.session.project.path
    window.objects.hide_classes({"Normal"})
    window.session.new_project(tmp_path / "other.hvproj")
    qtbot.waitUntil(lambda: window.objects.hidden_classes == set())
    window.session.open_project(first)
    qtbot.waitUntil(lambda: window.objects.hidden_classes == {"Normal"})


def test_a_kept_note_that_makes_no_sense_hides_nothing(window: MainWindow) -> None:
    for note in (3, {"classes": "Normal", "ids": {}}, {"classes": [4, "gone"], "without class": "yes"}):
        window.session.project.set_setting("hidden annotations", note)
        assert kept_look.kept_hidden(window.session) == (set(), set())
    settings.save(settings.Settings(annotation_opacity=float("nan")))
    assert kept_look.kept_opacity() == 1.0
    settings.save(settings.Settings(annotation_opacity=0.0))
    assert kept_look.kept_opacity() == kept_look.LEAST_OPACITY


def test_very_many_hidden_shapes_are_not_kept(window: MainWindow) -> None:
    many = {str(number) for number in range(kept_look.MOST_IDS + 1)}
    kept_look.keep_hidden(window.session, {"Normal"}, many)
    assert kept_look.kept_hidden(window.session) == ({"Normal"}, set())


def test_a_second_view_draws_and_shows_as_the_first(window: MainWindow, slide: SlideSession) -> None:
    window.set_current_class("Stroma")
    window.book.run("tool.brush")
    window.book.run("annotate.larger")
    radius = window.canvas.scene.brush.radius
    window.book.run("view.fill")
    window.book.run("view.names")
    window.book.run("view.split")
    assert len(window.canvases) == 2
    for canvas in window.canvases:
        assert [canvas.is_shown(what) for what in kept_look.SWITCHES] == [True, True, False]
        assert canvas.tool_name == "brush"
        assert canvas.scene.class_name == "Stroma"
        assert canvas.scene.brush.radius == radius


def test_what_is_drawn_is_seen_whatever_was_hidden(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    window.set_current_class("Normal")
    window.objects.hide_classes({"Normal", "Stroma"})
    window.book.run("view.annotations")
    assert not window.canvas.is_shown("annotations")
    draw_box(window, qtbot)
    drawn = list(slide.annotations)[-1]
    assert drawn.id not in (DRAWN.id, PLAIN.id)
    assert window.canvas.is_shown("annotations")
    assert not window.canvas.overlay.hides(drawn)
    assert window.objects.hidden_classes == {"Stroma"}
    assert "shown again" in window.bar.text.text()
    window.book.run("view.annotations")
    window.book.run("annotate.whole")
    assert window.canvas.is_shown("annotations")


def test_the_class_in_hand_keeps_its_place_through_undo_of_a_rename(
    window: MainWindow, slide: SlideSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "Healthy")
    window.set_current_class("Normal")
    window.objects.hide_classes({"Normal"})
    for step, name in (("class.rename", "Healthy"), ("edit.undo", "Normal"), ("edit.redo", "Healthy")):
        window.book.run(step)
        qtbot.waitUntil(lambda name=name: window.objects.current_class == name)  # type: ignore[misc]
        assert window.canvas.scene.class_name == name
        assert window.canvas.overlay.hidden_classes == {name}
        assert window.canvas.overlay.hides(slide.annotations.get(DRAWN.id))
