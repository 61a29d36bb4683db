"""What every test gets: an offscreen Qt, a home of its own, and a look at what it leaves behind.

A test fails when it leaves threads, running timers or top-level widgets, or makes Qt log a warning
(``qt_log_level_fail`` in pyproject.toml).
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

ROOT = Path(__file__).resolve().parent.parent
# Pools that libraries keep for the life of the process.
_LASTING_THREADS = ("pytest_timeout", "ThreadPoolExecutor-torch", "tqdm")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and the working project of this test alone."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HISTOVIEWER_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real images beside the repository; skips where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real images (../shared/data) are not on this machine")
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, running timers or top-level widgets."""
    before = set(threading.enumerate())
    yield
    left = _threads_since(before)
    widgets, timers = _widgets_left(), _timers_running()
    assert not left, f"threads left running: {[t.name for t in left]}"
    assert not widgets, f"top-level widgets left: {widgets}"
    assert not timers, f"timers left running: {timers}"


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads started by the test that don't end within two seconds."""
    deadline = time.monotonic() + 2.0
    while True:
        left = [
            t
            for t in threading.enumerate()
            if t not in before
            and t.is_alive()
            and not t.name.startswith(_LASTING_THREADS)
            and not isinstance(t, threading._DummyThread)
        ]
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.01)


def _widgets_left() -> list[str]:
    application = _application()
    if application is None:
        return []
    gc.collect()
    _delete_deferred()
    return [f"{type(w).__name__} {w.objectName()!r}" for w in application.topLevelWidgets() if w.isVisible()]


def _timers_running() -> list[str]:
    if _application() is None:
        return []
    import shiboken6
    from PySide6.QtCore import QTimer

    timers = [o for o in gc.get_objects() if type(o) is QTimer and shiboken6.isValid(o) and o.isActive()]
    return [f"{t.objectName() or 'unnamed'} of {type(t.parent()).__name__}" for t in timers]


def _application():  # type: ignore[no-untyped-def]
    module = sys.modules.get("PySide6.QtWidgets")
    return module.QApplication.instance() if module is not None else None


def _delete_deferred() -> None:
    """Carry out deleteLater calls, which Qt keeps for its event loop."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
