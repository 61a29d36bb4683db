"""What can't be used, in the window: one clear sentence each, and the program goes on."""

from __future__ import annotations

import errno
import json
import os
import struct
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from test_window_classify import PATCHES
from window_fixtures import open_image, pretend_model, settled, write_image

from histoviewer.app import edits, jobs
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import FileAccessError
from histoviewer.core.task import Task
from histoviewer.learn import model_file
from histoviewer.ui import messages
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.main_window import MainWindow


def _draw(window: MainWindow, annotation: Annotation) -> None:
    window.edits.push(edits.AddAnnotations(window.slide.slide_id, (annotation,)))
    window.canvas.set_selected([annotation.id])


def _model(schema: str, missing: int = 0) -> bytes:
    """A model file in outline, of a version of the format, without its last bytes."""
    weight = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    table = {"__metadata__": {"schema": schema, "header": json.dumps({"name": "m"})}, "w": weight}
    text = json.dumps(table).encode()
    return struct.pack("<Q", len(text)) + text + bytes(8 - missing)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no HistoViewer model file"),
        (b"\x89PNG" + bytes(300), "no HistoViewer model file"),
        (None, "No such file"),
        (_model(str(model_file.SCHEMA + 1)), "update HistoViewer"),
        (_model(str(model_file.SCHEMA), missing=8), "it is cut short"),
    ],
    ids=["empty", "picture", "gone", "newer", "cut short"],
)
def test_a_model_that_cant_be_used_is_told_and_classify_waits_for_another(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, content: bytes | None, says: str
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    model = tmp_path / "bad.safetensors"
    if content is not None:
        model.write_bytes(content)
    window.classify.model_chosen.emit(model)
    settled(qtbot, window)
    assert says in window.bar.text.text()
    assert "bad.safetensors" in window.classify.card.text()
    assert not window.classify.run.isEnabled()
    assert window.classify.reason.text() == "There is no model: train one, or choose a file."
    pretend_model(window, tmp_path / "m.safetensors")
    assert window.classify.run.isEnabled()


def test_a_shape_without_an_area_is_no_region(ready: MainWindow) -> None:
    _draw(ready, Annotation(Shape.LINE, geometry.polyline([(0, 0), (100, 100)])))
    assert ready.classify.where is Where.SLIDE
    assert not ready.classify.places[Where.REGIONS].isEnabled()
    assert ready.classification.regions() == ()


def test_an_image_without_a_pixel_size_asks_for_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif", mpp=None))
    pretend_model(window, tmp_path / "m.safetensors")
    assert not window.classify.run.isEnabled()
    assert "pixel size" in window.classify.reason.text()
    window.files.give_pixel_size(0.5)
    settled(qtbot, window)
    assert window.classify.run.isEnabled()


def test_a_slide_that_goes_in_the_middle_is_told_and_what_was_done_stays(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fade(task: Task, request: Any) -> Any:
        task.partial(list(PATCHES[:1]))
        raise FileAccessError("a.tif can't be read", "it is not there any more", "put it back")

    monkeypatch.setattr(jobs, "classify", fade)
    ready.classify.run.click()
    settled(qtbot, ready)
    assert ready.bar.text.text() == "a.tif can't be read: it is not there any more; put it back."
    assert len(ready.canvas.heatmap.predictions) == 1
    assert ready.classify.run.isEnabled()


def test_a_cancel_before_the_first_patch_says_so_and_shows_no_result(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(task: Task, _request: Any) -> Any:
        task.report(0, 1, "Loading the model")
        while True:
            task.check_cancelled()

    monkeypatch.setattr(jobs, "classify", wait)
    ready.classify.run.click()
    qtbot.waitUntil(lambda: "Loading" in ready.classify.words.text(), timeout=20_000)
    ready.book.run("jobs.cancel")
    settled(qtbot, ready)
    assert ready.classify.words.text() == "Cancelled before a patch was done."
    assert ready.results.view is None
    assert ready.classify.run.isEnabled()


def test_a_full_disk_while_a_report_is_written_is_one_sentence_and_leaves_nothing(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.classify.run.click()
    qtbot.waitUntil(lambda: ready.results.view is not None, timeout=20_000)
    settled(qtbot, ready)

    def refuse(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    out = tmp_path / "r.pdf"
    monkeypatch.setattr(messages, "ask_save", lambda *_a: str(out))
    monkeypatch.setattr(Path, "write_bytes", refuse)
    for command in ("file.report", "file.report_all"):
        ready.book.run(command)
        settled(qtbot, ready)
        assert ready.bar.text.text().startswith("r.pdf was not written: the disk is full")
        ready.bar.dismiss()
    assert not list(tmp_path.glob("*r.pdf*"))
    assert ready.results.view is not None
