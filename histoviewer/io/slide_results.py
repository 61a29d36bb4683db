"""Results of a classification as JSON, so that a project shows them again after a restart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from histoviewer.core.results import Decision, Outcome, PatchPrediction, RegionResult, SlideResult


def to_json(result: SlideResult) -> dict[str, Any]:
    """A JSON document that holds all of the result."""
    return {
        "path": result.path,
        "decision": _decision_to(result.decision),
        "regions": [
            {
                "annotation_id": region.annotation_id,
                "name": region.name,
                "decision": _decision_to(region.decision),
                "patches": _patches_to(region.patches),
            }
            for region in result.regions
        ],
        "patches": _patches_to(result.patches),
        "classes": list(result.classes),
        "mpp": result.mpp,
        "seconds": result.seconds,
        "complete": result.complete,
        "provenance": dict(result.provenance),
    }


def from_json(document: Mapping[str, Any]) -> SlideResult:
    """The result that ``to_json`` wrote."""
    return SlideResult(
        path=document["path"],
        decision=_decision_from(document["decision"]),
        regions=tuple(
            RegionResult(
                region["annotation_id"],
                region["name"],
                _decision_from(region["decision"]),
                _patches_from(region["patches"]),
            )
            for region in document["regions"]
        ),
        patches=_patches_from(document["patches"]),
        classes=tuple(document["classes"]),
        mpp=document["mpp"],
        seconds=document["seconds"],
        complete=document["complete"],
        provenance=document["provenance"],
    )


def state_of(decision: Decision) -> str:
    """The word that the project list shows: a class, "uncertain" or "not assessed"."""
    if decision.outcome is Outcome.CLASS:
        return decision.label or ""
    return "uncertain" if decision.outcome is Outcome.UNCERTAIN else "not assessed"


def _decision_to(decision: Decision) -> dict[str, Any]:
    return {
        "outcome": decision.outcome.value,
        "label": decision.label,
        "probability": decision.probability,
        "probabilities": dict(decision.probabilities),
        "reasons": list(decision.reasons),
        "patches": decision.patches,
        "patches_not_assessed": decision.patches_not_assessed,
        "patches_uncertain": decision.patches_uncertain,
        "patches_by_class": dict(decision.patches_by_class),
        "not_assessed": dict(decision.not_assessed),
        "area_mm2": dict(decision.area_mm2),
        "area_uncertain_mm2": decision.area_uncertain_mm2,
        "area_not_assessed_mm2": decision.area_not_assessed_mm2,
    }


def _decision_from(document: Mapping[str, Any]) -> Decision:
    return Decision(
        Outcome(document["outcome"]),
        document["label"],
        document["probability"],
        document["probabilities"],
        tuple(document["reasons"]),
        document["patches"],
        document["patches_not_assessed"],
        document.get("patches_uncertain", 0),
        document.get("patches_by_class", {}),
        document.get("not_assessed", {}),
        document.get("area_mm2", {}),
        document.get("area_uncertain_mm2"),
        document.get("area_not_assessed_mm2"),
    )


def _patches_to(patches: Sequence[PatchPrediction]) -> list[list[Any]]:
    """One short list per patch: a whole slide has tens of thousands."""
    return [
        [p.x_l0, p.y_l0, p.width_l0, p.height_l0, list(p.probabilities), p.reason, p.uncertain]
        for p in patches
    ]


def _patches_from(rows: Sequence[Sequence[Any]]) -> tuple[PatchPrediction, ...]:
    return tuple(PatchPrediction(x, y, w, h, tuple(p), *rest) for x, y, w, h, p, *rest in rows)
