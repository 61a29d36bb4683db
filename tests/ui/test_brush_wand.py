"""Brush and wand without a widget: level-0 positions in, one edit for each stroke out."""

from __future__ import annotations

import math

import numpy as np
import pytest
from viewer_fakes import disc, square

from histoviewer.app.edits import AddAnnotations, ChangeAnnotations, RemoveAnnotations
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import Shape, polyline
from histoviewer.ui.viewer.brush_tool import BrushTool
from histoviewer.ui.viewer.tool import Pointer, Scene, ShownPixels, Tool
from histoviewer.ui.viewer.wand_tool import WandTool

DOWNSAMPLE = 2.0


def at(x: float, y: float, **keys: bool) -> Pointer:
    return Pointer(x, y, 6 * DOWNSAMPLE, **keys)


@pytest.fixture
def scene() -> Scene:
    """A slide of 4000 x 3000 with a brush of 25 screen pixels: 50 level-0 pixels."""
    scene = Scene(AnnotationSet(), slide_id=7, class_name="Normal", author="me", extent=(4000, 3000))
    scene.brush.radius = 25
    return scene


def put(scene: Scene, shape: Annotation, *, select: bool = True) -> Annotation:
    assert scene.annotations is not None
    scene.annotations.add(shape)
    if select:
        scene.selected[:] = [shape.id]
    return shape


def stroke(tool: Tool, *way: tuple[float, float], **keys: bool) -> object:
    assert tool.press(at(*way[0], **keys)) is None
    for place in way[1:]:
        tool.drag(at(*place, **keys))
    return tool.release(at(*way[-1], **keys))


def changed(edit: object) -> Annotation:
    assert isinstance(edit, ChangeAnnotations)
    (after,) = edit.after
    return after


# -- brush -----------------------------------------------------------------------------------------


def test_a_stroke_is_one_new_polygon_of_the_current_class(scene: Scene) -> None:
    edit = stroke(BrushTool(scene), (500, 500), (600, 500), (700, 500))
    assert isinstance(edit, AddAnnotations)
    (made,) = edit.annotations
    assert made.shape is Shape.POLYGON
    assert (made.class_name, made.author, edit.slide_id) == ("Normal", "me", 7)
    assert made.area_l0 == pytest.approx(200 * 100 + math.pi * 50**2, rel=0.02)


def test_a_click_paints_a_disc(scene: Scene) -> None:
    edit = stroke(BrushTool(scene), (500, 500))
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].area_l0 == pytest.approx(math.pi * 50**2, rel=0.02)


def test_the_brush_is_as_large_on_the_screen_at_every_zoom(scene: Scene) -> None:
    tool = BrushTool(scene)
    tool.press(Pointer(500, 500, 6 * 0.5))
    edit = tool.release(Pointer(500, 500, 6 * 0.5))
    assert isinstance(edit, AddAnnotations)
    x0, _, x1, _ = edit.annotations[0].bounds
    assert x1 - x0 == pytest.approx(25, rel=0.02)
    assert tool.ring == 25


def test_a_brush_ends_at_the_edge_of_the_slide(scene: Scene) -> None:
    edit = stroke(BrushTool(scene), (10, 500), (3990, 500))
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].bounds == pytest.approx((0, 450, 4000, 550), abs=1)
    assert stroke(BrushTool(scene), (-500, -500)) is None


def test_a_closed_stroke_leaves_its_hole(scene: Scene) -> None:
    ring = [(1000 + 300 * math.cos(t / 20), 1000 + 300 * math.sin(t / 20)) for t in range(130)]
    edit = stroke(BrushTool(scene), *ring)
    assert isinstance(edit, AddAnnotations)
    assert len(edit.annotations[0].geometry.interiors) == 1


def test_shift_extends_the_selected_shape_and_makes_it_a_polygon(scene: Scene) -> None:
    base = put(scene, square(400, 400, 200))
    after = changed(stroke(BrushTool(scene), (600, 500), (800, 500), shift=True))
    assert after.id == base.id
    assert after.shape is Shape.POLYGON
    assert after.class_name == "Invasive"
    assert after.bounds == pytest.approx((400, 400, 850, 600), abs=1)
    assert after.area_l0 > base.area_l0


def test_shift_with_nothing_selected_begins_a_shape(scene: Scene) -> None:
    put(scene, square(400, 400, 200), select=False)
    assert isinstance(stroke(BrushTool(scene), (500, 500), shift=True), AddAnnotations)


def test_extending_by_what_is_there_already_changes_nothing(scene: Scene) -> None:
    put(scene, square(400, 400, 400))
    assert stroke(BrushTool(scene), (600, 600), (620, 600), shift=True) is None


def test_alt_erases_from_the_selected_shape(scene: Scene) -> None:
    base = put(scene, disc(500, 500, 200))
    put(scene, square(400, 400, 200), select=False)
    after = changed(stroke(BrushTool(scene), (300, 500), (700, 500), alt=True))
    assert after.id == base.id
    assert after.shape is Shape.POLYGON
    assert len(after.geometry.geoms) == 2


def test_alt_erases_from_the_smallest_shape_under_the_pointer(scene: Scene) -> None:
    put(scene, square(0, 0, 2000), select=False)
    inner = put(scene, square(400, 400, 300), select=False)
    line = Annotation(Shape.LINE, polyline([(300, 550), (900, 550)]))
    put(scene, line, select=False)
    after = changed(stroke(BrushTool(scene), (550, 550), alt=True))
    assert after.id == inner.id
    assert scene.selected == [inner.id]


def test_a_shape_erased_whole_is_removed(scene: Scene) -> None:
    base = put(scene, square(480, 480, 40))
    edit = stroke(BrushTool(scene), (500, 500), alt=True)
    assert isinstance(edit, RemoveAnnotations)
    assert edit.annotations == (base,)
    assert "Erase" in edit.title


def test_erasing_beside_the_shape_changes_nothing(scene: Scene) -> None:
    put(scene, square(400, 400, 100))
    assert stroke(BrushTool(scene), (1000, 1000), alt=True) is None


@pytest.mark.parametrize("keys", [{"alt": True}, {"shift": True}])
def test_a_locked_shape_is_neither_erased_nor_extended(scene: Scene, keys: dict[str, bool]) -> None:
    put(scene, square(400, 400, 300, locked=True))
    tool = BrushTool(scene)
    with pytest.raises(InputError, match="locked"):
        tool.press(at(500, 500, **keys))
    tool.drag(at(600, 500, **keys))
    assert not tool.active
    assert tool.release(at(600, 500, **keys)) is None


def test_a_locked_shape_under_the_pointer_is_not_erased(scene: Scene) -> None:
    put(scene, square(400, 400, 300, locked=True), select=False)
    with pytest.raises(InputError, match="locked"):
        BrushTool(scene).press(at(500, 500, alt=True))


def test_erasing_nothing_says_what_to_do(scene: Scene) -> None:
    with pytest.raises(InputError, match="nothing to erase"):
        BrushTool(scene).press(at(500, 500, alt=True))


def test_hidden_shapes_are_not_erased_by_accident(scene: Scene) -> None:
    put(scene, square(400, 400, 300), select=False)
    scene.hidden = True
    with pytest.raises(InputError):
        BrushTool(scene).press(at(500, 500, alt=True))


def test_a_shape_that_went_during_the_stroke_stays_gone(scene: Scene) -> None:
    base = put(scene, square(400, 400, 300))
    tool = BrushTool(scene)
    tool.press(at(500, 500, shift=True))
    assert scene.annotations is not None
    scene.annotations.remove(base.id)
    assert tool.release(at(900, 500, shift=True)) is None


def test_a_shape_that_changed_during_the_stroke_is_taken_as_it_is_now(scene: Scene) -> None:
    base = put(scene, square(400, 400, 300))
    tool = BrushTool(scene)
    tool.press(at(700, 550, shift=True))
    assert scene.annotations is not None
    scene.annotations.replace(base.moved(0, 100))
    assert changed(tool.release(at(800, 550, shift=True))).bounds[3] == 800


def test_escape_forgets_the_stroke_and_enter_ends_it(scene: Scene) -> None:
    tool = BrushTool(scene)
    tool.press(at(500, 500))
    assert tool.active
    tool.cancel()
    assert not tool.active
    assert tool.release(at(600, 500)) is None
    tool.press(at(500, 500))
    assert isinstance(tool.finish(), AddAnnotations)
    assert tool.finish() is None


def test_the_ring_has_bounds(scene: Scene) -> None:
    for _ in range(100):
        scene.brush.resize("brush", 1.5)
        scene.brush.resize("wand", 1.5)
    assert (scene.brush.radius, scene.brush.reach) == (400, 150)
    for _ in range(100):
        scene.brush.resize("brush", 0.5)
        scene.brush.resize("wand", 0.5)
    assert (scene.brush.radius, scene.brush.reach) == (1.5, 12)


# -- wand ------------------------------------------------------------------------------------------


def picture(x: float, y: float, reach: float, finest: float) -> ShownPixels:
    """A violet disc of radius 80 about 1000, 1000 on pink, at two level-0 pixels per pixel."""
    left, top, count = x - reach, y - reach, int(2 * reach / finest)
    rows, cols = np.mgrid[:count, :count]
    far = np.hypot(left + (cols + 0.5) * finest - 1000, top + (rows + 0.5) * finest - 1000)
    pixels = np.where((far < 80)[..., None], (110, 60, 150), (230, 180, 215)).astype(np.uint8)
    return ShownPixels(pixels, np.ones((count, count), bool), left, top, finest)


def test_the_wand_takes_what_is_alike(scene: Scene) -> None:
    scene.pixels = picture
    edit = stroke(WandTool(scene), (1010, 1005))
    assert isinstance(edit, AddAnnotations)
    made = edit.annotations[0]
    assert made.shape is Shape.POLYGON
    assert made.area_l0 == pytest.approx(math.pi * 80**2, rel=0.06)
    assert made.bounds == pytest.approx((920, 920, 1080, 1080), abs=5)


def test_the_wand_reaches_no_farther_than_its_ring(scene: Scene) -> None:
    scene.pixels = picture
    scene.brush.reach = 20
    edit = stroke(WandTool(scene), (1000, 1000))
    assert isinstance(edit, AddAnnotations)
    assert edit.annotations[0].area_l0 == pytest.approx(math.pi * 40**2, rel=0.06)


def test_the_wand_takes_more_with_more_tolerance(scene: Scene) -> None:
    def ramp(x: float, y: float, reach: float, finest: float) -> ShownPixels:
        count = int(2 * reach / finest)
        pixels = np.zeros((count, count, 3), np.uint8)
        pixels[...] = np.linspace(60, 230, count).astype(np.uint8)[None, :, None]
        return ShownPixels(pixels, np.ones((count, count), bool), x - reach, y - reach, finest)

    scene.pixels = ramp
    areas = []
    for factor in (0.01, 2.0, 2.0):
        scene.brush.tune(factor)
        edit = stroke(WandTool(scene), (1000, 1000))
        assert isinstance(edit, AddAnnotations)
        areas.append(edit.annotations[0].area_l0)
    assert areas == sorted(areas)
    assert areas[0] < 0.7 * areas[2]


def test_the_wand_erases_and_extends(scene: Scene) -> None:
    scene.pixels = picture
    base = put(scene, square(900, 900, 100))
    extended = changed(stroke(WandTool(scene), (1000, 1000), shift=True))
    assert extended.id == base.id
    assert extended.area_l0 == pytest.approx(10_000 + 0.75 * math.pi * 80**2, rel=0.06)
    rest = changed(stroke(WandTool(scene), (1000, 1000), alt=True))
    assert rest.area_l0 == pytest.approx(10_000 - 0.25 * math.pi * 80**2, rel=0.06)


def test_the_wand_takes_nothing_while_no_picture_is_there(scene: Scene) -> None:
    tool = WandTool(scene)
    assert stroke(tool, (1000, 1000), (1100, 1000)) is None
    scene.pixels = lambda *_: None
    assert stroke(tool, (1000, 1000), (1100, 1000)) is None
