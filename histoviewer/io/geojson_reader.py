"""Reads annotations from GeoJSON of QuPath and others: takes what can be used and reports the rest.

A file is either read as a whole (with shapes repaired or dropped, and said so) or refused with one
sentence; nothing is half imported.
"""

from __future__ import annotations

import codecs
import json
import math
import re
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import MultiLineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import (
    Annotation,
    AnnotationClass,
    AnnotationSet,
    Shape,
    class_for,
    new_id,
    utc_now,
)
from histoviewer.core.errors import AnnotationFileError, FileAccessError, InputError, TooLargeError
from histoviewer.io.import_report import ImportNotes, ImportReport, UnusableShapeError
from histoviewer.io.json_features import NoFeaturesError, features

MAX_BYTES = 2**30
"""Larger files are refused: parsing one takes some ten times its size in memory."""

_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_OBJECT_TYPES = frozenset({"annotation", "detection", "cell", "tile", "tmaCore"})
_OLD_IDS = {
    "PathAnnotationObject": "annotation",
    "PathDetectionObject": "detection",
    "PathCellObject": "cell",
    "PathTileObject": "tile",
    "TMACoreObject": "tmaCore",
    "PathRootObject": "root",
}
"""What QuPath before 0.4 wrote as ``id``: the kind of object."""


def read_with_report(path: Path) -> tuple[AnnotationSet, ImportReport]:
    """The annotations and classes of a file, and what was kept, repaired and dropped.

    Raises:
        FileAccessError: it is missing or may not be read.
        TooLargeError: it is over 1 GB.
        AnnotationFileError: it is no GeoJSON, or holds no shape that can be used.
    """
    path = Path(path)
    reader = _Reader()
    try:
        text = _text_of(path)
        for feature in features(text):
            reader.take(feature)
    except OSError as error:
        raise FileAccessError(
            f"{path} can't be read", error.strerror or str(error), "check its name and rights"
        ) from error
    except RecursionError as error:
        raise _refused(path, "it is nested too deeply") from error
    except MemoryError as error:
        raise TooLargeError(f"{path.name} can't be imported", "memory is not enough", "split it") from error
    except NoFeaturesError as error:
        raise _refused(path, "it holds JSON, but no GeoJSON features") from error
    except ValueError as error:
        empty = path.stat().st_size == 0
        raise _refused(path, "it is empty" if empty else f"it is no JSON ({error})") from error
    report = reader.notes.report()
    if report.kept == 0 and report.dropped:
        raise AnnotationFileError(
            f"{path.name} can't be imported",
            f"none of its {report.dropped:,} shapes can be used ({report.messages[0]})",
            "export it again from the program that wrote it",
        )
    return AnnotationSet(reader.annotations, reader.classes.values()), report


def _text_of(path: Path) -> str:
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise TooLargeError(
            f"{path.name} can't be imported",
            f"it has {size / 1e9:.1f} GB",
            "split it, or simplify its outlines",
        )
    data = path.read_bytes()
    # PowerShell and some editors on Windows save as UTF-16.
    wide = data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return data.decode("utf-16" if wide else "utf-8-sig")


def _refused(path: Path, why: str) -> AnnotationFileError:
    return AnnotationFileError(
        f"{path.name} can't be imported", why, "choose a GeoJSON file as QuPath and HistoViewer write it"
    )


class _Reader:
    """Collects annotations, classes and what had to be said about them."""

    def __init__(self) -> None:
        self.annotations: list[Annotation] = []
        self.classes: dict[str, AnnotationClass] = {}
        self._ids: set[str] = set()
        self.notes = ImportNotes()
        self._now = utc_now()
        self._repairs: list[str] = []

    def take(self, feature: Any) -> None:
        """Add one feature, or note why not."""
        self._repairs = []
        try:
            annotation = self._annotation(feature)
        except (UnusableShapeError, InputError) as error:
            why = error.why if isinstance(error, InputError) and error.why else str(error)
            self.notes.drop(why)
            return
        if annotation is not None:
            self.annotations.append(annotation)
            self.notes.keep(self._repairs)

    def _annotation(self, feature: Any) -> Annotation | None:
        if not isinstance(feature, dict):
            raise UnusableShapeError("an entry is no feature")
        properties = _mapping(feature.get("properties"))
        kind = _kind(feature, properties)
        if kind == "root":
            return None
        if feature.get("nucleusGeometry"):
            self.notes.lose("the outline of a nucleus in its cell")
        if properties.get("color") is not None:
            self.notes.lose("a colour of its own (shapes have the colour of their class)")
        described = _mapping(feature.get("geometry"))
        geometry = self._geometry(described)
        metadata = {_text(k): _text(v) for k, v in _mapping(properties.get("metadata")).items()}
        round_one = True in (described.get("isEllipse"), properties.get("isEllipse"))
        shape = self._shape(round_one, geometry, metadata.pop("shape", ""))
        if shape is Shape.ELLIPSE:
            geometry = geo.ellipse(*geometry.bounds)
        created = metadata.pop("created", self._now)
        return Annotation(
            shape=shape,
            geometry=geometry,
            class_name=self._class(properties),
            name=_text(properties.get("name") or ""),
            locked=properties.get("isLocked", properties.get("locked")) is True,
            id=self._id(feature),
            created=created,
            modified=metadata.pop("modified", created),
            author=metadata.pop("annotator", ""),
            modified_by=metadata.pop("modifiedBy", ""),
            measurements=self._measurements(properties),
            metadata=metadata,
            object_type=kind,
        )

    def _id(self, feature: Mapping[str, Any]) -> str:
        given = feature.get("id")
        identity = given if isinstance(given, str) and _UUID.fullmatch(given) else _identity(given)
        if identity in self._ids:
            self._repairs.append("an id is used twice; the second shape got a new one")
            identity = new_id()
        self._ids.add(identity)
        return identity

    def _shape(self, round_one: bool, geometry: BaseGeometry, noted: str) -> Shape:
        if round_one and geometry.geom_type == "Polygon":
            return Shape.ELLIPSE
        inferred = geo.infer_shape(geometry)
        if not noted:
            return inferred
        try:
            told = Shape(noted)
        except ValueError:
            return inferred
        line_like = (Shape.LINE, Shape.POLYLINE)
        same = told.has_area == inferred.has_area and (told in line_like) == (inferred in line_like)
        return told if same and told is not Shape.ELLIPSE else inferred

    def _class(self, properties: Mapping[str, Any]) -> str | None:
        given = properties.get("classification")
        if isinstance(given, str):
            name, color = _text(given), None
        elif isinstance(given, dict):
            names = given.get("names")
            joined = ": ".join(map(_text, names)) if isinstance(names, list) else ""
            name = joined or _text(given.get("name") or "")
            color = None if name in self.classes else _color(given)
        else:
            return None
        if not name:
            return None
        if name not in self.classes:
            chosen = AnnotationClass(name, color) if color else class_for(name, self.classes.values())
            self.classes[name] = chosen
        return name

    def _measurements(self, properties: Mapping[str, Any]) -> dict[str, float]:
        given = properties.get("measurements")
        if isinstance(given, list):
            pairs = [(m.get("name"), m.get("value")) for m in given if isinstance(m, dict)]
        elif isinstance(given, dict):
            pairs = list(given.items())
        else:
            return {}
        found = {}
        for name, value in pairs:
            number = _number(value)
            if number is None or name is None:
                self.notes.lose("a measurement that is no number")
            else:
                found[_text(name)] = number
        return found

    def _geometry(self, described: Mapping[str, Any]) -> BaseGeometry:
        kind, coordinates = described.get("type"), described.get("coordinates")
        plane = _mapping(described.get("plane"))
        if any(plane.get(axis) for axis in ("z", "t")):
            self.notes.lose("the plane of a stack (z, t)")
        if kind == "GeometryCollection":
            return self._collection(described)
        if not isinstance(coordinates, list) or not coordinates:
            raise UnusableShapeError("a shape has no coordinates" if kind else "a feature has no geometry")
        if kind == "Polygon":
            return self._polygons([coordinates])
        if kind == "MultiPolygon":
            return self._polygons(coordinates)
        if kind == "Point":
            return geo.multipoint(_vertices([coordinates]))
        if kind == "MultiPoint":
            return geo.multipoint(_vertices(coordinates))
        if kind in ("LineString", "LinearRing"):
            return geo.polyline(_vertices(coordinates))
        if kind == "MultiLineString":
            lines = [geo.polyline(_vertices(line)) for line in coordinates]
            return lines[0] if len(lines) == 1 else MultiLineString(lines)
        raise UnusableShapeError(f"a geometry is of the unknown kind {kind!r}")

    def _collection(self, described: Mapping[str, Any]) -> BaseGeometry:
        members = described.get("geometries")
        kinds = ("Polygon", "MultiPolygon")
        outlines = (
            [m for m in members if _mapping(m).get("type") in kinds] if isinstance(members, list) else []
        )
        if not outlines:
            raise UnusableShapeError("a geometry collection holds no polygon")
        self._repairs.append("a geometry collection was reduced to its polygons")
        return geo.polygonal(shapely.union_all([self._geometry(outline) for outline in outlines]))

    def _polygons(self, described: list[Any]) -> Polygon | MultiPolygon:
        parts = [self._polygon(rings) for rings in described]
        whole = parts[0] if len(parts) == 1 else MultiPolygon(parts)
        if whole.is_valid:
            return whole
        self._repairs.append("an outline that crosses itself was mended")
        return geo.polygonal(whole)

    def _polygon(self, rings: Any) -> Polygon:
        if not isinstance(rings, list) or not rings:
            raise UnusableShapeError("a polygon has no ring")
        outer, *holes = [self._ring(ring) for ring in rings]
        if outer is None:
            raise UnusableShapeError("a polygon has fewer than three points")
        kept = [hole for hole in holes if hole is not None]
        if len(kept) < len(holes):
            self._repairs.append("a hole without area was left out")
        made: Polygon = shapely.polygons(outer, [shapely.linearrings(hole) for hole in kept] or None)
        return made

    def _ring(self, ring: Any) -> geo.CoordinateArray | None:
        vertices = _vertices(ring)
        if len(vertices) > 3 and (vertices[0] == vertices[-1]).all():
            return vertices
        if len(vertices) < 3 or (len(vertices) == 3 and (vertices[0] == vertices[-1]).all()):
            return None
        self._repairs.append("an open ring was closed")
        return np.concatenate((vertices, vertices[:1]))


def _identity(given: Any) -> str:
    """A UUID however it is written, else a new one ("PathAnnotationObject" before QuPath 0.4)."""
    try:
        return str(uuid.UUID(given)) if isinstance(given, str) else new_id()
    except ValueError:
        return new_id()


def _kind(feature: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    """The kind of object, by its property or the id that QuPath wrote before 0.4."""
    given = properties.get("objectType", properties.get("object_type"))
    if given is None and isinstance(identity := feature.get("id"), str):
        given = _OLD_IDS.get(identity)
    known = isinstance(given, str) and (given in _OBJECT_TYPES or given == "root")
    return str(given) if known else "annotation"


def _vertices(points: Any) -> geo.CoordinateArray:
    """float64 (n, 2) of a list of positions; a third number (z) is left out."""
    try:
        array = np.asarray(points, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        array = _mixed_vertices(points)
    if array.ndim != 2 or array.shape[1] < 2:
        raise UnusableShapeError("a position is not made of two numbers")
    vertices: geo.CoordinateArray = array[:, :2]
    if not np.isfinite(vertices).all():
        raise UnusableShapeError("a coordinate is not a finite number")
    return vertices


def _mixed_vertices(points: Any) -> geo.CoordinateArray:
    """Positions of which some have a height and some not."""
    try:
        return np.array([(float(p[0]), float(p[1])) for p in points], dtype=np.float64)
    except (TypeError, ValueError, OverflowError, LookupError) as error:
        raise UnusableShapeError("a coordinate is not a finite number") from error


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    # JSON may hold half a character (a lone surrogate), which no file and no database takes.
    return text.encode("utf-8", "replace").decode("utf-8")


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _color(classification: Mapping[str, Any]) -> tuple[int, int, int] | None:
    """From ``color`` (3 or 4 numbers) or the old ``colorRGB`` (alpha, red, green and blue in one integer)."""
    color, packed = classification.get("color"), classification.get("colorRGB")
    if isinstance(color, list) and len(color) >= 3:
        numbers = [_number(c) for c in color[:3]]
        if all(n is not None and math.isfinite(n) for n in numbers):
            red, green, blue = (min(255, max(0, int(n))) for n in numbers if n is not None)
            return red, green, blue
    if isinstance(color, int) and not isinstance(color, bool):
        packed = color
    if isinstance(packed, int) and not isinstance(packed, bool):
        return packed >> 16 & 255, packed >> 8 & 255, packed & 255
    return None
