"""Looking closely from the window: gallery, outlines, runs, readings, with a known answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_window_classify import MADE_BY, PATCHES
from window_fixtures import open_image, settled, write_image

from histoviewer.app import readings
from histoviewer.core.results import PatchPrediction
from histoviewer.ui import messages
from histoviewer.ui.contour_dialog import ContourDialog
from histoviewer.ui.main_window import MainWindow

SECONDS = 20_000


def _classify(qtbot: QtBot, window: MainWindow) -> None:
    window.classify.run.click()
    qtbot.waitUntil(lambda: window.classification.heat.of(window.slide) is not None, timeout=SECONDS)
    settled(qtbot, window)


def _dialog(kind: type[Any]) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_who_reads_first_sees_the_answer_after_the_reading(ready: MainWindow, qtbot: QtBot) -> None:
    ready.book.run("classify.reader_first")
    settled(qtbot, ready)
    _classify(qtbot, ready)
    tab, project = ready.results.readings, ready.session.project
    assert ready.results.view is None
    assert ready.canvas.heatmap.predictions == []
    assert ready.results.currentWidget() is tab
    ready.results.setCurrentWidget(ready.results.summary)
    assert ready.results.summary.card.outcome.text() == "Hidden"
    ready.results.setCurrentWidget(tab)
    assert [row.state for row in ready.review.veiled(ready.rows)] == [""]
    runs = ready.results.runs.table
    assert "invasive" not in [runs.item(r, 3).text() for r in range(runs.rowCount())]
    assert not tab.record.isEnabled()
    tab.choice.setCurrentText("normal")
    tab.words.setText("nothing to see")
    tab.record.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=SECONDS)
    settled(qtbot, ready)
    assert len(ready.canvas.heatmap.predictions) == len(PATCHES)
    (kept,) = readings.readings(project)
    assert (kept.class_name, kept.words, kept.before) == ("normal", "nothing to see", True)
    assert [run.kind for run in project.runs()] == ["shown", "reading", "classify"]
    qtbot.waitUntil(lambda: "1 first reading" in tab.agreement.text(), timeout=SECONDS)


def test_to_see_it_unread_is_kept(ready: MainWindow, qtbot: QtBot) -> None:
    ready.book.run("classify.reader_first")
    settled(qtbot, ready)
    _classify(qtbot, ready)
    ready.results.readings.skip.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=SECONDS)
    settled(qtbot, ready)
    ready.results.readings.choice.setCurrentText("normal")
    ready.results.readings.record.click()
    settled(qtbot, ready)
    (kept,) = readings.readings(ready.session.project)
    assert not kept.before


def test_outlines_become_annotations_in_one_step(ready: MainWindow, qtbot: QtBot) -> None:
    _classify(qtbot, ready)
    ready.book.run("classify.outline")
    dialog = _dialog(ContourDialog)
    dialog.threshold.setValue(85)
    qtbot.waitUntil(lambda: "2 areas" in dialog.words.text(), timeout=SECONDS)
    assert ready.canvas.contours.shown
    dialog.make.click()
    settled(qtbot, ready)
    assert [a.class_name for a in ready.slide.annotations] == ["Invasive", "Invasive"]
    assert not ready.canvas.contours.shown
    ready.book.run("edit.undo")
    settled(qtbot, ready)
    assert len(ready.slide.annotations) == 0


def test_the_gallery_goes_to_the_place_and_follows_it(ready: MainWindow, qtbot: QtBot) -> None:
    _classify(qtbot, ready)
    gallery = ready.results.gallery
    ready.results.setCurrentWidget(gallery)
    gallery.which.setCurrentIndex(gallery.which.findText("Likeliest invasive"))
    gallery.which.activated.emit(gallery.which.currentIndex())
    shown = [gallery.rows.item(n) for n in range(gallery.rows.rowCount())]
    assert shown == [PATCHES[2], PATCHES[0], PATCHES[1]]
    gallery.list.setCurrentIndex(gallery.rows.index(0))
    assert ready.canvas.heatmap.highlighted == 2
    ready.canvas.patch_clicked.emit(1)
    assert gallery.list.currentIndex().row() == 2
    key = (str(ready.slide.path), (0.0, 0.0, 100.0, 100.0))
    qtbot.waitUntil(lambda: ready.results.thumbnails.get(key) is not None, timeout=SECONDS)
    settled(qtbot, ready)


def test_a_kept_run_is_opened_and_says_that_there_is_a_newer_one(ready: MainWindow, qtbot: QtBot) -> None:
    _classify(qtbot, ready)
    ready.classify.run.click()
    qtbot.waitUntil(lambda: len(ready.session.project.runs("classify")) == 2, timeout=SECONDS)
    settled(qtbot, ready)
    runs = ready.results.runs
    qtbot.waitUntil(lambda: runs.table.rowCount() == 2, timeout=SECONDS)
    runs.table.selectRow(1)
    assert runs.chosen == 1
    runs.open.click()
    qtbot.waitUntil(lambda: ready.results.view is not None and ready.results.view.run == 1, timeout=SECONDS)
    settled(qtbot, ready)
    assert "newer result (run 2)" in ready.results.summary.card.stale.text()


def test_other_settings_and_another_file_make_a_result_stale(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _classify(qtbot, ready)
    card = ready.results.summary.card
    assert "up to date" in card.origin.text()
    now = ready.classification.chosen_settings()
    monkeypatch.setattr(ready.classification, "chosen_settings", lambda: {**now, "normalizer": "macenko"})
    ready.classification.mark_stale()
    assert "other settings are chosen (stain)" in card.stale.text()
    monkeypatch.undo()
    write_image(ready.slide.path, size=(700, 500), seed=9)
    ready.slide.place.check()
    ready.classification.mark_stale()
    assert "file has changed" in card.stale.text()


def test_the_report_of_the_shown_run_is_written_as_a_page(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _classify(qtbot, ready)
    out = tmp_path / "r.html"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    ready.book.run("file.report")
    settled(qtbot, ready)
    page = out.read_text(encoding="utf-8")
    assert str(MADE_BY["model"]["sha256"]) in page  # type: ignore[index]
    assert "head of the project" in page
    assert ready.session.project.runs()[0].kind == "report"


def test_one_report_over_all_images_leaves_out_what_was_not_read_yet(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "all.html"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    ready.book.run("file.report_all")
    settled(qtbot, ready)
    assert "nothing to report" in ready.bar.text.text()
    _classify(qtbot, ready)
    open_image(qtbot, ready, write_image(tmp_path / "b.tif", seed=8))
    _classify(qtbot, ready)
    ready.book.run("file.report_all")
    settled(qtbot, ready)
    assert "a.tif" in out.read_text(encoding="utf-8")
    ready.book.run("classify.reader_first")
    settled(qtbot, ready)
    ready.results.readings.choice.setCurrentText("normal")
    ready.results.readings.record.click()
    settled(qtbot, ready)
    ready.book.run("file.report_all")
    settled(qtbot, ready)
    assert "1 image is left out: you have not read it yet" in ready.bar.text.text()
    page = out.read_text(encoding="utf-8")
    assert "b.tif" in page
    assert "a.tif" not in page


def test_a_patch_that_was_not_assessed_has_nothing_to_tell(ready: MainWindow, qtbot: QtBot) -> None:
    _classify(qtbot, ready)
    ready.review.about(PatchPrediction(0, 0, 100, 100, (), "pen mark"))
    assert "not assessed (pen mark)" in ready.bar.text.text()
    ready.book.run("classify.about_patch")
    assert "Click a patch" in ready.bar.text.text()
