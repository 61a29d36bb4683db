"""What the images of a patient say together, as a table of the report."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from histoviewer.app.report_blocks import Block, Heading, Text, decision_row, table
from histoviewer.app.slide_decisions import by_patient
from histoviewer.core.results import DecisionRule, SlideResult

_WIDTHS = (0.2, 0.1, 0.28, 0.12, 0.13, 0.17)
_HEAD = ("patient", "images", "outcome", "probability", "patches", "not assessed")
_RULE = ("margin", "coverage", "vote", "mixed_share", "mixed_probability", "positive")


def patient_blocks(slides: Sequence[SlideResult], patients: Mapping[str, str], identify: bool) -> list[Block]:
    """One decision for each patient, from the patches of all images; nothing where no patient has two.

    Patients are numbered unless ``identify``. Images that were judged by different models or settings give no
    common decision, and that is said.
    """
    whose: dict[str, list[SlideResult]] = {}
    for slide in slides:
        if name := patients.get(slide.path):
            whose.setdefault(name, []).append(slide)
    if all(len(images) < 2 for images in whose.values()):
        return []
    rows = [
        (name if identify else f"patient {n}", str(len(images)), *_decided(name, images))
        for n, (name, images) in enumerate(whose.items(), 1)
    ]
    words = "All patches of a patient's images make one decision, by the rule of the model's run."
    return [Heading("Patients"), Text(words, small=True), table(_HEAD, rows, _WIDTHS)]


def _decided(name: str, images: Sequence[SlideResult]) -> tuple[str, str, str, str]:
    if len({_maker(image) for image in images}) > 1:
        return "none: the images were judged by different models or settings", "", "", ""
    rule = rule_of(images[0].provenance.get("settings", {}))
    (patient,) = by_patient(images, rule, {Path(image.path): name for image in images})
    return decision_row(patient.decision)


def _maker(image: SlideResult) -> str:
    """What decided: the model's digest and the rule, as text to compare."""
    settings = image.provenance.get("settings", {})
    kept = {key: settings.get(key) for key in (*_RULE, "thresholds", "normalizer", "mode")}
    return json.dumps([image.provenance.get("model", {}).get("sha256"), image.classes, kept], sort_keys=True)


def rule_of(settings: Mapping[str, Any]) -> DecisionRule:
    """The rule of a run, from the settings in its provenance."""
    found = {key: settings[key] for key in _RULE if settings.get(key) is not None}
    return DecisionRule(**found, least=settings.get("thresholds"))
