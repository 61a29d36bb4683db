"""Notes what of each slide was viewed, and shades it on the overview maps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from histoviewer.app.visited import VisitedArea, closeness
from histoviewer.ui.viewer.canvas import SlideCanvas

DWELL_MS = 600
"""A place that a view rests on for so long was viewed; what flies past was not."""


class Visits(QObject):
    """What was viewed since the program was started, by slide.

    Args:
        canvases: those that are on the screen now.
    """

    def __init__(self, canvases: Callable[[], list[SlideCanvas]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvases = canvases
        self._areas: dict[int, VisitedArea] = {}
        self._shown = True

    @property
    def shown(self) -> bool:
        """Whether the overview maps shade what was viewed."""
        return self._shown

    def set_shown(self, shown: bool) -> None:
        """Shade what was viewed, or leave the maps plain; it is noted all the same."""
        self._shown = shown
        self._show()

    def area(self, slide_id: int) -> VisitedArea | None:
        """What was viewed of a slide; ``None`` before the first look."""
        return self._areas.get(slide_id)

    def forget(self, slide_id: int | None = None) -> None:
        """Forget what was viewed of one slide, or of all."""
        if slide_id is None:
            self._areas.clear()
        else:
            self._areas.pop(slide_id, None)
        self._show()

    def connect_canvas(self, canvas: SlideCanvas) -> None:
        """Watch where a canvas rests."""
        dwell = QTimer(canvas)
        dwell.setObjectName("dwell")
        dwell.setSingleShot(True)
        dwell.setInterval(DWELL_MS)
        dwell.timeout.connect(partial(self.note, canvas))
        canvas.view_changed.connect(dwell.start)
        canvas.slide_shown.connect(partial(self._slide_shown, canvas, dwell))

    def _slide_shown(self, canvas: SlideCanvas, dwell: QTimer) -> None:
        if canvas.slide is None:
            dwell.stop()
        self._show()

    def note(self, canvas: SlideCanvas) -> None:
        """What a canvas shows now was viewed."""
        view, slide = canvas.view, canvas.slide
        if view is None or slide is None or not canvas.isVisible():
            return
        size = slide.info.width_l0, slide.info.height_l0
        area = self._areas.setdefault(slide.slide_id, VisitedArea(*size))
        corners = ((0, 0), (view.width, 0), (view.width, view.height), (0, view.height))
        how = closeness(canvas.magnification, view.downsample)
        if area.mark([view.to_l0(x, y) for x, y in corners], how):
            self._show()

    def _show(self) -> None:
        for canvas in self._canvases():
            slide = canvas.slide
            area = self._areas.get(slide.slide_id) if slide is not None and self._shown else None
            canvas.overview.set_visited(area.cells if area is not None else None)
