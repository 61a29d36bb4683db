"""What a person sees of a job on a terminal: a progress bar, plain words, one document, an exit status."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

from histoviewer.app import settings
from histoviewer.app.job_results import FileError
from histoviewer.core.errors import Cancelled, HistoViewerError
from histoviewer.core.task import Progress, Task

OK, INTERNAL, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130

log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class UsageError(HistoViewerError):
    """Arguments that make no sense."""


def say(text: str = "") -> None:
    """A line of text on stdout."""
    sys.stdout.write(f"{text}\n")


def complain(text: str) -> None:
    """A line on stderr."""
    sys.stderr.write(f"{text}\n")


def say_json(document: Any) -> None:
    """The one JSON document on stdout."""
    sys.stdout.write(json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n")


def guarded(command: Callable[[], int]) -> int:
    """Run a command; every failure becomes one line on stderr and an exit status, never a traceback."""
    try:
        status = command()
        sys.stdout.flush()
    except (Cancelled, KeyboardInterrupt):
        complain("histoviewer: interrupted")
        return INTERRUPTED
    except HistoViewerError as error:
        complain(f"histoviewer: {' '.join(str(error).split())}")
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has gone; nothing can be said to them any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:  # noqa: BLE001 - the boundary: a bug goes to the log and shows one line
        complain(f"histoviewer: {_internal(error)}")
        return INTERNAL
    return status


def finish(errors: Sequence[FileError], interrupted: bool) -> int:
    """Name the files that could not be used, one line each; the exit status."""
    for error in errors:
        line = " ".join(error.error.split())
        complain(f"histoviewer: {line if Path(error.path).name in line else f'{error.path}: {line}'}")
    if interrupted:
        complain("histoviewer: interrupted, what was done is kept")
        return INTERRUPTED
    return BAD_INPUT if errors else OK


def run_job(job: Callable[[Task, Any], _Result], request: Any, title: str) -> tuple[_Result, bool]:
    """Run a job inline with a progress bar on stderr.

    The first Ctrl+C asks the job to stop and keeps what is done, a second one breaks it off.

    Returns:
        (result, interrupted).
    """
    with _progress_bar(title) as advance:
        task = Task(on_progress=advance)
        with _cancel_on_interrupt(task):
            result = job(task, request)
    return result, task.cancelled


@contextmanager
def _progress_bar(title: str) -> Iterator[Callable[[Progress], None]]:
    """A rich bar where stderr is a terminal; a line every ten seconds where it is a file."""
    if not sys.stderr.isatty():
        yield _Lines(title)
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = ("[bold]{task.fields[title]}", BarColumn(), "{task.percentage:3.0f} %", TimeElapsedColumn())
    more = (TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Bar(*columns, *more, console=Console(stderr=True), transient=True) as bar:
        row = bar.add_task("", total=None, title=title)
        yield lambda p: bar.update(row, completed=p.done, total=p.total or None, description=p.message)


class _Lines:
    """Progress for a log file."""

    def __init__(self, title: str, every: float = 10.0) -> None:
        self._title, self._every, self._next = title, every, time.monotonic() + every

    def __call__(self, progress: Progress) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + self._every
            complain(f"{self._title}: {progress.fraction:.0%} {progress.message}")


@contextmanager
def _cancel_on_interrupt(task: Task) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        if task.cancelled:
            raise KeyboardInterrupt
        task.cancel()

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread: whoever runs us there stops us in another way
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _internal(error: Exception) -> str:
    """One line about a bug, its traceback in the log where that can be written."""
    path = settings.log_path()
    what = f"stopped by an error that it did not expect ({type(error).__name__})"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return f"{what}; the log {path} can't be written, either"
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    log.error("command %s", sys.argv[1:], exc_info=error)
    log.removeHandler(handler)
    handler.close()
    return f"{what}; please report it with the log {path}"
