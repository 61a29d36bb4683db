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
    assert _stale(window) == ""
    return window, region


def _classify(window: MainWindow, qtbot: QtBot, asked: Jobs) -> None:
    before = len(asked.asked)
    window.classify.run.click()
    qtbot.waitUntil(lambda: len(asked.asked) > before and not window.runner.running, timeout=20_000)
    settled(qtbot, window)


def _stale(window: MainWindow) -> str:
    """What the card says about the result's age; "" while it is up to date."""
    card = window.results.summary.card
    assert ("up to date" in card.origin.text()) == (not card.stale.text())
    return str(card.stale.text())


def test_another_stain(classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs) -> None:
    window, _ = classified
    fields = window.classify.fields
    fields.stain.setCurrentIndex(fields.stain.findText("Macenko"))
    assert "Out of date: other settings are chosen (stain)" in _stale(window)
    assert fields.more.text() == "Settings: stain Macenko"
    _classify(window, qtbot, asked)
    assert asked.asked[-1].normalizer == "macenko"
    assert _stale(window) == ""
    fields.stain.setCurrentIndex(0)
    assert "(stain)" in _stale(window)


def test_another_way_to_cut_patches(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs
) -> None:
    window, _ = classified
    fields = window.classify.fields
    fields.patches.setCurrentIndex(1)
    assert "other settings are chosen (patches)" in _stale(window)
    _classify(window, qtbot, asked)
    assert asked.asked[-1].mode == "patch"
    assert _stale(window) == ""


def test_another_coverage_here_or_in_the_preferences(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, asked: Jobs
) -> None:
    window, _ = classified
    window.classify.fields.coverage_share.setValue(90)
    assert "other settings are chosen (coverage)" in _stale(window)
    assert settings.load().coverage == 0.9
    _classify(window, qtbot, asked)
    assert asked.asked[-1].coverage == 0.9
    assert _stale(window) == ""
    window.apply_settings(replace(settings.load(), coverage=0.8))
    assert window.classify.fields.coverage == 0.8
    assert "(coverage)" in _stale(window)


@pytest.mark.parametrize(("thresholds", "stale"), [(None, False), ({"normal": 0.1, "invasive": 0.1}, True)])
def test_coverage_is_of_no_account_to_a_model_without_prediction_sets(
    classified: tuple[MainWindow, Annotation], thresholds: dict[str, float] | None, stale: bool
) -> None:
    window, _ = classified
    view = window.results.view
    assert view is not None
    assert view.slide is not None
    made = {**view.slide.provenance, "settings": {"thresholds": thresholds}}
    window.results.show_view(replace(view, slide=replace(view.slide, provenance=made)))
    window.classify.fields.coverage_share.setValue(90)
    assert ("(coverage)" in _stale(window)) == stale


def test_another_model(
    classified: tuple[MainWindow, Annotation], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = classified
    other = replace(window.classification.card, sha256="cd" * 32)
    monkeypatch.setattr(model_card, "read_card", lambda _task, _path: other)
    window.classify.model_chosen.emit(other.path)
    settled(qtbot, window)
    assert "Out of date: another model is chosen" in _stale(window)


def test_a_deleted_region(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, region = classified
    window.canvas.set_selected([region.id])
    window.book.run("edit.delete")
    qtbot.waitUntil(lambda: "a region was deleted" in _stale(window))


def test_another_pixel_size(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, _ = classified
    window.session.set_mpp(window.slide.slide_id, 0.25)
    settled(qtbot, window)
    window.classification.mark_stale()
    assert "the pixel size has changed" in _stale(window)


def test_all_reasons_are_told(classified: tuple[MainWindow, Annotation], qtbot: QtBot) -> None:
    window, region = classified
    window.canvas.set_selected([region.id])
    window.book.run("edit.delete")
    window.classify.fields.coverage_share.setValue(90)
    qtbot.waitUntil(lambda: "a region was deleted; other settings" in _stale(window))


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
    assert "(coverage)" in _stale(window)
