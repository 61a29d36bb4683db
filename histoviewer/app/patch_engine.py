"""Reads ahead while the network works: one thread decodes and normalizes, the caller's thread classifies.

Patches of many files share a batch, so thousands of small images run as fast as one large one. A file that
can't be read becomes a ``FileError`` in its place and the rest goes on.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from histoviewer.app.job_results import FileError
from histoviewer.app.slide_patches import Area, PatchPlan, PatchTarget, plan_patches
from histoviewer.core.errors import Cancelled, HistoViewerError
from histoviewer.core.results import PatchPrediction
from histoviewer.core.slide import SlideInfo, SlideReader
from histoviewer.core.task import Task
from histoviewer.stain.normalizer import StainNormalizer

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier

_AHEAD = 8
_POLL_SECONDS = 0.1
_PATCHES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class FileToRead:
    """One input: how to open it and which areas of it matter."""

    path: Path
    open: Callable[[], SlideReader]
    areas: tuple[Area, ...] = (Area(),)


@dataclass(slots=True)
class FilePredictions:
    """All that was found in one file; ``predictions`` are in the order of the plan's patches."""

    index: int
    path: Path
    info: SlideInfo
    plan: PatchPlan
    areas: tuple[Area, ...]
    predictions: list[PatchPrediction | None]
    seconds: float = 0.0
    complete: bool = True

    def done(self) -> tuple[PatchPrediction, ...]:
        """The patches that have an answer."""
        return tuple(p for p in self.predictions if p is not None)

    def members(self, area: int) -> tuple[PatchPrediction, ...]:
        """The patches of one area that have an answer."""
        return tuple(p for i in self.plan.members[area] if (p := self.predictions[i]) is not None)


@dataclass(frozen=True, slots=True)
class _Begin:
    index: int
    info: SlideInfo
    plan: PatchPlan
    started: float


@dataclass(frozen=True, slots=True)
class _Chunk:
    index: int
    patches: list[int]
    pixels: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _End:
    index: int
    error: str | None = None


@dataclass(frozen=True, slots=True)
class _Finished:
    """The reader has no more; ``bug`` is what must be raised in the caller's thread."""

    bug: BaseException | None = None


_Event = _Begin | _Chunk | _End | _Finished


def predict_files(
    task: Task,
    classifier: Classifier,
    files: Sequence[FileToRead],
    target: PatchTarget,
    make_normalizer: Callable[[], StainNormalizer | None],
) -> Iterator[FilePredictions | FileError]:
    """Classify the patches of every file, in order.

    After a cancel the file in work comes with ``complete`` false (when it has any answer) and
    nothing follows.
    ``task.partial`` gets a list of ``PatchPrediction`` as batches finish.

    Raises:
        anything that is not a ``HistoViewerError`` of one file (a bug, a full disk).
    """
    reader = _Reader(files, target, make_normalizer, min(_PATCHES_AT_ONCE, classifier.batch_size))
    reader.start()
    try:
        yield from _Predictor(task, classifier, files).run(reader.events())
    finally:
        reader.stop()


class _Reader(threading.Thread):
    """Opens files one after the other and puts their patches into a bounded queue."""

    def __init__(
        self,
        files: Sequence[FileToRead],
        target: PatchTarget,
        make_normalizer: Callable[[], StainNormalizer | None],
        chunk: int,
    ) -> None:
        super().__init__(name="patch-reader", daemon=True)
        self._files, self._target, self._chunk = files, target, chunk
        self._make_normalizer = make_normalizer
        self._queue: queue.Queue[_Event] = queue.Queue(_AHEAD)
        self._stopped = threading.Event()

    def run(self) -> None:
        bug: BaseException | None = None
        try:
            for index, file in enumerate(self._files):
                if self._stopped.is_set():
                    return
                self._put(_End(index, self._read(index, file)))
        except Exception as error:  # noqa: BLE001 - handed to the caller's thread, which raises it
            bug = error
        self._put(_Finished(bug))

    def _read(self, index: int, file: FileToRead) -> str | None:
        """Put one file's patches into the queue; the sentence that says why it can't be read, or ``None``."""
        started = time.monotonic()
        try:
            with file.open() as slide:
                plan = plan_patches(slide, self._target, file.areas, self._make_normalizer())
                self._put(_Begin(index, slide.info, plan, started))
                for patches, pixels in plan.pixels(self._chunk):
                    if self._stopped.is_set():
                        return None
                    self._put(_Chunk(index, patches, pixels))
        except HistoViewerError as error:
            return str(error)
        return None

    def _put(self, event: _Event) -> None:
        while not self._stopped.is_set():
            try:
                self._queue.put(event, timeout=_POLL_SECONDS)
            except queue.Full:
                continue
            return

    def events(self) -> Iterator[_Event]:
        """What was read, until the end."""
        while True:
            event = self._queue.get()
            yield event
            if isinstance(event, _Finished):
                return

    def stop(self) -> None:
        """End the thread and wait for it."""
        self._stopped.set()
        while not self._queue.empty():
            self._queue.get_nowait()
        self.join()


@dataclass(slots=True)
class _Predictor:
    """Gathers chunks until a batch is full, asks the network, and gives each file its answers."""

    task: Task
    classifier: Classifier
    files: Sequence[FileToRead]
    _open: dict[int, FilePredictions] = field(default_factory=dict)
    _started: dict[int, float] = field(default_factory=dict)
    _pending: list[_Chunk | _End] = field(default_factory=list)
    _waiting: int = 0
    _files_done: int = 0
    _patches_done: int = 0
    _begun: float = field(default_factory=time.monotonic)

    def run(self, events: Iterator[_Event]) -> Iterator[FilePredictions | FileError]:
        try:
            for event in events:
                if isinstance(event, _Finished):
                    if event.bug is not None:
                        raise event.bug
                    yield from self._flush()
                    return
                if self._take(event):
                    yield from self._flush()
                self._report()
        except Cancelled:
            yield from self._kept()

    def _take(self, event: _Event) -> bool:
        """Note an event; whether there is enough for the network now."""
        if isinstance(event, _Begin):
            predictions = [_unasked(event.plan, i) for i in range(len(event.plan.specs))]
            file = self.files[event.index]
            self._open[event.index] = FilePredictions(
                event.index, file.path, event.info, event.plan, file.areas, predictions
            )
            self._started[event.index] = event.started
            if unasked := [p for p in predictions if p is not None]:
                self.task.partial(unasked)
        elif isinstance(event, _Chunk):
            self._pending.append(event)
            self._waiting += len(event.patches)
        elif isinstance(event, _End):
            self._pending.append(event)
        return self._waiting >= self.classifier.batch_size or (self._waiting == 0 and bool(self._pending))

    def _flush(self) -> Iterator[FilePredictions | FileError]:
        """Ask the network about what waits, and hand out the files that are done with it."""
        pending, self._pending, self._waiting = self._pending, [], 0
        chunks = [event for event in pending if isinstance(event, _Chunk)]
        answers = iter(self._ask(chunks))
        for event in pending:
            if isinstance(event, _Chunk):
                self._assign(event, next(answers))
            else:
                yield self._ended(event)

    def _ask(self, chunks: Sequence[_Chunk]) -> list[npt.NDArray[np.float32]]:
        if not chunks:
            return []
        made = self.classifier.probabilities(np.concatenate([chunk.pixels for chunk in chunks]))
        self._patches_done += len(made)
        ends = np.cumsum([len(chunk.patches) for chunk in chunks])
        return np.split(made, ends[:-1])

    def _assign(self, chunk: _Chunk, probabilities: npt.NDArray[np.float32]) -> None:
        file = self._open[chunk.index]
        new = [
            _prediction(file.plan, i, p) for i, p in zip(chunk.patches, probabilities.tolist(), strict=True)
        ]
        for i, prediction in zip(chunk.patches, new, strict=True):
            file.predictions[i] = prediction
        self.task.partial(new)

    def _ended(self, event: _End) -> FilePredictions | FileError:
        self._files_done += 1
        if event.error is not None:
            self._open.pop(event.index, None)
            return FileError(str(self.files[event.index].path), event.error)
        return self._closed(event.index)

    def _closed(self, index: int) -> FilePredictions:
        file = self._open.pop(index)
        file.seconds = time.monotonic() - self._started.pop(index)
        return file

    def _kept(self) -> Iterator[FilePredictions]:
        """After a cancel: the files in work, with what they have."""
        for index in sorted(self._open):
            file = self._closed(index)
            file.complete = all(p is not None for p in file.predictions)
            if any(p is not None and p.assessed for p in file.predictions):
                yield file

    def _report(self) -> None:
        in_work = [f for f in self._open.values() if f.predictions]
        part = sum(sum(p is not None for p in f.predictions) / len(f.predictions) for f in in_work)
        speed = self._patches_done / max(1e-6, time.monotonic() - self._begun)
        self.task.report(
            min(self._files_done + part, len(self.files)),
            len(self.files),
            f"{self._patches_done} patches, {speed:.0f}/s",
        )


def _unasked(plan: PatchPlan, i: int) -> PatchPrediction | None:
    return _prediction(plan, i, ()) if plan.reasons[i] else None


def _prediction(plan: PatchPlan, i: int, probabilities: Sequence[float]) -> PatchPrediction:
    spec = plan.specs[i]
    width, height = plan.side_l0
    return PatchPrediction(spec.x_l0, spec.y_l0, width, height, tuple(probabilities), plan.reasons[i])
