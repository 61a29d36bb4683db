"""Classifications that a project keeps: what was asked, what was found, and how to do it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from histoviewer.app.open_project import opened
from histoviewer.app.result_binding import ResultBinding
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import InputError
from histoviewer.core.results import SlideResult
from histoviewer.core.task import Task
from histoviewer.io import slide_results
from histoviewer.io.project import Project, Run

if TYPE_CHECKING:
    from histoviewer.app.classify_job import ClassifyRequest

KIND = "classify"
SAME, NEARLY = 1e-6, 1e-3
"""Probabilities that differ by no more are the same, or the same but for rounding."""

_NOT_SETTINGS = {"files", "model", "mpp", "mpp_overrides", "regions", "heatmap", "report", "int8"}


def asked_of(request: ClassifyRequest) -> dict[str, Any]:
    """What was asked for beside slide and model, as JSON: enough to ask for it again."""
    return {
        "model": None if request.model is None else str(request.model),
        "mpp": request.mpp,
        "mpp_overrides": request.mpp_overrides,
        "int8": None if request.int8 is None else str(request.int8),
        "settings": settings_of(request),
        "outlines": [_outline(a) for a in request.regions] if isinstance(request.regions, tuple) else [],
    }


def settings_of(request: ClassifyRequest) -> dict[str, Any]:
    """The choices that change an answer (mode, normalizer, margin, ...), by name."""
    found = {f.name: getattr(request, f.name) for f in fields(request) if f.name not in _NOT_SETTINGS}
    return {
        name: value for name, value in found.items() if isinstance(value, str | int | float | bool | None)
    }


def with_history(project: Project, result: SlideResult) -> SlideResult:
    """The result with the head of the project's history, to which it is added."""
    changes, digest = project.history_head()
    head = {"changes": changes, "head": digest}
    return replace(result, provenance={**result.provenance, "history": head})


def keep(project: Project, slide_id: int, result: SlideResult, binding: ResultBinding) -> int:
    """Write a result into the project, its outcome as the slide's state. Returns the run's number.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    with project.transaction():
        document = slide_results.to_json(with_history(project, result))
        state = slide_results.state_of(result.decision)
        return project.add_run(KIND, binding.to_json(), document, slide_id=slide_id, state=state)


@dataclass(frozen=True, slots=True)
class StoredRun:
    """One classification as it was kept."""

    run: Run
    result: SlideResult

    @property
    def binding(self) -> ResultBinding:
        """What it was made with."""
        return ResultBinding.from_json(self.run.request)


def stored(project: Project, run_id: int) -> StoredRun:
    """A classification of the project, its slide where that is now.

    Raises:
        InputError: there is no such run, or it is no classification.
    """
    run = find_run(project, run_id)
    if run.kind != KIND:
        raise InputError(f"Run {run_id} has no slide result", f"it is of the kind '{run.kind}'")
    return StoredRun(run, slide_results.from_json(run.result))


def find_run(project: Project, run_id: int) -> Run:
    """A run by its number.

    Raises:
        InputError: there is none.
    """
    try:
        return project.run(run_id)
    except KeyError:
        raise InputError(
            f"The project has no run {run_id}", "", "histoviewer runs --project P lists them"
        ) from None


def slide_file(project: Project, found: StoredRun) -> Path:
    """Where the slide of a run is now; where it was when it is nowhere to be found."""
    from histoviewer.app.slide_places import find_slide
    from histoviewer.core.errors import FileAccessError

    there = Path(found.result.path)
    if there.exists() or found.run.slide_id is None:
        return there
    try:
        row = project.slide(found.run.slide_id)
        return find_slide(row, project.path.parent, (other.path.parent for other in project.slides()))
    except (KeyError, FileAccessError):
        return there


# Once more


@dataclass(frozen=True, slots=True)
class RepeatRequest:
    """Run a classification of a project again. ``model`` is where its model file is, if it has moved."""

    project: Project | Path
    run_id: int
    model: Path | None = None


@dataclass(frozen=True, slots=True)
class Repeated:
    """The answer of a repetition beside the first one; ``words`` say in one sentence how they compare."""

    first: SlideResult
    again: SlideResult
    same: bool
    words: str


def repeat(task: Task, request: RepeatRequest) -> Repeated:
    """Classify once more with the same slide, model, regions and settings, and compare.

    Nothing is written.

    Raises:
        InputError: the run can't be repeated (the slide or the model is another now, or not to be found).
    """
    from histoviewer.app.classify_job import classify
    from histoviewer.app.job_results import FileError

    with opened(request.project) as project:
        found = stored(project, request.run_id)
        path = slide_file(project, found)
        again = _request(found, path, request.model)
    _check_slide(found, path)
    answer = classify(task, again).results[0]
    if isinstance(answer, FileError):
        raise InputError(f"Run {request.run_id} can't be repeated", answer.error.rstrip("."))
    return compared(found.result, answer)


def _request(found: StoredRun, path: Path, model: Path | None) -> ClassifyRequest:
    from histoviewer.app.classify_job import ClassifyRequest

    asked, binding = found.binding.asked, found.binding
    outlines = tuple(_annotation(item) for item in asked.get("outlines", ()))
    if set(binding.regions) - {a.id for a in outlines}:
        raise InputError(
            f"Run {found.run.id} can't be repeated", "it was made before outlines were kept with a run"
        )
    chosen = {f.name for f in fields(ClassifyRequest)} - _NOT_SETTINGS
    return ClassifyRequest(
        files=(path,),
        model=model or _model_file(found),
        mpp=asked.get("mpp", binding.mpp),
        mpp_overrides=bool(asked.get("mpp_overrides", binding.mpp is not None)),
        regions=outlines or None,
        int8=Path(asked["int8"]) if asked.get("int8") else None,
        **{name: value for name, value in asked.get("settings", {}).items() if name in chosen},
    )


def _model_file(found: StoredRun) -> Path:
    """The file that holds the very model of a run: where it was, else among those at hand."""
    from histoviewer.app.model_store import known_models

    wanted = found.binding.model_sha256
    kept = found.binding.asked.get("model")
    for path in ([Path(kept)] if kept else []) + known_models():
        if path.is_file() and _sha256(path) == wanted:
            return path
    raise InputError(
        f"Run {found.run.id} can't be repeated",
        f"the model file with sha256 {wanted[:12]}… is not here",
        "put it into the folder of your models",
    )


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_slide(found: StoredRun, path: Path) -> None:
    from histoviewer.io.slide_files import fingerprint

    if fingerprint(path) != found.binding.fingerprint:
        raise InputError(
            f"Run {found.run.id} can't be repeated",
            f"{path.name} is another file than the one it was made of",
        )


def compared(first: SlideResult, again: SlideResult) -> Repeated:
    """Whether two results of a slide say the same, patch by patch."""
    moved = _largest_move(first, again)
    one, two = first.decision, again.decision
    answer = (one.outcome, one.label) == (two.outcome, two.label)
    if moved is None:
        return Repeated(first, again, False, "The answer differs: other patches were assessed.")
    if not answer:
        return Repeated(
            first,
            again,
            False,
            f"The answer differs: {slide_results.state_of(one)}, now {slide_results.state_of(two)}.",
        )
    if moved <= SAME:
        return Repeated(first, again, True, "The same answer, every patch alike.")
    words = f"The same answer; the probability of a patch moved by at most {moved:.2g}."
    return Repeated(first, again, moved <= NEARLY, words)


def _largest_move(first: SlideResult, again: SlideResult) -> float | None:
    """How far a patch's probabilities lie apart; ``None`` where the patches are not the same."""
    pairs = [{(p.x_l0, p.y_l0): p.probabilities for p in result.patches} for result in (first, again)]
    if pairs[0].keys() != pairs[1].keys():
        return None
    moved = 0.0
    for place, before in pairs[0].items():
        now = pairs[1][place]
        if len(before) != len(now):
            return None
        moved = max([moved, *(abs(a - b) for a, b in zip(before, now, strict=True))])
    return moved


def _outline(annotation: Annotation) -> dict[str, Any]:
    return {
        "id": annotation.id,
        "shape": annotation.shape.value,
        "class_name": annotation.class_name,
        "name": annotation.name,
        "wkb": annotation.geometry.wkb_hex,
    }


def _annotation(item: Mapping[str, Any]) -> Annotation:
    geometry = shapely.from_wkb(item["wkb"])
    return Annotation(Shape(item["shape"]), geometry, item["class_name"], item["name"], id=item["id"])
