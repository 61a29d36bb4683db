"""An evaluation that a project keeps: its scores and its curves, so that its report can be made again."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from histoviewer.app.job_results import EvaluationResult, FileError, JudgedImage, ModelRef
from histoviewer.core.curves import Curve, ReliabilityBin
from histoviewer.core.errors import InputError
from histoviewer.core.metrics import (
    ABSTAINING,
    CLASS_SCORES,
    FURTHER_SCORES,
    SCORES,
    ClassScores,
    Evaluation,
    Score,
)
from histoviewer.core.results import Decision, Outcome

_CURVES = ("roc", "precision_recall")


def document_of(result: EvaluationResult) -> dict[str, Any]:
    """What the project keeps: the command line's document, and the curves."""
    found = result.evaluation
    curves: dict[str, Any] = {
        name: {label: asdict(curve) for label, curve in getattr(found, name).items()} for name in _CURVES
    }
    curves["reliability"] = [asdict(item) for item in found.reliability]
    # ROC curves begin at a threshold of infinity, which JSON does not have.
    return {**result.to_json(), "curves": _finite(curves)}


def from_document(document: Mapping[str, Any]) -> EvaluationResult:
    """What a report needs of the result that ``document_of`` was made of.

    Raises:
        InputError: it was kept by an older version, without the curves.
    """
    if "curves" not in document:
        raise InputError(
            "The report can't be made again", "the run was kept without its curves", "evaluate once more"
        )
    model = document["model"]
    return EvaluationResult(
        evaluation=_evaluation(document),
        predictions=tuple(_judged(item) for item in document["predictions"]),
        model=ModelRef(model["name"], model["sha256"]),
        errors=tuple(FileError(e["path"], e["error"]) for e in document["errors"]),
        seconds=document["seconds"],
        complete=document.get("complete", True),
        provenance=document["provenance"],
        level=document.get("level", "image"),
        vote=document.get("vote", "mean"),
        test_looks=document.get("test_looks"),
    )


def _evaluation(document: Mapping[str, Any]) -> Evaluation:
    abstaining = document.get("abstaining", {})
    named = {name: _score(document.get(name)) for name in (*SCORES, *FURTHER_SCORES)}
    named |= {name: _score(abstaining.get(name)) for name in ABSTAINING}
    curves = document["curves"]
    return Evaluation(
        n=document["n"],
        classes=tuple(document["classes"]),
        confusion_matrix=np.array(document["confusion_matrix"], dtype=np.int64),
        per_class={name: _class_scores(found) for name, found in document["per_class"].items()},
        positive=document["positive"],
        groups_n=document["patients"],
        intervals=document["intervals"],
        roc={name: _curve(found) for name, found in curves["roc"].items()},
        precision_recall={name: _curve(found) for name, found in curves["precision_recall"].items()},
        reliability=tuple(ReliabilityBin(**_numbers(found)) for found in curves["reliability"]),
        coverage_asked=abstaining.get("coverage_asked"),
        **named,
    )


def _class_scores(found: Mapping[str, Any]) -> ClassScores:
    named = {name: _score(found.get(name)) for name in (*CLASS_SCORES, *ABSTAINING)}
    return ClassScores(support=found["support"], **named)


def _score(found: Mapping[str, Any] | None) -> Score:
    if not found:
        return Score(math.nan)
    low, high = found["ci95"]
    return Score(_number(found["value"]), _number(low), _number(high))


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _numbers(found: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _number(value) for name, value in found.items()}


def _curve(found: Mapping[str, Any]) -> Curve:
    x, y, thresholds = (tuple(_number(v) for v in found[name]) for name in ("x", "y", "thresholds"))
    return Curve(x, y, thresholds)


def _finite(value: Any) -> Any:
    """The same with ``None`` for what is no finite number."""
    if isinstance(value, dict):
        return {name: _finite(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _judged(item: Mapping[str, Any]) -> JudgedImage:
    found = item["probabilities"]
    label = max(found, key=found.__getitem__) if found else None
    probability = None if label is None else found[label]
    decision = Decision(
        Outcome(item["outcome"]), label, probability, found, (), int(bool(found)), int(not found)
    )
    return JudgedImage(item["path"], item["truth"], item.get("patient", ""), decision)
