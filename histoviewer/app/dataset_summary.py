"""A data set at a glance: patients, classes, parts, what is alike, and what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from histoviewer.app.dataset_conflicts import AcceptedConflict, sorted_out
from histoviewer.app.dataset_folds import folds
from histoviewer.app.dataset_images import look_alikes
from histoviewer.app.dataset_left_out import left_out
from histoviewer.app.job_results import FileError
from histoviewer.app.open_project import opened
from histoviewer.app.test_looks import looks
from histoviewer.core.conflicts import Conflict, conflicts, identical_groups
from histoviewer.core.task import Task
from histoviewer.io.project import Project

SPLIT_SETTING = "dataset_split"


@dataclass(frozen=True, slots=True)
class DatasetRow:
    """How many patches a patient has of a label, and in which part they are ("" before the split)."""

    patient: str
    label: str
    part: str
    count: int


@dataclass(frozen=True, slots=True)
class DatasetSummary:
    """A data set at a glance.

    ``conflicts`` block training, ``accepted`` ones don't. ``identical`` and ``near`` are groups of paths.
    ``unseen`` images were not compared with the others yet. ``skipped`` are files that the job just done
    found and can't use, ``left_out`` those of all imports so far; ``notes`` are of the job, too. ``split`` is
    how the last split was asked for ("ratios", "seed", "folds", "who", "at"), empty before one.
    """

    rows: tuple[DatasetRow, ...]
    classes: tuple[str, ...]
    conflicts: tuple[Conflict, ...] = ()
    accepted: tuple[AcceptedConflict, ...] = ()
    identical: tuple[tuple[str, ...], ...] = ()
    near: tuple[tuple[str, ...], ...] = ()
    unseen: int = 0
    folds: int = 0
    test_looks: int = 0
    places: int = 0
    skipped: tuple[FileError, ...] = field(default=(), compare=False)
    left_out: tuple[FileError, ...] = ()
    split: Mapping[str, Any] = field(default_factory=dict, compare=False)
    notes: tuple[str, ...] = field(default=(), compare=False)
    complete: bool = True

    @property
    def patients_n(self) -> int:
        """Different patients."""
        return len({row.patient for row in self.rows})

    @property
    def patches_n(self) -> int:
        """Labelled patches."""
        return sum(row.count for row in self.rows)

    def count(self, part: str, label: str) -> int:
        """Patches of a label in a part."""
        return sum(row.count for row in self.rows if row.part == part and row.label == label)

    def patients(self, part: str) -> tuple[str, ...]:
        """The patients in a part."""
        return tuple(sorted({row.patient for row in self.rows if row.part == part}))

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer dataset ... --json``."""
        parts = sorted({row.part for row in self.rows})
        return {
            "patients": self.patients_n,
            "patches": self.patches_n,
            "from_regions": self.places,
            "classes": list(self.classes),
            "parts": {
                part or "unsplit": {
                    "patients": len(self.patients(part)),
                    **{label: self.count(part, label) for label in self.classes},
                }
                for part in parts
            },
            "folds": self.folds,
            "test_looks": self.test_looks,
            "conflicts": [conflict_json(c) for c in self.conflicts],
            "accepted": [one.to_json() for one in self.accepted],
            "duplicates": {
                "identical": [list(group) for group in self.identical],
                "near": [list(group) for group in self.near],
                "not_compared": self.unseen,
            },
            "notes": list(self.notes),
            "skipped": [error.to_json() for error in self.skipped],
            "left_out": [error.to_json() for error in self.left_out],
        }


def conflict_json(conflict: Conflict) -> dict[str, Any]:
    """One conflict as the command line writes it."""
    return {
        "kind": conflict.kind,
        "message": conflict.message,
        "paths": list(conflict.paths),
        "patients": list(conflict.patients),
        "key": conflict.key,
    }


def dataset_summary(task: Task, project: Path | Project) -> DatasetSummary:
    """The data set as it stands, with its conflicts; no image is opened for it."""
    task.check_cancelled()
    with opened(project) as found:
        return summarize(found)


def summarize(
    project: Project, skipped: Sequence[FileError] = (), notes: Sequence[str] = ()
) -> DatasetSummary:
    """The data set of an open project."""
    records = project.patches()
    hashes = project.image_hashes()
    digests = {r.path: hashes[r.path].digest for r in records if r.path in hashes}
    alike = look_alikes(records, hashes)
    blocking, accepted = sorted_out(project, conflicts(records, digests, alike))
    counts = Counter((record.patient, record.label, record.part) for record in records)
    return DatasetSummary(
        tuple(DatasetRow(patient, label, part, n) for (patient, label, part), n in sorted(counts.items())),
        tuple(sorted({record.label for record in records})),
        blocking,
        accepted,
        tuple(identical_groups(records, digests)),
        # Copies are near each other, too; a group of nothing but copies is told once.
        tuple(group for group in alike if len({digests[path] for path in group}) > 1),
        len({record.path for record in records if record.path not in hashes}),
        len(set(folds(project).values())),
        looks(project),
        sum(record.x_l0 is not None for record in records),
        skipped=tuple(skipped),
        left_out=left_out(project, {record.path for record in records}),
        split=dict(project.get_setting(SPLIT_SETTING, {})),
        notes=(*notes, *_standing_notes(project, {(record.patient, record.part) for record in records})),
    )


def _standing_notes(project: Project, placed: set[tuple[str, str]]) -> list[str]:
    """What stays worth knowing after the job that found it."""
    notes = []
    split = dict(project.get_setting(SPLIT_SETTING, {}))
    if split.get("note"):
        notes.append(str(split["note"]))
    unplaced = sum(not part for _, part in placed)
    if unplaced and unplaced < len(placed):
        patients = "1 patient is" if unplaced == 1 else f"{unplaced:,} patients are"
        notes.append(f"{patients} in no part yet: split again to use them.")
    return notes
