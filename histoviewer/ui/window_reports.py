"""Writes reports from the window: what is asked before, and where they go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from histoviewer.app import settings
from histoviewer.ui import blinded, messages
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import plural, tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class ReportActions(QObject):
    """Handlers of the commands whose name starts with "reports."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window

    def ask(self, run_id: int | None = None) -> None:
        """Ask where, then write the report of a run, or of what is shown."""
        self._ask(run_id, identify=False)

    def ask_named(self) -> None:
        """The same with the patient's name, folders, and the slide's label and macro images."""
        self._ask(None, identify=True)

    def ask_all(self) -> None:
        """Ask where, then write one report over the newest result of every image."""
        if out := self._place(tr("Report over all images")):
            self.write_all(out)

    def _ask(self, run_id: int | None, identify: bool) -> None:
        if out := self._place(tr("Report")):
            self.write(out, run_id, identify)

    def _place(self, title: str) -> Path | None:
        folder = settings.load().last_folder or str(Path.home())
        path = messages.ask_save(
            self._w, title, str(Path(folder) / "report.pdf"), f"PDF (*.pdf);;{tr('Web page')} (*.html)"
        )
        if not path:
            return None
        return Path(path) if Path(path).suffix else Path(path).with_suffix(".pdf")

    def write_all(self, path: Path) -> None:
        """Write one report over all images, but for those whose answer the person has not seen yet."""
        from histoviewer.app.report_job import AllReportRequest, report_all

        hidden = frozenset(row.id for row in self._w.rows if self._w.review.hides(row.id))
        request = AllReportRequest(self._w.session.project, path, blinded=blinded.is_on(), left_out=hidden)
        job = self._w.runner.submit(tr("Report over all images"), report_all, request, Lane.SHORT)
        job.succeeded.connect(lambda _done: self._written(path, len(hidden)))
        job.failed.connect(self._w.tell_error)

    def write(self, path: Path, run_id: int | None = None, identify: bool = False) -> None:
        """Write the report of a run, or of what is shown, in the background."""
        view = self._w.results.view
        run = run_id if run_id is not None else view.run if view is not None else None
        hidden = blinded.is_on()
        if run is not None:
            from histoviewer.app.report_job import RunReportRequest, report_run

            request = RunReportRequest(self._w.session.project, run, path, identify and not hidden, hidden)
            job = self._w.runner.submit(tr("Report"), report_run, request, Lane.SHORT)
        elif view is not None:
            job = self._w.runner.submit(tr("Report"), _write_view, (view, path, hidden), Lane.SHORT)
        else:
            return
        job.succeeded.connect(lambda _done: self._written(path))
        job.failed.connect(self._w.tell_error)

    def _written(self, path: Path, left_out: int = 0) -> None:
        words = tr("Report written to {0}", path)
        if left_out:
            words += ". " + plural(
                left_out,
                "1 image is left out: you have not read it yet.",
                "{0:,} images are left out: you have not read them yet.",
            )
        self._w.bar.tell(words, "good", tr("Open to read or print"),
                         lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))  # fmt: skip
        self._w.review.list_runs()


def _write_view(_task: Any, request: tuple[ResultView, Path, bool]) -> None:
    """The report of a result that is no run of the project."""
    from histoviewer.app.job_results import ClassifyResult, EvaluationResult, ModelRef
    from histoviewer.app.report import write_report
    from histoviewer.app.report_content import ReportSource

    view, path, hidden = request
    if isinstance(view.source, EvaluationResult):
        write_report(ReportSource(evaluation=view.source, title="Evaluation report", blinded=hidden), path)
    elif view.slide is not None:
        result = view.source or ClassifyResult((view.slide,), ModelRef(view.model_name, view.model_sha))
        write_report(ReportSource(result, blinded=hidden), path)
