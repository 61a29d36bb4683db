"""Rotation, magnification, colours and pictures, asked for in the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import edits
from histoviewer.app.display import DisplaySettings
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.io.open_slide import open_slide
from histoviewer.ui import messages
from histoviewer.ui.display_panel import DisplayPanel, magnification_from
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.picture_dialog import PictureDialog


def _sharp(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.complete and canvas.resting and not canvas.tiles.busy, timeout=20_000)


def _panel(window: MainWindow) -> DisplayPanel:
    window.book.run("view.display")
    panel = window.display.panel
    assert panel is not None
    return panel


def _dialog(window: MainWindow) -> PictureDialog:
    (found,) = [d for d in window.findChildren(PictureDialog) if d.isVisible()]
    return found


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(messages, "ask_save", lambda *_args: str(path))


def test_rotate_mirror_and_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.book.run("view.rotate_right")
    window.book.run("view.rotate_right")
    window.book.run("view.rotate_left")
    assert window.canvas.view is not None
    assert (window.canvas.view.rotation, window.canvas.view.flipped) == (90.0, False)
    window.book.run("view.mirror")
    assert (window.canvas.view.rotation, window.canvas.view.flipped) == (270.0, True)
    assert window.book.actions["view.mirror"].isChecked()
    window.book.run("view.upright")
    assert not window.canvas.view.turned
    assert not window.book.actions["view.mirror"].isChecked()


def test_each_image_keeps_its_own_rotation(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.canvas.turn_to(30)
    open_image(qtbot, window, write_image(tmp_path / "b.tif", seed=4))
    assert window.canvas.view is not None
    assert window.canvas.view.rotation == 0
    window.book.run("view.next_slide")
    assert window.canvas.view.rotation == 30


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20", (20.0, False)), ("7.5x", (7.5, False)), ("12,5 ×", (12.5, False)), ("50 %", (50.0, True)),
        ("", None), ("near", None), ("0", None), ("-3", None), ("inf", None), ("nan", None), ("1e99", None),
    ],
)  # fmt: skip
def test_what_may_be_typed_as_magnification(text: str, expected: object) -> None:
    assert magnification_from(text) == expected


def test_the_magnification_field_shows_and_takes_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif", mpp=0.5))
    field = window.toolbar.magnification
    window.toolbar.objectives[40].click()
    assert field.text() == "40×"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "32.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.canvas.magnification == pytest.approx(32.5)
    assert field.text() == "32.5×"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "near")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "no magnification" in window.bar.text.text()
    assert window.canvas.magnification == pytest.approx(32.5)


def test_without_a_pixel_size_a_percentage_is_shown_and_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.png", mpp=None))
    window.display.type_magnification("200 %")
    assert window.canvas.view is not None
    assert window.canvas.view.downsample == pytest.approx(0.5)
    assert window.toolbar.magnification.text() == "200 %"


def test_the_panel_changes_the_active_view_only_and_follows_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    first = window.canvas
    window.book.run("view.split")
    open_image(qtbot, window, write_image(tmp_path / "b.tif", seed=4))
    second, panel = window.canvas, _panel(window)
    panel.contrast.slider.setValue(40)
    panel.gamma.field.setValue(2.0)
    panel.angle.setValue(15.0)
    assert second.tiles.display == DisplaySettings(contrast=0.4, gamma=2.0)
    assert first.tiles.display == DisplaySettings()
    assert second.view is not None
    assert second.view.rotation == 15.0
    window.book.run("view.next_pane")
    assert window.canvas is first
    assert (panel.contrast.value, panel.gamma.value, panel.angle.value()) == (0.0, 1.0, 0.0)
    window.book.run("view.next_pane")
    assert panel.contrast.value == 40.0
    panel.reset.click()
    assert second.tiles.display == DisplaySettings()
    panel.close()


def test_the_profile_is_told_and_can_be_switched_off(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from PIL import Image, ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (300, 200), (200, 120, 160)).save(tmp_path / "a.png", icc_profile=profile)
    open_image(qtbot, window, tmp_path / "a.png")
    assert "colour profile on" in window.state.status["slide"].text()
    window.book.run("view.profile")
    assert not window.canvas.tiles.display.use_profile
    assert "colour profile off" in window.state.status["slide"].text()
    assert "switched off" in window.bar.text.text()
    open_image(qtbot, window, write_image(tmp_path / "b.tif"))
    panel = _panel(window)
    assert not panel.profile.isEnabled()
    assert "No colour profile" in panel.profile_words.text()
    panel.close()


def test_the_view_goes_to_the_clipboard(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _sharp(window, qtbot)
    size = window.canvas.width(), window.canvas.height()
    window.book.run("edit.copy_view")
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == size


def test_the_view_is_written_with_its_pixel_size(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif", mpp=0.5))
    window.canvas.set_magnification(40)
    _sharp(window, qtbot)
    _answer(monkeypatch, tmp_path / "view.tif")
    window.book.run("file.picture")
    _dialog(window).write.click()
    settled(qtbot, window)
    assert open_slide(tmp_path / "view.tif").info.mpp == pytest.approx(0.25, rel=1e-3)
    assert "view.tif" in window.bar.text.text()


def _with_shape(window: MainWindow) -> None:
    slide = window.slide
    shape = Annotation(Shape.RECTANGLE, geometry.rectangle(100.4, 50, 300, 149.5))
    window.edits.push(edits.AddAnnotations(slide.slide_id, (shape,)))
    window.canvas.set_selected([shape.id])


def test_the_selection_is_written_with_the_files_own_pixels(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_image(tmp_path / "a.tif", mpp=0.5)
    open_image(qtbot, window, path)
    _with_shape(window)
    _answer(monkeypatch, tmp_path / "region.png")
    window.book.run("file.picture_region")
    dialog = _dialog(window)
    assert "200 × 100" in dialog.size_box.currentText()
    for part in dialog.parts.values():
        part.setChecked(False)
    dialog.write.click()
    qtbot.waitUntil(lambda: (tmp_path / "region.png").exists(), timeout=20_000)
    settled(qtbot, window)
    made, source = open_slide(tmp_path / "region.png"), open_slide(path)
    expected = source.read_region(100, 50, 0, 200, 100)
    assert np.array_equal(made.read_region(0, 0, 0, 200, 100), expected)
    assert made.info.mpp == pytest.approx(0.5, rel=1e-3)


def test_a_place_that_refuses_is_told_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    _with_shape(window)
    _answer(monkeypatch, tmp_path / "gone" / "region.png")
    window.book.run("file.picture_region")
    _dialog(window).write.click()
    qtbot.waitUntil(lambda: "no such folder" in window.bar.text.text(), timeout=20_000)
    settled(qtbot, window)


def test_an_objective_is_chosen_by_command(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "magnified.tif"))
    for objective in (20, 40):
        assert window.book.run(f"view.magnify_{objective}")
        assert window.canvas.magnification == pytest.approx(objective)
        assert window.toolbar.objectives[objective].isChecked()
