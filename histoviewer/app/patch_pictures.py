"""Small pictures of patches, cut from their slides, for galleries, tables and reports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from histoviewer.core.errors import HistoViewerError
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.task import Task
from histoviewer.core.tiling import best_level

Place = tuple[float, float, float, float]
"""Left, top, width and height in level-0 pixels."""


@dataclass(frozen=True, slots=True)
class PicturesRequest:
    """Places of one file, ``None`` for the whole of it; ``px`` is the longer side of a picture."""

    path: Path
    places: tuple[Place | None, ...]
    px: int = 96


def patch_pictures(task: Task, request: PicturesRequest) -> list[RgbArray | None]:
    """A picture for each place, uint8 (h, w, 3); ``None`` where the file can't be read there.

    ``task.partial`` gets (index, picture) as they come.

    Raises:
        InputError: the file can't be opened.
        Cancelled: nobody wants them any more.
    """
    from histoviewer.io.open_slide import open_slide

    found: list[RgbArray | None] = []
    with open_slide(request.path) as slide:
        for i, place in enumerate(request.places):
            task.check_cancelled()
            picture = _picture(slide, place, request.px)
            found.append(picture)
            task.partial((i, picture))
    return found


def _picture(slide: SlideReader, place: Place | None, px: int) -> RgbArray | None:
    info = slide.info
    x, y, width, height = place or (0.0, 0.0, float(info.width_l0), float(info.height_l0))
    factor = max(width, height) / px
    level = best_level(info, max(1.0, factor))
    down = info.levels[level].downsample
    try:
        pixels = slide.read_region(
            round(x), round(y), level, max(1, round(width / down)), max(1, round(height / down))
        )
    except HistoViewerError:
        return None
    return shrunk(pixels, px)


def shrunk(pixels: RgbArray, px: int) -> RgbArray:
    """A picture whose longer side is ``px`` pixels."""
    scale = px / max(pixels.shape[:2])
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    made = Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
    return np.asarray(made)
