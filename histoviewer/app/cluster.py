"""The same classification on many machines: one Dask task for each slide (extra ``cluster``).

Slides, model and results folder must be reachable under the same paths everywhere. Answers are written whole
or not at all and are known by slide, model and settings, so a task that runs twice does no harm. A slide
whose worker ended three times while it worked on it is set aside.

Tasks travel between client, scheduler and workers as pickles: name only a scheduler that you trust.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from histoviewer import __version__
from histoviewer.app.classify_job import (
    ClassifyRequest,
    FileNews,
    HowToRun,
    ReadyModel,
    classify,
    ready_model,
)
from histoviewer.app.job_results import ClassifyResult, FileError, ModelRef
from histoviewer.app.kept_answers import MOST_ENDS, FolderAnswers, SetAside, mark_of
from histoviewer.app.model_store import resolve_model
from histoviewer.core.errors import Cancelled, HistoViewerError, InputError
from histoviewer.core.results import SlideResult
from histoviewer.core.task import Task
from histoviewer.io import slide_results

_POLL_SECONDS = 0.1
_GATHER_SECONDS = 5
_CONNECT_SECONDS = 15
_MOST_SUBMITS = 20
"""A task that is blamed for the ends of workers on which it only waited is submitted again so often."""

log = logging.getLogger(__name__)
_loading = threading.Lock()


@dataclass(frozen=True, slots=True)
class ClusterRequest:
    """What to classify, the scheduler's address, and the folder of answers that all machines share."""

    classify: ClassifyRequest
    scheduler: str
    results: Path


def classify_on_cluster(task: Task, request: ClusterRequest) -> ClassifyResult:
    """Give every file its outcome, each computed by one of the workers.

    After a cancel the result holds what was done; the rest is taken back from the workers.

    Raises:
        InputError: the scheduler can't be reached, Dask is not installed, or the workers run another version.
        StorageError: the results folder can't be used.
    """
    asked = _shared_paths(request.classify)
    answers = FolderAnswers(request.results.absolute())
    if asked.how.again:
        for path in asked.files:
            answers.forget_ends(mark_of(path))
    task.report(0, len(asked.files), f"Asking the scheduler at {request.scheduler}")
    with _client(request.scheduler) as client:
        round_ = _Round(task, client, asked, answers)
        try:
            round_.run()
        except Cancelled:
            client.cancel(list(round_.waiting))
            if not round_.found:
                raise
    done = tuple(round_.found[path] for path in asked.files if path in round_.found)
    complete = len(done) == len(asked.files)
    return ClassifyResult(done, round_.model, complete)


def classify_one(request: ClassifyRequest, results: Path, version: str) -> dict[str, Any]:
    """Runs on a worker: one slide. Gives plain data and never raises: exceptions don't travel well.

    Returns:
        {"result", "model"}; {"error"} for a slide that can't be used; {"stop"} with the three parts of a
        sentence where no slide can be.
    """
    if version != __version__:
        why = f"they run version {__version__}, this is {version}"
        return {"stop": ("The workers can't take part", why, "update them")}
    try:
        # Loaded before the slide is marked: a worker that ends here says nothing about the slide.
        model = _model(request)
        return _answered(request, FolderAnswers(results), model)
    except HistoViewerError as error:
        return {"stop": (error.what, error.why, error.remedy)}
    except Exception as error:
        log.exception("%s met a bug", request.files)
        return {
            "error": f"{request.files[0].name} met an error that was not expected ({type(error).__name__})."
        }


def _answered(request: ClassifyRequest, answers: FolderAnswers, model: ReadyModel) -> dict[str, Any]:
    [path] = request.files
    mark = mark_of(path)
    if answers.ends(mark) >= MOST_ENDS:
        return {"error": str(SetAside(path)), "set_aside": True}
    answers.begin(mark)
    try:
        how = replace(request.how, answers=answers)
        found = classify(Task(), replace(request, how=how), model).results[0]
    finally:
        answers.end(mark)
    if isinstance(found, FileError):
        return {"error": found.error}
    answers.forget_ends(mark)
    return {"result": slide_results.to_json(found), "model": [model.ref.name, model.ref.sha256]}


class _Round:
    """All slides of one request: submitted, watched, and submitted again where a worker was lost."""

    def __init__(self, task: Task, client: Any, asked: ClassifyRequest, answers: FolderAnswers) -> None:
        self._task, self._client, self._asked, self._answers = task, client, asked, answers
        self._submits: dict[Path, int] = {}
        self.waiting: dict[Any, Path] = {}
        self.found: dict[Path, SlideResult | FileError] = {}
        self.model = ModelRef("", "")

    def run(self) -> None:
        """Until every slide has its end.

        Raises:
            Cancelled: the rest still waits.
        """
        for path in self._asked.files:
            self._submit(path)
        while self.waiting:
            self._report()
            time.sleep(_POLL_SECONDS)
            for future in [future for future in self.waiting if future.done()]:
                self._settle(future, self.waiting.pop(future))
                self._report()

    def _submit(self, path: Path) -> None:
        attempt = self._submits[path] = self._submits.get(path, 0) + 1
        one = replace(self._asked, files=(path,))
        future = self._client.submit(
            classify_one,
            one,
            self._answers.folder,
            __version__,
            key=f"classify-{mark_of(path)[:24]}-{os.getpid()}-{attempt}",
            pure=False,
        )
        self.waiting[future] = path

    def _settle(self, future: Any, path: Path) -> None:
        try:
            answer = future.result(timeout=_GATHER_SECONDS)
        except TimeoutError:
            # Its worker ended before the answer was fetched, so another one repeats the task.
            self.waiting[future] = path
            return
        except _dask().KilledWorker:
            # Dask counts every end of a worker on which the task was, even where it only waited there.
            if self._answers.ends(mark_of(path)) < MOST_ENDS and self._submits[path] < _MOST_SUBMITS:
                self._submit(path)
                return
            answer = {"error": str(SetAside(path)), "set_aside": True}
        if "stop" in answer:
            raise InputError(*answer["stop"])
        if "error" in answer:
            self.found[path] = FileError(str(path), answer["error"], "set_aside" in answer)
        else:
            self.found[path] = slide_results.from_json(answer["result"])
            self.model = ModelRef(*answer["model"])
        if self._asked.how.tell is not None:
            self._asked.how.tell(FileNews(path, self.found[path]))

    def _report(self) -> None:
        workers = len(self._client.scheduler_info(n_workers=-1)["workers"])
        words = f"{workers} worker{'s' * (workers != 1)}" if workers else "waiting for a worker"
        self._task.report(len(self.found), len(self._asked.files), words)


@contextlib.contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        dask = _dask()
    except ImportError:
        raise InputError(
            "No cluster can be used", "Dask is not installed", "install histoviewer[cluster]"
        ) from None
    try:
        _knock(address)
        client = dask.Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(
            f"The scheduler at {address} can't be reached",
            str(error).split("\n")[0].rstrip(".") or "it does not answer",
            "check the address and that it runs",
        ) from error
    with client:
        yield client


def _knock(address: str) -> None:
    """Raise ``OSError`` where nobody listens: Dask's own client would leave a thread behind."""
    found = urlsplit(address if "://" in address else f"tcp://{address}")
    if found.hostname is None or found.port is None:
        raise ValueError("it is no address of the form tcp://machine:port")
    socket.create_connection((found.hostname, found.port), timeout=_CONNECT_SECONDS).close()


def _dask() -> Any:
    return importlib.import_module("distributed")


def _shared_paths(request: ClassifyRequest) -> ClassifyRequest:
    """The request with paths that hold on every machine, and without what only this one has."""
    regions = request.regions.absolute() if isinstance(request.regions, Path) else request.regions
    return replace(
        request,
        files=tuple(path.absolute() for path in request.files),
        model=resolve_model(request.model).absolute() if request.model is not None else None,
        int8=request.int8.absolute() if request.int8 is not None else None,
        regions=regions,
        mpp_of={path.absolute(): mpp for path, mpp in request.mpp_of.items()},
        how=HowToRun(request.how.engine, again=request.how.again),
        heatmap=None,
        report=None,
    )


def _model(request: ClassifyRequest) -> ReadyModel:
    """The model of a request, loaded once by each worker."""
    path, int8 = resolve_model(request.model), request.int8
    changed = tuple(file.stat().st_mtime_ns for file in (path, int8) if file is not None and file.is_file())
    with _loading:
        return _ready(path, changed, request.normalizer, request.margin, request.how.engine, int8)


@functools.lru_cache(maxsize=2)
def _ready(
    path: Path,
    _changed: tuple[int, ...],
    normalizer: str | None,
    margin: float | None,
    engine: str,
    int8: Path | None,
) -> ReadyModel:
    return ready_model(path, normalizer, margin, engine, int8)
