"""What a report says: outcomes with their evidence, what was not assessed, and what made it all.

Every word comes from the result and the slide, none from the clock or the computer, so that the same
inputs give the same report.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from histoviewer.app import report_provenance
from histoviewer.app.blinding import HIDDEN_PATIENT, code_of
from histoviewer.app.job_results import ClassifyResult, EvaluationResult, FileError
from histoviewer.app.reason_words import advice
from histoviewer.app.report_blocks import (
    Block,
    Heading,
    Outcome,
    Report,
    Scores,
    Text,
    decision_row,
    table,
)
from histoviewer.app.report_order import most_worth_a_look
from histoviewer.app.report_patients import patient_blocks
from histoviewer.app.report_pictures import slide_pictures
from histoviewer.core.metrics import Score
from histoviewer.core.results import Decision, PatchPrediction, SlideResult
from histoviewer.core.results import Outcome as Kind

NOTICE = "For research use only. Not for use in diagnostic procedures."
MOST_DETAILED = 12
"""So many slides get pages of their own; all are in the table."""
_CHOSEN = (
    f"Pages of {MOST_DETAILED} images follow: of the class that is looked for first, then those uncertain or "
    "not assessed, then the least sure. A report of one image shows it whole."
)
_MOST_REGIONS = 40
_FIGURES = (0.34, 0.3, 0.12, 0.1, 0.14)
_CLASSIFIED = (0.24, 0.49, 0.09, 0.18)
_MAKERS = ("model", "settings", "versions", "user", "precision")


@dataclass(frozen=True, slots=True)
class ReportSource:
    """What to report on.

    Args:
        result: of slides.
        evaluation: on images of known class.
        title: stands above all.
        identify: show patients, folders, and the slides' label and macro images.
        blinded: call slides by their codes.
        patients: patients by the path of a slide, to be shown or to be hidden.
        extra: more blocks by the path of a slide (what a person read), and "" for the end.
        stale: why a slide's result no longer holds, in words, by the path of the slide.
    """

    result: ClassifyResult | None = None
    evaluation: EvaluationResult | None = None
    title: str = "Classification report"
    identify: bool = False
    blinded: bool = False
    patients: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    stale: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def compose(source: ReportSource) -> Report:
    """Everything that the report shows, in order."""
    blocks: list[Block] = []
    if source.evaluation is not None:
        blocks += _evaluation(source.evaluation, source)
    if source.result is not None:
        blocks += _classification(source.result, source, first=source.evaluation is None)
    blocks += source.extra.get("", ())
    return Report(source.title, NOTICE, tuple(blocks))


def _classification(result: ClassifyResult, source: ReportSource, first: bool) -> list[Block]:
    blocks: list[Block] = []
    several = len(result.results) > 1
    if several:
        blocks += [Heading(f"{len(result.results)} images", page=not first), _overview(result, source)]
        blocks += patient_blocks(result.slides, source.patients, source.identify and not source.blinded)
        if len(result.slides) > MOST_DETAILED:
            blocks.append(Text(_CHOSEN, small=True))
    for i, slide in enumerate(most_worth_a_look(result.slides, MOST_DETAILED)):
        blocks += _slide(slide, source, page=several or i > 0 or not first)
    if several and result.slides:
        blocks += _made_by_all(result.slides, source)
    elif result.slides:
        blocks += _made_by(result.slides[0], source)
    return blocks


def _overview(result: ClassifyResult, source: ReportSource) -> Block:
    rows = []
    for item in result.results:
        if isinstance(item, FileError):
            path = Path(item.path)
            shown = "image" if source.blinded else _masked(path.name, source)
            told = item.error.replace(str(path), shown).replace(path.name, shown)
            rows.append((shown, f"not read: {_masked(told, source)}", "", "", ""))
        else:
            outcome, share, done, missing = decision_row(item.decision)
            late = " (out of date)" if source.stale.get(item.path) else ""
            rows.append((name_of(item, source), outcome + late, share, done, missing))
    return table(("image", "outcome", "probability", "patches", "not assessed"), rows, _FIGURES)


def _slide(slide: SlideResult, source: ReportSource, page: bool) -> list[Block]:
    blocks: list[Block] = [Heading(name_of(slide, source), page)]
    if patient := source.patients.get(slide.path, ""):
        blocks += [Text(f"Patient {patient}", small=True)] if source.identify else []
    if source.identify:
        blocks.append(Text(slide.path, small=True))
    if reasons := source.stale.get(slide.path, ()):
        blocks.append(Text(f"Out of date: {'; '.join(reasons)}. Classify again for an answer that holds."))
    blocks += [Outcome(slide.decision, slide.classes), Text(_facts(slide))]
    blocks += source.extra.get(slide.path, ())
    pictures = slide_pictures(slide, source.identify)
    blocks += [*pictures.slide, *_unassessed(slide), *_regions(slide)]
    return [*blocks, *pictures.patches, *pictures.associated]


def _facts(slide: SlideResult) -> str:
    decision = slide.decision
    total = decision.patches + decision.patches_not_assessed
    parts = [f"{decision.patches:,} of {total:,} patches were assessed"]
    if decision.patches_uncertain:
        parts.append(f"{decision.patches_uncertain:,} of them are uncertain")
    parts.append(f"{slide.mpp:g} µm per pixel")
    if not slide.complete:
        parts.append("stopped early: the result is of the part that was done")
    sentence = "; ".join(parts) + "."
    if areas := _areas(decision):
        sentence += f" Area: {areas}."
    doubts = "; ".join(reason for reason in decision.reasons if "not assessed:" not in reason)
    if doubts and decision.outcome is not Kind.NOT_ASSESSED:
        sentence += f" {doubts[:1].upper()}{doubts[1:]}."
    return sentence


def _areas(decision: Decision) -> str:
    """Square millimetres of each answer."""
    found = dict(decision.area_mm2)
    found |= {"uncertain": decision.area_uncertain_mm2} if decision.area_uncertain_mm2 else {}
    found |= {"not assessed": decision.area_not_assessed_mm2} if decision.area_not_assessed_mm2 else {}
    return ", ".join(f"{name} {area:.3g} mm²" for name, area in found.items() if area)


def _unassessed(slide: SlideResult) -> list[Block]:
    """What no network saw, by reason; said, too, when there is none."""
    missing = [p for p in slide.patches if not p.assessed]
    if not missing:
        return [Heading("Not assessed"), Text("Nothing: every patch was assessed.")]
    reasons = Counter(p.reason or "no reason given" for p in missing)
    rows = [
        (reason, advice(reason), f"{n:,}", f"{n / len(slide.patches):.1%}", _area(missing, reason, slide.mpp))
        for reason, n in sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    ]
    return [
        Heading("Not assessed"),
        Text("The network gave no answer here. Not assessed does not mean normal."),
        table(("why", "what helps", "patches", "share", "area"), rows, (0.25, 0.42, 0.1, 0.1, 0.13)),
    ]


def _area(missing: Sequence[PatchPrediction], reason: str, mpp: float) -> str:
    pixels = sum(p.width_l0 * p.height_l0 for p in missing if (p.reason or "no reason given") == reason)
    return f"{pixels * mpp * mpp / 1e6:.3g} mm²" if mpp else ""


def _regions(slide: SlideResult) -> list[Block]:
    regions = [region for region in slide.regions if region.annotation_id is not None]
    if not regions:
        return []
    rows = [(r.name or "region", *decision_row(r.decision)) for r in regions[:_MOST_REGIONS]]
    blocks: list[Block] = [
        Heading("Regions"),
        table(("region", "outcome", "probability", "patches", "not assessed"), rows, _FIGURES),
    ]
    if len(regions) > _MOST_REGIONS:
        blocks.append(Text(f"and {len(regions) - _MOST_REGIONS} more regions", small=True))
    return blocks


def _made_by(slide: SlideResult, source: ReportSource) -> list[Block]:
    """Model card and provenance of the one result of a report."""
    provenance = dict(slide.provenance)
    card = provenance.pop("model_card", None)
    grid = report_provenance.grid_words(slide)
    rows = report_provenance.rows(provenance, name_of(slide, source), grid, source.identify)
    return [
        *_card(card, "Model card", page=True),
        Heading("What made this result", page=card is None),
        table((), rows, (0.3, 0.7)),
    ]


def _made_by_all(slides: Sequence[SlideResult], source: ReportSource) -> list[Block]:
    """What is each image's own in one table, then what made them: once for all that share it."""
    rows = [
        (
            name_of(slide, source),
            slide.provenance.get("slide", {}).get("fingerprint", ""),
            f"{slide.mpp:g}" if slide.mpp else "",
            str(slide.provenance.get("time", ""))[:19].replace("T", " "),
        )
        for slide in slides
    ]
    head = ("image", "sha256 of its content", "µm/px", "classified, UTC")
    blocks: list[Block] = [Heading("What was classified", page=True), table(head, rows, _CLASSIFIED)]
    made: dict[str, list[SlideResult]] = {}
    for slide in slides:
        made.setdefault(json.dumps(_shared(slide), sort_keys=True, default=str), []).append(slide)
    for alike in made.values():
        of = f" of {_names(alike, source)}" if len(made) > 1 else ""
        blocks += _card(alike[0].provenance.get("model_card"), f"Model card{of}")
        found = report_provenance.rows(_shared(alike[0]), "", "", source.identify)
        blocks += [Heading(f"What made the results{of}"), table((), found, (0.3, 0.7))]
    return blocks


def _shared(slide: SlideResult) -> dict[str, Any]:
    """What can have made several results: all but what is one image's own."""
    found = {key: slide.provenance[key] for key in _MAKERS if key in slide.provenance}
    if isinstance(settings := found.get("settings"), Mapping):
        found["settings"] = {k: v for k, v in settings.items() if k != "mpp_given"}
    return found


def _names(slides: Sequence[SlideResult], source: ReportSource) -> str:
    shown = ", ".join(name_of(slide, source) for slide in slides[:3])
    return shown if len(slides) <= 3 else f"{shown} and {len(slides) - 3} more"


def _card(card: object, title: str, page: bool = False) -> list[Block]:
    if not isinstance(card, Mapping):
        return []
    return [Heading(title, page), *report_provenance.card_blocks(card)]


def _evaluation(result: EvaluationResult, source: ReportSource) -> list[Block]:
    found = result.evaluation
    words = f"{found.n} images judged, {result.not_assessed} not assessed, {len(result.errors)} unreadable."
    if found.positive:
        words += f" Precision, recall and F1 are of '{found.positive}'."
    if looks := result.test_looks:
        words += f" The test part was looked at {looks} time{'s' * (looks != 1)}."
    if result.warning:
        words += f" {result.warning}"
    rows = [(name.replace("_", " "), *_score(found.score(name))) for name in found.shown_scores]
    provenance = dict(result.provenance)
    card = provenance.pop("model_card", None)
    provenance.pop("known_patients", None)  # the warning says it in words
    blocks: list[Block] = [
        Heading("Evaluation on images of known class"),
        Text(f"{words} 95 % intervals: {found.intervals}."),
        table(("score", "value", "95 % interval"), rows, (0.34, 0.2, 0.46)),
        Scores(found),
    ]
    if isinstance(card, Mapping):
        blocks += [Heading("Model card"), *report_provenance.card_blocks(card)]
    made = report_provenance.rows(provenance, "", "", source.identify)
    return [*blocks, Heading("What made these scores"), table((), made, (0.3, 0.7))]


def _score(score: Score) -> tuple[str, str]:
    if math.isnan(score.value):
        return "not defined", ""
    if math.isnan(score.lo):
        return f"{score.value:.3f}", "not defined"
    return f"{score.value:.3f}", f"{score.lo:.3f} to {score.hi:.3f}"


def name_of(slide: SlideResult, source: ReportSource) -> str:
    """What the report calls a slide: its file's name without the patient's, or its code."""
    if source.blinded:
        return code_of(str(slide.provenance.get("slide", {}).get("fingerprint", "")))
    return _masked(Path(slide.path).name, source)


def _masked(text: str, source: ReportSource) -> str:
    return text if source.identify else without(text, source.patients.values())


def without(text: str, patients: Iterable[str]) -> str:
    """A text in which no patient is named."""
    for patient in sorted({p for p in patients if len(p) > 2}, key=len, reverse=True):
        text = re.sub(re.escape(patient), HIDDEN_PATIENT, text, flags=re.IGNORECASE)
    return text
