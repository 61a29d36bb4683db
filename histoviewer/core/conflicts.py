"""What would flatter or confuse a model: patients and pictures on two sides, missing classes, two labels."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from histoviewer.core.dataset import PARTS, PatchRecord

PART_WORDS = {"train": "training", "validation": "validation", "test": "test"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a data set would flatter or confuse a model. ``kind`` is

    * "patient": one patient stands in several parts,
    * "identical": images with the same bytes stand in several parts,
    * "near": images that look the same stand in several parts,
    * "missing": a part that is used lacks a class,
    * "label": images with the same bytes carry different labels.
    """

    kind: str
    message: str
    paths: tuple[str, ...] = ()
    patients: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A name for just this conflict: another image, patient or part in it makes another key."""
        content = "\0".join((self.kind, self.message, *self.paths, "", *self.patients))
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def conflicts(
    records: Iterable[PatchRecord],
    digests: Mapping[str, str] | None = None,
    near: Iterable[Sequence[str]] = (),
) -> list[Conflict]:
    """What makes a split leak or its labels contradict each other; empty when all is well.

    Args:
        records: the data set.
        digests: a hash of the file of each path.
        near: groups of paths whose pictures look the same.
    """
    records = list(records)
    files: dict[str, list[PatchRecord]] = {}
    for record in records:
        files.setdefault(record.path, []).append(record)
    return [
        *_split_patients(records),
        *_missing_classes(records),
        *_identical(files, digests or {}),
        *_near(files, digests or {}, near),
    ]


def identical_groups(records: Iterable[PatchRecord], digests: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Paths of files with the same bytes, two or more each."""
    same: dict[str, set[str]] = {}
    for record in records:
        if record.path in digests:
            same.setdefault(digests[record.path], set()).add(record.path)
    return sorted(tuple(sorted(paths)) for paths in same.values() if len(paths) > 1)


def _split_patients(records: Sequence[PatchRecord]) -> list[Conflict]:
    parts: dict[str, set[str]] = {}
    for record in records:
        if record.part:
            parts.setdefault(record.patient, set()).add(record.part)
    return [
        Conflict("patient", f"Patient {patient} is in {_words(sides)}", (), (patient,))
        for patient, sides in sorted(parts.items())
        if len(sides) > 1
    ]


def _missing_classes(records: Sequence[PatchRecord]) -> list[Conflict]:
    found: dict[str, set[str]] = {}
    for record in records:
        if record.part:
            found.setdefault(record.part, set()).add(record.label)
    labels = sorted({record.label for record in records})
    return [
        Conflict("missing", f"No image of class '{label}' is in {PART_WORDS[part]}")
        for part in PARTS
        if part in found
        for label in labels
        if label not in found[part]
    ]


def _identical(files: Mapping[str, Sequence[PatchRecord]], digests: Mapping[str, str]) -> list[Conflict]:
    found = []
    records = (record for members in files.values() for record in members)
    for paths in identical_groups(records, digests):
        group = [record for path in paths for record in files[path]]
        found += _across("identical", "The same image is in", paths, group)
        # Places of one slide have labels of their own; only whole images contradict each other.
        labels = {record.label for record in group if record.x_l0 is None}
        if len(labels) > 1:
            words = f"The same image is labelled {_words(labels)}: {_named(paths)}"
            found.append(Conflict("label", words, paths, _patients(group)))
    return found


def _near(
    files: Mapping[str, Sequence[PatchRecord]], digests: Mapping[str, str], near: Iterable[Sequence[str]]
) -> list[Conflict]:
    found = []
    for group in near:
        paths = tuple(sorted(path for path in group if path in files))
        if len({digests.get(path, path) for path in paths}) > 1:
            records = [record for path in paths for record in files[path]]
            found += _across("near", "Images that look the same are in", paths, records)
    return found


def _across(kind: str, words: str, paths: tuple[str, ...], group: Sequence[PatchRecord]) -> list[Conflict]:
    sides = {record.part for record in group if record.part}
    if len(sides) < 2:
        return []
    return [Conflict(kind, f"{words} {_words(sides)}: {_named(paths)}", paths, _patients(group))]


def _patients(group: Sequence[PatchRecord]) -> tuple[str, ...]:
    return tuple(sorted({record.patient for record in group}))


def _named(paths: Sequence[str]) -> str:
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return " and ".join(PurePath(path).name for path in paths[:3]) + more


def _words(names: Iterable[str]) -> str:
    return " and ".join(sorted(PART_WORDS.get(name, name) for name in names))
