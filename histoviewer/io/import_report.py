"""What became of the shapes of an imported file, collected while it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_MESSAGES = 20


class UnusableShapeError(Exception):
    """A shape can't be used; the message says why. Caught by each reader."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file's shapes. ``repaired`` ones are among the ``kept``."""

    kept: int
    repaired: int
    dropped: int
    messages: tuple[str, ...]

    def summary(self) -> str:
        """One sentence for the person."""
        return f"{self.kept:,} shapes kept, {self.repaired:,} of them repaired, {self.dropped:,} dropped"


class ImportNotes:
    """Counts while a file is read."""

    def __init__(self) -> None:
        self._kept = self._repaired = self._dropped = 0
        self._notes: Counter[str] = Counter()

    def keep(self, repairs: Iterable[str] = ()) -> None:
        """A shape was kept, after these repairs."""
        texts = list(repairs)
        self._kept += 1
        self._repaired += bool(texts)
        for text in texts:
            self._notes[f"repaired: {text}"] += 1

    def drop(self, why: str) -> None:
        """A shape can't be used."""
        self._dropped += 1
        self._notes[f"dropped: {why}"] += 1

    def lose(self, what: str) -> None:
        """Something beside the shape was not taken over."""
        self._notes[f"not kept: {what}"] += 1

    def report(self) -> ImportReport:
        """What happened so far; the notes said most often come first."""
        messages = [
            text if n == 1 else f"{text} ({n:,} times)" for text, n in self._notes.most_common(_MESSAGES)
        ]
        return ImportReport(self._kept, self._repaired, self._dropped, tuple(messages))
