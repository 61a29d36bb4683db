"""Mouse cursors that stay visible on dark nuclei and on white glass."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

_SIZE = 25
_GAP = 3.5


def cursor_for(tool: str, *, panning: bool = False, over: str = "") -> QCursor:
    """The cursor of a tool.

    Args:
        tool: the tool's name.
        panning: the slide is being dragged.
        over: "handle" or "movable" for what lies under the Move tool.
    """
    if panning:
        return QCursor(Qt.CursorShape.ClosedHandCursor)
    if tool != "move":
        return _crosshair()
    if over == "handle":
        return QCursor(Qt.CursorShape.CrossCursor)
    return QCursor(Qt.CursorShape.SizeAllCursor if over == "movable" else Qt.CursorShape.OpenHandCursor)


def _crosshair() -> QCursor:
    """Thin dark lines with a light edge, open in the middle so that the target stays visible."""
    picture = QPixmap(_SIZE, _SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    middle = _SIZE / 2
    lines = [
        QLineF(middle, 1, middle, middle - _GAP),
        QLineF(middle, middle + _GAP, middle, _SIZE - 1),
        QLineF(1, middle, middle - _GAP, middle),
        QLineF(middle + _GAP, middle, _SIZE - 1, middle),
    ]
    painter = QPainter(picture)
    for color, width in ((QColor(255, 255, 255, 230), 3.0), (QColor(20, 22, 28), 1.0)):
        painter.setPen(QPen(color, width))
        painter.drawLines(lines)
    painter.end()
    return QCursor(picture, _SIZE // 2, _SIZE // 2)
