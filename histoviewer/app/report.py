"""A report as one self-contained file, PDF or HTML by its ending: outcomes, evidence, and what made them.

The same results give the same bytes. The research-use notice stands on every page.
"""

from __future__ import annotations

from pathlib import Path

from histoviewer.app.job_results import ClassifyResult, EvaluationResult
from histoviewer.app.report_content import NOTICE, ReportSource, compose
from histoviewer.app.report_names import check_suffix
from histoviewer.io.safe_write import atomic_path

__all__ = ["NOTICE", "write_pdf", "write_report"]


def write_report(source: ReportSource, path: Path) -> None:
    """Write a report; its name's ending tells PDF or HTML. Nothing half-written is left.

    Raises:
        InputError: another ending. StorageError: the disk is full or refuses to write.
    """
    check_suffix(path)
    report = compose(source)
    if path.suffix.casefold() == ".pdf":
        from histoviewer.app.report_pdf import pdf_bytes as made
    else:
        from histoviewer.app.report_html import html_bytes as made
    data = made(report)
    with atomic_path(path) as temporary:
        temporary.write_bytes(data)


def write_pdf(
    result: ClassifyResult | None,
    path: Path,
    evaluation: EvaluationResult | None = None,
    title: str = "Classification report",
) -> None:
    """Write the report of a classification, an evaluation, or both, without anything of a project.

    Raises:
        InputError: another ending than .pdf or .html. StorageError: the disk is full or refuses to write.
    """
    write_report(ReportSource(result, evaluation, title), path)
