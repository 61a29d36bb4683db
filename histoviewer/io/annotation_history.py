"""What one annotation was after each of its changes, read back from the project's history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import shapely

from histoviewer.core.annotation import Annotation
from histoviewer.io import project_rows as rows
from histoviewer.io.project import Project
from histoviewer.io.project_file import damaged
from histoviewer.io.project_rows import HistoryRow

_MOST = 100_000
_ADDED, _CHANGED, _REMOVED = "add annotation", "change annotation", "remove annotation"


@dataclass(frozen=True, slots=True)
class Version:
    """One change of an annotation. ``at`` is ISO 8601 in UTC.

    ``changed`` names the fields that differ from the state before (none for the first, and when it was
    removed); ``state`` is what it was from then on, ``None`` when it was gone.
    """

    at: str
    who: str
    changed: tuple[str, ...]
    before: Annotation | None
    state: Annotation | None


def versions(
    project: Project, slide_id: int, annotation_id: str, current: Annotation | None
) -> list[Version]:
    """Every state of an annotation, the newest first.

    Args:
        project: where its history is.
        slide_id: its slide.
        annotation_id: the annotation, there or deleted.
        current: what it is now; ``None`` when it was deleted.

    Raises:
        ProjectError: the history is damaged.
    """
    entries = [row for row in project.history(annotation_id, _MOST) if row.slide_id == slide_id]
    fields = _fields(current) if current is not None else None
    found: list[Version] = []
    try:
        for row in entries:
            before = _before(row, fields)
            found.append(_version(row, before, fields))
            fields = before
    except (shapely.errors.GEOSException, ValueError, TypeError, KeyError) as error:
        raise damaged(project.path, f"the history of annotation {annotation_id} can't be read") from error
    return found


def deleted(project: Project, slide_id: int, known: Iterable[str], most: int = 200) -> list[Version]:
    """The annotations of a slide that were deleted last and are not there now, the newest first.

    Args:
        project: where the history is.
        slide_id: the slide.
        known: ids of the annotations that are there now.
        most: how many to give at most.

    Raises:
        ProjectError: the history is damaged.
    """
    there, found = set(known), dict[str, Version]()
    try:
        for row in project.history(limit=_MOST):
            fresh = row.action == _REMOVED and row.slide_id == slide_id and row.subject not in found
            if fresh and row.subject not in there:
                found[row.subject] = _version(row, row.old, None)
                if len(found) == most:
                    break
    except (shapely.errors.GEOSException, ValueError, TypeError, KeyError) as error:
        raise damaged(project.path, f"the history of slide {slide_id} can't be read") from error
    return list(found.values())


def _before(row: HistoryRow, after: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The state before a change, from the state after it."""
    if row.action == _ADDED:
        return None
    if row.action == _REMOVED:
        return dict(row.old)
    if row.action != _CHANGED or after is None:
        raise ValueError(f"{row.action} does not follow")
    return {**after, **row.old}


def _version(row: HistoryRow, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Version:
    changed: tuple[str, ...] = ()
    if before is not None and after is not None:
        changed = tuple(name for name in rows.ANNOTATION_COLUMNS if before.get(name) != after.get(name))
    state = _annotation(after)
    if state is not None:
        # Older projects did not keep the name with the shape: the history knows it.
        state = replace(state, modified_by=row.who)
    return Version(row.at, row.who, changed, _annotation(before), state)


def _fields(annotation: Annotation) -> dict[str, Any]:
    values = rows.annotation_values(annotation)
    named = dict(zip(rows.ANNOTATION_COLUMNS, values, strict=True))
    named["geometry"] = named["geometry"].hex()
    return named


def _annotation(fields: Mapping[str, Any] | None) -> Annotation | None:
    if fields is None:
        return None
    whole = {"modified_by": "", **fields}
    geometry = shapely.from_wkb(bytes.fromhex(whole["geometry"]))
    return rows.annotation_from(tuple(whole[name] for name in rows.ANNOTATION_COLUMNS), geometry)
