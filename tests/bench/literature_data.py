"""The image sets of the table of the literature, and how their patients are divided.

``idc``: 50-px patches of 214 patients. The patients are divided as the bundled model's header says, because
its trunk learned from the training part: so no system sees a patient in training whom it is asked about.

``breakhis200x``: 617 images of 31 patients, only five of them with benign tissue. One division can't carry a
figure there, so there are five by patient, stratified by class: each fold is the test part once and the
validation part once, and the five test parts together hold every image once (``fold0`` to ``fold4``). Beside
them stands ``single``, the program's own 50/25/25 division.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from histoviewer.app.dataset_jobs import read_class_folders
from histoviewer.app.model_store import bundled_model_path
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.split import split_by_patient
from histoviewer.core.task import Task

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT.parent / "shared" / "data"
FOLDS = 5


@dataclass(frozen=True, slots=True)
class StudySet:
    """One set: ``classes`` with the positive one last; ``mpp`` as far as it is known.

    ``divisions`` names the ways its patients are divided; the first ones, all but "single", make the table's
    main figure.
    """

    name: str
    classes: tuple[str, str]
    mpp: float
    divisions: tuple[str, ...]


IDC = StudySet("idc", ("normal", "invasive"), 4.0, ("header",))
# 700 x 460 pixels squashed to 224 x 224: the pixel size has no one value, 1 um is near enough for a label.
BREAKHIS = StudySet(
    "breakhis200x", ("benign", "malignant"), 1.0, (*(f"fold{i}" for i in range(FOLDS)), "single")
)
SETS = {study.name: study for study in (IDC, BREAKHIS)}


def read_records(study: StudySet, folder: Path, most: int = 0) -> list[PatchRecord]:
    """Every image of the set by path; ``most`` > 0 keeps so many images of each patient and class."""
    found = read_class_folders(Task(), folder / study.name, mpp=study.mpp).records
    kept: list[PatchRecord] = []
    seen: dict[tuple[str, str], int] = {}
    for record in sorted(found, key=lambda r: r.path):
        key = record.patient, record.label
        seen[key] = seen.get(key, 0) + 1
        if record.label in study.classes and (not most or seen[key] <= most):
            kept.append(record)
    return kept


def divided(study: StudySet, records: Sequence[PatchRecord], division: str) -> list[PatchRecord]:
    """The records with their part; patients that the division does not name are left out."""
    parts = _parts(records, division)
    return [replace(r, part=parts[r.patient]) for r in records if r.patient in parts]


def _parts(records: Sequence[PatchRecord], division: str) -> Mapping[str, str]:
    if division == "header":
        from histoviewer.learn import model_file

        header, _ = model_file.read_header(bundled_model_path())
        return {patient: part for part, patients in header.split.items() for patient in patients}
    if division == "single":
        return split_by_patient(records, "50/25/25", seed=0)
    test = int(division.removeprefix("fold"))
    names = {test: "test", (test + 1) % FOLDS: "validation"}
    return {patient: names.get(fold, "train") for patient, fold in folds(records).items()}


def folds(records: Sequence[PatchRecord]) -> dict[str, int]:
    """A fold for each patient, with every class in every fold; the same for the same patients."""
    from sklearn.model_selection import StratifiedGroupKFold

    labels = np.array([r.label for r in records])
    patients = np.array([r.patient for r in records])
    for seed in range(100):
        dealt = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed).split(labels, labels, patients)
        held = [rows for _, rows in dealt]
        if all(len(set(labels[rows])) == len(set(labels)) for rows in held):
            return {patient: i for i, rows in enumerate(held) for patient in patients[rows].tolist()}
    raise ValueError("no division of these patients gives every fold each class")
