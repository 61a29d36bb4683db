"""Edits that make shapes out of shapes: merge, subtract, cut, holes, simplify, duplicate, fit, enter.

Each function returns one reversible edit, whatever it changes. The first shape that a person selected
keeps its identity, class, name and history; lines and points are refused in words, and so is what is
locked (``InputError``). Positions are level-0 pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations, ChangeAnnotations, CompoundEdit, Edit, RemoveAnnotations
from histoviewer.core import geometry as geo
from histoviewer.core import shape_operations as ops
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape, new_id, utc_now
from histoviewer.core.errors import InputError

DUPLICATE_SHIFT = 0.25
"""A copy lies this fraction of the smaller side beside what it was made from."""
_LEAST_SHIFT = 4.0
_MANY = 50
"""From so many shapes on, what lies inside is looked up for all at once."""


def merge(slide_id: int, shapes: Sequence[Annotation]) -> Edit:
    """One shape of several areas, or of several groups of points; the others go."""
    if shapes and all(a.shape is Shape.POINTS for a in shapes):
        places = [point for a in shapes for point in a.geometry.geoms]
        whole: BaseGeometry = geo.multipoint([(point.x, point.y) for point in places])
        return _replacing(slide_id, shapes, whole, Shape.POINTS, "Merge")
    _need_areas(shapes, 2, "merged")
    return _replacing(slide_id, shapes, ops.merged([a.geometry for a in shapes]), Shape.POLYGON, "Merge")


def intersect(slide_id: int, shapes: Sequence[Annotation]) -> Edit:
    """What lies in all of the areas, as one shape; the others go."""
    _need_areas(shapes, 2, "intersected")
    shared = ops.intersected([a.geometry for a in shapes])
    return _replacing(slide_id, shapes, shared, Shape.POLYGON, "Intersect")


def subtract(slide_id: int, shapes: Sequence[Annotation]) -> Edit:
    """Take the others away from the first area; the others stay as they are."""
    _need_areas(shapes, 2, "subtracted")
    base, *others = shapes
    left = ops.subtracted(base.geometry, [a.geometry for a in others])
    return edits.reshaped(slide_id, base, left, Shape.POLYGON, "Subtract from")


def make_hole(slide_id: int, annotations: AnnotationSet, shapes: Sequence[Annotation]) -> Edit:
    """Make shapes holes of the largest of them, or one shape a hole of the shape around it; they go."""
    _need_areas(shapes, 1, "made a hole")
    if len(shapes) == 1:
        around = parent_of(annotations, shapes[0])
        if around is None:
            raise InputError("This can't be made a hole", "it lies wholly inside no other shape")
        outer, inner = around, list(shapes)
    else:
        outer = max(shapes, key=lambda a: a.area_l0)
        inner = [a for a in shapes if a is not outer]
        held = {a.id for a in annotations.children(outer.id)}
        if any(a.id not in held for a in inner):
            raise InputError(
                "This can't be made a hole", "it does not lie wholly inside the largest", "use Subtract"
            )
    left = ops.subtracted(outer.geometry, [a.geometry for a in inner])
    steps = (
        edits.reshaped(slide_id, outer, left, Shape.POLYGON),
        edits.removed(slide_id, inner),
    )
    return CompoundEdit(steps, "Make a hole" if len(inner) == 1 else f"Make {len(inner)} holes")


def fill_holes(slide_id: int, shapes: Sequence[Annotation]) -> Edit:
    """Fill all holes of the areas."""
    holed = [a for a in shapes if a.shape.has_area and ops.hole_count(a.geometry)]
    if not holed:
        raise InputError("No hole can be filled", "what is selected has none")
    return _each(slide_id, holed, ops.without_holes, "Fill holes of")


def split(slide_id: int, shapes: Sequence[Annotation], author: str = "") -> Edit:
    """Make each separate part a shape of its own; the largest part keeps the identity."""
    pieces = {a.id: ops.parts(a.geometry) for a in shapes}
    several = [a for a in shapes if len(pieces[a.id]) > 1]
    if not several:
        raise InputError("This can't be split", "it is in one part", "draw a line across it and use Cut")
    return _in_pieces(slide_id, several, pieces, author, "Split")


def cut(slide_id: int, shapes: Sequence[Annotation], author: str = "") -> Edit:
    """Cut the areas along the lines that are selected with them; lines that are not locked go."""
    lines = [a for a in shapes if a.shape in (Shape.LINE, Shape.POLYLINE)]
    areas = [a for a in shapes if a.shape.has_area]
    if not lines or not areas:
        raise InputError("Nothing can be cut", "it takes an area and a line across it", "select both")
    pieces = {a.id: ops.cut(a.geometry, [line.geometry for line in lines]) for a in areas}
    through = [a for a in areas if len(pieces[a.id]) > len(ops.parts(a.geometry))]
    if not through:
        raise InputError("Nothing was cut", "the line does not cross the area from outline to outline")
    parted = _in_pieces(slide_id, through, pieces, author, "Cut")
    used = [line for line in lines if not line.locked]
    steps = (*parted.edits, *([edits.removed(slide_id, used)] if used else []))
    return CompoundEdit(steps, parted.title)


def to_polygon(slide_id: int, shapes: Sequence[Annotation]) -> Edit:
    """Make rectangles and ellipses polygons, so that each of their vertices can be moved."""
    boxes = [a for a in shapes if a.shape in (Shape.RECTANGLE, Shape.ELLIPSE)]
    if not boxes:
        raise InputError("Nothing was turned into a polygon", "no rectangle or ellipse is selected")
    return _each(slide_id, boxes, lambda geometry: geometry, "Turn into a polygon:")


def simplify(slide_id: int, before: Sequence[Annotation], outlines: Sequence[BaseGeometry]) -> Edit:
    """Give shapes the outlines that ``simplified`` made of them; those that it left alone stay."""
    pairs = [
        (a, outline)
        for a, outline in zip(before, outlines, strict=True)
        if not outline.equals_exact(a.geometry, normalize=False)
    ]
    if not pairs:
        raise InputError("Nothing was simplified", "no point can go at this tolerance", "allow more")
    made = [edits.reshaped(slide_id, a, outline, _free_kind(a)) for a, outline in pairs]
    return ChangeAnnotations(
        slide_id,
        tuple(edit.before[0] for edit in made),
        tuple(edit.after[0] for edit in made),
        f"Simplify {_count(made)}",
    )


def simplified(shapes: Sequence[Annotation], tolerance: float) -> list[BaseGeometry]:
    """Outlines with fewer points, nowhere further than ``tolerance`` pixels from what they were."""
    return [a.geometry if a.shape is Shape.POINTS else ops.simplified(a.geometry, tolerance) for a in shapes]


def with_outline(annotation: Annotation, outline: BaseGeometry) -> Annotation:
    """The shape with another outline; a box is then a polygon."""
    return annotation.reshaped(outline, _free_kind(annotation))


def duplicate(slide_id: int, shapes: Sequence[Annotation], author: str = "") -> AddAnnotations:
    """Copies a little beside the shapes; copies of locked shapes are not locked."""
    copies = []
    for old in shapes:
        x0, y0, x1, y1 = old.bounds
        shift = max(_LEAST_SHIFT, DUPLICATE_SHIFT * min(x1 - x0, y1 - y0))
        copies.append(_new(old.moved(shift, shift), author, locked=False))
    return AddAnnotations(slide_id, tuple(copies), "Duplicate")


def fit_inside(slide_id: int, annotations: AnnotationSet, shapes: Sequence[Annotation]) -> Edit:
    """Cut off what reaches beyond the shape around, so that the shape lies wholly inside it."""
    pairs = []
    for a in shapes:
        around = shape_around(annotations, a)
        if around is None:
            raise InputError("This can't be fitted into another shape", "no larger shape holds half of it")
        if not around.geometry.covers(a.geometry):
            pairs.append((a, around))
    if not pairs:
        raise InputError("Nothing was changed", "it lies wholly inside already")
    outlines = {a.id: ops.clipped(a.geometry, around.geometry) for a, around in pairs}
    made = [edits.reshaped(slide_id, a, outlines[a.id], _free_kind(a)) for a, _ in pairs]
    after = tuple(edit.after[0] for edit in made)
    return ChangeAnnotations(slide_id, tuple(a for a, _ in pairs), after, f"Fit {_count(made)} inside")


def parent_of(annotations: AnnotationSet, annotation: Annotation) -> Annotation | None:
    """The smallest area that the shape lies wholly inside; ``None`` for shapes on the bare slide."""
    holding = [a for a in _larger(annotations, annotation) if a.geometry.covers(annotation.geometry)]
    return min(holding, key=lambda a: a.area_l0, default=None)


def shape_around(annotations: AnnotationSet, annotation: Annotation) -> Annotation | None:
    """The smallest larger area that holds at least half of the shape: its parent, if it were cut to fit."""
    larger = _larger(annotations, annotation)
    holding = [a for a in larger if ops.share(annotation.geometry, a.geometry) >= 0.5]
    return min(holding, key=lambda a: a.area_l0, default=None)


def inside(annotations: AnnotationSet, shapes: Sequence[Annotation]) -> list[Annotation]:
    """What lies wholly inside these shapes, without the shapes themselves."""
    chosen = {a.id for a in shapes}
    areas = [a for a in shapes if a.shape.has_area]
    if len(areas) > _MANY:
        return _inside_many([a for a in annotations if a.id not in chosen], areas)
    found = {c.id: c for a in areas for c in annotations.children(a.id)}
    return [child for child in found.values() if child.id not in chosen]


def _inside_many(others: list[Annotation], areas: list[Annotation]) -> list[Annotation]:
    """The same at once: asking shape by shape takes seconds for ten thousands."""
    if not others:
        return []
    tree = shapely.STRtree([a.geometry for a in others])
    parent, child = tree.query(np.array([a.geometry for a in areas], dtype=object), predicate="covers")
    sizes = np.array([a.area_l0 for a in areas])
    smaller = np.array([a.area_l0 for a in others])[child] < sizes[parent]
    return [others[place] for place in np.unique(child[smaller]).tolist()]


def touched(edit: Edit) -> list[str]:
    """Ids of the shapes that an edit leaves behind, changed or new: what to select after it."""
    if isinstance(edit, CompoundEdit):
        gone = {a.id for step in edit.edits if isinstance(step, RemoveAnnotations) for a in step.annotations}
        ids = [name for step in edit.edits for name in touched(step)]
        return [name for name in dict.fromkeys(ids) if name not in gone]
    if isinstance(edit, AddAnnotations):
        return [a.id for a in edit.annotations]
    return [a.id for a in edit.after] if isinstance(edit, ChangeAnnotations) else []


def _larger(annotations: AnnotationSet, annotation: Annotation) -> list[Annotation]:
    near = annotations.in_rect(*annotation.bounds)
    return [a for a in near if a.shape.has_area and a.area_l0 > annotation.area_l0 and a.id != annotation.id]


def _need_areas(shapes: Sequence[Annotation], least: int, done: str) -> None:
    if any(not a.shape.has_area for a in shapes):
        raise InputError(f"Lines and points can't be {done}", "they have no area", "select areas only")
    if len(shapes) < least:
        raise InputError(f"Nothing can be {done}", "it takes two areas", "select another one with Shift")


def _replacing(
    slide_id: int, shapes: Sequence[Annotation], outline: BaseGeometry, kind: Shape, verb: str
) -> CompoundEdit:
    """The first shape gets the outline, the others go."""
    first, *others = shapes
    changed = edits.reshaped(slide_id, first, outline, kind)
    steps: tuple[Edit, ...] = (changed, edits.removed(slide_id, others)) if others else (changed,)
    return CompoundEdit(steps, f"{verb} {_count(shapes)}")


def _in_pieces(
    slide_id: int,
    shapes: Sequence[Annotation],
    pieces: dict[str, list[BaseGeometry]],
    author: str,
    verb: str,
) -> CompoundEdit:
    steps: list[Edit] = []
    new: list[Annotation] = []
    for a in shapes:
        largest, *rest = (_as_drawn(piece, a.shape) for piece in pieces[a.id])
        steps.append(edits.reshaped(slide_id, a, largest, _free_kind(a)))
        new += [_new(a.reshaped(piece, _free_kind(a)), author, locked=a.locked) for piece in rest]
    steps.append(AddAnnotations(slide_id, tuple(new)))
    return CompoundEdit(tuple(steps), f"{verb} {_count(shapes)}")


def _as_drawn(piece: BaseGeometry, shape: Shape) -> BaseGeometry:
    return geo.multipoint([(piece.x, piece.y)]) if shape is Shape.POINTS else piece


def _each(
    slide_id: int,
    shapes: Sequence[Annotation],
    change: Callable[[BaseGeometry], BaseGeometry],
    verb: str,
) -> ChangeAnnotations:
    made = [edits.reshaped(slide_id, a, change(a.geometry), Shape.POLYGON, verb) for a in shapes]
    after = tuple(edit.after[0] for edit in made)
    return ChangeAnnotations(slide_id, tuple(shapes), after, f"{verb} {_count(shapes)}")


def _new(annotation: Annotation, author: str, *, locked: bool) -> Annotation:
    """The same as a shape of its own, without figures that were measured on the old one."""
    now = utc_now()
    return replace(
        annotation,
        id=new_id(),
        created=now,
        modified=now,
        author=author or annotation.author,
        modified_by="",
        locked=locked,
        measurements={},
    )


def _free_kind(annotation: Annotation) -> Shape:
    """What a shape is when its outline is no longer the one that was drawn."""
    return Shape.POLYGON if annotation.shape.has_area else annotation.shape


def _count(shapes: Sequence[object]) -> str:
    return "shape" if len(shapes) == 1 else f"{len(shapes):,} shapes"
