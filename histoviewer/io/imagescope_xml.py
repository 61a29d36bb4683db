"""Annotations as Aperio ImageScope's XML (and HALO's variant): layers with regions.

There is no public description; this is the part seen in real files. A layer's name is the class; its
colour is not believed, because programs disagree on the order of its bytes. Regions of type 0 are
outlines, 1 rectangles, 2 ellipses given by two corners, 3 and 4 lines; a negative region is a hole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape, class_for
from histoviewer.io import annotation_xml as xml
from histoviewer.io.import_report import ImportNotes, ImportReport, UnusableShapeError

_TYPES = {
    "0": Shape.POLYGON, "1": Shape.RECTANGLE, "2": Shape.ELLIPSE, "3": Shape.LINE, "4": Shape.LINE,
    "polygon": Shape.POLYGON, "rectangle": Shape.RECTANGLE, "ellipse": Shape.ELLIPSE, "ruler": Shape.LINE,
}  # fmt: skip
_WRITTEN = {Shape.RECTANGLE: "1", Shape.ELLIPSE: "2", Shape.LINE: "4", Shape.POLYLINE: "4"}


def is_imagescope(root: xml.Node) -> bool:
    """Whether a document is ImageScope's or HALO's."""
    return root.tag == "Annotations"


def read_with_report(path: Path) -> tuple[AnnotationSet, ImportReport]:
    """The annotations and classes of a file, and what was kept, repaired and dropped.

    Raises:
        FileAccessError: it is missing or may not be read.
        AnnotationFileError: it is no ImageScope file.
    """
    root = xml.parse(Path(path))
    if not is_imagescope(root):
        raise xml.refused(Path(path), f"it holds <{root.tag}> and not ImageScope's annotations")
    return from_document(root)


def from_document(root: xml.Node) -> tuple[AnnotationSet, ImportReport]:
    """As ``read_with_report``, of a parsed document."""
    notes, found = ImportNotes(), []
    classes: dict[str, AnnotationClass] = {}
    for layer in root.all("Annotation"):
        name = layer.get("Name").strip()
        shapes = list(_layer(layer, name or None, notes))
        if name and shapes and name not in classes:
            classes[name] = class_for(name, classes.values())
        found.extend(shapes)
    return AnnotationSet(found, classes.values()), notes.report()


@dataclass(slots=True)
class _Region:
    """A region that becomes an annotation once its holes are cut."""

    shape: Shape
    geometry: BaseGeometry
    text: str
    repairs: list[str]
    holes: list[BaseGeometry] = field(default_factory=list)


def _layer(layer: xml.Node, class_name: str | None, notes: ImportNotes) -> Iterator[Annotation]:
    drawn: list[_Region] = []
    early: list[BaseGeometry] = []
    for element in layer.all("Region"):
        region = xml.attempt(partial(_region, element), notes)
        if region is None:
            continue
        if element.get("NegativeROA", "0") != "1" or not region.shape.has_area:
            drawn.append(region)
        elif (owner := _owner(drawn, region.geometry)) is not None:
            owner.holes.append(region.geometry)
        else:
            early.append(region.geometry)
    for hole in early:
        if (owner := _owner(drawn, hole)) is not None:
            owner.holes.append(hole)
        else:
            notes.lose("a hole that lies in no shape")
    for region in drawn:
        made = xml.attempt(partial(_with_holes, region), notes)
        if made is not None:
            notes.keep(region.repairs)
            yield Annotation(*made, class_name, region.text)


def _owner(drawn: Sequence[_Region], hole: BaseGeometry) -> _Region | None:
    """The last shape that a hole lies in, else the last that it touches."""
    areas = [region for region in reversed(drawn) if region.shape.has_area]
    near = [region for region in areas if region.geometry.intersects(hole)]
    return next((region for region in near if region.geometry.covers(hole)), near[0] if near else None)


def _with_holes(region: _Region) -> tuple[Shape, BaseGeometry]:
    if not region.holes:
        return region.shape, region.geometry
    exact = _exact_holes(region)
    if exact is not None:
        return Shape.POLYGON, exact
    left = region.geometry.difference(shapely.union_all(region.holes))
    if left.is_empty:
        raise UnusableShapeError("a shape is covered by its holes")
    return Shape.POLYGON, geo.polygonal(left)


def _exact_holes(region: _Region) -> Polygon | None:
    """The polygon with its holes as they were written, when they don't meet each other or the rim."""
    if not isinstance(region.geometry, Polygon) or not all(isinstance(h, Polygon) for h in region.holes):
        return None
    if any(hole.interiors for hole in region.holes):
        return None
    made = Polygon(region.geometry.exterior, [hole.exterior for hole in region.holes])
    return made if made.is_valid else None


def _region(element: xml.Node) -> _Region:
    kind = element.get("Type", "0")
    shape, repairs = _TYPES.get(kind.lower()), list[str]()
    if shape is None:
        raise UnusableShapeError(f"a region is of the unknown type {kind!r}")
    vertices = element.vertices()
    geometry: BaseGeometry
    if shape in (Shape.RECTANGLE, Shape.ELLIPSE) and len(vertices) >= 2:
        x0, y0 = vertices.min(axis=0).tolist()
        x1, y1 = vertices.max(axis=0).tolist()
        geometry = geo.from_shape_params(shape, [(x0, y0), (x1, y1)])
        if shape is Shape.RECTANGLE and len(vertices) > 2:
            geometry = xml.outline(vertices, repairs)  # it may be turned
            shape = Shape.RECTANGLE if geo.is_rectangle(geometry) else Shape.POLYGON
    elif shape is Shape.LINE:
        geometry = geo.polyline(vertices)
        shape = shape if len(vertices) == 2 else Shape.POLYLINE
    else:
        geometry = xml.outline(vertices, repairs)
    return _Region(shape, geometry, element.get("Text"), repairs)


def write(path: Path, annotations: AnnotationSet, mpp: float | None = None) -> None:
    """Write a file that ImageScope opens, put in place only when it is whole. Points become tiny squares.

    Args:
        path: the file.
        annotations: what to write, a layer for each class.
        mpp: microns per level-0 pixel, written when known.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    root = ElementTree.Element("Annotations", {"MicronsPerPixel": f"{mpp:.4f}"} if mpp else {})
    layers: dict[str, ElementTree.Element] = {}
    number = 0
    for annotation in annotations:
        name = xml.text(annotation.class_name or "")
        if name not in layers:
            red, green, blue = annotations.color_of(annotation)
            color = str(red | green << 8 | blue << 16)
            about = {
                "Id": str(len(layers) + 1),
                "Name": name,
                "Type": "4",
                "Visible": "1",
                "LineColor": color,
            }
            layers[name] = ElementTree.SubElement(
                ElementTree.SubElement(root, "Annotation", about), "Regions"
            )
        for kind, vertices, negative in _regions(annotation):
            number += 1
            about = {
                "Id": str(number),
                "Type": kind,
                "Text": xml.text(annotation.name),
                "NegativeROA": str(int(negative)),
            }
            region = ElementTree.SubElement(layers[name], "Region", about)
            held = ElementTree.SubElement(region, "Vertices")
            for x, y in vertices.tolist():
                ElementTree.SubElement(held, "Vertex", {"X": repr(x), "Y": repr(y), "Z": "0"})
    xml.save(root, Path(path))


def _regions(annotation: Annotation) -> Iterator[tuple[str, geo.CoordinateArray, bool]]:
    """(type, vertices, whether a hole) of each region that makes up a shape."""
    geometry, shape = annotation.geometry, annotation.shape
    if shape is Shape.POINTS:
        geometry = shapely.union_all(
            [shapely.box(x, y, x + 1, y + 1) for x, y in shapely.get_coordinates(geometry)]
        )
        shape = Shape.POLYGON
    if not shape.has_area:
        for line in shapely.get_parts(geometry):
            yield _WRITTEN[shape], shapely.get_coordinates(line), False
        return
    if shape is Shape.ELLIPSE:
        x0, y0, x1, y1 = geometry.bounds
        yield _WRITTEN[shape], shapely.get_coordinates(shapely.LineString([(x0, y0), (x1, y1)])), False
        return
    for part in xml.polygons(geometry):
        yield _WRITTEN.get(shape, "0"), shapely.get_coordinates(part.exterior)[:-1], False
        for hole in part.interiors:
            yield "0", shapely.get_coordinates(hole)[:-1], True
