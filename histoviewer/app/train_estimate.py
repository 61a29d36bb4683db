"""How long a training will take and how much memory, before it is started."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.train_job import TrainRequest, patch_target, project_records, train_recipe
from histoviewer.app.training_patches import cut_records, patch_reader
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.task import Task

_LOOKED_AT = 6


@dataclass(frozen=True, slots=True)
class TrainEstimate:
    """``seconds`` from the start to the model file, ``epoch_seconds`` of them for each epoch.

    ``memory_bytes`` is what the training adds to the program's own; ``free_bytes`` what is free now, ``None``
    where the system does not say. ``patches`` are counted on a few images and scaled where these are cut.
    """

    seconds: float
    epoch_seconds: float
    memory_bytes: int
    free_bytes: int | None
    patches: int

    @property
    def fits(self) -> bool:
        """Whether the memory is enough."""
        return self.free_bytes is None or self.memory_bytes <= self.free_bytes

    @property
    def line(self) -> str:
        """One line for a person."""
        text = f"About {_duration(self.seconds)} and {self.memory_bytes / 1e9:.1f} GB of memory"
        if self.epoch_seconds:
            text += f"; an epoch {_duration(self.epoch_seconds)}"
        if not self.fits and self.free_bytes is not None:
            text += f". Only {self.free_bytes / 1e9:.1f} GB are free: choose a smaller batch"
        return f"{text}."

    def to_json(self) -> dict[str, Any]:
        """Under "estimate" in the document of ``histoviewer train --estimate --json``."""
        return {
            "seconds": round(self.seconds, 1),
            "epoch_seconds": round(self.epoch_seconds, 2),
            "memory_bytes": self.memory_bytes,
            "free_bytes": self.free_bytes,
            "patches": self.patches,
        }


def estimate(task: Task, request: TrainRequest) -> TrainEstimate:
    """Time and memory of a training: some files are read, the network is built with its weights, and some
    steps are taken on noise.

    The time is what this machine would need as busy as it is now. A download of weights is not counted, nor
    the fit of trees or of a logistic regression beyond the features for it.

    Raises:
        The errors of ``train_job.train_model`` that show before it starts.
    """
    from histoviewer.learn import cost
    from histoviewer.learn.patches import free_memory

    records, _ = project_records(request)
    target = patch_target(records, request)
    recipe = train_recipe(request, target)
    task.report(0, 3, "Looking at some images")
    each, reading = _looked_at(task, records, target)
    counts = {
        part: round(each * sum(r.part == part for r in records)) for part in ("train", "validation", "test")
    }
    classes_n = max(2, len({r.label for r in records}))
    task.report(1, 3, "Trying some steps")
    bundled = bundled_model_path() if request.weights == "bundled" else None
    building = cost.building_seconds(recipe, classes_n, bundled)
    task.check_cancelled()
    found = cost.speed(recipe, classes_n, request.threads)
    beside, epoch = cost.seconds(recipe, found, counts)
    patches = sum(counts.values())
    read = reading * (patches + cost.described_again(counts))
    return TrainEstimate(
        seconds=building + read + beside + epoch * recipe.epochs,
        epoch_seconds=epoch,
        memory_bytes=cost.memory_bytes(recipe, classes_n, counts),
        free_bytes=free_memory(),
        patches=patches,
    )


def _looked_at(task: Task, records: Sequence[PatchRecord], target: PatchTarget) -> tuple[float, float]:
    """Patches for each record, and seconds to cut and read one patch, from a few records."""
    step = max(1, len(records) // _LOOKED_AT)
    some = records[::step][:_LOOKED_AT]
    started = time.perf_counter()
    cut = cut_records(Task(), some, target)
    read = patch_reader(target, lambda: None)
    for record in cut:
        task.check_cancelled()
        try:
            read(record, target.patch_px)
        except HistoViewerError:  # named when the training reads it
            continue
    return len(cut) / len(some), (time.perf_counter() - started) / max(1, len(cut))


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
