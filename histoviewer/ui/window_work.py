"""What Data set and Train do: they start jobs and bring back what these found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Job, Lane

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class WorkActions(QObject):
    """Handlers of the commands whose name starts with "work."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        dataset = window.dataset
        dataset.import_wanted.connect(self.import_folder)
        dataset.split_wanted.connect(self.split_dataset)

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

    # -- data set --------------------------------------------------------------------------

    def refresh_dataset(self) -> None:
        """Read the data set of the project and show it."""
        from histoviewer.app import jobs

        project = self._w.session.project
        job = self._w.runner.submit("Data set", jobs.dataset_summary, project, Lane.SHORT, quiet=True)
        job.succeeded.connect(self._show_dataset)
        job.failed.connect(self._w.tell_error)

    def _show_dataset(self, summary: Any) -> None:
        self._w.summary = summary
        self._w.dataset.show_summary(summary)
        self._w.refresh_state()

    def offer_folder(self, folder: Path) -> None:
        """A dropped folder: class folders make a data set, a folder of images is opened."""
        if any(entry.is_dir() and not entry.name.startswith(".") for entry in folder.iterdir()):
            self.import_from(folder)
            return
        images = [p for p in sorted(folder.iterdir()) if p.is_file() and not p.name.startswith(".")]
        if images:
            self._w.files.open_paths(images)
        else:
            self._w.bar.tell(
                f"{folder} is empty. Drop a folder with images, or with one sub-folder for each class."
            )

    def import_folder(self) -> None:
        """Ask for a folder of class folders and import it."""
        folder = messages.ask_folder(self._w, "Folder with one sub-folder for each class", self._folder())
        if folder:
            self.import_from(Path(folder))

    def import_from(self, folder: Path) -> Job:
        """Import a folder of class folders."""
        from histoviewer.app import jobs

        dock = self._w.dataset
        request = jobs.ImportRequest(
            folder, self._w.session.project, dock.regex.text().strip() or None, dock.mpp.value() or None
        )
        self._w.layout_of_docks.show("dataset")
        job = self._w.runner.submit(f"Import {folder.name}", jobs.import_dataset, request, Lane.SHORT)
        job.succeeded.connect(self._imported)
        job.failed.connect(self._w.tell_error)
        return job

    def _imported(self, summary: Any) -> None:
        self._show_dataset(summary)
        words = f"{summary.patches_n:,} images of {summary.patients_n:,} patients are in the data set."
        if summary.skipped:
            left_out = messages.joined([item.error for item in summary.skipped])
            self._w.bar.tell(f"{words} {len(summary.skipped)} left out: {left_out}", "bad")
        else:
            self._w.bar.tell(words, "good", "Split by patient", self.split_dataset)

    def split_dataset(self) -> Job:
        """Deal patients into training, validation and test."""
        from histoviewer.app import jobs

        dock = self._w.dataset
        request = jobs.SplitRequest(self._w.session.project, dock.ratios.text().strip(), dock.seed.value())
        job = self._w.runner.submit("Split by patient", jobs.split_dataset, request, Lane.SHORT)
        job.succeeded.connect(self._split)
        job.failed.connect(self._w.tell_error)
        return job

    def _split(self, summary: Any) -> None:
        self._show_dataset(summary)
        parts = ", ".join(
            f"{len(summary.patients(part))} {words}"
            for part, words in (
                ("train", "for training"),
                ("validation", "to choose"),
                ("test", "kept aside"),
            )
        )
        self._w.bar.tell(f"Patients are dealt out: {parts}.", "good")

    # -- sample case -----------------------------------------------------------------------

    def open_sample(self) -> Job:
        """Make synthetic images, import and split them, and open one of them."""
        folder = settings.home_folder() / "sample case"
        job = self._w.runner.submit(
            "Make the sample case", _make_sample, (folder, self._w.session.project), Lane.SHORT
        )
        job.succeeded.connect(self._sample_ready)
        job.failed.connect(self._w.tell_error)
        return job

    def _sample_ready(self, found: tuple[Path, Any]) -> None:
        path, summary = found
        self._show_dataset(summary)
        self._w.files.open_image(path)
        self._w.bar.tell("The sample case is ready: synthetic images, imported and split by patient.", "info",
                         "Evaluate the model on it", self.evaluate)  # fmt: skip

    def _folder(self) -> str:
        return settings.load().last_folder or str(Path.home())


def _make_sample(task: Task, request: tuple[Path, Any]) -> tuple[Path, Any]:
    from histoviewer.app import jobs, sample_case

    folder, project = request
    case = sample_case.make(folder, seed=0, task=task)
    jobs.import_dataset(task, jobs.ImportRequest(case.folder, project))
    summary = jobs.split_dataset(task, jobs.SplitRequest(project))
    return case.first_image, summary
