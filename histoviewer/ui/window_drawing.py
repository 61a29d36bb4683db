"""What is in hand while drawing: the size of brush and wand, kept between starts, and the shape in work."""

from __future__ import annotations

import logging
import math
from dataclasses import replace

from histoviewer.app import settings
from histoviewer.core.errors import StorageError
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.tool import BrushSize

_log = logging.getLogger(__name__)


def finish_drawing(canvas: SlideCanvas) -> None:
    """Keep the shape in work where it is complete enough: its slide, or the window, goes away."""
    if canvas.tool.draws and canvas.tool.active:
        canvas.carry_out(canvas.tool.finish)
        canvas.tool.cancel()


def share_brush(canvas: SlideCanvas, other: SlideCanvas) -> None:
    """Let a new canvas draw with the brush of the other; the first takes the size that was kept."""
    canvas.scene.brush = kept_brush() if canvas is other else other.scene.brush


def kept_brush() -> BrushSize:
    """The size of the last time, within its bounds."""
    kept, default = settings.load(), BrushSize()
    sizes = kept.brush_radius, kept.wand_reach, kept.wand_tolerance
    brush = BrushSize(*sizes) if all(map(math.isfinite, sizes)) else default
    brush.resize("brush", 1.0)
    brush.resize("wand", 1.0)
    brush.tune(1.0)
    return brush


def keep_brush(canvas: SlideCanvas) -> None:
    """Keep the size for the next time. A disk that refuses is no reason to hold up the end."""
    brush = canvas.scene.brush
    if brush == kept_brush():
        return
    wanted = replace(
        settings.load(),
        brush_radius=brush.radius,
        wand_reach=brush.reach,
        wand_tolerance=brush.tolerance,
    )
    try:
        settings.save(wanted)
    except StorageError as error:
        _log.warning("the brush's size was not kept: %s", error)
