"""Checks that this installation works: libraries, files that come with it, a tiny classification, Qt."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np

from histoviewer.app import model_store, sample_case, synthetic_tissue
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.resources import resource_root
from histoviewer.cli.console import INTERNAL, OK, say, say_json
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task

_LIBRARIES = (
    "numpy",
    "PIL",
    "tifffile",
    "imagecodecs",
    "openslide",
    "shapely",
    "torch",
    "sklearn",
    "reportlab",
)
_QT = (
    "import pyqtgraph; from PySide6.QtWidgets import QApplication as A, QLabel as L; a = A([]); L('x').show()"
)
_QT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried; ``note`` is what was found, or what went wrong."""

    name: str
    passed: bool
    note: str
    seconds: float


def self_test(options: argparse.Namespace) -> int:
    """``histoviewer self-test``: a table of checks; exit status 1 when one fails."""
    checks = [_tried(name, check) for name, check in _CHECKS.items()]
    if options.json:
        document = [{"name": c.name, "passed": c.passed, "note": c.note} for c in checks]
        say_json({"passed": all(c.passed for c in checks), "checks": document})
    else:
        for check in checks:
            mark = "ok    " if check.passed else "FAILED"
            say(f"{mark} {check.name:<24} {check.note} ({check.seconds:.1f} s)")
    return OK if all(check.passed for check in checks) else INTERNAL


def _tried(name: str, check: Callable[[], str]) -> Check:
    started = time.monotonic()
    try:
        note, passed = check(), True
    except (
        HistoViewerError,
        ImportError,
        OSError,
        RuntimeError,
        ValueError,
        subprocess.SubprocessError,
    ) as error:
        note, passed = " ".join(str(error).split())[:300], False
    return Check(name, passed, note, time.monotonic() - started)


def _libraries() -> str:
    """Import everything that a job needs, torchvision through its guard."""
    for name in _LIBRARIES:
        import_module(name)
    guard = import_module("histoviewer.learn.torchvision_guard")
    guard.import_torchvision()
    return f"{len(_LIBRARIES) + 1} libraries"


def _resources() -> str:
    return str(resource_root())


def _reading() -> str:
    """Write a tiny TIFF and read the same pixels back."""
    from histoviewer.io.image_writer import write_tiff
    from histoviewer.io.open_slide import open_slide

    image = _tiny()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.tif"
        write_tiff(path, image, 0.5)
        with open_slide(path) as slide:
            back = slide.read_region(0, 0, 0, image.shape[1], image.shape[0])
            if not np.array_equal(back, image) or slide.info.mpp is None:
                raise RuntimeError("the pixels that were written are not those that were read")
    return f"{image.shape[1]} x {image.shape[0]} TIFF"


def _normalizing() -> str:
    from histoviewer import stain

    image = _tiny()
    normalizer = stain.create("vahadane").fit_reference()
    changed = normalizer.transform(image)
    if changed.shape != image.shape or normalizer.unchanged_reason:
        raise RuntimeError(normalizer.unchanged_reason or "the size changed")
    return "vahadane"


def _model() -> str:
    found = model_store.model_summary(model_store.bundled_model_path())
    return f"{found.name}, {', '.join(found.classes)}"


def _classifying() -> str:
    """Classify a tiny synthetic field with the bundled model."""
    from histoviewer.io.image_writer import write_tiff

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.tif"
        write_tiff(path, _tiny(), 0.5)
        result = classify(Task(), ClassifyRequest((path,)))
    if result.errors:
        raise RuntimeError(result.errors[0].error)
    decision = result.slides[0].decision
    return f"{decision.outcome} {decision.label} {decision.probability or 0:.2f}, {decision.patches} patches"


def _qt() -> str:
    """Start Qt in a process of its own: a missing system library would abort this one."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _QT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_QT_SECONDS,
        check=False,
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or [f"it ended with status {done.returncode}"]
        raise RuntimeError(f"Qt can't start: {last[0]}")
    return "offscreen"


def _tiny() -> RgbArray:
    layout = synthetic_tissue.Layout(
        tumour=np.full((96, 96), 0.5, np.float32),
        fat=np.full((96, 96), -1, np.float32),
        tissue=np.ones((96, 96), np.float32),
    )
    return synthetic_tissue.paint(768, 768, 0.5, layout, sample_case.staining(0, 0), 0)


_CHECKS: dict[str, Callable[[], str]] = {
    "libraries": _libraries,
    "files of the program": _resources,
    "reading": _reading,
    "stain normalization": _normalizing,
    "bundled model": _model,
    "classification": _classifying,
    "window system": _qt,
}
