"""Outlines that are looked at before they become annotations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from shapely.geometry import Polygon

from histoviewer.ui.viewer.viewport import Viewport


class ContourLayer:
    """A dashed line around each area, on a dark one so that it shows on any tissue."""

    def __init__(self) -> None:
        self._path = QPainterPath()

    def show(self, outlines: Sequence[Polygon]) -> None:
        """Show these outlines (level-0 pixels); none clears."""
        path = QPainterPath()
        for outline in outlines:
            for ring in (outline.exterior, *outline.interiors):
                path.addPolygon(QPolygonF.fromList([QPointF(x, y) for x, y in ring.coords]))
        self._path = path

    @property
    def shown(self) -> bool:
        """Whether there is something to see."""
        return not self._path.isEmpty()

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Draw what is in view."""
        if not self.shown:
            return
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        on_screen = QTransform(*view.affine).map(self._path)
        dashed = QPen(QColor(255, 255, 255), 2.2, Qt.PenStyle.DashLine)
        for pen in (QPen(QColor(20, 22, 28), 4.2), dashed):
            painter.setPen(pen)
            painter.drawPath(on_screen)
        painter.restore()
