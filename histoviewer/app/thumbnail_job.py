"""Small pictures of slides for lists, made without opening the slide in the session."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from histoviewer.core.annotation import AnnotationSet
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task


@dataclass(frozen=True, slots=True)
class ThumbnailRequest:
    """``max_px`` is the longer side, in pixels."""

    path: Path
    max_px: int = 160


def thumbnail(task: Task, request: ThumbnailRequest) -> RgbArray:
    """The whole slide, small: uint8 (h, w, 3).

    Raises:
        InputError: the file can't be read.
    """
    from histoviewer.app.slide_session import SlideSession
    from histoviewer.io.open_slide import open_slide
    from histoviewer.io.tile_cache import TileCache

    task.check_cancelled()
    reader = open_slide(request.path)
    slide = SlideSession(0, request.path, reader, reader.info, AnnotationSet(), TileCache(1), "")
    try:
        return slide.thumbnail(request.max_px)
    finally:
        slide.close()
