"""A real window on images made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from pytestqt.qtbot import QtBot

from histoviewer.app.model_card import ModelCard
from histoviewer.app.session import SlideSession
from histoviewer.core.results import PatchPrediction
from histoviewer.ui.main_window import MainWindow

SECONDS = 20_000


def write_image(
    path: Path, mpp: float | None = 0.5, size: tuple[int, int] = (600, 400), seed: int = 3
) -> Path:
    """A pink image with violet spots; TIFF with a pixel size, or without one."""
    rng = np.random.default_rng(seed)
    pixels = np.full((size[1], size[0], 3), (214, 160, 200), dtype=np.uint8)
    for x, y in rng.integers(0, (size[0] - 20, size[1] - 20), size=(120, 2)):
        pixels[y : y + 14, x : x + 14] = (96, 60, 140)
    dpi = {"dpi": (25_400 / mpp, 25_400 / mpp)} if mpp else {}
    Image.fromarray(pixels).save(path, **dpi)
    return path


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no job runs."""
    qtbot.waitUntil(lambda: not window.runner.running, timeout=SECONDS)


def open_image(qtbot: QtBot, window: MainWindow, path: Path) -> SlideSession:
    """Open an image as a drop does, and wait until it is shown."""
    window.files.open_paths([path])
    qtbot.waitUntil(lambda: window.slide is not None and window.slide.path == path, timeout=SECONDS)
    settled(qtbot, window)
    shown: SlideSession = window.slide
    return shown


def pretend_model(window: MainWindow, path: Path) -> None:
    """As if a model had been chosen, so that Classify can be pressed without one."""
    window.classify.set_models([("pretended", path)], path)
    window.classification.card = ModelCard(
        path, "pretended", "resnet34", ("normal", "invasive"), "invasive", 4.0, "ab" * 32, 3, 0.9, "", {}
    )
    window.refresh_state()


def patch(x: float, p: float) -> PatchPrediction:
    """A patch of 100 pixels with the probability of the second of two classes."""
    return PatchPrediction(x, 0.0, 100.0, 100.0, (1 - p, p))


OpenWindow = Callable[..., MainWindow]
