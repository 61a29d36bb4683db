"""Turning, mirroring and magnifying with real keys and mouse; what is drawn then lies where it was seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shapely
from PIL import Image
from screen import Program

from histoviewer.app import settings

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT geometry FROM annotations WHERE removed = 0 ORDER BY rowid"
WIDE, HIGH = 120, 60
"""A rectangle twice as wide as high, on the screen."""


@pytest.fixture
def program(start: Callable[..., Program], tmp_path: Path) -> Program:
    """The program with an image."""
    settings.save(settings.Settings(notice_seen=True))
    path = tmp_path / "tissue.png"
    Image.fromarray(np.full((1200, 1600, 3), (230, 180, 215), dtype=np.uint8)).save(path)
    running = start(path)
    running.show()
    running.ready()
    return running


def boxes(program: Program) -> list[tuple[float, float, float, float]]:
    return [shapely.from_wkb(blob).bounds for (blob,) in program.rows(SHAPES)]


def drawn(program: Program, left: int, top: int) -> tuple[float, float, float, float]:
    program.draw("r", left, top, left + WIDE, top + HIGH, lambda: len(boxes(program)))
    return boxes(program)[-1]


def sides(box: tuple[float, float, float, float]) -> float:
    """Width by height."""
    return (box[2] - box[0]) / (box[3] - box[1])


def test_what_is_drawn_in_a_turned_view_is_turned_back_on_the_slide(program: Program) -> None:
    plain = drawn(program, 400, 300)
    assert sides(plain) == pytest.approx(WIDE / HIGH, rel=0.05)
    program.keys("ctrl+shift+Right")
    turned = drawn(program, 480, 380)
    assert sides(turned) == pytest.approx(HIGH / WIDE, rel=0.05)
    program.keys("ctrl+shift+u", "ctrl+shift+f")
    mirrored = drawn(program, 400, 300)
    assert sides(mirrored) == pytest.approx(WIDE / HIGH, rel=0.05)
    # The same place on the screen is the other side of the image now.
    middle = (plain[0] + plain[2] + mirrored[0] + mirrored[2]) / 4
    assert middle == pytest.approx(800, abs=8)
    assert plain[1] == pytest.approx(mirrored[1], abs=8)
