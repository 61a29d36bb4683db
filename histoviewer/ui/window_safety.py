"""Keeps work safe and says so: files that change underfoot, moved images, projects to look at only."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from histoviewer.app import relink
from histoviewer.app.slide_watch import Fate, SlideWatch, in_words
from histoviewer.core.errors import FileAccessError, HistoViewerError
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import plural, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.viewer.canvas import SlideCanvas

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class SafetyActions(QObject):
    """Handlers of the commands whose name starts with "safety.", and the two lasting banners."""

    _news = Signal(int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._shown: int | None = None
        self.slide_banner, self.project_banner = messages.MessageBar(), messages.MessageBar()
        self.slide_banner.setAccessibleName(tr("About the file of this image"))
        self.project_banner.setAccessibleName(tr("About this project"))
        host = window.centralWidget()
        box = host.layout() if host is not None else None
        if isinstance(box, QVBoxLayout):
            box.insertWidget(0, self.slide_banner)
            box.insertWidget(0, self.project_banner)
        self._watch = SlideWatch(lambda: window.session.open_slides, self._news.emit)
        self._news.connect(self._slide_news, Qt.ConnectionType.QueuedConnection)
        window.canvas_made.connect(self._canvas_made)
        window.canvas_changed.connect(lambda _canvas: self._show_slide())
        window.session_event.connect(self._session_news, Qt.ConnectionType.QueuedConnection)
        window.edits.failed.connect(self._edit_failed)

    def stop(self) -> None:
        """The window closes: try once more to save what a disk refused, and end the watch."""
        if self._w.edits.waiting:
            self._w.edits.retry()
        self._watch.stop()

    # -- the file of an open slide ---------------------------------------------------------

    def _canvas_made(self, canvas: SlideCanvas) -> None:
        canvas.tiles.failed.connect(lambda _words: self._watch.look_now())

    def _slide_news(self, slide_id: int) -> None:
        slide = self._w.session.opened(slide_id)
        if slide is not None and slide.place.fate is Fate.HERE:
            self._w.slide_changed(slide)  # tiles that could not be read are read again
            self._w.bar.tell(tr("{0} is there again.", slide.path.name), "good")
        self._show_slide()

    def _show_slide(self) -> None:
        slide: Any = self._w.slide
        if slide is None or slide.place.fate is Fate.HERE:
            self.slide_banner.hide()
        else:
            action = tr("Open the new file") if slide.place.fate is Fate.REPLACED else tr("Find it…")
            self.slide_banner.tell(in_words(slide.place), "bad", action, partial(self._go_on, slide))
        if slide is not None:
            self._watch.look_now()

    def _go_on(self, slide: Any) -> None:
        if slide.place.fate is Fate.REPLACED:
            self._w.files.open_image(slide.path)
        else:
            self.find_moved()

    # -- moved images ----------------------------------------------------------------------

    def find_moved(self) -> None:
        """Look for the images of the project that are not where they were."""
        from histoviewer.ui.relink_dialog import RelinkDialog

        session = self._w.session
        lost = {slide.slide_id for slide in session.open_slides if slide.place.fate is not Fate.HERE}
        rows = [line for line in session.slides() if line.id in lost or relink.is_missing(line)]
        if rows:
            messages.show_dialog(RelinkDialog(self._w, rows))
        else:
            self._w.bar.tell(relink.in_words({}, 0), "good")

    def relink(self, found: dict[int, Path]) -> None:
        """Use the places that were found."""
        session = self._w.session
        job = self._w.runner.submit(
            tr("Relink images"), lambda _task, pairs: session.relink(pairs), found, Lane.SHORT, quiet=True
        )
        job.succeeded.connect(lambda _none: self._relinked(found))
        job.failed.connect(self._w.tell_error)

    def _relinked(self, found: dict[int, Path]) -> None:
        self._watch.look_now()
        for slide_id in found:
            slide = self._w.session.opened(slide_id)
            if slide is not None:
                self._w.slide_changed(slide)
        self._show_slide()
        name = next(iter(found.values())).name
        words = plural(len(found), "{1} is linked again.", "{0} images are linked again.", name)
        self._w.bar.tell(words, "good")

    def not_opened(self, slide_id: int, error: HistoViewerError) -> None:
        """A slide of the project could not be opened: offer to look for it when it is not in its place."""
        line = next((line for line in self._w.rows if line.id == slide_id), None)
        if isinstance(error, FileAccessError) and line is not None and relink.is_missing(line):
            self._w.bar.tell(told_error(error), "bad", tr("Find moved images…"), self.find_moved)
        else:
            self._w.tell_error(error)

    # -- the project -----------------------------------------------------------------------

    def _session_news(self, event: Any) -> None:
        if event.kind == "project":
            self.show_project()
            shown, self._shown = self._shown, None
            if shown is not None:
                self._w.files.open_row(shown)

    def show_project(self) -> None:
        """Say it as long as the project can only be looked at."""
        window, session = self._w, self._w.session
        window.book.read_only = session.project.read_only
        for canvas in window.canvases:
            canvas.given_up_keys = window.book.given_up_keys
            if session.project.read_only:
                canvas.set_tool("move")
        window.refresh_state()
        if not session.project.read_only:
            self.project_banner.hide()
            return
        self.project_banner.tell(
            tr(
                "{0} can only be looked at: {1}. File, Name this project, makes a copy of your own.",
                session.project.name,
                session.read_only_why,
            ),
            "bad",
            tr("Try again"),
            self._open_for_work,
        )

    def _open_for_work(self) -> None:
        slide: Any = self._w.slide
        self._shown = slide.slide_id if slide is not None else None
        self._w.files.load_project(self._w.session.project.path)

    # -- saving ----------------------------------------------------------------------------

    def _edit_failed(self, error: HistoViewerError) -> None:
        waiting = self._w.edits.waiting
        if not waiting:
            self._w.tell_error(error)
            return
        kept = plural(
            waiting,
            "What you did is kept here until it can be saved.",
            "Your last {0} steps are kept here until it can be saved.",
        )
        self._w.bar.tell(f"{told_error(error)} {kept}", "bad", tr("Try again"), self._try_again)

    def _try_again(self) -> None:
        if self._w.edits.retry():
            self._w.bar.tell(tr("Saved."), "good")

    def saved_words(self) -> str:
        """For the status bar: when the last change reached the disk, or why it did not."""
        project, waiting = self._w.session.project, self._w.edits.waiting
        if waiting:
            return plural(waiting, "Not saved: {0} step waits", "Not saved: {0} steps wait")
        if project.read_only:
            return tr("Read-only")
        saved = project.last_saved
        return tr("Saved {0}", f"{saved.astimezone():%H:%M:%S}") if saved else tr("Nothing to save yet")
