"""Images of a slide's tiles: what is asked for, and how it is made in the threads that decode."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from histoviewer.app.display import Display
from histoviewer.core.annotation import AnnotationSet
from histoviewer.core.slide import RgbArray, SlideInfo
from histoviewer.core.tiling import TileKey

THUMBNAIL_PX = 1024


class SlideSource(Protocol):
    """What the viewer needs of an opened slide; ``app.session.SlideSession`` is one."""

    @property
    def slide_id(self) -> int:
        """Its number in the project."""

    @property
    def key(self) -> str:
        """Its name in tile keys."""

    @property
    def info(self) -> SlideInfo:
        """Size, levels, pixel size."""

    @property
    def annotations(self) -> AnnotationSet:
        """The shapes on it; only the window's thread touches them."""

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        """One tile, from any thread."""

    def cached_tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray | None:
        """One tile as the file has it, if it is in memory; decodes nothing."""

    def thumbnail(self, max_px: int = 256) -> RgbArray:
        """The whole slide, its longer side at most ``max_px``; from any thread."""


class TileRequest(NamedTuple):
    """One tile, halved ``halvings`` times in the thread that decodes it.

    Halving keeps a slide with few levels small in memory and free of moire when it is zoomed out.
    ``version`` tells a stain view that was fitted anew from the one before, ``display`` the settings
    that it is shown by.
    """

    key: TileKey
    halvings: int = 0
    version: int = 0
    display: int = 0


@dataclass(frozen=True, slots=True)
class ThumbnailRequest:
    """The whole slide, small: for the overview and under tiles that are not there yet."""

    max_px: int = THUMBNAIL_PX
    display: int = 0


def to_image(pixels: RgbArray) -> QImage:
    """RGB32, which the raster engine draws fastest, from uint8 (h, w, 3); made in the worker thread."""
    height, width = pixels.shape[:2]
    data = pixels.tobytes()
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def load_image(
    session: SlideSource, displays: Sequence[Display], request: TileRequest | ThumbnailRequest
) -> QImage:
    """Decode one request and show it as one of ``displays`` does. Runs in the pool's threads."""
    shown = displays[request.display].shown
    if isinstance(request, ThumbnailRequest):
        return to_image(shown(session.thumbnail(request.max_px)))
    key = request.key
    tile = session.tile(key.level, key.col, key.row, key.stain)
    image = to_image(shown(tile, own_colors=not key.stain))
    if request.halvings == 0:
        return image
    factor = 1 << request.halvings
    return image.scaled(
        max(1, -(-image.width() // factor)),
        max(1, -(-image.height() // factor)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def paint_broken(painter: QPainter, target: QRectF) -> None:
    """Hatch a tile that can't be read, so that nobody takes it for empty glass."""
    painter.save()
    painter.fillRect(target, QBrush(QColor(190, 40, 40, 40)))
    painter.fillRect(target, QBrush(QColor(170, 30, 30, 150), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QColor(170, 30, 30))
    painter.drawRect(target.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
