"""About a patch, from the window: training patches that are not here, looking at them with progress, stop."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_window_classify import PATCHES, Jobs
from window_fixtures import open_image, pretend_model, settled, write_image

from histoviewer.app import explain_job, jobs, nearest_patches
from histoviewer.core.task import Task
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.patch_dialog import PatchDialog


class Training:
    """Stands for the index of training patches: absent until it was made, which takes until ``go``."""

    def __init__(self) -> None:
        self.made = False
        self.go = threading.Event()

    def nearest(self, _task: Task, _request: Any) -> Any:
        picture = np.zeros((8, 8, 3), np.uint8)
        near = nearest_patches.Neighbour("t.png", None, "invasive", 0.1, picture)
        return nearest_patches.Nearest((near,), "The nearest is near.", 0) if self.made else None

    def index(self, task: Task, _request: Any) -> Path:
        task.report(3, 10, "3 of 10 patches")
        while not self.go.wait(0.005):
            task.check_cancelled()
        self.made = True
        return Path("index")


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Training:
    made = Training()
    seen = np.zeros((8, 8, 3), np.uint8)
    explained = explain_job.Explained(seen, np.zeros((8, 8), np.float32), seen, "invasive", "It weighed in.")
    monkeypatch.setattr(jobs, "classify", Jobs().classify)
    monkeypatch.setattr(explain_job, "explain", lambda _task, _request: explained)
    monkeypatch.setattr(nearest_patches, "nearest", made.nearest)
    monkeypatch.setattr(nearest_patches, "index_patches", made.index)
    return made


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot, tmp_path: Path, training: Training) -> MainWindow:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    pretend_model(window, tmp_path / "m.safetensors")
    window.classify.run.click()
    qtbot.waitUntil(lambda: window.results.view is not None, timeout=20_000)
    settled(qtbot, window)
    return window


def _about(window: MainWindow, qtbot: QtBot) -> PatchDialog:
    window.review.about(PATCHES[0])
    settled(qtbot, window)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, PatchDialog) and w.isVisible())


def _with_training_part(window: MainWindow) -> None:
    window.summary = SimpleNamespace(rows=[SimpleNamespace(part="train", count=10)])


def test_without_training_patches_it_says_so_and_offers_nothing(ready: MainWindow, qtbot: QtBot) -> None:
    dialog = _about(ready, qtbot)
    assert "learned from are not here. Open the project of its training" in dialog.near_words.text()
    assert not dialog.make_index.isVisible()
    dialog.close()


def test_patches_that_the_model_did_not_learn_from_are_not_called_its_own(
    ready: MainWindow, qtbot: QtBot
) -> None:
    _with_training_part(ready)
    dialog = _about(ready, qtbot)
    assert "which it did not learn from" in dialog.near_words.text()
    assert dialog.make_index.isVisible()
    dialog.close()


def test_looking_at_the_training_patches_shows_how_far_it_is_and_can_be_stopped(
    ready: MainWindow, qtbot: QtBot, training: Training
) -> None:
    _with_training_part(ready)
    sha256 = ready.classification.card.sha256
    ready.session.project.add_run("train", {}, {"model": {"name": "own", "sha256": sha256}})
    dialog = _about(ready, qtbot)
    assert "That is done once" in dialog.near_words.text()
    dialog.make_index.click()
    assert dialog.bar.isVisible()
    qtbot.waitUntil(lambda: dialog.bar.value() == 300, timeout=20_000)
    assert "3 of 10 patches" in dialog.near_words.text()
    dialog.stop_index.click()
    settled(qtbot, ready)
    qtbot.waitUntil(lambda: "Stopped" in dialog.near_words.text(), timeout=20_000)
    assert not dialog.bar.isVisible()
    training.go.set()
    dialog.make_index.click()
    qtbot.waitUntil(lambda: "nearest is near" in dialog.near_words.text(), timeout=20_000)
    settled(qtbot, ready)
    assert not dialog.make_index.isVisible()
    dialog.close()


def test_closing_the_dialog_ends_the_looking(ready: MainWindow, qtbot: QtBot, training: Training) -> None:
    _with_training_part(ready)
    dialog = _about(ready, qtbot)
    dialog.make_index.click()
    qtbot.waitUntil(lambda: ready.runner.exclusive_job is not None, timeout=20_000)
    dialog.close()
    settled(qtbot, ready)
    assert not training.made
