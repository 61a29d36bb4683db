"""The link between a job and whoever waits for it: progress, partial results, cancel.

A job is a plain function ``(task, request) -> result``. It reports through its task and looks for
a cancel at every step that can be interrupted. It ends exactly once: it returns, it raises
``Cancelled``, or it raises something else.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from histoviewer.core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. ``seconds_left`` is ``None`` until there is something to reckon with."""

    done: float
    total: float
    message: str
    seconds: float
    seconds_left: float | None

    @property
    def fraction(self) -> float:
        """Between 0 and 1; 0 while the total is unknown."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


class Task:
    """Handed to a job. ``on_progress`` and ``on_partial`` are called in the job's own thread."""

    def __init__(
        self,
        on_progress: Callable[[Progress], None] | None = None,
        on_partial: Callable[[Any], None] | None = None,
    ) -> None:
        self._on_progress = on_progress
        self._on_partial = on_partial
        self._cancel = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._rested = 0.0
        self._started = time.monotonic()

    def report(self, done: float, total: float, message: str = "", seconds_left: float | None = None) -> None:
        """Say how far the job is; waits during a pause, raises ``Cancelled`` when asked to stop.

        ``seconds_left`` is for a job that knows better than the rule of three (it goes on from the middle).
        """
        self.check_cancelled()
        if self._on_progress is not None:
            seconds = self.seconds
            left = seconds_left
            if left is None and done > 0 and total > 0:
                left = seconds / done * (total - done)
            self._on_progress(Progress(done, total, message, seconds, left))

    def partial(self, value: Any) -> None:
        """Hand out something of use before the end (an epoch's curves, a batch of patches)."""
        if self._on_partial is not None:
            self._on_partial(value)

    def part(self, start: float, end: float, title: str) -> Task:
        """A task for one step of this job: its progress fills the share ``start`` to ``end`` of the whole.

        It never goes back, though the step may count several things one after the other. A cancel or a pause
        is of both; partial results are passed on.
        """
        furthest = 0.0

        def pass_on(progress: Progress) -> None:
            nonlocal furthest
            furthest = max(furthest, progress.fraction)
            words = f"{title}: {progress.message}" if progress.message else title
            self.report(start + (end - start) * furthest, 1.0, words)

        step = Task(pass_on, self._on_partial)
        step._cancel, step._going = self._cancel, self._going
        return step

    def beside(self) -> Task:
        """A task for work in a thread beside the job's own: the same cancel and pause, no reports."""
        other = Task()
        other._cancel, other._going = self._cancel, self._going
        return other

    @property
    def seconds(self) -> float:
        """How long the job has worked, without its pauses."""
        return time.monotonic() - self._started - self._rested

    def cancel(self) -> None:
        """Ask the job to stop; from any thread, any number of times."""
        self._cancel.set()
        self._going.set()

    def pause(self) -> None:
        """Let the job rest at its next step, until ``go_on`` or a cancel; from any thread."""
        if not self._cancel.is_set():
            self._going.clear()

    def go_on(self) -> None:
        """End a pause."""
        self._going.set()

    @property
    def paused(self) -> bool:
        """Whether a pause was asked for."""
        return not self._going.is_set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for. A job that can keep its partial result asks here."""
        return self._cancel.is_set()

    def check_cancelled(self) -> None:
        """Wait while the job is paused; raise ``Cancelled`` when a stop was asked for."""
        if self.paused:
            began = time.monotonic()
            self._going.wait()
            self._rested += time.monotonic() - began
        if self._cancel.is_set():
            raise Cancelled
