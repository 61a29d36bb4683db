"""Runs jobs on QThread workers, so that the window never waits.

Two lanes: one exclusive thread for training, classification and normalization, a small pool for
short work (thumbnails, opening, reports). A job ends exactly once, with ``succeeded``, ``failed``
or ``cancelled``, and ``finished`` follows. All signals arrive in the GUI thread.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, Signal, Slot

from histoviewer.core.errors import Cancelled, HistoViewerError
from histoviewer.core.task import Progress, Task
from histoviewer.ui.language import tr

log = logging.getLogger(__name__)

_PROGRESS_SECONDS = 0.05
SHORT_THREADS = 2


class Lane(StrEnum):
    """Where a job waits its turn."""

    EXCLUSIVE = "exclusive"
    SHORT = "short"


class JobState(StrEnum):
    """The life of a job, told in the jobs list."""

    WAITING = "waiting"
    RUNNING = "running"
    SUCCEEDED = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class UnexpectedError(HistoViewerError):
    """A bug inside a job: its traceback is in the log and in ``details``."""

    def __init__(self, title: str, details: str) -> None:
        super().__init__(tr("{0} stopped", title), tr("the program met an error that it did not expect"),
                         tr("the log has the details (Help, Show the log file)"))  # fmt: skip
        self.details = details


class Job(QObject):
    """One piece of work, seen from the GUI thread."""

    progress = Signal(object)
    partial = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, function: Callable[[Task, Any], Any], request: Any, lane: Lane) -> None:
        super().__init__()
        self.title, self.lane = title, lane
        self.function, self.request = function, request
        self.state = JobState.WAITING
        self.last_progress: Progress | None = None
        self.started: float | None = None
        self.seconds = 0.0
        self.lines: list[str] = []
        self.task = Task()
        self.quiet = False

    @property
    def ended(self) -> bool:
        """Whether the job has had its ending."""
        return self.state in (JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED)

    def note(self, text: str) -> None:
        """Add a line to the job's log."""
        if text and (not self.lines or not self.lines[-1].endswith(f"  {text}")):
            self.lines.append(f"{time.strftime('%H:%M:%S')}  {text}")

    def begin(self) -> None:
        """The job's thread has taken it up."""
        self.state, self.started = JobState.RUNNING, time.monotonic()
        self.note("started")

    def advance(self, progress: Progress) -> None:
        """Tell how far the job is."""
        if not self.ended:
            self.last_progress = progress
            self.note(progress.message)
            self.progress.emit(progress)

    def hand_out(self, value: Any) -> None:
        """Pass on a partial result."""
        if not self.ended:
            self.partial.emit(value)

    def end(self, state: JobState, value: Any) -> None:
        """Give the job its one ending; a second call does nothing."""
        if self.ended:
            return
        self.state = state
        self.seconds = time.monotonic() - self.started if self.started is not None else 0.0
        self.note(str(value) if state is JobState.FAILED else str(state))
        if state is JobState.SUCCEEDED:
            self.succeeded.emit(value)
        elif state is JobState.FAILED:
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.finished.emit()


class _Worker(QObject):
    """Lives in a thread of its own and runs one job after the other."""

    asked = Signal(object)
    begun = Signal(object)
    advanced = Signal(object, object)
    handed_out = Signal(object, object)
    ended = Signal(object, object, object)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Carry out one job, in the worker's thread."""
        self.begun.emit(job)
        state, value = self._outcome(job)
        self.ended.emit(job, state, value)

    def _outcome(self, job: Job) -> tuple[JobState, Any]:
        try:
            job.task.check_cancelled()
            return JobState.SUCCEEDED, job.function(job.task, job.request)
        except Cancelled:
            return JobState.CANCELLED, None
        except HistoViewerError as error:
            return JobState.FAILED, error
        except MemoryError:
            log.exception("job %s ran out of memory", job.title)
            return JobState.FAILED, HistoViewerError(
                tr("{0} stopped", job.title), tr("this computer has not enough free memory for it"),
                tr("close other programs or choose a smaller region"))  # fmt: skip
        except Exception as error:
            log.exception("job %s met a bug", job.title)
            return JobState.FAILED, UnexpectedError(job.title, f"{type(error).__name__}: {error}")

    def make_task(self, job: Job) -> Task:
        """A task that reports through this worker, at most twenty times a second."""
        last = 0.0

        def advance(progress: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_SECONDS or progress.done >= progress.total:
                last = now
                self.advanced.emit(job, progress)

        return Task(advance, lambda value: self.handed_out.emit(job, value))


class _Lane(QObject):
    """Some threads and the jobs that wait for them."""

    def __init__(self, name: str, threads: int, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: deque[Job] = deque()
        self.running: dict[Job, _Worker] = {}
        self._threads: list[QThread] = []
        self._idle: list[_Worker] = []
        self._name, self._wanted = name, threads

    def submit(self, job: Job) -> None:
        """Queue a job and start it if a thread is free."""
        self.waiting.append(job)
        self._serve()

    def _serve(self) -> None:
        while self.waiting:
            if not self._idle and len(self._threads) < self._wanted:
                self._idle.append(self._start_thread())
            if not self._idle:
                return
            worker, job = self._idle.pop(), self.waiting.popleft()
            self.running[job] = worker
            job.task = worker.make_task(job)
            worker.asked.emit(job)

    def _start_thread(self) -> _Worker:
        thread = QThread(self)
        thread.setObjectName(f"{self._name} {len(self._threads) + 1}")
        worker = _Worker()
        worker.moveToThread(thread)
        queued = Qt.ConnectionType.QueuedConnection
        worker.asked.connect(worker.run, queued)
        worker.begun.connect(self._on_begun, queued)
        worker.advanced.connect(self._on_advanced, queued)
        worker.handed_out.connect(self._on_handed_out, queued)
        worker.ended.connect(self._on_ended, queued)
        self._threads.append(thread)
        thread.start()
        return worker

    @Slot(object)
    def _on_begun(self, job: Job) -> None:
        job.begin()

    @Slot(object, object)
    def _on_advanced(self, job: Job, progress: Progress) -> None:
        job.advance(progress)

    @Slot(object, object)
    def _on_handed_out(self, job: Job, value: Any) -> None:
        job.hand_out(value)

    @Slot(object, object, object)
    def _on_ended(self, job: Job, state: JobState, value: Any) -> None:
        self._idle.append(self.running.pop(job))
        job.end(state, value)
        self._serve()

    def stop(self) -> None:
        """Cancel everything and wait for the threads, delivering what they still send."""
        for job in [*self.waiting]:
            job.end(JobState.CANCELLED, None)
        self.waiting.clear()
        loop = QEventLoop()
        while self.running:
            for job in self.running:
                job.task.cancel()
            loop.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
            QThread.msleep(2)
        for thread in self._threads:
            thread.quit()
            thread.wait()
        self._threads.clear()
        self._idle.clear()


class JobRunner(QObject):
    """Starts jobs and knows them all."""

    job_added = Signal(object)
    job_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.EXCLUSIVE: _Lane("exclusive job", 1, self),
            Lane.SHORT: _Lane("short job", SHORT_THREADS, self),
        }
        self._closed = False

    def submit(
        self,
        title: str,
        function: Callable[[Task, Any], Any],
        request: Any = None,
        lane: Lane = Lane.EXCLUSIVE,
        quiet: bool = False,
    ) -> Job:
        """Queue a job; ``quiet`` keeps small change (thumbnails) out of the jobs list.

        Connect to the job's signals right away: they come through the event loop, never from
        within this call.
        """
        job = Job(title, function, request, lane)
        job.setParent(self)
        job.quiet = quiet
        job.progress.connect(lambda _p: self.job_changed.emit(job))
        job.finished.connect(lambda: self.job_changed.emit(job))
        if quiet:
            job.finished.connect(job.deleteLater)
        if self._closed:
            job.end(JobState.CANCELLED, None)
            return job
        self.job_added.emit(job)
        self._lanes[lane].submit(job)
        return job

    @property
    def exclusive_job(self) -> Job | None:
        """The training, classification or normalization that runs now."""
        return next(iter(self._lanes[Lane.EXCLUSIVE].running), None)

    @property
    def running(self) -> list[Job]:
        """Jobs that run now, the exclusive one first."""
        return [job for lane in self._lanes.values() for job in lane.running]

    def cancel(self, job: Job) -> None:
        """Stop a job: a waiting one ends at once, a running one at its next step."""
        lane = self._lanes[job.lane]
        if job in lane.waiting:
            lane.waiting.remove(job)
            job.end(JobState.CANCELLED, None)
            return
        job.note("cancel asked")
        job.task.cancel()

    def shutdown(self) -> None:
        """Cancel everything and wait until every thread has ended."""
        self._closed = True
        for lane in self._lanes.values():
            lane.stop()
