"""The Train panel: what it offers, what it says before, and pause, restart and resume by its buttons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fixtures import settled, write_image

from histoviewer.app import choices
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.model_store import models_folder
from histoviewer.app.session import Session
from histoviewer.core.task import Task
from histoviewer.learn.model_file import read_header
from histoviewer.ui.main_window import MainWindow

SECONDS = 60_000


@contextmanager
def window_on(project: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on a project, as after a start of the program, with the Train panel in front."""
    made = MainWindow(Session(project))
    made.show()
    try:
        made.layout_of_docks.show("train")
        made.data_set.refresh()
        qtbot.waitUntil(lambda: "split" in made.facts(), timeout=SECONDS)
        yield made
        settled(qtbot, made)
    finally:
        made.close()
        made.deleteLater()


def split_project(folder: Path, patients: int = 6) -> Path:
    """Class folders of some patients, imported and split."""
    for label in ("normal", "invasive"):
        (folder / "data" / label).mkdir(parents=True)
        for patient in range(patients):
            path = folder / "data" / label / f"{patient}_{label}.tif"
            write_image(path, mpp=4.0, size=(50, 50), seed=2 * patient + (label == "normal"))
    project = folder / "p.hvproj"
    import_dataset(Task(), ImportRequest(folder / "data", project))
    split_dataset(Task(), SplitRequest(project, near=False))
    return project


def choose_small(window: MainWindow) -> None:
    fields = window.train.fields
    fields.arch.setCurrentIndex(fields.arch.findData("resnet18"))
    fields.weights.setCurrentIndex(fields.weights.findData("none"))
    fields.learns.setCurrentIndex(fields.learns.findData("layer"))
    fields.augment.setCurrentIndex(fields.augment.findData("strong"))
    fields.batch.setValue(2)


def _click(qtbot: QtBot, button: Any) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("qapp", "own_home")
def test_pause_restart_and_resume_by_the_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    project = split_project(tmp_path)
    with window_on(project, qtbot) as window:
        dock = window.train
        choose_small(window)
        qtbot.waitUntil(lambda: dock.cost.text().startswith("About"), timeout=SECONDS)
        before = dock.cost.text()
        dock.fields.epochs.setValue(400)
        dock.fields.seed.setValue(7)
        dock.name.setText("first")
        _click(qtbot, dock.start)
        qtbot.waitUntil(lambda: len(dock.epochs_done) >= 2, timeout=SECONDS)
        assert dock.fields.isHidden()
        assert "ResNet-18, last layer" in dock.under_way.text()
        _click(qtbot, dock.pause)
        qtbot.waitUntil(lambda: not dock.resume.isHidden(), timeout=SECONDS)
        assert dock.paused.text().startswith("first is paused after epoch")
        paused_after = len(dock.epochs_done)
        # What stood there was of other settings: it is estimated anew.
        qtbot.waitUntil(lambda: dock.cost.text().startswith("About"), timeout=SECONDS)
        assert dock.cost.text() != before

    with window_on(project, qtbot) as again:
        dock = again.train
        again.start_late()
        qtbot.waitUntil(lambda: "first is paused" in dock.paused.text(), timeout=SECONDS)
        _click(qtbot, dock.resume)
        qtbot.waitUntil(lambda: len(dock.epochs_done) > paused_after, timeout=SECONDS)
        assert dock.epochs_done[0].epoch == 1
        _click(qtbot, dock.end_early)
        qtbot.waitUntil(lambda: dock.words.text().startswith("Done: best epoch"), timeout=SECONDS)
    header = read_header(models_folder() / "first.safetensors")[0]
    assert (header.arch, header.recipe["seed"], header.recipe["epochs"]) == ("resnet18", 7, 400)
    assert header.card["training"].startswith("ended by hand")
    assert [p.name for p in models_folder().iterdir()] == ["first.safetensors"]


@pytest.mark.parametrize(
    ("learns", "expected"),
    [("blocks", ("network", 2)), ("all", ("network", None)), ("layer", ("network", 0)),
     ("logistic", ("logistic", 0)), ("boosting", ("boosting", 0))],
)  # fmt: skip
def test_what_learns_is_what_is_asked_for(
    window: MainWindow, learns: str, expected: tuple[str, int | None]
) -> None:
    fields = window.train.fields
    fields.learns.setCurrentIndex(fields.learns.findData(learns))
    assert (fields.choice.head, fields.choice.unfreeze) == expected
    assert fields._epochs_field.isHidden() == (learns in ("logistic", "boosting"))


def test_the_bundled_weights_are_offered_for_their_own_network_only(window: MainWindow) -> None:
    fields = window.train.fields
    assert fields.choice.weights == "bundled"
    fields.arch.setCurrentIndex(fields.arch.findData("vgg16"))
    assert fields.choice.weights == "imagenet"
    assert fields.unfreeze.maximum() == choices.BLOCKS["vgg16"]
    fields.arch.setCurrentIndex(fields.arch.count() - 1)
    fields.timm.setText("convnext_tiny")
    assert fields.choice.arch == "timm:convnext_tiny"


def test_more_choices_reach_the_recipe(window: MainWindow, qtbot: QtBot) -> None:
    fields = window.train.fields
    window.layout_of_docks.show("train")
    assert not fields.batch.isVisible()
    _click(qtbot, fields.more)
    assert fields.batch.isVisible()
    fields.batch.setValue(32)
    fields.parts.setValue(4)
    fields.patience.setValue(3)
    fields.schedule.setCurrentIndex(1)
    fields.class_weights.setCurrentIndex(2)
    fields.augment.setCurrentIndex(2)
    recipe = fields.choice.recipe
    assert (recipe["batch"], recipe["accumulate"], recipe["patience"]) == (32, 4, 3)
    assert (recipe["schedule"], recipe["class_balance"], recipe["augment"]) == ("one-cycle", 1.0, "strong")
