"""Labelled regions as truth."""

from __future__ import annotations

from histoviewer.app.job_results import ModelRef
from histoviewer.app.region_truth import judge_regions
from histoviewer.core.annotation import Annotation
from histoviewer.core.geometry import Shape, rectangle
from histoviewer.core.results import PatchPrediction, RegionResult, SlideResult, decide

CLASSES = ("normal", "invasive")
MODEL = ModelRef("a model", "0" * 64)


def _drawn(class_name: str | None) -> Annotation:
    return Annotation(shape=Shape.RECTANGLE, geometry=rectangle(0, 0, 100, 100), class_name=class_name)


def _region(annotation: Annotation, *invasive: float | None) -> RegionResult:
    patches = tuple(
        PatchPrediction(0, 0, 50, 50, () if p is None else (1 - p, p), "no tissue" if p is None else "")
        for p in invasive
    )
    return RegionResult(annotation.id, "a region", decide(patches, CLASSES), patches)


def _result(*regions: RegionResult) -> SlideResult:
    patches = tuple(p for r in regions for p in r.patches)
    return SlideResult("slide.svs", decide(patches, CLASSES), regions, patches, CLASSES, 0.5, 1.0)


def test_patches_are_judged_by_the_class_of_their_region() -> None:
    tumour, duct, other = _drawn("Invasive"), _drawn("Normal"), _drawn("Stroma")
    result = _result(
        _region(tumour, 0.9, 0.8, 0.2, None), _region(duct, 0.1, 0.7), _region(other, 0.99, 0.99)
    )
    judged = judge_regions(result, [tumour, duct, other], MODEL, "invasive")
    assert judged is not None
    assert judged.evaluation.confusion_matrix.tolist() == [[1, 1], [1, 2]]
    assert judged.evaluation.recall.value == 2 / 3
    assert judged.evaluation.n == 5


def test_without_a_class_of_the_model_there_is_nothing_to_judge() -> None:
    stroma, bare, white = _drawn("Stroma"), _drawn(None), _drawn("Normal")
    assert judge_regions(_result(_region(stroma, 0.9)), [stroma], MODEL, "invasive") is None
    assert judge_regions(_result(_region(bare, 0.9)), [bare], MODEL, "invasive") is None
    assert judge_regions(_result(_region(white, None)), [white], MODEL, "invasive") is None
