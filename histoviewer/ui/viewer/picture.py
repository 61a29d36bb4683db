"""Pictures of what a canvas shows, for the clipboard and for files: shapes and a scale bar drawn in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from histoviewer.core.slide import RgbArray
from histoviewer.ui.viewer.annotation_layer import Style
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.tile_images import to_image
from histoviewer.ui.viewer.units import scale_text
from histoviewer.ui.viewer.viewport import Viewport, round_length

_USUAL_SIDE = 700.0
"""A picture with this shorter side has a scale bar of the usual size."""


@dataclass(frozen=True, slots=True)
class PictureParts:
    """What a picture shows beside the tissue."""

    scale_bar: bool = True
    annotations: bool = True
    heatmap: bool = True


def picture_of_view(canvas: SlideCanvas, parts: PictureParts) -> QImage:
    """What a canvas shows now, in pixels of the screen, without its cards; null without a slide."""
    view, ratio = canvas.view, canvas.devicePixelRatioF()
    if view is None:
        return QImage()
    image = QImage(round(view.width * ratio), round(view.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    canvas.paint_slide(painter, ratio)
    _paint_parts(painter, canvas, view, ratio, parts)
    painter.end()
    return image


def picture_of_region(
    canvas: SlideCanvas, pixels: RgbArray, x0: float, y0: float, downsample: float, parts: PictureParts
) -> QImage:
    """Pixels of a region (corner in level-0 pixels) with shapes, heatmap and scale bar drawn in."""
    image = to_image(pixels)
    shown = canvas.view
    if shown is None:
        return image
    middle = x0 + image.width() * downsample / 2, y0 + image.height() * downsample / 2
    size = shown.slide_width, shown.slide_height
    view = Viewport(image.width(), image.height(), *size, *middle, downsample)
    painter = QPainter(image)
    _paint_parts(painter, canvas, view, 1.0, parts)
    painter.end()
    return image


def _paint_parts(
    painter: QPainter, canvas: SlideCanvas, view: Viewport, ratio: float, parts: PictureParts
) -> None:
    mpp = canvas.slide.info.mpp if canvas.slide is not None else None
    if parts.heatmap and canvas.is_shown("heatmap"):
        canvas.heatmap.paint(painter, view)
    if parts.annotations and canvas.is_shown("annotations"):
        style = Style(canvas.is_shown("fill"), canvas.is_shown("names"), mpp)
        canvas.overlay.paint(painter, view, ratio, style, moving=False, whole=True)
    if parts.scale_bar:
        paint_scale_bar(painter, view, mpp)


def paint_scale_bar(painter: QPainter, view: Viewport, mpp: float | None) -> None:
    """A bar of a round length at the bottom left, dark on light, as large as suits the picture."""
    size = max(0.5, min(view.width, view.height) / _USUAL_SIDE)
    unit = view.downsample * (mpp if mpp is not None else 1.0)
    length = round_length(max(150 * size, 40.0) * unit)
    bar, words = length / unit, scale_text(length, in_um=mpp is not None)
    font = QFont(painter.font())
    font.setPixelSize(max(9, round(15 * size)))
    metrics = QFontMetricsF(font)
    width = max(bar, metrics.horizontalAdvance(words)) + 24 * size
    height = metrics.height() + 18 * size
    box = QRectF(12 * size, view.height - 12 * size - height, width, height)
    painter.save()
    painter.setOpacity(1.0)
    painter.fillRect(box, QColor(255, 255, 255, 225))
    painter.setFont(font)
    painter.setPen(QColor(20, 22, 28))
    line = QRectF(box.left(), box.top() + 4 * size, width, metrics.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
    left = round(box.center().x() - bar / 2)
    painter.fillRect(QRectF(left, round(line.bottom() + 3 * size), round(bar), 4 * size), QColor(20, 22, 28))
    painter.restore()


def to_pixels(image: QImage) -> RgbArray:
    """uint8 (h, w, 3) of an image."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels: RgbArray = rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()
    return pixels
