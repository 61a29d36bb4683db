"""Annotations as GeoJSON in QuPath's dialect: a lenient reader that reports, a strict writer.

Coordinates are level-0 pixels. The writer makes what QuPath 0.4 and newer write: a FeatureCollection,
UUIDs as ``id``, ``isEllipse`` inside the geometry, measurements as an object with NaN and Infinity as
strings. The reader (``geojson_reader``) also takes the older variants.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape, new_id
from histoviewer.io.geojson_reader import read_with_report
from histoviewer.io.import_report import ImportReport
from histoviewer.io.safe_write import atomic_path

__all__ = ["ImportReport", "dumps", "read", "read_with_report", "without_known", "write"]


def read(path: Path) -> AnnotationSet:
    """The annotations and classes of a file. See ``read_with_report``."""
    return read_with_report(path)[0]


def write(path: Path, annotations: AnnotationSet, decimals: int | None = None) -> None:
    """Write a FeatureCollection, put in place only when it is whole.

    Args:
        path: the file; one that is there is replaced.
        annotations: what to write, with the colours of their classes.
        decimals: digits after the point, 2 as in QuPath; ``None`` for exact coordinates.

    Raises:
        StorageError: the disk is full or refuses to write; a file that was there is kept.
    """
    with atomic_path(Path(path)) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        for text in _pieces(annotations, decimals):
            file.write(text)


def dumps(annotations: AnnotationSet, decimals: int | None = None) -> str:
    """The text that ``write`` puts into a file."""
    return "".join(_pieces(annotations, decimals))


def without_known(found: Iterable[Annotation], present: AnnotationSet) -> list[Annotation]:
    """Imported annotations that a slide doesn't have yet.

    Equal ones are left out; one that has the id of another shape there gets a new id.
    """
    fresh = []
    for annotation in found:
        known = present.find(annotation.id)
        if known is None:
            fresh.append(annotation)
        elif known != annotation:
            fresh.append(replace(annotation, id=new_id()))
    return fresh


def _pieces(annotations: AnnotationSet, decimals: int | None) -> Iterator[str]:
    yield '{"type":"FeatureCollection","features":['
    separator = "\n"
    for annotation in annotations:
        feature = _feature(annotation, annotations.color_of(annotation), decimals)
        yield separator + json.dumps(feature, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        separator = ",\n"
    yield "\n]}\n"


def _feature(annotation: Annotation, color: tuple[int, int, int], decimals: int | None) -> dict[str, Any]:
    properties: dict[str, Any] = {"objectType": annotation.object_type}
    if annotation.name:
        properties["name"] = annotation.name
    if annotation.class_name:
        parts = annotation.class_name.split(": ")
        names = {"names": parts} if len(parts) > 1 and all(parts) else {"name": annotation.class_name}
        properties["classification"] = {**names, "color": list(color)}
    if annotation.locked:
        properties["isLocked"] = True
    if annotation.measurements:
        properties["measurements"] = {name: _number(v) for name, v in annotation.measurements.items()}
    properties["metadata"] = _metadata(annotation)
    geometry = _geometry(annotation.geometry, decimals)
    if annotation.shape is Shape.ELLIPSE:
        geometry["isEllipse"] = True
    return {"type": "Feature", "id": annotation.id, "geometry": geometry, "properties": properties}


def _metadata(annotation: Annotation) -> dict[str, str]:
    """QuPath's string map, with what the format has no place for."""
    own = {"created": annotation.created, "modified": annotation.modified}
    if annotation.author:
        own["annotator"] = annotation.author
    if annotation.modified_by:
        own["modifiedBy"] = annotation.modified_by
    if annotation.shape is not Shape.ELLIPSE and geo.infer_shape(annotation.geometry) is not annotation.shape:
        own["shape"] = annotation.shape.value
    return {**{str(k): str(v) for k, v in annotation.metadata.items()}, **own}


def _number(value: float) -> float | str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return float(value)


def _geometry(geometry: BaseGeometry, decimals: int | None) -> dict[str, Any]:
    if decimals is not None:
        geometry = _rounded(geometry, decimals)
    parts = [_coordinates(part) for part in shapely.get_parts(geometry)]
    single = geometry.geom_type.removeprefix("Multi")
    if len(parts) == 1:
        return {"type": single, "coordinates": parts[0]}
    return {"type": f"Multi{single}", "coordinates": parts}


def _rounded(geometry: BaseGeometry, decimals: int) -> BaseGeometry:
    """With fewer digits; a polygon that this makes cross itself is repaired, one that vanishes kept exact."""
    rounded = shapely.transform(geometry, lambda xy: np.round(xy, decimals))
    if rounded.is_valid or not rounded.geom_type.endswith("Polygon"):
        return rounded if not rounded.is_empty else geometry
    repaired = shapely.make_valid(rounded)
    return repaired if repaired.geom_type.endswith("Polygon") and repaired.area > 0 else geometry


def _coordinates(part: BaseGeometry) -> list[Any]:
    if part.geom_type == "Polygon":
        return [_vertices(ring) for ring in (part.exterior, *part.interiors)]
    vertices = _vertices(part)
    return vertices[0] if part.geom_type == "Point" else vertices


def _vertices(part: BaseGeometry) -> list[Any]:
    found: list[Any] = shapely.get_coordinates(part).tolist()
    return found
