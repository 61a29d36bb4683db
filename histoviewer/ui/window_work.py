"""What concerns any work: the running job, the shown result, and the sample case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.core.task import Task
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class WorkActions(QObject):
    """Handlers of the commands whose name starts with "work."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window

    # -- classify: handed on to its own controller -------------------------------------------

    def classify(self) -> None:
        """Classify what the panel says."""
        self._w.classification.start()

    def evaluate(self) -> None:
        """Scores on the data set's test part."""
        self._w.classification.evaluate()

    def cancel_job(self) -> None:
        """Stop the running job; what has a use is kept."""
        running = self._w.runner.exclusive_job or next(
            (j for j in self._w.runner.running if not j.quiet), None
        )
        if running is not None:
            self._w.runner.cancel(running)

    def write_table(self, path: Path) -> None:
        """Write the shown result as CSV."""
        self._w.classification.write_table(path)

    # -- sample case -----------------------------------------------------------------------

    def open_sample(self) -> Job:
        """Make synthetic images, import and split them, and open one of them."""
        folder = settings.home_folder() / "sample case"
        job = self._w.runner.submit(
            tr("Make the sample case"), _make_sample, (folder, self._w.session.project), Lane.SHORT
        )
        job.succeeded.connect(self._sample_ready)
        job.failed.connect(self._w.tell_error)
        return job

    def _sample_ready(self, found: tuple[Path, Any]) -> None:
        path, summary = found
        self._w.data_set.show(summary)
        self._w.files.open_image(path)
        self._w.bar.tell(
            tr("The sample case is ready: synthetic images, imported and split by patient."),
            "info",
            tr("Evaluate the model on it"),
            self.evaluate,
        )


def _make_sample(task: Task, request: tuple[Path, Any]) -> tuple[Path, Any]:
    from histoviewer.app import jobs, sample_case

    folder, project = request
    case = sample_case.make(folder, seed=0, task=task)
    jobs.import_dataset(task, jobs.ImportRequest(case.folder, project))
    summary = jobs.split_dataset(task, jobs.SplitRequest(project))
    return case.first_image, summary
