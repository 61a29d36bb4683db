"""Several trainings that were cancelled, or never asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_fixtures import settled, write_image

from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.main_window import MainWindow

SECONDS = 120_000
PATIENTS = 8


@pytest.fixture
def split_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window whose project has a split data set, and whose Train panel asks for little."""
    for label in ("normal", "invasive"):
        (tmp_path / "data" / label).mkdir(parents=True)
        for patient in range(PATIENTS):
            path = tmp_path / "data" / label / f"{patient}_{label}.tif"
            write_image(path, mpp=4.0, size=(50, 50), seed=2 * patient + (label == "normal"))
    project = window.session.project
    import_dataset(Task(), ImportRequest(tmp_path / "data", project))
    split_dataset(Task(), SplitRequest(project, near=False))
    window.data_set.refresh()
    qtbot.waitUntil(lambda: "split" in window.facts(), timeout=SECONDS)
    fields = window.train.fields
    fields.arch.setCurrentIndex(fields.arch.findData("resnet18"))
    fields.weights.setCurrentIndex(fields.weights.findData("none"))
    fields.learns.setCurrentIndex(fields.learns.findData("layer"))
    fields.augment.setCurrentIndex(fields.augment.findData("none"))
    fields.epochs.setValue(1)
    return window


@pytest.mark.parametrize("command", ["train.cross_validate", "train.learning_curve"])
def test_several_trainings_that_are_cancelled_keep_nothing_and_say_so(
    split_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    window = split_window
    monkeypatch.setattr(messages, "ask_item", lambda _w, _title, _words, items: items[0])
    window.book.run(command)
    job = window.runner.exclusive_job
    assert job is not None
    window.runner.cancel(job)
    settled(qtbot, window)
    assert window.session.project.runs() == []
    assert window.bar.text.text() == "Cancelled. Nothing was kept of it."
    # And no question answered is no job.
    monkeypatch.setattr(messages, "ask_item", lambda *_asked: None)
    window.book.run(command)
    assert window.runner.exclusive_job is None
