"""Classify the slides of a project, each with the pixel size that a person gave it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.job_results import ClassifyResult
from histoviewer.core.errors import InputError
from histoviewer.core.task import Progress, Task


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """``slides`` are (file, pixel size given by a person or ``None``); ``model`` is ``ClassifyRequest``'s."""

    slides: tuple[tuple[Path, float | None], ...]
    model: Path | None = None


def classify_slides(task: Task, request: BatchRequest) -> ClassifyResult:
    """All slides; those that share a given pixel size go through one call, so that the model loads seldom.

    Raises:
        InputError: there is no slide, or the model can't be read.
    """
    groups: dict[float | None, list[Path]] = {}
    for path, mpp in request.slides:
        groups.setdefault(mpp, []).append(path)
    if not groups:
        raise InputError("There is nothing to classify", "the project has no slides", "open images first")
    found: list[ClassifyResult] = []
    for mpp, paths in groups.items():
        asked = ClassifyRequest(tuple(paths), request.model, mpp, mpp_overrides=mpp is not None)
        found.append(classify(_part(task, len(found), len(groups)), asked))
        if task.cancelled:
            break
    return _joined(found, [path for path, _mpp in request.slides])


def _part(task: Task, n: int, total: int) -> Task:
    """A task whose progress is the n-th of several equal parts, and whose cancel is the whole's."""

    def report(progress: Progress) -> None:
        task.report((n + progress.fraction) * 1_000, total * 1_000, progress.message)

    part = _Linked(report, task.partial)
    part.whole = task
    return part


class _Linked(Task):
    """Cancelled when the whole is."""

    whole: Task | None = None

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for, here or for the whole."""
        return super().cancelled or (self.whole is not None and self.whole.cancelled)

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` when a stop was asked for, here or for the whole."""
        if self.whole is not None:
            self.whole.check_cancelled()
        super().check_cancelled()


def _joined(parts: Sequence[ClassifyResult], order: Sequence[Path]) -> ClassifyResult:
    rank = {str(path): n for n, path in enumerate(order)}
    results = sorted((r for part in parts for r in part.results), key=lambda r: rank.get(r.path, len(rank)))
    complete = all(part.complete for part in parts) and len(results) == len(rank)
    return ClassifyResult(tuple(results), parts[0].model, complete)
