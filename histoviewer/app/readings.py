"""What a person reads on a slide beside what the model says: recorded first, kept in order, compared.

Each reading, and each result that was shown, is a run of the project: order and times are the history's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.app import run_store
from histoviewer.core.intervals import group_codes, percentile_interval, resamples, wilson
from histoviewer.io import slide_results
from histoviewer.io.project import Project, Run

READING, SHOWN = "reading", "shown"
FIRST = "reader_first"
NO_CLASS = "no class"
"""What a person says who can't tell, in tables."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a slide; ``class_name`` is "" when the person could not tell.

    ``before``: the model's answer had not been shown to this person. ``run`` numbers the order.
    """

    run: int
    slide_id: int
    reader: str
    at: str
    class_name: str
    words: str
    before: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A reading made first, and what the model said of the slide: a class, "uncertain" or "not assessed"."""

    slide_id: int
    patient: str
    reading: Reading
    model: str
    result_run: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far readers and model agree.

    ``table[i][j]`` counts readings ``rows[i]`` where the model said ``columns[j]``. Cohen's kappa (1960) and
    the share of equal answers are of the ``decided`` pairs, in which both gave a class; NaN where undefined.
    The interval of kappa is a bootstrap over patients.
    """

    pairs: tuple[Pair, ...]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]
    decided: int
    kappa: float
    kappa_ci95: tuple[float, float]
    equal: float
    equal_ci95: tuple[float, float]

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer agreement --json``."""
        return {
            "pairs": len(self.pairs),
            "decided": self.decided,
            "rows": list(self.rows),
            "columns": list(self.columns),
            "table": [list(row) for row in self.table],
            "kappa": {"value": _null(self.kappa), "ci95": [_null(v) for v in self.kappa_ci95]},
            "equal": {"value": _null(self.equal), "ci95": [_null(v) for v in self.equal_ci95]},
            "readings": [
                {
                    "slide": pair.slide_id,
                    "reader": pair.reading.reader,
                    "at": pair.reading.at,
                    "reading": pair.reading.class_name or NO_CLASS,
                    "words": pair.reading.words,
                    "model": pair.model,
                    "reading_run": pair.reading.run,
                    "result_run": pair.result_run,
                }
                for pair in self.pairs
            ],
        }


# Recording


def reader_first(project: Project) -> bool:
    """Whether results stay hidden in this project until the person has read the slide."""
    return bool(project.get_setting(FIRST, False))


def set_reader_first(project: Project, on: bool) -> None:
    """Choose it. Raises ``ProjectError`` where the project can only be looked at."""
    project.set_setting(FIRST, on)


def slides_read(project: Project, reader: str) -> set[int]:
    """The slides that this person has read, or whose result was shown to this person."""
    runs = [run for kind in (READING, SHOWN) for run in project.runs(kind, limit=1_000_000)]
    return {run.slide_id for run in runs if run.who == reader and run.slide_id is not None}


def record(project: Project, slide_id: int, class_name: str, words: str, *, shown: bool) -> Reading:
    """Keep a reading; ``shown`` says that the model's answer is before the person's eyes now.

    Raises:
        StorageError: the disk refuses. ProjectError: the project can only be looked at.
    """
    seen = shown or any(run.who == project.author for run in project.runs(SHOWN, slide_id))
    document = {"class": class_name, "words": words, "before": not seen}
    run = project.add_run(READING, {"reader_first": reader_first(project)}, document, slide_id=slide_id)
    return _reading(project.run(run))


def record_shown(project: Project, slide_id: int, result_run: int) -> None:
    """Keep that a result was shown to the person now, once for each result."""
    before = project.runs(SHOWN, slide_id)
    if not any(r.who == project.author and r.request.get("run") == result_run for r in before):
        project.add_run(SHOWN, {"run": result_run}, {}, slide_id=slide_id)


def readings(project: Project, slide_id: int | None = None, until: int | None = None) -> list[Reading]:
    """Readings in the order they were made, up to a run's number where one is given."""
    found = [_reading(run) for run in reversed(project.runs(READING, slide_id, limit=1_000_000))]
    return [r for r in found if until is None or r.run <= until]


def _reading(run: Run) -> Reading:
    found = run.result
    return Reading(
        run.id, run.slide_id or 0, run.who, run.at, found["class"], found["words"], bool(found["before"])
    )


# Comparing


def agreement(project: Project, until: int | None = None) -> Agreement:
    """First readings of every slide and reader against the model's newest answer, up to a run's number."""
    first: dict[tuple[int, str], Reading] = {}
    for reading in readings(project, until=until):
        if reading.before:
            first.setdefault((reading.slide_id, reading.reader), reading)
    answers: dict[int, tuple[int, str] | None] = {}
    for slide_id, _reader in first:
        if slide_id not in answers:
            answers[slide_id] = _answer(project, slide_id, until)
    patients = {row.id: row.patient for row in project.slides()}
    pairs = []
    for reading in first.values():
        if (answer := answers[reading.slide_id]) is not None:
            patient = patients.get(reading.slide_id, "")
            pairs.append(Pair(reading.slide_id, patient, reading, answer[1], answer[0]))
    return agreement_of(pairs)


def _answer(project: Project, slide_id: int, until: int | None) -> tuple[int, str] | None:
    """Number and answer of the slide's newest result."""
    for run in project.runs(run_store.KIND, slide_id):
        if until is None or run.id <= until:
            return run.id, slide_results.state_of(slide_results.from_json(run.result).decision)
    return None


def agreement_of(pairs: Sequence[Pair]) -> Agreement:
    """Table, kappa and share of equal answers of pairs."""
    said = [pair.reading.class_name or NO_CLASS for pair in pairs]
    model = [pair.model for pair in pairs]
    other = {NO_CLASS, "uncertain", "not assessed"}
    classes = sorted({*said, *model} - other)
    rows = (*classes, *([NO_CLASS] if NO_CLASS in said else []))
    columns = (*classes, *(word for word in ("uncertain", "not assessed") if word in model))
    table = tuple(
        tuple(sum(a == row and b == column for a, b in zip(said, model, strict=True)) for column in columns)
        for row in rows
    )
    decided = [i for i, (a, b) in enumerate(zip(said, model, strict=True)) if not {a, b} & other]
    a, b = [said[i] for i in decided], [model[i] for i in decided]
    groups = [pairs[i].patient or f"slide {pairs[i].slide_id}" for i in decided]
    same = sum(x == y for x, y in zip(a, b, strict=True))
    value, interval = _kappa(a, b, groups)
    return Agreement(
        tuple(pairs), rows, columns, table, len(decided), value, interval,
        same / len(decided) if decided else float("nan"), wilson(same, len(decided)),
    )  # fmt: skip


def _kappa(a: Sequence[str], b: Sequence[str], groups: Sequence[str]) -> tuple[float, tuple[float, float]]:
    """Cohen's kappa and its interval by drawing whole patients."""
    nothing = float("nan")
    if len({*a, *b}) < 2:  # nobody disagrees about anything: kappa is 0/0
        return nothing, (nothing, nothing)
    from sklearn.metrics import cohen_kappa_score

    codes = group_codes(groups, len(groups))
    names = sorted({*a, *b})
    first, second = np.searchsorted(names, a), np.searchsorted(names, b)
    value = float(cohen_kappa_score(first, second))
    n = int(codes.max()) + 1
    if n < 2:
        return value, (nothing, nothing)
    k = len(names)
    cells = np.eye(k * k)[first * k + second]
    drawn = [kappas((weights[:, codes] @ cells).reshape(-1, k, k)) for weights in resamples(n, len(a))]
    return value, percentile_interval(np.concatenate(drawn))


def kappas(tables: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Cohen's kappa of many tables of counts at once, float64 (b, k, k) to (b,); NaN where undefined."""
    total = tables.sum(axis=(1, 2))
    equal = np.trace(tables, axis1=1, axis2=2) / total
    chance = (tables.sum(axis=1) * tables.sum(axis=2)).sum(axis=1) / total**2
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(chance < 1, (equal - chance) / (1 - chance), np.nan)


def kappa_words(found: Agreement) -> str:
    """The figures in a sentence."""
    if not found.pairs:
        return "No slide has both a first reading and a result yet."
    words = f"{len(found.pairs)} first reading{'s' * (len(found.pairs) != 1)}"
    words += f", {found.decided} with a class from both sides."
    if found.decided:
        low, high = found.equal_ci95
        words += f" Equal answers: {found.equal:.0%} (95 % interval {low:.0%} to {high:.0%})."
    if np.isnan(found.kappa):
        return words + " Kappa is not defined while all answers are one class." * bool(found.decided)
    low, high = found.kappa_ci95
    between = "interval not defined" if np.isnan(low) else f"95 % interval {low:.2f} to {high:.2f}"
    return f"{words} Cohen's kappa {found.kappa:.2f} ({between})."


def table_rows(found: Agreement) -> list[tuple[str, ...]]:
    """Rows of words: reading, then a count for each answer of the model."""
    return [
        (name, *(str(count) for count in counts))
        for name, counts in zip(found.rows, found.table, strict=True)
    ]


def _null(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
