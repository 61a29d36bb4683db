"""Classify and evaluate from the window, with the job itself replaced by a known answer."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, patch, pretend_model, settled, write_image

from histoviewer.app import edits, jobs
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.results import RegionResult, SlideResult, decide
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.main_window import MainWindow

CLASSES = ("normal", "invasive")
MADE_BY = {"model": {"name": "pretended", "sha256": "ab" * 32}, "program": "HistoViewer"}
PATCHES = (patch(0, 0.9), patch(100, 0.8), patch(200, 0.97))


class Jobs:
    """Stands for ``jobs.classify``: remembers what was asked and answers what is known."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.go = threading.Event()
        self.go.set()

    def classify(self, task: Task, request: Any) -> Any:
        self.asked.append(request)
        task.report(1, 3, "1 of 3 patches")
        task.partial(list(PATCHES[:1]))
        while not self.go.wait(0.005) and not task.cancelled:
            pass
        patches = PATCHES[:1] if task.cancelled else PATCHES
        decision = decide(patches, CLASSES)
        regions = tuple(RegionResult(r.id, r.name, decision, patches) for r in request.regions or ())
        results = [
            SlideResult(str(path), decision, regions, patches, CLASSES, 0.5, 1.0, not task.cancelled, MADE_BY)
            for path in request.files
        ]
        return jobs.ClassifyResult(tuple(results), jobs.ModelRef("pretended", "ab" * 32), not task.cancelled)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Jobs:
    made = Jobs()
    monkeypatch.setattr(jobs, "classify", made.classify)
    return made


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window with an image and a model."""
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    pretend_model(window, tmp_path / "m.safetensors")
    return window


def _region(window: MainWindow, name: str = "Tumour bed") -> Annotation:
    made = Annotation(Shape.RECTANGLE, geometry.rectangle(0, 0, 300, 100), "Invasive", name)
    window.edits.push(edits.AddAnnotations(window.slide.slide_id, (made,)))
    window.canvas.set_selected([made.id])
    return made


def test_the_whole_slide_is_classified_shown_and_kept(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    qtbot.keyClick(ready, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    assert fake.asked[0].regions is None
    assert fake.asked[0].mpp == pytest.approx(0.5, rel=1e-3)
    assert ready.results.summary.card.outcome.text() == "invasive"
    assert len(ready.canvas.heatmap.predictions) == 3
    assert ready.session.slides()[0].state == "invasive"
    assert ready.session.latest_result(ready.slide.slide_id) is not None


def test_selected_region_is_what_is_classified(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    region = _region(ready)
    assert ready.classify.where is Where.REGIONS
    assert ready.classify.run.text() == "Classify 1 region"
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    assert [r.id for r in fake.asked[0].regions] == [region.id]
    assert ready.results.summary.card.subject.text() == "Tumour bed"


def test_a_changed_region_makes_the_result_stale_until_undo(
    ready: MainWindow, qtbot: QtBot, fake: Jobs
) -> None:
    region = _region(ready)
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    ready.edits.push(edits.moved(ready.slide.slide_id, [region], 10, 0))
    qtbot.waitUntil(lambda: ready.results.view.stale != "")
    assert "a region was changed" in ready.results.summary.card.stale.text()
    ready.book.run("edit.undo")
    qtbot.waitUntil(lambda: ready.results.view.stale == "")


def test_cancel_keeps_what_is_done(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    fake.go.clear()
    ready.classify.run.click()
    qtbot.waitUntil(lambda: len(ready.canvas.heatmap.predictions) == 1, timeout=20_000)
    assert not ready.classify.run.isEnabled()
    assert ready.classify.cancel.isVisible()
    ready.book.run("jobs.cancel")
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    assert len(ready.results.view.patches) == 1
    assert "stopped before the end" in ready.results.summary.card.origin.text()
    assert "kept" in ready.classify.words.text()
    assert ready.classify.run.isEnabled()


def test_all_slides_go_through_one_job(ready: MainWindow, qtbot: QtBot, fake: Jobs, tmp_path: Path) -> None:
    open_image(qtbot, ready, write_image(tmp_path / "b.tif", size=(500, 300)))
    ready.classify.places[Where.ALL].setChecked(True)
    assert ready.classify.run.text() == "Classify 2 slides"
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    assert [p.name for p in fake.asked[0].files] == ["a.tif", "b.tif"]
    assert [row.state for row in ready.session.slides()] == ["invasive", "invasive"]


def test_latest_result_is_there_after_a_restart(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    slide = ready.slide
    ready.show_slide(None)
    assert ready.results.view is None
    ready.show_slide(slide)
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    assert len(ready.canvas.heatmap.predictions) == 3


def test_patch_in_the_table_is_framed_in_the_viewer(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    ready.results.setCurrentWidget(ready.results.patches)
    ready.results.patches.table.selectRow(2)
    assert ready.canvas.heatmap.highlighted == 2
    ready.canvas.patch_clicked.emit(1)
    assert ready.results.patches.table.currentIndex().row() == 1


def test_runs_stand_side_by_side(ready: MainWindow, qtbot: QtBot, fake: Jobs) -> None:
    for n in (1, 2):
        ready.classify.run.click()
        qtbot.waitUntil(lambda n=n: len(fake.asked) == n and not ready.runner.running, timeout=20_000)
        settled(qtbot, ready)
    table = ready.results.compare.table
    qtbot.waitUntil(lambda: table.columnCount() == 2, timeout=20_000)
    settled(qtbot, ready)


@pytest.mark.parametrize(("command", "suffix"), [("file.table", ".csv"), ("file.report", ".pdf")])
def test_result_is_written_where_it_is_wanted(
    ready: MainWindow,
    qtbot: QtBot,
    fake: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    suffix: str,
) -> None:
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)
    out = tmp_path / f"out{suffix}"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    assert ready.book.run(command)
    settled(qtbot, ready)
    assert out.stat().st_size > 100
    assert str(out) in ready.bar.text.text()


def test_classify_pressed_while_the_image_opens_starts_when_it_is_open(
    window: MainWindow, qtbot: QtBot, fake: Jobs, tmp_path: Path
) -> None:
    pretend_model(window, tmp_path / "m.safetensors")
    window.files.open_paths([write_image(tmp_path / "a.tif")])
    assert window.slide is None
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert fake.asked == []
    qtbot.waitUntil(lambda: window.results.view is not None, timeout=20_000)
    settled(qtbot, window)
    assert len(fake.asked) == 1
