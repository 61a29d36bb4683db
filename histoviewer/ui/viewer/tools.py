"""What the mouse draws and moves. No Qt in here: tools take level-0 positions and return edits."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations, Edit
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.handles import HANDLES_APART, Point, handles, reshape, squared, valid_outline
from histoviewer.ui.viewer.units import area_text, length_text

SLOP_PX = 6.0
"""So many screen pixels from a line, or between press and release, still count as on it."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is, in level-0 pixels; ``slop`` is how far still counts as the same place."""

    x: float
    y: float
    slop: float
    shift: bool = False
    control: bool = False

    @property
    def place(self) -> Point:
        """x, y."""
        return self.x, self.y

    def near(self, x: float, y: float) -> bool:
        """Whether a position is under the pointer."""
        return math.hypot(self.x - x, self.y - y) <= self.slop


@dataclass(slots=True)
class Scene:
    """What the tools work on. ``visible`` is the view's rectangle, x0, y0, x1, y1 in level-0 pixels."""

    annotations: AnnotationSet | None = None
    slide_id: int = 0
    selected: list[str] = field(default_factory=list)
    class_name: str | None = None
    author: str = ""
    visible: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    hidden: bool = False

    def at(self, pointer: Pointer) -> Annotation | None:
        """The annotation that a click means; ``None`` while they are hidden."""
        if self.annotations is None or self.hidden:
            return None
        return self.annotations.at(pointer.x, pointer.y, pointer.slop)

    def selection(self) -> list[Annotation]:
        """The selected annotations that (still) exist."""
        if self.annotations is None:
            return []
        found = (self.annotations.find(name) for name in self.selected)
        return [annotation for annotation in found if annotation is not None]

    def movable(self) -> list[Annotation]:
        """The selected annotations that are not locked."""
        return [annotation for annotation in self.selection() if not annotation.locked]

    def new(self, shape: Shape, points: list[Point]) -> AddAnnotations:
        """The edit that adds a shape of the current class. Raises ``InputError`` when it is none."""
        geometry = geo.from_shape_params(shape, points)
        drawn = Annotation(shape, geometry, self.class_name, author=self.author)
        return AddAnnotations(self.slide_id, (drawn,))


@dataclass(frozen=True, slots=True)
class Preview:
    """What a tool shows while it works.

    Either vertices of a new ``shape`` (two corners for boxes), or the ``offset`` by which the
    selection is being moved, or the ``reshaped`` annotation.
    """

    shape: Shape | None = None
    points: tuple[Point, ...] = ()
    offset: Point | None = None
    reshaped: Annotation | None = None

    def measure(self, mpp: float | None) -> str:
        """How long or large the new shape is, in words."""
        if len(self.points) < 2 or self.shape is Shape.POINTS:
            return ""
        xy = np.array(self.points)
        if self.shape in (Shape.LINE, Shape.POLYLINE):
            return length_text(float(np.hypot(*np.diff(xy, axis=0).T).sum()), mpp)
        if self.shape is Shape.POLYGON:
            x, y = xy.T
            return area_text(abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2, mpp)
        width, height = np.abs(xy[-1] - xy[0])
        sides = f"{length_text(width, mpp)} × {length_text(height, mpp)}"
        area = width * height * (math.pi / 4 if self.shape is Shape.ELLIPSE else 1)
        return f"{sides}  ·  {area_text(area, mpp)}"


class Tool:
    """A tool that does nothing. Each method is one thing that the mouse or a key did."""

    name = ""
    draws = True

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @property
    def active(self) -> bool:
        """Whether something is being drawn or moved."""
        return self.preview is not None

    @property
    def preview(self) -> Preview | None:
        """What to show of it."""
        return None

    def press(self, at: Pointer) -> Edit | None:
        """The left button went down."""

    def drag(self, at: Pointer) -> None:
        """The mouse moved with the button down."""

    def hover(self, at: Pointer) -> None:
        """The mouse moved with no button down."""

    def release(self, at: Pointer) -> Edit | None:
        """The button went up."""

    def double_click(self, at: Pointer) -> Edit | None:
        """The button went down for the second time."""
        return self.press(at)

    def finish(self) -> Edit | None:
        """Enter: end the shape. Raises ``InputError`` when it is none yet."""

    def cancel(self) -> None:
        """Esc: forget the shape."""

    def drop_last(self) -> None:
        """Backspace: take the last vertex back."""


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


class BoxTool(Tool):
    """Rectangle and ellipse: drag from corner to corner; Shift makes a square or a circle."""

    shape = Shape.RECTANGLE
    name = "rectangle"

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._start: Pointer | None = None
        self._end: Point = (0.0, 0.0)

    @property
    def preview(self) -> Preview | None:
        """The two corners."""
        return None if self._start is None else Preview(self.shape, (self._start.place, self._end))

    def press(self, at: Pointer) -> Edit | None:
        """The first corner."""
        self._start, self._end = at, at.place
        return None

    def drag(self, at: Pointer) -> None:
        """The opposite corner."""
        if self._start is not None:
            self._end = self._corner(self._start, at)

    def release(self, at: Pointer) -> Edit | None:
        """The shape, unless this was a mere click."""
        start = self._start
        if start is None:
            return None
        end = self._corner(start, at)
        self.cancel()
        return None if start.near(*end) else self.scene.new(self.shape, [start.place, end])

    def cancel(self) -> None:
        """Forget the shape."""
        self._start = None

    def _corner(self, start: Pointer, at: Pointer) -> Point:
        return squared(start.place, at.place) if at.shift else at.place


class RectangleTool(BoxTool):
    """Rectangles."""


class EllipseTool(BoxTool):
    """Ellipses."""

    shape = Shape.ELLIPSE
    name = "ellipse"


class LineTool(BoxTool):
    """The ruler: drag from end to end; Shift keeps to steps of 45 degrees."""

    shape = Shape.LINE
    name = "line"

    def _corner(self, start: Pointer, at: Pointer) -> Point:
        if not at.shift:
            return at.place
        dx, dy = at.x - start.x, at.y - start.y
        angle = round(math.atan2(dy, dx) / (math.pi / 4)) * (math.pi / 4)
        far = math.hypot(dx, dy)
        return start.x + far * math.cos(angle), start.y + far * math.sin(angle)


class VertexTool(Tool):
    """Shapes made click by click: Enter or a double-click ends, Backspace takes the last click back."""

    shape = Shape.POLYLINE
    name = "polyline"
    freehand = True
    closes = False
    least = 2

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._points: list[Point] = []
        self._clicks: list[int] = []
        self._rubber: Point | None = None
        self._drawing = False

    @property
    def preview(self) -> Preview | None:
        """The vertices, and the one under the mouse."""
        if not self._points:
            return None
        rubber = [] if self._rubber is None or self.shape is Shape.POINTS else [self._rubber]
        return Preview(self.shape, (*self._points, *rubber))

    def press(self, at: Pointer) -> Edit | None:
        """Another vertex; on the first vertex of a polygon, its end."""
        if self.closes and len(self._points) >= self.least and at.near(*self._points[0]):
            return self.finish()
        self._clicks.append(len(self._points))
        self._points.append(at.place)
        self._rubber, self._drawing = None, False
        return None

    def drag(self, at: Pointer) -> None:
        """Freehand: vertices along the way."""
        if not self.freehand or not self._points:
            return
        last = self._points[-1]
        far = math.hypot(at.x - last[0], at.y - last[1])
        if self._drawing:
            if far > at.slop / 3:
                self._points.append(at.place)
        elif far > at.slop:
            self._drawing = True
            self._points.append(at.place)

    def hover(self, at: Pointer) -> None:
        """The next vertex would be here."""
        self._rubber = at.place

    def release(self, at: Pointer) -> Edit | None:
        """A shape drawn in one freehand stroke is done; otherwise it goes on."""
        in_one_stroke = self._drawing and len(self._clicks) == 1
        self._drawing = False
        if in_one_stroke and len(self._points) >= self.least:
            return self.finish()
        return None

    def double_click(self, at: Pointer) -> Edit | None:
        """The end: the first click of the two has set the last vertex."""
        return self.finish() if self._points else self.press(at)

    def finish(self) -> Edit | None:
        """The shape. Raises ``InputError`` and goes on when it has too few vertices."""
        if not self._points:
            return None
        edit = self.scene.new(self.shape, self._points)
        self.cancel()
        return edit

    def cancel(self) -> None:
        """Forget the shape."""
        self._points.clear()
        self._clicks.clear()
        self._rubber, self._drawing = None, False

    def drop_last(self) -> None:
        """Take the last click back, a freehand stroke as a whole."""
        if self._clicks:
            del self._points[self._clicks.pop() :]


class PolylineTool(VertexTool):
    """Open lines of many vertices."""


class PolygonTool(VertexTool):
    """Polygons: click for corners, or press and drag freehand."""

    shape = Shape.POLYGON
    name = "polygon"
    closes = True
    least = 3


class PointsTool(VertexTool):
    """Points, as many as are clicked until Enter or a double-click."""

    shape = Shape.POINTS
    name = "points"
    freehand = False
    least = 1


TOOLS: dict[str, Callable[[Scene], Tool]] = {
    "move": MoveTool,
    "rectangle": RectangleTool,
    "ellipse": EllipseTool,
    "polygon": PolygonTool,
    "polyline": PolylineTool,
    "line": LineTool,
    "points": PointsTool,
}

TOOL_KEYS: dict[str, str] = {
    "M": "move",
    "R": "rectangle",
    "O": "ellipse",
    "P": "polygon",
    "V": "polyline",
    "L": "line",
    ".": "points",
}
