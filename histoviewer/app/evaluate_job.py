"""Judge a model on images whose class is known, by the same path that classifies."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from shapely import box

from histoviewer.app import provenance
from histoviewer.app.classify_job import ReadyModel, opener, ready_model
from histoviewer.app.dataset_jobs import labelled_files
from histoviewer.app.job_results import EvaluationResult, FileError, JudgedImage
from histoviewer.app.open_project import opened
from histoviewer.app.patch_engine import FilePredictions, FileToRead, predict_files
from histoviewer.app.slide_patches import Area
from histoviewer.core.dataset import PARTS, PatchRecord, patient_of
from histoviewer.core.errors import Cancelled, DatasetError, InputError
from histoviewer.core.metrics import Evaluation, evaluate_predictions
from histoviewer.core.results import decide
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
    """

    project: Path | Project | None = None
    folder: Path | None = None
    model: Path | None = None
    part: str = "test"
    mpp: float | None = None
    patient_regex: str | None = None
    normalizer: str | None = None
    margin: float | None = None


def evaluate(task: Task, request: EvaluateRequest) -> EvaluationResult:
    """Scores with 95 % intervals from a bootstrap over patients, and what was said of each image.

    Images that can't be read are named, images without tissue are not assessed; neither is in a score.
    After a cancel the scores are of what was done.

    Raises:
        InputError: the request, the model or the images can't be used.
        DatasetError: the images' classes are not the model's.
    """
    started = time.monotonic()
    records = _records(request)
    errors: list[FileError] = []
    task.report(0, len(records), "Loading the model")
    model = ready_model(request.model, request.normalizer, request.margin)
    labels = _model_labels(records, model)
    judged: list[JudgedImage] = []
    complete = True
    files, members = _files(records, request.mpp)
    for found in predict_files(task, model.classifier, files, model.target("image"), model.make_normalizer):
        if isinstance(found, FileError):
            errors.append(found)
            continue
        complete = complete and found.complete
        judged.extend(_judged(found, [records[i] for i in members[found.index]], labels, model))
    complete = complete and len({j.path for j in judged} | {e.path for e in errors}) >= len(files)
    if not judged:
        if not complete:
            raise Cancelled
        raise DatasetError(
            "Nothing could be judged", errors[0].error.rstrip(".") if errors else "there is no patch"
        )
    result = EvaluationResult(
        evaluation=scores(judged, model.classes, model.loaded.header.positive),
        predictions=tuple(judged),
        model=model.ref,
        errors=tuple(errors),
        seconds=time.monotonic() - started,
        complete=complete,
        provenance=provenance.run_provenance(model.ref.to_json(), _chosen(request, model)),
    )
    _keep(request, result)
    return result


def scores(judged: Sequence[JudgedImage], classes: Sequence[str], positive: str | None) -> Evaluation:
    """The scores of the assessed images; intervals over patients where there are several."""
    assessed = [item for item in judged if item.decision.probabilities]
    table = [[item.decision.probabilities[name] for name in classes] for item in assessed]
    patients = [item.patient for item in assessed]
    return evaluate_predictions(
        [item.truth for item in assessed],
        np.asarray(table, dtype=np.float64).reshape(-1, len(classes)),
        classes,
        positive,
        groups=patients if len(set(patients)) > 1 else None,
    )


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


def _area(record: PatchRecord) -> Area:
    x, y, width, height = record.x_l0, record.y_l0, record.width_l0, record.height_l0
    if x is None or y is None or width is None or height is None:
        return Area()
    return Area(geometry=box(x, y, x + width, y + height))


def _judged(
    found: FilePredictions, records: Sequence[PatchRecord], labels: Mapping[str, str], model: ReadyModel
) -> list[JudgedImage]:
    judged = []
    for area, record in enumerate(records):
        patches = found.members(area)
        if patches:
            decision = decide(patches, model.classes, model.rule)
            judged.append(JudgedImage(record.path, labels[record.label], record.patient, decision))
    return judged


def _chosen(request: EvaluateRequest, model: ReadyModel) -> dict[str, Any]:
    header = model.loaded.header
    return {
        "folder": None if request.folder is None else str(request.folder),
        "part": None if request.project is None else request.part,
        "mpp_given": request.mpp,
        "model_mpp": header.mpp,
        "patch_px": header.patch_px,
        "normalizer": model.normalizer_name,
        "margin": model.rule.margin,
        "views": model.classifier.views,
        "precision": model.classifier.precision,
    }


def _keep(request: EvaluateRequest, result: EvaluationResult) -> None:
    """Write the run into the project, where there is one."""
    if request.project is None:
        return
    with opened(request.project) as project:
        project.add_run("evaluate", {"part": request.part, "model": result.model.to_json()}, result.to_json())
