"""Whether a model knows the patients that it is judged on: then its scores say little about new ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from histoviewer.core.patient_digest import recognized


@dataclass(frozen=True, slots=True)
class KnownPatients:
    """How many of the ``judged`` patients a model was trained on, and how many helped to choose and calibrate
    it; ``None`` where its file does not say which patients those were. Patients are told by their names."""

    judged: int
    trained: int | None
    chosen: int | None

    @property
    def warning(self) -> str:
        """One sentence for a person; empty where nothing is wrong."""
        if self.trained is None:
            return (
                "The model file does not say which patients the model was trained on: whether it knows "
                f"the {_patients(self.judged)} judged here is not known."
            )
        if self.trained:
            return (
                f"{self.trained:,} of the {_patients(self.judged)} judged here bear names of patients that "
                "the model was trained on: the scores are too good, judge it on patients it never saw."
            )
        if self.chosen:
            return (
                f"{self.chosen:,} of the {_patients(self.judged)} judged here bear names of patients that "
                "the model was chosen and calibrated on: the scores may be too good."
            )
        return ""

    def to_json(self) -> dict[str, Any]:
        """Under ``known_patients`` in the document of ``histoviewer evaluate --json``."""
        return {
            "judged": self.judged,
            "trained_on": self.trained,
            "chosen_on": self.chosen,
            "warning": self.warning,
        }


def known_patients(split: Mapping[str, Iterable[str]], judged: Iterable[str]) -> KnownPatients:
    """Compare the patients of a model file's ``split`` (digests, or names in files of older versions) with
    those that are judged (names, "" for none)."""
    names = {name for name in judged if name}
    if not split.get("train"):
        return KnownPatients(len(names), None, None)
    trained = recognized(split["train"], names)
    chosen = recognized(split.get("validation", ()), names - trained)
    return KnownPatients(len(names), len(trained), len(chosen))


def together(found: Sequence[KnownPatients]) -> KnownPatients:
    """What holds for several models that each judged patients of their own."""
    trained, chosen = [one.trained for one in found], [one.chosen for one in found]
    return KnownPatients(sum(one.judged for one in found), _sum(trained), _sum(chosen))


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _patients(count: int) -> str:
    return f"{count:,} patient{'s' if count != 1 else ''}"
