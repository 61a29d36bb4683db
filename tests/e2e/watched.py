"""The program on a virtual screen with something in it that tells what it shows, and where."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import ImageGrab
from screen import Program


@dataclass
class Watched(Program):
    """A running program that tells what it shows and where."""

    state: Path = Path()

    def look(self) -> dict[str, Any]:
        """What the window shows just now; nothing before the first look."""
        found: dict[str, Any] = json.loads(self.state.read_text("utf-8")) if self.state.exists() else {}
        return found

    def wait_state(self, holds: Callable[[dict[str, Any]], bool], what: str, seconds: float = 120) -> None:
        """Until what the window shows satisfies ``holds``."""
        self.wait_for(lambda: bool(self.look()) and holds(self.look()), what, seconds)

    def press(self, name: str, until: Callable[[dict[str, Any]], bool], what: str) -> None:
        """Click a button, a tab, a row or a patch; again where a busy window has moved it meanwhile."""
        for _ in range(4):
            self.wait_state(lambda now: name in now["places"], f"{name} is to be seen")
            x, y = self.look()["places"][name]
            self.screen.xdo("mousemove", str(x), str(y), "click", "1")
            try:
                self.wait_state(until, what, 15)
            except AssertionError:
                continue
            return
        raise AssertionError(f"{what} did not happen after {name} was pressed; {self.look()}")

    def answer(self, title: str, text: str) -> None:
        """Type into the dialog of that title and accept it."""
        dialog = self.screen.xdo("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]
        self.screen.xdo("windowfocus", "--sync", dialog)
        self.keys("ctrl+a")
        self.screen.xdo("type", "--delay", "5", text)
        self.keys("Return")

    def picture(self, name: str) -> None:
        """Keep what the screen shows, to be looked at, where a folder for it was named."""
        folder = os.environ.get("HISTOVIEWER_SHOTS")
        if folder:
            ImageGrab.grab(xdisplay=self.screen.display).save(f"{folder}/{name}.png")

    def fill(self, name: str, text: str) -> None:
        """Type into a field that is told by its accessible name, and leave it."""
        self.press(f"field {name}", lambda now: now["focus"] == name, f"{name} takes what is typed")
        self.keys("ctrl+a")
        self.screen.xdo("type", "--delay", "5", text)
        self.keys("Tab")

    def palette(self, words: str) -> None:
        """Carry out the command that these words find."""
        self.keys("ctrl+l")
        self.screen.xdo("type", "--delay", "40", words)
        self.keys("Return")

    def choose(self, name: str, row: str) -> None:
        """Open a list that is told by its accessible name, and type the row to choose."""
        self.press(f"field {name}", lambda now: now["list open"], f"the list of {name} opens")
        self.screen.xdo("type", "--delay", "20", row)
        self.keys("Return")
        self.wait_state(
            lambda now: not now["list open"] and now["chosen"].get(name) == row, f"{row} is chosen"
        )
