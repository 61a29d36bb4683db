"""The real program on a virtual screen, driven by real mouse and key events."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 800)


@dataclass
class Screen:
    """An Xvfb display."""

    display: str

    @property
    def env(self) -> dict[str, str]:
        """The environment of programs that are to appear on it."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def xdo(self, *words: str) -> str:
        """One xdotool command; its output."""
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout.strip()


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """An Xvfb server; it stays up when its last program is killed."""
    reading, writing = os.pipe()
    options = f"-displayfd {writing} -screen 0 {SIZE[0]}x{SIZE[1]}x24 -nolisten tcp -noreset"
    server = subprocess.Popen(["Xvfb", *options.split()], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()


@dataclass
class Program:
    """The running program, its window and its project file."""

    screen: Screen
    process: subprocess.Popen[bytes]
    home: Path

    def show(self, title: str = "HistoViewer") -> None:
        """Wait for the window, put it over the whole screen and give it the keyboard."""
        window = self.screen.xdo("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]
        self.screen.xdo("windowmove", window, "0", "0")
        self.screen.xdo("windowsize", "--sync", window, str(SIZE[0]), str(SIZE[1]))
        self.screen.xdo("windowfocus", "--sync", window)

    def keys(self, *names: str) -> None:
        """Press keys as xdotool names them ("ctrl+z")."""
        self.screen.xdo("key", "--delay", "60", *names)

    def drag(self, x0: int, y0: int, x1: int, y1: int) -> None:
        """Press at the first point, move in steps, let go at the second (screen pixels)."""
        self.pull(_steps(x0, y0, x1, y1))

    def pull(self, points: Sequence[tuple[int, int]]) -> None:
        """Press at the first point, move over the others, let go at the last (screen pixels)."""
        first, *others = points
        self.screen.xdo("mousemove", str(first[0]), str(first[1]), "mousedown", "1")
        for x, y in others:
            self.screen.xdo("mousemove", str(x), str(y))
        self.screen.xdo("mouseup", "1")

    def draw(self, tool: str, x0: int, y0: int, x1: int, y1: int, count: Callable[[], int]) -> None:
        """Drag with a tool until ``count`` rose: see ``trace``."""
        self.trace(tool, _steps(x0, y0, x1, y1), count)

    def trace(self, tool: str, points: Sequence[tuple[int, int]], count: Callable[[], int]) -> None:
        """Pull a tool over points until ``count`` rose: an image still coming up takes no tool yet."""
        before = count()
        for attempt in range(10):
            if attempt:
                self.show()  # without a window manager a busy program can miss that it has the keyboard
                self.keys("Escape")
            self.keys(tool)
            self.pull(points)
            deadline = time.monotonic() + 5
            while time.monotonic() < deadline:
                if count() > before:
                    return
                time.sleep(0.1)
        raise AssertionError(f"nothing was drawn with {tool}")

    def ready(self) -> None:
        """Wait until an image is up and can be drawn on, whole and in the middle.

        A drag that comes before presses what the start page has there; a little later it takes no tool and
        pans, so that nothing lies where a journey expects it.
        """
        self.wait_for(lambda: bool(self.rows("SELECT id FROM slides")), "the image was opened")
        shapes = "SELECT id FROM annotations WHERE removed = 0"
        self.draw("r", 480, 340, 560, 400, lambda: len(self.rows(shapes)))
        self.keys("ctrl+z")
        self.wait_for(lambda: self.rows(shapes) == [], "the trial shape went")
        self.keys("ctrl+0")

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What the working project holds on disk just now."""
        path = self.home / "working.hvproj"
        if not path.exists():
            return []
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            return connection.execute(query).fetchall()
        except sqlite3.OperationalError:
            return []
        finally:
            connection.close()

    def wait_for(self, holds: Callable[[], bool], what: str, seconds: float = 60) -> None:
        """Until ``holds`` says so; fails with ``what`` when the program ended or time is over."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert self.process.poll() is None, f"the program ended ({self.process.returncode}) before {what}"
            assert time.monotonic() < deadline, f"{what} did not happen within {seconds} s"
            time.sleep(0.1)

    def end(self) -> None:
        """Stop the program if it still runs."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def _steps(x0: int, y0: int, x1: int, y1: int) -> list[tuple[int, int]]:
    """Nine points on a line, both ends among them."""
    return [(x0 + (x1 - x0) * step // 8, y0 + (y1 - y0) * step // 8) for step in range(9)]
