"""Reads ahead while the network works: one thread decodes and normalizes, the caller's thread classifies.

Patches of many files share a batch, so thousands of small images run as fast as one large one. A file that
can't be read becomes a ``FileError`` in its place and the rest goes on; what was found in it is kept.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from histoviewer.app.gate import STRANGE_TISSUE, Gate
from histoviewer.app.job_results import FileError
from histoviewer.app.patch_reading import (
    Begin,
    Chunk,
    End,
    Event,
    FileToRead,
    Finished,
    Known,
    PatchReader,
)
from histoviewer.app.slide_patches import Area, PatchPlan, PatchTarget
from histoviewer.core.errors import Cancelled, HistoViewerError
from histoviewer.core.results import PatchPrediction, SlideResult
from histoviewer.core.slide import SlideInfo
from histoviewer.core.task import Task
from histoviewer.stain.normalizer import StainNormalizer

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier

__all__ = ["FilePredictions", "FileToRead", "answer_files", "predict_files"]

_PATCHES_AT_ONCE = 64
_READ_AHEAD = 2
"""So many times what the network is asked at once may wait: it must find the next when it is done."""
_KEEP_SECONDS = 10.0


@dataclass(slots=True)
class FilePredictions:
    """All that was found in one file; ``predictions`` are in the order of the plan's patches."""

    index: int
    path: Path
    info: SlideInfo
    plan: PatchPlan
    areas: tuple[Area, ...]
    predictions: list[PatchPrediction | None]
    known: Known | None = None
    seconds: float = 0.0
    complete: bool = True
    memory_note: str = ""

    def done(self) -> tuple[PatchPrediction, ...]:
        """The patches that have an answer."""
        return tuple(p for p in self.predictions if p is not None)

    def members(self, area: int) -> tuple[PatchPrediction, ...]:
        """The patches of one area that have an answer."""
        return tuple(p for i in self.plan.members[area] if (p := self.predictions[i]) is not None)


def predict_files(
    task: Task,
    classifier: Classifier,
    files: Sequence[FileToRead],
    target: PatchTarget,
    make_normalizer: Callable[[], StainNormalizer | None],
) -> Iterator[FilePredictions | FileError]:
    """``answer_files`` for files of which nothing is known before."""
    for found in answer_files(task, classifier, files, target, make_normalizer):
        assert not isinstance(found, SlideResult), "no file has a look_up"
        yield found


def answer_files(
    task: Task,
    classifier: Classifier,
    files: Sequence[FileToRead],
    target: PatchTarget,
    make_normalizer: Callable[[], StainNormalizer | None],
    keep: Callable[[FilePredictions], None] | None = None,
) -> Iterator[FilePredictions | FileError | SlideResult]:
    """Classify the patches of every file, in order.

    After a cancel the file in work comes with ``complete`` false (when it has any answer) and
    nothing follows. A file that ``look_up`` knows to be done comes as that earlier result.
    ``task.partial`` gets a list of ``PatchPrediction`` as batches finish.
    ``keep`` is called now and then with what a file has so far, and when a file fails in the middle.

    Raises:
        anything that is not a ``HistoViewerError`` of one file (a bug, a full disk).
    """
    chunk = min(_PATCHES_AT_ONCE, classifier.batch_size)
    reader = PatchReader(files, target, make_normalizer, chunk, _READ_AHEAD * classifier.at_once)
    reader.start()
    try:
        yield from _Predictor(task, classifier, files, keep, target.gate or Gate()).run(reader.events(task))
    finally:
        reader.stop()


@dataclass(slots=True)
class _Predictor:
    """Gathers chunks until a batch is full, asks the network, and gives each file its answers."""

    task: Task
    classifier: Classifier
    files: Sequence[FileToRead]
    keep: Callable[[FilePredictions], None] | None = None
    gate: Gate = field(default_factory=Gate)
    _open: dict[int, FilePredictions] = field(default_factory=dict)
    _started: dict[int, float] = field(default_factory=dict)
    _pending: list[Chunk | End] = field(default_factory=list)
    _waiting: int = 0
    _files_done: int = 0
    _patches_done: int = 0
    _given: float = 0.0
    _most: int = 0
    _memory_note: str = ""
    _begun: float = 0.0
    _last_kept: float = field(default_factory=time.monotonic)

    def run(self, events: Iterator[Event]) -> Iterator[FilePredictions | FileError | SlideResult]:
        self._begun, self._most = self.task.seconds, self.classifier.at_once
        try:
            for event in events:
                if isinstance(event, Finished):
                    if event.bug is not None:
                        raise event.bug
                    yield from self._flush()
                    return
                if self._take(event):
                    yield from self._flush()
                self._keep_now_and_then()
                self._report()
        except Cancelled:
            yield from self._kept()
        except HistoViewerError:
            self._keep_all()
            raise

    def _take(self, event: Event) -> bool:
        """Note an event; whether there is enough for the network now."""
        if isinstance(event, Begin):
            self._begin(event)
        elif isinstance(event, Chunk):
            self._pending.append(event)
            self._waiting += len(event.pixels)
        elif isinstance(event, End):
            self._pending.append(event)
        return self._waiting >= self.classifier.at_once or (self._waiting == 0 and bool(self._pending))

    def _begin(self, event: Begin) -> None:
        known = {(p.x_l0, p.y_l0): p for p in event.known.patches} if event.known is not None else {}
        places = [(spec.x_l0, spec.y_l0) for spec in event.plan.specs]
        predictions = [known.get(place) or _unasked(event.plan, i) for i, place in enumerate(places)]
        file = self.files[event.index]
        self._open[event.index] = FilePredictions(
            event.index, file.path, event.info, event.plan, file.areas, predictions, event.known
        )
        self._started[event.index] = event.started
        if there := [p for p in predictions if p is not None]:
            self._given += len(there) / len(predictions)
            self.task.partial(there)

    def _flush(self) -> Iterator[FilePredictions | FileError | SlideResult]:
        """Ask the network about what waits, and hand out the files that are done with it."""
        pending, self._pending, self._waiting = self._pending, [], 0
        chunks = [event for event in pending if isinstance(event, Chunk)]
        answers = iter(self._ask(chunks))
        for event in pending:
            if isinstance(event, Chunk):
                self._assign(event, next(answers))
            else:
                yield self._ended(event)

    def _ask(self, chunks: Sequence[Chunk]) -> list[npt.NDArray[np.float32]]:
        if not chunks:
            return []
        pixels = np.concatenate([chunk.pixels for chunk in chunks])
        made = self._answers(pixels) if len(pixels) else np.empty((0, 0), np.float32)
        self._patches_done += sum(len(chunk.patches) for chunk in chunks)
        ends = np.cumsum([len(chunk.pixels) for chunk in chunks])
        return np.split(made, ends[:-1])

    def _answers(self, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        """Probabilities of all patches; a batch for which memory is short is halved, and that is said."""
        found: list[npt.NDArray[np.float32]] = []
        start = 0
        while start < len(pixels):
            part = pixels[start : start + self._most]
            if (made := self._answer(part)) is not None:
                found.append(made)
                start += len(part)
                continue
            if len(part) == 1:
                raise HistoViewerError(
                    "The classification stopped",
                    "this computer has not enough free memory even for a single patch",
                    "close other programs; what was done is kept",
                )
            self._most = len(part) // 2
            self._memory_note = f"memory is short: {self._most} patches at a time"
        return np.concatenate(found)

    def _answer(self, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32] | None:
        """``None`` when there is not enough memory."""
        from histoviewer.learn.memory import is_out_of_memory

        try:
            return self.gate.asked(self.classifier, pixels)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
        return None

    def _assign(self, chunk: Chunk, probabilities: npt.NDArray[np.float32]) -> None:
        file = self._open[chunk.index]
        made = iter(probabilities.tolist())
        new = [_prediction(file.plan, i, _judged(file.plan, i, made)) for i in chunk.patches]
        for i, prediction in zip(chunk.patches, new, strict=True):
            file.predictions[i] = prediction
        self.task.partial(new)

    def _ended(self, event: End) -> FilePredictions | FileError | SlideResult:
        self._files_done += 1
        if event.result is not None:
            self._given += 1
            self.task.partial(list(event.result.patches))
            return event.result
        if event.error is not None:
            return FileError(
                str(self.files[event.index].path), event.error + self._saved(event.index), event.set_aside
            )
        return self._closed(event.index)

    def _saved(self, index: int) -> str:
        """Keep what was found in a file that failed in the middle, and say so."""
        if index not in self._open:
            return ""
        file = self._closed(index)
        done = sum(p is not None and p.assessed for p in file.predictions)
        if self.keep is None or not done:
            return ""
        file.complete = False
        self.keep(file)
        return f" {done} of its {len(file.predictions)} patches are done and kept."

    def _keep_now_and_then(self) -> None:
        """What an end of the program must not cost."""
        if time.monotonic() - self._last_kept >= _KEEP_SECONDS:
            self._keep_all()
            self._last_kept = time.monotonic()

    def _keep_all(self) -> None:
        for file in self._open.values():
            if self.keep is not None and any(p is not None and p.assessed for p in file.predictions):
                file.complete = False
                self.keep(file)
                file.complete = True

    def _closed(self, index: int) -> FilePredictions:
        file = self._open.pop(index)
        file.seconds = time.monotonic() - self._started.pop(index)
        file.memory_note = self._memory_note
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
        done, total = min(self._files_done + part, len(self.files)), len(self.files)
        seconds = max(1e-6, self.task.seconds - self._begun)
        words = [
            f"{self._patches_done:,} patches",
            f"{self._patches_done / seconds:.0f}/s",
            self._memory_note,
        ]
        here = done - self._given
        left = seconds / here * (total - done) if here > 1e-6 else None
        self.task.report(done, total, ", ".join(word for word in words if word), left)


def _unasked(plan: PatchPlan, i: int) -> PatchPrediction | None:
    return _prediction(plan, i, ()) if plan.reasons[i] else None


def _judged(plan: PatchPlan, i: int, made: Iterator[list[float]]) -> list[float]:
    """The next answer for a patch that passed the gate, nothing for the others (``reasons`` says why)."""
    if plan.reasons[i]:
        return []
    probabilities = next(made)
    if math.isnan(probabilities[0]):
        plan.reasons[i] = STRANGE_TISSUE
        return []
    return probabilities


def _prediction(plan: PatchPlan, i: int, probabilities: Sequence[float]) -> PatchPrediction:
    spec = plan.specs[i]
    width, height = plan.side_l0
    return PatchPrediction(spec.x_l0, spec.y_l0, width, height, tuple(probabilities), plan.reasons[i])
