"""What the XML annotation formats share: a parser that refuses traps, vertices, collecting shapes."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree
from xml.parsers import expat

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.errors import AnnotationFileError, FileAccessError, InputError, TooLargeError
from histoviewer.core.geometry import CoordinateArray
from histoviewer.io.import_report import ImportNotes, ImportReport, UnusableShapeError
from histoviewer.io.safe_write import atomic_path

MAX_BYTES = 2**29
"""Larger XML files are refused. A vertex takes some 50 bytes in the file and 24 in memory."""

MAX_DEPTH = 100
"""Annotation files are four elements deep; deeper nesting than this is an attack or a mistake."""

_POINTS = frozenset({"Coordinate", "Vertex", "V"})
_T = TypeVar("_T")


class _TrapError(Exception):
    """The document has something that no annotation file needs and attacks do; the message says what."""


class Node:
    """An element and its children. Vertices are numbers and no children: a file may hold millions."""

    __slots__ = ("attributes", "children", "points", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.children: list[Node] = []
        self.points = array("d")
        """x, y and order of each vertex, one after the other."""

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)

    def all(self, tag: str = "") -> Iterator[Node]:
        """The elements of that name (any for ""), itself among them, in the order of the file."""
        pending = [self]
        while pending:
            node = pending.pop()
            if tag in ("", node.tag):
                yield node
            pending.extend(reversed(node.children))

    def vertices(self) -> CoordinateArray:
        """float64 (n, 2) of the vertices below this element, by their order where it is given.

        Raises:
            UnusableShapeError: a coordinate is missing or no finite number.
        """
        rows = [np.frombuffer(node.points).reshape(-1, 3) for node in self.all() if node.points]
        table = np.concatenate(rows) if rows else np.empty((0, 3))
        found: CoordinateArray = table[:, :2]
        if not np.isfinite(found).all():
            raise UnusableShapeError("a coordinate is not a finite number")
        order = np.argsort(np.nan_to_num(table[:, 2]), kind="stable")
        return np.ascontiguousarray(found[order])


def _point(told: Mapping[str, str]) -> tuple[float, float, float]:
    """x, y and order of a vertex; what can't be read becomes NaN, which makes the shape unusable."""
    return _number(told.get("X", "")), _number(told.get("Y", "")), _number(told.get("Order", "0"))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        pass  # then perhaps with a comma for the decimal point, as some European set-ups write
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return math.nan


class _Builder:
    """Makes nodes of what the parser tells."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[Node] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _POINTS and self._open:
            # Called a million times: the quick way first.
            try:
                point = float(attributes["X"]), float(attributes["Y"]), float(attributes.get("Order", 0))
            except (KeyError, ValueError):
                point = _point(attributes)
            self._open[-1].points.extend(point)
            return
        if len(self._open) > MAX_DEPTH:
            raise _TrapError("it is nested too deeply")
        node = Node(tag, attributes)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node
        self._open.append(node)

    def end(self, tag: str) -> None:
        if tag not in _POINTS:
            self._open.pop()

    @staticmethod
    def doctype(*_: object) -> None:
        raise _TrapError("it declares a document type, which annotation files don't need")


def parse(path: Path) -> Node:
    """The root element of a file. A DOCTYPE is refused, so that no entity can grow or open a file.

    Raises:
        FileAccessError: missing or unreadable. TooLargeError: over 512 MB. AnnotationFileError: no XML.
    """
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLargeError(
                f"{path.name} can't be imported", f"it has {path.stat().st_size / 1e6:.0f} MB", "split it"
            )
        parser.Parse(path.read_bytes(), True)
    except OSError as error:
        why = error.strerror or str(error)
        raise FileAccessError(f"{path} can't be read", why, "check its name and rights") from error
    except _TrapError as error:
        raise refused(path, str(error)) from error
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise refused(path, f"it is no XML ({error})") from error
    except MemoryError as error:
        raise TooLargeError(f"{path.name} can't be imported", "memory is not enough", "split it") from error
    assert builder.root is not None, "a document that is well-formed has a root"
    return builder.root


def refused(path: Path, why: str) -> AnnotationFileError:
    """The error for a file that is of no use."""
    return AnnotationFileError(
        f"{path.name} can't be imported", why, "choose annotations as ASAP or ImageScope write them"
    )


def attempt(make: Callable[[], _T], notes: ImportNotes) -> _T | None:
    """What ``make`` gives; ``None`` with a note when the shape can't be used."""
    try:
        return make()
    except UnusableShapeError as error:
        notes.drop(str(error))
    except InputError as error:
        notes.drop(error.why or str(error))
    return None


def outline(vertices: CoordinateArray, repairs: list[str]) -> Polygon | MultiPolygon:
    """The area inside these vertices; ``repairs`` gets a line when the outline crosses itself.

    Raises:
        InputError: it encloses nothing, or crosses itself too often to be mended.
    """
    made = geo.polygon(vertices)
    closed = len(vertices) > 3 and (vertices[0] == vertices[-1]).all()
    if shapely.get_num_coordinates(made) != len(vertices) + (not closed):
        repairs.append("an outline that crosses itself was mended")
    return made


def refuse_without_shapes(path: Path, report: ImportReport) -> None:
    """Refuse a file of which every shape was dropped.

    Raises:
        AnnotationFileError: that is so.
    """
    if report.kept == 0 and report.dropped:
        raise AnnotationFileError(
            f"{path.name} can't be imported",
            f"none of its {report.dropped:,} shapes can be used ({report.messages[0]})",
            "export it again from the program that wrote it",
        )


def save(root: ElementTree.Element, path: Path) -> None:
    """Write a document, put in place only when it is whole.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    ElementTree.indent(root, " ")
    with atomic_path(path) as part:
        ElementTree.ElementTree(root).write(part, encoding="utf-8", xml_declaration=True)


def text(value: str) -> str:
    """Without the characters that XML can't hold (control characters, half characters)."""
    return "".join(c if _allowed(ord(c)) else "\N{REPLACEMENT CHARACTER}" for c in value)


def _allowed(code: int) -> bool:
    return code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code > 0xFFFF


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
