"""What the results dock shows, gathered from a classification or an evaluation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from histoviewer.core.metrics import Evaluation
from histoviewer.core.results import Decision, Outcome, PatchPrediction, RegionResult, SlideResult
from histoviewer.core.score_words import score_words
from histoviewer.ui.language import mark, number, plural, tr

SUMMARY_SCORES = ("accuracy", "balanced_accuracy", "precision", "recall", "specificity", "f1", "auc")
UNCERTAIN, NOT_ASSESSED = "uncertain", "not assessed"
_THINGS = {"patch": "patches", "image": "images", "patient": "patients"}


@dataclass(frozen=True)
class ResultView:
    """One result: of an image (``slide``), or of many images with known truth (``evaluation``)."""

    title: str
    classes: tuple[str, ...]
    model_name: str
    model_sha: str
    made: datetime = field(default_factory=lambda: datetime.now(UTC))
    slide: SlideResult | None = None
    region: RegionResult | None = None
    evaluation: Evaluation | None = None
    predictions: tuple[Any, ...] = ()
    complete: bool = True
    seconds: float = 0.0
    stale: str = ""
    source: Any = None
    run: int | None = None
    things: str = "images"
    groups: str = "patients"
    note: str = ""

    @property
    def decision(self) -> Decision | None:
        """The answer for the region that is shown, or for the whole image."""
        if self.region is not None:
            return self.region.decision
        return self.slide.decision if self.slide is not None else None

    @property
    def patches(self) -> tuple[PatchPrediction, ...]:
        """The patches behind the answer."""
        if self.region is not None:
            return self.region.patches
        return self.slide.patches if self.slide is not None else ()

    def of_region(self, region: RegionResult | None) -> ResultView:
        """The same result, looked at for one region."""
        title = region.name if region is not None and region.annotation_id is not None else ""
        shown = Path(self.slide.path).name if self.slide is not None else self.title
        return replace(self, region=region, title=title or shown)

    def at_level(self, level: str) -> ResultView:
        """The same evaluation, counted by patch, image or patient."""
        found = self.source.levels[level]
        source = replace(self.source, level=level, evaluation=found.evaluation)
        return replace(
            self, evaluation=found.evaluation, predictions=found.items, source=source,
            things=_THINGS[level], note=found.note,
        )  # fmt: skip


def of_slide(result: SlideResult, model_name: str, model_sha: str, source: Any = None) -> ResultView:
    """A view of one classified image; with one region drawn it is that region's."""
    view = ResultView(Path(result.path).name, result.classes, model_name, model_sha, slide=result,
                      complete=result.complete, seconds=result.seconds, source=source)  # fmt: skip
    drawn = [region for region in result.regions if region.annotation_id is not None]
    return view.of_region(drawn[0]) if len(drawn) == 1 else view


def of_run(found: Any) -> ResultView:
    """A view of a ``StoredRun``: as it was when it was made."""
    model = found.result.provenance.get("model") or {}
    view = of_slide(found.result, str(model.get("name", "")), str(model.get("sha256", "")))
    return replace(view, run=found.run.id, made=datetime.fromisoformat(found.run.at))


def of_evaluation(result: Any, title: str, things: str = "images", groups: str = "patients") -> ResultView:
    """A view of an ``EvaluationResult`` of app/jobs.py; ``things`` were judged, ``groups`` make intervals."""
    view = ResultView(title, result.evaluation.classes, result.model.name, result.model.sha256,
                      evaluation=result.evaluation, predictions=tuple(result.predictions),
                      complete=result.complete, seconds=result.seconds, source=result,
                      things=things, groups=groups)  # fmt: skip
    return view.at_level(result.level) if result.levels else view


def headline(view: ResultView) -> tuple[str, str, str]:
    """(large words, outcome for the colour, sentence below) of a result."""
    decision = view.decision
    if decision is None and view.evaluation is not None:
        value = view.evaluation.balanced_accuracy.value
        return (
            f"{100 * value:.1f} %",
            tr("evaluation"),
            tr("balanced accuracy on {0}", counted(view.evaluation.n, view.things)),
        )
    if decision is None:
        return tr("No result yet"), "", tr("Choose where, then Classify (Ctrl+Enter)")
    if decision.outcome is Outcome.NOT_ASSESSED:
        return tr("Not assessed"), "not_assessed", tr("{0} — this does not mean normal", _reason(decision))
    probability = tr("probability {0:.2f} · calibrated", decision.probability)
    if decision.outcome is Outcome.UNCERTAIN:
        doubt = decision.reasons[0] if decision.reasons and decision.patches > 1 else ""
        why = doubt if doubt and "not assessed:" not in doubt else mark("too close to call")
        return (
            tr("Uncertain"),
            "uncertain",
            tr("{0}, leaning to {1}; {2}", probability, decision.label, tr(why)),
        )
    return str(decision.label), "class", probability


def _reason(decision: Decision) -> str:
    """The most frequent reason with its count; bare glass only where there is nothing else."""
    total = decision.patches + decision.patches_not_assessed
    for reason, n in decision.not_assessed.items():
        words = tr(reason)
        return words if n == total else tr("{0} ({1:,} of {2:,} patches)", words, n, total)
    return tr(decision.reasons[0]) if decision.reasons else tr("no patch could be judged")


def patch_counts(patches: Sequence[PatchPrediction], classes: Sequence[str]) -> Mapping[str, int]:
    """Patches of each class, those that are uncertain and those without an answer, where there are any."""
    counts = dict.fromkeys(classes, 0)
    if any(patch.uncertain for patch in patches):
        counts[UNCERTAIN] = 0
    if not all(patch.assessed for patch in patches):
        counts[NOT_ASSESSED] = 0
    for patch in patches:
        if patch.uncertain:
            counts[UNCERTAIN] += 1
        elif patch.assessed:
            best = max(range(len(patch.probabilities)), key=patch.probabilities.__getitem__)
            counts[classes[best]] += 1
        else:
            counts[NOT_ASSESSED] += 1
    return counts


def patch_sentence(view: ResultView) -> str:
    """How many patches said what."""
    patches = view.patches
    if view.evaluation is not None:
        patients = view.evaluation.groups_n
        judged = counted(view.evaluation.n, view.things)
        if patients:
            judged = tr("{0} of {1}", judged, counted(patients, view.groups))
        missing = sum(not judged.decision.probabilities for judged in view.predictions)
        looks = getattr(view.source, "test_looks", None)
        seen = "" if looks is None else f" · {_looks(looks)}"
        known = (getattr(view.source, "known_patients", None) or {}).get("trained_on")
        seen += " · " + tr("{0:,} of the patients known to the model", known) if known else ""
        return judged + (", " + tr("{0} not assessed", missing) if missing else "") + seen
    if not patches:
        return ""
    return _assessed(patches, view.decision)


def _assessed(patches: Sequence[PatchPrediction], decision: Decision | None) -> str:
    """How many patches were not assessed, and why; the answers of the others stand beside it as bars."""
    n = len(patches)
    missing = sum(not patch.assessed for patch in patches)
    if not missing or decision is None:
        return plural(n, "{0:,} patch, it was assessed", "{0:,} patches, all assessed")
    reasons = decision.not_assessed
    words = ", ".join(
        map(tr, reasons)
        if len(reasons) == 1
        else (tr("{0:,} {1}", count, tr(why)) for why, count in reasons.items())
    )
    return plural(
        n,
        "{1:,} of {0:,} patch not assessed: {2}",
        "{1:,} of {0:,} patches not assessed: {2}",
        missing,
        words or tr("no reason is known"),
    )


def answer_figures(decision: Decision, counts: Mapping[str, int]) -> dict[str, str]:
    """Patches of each answer with the area that they cover, where it is known and not nothing."""
    areas = {
        **decision.area_mm2,
        UNCERTAIN: decision.area_uncertain_mm2 or 0.0,
        NOT_ASSESSED: decision.area_not_assessed_mm2 or 0.0,
    }
    told = {name: f" · {_mm2(area)}" for name, area in areas.items() if area > 0}
    return {name: f"{number(n)}{told.get(name, '')}" for name, n in counts.items()}


def _mm2(area: float) -> str:
    return f"{area:.1f} mm²" if area >= 10 else f"{area:.2g} mm²"


def counted(n: int, things: str) -> str:
    """A number of what was judged, in words: "3 patients"."""
    if things == "patches":
        return plural(n, "{0:,} patch", "{0:,} patches")
    if things == "patients":
        return plural(n, "{0:,} patient", "{0:,} patients")
    if things == "regions":
        return plural(n, "{0:,} region", "{0:,} regions")
    return plural(n, "{0:,} image", "{0:,} images")


def _looks(n: int) -> str:
    return plural(n, "test part looked at once", "test part looked at {0:,} times")


def origin_sentence(view: ResultView) -> str:
    """What made the result, when, and whether it still holds."""
    sha = (
        f"{view.model_sha[:4]}…{view.model_sha[-2:]}"
        if view.model_sha
        else view.model_name or tr(tr("unknown"))
    )
    state = (
        tr("out of date")
        if view.stale
        else tr("up to date")
        if view.complete
        else tr("stopped before the end")
    )
    return tr("Model {0} · {1} UTC · {2}", sha, f"{view.made:%Y-%m-%d %H:%M}", state)


def score_rows(evaluation: Evaluation) -> list[tuple[str, float, float, float, bool]]:
    """Rows of the score chart."""
    rows = []
    for name in SUMMARY_SCORES:
        score = evaluation.score(name)
        rows.append((tr(score_words(name, short=True)), score.value, score.lo, score.hi, name != "auc"))
    return rows
