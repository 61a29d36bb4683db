"""Judge a model on images whose class is known, by the same path that classifies."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely import box

from histoviewer.app import provenance, test_looks
from histoviewer.app.classify_job import ReadyModel, opener, ready_model
from histoviewer.app.dataset_folders import labelled_files
from histoviewer.app.evaluation_levels import Judging, LevelsRequest, check_level, score_levels
from histoviewer.app.job_results import EvaluationResult, FileError, JudgedImage
from histoviewer.app.kept_evaluation import document_of
from histoviewer.app.known_patients import known_patients
from histoviewer.app.model_card import card_facts
from histoviewer.app.model_store import bundled_model_path, model_summary
from histoviewer.app.open_project import opened
from histoviewer.app.patch_engine import FilePredictions, FileToRead, predict_files
from histoviewer.app.slide_decisions import coverage_rule
from histoviewer.app.slide_patches import Area
from histoviewer.core.conformal import COVERAGE
from histoviewer.core.dataset import PARTS, PatchRecord
from histoviewer.core.errors import Cancelled, DatasetError, InputError
from histoviewer.core.name_schemes import patient_of
from histoviewer.core.results import DecisionRule, decide
from histoviewer.core.task import Task
from histoviewer.io.project import Project

_EVERY_PART = "all"
_OWN_MPP = 0.0
"""In a record of a class folder: the file says it, else the request."""


@dataclass(frozen=True, slots=True)
class EvaluateRequest:
    """Either a part of a project, or a folder with one sub-folder for each class.

    ``model`` is ``None`` for the bundled one. ``part`` is "train", "validation", "test" or "all".
    ``mpp`` is for images that carry no pixel size. ``normalizer`` and ``margin`` as in ``ClassifyRequest``.
    ``coverage`` is the share of true classes that the prediction sets shall hold; what they leave open is
    *uncertain*. ``level`` is "patch", "image" or "patient", ``vote`` (how patches make one answer) "mean",
    "majority" or "maximum".
    """

    project: Path | Project | None = None
    folder: Path | None = None
    model: Path | None = None
    part: str = "test"
    mpp: float | None = None
    patient_regex: str | None = None
    normalizer: str | None = None
    margin: float | None = None
    coverage: float = COVERAGE
    level: str = "image"
    vote: str = "mean"


def evaluate(task: Task, request: EvaluateRequest) -> EvaluationResult:
    """Scores with 95 % intervals by patch, image and patient, and what was said of each image.

    Images that can't be read are named, images without tissue are not assessed; neither is in a score.
    After a cancel the scores are of what was done. A look at a project's test part is counted. Under
    ``known_patients`` its provenance says how many of the patients the model was trained on.

    Raises:
        InputError: the request, the model or the images can't be used.
        DatasetError: the images' classes are not the model's.
    """
    started = time.monotonic()
    check_level(request.level, request.vote)
    records = _records(request)
    task.report(0, len(records), "Loading the model")
    model = ready_model(request.model, request.normalizer, request.margin)
    rule = answer_rule(model, request.coverage, request.margin)
    judged, errors, complete = judge_records(task, records, model, rule, request.mpp)
    judging = Judging(model.classes, model.loaded.header.positive, rule, request.vote)
    levels = score_levels(Task() if task.cancelled else task, LevelsRequest(tuple(judged), judging))
    result = EvaluationResult(
        evaluation=levels[request.level].evaluation,
        predictions=levels["image"].items,
        model=model.ref,
        errors=tuple(errors),
        seconds=time.monotonic() - started,
        complete=complete,
        provenance=_made_by(request, model, rule, {one.patient for one in judged}),
        level=request.level,
        vote=request.vote,
        levels=levels,
        rule=rule,
        conformal=model.loaded.header.conformal,
        test_looks=_looked(request, model),
    )
    _keep(request, result)
    return result


def judge_records(
    task: Task,
    records: Sequence[PatchRecord],
    model: ReadyModel,
    rule: DecisionRule,
    mpp: float | None = None,
) -> tuple[list[JudgedImage], list[FileError], bool]:
    """What the model says of labelled images, those that can't be read, and whether all were looked at.

    Raises:
        Cancelled: stopped before the first image was done.
        DatasetError: the labels are not the model's classes, or nothing could be judged.
    """
    labels = _model_labels(records, model)
    judged: list[JudgedImage] = []
    errors: list[FileError] = []
    complete = True
    files, members = _files(records, mpp)
    for found in predict_files(task, model.classifier, files, model.target("image"), model.make_normalizer):
        if isinstance(found, FileError):
            errors.append(found)
            continue
        complete = complete and found.complete
        judged.extend(_judged(found, [records[i] for i in members[found.index]], labels, model, rule))
    complete = complete and len({j.path for j in judged} | {e.path for e in errors}) >= len(files)
    if not judged:
        if not complete:
            raise Cancelled
        raise DatasetError(
            "Nothing could be judged", errors[0].error.rstrip(".") if errors else "there is no patch"
        )
    return judged, errors, complete


def answer_rule(model: ReadyModel, coverage: float, margin: float | None = None) -> DecisionRule:
    """The model's rule at a coverage; its margin where it has no prediction sets or a margin was asked for.

    Raises:
        InputError: no share between 0.5 and 1.
    """
    sets = model.loaded.header.conformal if margin is None else None
    return coverage_rule(model.rule, sets, coverage, model.ref.name)


def _records(request: EvaluateRequest) -> list[PatchRecord]:
    if (request.project is None) == (request.folder is None):
        raise InputError("It is not clear what to evaluate on", "", "name either a project or a folder")
    if request.folder is not None:
        return [
            PatchRecord(str(path), label, patient_of(path, request.patient_regex), _OWN_MPP)
            for path, label in labelled_files(request.folder)
        ]
    if request.part not in (*PARTS, _EVERY_PART):
        known = ", ".join((*PARTS, _EVERY_PART))
        raise InputError(f"There is no part '{request.part}'", "", f"choose one of {known}")
    assert request.project is not None
    with opened(request.project) as project:
        records = project.patches(None if request.part == _EVERY_PART else request.part)
    if not records:
        raise DatasetError(
            f"The part '{request.part}' has no images",
            "nothing was put into it",
            "import and split the data set first",
        )
    return records


def _model_labels(records: Sequence[PatchRecord], model: ReadyModel) -> Mapping[str, str]:
    """The model's class for each label, whatever the case of its letters."""
    known = {name.casefold(): name for name in model.classes}
    labels = sorted({record.label for record in records})
    unknown = [label for label in labels if label.casefold() not in known]
    if unknown:
        raise DatasetError(
            f"The model {model.ref.name} can't be judged on these images",
            f"it knows the classes {', '.join(model.classes)} and the images are of {', '.join(labels)}",
            "choose a model for these classes, or rename the class folders",
        )
    return {label: known[label.casefold()] for label in labels}


def _files(records: Sequence[PatchRecord], mpp: float | None) -> tuple[list[FileToRead], list[list[int]]]:
    """Each file once, and the indices of its records (several where they are places in a slide)."""
    members: dict[str, list[int]] = {}
    for i, record in enumerate(records):
        members.setdefault(record.path, []).append(i)
    files = []
    for path, indices in members.items():
        areas = tuple(_area(records[i]) for i in indices)
        known = records[indices[0]].mpp
        opening = opener(Path(path), mpp) if known == _OWN_MPP else opener(Path(path), known, overrides=True)
        files.append(FileToRead(Path(path), opening, areas))
    return files, list(members.values())


def _place(record: PatchRecord) -> tuple[float, float, float, float] | None:
    x, y, width, height = record.x_l0, record.y_l0, record.width_l0, record.height_l0
    if x is None or y is None or width is None or height is None:
        return None
    return x, y, width, height


def _area(record: PatchRecord) -> Area:
    place = _place(record)
    if place is None:
        return Area()
    x, y, width, height = place
    return Area(geometry=box(x, y, x + width, y + height))


def _looked(request: EvaluateRequest, model: ReadyModel) -> int | None:
    """Count a look at the test part; how many there were."""
    if request.project is None or request.part not in ("test", _EVERY_PART):
        return None
    with opened(request.project) as project:
        test_looks.count_look(project, f"evaluate {model.ref.name}")
        return test_looks.looks(project)


def _judged(
    found: FilePredictions,
    records: Sequence[PatchRecord],
    labels: Mapping[str, str],
    model: ReadyModel,
    rule: DecisionRule,
) -> list[JudgedImage]:
    judged = []
    for area, record in enumerate(records):
        if patches := tuple(found.members(area)):
            decision = decide(patches, model.classes, rule)
            truth = labels[record.label]
            judged.append(JudgedImage(record.path, truth, record.patient, decision, patches, _place(record)))
    return judged


def _chosen(request: EvaluateRequest, model: ReadyModel, rule: DecisionRule) -> dict[str, Any]:
    header = model.loaded.header
    return {
        "folder": None if request.folder is None else str(request.folder),
        "part": None if request.project is None else request.part,
        "mpp_given": request.mpp,
        "model_mpp": header.mpp,
        "patch_px": header.patch_px,
        "normalizer": model.normalizer_name,
        "margin": rule.margin,
        "coverage": rule.coverage,
        "level": request.level,
        "vote": request.vote,
        "views": model.classifier.views,
        "precision": model.classifier.precision,
    }


def _made_by(
    request: EvaluateRequest, model: ReadyModel, rule: DecisionRule, patients: Collection[str]
) -> dict[str, Any]:
    """What made the scores, which patients the model knows, and the head of the project's history."""
    made = provenance.run_provenance(model.ref.to_json(), _chosen(request, model, rule))
    made["model_card"] = card_facts(model.loaded.header.as_json())
    made["known_patients"] = known_patients(known_split(model), patients).to_json()
    if request.project is not None:
        with opened(request.project) as project:
            changes, head = project.history_head()
        made["history"] = {"changes": changes, "head": head}
    return made


def known_split(model: ReadyModel) -> Mapping[str, Collection[str]]:
    """The patients of each part that the model has seen, those of the bundled model too if it began there."""
    header = model.loaded.header
    split: dict[str, set[str]] = {part: set(names) for part, names in header.split.items()}
    source = header.recipe.get("source") or {}
    if split.get("train") and source.get("kind") == "bundled" and source.get("sha256"):
        bundled = model_summary(bundled_model_path())
        if bundled.sha256 == source["sha256"]:
            for part, names in (bundled.header.get("split") or {}).items():
                split.setdefault(part, set()).update(names)
    return split


def _keep(request: EvaluateRequest, result: EvaluationResult) -> None:
    """Write the run into the project, where there is one."""
    if request.project is None:
        return
    with opened(request.project) as project:
        project.add_run(
            "evaluate", {"part": request.part, "model": result.model.to_json()}, document_of(result)
        )
