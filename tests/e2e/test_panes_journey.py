"""Two images side by side, drawn on, locked and taken back, with real events on a virtual screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from screen import Program

from histoviewer.app import settings

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT slide_id, shape FROM annotations WHERE removed = 0 ORDER BY slide_id"


def _image(path: Path, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    pixels = np.full((1200, 1600, 3), (214, 160, 200), dtype=np.uint8)
    for x, y in rng.integers(0, (1580, 1180), size=(900, 2)):
        pixels[y : y + 14, x : x + 14] = (96, 60, 140)
    Image.fromarray(pixels).save(path, dpi=(25_400 / 0.5, 25_400 / 0.5))
    return path


def test_shapes_drawn_side_by_side_are_each_slides_own_and_undo_finds_them(
    start: Callable[..., Program], own_home: Path, tmp_path: Path
) -> None:
    settings.save(settings.Settings(notice_seen=True))
    program = start(_image(tmp_path / "a.tif", 3), _image(tmp_path / "b.tif", 4))
    program.show()
    program.wait_for(lambda: len(program.rows("SELECT id FROM slides")) == 2, "both images were opened")
    program.ready()
    program.keys("ctrl+alt+v", "ctrl+Next", "ctrl+alt+s")
    program.draw("r", 680, 300, 760, 380, lambda: len(program.rows(SHAPES)))
    program.screen.xdo("mousemove", "400", "300", "click", "1")
    program.draw("o", 320, 300, 400, 380, lambda: len(program.rows(SHAPES)))
    drawn = {row[1]: row[0] for row in program.rows(SHAPES)}
    assert drawn.keys() == {"ellipse", "rectangle"}
    assert drawn["ellipse"] != drawn["rectangle"]
    program.keys("F6", "ctrl+z")
    program.wait_for(lambda: [row[1] for row in program.rows(SHAPES)] == ["rectangle"], "the last one went")
    program.keys("ctrl+z")
    program.wait_for(lambda: program.rows(SHAPES) == [], "then the one of the other image")
    program.keys("F11", "F11", "ctrl+shift+z")
    program.wait_for(lambda: len(program.rows(SHAPES)) == 1, "the keys still work after full screen")
