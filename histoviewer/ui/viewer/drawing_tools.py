"""Tools that draw new shapes: boxes, lines, polygons, points."""

from __future__ import annotations

import math

from histoviewer.app.edits import Edit
from histoviewer.core.geometry import Shape
from histoviewer.ui.viewer.handles import Point, squared
from histoviewer.ui.viewer.tool import Pointer, Preview, Scene, Tool


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
    keeps_clicks = True
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
