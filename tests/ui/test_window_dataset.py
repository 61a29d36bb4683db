"""The Data set panel: patients with a live preview, patches from annotations, thumbnails, conflicts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_fixtures import SECONDS, open_image, settled, write_image

from histoviewer.app.dataset_conflicts import accepted
from histoviewer.app.dataset_patients import PatientSource
from histoviewer.app.dataset_summary import DatasetRow, DatasetSummary
from histoviewer.app.job_results import FileError
from histoviewer.app.session import Session
from histoviewer.app.test_looks import count_look
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.dataset import PatchRecord
from histoviewer.ui import messages, theme
from histoviewer.ui.import_dialog import ImportDialog
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.patch_gallery import PatchGallery
from histoviewer.ui.regions_dialog import RegionsDialog


def _folders(root: Path, mpp: float | None = 0.5, patients: int = 6) -> Path:
    for label in ("normal", "invasive"):
        (root / label).mkdir(parents=True, exist_ok=True)
        for n in range(patients):
            path = root / label / f"a{n}_x{label}.tif"
            write_image(path, mpp, (64, 64), seed=2 * n + (label == "normal"))
    return root


def _asked(window: MainWindow, qtbot: QtBot, folder: Path) -> ImportDialog:
    window.data_set.look_into(folder)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=SECONDS)
    dialog: ImportDialog = window.findChild(ImportDialog)
    settled(qtbot, window)
    return dialog


def _imported(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    window.data_set.import_from(folder, PatientSource(), None)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.summary and window.summary.rows), timeout=SECONDS)


def test_patients_are_shown_while_the_pattern_is_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _asked(window, qtbot, _folders(tmp_path / "set", mpp=None))
    assert dialog.words.text() == "6 patients."
    assert not dialog.ok.isEnabled()  # the pixel size is not known
    dialog.mpp.setValue(0.5)
    assert dialog.ok.isEnabled()
    dialog.rule.setCurrentIndex(dialog.rule.findData("regex"))
    assert not dialog.ok.isEnabled()
    dialog.regex.setText(r"^a([0-4])_")
    qtbot.waitUntil(lambda: "2 images have no patient" in dialog.words.text(), timeout=SECONDS)
    assert dialog.names.item(0, 0).text().startswith("a5_")
    assert dialog.names.item(0, 2).text() == ""
    dialog.regex.setText("(")
    qtbot.waitUntil(lambda: "can't be used" in dialog.words.text(), timeout=SECONDS)
    assert not dialog.ok.isEnabled()
    dialog.regex.setText(r"^a([0-4])_")
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=SECONDS)
    dialog.names.item(0, 2).setText("typed")
    qtbot.waitUntil(lambda: "6 patients. 1 image has no" in dialog.words.text(), timeout=SECONDS)
    dialog.ok.click()
    qtbot.waitUntil(lambda: bool(window.summary and window.summary.rows), timeout=SECONDS)
    settled(qtbot, window)
    assert {row.patient for row in window.summary.rows} == {"0", "1", "2", "3", "4", "typed"}
    assert "1 file left out" in window.dataset.conflicts_head.text()


def test_regions_are_counted_and_cut(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "w1_a.tif"))
    window.data_set.cut_regions()
    settled(qtbot, window)
    assert "No slide of this project has a region" in window.bar.text.text()
    halves = (("Normal", 0.0, 300.0), ("Invasive", 300.0, 600.0))
    shapes = [
        Annotation(Shape.RECTANGLE, geo.rectangle(x0, 0, x1, 400), class_name=name) for name, x0, x1 in halves
    ]
    window.session.project.apply(slide.slide_id, shapes)
    window.data_set.cut_regions()
    qtbot.waitUntil(lambda: window.findChild(RegionsDialog) is not None, timeout=SECONDS)
    dialog = window.findChild(RegionsDialog)
    dialog.mpp.setValue(1.0)
    dialog.tissue.setValue(0)
    qtbot.waitUntil(
        lambda: dialog.words.text() == "24 patches from 1 slide: Invasive 12, Normal 12.", timeout=SECONDS
    )
    dialog.classes["Normal"].setChecked(False)
    qtbot.waitUntil(lambda: dialog.words.text() == "12 patches from 1 slide: Invasive 12.", timeout=SECONDS)
    dialog.ok.click()
    qtbot.waitUntil(lambda: bool(window.summary and window.summary.rows), timeout=SECONDS)
    settled(qtbot, window)
    assert "12 images (12 cut from annotations) of 1 patients" in window.dataset.words.text()


def test_a_conflict_is_accepted_in_writing_or_left_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folders(tmp_path / "set")
    for n in (1, 2):
        shutil.copy(folder / "normal" / f"a{n}_xnormal.tif", folder / "invasive" / f"a{n}_copy.tif")
    _imported(window, qtbot, folder)
    dock = window.dataset
    assert dock.conflicts_head.text() == "2 conflicts block training: see below"
    assert not dock.leave.isEnabled()
    dock.conflicts.item(0).setSelected(True)
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "seen by two")
    dock.accept.click()
    qtbot.waitUntil(lambda: len(window.summary.conflicts) == 1, timeout=SECONDS)
    settled(qtbot, window)
    assert [one.reason for one in accepted(window.session.project)] == ["seen by two"]
    assert "“seen by two”" in dock.conflicts.item(1).text()
    dock.conflicts.item(0).setSelected(True)
    assert dock.leave.isEnabled()
    dock.leave.click()
    qtbot.waitUntil(lambda: not window.summary.conflicts, timeout=SECONDS)
    settled(qtbot, window)
    assert window.summary.patches_n == 12
    assert not dock.accept.isVisible()


def test_files_left_out_and_the_split_are_shown_again_after_a_restart(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = _folders(tmp_path / "set")
    (folder / "normal" / "a7_torn.tif").write_bytes(b"II*\0")
    _imported(window, qtbot, folder)
    window.dataset.ratios.setText("60/20/20")
    window.dataset.folds.setValue(2)
    window.dataset.seed.setValue(3)
    window.dataset.split.click()
    qtbot.waitUntil(lambda: window.summary.folds == 2, timeout=SECONDS)
    settled(qtbot, window)
    window.session.project.copy_to(tmp_path / "kept.hvproj")
    again = MainWindow(Session(tmp_path / "kept.hvproj"))
    try:
        again.data_set.refresh()
        qtbot.waitUntil(lambda: bool(again.summary and again.summary.rows), timeout=SECONDS)
        settled(qtbot, again)
        assert again.dataset.conflicts_head.text().endswith("1 file left out")
        listed = [again.dataset.conflicts.item(n).text() for n in range(again.dataset.conflicts.count())]
        assert any("a7_torn.tif" in words for words in listed)
        dock = again.dataset
        assert (dock.ratios.text(), dock.folds.value(), dock.seed.value()) == ("60/20/20", 2, 3)
        dock.seed.setValue(4)
        again.data_set.refresh()
        settled(qtbot, again)
        assert dock.seed.value() == 4  # what was typed stays until the next split
    finally:
        again.close()
        again.deleteLater()


def test_more_files_than_a_person_reads_are_counted(window: MainWindow) -> None:
    files = tuple(FileError(str(n), f"{n} can't be read") for n in range(1_234))
    rows = (DatasetRow("p", "a", "", 1), DatasetRow("q", "b", "", 1))
    window.data_set.show(DatasetSummary(rows, ("a", "b"), left_out=files))
    shown = window.dataset.conflicts
    assert window.dataset.conflicts_head.text() == "1,234 files left out"
    assert shown.item(shown.count() - 1).text() == "… and 1,034 more files left out"


def test_splitting_again_after_a_look_at_the_test_asks_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _imported(window, qtbot, _folders(tmp_path / "set"))
    window.dataset.folds.setValue(2)
    window.dataset.split.click()
    qtbot.waitUntil(lambda: window.summary.folds == 2, timeout=SECONDS)
    settled(qtbot, window)
    assert window.dataset.looks.text() == "The test part was never looked at."
    count_look(window.session.project, "evaluate")
    window.data_set.refresh()
    qtbot.waitUntil(lambda: "looked at once" in window.dataset.looks.text(), timeout=SECONDS)
    settled(qtbot, window)
    asked: list[str] = []
    monkeypatch.setattr(messages, "choose", lambda _w, question, *_a: asked.append(question))
    window.dataset.split.click()
    assert asked == ["The test part was looked at once. Split again?"]
    assert not window.runner.running


def test_only_the_thumbnails_in_sight_are_read(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _imported(window, qtbot, _folders(tmp_path / "set"))
    window.data_set.show_images()
    qtbot.waitUntil(lambda: window.findChild(PatchGallery) is not None, timeout=SECONDS)
    gallery = window.findChild(PatchGallery)
    qtbot.waitUntil(lambda: not gallery.grid.missing(0, 2), timeout=SECONDS)
    assert gallery.words.text() == "12 of 12 images"
    gallery.label_of.setCurrentText("normal")
    assert {r.label for r in gallery.grid.records} == {"normal"}
    gallery.close()
    settled(qtbot, window)


def test_a_hundred_thousand_thumbnails_ask_for_those_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    records = [PatchRecord(f"/nowhere/{n}.png", "ab"[n % 2], str(n % 900), 0.5) for n in range(100_000)]
    asked: list[int] = []

    def read(request: object) -> object:
        asked.append(len(request.records))  # type: ignore[attr-defined]
        return window.runner.submit("none", lambda _task, _request: None, None, quiet=True)

    summary = DatasetSummary((DatasetRow("0", "a", "", 100_000),), ("a", "b"))
    gallery = PatchGallery(records, summary, read, window.runner.cancel, window)  # type: ignore[arg-type]
    gallery.show()
    qtbot.waitUntil(lambda: bool(asked), timeout=SECONDS)
    gallery.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=SECONDS)
    assert max(asked) < 200
    assert gallery.grid.record(gallery.grid.rowCount() - 1, 0) is not None
    gallery.close()
    settled(qtbot, window)


def test_no_two_classes_have_one_colour() -> None:
    for names in (("Benign", "InSitu", "Invasive", "Normal"), ("a", "b", "c"), ("normal", "invasive")):
        colors = theme.class_colors(names)
        assert colors.keys() == set(names)
        assert len(set(colors.values())) == len(names)
    assert theme.class_colors(("normal", "invasive"))["normal"] == theme.class_color("normal", 0)
