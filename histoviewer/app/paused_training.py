"""Stopped trainings that can go on: what their checkpoints say of themselves, read without torch."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from histoviewer.app.train_job import TrainRequest
from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task

SUFFIX = ".checkpoint.safetensors"
_MAX_HEADER_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class PausedTraining:
    """One checkpoint. ``epoch`` of ``epochs`` are done; ``about`` is ``train_job.request_json``."""

    path: Path
    name: str
    epoch: int
    epochs: int
    about: Mapping[str, Any]

    @property
    def line(self) -> str:
        """One line for a person."""
        return f"{self.name} is paused after epoch {self.epoch} of {self.epochs}"

    def request(self, project: Any) -> TrainRequest:
        """The request that goes on with it.

        Raises:
            DatasetError: it was begun by another version of the program.
        """
        known = {f.name for f in fields(TrainRequest)}
        if not self.about or set(self.about) - known:
            raise DatasetError(
                f"The training {self.name} can't go on",
                "it was begun by another version of HistoViewer",
                "start it anew",
            )
        out = self.path.with_name(self.path.name.removesuffix(SUFFIX) + ".safetensors")
        return TrainRequest(**{**self.about, "project": project, "out": out, "resume": True})


def paused_trainings(task: Task, folder: Path) -> tuple[PausedTraining, ...]:
    """The paused trainings whose checkpoints lie in a folder, the newest first; damaged ones are left out."""
    if not folder.is_dir():
        return ()
    paths = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    found = []
    for path in paths:
        task.check_cancelled()
        paused = _read(path)
        if paused is not None:
            found.append(paused)
    return tuple(found)


def _read(path: Path) -> PausedTraining | None:
    try:
        with path.open("rb") as file:
            length = struct.unpack("<Q", file.read(8))[0]
            if length > _MAX_HEADER_BYTES:
                return None
            state = json.loads(json.loads(file.read(length))["__metadata__"]["state"])
        return PausedTraining(
            path,
            path.name.removesuffix(SUFFIX),
            int(state["epoch"]),
            int(state["identity"]["recipe"]["epochs"]),
            dict(state.get("about") or {}),
        )
    except (OSError, struct.error, ValueError, KeyError, TypeError, RecursionError):
        return None
