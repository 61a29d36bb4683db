"""Slides without files, for the viewer's tests."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, AnnotationSet
from histoviewer.core.errors import CorruptFileError
from histoviewer.core.geometry import Shape, ellipse, polygon, rectangle
from histoviewer.core.slide import Level, RgbArray, SlideInfo
from histoviewer.ui.viewer.canvas import SlideCanvas


class FakeSlide:
    """A pyramid whose colour tells place and level; it can be slow, held back, or broken in places.

    Red and green of a pixel are its level-0 column and row over 64 (mod 256); blue is 40 per level.
    """

    def __init__(
        self,
        width: int = 4096,
        height: int = 3072,
        levels: int = 3,
        mpp: float | None = 0.25,
        objective: float | None = None,
        broken: tuple[tuple[int, int, int], ...] = (),
        slide_id: int = 1,
    ) -> None:
        sizes = [(-(-width // 4**n), -(-height // 4**n), 4.0**n) for n in range(levels)]
        self.info = SlideInfo(
            Path("fake.svs"),
            "fake",
            tuple(Level(w, h, d, 256, 256) for w, h, d in sizes),
            mpp,
            mpp,
            objective,
        )
        self.slide_id = slide_id
        self.key = f"fake-{slide_id}"
        self.annotations = AnnotationSet(classes=DEFAULT_CLASSES)
        self.asked: list[tuple[int, int, int, str]] = []
        self.threads: set[str] = set()
        self.open_gate = threading.Event()
        self.open_gate.set()
        self._broken = set(broken)

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        self.asked.append((level, col, row, stain))
        self.threads.add(threading.current_thread().name)
        self.open_gate.wait(10)
        if (level, col, row) in self._broken:
            raise CorruptFileError("fake.svs can't be shown", "a tile is damaged")
        grid = self.info.levels[level]
        width = min(256, grid.width - col * 256)
        height = min(256, grid.height - row * 256)
        x = (col * 256 + np.arange(width)) * grid.downsample // 64 % 256
        y = (row * 256 + np.arange(height)) * grid.downsample // 64 % 256
        pixels = np.empty((height, width, 3), np.uint8)
        pixels[..., 0], pixels[..., 1], pixels[..., 2] = x, y[:, None], 40 * level + (100 if stain else 0)
        return pixels

    def thumbnail(self, max_px: int = 256) -> RgbArray:
        self.threads.add(threading.current_thread().name)
        self.open_gate.wait(10)
        scale = max(self.info.width_l0, self.info.height_l0) / max_px
        size = (int(self.info.height_l0 / scale), int(self.info.width_l0 / scale), 3)
        return np.full(size, 222, np.uint8)


def square(
    x: float, y: float, side: float = 400, class_name: str | None = "Invasive", **more: object
) -> Annotation:
    """A square annotation with its corner at x, y."""
    return Annotation(Shape.RECTANGLE, rectangle(x, y, x + side, y + side), class_name, **more)  # type: ignore[arg-type]


def disc(x: float, y: float, radius: float, class_name: str = "Normal") -> Annotation:
    """A round annotation about x, y."""
    return Annotation(Shape.ELLIPSE, ellipse(x - radius, y - radius, x + radius, y + radius), class_name)


def scattered(count: int, width: int, height: int, radius: float = 30, points: int = 20) -> list[Annotation]:
    """Round-ish polygons all over a slide, always the same ones."""
    random = np.random.default_rng(3)
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    shapes = []
    for n in range(count):
        middle = random.uniform((0, 0), (width, height))
        far = radius * random.uniform(0.6, 1.2, points)
        ring = middle + np.column_stack((far * np.cos(angle), far * np.sin(angle)))
        name = DEFAULT_CLASSES[n % len(DEFAULT_CLASSES)].name
        shapes.append(Annotation(Shape.POLYGON, polygon(ring), name))
    return shapes


def open_canvas(qtbot: QtBot, slide: FakeSlide | None, width: int = 800, height: int = 600) -> SlideCanvas:
    """A shown canvas with everything loaded; its edits go straight into the slide's annotations."""
    canvas = SlideCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.edit_requested.connect(lambda edit: edit.apply(_Target(canvas)))
    canvas.set_slide(slide)
    canvas.show()
    if slide is not None and slide.open_gate.is_set():
        settle(qtbot, canvas)
    return canvas


def settle(qtbot: QtBot, canvas: SlideCanvas) -> None:
    """Wait until the view rests and every tile is drawn at its full sharpness."""
    qtbot.waitUntil(lambda: canvas.resting and canvas.complete and not canvas.tiles.busy, timeout=10_000)


class _Target:
    """Stands in for the session: applies edits to the annotations that are shown."""

    def __init__(self, canvas: SlideCanvas) -> None:
        self._canvas = canvas

    def change_annotations(
        self,
        slide_id: int,
        added: Sequence[Annotation] = (),
        removed: Sequence[str] = (),
        changed: Sequence[Annotation] = (),
    ) -> None:
        assert self._canvas.slide is not None
        assert slide_id == self._canvas.slide.slide_id
        self._canvas.slide.annotations.update(added, removed, changed)
