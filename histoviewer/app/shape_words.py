"""What a shape measures and who made it, in words: for the list, the details and the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import shapely

from histoviewer.app.shape_list import title_of
from histoviewer.core.annotation import Annotation, Shape

FIELDS = {
    "shape": "kind", "geometry": "outline", "class_name": "class", "name": "name", "locked": "lock",
    "author": "author", "measurements": "measurements", "metadata": "notes", "object_type": "type",
}  # fmt: skip
"""The fields of a shape that a person changes, as they are called."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value, to be shown side by side."""

    name: str
    value: str


def area_text(area_l0: float, mpp: float | None) -> str:
    """An area in the unit that reads best; square pixels while the pixel size is unknown."""
    if mpp is None:
        return f"{area_l0:,.0f} px²"
    area = area_l0 * mpp * mpp
    if area >= 1e5:
        return f"{area / 1e6:,.2f} mm²" if area >= 1e6 else f"{area / 1e6:.3f} mm²"
    return f"{area:,.0f} µm²" if area >= 10 else f"{area:.2f} µm²"


def length_text(length_l0: float, mpp: float | None) -> str:
    """A length in the unit that reads best; pixels while the pixel size is unknown."""
    if mpp is None:
        return f"{length_l0:,.0f} px"
    length = length_l0 * mpp
    return f"{length / 1000:,.2f} mm" if length >= 1000 else f"{length:,.1f} µm"


def size_text(annotation: Annotation, mpp: float | None) -> str:
    """The area, the length of what has none, the number of points."""
    if annotation.shape.has_area:
        return area_text(annotation.area_l0, mpp)
    if annotation.shape is Shape.POINTS:
        count = len(shapely.get_coordinates(annotation.geometry))
        return f"{count:,} point{'s' if count != 1 else ''}"
    return length_text(annotation.length_l0, mpp)


def measures(annotation: Annotation, mpp: float | None) -> list[Fact]:
    """Area and perimeter, or length, and the centre of gravity."""
    if annotation.shape.has_area:
        found = [
            Fact("Area", area_text(annotation.area_l0, mpp)),
            Fact("Perimeter", length_text(annotation.length_l0, mpp)),
        ]
    elif annotation.shape is Shape.POINTS:
        found = [Fact("Points", size_text(annotation, mpp))]
    else:
        found = [Fact("Length", length_text(annotation.length_l0, mpp))]
    return [*found, Fact("Centre", place_text(*annotation.centroid_l0, mpp))]


def place_text(x_l0: float, y_l0: float, mpp: float | None) -> str:
    """A place on the slide, in micrometres, or pixels while the pixel size is unknown."""
    scale, unit = (mpp, "µm") if mpp is not None else (1.0, "px")
    return f"x {x_l0 * scale:,.0f}  y {y_l0 * scale:,.0f} {unit}"


def together(annotations: Sequence[Annotation], mpp: float | None) -> list[Fact]:
    """What several shapes measure in sum; overlaps count twice."""
    geometries = np.array([a.geometry for a in annotations], dtype=object)
    flat = np.array([not a.shape.has_area for a in annotations])
    found = [Fact("Total area", area_text(float(shapely.area(geometries).sum()), mpp))]
    length = float(shapely.length(geometries[flat]).sum()) if flat.any() else 0.0
    return [*found, Fact("Total length", length_text(length, mpp))] if length else found


def time_text(at: str, now: datetime | None = None) -> str:
    """A time (ISO 8601) on the clock of this machine: "today 10:31", "12 Nov 2026, 10:31"."""
    try:
        then = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    today = (now or datetime.now()).astimezone()
    if then.date() == today.date():
        return f"today {then:%H:%M}"
    return f"{then.day} {then:%b %Y, %H:%M}"


def made_text(annotation: Annotation) -> str:
    """Who drew a shape and when, and on a second line who changed it last."""
    drawn = f"{annotation.author or 'Somebody'}, {time_text(annotation.created)}"
    if annotation.modified == annotation.created:
        return f"Drawn by {drawn}"
    who, when = annotation.modified_by or annotation.author or "somebody", time_text(annotation.modified)
    return f"Drawn by {drawn}\nChanged by {who}, {when}"


def kind_text(annotation: Annotation, parent: Annotation | None) -> str:
    """What it is and what it lies in."""
    kind = str(annotation.shape).capitalize()
    if annotation.object_type != "annotation":
        kind = f"{kind} ({annotation.object_type})"
    return f"{kind}, inside {title_of(parent)}" if parent is not None else kind


def change_text(changed: Sequence[str], before: Annotation | None, after: Annotation | None) -> str:
    """What a change did: "drawn", "class Normal → Invasive, outline"."""
    if after is None:
        return "deleted"
    if before is None:
        return "drawn"
    parts = []
    for name in changed:
        if name == "class_name":
            parts.append(f"class {before.class_name or 'none'} → {after.class_name or 'none'}")
        elif name == "name":
            parts.append(f"name “{after.name}”" if after.name else "name taken away")
        elif name == "locked":
            parts.append("locked" if after.locked else "unlocked")
        elif name in FIELDS:
            parts.append(FIELDS[name])
    return ", ".join(parts) or "touched"
