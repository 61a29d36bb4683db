"""The report of a run that a project keeps: made when the result is there, made again at any time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from histoviewer.app import readings, run_store
from histoviewer.app.job_results import ClassifyResult, EvaluationResult, ModelRef
from histoviewer.app.open_project import opened
from histoviewer.app.report_blocks import Block, Heading, Text, table
from histoviewer.app.report_content import ReportSource
from histoviewer.app.report_names import check_suffix
from histoviewer.app.result_binding import ResultBinding
from histoviewer.core.errors import InputError
from histoviewer.core.task import Task
from histoviewer.io.project import Project, Run

WRITTEN = "report"
"""The kind of the runs that say which reports were written."""


@dataclass(frozen=True, slots=True)
class RunReportRequest:
    """Write the report of a run; see ``ReportSource`` for ``identify`` and ``blinded``.

    ``fresh`` takes in what was read since the report was first written; without it the first report comes
    again, byte for byte where the versions are the same.
    """

    project: Project | Path
    run_id: int
    out: Path
    identify: bool = False
    blinded: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """The file, and whether it is the very one that was written before; ``None`` for the first."""

    path: Path
    sha256: str
    same: bool | None


def report_run(task: Task, request: RunReportRequest) -> WrittenReport:
    """Write the report of a classification or an evaluation, and keep in the project that it was written.

    Raises:
        InputError: there is no such run, or it has no report. StorageError: the disk is full or refuses.
    """
    check_suffix(request.out)
    with opened(request.project) as project:
        run = run_store.find_run(project, request.run_id)
        before = _written(project, {"run": run.id, **_options(request)})
        until = before["until"] if before and not request.fresh else _newest(project)
        stale = _stale(project, [run], request.fresh, before)
        source = replace(
            _source(project, run, until, stale), identify=request.identify, blinded=request.blinded
        )
        task.check_cancelled()
        asked = {"run": run.id, "until": until, "stale": stale}
        return _write(project, source, request, asked, before, run.slide_id)


@dataclass(frozen=True, slots=True)
class AllReportRequest:
    """Write one report over the newest classification of every slide, but for ``left_out`` (slide ids)."""

    project: Project | Path
    out: Path
    identify: bool = False
    blinded: bool = False
    fresh: bool = False
    left_out: frozenset[int] = frozenset()


def report_all(task: Task, request: AllReportRequest) -> WrittenReport:
    """Write the report over all slides, and keep in the project that it was written.

    Raises:
        InputError: no slide has a result. StorageError: the disk is full or refuses.
        Cancelled: the person stopped it.
    """
    check_suffix(request.out)
    with opened(request.project) as project:
        runs = newest_runs(project, request.left_out)
        if not runs:
            raise InputError(
                "There is nothing to report", "no slide of the project has a result to show", "classify first"
            )
        before = _written(project, {"runs": runs, **_options(request)})
        until = before["until"] if before and not request.fresh else _newest(project)
        stale = _stale(project, [project.run(run) for run in runs], request.fresh, before)
        sources = []
        for n, run in enumerate(runs):
            task.report(n, len(runs) + 1, f"{n:,} of {len(runs):,} slides")
            task.check_cancelled()
            sources.append(_slide_source(project, run_store.stored(project, run), until, stale))
        source = replace(_together(sources), identify=request.identify, blinded=request.blinded)
        asked = {"runs": runs, "until": until, "stale": stale}
        return _write(project, source, request, asked, before)


def newest_runs(project: Project, left_out: frozenset[int] = frozenset()) -> list[int]:
    """The newest classification of each slide of the project, in its order."""
    found = (
        project.latest_request(run_store.KIND, row.id) for row in project.slides() if row.id not in left_out
    )
    return [newest[0] for newest in found if newest is not None]


def _together(sources: Sequence[ReportSource]) -> ReportSource:
    """One report of many slides; the agreement, which is the project's, stands once."""
    results = [source.result for source in sources if source.result is not None]
    slides = tuple(item for result in results for item in result.results)
    extra = {path: blocks for source in sources for path, blocks in source.extra.items()}
    patients = {path: name for source in sources for path, name in source.patients.items()}
    stale = {path: reasons for source in sources for path, reasons in source.stale.items()}
    whole = ClassifyResult(slides, results[0].model)
    return ReportSource(whole, patients=patients, extra=extra, stale=stale)


def _stale(
    project: Project, runs: Sequence[Run], fresh: bool, before: Mapping[str, Any] | None
) -> dict[str, list[str]]:
    """Why results no longer hold, in words, by run; as it was when the report was first written."""
    if before is not None and not fresh:
        return dict(before["stale"])
    found = {str(run.id): list(_differences(project, run)) for run in runs if run.kind == run_store.KIND}
    return {run: reasons for run, reasons in found.items() if reasons}


def _differences(project: Project, run: Run) -> tuple[str, ...]:
    if run.slide_id is None:
        return ()
    newest = project.latest_request(run_store.KIND, run.slide_id)
    if newest is not None and newest[0] != run.id:
        return (f"there is a newer result (run {newest[0]})",)
    binding = ResultBinding.from_json(run.request)
    return binding.differences(project.slide(run.slide_id), project.annotations(run.slide_id))


def _write(
    project: Project,
    source: ReportSource,
    request: RunReportRequest | AllReportRequest,
    asked: Mapping[str, Any],
    before: Mapping[str, Any] | None,
    slide_id: int | None = None,
) -> WrittenReport:
    from histoviewer.app.report import write_report

    write_report(source, request.out)
    digest = hashlib.sha256(request.out.read_bytes()).hexdigest()
    same = digest == before["sha256"] if before else None
    if not project.read_only and not same:
        kept = {"sha256": digest, "name": request.out.name}
        project.add_run(WRITTEN, {**asked, **_options(request)}, kept, slide_id=slide_id)
    return WrittenReport(request.out, digest, same)


def _options(request: RunReportRequest | AllReportRequest) -> dict[str, Any]:
    kind = request.out.suffix.casefold()
    return {"identify": request.identify, "blinded": request.blinded, "format": kind}


def _written(project: Project, wanted: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the first report of this kind was made with."""
    for run in reversed(project.runs(WRITTEN, limit=100_000)):
        if wanted.items() <= dict(run.request).items():
            kept = {"until": run.request["until"], "stale": run.request.get("stale", {})}
            return {**kept, "sha256": run.result["sha256"]}
    return None


def _newest(project: Project) -> int:
    found = project.runs(limit=1)
    return found[0].id if found else 0


def _source(project: Project, run: Run, until: int, stale: Mapping[str, Sequence[str]]) -> ReportSource:
    if run.kind == run_store.KIND:
        return _slide_source(project, run_store.stored(project, run.id), until, stale)
    if run.kind == "evaluate":
        return ReportSource(evaluation=evaluation_of(run), title="Evaluation report")
    raise InputError(f"Run {run.id} has no report", f"it is of the kind '{run.kind}'")


def _slide_source(
    project: Project, found: run_store.StoredRun, until: int, stale: Mapping[str, Sequence[str]]
) -> ReportSource:
    path = run_store.slide_file(project, found)
    slide = replace(found.result, path=str(path))
    model = slide.provenance.get("model", {})
    ref = ModelRef(str(model.get("name", "")), str(model.get("sha256", "")))
    patients = {str(row.path): row.patient for row in project.slides() if row.patient}
    if found.run.slide_id is not None:
        patients |= {str(path): row.patient for row in project.slides() if row.id == found.run.slide_id}
    extra = {
        str(path): reading_blocks(project, found.run.slide_id, until),
        "": agreement_blocks(project, until),
    }
    late = {str(path): tuple(stale.get(str(found.run.id), ()))}
    return ReportSource(ClassifyResult((slide,), ref), patients=patients, extra=extra, stale=late)


def reading_blocks(project: Project, slide_id: int | None, until: int) -> tuple[Block, ...]:
    """What persons read on the slide, and whether before or after they saw the model's answer."""
    found = readings.readings(project, slide_id, until) if slide_id is not None else []
    if not found:
        return ()
    rows = [
        (
            r.class_name or readings.NO_CLASS,
            r.words,
            r.reader,
            r.at[:19].replace("T", " "),
            "before the model's answer was shown" if r.before else "after it was shown",
        )
        for r in found
    ]
    head = ("reading", "in words", "by", "UTC", "when")
    return (Heading("Readings"), table(head, rows, (0.15, 0.33, 0.12, 0.17, 0.23)))


def agreement_blocks(project: Project, until: int) -> tuple[Block, ...]:
    """How far readers and model agree in the project; nothing where nobody read first."""
    found = readings.agreement(project, until)
    if not found.pairs:
        return ()
    head = ("reading \\ model", *found.columns)
    widths = (0.25, *((0.75 / len(found.columns),) * len(found.columns)))
    return (
        Heading("Agreement of readers and model in this project"),
        Text(readings.kappa_words(found)),
        table(head, readings.table_rows(found), widths),
    )


def evaluation_of(run: Run) -> EvaluationResult:
    """An evaluation as it was kept; its figures are computed again from its predictions.

    Raises:
        InputError: it was kept without the patients of its images.
    """
    from histoviewer.app.kept_evaluation import from_document

    document: Mapping[str, Any] = run.result
    return from_document(document)
