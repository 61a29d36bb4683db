"""What the Normalize panel and the stain views do: choose, show, measure, write copies."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from histoviewer.app import settings
from histoviewer.app.session import SessionEvent
from histoviewer.app.stain_choice import (
    SETTING,
    StainChoice,
    StainTarget,
    check_target_path,
    choice_from_json,
    preset,
)
from histoviewer.app.stain_view import NORMALIZED, view_title
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import tr
from histoviewer.ui.told import told_error
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.window_files import image_filter

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


class StainActions(QObject):
    """Handlers of the commands whose name starts with "stain."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.choice = StainChoice()
        self._stains: WeakKeyDictionary[SlideCanvas, tuple[int, str]] = WeakKeyDictionary()
        self._swiped: WeakKeyDictionary[SlideCanvas, tuple[int, str]] = WeakKeyDictionary()
        """Canvases with the swipe on: the slide, and the stain view before it."""
        dock = window.normalize
        dock.preview_toggled.connect(self.toggle_stain)
        dock.method_chosen.connect(lambda name: self.choose(replace(self.choice, method=name)))
        dock.type_chosen.connect(self._type_chosen)
        dock.target_chosen.connect(self.choose_target)
        dock.strength_chosen.connect(self.choose_strength)
        dock.estimate_wanted.connect(self.estimate_stains)
        dock.background_chosen.connect(self.choose_background)
        dock.edit_wanted.connect(self.edit_vectors)
        dock.files_wanted.connect(self.normalize_files)
        window.session_event.connect(self._on_session)

    # -- the choice ------------------------------------------------------------------------

    def load(self) -> None:
        """Take over what the project keeps."""
        self.choice = choice_from_json(self._w.session.project.get_setting(SETTING))
        self._show_choice()

    def _on_session(self, event: SessionEvent) -> None:
        if event.kind == "project":
            self.load()

    def choose(self, choice: StainChoice) -> None:
        """Use another choice, keep it with the project, and show it where a stain view is on."""
        self.choice = choice
        self._show_choice()
        self._keep()
        view = self._shown_view()
        if view:
            self.show_stain(view)

    def choose_strength(self, strength: float) -> None:
        """Go only part of the way; a normalized view follows at once, without being fitted again."""
        if strength == self.choice.strength:
            return
        self.choice = replace(self.choice, strength=strength)
        self._keep()
        slide = self._w.slide
        if slide is not None and slide.has_stain(NORMALIZED):
            slide.set_strength(NORMALIZED, strength)
            for canvas in self._showing(slide.slide_id):
                canvas.set_stain(NORMALIZED)

    def _keep(self) -> None:
        project = self._w.session.project
        if project.read_only:
            return
        try:
            project.set_setting(SETTING, self.choice.to_json())
        except HistoViewerError as error:
            self._w.tell_error(error)

    def _show_choice(self) -> None:
        self._w.normalize.show_choice(self.choice)
        self._w.stain_switch.name_views(self.choice)

    def _type_chosen(self, key: str) -> None:
        if key != "own":
            self.choose(replace(self.choice, stain_type=preset(key) if key else None))

    # -- kind of stain ---------------------------------------------------------------------

    def estimate_stains(self) -> None:
        """The stain vectors of the selected region."""
        from histoviewer.app.stain_preview import StainRegionRequest, measure_stains

        region = self._region()
        if region is None:
            return
        title, bounds = region
        like = "he" if self.choice.stain_type is None else self.choice.stain_type.key
        request = StainRegionRequest(self._w.slide, title, bounds)
        work = partial(measure_stains, like="he" if like == "own" else like)
        job = self._w.runner.submit(tr("Stains of {0}", title), work, request, Lane.SHORT)
        self._w.panes.open.hold(self._w.slide, job)
        job.succeeded.connect(self._stains_found)
        job.failed.connect(self._w.tell_error)

    def _stains_found(self, found: Any) -> None:
        self.choose(replace(self.choice, stain_type=found.stain_type))
        if found.warning:
            self._w.bar.tell(f"{found.warning}.", "bad")

    def choose_background(self, kind: str) -> None:
        """The colour of bare glass: "" estimates it on each slide, "white", or "region" picks it."""
        if kind != "region":
            self.choose(replace(self.choice, background=(255, 255, 255) if kind == "white" else None))
            return
        region = self._region()
        if region is None:
            return
        from histoviewer.app.stain_preview import StainRegionRequest, measure_background

        request = StainRegionRequest(self._w.slide, *region)
        job = self._w.runner.submit(
            tr("Background of {0}", region[0]), measure_background, request, Lane.SHORT
        )
        self._w.panes.open.hold(self._w.slide, job)
        job.succeeded.connect(lambda light: self.choose(replace(self.choice, background=light)))
        job.failed.connect(self._w.tell_error)

    def edit_vectors(self) -> None:
        """Show the vectors in a small table, to be read or changed."""
        from histoviewer.ui.stain_editor import StainEditor

        editor = StainEditor(self.choice.stain_type or preset("he"), self._w)
        editor.chosen.connect(lambda kind: self.choose(replace(self.choice, stain_type=kind)))
        messages.show_dialog(editor)

    def _region(self) -> tuple[str, tuple[float, float, float, float]] | None:
        slide = self._w.slide
        chosen = [] if slide is None else [slide.annotations.find(i) for i in self._w.canvas.selected_ids]
        areas = [a for a in chosen if a is not None and a.shape.has_area]
        if len(areas) != 1:
            self._w.bar.tell(
                tr("Select one region with an area first: draw one with R, O or P, or click it.")
            )
            return None
        name = areas[0].name or areas[0].class_name or "region"
        return f"{slide.path.stem} · {name}", areas[0].bounds

    # -- target ----------------------------------------------------------------------------

    def choose_target(self, kind: str) -> None:
        """Another target: "reference", "slide", "region", "file" or "folder"."""
        if kind == "reference":
            self.choose(replace(self.choice, target=StainTarget()))
        elif kind in ("file", "folder"):
            self._choose_path(kind)
        elif kind == "region":
            region = self._region()
            if region is not None:
                self._measure_target(*region)
        elif self._w.slide is not None:
            self._measure_target(self._w.slide.path.stem, None)
        else:
            self._w.bar.tell(tr("Open an image first: the viewed slide becomes the target."))

    def _choose_path(self, kind: str) -> None:
        folder = settings.load().last_folder or str(Path.home())
        if kind == "folder":
            chosen = messages.ask_folder(self._w, tr("Folder whose average is wanted"), folder)
        else:
            chosen = next(iter(messages.ask_open(self._w, tr("Target image"), folder, image_filter())), "")
        if not chosen:
            return
        try:
            self.choose(replace(self.choice, target=check_target_path(Path(chosen))))
        except HistoViewerError as error:
            self._w.tell_error(error)

    def _measure_target(self, title: str, bounds: tuple[float, float, float, float] | None) -> None:
        from histoviewer.app.stain_preview import StainRegionRequest, measure_target

        request = StainRegionRequest(self._w.slide, title, bounds)
        job = self._w.runner.submit(tr("Target {0}", title), measure_target, request, Lane.SHORT)
        self._w.panes.open.hold(self._w.slide, job)
        job.succeeded.connect(lambda target: self.choose(replace(self.choice, target=target)))
        job.failed.connect(self._w.tell_error)

    # -- views -----------------------------------------------------------------------------

    def toggle_stain(self, on: bool) -> None:
        """Show the slide normalized, or in its own colours."""
        self.show_stain(NORMALIZED if on else "")

    def show_stain(self, view: str) -> None:
        """Show a stain view: "" for the slide's own colours, "normalized", or one stain alone."""
        self._show_in(self._w.canvas, view)

    def _show_in(self, canvas: SlideCanvas, view: str) -> None:
        slide: Any = canvas.slide
        view = view if slide is not None else ""
        if not view:
            self._end_swipe(canvas)
        if canvas is self._w.canvas:
            self._show_stain_state(view)
        if slide is None or not view:
            self._stains.pop(canvas, None)
            if slide is not None:
                canvas.set_stain("")
            return
        self._stains[canvas] = (slide.slide_id, view)
        from histoviewer.app.stain_preview import StainPreviewRequest, preview_stain

        if view == NORMALIZED:
            self._w.normalize.say(tr("Estimating the stain…"))
        request = StainPreviewRequest(slide, view, self.choice)
        job = self._w.runner.submit(tr("Stain of {0}", slide.path.name), preview_stain, request, Lane.SHORT)
        self._w.panes.open.hold(slide, job)
        job.succeeded.connect(lambda found: self._stain_ready(canvas, slide, view, found))
        job.failed.connect(lambda error: self._stain_failed(canvas, error))

    def show_beside(self) -> None:
        """The slide as scanned and normalized, in two views that pan and zoom together."""
        slide = self._w.slide
        if slide is None:
            return
        pair = self._views_of(slide.slide_id)
        if len(pair) < 2:
            self.show_stain("")
            self._w.panes.split()
            pair = self._views_of(slide.slide_id)
        if len(pair) < 2:
            self._w.bar.tell(tr("Close a view first: there is no room for another."))
            return
        self._w.viewer.activate(pair[-1])
        lock = self._w.book.actions["view.lock_views"]
        if not lock.isChecked():
            lock.trigger()
        self.show_stain(NORMALIZED)

    # -- swipe -----------------------------------------------------------------------------

    def toggle_swipe(self, on: bool) -> None:
        """As scanned and normalized (or the stain view that is chosen) in one view, with a divider."""
        slide, canvas = self._w.slide, self._w.canvas
        if not on or slide is None:
            self._leave_swipe(canvas)
            return
        view = self._shown_view()
        self._swiped[canvas] = slide.slide_id, view
        if view and canvas.tiles.stain == view:
            self._begin_swipe(canvas, view)
        else:
            self.show_stain(view or NORMALIZED)

    def _begin_swipe(self, canvas: SlideCanvas, view: str) -> None:
        if canvas in self._swiped and canvas.slide is not None:
            canvas.swipe.start(canvas.slide, tr(view_title(view, self.choice)))

    def _leave_swipe(self, canvas: SlideCanvas) -> None:
        """One picture again, in the view that was chosen before."""
        slide_id, before = self._end_swipe(canvas)
        still_there = canvas.slide is not None and canvas.slide.slide_id == slide_id
        if still_there and self._stains.get(canvas, (0, ""))[1] != before:
            self._show_in(canvas, before)

    def _end_swipe(self, canvas: SlideCanvas) -> tuple[int, str]:
        canvas.swipe.stop()
        return self._swiped.pop(canvas, (0, ""))

    def _keep_one_swipe(self, active: SlideCanvas) -> None:
        """Only the active view is swiped, and only over the slide that it was begun on."""
        for canvas, (slide_id, _before) in list(self._swiped.items()):
            if canvas not in self._w.viewer.canvases:
                del self._swiped[canvas]
            elif canvas is not active:
                self._leave_swipe(canvas)
            elif canvas.slide is None or canvas.slide.slide_id != slide_id:
                self._end_swipe(canvas)

    def _views_of(self, slide_id: int) -> list[SlideCanvas]:
        """The views of a slide from left to right."""
        return [c for c in self._w.viewer.canvases if c.slide is not None and c.slide.slide_id == slide_id]

    def _showing(self, slide_id: int) -> list[SlideCanvas]:
        """The views that show a slide normalized."""
        wanted = slide_id, NORMALIZED
        return [canvas for canvas in self._views_of(slide_id) if self._stains.get(canvas) == wanted]

    def follow_canvas(self, canvas: SlideCanvas) -> None:
        """The active canvas is another, or shows another slide: show its stain view as chosen."""
        self._keep_one_swipe(canvas)
        slide, (slide_id, view) = canvas.slide, self._stains.get(canvas, (0, ""))
        if slide is None or slide.slide_id != slide_id:
            self._stains.pop(canvas, None)
            view = ""
        self._show_stain_state(view)
        self._w.normalize.show_figures(())

    def _shown_view(self) -> str:
        return self._stains.get(self._w.canvas, (0, ""))[1]

    def _stain_ready(self, canvas: SlideCanvas, slide: Any, view: str, found: Any) -> None:
        if self._stains.get(canvas) != (slide.slide_id, view) or canvas.slide is not slide:
            return
        canvas.set_stain(view)
        self._begin_swipe(canvas, view)
        self._w.normalize.say("")
        if view == NORMALIZED and canvas is self._w.canvas:
            self._w.normalize.show_figures(found.rows)

    def _stain_failed(self, canvas: SlideCanvas, error: HistoViewerError) -> None:
        self._stains.pop(canvas, None)
        self._end_swipe(canvas)
        if canvas is self._w.canvas:
            self._show_stain_state("")
        self._w.normalize.say(told_error(error))
        self._w.tell_error(error)

    def _show_stain_state(self, view: str) -> None:
        self._w.normalize.set_preview(view == NORMALIZED)
        self._w.normalize.say("")
        self._w.stain_switch.show_view(view)
        self._w.book.actions["normalize.preview"].setChecked(view == NORMALIZED)
        self._w.book.actions["normalize.swipe"].setChecked(self._w.canvas in self._swiped)

    # -- files -----------------------------------------------------------------------------

    def normalize_files(self) -> None:
        """Ask for images and a folder, then write normalized copies."""
        start = settings.load().last_folder or str(Path.home())
        files = messages.ask_open(self._w, tr("Images to normalize"), start, image_filter())
        folder = messages.ask_folder(self._w, tr("Folder for the normalized copies"), start) if files else ""
        if folder:
            self.normalize_into([Path(f) for f in files], Path(folder))

    def normalize_into(self, files: list[Path], folder: Path) -> Job:
        """Write normalized copies of images into a folder, as chosen in the panel."""
        from histoviewer.app import jobs

        request = jobs.NormalizeRequest(tuple(files), folder, method=self.choice.method, choice=self.choice)
        job = self._w.runner.submit(tr("Normalize {0} images", len(files)), jobs.normalize, request)
        job.succeeded.connect(lambda found: self._normalized(found, folder))
        job.failed.connect(self._w.tell_error)
        return job

    def separate_files(self) -> None:
        """Ask for images and a folder, then write each of their stains alone."""
        from histoviewer.app.separate_job import SeparateRequest, separate

        start = settings.load().last_folder or str(Path.home())
        files = messages.ask_open(self._w, tr("Images whose stains are separated"), start, image_filter())
        folder = messages.ask_folder(self._w, tr("Folder for the separated stains"), start) if files else ""
        if not folder:
            return
        request = SeparateRequest(tuple(Path(f) for f in files), Path(folder), self.choice)
        job = self._w.runner.submit(tr("Separate {0} images", len(files)), separate, request)
        job.succeeded.connect(lambda found: self._separated(found, Path(folder)))
        job.failed.connect(self._w.tell_error)

    def _separated(self, found: Any, folder: Path) -> None:
        words = tr("The stains of {0:,} images written to {1}.", len(found.items) - len(found.errors), folder)
        if found.errors:
            words += tr(" Not used: {0}", messages.joined([e.error for e in found.errors]))
        self._w.bar.tell(words, "bad" if found.errors else "good")

    def _normalized(self, found: Any, folder: Path) -> None:
        from histoviewer.ui.normalized_files import NormalizedFiles

        written = found.worst_first
        doubtful = sum(item.mark != "good" for item in written)
        words = tr("{0:,} images written to {1}", len(written), folder)
        words += (
            tr(", {0:,} of them doubtful or failed.", doubtful) if doubtful else tr(", all of them good.")
        )
        if found.errors:
            failed = messages.joined([e.error for e in found.errors])
            words = tr("{0} {1} could not be used: {2}", words, len(found.errors), failed)
        show = partial(self._show_files, partial(NormalizedFiles, found))
        kind = "bad" if found.errors or doubtful else "good"
        self._w.bar.tell(words, kind, tr("Show the figures"), show)

    def _show_files(self, make: Any) -> None:
        messages.show_dialog(make(self._w))
