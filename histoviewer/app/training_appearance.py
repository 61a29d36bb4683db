"""What the patches of a data set look like before normalization, for the gate of their model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.training_patches import patch_reader
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.task import Task
from histoviewer.core.training_space import APPEARANCE
from histoviewer.stain.appearance import FEWEST_PX, NUMBERS, appearance
from histoviewer.stain.optical_density import FloatArray


def describe(task: Task, records: Sequence[PatchRecord], target: PatchTarget) -> dict[str, Any]:
    """The entry of ``ModelHeader.feature_stats`` about pixels; empty without training or validation patches.

    At most 2000 patches of each part are read, as they were scanned.

    Raises:
        Cancelled: the person stopped the job.
    """
    from histoviewer.learn import feature_space

    rows = [_described(task, records, part, target) for part in ("train", "validation")]
    return feature_space.as_stats(**{APPEARANCE: feature_space.fit_appearance(*rows)})


def keep(path: Path, found: Mapping[str, Any]) -> str:
    """Add what ``describe`` found to a model file; returns its sha256."""
    from histoviewer.learn import model_file

    header, sha256 = model_file.read_header(path)
    if not found:
        return sha256
    stats = {**(header.feature_stats or {}), **found}
    return model_file.rewrite_header(path, replace(header, feature_stats=stats))


def _described(task: Task, records: Sequence[PatchRecord], part: str, target: PatchTarget) -> FloatArray:
    from histoviewer.learn.feature_space import chosen

    members = [record for record in records if record.part == part]
    read = patch_reader(target, lambda: None)
    found = []
    places = chosen(len(members)).tolist()
    for done, i in enumerate(places):
        if done % 32 == 0:
            task.report(done, len(places), f"Describing the {part} part ({done} of {len(places)})")
        try:
            pixels = read(members[i], target.patch_px)
        except HistoViewerError:
            continue
        if min(pixels.shape[:2]) >= FEWEST_PX:
            found.append(appearance(pixels[None])[0])
    return np.stack(found) if found else np.empty((0, NUMBERS), np.float32)
