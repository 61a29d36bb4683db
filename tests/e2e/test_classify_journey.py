"""From a drawn region to a report, and a folder with a broken slide, with real events on a virtual screen."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from watched import Watched

pytestmark = pytest.mark.xvfb

SHAPES = "SELECT id FROM annotations WHERE removed = 0"
RUNS = "SELECT request, result FROM runs WHERE kind = 'classify' ORDER BY id"


def _field(path: Path, seed: int = 5, size: tuple[int, int] = (2048, 1536)) -> Path:
    """A synthetic field, 0.5 um/px."""
    rng = np.random.default_rng(seed)
    pixels = np.full((size[1], size[0], 3), (220, 170, 205), dtype=np.uint8)
    for x, y in rng.integers(0, (size[0] - 18, size[1] - 16), size=(2500, 2)):
        pixels[y : y + 12, x : x + 12] = (90, 55, 135)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, dpi=(25400 / 0.5, 25400 / 0.5))
    return path


def test_a_region_is_drawn_classified_read_followed_to_its_patches_and_reported(
    watched: Callable[..., Watched], tmp_path: Path
) -> None:
    program = watched(_field(tmp_path / "field.tif"))
    program.show()
    program.ready()
    program.draw("r", 420, 220, 700, 420, lambda: len(program.rows(SHAPES)))
    program.keys("ctrl+Return")
    program.wait_for(lambda: bool(program.rows(RUNS)), "the region was classified", 180)
    program.wait_state(lambda now: now["idle"] and "up to date" in now["origin"], "the answer is shown")
    _compare_with_disk(program)
    program.picture("journey-answer")

    _patches_follow_each_other(program)
    program.picture("journey-patches")
    for ending, start in ((".pdf", b"%PDF"), (".html", b"<!DOCTYPE html>")):
        report = tmp_path / f"report{ending}"
        program.keys("ctrl+p")
        program.answer("^Report$", str(report))
        program.wait_state(lambda now, told=str(report): told in now["message"], f"{report} was written")
        assert report.read_bytes()[: len(start)].upper() == start.upper()
        assert report.stat().st_size > 5_000
        program.show()


def _compare_with_disk(program: Watched) -> None:
    """The words on the card are those of the run in the project, which is of the drawn region."""
    request, result = (json.loads(str(text)) for text in program.rows(RUNS)[0])
    assert len(request["regions"]) == 1
    decision, shown = result["decision"], program.look()
    large = {"class": decision["label"], "uncertain": "Uncertain", "not_assessed": "Not assessed"}
    assert shown["outcome"] == large[decision["outcome"]]
    if decision["outcome"] == "not_assessed":
        assert "does not mean normal" in shown["words"]
    else:
        assert f"{decision['probability']:.2f}" in shown["words"]


def _patches_follow_each_other(program: Watched) -> None:
    """A row frames its patch in the viewer; a patch that is clicked there makes its row current."""
    program.press("tab Patches", lambda now: now["tab"] == "Patches", "the patches are shown")
    program.press("row 1", lambda now: now["framed"] is not None, "a patch is framed")
    now = program.look()
    assert now["row"] == now["framed"]
    other = next(name for name in now["places"] if name.startswith("patch ") and name != now["framed_name"])
    program.press(other, lambda then: then["framed"] != now["framed"], "another patch is framed")
    program.wait_state(lambda then: then["row"] == then["framed"], "its row is the current one")


def test_a_broken_slide_in_a_folder_is_named_and_the_rest_is_done(
    watched: Callable[..., Watched], tmp_path: Path
) -> None:
    folder = tmp_path / "slides"
    good = _field(folder / "a.tif", 1, (900, 700))
    whole = _field(folder / "c.tif", 2, (900, 700)).read_bytes()
    broken = folder / "b.tif"
    broken.write_bytes(whole[: len(whole) // 3])
    program = watched()
    program.show()
    program.wait_state(lambda now: now["idle"], "the window is up")
    _add_folder(program, folder)
    program.press("Classify waiting", lambda now: not now["idle"] or _over(now), "the queue is worked on")
    program.wait_state(lambda now: _over(now) and now["idle"], "it is over", 200)
    assert _states(program.look()) == ["done", "failed", "done"]
    reason = program.look()["queue"]["b.tif"][1]
    assert "b.tif" in reason
    assert "1 of 3 slides" in program.look()["message"]
    program.picture("journey-queue")
    shutil.copy(good, broken)
    program.press("Retry problems", lambda now: "failed" not in _states(now), "the broken one waits again")
    program.wait_state(lambda now: _states(now) == ["done"] * 3 and now["idle"], "the mended one is done")
    assert len(program.rows(RUNS)) == 3


def _add_folder(program: Watched, folder: Path) -> None:
    """Through the palette and the dialog; once more where a busy window lost what was typed."""
    for _ in range(3):
        program.show()
        program.palette("classify a folder")
        try:
            program.answer("^Folder of slides to classify$", str(folder))
            program.wait_state(lambda now: len(now["queue"]) == 3, "three slides wait", 30)
        except (AssertionError, subprocess.SubprocessError):
            program.keys("Escape", "Escape")
            continue
        program.show()
        return
    raise AssertionError(f"the folder was not added; {program.look()}")


def _over(now: dict[str, Any]) -> bool:
    return not {"waiting", "running"} & {*_states(now)}


def _states(now: dict[str, Any]) -> list[str]:
    return [now["queue"][name][0] for name in sorted(now["queue"])]
