"""The window as a person uses it: open, draw, undo, ask, refuse, close."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import settings
from histoviewer.app.commands import COMMANDS, FACTS
from histoviewer.app.session import Session
from histoviewer.core.geometry import Shape
from histoviewer.ui import messages, theme
from histoviewer.ui.import_dialog import ImportDialog
from histoviewer.ui.interchange_dialogs import ExportDialog
from histoviewer.ui.main_window import MainWindow


def _draw(qtbot: QtBot, window: MainWindow, key: Qt.Key, x0: int, y0: int, x1: int, y1: int) -> None:
    qtbot.keyClick(window.canvas, key)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(window.canvas, left, pos=QPoint(x0, y0))
    qtbot.mouseMove(window.canvas, QPoint((x0 + x1) // 2, (y0 + y1) // 2))
    qtbot.mouseMove(window.canvas, QPoint(x1, y1))
    qtbot.mouseRelease(window.canvas, left, pos=QPoint(x1, y1))


def test_every_command_has_its_handler_and_its_key(window: MainWindow) -> None:
    for entry in COMMANDS:
        assert callable(window.book.handler(entry)), entry.id
        shown = [key.toString() for key in window.book.actions[entry.id].shortcuts()]
        assert not entry.shortcut or entry.shortcut in shown, entry.id


def test_no_menu_is_higher_than_the_screen_of_a_laptop(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    reached = []
    for menu in menus:
        # One that finds no room goes on in a second column, as high as the screen.
        assert menu.sizeHint().height() < 720, menu.title()
        for action in menu.actions():
            reached += action.menu().actions() if action.menu() else [action]
    for entry in COMMANDS:
        assert reached.count(window.book.actions[entry.id]) == 1, entry.id


def test_icons_of_buttons_follow_the_theme(window: MainWindow, qapp: QApplication) -> None:
    def seen() -> QImage:
        return window.dataset.importer.icon().pixmap(16, 16).toImage()

    theme.apply(qapp, "light")
    light = seen()
    theme.apply(qapp, "dark")
    assert seen() != light
    theme.apply(qapp, "light")
    assert seen() == light


def test_facts_of_the_table_are_the_facts_of_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.facts() <= set(FACTS)
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert {"slide", "mpp", "idle"} <= window.facts() <= set(FACTS)


def test_start_page_stands_until_an_image_is_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.centre.currentWidget() is window.start_page
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert window.centre.currentWidget() is window.viewer
    assert window.canvas.isVisible()
    assert window.project.model.rowCount() == 1
    window.book.run("file.close_slide")
    assert window.centre.currentWidget() is window.start_page
    assert window.start_page.recent.count() == 1


def test_a_drawn_shape_is_saved_listed_classed_and_taken_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _draw(qtbot, window, Qt.Key.Key_R, 200, 150, 300, 230)
    assert [a.shape for a in slide.annotations] == [Shape.RECTANGLE]
    assert window.session.project.annotation_counts() == {slide.slide_id: 1}
    shapes = window.annotations.shape_model
    qtbot.waitUntil(lambda: shapes.rowCount() == 1)
    window.book.run("annotate.class_2")
    assert next(iter(slide.annotations)).class_name == "Normal"
    window.book.run("edit.undo")
    window.book.run("edit.undo")
    assert len(slide.annotations) == 0
    assert window.session.project.annotation_counts() == {}
    window.book.run("edit.redo")
    assert len(slide.annotations) == 1


def test_list_of_shapes_and_viewer_share_one_selection(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _draw(qtbot, window, Qt.Key.Key_R, 200, 150, 260, 200)
    _draw(qtbot, window, Qt.Key.Key_O, 300, 150, 360, 200)
    shapes = window.annotations
    qtbot.waitUntil(lambda: shapes.shape_model.rowCount() == 2)
    newest = shapes.shape_model.shapes[0].id
    assert [i.row() for i in shapes.shapes.selectionModel().selectedRows()] == [0]
    shapes.shapes.setCurrentIndex(shapes.shape_model.index(1))
    assert window.canvas.selected_ids == [shapes.shape_model.shapes[1].id]
    window.canvas.set_selected([newest])
    assert [i.row() for i in shapes.shapes.selectionModel().selectedRows()] == [0]


def test_unknown_pixel_size_keeps_classify_shut_until_it_is_given(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from window_fixtures import pretend_model

    slide = open_image(qtbot, window, write_image(tmp_path / "a.png", mpp=None))
    pretend_model(window, tmp_path / "m.safetensors")
    assert window.pixel_bar.isVisible()
    assert not window.classify.run.isEnabled()
    assert "pixel size" in window.classify.run.toolTip()
    window.pixel_bar.value.setValue(0.25)
    window.pixel_bar.use.click()
    assert slide.mpp == 0.25
    assert not window.pixel_bar.isVisible()
    assert window.classify.run.isEnabled()
    assert window.session.project.slide(slide.slide_id).mpp_given


def test_pixel_size_comes_from_a_drawn_line(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.png", mpp=None))
    _draw(qtbot, window, Qt.Key.Key_L, 200, 200, 300, 200)
    length = next(iter(slide.annotations)).length_l0
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "50,0")
    window.pixel_bar.from_line.click()
    assert window.pixel_bar.value.value() == pytest.approx(50 / length, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.svs", b""), ("text.tif", b"not a picture"), ("cut.png", b"\x89PNG\r\n\x1a\n\x00\x00")],
)
def test_bad_file_gets_one_sentence_and_the_rest_goes_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    good = write_image(tmp_path / "good.tif")
    window.files.open_paths([bad, good])
    qtbot.waitUntil(lambda: window.slide is not None and window.bar.isVisible(), timeout=20_000)
    settled(qtbot, window)
    assert name in window.bar.text.text()
    assert window.slide.path == good
    assert "Traceback" not in window.bar.text.text()


def test_files_can_be_dropped_on_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_image(tmp_path / "a.tif")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    qtbot.waitUntil(lambda: window.slide is not None, timeout=20_000)
    settled(qtbot, window)
    assert window.slide.path.name == "a.tif"


def test_dropped_class_folders_become_a_data_set(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for label in ("normal", "invasive"):
        (tmp_path / "set" / label).mkdir(parents=True)
        for patient in range(6):
            path = tmp_path / "set" / label / f"{patient}_{label}.tif"
            write_image(path, size=(64, 64), seed=2 * patient + (label == "normal"))
    window.files.open_paths([tmp_path / "set"])
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=20_000)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=20_000)
    dialog.ok.click()
    qtbot.waitUntil(lambda: bool(window.summary and window.summary.rows), timeout=20_000)
    settled(qtbot, window)
    assert window.dataset.table.rows.rowCount() == 6
    assert "dataset" in window.facts()
    assert not window.train.start.isEnabled()
    window.book.run("dataset.split")
    qtbot.waitUntil(lambda: "split" in window.facts(), timeout=20_000)
    settled(qtbot, window)
    assert {row.part for row in window.summary.rows} == {"train", "validation", "test"}
    assert window.train.start.isEnabled()


def test_exported_annotations_come_back_by_import(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _draw(qtbot, window, Qt.Key.Key_R, 200, 150, 260, 200)
    out = tmp_path / "out.geojson"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    window.book.run("file.export")
    window.findChild(ExportDialog).ok.click()
    qtbot.waitUntil(out.exists, timeout=20_000)
    settled(qtbot, window)
    window.canvas.select_all()
    window.book.run("edit.delete")
    assert len(slide.annotations) == 0
    window.files.open_paths([out])
    qtbot.waitUntil(lambda: len(slide.annotations) == 1, timeout=20_000)
    settled(qtbot, window)
    window.book.run("edit.undo")
    assert len(slide.annotations) == 0


def test_deleting_a_shape_asks_about_those_inside(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _draw(qtbot, window, Qt.Key.Key_R, 240, 180, 280, 210)
    _draw(qtbot, window, Qt.Key.Key_R, 200, 150, 340, 260)
    answers = iter((None, 1, 0))
    monkeypatch.setattr(messages, "choose", lambda *_a: next(answers))
    window.book.run("edit.delete")
    assert len(slide.annotations) == 2
    window.book.run("edit.delete")
    assert len(slide.annotations) == 1
    window.book.run("edit.undo")
    window.canvas.set_selected([max(slide.annotations, key=lambda a: a.area_l0).id])
    window.book.run("edit.delete")
    assert len(slide.annotations) == 0


def test_renaming_a_class_takes_its_shapes_along(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _draw(qtbot, window, Qt.Key.Key_R, 200, 150, 260, 200)
    window.book.run("annotate.class_1")
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "Carcinoma")
    window.objects.rename_class("Invasive")
    assert next(iter(slide.annotations)).class_name == "Carcinoma"
    qtbot.waitUntil(lambda: window.annotations.class_model.classes[0].name == "Carcinoma")
    qtbot.waitUntil(lambda: window.annotations.class_model.counts["Carcinoma"] == 1)


def test_stain_views_are_prepared_in_the_background_and_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.normalize.preview.setChecked(True)
    qtbot.waitUntil(lambda: slide.has_stain("normalized"), timeout=20_000)
    settled(qtbot, window)
    assert window.stain_switch.shown == "normalized"
    assert window.book.actions["normalize.preview"].isChecked()
    window.stain.show_stain("stain-2")
    qtbot.waitUntil(lambda: slide.has_stain("stain-2"), timeout=20_000)
    settled(qtbot, window)
    assert not window.normalize.preview.isChecked()
    window.stain.show_stain("")
    assert window.stain_switch.shown == ""


def test_a_project_can_be_named_and_opened_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    assert "working project" in window.windowTitle()
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(tmp_path / "study.hvproj"))
    window.book.run("file.save_as")
    settled(qtbot, window)
    assert window.windowTitle() == "HistoViewer — study — Research use only, not for diagnosis"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(tmp_path / "other.hvproj"))
    window.book.run("file.new_project")
    settled(qtbot, window)
    assert window.project.model.rowCount() == 0
    window.files.open_paths([tmp_path / "study.hvproj"])
    settled(qtbot, window)
    assert window.project.model.rowCount() == 1


def test_palette_finds_and_runs_a_command(window: MainWindow, qtbot: QtBot) -> None:
    window.book.run("view.palette")
    from histoviewer.ui.command_palette import CommandPalette

    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClicks(palette.field, "train panel")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.layout_of_docks.docks["train"].widget().isVisible()


def test_theme_and_text_size_apply_and_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    from dataclasses import replace

    for name, scale in (("dark", 1.5), ("light", 2.0), ("light", 1.0)):
        window.apply_settings(replace(settings.load(), theme=name, text_scale=scale))
        assert theme.current().name == name
        assert theme.scale() == scale
        assert settings.load().theme == name
        assert not window.grab().isNull()


def test_window_remembers_its_panels(window: MainWindow, qtbot: QtBot) -> None:
    window.layout_of_docks.docks["annotations"].hide()
    window.layout_of_docks.save()
    window.layout_of_docks.docks["annotations"].show()
    assert window.layout_of_docks.restore()
    assert window.layout_of_docks.docks["annotations"].isHidden()


def test_damaged_layout_file_is_no_reason_to_fail(window: MainWindow) -> None:
    (settings.home_folder() / "window.ini").write_bytes(
        b"[window]\ngeometry=@ByteArray(\\x0)\ndocks=@ByteArray(zz)\n"
    )
    assert not window.layout_of_docks.restore()


def test_closing_asks_nothing_and_everything_is_there_again(
    qtbot: QtBot, own_home: Path, tmp_path: Path
) -> None:
    first = MainWindow(Session())
    first.show()
    slide = open_image(qtbot, first, write_image(tmp_path / "a.tif"))
    _draw(qtbot, first, Qt.Key.Key_R, 200, 150, 260, 200)
    assert len(slide.annotations) == 1
    first.close()
    first.deleteLater()
    again = MainWindow(Session())
    again.show()
    assert len(open_image(qtbot, again, tmp_path / "a.tif").annotations) == 1
    again.close()
    again.deleteLater()


def test_the_cards_of_the_start_page_keep_their_accent_when_the_theme_changes(
    window: MainWindow, qapp: QApplication
) -> None:
    card = window.start_page.findChild(QPushButton, "start.file.open")
    assert card is not None
    before = theme.current()
    try:
        for name in ("dark", "light"):
            theme.apply(qapp, name)
            drawn = card.icon().pixmap(32, 32).toImage()
            colours = {drawn.pixelColor(x, y).name() for x in range(32) for y in range(32)}
            assert QColor(theme.current().accent_text).name() in colours
    finally:
        theme.apply(qapp, before.name)
