"""Selecting, moving and reshaping what is drawn."""

from __future__ import annotations

from histoviewer.app import edits
from histoviewer.app.edits import Edit
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.handles import (
    HANDLES_APART,
    Point,
    edge_near,
    has_vertices,
    nearest_handle,
    reshape,
    valid_outline,
    with_vertex,
    without_vertex,
)
from histoviewer.ui.viewer.tool import Pointer, Preview, Scene, Tool


class MoveTool(Tool):
    """Selects, moves and reshapes; a drag that starts anywhere else pans (the canvas does that).

    Only a press on a shape that is selected and unlocked can move it, and none that fills the whole
    view, so that panning never moves anything by accident. Of a shape that is selected alone, vertices
    can be dragged; a click chooses one for the Delete key, Alt and a click takes one away, and Alt and
    a press on an edge, or a double-click there, adds one. A drag that begins so is still one edit.
    """

    name = "move"
    draws = False

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._start: Pointer | None = None
        self._hit: Annotation | None = None
        self._handle: tuple[Annotation, Point] | None = None
        self._added = False
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
        self._handle = self.handle_at(at)
        if self._handle is None and at.alt:
            self._handle = self._new_vertex(at)
            self._added = self._handle is not None
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
            changed = reshape(annotation, corner, at.place, square=at.shift, free=self._start.alt)
            self._preview = Preview(reshaped=changed)
        elif self._moves:
            self._preview = Preview(offset=(at.x - self._start.x, at.y - self._start.y))

    def release(self, at: Pointer) -> Edit | None:
        """One edit for the whole drag, or a click that selects a shape or a vertex."""
        start, preview, handle, added = self._start, self._preview, self._handle, self._added
        clicked = start is not None and preview is None and start.near(*at.place)
        if clicked and start is not None and (handle is None or start.shift or start.control):
            self._click(start)
        self.cancel()
        if preview is not None and preview.offset is not None:
            return edits.moved(self.scene.slide_id, self.scene.movable(), *preview.offset)
        if preview is not None and preview.reshaped is not None:
            return self._reshaping(preview.reshaped)
        if not clicked or handle is None or start is None:
            return None
        return self._vertex_click(*handle, added=added, alt=start.alt)

    def double_click(self, at: Pointer) -> Edit | None:
        """On an edge of the shape that is selected alone, a vertex more."""
        if self.handle_at(at) is not None:
            return None
        new = self._new_vertex(at)
        return self._reshaping(new[0]) if new is not None else None

    def remove_vertex(self) -> Edit | None:
        """Take the chosen vertex away; nothing when none is. Raises ``InputError`` for the last ones."""
        chosen = self.scene.chosen_vertex()
        if chosen is None:
            return None
        return self._without(*chosen)

    def cancel(self) -> None:
        """Put everything back."""
        self._start = self._hit = self._handle = self._preview = None
        self._moves = self._added = False

    def handle_at(self, at: Pointer) -> tuple[Annotation, Point] | None:
        """The handle under the pointer, with its shape."""
        alone = self._alone()
        if alone is None:
            return None
        apart = at.slop * HANDLES_APART
        place = nearest_handle(alone, apart, at.place, at.slop, self.scene.seen())
        return None if place is None else (alone, place)

    def _click(self, at: Pointer) -> None:
        chosen, hit = self.scene.selected, self._hit
        self.scene.vertex = None
        if not (at.shift or at.control):
            chosen[:] = [] if hit is None else [hit.id]
        elif hit is not None and hit.id in chosen:
            chosen.remove(hit.id)
        elif hit is not None:
            chosen.append(hit.id)

    def _vertex_click(self, annotation: Annotation, vertex: Point, *, added: bool, alt: bool) -> Edit | None:
        if added:
            return self._reshaping(annotation)
        if alt:
            # The corners of an ellipse's box are no vertices.
            return None if annotation.shape is Shape.ELLIPSE else self._without(annotation, vertex)
        self.scene.vertex = vertex if has_vertices(annotation) else None
        return None

    def _without(self, annotation: Annotation, vertex: Point) -> Edit | None:
        self.scene.vertex = None
        return self._reshaping(without_vertex(annotation, vertex), "Remove a vertex of")

    def _reshaping(self, wanted: Annotation, verb: str = "Reshape") -> Edit | None:
        annotations = self.scene.annotations
        before = annotations.find(wanted.id) if annotations is not None else None
        if before is None:
            return None
        self.scene.vertex = None
        return edits.reshaped(self.scene.slide_id, before, valid_outline(wanted), wanted.shape, verb)

    def _new_vertex(self, at: Pointer) -> tuple[Annotation, Point] | None:
        """The selected shape with a vertex more where the pointer meets its outline."""
        alone = self._alone()
        edge = edge_near(alone, at.place, at.slop) if alone is not None else None
        if alone is None or edge is None:
            return None
        return with_vertex(alone, edge), (edge.x, edge.y)

    def _alone(self) -> Annotation | None:
        """The shape that is selected alone, if it may be changed and is shown."""
        if len(self.scene.selected) != 1 or self.scene.hidden:
            return None
        alone = next(iter(self.scene.movable()), None)
        hides = self.scene.hides
        return None if alone is None or (hides is not None and hides(alone)) else alone

    def _fills_view(self, annotation: Annotation) -> bool:
        x0, y0, x1, y1 = self.scene.visible
        left, top, right, bottom = annotation.bounds
        return left <= x0 and top <= y0 and right >= x1 and bottom >= y1 and x1 > x0
