"""What a file is, without decoding its pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.core.slide import SlideInfo
from histoviewer.core.task import Task


@dataclass(frozen=True, slots=True)
class InfoRequest:
    """``mpp`` is microns per level-0 pixel, for a file that carries none."""

    path: Path
    mpp: float | None = None


def info(task: Task, request: InfoRequest) -> SlideInfo:
    """Size, levels, pixel size, associated images of one file.

    Raises:
        InputError: the file can't be read; the sentence says why.
    """
    from histoviewer.io.open_slide import open_slide

    task.check_cancelled()
    with open_slide(request.path) as slide:
        found = slide.info
    if found.mpp is None and request.mpp is not None:
        found = found.with_mpp(request.mpp)
    return found


def info_json(found: SlideInfo) -> dict[str, Any]:
    """The document of ``histoviewer info --json``."""
    return {
        "path": str(found.path),
        "format": found.format,
        "width": found.width_l0,
        "height": found.height_l0,
        "mpp_x": found.mpp_x,
        "mpp_y": found.mpp_y,
        "objective": found.objective,
        "levels": [
            {"width": level.width, "height": level.height, "downsample": level.downsample}
            for level in found.levels
        ],
        "associated": list(found.associated),
    }
