"""Frames, loading and edits with 10,000 and 100,000 polygons, beside a QGraphicsItem for each shape.

The viewer shows a JPEG pyramid of 40,000 x 40,000 pixels at 1920 x 1080, its tiles read and decoded
meanwhile, and is driven by real mouse and wheel events. The peer holds the same shapes as one polygon item
each and no slide at all. A frame is one event and the painting it leads to. Given is processor time of the
window's thread: on a shared machine wall time says more about its other users. Run as a program it prints the
figures as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import pytest
import shapely
from big_slide import SIDE, nuclei, write_pyramid
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from histoviewer.app import edits
from histoviewer.app.session import Session, SlideSession
from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, AnnotationSet
from histoviewer.io.project import Project
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.outlines import array_polygon

WIDTH, HEIGHT = 1920, 1080
COUNTS = {10_000: 16.0, 100_000: 33.0}
"""How many shapes, and the milliseconds that a frame may take (p95)."""
STARTS = (32.0, 12.0, 4.0, 1.0)
"""Level-0 pixels per screen pixel at which panning and zooming begin."""
PEER = "one QGraphicsItem per shape, no slide"


def mouse(kind: QEvent.Type, at: QPointF, target: QWidget, *, held: bool) -> QMouseEvent:
    """The middle button pans in every tool of the viewer; the peer knows the left one."""
    button = Qt.MouseButton.MiddleButton if isinstance(target, SlideCanvas) else Qt.MouseButton.LeftButton
    return QMouseEvent(
        kind, at, QPointF(target.mapToGlobal(at.toPoint())), button,
        button if held else Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def wheel(at: QPointF, target: QWidget, steps: int) -> QWheelEvent:
    """The wheel turned by some notches."""
    return QWheelEvent(
        at, QPointF(target.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def timed(target: QWidget, event: QEvent) -> float:
    """Milliseconds of processor time of one event and what is painted for it."""
    started = time.thread_time()
    QApplication.sendEvent(target, event)
    QApplication.processEvents()
    return (time.thread_time() - started) * 1000


def frames(target: QWidget, pans: int, zooms: int) -> list[float]:
    """Drag the slide about with the button held, then turn the wheel in and out."""
    middle, times = QPointF(WIDTH / 2, HEIGHT / 2), []
    QApplication.sendEvent(target, mouse(QEvent.Type.MouseButtonPress, middle, target, held=True))
    for n in range(pans):
        way = n if n < pans / 2 else pans - n
        at = middle + QPointF(18 * way, 11 * way)
        times.append(timed(target, mouse(QEvent.Type.MouseMove, at, target, held=True)))
    QApplication.sendEvent(target, mouse(QEvent.Type.MouseButtonRelease, middle, target, held=False))
    for n in range(zooms):
        times.append(timed(target, wheel(middle, target, 1 if n < zooms / 2 else -1)))
    return times


def show(canvas: SlideCanvas, downsample: float) -> None:
    """Look at the middle and wait until all is there."""
    assert canvas.view is not None
    canvas.set_view(canvas.view.at_downsample(downsample).centered(SIDE / 2, SIDE / 2))
    until = time.monotonic() + 60
    while not (canvas.resting and canvas.complete and canvas.overlay.complete and not canvas.tiles.busy):
        QApplication.processEvents()
        canvas.repaint()
        if time.monotonic() > until:
            raise TimeoutError("the slide did not load")
        time.sleep(0.005)


def make_peer(shapes: AnnotationSet) -> QGraphicsView:
    """The same shapes in Qt's own scene graph, an item each."""
    view = QGraphicsView()
    # The view does not keep its scene alive; a parent does.
    scene = QGraphicsScene(view)
    view.setScene(scene)
    for annotation in shapes:
        pen = QPen(QColor(*shapes.color_of(annotation)), 2)
        pen.setCosmetic(True)
        scene.addPolygon(array_polygon(shapely.get_coordinates(annotation.geometry)), pen)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
    view.resize(WIDTH, HEIGHT)
    view.show()
    return view


def peer_frames(view: QGraphicsView, downsample: float) -> list[float]:
    """Frames of the peer; few, because they take long."""
    view.resetTransform()
    view.scale(1 / downsample, 1 / downsample)
    view.centerOn(SIDE / 2, SIDE / 2)
    view.viewport().repaint()
    times = frames(view.viewport(), 6, 0)
    for factor in (1.2, 1.2, 1 / 1.2, 1 / 1.2):
        started = time.thread_time()
        view.scale(factor, factor)
        QApplication.processEvents()
        times.append((time.thread_time() - started) * 1000)
    return times


def row(name: str, value: float, unit: str, peer: str, peer_value: float) -> dict[str, object]:
    """A row of build/bench.json for a figure where less is better."""
    return {
        "name": name, "value": round(value, 2), "unit": unit, "peer": peer,
        "peer_value": round(peer_value, 2), "ratio": round(peer_value / value, 2),
    }  # fmt: skip


def frame_rows(slide: SlideSession, count: int) -> Iterator[dict[str, object]]:
    """The 95th percentile over all frames, and of each place on its own."""
    canvas = SlideCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_slide(slide)
    canvas.show()
    peer = make_peer(slide.annotations)
    every: list[float] = []
    others: list[float] = []
    for start in STARTS:
        show(canvas, start)
        own, other = frames(canvas, 60, 30), peer_frames(peer, start)
        every += own
        others += other
        name = f"p95 frame (CPU), {count:,} shapes, from {start:g} px per screen pixel"
        yield row(name, _p95(own), "ms", PEER, _p95(other))
    name = f"p95 frame (CPU), {count:,} shapes, all zooms (goal {COUNTS[count]:g} ms)"
    yield row(name, _p95(every), "ms", PEER, _p95(others))
    canvas.close()
    peer.close()


def _p95(times: list[float]) -> float:
    return float(np.percentile(times, 95))


def load_row(project: Project, slide_id: int) -> dict[str, object]:
    """From the project file to shapes that can be clicked; the peer makes an item of each from then on."""
    times = [clock(lambda: project.annotations(slide_id).in_rect(0, 0, 1, 1)) for _ in range(4)]
    shapes = project.annotations(slide_id)
    peer = clock(lambda: make_peer(shapes).close())
    name = f"load {len(shapes):,} shapes from the project (goal 2 s)"
    return row(name, min(times), "s", "make a QGraphicsItem per loaded shape", peer)


def clock(work: Callable[[], object]) -> float:
    """Seconds."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def commit_row(window: MainWindow) -> dict[str, object]:
    """Move one shape: project, memory, list and repaint; the peer moves an item and repaints."""
    assert window.slide is not None
    slide, times = window.slide, []
    for n in range(12):
        shape: Annotation = slide.annotations.get(slide.annotations.ids()[50_000 + n])
        busy, started = time.thread_time(), time.perf_counter()
        window.edits.push(edits.moved(slide.slide_id, [shape], 30, 30))
        # The time on the disk is wall time; of what follows, what the window does and not its pauses:
        # the list waits until the edits rest.
        disk = max(0.0, time.perf_counter() - started - (time.thread_time() - busy))
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.005)
        times.append((disk + time.thread_time() - busy) * 1000)
    peer = make_peer(slide.annotations)
    peer.fitInView(peer.sceneRect())
    QApplication.processEvents()
    moved: list[float] = []
    for item in peer.items()[:4]:
        started_peer = time.thread_time()
        item.moveBy(30, 30)
        QApplication.processEvents()
        moved.append((time.thread_time() - started_peer) * 1000)
    peer.close()
    name = f"commit an edit among {len(slide.annotations):,} shapes: file, list, picture (goal 50 ms)"
    return row(
        name, float(np.median(times)), "ms", "move one QGraphicsItem and repaint", float(np.median(moved))
    )


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json."""
    application = QApplication.instance() or QApplication([])
    os.environ["HISTOVIEWER_HOME"] = str(folder / "home")
    image = folder / "slide.tif"
    write_pyramid(image)
    rows: list[dict[str, object]] = []
    for count in COUNTS:
        path = folder / f"{count}.hvproj"
        with Session(path) as session:
            slide = session.open_slide(image)
            session.apply(edits.AddAnnotations(slide.slide_id, tuple(nuclei(count)), "Import"))
            rows += frame_rows(slide, count)
    with Project.open(path) as project:
        rows.append(load_row(project, 1))
    window = MainWindow(Session(path))
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.files.open_paths([image])
    until = time.monotonic() + 120
    while window.slide is None or window.runner.running or not window.canvas.complete:
        QApplication.processEvents()
        if time.monotonic() > until:
            raise TimeoutError("the window did not open the slide")
    rows.append(commit_row(window))
    window.close()
    assert application is not None
    return rows


@pytest.mark.parametrize("start", STARTS)
def test_panning(benchmark: Any, qtbot: Any, start: float, tmp_path: Path) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))
    from viewer_fakes import FakeSlide

    slide = FakeSlide(SIDE, SIDE, levels=5)
    slide.annotations = AnnotationSet(nuclei(2_000), DEFAULT_CLASSES)
    canvas = SlideCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_slide(slide)
    canvas.show()
    show(canvas, start)
    benchmark(lambda: frames(canvas, 4, 0))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(Path(scratch)), sys.stdout, indent=1)
