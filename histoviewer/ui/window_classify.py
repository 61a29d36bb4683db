"""Classification and evaluation from the window: model, checks, run, heatmap, results, stale marks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import run_store, settings
from histoviewer.app.kept_answers import ProjectAnswers
from histoviewer.app.run_store import StoredRun
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.results import PatchPrediction, SlideResult
from histoviewer.ui import messages
from histoviewer.ui.docks import result_view
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr
from histoviewer.ui.slide_heat import SlideHeat
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.window_checks import AreaChecks
from histoviewer.ui.window_models import ModelChoice
from histoviewer.ui.window_queue import QueueActions

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_HEAT_SECONDS = 0.3


class Classification(QObject):
    """Between the Classify panel, the viewer's heatmap and the results dock."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.models = ModelChoice(window)
        self.queue = QueueActions(window)
        self._checks = AreaChecks(window, self.regions)
        self._job: Job | None = None
        self._asked = False
        self._patches: list[PatchPrediction] = []
        self._classified_slide: Any = None
        self.heat = SlideHeat(window)
        self._last_heat = 0.0
        self.models.changed.connect(self._mark_stale)
        dock, results = window.classify, window.results
        dock.classify_wanted.connect(self.start)
        dock.cancel_wanted.connect(self.cancel)
        dock.pause_wanted.connect(self.pause)
        dock.where_changed.connect(self.selection_changed)
        dock.opacity_changed.connect(self._show_opacity)
        dock.class_shown.connect(self.heat.show_class)
        dock.fields.changed.connect(self._settings_changed)
        results.patch_chosen.connect(lambda patch: window.canvas.highlight_patch(patch))
        results.image_opened.connect(lambda path: window.files.open_image(Path(path)))

    def connect_canvas(self, canvas: SlideCanvas) -> None:
        """A canvas was made: its patches are those of the slide it shows."""
        canvas.set_heatmap_opacity(self._w.classify.opacity.value() / 100)
        canvas.patch_clicked.connect(self._patch_clicked)

    def _show_opacity(self, opacity: float) -> None:
        for canvas in self._w.canvases:
            canvas.set_heatmap_opacity(opacity)

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._checks.stop()

    @property
    def card(self) -> Any:
        """The card of the chosen model; ``None`` while there is none."""
        return self.models.card

    @card.setter
    def card(self, card: Any) -> None:
        self.models.card = card

    def refresh_models(self, current: Path | None = None) -> None:
        """List the models at hand and read the chosen one's card."""
        self.models.refresh(current)

    # -- before ----------------------------------------------------------------------------

    def regions(self) -> tuple[Annotation, ...]:
        """The selected shapes that have an area."""
        slide = self._w.slide
        if slide is None:
            return ()
        found = (slide.annotations.find(i) for i in self._w.canvas.selected_ids)
        return tuple(a for a in found if a is not None and a.shape.has_area)

    def selection_changed(self) -> None:
        """Count again, and look at the area when the selection rests."""
        summary = self._w.summary
        test = sum(r.count for r in summary.rows if r.part == "test") if summary is not None else 0
        self._w.classify.set_counts(len(self.regions()), len(self._w.rows), test)
        self._checks.area_changed()
        self._w.refresh_state()

    # -- the run ---------------------------------------------------------------------------

    @property
    def ready_soon(self) -> bool:
        """Whether an image or a model is on its way and nothing else runs."""
        return self._job is None and (self._w.opening > 0 or self.models.reading)

    def start_if_asked(self) -> None:
        """Start what was asked for before the image or the model was there."""
        if self._asked and not self.ready_soon:
            self._asked = False
            self.start()

    def start(self) -> Job | None:
        """Classify what the panel says; waits for an image or a model that is on its way."""
        self._asked = not self._w.can_classify() and self.ready_soon
        if self._asked:
            self._w.bar.tell(tr("Classify starts as soon as the image is open and the model is read."))
            return None
        dock, slide = self._w.classify, self._w.slide
        if dock.where is Where.TEST:
            return self.evaluate()
        if self._job is not None or not self._w.can_classify():
            return None
        if dock.where is Where.ALL:
            return self._start_all()
        if slide is None:
            return None
        return self._start_slide(slide)

    def _start_slide(self, slide: Any) -> Job:
        """One slide, from the middle of the view outwards; what an earlier run left undone goes on."""
        from histoviewer.app import jobs
        from histoviewer.app.classify_job import HowToRun

        dock, project, view = self._w.classify, self._w.session.project, self._w.canvas.view
        regions = self.regions() if dock.where is Where.REGIONS else ()
        kept = None if project.read_only else ProjectAnswers(project, parts_only=True)
        request = jobs.ClassifyRequest(
            (slide.path,),
            dock.model_path,
            slide.mpp,
            regions or None,
            mode=dock.fields.mode,
            normalizer=dock.fields.normalizer,
            mpp_overrides=self._w.mpp_was_given(slide.slide_id),
            coverage=dock.fields.coverage,
            how=HowToRun(answers=kept, centre=(view.center_x, view.center_y) if view is not None else None),
        )
        binding = self._w.session.bind_result(
            slide.slide_id, [r.id for r in regions], self.card.sha256, run_store.asked_of(request)
        )
        self._patches, self._classified_slide = [], slide
        job = self.submit(tr("Classify {0}", slide.path.stem), jobs.classify, request)
        job.partial.connect(lambda batch: self._grow(slide, batch))
        job.succeeded.connect(lambda found: self._classified(found, slide.slide_id, binding))
        return job

    def _start_all(self) -> Job | None:
        self.queue.add_rows()
        job = self.queue.start()
        if job is not None:
            self._w.results.setCurrentWidget(self._w.results.queue)
        return job

    def evaluate(self) -> Job | None:
        """Scores on the test part of the data set."""
        if self._job is not None:
            return None
        from histoviewer.app import jobs

        fields = self._w.classify.fields
        request = jobs.EvaluateRequest(
            self._w.session.project,
            model=self._w.classify.model_path,
            normalizer=fields.normalizer,
            coverage=fields.coverage,
        )
        self._w.layout_of_docks.show("classify")
        job = self.submit(tr("Evaluate on the test part"), jobs.evaluate, request)
        job.succeeded.connect(self._evaluated)
        return job

    def submit(self, title: str, function: Callable[..., Any], request: Any) -> Job:
        job = self._w.runner.submit(title, function, request)
        self._job = job
        dock = self._w.classify
        dock.set_running(True)
        job.progress.connect(dock.follow)
        job.failed.connect(self._failed)
        job.cancelled.connect(lambda: dock.end(tr("Cancelled before a patch was done.")))
        job.finished.connect(self._over)
        self._w.refresh_state()
        return job

    def cancel(self) -> None:
        """Stop; what is done is kept."""
        if self._job is not None:
            self._w.runner.cancel(self._job)

    def pause(self) -> None:
        """Let the running classification rest, or go on."""
        if self._job is None or self._job.ended:
            return
        task = self._job.task
        if task.paused:
            task.go_on()
        else:
            task.pause()
        self._w.classify.set_paused(task.paused)

    def _failed(self, error: HistoViewerError) -> None:
        self._w.classify.end("")
        self._w.tell_error(error)

    def _over(self) -> None:
        self._job, self._classified_slide = None, None
        self._w.refresh_state()

    def _grow(self, slide: Any, batch: Sequence[PatchPrediction]) -> None:
        """Patches as they come; the heatmap grows a few times a second."""
        self._patches.extend(batch)
        now = time.monotonic()
        shown = self._w.viewer.canvases_of(slide.slide_id)
        if shown and self.card is not None and now - self._last_heat > _HEAT_SECONDS:
            self._last_heat = now
            self.heat.keep(slide, tuple(self._patches), self.card.classes)

    def _classified(self, found: Any, slide_id: int, binding: Any) -> None:
        """One slide is done: keep its result and show it."""
        bound = {}
        for result in found.slides:
            run = None
            try:
                # The file may have been replaced since its card was read: what counts is what was used.
                used = replace(binding, model_sha256=found.model.sha256)
                run = self._w.session.record_result(slide_id, result, used)
                if result.complete and (key := result.provenance.get("key")):
                    ProjectAnswers(self._w.session.project).recorded(str(key), run)
            except HistoViewerError as error:
                self._w.tell_error(error)
            bound[result.path] = slide_id, result, run
        self.show_found(found, bound)
        if found.errors:
            self._w.bar.tell(messages.joined([e.error for e in found.errors]), "bad")
        elif found.notes:
            self._w.bar.tell(messages.joined(list(found.notes)), "warn")

    def show_found(self, found: Any, bound: dict[str, tuple[int, SlideResult, int | None]]) -> None:
        """Show what was found; ``bound`` gives slide, result and run by file."""
        shown = None
        for slide_id, result, run in bound.values():
            view = result_view.of_slide(result, found.model.name, found.model.sha256, found)
            view = replace(view, run=run)
            if shown is None or (self._w.slide is not None and slide_id == self._w.slide.slide_id):
                shown = (slide_id, result, view)
            if (slide := self._w.panes.slide_of(slide_id)) is not None:
                self.heat.keep(slide, result.patches, result.classes, view)
        patches = sum(len(r.patches) for r in found.slides)
        seconds = self._job.seconds if self._job is not None else sum(r.seconds for r in found.slides)
        state = "" if found.complete else tr("Stopped; what was done is kept: ")
        self._w.classify.end(tr("{0}{1:,} patches in {2:.1f} s", state, patches, seconds))
        if shown is not None:
            self._w.review.present(shown[2], shown[0])
            self._offer_scores(shown[1], found.model)
        self._w.listing.refresh_runs()
        if self.card is not None and self.card.sha256 != found.model.sha256:
            self.models.choose(self.card.path)
        # A setting may have been changed while it ran.
        self._mark_stale()

    def _offer_scores(self, result: SlideResult, model: Any) -> None:
        """Where the drawn regions bear the model's classes, the truth is known: offer the scores."""
        from histoviewer.app.region_truth import judge_regions

        ids = {region.annotation_id for region in result.regions}
        drawn = [a for a in self._w.slide.annotations if a.id in ids] if self._w.slide is not None else []
        if self._w.review.hides(self._w.slide.slide_id if self._w.slide is not None else None):
            return
        judged = judge_regions(result, drawn, model, self.card.positive if self.card is not None else None)
        if judged is None:
            return
        view = result_view.of_evaluation(judged, tr("Labelled regions"), "patches", "regions")
        self._w.bar.tell(
            tr("The classified regions are labelled, so the answers can be judged."),
            "info",
            tr("Show the scores"),
            lambda: self._w.results.show_view(view),
        )

    def _evaluated(self, found: Any) -> None:
        state = "" if found.complete else tr("Stopped; ")
        self._w.classify.end(tr("{0}{1:,} images in {2:.1f} s", state, found.evaluation.n, found.seconds))
        if found.errors:
            self._w.bar.tell(messages.joined([e.error for e in found.errors]), "bad")
        if found.warning:
            self._w.bar.tell(messages.joined([found.warning, *(e.error for e in found.errors)]), "bad")
        self._w.results.show_view(result_view.of_evaluation(found, tr("Test part")))
        self._w.listing.refresh_runs()

    # -- results ---------------------------------------------------------------------------

    def show_latest(self, slide: Any) -> None:
        """The newest result of the active slide, from this or an earlier start."""
        session, found = self._w.session, self.heat.of(slide)
        self._w.review.present(found.view if found is not None else None, slide.slide_id, raise_tab=False)
        self.heat.follow(slide)
        if found is not None:
            self._mark_stale()
            return
        job = self._w.runner.submit(
            tr("Latest result"),
            lambda _task, i: session.latest_run(i),
            slide.slide_id,
            Lane.SHORT,
            quiet=True,
        )
        job.succeeded.connect(lambda found: self._latest(slide, found))

    def _latest(self, slide: Any, found: StoredRun | None) -> None:
        busy = slide is self._classified_slide
        if found is None or busy or not self._w.viewer.canvases_of(slide.slide_id):
            return
        self.show_run(slide, found)

    def show_run(self, slide: Any, found: StoredRun) -> None:
        """Show a classification that the project keeps, in the place of what was shown of its slide."""
        view, result = result_view.of_run(found), found.result
        self.heat.keep(slide, result.patches, result.classes, view)
        if self._w.slide is slide:
            self._w.review.present(view, slide.slide_id, raise_tab=False)
            self._mark_stale()

    def chosen_settings(self) -> dict[str, Any]:
        """The settings that a classification which starts now would have, as the panel says them."""
        from histoviewer.app.jobs import ClassifyRequest

        fields = self._w.classify.fields
        return run_store.settings_of(
            ClassifyRequest((), mode=fields.mode, normalizer=fields.normalizer, coverage=fields.coverage)
        )

    def _settings_changed(self) -> None:
        """Keep the coverage, which is a preference, and say where the shown result was made otherwise."""
        kept, coverage = settings.load(), self._w.classify.fields.coverage
        if kept.coverage != coverage:
            try:
                settings.save(replace(kept, coverage=coverage))
            except HistoViewerError as error:
                self._w.tell_error(error)
        self._mark_stale()

    def mark_stale(self) -> None:
        """Something changed: say so if the shown result was made from it."""
        self._mark_stale()

    def _mark_stale(self) -> None:
        slide, view = self._w.slide, self._w.results.view
        if slide is None or view is None or view.slide is None:
            return
        sha = self.card.sha256 if self.card is not None else None
        chosen = self.chosen_settings()
        made = view.slide.provenance.get("settings", {})
        if "thresholds" in made and made["thresholds"] is None:
            # A model without prediction sets answers alike at every coverage.
            del chosen["coverage"]
        reasons = self._w.session.result_stale(slide.slide_id, sha, chosen, view.run)
        told = "; ".join(tr(reason) for reason in reasons)
        self._w.results.mark_stale(tr("out of date: {0}", told) if told else "")

    def _patch_clicked(self, index: int) -> None:
        found = self.heat.of(self._w.slide)
        if found is not None and 0 <= index < len(found.patches):
            self._w.results.select_patch(found.patches[index])

    # -- exports ---------------------------------------------------------------------------

    def write_table(self, path: Path) -> None:
        """Write the shown result as CSV: every patch or image with its probabilities."""
        view = self._w.results.view
        if view is None:
            return
        job = self._w.runner.submit(tr("Table"), _write_table, (view, path), Lane.SHORT)
        job.succeeded.connect(lambda _none: self._w.bar.tell(tr("Table written to {0}", path), "good"))
        job.failed.connect(self._w.tell_error)


def _write_table(_task: Any, request: tuple[ResultView, Path]) -> None:
    from histoviewer.app import patch_table

    view, path = request
    if view.evaluation is not None:
        patch_table.write_judged(view.predictions, view.classes, path)
    elif view.slide is not None:
        patch_table.write_csv((view.slide,), path)
