"""Tools without a widget: level-0 positions in, edits out."""

from __future__ import annotations

import math

import pytest
from viewer_fakes import square

from histoviewer.app.edits import AddAnnotations, ChangeAnnotations
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.errors import InputError
from histoviewer.core.geometry import Shape, polygon
from histoviewer.ui.viewer.handles import handles, squared
from histoviewer.ui.viewer.move_tool import MoveTool
from histoviewer.ui.viewer.tool import Pointer, Scene, Tool
from histoviewer.ui.viewer.tools import TOOLS


def at(x: float, y: float, **keys: bool) -> Pointer:
    return Pointer(x, y, 6, **keys)


@pytest.fixture
def scene() -> Scene:
    return Scene(AnnotationSet(), slide_id=7, class_name="Normal", author="me")


def drawn(edit: object) -> Annotation:
    assert isinstance(edit, AddAnnotations)
    assert edit.slide_id == 7
    (annotation,) = edit.annotations
    assert annotation.class_name == "Normal"
    assert annotation.author == "me"
    return annotation


def dragged(tool: Tool, start: Pointer, end: Pointer) -> object:
    tool.press(start)
    tool.drag(end)
    return tool.release(end)


@pytest.mark.parametrize(("name", "shape"), [("rectangle", Shape.RECTANGLE), ("ellipse", Shape.ELLIPSE)])
def test_boxes(scene: Scene, name: str, shape: Shape) -> None:
    annotation = drawn(dragged(TOOLS[name](scene), at(300, 200), at(100, 500)))
    assert annotation.shape is shape
    assert annotation.bounds == (100, 200, 300, 500)


def test_shift_makes_a_square_in_the_direction_of_the_drag(scene: Scene) -> None:
    annotation = drawn(dragged(TOOLS["rectangle"](scene), at(300, 300), at(200, 450, shift=True)))
    assert annotation.bounds == (150, 300, 300, 450)
    assert squared((0, 0), (-3, -9)) == (-9, -9)


def test_shift_keeps_the_ruler_to_steps_of_45_degrees(scene: Scene) -> None:
    annotation = drawn(dragged(TOOLS["line"](scene), at(0, 0), at(100, 8, shift=True)))
    assert annotation.bounds[3] == pytest.approx(0)
    assert annotation.length_l0 == pytest.approx(math.hypot(100, 8))


@pytest.mark.parametrize("name", ["rectangle", "ellipse", "line"])
def test_a_mere_click_draws_no_box(scene: Scene, name: str) -> None:
    tool = TOOLS[name](scene)
    assert dragged(tool, at(100, 100), at(103, 101)) is None
    assert not tool.active


def test_polygon_by_clicks_ends_with_enter(scene: Scene) -> None:
    tool = TOOLS["polygon"](scene)
    for x, y in ((0, 0), (100, 0), (100, 100)):
        assert tool.press(at(x, y)) is None
        assert tool.release(at(x, y)) is None
    annotation = drawn(tool.finish())
    assert annotation.shape is Shape.POLYGON
    assert annotation.area_l0 == 5000
    assert not tool.active


def test_polygon_ends_on_its_first_vertex(scene: Scene) -> None:
    tool = TOOLS["polygon"](scene)
    for x, y in ((0, 0), (100, 0), (100, 100)):
        tool.press(at(x, y))
    assert drawn(tool.press(at(3, 2))).area_l0 == 5000


def test_polygon_with_too_few_vertices_says_so_and_goes_on(scene: Scene) -> None:
    tool = TOOLS["polygon"](scene)
    tool.press(at(0, 0))
    tool.press(at(50, 0))
    with pytest.raises(InputError, match="three"):
        tool.finish()
    tool.press(at(50, 50))
    assert drawn(tool.finish()).area_l0 == 1250


def test_backspace_takes_a_click_or_a_whole_freehand_stroke_back(scene: Scene) -> None:
    tool = TOOLS["polygon"](scene)
    for x, y in ((0, 0), (100, 0), (100, 100)):
        tool.press(at(x, y))
        tool.release(at(x, y))
    tool.press(at(50, 120))
    for n in range(20):
        tool.drag(at(50 - 4 * n, 120 + 3 * n))
    assert tool.release(at(-30, 180)) is None
    tool.drop_last()
    assert drawn(tool.finish()).area_l0 == 5000
    tool.press(at(1, 1))
    tool.drop_last()
    assert not tool.active
    tool.drop_last()
    assert tool.finish() is None


def test_freehand_in_one_stroke_ends_with_the_release(scene: Scene) -> None:
    tool = TOOLS["polygon"](scene)
    ring = [(200 + 100 * math.cos(t / 20), 200 + 100 * math.sin(t / 20)) for t in range(120)]
    tool.press(at(*ring[0]))
    for point in ring:
        tool.drag(at(*point))
    annotation = drawn(tool.release(at(*ring[-1])))
    assert annotation.area_l0 == pytest.approx(math.pi * 100**2, rel=0.02)


def test_polyline_and_points(scene: Scene) -> None:
    line = TOOLS["polyline"](scene)
    for x, y in ((0, 0), (30, 40), (30, 140)):
        line.press(at(x, y))
    assert drawn(line.finish()).length_l0 == 150
    points = TOOLS["points"](scene)
    for x in (10, 20, 30):
        points.press(at(x, 5))
        points.release(at(x, 5))
    annotation = drawn(points.double_click(at(30, 5)))
    assert annotation.shape is Shape.POINTS
    assert len(annotation.geometry.geoms) == 3


def test_escape_forgets(scene: Scene) -> None:
    for name in TOOLS:
        tool = TOOLS[name](scene)
        tool.press(at(0, 0))
        tool.drag(at(100, 100))
        tool.cancel()
        assert not tool.active
        assert tool.release(at(100, 100)) is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("rectangle", "50.0 µm × 25.0 µm  ·  1\u2009250 µm²"),
        ("line", "55.9 µm"),
        ("ellipse", "50.0 µm × 25.0 µm"),
    ],
)
def test_the_size_of_what_is_being_drawn(scene: Scene, name: str, words: str) -> None:
    tool = TOOLS[name](scene)
    tool.press(at(0, 0))
    tool.drag(at(200, 100))
    assert tool.preview is not None
    assert tool.preview.measure(0.25).startswith(words)
    assert "px" in tool.preview.measure(None)


# -- move ------------------------------------------------------------------------------------------


@pytest.fixture
def three(scene: Scene) -> list[Annotation]:
    shapes = [square(0, 0, 100), square(200, 0, 100), square(400, 0, 100, locked=True)]
    assert scene.annotations is not None
    scene.annotations.update(added=shapes)
    return shapes


def test_click_selects_and_modifiers_add_and_take_away(scene: Scene, three: list[Annotation]) -> None:
    tool = MoveTool(scene)
    first, second, _ = (shape.id for shape in three)

    def click(x: float, **keys: bool) -> list[str]:
        tool.press(at(x, 50, **keys))
        assert tool.release(at(x + 1, 50, **keys)) is None
        return list(scene.selected)

    assert click(50) == [first]
    assert click(250) == [second]
    assert click(50, shift=True) == [second, first]
    assert click(250, control=True) == [first]
    assert click(150, shift=True) == [first]
    assert click(150) == []


def test_one_drag_is_one_edit_of_all_selected_unlocked_shapes(scene: Scene, three: list[Annotation]) -> None:
    tool = MoveTool(scene)
    scene.selected[:] = [shape.id for shape in three]
    tool.press(at(50, 50))
    assert not tool.pans
    for x in (60, 80, 90):
        tool.drag(at(x, 70))
    edit = tool.release(at(90, 70))
    assert isinstance(edit, ChangeAnnotations)
    assert [a.bounds for a in edit.after] == [(40, 20, 140, 120), (240, 20, 340, 120)]
    assert scene.selected == [shape.id for shape in three]


@pytest.mark.parametrize(("selected", "x"), [((), 50), ((0,), 250), ((2,), 450), ((0,), 160)])
def test_a_drag_that_starts_elsewhere_pans(
    scene: Scene, three: list[Annotation], selected: tuple[int, ...], x: float
) -> None:
    tool = MoveTool(scene)
    scene.selected[:] = [three[n].id for n in selected]
    tool.press(at(x, 50))
    assert tool.pans
    tool.drag(at(x + 100, 50))
    assert tool.preview is None


def test_a_selected_shape_that_fills_the_view_does_not_hinder_panning(
    scene: Scene, three: list[Annotation]
) -> None:
    tool = MoveTool(scene)
    scene.selected[:] = [three[0].id]
    scene.visible = (40, 40, 60, 60)
    tool.press(at(50, 50))
    assert tool.pans


def test_hidden_shapes_are_out_of_reach(scene: Scene, three: list[Annotation]) -> None:
    scene.hidden = True
    tool = MoveTool(scene)
    tool.press(at(50, 50))
    tool.release(at(50, 50))
    assert scene.selected == []


def test_a_corner_resizes_a_box_about_the_opposite_one(scene: Scene, three: list[Annotation]) -> None:
    tool = MoveTool(scene)
    scene.selected[:] = [three[0].id]
    edit = dragged(tool, at(101, 99), at(150, 180))
    assert isinstance(edit, ChangeAnnotations)
    assert edit.after[0].bounds == (0, 0, 150, 180)
    assert edit.after[0].shape is Shape.RECTANGLE


def test_a_vertex_moves_and_a_crossing_is_repaired(scene: Scene) -> None:
    shape = Annotation(Shape.POLYGON, polygon([(0, 0), (200, 0), (200, 200), (0, 200)]), "Normal")
    assert scene.annotations is not None
    scene.annotations.add(shape)
    scene.selected[:] = [shape.id]
    edit = dragged(MoveTool(scene), at(200, 200), at(300, 320))
    assert isinstance(edit, ChangeAnnotations)
    assert edit.after[0].bounds == (0, 0, 300, 320)
    crossed = dragged(MoveTool(scene), at(200, 200), at(50, -100))
    assert isinstance(crossed, ChangeAnnotations)
    assert crossed.after[0].geometry.is_valid


def test_handles_only_where_there_is_room(scene: Scene) -> None:
    assert len(handles(square(0, 0, 100), 15)) == 4
    assert handles(square(0, 0, 100), 150) == []
    ring = [(100 * math.cos(t / 50), 100 * math.sin(t / 50)) for t in range(300)]
    drawn_freehand = Annotation(Shape.POLYGON, polygon(ring))
    assert handles(drawn_freehand, 15) == []
    near = handles(drawn_freehand, 1.5, (-10, 90, 10, 110))
    assert 8 <= len(near) <= 12
    assert all(-10 <= x <= 10 and 90 <= y <= 110 for x, y in near)


def test_a_shape_deleted_during_the_drag_is_left_alone(scene: Scene, three: list[Annotation]) -> None:
    tool = MoveTool(scene)
    scene.selected[:] = [three[0].id]
    tool.press(at(100, 100))
    tool.drag(at(150, 180))
    assert scene.annotations is not None
    scene.annotations.remove(three[0].id)
    assert tool.release(at(150, 180)) is None
