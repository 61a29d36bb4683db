"""The project's slides and runs in the panels, read anew when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.ui import blinded
from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class ProjectListing(QObject):
    """Fills the list of slides, their pictures, and the runs to compare."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        window.project.picture_wanted.connect(self._fetch_picture)

    def refresh(self) -> None:
        """Read the slides of the project and list them."""
        window = self._w
        window.rows = window.session.slides()
        shown = window.slide.slide_id if window.slide is not None else None
        window.project.set_rows(window.review.veiled(window.rows), shown)
        window.privacy.follow_rows()
        self.show_name()
        window.classification.selection_changed()

    def show_name(self) -> None:
        """Name the project over its list of slides."""
        header = self._w.layout_of_docks.docks["project"].header
        session = self._w.session
        name = tr("not named yet") if session.is_working else session.project.name
        if header is not None:
            header.caption.setText(tr("blinded") if blinded.is_on() else name)

    def refresh_runs(self) -> None:
        """Show the project's runs in Compare."""
        project = self._w.session.project
        job = self._w.runner.submit(
            tr("Runs"), lambda _task, p: _small_runs(p), project, Lane.SHORT, quiet=True
        )
        job.succeeded.connect(self._show_runs)

    def _show_runs(self, runs: list[Any]) -> None:
        hides = self._w.review.hides
        self._w.results.show_runs([run for run in runs if run.kind == "train" or not hides(run.slide_id)])

    def _fetch_picture(self, row: Any) -> None:
        from histoviewer.app.thumbnail_job import ThumbnailRequest, thumbnail

        job = self._w.runner.submit(
            tr("Picture of {0}", row.path.name), thumbnail, ThumbnailRequest(row.path), Lane.SHORT, quiet=True
        )
        job.succeeded.connect(lambda pixels: self._w.project.model.set_picture(row.id, pixmap_of(pixels)))


COMPARED = ("classify", "evaluate", "train", "cross-validate", "learning-curve")


def _small_runs(project: Any) -> list[Any]:
    """The newest runs of what can be compared."""
    return [run for run in project.runs(limit=60) if run.kind in COMPARED]
