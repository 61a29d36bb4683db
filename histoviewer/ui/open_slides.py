"""The slides that are open in the window: each holds a file, and gives it back when nobody reads from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from histoviewer.app.session import Session
from histoviewer.ui.job_runner import Job
from histoviewer.ui.viewer.canvas import SlideCanvas


class OpenSlides(QObject):
    """Slides by number, the one that was shown last at the end.

    A slide that leaves is closed once no canvas and no job reads from it.

    Args:
        session: the session that opened them.
        canvases: all canvases of the window.
        cancel: stops a job.
    """

    def __init__(
        self,
        session: Session,
        canvases: Callable[[], list[SlideCanvas]],
        cancel: Callable[[Job], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._canvases, self._cancel = session, canvases, cancel
        self._open: dict[int, Any] = {}
        self._leaving: list[Any] = []
        self._jobs: list[tuple[Any, Job]] = []

    @property
    def all(self) -> list[Any]:
        """The open slides, the one that was shown last at the end."""
        return list(self._open.values())

    def get(self, slide_id: int) -> Any:
        """The open slide of this number, or ``None``."""
        return self._open.get(slide_id)

    def keep(self, slide: Any) -> None:
        """A slide is shown, or was opened; it does not leave, should it have been about to."""
        self._leaving = [other for other in self._leaving if other is not slide]
        before = self._open.pop(slide.slide_id, None)
        self._open[slide.slide_id] = slide
        if before is not None and before is not slide:
            self._leaving.append(before)
            self.free(before)

    def leave(self, slide_id: int) -> Any:
        """Take a slide off, stop its jobs, and call ``free`` when it is off the canvases; the slide."""
        slide = self._open.pop(slide_id)
        self._leaving.append(slide)
        for _slide, job in [entry for entry in self._jobs if entry[0] is slide]:
            self._cancel(job)
        return slide

    def hold(self, slide: Any, job: Job) -> None:
        """A job reads from a slide: it is not closed before that has ended."""
        self._jobs.append((slide, job))
        job.finished.connect(partial(self._job_over, slide, job))

    def _job_over(self, slide: Any, job: Job) -> None:
        self._jobs = [entry for entry in self._jobs if entry[1] is not job]
        self.free(slide)

    def free(self, slide: Any) -> None:
        """Close a slide that is leaving, unless a canvas or a job still reads from it."""
        if not any(slide is other for other in self._leaving):
            return
        if any(canvas.reads(slide) for canvas in self._canvases()):
            return
        if any(slide is other for other, _job in self._jobs):
            return
        self._leaving = [other for other in self._leaving if other is not slide]
        opened: Any = self._session.opened(slide.slide_id)
        if opened is slide:
            self._session.close_slide(slide.slide_id)
        else:
            slide.close()
