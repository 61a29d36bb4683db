"""What the File menu does: images, projects, annotations, exports, pixel size, preferences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from histoviewer.app import settings
from histoviewer.core.annotation import Shape
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr
from histoviewer.ui.window_interchange import SUFFIXES

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_IMAGES = (
    "*.svs *.tif *.tiff *.ndpi *.mrxs *.scn *.bif *.vms *.vmu *.svslide *.dcm *.czi *.png *.jpg "
    "*.jpeg *.bmp *.jp2"
)
_PROJECTS = "*.hvproj"

_SOON_MS = 30


class FileActions(QObject):
    """Handlers of the commands whose name starts with "files."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window

    # -- opening ---------------------------------------------------------------------------

    def open_images(self) -> None:
        """Ask for images and open them."""
        self.open_paths(
            [Path(p) for p in messages.ask_open(self._w, tr("Open images"), self._folder(), image_filter())]
        )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped, chosen or named on the command line, each by its kind."""
        images: list[Path] = []
        for path in paths:
            if path.suffix == ".hvproj":
                self.load_project(path)
            elif path.is_dir() and path.suffix.casefold() not in (".zarr",) and not _is_slide_folder(path):
                self._w.data_set.offer_folder(path)
            elif path.suffix.casefold() in SUFFIXES:
                self._w.interchange.import_file(path)
            elif path.suffix.casefold() == ".safetensors":
                self.choose_model(path)
            else:
                images.append(path)
        if images:
            self._remember_folder(images[0].parent)
        for n, path in enumerate(images):
            self.open_image(path, show=n == 0)

    def choose_model(self, path: Path) -> None:
        """Use a model file where it lies, and show what it is."""
        self._w.view.show_dock("classify")
        self._w.classification.refresh_models(path)

    def open_image(self, path: Path, show: bool = True) -> Job:
        """Open one image in the background; the window stays free."""
        session = self._w.session
        job = self._w.runner.submit(
            tr("Open {0}", path.name), lambda _task, p: session.open_slide(p), path, Lane.SHORT
        )
        self._w.follow_opening(job)
        job.succeeded.connect(lambda slide: self._opened(slide, show))
        job.failed.connect(self._w.tell_error)
        return job

    def open_row(self, slide_id: int) -> None:
        """Show a slide of the project."""
        session = self._w.session
        if (slide := session.opened(slide_id)) is not None:
            self._w.show_slide(slide)
            return
        job = self._w.runner.submit(
            tr("Open slide"), lambda _task, i: session.open_row(i), slide_id, Lane.SHORT
        )
        self._w.follow_opening(job)
        job.succeeded.connect(self._w.show_slide)
        job.failed.connect(lambda error: self._w.safety.not_opened(slide_id, error))

    def _opened(self, slide: Any, show: bool) -> None:
        if show or self._w.slide is None:
            self._w.show_slide(slide)
        else:
            self._w.panes.add(slide)
        if slide.needs_pyramid:
            job = self._w.runner.submit(
                tr("Overview of {0}", slide.path.name),
                lambda task, s: s.build_pyramid(task),
                slide,
                Lane.SHORT,
            )
            self._w.panes.open.hold(slide, job)
            job.succeeded.connect(lambda _none: self._w.slide_changed(slide))
            job.failed.connect(self._w.tell_error)

    def close_slide(self) -> None:
        """Close the image of the active view; it stays in the project."""
        self._w.panes.close_active()

    def remove_slide(self, slide_id: int) -> None:
        """Take a slide off the project's list."""
        self._w.panes.close(slide_id, wait=True)
        self._guard(self._w.session.remove_slide, slide_id)

    def edit_patient(self, slide_id: int) -> None:
        """Ask which patient a slide is of."""
        row = next((r for r in self._w.session.slides() if r.id == slide_id), None)
        if row is None or blinded.is_on():
            return
        if name := messages.ask_text(
            self._w, tr("Patient"), tr("Patient of {0}", row.path.name), row.patient
        ):
            self._guard(lambda: self._w.session.update_slide(slide_id, patient=name))

    # -- projects --------------------------------------------------------------------------

    def open_project(self) -> None:
        """Ask for a project and open it."""
        for path in messages.ask_open(self._w, tr("Open project"), self._folder(), project_filter())[:1]:
            self.load_project(Path(path))

    def new_project(self) -> None:
        """Ask for a name and start a project there."""
        path = messages.ask_save(
            self._w, tr("New project"), str(Path(self._folder()) / "study.hvproj"), project_filter()
        )
        if path:
            self._switch(self._w.session.new_project, Path(path).with_suffix(".hvproj"))

    def load_project(self, path: Path) -> None:
        """Open a project in the place of this one."""
        self._switch(self._w.session.open_project, path)

    def save_project_as(self) -> None:
        """Give the working project a name and a place."""
        path = messages.ask_save(
            self._w, tr("Name this project"), str(Path(self._folder()) / "study.hvproj"), project_filter()
        )
        if path:
            self._switch(self._w.session.save_as, Path(path).with_suffix(".hvproj"))

    def _switch(self, change: Any, path: Path) -> None:
        running = self._w.runner.running
        if any(not job.quiet for job in running):
            self._w.bar.tell(
                tr("A job is running in this project. Cancel it (Ctrl+.) or wait, then try again.")
            )
            return
        if running:  # small change that nobody started, over in a moment
            QTimer.singleShot(_SOON_MS, self, lambda: self._switch(change, path))
            return
        self._w.show_slide(None)
        self._guard(change, path)
        self._w.project_changed()

    def open_sample(self) -> None:
        """Make the sample case and walk through it."""
        self._w.work.open_sample()

    # -- results ------------------------------------------------------------

    def export_table(self) -> None:
        """Ask where, then write the result as CSV."""
        path = messages.ask_save(
            self._w, tr("Result table"), str(Path(self._folder()) / "result.csv"), "CSV (*.csv)"
        )
        if path:
            self._w.work.write_table(Path(path))

    # -- pixel size, preferences -----------------------------------------------------------

    def ask_pixel_size(self) -> None:
        """Ask for the pixel size of the shown image."""
        if self._w.slide is not None:
            self._w.pixel_bar.ask(self._w.privacy.name_of(self._w.slide), self._w.slide.mpp)

    def give_pixel_size(self, mpp: float) -> None:
        """Keep the pixel size that the person gave."""
        slide = self._w.slide
        if slide is not None and self._guard(self._w.session.set_mpp, slide.slide_id, mpp):
            self._w.pixel_bar.hide()
            self._w.slide_changed(slide)

    def pixel_size_from_line(self) -> None:
        """The pixel size from a line that the person drew over something of known length."""
        slide = self._w.slide
        if slide is None:
            return
        chosen = [a for i in self._w.canvas.selected_ids if (a := slide.annotations.find(i)) is not None]
        lines = [a for a in chosen if a.shape is Shape.LINE and a.length_l0 > 0]
        if not lines:
            self._w.book.run("tool.line")
            self._w.bar.tell(
                tr("Draw a line (L) over something of known length, then choose “From a line…” again.")
            )
            return
        length = messages.ask_text(
            self._w, tr("Length of the line"), tr("How long is the line, in µm?"), "100"
        )
        try:
            um = float((length or "").replace(",", "."))
        except ValueError:
            return
        if um > 0:
            self._w.pixel_bar.value.setValue(um / lines[0].length_l0)

    def preferences(self) -> None:
        """Show the preferences; they apply as they are chosen."""
        from histoviewer.ui.preferences import PreferencesDialog

        dialog = PreferencesDialog(settings.load(), self._w)
        dialog.changed.connect(self._w.apply_settings)
        messages.show_dialog(dialog)

    def quit(self) -> None:
        """Close the window. Everything is saved already."""
        self._w.close()

    # -- small change ----------------------------------------------------------------------

    def _guard(self, function: Any, *values: Any) -> bool:
        """Call something that may fail in an expected way; say so when it does."""
        try:
            function(*values)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return False
        return True

    def _folder(self) -> str:
        return settings.load().last_folder or str(Path.home())

    def _remember_folder(self, folder: Path) -> None:
        self._guard(lambda: settings.save(replace(settings.load(), last_folder=str(folder))))


def _is_slide_folder(path: Path) -> bool:
    """Whether a folder is itself a slide (DICOM series) and not a folder of classes."""
    return any(entry.suffix.casefold() == ".dcm" for entry in path.iterdir() if entry.is_file())


def image_filter() -> str:
    """What a dialog that asks for images shows."""
    return f"{tr('Images')} ({_IMAGES});;{tr('All files')} (*)"


def project_filter() -> str:
    """What a dialog that asks for a project shows."""
    return f"{tr('HistoViewer project')} ({_PROJECTS})"
