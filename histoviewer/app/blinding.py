"""Blinded reading: names of slides, patients and projects replaced by codes. Without Qt.

A code comes from the slide's content, so it is the same tomorrow and says nothing about the file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_ENDINGS = (
    "svs|tiff?|ndpi|mrxs|scn|bif|vmsu?|vmu|svslide|dcm|czi|png|jpe?g|bmp|jp2|hvproj|geojson|json|xml|csv|pdf"
)
_FILE_NAME = re.compile(rf"(?:[A-Za-z]:)?[^\s“”\"'<>|]*\.(?:{_ENDINGS})\b", re.IGNORECASE)
_SHORTEST = 3
HIDDEN_FILE = "(file hidden)"
HIDDEN_PATIENT = "(patient hidden)"


class NamedSlide(Protocol):
    """What is needed of a slide of the project."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def fingerprint(self) -> str:
        """Of its content."""

    @property
    def patient(self) -> str:
        """The group that must not be split; "" while unknown."""


def code_of(fingerprint: str) -> str:
    """ "Slide 7KQ4X": five letters that stand for a slide while its name is hidden."""
    digest = hashlib.sha256(f"histoviewer blinded {fingerprint}".encode()).digest()
    return "Slide " + "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in digest[:5])


def patient_code_of(patient: str) -> str:
    """A code for a patient, so that the same patient's slides stay together in lists."""
    return "Patient" + code_of(f"patient {patient}").removeprefix("Slide")


class Blinding:
    """What to say instead of names.

    Args:
        slides: the slides of the project.
        others: more names to hide, and what to say in their place (the project's name, patients of the
            data set).
    """

    def __init__(self, slides: Iterable[NamedSlide] = (), others: Mapping[str, str] | None = None) -> None:
        words: dict[str, str] = dict(others or {})
        for slide in slides:
            code = code_of(slide.fingerprint)
            words |= {str(slide.path): code, slide.path.name: code, slide.path.stem: code}
            if slide.patient:
                words[slide.patient] = HIDDEN_PATIENT
        self._words = {name: code for name, code in words.items() if len(name) >= _SHORTEST}
        longest_first = sorted(self._words, key=len, reverse=True)
        # Whole words only: a patient called "Ann" is not part of "Annotation".
        pattern = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first)
        self._pattern = re.compile(pattern) if pattern else None

    def mask(self, text: str) -> str:
        """A text without known names, and without anything that looks like the name of a file."""
        if self._pattern is not None:
            text = self._pattern.sub(lambda found: self._words[found.group()], text)
        return _FILE_NAME.sub(HIDDEN_FILE, text)
