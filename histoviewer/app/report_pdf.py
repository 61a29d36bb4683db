"""A report as PDF, one self-contained file. The research-use notice stands on every page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Table as Grid

from histoviewer.app.report_blocks import (
    Block,
    Heading,
    Legend,
    Outcome,
    Picture,
    Pictures,
    Report,
    Scores,
    Table,
    Text,
)
from histoviewer.app.report_drawings import (
    HAIR,
    INK,
    MUTED,
    WASH,
    ConfusionMatrix,
    HeatLegend,
    OutcomeCard,
    Plot,
)
from histoviewer.app.report_font import markup

_MARGIN = 18 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_HIGHEST = 118 * mm
_WITH_PICTURES = 56 * mm
"""Room for a heading with its first row of patches."""
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=12, textColor=INK)
_SMALL = ParagraphStyle("small", parent=_BODY, fontSize=7.5, leading=9.5, textColor=MUTED, wordWrap="CJK")
_CELL = ParagraphStyle("cell", parent=_SMALL, textColor=INK, fontSize=8, leading=10)
_TITLE = ParagraphStyle("title", parent=_BODY, fontName="Helvetica-Bold", fontSize=17, leading=21)
_HEAD = ParagraphStyle(
    "head", parent=_BODY, fontName="Helvetica-Bold", fontSize=11, leading=15, spaceBefore=8, spaceAfter=3
)


def pdf_bytes(report: Report) -> bytes:
    """The file. Equal reports give equal bytes: neither time nor place of its making is in it."""
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        title=report.title,
        author="HistoViewer",
        subject=report.notice,
        invariant=1,
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN - 6 * mm, 0, 0, 0, 0)
    pages = PageTemplate("page", [frame], onPage=partial(_decorate, report.notice))
    document.addPageTemplates([pages])
    story: list[Flowable] = [Paragraph(markup(report.title, bold=True), _TITLE), Spacer(1, 2 * mm)]
    for block, following in zip(report.blocks, (*report.blocks[1:], None), strict=True):
        if isinstance(block, Heading) and isinstance(following, Pictures):
            story.append(CondPageBreak(_WITH_PICTURES))
        story += _flowables(block)
    document.build(story)
    return buffer.getvalue()


def _decorate(notice: str, pen: Canvas, document: BaseDocTemplate) -> None:
    """Name, notice and page number on every page."""
    pen.saveState()
    pen.setFont("Helvetica-Bold", 8.5)
    pen.setFillColor(INK)
    pen.drawString(_MARGIN, A4[1] - 12 * mm, "HistoViewer")
    pen.drawRightString(A4[0] - _MARGIN, A4[1] - 12 * mm, notice)
    pen.setStrokeColor(HAIR)
    pen.line(_MARGIN, A4[1] - 14.5 * mm, A4[0] - _MARGIN, A4[1] - 14.5 * mm)
    pen.setFont("Helvetica", 8)
    pen.setFillColor(MUTED)
    pen.drawString(_MARGIN, 9 * mm, notice)
    pen.drawRightString(A4[0] - _MARGIN, 9 * mm, f"page {document.page}")
    pen.restoreState()


def _flowables(block: Block) -> list[Flowable]:
    gap = Spacer(1, 3 * mm)
    match block:
        case Heading():
            before = [PageBreak()] if block.page else [CondPageBreak(30 * mm)]
            return [*before, Paragraph(markup(block.text, bold=True), _HEAD)]
        case Text():
            return [Paragraph(markup(block.text), _SMALL if block.small else _BODY), Spacer(1, 1.5 * mm)]
        case Outcome():
            return [gap, OutcomeCard(block.decision, block.classes, _WIDTH), gap]
        case Table():
            return [_grid(block), gap]
        case Picture():
            return [_image(block, _WIDTH), _caption(block), gap]
        case Pictures():
            return [*_rows(block), gap]
        case Legend():
            return [HeatLegend(block.title), gap]
        case Scores():
            return [gap, _scores(block), gap]


def _image(picture: Picture, width: float) -> Image:
    scale = min(width / picture.width, _HIGHEST / picture.height)
    return Image(io.BytesIO(picture.jpeg), picture.width * scale, picture.height * scale, hAlign="LEFT")


def _caption(picture: Picture) -> Paragraph:
    return Paragraph(markup(picture.caption), _SMALL)


def _rows(block: Pictures) -> list[Flowable]:
    shares = block.shares or (1 / block.per_row,) * block.per_row
    widths = [share * _WIDTH for share in shares]
    made: list[Flowable] = []
    for start in range(0, len(block.items), block.per_row):
        items = block.items[start : start + block.per_row]
        cells = [[_image(p, w - 6), _caption(p)] for p, w in zip(items, widths, strict=False)]
        cells += [[] for _ in range(block.per_row - len(cells))]
        made.append(Grid([cells], colWidths=widths, hAlign="LEFT", style=_PLAIN))
    if block.title and made:
        made[0] = KeepTogether([Paragraph(markup(block.title), _BODY), Spacer(1, 1 * mm), made[0]])
    return made


_PLAIN = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ]
)


def _scores(block: Scores) -> Grid:
    found, side = block.evaluation, _WIDTH / 3 - 4
    plots: list[Flowable] = [ConfusionMatrix(found, side)]
    roc = next(iter(found.roc.values()), None)
    if roc is not None:
        plots.append(Plot.roc(roc, found.auc.value, side))
    plots.append(Plot.reliability(found.reliability, found.ece.value, side))
    return Grid([plots], colWidths=[side + 6] * len(plots), hAlign="LEFT", style=_PLAIN)


def _grid(block: Table) -> Grid:
    rows: list[Sequence[Paragraph]] = [[_cell(c, bold=True) for c in block.head]] if block.head else []
    rows += [[_cell(c) for c in row] for row in block.rows]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ]
    if block.head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), WASH))
    return Grid(
        [list(row) for row in rows],
        colWidths=[share * _WIDTH for share in block.widths],
        repeatRows=1 if block.head else 0,
        style=TableStyle(style),
        hAlign="LEFT",
    )


def _cell(words: str, *, bold: bool = False) -> Paragraph:
    text = markup(words, bold=bold)
    return Paragraph(f"<b>{text}</b>" if bold else text, _CELL)
