"""Checks that this installation works, from the libraries to a written report, on made images alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import numpy as np

from histoviewer import __version__
from histoviewer.app import model_store, sample_case, settings, synthetic_tissue
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.own_program import own_command
from histoviewer.app.resources import resource_path, resource_root
from histoviewer.app.train_job import TrainRequest, train_model
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project
from histoviewer.io.project_schema import SCHEMA_VERSION

START_QT = "--start-qt"
"""Makes ``self-test`` start Qt in its own process and nothing else."""

_LIBRARIES = {
    "numpy": "numpy",
    "PIL": "pillow",
    "tifffile": "tifffile",
    "imagecodecs": "imagecodecs",
    "openslide": "openslide-python",
    "shapely": "shapely",
    "torch": "torch",
    "sklearn": "scikit-learn",
    "reportlab": "reportlab",
    "pyqtgraph": "pyqtgraph",
}
_QT_SECONDS = 60
_LEAST_FREE = 1 << 30
_MPP = 0.5


@dataclass(frozen=True, slots=True)
class SelfTestRequest:
    """Nothing to choose: every check is made."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried; ``note`` is what was found, or in words what went wrong."""

    name: str
    passed: bool
    note: str
    seconds: float


@dataclass(frozen=True, slots=True)
class SelfTestResult:
    """All checks in the order in which they were made."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether everything works."""
        return all(check.passed for check in self.checks)

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer self-test --json``."""
        document = [{"name": c.name, "passed": c.passed, "note": c.note} for c in self.checks]
        return {"passed": self.passed, "version": __version__, "checks": document}

    def as_text(self) -> str:
        """The table as plain lines, for support."""
        lines = [f"HistoViewer {__version__}"]
        for check in self.checks:
            mark = "ok    " if check.passed else "FAILED"
            lines.append(f"{mark} {check.name:<22} {check.note} ({check.seconds:.1f} s)")
        return "\n".join(lines)


def self_test(task: Task, request: SelfTestRequest) -> SelfTestResult:
    """Make every check; one that fails doesn't keep the rest from being made.

    ``task.partial`` gets each ``Check`` when it is done.

    Raises:
        Cancelled: the person stopped the job.
    """
    done: list[Check] = []
    with tempfile.TemporaryDirectory(prefix="histoviewer-self-test-") as folder:
        for i, (name, check) in enumerate(_CHECKS.items()):
            task.report(i, len(_CHECKS), f"Checking: {name}")
            done.append(_tried(name, check, Path(folder)))
            task.partial(done[-1])
    return SelfTestResult(tuple(done))


def _tried(name: str, check: Callable[[Path], str], folder: Path) -> Check:
    started = time.monotonic()
    try:
        note, passed = check(folder), True
    except (
        HistoViewerError,
        ImportError,
        OSError,
        RuntimeError,
        ValueError,
        subprocess.SubprocessError,
        metadata.PackageNotFoundError,
    ) as error:
        note, passed = " ".join(str(error).split())[:300], False
    return Check(name, passed, note, time.monotonic() - started)


def _libraries(folder: Path) -> str:
    """Import everything that a job needs, torchvision through its guard."""
    found = []
    for module, name in _LIBRARIES.items():
        import_module(module)
        found.append(f"{name} {_version(name)}".strip())
    import_module("histoviewer.learn.torchvision_guard").import_torchvision()
    return ", ".join([*found, f"torchvision {_version('torchvision')}".strip()])


def _version(name: str) -> str:
    """A frozen program doesn't carry what every library says of itself."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _resources(folder: Path) -> str:
    for name in (("help", "viewer.html"), ("icons", "histoviewer.svg"), ("theme", "check.svg")):
        resource_path(*name)
    return str(resource_root())


def _versions(folder: Path) -> str:
    from histoviewer.learn.model_file import SCHEMA

    return f"HistoViewer {__version__}, project files {SCHEMA_VERSION}, model files {SCHEMA}"


def _free_disk(folder: Path) -> str:
    """The user's own folder can be written, and there is room in it."""
    home = settings.home_folder()
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=home):
        free = shutil.disk_usage(home).free
    if free < _LEAST_FREE:
        raise RuntimeError(f"only {free / 2**20:.0f} MB are free in {home}: make room there")
    return f"{free / 2**30:.0f} GB free in {home}"


def _reading(folder: Path) -> str:
    """Write a tiny TIFF and read the same pixels back."""
    image = _tiny()
    with open_slide(_tiny_file(folder)) as slide:
        back = slide.read_region(0, 0, 0, image.shape[1], image.shape[0])
        if not np.array_equal(back, image) or slide.info.mpp is None:
            raise RuntimeError("the pixels that were written are not those that were read")
    return f"{image.shape[1]} x {image.shape[0]} TIFF"


def _normalizing(folder: Path) -> str:
    from histoviewer import stain

    image = _tiny()
    normalizer = stain.create("vahadane").fit_reference()
    changed = normalizer.transform(image)
    if changed.shape != image.shape or normalizer.unchanged_reason:
        raise RuntimeError(normalizer.unchanged_reason or "the size changed")
    return "vahadane"


def _model(folder: Path) -> str:
    found = model_store.model_summary(model_store.bundled_model_path())
    return f"{found.name}, {', '.join(found.classes)}"


def _classifying(folder: Path) -> str:
    """Classify a tiny synthetic field with the bundled model and write its report."""
    report = folder / "report.pdf"
    result = classify(Task(), ClassifyRequest((_tiny_file(folder),), report=report))
    if result.errors:
        raise RuntimeError(result.errors[0].error)
    decision = result.slides[0].decision
    probability = "" if decision.probability is None else f" {decision.probability:.2f}"
    return (
        f"{decision.outcome} {decision.label or ''}{probability}, {decision.patches} patches, "
        f"report of {report.stat().st_size // 1024} KB"
    )


def _project(folder: Path) -> str:
    """Write into a project and find it again after closing."""
    path = folder / "self-test.hvproj"
    with Project.create(path) as project:
        project.set_setting("self-test", __version__)
        mode = project.journal_mode
    with Project.open(path) as project:
        if project.get_setting("self-test") != __version__ or project.history_break() is not None:
            raise RuntimeError("what was written into a project is not what was read")
    return f"written and read again (journal: {mode})"


def _training(folder: Path) -> str:
    """One epoch of the last layer on a handful of made patches, from import to model file."""
    patches = folder / "patches"
    for label, tumour in (("normal", -1.0), ("tumour", 1.0)):
        (patches / label).mkdir(parents=True)
        for patient in range(6):
            image = _tiny(tumour, seed=patient)[:64, :64]
            write_tiff(patches / label / f"p{label[0]}{patient}_1.tif", image, 4.0)
    project, out = folder / "training.hvproj", folder / "model.safetensors"
    import_dataset(Task(), ImportRequest(patches, project))
    split_dataset(Task(), SplitRequest(project, "34/33/33"))
    found = train_model(Task(), TrainRequest(project, out, unfreeze=0, epochs=1))
    return f"{len(found.history)} epoch, model file of {out.stat().st_size // 2**20} MB"


def _window_system(folder: Path) -> str:
    """Start Qt in a process of its own: a missing system library would abort this one."""
    done = subprocess.run(
        own_command("self-test", START_QT),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=_QT_SECONDS,
        check=False,
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or [f"it ended with status {done.returncode}"]
        raise RuntimeError(f"Qt can't start: {last[0]}")
    return "starts"


def _tiny_file(folder: Path) -> Path:
    path = folder / "tiny.tif"
    if not path.exists():
        write_tiff(path, _tiny(), _MPP)
    return path


def _tiny(tumour: float = 0.5, seed: int = 0) -> RgbArray:
    layout = synthetic_tissue.Layout(
        tumour=np.full((96, 96), tumour, np.float32),
        fat=np.full((96, 96), -1, np.float32),
        tissue=np.ones((96, 96), np.float32),
    )
    return synthetic_tissue.paint(768, 768, _MPP, layout, sample_case.staining(0, 0), seed)


_CHECKS: dict[str, Callable[[Path], str]] = {
    "libraries": _libraries,
    "files of the program": _resources,
    "versions": _versions,
    "free disk": _free_disk,
    "reading": _reading,
    "stain normalization": _normalizing,
    "bundled model": _model,
    "classification, report": _classifying,
    "project": _project,
    "training": _training,
    "window system": _window_system,
}
