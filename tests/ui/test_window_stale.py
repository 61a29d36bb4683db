"""A shown result says that it is out of date as soon as something behind it differs; one test a reason."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_window_classify import Jobs, _region
from window_fixtures import open_image, pretend_model, settled, write_image

from histoviewer.app import jobs, model_card, settings
from histoviewer.core.annotation import Annotation
from histoviewer.ui.main_window import MainWindow


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Jobs:
    made = Jobs()
    monkeypatch.setattr(jobs, "classify", made.classify)
    return made


@pytest.fixture
def classified(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, asked: Jobs
) -> tuple[MainWindow, Annotation]:
    """A window that shows the up-to-date result of a drawn region."""
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    pretend_model(window, tmp_path / "m.safetensors")
    region = _region(window)
    _classify(window, qtbot, asked)
    assert _origin(window).endswith("up to date")
    return window, region


def _classify(window: MainWindow, qtbot: QtBot, asked: Jobs) -> None:
    before = len(asked.asked)
    window.classify.run.click()
    qtbot.waitUntil(lambda: len(asked.asked) > before and not window.runner.running, timeout=20_000)
    settled(qtbot, window)


def _origin(window: MainWindow) -> str:
    return str(window.results.summary.card.origin.text())


def test_another_stain(classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs) -> None:
    window, _ = classified
    fields = window.classify.fields
    fields.stain.setCurrentIndex(fields.stain.findText("Macenko"))
    assert "out of date: other settings are chosen (stain)" in _origin(window)
    assert "stain macenko" in fields.more.text()
    _classify(window, qtbot, asked)
    assert asked.asked[-1].normalizer == "macenko"
    assert "up to date" in _origin(window)
    fields.stain.setCurrentIndex(0)
    assert "(stain)" in _origin(window)


def test_another_way_to_cut_patches(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs
) -> None:
    window, _ = classified
    fields = window.classify.fields
    fields.patches.setCurrentIndex(1)
    assert "other settings are chosen (patches)" in _origin(window)
    _classify(window, qtbot, asked)
    assert asked.asked[-1].mode == "patch"
    assert "up to date" in _origin(window)


def test_another_coverage_here_or_in_the_preferences(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs
) -> None:
    window, _ = classified
    window.classify.fields.coverage_share.setValue(90)
    assert "other settings are chosen (coverage)" in _origin(window)
    assert settings.load().coverage == 0.9
    _classify(window, qtbot, asked)
    assert asked.asked[-1].coverage == 0.9
    assert "up to date" in _origin(window)
    window.apply_settings(replace(settings.load(), coverage=0.8))
    assert window.classify.fields.coverage == 0.8
    assert "(coverage)" in _origin(window)


def test_another_model(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = classified
    other = replace(window.classification.card, sha256="cd" * 32)
    monkeypatch.setattr(model_card, "read_card", lambda _task, _path: other)
    window.classify.model_chosen.emit(other.path)
    settled(qtbot, window)
    assert "out of date: another model is chosen" in _origin(window)


def test_a_deleted_region(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, region = classified
    window.canvas.set_selected([region.id])
    window.book.run("edit.delete")
    qtbot.waitUntil(lambda: "a region was deleted" in _origin(window))


def test_another_pixel_size(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, _ = classified
    window.session.set_mpp(window.slide.slide_id, 0.25)
    settled(qtbot, window)
    window.classification.mark_stale()
    assert "the pixel size has changed" in _origin(window)


def test_all_reasons_are_told(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, region = classified
    window.canvas.set_selected([region.id])
    window.book.run("edit.delete")
    window.classify.fields.coverage_share.setValue(90)
    qtbot.waitUntil(lambda: "a region was deleted; other settings" in _origin(window))


def test_what_was_changed_while_it_ran_is_told_when_it_is_over(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs
) -> None:
    window, _ = classified
    asked.go.clear()
    window.classify.run.click()
    qtbot.waitUntil(lambda: len(asked.asked) == 2, timeout=20_000)
    window.classify.fields.coverage_share.setValue(90)
    asked.go.set()
    settled(qtbot, window)
    assert window.results.view.run == 2
    assert "(coverage)" in _origin(window)
