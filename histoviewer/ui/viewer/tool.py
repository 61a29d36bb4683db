"""What the mouse draws and moves. No Qt in here: tools take level-0 positions and return edits."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from histoviewer.app.edits import AddAnnotations, Edit
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.brush import Stroke
from histoviewer.core.geometry import Shape
from histoviewer.core.mask_outline import Mask
from histoviewer.core.slide import RgbArray
from histoviewer.core.vertices import has_vertex
from histoviewer.ui.viewer.handles import Box, Point
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
    alt: bool = False

    @property
    def downsample(self) -> float:
        """Level-0 pixels per pixel of the screen."""
        return self.slop / SLOP_PX

    @property
    def place(self) -> Point:
        """x, y."""
        return self.x, self.y

    def near(self, x: float, y: float) -> bool:
        """Whether a position is under the pointer."""
        return math.hypot(self.x - x, self.y - y) <= self.slop


@dataclass(frozen=True, slots=True)
class ShownPixels:
    """Part of the slide as it is shown.

    ``known`` marks the pixels that are there; ``left``, ``top`` is the corner and ``scale`` the size of
    a pixel, in level-0 pixels.
    """

    pixels: RgbArray
    known: Mask
    left: float
    top: float
    scale: float


PixelSource = Callable[[float, float, float, float], ShownPixels | None]
"""x, y, reach (level-0 pixels around it) and the finest size of a pixel -> what is shown there."""


@dataclass(slots=True)
class BrushSize:
    """How large brush and wand are, in pixels of the screen: their size on the slide follows the zoom.

    ``tolerance`` is how many times the unevenness of its place the wand takes for alike in colour.
    """

    radius: float = 24.0
    reach: float = 64.0
    tolerance: float = 2.0

    def resize(self, name: str, factor: float) -> None:
        """Make the ring of "brush" or "wand" larger or smaller."""
        if name == "wand":
            self.reach = min(max(self.reach * factor, 12.0), 150.0)
        else:
            self.radius = min(max(self.radius * factor, 1.5), 400.0)

    def tune(self, factor: float) -> None:
        """Let the wand take more or less for alike."""
        self.tolerance = min(max(self.tolerance * factor, 0.5), 6.0)


@dataclass(slots=True)
class Scene:
    """What the tools work on. ``visible`` is the view's rectangle, x0, y0, x1, y1 in level-0 pixels.

    ``extent`` is the slide's width and height; ``pixels`` gives what is shown around a place.
    """

    annotations: AnnotationSet | None = None
    slide_id: int = 0
    selected: list[str] = field(default_factory=list)
    vertex: Point | None = None
    """The vertex that was clicked, of the shape that is selected alone: Delete means it alone."""
    class_name: str | None = None
    author: str = ""
    visible: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    trial: list[Annotation] = field(default_factory=list)
    """Shapes as they would be, shown while a dialog asks."""
    hidden: bool = False
    hides: Callable[[Annotation], bool] | None = None
    """Says of a shape that it is not shown: a click does not mean it."""
    extent: tuple[float, float] | None = None
    brush: BrushSize = field(default_factory=BrushSize)
    pixels: PixelSource | None = None

    def at(self, pointer: Pointer) -> Annotation | None:
        """The annotation that a click means; ``None`` while they are hidden."""
        if self.annotations is None or self.hidden:
            return None
        return self.annotations.at(pointer.x, pointer.y, pointer.slop, self.hides)

    def area_at(self, pointer: Pointer) -> Annotation | None:
        """The smallest shape with an area under the pointer; ``None`` while they are hidden."""
        hit = self.at(pointer)
        if hit is None or hit.shape.has_area:
            return hit
        # A line or a point lies over it.
        assert self.annotations is not None
        near = self.annotations.in_rect(pointer.x, pointer.y, pointer.x, pointer.y)
        shown = [a for a in near if self.hides is None or not self.hides(a)]
        areas = [a for a in shown if a.shape.has_area and geo.contains(a.geometry, *pointer.place)]
        return min(areas, key=lambda a: a.area_l0, default=None)

    def selection(self) -> list[Annotation]:
        """The selected annotations that (still) exist."""
        if self.annotations is None:
            return []
        found = (self.annotations.find(name) for name in self.selected)
        return [annotation for annotation in found if annotation is not None]

    def movable(self) -> list[Annotation]:
        """The selected annotations that are not locked."""
        return [annotation for annotation in self.selection() if not annotation.locked]

    def chosen_vertex(self) -> tuple[Annotation, Point] | None:
        """The vertex that was clicked, while its shape is selected alone, unlocked, and still has it."""
        alone = self.movable() if len(self.selected) == 1 and not self.hidden else []
        if self.vertex is None or not alone or not has_vertex(alone[0].geometry, self.vertex):
            return None
        return alone[0], self.vertex

    def seen(self) -> Box | None:
        """The rectangle in view; ``None`` while there is no view."""
        x0, y0, x1, y1 = self.visible
        return self.visible if x1 > x0 and y1 > y0 else None

    def new(self, shape: Shape, points: list[Point]) -> AddAnnotations:
        """The edit that adds a shape of the current class. Raises ``InputError`` when it is none."""
        geometry = geo.from_shape_params(shape, points)
        drawn = Annotation(shape, geometry, self.class_name, author=self.author)
        return AddAnnotations(self.slide_id, (drawn,))


@dataclass(frozen=True, slots=True)
class Painted:
    """A stroke of brush or wand: added to ``base`` (nothing for a new shape), or taken away from it."""

    stroke: Stroke
    base: Annotation | None = None
    erases: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What a tool shows while it works.

    Either vertices of a new ``shape`` (two corners for boxes), or the ``offset`` by which the
    selection is being moved, or the ``reshaped`` annotation, or what is ``painted``.
    """

    shape: Shape | None = None
    points: tuple[Point, ...] = ()
    offset: Point | None = None
    reshaped: Annotation | None = None
    painted: Painted | None = None

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
    stays = False
    """Whether it stays in hand after a shape, whatever the preference says."""
    keeps_clicks = False
    """Whether a shape in work is made of clicks, which a touch of two fingers must not undo."""

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

    @property
    def ring(self) -> float | None:
        """Radius in screen pixels of the ring to show around the pointer; ``None`` for no ring."""
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
