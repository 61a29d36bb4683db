"""The main window for tests: opened as the program does, closed as a person does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, pretend_model, write_image

from histoviewer.app import jobs
from histoviewer.app.session import Session
from histoviewer.ui import theme
from histoviewer.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, qapp: object, own_home: Path) -> Iterator[MainWindow]:
    """A window on the working project of this test."""
    theme.apply(qapp, "light")  # type: ignore[arg-type]
    made = MainWindow(Session())
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window with an image and a model whose answer is known."""
    from test_window_classify import Jobs

    monkeypatch.setattr(jobs, "classify", Jobs().classify)
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    pretend_model(window, tmp_path / "m.safetensors")
    return window
