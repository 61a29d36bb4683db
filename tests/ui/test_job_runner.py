"""Jobs on worker threads: one ending each, in the GUI thread, and nothing left running."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from histoviewer.core.errors import InputError
from histoviewer.core.task import Task
from histoviewer.ui.job_runner import Job, JobRunner, JobState, Lane, UnexpectedError


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()
    made.deleteLater()


def _endings(job: Job) -> list[str]:
    heard: list[str] = []
    job.succeeded.connect(lambda value: heard.append(f"succeeded {value}"))
    job.failed.connect(lambda error: heard.append(f"failed {type(error).__name__}"))
    job.cancelled.connect(lambda: heard.append("cancelled"))
    job.finished.connect(lambda: heard.append("finished"))
    return heard


def _hold(task: Task, gate: threading.Event) -> str:
    while not gate.is_set():
        task.check_cancelled()
        gate.wait(0.005)
    return "through"


def test_result_comes_once_and_in_the_gui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    threads: dict[str, Any] = {}

    def work(_task: Task, number: int) -> int:
        threads["job"] = QThread.currentThread()
        return number + 1

    job = runner.submit("Add", work, 41)
    heard = _endings(job)
    job.succeeded.connect(lambda _v: threads.__setitem__("ending", QThread.currentThread()))
    qtbot.waitUntil(lambda: "finished" in heard)
    assert heard == ["succeeded 42", "finished"]
    assert threads["job"] is not threads["ending"]
    assert threads["ending"] is runner.thread()


def test_expected_failure_carries_its_sentence(runner: JobRunner, qtbot: QtBot) -> None:
    def fail(_task: Task, _request: object) -> None:
        raise InputError("a.svs can't be opened", "it is empty", "choose another")

    job = runner.submit("Open", fail)
    errors: list[Exception] = []
    job.failed.connect(errors.append)
    heard = _endings(job)
    qtbot.waitUntil(lambda: "finished" in heard)
    assert str(errors[0]) == "a.svs can't be opened: it is empty; choose another."
    assert job.state is JobState.FAILED


def test_bug_goes_to_the_log_and_not_to_the_person(
    runner: JobRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    job = runner.submit("Divide", lambda _task, n: 1 // n, 0)
    errors: list[Any] = []
    job.failed.connect(errors.append)
    qtbot.waitUntil(lambda: job.ended)
    assert isinstance(errors[0], UnexpectedError)
    assert "ZeroDivisionError" not in str(errors[0])
    assert "ZeroDivisionError" in errors[0].details
    assert "Traceback" in caplog.text


def test_cancel_ends_a_running_job_once(runner: JobRunner, qtbot: QtBot) -> None:
    job = runner.submit("Wait", _hold, threading.Event())
    heard = _endings(job)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    runner.cancel(job)
    runner.cancel(job)
    qtbot.waitUntil(lambda: job.ended)
    assert heard == ["cancelled", "finished"]


def test_job_that_keeps_its_part_succeeds_after_a_cancel(runner: JobRunner, qtbot: QtBot) -> None:
    def patient(task: Task, _request: object) -> str:
        while not task.cancelled:
            threading.Event().wait(0.002)
        return "what was done"

    job = runner.submit("Classify", patient)
    heard = _endings(job)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    runner.cancel(job)
    qtbot.waitUntil(lambda: job.ended)
    assert heard == ["succeeded what was done", "finished"]


def test_exclusive_jobs_wait_for_each_other_and_short_ones_do_not(runner: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    first = runner.submit("Train", _hold, gate)
    second = runner.submit("Classify", lambda _task, _r: "second")
    short = runner.submit("Thumbnail", lambda _task, _r: "short", lane=Lane.SHORT)
    qtbot.waitUntil(lambda: short.ended and first.state is JobState.RUNNING)
    assert second.state is JobState.WAITING
    assert runner.exclusive_job is first
    gate.set()
    qtbot.waitUntil(lambda: second.ended)
    assert first.state is second.state is JobState.SUCCEEDED


def test_waiting_job_that_is_cancelled_never_runs(runner: JobRunner, qtbot: QtBot) -> None:
    gate, ran = threading.Event(), []
    first = runner.submit("Train", _hold, gate)
    second = runner.submit("Classify", lambda _task, _r: ran.append(1))
    runner.cancel(second)
    assert second.state is JobState.CANCELLED
    gate.set()
    qtbot.waitUntil(lambda: first.ended)
    assert ran == []


def test_progress_and_partial_results_arrive_in_order(runner: JobRunner, qtbot: QtBot) -> None:
    def work(task: Task, _request: object) -> None:
        for n in range(3):
            task.partial(n)
        task.report(5, 5, "all")

    job = runner.submit("Work", work)
    partial: list[int] = []
    seen: list[str] = []
    job.partial.connect(partial.append)
    job.progress.connect(lambda p: seen.append(p.message))
    qtbot.waitUntil(lambda: job.ended)
    assert partial == [0, 1, 2]
    assert seen[-1] == "all"
    assert any(line.endswith("all") for line in job.lines)


def test_shutdown_cancels_everything_and_leaves_no_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    running = runner.submit("Train", _hold, threading.Event())
    waiting = runner.submit("Classify", _hold, threading.Event())
    heard = _endings(running)
    qtbot.waitUntil(lambda: running.state is JobState.RUNNING)
    runner.shutdown()
    assert heard == ["cancelled", "finished"]
    assert waiting.state is JobState.CANCELLED
    assert runner.submit("Late", _hold, threading.Event()).state is JobState.CANCELLED
    assert all(thread.isFinished() for thread in runner.findChildren(QThread))
