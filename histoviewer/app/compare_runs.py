"""The runs of a project side by side: what was set, what came out, and whether the difference is chance."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from histoviewer.app.open_project import opened
from histoviewer.core import comparison
from histoviewer.core.comparison import Difference, McNemar
from histoviewer.core.errors import DatasetError, HistoViewerError, InputError
from histoviewer.core.metrics import ABSTAINING, FURTHER_SCORES, SCORES, Score
from histoviewer.core.task import Task
from histoviewer.io.project import Project, Run

JUDGING = ("evaluate", "cross-validate")
"""Kinds of runs that keep what was said of each image."""
_NOT_PARAMETERS = {"history", "card", "source", "name", "model", "checkpoint_seconds", "classes"}
_Identity = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Runs of a project by number; none for the two newest evaluations that judged the same images."""

    project: Path | Project
    runs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RunColumn:
    """One run: what was set (``parameters``), what came out (``scores``), and how a network learned.

    ``curves`` has a series of (epoch, value) by name ("train_loss", "val_auc", ...).
    """

    run: int
    kind: str
    at: str
    who: str
    model: str
    sha256: str
    parameters: Mapping[str, str]
    scores: Mapping[str, Score]
    n: int = 0
    curves: Mapping[str, tuple[tuple[float, float], ...]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """As it stands over a column."""
        return f"{self.kind.replace('-', ' ').capitalize()} {self.run}"


@dataclass(frozen=True, slots=True)
class PairTest:
    """Whether two runs differ by more than chance on the same images, or in words why that can't be said."""

    first: int
    second: int
    n: int = 0
    left_out: int = 0
    mcnemar: McNemar | None = None
    differences: Mapping[str, Difference] = field(default_factory=dict)
    by: str = ""
    refused: str = ""

    def to_json(self) -> dict[str, Any]:
        """One entry of ``tests``."""
        return {
            "first": self.first,
            "second": self.second,
            "n": self.n,
            "left_out": self.left_out,
            "mcnemar": None if self.mcnemar is None else self.mcnemar.as_json(),
            "differences": {name: found.as_json() for name, found in self.differences.items()},
            "bootstrap_over": self.by,
            "refused": self.refused,
        }


@dataclass(frozen=True, slots=True)
class RunComparison:
    """Columns, the names of the parameters that are not the same in all, and the tests against the first."""

    columns: tuple[RunColumn, ...]
    differing: tuple[str, ...]
    tests: tuple[PairTest, ...]

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer compare --json``."""
        return {
            "runs": [
                {
                    "run": c.run,
                    "kind": c.kind,
                    "at": c.at,
                    "model": {"name": c.model, "sha256": c.sha256},
                    "parameters": dict(c.parameters),
                    "n": c.n,
                    "scores": {name: score.as_json() for name, score in c.scores.items()},
                    "curves": {name: [list(point) for point in points] for name, points in c.curves.items()},
                }
                for c in self.columns
            ],
            "differing": list(self.differing),
            "tests": [test.to_json() for test in self.tests],
        }


def compare_runs(task: Task, request: CompareRequest) -> RunComparison:
    """Set runs side by side and test the first against each other one.

    Raises:
        InputError: no such run. DatasetError: fewer than two evaluations of the same images to choose from.
    """
    with opened(request.project) as project:
        runs = [_run(project, number) for number in request.runs]
        runs = runs or _newest_pair([run for kind in JUDGING for run in project.runs(kind)])
        trained = project.runs("train")
    columns = tuple(column(run, trained) for run in runs)
    tests = []
    for n, other in enumerate(runs[1:], 1):
        task.report(n - 1, len(runs) - 1, f"Comparing run {runs[0].id} with run {other.id}")
        tests.append(tested(runs[0], other))
    return RunComparison(columns, _differing(columns), tuple(tests))


def column(run: Run, trained: Sequence[Run] = ()) -> RunColumn:
    """A run as a column; ``trained`` are the project's trainings: their recipes tell what made a model."""
    result: Mapping[str, Any] = run.result
    model = _model(result)
    sha256 = model.get("sha256")
    training = next((r for r in trained if sha256 and _model(r.result).get("sha256") == sha256), None)
    own = run if run.kind == "train" else training
    parameters = _parameters(own.request if own is not None else {})
    if run.kind != "train":
        parameters |= _parameters((result.get("provenance") or {}).get("settings") or run.request)
    return RunColumn(
        run=run.id,
        kind=run.kind,
        at=run.at,
        who=run.who,
        model=str(model.get("name", "")),
        sha256=str(model.get("sha256", "")),
        parameters=parameters,
        scores=dict(_scores(result)),
        n=int(result.get("n") or 0),
        curves=_curves(own.result if own is not None else {}),
    )


def described(runs: Sequence[Run], trained: Sequence[Run] | None = None) -> RunComparison:
    """Runs side by side without tests; ``trained`` are trainings that may have made their models."""
    if trained is None:
        trained = [run for run in runs if run.kind == "train"]
    columns = tuple(column(run, trained) for run in runs)
    return RunComparison(columns, _differing(columns), ())


def tested(first: Run, second: Run) -> PairTest:
    """The tests of two evaluations; ``refused`` says in words why there are none."""
    try:
        return _pair_test(first, second)
    except HistoViewerError as error:
        return PairTest(first.id, second.id, refused=str(error))


def _pair_test(first: Run, second: Run) -> PairTest:
    """McNemar's test and paired differences on the images that both runs judged.

    Raises:
        DatasetError: a run without predictions, other classes, or other images.
    """
    classes = _same_classes(first, second)
    one, two = _predictions(first), _predictions(second)
    if one.keys() != two.keys():
        raise DatasetError(
            f"Runs {first.id} and {second.id} can't be tested against each other",
            f"they judged different images: {len(one)} and {len(two)}, and {len(one.keys() & two.keys())} of "
            "these in both",
            "evaluate both models on the same part",
        )
    both = [key for key in one if one[key]["probabilities"] and two[key]["probabilities"]]
    if not both:
        raise DatasetError(
            f"Runs {first.id} and {second.id} can't be tested", "no image was assessed by both"
        )
    tables = [
        np.array([[found[key]["probabilities"][c] for c in classes] for key in both]) for found in (one, two)
    ]
    truth = np.array([classes.index(one[key]["truth"]) for key in both], dtype=np.intp)
    right = [table.argmax(axis=1) == truth for table in tables]
    patients = [str(one[key].get("patient", "")) for key in both]
    groups = patients if all(patients) and len(set(patients)) > 1 else None
    positive = first.result.get("positive")
    return PairTest(
        first.id,
        second.id,
        n=len(both),
        left_out=len(one) - len(both),
        mcnemar=comparison.mcnemar(right[0], right[1]),
        differences=comparison.differences(
            truth, tables[0], tables[1], None if positive is None else classes.index(positive), groups
        ),
        by=f"{len(set(patients))} patients" if groups else f"{len(both)} images",
    )


def _same_classes(first: Run, second: Run) -> list[str]:
    for run in (first, second):
        if "predictions" not in run.result:
            raise DatasetError(
                f"Run {run.id} can't be tested",
                f"a {run.kind} run has no judged images",
                "choose evaluations",
            )
    classes = list(first.result["classes"])
    if set(classes) != set(second.result["classes"]):
        raise DatasetError(
            f"Runs {first.id} and {second.id} can't be tested against each other",
            f"their classes are {', '.join(classes)} and {', '.join(second.result['classes'])}",
            "compare models of the same classes",
        )
    return classes


def _predictions(run: Run) -> dict[_Identity, Mapping[str, Any]]:
    return {(p["path"], tuple(p.get("place") or ())): p for p in run.result["predictions"]}


def _newest_pair(runs: Sequence[Run]) -> list[Run]:
    """The newest evaluation and the newest before it that judged the same images, the older first."""
    judged = sorted((run for run in runs if "predictions" in run.result), key=lambda run: -run.id)
    for n, newer in enumerate(judged):
        own = _predictions(newer).keys()
        for older in judged[n + 1 :]:
            if _predictions(older).keys() == own:
                return [older, newer]
    raise DatasetError(
        "There is nothing to compare",
        "the project has no two evaluations of the same images",
        "evaluate a second model on the same part, or name the runs",
    )


def _model(result: Mapping[str, Any]) -> Mapping[str, Any]:
    found = result.get("model") or (result.get("provenance") or {}).get("model")
    return found if isinstance(found, Mapping) else {}


def _parameters(request: Mapping[str, Any]) -> dict[str, str]:
    """Settings as words; what is a table of its own (a fitted normalizer) by its method."""
    found = {}
    for name, value in request.items():
        if name in _NOT_PARAMETERS or value is None:
            continue
        if isinstance(value, Mapping):
            value = value.get("method", "own")
        if isinstance(value, str | int | float | bool):
            found[name] = f"{value:g}" if isinstance(value, float) else str(value)
    return found


def _scores(result: Mapping[str, Any]) -> Iterator[tuple[str, Score]]:
    """The scores of an evaluation; of a training those of its test part, or validation without one."""
    parts = result.get("metrics")
    if isinstance(parts, Mapping):
        result = parts.get("test") or parts.get("validation") or {}
    abstaining = result.get("abstaining") or {}
    for name in (*SCORES, *FURTHER_SCORES, *ABSTAINING):
        score = result.get(name) or abstaining.get(name)
        if isinstance(score, Mapping) and score.get("value") is not None:
            low, high = (math.nan if v is None else float(v) for v in score.get("ci95") or (None, None))
            yield name, Score(float(score["value"]), low, high)


def _curves(result: Mapping[str, Any]) -> dict[str, tuple[tuple[float, float], ...]]:
    history = result.get("history") or ()
    names = ("train_loss", "val_loss", "val_auc", "val_balanced_accuracy")
    found = {
        name: tuple((float(row["epoch"]), float(row[name])) for row in history if row.get(name) is not None)
        for name in names
    }
    return {name: points for name, points in found.items() if points}


def _differing(columns: Sequence[RunColumn]) -> tuple[str, ...]:
    names = dict.fromkeys(name for c in columns for name in c.parameters)
    return tuple(name for name in names if len({c.parameters.get(name, "") for c in columns}) > 1)


def _run(project: Project, number: int) -> Run:
    try:
        return project.run(number)
    except KeyError as error:
        raise InputError(
            f"There is no run {number} in this project", "", "see 'histoviewer compare --list' for its runs"
        ) from error
