"""Of many slides those that most need a look get pages of their own."""

from __future__ import annotations

from pathlib import Path

from histoviewer.app.job_results import ClassifyResult, ModelRef
from histoviewer.app.report_blocks import Heading
from histoviewer.app.report_content import MOST_DETAILED, ReportSource, compose
from histoviewer.app.report_order import most_worth_a_look
from histoviewer.core.results import Decision, Outcome, SlideResult

CLASSES = ("normal", "invasive")


def _slide(name: str, outcome: Outcome, invasive: float) -> SlideResult:
    label = CLASSES[invasive > 0.5] if outcome is Outcome.CLASS else None
    decision = Decision(
        outcome, label, max(invasive, 1 - invasive), {"normal": 1 - invasive, "invasive": invasive}, (), 4, 0
    )
    return SlideResult(
        name, decision, (), (), CLASSES, 0.5, 1.0, provenance={"positive": "invasive", "model": {"name": "m"}}
    )


NORMAL, UNSURE = _slide("normal.tif", Outcome.CLASS, 0.02), _slide("unsure.tif", Outcome.CLASS, 0.3)
UNCERTAIN = _slide("uncertain.tif", Outcome.UNCERTAIN, 0.5)
BLANK = _slide("blank.tif", Outcome.NOT_ASSESSED, 0.5)
WEAK, STRONG = _slide("weak.tif", Outcome.CLASS, 0.8), _slide("strong.tif", Outcome.CLASS, 0.99)


def test_the_class_that_is_looked_for_comes_before_all_others() -> None:
    slides = [NORMAL, UNSURE, BLANK, UNCERTAIN, WEAK, STRONG]
    for n, left in enumerate((STRONG, WEAK, UNCERTAIN, BLANK, UNSURE, NORMAL), 1):
        assert left in most_worth_a_look(slides, n)
        assert left not in most_worth_a_look(slides, n - 1)


def test_they_stay_in_their_order() -> None:
    assert most_worth_a_look([NORMAL, WEAK, UNCERTAIN, STRONG], 3) == [WEAK, UNCERTAIN, STRONG]


def test_a_report_of_many_shows_the_last_slide_where_it_alone_is_invasive() -> None:
    slides = (*(_slide(f"n{i}.tif", Outcome.CLASS, 0.02) for i in range(MOST_DETAILED + 3)), STRONG)
    report = compose(ReportSource(ClassifyResult(slides, ModelRef("m", "0" * 64), True)))
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert any(Path(STRONG.path).stem in text for text in headings)
