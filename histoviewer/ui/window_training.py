"""What Train does: estimates, starts, pauses, ends and resumes a training."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from histoviewer.app import choices, settings
from histoviewer.app.stain_choice import StainChoice
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr
from histoviewer.ui.told import told_error

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_ESTIMATE_AFTER_MS = 600


class TrainingActions(QObject):
    """Handlers of the commands whose name starts with "training."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._job: Job | None = None
        self._ends_now = threading.Event()
        self._estimating: Job | None = None
        self._estimate_of: tuple[str, int] | None = None
        self._paused: tuple[Any, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_ESTIMATE_AFTER_MS)
        self._later.timeout.connect(self._estimate)
        dock = window.train
        dock.start_wanted.connect(self.start)
        dock.resume_wanted.connect(self.resume)
        dock.stop_wanted.connect(self.pause)
        dock.end_wanted.connect(self.end_early)
        dock.weights_wanted.connect(self.choose_weights)
        dock.estimate_wanted.connect(self.estimate_soon)
        dock.name.textChanged.connect(lambda _text: self._show_paused())

    # -- start, pause, end, resume -----------------------------------------------------------

    def start(self) -> Job:
        """Train with what the panel says."""
        return self._train(self._request(), self._name())

    def resume(self) -> Job | None:
        """Go on with the paused training of the model's name, or the latest one, with its own settings."""
        paused = self._next_paused()
        if paused is None:
            self._w.bar.tell(tr("No training is paused. Start one in the Train panel."))
            return None
        try:
            request = paused.request(self._w.session.project)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return None
        return self._train(request, paused.name, chosen_stain=False)

    def pause(self) -> None:
        """Stop after the batch at hand; the checkpoint is kept for Resume."""
        if self._job is not None:
            self._w.runner.cancel(self._job)

    def end_early(self) -> None:
        """End after the batch at hand; the best epoch becomes the model."""
        self._ends_now.set()
        self._w.train.end_early.setEnabled(False)

    def choose_weights(self) -> None:
        """Ask for a file with weights to start from."""
        folder = settings.load().last_folder or str(Path.home())
        found = messages.ask_open(
            self._w, tr("Weights to start from"), folder, f"{tr('Weights')} (*.safetensors *.pth *.pt)"
        )
        self._w.train.set_weights_file(Path(found[0]) if found else None)

    def _name(self) -> str:
        typed = self._w.train.name.text().strip()
        return "".join(c if c.isalnum() or c in "-_ ." else "-" for c in typed) or "my-model"

    def request(self) -> Any:
        """The training that the panel describes, for cross-validation and learning curves, too."""
        return replace(self._request(), threads=choices.cores_beside_the_window())

    @property
    def stain(self) -> StainChoice | None:
        """The normalization that every patch shall go through, ``None`` for none."""
        return self._w.stain.choice if self._w.train.normalize.isChecked() else None

    def _request(self) -> Any:
        from histoviewer.app import jobs
        from histoviewer.app.model_store import SUFFIX, models_folder

        choice = self._w.train.fields.choice
        return jobs.TrainRequest(
            self._w.session.project,
            models_folder() / f"{self._name()}{SUFFIX}",
            choice.arch,
            choice.weights,
            choice.unfreeze,
            choice.head,
            epochs=choice.epochs,
            seed=choice.seed,
            recipe=choice.recipe,
        )

    def _train(self, request: Any, name: str, chosen_stain: bool = True) -> Job:
        dock = self._w.train
        self._stop_estimating()
        dock.show_estimate("")
        self._ends_now = threading.Event()
        request = replace(request, ends_now=self._ends_now, threads=choices.cores_beside_the_window())
        stain = self._w.stain.choice if chosen_stain and dock.normalize.isChecked() else None
        job = self._w.runner.submit(tr("Train {0}", name), partial(_train_model, choice=stain), request)
        self._job = job
        dock.begin(f"{name}: {choices.network_words(request.arch, request.unfreeze, request.head)}")
        job.progress.connect(dock.follow)
        job.partial.connect(dock.add_epoch)
        job.succeeded.connect(self._trained)
        job.failed.connect(self._failed)
        job.cancelled.connect(lambda: dock.end(tr("Paused. Resume goes on from here, after a restart too.")))
        job.finished.connect(self._over)
        self._w.refresh_state()
        return job

    def _trained(self, summary: Any) -> None:
        validation = summary.metrics.get("validation") or summary.metrics.get("test") or {}
        auc = (validation.get("auc") or {}).get("value")
        score = tr(" Validation AUC {0:.3f}.", auc) if isinstance(auc, float) else ""
        best = (
            tr("best epoch {0} of {1}", summary.best_epoch, len(summary.history))
            if summary.history
            else tr("fitted")
        )
        remarks = "".join(f" {note[:1].upper()}{note[1:]}." for note in summary.notes)
        if summary.left_out:
            errors = messages.joined([item.error for item in summary.left_out])
            remarks += tr(" Left out, {0} that can't be read: {1}", len(summary.left_out), errors)
        self._w.train.end(tr("Done: {0}.{1}{2}", best, score, remarks))
        done = tr(
            "{0} is trained and chosen in the Classify panel.{1}{2}", summary.model.name, score, remarks
        )
        self._w.bar.tell(done, "good", tr("Evaluate on the test part"), self._w.work.evaluate)
        self._w.classification.refresh_models(summary.model_path)
        self._w.listing.refresh_runs()

    def _failed(self, error: HistoViewerError) -> None:
        self._w.train.end("")
        self._w.tell_error(error)

    def _over(self) -> None:
        self._job = None
        self.refresh_paused()
        self._w.refresh_state()
        self.estimate_soon()

    # -- paused trainings ----------------------------------------------------------------------

    def refresh_paused(self) -> None:
        """Look which trainings can go on."""
        from histoviewer.app.model_store import models_folder
        from histoviewer.app.paused_training import paused_trainings

        job = self._w.runner.submit(
            tr("Paused trainings"), paused_trainings, models_folder(), Lane.SHORT, quiet=True
        )
        job.succeeded.connect(self._found_paused)

    def _found_paused(self, found: tuple[Any, ...]) -> None:
        self._paused = found
        self._show_paused()

    def _next_paused(self) -> Any:
        own = [paused for paused in self._paused if paused.name == self._name()]
        return next(iter(own or self._paused), None)

    def _show_paused(self) -> None:
        paused = self._next_paused()
        self._w.train.set_paused(paused.line if paused is not None else "")

    # -- estimate --------------------------------------------------------------------------------

    def estimate_soon(self) -> None:
        """Estimate time and memory a moment after the last change, while the panel is seen."""
        dock = self._w.train
        if not dock.isVisible() or self._job is not None:
            return
        if "split" not in self._w.facts():
            dock.show_estimate("")
            return
        wanted = (repr(dock.fields.choice), id(self._w.summary))
        if wanted != self._estimate_of:
            self._stop_estimating()
            self._estimate_of = wanted
            self._later.start()

    def _stop_estimating(self) -> None:
        self._later.stop()
        self._estimate_of = None
        if self._estimating is not None:
            self._w.runner.cancel(self._estimating)
            self._estimating = None

    def _estimate(self) -> None:
        if self._w.runner.exclusive_job is not None:
            self._estimate_of = None
            return
        from histoviewer.app.train_estimate import estimate

        request = replace(self._request(), threads=choices.cores_beside_the_window())
        self._w.train.show_estimate(tr("Estimating time and memory…"))
        job = self._w.runner.submit(tr("Estimate"), estimate, request, Lane.SHORT, quiet=True)
        self._estimating = job
        job.succeeded.connect(partial(self._estimated, job))
        job.failed.connect(partial(self._not_estimated, job))

    def _estimated(self, job: Job, found: Any) -> None:
        if self._estimating is job:
            self._estimating = None
            self._w.train.show_estimate(found.line, found.fits)

    def _not_estimated(self, job: Job, error: HistoViewerError) -> None:
        if self._estimating is job:
            self._estimating = None
            self._w.train.show_estimate(told_error(error), fits=False)


def _train_model(task: Task, request: Any, choice: StainChoice | None) -> Any:
    """Train; the target of a normalization may be a file, which is read here and not by the window."""
    from histoviewer.app import jobs

    if choice is not None:
        request = replace(request, normalizer=choice.normalizer().state())
    return jobs.train_model(task, request)
