"""Commands on what a project keeps: its runs, their reports, and the agreement of readers and model."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from histoviewer.app import readings
from histoviewer.app.report_job import AllReportRequest, RunReportRequest, report_all, report_run
from histoviewer.app.run_list import RunLine, run_lines
from histoviewer.app.run_store import RepeatRequest, repeat
from histoviewer.cli.console import OK, UsageError, run_job, say, say_json
from histoviewer.core.errors import ProjectError
from histoviewer.io.project import Project


def report(options: argparse.Namespace) -> int:
    """``histoviewer report``: the report of a run, or of all images, made again from the project."""
    with _looked_at(options.project) as project:
        if options.all:
            every = AllReportRequest(project, options.out, options.identify, fresh=options.fresh)
            written, _ = run_job(report_all, every, "Writing the report")
        else:
            one = RunReportRequest(project, options.run, options.out, options.identify, fresh=options.fresh)
            written, _ = run_job(report_run, one, "Writing the report")
    if options.json:
        say_json({"path": str(written.path), "sha256": written.sha256, "same_as_first": written.same})
        return OK
    told = {
        None: "",
        True: " (the same bytes as the first time)",
        False: " (not the bytes of the first time)",
    }
    say(f"{written.path}{told[written.same]}")
    return OK


def runs(options: argparse.Namespace) -> int:
    """``histoviewer runs``: what the project keeps, the newest first; ``--repeat`` does one again."""
    with _looked_at(options.project) as project:
        if options.repeat is not None:
            return _repeat(options, project)
        lines = run_lines(project)
    if options.json:
        say_json({"runs": [line.to_json() for line in lines]})
        return OK
    for line in lines:
        say(_words(line))
    return OK


def _words(line: RunLine) -> str:
    return f"{line.run:>5}  {line.at[:19]}  {line.kind:<9} {line.subject}  {line.outcome}".rstrip()


def _repeat(options: argparse.Namespace, project: Project) -> int:
    found, _ = run_job(repeat, RepeatRequest(project, options.repeat), "Classifying once more")
    if options.json:
        say_json({"run": options.repeat, "same": found.same, "words": found.words})
    else:
        say(found.words)
    return OK


def agreement(options: argparse.Namespace) -> int:
    """``histoviewer agreement``: first readings against the model's answers."""
    with _looked_at(options.project) as project:
        found = readings.agreement(project)
    if options.json:
        say_json(found.to_json())
        return OK
    say(readings.kappa_words(found))
    if found.pairs:
        for row in [("reading \\ model", *found.columns), *readings.table_rows(found)]:
            say("  ".join(f"{cell:<16}" for cell in row).rstrip())
    return OK


@contextmanager
def _looked_at(path: Path) -> Iterator[Project]:
    """The project, only to look at where a window has it open."""
    if not path.exists():
        raise UsageError(f"The project {path} can't be opened", "there is no such file", "check the name")
    try:
        project = Project.open(path)
    except ProjectError:
        project = Project.open(path, read_only=True)
    with project:
        yield project
