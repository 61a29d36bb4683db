"""The runs of a project as lines of a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from histoviewer.app.readings import NO_CLASS, READING
from histoviewer.app.run_store import KIND
from histoviewer.io.project import Project, Run

LISTED = (KIND, "evaluate", "train", READING, "report")
"""Kinds that a person wants to see; the rest is bookkeeping."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run in words: what kind, of what, with which outcome and model, by whom and when (UTC)."""

    run: int
    kind: str
    at: str
    who: str
    subject: str
    outcome: str
    model: str
    slide_id: int | None

    def to_json(self) -> dict[str, Any]:
        """One entry of ``histoviewer runs --json``."""
        return asdict(self)


def run_lines(project: Project, limit: int = 1_000) -> list[RunLine]:
    """The runs that can be listed, the newest first."""
    names = {row.id: row.name for row in project.slides()}
    return [_line(run, names) for run in project.run_heads(limit) if run.kind in LISTED]


def _line(run: Run, names: Mapping[int, str]) -> RunLine:
    result = run.result
    model = result.get("model") or (result.get("provenance") or {}).get("model") or {}
    subject = names.get(run.slide_id or 0, "") or Path(str(result.get("path", ""))).name
    return RunLine(
        run.id, run.kind, run.at, run.who, subject or _subject(run), _outcome(run),
        f"{model.get('name', '')} {str(model.get('sha256', ''))[:8]}".strip(), run.slide_id,
    )  # fmt: skip


def _subject(run: Run) -> str:
    if run.kind == "evaluate":
        return f"part '{run.request.get('part', '')}'"
    return str(run.result.get("name", ""))


def _outcome(run: Run) -> str:
    result = run.result
    if run.kind == READING:
        when = "before the answer" if result.get("before") else "after the answer"
        return f"{result.get('class') or NO_CLASS}, {when}"
    if run.kind == "report":
        runs = run.request.get("runs")
        return f"over {len(runs):,} slides" if runs else f"of run {run.request.get('run')}"
    decision = result.get("decision")
    if isinstance(decision, Mapping):
        return _decision(decision)
    score = result.get("balanced_accuracy")
    if isinstance(score, Mapping) and score.get("value") is not None:
        return f"balanced accuracy {score['value']:.3f}"
    return ""


def _decision(decision: Mapping[str, Any]) -> str:
    outcome, label, probability = (decision.get(k) for k in ("outcome", "label", "probability"))
    if outcome == "not_assessed" or probability is None:
        return "not assessed"
    if outcome == "uncertain":
        return f"uncertain, leaning to {label} {probability:.2f}"
    return f"{label} {probability:.2f}"
