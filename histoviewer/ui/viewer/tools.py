"""Which tools there are, and their keys."""

from __future__ import annotations

from collections.abc import Callable

from histoviewer.ui.viewer.brush_tool import BrushTool
from histoviewer.ui.viewer.drawing_tools import (
    EllipseTool,
    LineTool,
    PointsTool,
    PolygonTool,
    PolylineTool,
    RectangleTool,
)
from histoviewer.ui.viewer.move_tool import MoveTool
from histoviewer.ui.viewer.tool import Scene, Tool
from histoviewer.ui.viewer.wand_tool import WandTool

TOOLS: dict[str, Callable[[Scene], Tool]] = {
    "move": MoveTool,
    "rectangle": RectangleTool,
    "ellipse": EllipseTool,
    "polygon": PolygonTool,
    "polyline": PolylineTool,
    "line": LineTool,
    "brush": BrushTool,
    "wand": WandTool,
    "points": PointsTool,
}

TOOL_KEYS: dict[str, str] = {
    "M": "move",
    "R": "rectangle",
    "O": "ellipse",
    "P": "polygon",
    "V": "polyline",
    "L": "line",
    "B": "brush",
    "W": "wand",
    ".": "points",
}
