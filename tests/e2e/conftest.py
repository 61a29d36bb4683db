"""A virtual screen for journeys, and the program started on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from screen import Program, Screen, virtual_screen


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """One virtual screen for all journeys; skips where Xvfb or xdotool is missing."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb and xdotool are needed for journeys on a virtual screen")
    with virtual_screen() as made:
        yield made


@pytest.fixture
def start(screen: Screen, own_home: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program on the virtual screen, the first-start notice already accepted."""
    running: list[Program] = []

    def start_program(*arguments: str | Path) -> Program:
        process = subprocess.Popen(
            [sys.executable, "-m", "histoviewer", *map(str, arguments)],
            env=screen.env | {"HISTOVIEWER_HOME": str(own_home)},
        )
        running.append(Program(screen, process, own_home))
        return running[-1]

    yield start_program
    for program in running:
        program.end()
