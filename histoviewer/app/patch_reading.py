"""The reading half of a classification: a thread that opens, decodes and normalizes, a little ahead."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from histoviewer.app.kept_answers import SetAside
from histoviewer.app.slide_patches import Area, PatchPlan, PatchTarget, plan_patches
from histoviewer.core.errors import Cancelled, HistoViewerError
from histoviewer.core.results import PatchPrediction, SlideResult
from histoviewer.core.slide import RgbArray, SlideInfo, SlideReader
from histoviewer.core.task import Task
from histoviewer.stain.normalizer import StainNormalizer

_POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file before its pixels are read.

    ``patches`` were answered by an earlier run that was stopped; ``result`` is an earlier run's that is
    complete, so there is nothing to do.
    """

    fingerprint: str
    key: str = ""
    patches: tuple[PatchPrediction, ...] = ()
    result: SlideResult | None = None


@dataclass(frozen=True, slots=True)
class FileToRead:
    """One input: how to open it and which areas of it matter.

    ``look_up`` is asked in the reader's thread once the file is open, and ``let_go`` is called there when the
    file has been read or has failed. ``centre`` (level-0 pixels) is where to begin; without it patches come
    in reading order.
    """

    path: Path
    open: Callable[[], SlideReader]
    areas: tuple[Area, ...] = (Area(),)
    look_up: Callable[[SlideInfo], Known] | None = None
    let_go: Callable[[], None] | None = None
    centre: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Begin:
    """A file is open and its patches are laid out."""

    index: int
    info: SlideInfo
    plan: PatchPlan
    known: Known | None
    started: float


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pixels of some of a file's patches, uint8 (n, side, side, 3)."""

    index: int
    patches: list[int]
    pixels: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class End:
    """A file has been read, has failed (``error`` says why), or was done before (``result``)."""

    index: int
    error: str | None = None
    set_aside: bool = False
    result: SlideResult | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The reader has no more; ``bug`` is what must be raised in the caller's thread."""

    bug: BaseException | None = None


Event = Begin | Chunk | End | Finished


class PatchReader(threading.Thread):
    """Opens files one after the other and puts their patches into a queue.

    It reads on while fewer than ``ahead`` patches and files wait there, and gives ``chunk`` at a time.
    """

    def __init__(
        self,
        files: Sequence[FileToRead],
        target: PatchTarget,
        make_normalizer: Callable[[], StainNormalizer | None],
        chunk: int,
        ahead: int,
    ) -> None:
        super().__init__(name="patch-reader", daemon=True)
        self._files, self._target, self._chunk, self._ahead = files, target, chunk, ahead
        self._make_normalizer = make_normalizer
        self._queue: queue.Queue[Event] = queue.Queue()
        self._waiting, self._taken = 0, threading.Condition()
        self._stopped = threading.Event()

    def run(self) -> None:
        bug: BaseException | None = None
        try:
            for index, file in enumerate(self._files):
                if self._stopped.is_set():
                    return
                self._put(self._read(index, file))
        except Exception as error:  # noqa: BLE001 - handed to the caller's thread, which raises it
            bug = error
        self._put(Finished(bug))

    def _read(self, index: int, file: FileToRead) -> End:
        """Put one file's patches into the queue; how that ended."""
        started = time.monotonic()
        try:
            with file.open() as opened:
                known = file.look_up(opened.info) if file.look_up is not None else None
                if known is not None and known.result is not None:
                    return End(index, result=known.result)
                slide = _Stoppable(opened, self._stopped)
                plan = plan_patches(slide, self._target, file.areas, self._make_normalizer())
                if known is not None:
                    plan.leave_out({(p.x_l0, p.y_l0) for p in known.patches})
                if file.centre is not None:
                    plan.begin_at(*file.centre)
                self._put(Begin(index, slide.info, plan, known, started))
                for patches, pixels in plan.pixels(self._chunk):
                    self._put(Chunk(index, patches, pixels))
        except HistoViewerError as error:
            return End(index, str(error), isinstance(error, SetAside))
        except MemoryError:
            return End(index, str(_too_large(file.path)))
        finally:
            if file.let_go is not None:
                file.let_go()
        return End(index)

    def _put(self, event: Event) -> None:
        with self._taken:
            self._taken.wait_for(lambda: self._waiting < self._ahead or self._stopped.is_set())
            self._waiting += _weight(event)
        self._queue.put(event)

    def events(self, task: Task) -> Iterator[Event]:
        """What was read, until the end.

        Raises:
            Cancelled: while waiting for the reader.
        """
        while True:
            try:
                event = self._queue.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                task.check_cancelled()
                continue
            with self._taken:
                self._waiting -= _weight(event)
                self._taken.notify()
            yield event
            if isinstance(event, Finished):
                return

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._taken:
            self._stopped.set()
            self._taken.notify()
        self.join()


def _weight(event: Event) -> int:
    return len(event.patches) if isinstance(event, Chunk) else 1


class _Stoppable:
    """A slide whose reading ends when the job does, so that a cancel need not wait for a whole plan."""

    def __init__(self, slide: SlideReader, stopped: threading.Event) -> None:
        self._slide, self._stopped = slide, stopped

    @property
    def info(self) -> SlideInfo:
        return self._slide.info

    def read_tile(self, level: int, col: int, row: int) -> RgbArray:
        self._check()
        return self._slide.read_tile(level, col, row)

    def read_region(self, x_l0: int, y_l0: int, level: int, width: int, height: int) -> RgbArray:
        self._check()
        return self._slide.read_region(x_l0, y_l0, level, width, height)

    def read_associated(self, name: str) -> RgbArray:
        return self._slide.read_associated(name)

    def close(self) -> None:
        self._slide.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check(self) -> None:
        if self._stopped.is_set():
            raise Cancelled


def _too_large(path: Path) -> HistoViewerError:
    return HistoViewerError(
        f"{path.name} can't be classified",
        "this computer has not enough free memory to read it",
        "close other programs and try it again",
    )
