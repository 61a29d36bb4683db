"""How long a frame of the viewer takes while panning over 10,000 shapes, beside a QGraphicsView.

The slide is synthetic and its tiles are there already: what is measured is drawing, at 1920 x 1080. The peer
holds the same tiles as pixmap items and the same shapes as one polygon item each, without the viewer's cards.
Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView
from viewer_fakes import FakeSlide, scattered

from histoviewer.core.annotation import Annotation
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.outlines import array_polygon
from histoviewer.ui.viewer.tile_images import to_image

WIDTH, HEIGHT = 1920, 1080
SLIDE = (20_480, 15_360)
SHAPES = 10_000
FRAMES = 120
# Level-0 pixels per screen pixel: everything in view, a tenth of the slide, one to one.
ZOOMS = {"whole slide": 12.0, "4 px per pixel": 4.0, "one to one": 1.0}


def make_canvas() -> tuple[SlideCanvas, FakeSlide]:
    """The viewer at full size with all shapes."""
    slide = FakeSlide(*SLIDE, levels=4)
    slide.annotations.update(added=scattered(SHAPES, *SLIDE, radius=60))
    canvas = SlideCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_slide(slide)
    canvas.show()
    return canvas, slide


def load(canvas: SlideCanvas) -> None:
    """Wait until every tile of the view, and those around it, are there."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 20_000:
        canvas.grab()
        QApplication.processEvents()
        if canvas.complete and not canvas.tiles.busy:
            return
        time.sleep(0.005)
    raise TimeoutError("the synthetic slide did not load")


def pan_frames(step: Callable[[int], None], draw: Callable[[], object], frames: int = FRAMES) -> list[float]:
    """Milliseconds of each frame: move by some pixels, draw. There and back, so that tiles stay loaded.

    Processor time of this thread: on a shared machine wall time says more about its other users.
    """
    times = []
    for n in range(frames):
        step(9 if n < frames // 2 else -9)
        started = time.thread_time()
        draw()
        times.append((time.thread_time() - started) * 1000)
    return times


def canvas_frames(canvas: SlideCanvas, downsample: float) -> list[float]:
    """Frames of the viewer."""
    assert canvas.view is not None
    canvas.set_view(canvas.view.at_downsample(downsample).centered(SLIDE[0] / 2, SLIDE[1] / 2))
    for dx in (0, 540, -540):
        canvas.pan_by(dx, 0)
        load(canvas)
    return pan_frames(lambda dx: canvas.pan_by(dx, 0), canvas.grab)


def make_peer(slide: FakeSlide, downsample: float) -> QGraphicsView:
    """The same content in Qt's own scene graph."""
    view = QGraphicsView()
    # The view does not keep its scene alive; a parent does.
    scene = QGraphicsScene(view)
    view.setScene(scene)
    level = max(n for n, size in enumerate(slide.info.levels) if size.downsample <= downsample)
    grid = slide.info.levels[level]
    for row in range(grid.rows):
        for col in range(grid.columns):
            item = scene.addPixmap(QPixmap.fromImage(to_image(slide.tile(level, col, row))))
            item.setScale(grid.downsample)
            item.setPos(col * 256 * grid.downsample, row * 256 * grid.downsample)
    for annotation in slide.annotations:
        pen = QPen(QColor(*slide.annotations.color_of(annotation)), 2)
        pen.setCosmetic(True)
        scene.addPolygon(_outline(annotation), pen)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(WIDTH, HEIGHT)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    view.scale(1 / downsample, 1 / downsample)
    view.centerOn(SLIDE[0] / 2, SLIDE[1] / 2)
    view.show()
    return view


def _outline(annotation: Annotation) -> QPolygonF:
    return array_polygon(shapely.get_coordinates(annotation.geometry))


def peer_frames(view: QGraphicsView, frames: int) -> list[float]:
    """Frames of the peer."""
    bar = view.horizontalScrollBar()
    return pan_frames(lambda dx: bar.setValue(bar.value() - dx), view.viewport().grab, frames)


def measure() -> list[dict[str, object]]:
    """Rows of build/bench.json; milliseconds of processor time, so less is better."""
    application = QApplication.instance() or QApplication([])
    canvas, slide = make_canvas()
    rows: list[dict[str, object]] = []
    for name, downsample in ZOOMS.items():
        value = float(np.percentile(canvas_frames(canvas, downsample), 95))
        view = make_peer(slide, downsample)
        peer = float(np.percentile(peer_frames(view, 20), 95))
        view.close()
        rows.append(
            {
                "name": f"p95 frame (CPU) panning over {SHAPES:,} shapes, {name}",
                "value": round(value, 2),
                "unit": "ms",
                "peer": "QGraphicsView, an item per shape",
                "peer_value": round(peer, 2),
                "ratio": round(peer / value, 2),
            }
        )
    canvas.close()
    assert application is not None
    return rows


@pytest.mark.parametrize("name", ZOOMS)
def test_panning(benchmark: Any, qtbot: Any, name: str) -> None:
    canvas, _ = make_canvas()
    qtbot.addWidget(canvas)
    times = canvas_frames(canvas, ZOOMS[name])
    benchmark.extra_info["p95_ms"] = round(float(np.percentile(times, 95)), 2)

    def frame() -> None:
        canvas.pan_by(0, 0)
        canvas.grab()

    benchmark(frame)


if __name__ == "__main__":
    json.dump(measure(), sys.stdout, indent=1)
