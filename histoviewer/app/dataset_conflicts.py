"""Conflicts of a data set: they block training until they are resolved, or accepted in writing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.app.dataset_images import look_alikes
from histoviewer.app.open_project import opened
from histoviewer.core.annotation import utc_now
from histoviewer.core.conflicts import Conflict, conflicts
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task
from histoviewer.io.project import Project

_SETTING = "accepted_conflicts"


@dataclass(frozen=True, slots=True)
class AcceptedConflict:
    """A conflict that a person takes responsibility for; ``at`` is ISO 8601 in UTC."""

    conflict: Conflict
    reason: str
    who: str
    at: str

    def to_json(self) -> dict[str, Any]:
        """For reports, the model card and the command line."""
        return {
            "kind": self.conflict.kind,
            "message": self.conflict.message,
            "reason": self.reason,
            "who": self.who,
            "at": self.at,
        }


@dataclass(frozen=True, slots=True)
class AcceptRequest:
    """Accept conflicts for a reason; ``keys`` names them (``Conflict.key``), ``None`` for all that block."""

    project: Path | Project
    reason: str
    keys: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class LeaveOutRequest:
    """Take these image files out of the data set; the files stay where they are."""

    project: Path | Project
    paths: Sequence[str]


def all_conflicts(project: Project, records: Sequence[PatchRecord] | None = None) -> list[Conflict]:
    """Every conflict of the data set, from what is known of its images."""
    records = project.patches() if records is None else records
    hashes = project.image_hashes()
    digests = {record.path: hashes[record.path].digest for record in records if record.path in hashes}
    return conflicts(records, digests, look_alikes(records, hashes))


def sorted_out(
    project: Project, found: Sequence[Conflict]
) -> tuple[tuple[Conflict, ...], tuple[AcceptedConflict, ...]]:
    """Conflicts that block, and those that were accepted."""
    kept = dict(project.get_setting(_SETTING, {}))
    blocking = tuple(conflict for conflict in found if conflict.key not in kept)
    agreed = tuple(
        AcceptedConflict(
            conflict, *(str(kept[conflict.key].get(name, "")) for name in ("reason", "who", "at"))
        )
        for conflict in found
        if conflict.key in kept
    )
    return blocking, agreed


def blocking(project: Project) -> tuple[Conflict, ...]:
    """Conflicts that are neither resolved nor accepted in writing."""
    return sorted_out(project, all_conflicts(project))[0]


def accepted(project: Project) -> tuple[AcceptedConflict, ...]:
    """Conflicts that are there and were accepted, with the reason."""
    return sorted_out(project, all_conflicts(project))[1]


def refuse_conflicts(project: Project) -> None:
    """Keep a training from starting on a data set whose scores would mislead.

    Raises:
        DatasetError: there are conflicts that nobody accepted.
    """
    found = blocking(project)
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise DatasetError(
            "The data set has conflicts, so nothing is trained on it",
            f"{found[0].message}{more}",
            "split it again, leave images out, or accept the conflicts in writing in the Data set panel "
            "(histoviewer dataset conflicts --accept REASON)",
        )


def accept_conflicts(task: Task, request: AcceptRequest) -> tuple[AcceptedConflict, ...]:
    """Keep with the project that a person accepts conflicts, why, who and when; all that are accepted now.

    Raises:
        DatasetError: no reason was given.
    """
    reason = " ".join(request.reason.split())
    if len(reason) < 3:
        raise DatasetError(
            "Conflicts can't be accepted without a reason", "", "write in a few words why they do no harm"
        )
    task.check_cancelled()
    with opened(request.project) as project:
        found = all_conflicts(project)
        kept = dict(project.get_setting(_SETTING, {}))
        for conflict in sorted_out(project, found)[0]:
            if request.keys is None or conflict.key in request.keys:
                kept[conflict.key] = {
                    "kind": conflict.kind,
                    "message": conflict.message,
                    "reason": reason,
                    "who": project.author,
                    "at": utc_now(),
                }
        project.set_setting(_SETTING, kept)
        return sorted_out(project, found)[1]


def leave_out(task: Task, request: LeaveOutRequest) -> int:
    """Take images out of the data set; how many patches that were."""
    task.check_cancelled()
    with opened(request.project) as project:
        return project.remove_patches(request.paths)
