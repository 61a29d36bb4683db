"""The program as it is, with a probe that says on a pipe what the list of shapes shows.

Run as: python probed_program.py PIPE FILE...   Each line is one event, written before the next repaint:
"open" (a slide is shown), "shown ID MODIFIED" (a shape stands in the list in this state), "gone ID".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from histoviewer.ui import application
from histoviewer.ui.main_window import MainWindow


class Probe:
    """Follows the list of shapes of a window."""

    def __init__(self, window: MainWindow, pipe: int) -> None:
        self._window, self._pipe = window, pipe
        self._shown: dict[str, str] = {}
        model = window.annotations.shape_model
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._look)
        model.layoutChanged.connect(self._look)
        window.canvas_changed.connect(self._opened)

    def _opened(self, canvas: object) -> None:
        if self._window.slide is not None:
            self._look()
            self._say("open")

    def _look(self, *_: object) -> None:
        now = {shape.id: shape.modified for shape in self._window.annotations.shape_model.shapes}
        for identity, modified in now.items():
            if self._shown.get(identity) != modified:
                self._say(f"shown {identity} {modified}")
        for identity in self._shown.keys() - now.keys():
            self._say(f"gone {identity}")
        self._shown = now

    def _say(self, line: str) -> None:
        os.write(self._pipe, f"{line}\n".encode())


def main(pipe: int, files: Sequence[str]) -> int:
    """Start the program with the probe attached to its window."""
    probes = []
    open_window = application.open_window

    def open_probed(argv: Sequence[str]) -> MainWindow:
        window = open_window(argv)
        probes.append(Probe(window, pipe))
        return window

    application.open_window = open_probed
    return application.main(files)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
