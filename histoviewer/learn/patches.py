"""Patches in memory, and the one way from a patch to what the network sees.

Training and inference both go through ``to_input``: uint8 pixels are resized with an antialiased
bicubic filter to ``input_px`` and stay uint8 there, so that a cached training patch and a patch that
has just been read give the same bytes.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, HistoViewerError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

ReadPatch = Callable[[PatchRecord, int], RgbArray]
"""``read_patch(record, px)``: the patch as uint8 (h, w, 3) at the model's microns per pixel. ``px`` is the
side that is wanted; 0 leaves the record's own size. Other sizes are resized by ``to_input``."""

MEMORY_SHARE = 0.4
UNREADABLE_SHARE = 0.05


@dataclass(frozen=True)
class Unreadable:
    """A record that could not be read, and the sentence that says why."""

    record: PatchRecord
    why: str


@dataclass
class PatchStore:
    """Patches at input size: uint8 (n, 3, s, s) in memory, or in a file that is mapped and removed after."""

    records: tuple[PatchRecord, ...]
    pixels: Any
    patch_px: int
    unreadable: tuple[Unreadable, ...]
    _folder: Path | None = None

    def batch(self, rows: Tensor) -> Tensor:
        """uint8 (len(rows), 3, s, s)."""
        if isinstance(self.pixels, Tensor):
            return self.pixels[rows]
        return torch.from_numpy(np.ascontiguousarray(self.pixels[rows.numpy()]))

    def close(self) -> None:
        """Remove the mapped file, if there is one."""
        if self._folder is not None:
            self.pixels = torch.empty(0, dtype=torch.uint8)
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def record_key(record: PatchRecord) -> str:
    """What names a patch in soft targets: the path, with the place for a patch of a slide."""
    if record.x_l0 is None:
        return record.path
    return f"{record.path}#{record.x_l0:g},{record.y_l0:g},{record.width_l0:g},{record.height_l0:g}"


def to_input(patches: npt.NDArray[np.uint8] | Tensor, input_px: int) -> Tensor:
    """Resize uint8 patches (n, h, w, 3) of any size to uint8 (n, 3, input_px, input_px), channels last.

    An antialiased bicubic filter (Keys, a = -0.5, as Pillow's) both ways, rounded to uint8. Patches that
    are not square are stretched to a square.
    """
    pixels = (
        torch.from_numpy(np.require(patches, requirements=("C", "W")))
        if isinstance(patches, np.ndarray)
        else patches
    )
    planes = pixels.permute(0, 3, 1, 2)
    if planes.shape[-2:] == (input_px, input_px) or len(planes) == 0:
        return planes
    return functional.interpolate(
        planes, size=(input_px, input_px), mode="bicubic", align_corners=False, antialias=True
    )


def load_patches(
    task: Task,
    records: Sequence[PatchRecord],
    read_patch: ReadPatch,
    patch_px: int,
    input_px: int,
    *,
    memory_bytes: int | None = None,
) -> PatchStore:
    """Decode every patch once.

    Args:
        patch_px: asked of ``read_patch``; 0 for the records' own size.
        memory_bytes: above this the pixels go to a mapped temporary file; by default 40 % of what is free.

    Raises:
        DatasetError: more than one patch in twenty can't be read, or the disk can't hold them.
        Cancelled: the person stopped the job.
    """
    pixels, folder = _allocate(len(records), input_px, memory_bytes)
    good: list[int] = []
    bad: list[Unreadable] = []
    side = patch_px
    store: PatchStore | None = None
    try:
        for i, record in enumerate(records):
            if i % 32 == 0:
                task.report(i, len(records), f"Reading patches ({i} of {len(records)})")
            try:
                image = read_patch(record, patch_px)
            except HistoViewerError as error:
                bad.append(Unreadable(record, str(error)))
                continue
            side = side or int(image.shape[0])
            pixels[len(good)] = to_input(image[None], input_px)[0].numpy()
            good.append(i)
        _check_readable(bad, len(records))
        kept = tuple(records[i] for i in good)
        store = PatchStore(kept, _settled(pixels, len(good), folder), side, tuple(bad), folder)
    finally:
        if store is None and folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    return store


def free_memory() -> int | None:
    """Bytes that can be had without swapping; ``None`` where the system does not say."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return None
    return None


def _allocate(n: int, input_px: int, memory_bytes: int | None) -> tuple[npt.NDArray[np.uint8], Path | None]:
    shape = (n, 3, input_px, input_px)
    size = int(np.prod(shape))
    limit = memory_bytes if memory_bytes is not None else int((free_memory() or 8 << 30) * MEMORY_SHARE)
    if size <= limit:
        return np.empty(shape, np.uint8), None
    folder = Path(tempfile.mkdtemp(prefix="histoviewer-patches-"))
    free = shutil.disk_usage(folder).free
    if size > free * 0.9:
        folder.rmdir()
        raise DatasetError(
            f"The {n} patches can't be prepared",
            f"they need {size / 1e9:.1f} GB and {free / 1e9:.1f} GB are free",
            "choose fewer patches or a smaller input size",
        )
    return np.memmap(folder / "pixels.raw", np.uint8, "w+", shape=shape), folder


def _settled(pixels: npt.NDArray[np.uint8], n: int, folder: Path | None) -> Any:
    if folder is not None:
        return pixels[:n]
    return torch.from_numpy(pixels[:n])


def _check_readable(bad: Sequence[Unreadable], n: int) -> None:
    if bad and len(bad) > n * UNREADABLE_SHARE:
        raise DatasetError(
            f"{len(bad)} of {n} images can't be read",
            f"the first one: {bad[0].why.rstrip('.')}",
            "remove or replace them and import the folder again",
        )
