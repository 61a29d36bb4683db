from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fixtures import SECONDS, open_image, settled, write_image

from histoviewer.app.annotation_transfer import FORMATS, Incoming
from histoviewer.app.edits import AddAnnotations
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.io import geojson
from histoviewer.io.import_report import ImportReport
from histoviewer.ui import messages, theme
from histoviewer.ui.interchange_dialogs import ExportDialog, ExportScope, ImportDialog
from histoviewer.ui.main_window import MainWindow

BOW = [[[10, 10], [60, 60], [60, 10], [10, 60], [10, 10]]]
BAD = [[[10, 10], ["NaN", 60], [60, 10], [10, 10]]]


def box(x: float, y: float, **fields) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, y, x + 50, y + 40), **fields)


def mixed_file(path: Path) -> Path:
    features = [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": rings}, "properties": {}}
        for rings in (BOW, BAD, [list(shapely.box(100, 100, 150, 140).exterior.coords)])
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def dialog_of(window: MainWindow, qtbot: QtBot, kind: type) -> ImportDialog | ExportDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=SECONDS)
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_a_file_that_was_mended_is_shown_first_and_taken_as_one_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.files.open_paths([mixed_file(tmp_path / "in.geojson")])
    dialog = dialog_of(window, qtbot, ImportDialog)
    assert len(slide.annotations) == 0
    told = dialog.notes.toPlainText()
    assert "crosses itself" in told
    assert "dropped: a coordinate is not a finite number" in told
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(slide.annotations) == 2, timeout=SECONDS)
    assert "2 annotations imported (1 repaired, 1 dropped)" in window.bar.text.text()
    window.book.run("edit.undo")
    assert len(slide.annotations) == 0
    window.book.run("edit.redo")
    assert len(slide.annotations) == 2
    settled(qtbot, window)


def test_cancel_imports_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.files.open_paths([mixed_file(tmp_path / "in.geojson")])
    QTest.keyClick(dialog_of(window, qtbot, ImportDialog), Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert len(slide.annotations) == 0
    assert "undo" not in window.facts()


def test_a_clean_file_comes_without_a_question_and_twice_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    geojson.write(tmp_path / "in.geojson", AnnotationSet([box(10, 10), box(90, 10, class_name="Nest")]))
    for told in ("2 annotations imported", "Nothing new"):
        window.interchange.import_file(tmp_path / "in.geojson")
        qtbot.waitUntil(lambda told=told: told in window.bar.text.text(), timeout=SECONDS)
        settled(qtbot, window)
    assert len(slide.annotations) == 2
    assert "Nest" in [known.name for known in window.session.classes()]
    assert not window.findChildren(ImportDialog)


def test_a_file_that_can_t_be_used_is_told_and_an_image_is_needed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "in.xml").write_text('<!DOCTYPE a [<!ENTITY b "b">]><Annotations>&b;</Annotations>')
    window.interchange.import_file(tmp_path / "in.xml")
    assert "open the image" in window.bar.text.text()
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.interchange.import_file(tmp_path / "in.xml")
    qtbot.waitUntil(lambda: "document type" in window.bar.text.text(), timeout=SECONDS)
    settled(qtbot, window)


@pytest.mark.parametrize("kind", sorted(FORMATS))
def test_the_selection_goes_into_every_format(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    one, two = box(10, 10), box(90, 10)
    window.edits.push(AddAnnotations(slide.slide_id, (one, two)))
    window.canvas.set_selected([two.id])
    out = tmp_path / f"out{FORMATS[kind].suffix}"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    window.book.run("file.export_as")
    dialog = dialog_of(window, qtbot, ExportDialog)
    dialog.which.setCurrentIndex(dialog.which.findData("selected"))
    dialog.format.setCurrentIndex(dialog.format.findData(kind))
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 annotations written" in window.bar.text.text(), timeout=SECONDS)
    settled(qtbot, window)
    assert out.exists()


def test_export_again_writes_to_the_same_place_without_asking(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(AddAnnotations(slide.slide_id, (box(10, 10),)))
    out = tmp_path / "out"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    window.book.run("file.export")
    dialog_of(window, qtbot, ExportDialog).ok.click()
    qtbot.waitUntil((tmp_path / "out.geojson").exists, timeout=SECONDS)
    settled(qtbot, window)
    window.edits.push(AddAnnotations(slide.slide_id, (box(90, 10),)))
    window.book.run("file.export")
    qtbot.waitUntil(lambda: len(geojson.read(tmp_path / "out.geojson")) == 2, timeout=SECONDS)
    settled(qtbot, window)


def test_all_images_of_the_project_go_into_a_folder_and_one_table(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n, name in enumerate(("a", "b")):
        slide = open_image(qtbot, window, write_image(tmp_path / f"{name}.tif", seed=n))
        window.edits.push(AddAnnotations(slide.slide_id, (box(10, 10),)))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.geojson").write_text("old")
    asked: list[str] = []
    monkeypatch.setattr(messages, "ask_folder", lambda *_a: str(folder))
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(folder / "all.csv"))
    monkeypatch.setattr(messages, "choose", lambda _w, question, *_a: asked.append(question) or 0)
    for kind, files in (("geojson", "2 annotations written to 2 files"), ("csv", "2 annotations written to")):
        window.book.run("file.export_as")
        dialog = dialog_of(window, qtbot, ExportDialog)
        dialog.which.setCurrentIndex(dialog.which.findData("project"))
        dialog.format.setCurrentIndex(dialog.format.findData(kind))
        dialog.ok.click()
        qtbot.waitUntil(lambda files=files: files in window.bar.text.text(), timeout=SECONDS)
        settled(qtbot, window)
    assert asked == ["Replace 1 files?"]
    assert len(geojson.read(folder / "a.geojson")) == len(geojson.read(folder / "b.geojson")) == 1
    with (folder / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["image"] for row in csv.DictReader(file)] == ["a.tif", "b.tif"]


def test_the_shift_is_offered_where_the_scanned_part_is_known(qtbot: QtBot, qapp) -> None:
    theme.apply(qapp, "light")
    report = ImportReport(3, 0, 0, ())
    for corner, looks_shifted in ((None, False), ((900.0, 50.0), True), ((900.0, 50.0), False)):
        dialog = ImportDialog(Incoming(Path("a.geojson"), AnnotationSet(), report, corner, looks_shifted))
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.shift.isVisible() == (corner is not None)
        taken: list[bool] = []
        dialog.chosen.connect(taken.append)
        dialog.ok.click()
        assert taken == [looks_shifted]


def test_the_export_dialog_shows_what_the_format_has_a_use_for(qtbot: QtBot, qapp) -> None:
    theme.apply(qapp, "dark")
    dialog = ExportDialog(ExportScope(0, 5, 1, (1001, 400), 0.25, (10.0, 20.0)))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.which.count() == 1
    dialog.corner.setChecked(True)
    shown = {}
    for kind in FORMATS:
        dialog.format.setCurrentIndex(dialog.format.findData(kind))
        parts = (dialog.rounded, dialog.corner, dialog.comma, dialog.scale)
        shown[kind] = [part.isVisible() for part in parts]
        assert (dialog.choice.corner is not None) == FORMATS[kind].exchange
    assert shown["geojson"] == [True, True, False, False]
    assert shown["asap"] == [False, True, False, False]
    assert shown["csv"] == [False, False, True, False]
    assert shown["mask-tiff"] == [False, False, False, True]
    dialog.downsample.setValue(2)
    dialog.format.setCurrentIndex(dialog.format.findData("mask-png"))
    assert "501 × 200 pixels, 0.5 µm" in dialog.mask_words.text()
