"""A virtual screen for journeys, and the program started on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from screen import Program, Screen, virtual_screen
from watched import Watched

from histoviewer.app import settings


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


@pytest.fixture
def watched(screen: Screen, own_home: Path, tmp_path: Path) -> Iterator[Callable[..., Watched]]:
    """Starts the program with something that tells what it shows."""
    settings.save(settings.Settings(notice_seen=True))
    running: list[Watched] = []

    def start_program(*files: Path) -> Watched:
        state = tmp_path / "state.json"
        script = str(Path(__file__).with_name("watched_program.py"))
        process = subprocess.Popen(
            [sys.executable, script, str(state), *map(str, files)],
            env=screen.env | {"HISTOVIEWER_HOME": str(own_home)},
        )
        running.append(Watched(screen, process, own_home, state))
        return running[-1]

    yield start_program
    for program in running:
        program.end()
