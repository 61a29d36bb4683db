"""Areas where a class is likely, outlined from the patches of a result, as annotations.

An outline runs along the edges of the patches: between them nothing was computed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.geometry import Polygon

from histoviewer.app.edits import AddAnnotations, ChangeClasses, CompoundEdit, Edit
from histoviewer.app.patch_ranking import probabilities
from histoviewer.core.annotation import Annotation, AnnotationClass, Shape, class_for
from histoviewer.core.errors import InputError
from histoviewer.core.results import PatchPrediction
from histoviewer.core.task import Task


@dataclass(frozen=True, slots=True)
class ContourRequest:
    """Where the class has at least ``threshold``, in areas of ``smallest`` patches or more of one slide."""

    patches: Sequence[PatchPrediction]
    classes: tuple[str, ...]
    class_index: int
    threshold: float
    smallest: int = 1


@dataclass(frozen=True, slots=True)
class Contour:
    """One area in level-0 pixels, with the mean probability of its patches."""

    outline: Polygon
    patches_n: int
    mean: float


def contours(task: Task, request: ContourRequest) -> tuple[Contour, ...]:
    """The areas, the largest first; patches that touch along an edge make one area."""
    task.check_cancelled()
    column = probabilities(request.patches, len(request.classes))[:, request.class_index]
    chosen = np.flatnonzero(column >= request.threshold)  # NaN, not assessed, is in no area
    if len(chosen) == 0:
        return ()
    places = np.array(
        [(p.x_l0, p.y_l0, p.x_l0 + p.width_l0, p.y_l0 + p.height_l0) for p in request.patches], float
    )[chosen]
    boxes = shapely.box(*places.T)
    parts = shapely.get_parts(shapely.union_all(boxes))
    task.check_cancelled()
    tree = shapely.STRtree(parts)
    inside, of = tree.query(shapely.centroid(boxes), predicate="intersects")
    found = []
    for i, outline in enumerate(parts):
        members = column[chosen][inside[of == i]]
        if len(members) >= request.smallest:
            found.append(Contour(outline, len(members), float(members.mean())))
    return tuple(sorted(found, key=lambda c: (-c.patches_n, c.outline.bounds)))


def area_mm2(found: Sequence[Contour], mpp: float | None) -> float | None:
    """What the areas cover together; ``None`` while the pixel size is unknown."""
    return None if mpp is None else float(sum(c.outline.area for c in found)) * mpp * mpp / 1e6


def as_annotations(
    found: Sequence[Contour],
    request: ContourRequest,
    slide_id: int,
    class_name: str,
    classes: Sequence[AnnotationClass],
    made_by: Mapping[str, Any],
) -> CompoundEdit:
    """One edit that adds the areas as shapes of a class, and the class where the project has none of it.

    Each shape says the model, its threshold and its mean probability.

    Raises:
        InputError: there is no area.
    """  # fmt: skip
    if not found:
        raise InputError("There is nothing to outline", "no patch reaches the threshold", "lower it")
    label = request.classes[request.class_index]
    steps: list[Edit] = []
    if class_name not in {known.name for known in classes}:
        steps.append(ChangeClasses(tuple(classes), (*classes, class_for(class_name, classes))))
    metadata = {"made by": "heatmap", **{name: str(value) for name, value in made_by.items()}}
    shapes = tuple(
        Annotation(
            Shape.POLYGON,
            contour.outline,
            class_name,
            f"{label} ≥ {request.threshold:.2f}",
            measurements={
                "threshold": request.threshold,
                "mean probability": round(contour.mean, 6),
                "patches": float(contour.patches_n),
            },
            metadata=metadata,
        )
        for contour in found
    )
    steps.append(AddAnnotations(slide_id, shapes, "Outline"))
    count = "1 area" if len(shapes) == 1 else f"{len(shapes):,} areas"
    return CompoundEdit(tuple(steps), f"Outline {count} of {label}")


def matching_class(label: str, classes: Sequence[AnnotationClass]) -> str:
    """The project's class of that name, whatever the case of its letters; else the name itself."""
    return next((c.name for c in classes if c.name.casefold() == label.casefold()), label)
