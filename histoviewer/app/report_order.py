"""Which slides of many get pages of their own in a report."""

from __future__ import annotations

from collections.abc import Sequence

from histoviewer.core.results import Outcome, SlideResult


def most_worth_a_look(slides: Sequence[SlideResult], n: int) -> list[SlideResult]:
    """At most ``n`` of them, in the order in which they came.

    First those of the class that is looked for, then what was uncertain or not assessed, then the least sure.
    """
    chosen = sorted(range(len(slides)), key=lambda i: _rank(slides[i]))[:n]
    return [slides[i] for i in sorted(chosen)]


def _rank(slide: SlideResult) -> tuple[int, float]:
    decision, positive = slide.decision, slide.provenance.get("positive")
    if decision.outcome is Outcome.CLASS and decision.label == positive:
        return 0, -(decision.probability or 0.0)
    if decision.outcome is Outcome.UNCERTAIN:
        return 1, -decision.probabilities.get(str(positive), 0.0)
    if decision.outcome is Outcome.NOT_ASSESSED:
        return 2, 0.0
    return 3, decision.probability or 0.0
