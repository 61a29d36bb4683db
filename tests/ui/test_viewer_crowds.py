"""Many shapes: drawn piece by piece, where the view says, and hidden, moved and selected at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas, scattered, settle, square

from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, AnnotationSet
from histoviewer.core.geometry import Shape, polygon, rectangle
from histoviewer.ui.viewer.annotation_layer import AnnotationLayer, Style
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.shape_rings import path_of, rings_of, thinned, turned
from histoviewer.ui.viewer.viewport import Viewport

STYLE = Style()


@pytest.fixture
def canvas(qtbot: QtBot) -> SlideCanvas:
    canvas = open_canvas(qtbot, FakeSlide())
    canvas.one_to_one()
    canvas.center_on(2000, 1500)
    settle(qtbot, canvas)
    return canvas


def painted(
    layer: AnnotationLayer, view: Viewport, *, whole: bool = True, moving: bool = False
) -> np.ndarray:
    """What the layer draws of all shapes, alpha (h, w)."""
    image = QImage(view.width, view.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    layer.paint(painter, view, 1.0, STYLE, moving=moving, whole=whole)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(view.height, view.width, 4)[..., 3].copy()


def layer_of(shapes: list[Annotation]) -> tuple[AnnotationLayer, AnnotationSet]:
    annotations = AnnotationSet(shapes, DEFAULT_CLASSES)
    layer = AnnotationLayer(lambda: None)
    layer.set_annotations(annotations)
    return layer, annotations


def test_frames_that_draw_only_a_part_end_with_the_whole_picture() -> None:
    shapes = scattered(6_000, 4096, 3072, radius=25, points=40)
    view = Viewport.fitted(1600, 1200, 4096, 3072)
    at_once = painted(layer_of(shapes)[0], view)
    layer, _ = layer_of(shapes)
    frames = [painted(layer, view, whole=False, moving=True)]
    assert not layer.complete
    while not layer.complete:
        frames.append(painted(layer, view, whole=False, moving=True))
    assert (frames[-1] == at_once).all()
    filled = [int((frame > 0).sum()) for frame in frames]
    assert filled == sorted(filled)


def test_an_edit_draws_only_its_surroundings_anew() -> None:
    shapes = scattered(3_000, 4096, 3072, radius=25)
    view = Viewport.fitted(1600, 1200, 4096, 3072)
    layer, annotations = layer_of(shapes)
    painted(layer, view)
    before = layer.drawn_images
    annotations.replace(annotations.get(shapes[7].id).moved(40, 0))
    after_move = painted(layer, view)
    assert 1 <= layer.drawn_images - before <= 4
    fresh, _ = layer_of(list(annotations))
    assert (painted(fresh, view) == after_move).all()


def test_what_is_hidden_is_gone_and_comes_back() -> None:
    shapes = scattered(500, 4096, 3072)
    view = Viewport.fitted(800, 600, 4096, 3072)
    layer, _ = layer_of(shapes)
    everything = painted(layer, view)
    layer.set_hidden_classes(frozenset(known.name for known in DEFAULT_CLASSES))
    assert not painted(layer, view).any()
    layer.set_hidden_classes(frozenset())
    assert (painted(layer, view) == everything).all()


def test_a_shape_added_while_its_class_is_hidden_is_not_drawn() -> None:
    layer, annotations = layer_of([square(100, 100, 200, "Normal")])
    view = Viewport.fitted(800, 600, 4096, 3072)
    layer.set_hidden_classes(frozenset({"Stroma"}))
    before = painted(layer, view)
    annotations.add(square(1500, 1500, 300, "Stroma"))
    assert (painted(layer, view) == before).all()


def test_a_turned_view_shows_a_shape_where_the_view_says() -> None:
    layer, _ = layer_of([square(1000, 1000, 400)])
    view = replace(Viewport.fitted(800, 600, 4096, 3072), rotation=90.0)
    rows, cols = np.nonzero(painted(layer, view))
    corners = [view.to_screen(x, y) for x in (1000, 1400) for y in (1000, 1400)]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    assert (cols.min(), cols.max()) == pytest.approx((min(xs), max(xs)), abs=4)
    assert (rows.min(), rows.max()) == pytest.approx((min(ys), max(ys)), abs=4)


def test_a_hundred_selected_shapes_are_marked_and_dragged(qtbot: QtBot, canvas: SlideCanvas) -> None:
    shapes = [square(1700 + 60 * (n % 10), 1300 + 40 * (n // 10), 20) for n in range(100)]
    canvas.slide.annotations.update(added=shapes)
    plain = canvas.grab().toImage()
    canvas.select_all()
    assert canvas.grab().toImage() != plain
    canvas.set_selected([])
    assert canvas.grab().toImage() == plain


def test_holes_stay_open_when_shapes_of_a_class_are_filled_as_one() -> None:
    ring = rectangle(10, 10, 110, 110).difference(rectangle(40, 40, 80, 80))
    backwards = polygon([(100, 60), (100, 100), (200, 100), (200, 60)])
    rings = turned(rings_of(np.array([ring, backwards, rectangle(150, 10, 220, 90)]), False))
    path = path_of(rings)
    assert path.contains(QPointF(20, 20))
    assert not path.contains(QPointF(60, 60))
    # Where two shapes lie over each other, whichever way round they were drawn.
    assert path.contains(QPointF(105, 70))
    assert path.contains(QPointF(170, 70))


def test_thinning_keeps_ends_and_drops_what_cannot_be_seen() -> None:
    line = Annotation(Shape.POLYGON, polygon([(0, 0), (0.1, 0), (0.2, 0), (50, 0), (50, 50)])).geometry
    rings = thinned(rings_of(np.array([line]), True), 0.7)
    kept = rings.xy.tolist()
    assert kept[0] == kept[-1] == [0, 0] or kept[0] == kept[-1]
    assert len(kept) == 4
