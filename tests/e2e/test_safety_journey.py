"""Files and projects that change underfoot, and keys of one's own, with real events on a virtual screen."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from screen import Program

from histoviewer.app import settings
from histoviewer.io.project import Project

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT slide_id, shape FROM annotations WHERE removed = 0 ORDER BY rank"


def _image(path: Path, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    pixels = np.full((1200, 1600, 3), (214, 160, 200), dtype=np.uint8)
    for x, y in rng.integers(0, (1580, 1180), size=(900, 2)):
        pixels[y : y + 14, x : x + 14] = (96, 60, 140)
    Image.fromarray(pixels).save(path, dpi=(25_400 / 0.5, 25_400 / 0.5))
    return path


def _picture(program: Program, name: str) -> None:
    """Keep what the screen shows, to be looked at, where a folder for it was named."""
    folder = os.environ.get("HISTOVIEWER_SHOTS")
    if folder and shutil.which("import"):
        subprocess.run(
            ["import", "-window", "root", f"{folder}/{name}.png"], env=program.screen.env, check=True
        )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_slide_that_is_replaced_while_it_is_drawn_on_keeps_its_annotations_for_itself(
    start: Callable[..., Program], own_home: Path, tmp_path: Path, theme: str
) -> None:
    settings.save(settings.Settings(notice_seen=True, theme=theme))
    image = _image(tmp_path / "a.tif", 3)
    program = start(image)
    program.show()
    program.wait_for(lambda: len(program.rows("SELECT id FROM slides")) == 1, "the image was opened")
    program.draw("r", 450, 300, 560, 380, lambda: len(program.rows(SHAPES)))
    shutil.copy(image, tmp_path / "kept.tif")
    os.replace(_image(tmp_path / "new.tif", 4), image)
    program.screen.xdo("sleep", "3")  # the banner comes within the two seconds of the watch
    program.draw("o", 600, 320, 700, 400, lambda: len(program.rows(SHAPES)))
    _picture(program, f"replaced-{theme}")
    # The banner's button opens the new file, as a slide of its own and without the drawings.
    program.screen.xdo("mousemove", "830", "100", "click", "1")
    program.wait_for(lambda: len(program.rows("SELECT id FROM slides")) == 2, "the new file was opened")
    program.draw("r", 450, 300, 560, 380, lambda: len(program.rows(SHAPES)))
    assert program.rows(SHAPES) == [(1, "rectangle"), (1, "ellipse"), (2, "rectangle")]
    _picture(program, f"replaced-opened-{theme}")


def test_a_second_program_only_looks_at_a_project_that_is_open(
    start: Callable[..., Program], own_home: Path, tmp_path: Path
) -> None:
    settings.save(settings.Settings(notice_seen=True))
    path = tmp_path / "study.hvproj"
    with Project.create(path):
        program = start(path, _image(tmp_path / "a.tif", 3))
        program.show("study")
        program.keys("ctrl+l")
        program.screen.xdo("sleep", "2")
        _picture(program, "second-window")
        assert program.process.poll() is None
    with Project.open(path) as free:
        assert free.slides() == []


def test_a_key_of_one_s_own_draws_and_the_usual_one_does_not(
    start: Callable[..., Program], own_home: Path, tmp_path: Path
) -> None:
    settings.save(settings.Settings(notice_seen=True, shortcuts={"tool.ellipse": "Alt+E"}))
    program = start(_image(tmp_path / "a.tif", 3))
    program.show()
    program.wait_for(lambda: len(program.rows("SELECT id FROM slides")) == 1, "the image was opened")
    program.draw("alt+e", 450, 250, 600, 380, lambda: len(program.rows(SHAPES)))
    program.keys("o")
    program.drag(640, 250, 760, 380)
    program.draw("r", 450, 400, 560, 470, lambda: len(program.rows(SHAPES)))
    assert [row[1] for row in program.rows(SHAPES)] == ["ellipse", "rectangle"]
