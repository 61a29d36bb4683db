"""What the Data set panel does: it starts jobs and brings back what these found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import mark, plural, tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class DatasetActions(QObject):
    """Handlers of the commands whose name starts with "dataset."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        dock = window.dataset
        dock.import_wanted.connect(self.import_folder)
        dock.regions_wanted.connect(self.cut_regions)
        dock.images_wanted.connect(self.show_images)
        dock.split_wanted.connect(self.split)
        dock.accept_wanted.connect(self.accept_conflicts)
        dock.leave_out_wanted.connect(self.leave_out)

    # -- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the data set of the project and show it."""
        from histoviewer.app.dataset_summary import dataset_summary

        job = self._submit(tr("Data set"), dataset_summary, self._w.session.project, quiet=True)
        job.succeeded.connect(self.show)

    def show(self, summary: Any) -> None:
        """Show what a job found of the data set."""
        self._w.summary = summary
        self._w.dataset.show_summary(summary)
        self._w.refresh_state()

    def show_images(self) -> None:
        """Thumbnails of the data set."""
        from histoviewer.app.dataset_preview import all_patches, read_pictures
        from histoviewer.ui.patch_gallery import PatchGallery

        def open_gallery(records: Any) -> None:
            messages.show_dialog(
                PatchGallery(
                    records,
                    self._w.summary,
                    lambda request: self._submit(tr("Thumbnails"), read_pictures, request, quiet=True),
                    self._w.runner.cancel,
                    self._w,
                )
            )

        job = self._submit(tr("Images of the data set"), all_patches, self._w.session.project, quiet=True)
        job.succeeded.connect(open_gallery)

    # -- from folders -----------------------------------------------------------------------

    def offer_folder(self, folder: Path) -> None:
        """A dropped folder: class folders make a data set, a folder of images is opened."""
        if any(entry.is_dir() and not entry.name.startswith(".") for entry in folder.iterdir()):
            self.look_into(folder)
            return
        images = [p for p in sorted(folder.iterdir()) if p.is_file() and not p.name.startswith(".")]
        if images:
            self._w.files.open_paths(images)
        else:
            self._w.bar.tell(
                tr("{0} is empty. Drop a folder with images, or with one sub-folder for each class.", folder)
            )

    def import_folder(self) -> None:
        """Ask for a folder of labelled images and import it."""
        folder = messages.ask_folder(self._w, tr("Folder with one sub-folder for each class"), self._folder())
        if folder:
            self.look_into(Path(folder))

    def look_into(self, folder: Path) -> Job:
        """Look what a folder holds, and ask how its patients are told."""
        from histoviewer.app.dataset_preview import look_into

        self._w.layout_of_docks.show("dataset")
        job = self._submit(tr("Look into {0}", folder.name), look_into, folder)
        job.succeeded.connect(self._ask_import)
        return job

    def _ask_import(self, look: Any) -> None:
        from histoviewer.app.dataset_preview import preview_patients
        from histoviewer.ui.import_dialog import ImportDialog

        def find(request: Any) -> Job:
            return self._w.runner.submit(
                tr("Find patients"), preview_patients, request, Lane.SHORT, quiet=True
            )

        dialog = ImportDialog(look, find, self._w)
        dialog.accepted_import.connect(lambda source, mpp: self.import_from(look.scan.folder, source, mpp))
        messages.show_dialog(dialog)

    def import_from(self, folder: Path, source: Any, mpp: float | None) -> Job:
        """Import a folder of labelled images; ``source`` is a ``PatientSource``."""
        from histoviewer.app.dataset_jobs import ImportRequest, import_dataset

        request = ImportRequest(
            folder, self._w.session.project, source.regex, mpp, source.table, source.rule, source.given
        )
        job = self._submit(tr("Import {0}", folder.name), import_dataset, request)
        job.succeeded.connect(self._imported)
        return job

    def _imported(self, summary: Any) -> None:
        self.show(summary)
        words = tr(
            "{0:,} images of {1:,} patients are in the data set.", summary.patches_n, summary.patients_n
        )
        if summary.skipped:
            left_out = messages.joined([item.error for item in summary.skipped])
            self._w.bar.tell(tr("{0} {1:,} left out: {2}", words, len(summary.skipped), left_out), "bad")
        else:
            self._w.bar.tell(words, "good", tr("Split by patient"), self.split)

    # -- from annotations -------------------------------------------------------------------

    def cut_regions(self) -> None:
        """Ask how patches are cut from the annotated regions, and cut them."""
        from histoviewer.app.region_patches import project_labels

        self._w.layout_of_docks.show("dataset")
        job = self._submit(tr("Look at the annotations"), lambda _task, project: project_labels(project),
                           self._w.session.project, quiet=True)  # fmt: skip
        job.succeeded.connect(self._ask_regions)

    def _ask_regions(self, labels: Any) -> None:
        from histoviewer.app.region_patches import preview_regions
        from histoviewer.ui.regions_dialog import RegionsDialog

        if not labels:
            self._w.bar.tell(
                tr("No slide of this project has a region with a class. Draw one and give it a class first.")
            )
            return

        def count(request: Any) -> Job:
            return self._w.runner.submit(
                tr("Count patches"), preview_regions, request, Lane.SHORT, quiet=True
            )

        dialog = RegionsDialog(self._w.session.project, labels, count, self._w.runner.cancel, self._w)
        dialog.accepted_request.connect(self.cut_from)
        messages.show_dialog(dialog)

    def cut_from(self, request: Any) -> Job:
        """Cut patches as a ``RegionsRequest`` says."""
        from histoviewer.app.region_patches import add_regions

        job = self._submit(tr("Cut patches"), add_regions, request)
        job.succeeded.connect(self._imported)
        return job

    # -- split and conflicts ----------------------------------------------------------------

    def split(self) -> None:
        """Deal patients into training, validation and test; asks first when the test part was looked at."""
        summary = self._w.summary
        looks = summary.test_looks if summary is not None else 0
        if looks and any(row.part for row in summary.rows):
            question = plural(
                looks,
                "The test part was looked at once. Split again?",
                "The test part was looked at {0} times. Split again?",
            )
            why = tr(
                "A new split may put patients whose results are known into training, and models trained so "
                "far may have seen the new test patients. The count of looks stays."
            )
            if messages.choose(self._w, question, why, (tr("Split again"),)) is None:
                return
        self.split_now()

    def split_now(self) -> Job:
        """Split as the panel says."""
        from histoviewer.app.dataset_jobs import SplitRequest, split_dataset

        dock = self._w.dataset
        request = SplitRequest(
            self._w.session.project, dock.ratios.text().strip(), dock.seed.value(), dock.folds.value()
        )
        job = self._submit(tr("Split by patient"), split_dataset, request)
        job.succeeded.connect(self._split)
        return job

    def _split(self, summary: Any) -> None:
        self.show(summary)
        parts = ", ".join(
            tr(words, len(summary.patients(part)))
            for part, words in (
                ("train", mark("{0} for training")),
                ("validation", mark("{0} to choose")),
                ("test", mark("{0} kept aside")),
            )
        )
        dealt = tr("Patients are dealt out: {0}.", parts)
        folds = tr(" {0} folds for cross-validation.", summary.folds) if summary.folds else ""
        if summary.conflicts:
            n = len(summary.conflicts)
            blocked = plural(n, "1 conflict blocks training.", "{0:,} conflicts block training.")
            self._w.bar.tell(f"{dealt}{folds} {blocked}", "bad")
        else:
            self._w.bar.tell(f"{dealt}{folds}", "good")

    def accept_conflicts(self, keys: tuple[str, ...]) -> None:
        """Ask for a reason and keep it with the project, with the person's name and the time."""
        from histoviewer.app.dataset_conflicts import AcceptRequest, accept_conflicts

        question = plural(
            len(keys),
            "Why may a model be trained despite this conflict? Kept with your name and the time.",
            "Why may a model be trained despite these {0:,} conflicts? Kept with your name and the time.",
        )
        reason = messages.ask_text(self._w, tr("Accept in writing"), question)
        if reason:
            job = self._submit(
                tr("Accept conflicts"), accept_conflicts, AcceptRequest(self._w.session.project, reason, keys)
            )
            job.succeeded.connect(lambda _found: self.refresh())

    def leave_out(self, paths: tuple[str, ...]) -> None:
        """Take the images of a conflict out of the data set."""
        from histoviewer.app.dataset_conflicts import LeaveOutRequest, leave_out

        job = self._submit(tr("Leave images out"), leave_out, LeaveOutRequest(self._w.session.project, paths))
        job.succeeded.connect(lambda _count: self.refresh())

    # -- small change -----------------------------------------------------------------------

    def _submit(self, title: str, function: Any, request: Any, quiet: bool = False) -> Job:
        job = self._w.runner.submit(title, function, request, Lane.SHORT, quiet=quiet)
        job.failed.connect(self._w.tell_error)
        return job

    def _folder(self) -> str:
        return settings.load().last_folder or str(Path.home())
