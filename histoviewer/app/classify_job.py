"""Classify images of any size: a 50-pixel patch, a microscope field, a whole slide, all by one path."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from histoviewer.app import provenance
from histoviewer.app.job_results import ClassifyResult, FileError, ModelRef
from histoviewer.app.model_card import card_facts
from histoviewer.app.model_store import check_margin, resolve_model
from histoviewer.app.patch_engine import FilePredictions, FileToRead, predict_files
from histoviewer.app.regions import areas_of, region_digests
from histoviewer.app.report_names import check_suffix
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import Cancelled, HistoViewerError, InputError, PixelSizeError
from histoviewer.core.results import DecisionRule, RegionResult, SlideResult, decide
from histoviewer.core.slide import SlideReader
from histoviewer.core.task import Task
from histoviewer.stain.normalizer import StainNormalizer

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier
    from histoviewer.learn.model_file import LoadedModel

MODES = ("image", "patch")


@dataclass(frozen=True, slots=True)
class ClassifyRequest:
    """What to classify and how.

    Args:
        files: images and slides.
        model: a model file; ``None`` for the bundled one.
        mpp: microns per level-0 pixel for files that carry none; with ``mpp_overrides`` for all.
        regions: areas to work on (the window's annotations, or a GeoJSON file); ``None`` for the whole image.
        mode: "image" cuts each image into patches of the model's resolution; "patch" takes each image
            as one patch, whatever its size.
        normalizer: ``None`` for the model's own, "none", or a method of ``histoviewer.stain``.
        margin: half the width of the *uncertain* band; ``None`` for the model's own.
        heatmap: write a picture of the image with its heatmap here; further images get their name added.
        report: write a report here, PDF or HTML by its ending.
    """

    files: tuple[Path, ...]
    model: Path | None = None
    mpp: float | None = None
    regions: tuple[Annotation, ...] | Path | None = None
    mode: str = "image"
    normalizer: str | None = None
    margin: float | None = None
    heatmap: Path | None = None
    report: Path | None = None
    mpp_overrides: bool = False


@dataclass(frozen=True, slots=True)
class ReadyModel:
    """A loaded model with how it is to be used; classify and evaluate share it."""

    loaded: LoadedModel
    classifier: Classifier
    rule: DecisionRule
    normalizer: Mapping[str, Any] | str | None

    @property
    def ref(self) -> ModelRef:
        """Name and sha256."""
        return ModelRef(self.loaded.header.name, self.loaded.sha256)

    @property
    def classes(self) -> tuple[str, ...]:
        """In the order of the probabilities."""
        return tuple(self.loaded.header.classes)

    @property
    def normalizer_name(self) -> str:
        """The stain method, "none" without."""
        if isinstance(self.normalizer, Mapping):
            return str(self.normalizer.get("method", "own"))
        return self.normalizer or "none"

    def target(self, mode: str) -> PatchTarget:
        """The patches that this model wants."""
        header, own = self.loaded.header, self.normalizer
        least = own.get("least_patches", 0) if isinstance(own, Mapping) else 0
        return PatchTarget(header.mpp, header.patch_px, whole=mode == "patch", least_stained=int(least))

    def make_normalizer(self) -> StainNormalizer | None:
        """A fresh normalizer for the next slide."""
        from histoviewer import stain

        if self.normalizer is None:
            return None
        if isinstance(self.normalizer, str):
            return stain.create(self.normalizer).fit_reference()
        return stain.from_state(self.normalizer)


def classify(task: Task, request: ClassifyRequest) -> ClassifyResult:
    """Give every file its outcome. A file that can't be used is named in its place and the rest goes on.

    ``task.partial`` gets lists of ``PatchPrediction``. After a cancel the result holds what was done.

    Raises:
        InputError: the request can't be used, or the model can't be read.
        StorageError: heatmap or report can't be written.
    """
    _check(request)
    task.report(0, len(request.files), "Loading the model")
    model = ready_model(request.model, request.normalizer, request.margin)
    shared = provenance.run_provenance(model.ref.to_json(), _chosen(request, model))
    shared["model_card"] = card_facts(model.loaded.header.as_json())
    areas = areas_of(request.regions)
    files = [
        FileToRead(path, opener(path, request.mpp, request.mpp_overrides), areas) for path in request.files
    ]
    digests = region_digests(request.regions)
    results: list[SlideResult | FileError] = []
    complete = True
    for found in predict_files(
        task, model.classifier, files, model.target(request.mode), model.make_normalizer
    ):
        if isinstance(found, FileError):
            results.append(found)
            continue
        complete = complete and found.complete
        bound = {**provenance.slide_provenance(found.info, found.path, digests), **shared}
        results.append(slide_result(found, model, bound))
    complete = complete and len(results) == len(files)
    if not results and not complete:
        raise Cancelled
    result = ClassifyResult(tuple(results), model.ref, complete)
    write_extras(request, result)
    return result


def ready_model(path: Path | None, normalizer: str | None = None, margin: float | None = None) -> ReadyModel:
    """Load a model and make it ready.

    Raises:
        FileAccessError: missing. ModelFileError: damaged or no model. StainError: no such normalizer.
        InputError: the margin makes no sense.
    """
    from histoviewer import stain
    from histoviewer.learn.infer import Classifier
    from histoviewer.learn.model_file import load

    check_margin(margin)
    if normalizer not in (None, "none"):
        stain.create(str(normalizer))
    loaded = load(resolve_model(path))
    own = loaded.header.normalizer
    chosen = own if normalizer is None else None if normalizer == "none" else normalizer
    rule = DecisionRule(loaded.header.margin if margin is None else margin)
    return ReadyModel(loaded, Classifier(loaded), rule, chosen)


def opener(path: Path, mpp: float | None, overrides: bool = False) -> Callable[[], SlideReader]:
    """How to open a file whose pixel size is its own, else ``mpp``; refuses when neither is known."""
    return functools.partial(_open, path, mpp, overrides)


def slide_result(found: FilePredictions, model: ReadyModel, bound: Mapping[str, Any]) -> SlideResult:
    """The decisions of one file, for each area and for the whole."""
    classes = model.classes
    regions = tuple(
        RegionResult(area.id, area.name, decide(found.members(i), classes, model.rule), found.members(i))
        for i, area in enumerate(found.areas)
    )
    patches = found.done()
    settings = {**bound, "precision": model.classifier.precision}
    if found.plan.stain_note:
        settings["stain_note"] = found.plan.stain_note
    return SlideResult(
        path=str(found.path),
        decision=decide(patches, classes, model.rule),
        regions=regions,
        patches=patches,
        classes=classes,
        mpp=found.info.mpp or 0.0,
        seconds=found.seconds,
        complete=found.complete,
        provenance=settings,
    )


def _open(path: Path, mpp: float | None, overrides: bool) -> SlideReader:
    from histoviewer.io.open_slide import open_slide

    if overrides and mpp is not None:
        return open_slide(path, mpp=mpp)
    slide = open_slide(path)
    try:
        if slide.info.mpp is None:
            if mpp is None:
                raise PixelSizeError(
                    f"{path.name} can't be classified",
                    "the file does not say how large its pixels are",
                    "pass --mpp with its microns per pixel, or enter it in the window",
                )
            slide.use_mpp(mpp)
    except HistoViewerError:
        slide.close()
        raise
    return slide


def _check(request: ClassifyRequest) -> None:
    if not request.files:
        raise InputError("There is nothing to classify", "no file was named", "name one or more images")
    if request.mode not in MODES:
        raise InputError(f"There is no mode {request.mode!r}", "", f"use {' or '.join(MODES)}")
    if request.mpp is not None and not 0 < request.mpp < 1000:
        raise PixelSizeError(
            f"{request.mpp:g} microns per pixel can't be used", "it is no plausible pixel size"
        )
    for out in (request.heatmap, request.report):
        if out is not None and not out.absolute().parent.is_dir():
            raise InputError(
                f"{out} can't be written", "there is no such folder", "make it first, or choose another"
            )
    if request.report is not None:
        check_suffix(request.report)


def _chosen(request: ClassifyRequest, model: ReadyModel) -> dict[str, Any]:
    header = model.loaded.header
    return {
        "mode": request.mode,
        "mpp_given": request.mpp,
        "model_mpp": header.mpp,
        "patch_px": header.patch_px,
        "normalizer": model.normalizer_name,
        "margin": model.rule.margin,
        "vote": model.rule.vote,
        "mixed_share": model.rule.mixed_share,
        "mixed_probability": model.rule.mixed_probability,
        "views": model.classifier.views,
        "positive": header.positive,
    }


def write_extras(request: ClassifyRequest, result: ClassifyResult) -> None:
    """The heatmap and the report that were asked for.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    if request.heatmap is not None:
        from histoviewer.app.heatmap import write_heatmaps

        write_heatmaps(result.slides, request.heatmap)
    if request.report is not None:
        from histoviewer.app.report import write_pdf

        write_pdf(result, request.report)
