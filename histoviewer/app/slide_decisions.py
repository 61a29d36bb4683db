"""From the patches of a slide to what is said of its regions, of the slide, and of the patient."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from shapely import box, union_all
from shapely.geometry.base import BaseGeometry

from histoviewer.app.job_results import PatientDecision
from histoviewer.app.patch_engine import FilePredictions
from histoviewer.app.slide_patches import Area
from histoviewer.core.conformal import Thresholds
from histoviewer.core.errors import InputError, ModelFileError
from histoviewer.core.name_schemes import patient_of
from histoviewer.core.outcome_areas import added, with_areas
from histoviewer.core.results import (
    UNDECIDED,
    Decision,
    DecisionRule,
    PatchPrediction,
    RegionResult,
    SlideResult,
    answers,
    decide,
)


def coverage_rule(
    rule: DecisionRule, conformal: Mapping[str, Any] | None, coverage: float, name: str = "model"
) -> DecisionRule:
    """The rule with the prediction sets of a model file at a coverage; unchanged for a model without them.

    Raises:
        InputError: no share between 0.5 and 1. ModelFileError: the model's thresholds can't be used.
    """
    if not 0.5 <= coverage < 1:
        raise InputError(
            f"A coverage of {coverage:g} can't be used",
            "it must lie between 0.5 and 1",
            "write for example 0.95",
        )
    if conformal is None:
        return rule
    try:
        return replace(rule, least=Thresholds.from_json(conformal).at(coverage), coverage=coverage)
    except ValueError as error:
        raise ModelFileError(
            f"The model {name} can't be used", f"{error}", "copy it again or train it again"
        ) from error


def decided(
    found: FilePredictions, classes: Sequence[str], rule: DecisionRule
) -> tuple[Decision, tuple[RegionResult, ...], tuple[PatchPrediction, ...]]:
    """The decision for the whole, for each region, and the patches with *uncertain* marked."""
    marked = dict(zip(_places(found.done()), with_doubts(found.done(), classes, rule), strict=True))
    info = found.info
    slide = box(0, 0, info.width_l0, info.height_l0)
    um = (info.mpp_x or info.mpp or 0.0, info.mpp_y or info.mpp or 0.0)
    regions: list[RegionResult] = []
    parts: list[Decision] = []
    before: list[BaseGeometry] = []
    for i, area in enumerate(found.areas):
        members = tuple(marked[place] for place in _places(found.members(i)))
        within = slide if area.geometry is None else area.geometry.intersection(slide)
        decision = with_areas(decide(members, classes, rule), members, classes, rule, within, um)
        if not found.plan.members[i]:
            decision = replace(decision, reasons=(_nothing_there(area, within),))
        regions.append(RegionResult(area.id, area.name, decision, members))
        parts.append(_rest(decision, members, classes, rule, within, before, um))
        before.append(within)
    patches = tuple(marked.values())
    return added(decide(patches, classes, rule), parts), tuple(regions), patches


def _nothing_there(area: Area, within: BaseGeometry) -> str:
    """Why a region has no patch, in a sentence."""
    if area.geometry is not None and area.geometry.is_empty:
        return "nothing is left of the region beside what is to be ignored"
    if within.is_empty:
        return "the region lies outside the slide"
    return "the region is too small or too thin for a patch"


def with_doubts(
    patches: Sequence[PatchPrediction], classes: Sequence[str], rule: DecisionRule
) -> list[PatchPrediction]:
    """The patches, those marked whose classes are too close to call."""
    given = iter(answers([p.probabilities for p in patches if p.assessed], classes, rule).tolist())
    return [replace(p, uncertain=True) if p.assessed and next(given) == UNDECIDED else p for p in patches]


def by_patient(
    slides: Iterable[SlideResult], rule: DecisionRule, named: Mapping[Path, str] | None = None
) -> tuple[PatientDecision, ...]:
    """One decision for each patient, in the order in which they come first.

    ``named`` tells whose images are whose; where it doesn't, the file's name does.
    """
    known = named or {}
    whose: dict[str, list[SlideResult]] = {}
    for slide in slides:
        path = Path(slide.path)
        name = known.get(path) or known.get(path.absolute()) or patient_of(path)
        whose.setdefault(name, []).append(slide)
    return tuple(_of_patient(name, images, rule) for name, images in whose.items())


def _of_patient(name: str, images: Sequence[SlideResult], rule: DecisionRule) -> PatientDecision:
    patches = [patch for image in images for patch in image.patches]
    decision = added(decide(patches, images[0].classes, rule), [image.decision for image in images])
    return PatientDecision(name, tuple(image.path for image in images), decision)


def _rest(
    decision: Decision,
    members: Sequence[PatchPrediction],
    classes: Sequence[str],
    rule: DecisionRule,
    within: BaseGeometry,
    before: Sequence[BaseGeometry],
    um: tuple[float, float],
) -> Decision:
    """The decision with the areas of what no earlier region holds, so that an overlap counts once."""
    if not before or not any(other.intersects(within) for other in before):
        return decision
    return with_areas(decision, members, classes, rule, within.difference(union_all(before)), um)


def _places(patches: Iterable[PatchPrediction]) -> list[tuple[float, float, float]]:
    return [(p.x_l0, p.y_l0, p.width_l0) for p in patches]
