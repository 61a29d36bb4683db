"""Annotations as ASAP's XML: one element per outline, classes as groups with a colour.

The format has no holes and no ellipse: shapes with holes are cut into pieces without, ellipses become
polygons.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape, class_for
from histoviewer.io import annotation_xml as xml
from histoviewer.io.import_report import ImportNotes, ImportReport, UnusableShapeError

_NO_GROUP = "None"


def is_asap(root: xml.Node) -> bool:
    """Whether a document is ASAP's."""
    return root.tag == "ASAP_Annotations"


def read_with_report(path: Path) -> tuple[AnnotationSet, ImportReport]:
    """The annotations and classes of a file, and what was kept, repaired and dropped.

    Raises:
        FileAccessError: it is missing or may not be read.
        AnnotationFileError: it is no ASAP file.
    """
    root = xml.parse(Path(path))
    if not is_asap(root):
        raise xml.refused(Path(path), f"it holds <{root.tag}> and not ASAP's annotations")
    return from_document(root)


def from_document(root: xml.Node) -> tuple[AnnotationSet, ImportReport]:
    """As ``read_with_report``, of a parsed document."""
    notes, found = ImportNotes(), []
    classes: dict[str, AnnotationClass] = {}
    for group in root.all("Group"):
        name = group.get("Name")
        if name and name != _NO_GROUP:
            classes[name] = _class(name, group.get("Color"))
    for element in root.all("Annotation"):
        group_name = element.get("PartOfGroup", _NO_GROUP)
        class_name = None if group_name in ("", _NO_GROUP) else group_name
        repairs: list[str] = []
        made = xml.attempt(partial(_shape, element, repairs), notes)
        if made is None:
            continue
        if class_name is not None and class_name not in classes:
            classes[class_name] = _class(class_name, element.get("Color"))
        found.append(Annotation(*made, class_name, element.get("Name")))
        notes.keep(repairs)
    return AnnotationSet(found, classes.values()), notes.report()


def _shape(element: xml.Node, repairs: list[str]) -> tuple[Shape, BaseGeometry]:
    vertices, kind = element.vertices(), element.get("Type")
    if kind in ("Dot", "PointSet"):
        return Shape.POINTS, geo.multipoint(vertices)
    if kind == "Measurement":
        return Shape.LINE if len(vertices) == 2 else Shape.POLYLINE, geo.polyline(vertices)
    if kind not in ("Polygon", "Spline", "Rectangle"):
        raise UnusableShapeError(f"a shape is of the unknown kind {kind!r}")
    if kind == "Spline":
        repairs.append("a spline was made a polygon through its points")
    outline = xml.outline(vertices, repairs)
    boxed = kind == "Rectangle" and geo.is_rectangle(outline)  # ASAP's rectangles may be turned
    return (Shape.RECTANGLE if boxed else Shape.POLYGON), outline


def _class(name: str, color: str) -> AnnotationClass:
    try:
        packed = int(color.removeprefix("#")[-6:], 16)
    except ValueError:
        return class_for(name)
    return AnnotationClass(name, (packed >> 16 & 255, packed >> 8 & 255, packed & 255))


def write(path: Path, annotations: AnnotationSet) -> None:
    """Write a file that ASAP opens, put in place only when it is whole.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    root = ElementTree.Element("ASAP_Annotations")
    shapes, groups = (
        ElementTree.SubElement(root, "Annotations"),
        ElementTree.SubElement(root, "AnnotationGroups"),
    )
    used: dict[str, str] = {}
    for annotation in annotations:
        color = "#{:02X}{:02X}{:02X}".format(*annotations.color_of(annotation))
        group = xml.text(annotation.class_name or _NO_GROUP)
        if annotation.class_name:
            used[group] = color
        for kind, outline in _outlines(annotation):
            attributes = {
                "Name": xml.text(annotation.name),
                "Type": kind,
                "PartOfGroup": group,
                "Color": color,
            }
            element = ElementTree.SubElement(shapes, "Annotation", attributes)
            coordinates = ElementTree.SubElement(element, "Coordinates")
            for order, (x, y) in enumerate(outline.tolist()):
                at = {"Order": str(order), "X": repr(x), "Y": repr(y)}
                ElementTree.SubElement(coordinates, "Coordinate", at)
    for name, color in used.items():
        group_of = {"Name": name, "PartOfGroup": _NO_GROUP, "Color": color}
        ElementTree.SubElement(ElementTree.SubElement(groups, "Group", group_of), "Attributes")
    xml.save(root, Path(path))


def _outlines(annotation: Annotation) -> list[tuple[str, geo.CoordinateArray]]:
    geometry = annotation.geometry
    if annotation.shape is Shape.POINTS:
        points = shapely.get_coordinates(geometry)
        return [("Dot" if len(points) == 1 else "PointSet", points)]
    if not annotation.shape.has_area:
        # ASAP measures between two points; a longer line becomes its segments.
        ends = [shapely.get_coordinates(line) for line in shapely.get_parts(geometry)]
        return [("Measurement", np.array([a, b])) for line in ends for a, b in pairwise(line)]
    kind = "Rectangle" if annotation.shape is Shape.RECTANGLE else "Polygon"
    pieces = [piece for part in xml.polygons(geometry) for piece in xml.without_holes(part)]
    return [(kind, shapely.get_coordinates(piece.exterior)[:-1]) for piece in pieces]
