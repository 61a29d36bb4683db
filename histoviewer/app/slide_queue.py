"""The slides that wait to be classified, each with its state; kept in the project until they are done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from histoviewer.app.job_results import ClassifyResult, FileError
from histoviewer.app.kept_answers import MOST_ENDS, StartMarks, mark_of
from histoviewer.core.errors import InputError
from histoviewer.core.results import Decision, Outcome, SlideResult
from histoviewer.core.task import Task
from histoviewer.io.project import Project
from histoviewer.io.slide_files import slide_paths
from histoviewer.io.slide_results import state_of

if TYPE_CHECKING:
    from histoviewer.app.classify_job import ClassifyRequest, FileNews

_SETTING = "slide queue"


class QueueState(StrEnum):
    """Where a slide of the queue stands; the values are shown."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SET_ASIDE = "set aside"


OVER = (QueueState.DONE, QueueState.FAILED, QueueState.SET_ASIDE)
PROBLEMS = (QueueState.FAILED, QueueState.SET_ASIDE)


@dataclass(frozen=True, slots=True)
class QueuedSlide:
    """One slide; ``mpp`` is a pixel size that a person gave, ``words`` the answer or what went wrong."""

    path: Path
    mpp: float | None = None
    state: QueueState = QueueState.WAITING
    words: str = ""
    failures: int = 0


class SlideQueue:
    """The slides in the order in which they were added. Knows nothing of who works on them."""

    def __init__(self, slides: Iterable[QueuedSlide] = ()) -> None:
        self._slides = {slide.path: slide for slide in slides}

    @property
    def slides(self) -> tuple[QueuedSlide, ...]:
        """All of them."""
        return tuple(self._slides.values())

    @property
    def waiting(self) -> tuple[QueuedSlide, ...]:
        """Those that are still to be done."""
        return tuple(slide for slide in self.slides if slide.state not in OVER)

    def count(self, *states: QueueState) -> int:
        """How many are in one of these states."""
        return sum(slide.state in states for slide in self.slides)

    def add(self, slides: Iterable[QueuedSlide]) -> None:
        """Put slides at the end; one that is known waits again, unless it was set aside."""
        for slide in slides:
            known = self._slides.get(slide.path)
            if known is None or known.state is not QueueState.SET_ASIDE:
                failures = known.failures if known is not None else 0
                self._slides[slide.path] = replace(slide, failures=failures)

    def hear(self, news: FileNews) -> None:
        """A slide began, or came to an end."""
        slide = self._slides.get(news.path)
        if slide is None or slide.state in OVER:
            return
        if news.result is None:
            self._slides[news.path] = replace(slide, state=QueueState.RUNNING, words="")
        elif isinstance(news.result, FileError):
            self._slides[news.path] = self._failed(slide, news.result)
        else:
            self._slides[news.path] = _answered(slide, news.result)

    def _failed(self, slide: QueuedSlide, error: FileError) -> QueuedSlide:
        failures = slide.failures + 1
        aside = error.set_aside or failures >= MOST_ENDS
        state = QueueState.SET_ASIDE if aside else QueueState.FAILED
        return replace(slide, state=state, words=error.error, failures=failures)

    def stop(self) -> None:
        """Nobody works any more: what ran waits."""
        for slide in self.slides:
            if slide.state is QueueState.RUNNING:
                self._slides[slide.path] = replace(slide, state=QueueState.WAITING)

    def retry(self, marks: StartMarks | None = None) -> None:
        """Let all that failed or were set aside wait again, with a clean record."""
        for slide in self.slides:
            if slide.state in PROBLEMS:
                self._slides[slide.path] = QueuedSlide(slide.path, slide.mpp)
                if marks is not None:
                    marks.forget_ends(mark_of(slide.path))

    def clear(self) -> None:
        """Take out what is over and has no problem."""
        self._slides = {slide.path: slide for slide in self.slides if slide.state is not QueueState.DONE}

    # In the project

    def save(self, project: Project) -> None:
        """Keep the queue with the project.

        Raises:
            StorageError: the disk is full or refuses to write.
        """
        project.set_setting(_SETTING, [_to_json(slide) for slide in self.slides])

    @classmethod
    def load(cls, project: Project) -> SlideQueue:
        """The queue of a project; what ran when the program ended waits."""
        queue = cls(_from_json(row) for row in project.get_setting(_SETTING, []) or [])
        queue.stop()
        return queue


def classify_queue(task: Task, request: ClassifyRequest) -> ClassifyResult:
    """``jobs.classify`` that hands out a ``FileNews`` for each file as it begins and ends.

    Raises:
        InputError: the request can't be used, or the model can't be read.
    """
    from histoviewer.app import jobs

    return jobs.classify(task, replace(request, how=replace(request.how, tell=task.partial)))


def expanded(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Files as they are, and for each folder the slides in it; each path once.

    Raises:
        InputError: a folder without a slide, or one that can't be listed.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir() or _is_slide(path):
            found[path] = None
            continue
        inside = slide_paths(path)
        if not inside:
            raise InputError(
                f"The folder {path} has no slide", "no file in it looks like one", "name another folder"
            )
        found.update(dict.fromkeys(inside))
    return tuple(found)


def _is_slide(folder: Path) -> bool:
    """Whether a folder is itself a slide (DICOM series, OME-Zarr)."""
    return folder.suffix.casefold() == ".zarr" or any(
        entry.suffix.casefold() == ".dcm" for entry in folder.iterdir()
    )


def _answered(slide: QueuedSlide, result: SlideResult) -> QueuedSlide:
    if not result.complete:
        return replace(slide, state=QueueState.WAITING, words="stopped; what was done is kept")
    return replace(slide, state=QueueState.DONE, words=_words(result.decision), failures=0)


def _words(decision: Decision) -> str:
    """The answer; where there is none, why."""
    why = next(iter(decision.not_assessed), "") if decision.outcome is Outcome.NOT_ASSESSED else ""
    return f"{state_of(decision)}: {why}" if why else state_of(decision)


def _to_json(slide: QueuedSlide) -> dict[str, Any]:
    return {
        "path": str(slide.path),
        "mpp": slide.mpp,
        "state": slide.state.value,
        "words": slide.words,
        "failures": slide.failures,
    }


def _from_json(row: Mapping[str, Any]) -> QueuedSlide:
    return QueuedSlide(Path(row["path"]), row["mpp"], QueueState(row["state"]), row["words"], row["failures"])
