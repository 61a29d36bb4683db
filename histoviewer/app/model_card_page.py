"""The model card as a page of Markdown: what the model is, what it learned from, how good it is.

After Mitchell et al. (2019), "Model cards for model reporting".
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from histoviewer.app.export_files import write_text
from histoviewer.app.model_card import card_facts
from histoviewer.app.model_store import model_summary
from histoviewer.core.metrics import Evaluation, Score
from histoviewer.core.score_words import score_words
from histoviewer.core.task import Task

_FIRST = ("summary", "use", "limits", "source", "data", "patients")
_NOTICE = "For research use only. Not a medical device; not for diagnosis."


def write_card(task: Task, request: tuple[Path, Path]) -> Path:
    """Write the card of a model file (first) as Markdown (second).

    Raises:
        FileAccessError, ModelFileError: the model can't be read. StorageError: the card can't be written.
    """
    model, out = request
    task.report(0, 1, "Model card")
    found = model_summary(model)
    named = {"name": found.name, "sha256": found.sha256}
    write_text(out, card_page({"model": named, "model_card": card_facts(found.header)}))
    return out


def card_page(
    provenance: Mapping[str, Any], evaluation: Evaluation | None = None, test_looks: int | None = None
) -> str:
    """The page.

    Args:
        provenance: of a result, with "model" (name, sha256) and "model_card" (``model_card.card_facts``).
        evaluation: scores to add.
        test_looks: how often the test part was looked at.
    """
    model = provenance.get("model") or {}
    facts = dict(provenance.get("model_card") or {})
    texts = facts.pop("texts", None) or {}
    lines = [f"# {model.get('name') or 'Model'}", "", _NOTICE, ""]
    lines += _table(("", ""), [(name, _words(value)) for name, value in facts.items() if value])
    if model.get("sha256"):
        lines += ["", f"sha256 of the file: `{model['sha256']}`"]
    for title, text in sorted(texts.items(), key=lambda item: _place(item[0])):
        lines += ["", f"## {str(title)[:1].upper()}{str(title)[1:]}", "", str(text)]
    if evaluation is not None:
        lines += ["", *_evaluation(evaluation, test_looks)]
        warning = (provenance.get("known_patients") or {}).get("warning")
        lines += ["", f"**{warning}**"] if warning else []
    return "\n".join(lines) + "\n"


def _place(title: str) -> int:
    return _FIRST.index(title) if title in _FIRST else len(_FIRST)


def _evaluation(found: Evaluation, test_looks: int | None) -> list[str]:
    people = f" of {found.groups_n} patients" if found.groups_n else ""
    lines = ["## Evaluation", "", f"{found.n} items{people}. 95 % intervals: {found.intervals}."]
    if found.positive:
        lines.append(f"Precision, recall, specificity, F1 and average precision are of '{found.positive}'.")
    if test_looks is not None:
        times = "once" if test_looks == 1 else f"{test_looks} times"
        lines.append(f"The test part was looked at {times} so far.")
    rows: list[tuple[str, ...]] = [
        (score_words(name), *_score(found.score(name))) for name in found.shown_scores
    ]
    lines += ["", *_table(("score", "value", "95 % interval"), rows), ""]
    counts = found.confusion_matrix.tolist()
    head = ("truth \\ prediction", *found.classes)
    return [
        *lines,
        *_table(head, [(c, *map(str, row)) for c, row in zip(found.classes, counts, strict=True)]),
    ]


def _score(score: Score) -> tuple[str, str]:
    if math.isnan(score.value):
        return "not defined", ""
    between = "" if math.isnan(score.lo) else f"{score.lo:.3f} to {score.hi:.3f}"
    return f"{score.value:.3f}", between


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    cells = [[cell.replace("|", "\\|") for cell in row] for row in (head, *rows)]
    made = [f"| {' | '.join(row)} |" for row in cells]
    return [made[0], "|" + "---|" * len(head), *made[1:]]
