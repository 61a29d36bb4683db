"""Threads that turn tiles into images, so that the window never waits for a disk or a decoder."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QImage

from histoviewer.core.errors import HistoViewerError

logger = logging.getLogger(__name__)

Request = TypeVar("Request", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Request]):
    """What became of a request: an image, or the reason why there is none."""

    request: Request
    image: QImage | None
    error: str = ""


class TilePool(Generic[Request]):
    """A few threads that work off a list of requests, which the window replaces as the view moves.

    Requests that are no longer wanted are dropped before they are started; nothing is done twice.

    Args:
        load: makes the image of one request; called in the threads.
        ring: called in a thread when there are answers to ``take``, and when the last thread ends.
        threads: how many.
    """

    def __init__(self, load: Callable[[Request], QImage], ring: Callable[[], None], threads: int = 2) -> None:
        self._load = load
        self._ring = ring
        self._wanted: deque[Request] = deque()
        self._working: set[Request] = set()
        self._answers: list[Answer[Request]] = []
        self._changed = threading.Condition()
        self._stopped = False
        self._threads = [
            threading.Thread(target=self._work, name=f"tiles-{n}", daemon=True) for n in range(threads)
        ]
        self._running = len(self._threads)
        for thread in self._threads:
            thread.start()

    @property
    def ended(self) -> bool:
        """Whether no thread reads from the slide any more."""
        with self._changed:
            return self._running == 0

    @property
    def busy(self) -> bool:
        """Whether something is wanted, being made, or waiting to be taken."""
        with self._changed:
            return bool(self._wanted or self._working or self._answers)

    def want(self, requests: Iterable[Request]) -> None:
        """Replace everything that waits by these, the most urgent first."""
        with self._changed:
            done = {answer.request for answer in self._answers} | self._working
            self._wanted = deque(r for r in dict.fromkeys(requests) if r not in done)
            if self._wanted:
                self._changed.notify_all()

    def take(self) -> list[Answer[Request]]:
        """The answers since the last call."""
        with self._changed:
            answers, self._answers = self._answers, []
            return answers

    def stop(self) -> None:
        """Let the threads end after what they are at; nothing more is answered."""
        with self._changed:
            self._stopped = True
            self._wanted.clear()
            self._answers.clear()
            self._changed.notify_all()

    def join(self, seconds: float) -> bool:
        """Wait for the threads, at most so long each; whether all have ended."""
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (request := self._next()) is not None:
            self._answer(self._make(request))
        with self._changed:
            self._running -= 1
            last = self._running == 0
        if last:
            self._ring()

    def _next(self) -> Request | None:
        with self._changed:
            while not self._wanted and not self._stopped:
                self._changed.wait()
            if self._stopped:
                return None
            request = self._wanted.popleft()
            self._working.add(request)
            return request

    def _make(self, request: Request) -> Answer[Request]:
        try:
            return Answer(request, self._load(request))
        except (HistoViewerError, OSError, ValueError, IndexError, MemoryError) as error:
            return Answer(request, None, str(error) or type(error).__name__)
        except Exception as error:
            # A bug, but one tile of a slide: it is logged and shown as a broken tile, the rest goes on.
            logger.exception("tile %s", request)
            return Answer(request, None, f"internal error: {error}")

    def _answer(self, answer: Answer[Request]) -> None:
        with self._changed:
            self._working.discard(answer.request)
            first = not self._answers
            if self._stopped:
                return
            self._answers.append(answer)
        if first:
            self._ring()
