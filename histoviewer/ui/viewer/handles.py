"""Taking hold of a shape: where its handles are, and what it becomes when one is moved."""

from __future__ import annotations

import math

import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape

MOST_HANDLES = 150
"""A shape with more vertices than this (drawn freehand) shows no handles."""

HANDLES_APART = 2.5
"""Handles are shown when they are at least so many slops apart."""

Point = tuple[float, float]


def squared(start: Point, end: Point) -> Point:
    """The corner that makes the box from ``start`` a square, in the direction of ``end``."""
    side = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
    return start[0] + math.copysign(side, end[0] - start[0]), start[1] + math.copysign(
        side, end[1] - start[1]
    )


def handles(annotation: Annotation, apart: float) -> list[Point]:
    """Where a shape can be taken hold of: the corners of a box, else its vertices.

    None when they would be nearer to each other than ``apart`` (level-0 pixels) on the average.
    """
    if annotation.shape in (Shape.RECTANGLE, Shape.ELLIPSE):
        x0, y0, x1, y1 = annotation.bounds
        roomy = min(x1 - x0, y1 - y0) >= apart
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)] if roomy else []
    vertices = shapely.get_coordinates(annotation.geometry).tolist()
    places = list(dict.fromkeys((x, y) for x, y in vertices))
    roomy = annotation.length_l0 >= apart * (len(places) - 1) or annotation.shape is Shape.POINTS
    return places if roomy and len(places) <= MOST_HANDLES else []


def reshape(annotation: Annotation, corner: Point, to: Point, *, square: bool) -> Annotation:
    """The annotation with one of its ``handles`` moved to a place; it may cross itself."""
    if annotation.shape in (Shape.RECTANGLE, Shape.ELLIPSE):
        x0, y0, x1, y1 = annotation.bounds
        fixed = (x0 if corner[0] == x1 else x1, y0 if corner[1] == y1 else y1)
        end = squared(fixed, to) if square else to
        if end[0] == fixed[0] or end[1] == fixed[1]:
            return annotation
        return annotation.reshaped(geo.from_shape_params(annotation.shape, [fixed, end]))
    vertices = shapely.get_coordinates(annotation.geometry).copy()
    vertices[(vertices == corner).all(axis=1)] = to
    copy = shapely.transform(annotation.geometry, lambda _: vertices)
    return annotation.reshaped(copy)


def valid_outline(annotation: Annotation) -> BaseGeometry:
    """Its geometry, repaired where it crosses itself.

    Raises:
        InputError: nothing with an area is left.
    """
    if not annotation.shape.has_area or annotation.geometry.is_valid:
        return annotation.geometry
    return geo.polygonal(annotation.geometry)
