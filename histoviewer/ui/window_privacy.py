"""What can tell who a patient is: names hidden in blinded mode, label images shown only when asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.app.blinding import Blinding, patient_code_of
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class PrivacyActions(QObject):
    """Handlers of the commands whose name starts with "privacy."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._known: object = None

    def start(self) -> None:
        """Begin as it was left: who worked blinded does not see names after a restart."""
        on = settings.load().blinded
        self._w.book.actions["view.blinded"].setChecked(on)
        blinded.events().changed.connect(self._names_changed)
        if on:
            self._hide_names()

    def stop(self) -> None:
        """For closing the window: nothing is written anew any more."""
        blinded.events().changed.disconnect(self._names_changed)
        blinded.set_blinding(None)

    def toggle_blinded(self, on: bool) -> None:
        """Hide the names of slides, patients and projects everywhere, or show them again."""
        try:
            settings.save(replace(settings.load(), blinded=on))
        except HistoViewerError as error:
            self._w.tell_error(error)
        if on:
            self._hide_names()
            self._w.bar.tell(
                tr("Blinded: names, patients and label images are hidden; each slide is called by a code.")
            )
        else:
            self._known = None
            blinded.set_blinding(None)

    def follow_rows(self) -> None:
        """The project's slides changed: hide the names of the new ones, too."""
        if blinded.is_on():
            self._hide_names()

    def _hide_names(self) -> None:
        rows, summary, project = self._w.rows, self._w.summary, self._w.session.project
        patients = {row.patient for row in summary.rows} if summary is not None else set()
        known = ([(r.path, r.fingerprint, r.patient) for r in rows], patients, project.path)
        if blinded.is_on() and known == self._known:
            return
        self._known = known
        others = {patient: patient_code_of(patient) for patient in patients}
        others |= {str(project.path): tr("(project hidden)"), project.name: tr("(project hidden)")}
        blinded.set_blinding(Blinding(rows, others))

    def _names_changed(self) -> None:
        """Write everything anew that shows a name."""
        window = self._w
        window.state.show_title()
        window.state.show_status()
        window.panes.refresh_names()
        window.listing.show_name()
        window.start_page.set_recent([str(p) for p in window.session.recent()])
        window.dataset.show_summary(window.summary)
        window.normalize.show_choice(window.stain.choice)
        window.results.show_view(window.results.view, raise_tab=False)
        window.listing.refresh_runs()
        if window.pixel_bar.isVisible() and window.slide is not None:
            window.pixel_bar.ask(self.name_of(window.slide), window.slide.mpp)
        window.refresh_state()

    def name_of(self, slide: Any) -> str:
        """What an open slide is called now."""
        return blinded.slide_name(slide.path.name, slide.fingerprint)

    # -- label and macro images ------------------------------------------------------------

    def show_associated(self) -> None:
        """Show the photographs of the glass, after a warning."""
        from histoviewer.ui.associated_dialog import AssociatedDialog

        slide = self._w.slide
        if slide is None or not slide.info.associated or blinded.is_on():
            return

        def read(name: str) -> Job:
            job = self._w.runner.submit(
                tr("Read the {0} image", name),
                lambda _task, n: slide.associated(n),
                name,
                Lane.SHORT,
                quiet=True,
            )
            self._w.panes.open.hold(slide, job)
            return job

        messages.show_dialog(AssociatedDialog(slide.info.associated, read, self._w))
