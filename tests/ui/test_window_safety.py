"""What the window says and does when a file, a disk or a project is not what it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fixtures import SECONDS, open_image, settled, write_image

from histoviewer.app import edits
from histoviewer.app.session import Session
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, Shape
from histoviewer.ui import messages
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.relink_dialog import RelinkDialog


def box(x: float = 10, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, 10, x + 20, 40), **fields)


def draw(qtbot: QtBot, window: MainWindow) -> None:
    """A rectangle, with the mouse."""
    left, canvas = Qt.MouseButton.LeftButton, window.canvas
    window.book.run("tool.rectangle")
    qtbot.mousePress(canvas, left, pos=QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(250, 190))
    qtbot.mouseMove(canvas, QPoint(300, 230))
    qtbot.mouseRelease(canvas, left, pos=QPoint(300, 230))


def banner(qtbot: QtBot, window: MainWindow, words: str) -> messages.MessageBar:
    shown = window.safety.slide_banner
    qtbot.waitUntil(lambda: shown.isVisible() and words in shown.text.text(), timeout=SECONDS)
    return shown


# The file of an open slide


def test_a_removed_slide_keeps_its_picture_and_its_annotations(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    qtbot.waitUntil(lambda: window.canvas.complete, timeout=SECONDS)
    before = window.canvas.tiles.bytes_held
    away = slide.path.rename(tmp_path / "kept.bin")
    said = banner(qtbot, window, "a.tif is not in its folder any more")
    assert "what you draw is kept" in said.text.text()
    assert window.canvas.tiles.bytes_held == before > 0
    draw(qtbot, window)
    assert window.session.project.annotation_counts() == {slide.slide_id: 1}
    away.rename(slide.path)
    qtbot.waitUntil(lambda: not said.isVisible(), timeout=SECONDS)
    assert "is there again" in window.bar.text.text()
    assert len(slide.annotations) == 1


def test_a_replaced_slide_opens_as_one_of_its_own_and_the_drawing_stays_with_the_original(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif", seed=1))
    draw(qtbot, window)
    shutil.copy(slide.path, tmp_path / "copy.tif")
    os.replace(write_image(tmp_path / "new.tif", seed=2), slide.path)
    said = banner(qtbot, window, "Another file was put in the place of a.tif")
    draw(qtbot, window)
    said._act()
    qtbot.waitUntil(lambda: window.slide is not None and window.slide is not slide, timeout=SECONDS)
    settled(qtbot, window)
    assert window.slide.path == slide.path
    assert len(window.slide.annotations) == 0
    assert not said.isVisible()
    assert window.session.project.annotation_counts() == {slide.slide_id: 2}
    window.panes.close(slide.slide_id)
    assert open_image(qtbot, window, tmp_path / "copy.tif").slide_id == slide.slide_id


def test_a_truncated_slide_is_told_and_goes_on_from_a_whole_copy(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    draw(qtbot, window)
    (tmp_path / "backup").mkdir()
    shutil.copy(slide.path, tmp_path / "backup" / "a.tif")
    os.truncate(slide.path, 2_000)
    said = banner(qtbot, window, "was cut short")
    said._act()
    dialog = window.findChild(RelinkDialog)
    qtbot.waitUntil(lambda: slide.slide_id in dialog.found or "None" in dialog.status.text(), timeout=SECONDS)
    if not dialog.found:
        dialog.search([tmp_path])
        qtbot.waitUntil(lambda: bool(dialog.found), timeout=SECONDS)
    dialog.use.click()
    qtbot.waitUntil(lambda: not said.isVisible(), timeout=SECONDS)
    settled(qtbot, window)
    assert slide.path == tmp_path / "backup" / "a.tif"
    assert window.slide is slide
    qtbot.waitUntil(lambda: window.canvas.complete, timeout=SECONDS)
    assert len(slide.annotations) == 1


def test_the_banner_belongs_to_the_image_that_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif", seed=1))
    slide.path.unlink()
    said = banner(qtbot, window, "a.tif")
    open_image(qtbot, window, write_image(tmp_path / "b.tif", seed=2))
    assert not said.isVisible()
    window.show_slide(slide)
    banner(qtbot, window, "a.tif")


# Moved images


def test_moved_images_are_found_and_linked_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "scans").mkdir()
    ids = []
    for n in range(3):
        slide = open_image(qtbot, window, write_image(tmp_path / "scans" / f"{n}.tif", seed=n))
        window.edits.push(edits.AddAnnotations(slide.slide_id, (box(),)))
        ids.append(slide.slide_id)
    window.show_slide(None)
    settled(qtbot, window)
    (tmp_path / "scans").rename(tmp_path / "archive")
    window.files.open_row(ids[0])
    qtbot.waitUntil(lambda: "Find moved images…" in window.bar._action.text(), timeout=SECONDS)
    window.bar._act()
    dialog = window.findChild(RelinkDialog)
    qtbot.waitUntil(lambda: "found" in dialog.status.text(), timeout=SECONDS)
    dialog.search([tmp_path / "archive"])
    qtbot.waitUntil(lambda: len(dialog.found) == 3, timeout=SECONDS)
    dialog.use.click()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: "3 images are linked again" in window.bar.text.text(), timeout=SECONDS)
    assert {row.path.parent for row in window.session.slides()} == {tmp_path / "archive"}
    window.files.open_row(ids[2])
    qtbot.waitUntil(lambda: window.slide is not None, timeout=SECONDS)
    settled(qtbot, window)
    assert len(window.slide.annotations) == 1


def test_a_wrong_file_is_not_taken_for_a_moved_image(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif", seed=1))
    window.show_slide(None)
    settled(qtbot, window)
    slide.path.unlink()
    window.book.run("file.relink")
    dialog = window.findChild(RelinkDialog)
    dialog.choose(slide.slide_id, write_image(tmp_path / "b.tif", seed=2))
    assert "it is another image" in dialog.status.text()
    assert not dialog.use.isEnabled()
    dialog.reject()
    settled(qtbot, window)


def test_nothing_is_asked_when_all_images_are_in_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.book.run("file.relink")
    assert window.bar.text.text() == "All images are where they were."
    assert window.findChild(RelinkDialog) is None


# The project


def test_a_project_that_another_window_has_is_shown_with_a_banner_until_it_is_free(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    image = write_image(tmp_path / "a.tif")
    other = Session(tmp_path / "p.hvproj")
    slide = other.open_slide(image)
    other.apply(edits.AddAnnotations(slide.slide_id, (box(),)))
    window.files.load_project(tmp_path / "p.hvproj")
    settled(qtbot, window)
    said = window.safety.project_banner
    assert said.isVisible()
    assert "open in another window" in said.text.text()
    assert window.state.status["saved"].text() == "Read-only"
    window.files.open_row(slide.slide_id)
    qtbot.waitUntil(lambda: window.slide is not None, timeout=SECONDS)
    settled(qtbot, window)
    assert "can only be looked at" in window.book.actions["tool.rectangle"].toolTip()
    draw(qtbot, window)
    qtbot.keyClick(window.canvas, Qt.Key.Key_R)
    assert window.canvas.tool_name == "move"
    window.edits.push(edits.AddAnnotations(slide.slide_id, (box(),)))
    assert "it is open read-only" in window.bar.text.text()
    assert len(window.slide.annotations) == 1
    other.close()
    said._act()
    qtbot.waitUntil(lambda: window.slide is not None, timeout=SECONDS)
    settled(qtbot, window)
    assert not said.isVisible()
    draw(qtbot, window)
    assert len(window.slide.annotations) == 2
    assert window.state.status["saved"].text().startswith("Saved ")


# A full disk


def fill(window: MainWindow) -> None:
    pages = window.session.project._file.rows("PRAGMA page_count")[0][0]
    window.session.project._file.rows(f"PRAGMA max_page_count = {pages}")


def free(window: MainWindow) -> None:
    window.session.project._file.rows("PRAGMA max_page_count = 1000000")


def many() -> tuple[Annotation, ...]:
    return tuple(box(n) for n in range(300))


def test_what_a_full_disk_refuses_waits_and_is_saved_when_there_is_room(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    fill(window)
    for _ in range(2):
        assert not window.edits.push(edits.AddAnnotations(slide.slide_id, many()))
    assert "the disk is full" in window.bar.text.text()
    assert "Your last 2 steps are kept here" in window.bar.text.text()
    window.refresh_state()
    assert window.state.status["saved"].text() == "Not saved: 2 steps wait"
    window.bar._act()
    assert "the disk is full" in window.bar.text.text()
    assert len(slide.annotations) == 0
    free(window)
    window.bar._act()
    assert window.bar.text.text() == "Saved."
    assert window.session.project.annotation_counts() == {slide.slide_id: 600}
    assert window.state.status["saved"].text().startswith("Saved ")
    window.book.run("edit.undo")
    assert len(slide.annotations) == 300


def test_an_undo_that_a_full_disk_refuses_can_be_done_later(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(edits.AddAnnotations(slide.slide_id, many()))
    fill(window)
    window.book.run("edit.undo")
    assert "the disk is full" in window.bar.text.text()
    assert len(slide.annotations) == 300
    assert window.edits.stack.canUndo()
    free(window)
    window.book.run("edit.undo")
    assert len(slide.annotations) == 0
    window.book.run("edit.redo")
    assert len(slide.annotations) == 300


# Undo


def test_250_steps_of_every_kind_are_taken_back_and_done_again_exactly(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slides = [open_image(qtbot, window, write_image(tmp_path / f"{n}.tif", seed=n)) for n in range(2)]
    states = [_state(window, slides)]
    for step in range(250):
        slide = slides[step % 2]
        assert window.edits.push(_edit(window, slide, step))
        states.append(_state(window, slides))
    for expected in reversed(states[:-1]):
        assert window.edits.undo()
        assert _state(window, slides) == expected
    assert not window.edits.undo()
    for expected in states[1:]:
        assert window.edits.redo()
        assert _state(window, slides) == expected
    assert window.session.project.history_break() is None
    settled(qtbot, window)


def _edit(window: MainWindow, slide: object, step: int) -> edits.Edit:
    """Drawing, moving, deleting, locking, classes, and bulk operations in turn."""
    there = [a for a in slide.annotations if not a.locked]
    kind = step // 2 % 6
    if kind == 0 or not there:
        return edits.AddAnnotations(slide.slide_id, tuple(box(n) for n in range(1 + step % 3)))
    if kind == 1:
        return edits.moved(slide.slide_id, there, 3, -2)
    if kind == 2:
        return edits.reclassed(slide.slide_id, there[:5], "Normal" if step % 4 else None)
    if kind == 3:
        classes = tuple(window.session.classes())
        added = edits.ChangeClasses(classes, (*classes, AnnotationClass(f"class {step}", (1, 2, 3))))
        return edits.CompoundEdit((added, edits.AddAnnotations(slide.slide_id, (box(5),))), "Import a file")
    if kind == 4:
        return edits.locked(slide.slide_id, there[:1], True)
    return edits.removed(slide.slide_id, there[: len(there) // 2 + 1])


def _state(window: MainWindow, slides: list[object]) -> object:
    drawn = [sorted((a.id, a.class_name, a.locked, a.geometry.wkt) for a in s.annotations) for s in slides]
    return drawn, [c.name for c in window.session.classes()]


@pytest.mark.parametrize("waiting", [True, False])
def test_closing_tries_once_more_to_save_what_waits(
    qtbot: QtBot, tmp_path: Path, own_home: Path, waiting: bool
) -> None:
    window = MainWindow(Session())
    window.show()
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    if waiting:
        fill(window)
    window.edits.push(edits.AddAnnotations(slide.slide_id, many()))
    free(window)
    window.close()
    window.deleteLater()
    with Session() as again:
        assert again.project.annotation_counts() == {slide.slide_id: 300}
