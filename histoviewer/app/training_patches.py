"""Labelled images become the patches that a network trains on, cut exactly as they are for classification."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from histoviewer.app.slide_patches import Area, PatchPlan, PatchTarget, plan_patches
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import HistoViewerError, InputError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.core.tiling import PatchSpec
from histoviewer.io.open_slide import open_slide
from histoviewer.stain.normalizer import StainNormalizer

DEFAULT_MPP = 4.0
DEFAULT_PATCH_PX = 50
"""For images larger than a patch: 200 micrometres at the resolution of the bundled model."""

LARGEST_PATCH_PX = 320
_SINGLE = 1.1


def natural_scale(records: Sequence[PatchRecord]) -> tuple[float, int]:
    """Microns per pixel and patch side for a data set: its own for ready-made patches, else the default.

    Looks at a few files; patches are what is at most 320 pixels wide.
    """
    sides, mpps = [], []
    for i in np.unique(np.linspace(0, len(records) - 1, 15).astype(int)):
        record = records[int(i)]
        if record.patch_px is not None and record.width_l0 is not None:
            sides.append(float(record.patch_px))
            mpps.append(record.mpp * record.width_l0 / record.patch_px)
            continue
        mpps.append(record.mpp)
        if record.width_l0 is not None:
            sides.append(record.width_l0)
            continue
        try:
            with open_slide(Path(record.path)) as slide:
                sides.append(float(max(slide.info.width_l0, slide.info.height_l0)))
        except HistoViewerError:
            continue
    if not sides or float(np.median(sides)) > LARGEST_PATCH_PX:
        return DEFAULT_MPP, DEFAULT_PATCH_PX
    return float(np.median(mpps)), round(float(np.median(sides)))


def cut_records(task: Task, records: Sequence[PatchRecord], target: PatchTarget) -> list[PatchRecord]:
    """One record for each patch: larger images are cut by the grid, patches without tissue left out.

    An image that can't be read stays as it is, so that training names it.
    """
    found: list[PatchRecord] = []
    for i, record in enumerate(records):
        if i % 16 == 0:
            task.report(i, len(records), "Laying out patches")
        found.extend(_cut(record, target))
    return found


def patch_reader(
    target: PatchTarget, make_normalizer: Callable[[], StainNormalizer | None]
) -> Callable[[PatchRecord, int], RgbArray]:
    """A function (record, px) -> uint8 (side, side, 3) at the model's microns per pixel.

    Keeps the last image, since patches come in the order of their files; a slide too large for the memory
    stays open until a patch of another file is read.
    """
    last: dict[str, PatchPlan] = {}

    def read(record: PatchRecord, px: int) -> RgbArray:
        if record.x_l0 is not None and record.path in last:
            return _pixels(last[record.path], record)
        for plan in last.values():
            plan.source.scaled.reader.close()
        last.clear()
        wanted = replace(target, patch_px=px or target.patch_px)
        slide = open_slide(Path(record.path), mpp=record.mpp)
        try:
            last[record.path] = plan_patches(slide, wanted, (Area(),), make_normalizer())
            return _pixels(last[record.path], record)
        finally:
            if record.path not in last or last[record.path].source.in_memory:
                slide.close()

    return read


def _pixels(plan: PatchPlan, record: PatchRecord) -> RgbArray:
    spec = plan.specs[0]
    if record.x_l0 is not None and record.y_l0 is not None:
        spec = PatchSpec(*_centred(record, spec.size_l0), spec.size_l0)
    for _, pixels in plan.source.pixels([spec], [0], 1):
        first: RgbArray = pixels[0]
        return first
    raise InputError(f"{Path(record.path).name} gives no patch", "it has no pixels")


def _centred(record: PatchRecord, side: int) -> tuple[int, int]:
    """The corner of a square about the middle of a record's place: its own, unless another size is wanted."""
    x, y = record.x_l0 or 0.0, record.y_l0 or 0.0
    wide, high = record.width_l0 or side, record.height_l0 or side
    return round(x + (wide - side) / 2), round(y + (high - side) / 2)


def _cut(record: PatchRecord, target: PatchTarget) -> list[PatchRecord]:
    if record.x_l0 is not None:
        return [record]
    try:
        with open_slide(Path(record.path), mpp=record.mpp) as slide:
            side = target.patch_px * target.mpp / record.mpp
            if max(slide.info.width_l0, slide.info.height_l0) <= _SINGLE * side:
                return [record]
            plan = plan_patches(slide, target)
    except HistoViewerError:
        return [record]
    return [
        replace(
            record,
            x_l0=float(plan.specs[i].x_l0),
            y_l0=float(plan.specs[i].y_l0),
            width_l0=float(plan.specs[i].size_l0),
            height_l0=float(plan.specs[i].size_l0),
        )
        for i in plan.wanted
    ]
