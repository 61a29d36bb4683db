"""Changing shapes with real mouse and key events in the real program, as its project holds it on disk."""

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

SHAPES = "SELECT shape, geometry FROM annotations WHERE removed = 0 ORDER BY rowid"
LEFT, TOP, SIDE = 440, 280, 80
"""Two squares side by side with a common half, on the screen."""


@pytest.fixture
def program(start: Callable[..., Program], tmp_path: Path) -> Program:
    """The program with an image and two overlapping squares, the second one selected."""
    settings.save(settings.Settings(notice_seen=True))
    pixels = np.full((1200, 1600, 3), (230, 180, 215), dtype=np.uint8)
    path = tmp_path / "tissue.png"
    Image.fromarray(pixels).save(path)
    running = start(path)
    running.show()
    running.wait_for(lambda: running.rows("SELECT id FROM slides") != [], "the image was opened")
    for left in (LEFT, LEFT + SIDE // 2):
        running.draw("r", left, TOP, left + SIDE, TOP + SIDE, lambda: len(shapes(running)))
    return running


def shapes(program: Program) -> list[tuple[str, shapely.Geometry]]:
    return [(str(kind), shapely.from_wkb(blob)) for kind, blob in program.rows(SHAPES)]


def area(program: Program) -> float:
    """The area of what is there, in squares of the first one's side."""
    return sum(outline.area for _, outline in shapes(program))


def vertices(program: Program) -> int:
    return sum(shapely.get_num_coordinates(outline) - 1 for _, outline in shapes(program))


def click(program: Program, x: int, y: int, key: str = "") -> None:
    if key:
        program.screen.xdo("keydown", key)
    program.screen.xdo("mousemove", str(x), str(y), "click", "1")
    if key:
        program.screen.xdo("keyup", key)


def test_merge_subtract_intersect_and_undo_by_key(program: Program) -> None:
    one = shapes(program)[0][1].area
    program.keys("ctrl+a", "ctrl+m")
    program.wait_for(lambda: len(shapes(program)) == 1, "the squares were merged")
    assert area(program) == pytest.approx(1.5 * one, rel=0.05)
    program.keys("ctrl+z")
    program.wait_for(lambda: len(shapes(program)) == 2, "the merge was undone")
    program.keys("ctrl+a", "ctrl+shift+m")
    program.wait_for(lambda: area(program) < 1.6 * one, "one was taken from the other")
    assert len(shapes(program)) == 2
    program.keys("ctrl+z", "ctrl+a", "ctrl+alt+m")
    program.wait_for(lambda: len(shapes(program)) == 1, "the squares were intersected")
    assert area(program) == pytest.approx(0.5 * one, rel=0.05)


def test_corners_are_added_dragged_and_removed_by_mouse(program: Program) -> None:
    program.keys("ctrl+a", "ctrl+m")
    program.wait_for(lambda: len(shapes(program)) == 1, "the squares were merged")
    before, whole = vertices(program), area(program)
    middle = LEFT + 3 * SIDE // 4
    program.screen.xdo("mousemove", str(middle), str(TOP), "click", "--repeat", "2", "--delay", "60", "1")
    program.wait_for(lambda: vertices(program) == before + 1, "a corner was added")
    program.drag(middle, TOP, middle, TOP - 30)
    program.wait_for(lambda: area(program) > 1.05 * whole, "the corner was dragged")
    click(program, middle, TOP - 30)
    program.keys("Delete")
    program.wait_for(lambda: vertices(program) == before, "the corner was deleted")
    click(program, LEFT, TOP, "alt")
    program.wait_for(lambda: vertices(program) == before - 1, "Alt and a click took a corner away")
    assert len(shapes(program)) == 1


def test_the_menu_over_a_shape_and_a_rectangle_by_numbers(program: Program) -> None:
    program.keys("ctrl+a", "Delete")
    program.wait_for(lambda: shapes(program) == [], "both were deleted")
    program.keys("ctrl+r")
    program.screen.xdo("search", "--sync", "--onlyvisible", "--name", "Draw a rectangle")
    program.keys("ctrl+a")
    for number in ("100", "200", "300", "400"):
        program.screen.xdo("type", number)
        program.keys("Tab")
    program.keys("Return")
    program.wait_for(lambda: len(shapes(program)) == 1, "the rectangle was drawn")
    assert shapes(program)[0][1].bounds == (100, 200, 400, 600)
    # Without a window manager nobody gives the keyboard back.
    program.show()
    program.keys("shift+d")
    program.wait_for(lambda: len(shapes(program)) == 2, "it was duplicated")
    program.keys("ctrl+a")
    program.screen.xdo("mousemove", str(LEFT), str(TOP + 100), "click", "3")
    program.keys("Up", "Return")
    program.wait_for(lambda: shapes(program) == [], "Delete, the last entry of the menu, was chosen")
