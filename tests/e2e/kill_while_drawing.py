"""Kills the real program again and again while shapes are drawn with real mouse and key events.

A shape is confirmed when the list in the window shows it. After each SIGKILL the project on disk, and the
list of the next start, must hold every confirmed shape in its confirmed state or a later one. Run as:

    python tests/e2e/kill_while_drawing.py --rounds 100
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from histoviewer.app import settings
from histoviewer.io.project import Project

sys.path.insert(0, str(Path(__file__).parent))

from screen import Program, Screen, virtual_screen

PROBED = Path(__file__).with_name("probed_program.py")
AREA = (430, 210, 800, 470)
"""Where it is drawn, in screen pixels: inside the viewer at 1280x800."""


@dataclass
class Tally:
    """What the rounds have shown."""

    rounds: int = 0
    confirmed: dict[str, str] = field(default_factory=dict)
    ever: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    not_shown: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """One line for the person who ran it."""
        return (
            f"{self.rounds} kills, {len(self.ever)} annotations confirmed, {len(self.confirmed)} standing at "
            f"the end (the others were taken back or deleted), "
            f"{len(self.lost)} lost, {len(self.not_shown)} not shown after the next start"
        )


class Listener:
    """Reads what the probe says."""

    def __init__(self, pipe: int) -> None:
        self.lines: list[str] = []
        self.opened = threading.Event()
        self._thread = threading.Thread(target=self._read, args=(pipe,))
        self._thread.start()

    def _read(self, pipe: int) -> None:
        with os.fdopen(pipe) as lines:
            for line in lines:
                if line.endswith("\n"):  # a kill may cut the last one
                    self.lines.append(line.strip())
                if line == "open\n":
                    self.opened.set()

    def rest(self) -> list[str]:
        """Everything that was said, once the program is dead."""
        self._thread.join()
        return self.lines


def strokes(chance: random.Random, count: int) -> list[str]:
    """Words for xdotool: shapes of several kinds, now and then taken back, done again or deleted."""
    words: list[str] = []
    for _ in range(count):
        kind = chance.choice("rrroooppllzyd")
        if kind in "zyd":
            words += ["key", {"z": "ctrl+z", "y": "ctrl+shift+z", "d": "Delete"}[kind]]
            continue
        x, y = chance.randint(AREA[0], AREA[2] - 60), chance.randint(AREA[1], AREA[3] - 60)
        words += ["key", kind, "mousemove", str(x), str(y), "mousedown", "1"]
        for _ in range(chance.randint(3, 8)):
            x, y = min(AREA[2], x + chance.randint(4, 25)), min(AREA[3], y + chance.randint(-8, 25))
            words += ["mousemove", str(x), str(y), "sleep", "0.004"]
        words += ["mouseup", "1", "sleep", f"{chance.uniform(0.0, 0.12):.3f}"]
    return words


def one_round(screen: Screen, home: Path, image: Path, chance: random.Random, tally: Tally) -> None:
    """Start, draw, kill at a random moment, and look at what is left."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [sys.executable, str(PROBED), str(writing), str(image)],
        env=screen.env | {"HISTOVIEWER_HOME": str(home)},
        pass_fds=[writing],
    )
    os.close(writing)
    listener, program = Listener(reading), Program(screen, process, home)
    drawing: subprocess.Popen[bytes] | None = None
    try:
        program.show()
        assert listener.opened.wait(90), "the image did not come up"
        shown = {line.split()[1] for line in tuple(listener.lines) if line.startswith("shown")}
        tally.not_shown += sorted(tally.confirmed.keys() - shown)
        x, y = (AREA[0] + AREA[2]) // 2, AREA[1] - 40
        screen.xdo("mousemove", str(x), str(y))
        drawing = subprocess.Popen(
            ["xdotool", *strokes(chance, 80)], env=screen.env, stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0.15, 4.0))
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        if drawing is not None:
            drawing.kill()
            drawing.wait()
        screen.xdo("mouseup", "1")
    _settle(listener.rest(), home, tally)


def _settle(lines: list[str], home: Path, tally: Tally) -> None:
    """Take over what was confirmed, then ask the project for it."""
    for line in lines:
        kind, *words = line.split()
        if kind == "shown":
            tally.confirmed[words[0]] = words[1]
            tally.ever.add(words[0])
        elif kind == "gone":
            tally.confirmed.pop(words[0], None)
    tally.rounds += 1
    with Project.open(home / "working.hvproj") as project:
        assert project.history_break() is None, "the history is broken"
        (slide,) = project.slides()
        there = {shape.id: shape.modified for shape in project.annotations(slide.id)}
        for identity, modified in tuple(tally.confirmed.items()):
            if identity in there and there[identity] >= modified:
                continue
            if identity not in there and project.history(identity, 1)[0].action == "remove annotation":
                del tally.confirmed[identity]  # an undo or Delete got to the disk just before the kill
            else:
                tally.lost.append(identity)


def kill_while_drawing(screen: Screen, home: Path, image: Path, rounds: int, seed: int = 7) -> Tally:
    """So many rounds on one project."""
    chance, tally = random.Random(seed), Tally()
    for _ in range(rounds):
        one_round(screen, home, image, chance, tally)
    return tally


def make_image(path: Path) -> Path:
    """Something to draw on."""
    pixels = np.random.default_rng(3).integers(150, 230, (900, 1200, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path, dpi=(50_800, 50_800))
    return path


def main() -> int:
    """Exit status 0 when nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kill-"))
    try:
        home = folder / "home"
        os.environ["HISTOVIEWER_HOME"] = str(home)
        settings.save(settings.Settings(notice_seen=True))
        with virtual_screen() as screen:
            image = make_image(folder / "a.tif")
            tally = kill_while_drawing(screen, home, image, chosen.rounds, chosen.seed)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"{tally.words}\n")
    return 1 if tally.lost or tally.not_shown else 0


if __name__ == "__main__":
    sys.exit(main())
