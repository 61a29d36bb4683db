"""Writes the table of the literature as Markdown, CSV, JSON and a picture."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Sequence
from pathlib import Path

from literature_run import Outcome
from literature_scores import Row
from literature_systems import BY_NAME

from histoviewer.core.metrics import Score

SCORES = ("auc", "balanced_accuracy", "accuracy", "recall", "precision", "f1")
TARGETS = {"idc": 0.94, "breakhis200x": 0.90}
_CHOSEN = "Chosen on validation"
NOTES = (
    "AUC and balanced accuracy with 95 % intervals (bootstrap over patients, 1,000 replicates). Patients of "
    "training, validation and test are disjoint. The validation column chooses, the test column is what "
    "counts. Probabilities are as the network gives them, without calibration.",
    "idc: single 50-px patches, the division of the bundled model's header (150 / 32 / 32 patients). "
    "'neighbours': the patches around a patch are heard (core/neighbours.py). 'by patient': AUC of one "
    "decision from all patches of a patient; the truth is what more than half of them are.",
    "breakhis200x: 31 patients, only five of them benign. '5 folds': five divisions by patient (three folds "
    "to learn, one to choose, one to test), the five test parts together; every image is in it once. Every "
    "image is in the validation column once, too, judged by another model. 'single': the program's own "
    "50/25/25 division, with one benign patient in the test part: read its interval. '" + _CHOSEN + "': each "
    "test fold by the system that is best on the validation answers about all other patients. The texture "
    "network was found by trying on these 31 patients: only patients kept aside can confirm it.",
)


def write_all(work: Path, outcomes: Sequence[Outcome], rows: Sequence[Row]) -> None:
    """``work``.md, .csv, .json and .png beside the folder ``work``."""
    document = [_as_json(row, outcomes) for row in rows]
    absent = [
        {"set": o.study, "system": o.system, "title": title(o), "absent": o.absent}
        for o in outcomes
        if o.absent
    ]
    work.with_suffix(".json").write_text(json.dumps([*document, *absent], indent=1), encoding="utf-8")
    work.with_suffix(".md").write_text(markdown(outcomes, rows), encoding="utf-8")
    _write_csv(work.with_suffix(".csv"), rows)
    if rows:
        _draw(work.with_suffix(".png"), rows)
    print(work.with_suffix(".md").read_text(encoding="utf-8"))


def title(outcome: Outcome) -> str:
    """A system in words."""
    return _CHOSEN if outcome.system == "chosen" else BY_NAME[outcome.system].title


def markdown(outcomes: Sequence[Outcome], rows: Sequence[Row]) -> str:
    """The table: a line for each system and way to decide; what can't be had is said."""
    lines = ["# The table of the literature", "", *(line for note in NOTES for line in (note, ""))]
    lines += [
        "| set | system | epochs | division | decision | n / patients | validation AUC | test AUC | "
        "test balanced accuracy | by patient: majority | mean | maximum |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for outcome in outcomes:
        own = [r for r in rows if (r.study, r.system) == (outcome.study, outcome.system)]
        start = f"| {outcome.study} | {title(outcome)} | {', '.join(dict.fromkeys(outcome.epochs))} "
        if not own:
            lines.append(f"{start}| | {_absence(outcome)} | | | | | | | |")
        shown: set[str] = set()
        for row in own:
            if row.level != "patient":
                patients = [] if row.division in shown else [r for r in own if r.division == row.division]
                lines.append(f"{start}| {row.division} | {row.decision} {_cells(row, patients)}")
                shown.add(row.division)
    return "\n".join([*lines, "", *_best(outcomes, rows), ""])


def _absence(outcome: Outcome) -> str:
    return outcome.absent.split(" (")[0] or "not run yet"


def _cells(row: Row, same: Sequence[Row]) -> str:
    """The figures of one line; those by patient come once for each division."""
    by_patient = [_score(r.test.auc) for r in same if r.level == "patient"] or [""] * 3
    figures = [row.validation.auc, row.test.auc, row.test.balanced_accuracy]
    cells = [f"{row.test.n} / {row.test.groups_n}", *map(_score, figures), *by_patient]
    return f"| {' | '.join(cells)} |"


def _best(outcomes: Sequence[Outcome], rows: Sequence[Row]) -> list[str]:
    """For each set the line of the system and decision that validation chooses, beside its target."""
    found = []
    for study, target in TARGETS.items():
        level = "patch" if study == "idc" else "image"
        own = [
            r for r in rows
            if r.study == study and r.level == level and r.division != "single" and r.system != "chosen"
        ]  # fmt: skip
        if own:
            best = max(own, key=lambda r: r.validation.auc.value)
            name = next(title(o) for o in outcomes if o.system == best.system)
            found.append(
                f"{study}: best on validation is {name} ({best.decision}), validation AUC "
                f"{_score(best.validation.auc)}, test AUC {_score(best.test.auc)}; target {target:.2f}."
            )
    return found


def _score(score: Score) -> str:
    if math.isnan(score.value):
        return "one class only"
    return f"{score.value:.3f} ({score.lo:.3f} to {score.hi:.3f})"


def _as_json(row: Row, outcomes: Sequence[Outcome]) -> dict[str, object]:
    outcome = next(o for o in outcomes if (o.study, o.system) == (row.study, row.system))
    return {
        "set": row.study,
        "system": row.system,
        "title": title(outcome),
        "epochs": list(outcome.epochs),
        "seconds": outcome.seconds,
        "division": row.division,
        "level": row.level,
        "decision": row.decision,
        "validation": {name: row.validation.score(name).as_json() for name in SCORES},
        "test": {name: row.test.score(name).as_json() for name in SCORES},
        "n": row.test.n,
        "patients": row.test.groups_n,
    }


def _write_csv(path: Path, rows: Sequence[Row]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        named = [f"{part}_{name}{end}" for part in ("validation", "test") for name in SCORES for end in _ENDS]
        writer.writerow(["set", "system", "division", "level", "decision", "n", "patients", *named])
        for row in rows:
            values = [
                f"{value:.4f}"
                for evaluation in (row.validation, row.test)
                for name in SCORES
                for value in _three(evaluation.score(name))
            ]
            start = [row.study, row.system, row.division, row.level, row.decision]
            writer.writerow([*start, row.test.n, row.test.groups_n, *values])


_ENDS = ("", "_low", "_high")


def _three(score: Score) -> tuple[float, float, float]:
    return score.value, score.lo, score.hi


def _draw(path: Path, rows: Sequence[Row]) -> None:
    """AUC on test with its interval, a panel for each set; the target as a line."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    shown = [r for r in rows if r.division != "single" and r.decision in ("one patch", "neighbours", "mean")]
    shown = [r for r in shown if r.level in ("patch", "image")]
    studies = sorted({r.study for r in shown})
    counts = [sum(r.study == study for r in shown) for study in studies]
    figure, axes = pyplot.subplots(
        len(studies), 1, figsize=(9, 1.6 + 0.27 * sum(counts)), squeeze=False, height_ratios=counts
    )
    for axis, study in zip(axes[:, 0], studies, strict=True):
        own = sorted((r for r in shown if r.study == study), key=lambda r: r.test.auc.value)
        names = [f"{r.system}{', neighbours' if r.decision == 'neighbours' else ''}" for r in own]
        for y, row in enumerate(own):
            auc = row.test.auc
            axis.plot([auc.lo, auc.hi], [y, y], color="0.5", linewidth=2, zorder=1)
            axis.plot(auc.value, y, "o", color="black", markersize=5, zorder=2)
        axis.set_yticks(range(len(own)), names, fontsize=8)
        axis.axvline(TARGETS[study], color="#b3261e", linewidth=1, linestyle="--", label="target")
        axis.set_title(f"{study}: AUC on test patients, 95 % interval", fontsize=10, loc="left")
        axis.legend(loc="lower right", fontsize=8, frameon=False)
        axis.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)
