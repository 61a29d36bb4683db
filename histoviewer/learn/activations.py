"""What the frozen part of a network makes of each patch, computed once and kept.

Held in memory when it fits, else in a temporary file that is mapped: an epoch then reads it from the disk,
which is still far quicker than running the trunk.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task
from histoviewer.learn.patches import MEMORY_SHARE, free_memory

_AT_ONCE_PIXELS = 1 << 19


@dataclass
class Activations:
    """One row for each patch: float32 or bfloat16 (n, ...)."""

    values: Tensor
    _folder: Path | None = None

    @property
    def mapped(self) -> bool:
        """Whether they lie in a file."""
        return self._folder is not None

    def close(self) -> None:
        """Let them go, and remove the file if there is one."""
        self.values = torch.empty(0)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def compute(
    task: Task,
    rows: Tensor,
    make: Callable[[Tensor], Tensor],
    input_px: int,
    what: str = "Running the frozen part once",
    memory_bytes: int | None = None,
) -> Activations:
    """Run ``make`` (rows (b,) to activations (b, ...)) over all rows, a few at a time.

    Args:
        memory_bytes: above this they go to a file; by default 40 % of what is free.

    Raises:
        DatasetError: neither memory nor disk can hold them.
        Cancelled: the person stopped the job.
    """
    step = max(1, min(len(rows), _AT_ONCE_PIXELS // input_px**2))
    kept: Activations | None = None
    try:
        for start in range(0, len(rows), step):
            task.report(start, len(rows), f"{what} ({start} of {len(rows)})")
            made = make(rows[start : start + step]).cpu()
            if kept is None:
                kept = allocate((len(rows), *made.shape[1:]), made.dtype, memory_bytes)
            kept.values[start : start + len(made)] = made
    except BaseException:
        if kept is not None:
            kept.close()
        raise
    return kept or Activations(torch.empty(0))


def allocate(shape: Sequence[int], dtype: torch.dtype, memory_bytes: int | None = None) -> Activations:
    """Room for activations, in memory or in a mapped file."""
    size = torch.Size(shape).numel() * dtype.itemsize
    limit = memory_bytes if memory_bytes is not None else int((free_memory() or 8 << 30) * MEMORY_SHARE)
    if size <= limit:
        return Activations(torch.empty(tuple(shape), dtype=dtype))
    folder = Path(tempfile.mkdtemp(prefix="histoviewer-activations-"))
    free = shutil.disk_usage(folder).free
    if size > free * 0.9:
        folder.rmdir()
        raise DatasetError(
            "The frozen part's output can't be kept",
            f"it needs {size / 1e9:.1f} GB and {free / 1e9:.1f} GB are free on the disk",
            "train fewer blocks, choose fewer patches, or let the network train with augmentation",
        )
    elements = torch.Size(shape).numel()
    mapped = torch.from_file(str(folder / "activations.raw"), shared=True, size=elements, dtype=dtype)
    return Activations(mapped.view(tuple(shape)), folder)
