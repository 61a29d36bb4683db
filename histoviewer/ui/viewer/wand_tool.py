"""The wand: takes the connected area of like colour around the pointer, as the slide is shown."""

from __future__ import annotations

import math

from shapely.geometry.base import BaseGeometry

from histoviewer.core.mask_outline import mask_outline
from histoviewer.core.region_growing import similar_region
from histoviewer.ui.viewer.brush_tool import AreaTool
from histoviewer.ui.viewer.tool import Pointer

_STEP_PX = 3.0
"""Within so many pixels of the screen the wand finds much the same again."""


class WandTool(AreaTool):
    """Paints what is alike in colour within its reach; Shift and Alt do what they do for the brush."""

    name = "wand"

    @property
    def ring(self) -> float | None:
        """How far it reaches."""
        return self.scene.brush.reach

    def piece(self, last: Pointer | None, at: Pointer) -> BaseGeometry | None:
        """The area of like colour around the pointer."""
        if self.scene.pixels is None:
            return None
        if last is not None and math.hypot(at.x - last.x, at.y - last.y) < _STEP_PX * at.downsample:
            return None
        reach = self.scene.brush.reach * at.downsample
        shown = self.scene.pixels(at.x, at.y, reach, at.downsample)
        if shown is None:
            return None
        row, col = int((at.y - shown.top) / shown.scale), int((at.x - shown.left) / shown.scale)
        height, width = shown.known.shape
        if not (0 <= row < height and 0 <= col < width):
            return None
        far, tolerance = reach / shown.scale, self.scene.brush.tolerance
        found = similar_region(shown.pixels, row, col, far, tolerance, shown.known)
        return mask_outline(found, shown.left, shown.top, shown.scale, smooth=True)
