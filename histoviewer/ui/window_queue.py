"""Many slides from the window: the queue, its run, and what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import run_store
from histoviewer.app.kept_answers import ProjectAnswers
from histoviewer.app.slide_queue import QueuedSlide, SlideQueue, classify_queue, expanded
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.results import SlideResult
from histoviewer.ui import messages
from histoviewer.ui.docks.queue import QueueTab
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class QueueActions(QObject):
    """Handlers of the commands whose name starts with "queue."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.tab: QueueTab = window.results.queue
        self.queue = SlideQueue()
        self.running = False
        self._recorded: dict[Path, tuple[int, SlideResult, int | None]] = {}
        self.tab.start_wanted.connect(self.start)
        self.tab.retry_wanted.connect(self.retry)
        self.tab.clear_wanted.connect(self._clear)
        self.tab.files_wanted.connect(self.add_files)
        self.tab.folder_wanted.connect(self.add_folder)
        self.tab.slide_chosen.connect(lambda path: window.files.open_image(path))

    def refresh(self) -> None:
        """Another project is open: show its queue."""
        if not self.running:
            self.queue = SlideQueue.load(self._w.session.project)
            self._show()

    # -- what waits ------------------------------------------------------------------------

    def add_files(self) -> None:
        """Ask for images to put into the queue."""
        from histoviewer.ui.window_files import image_filter

        self._add([Path(p) for p in messages.ask_open(self._w, tr("Images to classify"), "", image_filter())])

    def add_folder(self) -> None:
        """Ask for a folder whose slides are put into the queue."""
        folder = messages.ask_folder(self._w, tr("Folder of slides to classify"), "")
        self._add([Path(folder)] if folder else [])

    def _add(self, paths: Sequence[Path]) -> None:
        try:
            found = expanded(paths)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        given = {row.path: row.mpp for row in self._w.rows if row.mpp_given}
        self.queue.add(QueuedSlide(path, given.get(path)) for path in found)
        self._keep()
        if found:
            self.show()

    def show(self) -> None:
        """Bring the queue up front."""
        self._w.view.show_dock("results")
        self._w.results.setCurrentWidget(self.tab)

    def retry(self) -> None:
        """Let what failed or was set aside wait again."""
        self.queue.retry(ProjectAnswers(self._w.session.project))
        self._keep()
        self.start()

    def _clear(self) -> None:
        self.queue.clear()
        self._keep()

    def add_rows(self) -> None:
        """Put the project's slides into the queue."""
        self.queue.add(QueuedSlide(row.path, row.mpp if row.mpp_given else None) for row in self._w.rows)

    # -- the run ---------------------------------------------------------------------------

    def start(self) -> Job | None:
        """Classify what waits; what the project holds an answer of is not done again."""
        waiting, work = self.queue.waiting, self._w.classification
        if self.running or not waiting or work.card is None or self._w.runner.exclusive_job is not None:
            return None
        from histoviewer.app import jobs
        from histoviewer.app.classify_job import HowToRun

        project, fields = self._w.session.project, self._w.classify.fields
        kept = None if project.read_only else ProjectAnswers(project)
        request = jobs.ClassifyRequest(
            tuple(slide.path for slide in waiting),
            self._w.classify.model_path,
            mpp_of={slide.path: slide.mpp for slide in waiting if slide.mpp is not None},
            mode=fields.mode,
            normalizer=fields.normalizer,
            coverage=fields.coverage,
            how=HowToRun(answers=kept, marks=kept),
        )
        self.running, self._recorded = True, {}
        job = work.submit(tr("Classify {0} slides", len(waiting)), classify_queue, request)
        job.partial.connect(lambda news: self._hear(request, news))
        job.succeeded.connect(lambda found: self._over(request, found))
        job.finished.connect(self._stopped)
        self._keep()
        return job

    def _hear(self, request: Any, news: Any) -> None:
        """A slide began or ended; patches on their way are not shown here."""
        from histoviewer.app.classify_job import FileNews

        if not isinstance(news, FileNews):
            return
        self.queue.hear(news)
        if isinstance(news.result, SlideResult):
            self._record(request, news.result)
        self._show()

    def _record(self, request: Any, result: SlideResult) -> None:
        """Keep an answer as a run of its slide, unless that is where it came from."""
        path, session = Path(result.path), self._w.session
        if path in self._recorded:
            return
        answers, key = ProjectAnswers(session.project), str(result.provenance.get("key", ""))
        try:
            slide_id = self._slide_id(path, result)
            run = answers.run_of(key)
            # A copy of a slide has the answer of the other, and a run of its own.
            if run is None or session.project.run(run).slide_id != slide_id:
                asked = replace(
                    request,
                    files=(path,),
                    mpp=request.mpp_of.get(path),
                    mpp_overrides=path in request.mpp_of,
                )
                sha256 = str((result.provenance.get("model") or {}).get("sha256", ""))
                binding = session.bind_result(slide_id, (), sha256, run_store.asked_of(asked))
                run = session.record_result(slide_id, result, binding)
                if key and result.complete:
                    answers.recorded(key, run)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        self._recorded[path] = slide_id, result, run

    def _slide_id(self, path: Path, result: SlideResult) -> int:
        facts = result.provenance.get("slide", {})
        for row in self._w.session.slides():
            # A file that was replaced is another slide.
            if row.path == path and facts.get("fingerprint", row.fingerprint) == row.fingerprint:
                return row.id
        return self._w.session.project.add_slide(
            path,
            facts["fingerprint"],
            width=facts["width"],
            height=facts["height"],
            mpp=result.mpp,
        )

    def _over(self, request: Any, found: Any) -> None:
        from histoviewer.app.classify_job import FileNews

        for item in found.results:
            self._hear(request, FileNews(Path(item.path), item))
        bound = {str(path): entry for path, entry in self._recorded.items()}
        self._w.classification.show_found(found, bound)
        if found.errors:
            n, all_of_them = len(found.errors), len(request.files)
            self._w.bar.tell(
                tr("{0:,} of {1:,} slides could not be classified; the queue says why.", n, all_of_them),
                "bad", tr("Show the problems"), self.show_problems,
            )  # fmt: skip
        elif found.notes:
            self._w.bar.tell(messages.joined(list(found.notes)), "warn")
        elif len(found.slides) > 1 and found.complete:
            self._w.bar.tell(
                tr("{0:,} slides are classified.", len(found.slides)), "good", tr("Report over all images…"),
                self._w.reports.ask_all,
            )  # fmt: skip

    def show_problems(self) -> None:
        """Bring the slides that failed or were set aside up front."""
        self.show()
        self.tab.show_problems()

    def _stopped(self) -> None:
        self.running = False
        self.queue.stop()
        self._keep()

    def _keep(self) -> None:
        """Show the queue and write it into the project."""
        self._show()
        project = self._w.session.project
        if project.read_only:
            return
        try:
            self.queue.save(project)
        except HistoViewerError as error:
            self._w.tell_error(error)

    def _show(self) -> None:
        self.tab.show_queue(self.queue.slides, self.running)
