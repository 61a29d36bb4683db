"""Notices when the file of an open slide is removed, replaced or cut short.

What was drawn belongs to the content that was opened (its fingerprint), never to whatever lies at its
path now: no pixel of another file is handed out, and edits stay with the slide that was opened.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from histoviewer.core.errors import FileAccessError, HistoViewerError
from histoviewer.io.slide_files import FileMark, fingerprint, mark_of

WATCH_SECONDS = 2.0


class Fate(StrEnum):
    """What became of the file of an open slide."""

    HERE = "here"
    GONE = "gone"
    REPLACED = "replaced"
    CUT = "cut short"
    SHUT = "can't be read"


_REMEDY = "what was drawn is safe; open the image again from a good copy"


class SlidePlace:
    """The place of an open slide's file, and whether it still holds what was opened there.

    Safe from several threads. A glance costs microseconds; the content is only read when the glance
    shows that somebody touched the file.

    Args:
        path: the file.
        content: the fingerprint of what was opened.
        mark: its mark at that time; taken now when left out.
    """

    def __init__(self, path: Path, content: str, mark: FileMark | None = None) -> None:
        self.path = path
        self.content = content
        self.fate = Fate.HERE
        self._mark = mark or mark_of(path)
        self._seen = self._mark
        self._number_counts = True
        self._lock = threading.Lock()

    def check(self) -> Fate:
        """Look at the file, and into it when it was touched since the last look."""
        found = mark_of(self.path)
        with self._lock:
            if found is None:
                self.fate, self._seen = Fate.GONE, None
            elif not self._same(found, self._seen) or self.fate in (Fate.GONE, Fate.SHUT):
                self._seen, self.fate = found, self._look_into(found)
        return self.fate

    def _same(self, found: FileMark, before: FileMark | None) -> bool:
        if before is None:
            return False
        alike = (found.size, found.changed_ns) == (before.size, before.changed_ns)
        return alike and (found.number == before.number or not self._number_counts)

    def _look_into(self, found: FileMark) -> Fate:
        try:
            same = fingerprint(self.path) == self.content
        except HistoViewerError:
            return Fate.SHUT if found.size else Fate.CUT
        if same:
            old, self._mark = self._mark, found
            alike = old is not None and (old.size, old.changed_ns) == (found.size, found.changed_ns)
            if alike and self.fate is Fate.HERE:
                # Some network disks number their files anew at every look.
                self._number_counts = False
            return Fate.HERE
        return Fate.CUT if self._mark is not None and found.size < self._mark.size else Fate.REPLACED

    def demand(self) -> None:
        """Make sure that what was just read comes from the file that was opened.

        A file that is gone still gives its own content to who has it open.

        Raises:
            FileAccessError: it is another file now, or a part of it is missing.
        """
        fate = self.check()
        if fate in (Fate.REPLACED, Fate.CUT):
            raise FileAccessError(f"{self.path.name} can't be read any further", _why(fate), _REMEDY)

    def explain(self, error: HistoViewerError) -> HistoViewerError:
        """The error to tell when reading failed: that the file is not what it was, if that is so."""
        fate = self.check()
        if fate is Fate.HERE:
            return error
        return FileAccessError(f"{self.path.name} can't be read any further", _why(fate), _REMEDY)


def _why(fate: Fate) -> str:
    return {
        Fate.GONE: "the file is not there any more",
        Fate.REPLACED: "another file was put in its place",
        Fate.CUT: "the file was cut short",
        Fate.SHUT: "the file may not be read any more",
    }[fate]


def in_words(place: SlidePlace) -> str:
    """What to tell the person about the file of a slide that is open; "" when all is well."""
    name = place.path.name
    kept = "what you draw is kept for the image that was opened"
    return {
        Fate.HERE: "",
        Fate.GONE: f"{name} is not in its folder any more. The picture stays, and {kept}.",
        Fate.REPLACED: f"Another file was put in the place of {name}: it is not shown, and {kept}.",
        Fate.CUT: f"{name} was cut short. The picture stays as far as it was read, and {kept}.",
        Fate.SHUT: f"{name} can't be read any more. The picture stays as far as it was read, and {kept}.",
    }[place.fate]


class Watched(Protocol):
    """An open slide, as the watch sees it."""

    @property
    def slide_id(self) -> int:
        """Its number in the project."""

    @property
    def place(self) -> SlidePlace:
        """Where its file is."""


class SlideWatch:
    """A thread that looks after the files of the open slides, so that the window never waits for a disk.

    Args:
        slides: the slides that are open now; called in the thread.
        tell: called in the thread with the id of a slide whose file's fate has changed.
        seconds: between two looks.
    """

    def __init__(
        self,
        slides: Callable[[], Iterable[Watched]],
        tell: Callable[[int], None],
        seconds: float = WATCH_SECONDS,
    ) -> None:
        self._slides, self._tell, self._seconds = slides, tell, seconds
        self._told: dict[int, Fate] = {}
        self._wake = threading.Event()
        self._stopped = False
        self._thread: threading.Thread | None = None

    def look_now(self) -> None:
        """Look at once; starts the thread if it does not run yet."""
        if self._thread is None and not self._stopped:
            self._thread = threading.Thread(target=self._work, name="slide watch", daemon=True)
            self._thread.start()
        self._wake.set()

    def stop(self, seconds: float = 5.0) -> None:
        """End the thread; waits for it unless a dead disk holds it."""
        self._stopped = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        while not self._stopped:
            self._wake.wait(self._seconds)
            self._wake.clear()
            for slide in self._slides():
                if self._stopped:
                    return
                self._look_after(slide)

    def _look_after(self, slide: Watched) -> None:
        fate = slide.place.check()
        if fate is not self._told.get(slide.slide_id, Fate.HERE):
            self._told[slide.slide_id] = fate
            self._tell(slide.slide_id)
