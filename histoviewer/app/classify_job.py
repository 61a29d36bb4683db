"""Classify images of any size: a 50-pixel patch, a microscope field, a whole slide, all by one path."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from histoviewer.app import provenance, run_store
from histoviewer.app.gate import Gate
from histoviewer.app.job_results import ClassifyResult, FileError, ModelRef
from histoviewer.app.kept_answers import (
    MOST_ENDS,
    KeptAnswers,
    SetAside,
    StartMarks,
    answer_key,
    mark_of,
)
from histoviewer.app.model_card import card_facts
from histoviewer.app.model_store import check_margin, resolve_model
from histoviewer.app.patch_engine import FilePredictions, answer_files
from histoviewer.app.patch_reading import FileToRead, Known
from histoviewer.app.regions import areas_of, region_digests
from histoviewer.app.report_names import check_suffix
from histoviewer.app.slide_decisions import by_patient, coverage_rule, decided
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.core.annotation import Annotation
from histoviewer.core.conformal import COVERAGE
from histoviewer.core.errors import Cancelled, HistoViewerError, InputError, PixelSizeError, StorageError
from histoviewer.core.results import DecisionRule, SlideResult
from histoviewer.core.slide import SlideInfo, SlideReader
from histoviewer.core.task import Task
from histoviewer.io.slide_files import fingerprint
from histoviewer.stain.normalizer import StainNormalizer

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier
    from histoviewer.learn.model_file import LoadedModel

MODES = ("image", "patch")


@dataclass(frozen=True, slots=True)
class FileNews:
    """A file's work has begun (``result`` is ``None``), or it has come to an end."""

    path: Path
    result: SlideResult | FileError | None = None


@dataclass(frozen=True, slots=True)
class HowToRun:
    """What changes how a classification runs and none of its answers.

    Args:
        engine: what computes the network: "auto", "torch" or "openvino".
        answers: where answers are kept; a file that was done there is not done again, one that was begun
            goes on.
        marks: remembers what was being read when the program ended; three ends set a file aside.
        again: do it all again, whatever is kept.
        centre: begin with the patches near this place (level-0 pixels).
        tell: called for each file as it begins and ends, also from the thread that reads.
    """

    engine: str = "auto"
    answers: KeptAnswers | None = None
    marks: StartMarks | None = None
    again: bool = False
    centre: tuple[float, float] | None = None
    tell: Callable[[FileNews], None] | None = None


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
        margin: half the width of the *uncertain* band, instead of ``coverage``; ``None`` for the model's own.
        coverage: the share of true classes that a patch's prediction set shall hold; what such a set leaves
            open is *uncertain*. A model without prediction sets goes by its margin.
        heatmap: write a picture of the image with its heatmap here; further images get their name added.
        report: write a report here, PDF or HTML by its ending.
        mpp_of: microns per level-0 pixel that a person gave, by file; it overrides ``mpp`` and the file.
        patients: whose image a file is; else its name tells.
        int8: the model's network in 8 bits, made by ``quantize_job``; ``None`` for the model as it is.
        how: what changes none of the answers.
    """

    files: tuple[Path, ...]
    model: Path | None = None
    mpp: float | None = None
    regions: tuple[Annotation, ...] | Path | None = None
    mode: str = "image"
    normalizer: str | None = None
    margin: float | None = None
    coverage: float = COVERAGE
    heatmap: Path | None = None
    report: Path | None = None
    mpp_overrides: bool = False
    mpp_of: Mapping[Path, float] = field(default_factory=dict)
    patients: Mapping[Path, str] = field(default_factory=dict)
    int8: Path | None = None
    how: HowToRun = HowToRun()

    def open(self, path: Path) -> Callable[[], SlideReader]:
        """How to open one of the files."""
        if path in self.mpp_of:
            return opener(path, self.mpp_of[path], True)
        return opener(path, self.mpp, self.mpp_overrides)


@dataclass(frozen=True, slots=True)
class ReadyModel:
    """A loaded model with how it is to be used; classify and evaluate share it."""

    loaded: LoadedModel
    classifier: Classifier
    rule: DecisionRule
    normalizer: Mapping[str, Any] | str | None
    gate: Gate = field(default_factory=Gate)

    @property
    def ref(self) -> ModelRef:
        """Name and sha256."""
        return ModelRef(self.loaded.header.name, self.loaded.sha256)

    @property
    def network(self) -> str:
        """What computes the answers: the model's sha256, with the digest of its 8-bit network, if any."""
        int8 = self.classifier.int8
        return self.loaded.sha256 if int8 is None else f"{self.loaded.sha256}, int8 {int8.digest}"

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
        return PatchTarget(header.mpp, header.patch_px, mode == "patch", int(least), self.gate)

    def at_coverage(self, request: ClassifyRequest) -> ReadyModel:
        """The model with the prediction sets that a request asks for.

        Raises:
            InputError: no share between 0.5 and 1.
        """
        sets = self.loaded.header.conformal if request.margin is None else None
        return replace(self, rule=coverage_rule(self.rule, sets, request.coverage, self.ref.name))

    def make_normalizer(self) -> StainNormalizer | None:
        """A fresh normalizer for the next slide."""
        from histoviewer import stain

        if self.normalizer is None:
            return None
        if isinstance(self.normalizer, str):
            return stain.create(self.normalizer).fit_reference()
        return stain.from_state(self.normalizer)


def classify(task: Task, request: ClassifyRequest, model: ReadyModel | None = None) -> ClassifyResult:
    """Give every file its outcome. A file that can't be used is named in its place and the rest goes on.

    ``task.partial`` gets lists of ``PatchPrediction``. After a cancel the result holds what was done.
    ``model`` is the request's, where that is loaded already.

    Raises:
        InputError: the request can't be used, or the model can't be read.
        StorageError: heatmap or report can't be written.
    """
    check_request(request)
    task.report(0, len(request.files), "Loading the model")
    if model is None:
        model = ready_model(
            request.model, request.normalizer, request.margin, request.how.engine, request.int8
        )
    model = model.at_coverage(request)
    book = _AnswerBook(request, model)
    results: list[SlideResult | FileError] = []
    target = model.target(request.mode)
    for found in answer_files(
        task, model.classifier, book.files(), target, model.make_normalizer, book.keep_part
    ):
        results.append(book.settled(found))
    complete = len(results) == len(request.files) and all(
        item.complete for item in results if isinstance(item, SlideResult)
    )
    if not results and not complete:
        raise Cancelled
    notes = tuple(note for note in (model.classifier.note, book.note) if note)
    slides = (item for item in results if isinstance(item, SlideResult))
    patients = by_patient(slides, model.rule, request.patients)
    result = ClassifyResult(tuple(results), model.ref, complete, notes, patients)
    write_extras(request, result)
    return result


class _AnswerBook:
    """The files of a request, what is known of them, and where their answers go."""

    def __init__(self, request: ClassifyRequest, model: ReadyModel) -> None:
        self._request, self._model, self._how = request, model, request.how
        self._areas = areas_of(request.regions)
        self._digests = region_digests(request.regions)
        self._shared = provenance.run_provenance(model.ref.to_json(), _chosen(request, model))
        self._shared["model_card"] = card_facts(model.loaded.header.as_json())
        self.note = ""

    def files(self) -> list[FileToRead]:
        """What is to be read."""
        return [
            FileToRead(
                path,
                self._request.open(path),
                self._areas,
                functools.partial(self._look_up, path),
                functools.partial(self._let_go, path),
                self._how.centre,
            )
            for path in self._request.files
        ]

    def _look_up(self, path: Path, info: SlideInfo) -> Known:
        """What is known of a file that was just opened; asked by the thread that reads."""
        how, content = self._how, fingerprint(path)
        key = answer_key(
            content, info.mpp, self._model.network, run_store.settings_of(self._request), self._digests
        )
        found = how.answers.find(key) if how.answers is not None and not how.again else None
        if found is not None and found.complete:
            return Known(content, key, result=replace(found, path=str(path)))
        self._mark(path)
        if how.tell is not None:
            how.tell(FileNews(path))
        return Known(content, key, found.patches if found is not None else ())

    def _mark(self, path: Path) -> None:
        marks = self._how.marks
        if marks is None:
            return
        if self._how.again:
            marks.forget_ends(mark_of(path))
        elif marks.ends(mark_of(path)) >= MOST_ENDS:
            raise SetAside(path)
        marks.begin(mark_of(path))

    def _let_go(self, path: Path) -> None:
        if self._how.marks is not None:
            self._how.marks.end(mark_of(path))

    def settled(self, found: FilePredictions | FileError | SlideResult) -> SlideResult | FileError:
        """The result of a file, kept and told."""
        result: SlideResult | FileError
        if isinstance(found, FilePredictions):
            result = self._result(found)
            self._keep(result)
        else:
            result = found
        if self._how.tell is not None:
            self._how.tell(FileNews(Path(result.path), result))
        return result

    def keep_part(self, found: FilePredictions) -> None:
        """Keep what a file has so far."""
        if self._how.answers is not None:
            self._keep(self._result(found))

    def _keep(self, result: SlideResult) -> None:
        if self._how.answers is None or self.note:
            return
        try:
            self._how.answers.keep(str(result.provenance["key"]), result)
        except StorageError as error:
            # A disk that refuses must not cost the answers themselves.
            self.note = f"The answers are not kept. {error}"

    def _result(self, found: FilePredictions) -> SlideResult:
        content, key = (found.known.fingerprint, found.known.key) if found.known is not None else ("", "")
        bound = provenance.slide_provenance(found.info, found.path, self._digests, content)
        return slide_result(found, self._model, {**bound, **self._shared, "key": key})


def ready_model(
    path: Path | None,
    normalizer: str | None = None,
    margin: float | None = None,
    engine: str = "auto",
    int8: Path | None = None,
) -> ReadyModel:
    """Load a model and make it ready.

    Raises:
        FileAccessError: missing. ModelFileError: damaged or no model. StainError: no such normalizer.
        InputError: the margin makes no sense, or the engine is not installed.
    """
    from histoviewer import stain
    from histoviewer.learn import int8 as eight_bits
    from histoviewer.learn.infer import Classifier
    from histoviewer.learn.model_file import load

    check_margin(margin)
    if normalizer not in (None, "none"):
        stain.create(str(normalizer))
    loaded = load(resolve_model(path))
    own = loaded.header.normalizer
    chosen = own if normalizer is None else None if normalizer == "none" else normalizer
    header = loaded.header
    rule = DecisionRule(header.margin if margin is None else margin, positive=header.positive)
    gate = Gate.of(header.feature_stats, header.name)
    network = eight_bits.load(int8, loaded.sha256) if int8 is not None else None
    return ReadyModel(loaded, Classifier(loaded, engine=engine, int8=network), rule, chosen, gate)


def opener(path: Path, mpp: float | None, overrides: bool = False) -> Callable[[], SlideReader]:
    """How to open a file whose pixel size is its own, else ``mpp``; refuses when neither is known."""
    return functools.partial(_open, path, mpp, overrides)


def slide_result(found: FilePredictions, model: ReadyModel, bound: Mapping[str, Any]) -> SlideResult:
    """The decisions of one file, for each area and for the whole."""
    classes = model.classes
    decision, regions, patches = decided(found, classes, model.rule)
    settings = {**bound, "precision": model.classifier.precision}
    if found.plan.stain_note:
        settings["stain_note"] = found.plan.stain_note
    if found.memory_note:
        settings["memory_note"] = found.memory_note
    return SlideResult(
        path=str(found.path),
        decision=decision,
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


def check_request(request: ClassifyRequest) -> None:
    """Refuse at once what would fail after hours.

    Raises:
        InputError: nothing to do, no such mode, a place to write to that is not there. PixelSizeError.
    """
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
        "coverage": model.rule.coverage,
        "thresholds": dict(model.rule.least) if model.rule.least is not None else None,
        "checks_missing": list(model.gate.missing),
        "vote": model.rule.vote,
        "mixed_share": model.rule.mixed_share,
        "mixed_probability": model.rule.mixed_probability,
        "views": model.classifier.views,
        "positive": header.positive,
    } | ({"int8": model.classifier.int8.digest} if model.classifier.int8 is not None else {})


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
