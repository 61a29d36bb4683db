"""A patch as the network saw it, and which part of it weighed in for a class."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from shapely import box

from histoviewer.core.errors import InputError
from histoviewer.core.results import PatchPrediction
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

if TYPE_CHECKING:
    from histoviewer.app.classify_job import ReadyModel

WORDS = (
    "Bright places moved the answer towards {label}. This shows what weighed in, not what tissue lies there: "
    "a bright place can mislead, and a dark one can be tumour. The map is as coarse as the layer "
    "that it was taken from."
)


@dataclass(frozen=True, slots=True)
class ExplainRequest:
    """One patch of a slide; ``mpp`` is what a person gave where the file has none."""

    slide: Path
    patch: PatchPrediction
    class_name: str
    model: Path | None = None
    mpp: float | None = None
    mpp_overrides: bool = False
    normalizer: str | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """``seen`` is uint8 (h, w, 3), ``influence`` float32 (h, w) from 0 to 1, ``drawn`` both together."""

    seen: RgbArray
    influence: npt.NDArray[np.float32]
    drawn: RgbArray
    class_name: str
    words: str


def explain(task: Task, request: ExplainRequest) -> Explained:
    """Grad-CAM of one patch.

    Raises:
        InputError: the slide or the model can't be used, or the model can't show what weighed in.
    """
    from histoviewer.app.classify_job import ready_model
    from histoviewer.learn.explain import influence

    task.report(0, 2, "Loading the model")
    model = ready_model(request.model, request.normalizer)
    if request.class_name not in model.classes:
        raise InputError(f"The model has no class {request.class_name}", "", "choose the model of the result")
    task.report(1, 2, "Looking at the patch")
    seen = patch_as_seen(model, request)
    found = influence(model.loaded, seen, model.classes.index(request.class_name))
    words = WORDS.format(label=request.class_name)
    if not found.any():
        words = f"Nothing in this patch moved the answer towards {request.class_name}."
    return Explained(seen, found, overlaid(seen, found), request.class_name, words)


def patch_as_seen(model: ReadyModel, request: ExplainRequest) -> RgbArray:
    """The patch's pixels as the network gets them: at its resolution, in the colours that it wants."""
    from histoviewer.app.classify_job import opener
    from histoviewer.app.slide_patches import Area, plan_patches
    from histoviewer.core.tiling import PatchSpec

    patch = request.patch
    area = Area(geometry=box(patch.x_l0, patch.y_l0, patch.x_l0 + 1, patch.y_l0 + 1))
    with opener(request.slide, request.mpp, request.mpp_overrides)() as slide:
        plan = plan_patches(slide, model.target("image"), (area,), model.make_normalizer())
        spec = PatchSpec(round(patch.x_l0), round(patch.y_l0), round(patch.width_l0))
        for _indices, pixels in plan.source.pixels([spec], [0], 1):
            first: RgbArray = pixels[0]
            return first
    raise InputError(f"{request.slide.name} has no patch there", "it gives no pixels")


def overlaid(seen: RgbArray, influence: npt.NDArray[np.float32]) -> RgbArray:
    """The patch with the influence over it in viridis, the stronger the less transparent."""
    from histoviewer.app.heatmap import viridis

    cover = (0.15 + 0.5 * influence)[..., None]
    mixed = seen.astype(np.float32) * (1 - cover) + viridis(influence).astype(np.float32) * cover
    return np.asarray(mixed.round().astype(np.uint8))
