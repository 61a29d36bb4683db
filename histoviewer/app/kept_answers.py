"""Answers that are kept while a classification runs, so that none is asked for twice.

An answer is known by what it depends on: the slide's content, the model, the settings, and the version of the
program. What is not complete is kept, too: the next run goes on from there.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from histoviewer.core.errors import InputError
from histoviewer.core.results import SlideResult
from histoviewer.io import slide_results
from histoviewer.io.project import Project
from histoviewer.io.safe_write import atomic_path, storage_failure

MOST_ENDS = 3
"""A slide with which the program (or a worker) ended so often is set aside."""

_PART, _RUN, _BEGUN = "classify part ", "classify run ", "classify begun "
_KEY_DIGITS = 32


def answer_key(
    fingerprint: str,
    mpp: float | None,
    model_sha256: str,
    settings: Mapping[str, Any],
    regions: Mapping[str, str],
) -> str:
    """A digest of all that an answer depends on, 64 hexadecimal digits.

    Args:
        fingerprint: of the slide's file.
        mpp: microns per level-0 pixel that are used.
        model_sha256: of the model file.
        settings: choices that change an answer, by name.
        regions: digests of the outlines.
    """
    from histoviewer import __version__

    parts = {
        "slide": fingerprint,
        "mpp": mpp,
        "model": model_sha256,
        "settings": dict(settings),
        "regions": sorted(regions.values()),
        "program": __version__,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


class SetAside(InputError):  # noqa: N818 - the state's own name
    """A slide that is left alone because the program, or a worker, ended too often while it worked on it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path.name} was set aside",
            f"the program ended {MOST_ENDS} times while it worked on it",
            "look at the file, then retry it",
        )


def mark_of(path: Path) -> str:
    """Under which a slide's starts are counted."""
    return hashlib.sha256(os.path.abspath(path).encode()).hexdigest()


class KeptAnswers(Protocol):
    """Where answers are kept. May be called from any thread."""

    def find(self, key: str) -> SlideResult | None:
        """What is kept, complete or not."""

    def keep(self, key: str, result: SlideResult) -> None:
        """Put an answer in the place of what was kept."""


class StartMarks(Protocol):
    """Remembers which slides were in work when the program ended. May be called from any thread."""

    def begin(self, key: str) -> None:
        """The work on a slide begins; a program that ends before ``end`` leaves this behind."""

    def end(self, key: str) -> None:
        """The work on a slide has come to an end of any kind."""

    def ends(self, key: str) -> int:
        """How often the program ended in the middle of this slide."""

    def forget_ends(self, key: str) -> None:
        """Give a slide that was set aside another chance."""


class FolderAnswers:
    """Answers as JSON files in a folder, which several programs and machines may share.

    Args:
        folder: is made if need be.

    Raises:
        StorageError: the folder can't be made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mine: dict[str, Path] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_failure(folder, error) from error

    def find(self, key: str) -> SlideResult | None:
        """What is kept; a file that is damaged counts as none."""
        for path in self.folder.glob(f"*.{key[:_KEY_DIGITS]}.json"):
            try:
                document = json.loads(path.read_text("utf-8"))
                if document["key"] == key:
                    return slide_results.from_json(document["result"])
            except (OSError, ValueError, KeyError, TypeError):
                continue
        return None

    def keep(self, key: str, result: SlideResult) -> None:
        """Write the answer whole or not at all; the same answer written twice does no harm.

        Raises:
            StorageError: the disk is full or refuses to write.
        """
        stem = re.sub(r"[^\w.-]+", "_", Path(result.path).stem)[:80] or "slide"
        document = {"key": key, "result": slide_results.to_json(result)}
        with atomic_path(self.folder / f"{stem}.{key[:_KEY_DIGITS]}.json") as path:
            path.write_text(json.dumps(document), "utf-8")

    def begin(self, key: str) -> None:
        """Leave a mark for as long as the work lasts."""
        path = self.folder / f".begun-{key[:_KEY_DIGITS]}-{secrets.token_hex(4)}"
        try:
            path.touch()
        except OSError as error:
            raise storage_failure(path, error) from error
        self._mine[key] = path

    def end(self, key: str) -> None:
        """Take the mark away."""
        if (path := self._mine.pop(key, None)) is not None:
            path.unlink(missing_ok=True)

    def ends(self, key: str) -> int:
        """Marks that nobody took away."""
        return sum(path not in self._mine.values() for path in self._marks(key))

    def forget_ends(self, key: str) -> None:
        """Take all marks of a slide away."""
        for path in self._marks(key):
            path.unlink(missing_ok=True)

    def _marks(self, key: str) -> list[Path]:
        return list(self.folder.glob(f".begun-{key[:_KEY_DIGITS]}-*"))


class ProjectAnswers:
    """Answers in a project: complete ones among its runs, the others beside them until they are.

    The complete ones are put there by whoever shows them (``run_store.keep``). With ``parts_only`` what is
    complete is not found: a person who asks for one slide wants it done.
    """

    def __init__(self, project: Project, *, parts_only: bool = False) -> None:
        self._project, self._parts_only = project, parts_only

    def find(self, key: str) -> SlideResult | None:
        """What is kept of this key."""
        if part := self._project.get_setting(f"{_PART}{key}"):
            return slide_results.from_json(part)
        run = None if self._parts_only else self.run_of(key)
        return slide_results.from_json(self._project.run(run).result) if run is not None else None

    def run_of(self, key: str) -> int | None:
        """The run that holds the complete answer."""
        run: int | None = self._project.get_setting(f"{_RUN}{key}")
        try:
            return self._project.run(run).id if run is not None else None
        except KeyError:
            return None

    def keep(self, key: str, result: SlideResult) -> None:
        """Keep what is not complete yet."""
        if not result.complete:
            self._project.set_setting(f"{_PART}{key}", slide_results.to_json(result))

    def recorded(self, key: str, run_id: int) -> None:
        """A complete answer was put among the runs: the next one who asks finds it there."""
        with self._project.transaction():
            self._project.set_setting(f"{_RUN}{key}", run_id)
            self._project.set_setting(f"{_PART}{key}", None)

    def begin(self, key: str) -> None:
        """Count the start."""
        self._project.set_setting(f"{_BEGUN}{key}", self.ends(key) + 1)

    def end(self, key: str) -> None:
        """Take the start back."""
        self._project.set_setting(f"{_BEGUN}{key}", max(0, self.ends(key) - 1))

    def ends(self, key: str) -> int:
        """Starts that nobody took back."""
        return int(self._project.get_setting(f"{_BEGUN}{key}", 0) or 0)

    def forget_ends(self, key: str) -> None:
        """Start counting anew."""
        self._project.set_setting(f"{_BEGUN}{key}", 0)
