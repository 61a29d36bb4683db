"""What judging does beside the evaluation itself: score again, compare, cross-validate, export."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.docks import result_view
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_FOLDS = ("3", "4", "5", "10")
_DRAWS = ("1", "3", "5")


class EvaluationActions(QObject):
    """Handlers of the commands whose name starts with "evaluation."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        results = window.results
        results.rescore_wanted.connect(self.rescore)
        results.export_wanted.connect(self.export)
        results.compare.compare_wanted.connect(self._test)
        results.compare.export_wanted.connect(self._export_comparison)

    # -- what is shown -----------------------------------------------------------------------

    def rescore(self, vote: str, coverage: float) -> Job | None:
        """Score the shown evaluation with another vote or coverage; the coverage becomes the preference."""
        from histoviewer.app.evaluation_levels import RescoreRequest, rescore

        view = self._w.results.view
        if view is None or view.evaluation is None:
            return None
        wanted = settings.load()
        if wanted.coverage != coverage:
            settings.save(replace(wanted, coverage=coverage))
            self._w.classify.fields.set_coverage(coverage)
        request = RescoreRequest(view.source, vote, coverage)
        job = self._w.runner.submit(tr("Score again"), rescore, request, Lane.SHORT, quiet=True)
        title = view.title
        job.succeeded.connect(lambda found: self._rescored(found, title))
        job.failed.connect(self._w.tell_error)
        return job

    def _rescored(self, found: Any, title: str) -> None:
        view = self._w.results.view
        if view is not None and view.evaluation is not None:
            self._w.results.show_view(result_view.of_evaluation(found, title), raise_tab=False)

    def export(self) -> Job | None:
        """Write everything of the shown evaluation into a folder."""
        view = self._w.results.view
        if view is None or view.evaluation is None:
            self._w.bar.tell(tr("Evaluate a model first (Ctrl+E): there are no scores to export yet."))
            return None
        folder = self._ask_folder(tr("Folder for the results"))
        return None if folder is None else self.export_to(folder)

    def export_to(self, folder: Path) -> Job | None:
        """Write tables in the background, then the pictures."""
        from histoviewer.app.evaluation_export import ExportEvaluationRequest, export_evaluation

        view = self._w.results.view
        if view is None:
            return None
        request = ExportEvaluationRequest(view.source, folder)
        job = self._w.runner.submit(tr("Export results"), export_evaluation, request, Lane.SHORT)
        job.succeeded.connect(lambda _files: self._save_pictures(view.source, folder))
        job.failed.connect(self._w.tell_error)
        return job

    def _save_pictures(self, source: Any, folder: Path) -> None:
        from histoviewer.core.errors import HistoViewerError
        from histoviewer.ui.docks.figure_files import save_evaluation

        try:
            save_evaluation(source, folder)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        self._w.bar.tell(
            tr("Scores, curves, predictions, pictures and model card are in {0}", folder), "good"
        )

    # -- compare -----------------------------------------------------------------------------

    def compare(self) -> None:
        """Show the runs side by side."""
        self._w.layout_of_docks.show("results")
        self._w.results.setCurrentWidget(self._w.results.compare)

    def _test(self, runs: tuple[int, ...]) -> Job:
        from histoviewer.app.compare_runs import CompareRequest, compare_runs

        request = CompareRequest(self._w.session.project, runs)
        job = self._w.runner.submit(tr("Compare runs"), compare_runs, request, Lane.SHORT, quiet=True)
        job.succeeded.connect(self._w.results.compare.show_comparison)
        job.failed.connect(self._w.tell_error)
        return job

    def _export_comparison(self, runs: tuple[int, ...]) -> None:
        folder = self._ask_folder(tr("Folder for the comparison"))
        if folder is not None:
            request = (self._w.session.project, runs, folder)
            job = self._w.runner.submit(tr("Export comparison"), _export_comparison, request, Lane.SHORT)
            job.succeeded.connect(
                lambda _done: self._w.bar.tell(tr("The comparison is in {0}", folder), "good")
            )
            job.failed.connect(self._w.tell_error)

    # -- several trainings -------------------------------------------------------------------

    def cross_validate(self) -> Job | None:
        """Ask for the folds, then train and judge as the Train panel says."""
        words = tr("Folds by patient (one is judged, one calibrates, the others are learned from):")
        folds = messages.ask_item(self._w, tr("Cross-validate"), words, _FOLDS)
        if folds is None:
            return None
        from histoviewer.app.cross_validation_job import CrossValidateRequest, cross_validate

        project, train = self._w.session.project, self._w.training.request()
        request = CrossValidateRequest(
            project, train, int(folds), train.seed, coverage=settings.load().coverage
        )
        made = partial(_normalized, job=cross_validate, choice=self._w.training.stain)
        job = self._w.runner.submit(tr("Cross-validate, {0} folds", folds), made, request)
        job.succeeded.connect(self._cross_validated)
        return self._follow(job)

    def _cross_validated(self, found: Any) -> None:
        title = tr("Cross-validation, {0} folds", len(found.folds))
        self._w.results.show_view(result_view.of_evaluation(found.pooled, title))
        self._w.listing.refresh_runs()
        areas = ", ".join(_area(fold.evaluation.auc.value) for fold in found.folds)
        locked = tr(" The test part stayed locked.") if "split" in self._w.facts() else ""
        warning = found.pooled.warning
        judged = warning or tr("every image was judged by a model that never saw its patient.")
        by_fold = tr("AUC by fold: {0}.", areas)
        self._w.bar.tell(f"{title}: {judged} {by_fold}{locked}", "bad" if warning else "good")

    def learning_curve(self) -> Job | None:
        """Ask how often, then train on 10, 25, 50 and 100 % of the training patients."""
        words = tr("Draws of patients for each of 10, 25, 50 and 100 %:")
        draws = messages.ask_item(self._w, tr("Learning curve"), words, _DRAWS)
        if draws is None:
            return None
        from histoviewer.app.learning_curve_job import LearningCurveRequest, learning_curve

        request = LearningCurveRequest(self._w.session.project, self._w.training.request(), seeds=int(draws))
        made = partial(_normalized, job=learning_curve, choice=self._w.training.stain)
        job = self._w.runner.submit(tr("Learning curve"), made, request)
        job.succeeded.connect(self._curve_made)
        return self._follow(job)

    def _curve_made(self, found: Any) -> None:
        rows = found.means("auc")
        words = ", ".join(tr("{0:.3f} with {1}", mean, patients) for patients, mean, _low, _high in rows)
        self._w.listing.refresh_runs()
        self._w.bar.tell(
            tr("Learning curve, AUC on {0} by training patients: {1}.", tr(found.part), words),
            "good",
            tr("Show it"),
            self.show_learning_curve,
        )

    def show_learning_curve(self) -> None:
        """Show the newest learning curve alone."""
        self.compare()
        self._w.results.compare.show_newest("learning-curve")

    def _follow(self, job: Job) -> Job:
        self._w.results.setCurrentWidget(self._w.results.jobs)
        job.failed.connect(self._w.tell_error)
        job.cancelled.connect(lambda: self._w.bar.tell(tr("Cancelled. Nothing was kept of it.")))
        job.finished.connect(self._w.refresh_state)
        self._w.refresh_state()
        return job

    # -- models ------------------------------------------------------------------------------

    def export_model(self) -> Job | None:
        """Write the chosen model for QuPath, and say what does not travel."""
        folder = self._ask_folder(tr("Empty folder for the model"))
        return None if folder is None else self.export_model_to(folder)

    def export_model_to(self, folder: Path) -> Job:
        """The same, into this folder."""
        from histoviewer.app.model_export import ExportModelRequest, export_model

        request = ExportModelRequest(self._w.classify.model_path, folder)
        job = self._w.runner.submit(tr("Export model for QuPath"), export_model, request, Lane.SHORT)
        job.succeeded.connect(self._model_exported)
        job.failed.connect(self._w.tell_error)
        return job

    def _model_exported(self, found: Any) -> None:
        lost = " ".join(found.warnings)
        self._w.bar.tell(tr("The model is in {0}. What does not travel: {1}", found.folder, lost), "info")

    def model_card(self) -> None:
        """Write the card of the chosen model as a page."""
        from histoviewer.app.model_card_page import write_card
        from histoviewer.app.model_store import resolve_model

        folder = settings.load().last_folder or str(Path.home())
        path = messages.ask_save(
            self._w, tr("Model card"), str(Path(folder) / "model-card.md"), tr("Markdown (*.md)")
        )
        if path:
            request = (resolve_model(self._w.classify.model_path), Path(path))
            job = self._w.runner.submit(tr("Model card"), write_card, request, Lane.SHORT)
            job.succeeded.connect(lambda out: self._w.bar.tell(tr("Model card written to {0}", out), "good"))
            job.failed.connect(self._w.tell_error)

    def _ask_folder(self, title: str) -> Path | None:
        folder = settings.load().last_folder or str(Path.home())
        found = messages.ask_folder(self._w, title, folder)
        return Path(found) if found else None


def _area(value: float) -> str:
    return tr("none") if math.isnan(value) else f"{value:.3f}"


def _normalized(task: Task, request: Any, job: Callable[[Task, Any], Any], choice: Any) -> Any:
    """Do a job whose patches are normalized; the target may be a file, which is read here."""
    if choice is not None:
        request = replace(request, train=replace(request.train, normalizer=choice.normalizer().state()))
    return job(task, request)


def _export_comparison(task: Task, request: tuple[Any, tuple[int, ...], Path]) -> Path:
    from histoviewer.app.compare_export import export_comparison
    from histoviewer.app.compare_runs import CompareRequest, compare_runs

    project, runs, folder = request
    export_comparison(compare_runs(task, CompareRequest(project, runs)), folder)
    return folder
