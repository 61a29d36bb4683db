"""The results of the open slides: each slide's heatmap stands in the views that show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from histoviewer.core.results import PatchPrediction
from histoviewer.ui import theme
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.viewer.canvas import SlideCanvas

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of one open slide; ``view`` is ``None`` while it is still being classified."""

    slide: Any
    patches: Sequence[PatchPrediction]
    classes: tuple[str, ...]
    view: ResultView | None


class SlideHeat:
    """Keeps the found patches by slide and paints them on every canvas that shows the slide."""

    def __init__(self, window: MainWindow) -> None:
        self._w = window
        self._found: dict[int, Found] = {}
        self._listed: tuple[str, ...] = ()
        self._class_name = ""
        self._painted: WeakKeyDictionary[SlideCanvas, tuple[int, str]] = WeakKeyDictionary()

    def of(self, slide: Any) -> Found | None:
        """What was found on a slide; ``None`` when nothing was asked yet."""
        found = self._found.get(slide.slide_id) if slide is not None else None
        return found if found is not None and found.slide is slide else None

    def keep(
        self,
        slide: Any,
        patches: Sequence[PatchPrediction],
        classes: Sequence[str],
        view: ResultView | None = None,
    ) -> None:
        """Put what was found on a slide in the place of what was known, and show it."""
        self._found[slide.slide_id] = Found(slide, patches, tuple(classes), view)
        if self._w.slide is slide:
            self.follow(slide)
        else:
            self.paint()

    def forget(self, slide: Any) -> None:
        """The slide was closed."""
        if self.of(slide) is not None:
            del self._found[slide.slide_id]

    def follow(self, slide: Any) -> None:
        """List the classes of the active slide's result, and paint."""
        found = self.of(slide)
        classes = found.classes if found is not None else ()
        if classes != self._listed:
            self._listed = classes
            self._w.classify.show_classes(classes, _default_of(classes))
        self.show_class(self._w.classify.heat_class.currentIndex())

    def show_class(self, index: int) -> None:
        """Show another of the listed classes, wherever a slide has it."""
        self._class_name = self._listed[index] if 0 <= index < len(self._listed) else ""
        self.paint()

    def repaint(self) -> None:
        """Paint anew what was hidden or is to be."""
        self._painted.clear()
        self.paint()

    def paint(self) -> None:
        """Give every canvas the patches of its slide."""
        opacity = self._w.classify.opacity.value() / 100
        for canvas in self._w.canvases:
            found = self.of(canvas.slide)
            hidden = found is not None and self._w.review.hides(found.slide.slide_id)
            if found is None or not found.patches or hidden:
                if canvas.heatmap.predictions:
                    canvas.clear_predictions()
                continue
            known = self._class_name in found.classes
            index = found.classes.index(self._class_name) if known else _default_of(found.classes)
            state = (id(found.patches), found.classes[index])
            # A canvas that took another slide in between has lost what was painted on it.
            if self._painted.get(canvas) != state or not canvas.heatmap.predictions:
                self._painted[canvas] = state
                canvas.set_predictions(found.patches, index, opacity, found.classes[index])


def _default_of(classes: Sequence[str]) -> int:
    """The class that the heatmap shows before one is chosen: the alarming one."""
    return next((n for n, name in enumerate(classes) if theme.is_alarming(name)), max(0, len(classes) - 1))
