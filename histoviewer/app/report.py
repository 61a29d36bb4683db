"""A self-contained PDF: outcomes with their evidence, scores with their intervals, and what made them.

The same results give the same bytes. The research-use notice stands on every page.
"""

from __future__ import annotations

import io
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image as Picture
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from histoviewer.app.heatmap import draw_heatmap, shown_class, thumbnail, with_legend
from histoviewer.app.job_results import ClassifyResult, EvaluationResult, FileError
from histoviewer.app.report_drawings import HAIR, INK, MUTED, WASH, ConfusionMatrix, OutcomeCard, Plot
from histoviewer.app.report_font import markup
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.metrics import SCORES, Score
from histoviewer.core.results import Decision, Outcome, SlideResult
from histoviewer.io.safe_write import atomic_path

NOTICE = "For research use only. Not for use in diagnostic procedures."
MOST_DETAILED = 12
"""So many slides get a page of their own; all are in the table."""

_MARGIN = 18 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=12, textColor=INK)
_SMALL = ParagraphStyle("small", parent=_BODY, fontSize=7.5, leading=9.5, textColor=MUTED, wordWrap="CJK")
_TITLE = ParagraphStyle("title", parent=_BODY, fontName="Helvetica-Bold", fontSize=17, leading=21)
_HEAD = ParagraphStyle(
    "head", parent=_BODY, fontName="Helvetica-Bold", fontSize=11, leading=15, spaceBefore=8
)


def write_pdf(
    result: ClassifyResult | None,
    path: Path,
    evaluation: EvaluationResult | None = None,
    title: str = "Classification report",
) -> None:
    """Write the report of a classification, an evaluation, or both.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    story: list[Flowable] = [Paragraph(markup(title, bold=True), _TITLE), Spacer(1, 2 * mm)]
    if evaluation is not None:
        story += _evaluation_pages(evaluation)
    if result is not None:
        story += [PageBreak()] if evaluation is not None else []
        story += _classification_pages(result)
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=title,
        author="HistoViewer",
        invariant=1,
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN - 6 * mm, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [frame], onPage=_decorate)])
    document.build(story)
    with atomic_path(path) as temporary:
        temporary.write_bytes(buffer.getvalue())


def _decorate(pen: Canvas, document: BaseDocTemplate) -> None:
    """Name, notice and page number on every page."""
    pen.saveState()
    pen.setFont("Helvetica-Bold", 8.5)
    pen.setFillColor(INK)
    pen.drawString(_MARGIN, A4[1] - 12 * mm, "HistoViewer")
    pen.setFont("Helvetica-Bold", 8.5)
    pen.drawRightString(A4[0] - _MARGIN, A4[1] - 12 * mm, NOTICE)
    pen.setStrokeColor(HAIR)
    pen.line(_MARGIN, A4[1] - 14.5 * mm, A4[0] - _MARGIN, A4[1] - 14.5 * mm)
    pen.setFont("Helvetica", 8)
    pen.setFillColor(MUTED)
    pen.drawString(_MARGIN, 9 * mm, NOTICE)
    pen.drawRightString(A4[0] - _MARGIN, 9 * mm, f"page {document.page}")
    pen.restoreState()


def _classification_pages(result: ClassifyResult) -> list[Flowable]:
    story: list[Flowable] = []
    if len(result.results) > 1:
        story += [_overview(result), Spacer(1, 4 * mm)]
    for i, slide in enumerate(result.slides[:MOST_DETAILED]):
        story += [PageBreak()] if i or len(result.results) > 1 else []
        story += _slide_page(slide)
    if result.slides:
        story += [PageBreak(), *_provenance_pages("What made these results", result.slides[0].provenance)]
    return story


def _overview(result: ClassifyResult) -> Table:
    rows: list[list[Any]] = [["image", "outcome", "probability", "patches", "not assessed"]]
    for item in result.results:
        if isinstance(item, FileError):
            rows.append([_cell(Path(item.path).name), _cell(item.error), "", "", ""])
            continue
        decision = item.decision
        share = "" if decision.probability is None else f"{decision.probability:.3f}"
        rows.append(
            [
                _cell(Path(item.path).name),
                _cell(_outcome(decision)),
                share,
                decision.patches,
                decision.patches_not_assessed,
            ]
        )
    return _table(rows, [0.36 * _WIDTH, 0.28 * _WIDTH, 0.12 * _WIDTH, 0.1 * _WIDTH, 0.14 * _WIDTH])


def _slide_page(slide: SlideResult) -> list[Flowable]:
    decision = slide.decision
    story: list[Flowable] = [
        Paragraph(markup(Path(slide.path).name, bold=True), _HEAD),
        Paragraph(markup(slide.path), _SMALL),
        Spacer(1, 3 * mm),
        OutcomeCard(decision, slide.classes, _WIDTH),
        Spacer(1, 3 * mm),
    ]
    facts = f"{decision.patches} patches judged, {decision.patches_not_assessed} not assessed"
    facts += f"; {slide.mpp:g} µm per pixel"
    if not slide.complete:
        facts += "; stopped early, the result is of the part that was done"
    story.append(Paragraph(markup(facts), _BODY))
    story += [Paragraph(markup(reason), _SMALL) for reason in decision.reasons]
    story += [Spacer(1, 3 * mm), *_heatmap(slide)]
    regions = [region for region in slide.regions if region.annotation_id is not None]
    if regions:
        rows: list[list[Any]] = [["region", "outcome", "probability", "patches", "not assessed"]]
        for region in regions[:40]:
            own = region.decision
            share = "" if own.probability is None else f"{own.probability:.3f}"
            rows.append(
                [_cell(region.name), _cell(_outcome(own)), share, own.patches, own.patches_not_assessed]
            )
        widths = [0.36 * _WIDTH, 0.28 * _WIDTH, 0.12 * _WIDTH, 0.1 * _WIDTH, 0.14 * _WIDTH]
        story += [Spacer(1, 3 * mm), _table(rows, widths)]
    return story


def _heatmap(slide: SlideResult) -> list[Flowable]:
    index = shown_class(slide)
    try:
        picture = thumbnail(Path(slide.path), 1400)
    except HistoViewerError as error:
        return [Paragraph(markup(f"No picture: {error}"), _SMALL)]
    legend = f"probability of {slide.classes[index]}"
    image = Picture.fromarray(with_legend(draw_heatmap(slide, picture, index), legend))
    data = io.BytesIO()
    image.save(data, format="JPEG", quality=88)
    scale = min(_WIDTH / image.width, 130 * mm / image.height)
    return [Image(data, image.width * scale, image.height * scale, hAlign="LEFT")]


def _evaluation_pages(result: EvaluationResult) -> list[Flowable]:
    found = result.evaluation
    side = _WIDTH / 3 - 4
    area = found.auc.value
    roc = next(iter(found.roc.values()), None)
    plots: list[Flowable] = [ConfusionMatrix(found, side)]
    if roc is not None:
        plots.append(Plot.roc(roc, area, side))
    plots.append(Plot.reliability(found.reliability, found.ece.value, side))
    rows: list[list[Any]] = [["score", "value", "95 % interval"]]
    rows += [[name.replace("_", " "), *_score(found.score(name))] for name in SCORES]
    words = f"{found.n} images judged, {result.not_assessed} not assessed, {len(result.errors)} unreadable."
    if found.positive:
        words += f" Precision, recall and F1 are of '{found.positive}'."
    return [
        Paragraph("Evaluation on images of known class", _HEAD),
        Paragraph(markup(f"{words} 95 % intervals: {found.intervals}."), _BODY),
        Spacer(1, 3 * mm),
        _table(rows, [0.34 * _WIDTH, 0.2 * _WIDTH, 0.46 * _WIDTH]),
        Spacer(1, 5 * mm),
        Table(
            [plots],
            colWidths=[side + 6] * len(plots),
            hAlign="LEFT",
            style=TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0)]),
        ),
        *_provenance_pages("What made these scores", result.provenance),
    ]


def _provenance_pages(title: str, provenance: Mapping[str, Any]) -> list[Flowable]:
    rows: list[list[Any]] = []
    for key, value in provenance.items():
        if key == "versions" and isinstance(value, Mapping):
            rows.append(
                [_cell(key), _cell(", ".join(f"{name} {version}" for name, version in value.items()))]
            )
        elif isinstance(value, Mapping):
            rows += [
                [_cell(f"{key} / {name}"), _cell(_plain_value(inner))]
                for name, inner in value.items()
                if inner is not None
            ]
        else:
            rows.append([_cell(key), _cell(_plain_value(value))])
    table = _table(rows, [0.3 * _WIDTH, 0.7 * _WIDTH], header=False)
    return [KeepTogether([Paragraph(title, _HEAD), Spacer(1, 2 * mm)]), table]


def _plain_value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _score(score: Score) -> tuple[str, str]:
    if math.isnan(score.value):
        return "not defined", ""
    if math.isnan(score.lo):
        return f"{score.value:.3f}", "not defined"
    return f"{score.value:.3f}", f"{score.lo:.3f} to {score.hi:.3f}"


def _outcome(decision: Decision) -> str:
    if decision.outcome is Outcome.NOT_ASSESSED:
        return "not assessed: " + "; ".join(decision.reasons)
    return f"uncertain ({decision.label})" if decision.outcome is Outcome.UNCERTAIN else str(decision.label)


def _cell(words: str) -> Paragraph:
    return Paragraph(markup(words), _SMALL)


def _table(rows: Sequence[Sequence[Any]], widths: Sequence[float], *, header: bool = True) -> Table:
    style = [
        ("FONT", (0, 0), (-1, -1), "Helvetica", 8.5),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ]
    if header:
        style += [("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5), ("BACKGROUND", (0, 0), (-1, 0), WASH)]
    return Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=1 if header else 0,
        style=TableStyle(style),
        hAlign="LEFT",
    )
