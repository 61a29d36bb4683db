"""Which annotations are areas to work on, and which are to be left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from shapely import make_valid, union_all
from shapely.geometry.base import BaseGeometry

from histoviewer.app.result_binding import outline_digest
from histoviewer.app.slide_patches import Area
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import AnnotationFileError, InputError

Regions = tuple[Annotation, ...] | Path | None


def areas_of(regions: Regions) -> tuple[Area, ...]:
    """The areas of a request: shapes with an area, less those of QuPath's class ``Ignore*``.

    An outline that crosses itself encloses what it goes around.

    Raises:
        AnnotationFileError: a file that can't be read, or has no shape with an area.
        InputError: shapes were given and none has an area.
    """
    drawn = _drawn(regions)
    if drawn is None:
        return (Area(),)
    if isinstance(regions, tuple) and regions and not drawn:
        raise InputError(
            "There is no region to classify", "none of the shapes has an area", "draw one around tissue"
        )
    ignored = [_sound(a) for a in drawn if _is_ignored(a)]
    hole = union_all(ignored) if ignored else None
    areas = []
    for annotation in drawn:
        if _is_ignored(annotation):
            continue
        outline = _sound(annotation)
        geometry = outline if hole is None else outline.difference(hole)
        areas.append(Area(annotation.id, annotation.name or annotation.class_name or "", geometry))
    if isinstance(regions, Path) and not areas:
        raise AnnotationFileError(
            f"{regions.name} has no region to classify",
            "it holds no shape with an area",
            "draw one and export it again",
        )
    return tuple(areas) or (Area(),)


def region_digests(regions: Regions) -> dict[str, str]:
    """SHA-256 of each area's outline by annotation id; empty for the whole image."""
    return {a.id: outline_digest(a) for a in _drawn(regions) or ()}


def _drawn(regions: Regions) -> Sequence[Annotation] | None:
    if isinstance(regions, Path):
        from histoviewer.io import annotation_files

        regions = tuple(annotation_files.read_with_report(regions)[0])
    if not regions:
        return None if regions is None else ()
    return [annotation for annotation in regions if _sound(annotation).area > 0]


def _sound(annotation: Annotation) -> BaseGeometry:
    """The annotation's geometry; where its outline crosses itself, the parts that it goes around."""
    geometry = annotation.geometry
    return geometry if geometry.is_valid else make_valid(geometry)


def _is_ignored(annotation: Annotation) -> bool:
    return (annotation.class_name or "").casefold().startswith("ignore")
