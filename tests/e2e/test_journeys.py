"""What a person does from start to result, with real events on a virtual screen."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from screen import Program

from histoviewer.app import settings

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT id, shape, class_name FROM annotations WHERE removed = 0"


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A pink and violet image of 1600x1200 with a pixel size in its name only."""
    rng = np.random.default_rng(3)
    pixels = np.full((1200, 1600, 3), (214, 160, 200), dtype=np.uint8)
    for x, y in rng.integers(0, (1580, 1180), size=(900, 2)):
        pixels[y : y + 14, x : x + 14] = (96, 60, 140)
    path = tmp_path / "tissue.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture(autouse=True)
def notice_accepted(own_home: Path) -> None:
    """As on every start but the first."""
    settings.save(settings.Settings(notice_seen=True))


def test_a_drawn_shape_is_on_disk_and_comes_back_after_a_kill(
    start: Callable[..., Program], image: Path
) -> None:
    program = start(image)
    program.show()
    program.wait_for(lambda: program.rows("SELECT id FROM slides") != [], "the image was opened")
    program.draw("r", 450, 250, 600, 380, lambda: len(program.rows(SHAPES)))
    program.draw("o", 640, 250, 760, 380, lambda: len(program.rows(SHAPES)))
    program.process.send_signal(signal.SIGKILL)
    program.process.wait()
    assert {row[1] for row in program.rows(SHAPES)} == {"rectangle", "ellipse"}

    again = start(image)
    again.show()
    again.keys("ctrl+a")
    again.wait_for(lambda: _class_after_key(again) == {"Invasive"}, "both shapes came back and took class 1")


def _class_after_key(program: Program) -> set[object]:
    program.keys("ctrl+a", "1")
    return {row[2] for row in program.rows(SHAPES)}


def test_undo_and_redo_reach_the_disk(start: Callable[..., Program], image: Path) -> None:
    program = start(image)
    program.show()
    program.wait_for(lambda: program.rows("SELECT id FROM slides") != [], "the image was opened")
    program.draw("r", 450, 250, 600, 380, lambda: len(program.rows(SHAPES)))
    assert len(program.rows(SHAPES)) == 1
    program.keys("ctrl+z")
    program.wait_for(lambda: program.rows(SHAPES) == [], "undo took it away")
    program.keys("ctrl+shift+z")
    program.wait_for(lambda: len(program.rows(SHAPES)) == 1, "redo brought it back")


def test_window_and_command_line_give_the_same_numbers(start: Callable[..., Program], tmp_path: Path) -> None:
    made = subprocess.run(
        _command("info", str(_sample(tmp_path)), "--json"),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert json.loads(made.stdout)["mpp_x"] == pytest.approx(0.5, rel=1e-3)
    path = _sample(tmp_path)
    told = subprocess.run(
        _command("classify", str(path), "--json"), capture_output=True, text=True, timeout=300, check=True
    )
    expected = json.loads(told.stdout)["results"][0]

    program = start(path)
    program.show()
    program.wait_for(lambda: program.rows("SELECT id FROM slides") != [], "the image was opened")
    program.keys("ctrl+Return")
    program.wait_for(
        lambda: program.rows("SELECT id FROM runs WHERE kind = 'classify'") != [], "classified", 180
    )
    shown = json.loads(str(program.rows("SELECT result FROM runs WHERE kind = 'classify'")[0][0]))
    assert shown["decision"]["probabilities"] == pytest.approx(expected["probabilities"], abs=1e-6)


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "histoviewer", *words]


def _sample(folder: Path) -> Path:
    """A synthetic field with its pixel size in the file, 0.5 um/px."""
    path = folder / "field.tif"
    if not path.exists():
        rng = np.random.default_rng(5)
        pixels = np.full((1536, 2048, 3), (220, 170, 205), dtype=np.uint8)
        for x, y in rng.integers(0, (2030, 1520), size=(2500, 2)):
            pixels[y : y + 12, x : x + 12] = (90, 55, 135)
        Image.fromarray(pixels).save(path, dpi=(25400 / 0.5, 25400 / 0.5))
    return path
