"""Every drawing tool with real mouse and key events in the real program, as its project holds it on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from screen import Program

from histoviewer.app import settings

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT id, shape, modified FROM annotations WHERE removed = 0 ORDER BY rowid"
LEFT, TOP = 440, 180
"""A place of the viewer, on the screen."""


@pytest.fixture
def program(start: Callable[..., Program], tmp_path: Path) -> Program:
    """The program with a pink image that has a violet middle."""
    settings.save(settings.Settings(notice_seen=True, return_to_move=False))
    pixels = np.full((1200, 1600, 3), (230, 180, 215), dtype=np.uint8)
    pixels[400:800, 500:1100] = (110, 60, 150)
    path = tmp_path / "tissue.png"
    Image.fromarray(pixels).save(path)
    running = start(path)
    running.show()
    running.wait_for(lambda: running.rows("SELECT id FROM slides") != [], "the image was opened")
    running.draw("r", LEFT, TOP, LEFT + 60, TOP + 50, lambda: len(running.rows(SHAPES)))
    return running


def kinds(program: Program) -> list[object]:
    return [row[1] for row in program.rows(SHAPES)]


def last_change(program: Program) -> object:
    return max(str(row[2]) for row in program.rows(SHAPES))


def click(program: Program, x: int, y: int) -> None:
    program.screen.xdo("mousemove", str(x), str(y), "click", "1")


def drag_with(program: Program, key: str, *way: int) -> None:
    program.screen.xdo("keydown", key)
    program.drag(*way)
    program.screen.xdo("keyup", key)


def test_every_tool_draws_what_the_project_keeps(program: Program) -> None:
    program.draw("o", LEFT + 80, TOP, LEFT + 140, TOP + 50, lambda: len(kinds(program)))
    program.draw("l", LEFT + 160, TOP, LEFT + 220, TOP + 50, lambda: len(kinds(program)))
    for key, shape in (("p", "polygon"), ("v", "polyline"), ("period", "points")):
        count = len(kinds(program))
        program.keys(key)
        for x, y in ((240, 0), (300, 5), (290, 50)):
            click(program, LEFT + x, TOP + y)
        click(program, LEFT + 230, TOP + 60)
        program.keys("BackSpace", "Return")
        program.wait_for(lambda n=count: len(kinds(program)) == n + 1, f"the {shape} was drawn")  # type: ignore[misc]
    assert kinds(program) == ["rectangle", "ellipse", "line", "polygon", "polyline", "points"]


def test_brush_and_wand_paint_extend_and_erase_and_undo_takes_each_back(program: Program) -> None:
    program.draw("b", LEFT, TOP + 120, LEFT + 120, TOP + 120, lambda: len(kinds(program)))
    first = last_change(program)
    drag_with(program, "shift", LEFT + 100, TOP + 120, LEFT + 100, TOP + 200)
    program.wait_for(lambda: last_change(program) > first, "the shape was extended")
    second = last_change(program)
    assert kinds(program) == ["rectangle", "polygon"]
    drag_with(program, "alt", LEFT + 60, TOP + 80, LEFT + 60, TOP + 170)
    program.wait_for(lambda: last_change(program) > second, "the shape was erased from")
    program.draw("w", LEFT + 180, TOP + 160, LEFT + 190, TOP + 165, lambda: len(kinds(program)))
    assert kinds(program) == ["rectangle", "polygon", "polygon"]
    program.keys("ctrl+z", "ctrl+z", "ctrl+z")
    program.wait_for(lambda: len(kinds(program)) == 2, "the wand's shape was taken back")
    program.wait_for(lambda: last_change(program) == first, "both strokes were taken back")
    program.keys("ctrl+z")
    program.wait_for(lambda: kinds(program) == ["rectangle"], "the brush's shape was taken back")


def test_a_freehand_polygon_and_escape(program: Program) -> None:
    outline = ((0, 100), (30, 90), (80, 100), (100, 140), (70, 180), (20, 170), (5, 130))
    program.trace("p", [(LEFT + x, TOP + y) for x, y in outline], lambda: len(kinds(program)))
    assert kinds(program) == ["rectangle", "polygon"]
    click(program, LEFT + 200, TOP + 100)
    click(program, LEFT + 260, TOP + 100)
    program.keys("Escape", "b")
    program.draw("b", LEFT + 200, TOP + 200, LEFT + 250, TOP + 200, lambda: len(kinds(program)))
    assert kinds(program) == ["rectangle", "polygon", "polygon"]
