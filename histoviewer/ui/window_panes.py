"""Which slides are open, and which of them stands in which view: tabs, split view, undo across slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject

from histoviewer.app.edit_plan import EditPlan
from histoviewer.ui import blinded, window_drawing
from histoviewer.ui.language import tr
from histoviewer.ui.open_slides import OpenSlides
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.linked_views import LinkedViews
from histoviewer.ui.viewer.tile_layer import CACHE_BYTES
from histoviewer.ui.viewer.viewport import Viewport
from histoviewer.ui.viewer.visits import Visits
from histoviewer.ui.viewer_area import MOST_PANES

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

MOST_TABS = 16
"""More open slides than this, and the one that was longest out of view is closed: each holds a file."""


class PaneActions(QObject):
    """Handlers of the commands whose name starts with "panes."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w, self._viewer = window, window.viewer
        viewer = window.viewer
        self.open = OpenSlides(window.session, lambda: viewer.canvases, window.runner.cancel, self)
        self.link = LinkedViews(
            lambda: sorted(viewer.canvases, key=lambda canvas: canvas is not viewer.active), self
        )
        self.link.changed.connect(self.refresh_names)
        self.visits = Visits(lambda: viewer.canvases, self)
        self._before_fullscreen: tuple[QByteArray, bool] | None = None
        self._cache_bytes = CACHE_BYTES
        self._places: dict[int, Viewport] = {}
        viewer.canvas_changed.connect(self._active_changed)
        viewer.canvas_made.connect(self._canvas_made)
        viewer.pane_close_wanted.connect(self.close_pane)
        viewer.tab_chosen.connect(self._tab_chosen)
        viewer.tab_close_wanted.connect(self.close)
        viewer.beside_wanted.connect(self.open_beside)
        viewer.others_close_wanted.connect(self._close_others)
        window.edits.stepped.connect(self._stepped)
        self._canvas_made(viewer.active)

    @property
    def slides(self) -> list[Any]:
        """The open slides, the one that was longest out of view first."""
        return self.open.all

    def slide_of(self, slide_id: int) -> Any:
        """The open slide of this number, or ``None``."""
        return self.open.get(slide_id)

    # -- showing ---------------------------------------------------------------------------

    def show(self, slide: Any) -> None:
        """Show a slide in the active view, or go to the view that shows it already."""
        canvases = self._viewer.canvases_of(slide.slide_id)
        if not canvases:
            self._put(self._viewer.active, slide)
            return
        for canvas in canvases:
            if canvas.slide is not slide:
                self._put(canvas, slide)
        self._viewer.activate(canvases[0])
        canvases[0].setFocus()

    def add(self, slide: Any) -> None:
        """Keep a slide open in a tab without showing it."""
        if self.open.get(slide.slide_id) is not slide:
            self.open.keep(slide)
            self.refresh_names()
            self._close_spare()

    def _put(self, canvas: SlideCanvas, slide: Any) -> None:
        self._leave_place(canvas)
        self.open.keep(slide)
        with self.link.changing(canvas):
            canvas.set_slide(slide)
            place = self._places.get(slide.slide_id)
            size = slide.info.width_l0, slide.info.height_l0
            if place is not None and (place.slide_width, place.slide_height) == size:
                canvas.set_view(place)
        if canvas is self._viewer.active:
            self._w.canvas_shows(canvas)
            canvas.setFocus()
        self._close_spare()

    def _leave_place(self, canvas: SlideCanvas) -> None:
        """Remember where a slide was looked at last: it comes back there, in whichever view."""
        window_drawing.finish_drawing(canvas)
        if canvas.slide is not None and canvas.view is not None:
            self._places[canvas.slide.slide_id] = canvas.view

    def _active_changed(self, canvas: SlideCanvas) -> None:
        if canvas.slide is not None:
            self._viewer.mark_tab(canvas.slide.slide_id)
        self._w.canvas_shows(canvas)

    def _canvas_made(self, canvas: SlideCanvas) -> None:
        canvas.slide_released.connect(self.open.free)
        self._share_cache()
        self.link.connect_canvas(canvas)
        self.visits.connect_canvas(canvas)
        self._w.connect_canvas(canvas)

    def _tab_chosen(self, slide_id: int) -> None:
        slide = self.open.get(slide_id)
        if slide is not None:
            self.show(slide)
            self.refresh_names()

    def refresh_names(self) -> None:
        """Name tabs and panes anew."""
        for slide in self.open.all:
            name = self._w.privacy.name_of(slide)
            self._viewer.set_tab(slide.slide_id, name, blinded.mask(str(slide.path)))
        for canvas in self._viewer.canvases:
            shown: Any = canvas.slide
            name = self._w.privacy.name_of(shown) if shown is not None else ""
            self._viewer.name_pane(canvas, name, self.link.unit)
        active = self._viewer.active.slide
        self._viewer.mark_tab(active.slide_id if active is not None else None)

    # -- closing ---------------------------------------------------------------------------

    def close(self, slide_id: int, wait: bool = False) -> None:
        """Close a slide wherever it is shown; it stays in the project.

        Its file is freed as soon as no thread reads from it; with ``wait`` that is so on return.
        """
        if self.open.get(slide_id) is None:
            return
        at = self._viewer.tab_ids.index(slide_id)
        for canvas in self._viewer.canvases_of(slide_id):
            window_drawing.finish_drawing(canvas)
        slide = self.open.leave(slide_id)
        self._w.classification.heat.forget(slide)
        self._viewer.remove_tab(slide_id)
        for canvas in self._viewer.canvases_of(slide_id):
            self._replace(canvas, at)
            if wait:
                canvas.finish(slide)
        self.open.free(slide)

    def _replace(self, canvas: SlideCanvas, at: int) -> None:
        """Show in a view the nearest open slide that stands in no other, or take the view away."""
        self._leave_place(canvas)
        ids = self._viewer.tab_ids
        unseen = [i for i in ids if not self._viewer.canvases_of(i)]
        if unseen:
            self._put(canvas, self.open.get(min(unseen, key=lambda i: abs(ids.index(i) - at))))
        elif len(self._viewer.panes) > 1:
            self._viewer.remove_pane(canvas)
            self._views_changed()
        else:
            canvas.set_slide(None)
            self.refresh_names()
            self._w.canvas_shows(canvas)

    def _close_spare(self) -> None:
        ids = [slide.slide_id for slide in self.open.all]
        hidden = [slide_id for slide_id in ids if not self._viewer.canvases_of(slide_id)]
        for slide_id in hidden[: max(0, len(ids) - MOST_TABS)]:
            self.close(slide_id)

    def _close_others(self, slide_id: int) -> None:
        for slide in self.open.all:
            if slide.slide_id != slide_id:
                self.close(slide.slide_id)

    def close_all(self) -> None:
        """Close every slide and all views but one."""
        for canvas in self._viewer.canvases:
            window_drawing.finish_drawing(canvas)
        for canvas in self._viewer.canvases[1:]:
            self._viewer.remove_pane(canvas)
        gone = [self.open.leave(slide.slide_id) for slide in self.open.all]
        for slide in gone:
            self._w.classification.heat.forget(slide)
            self._viewer.remove_tab(slide.slide_id)
        self._viewer.active.set_slide(None)
        self._viewer.active.forget_views()
        self._places.clear()
        self.visits.forget()
        self._views_changed()
        for slide in gone:
            self.open.free(slide)
        self.refresh_names()
        self._w.canvas_shows(self._viewer.active)

    def stop(self) -> None:
        """For closing the window: no canvas reads from its slide any more."""
        for canvas in self._viewer.canvases:
            canvas.set_slide(None)

    def close_active(self) -> None:
        """Close the slide of the active view."""
        if self._w.slide is not None:
            self.close(self._w.slide.slide_id)

    # -- side by side ----------------------------------------------------------------------

    def split(self) -> None:
        """Another view beside the active one, at the same place of the same slide."""
        before = self._viewer.active
        slide, view = self._w.slide, before.view
        if len(self._viewer.panes) >= MOST_PANES:
            self._w.bar.tell(tr("Four views are the most that fit. Close one first (Ctrl+Alt+W)."))
        if slide is None or len(self._viewer.panes) >= MOST_PANES:
            return
        canvas = self._viewer.add_pane()
        self._put(canvas, slide)
        if view is not None and not self.link.locked:
            canvas.set_view(view)

    def open_beside(self, slide_id: int) -> None:
        """Show a slide in a view of its own beside the active one."""
        slide = self.open.get(slide_id)
        if slide is not None and len(self._viewer.panes) < MOST_PANES:
            self._put(self._viewer.add_pane(), slide)

    def open_row_beside(self, slide_id: int) -> None:
        """Show a slide of the project, open or not, in a view of its own."""
        if self._w.slide is not None and len(self._viewer.panes) < MOST_PANES:
            self.split()
        self._w.files.open_row(slide_id)

    def close_pane(self, canvas: SlideCanvas | None = None) -> None:
        """Take a view away (the active one); its slide stays open."""
        if len(self._viewer.panes) > 1:
            gone = canvas or self._viewer.active
            self._leave_place(gone)
            self._viewer.remove_pane(gone)
            self._views_changed()

    def set_cache(self, total_bytes: int) -> None:
        """Let the tiles of all views together take so many bytes."""
        self._cache_bytes = total_bytes
        self._share_cache()

    def _share_cache(self) -> None:
        """Each view gets its part: more views never hold more than one does."""
        for canvas in self._viewer.canvases:
            canvas.swipe.set_budget(self._cache_bytes // len(self._viewer.canvases))

    def _views_changed(self) -> None:
        self._share_cache()
        if len(self._viewer.panes) == 1 and self.link.locked:
            self.link.set_locked(False)
            self._w.book.actions["view.lock_views"].setChecked(False)
        self.refresh_names()
        self._w.refresh_state()

    def next_pane(self) -> None:
        """Go to the next view."""
        self._viewer.next_pane(1)

    def next_slide(self) -> None:
        """Show the slide of the next tab."""
        self._viewer.next_tab(1)

    def previous_slide(self) -> None:
        """Show the slide of the tab before."""
        self._viewer.next_tab(-1)

    def toggle_lock(self, on: bool) -> None:
        """Let all views pan and zoom together, or each for itself."""
        self.link.set_locked(on)
        if on and self.link.unit == "px":
            self._w.bar.tell(
                tr(
                    "The views are locked pixel by pixel: the pixel size of an image is unknown. "
                    "Give it in the bar above the image, then lock again."
                )
            )

    def align(self) -> None:
        """Bring the other views to the place of the active one."""
        self.link.align()

    # -- what was viewed, full screen --------------------------------------------------------

    def toggle_visited(self, on: bool) -> None:
        """Shade on the overview map what was viewed."""
        self.visits.set_shown(on)

    def forget_visited(self) -> None:
        """Begin anew to note what is viewed of the active slide."""
        if self._w.slide is not None:
            self.visits.forget(self._w.slide.slide_id)

    def toggle_fullscreen(self, on: bool) -> None:
        """The image on the whole screen without panels, or everything again as it was."""
        window = self._w
        if on and self._before_fullscreen is None:
            self._before_fullscreen = window.saveState(), window.isMaximized()
            for dock in window.layout_of_docks.docks.values():
                dock.hide()
            window.menuBar().hide()
            window.showFullScreen()
            window.canvas.setFocus()
            window.bar.tell(tr("Full screen: F11 brings the panels back."))
        elif not on:
            self.leave_fullscreen()

    def leave_fullscreen(self) -> None:
        """Bring the panels back as they were; harmless outside full screen."""
        window, before = self._w, self._before_fullscreen
        if before is None:
            return
        self._before_fullscreen = None
        if before[1]:
            window.showMaximized()
        else:
            window.showNormal()
        window.menuBar().show()
        window.restoreState(before[0])

    # -- undo across slides ----------------------------------------------------------------

    def _stepped(self, edit: Any, words: str) -> None:
        """An edit was taken back or done again: where it was on another slide, go there and say so."""
        plan = EditPlan()
        edit.apply(plan)
        slides = plan.slide_ids
        shown = self._w.slide.slide_id if self._w.slide is not None else None
        if not slides or shown in slides:
            return
        if len(slides) > 1:
            self._w.bar.tell(tr("{0}, on {1} slides.", words, len(slides)))
            return
        row = next((row for row in self._w.rows if row.id == slides[0]), None)
        if row is not None:
            name = blinded.slide_name(row.path.name, row.fingerprint)
            self._w.files.open_row(row.id)
            self._w.bar.tell(tr("{0}, on {1}: it is shown now.", words, name))
