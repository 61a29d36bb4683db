"""The whole loop on synthetic images, without a screen: what a person would do in the window."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from histoviewer.app import sample_case
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.app.heatmap import write_heatmaps
from histoviewer.app.job_results import ClassifyResult, EvaluationResult
from histoviewer.app.normalize_job import NormalizeRequest, normalize
from histoviewer.app.patch_table import write_csv
from histoviewer.app.report import write_pdf
from histoviewer.app.session import Session
from histoviewer.app.train_job import TrainRequest, train_model
from histoviewer.cli.classify import outcome_words
from histoviewer.cli.console import INTERRUPTED, OK, run_job, say, say_json
from histoviewer.core.errors import Cancelled
from histoviewer.core.task import Task
from histoviewer.io.project_file import remove_project

_Result = TypeVar("_Result")
_NORMALIZED = 4


@dataclass(frozen=True, slots=True)
class _Places:
    """What the demo leaves in its folder."""

    folder: Path

    @property
    def project(self) -> Path:
        return self.folder / "demo.hvproj"

    @property
    def model(self) -> Path:
        return self.folder / "demo-model.safetensors"

    @property
    def report(self) -> Path:
        return self.folder / "report.pdf"

    @property
    def heatmap(self) -> Path:
        return self.folder / "heatmap.png"

    @property
    def patches(self) -> Path:
        return self.folder / "patches.csv"

    @property
    def window(self) -> Path:
        return self.folder / "window.png"


def demo(options: argparse.Namespace) -> int:
    """``histoviewer demo``: make, normalize, import, split, train, evaluate, classify, report, screenshot."""
    started, places = time.monotonic(), _Places(options.out.absolute())
    quiet = options.json

    def step(title: str, job: Callable[[Task, Any], _Result], request: Any) -> _Result:
        begun = time.monotonic()
        result, interrupted = run_job(job, request, title)
        if interrupted:
            raise Cancelled
        if not quiet:
            say(f"{title:<28}{time.monotonic() - begun:6.1f} s")
        return result

    case = step("Draw synthetic images", _make, (places.folder / "sample case", options.seed))
    if places.project.exists():
        remove_project(places.project)
    files = tuple(image.path for image in case.images[:_NORMALIZED])
    step("Normalize their stain", normalize, NormalizeRequest(files, places.folder / "normalized"))
    step("Import them", import_dataset, ImportRequest(case.folder, places.project))
    step("Split by patient", split_dataset, SplitRequest(places.project, seed=options.seed))
    step("Train a network", train_model, _training(places, options.seed))
    judged = step("Evaluate on new patients", evaluate, EvaluateRequest(places.project, model=places.model))
    found = step("Classify a slide", classify, ClassifyRequest((case.slide,), model=places.model))
    step("Write report and screenshot", _finish, (places, case, judged, found))
    _tell(options, places, judged, found, time.monotonic() - started)
    return OK if found.complete else INTERRUPTED


def _make(task: Task, request: tuple[Path, int]) -> sample_case.SampleCase:
    return sample_case.make(request[0], request[1], task)


def _training(places: _Places, seed: int) -> TrainRequest:
    """A small network of its own: drawn tissue has little in common with what the bundled model knows."""
    recipe = {"input_px": 64, "batch": 32, "warmup": 0.5, "ema": 0.9, "monitor": "loss"}
    return TrainRequest(places.project, places.model, "resnet18", "none", epochs=6, seed=seed, recipe=recipe)


def _finish(
    task: Task, request: tuple[_Places, sample_case.SampleCase, EvaluationResult, ClassifyResult]
) -> None:
    places, case, judged, found = request
    task.report(0, 3, "report")
    write_heatmaps(found.slides, places.heatmap)
    write_csv(found.slides, places.patches)
    write_pdf(found, places.report, judged, title="Sample case: synthetic images, no patient")
    task.report(1, 3, "project")
    with Session(places.project) as session:
        slide = session.open_slide(case.slide)
        edit, _ = session.import_annotations(slide.slide_id, case.annotations)
        session.apply(edit)
        session.record_result(slide.slide_id, found.slides[0])
    task.report(2, 3, "window")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform warns at each window that it has no size hints; that is no news here.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from histoviewer.ui.application import render_screenshot

    render_screenshot(places.project, places.window, case.slide, model=places.model)
    task.report(3, 3, "")


def _tell(
    options: argparse.Namespace,
    places: _Places,
    judged: EvaluationResult,
    found: ClassifyResult,
    seconds: float,
) -> None:
    scores = judged.evaluation
    if options.json:
        say_json(
            {
                "folder": str(places.folder),
                "report": str(places.report),
                "screenshot": str(places.window),
                "heatmap": str(places.heatmap),
                "patches": str(places.patches),
                "model": str(places.model),
                "evaluation": {name: scores.score(name).as_json() for name in ("accuracy", "auc")},
                "classification": found.to_json()["results"],
                "seconds": round(seconds, 1),
            }
        )
        return
    say()
    say(f"accuracy on patients that were kept aside: {scores.accuracy.value:.3f}, AUC {scores.auc.value:.3f}")
    say(f"the slide: {outcome_words(found.slides[0].decision)}")
    for title, path in (("report", places.report), ("window", places.window), ("heatmap", places.heatmap)):
        say(f"{title:<9}{path}")
    say(f"All images are synthetic; these figures say nothing about real tissue. {seconds:.0f} s in all.")
