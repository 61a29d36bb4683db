"""What a person can do where a patch was not assessed, by the reason that it bears."""

from __future__ import annotations

from histoviewer.app import gate, slide_patches
from histoviewer.core.results import NO_TISSUE, PEN

_ADVICE = {
    NO_TISSUE: "Bare glass: there is nothing to judge.",
    PEN: "Ink hides the tissue. Look at it yourself, or scan the slide without the ink.",
    gate.OUT_OF_FOCUS: "Check the pixel size of the image; if it is right, scan the slide again in focus.",
    gate.STRANGE_COLOURS: "Check the stain, or use a model that was trained on this stain.",
    gate.STRANGE_DETAIL: "Check the pixel size, or use a model that was trained on such tissue.",
    gate.STRANGE_TISSUE: "The model has seen nothing like it. Use one that was trained on such tissue.",
    slide_patches.TOO_SMALL: "Use a larger part of the slide, or let each image be one patch (Settings).",
    slide_patches.TOO_COARSE: "Scan at a higher magnification, or use a model for coarser pixels.",
}


def advice(reason: str) -> str:
    """One sentence; what holds for any reason where this one is not known."""
    return _ADVICE.get(reason, "The model could not judge it. Look at it yourself.")
