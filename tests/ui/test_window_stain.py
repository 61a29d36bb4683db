"""The Normalize panel with a real slide: what is chosen is shown, kept, and used for files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import edits, jobs
from histoviewer.app.stain_choice import SETTING, choice_from_json
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import rectangle
from histoviewer.ui import messages
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.normalized_files import NormalizedFiles
from histoviewer.ui.stain_editor import StainEditor


def with_region(qtbot: QtBot, window: MainWindow, folder: Path) -> Annotation:
    slide = open_image(qtbot, window, write_image(folder / "a.tif"))
    drawn = Annotation(Shape.RECTANGLE, rectangle(20, 20, 500, 380), None, "Tumour")
    window.edits.push(edits.AddAnnotations(slide.slide_id, (drawn,)))
    window.canvas.set_selected([drawn.id])
    return drawn


def test_a_region_becomes_the_target_and_is_kept_with_the_project(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with_region(qtbot, window, tmp_path)
    window.normalize.preview.setChecked(True)
    settled(qtbot, window)
    before = window.canvas.slide.tile(0, 0, 0, "normalized").copy()
    window.stain.choose_target("region")
    qtbot.waitUntil(lambda: not window.stain.choice.target.is_reference)
    settled(qtbot, window)
    assert window.normalize.target_words.text() == "a · Tumour"
    assert (window.canvas.slide.tile(0, 0, 0, "normalized") != before).any()
    kept = choice_from_json(window.session.project.get_setting(SETTING))
    assert kept.target.title == "a · Tumour"
    window.stain.choose_target("reference")
    settled(qtbot, window)
    assert (window.canvas.slide.tile(0, 0, 0, "normalized") == before).all()


def test_strength_is_followed_without_fitting_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    slide = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.normalize.preview.setChecked(True)
    settled(qtbot, window)
    window.normalize.strength.setValue(0)
    qtbot.waitUntil(lambda: window.stain.choice.strength == 0)
    assert (slide.tile(0, 0, 0, "normalized") == slide.tile(0, 0, 0)).all()
    assert window.normalize.strength_words.text() == "0 %"


def test_without_a_region_nothing_is_estimated(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.stain.estimate_stains()
    assert "Select one region" in window.bar.text.text()
    assert window.stain.choice.stain_type is None


def test_stains_of_a_region_name_the_views(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with_region(qtbot, window, tmp_path)
    window.stain._type_chosen("hpas")
    assert "Stain: pas" in [window.stain_switch.box.itemText(n) for n in range(5)]
    assert "H-PAS" in window.normalize.warning.text()
    window.stain.estimate_stains()
    qtbot.waitUntil(lambda: window.stain.choice.stain_type.key == "own")
    settled(qtbot, window)
    assert window.normalize.stain_type.currentText() == "H-PAS of this region"


def test_vectors_are_edited_in_a_table(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[StainEditor] = []
    monkeypatch.setattr(messages, "show_dialog", shown.append)
    window.stain.edit_vectors()
    editor = shown[0]
    qtbot.addWidget(editor)
    for number in editor.values[0]:
        number.setValue(0)
    editor.buttons.accepted.emit()
    assert "takes no light" in editor.trouble.text()
    editor.values[0][0].setValue(1)
    editor.names[0].setText("Alcian blue")
    editor.buttons.accepted.emit()
    made = window.stain.choice.stain_type
    assert made.stains[0] == "Alcian blue"
    assert made.vectors[0] == (1, 0, 0)


def test_a_batch_shows_the_worst_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    good = write_image(tmp_path / "good.tif")
    Image.new("RGB", (300, 200), "white").save(tmp_path / "blank.png")
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"none")
    window.stain.normalize_into([good, tmp_path / "blank.png", broken], tmp_path / "out")
    settled(qtbot, window)
    qtbot.waitUntil(lambda: "2 images written" in window.bar.text.text())
    assert "1 could not be used" in window.bar.text.text()
    shown: list[NormalizedFiles] = []
    monkeypatch.setattr(messages, "show_dialog", shown.append)
    window.bar._act()
    qtbot.addWidget(shown[0])
    table = shown[0].table
    assert table.item(0, 1).text() == "blank.png"
    assert table.item(0, 0).text() == "failed"
    assert table.item(0, 5).text()


def test_the_normalized_slide_beside_the_original_follows_strength_and_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.book.run("normalize.beside")
    settled(qtbot, window)
    before, after = window.viewer.canvases
    assert (before.tiles.stain, after.tiles.stain) == ("", "normalized")
    before.one_to_one()
    assert after.view.downsample == pytest.approx(before.view.downsample)
    window.viewer.activate(before)
    window.normalize.strength.setValue(50)
    qtbot.waitUntil(lambda: window.stain.choice.strength == 0.5)
    assert (before.tiles.stain, after.tiles.stain) == ("", "normalized")
    window.book.run("normalize.beside")
    assert len(window.viewer.canvases) == 2


def test_training_takes_the_chosen_normalizer_along(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def train_model(_task: object, request: jobs.TrainRequest) -> None:
        seen.append(request.normalizer)
        raise InputError("Stopped", "this is a test")

    monkeypatch.setattr(jobs, "train_model", train_model)
    window.stain.choose(replace(window.stain.choice, method="macenko", strength=0.5))
    for on in (False, True):
        window.train.normalize.setChecked(on)
        window.training.start()
        settled(qtbot, window)
    assert seen[0] == "none"
    assert isinstance(seen[1], dict)
    assert (seen[1]["method"], seen[1]["strength"]) == ("macenko", 0.5)


def test_stains_of_files_are_written_apart(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_image(tmp_path / "a.tif")
    monkeypatch.setattr(messages, "ask_open", lambda *_a: [str(source)])
    monkeypatch.setattr(messages, "ask_folder", lambda *_a: str(tmp_path / "out"))
    window.book.run("normalize.separate")
    settled(qtbot, window)
    qtbot.waitUntil(lambda: "The stains of 1 images written" in window.bar.text.text())
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "a-eosin.tif", "a-hematoxylin.tif", "a-residual.tif",
    ]  # fmt: skip


def test_the_background_is_picked_where_nothing_lies_and_refused_on_tissue(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tinted.png"
    pixels = np.full((400, 600, 3), (238, 241, 232), np.uint8)
    pixels[:, 300:] = (150, 90, 160)
    Image.fromarray(pixels).save(path)
    slide = open_image(qtbot, window, path)
    glass, tissue = (Annotation(Shape.RECTANGLE, rectangle(x, 20, x + 200, 380), None, "") for x in (20, 350))
    window.edits.push(edits.AddAnnotations(slide.slide_id, (glass, tissue)))
    window.canvas.set_selected([glass.id])
    window.normalize.background_chosen.emit("region")
    qtbot.waitUntil(lambda: window.stain.choice.background == (238, 241, 232))
    assert window.normalize.background.text() == "238 241 232"
    kept = choice_from_json(window.session.project.get_setting(SETTING))
    assert kept.background == (238, 241, 232)
    window.canvas.set_selected([tissue.id])
    window.normalize.background_chosen.emit("region")
    qtbot.waitUntil(lambda: "not of bare glass" in window.bar.text.text())
    assert window.stain.choice.background == (238, 241, 232)
    window.normalize.background_chosen.emit("")
    assert window.normalize.background.text() == "Estimated"
