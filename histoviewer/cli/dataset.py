"""The commands on data sets: import, regions, split, conflicts."""

from __future__ import annotations

import argparse

from histoviewer.app.dataset_conflicts import AcceptRequest, accept_conflicts
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.dataset_summary import DatasetSummary, conflict_json, dataset_summary
from histoviewer.app.region_patches import RegionsRequest, add_regions
from histoviewer.cli.console import BAD_INPUT, OK, finish, run_job, say, say_json


def dataset_import(options: argparse.Namespace) -> int:
    """``histoviewer dataset import``."""
    request = ImportRequest(
        options.folder,
        options.project,
        options.patient_regex,
        options.mpp,
        options.patients,
        options.patient_per or "names",
    )
    summary, _ = run_job(import_dataset, request, "Importing")
    return _show(options, summary)


def dataset_regions(options: argparse.Namespace) -> int:
    """``histoviewer dataset regions``."""
    request = RegionsRequest(
        options.project,
        options.patch_px,
        options.mpp,
        options.overlap,
        options.tissue,
        options.rule,
        tuple(options.classes.split(",")) if options.classes else None,
    )
    summary, _ = run_job(add_regions, request, "Cutting patches")
    return _show(options, summary)


def dataset_split(options: argparse.Namespace) -> int:
    """``histoviewer dataset split``."""
    request = SplitRequest(
        options.project, options.ratios, options.seed, options.folds, not options.split_alike
    )
    summary, _ = run_job(split_dataset, request, "Splitting")
    return _show(options, summary)


def dataset_conflicts(options: argparse.Namespace) -> int:
    """``histoviewer dataset conflicts``: exits 2 while some block training."""
    if options.accept is not None:
        run_job(accept_conflicts, AcceptRequest(options.project, options.accept), "Accepting")
    summary, _ = run_job(dataset_summary, options.project, "Looking for conflicts")
    if options.json:
        say_json(
            {
                "conflicts": [conflict_json(conflict) for conflict in summary.conflicts],
                "accepted": [one.to_json() for one in summary.accepted],
            }
        )
    else:
        _say_conflicts(summary)
        if not summary.conflicts and not summary.accepted:
            say("no conflicts")
    return BAD_INPUT if summary.conflicts else OK


def _show(options: argparse.Namespace, summary: DatasetSummary) -> int:
    if options.json:
        say_json(summary.to_json())
        return finish(summary.skipped, False)
    say(f"{summary.patches_n} images of {summary.patients_n} patients, classes {', '.join(summary.classes)}")
    for part in sorted({row.part for row in summary.rows}):
        counts = ", ".join(f"{label} {summary.count(part, label)}" for label in summary.classes)
        say(f"  {part or 'not split':<11} {len(summary.patients(part))} patients: {counts}")
    if summary.folds:
        say(f"  {summary.folds} folds for cross-validation")
    for note in summary.notes:
        say(f"  {note}")
    if summary.left_out:
        n = len(summary.left_out)
        files = "1 file was" if n == 1 else f"{n:,} files were"
        say(f"  {files} left out of the data set so far (--json lists them)")
    if summary.identical or summary.near:
        say(f"  {len(summary.identical)} groups of identical and {len(summary.near)} of look-alike images")
    if summary.test_looks:
        say(f"  the test part was looked at {summary.test_looks} times")
    _say_conflicts(summary)
    return finish(summary.skipped, False)


def _say_conflicts(summary: DatasetSummary) -> None:
    for conflict in summary.conflicts:
        say(f"  conflict: {conflict.message}")
    for one in summary.accepted:
        say(f"  accepted by {one.who} on {one.at[:10]}: {one.conflict.message} (“{one.reason}”)")
