"""What the XML annotation formats share: a parser that refuses traps, vertices, polygons without holes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core.errors import AnnotationFileError, FileAccessError, TooLargeError
from histoviewer.core.geometry import CoordinateArray
from histoviewer.io.import_report import UnusableShapeError
from histoviewer.io.safe_write import atomic_path

MAX_BYTES = 2**28
"""Larger XML files are refused: a parsed one takes some ten times its size in memory."""


class _DoctypeError(Exception):
    """The document declares a type of its own, which no annotation file needs and attacks do."""


def parse(path: Path) -> ElementTree.Element:
    """The root element of a file. A DOCTYPE is refused, so that no entity can grow or open a file.

    Raises:
        FileAccessError: missing or unreadable. TooLargeError: over 256 MB. AnnotationFileError: no XML.
    """
    builder = ElementTree.TreeBuilder()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLargeError(
                f"{path.name} can't be imported", f"it has {path.stat().st_size / 1e6:.0f} MB", "split it"
            )
        parser.Parse(path.read_bytes(), True)
        root = builder.close()
    except OSError as error:
        why = error.strerror or str(error)
        raise FileAccessError(f"{path} can't be read", why, "check its name and rights") from error
    except _DoctypeError as error:
        raise refused(path, "it declares a document type, which annotation files don't need") from error
    except (expat.ExpatError, ValueError, LookupError, AssertionError) as error:
        raise refused(path, f"it is no XML ({error})") from error
    return root


def _refuse_doctype(*_: object) -> None:
    raise _DoctypeError


def refused(path: Path, why: str) -> AnnotationFileError:
    """The error for a file that is of no use."""
    return AnnotationFileError(
        f"{path.name} can't be imported", why, "choose annotations as ASAP or ImageScope write them"
    )


def save(root: ElementTree.Element, path: Path) -> None:
    """Write a document, put in place only when it is whole.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    ElementTree.indent(root, " ")
    with atomic_path(path) as part:
        ElementTree.ElementTree(root).write(part, encoding="utf-8", xml_declaration=True)


def vertices(points: Iterable[ElementTree.Element]) -> CoordinateArray:
    """float64 (n, 2) from elements with X and Y.

    Raises:
        UnusableShapeError: a coordinate is missing or no finite number.
    """
    try:
        # A comma for the decimal point is what some European set-ups write.
        found = [[float(p.attrib[axis].replace(",", ".")) for axis in ("X", "Y")] for p in points]
    except (KeyError, ValueError) as error:
        raise UnusableShapeError("a coordinate is not a finite number") from error
    array = np.array(found, dtype=np.float64).reshape(-1, 2)
    if not np.isfinite(array).all():
        raise UnusableShapeError("a coordinate is not a finite number")
    return array


def polygons(geometry: BaseGeometry) -> list[Polygon]:
    """The parts of a (multi)polygon."""
    return list(geometry.geoms) if isinstance(geometry, MultiPolygon) else [geometry]


def without_holes(polygon: Polygon) -> list[Polygon]:
    """The same area in pieces without holes, cut through each hole; for formats that hold outlines only."""
    if not polygon.interiors:
        return [polygon]
    x0, y0, x1, y1 = polygon.bounds
    middle = polygon.interiors[0].centroid.x
    pieces = []
    for side in (shapely.box(x0, y0, middle, y1), shapely.box(middle, y0, x1, y1)):
        cut = shapely.get_parts(polygon.intersection(side))
        for piece in cut:
            if isinstance(piece, Polygon) and piece.area > 0:
                pieces.extend(without_holes(piece))
    return pieces
