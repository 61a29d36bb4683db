"""Canvases whose pan and zoom are locked together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.view_lock import Placed, at_scale_of, follow, in_micrometres, side_by_side
from histoviewer.ui.viewer.viewport import Viewport


class LinkedViews(QObject):
    """While ``locked``, moving one canvas moves the others by the same way on the tissue.

    Args:
        canvases: those that are on the screen now, the active one first.
    """

    changed = Signal()
    """Locked, unlocked, or locked in another unit."""

    def __init__(self, canvases: Callable[[], list[SlideCanvas]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvases = canvases
        self._locked = False
        self._following = False
        self._unit = ""
        self._anchors: WeakKeyDictionary[SlideCanvas, dict[int, Viewport]] = WeakKeyDictionary()
        self._sizes: WeakKeyDictionary[SlideCanvas, tuple[int, int]] = WeakKeyDictionary()

    @property
    def locked(self) -> bool:
        """Whether the views move together."""
        return self._locked

    @property
    def unit(self) -> str:
        """ "µm", "px" where a pixel size is unknown, or "" while nothing is locked."""
        shown = [placed for canvas in self._shown() if (placed := _placed(canvas)) is not None]
        if not self._locked or len(shown) < 2:
            return ""
        return "µm" if all(in_micrometres(shown[0], other) for other in shown[1:]) else "px"

    def connect_canvas(self, canvas: SlideCanvas) -> None:
        """Hear when a canvas moves."""
        canvas.view_changed.connect(partial(self._moved, canvas))

    def set_locked(self, locked: bool) -> None:
        """Lock the views where they are, at one scale, or let each go its own way."""
        self._locked = locked
        self._anchors.clear()
        if locked:
            self._join(at_scale_of)
        self._unit = self.unit
        self.changed.emit()

    def pixel_size_changed(self) -> None:
        """A pixel size was given: what was locked by pixels is locked in micrometres from here on."""
        if self._locked and self.unit != self._unit:
            self.set_locked(True)

    def align(self) -> None:
        """Bring the other views to the place of the active one, measured from the slides' middles."""
        self._anchors.clear()
        self._join(side_by_side)
        if not self._locked:
            self._anchors.clear()

    @contextmanager
    def changing(self, fresh: SlideCanvas) -> Iterator[None]:
        """While a canvas takes another slide nothing follows; then its new slide joins the lock."""
        self._following, before = True, self._following
        try:
            yield
        finally:
            self._following = before
            if self._locked:
                self._join(side_by_side, fresh)
                self._unit = self.unit
            self.changed.emit()

    def _shown(self) -> list[SlideCanvas]:
        return [canvas for canvas in self._canvases() if canvas.view is not None]

    def _anchor(self, canvas: SlideCanvas) -> Viewport | None:
        slide = canvas.slide
        return self._anchors.get(canvas, {}).get(slide.slide_id) if slide is not None else None

    def _keep_anchor(self, canvas: SlideCanvas, view: Viewport) -> None:
        if canvas.slide is not None:
            self._anchors.setdefault(canvas, {})[canvas.slide.slide_id] = view

    def _join(self, place: Callable[[Placed, Placed], Viewport], fresh: SlideCanvas | None = None) -> None:
        """Let canvases without an anchor take their place beside one that has one, or the active one."""
        # Best is a view of the same slide: then there is no offset to lose.
        shown = sorted(self._shown(), key=lambda canvas: (canvas is fresh, not _same_slide(canvas, fresh)))
        if not shown:
            return
        source = next((canvas for canvas in shown if self._anchor(canvas) is not None), shown[0])
        at = _placed(source)
        assert at is not None
        if self._anchor(source) is None:
            self._keep_anchor(source, at.view)
        anchor = self._anchor(source) or at.view
        for canvas in shown:
            placed = _placed(canvas)
            if canvas is not source and placed is not None and self._anchor(canvas) is None:
                # What it showed at the time of the source's anchor, had it been there then.
                there = replace(at.view, width=placed.view.width, height=placed.view.height)
                wanted = there if fresh is canvas and _same_slide(canvas, source) else place(placed, at)
                self._keep_anchor(canvas, follow(anchor, at.view, wanted))
        self._lead(source)

    def _moved(self, canvas: SlideCanvas) -> None:
        view = canvas.view
        if view is None:
            return
        size = view.width, view.height
        resized = self._sizes.get(canvas, size) != size
        self._sizes[canvas] = size
        if self._following or not self._locked or self._anchor(canvas) is None:
            return
        # Another size of the widget is no pan: what was beyond an edge stays in step with the active view.
        self._lead(self._shown()[0] if resized else canvas)

    def _lead(self, source: SlideCanvas) -> None:
        """Move every other canvas to where the source's way brings it."""
        view, anchor = source.view, self._anchor(source)
        if view is None or anchor is None:
            return
        self._following, before = True, self._following
        try:
            for canvas in self._shown():
                own = self._anchor(canvas)
                if canvas is not source and own is not None:
                    moved = follow(view, anchor, own)
                    canvas.follow_view(replace(moved, width=canvas.width(), height=canvas.height()))
        finally:
            self._following = before


def _same_slide(one: SlideCanvas, other: SlideCanvas | None) -> bool:
    return other is not None and one.slide is not None and one.slide is other.slide


def _placed(canvas: SlideCanvas) -> Placed | None:
    if canvas.view is None or canvas.slide is None:
        return None
    return Placed(canvas.view, canvas.slide.info.mpp)
