"""Looking closely at results: patches, outlines, kept runs, and what the person reads beside the model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject

from histoviewer.app import readings
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.results import PatchPrediction
from histoviewer.ui import blinded, messages
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import mark, tr
from histoviewer.ui.told import told, told_error

if TYPE_CHECKING:
    from histoviewer.ui.contour_dialog import ContourDialog
    from histoviewer.ui.main_window import MainWindow
    from histoviewer.ui.patch_dialog import PatchDialog

READY = mark("The model's answer is ready.")


class ReviewActions(QObject):
    """Handlers of the commands whose name starts with "review."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._first = False
        self._read: set[int] = set()
        self._outlining: Any = None
        results = window.results
        results.gallery.item_chosen.connect(self._item_chosen)
        results.gallery.about_wanted.connect(self.about)
        results.patches.table.about_wanted.connect(self.about)
        results.runs.open_wanted.connect(self.open_run)
        results.runs.repeat_wanted.connect(self.repeat_run)
        results.runs.report_wanted.connect(self.report_of_run)
        results.readings.recorded.connect(self.record)
        results.readings.skipped.connect(self.show_unread)
        results.readings.first_wanted.connect(self.read_first)
        window.session_event.connect(self._session_changed)
        window.canvas_changed.connect(lambda _canvas: self.show_readings())

    # -- reading first ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Look up who has read what; for a start and when the project has changed."""
        project = self._w.session.project
        self._first = readings.reader_first(project)
        self._read = readings.slides_read(project, project.author) if self._first else set()
        self._w.book.actions["classify.reader_first"].setChecked(self._first)
        self.show_readings()
        self.list_runs()

    def hides(self, slide_id: int | None) -> bool:
        """Whether the results of a slide are not to be seen yet."""
        return self._first and slide_id is not None and slide_id not in self._read

    def veiled(self, rows: Sequence[Any]) -> list[Any]:
        """Rows of slides without the answers that are not to be seen yet."""
        return [replace(row, state="") if self.hides(row.id) else row for row in rows]

    def present(self, view: ResultView | None, slide_id: int, raise_tab: bool = True) -> None:
        """Show a slide's result, or ask for the person's reading first."""
        results = self._w.results
        if view is not None and self.hides(slide_id):
            results.show_view(None, raise_tab=False, veiled=True)
            results.setCurrentWidget(results.readings)
            self.show_readings()
            return
        results.show_view(view, raise_tab=raise_tab)
        if view is not None and view.run is not None and self._first:
            self._guard(lambda: readings.record_shown(self._w.session.project, slide_id, view.run or 0))

    def read_first(self, on: bool) -> None:
        """Hide results of this project until they were read, or show them at once."""
        if self._guard(lambda: readings.set_reader_first(self._w.session.project, on)):
            self.refresh()
            self._unveil()

    def record(self, class_name: str, words: str) -> None:
        """Keep the person's reading of the active slide, and show what waited behind it."""
        slide = self._w.slide
        if slide is None:
            return
        shown = self._w.results.view is not None and not self.hides(slide.slide_id)
        project = self._w.session.project
        if not self._guard(lambda: readings.record(project, slide.slide_id, class_name, words, shown=shown)):
            return
        waited = self.hides(slide.slide_id) and self._w.classification.heat.of(slide) is not None
        self.refresh()
        self._unveil()
        said = (
            tr("Your reading is kept, and the model's answer is shown.")
            if waited
            else tr("Your reading is kept.")
        )
        self._w.bar.tell(said, "good")

    def show_unread(self) -> None:
        """Show the result without a reading; that is kept, too."""
        slide = self._w.slide
        found = self._w.session.latest_run(slide.slide_id) if slide is not None else None
        if slide is not None and found is not None:
            project = self._w.session.project
            if self._guard(lambda: readings.record_shown(project, slide.slide_id, found.run.id)):
                self.refresh()
                self._unveil()

    def focus_reading(self) -> None:
        """Go to where a reading is recorded."""
        self._w.layout_of_docks.show("results")
        self._w.results.setCurrentWidget(self._w.results.readings)
        self._w.results.readings.focus_form()

    def _unveil(self) -> None:
        """Show everywhere what may be seen now."""
        self._w.listing.refresh()
        self._w.listing.refresh_runs()
        self._w.classification.heat.repaint()
        if self._w.slide is not None:
            self._w.classification.show_latest(self._w.slide)

    def show_readings(self) -> None:
        """What was read on the active slide, and the agreement in the project."""
        tab, slide, project = self._w.results.readings, self._w.slide, self._w.session.project
        card = self._w.classification.card
        classes = card.classes if card is not None else ()
        tab.set_classes(classes or [c.name for c in self._w.session.classes() if not c.name.endswith("*")])
        veiled = slide is not None and self.hides(slide.slide_id)
        waits = slide is not None and self._w.classification.heat.of(slide) is not None
        lines = [_line(r) for r in readings.readings(project, slide.slide_id)] if slide is not None else []
        tab.show_state(tr(READY) if waits else "", lines, veiled=veiled, has_slide=slide is not None)
        job = self._w.runner.submit(
            tr("Agreement"), lambda _t, p: _agreement(p), project, Lane.SHORT, quiet=True
        )
        writable = not project.read_only
        job.succeeded.connect(lambda words: tab.show_agreement(words, self._first, writable))

    def _session_changed(self, event: Any) -> None:
        if event.kind in ("project", "result"):
            self.refresh()

    # -- runs ------------------------------------------------------------------------------

    def list_runs(self) -> None:
        """Show the project's runs."""
        from histoviewer.app.run_list import run_lines

        project = self._w.session.project
        job = self._w.runner.submit(
            tr("List of runs"), lambda _t, p: run_lines(p), project, Lane.SHORT, quiet=True
        )
        job.succeeded.connect(self._show_runs)

    def _show_runs(self, lines: Any) -> None:
        ids = {line.slide_id for line in lines if line.slide_id is not None}
        self._w.results.runs.show_lines(lines, frozenset(i for i in ids if self.hides(i)))

    def open_run(self, run_id: int) -> None:
        """Show a kept result with its slide."""
        from histoviewer.app import run_store

        session = self._w.session
        job = self._w.runner.submit(
            tr("Run {0}", run_id), lambda _t, n: run_store.stored(session.project, n), run_id, Lane.SHORT
        )
        job.succeeded.connect(self._run_read)
        job.failed.connect(self._w.tell_error)

    def _run_read(self, found: Any) -> None:
        slide_id, session = found.run.slide_id, self._w.session
        job = self._w.runner.submit(tr("Open slide"), lambda _t, i: session.open_row(i), slide_id, Lane.SHORT)
        self._w.follow_opening(job)
        job.succeeded.connect(lambda slide: self._show_run(slide, found))
        job.failed.connect(lambda error: self._w.safety.not_opened(slide_id, error))

    def _show_run(self, slide: Any, found: Any) -> None:
        if self._w.slide is not slide:
            self._w.show_slide(slide)
        self._w.classification.show_run(slide, found)
        self._w.results.setCurrentWidget(self._w.results.summary)
        if self.hides(slide.slide_id):
            self.focus_reading()

    def repeat_run(self, run_id: int) -> None:
        """Classify once more as in a run, and say whether the answer is the same."""
        from histoviewer.app.run_store import RepeatRequest, repeat

        request = RepeatRequest(self._w.session.project, run_id)
        job = self._w.runner.submit(tr("Repeat run {0}", run_id), repeat, request)
        job.succeeded.connect(lambda found: self._repeated(run_id, found))
        job.failed.connect(self._w.tell_error)
        self._w.refresh_state()

    def _repeated(self, run_id: int, found: Any) -> None:
        self._w.bar.tell(
            tr("Run {0} was done again. {1}", run_id, found.words), "good" if found.same else "bad"
        )

    def report_of_run(self, run_id: int) -> None:
        """Ask where, then write the report of a run."""
        self._w.reports.ask(run_id)

    # -- one patch -------------------------------------------------------------------------

    def _item_chosen(self, item: Any) -> None:
        if isinstance(item, PatchPrediction):
            self._w.canvas.highlight_patch(item)
            self._w.results.patches.table.select_item(item)
        else:
            self._w.files.open_image(Path(item.path))

    def about_chosen(self) -> None:
        """Tell about the patch that is framed in the viewer."""
        heat = self._w.canvas.heatmap
        if heat.highlighted is None:
            self._w.bar.tell(tr("Click a patch of the heatmap first, or choose one in the Gallery."))
        else:
            self.about(heat.predictions[heat.highlighted])

    def about(self, patch: Any) -> None:
        """What weighed in on a patch, and which training patches resemble it."""
        from histoviewer.ui.patch_dialog import PatchDialog

        slide, view = self._w.slide, self._w.results.view
        if not isinstance(patch, PatchPrediction) or slide is None or view is None:
            return
        if not patch.assessed:
            self._w.bar.tell(
                tr("This patch was not assessed ({0}): the network did not see it.", tr(patch.reason))
            )
            return
        shown = self._w.classify.heat_class.currentText() or view.classes[-1]
        where = f"{blinded.mask(slide.path.name)}, x {patch.x_l0:,.0f}, y {patch.y_l0:,.0f}"
        dialog = PatchDialog(where, view.classes, shown, self._w)
        dialog.class_wanted.connect(lambda name: self._explain(dialog, slide, patch, name))
        dialog.index_wanted.connect(lambda: self._index(dialog, slide, patch))
        messages.show_dialog(dialog)
        self._explain(dialog, slide, patch, shown)
        self._compare(dialog, slide, patch)

    def _request(self, slide: Any, patch: PatchPrediction, name: str) -> Any:
        from histoviewer.app.explain_job import ExplainRequest

        given = self._w.mpp_was_given(slide.slide_id)
        dock = self._w.classify
        return ExplainRequest(
            slide.path, patch, name, dock.model_path, slide.mpp, given, dock.fields.normalizer
        )

    def _explain(self, dialog: PatchDialog, slide: Any, patch: PatchPrediction, name: str) -> None:
        from histoviewer.app.explain_job import explain

        job = self._quiet(tr("What weighed in"), explain, self._request(slide, patch, name), dialog)
        job.succeeded.connect(dialog.show_explained)
        job.failed.connect(lambda error: dialog.tell_explain(told_error(error)))

    def _compare(self, dialog: PatchDialog, slide: Any, patch: PatchPrediction) -> None:
        from histoviewer.app.nearest_patches import NearestRequest, nearest

        if not shiboken6.isValid(dialog):  # closed while the training patches were looked at
            return
        name = dialog.which.currentText()
        job = self._quiet(tr("Nearest training patches"), nearest,
                          NearestRequest(self._request(slide, patch, name)), dialog)  # fmt: skip
        own = self._training_patches()
        job.succeeded.connect(lambda found: dialog.show_nearest(found, own))
        job.failed.connect(lambda error: dialog.tell_nearest(told_error(error)))

    def _training_patches(self) -> bool | None:
        """Whether the project's training patches are the model's own; ``None`` where there are none."""
        from histoviewer.app.nearest_patches import learned_from

        summary, card = self._w.summary, self._w.classification.card
        if card is None or not any(r.part == "train" for r in (summary.rows if summary is not None else ())):
            return None
        return learned_from(self._w.session.project, card.sha256)

    def _index(self, dialog: PatchDialog, slide: Any, patch: PatchPrediction) -> None:
        from histoviewer.app.nearest_patches import IndexRequest, index_patches

        request = IndexRequest(self._w.session.project, self._w.classify.model_path)
        # Not quiet: it lasts, so the list of jobs shows it.
        job = self._w.runner.submit(tr("Index of training patches"), index_patches, request)
        self._end_with(dialog, job)
        dialog.index_began()
        dialog.index_stopped.connect(lambda: self._w.runner.cancel(job) if not job.ended else None)
        job.progress.connect(dialog.follow_index)
        job.succeeded.connect(lambda _path: self._compare(dialog, slide, patch))
        job.failed.connect(lambda error: dialog.index_over(told_error(error)))
        job.cancelled.connect(dialog.index_stopped_early)
        self._w.refresh_state()

    def _quiet(self, title: str, function: Callable[..., Any], request: Any, dialog: PatchDialog) -> Job:
        """A short job that ends with its dialog."""
        job = self._w.runner.submit(title, function, request, Lane.SHORT, quiet=True)
        self._end_with(dialog, job)
        return job

    def _end_with(self, dialog: PatchDialog, job: Job) -> None:
        dialog.finished.connect(lambda _code: self._w.runner.cancel(job) if not job.ended else None)

    # -- outlines --------------------------------------------------------------------------

    def outline(self) -> None:
        """Outline where a class is likely; the areas can become annotations."""
        from histoviewer.ui.contour_dialog import ContourDialog

        slide, view = self._w.slide, self._w.results.view
        found = self._w.classification.heat.of(slide)
        if slide is None or found is None or view is None:
            return
        from histoviewer.app.heat_contours import matching_class

        classes = self._w.session.classes()
        shown = max(0, self._w.classify.heat_class.currentIndex())
        wanted = matching_class(found.classes[min(shown, len(found.classes) - 1)], classes)
        targets = list(dict.fromkeys([wanted, *(c.name for c in classes)]))
        dialog = ContourDialog(found.classes, shown, targets, self._w)
        dialog.changed.connect(lambda: self._preview(dialog, slide, found))
        dialog.make_wanted.connect(lambda: self._make_annotations(dialog, slide, view))
        dialog.finished.connect(lambda _code: self._clear_outlines())
        messages.show_beside(dialog)
        self._preview(dialog, slide, found)

    def _preview(self, dialog: ContourDialog, slide: Any, found: Any) -> None:
        from histoviewer.app.heat_contours import ContourRequest, contours

        request = ContourRequest(
            found.patches, found.classes, dialog.which.currentIndex(), dialog.threshold_value,
            dialog.smallest.value(),
        )  # fmt: skip
        job = self._w.runner.submit(tr("Outline"), contours, request, Lane.SHORT, quiet=True)
        job.succeeded.connect(lambda areas: self._show_outlines(dialog, slide, request, areas))

    def _show_outlines(self, dialog: ContourDialog, slide: Any, request: Any, areas: Any) -> None:
        from histoviewer.app.heat_contours import area_mm2

        now = (dialog.which.currentIndex(), dialog.threshold_value, dialog.smallest.value())
        if not dialog.isVisible() or now != (request.class_index, request.threshold, request.smallest):
            return
        self._outlining = (request, areas)
        dialog.show_found(len(areas), area_mm2(areas, slide.mpp))
        for canvas in self._w.viewer.canvases_of(slide.slide_id):
            canvas.contours.show([area.outline for area in areas])
            canvas.update()

    def _make_annotations(self, dialog: ContourDialog, slide: Any, view: ResultView) -> None:
        from histoviewer.app.heat_contours import as_annotations

        if self._outlining is None:
            return
        request, areas = self._outlining
        made_by = {"model": view.model_name, "model sha256": view.model_sha}
        made_by |= {"run": str(view.run)} if view.run is not None else {}
        try:
            edit = as_annotations(
                areas,
                request,
                slide.slide_id,
                dialog.target.currentText(),
                self._w.session.classes(),
                made_by,
            )
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        dialog.accept()
        self._w.edits.push(edit)
        self._w.bar.tell(tr("{0}: Undo (Ctrl+Z) takes all of it back.", told(tr(edit.title))), "good")

    def _clear_outlines(self) -> None:
        self._outlining = None
        for canvas in self._w.canvases:
            canvas.contours.show(())
            canvas.update()

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._w.results.thumbnails.stop()

    def _guard(self, function: Callable[[], Any]) -> bool:
        try:
            function()
        except HistoViewerError as error:
            self._w.tell_error(error)
            return False
        return True


def _line(reading: readings.Reading) -> str:
    when = tr("before the model's answer") if reading.before else tr("after the model's answer")
    words = f" “{reading.words}”" if reading.words else ""
    at = reading.at[:16].replace("T", " ")
    return f"{at} UTC, {reading.reader}: {reading.class_name or tr(readings.NO_CLASS)}{words}, {when}"


def _agreement(project: Any) -> str:
    return tr(readings.kappa_words(readings.agreement(project)))
