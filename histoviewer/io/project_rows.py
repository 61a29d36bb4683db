"""Rows of a project file as the rest of the program sees them, and back."""

from __future__ import annotations

import gc
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.dataset import PatchRecord

ANNOTATION_COLUMNS = (
    "id", "shape", "class_name", "name", "locked", "created", "modified", "author", "modified_by",
    "measurements", "metadata", "object_type", "geometry",
)  # fmt: skip
SLIDE_COLUMNS = (
    "id", "path", "relative_path", "fingerprint", "width", "height", "mpp", "mpp_given", "objective",
    "patient", "label", "state",
)  # fmt: skip
PATCH_COLUMNS = (
    "path", "label", "patient", "mpp", "x_l0", "y_l0", "width_l0", "height_l0", "part", "patch_px",
)  # fmt: skip
_SHAPES = {shape.value: shape for shape in Shape}
"""Looking a shape up costs a third of making it, which counts for a hundred thousand."""


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One slide of a project. ``mpp`` is microns per level-0 pixel or ``None``; ``mpp_given`` says that
    a person gave it. ``state`` is the latest answer: "", a class, "uncertain" or "not assessed"."""

    id: int
    path: Path
    relative_path: str
    fingerprint: str
    width: int
    height: int
    mpp: float | None
    mpp_given: bool
    objective: float | None
    patient: str
    label: str
    state: str

    @property
    def name(self) -> str:
        """The file name."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a job, with what it was asked and what it found (JSON documents)."""

    id: int
    kind: str
    at: str
    who: str
    slide_id: int | None
    request: Mapping[str, Any]
    result: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """Who changed what and when. ``old`` and ``new`` hold the fields that differ, ``None`` for nothing."""

    seq: int
    at: str
    who: str
    action: str
    slide_id: int | None
    subject: str
    old: Any
    new: Any


def slide_row(values: tuple[Any, ...]) -> SlideRow:
    """From the values of ``SLIDE_COLUMNS``."""
    fields = dict(zip(SLIDE_COLUMNS, values, strict=True))
    fields["path"] = Path(fields["path"])
    fields["mpp_given"] = bool(fields["mpp_given"])
    return SlideRow(**fields)


def annotation_values(annotation: Annotation) -> tuple[Any, ...]:
    """The values of ``ANNOTATION_COLUMNS``."""
    a = annotation
    return (
        a.id, a.shape.value, a.class_name, a.name, int(a.locked), a.created, a.modified, a.author,
        a.modified_by, json.dumps(dict(a.measurements)) if a.measurements else "{}",
        json.dumps(dict(a.metadata)) if a.metadata else "{}", a.object_type,
        shapely.to_wkb(a.geometry),
    )  # fmt: skip


def annotations_from(found: Sequence[tuple[Any, ...]]) -> list[Annotation]:
    """From many rows of ``ANNOTATION_COLUMNS``."""
    geometries = shapely.from_wkb([values[-1] for values in found])
    # Many objects are made and none is garbage: looking for it would take longer than making them.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return [annotation_from(values, shape) for values, shape in zip(found, geometries, strict=True)]
    finally:
        if collecting:
            gc.enable()


def annotation_from(values: tuple[Any, ...], geometry: BaseGeometry) -> Annotation:
    """From the values of ``ANNOTATION_COLUMNS``, the geometry already decoded."""
    (identity, shape, class_name, name, locked, created, modified, author, modified_by, measurements,
     metadata, object_type, _) = values  # fmt: skip
    return Annotation(
        shape=_SHAPES.get(shape) or Shape(shape),
        geometry=geometry,
        class_name=class_name,
        name=name,
        locked=bool(locked),
        id=identity,
        created=created,
        modified=modified,
        author=author,
        modified_by=modified_by,
        measurements=json.loads(measurements) if measurements != "{}" else {},
        metadata=json.loads(metadata) if metadata != "{}" else {},
        object_type=object_type,
    )


def difference(
    columns: tuple[str, ...], old: tuple[Any, ...] | None, new: tuple[Any, ...] | None
) -> tuple[str | None, str | None]:
    """Both states as JSON for the history: whole when there is only one, else the fields that differ."""
    if old is None or new is None:
        return _as_json(columns, old), _as_json(columns, new)
    names = tuple(c for c, a, b in zip(columns, old, new, strict=True) if a != b)
    picked = [columns.index(name) for name in names]
    return _as_json(names, tuple(old[i] for i in picked)), _as_json(names, tuple(new[i] for i in picked))


# Made once: ``json.dumps`` with options makes an encoder for each call, and an import makes 100,000.
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


def _as_json(columns: tuple[str, ...], values: tuple[Any, ...] | None) -> str | None:
    if values is None:
        return None
    plain = {c: v.hex() if isinstance(v, bytes) else v for c, v in zip(columns, values, strict=True)}
    return _encode(plain)


def plain(value: Any) -> Any:
    """A value as SQLite takes it."""
    return str(value) if isinstance(value, Path) else value


def patch_values(record: PatchRecord) -> tuple[Any, ...]:
    """The values of ``PATCH_COLUMNS``."""
    return tuple(getattr(record, column) for column in PATCH_COLUMNS)


def patch_from(values: tuple[Any, ...]) -> PatchRecord:
    """From the values of ``PATCH_COLUMNS``."""
    return PatchRecord(**dict(zip(PATCH_COLUMNS, values, strict=True)))
