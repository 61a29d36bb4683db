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
        self._started = time.monotonic()

    def report(self, done: float, total: float, message: str = "") -> None:
        """Say how far the job is; raises ``Cancelled`` when the person asked to stop."""
        self.check_cancelled()
        if self._on_progress is not None:
            seconds = time.monotonic() - self._started
            left = seconds / done * (total - done) if done > 0 and total > 0 else None
            self._on_progress(Progress(done, total, message, seconds, left))

    def partial(self, value: Any) -> None:
        """Hand out something of use before the end (an epoch's curves, a batch of patches)."""
        if self._on_partial is not None:
            self._on_partial(value)

    def cancel(self) -> None:
        """Ask the job to stop; from any thread, any number of times."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for. A job that can keep its partial result asks here."""
        return self._cancel.is_set()

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` when a stop was asked for."""
        if self._cancel.is_set():
            raise Cancelled
