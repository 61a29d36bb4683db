"""Annotation files of every format that is read and written, told apart by ending and content."""

from __future__ import annotations

from pathlib import Path

import shapely

from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.core.errors import FormatError
from histoviewer.io import annotation_xml, asap_xml, geojson, imagescope_xml
from histoviewer.io.import_report import ImportReport

READ_SUFFIXES = (".geojson", ".json", ".xml")
WRITE_FORMATS = {"geojson": "GeoJSON (QuPath)", "asap": "ASAP XML", "imagescope": "ImageScope XML"}
"""The names that ``write`` takes, and what to call them."""


def read_with_report(path: Path) -> tuple[AnnotationSet, ImportReport]:
    """The annotations of a GeoJSON, ASAP or ImageScope file, and what was kept, repaired and dropped.

    Raises:
        FileAccessError: it is missing or may not be read.
        AnnotationFileError: it is damaged or of another kind.
    """
    path = Path(path)
    if path.suffix.lower() != ".xml":
        return geojson.read_with_report(path)
    root = annotation_xml.parse(path)
    if asap_xml.is_asap(root):
        found, report = asap_xml.from_document(root)
    elif imagescope_xml.is_imagescope(root):
        found, report = imagescope_xml.from_document(root)
    else:
        raise annotation_xml.refused(path, f"it holds <{root.tag}>")
    annotation_xml.refuse_without_shapes(path, report)
    return found, report


def write(
    path: Path,
    annotations: AnnotationSet,
    kind: str | None = None,
    decimals: int | None = None,
    mpp: float | None = None,
) -> None:
    """Write annotations in a format.

    Args:
        path: the file; its ending tells the format (``.xml`` is ASAP's) unless ``kind`` does.
        annotations: what to write.
        kind: a name of ``WRITE_FORMATS``.
        decimals: digits after the point in GeoJSON, ``None`` for exact coordinates.
        mpp: microns per level-0 pixel, which ImageScope's format tells.

    Raises:
        FormatError: there is no such format. StorageError: the disk is full or refuses to write.
    """
    path = Path(path)
    by_suffix = {".geojson": "geojson", ".json": "geojson", ".xml": "asap"}
    chosen = kind or by_suffix.get(path.suffix.lower(), "")
    if chosen == "geojson":
        geojson.write(path, annotations, decimals)
    elif chosen == "asap":
        asap_xml.write(path, annotations)
    elif chosen == "imagescope":
        imagescope_xml.write(path, annotations, mpp)
    else:
        raise FormatError(
            f"{path.name} can't be written",
            f"annotations are not written as {kind or path.suffix or 'a file without ending'}",
            "give a name that ends in .geojson or .xml",
        )


def losses(annotations: AnnotationSet, kind: str) -> tuple[str, ...]:
    """In words, what a format can't hold of these annotations; empty when it holds all."""
    if kind not in ("asap", "imagescope"):
        return ()
    shapes = list(annotations)
    name = WRITE_FORMATS[kind]
    found = []
    if kind == "asap":
        holed = sum(map(_has_hole, shapes))
        round_ones = sum(a.shape is Shape.ELLIPSE for a in shapes)
        long_lines = sum(a.shape is Shape.POLYLINE for a in shapes)
        found += [f"{holed:,} shapes with holes were cut into pieces"] if holed else []
        found += [f"{round_ones:,} ellipses became polygons"] if round_ones else []
        found += [f"{long_lines:,} polylines became their segments"] if long_lines else []
    multiple = sum(a.shape.has_area and a.geometry.geom_type == "MultiPolygon" for a in shapes)
    found += [f"{multiple:,} shapes of several parts became one shape for each part"] if multiple else []
    if kind == "imagescope" and (points := sum(a.shape is Shape.POINTS for a in shapes)):
        found.append(f"{points:,} sets of points became squares of one pixel")
    if any(a.locked or a.measurements or a.author or a.metadata for a in shapes):
        found.append(f"locks, measurements, authors and times: {name} has no place for them")
    return tuple(found)


def _has_hole(annotation: Annotation) -> bool:
    return annotation.shape.has_area and any(
        shapely.get_num_interior_rings(part) for part in shapely.get_parts(annotation.geometry)
    )
