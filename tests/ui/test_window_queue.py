"""Many slides from the window: states, a broken file, retry, restart, pause, and figures that don't lag."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from test_window_classify import CLASSES, MADE_BY, PATCHES
from window_fixtures import open_image, pretend_model, settled, write_image

from histoviewer.app import jobs
from histoviewer.app.classify_job import FileNews
from histoviewer.app.job_results import FileError
from histoviewer.app.slide_queue import QueuedSlide, QueueState, SlideQueue
from histoviewer.core.results import SlideResult, decide
from histoviewer.core.task import Progress, Task
from histoviewer.ui import messages
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.main_window import MainWindow


class Batch:
    """Stands for ``jobs.classify`` on many files: tells of each, and finds files named "broken" damaged."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.go = threading.Event()
        self.go.set()
        self.healed = False

    def classify(self, task: Task, request: Any) -> Any:
        self.asked.append([path.stem for path in request.files])
        found: list[Any] = []
        for path in request.files:
            request.how.tell(FileNews(path))
            while not self.go.wait(0.005) and not task.cancelled:
                pass
            if task.cancelled:
                break
            found.append(self._one(path, request))
            request.how.tell(FileNews(path, found[-1]))
            task.report(len(found), len(request.files), "8 patches, 5/s")
        return jobs.ClassifyResult(tuple(found), jobs.ModelRef("pretended", "ab" * 32), not task.cancelled)

    def _one(self, path: Path, request: Any) -> Any:
        if path.stem == "broken" and not self.healed:
            return FileError(str(path), "broken.tif can't be opened: it is damaged; copy it again.")
        made = {
            **MADE_BY,
            "key": f"{path.stem:0>64}",
            "slide": {"fingerprint": f"{path.stem:0>64}", "width": 600, "height": 400},
        }
        kept = request.how.answers.find(made["key"])
        if kept is not None:
            return kept
        return SlideResult(str(path), decide(PATCHES, CLASSES), (), PATCHES, CLASSES, 0.5, 1.0, True, made)


@pytest.fixture
def batch(monkeypatch: pytest.MonkeyPatch) -> Batch:
    made = Batch()
    monkeypatch.setattr(jobs, "classify", made.classify)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "slides"
    inside.mkdir()
    for i, name in enumerate(("a", "broken", "c")):
        write_image(inside / f"{name}.tif", size=(300, 200), seed=i)
    return inside


@pytest.fixture
def ready(window: MainWindow, tmp_path: Path) -> MainWindow:
    pretend_model(window, tmp_path / "m.safetensors")
    return window


def states(window: MainWindow) -> dict[str, str]:
    return {slide.path.stem: str(slide.state) for slide in window.classification.queue.queue.slides}


def run(window: MainWindow, qtbot: QtBot) -> None:
    window.results.queue.start.click()
    qtbot.waitUntil(lambda: not window.classification.queue.running, timeout=20_000)
    settled(qtbot, window)


def add(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "ask_folder", lambda *_a: str(folder))
    window.results.queue.folder.click()


def test_a_broken_slide_stands_apart_and_the_rest_is_done(
    ready: MainWindow, qtbot: QtBot, batch: Batch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(ready, folder, monkeypatch)
    assert states(ready) == {"a": "waiting", "broken": "waiting", "c": "waiting"}
    tab = ready.results.queue
    assert ready.results.currentWidget() is tab
    run(ready, qtbot)
    assert states(ready) == {"a": "done", "broken": "failed", "c": "done"}
    assert [row.state for row in ready.session.slides()] == ["invasive", "invasive"]
    assert tab.words.text() == "2 done, 1 failed"
    tab.problems.click()
    assert tab.filter.rowCount() == 1
    assert "damaged" in tab.filter.index(0, 2).data()
    batch.healed = True
    tab.retry.click()
    qtbot.waitUntil(lambda: states(ready)["broken"] == "done", timeout=20_000)
    settled(qtbot, ready)
    assert batch.asked == [["a", "broken", "c"], ["broken"]]
    assert tab.filter.rowCount() == 3
    tab.clear.click()
    assert states(ready) == {}


def test_three_failures_set_a_slide_aside(
    ready: MainWindow, qtbot: QtBot, batch: Batch, folder: Path
) -> None:
    queue = ready.classification.queue
    for _ in range(3):
        queue.queue.add([QueuedSlide(folder / "broken.tif")])
        queue.start()
        qtbot.waitUntil(lambda: not queue.running, timeout=20_000)
        settled(qtbot, ready)
    assert states(ready) == {"broken": "set aside"}
    queue.queue.add([QueuedSlide(folder / "broken.tif")])
    assert states(ready) == {"broken": "set aside"}


def test_done_slides_are_not_done_again_and_the_queue_survives_a_restart(
    ready: MainWindow, qtbot: QtBot, batch: Batch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(ready, folder, monkeypatch)
    batch.go.clear()
    ready.results.queue.start.click()
    qtbot.waitUntil(lambda: states(ready)["a"] == "running", timeout=20_000)
    ready.classification.cancel()
    qtbot.waitUntil(lambda: not ready.classification.queue.running, timeout=20_000)
    settled(qtbot, ready)
    batch.go.set()
    assert set(states(ready).values()) == {"waiting"}
    again = SlideQueue.load(ready.session.project)
    assert [slide.path.stem for slide in again.slides] == ["a", "broken", "c"]
    run(ready, qtbot)
    runs = len(ready.session.project.runs("classify"))
    ready.classification.queue.queue = again
    run(ready, qtbot)
    assert len(ready.session.project.runs("classify")) == runs == 2


def test_a_running_classification_rests_and_goes_on(
    ready: MainWindow, qtbot: QtBot, batch: Batch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(ready, folder, monkeypatch)
    batch.go.clear()
    ready.results.queue.start.click()
    qtbot.waitUntil(lambda: "running" in states(ready).values(), timeout=20_000)
    dock = ready.classify
    dock.pause.click()
    assert (dock.words.text(), dock.pause.text()) == ("Paused", "Go on")
    dock.follow(Progress(1, 3, "late", 1.0, None))
    assert dock.words.text() == "Paused"
    batch.go.set()
    qtbot.wait(80)
    assert ready.classification.queue.running
    dock.pause.click()
    qtbot.waitUntil(lambda: not ready.classification.queue.running, timeout=20_000)
    settled(qtbot, ready)
    assert states(ready)["c"] == "done"


def test_progress_says_speed_and_time_left(ready: MainWindow) -> None:
    ready.classify.set_running(True)
    ready.classify.follow(Progress(0.5, 1, "1,250 patches, 50/s", 25.0, 25.0))
    words = ready.classify.words.text()
    assert "50/s" in words
    assert "left" in words
    ready.classify.end("")


def test_no_tissue_figure_of_another_area_is_left_standing(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, ready, write_image(tmp_path / "a.tif"))
    dock = ready.classify
    qtbot.waitUntil(lambda: "%" in figures(dock), timeout=20_000)
    settled(qtbot, ready)
    open_image(qtbot, ready, write_image(tmp_path / "b.tif", seed=4))
    assert ready.slide.path.stem == "b"
    ready.show_slide(ready.session.open_slides[0])
    assert "%" not in figures(dock)
    qtbot.waitUntil(lambda: "%" in figures(dock), timeout=20_000)
    dock.places[Where.ALL].setChecked(True)
    assert "%" not in figures(dock)
    settled(qtbot, ready)
    qtbot.waitUntil(lambda: not dock.checks_head.isVisible(), timeout=20_000)


def figures(dock: Any) -> str:
    return " ".join(label.text() for label in dock._check_labels[1::2])


def test_a_state_is_a_word_that_is_shown() -> None:
    assert [str(state) for state in QueueState] == ["waiting", "running", "done", "failed", "set aside"]
