"""What jobs give back, beside the decisions of ``core.results``; each knows its JSON document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from histoviewer.core.metrics import Evaluation
from histoviewer.core.results import Decision, DecisionRule, PatchPrediction, RegionResult, SlideResult


@dataclass(frozen=True, slots=True)
class FileError:
    """A file that could not be used; the rest of the batch went on. ``error`` is one sentence.

    One that was ``set_aside`` is not tried again until a person asks for it.
    """

    path: str
    error: str
    set_aside: bool = False

    def to_json(self) -> dict[str, Any]:
        """In the place of the file's result."""
        found: dict[str, Any] = {"path": self.path, "error": self.error}
        return {**found, "set_aside": True} if self.set_aside else found


@dataclass(frozen=True, slots=True)
class ModelRef:
    """Which model spoke."""

    name: str
    sha256: str

    def to_json(self) -> dict[str, Any]:
        """``{"name", "sha256"}``."""
        return {"name": self.name, "sha256": self.sha256}


@dataclass(frozen=True, slots=True)
class NormalizedFile:
    """One image that was normalized: where it was written, and the figures of the change.

    ``note`` says why an image was written unchanged (its stains can't be estimated). ``mark`` is "good",
    "doubtful" or "failed", and ``reasons`` say why it is not better.
    """

    path: str
    written: str
    note: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)
    mark: str = ""
    reasons: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """One entry of ``histoviewer normalize --json``."""
        return {
            "path": self.path,
            "written": self.written,
            "note": self.note,
            "mark": self.mark,
            "reasons": list(self.reasons),
            "figures": dict(self.figures),
        }


@dataclass(frozen=True, slots=True)
class NormalizeResult:
    """All files in the order they were given; ``complete`` is false after a cancel."""

    items: tuple[NormalizedFile | FileError, ...]
    method: str
    complete: bool = True

    @property
    def errors(self) -> tuple[FileError, ...]:
        """The files that could not be used."""
        return tuple(item for item in self.items if isinstance(item, FileError))

    @property
    def worst_first(self) -> tuple[NormalizedFile, ...]:
        """The written images: failed ones first, then by how much of the structure was lost."""
        order = ("failed", "doubtful", "good", "")
        written = [item for item in self.items if isinstance(item, NormalizedFile)]
        return tuple(
            sorted(written, key=lambda item: (order.index(item.mark), item.figures.get("ssim", 1.0)))
        )

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer normalize --json``."""
        return {
            "method": self.method,
            "complete": self.complete,
            "results": [i.to_json() for i in self.items],
        }


@dataclass(frozen=True, slots=True)
class PatientDecision:
    """What the patches of all images of a patient say together."""

    patient: str
    paths: tuple[str, ...]
    decision: Decision

    def to_json(self) -> dict[str, Any]:
        """One entry of ``patients`` in ``histoviewer classify --json``."""
        return {"patient": self.patient, "paths": list(self.paths), **decision_json(self.decision)}


@dataclass(frozen=True, slots=True)
class ClassifyResult:
    """Every file in the order it was given; ``complete`` is false after a cancel (what is done is kept).

    ``notes`` are sentences about how it ran (memory was short, an engine was not used).
    """

    results: tuple[SlideResult | FileError, ...]
    model: ModelRef
    complete: bool = True
    notes: tuple[str, ...] = ()
    patients: tuple[PatientDecision, ...] = ()

    @property
    def slides(self) -> tuple[SlideResult, ...]:
        """The files that were classified."""
        return tuple(item for item in self.results if isinstance(item, SlideResult))

    @property
    def errors(self) -> tuple[FileError, ...]:
        """The files that could not be used."""
        return tuple(item for item in self.results if isinstance(item, FileError))

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer classify --json``."""
        found: dict[str, Any] = {
            "results": [
                item.to_json() if isinstance(item, FileError) else slide_json(item) for item in self.results
            ],
            "model": self.model.to_json(),
            "patients": [patient.to_json() for patient in self.patients],
        }
        if self.notes:
            found["notes"] = list(self.notes)
        return found if self.complete else {**found, "complete": False}


@dataclass(frozen=True, slots=True)
class JudgedImage:
    """One image with known truth and what the model said of it.

    ``patches`` are those the decision was made of, and ``place`` is the rectangle (x, y, width, height in
    level-0 pixels) where it is a part of a slide. A patch or a patient can stand here, too (``LevelScores``).
    """

    path: str
    truth: str
    patient: str
    decision: Decision
    patches: tuple[PatchPrediction, ...] = ()
    place: tuple[float, float, float, float] | None = None

    def to_json(self, classes: tuple[str, ...]) -> dict[str, Any]:
        """One entry of ``predictions``; probabilities are empty when it was not assessed."""
        return {
            "path": self.path,
            "truth": self.truth,
            "probabilities": {
                c: self.decision.probabilities[c] for c in classes if c in self.decision.probabilities
            },
            "outcome": str(self.decision.outcome),
            "patient": self.patient,
            **({} if self.place is None else {"place": list(self.place)}),
        }


@dataclass(frozen=True, slots=True)
class LevelScores:
    """Scores by patch, by image or by patient; ``note`` says whose class was not clear."""

    level: str
    vote: str
    evaluation: Evaluation
    items: tuple[JudgedImage, ...]
    note: str = ""

    def to_json(self) -> dict[str, Any]:
        """The scores, without the items."""
        return {**self.evaluation.as_json(), "vote": self.vote, "note": self.note}


@dataclass(frozen=True, slots=True)
class EvaluationResult:
    """Scores on images whose truth is known. Images that were not assessed are in ``predictions`` only.

    ``evaluation`` is that of ``level``; ``levels`` has all that were scored. ``rule`` made the answers, with
    the prediction sets of ``conformal`` (of the model file); ``pooled`` are those of several models.
    ``test_looks`` counts how often the project's test part was looked at, this time included; ``None`` where
    no test part was.
    """

    evaluation: Evaluation
    predictions: tuple[JudgedImage, ...]
    model: ModelRef
    errors: tuple[FileError, ...] = ()
    seconds: float = 0.0
    complete: bool = True
    provenance: Mapping[str, Any] = field(default_factory=dict)
    level: str = "image"
    vote: str = "mean"
    levels: Mapping[str, LevelScores] = field(default_factory=dict)
    rule: DecisionRule = field(default_factory=DecisionRule)
    conformal: Mapping[str, Any] | None = None
    pooled: bool = False
    test_looks: int | None = None

    @property
    def not_assessed(self) -> int:
        """Images without a tissue patch; they are in no score."""
        return sum(not judged.decision.probabilities for judged in self.predictions)

    @property
    def known_patients(self) -> Mapping[str, Any] | None:
        """How many patients the model learned from (``app.known_patients``); ``None`` where not looked at."""
        return self.provenance.get("known_patients")

    @property
    def warning(self) -> str:
        """What a reader of the scores must know first; empty where there is nothing."""
        return str((self.known_patients or {}).get("warning", ""))

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer evaluate --json``."""
        return {
            **self.evaluation.as_json(),
            "level": self.level,
            "vote": self.vote,
            "levels": {name: scores.to_json() for name, scores in self.levels.items()},
            "test_looks": self.test_looks,
            "known_patients": self.known_patients,
            "not_assessed": self.not_assessed,
            "predictions": [judged.to_json(self.evaluation.classes) for judged in self.predictions],
            "errors": [error.to_json() for error in self.errors],
            "model": self.model.to_json(),
            "seconds": round(self.seconds, 3),
            "provenance": dict(self.provenance),
        }


@dataclass(frozen=True, slots=True)
class TrainSummary:
    """A finished training: the model file, the curves, and the scores of each part.

    ``history`` holds ``learn.train.EpochRow`` for each epoch, ``metrics`` the scores by part as JSON,
    ``notes`` what the person should know of the images, ``left_out`` those that could not be read.
    """

    model_path: Path
    model: ModelRef
    history: tuple[Any, ...]
    best_epoch: int
    metrics: Mapping[str, Any]
    seconds: float
    complete: bool = True
    notes: tuple[str, ...] = ()
    left_out: tuple[FileError, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer train --json``."""
        return {
            "model": {**self.model.to_json(), "path": str(self.model_path)},
            "epochs": len(self.history),
            "history": [asdict(row) for row in self.history],
            "best_epoch": self.best_epoch,
            "metrics": dict(self.metrics),
            "seconds": round(self.seconds, 3),
            "complete": self.complete,
            "notes": list(self.notes),
            "left_out": [error.to_json() for error in self.left_out],
        }


def slide_json(result: SlideResult) -> dict[str, Any]:
    """One entry of ``results`` in ``histoviewer classify --json``."""
    found = {"path": result.path, **decision_json(result.decision), "mpp": result.mpp}
    found["seconds"] = round(result.seconds, 3)
    if any(region.annotation_id is not None for region in result.regions):
        found["regions"] = [_region_json(region) for region in result.regions]
    if not result.complete:
        found["complete"] = False
    # The model's card is in its file and in ``histoviewer model info``, and not once more with every image.
    made_by = {name: value for name, value in result.provenance.items() if name != "model_card"}
    return {**found, "provenance": made_by}


def decision_json(decision: Decision) -> dict[str, Any]:
    """Outcome, label, probabilities and reasons under the names of the command line."""
    return {
        "outcome": str(decision.outcome),
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


def _region_json(region: RegionResult) -> dict[str, Any]:
    return {"id": region.annotation_id, "name": region.name, **decision_json(region.decision)}
