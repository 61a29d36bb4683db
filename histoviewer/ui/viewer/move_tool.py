"""Selecting, moving and reshaping what is drawn."""

from __future__ import annotations

import math

from histoviewer.app import edits
from histoviewer.app.edits import Edit
from histoviewer.core.annotation import Annotation
from histoviewer.ui.viewer.handles import HANDLES_APART, Point, handles, reshape, valid_outline
from histoviewer.ui.viewer.tool import Pointer, Preview, Scene, Tool


class MoveTool(Tool):
    """Selects, moves and reshapes; a drag that starts anywhere else pans (the canvas does that).

    Only a press on a shape that is selected and unlocked can move it, and none that fills the whole
    view, so that panning never moves anything by accident.
    """

    name = "move"
    draws = False

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._start: Pointer | None = None
        self._hit: Annotation | None = None
        self._handle: tuple[Annotation, Point] | None = None
        self._moves = False
        self._preview: Preview | None = None

    @property
    def preview(self) -> Preview | None:
        """The offset of the selection, or the reshaped annotation."""
        return self._preview

    @property
    def pans(self) -> bool:
        """Whether a drag from the last press pans."""
        return not self._moves and self._handle is None

    def press(self, at: Pointer) -> Edit | None:
        """Remember what lies under the pointer."""
        self.cancel()
        if self.scene.annotations is None:
            return None
        self._start = at
        self._handle = self._handle_at(at)
        self._hit = self.scene.at(at)
        self._moves = (
            self._hit is not None
            and self._hit.id in self.scene.selected
            and not (self._hit.locked or at.shift or at.control or self._fills_view(self._hit))
        )
        return None

    def drag(self, at: Pointer) -> None:
        """Move the selection, or a handle."""
        if self._start is None or (self._preview is None and self._start.near(*at.place)):
            return
        if self._handle is not None:
            annotation, corner = self._handle
            self._preview = Preview(reshaped=reshape(annotation, corner, at.place, square=at.shift))
        elif self._moves:
            self._preview = Preview(offset=(at.x - self._start.x, at.y - self._start.y))

    def release(self, at: Pointer) -> Edit | None:
        """One edit for the whole drag, or a click that selects."""
        start, preview = self._start, self._preview
        if start is not None and preview is None and start.near(*at.place):
            self._click(start)
        self.cancel()
        if preview is None:
            return None
        if preview.reshaped is not None:
            return self._reshaping(preview.reshaped)
        assert preview.offset is not None
        return edits.moved(self.scene.slide_id, self.scene.movable(), *preview.offset)

    def cancel(self) -> None:
        """Put everything back."""
        self._start = self._hit = self._handle = self._preview = None
        self._moves = False

    def _click(self, at: Pointer) -> None:
        chosen, hit = self.scene.selected, self._hit
        if not (at.shift or at.control):
            chosen[:] = [] if hit is None else [hit.id]
        elif hit is not None and hit.id in chosen:
            chosen.remove(hit.id)
        elif hit is not None:
            chosen.append(hit.id)

    def _reshaping(self, wanted: Annotation) -> Edit | None:
        annotations = self.scene.annotations
        before = annotations.find(wanted.id) if annotations is not None else None
        if before is None:
            return None
        return edits.reshaped(self.scene.slide_id, before, valid_outline(wanted))

    def _handle_at(self, at: Pointer) -> tuple[Annotation, Point] | None:
        alone = self.scene.movable() if len(self.scene.selected) == 1 and not self.scene.hidden else []
        for annotation in alone:
            corners = [corner for corner in handles(annotation, at.slop * HANDLES_APART) if at.near(*corner)]
            if corners:
                return annotation, min(corners, key=lambda c: math.hypot(c[0] - at.x, c[1] - at.y))
        return None

    def _fills_view(self, annotation: Annotation) -> bool:
        x0, y0, x1, y1 = self.scene.visible
        left, top, right, bottom = annotation.bounds
        return left <= x0 and top <= y0 and right >= x1 and bottom >= y1 and x1 > x0
