"""Cross-validation by patient: train k models, each judged on the patients that it never saw."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from histoviewer.app import dataset_folds, provenance, test_looks
from histoviewer.app.classify_job import ReadyModel, ready_model
from histoviewer.app.evaluate_job import answer_rule, judge_records, known_split
from histoviewer.app.evaluation_levels import LEVELS, Judging, check_level, pooled_level
from histoviewer.app.job_results import EvaluationResult, FileError, JudgedImage, ModelRef
from histoviewer.app.kept_evaluation import document_of
from histoviewer.app.known_patients import KnownPatients, known_patients, together
from histoviewer.app.open_project import opened
from histoviewer.app.train_job import TrainRequest, recipe_settings, train_records
from histoviewer.core.conformal import COVERAGE
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.metrics import Evaluation
from histoviewer.core.split import fold_by_patient
from histoviewer.core.task import Task
from histoviewer.io.project import Project

KIND = "cross-validate"
FOLDS = (3, 20)
_TRAINING = 0.8
"""The share of a fold's work that is training."""


@dataclass(frozen=True, slots=True)
class CrossValidateRequest:
    """What to train, k times.

    Args:
        project: imported; where it was split, its test part stays locked unless ``with_test``.
        train: how to train; its project and ``out`` are not looked at.
        folds: 3 to 20; 0 takes those of the project's split, or 5.
        models: a folder to keep the k models in; ``None`` throws them away.
        level, vote, coverage: as in ``EvaluateRequest``.
    """

    project: Path | Project
    train: TrainRequest
    folds: int = 0
    seed: int = 0
    with_test: bool = False
    models: Path | None = None
    level: str = "image"
    vote: str = "mean"
    coverage: float = COVERAGE


@dataclass(frozen=True, slots=True)
class FoldScores:
    """One fold: the patients that were kept aside, and how well their images were judged."""

    fold: int
    patients: tuple[str, ...]
    best_epoch: int
    sha256: str
    evaluation: Evaluation

    def to_json(self) -> dict[str, Any]:
        """One entry of ``folds``."""
        return {
            "fold": self.fold,
            "patients": list(self.patients),
            "best_epoch": self.best_epoch,
            "sha256": self.sha256,
            "scores": self.evaluation.as_json(),
        }


@dataclass(frozen=True, slots=True)
class CrossValidationResult:
    """The pooled predictions of all folds, scored together, and each fold's scores."""

    pooled: EvaluationResult
    folds: tuple[FoldScores, ...]

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer cross-validate --json``: that of an evaluation, and ``folds``."""
        return {**self.pooled.to_json(), "folds": [fold.to_json() for fold in self.folds]}


def cross_validate(task: Task, request: CrossValidateRequest) -> CrossValidationResult:
    """Train and judge k times; every image is judged once, by the model that was not trained on its patient.

    Fold i is judged, the next fold calibrates and chooses the epoch, the others are learned from. The pooled
    result warns where the bundled weights that were begun with know patients.

    Raises:
        InputError: a number of folds, a level or a vote that can't be used.
        DatasetError: no data set, or too few patients. And what ``train_records`` raises.
    """
    started = time.monotonic()
    check_level(request.level, request.vote)
    records, dealt, looks = _data(request)
    k = max(dealt.values()) + 1
    judged: list[tuple[tuple[JudgedImage, ...], Judging]] = []
    errors: list[FileError] = []
    folds: list[FoldScores] = []
    known: list[KnownPatients] = []
    settings: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="histoviewer-folds-") as scratch:
        folder = request.models or Path(scratch)
        for fold in range(k):
            step = task.part(fold / k, (fold + 1) / k, f"Fold {fold + 1} of {k}")
            one = _fold(step, request, [replace(r, part=_part(dealt[r.patient], fold, k)) for r in records],
                        fold, folder / f"fold-{fold + 1}.safetensors")  # fmt: skip
            judged.append((one.judged, one.judging))
            errors += one.errors
            folds.append(one.scores)
            known.append(one.known)
            settings = settings or _settings(request, k, one.recipe)
    seconds = time.monotonic() - started
    pooled = _pooled(request, judged, errors, looks, seconds, settings, together(known))
    result = CrossValidationResult(pooled, tuple(folds))
    with opened(request.project) as project:
        document = {**document_of(result.pooled), "folds": [fold.to_json() for fold in result.folds]}
        project.add_run(KIND, settings, document)
    return result


@dataclass(frozen=True, slots=True)
class _Fold:
    judged: tuple[JudgedImage, ...]
    judging: Judging
    errors: tuple[FileError, ...]
    scores: FoldScores
    recipe: Mapping[str, Any]
    known: KnownPatients


def _fold(
    task: Task, request: CrossValidateRequest, records: Sequence[PatchRecord], fold: int, out: Path
) -> _Fold:
    learned = [record for record in records if record.part != "test"]
    aside = [record for record in records if record.part == "test"]
    training = replace(request.train, project=None, out=out, resume=False)
    trained = train_records(task.part(0, _TRAINING, "training"), learned, training)
    summary = trained.summary
    model = ready_model(out)
    judging = _judging(request, model)
    judged, errors, _all = judge_records(task.part(_TRAINING, 1, "judging"), aside, model, judging.rule)
    task.check_cancelled()
    found = pooled_level([(judged, judging)], request.level).evaluation
    patients = tuple(sorted({record.patient for record in aside}))
    scores = FoldScores(fold, patients, summary.best_epoch, summary.model.sha256, found)
    known = known_patients(known_split(model), {one.patient for one in judged})
    return _Fold(tuple(judged), judging, tuple(errors), scores, recipe_settings(trained.recipe), known)


def _judging(request: CrossValidateRequest, model: ReadyModel) -> Judging:
    rule = answer_rule(model, request.coverage)
    return Judging(model.classes, model.loaded.header.positive, rule, request.vote)


def _part(own: int, fold: int, k: int) -> str:
    return "test" if own == fold else "validation" if own == (fold + 1) % k else "train"


def _pooled(
    request: CrossValidateRequest,
    judged: Sequence[tuple[Sequence[JudgedImage], Judging]],
    errors: Sequence[FileError],
    looks: int | None,
    seconds: float,
    settings: Mapping[str, Any],
    known: KnownPatients,
) -> EvaluationResult:
    levels = {level: pooled_level(judged, level) for level in LEVELS}
    model = ModelRef(f"{request.train.arch}, {len(judged)} folds", "")
    return EvaluationResult(
        evaluation=levels[request.level].evaluation,
        predictions=levels["image"].items,
        model=model,
        errors=tuple(errors),
        seconds=seconds,
        provenance={
            **provenance.run_provenance(model.to_json(), settings),
            "known_patients": known.to_json(),
        },
        level=request.level,
        vote=request.vote,
        levels=levels,
        rule=judged[0][1].rule,
        pooled=True,
        test_looks=looks,
    )


def _data(request: CrossValidateRequest) -> tuple[list[PatchRecord], Mapping[str, int], int | None]:
    """The records, the fold of each patient, and how often the test part was looked at if it is in it."""
    with opened(request.project) as project:
        records = project.patches()
        kept = dataset_folds.folds(project)
        split = any(record.part for record in records)
        if split and not request.with_test:
            records = [record for record in records if record.part != "test"]
        looks = None
        if split and request.with_test:
            test_looks.count_look(project, "cross-validate")
            looks = test_looks.looks(project)
    if not records:
        raise DatasetError(
            "There is nothing to cross-validate", "the project has no data set", "import a folder first"
        )
    return records, _folds(request, records, kept), looks


def _folds(
    request: CrossValidateRequest, records: Sequence[PatchRecord], kept: Mapping[str, int]
) -> Mapping[str, int]:
    k = request.folds or (max(kept.values()) + 1 if kept else 5)
    if not FOLDS[0] <= k <= FOLDS[1]:
        raise InputError(
            f"{k} folds can't be used",
            "one fold is judged, one calibrates, and the others are learned from",
            f"choose {FOLDS[0]} to {FOLDS[1]} folds",
        )
    patients = {record.patient for record in records}
    if kept and patients <= kept.keys() and len(set(kept.values())) == k:
        return {patient: kept[patient] for patient in patients}
    return fold_by_patient(records, k, request.seed)


def _settings(request: CrossValidateRequest, k: int, recipe: Mapping[str, Any]) -> dict[str, Any]:
    method = request.train.normalizer
    named = method if isinstance(method, str) else str(method.get("method", "own"))
    return {**recipe, "normalizer": named, "folds": k, "with_test": request.with_test,
            "coverage": request.coverage, "level": request.level, "vote": request.vote}  # fmt: skip
