"""Every reason for *not assessed* has its own sentence of what helps."""

from __future__ import annotations

from histoviewer.app import gate, slide_patches
from histoviewer.app.reason_words import advice
from histoviewer.core.results import NO_TISSUE, PEN


def test_each_reason_has_its_own_advice() -> None:
    reasons = [
        value
        for name, value in {**vars(gate), **vars(slide_patches)}.items()
        if name in ("OUT_OF_FOCUS", "TOO_SMALL", "TOO_COARSE") or name.startswith("STRANGE_")
    ]
    told = [advice(reason) for reason in (*reasons, NO_TISSUE, PEN)]
    assert len(set(told)) == len(told) == 8
    assert advice("a reason of a later version") not in told
