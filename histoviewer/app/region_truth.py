"""Scores where the truth is known by hand: patches of a classified slide that lie in labelled regions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from histoviewer.app.job_results import EvaluationResult, JudgedImage, ModelRef
from histoviewer.core.annotation import Annotation
from histoviewer.core.metrics import evaluate_predictions
from histoviewer.core.results import DecisionRule, RegionResult, SlideResult, decide


def judge_regions(
    result: SlideResult, drawn: Sequence[Annotation], model: ModelRef, positive: str | None
) -> EvaluationResult | None:
    """Judge each assessed patch of the regions whose class is one of the model's (letter case aside).

    The truth of a patch is its region's class. ``None`` when no region bears such a class or none of their
    patches was assessed. Patches of one region are alike, so the intervals are bootstrapped over regions
    where there are several.
    """
    known = {name.casefold(): name for name in result.classes}
    named = {a.id: (a.class_name or "").casefold() for a in drawn}
    truth = {identity: known[name] for identity, name in named.items() if name in known}
    judged: list[JudgedImage] = []
    regions: list[str] = []
    for region in result.regions:
        if region.annotation_id is not None and region.annotation_id in truth:
            found = _judged(result, region, truth[region.annotation_id])
            judged += found
            regions += [region.annotation_id] * len(found)
    if not judged:
        return None
    table = [[item.decision.probabilities[name] for name in result.classes] for item in judged]
    evaluation = evaluate_predictions(
        [item.truth for item in judged],
        np.asarray(table, dtype=np.float64),
        result.classes,
        positive,
        groups=regions if len(set(regions)) > 1 else None,
    )
    return EvaluationResult(
        evaluation, tuple(judged), model, seconds=result.seconds, complete=result.complete,
        provenance=result.provenance,
    )  # fmt: skip


def _judged(result: SlideResult, region: RegionResult, truth: str) -> list[JudgedImage]:
    rule = DecisionRule()
    return [
        JudgedImage(result.path, truth, region.name or "region", decide([patch], result.classes, rule))
        for patch in region.patches
        if patch.assessed
    ]
