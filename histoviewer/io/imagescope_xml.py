"""Annotations as Aperio ImageScope's XML (and HALO's variant): layers with regions.

There is no public description; this is the part seen in real files. A layer's name is the class; its
colour is not believed, because programs disagree on the order of its bytes. Regions of type 0 are
outlines, 1 rectangles, 2 ellipses given by two corners, 3 and 4 lines; a negative region is a hole.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape, class_for
from histoviewer.core.errors import InputError
from histoviewer.io import annotation_xml as xml
from histoviewer.io.import_report import ImportNotes, ImportReport, UnusableShapeError

_TYPES = {
    "0": Shape.POLYGON, "1": Shape.RECTANGLE, "2": Shape.ELLIPSE, "3": Shape.LINE, "4": Shape.LINE,
    "polygon": Shape.POLYGON, "rectangle": Shape.RECTANGLE, "ellipse": Shape.ELLIPSE, "ruler": Shape.LINE,
}  # fmt: skip
_WRITTEN = {Shape.RECTANGLE: "1", Shape.ELLIPSE: "2", Shape.LINE: "4", Shape.POLYLINE: "4"}


def is_imagescope(root: ElementTree.Element) -> bool:
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


def from_document(root: ElementTree.Element) -> tuple[AnnotationSet, ImportReport]:
    """As ``read_with_report``, of a parsed document."""
    notes, found = ImportNotes(), []
    classes: dict[str, AnnotationClass] = {}
    for layer in root.iter("Annotation"):
        name = layer.get("Name", "").strip()
        shapes = list(_layer(layer, name or None, notes))
        if name and shapes and name not in classes:
            classes[name] = class_for(name, classes.values())
        found.extend(shapes)
    return AnnotationSet(found, classes.values()), notes.report()


def _layer(layer: ElementTree.Element, class_name: str | None, notes: ImportNotes) -> Iterator[Annotation]:
    drawn: list[tuple[Shape, BaseGeometry, str]] = []
    early: list[BaseGeometry] = []
    for region in layer.iter("Region"):
        try:
            shape, geometry = _region(region)
        except UnusableShapeError as error:
            notes.drop(str(error))
            continue
        except InputError as error:
            notes.drop(error.why or str(error))
            continue
        if region.get("NegativeROA", "0") != "1" or not shape.has_area:
            drawn.append((shape, geometry, region.get("Text", "")))
        elif not _cut(drawn, geometry):
            early.append(geometry)
    for hole in early:
        _cut(drawn, hole)
    for shape, geometry, text in drawn:
        if geometry.is_empty:
            notes.drop("a shape is covered by its holes")
        else:
            notes.keep()
            yield Annotation(shape, geometry, class_name, text)


def _cut(drawn: list[tuple[Shape, BaseGeometry, str]], hole: BaseGeometry) -> bool:
    """Take a hole out of the last shape that it lies in; whether there is one."""
    for index in range(len(drawn) - 1, -1, -1):
        shape, geometry, text = drawn[index]
        if shape.has_area and geometry.intersects(hole):
            drawn[index] = (Shape.POLYGON, geometry.difference(hole), text)
            return True
    return False


def _region(region: ElementTree.Element) -> tuple[Shape, BaseGeometry]:
    kind = region.get("Type", "0")
    shape = _TYPES.get(kind.lower())
    if shape is None:
        raise UnusableShapeError(f"a region is of the unknown type {kind!r}")
    vertices = xml.vertices([*region.iter("Vertex"), *region.iter("V")])
    if shape in (Shape.RECTANGLE, Shape.ELLIPSE) and len(vertices) >= 2:
        x0, y0 = vertices.min(axis=0).tolist()
        x1, y1 = vertices.max(axis=0).tolist()
        return shape, geo.from_shape_params(shape, [(x0, y0), (x1, y1)])
    if shape is Shape.LINE:
        return (shape if len(vertices) == 2 else Shape.POLYLINE), geo.polyline(vertices)
    outline = geo.polygon(vertices)
    return (Shape.RECTANGLE if geo.is_rectangle(outline) else Shape.POLYGON), outline


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
        name = annotation.class_name or ""
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
                "Text": annotation.name,
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
