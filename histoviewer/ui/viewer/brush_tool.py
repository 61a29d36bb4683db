"""The brush: paints areas, adds to shapes and erases them. What brush and wand share lives here."""

from __future__ import annotations

import math
from dataclasses import replace

import shapely
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations, Edit
from histoviewer.core import brush
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import Shape
from histoviewer.ui.language import tr
from histoviewer.ui.viewer.tool import Painted, Pointer, Preview, Scene, Tool

_NOTHING = 1e-3
"""Fewer square level-0 pixels than this are no change."""
_CRUMB_PX = 3.0
"""Holes and scraps with fewer pixels of the screen than this squared are nobody's intention."""


class AreaTool(Tool):
    """Paints an area while the button is down.

    It makes a new shape; with Shift it extends the selected shape, with Alt it takes away from the
    selected shape, or from the one under the pointer. One stroke is one edit.
    """

    stays = True

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._painted: Painted | None = None
        self._last: Pointer | None = None
        self._downsample = 1.0

    @property
    def preview(self) -> Preview | None:
        """What was painted so far."""
        return None if self._painted is None else Preview(painted=self._painted)

    def piece(self, last: Pointer | None, at: Pointer) -> BaseGeometry | None:
        """What a movement covers; ``None`` when it is too short to matter."""
        raise NotImplementedError

    def press(self, at: Pointer) -> Edit | None:
        """Begin a stroke. Raises ``InputError`` when there is nothing that may be erased or extended."""
        self.cancel()
        base = self._target(at) if at.alt or at.shift else None
        if base is not None and base.locked:
            name = _named(base)
            what = tr("{0} can't be erased", name) if at.alt else tr("{0} can't be extended", name)
            raise InputError(what, tr("it is locked"), tr("unlock it with Ctrl+K first"))
        if at.alt and base is None:
            raise InputError(
                tr("There is nothing to erase here"),
                tr("no shape with an area is selected or lies under the pointer"),
                tr("select a shape, or let go of Alt to paint"),
            )
        self._painted = Painted(brush.Stroke(), base, erases=at.alt)
        self._downsample = at.downsample
        self._cover(None, at)
        return None

    def drag(self, at: Pointer) -> None:
        """Go on."""
        if self._painted is not None:
            self._cover(self._last, at)

    def release(self, at: Pointer) -> Edit | None:
        """The stroke as one edit; ``None`` when it changes nothing."""
        painted = self._painted
        if painted is None:
            return None
        self._cover(self._last, at)
        self.cancel()
        return self._edit(painted)

    def finish(self) -> Edit | None:
        """Enter: end the stroke here."""
        painted = self._painted
        self.cancel()
        return None if painted is None else self._edit(painted)

    def cancel(self) -> None:
        """Forget the stroke."""
        self._painted = self._last = None

    def _cover(self, last: Pointer | None, at: Pointer) -> None:
        assert self._painted is not None
        piece = self.piece(last, at)
        if piece is not None:
            self._painted.stroke.add(piece)
            self._last = at
            self._downsample = min(self._downsample, at.downsample)

    def _edit(self, painted: Painted) -> Edit | None:
        area = painted.stroke.area(0.3 * self._downsample)
        if self.scene.extent is not None:
            area = shapely.intersection(area, box(0, 0, *self.scene.extent))
        if area.is_empty:
            return None
        crumb = (_CRUMB_PX * self._downsample) ** 2
        if painted.base is None:
            geometry = brush.added(None, area, crumb)
            new = Annotation(Shape.POLYGON, geometry, self.scene.class_name, author=self.scene.author)
            return AddAnnotations(self.scene.slide_id, (new,))
        there = self.scene.annotations
        # The shape as it is now: an undo during the stroke may have changed it, or taken it away.
        base = there.find(painted.base.id) if there is not None else None
        if base is None:
            return None
        return self._erasing(base, area, crumb) if painted.erases else self._extending(base, area, crumb)

    def _extending(self, base: Annotation, area: BaseGeometry, crumb: float) -> Edit | None:
        geometry = brush.added(base.geometry, area, crumb)
        if abs(geometry.area - base.area_l0) < _NOTHING:
            return None
        edit = edits.reshaped(self.scene.slide_id, base, geometry, Shape.POLYGON)
        self.scene.selected[:] = [base.id]
        return replace(edit, title=tr("Extend shape"))

    def _erasing(self, base: Annotation, area: BaseGeometry, crumb: float) -> Edit | None:
        if not shapely.intersects(base.geometry, area):
            return None
        rest = brush.erased(base.geometry, area, crumb)
        if rest is None:
            return replace(edits.removed(self.scene.slide_id, [base]), verb="Erase")
        self.scene.selected[:] = [base.id]
        edit = edits.reshaped(self.scene.slide_id, base, rest, Shape.POLYGON)
        return replace(edit, title=tr("Erase part of shape"))

    def _target(self, at: Pointer) -> Annotation | None:
        """The selected shape with an area, the one under the pointer first; to erase, else any there."""
        chosen = [annotation for annotation in self.scene.selection() if annotation.shape.has_area]
        under = [a for a in chosen if shapely.intersects_xy(a.geometry, at.x, at.y)]
        if under or chosen:
            return (under or chosen)[-1]
        return self.scene.area_at(at) if at.alt else None


class BrushTool(AreaTool):
    """Paints with a round brush whose size on the slide follows the zoom."""

    name = "brush"

    @property
    def ring(self) -> float | None:
        """The brush's edge."""
        return self.scene.brush.radius

    def piece(self, last: Pointer | None, at: Pointer) -> BaseGeometry | None:
        """The way from the last place, as wide as the brush."""
        radius = self.scene.brush.radius * at.downsample
        if last is None:
            return brush.swept(at.place, at.place, radius)
        if math.hypot(at.x - last.x, at.y - last.y) < min(0.5 * at.downsample, 0.1 * radius):
            return None
        return brush.swept(last.place, at.place, radius)


def _named(annotation: Annotation) -> str:
    return annotation.name or annotation.class_name or tr(str(annotation.shape).capitalize())
