"""Labelled patches, the patients they come from, and a split that no patient straddles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import DatasetError

PARTS = ("train", "validation", "test")

DEFAULT_PATIENT_REGEX = r"(?P<patient>TCGA-[^-_.]+-[^-_.]+|[^_]+)"
"""The patient in a file name without its ending: a TCGA patient, else all before the first ``_``.

``10254_idx5_x1051_y501_class0`` is of patient ``10254``, ``p07_slide2`` of ``p07``.
"""

_STARTS = 12
_MISSING_PENALTY = 1000.0


@dataclass(frozen=True, slots=True)
class PatchRecord:
    """One labelled image, or one place in a slide, for training or judging.

    ``patient`` is the group that is never split. ``x_l0``.. are ``None`` for a whole image file;
    ``mpp`` is microns per pixel of the file. ``part`` is "" until the data set was split.
    """

    path: str
    label: str
    patient: str
    mpp: float
    x_l0: float | None = None
    y_l0: float | None = None
    width_l0: float | None = None
    height_l0: float | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a data set would flatter or confuse a model; ``kind`` is "patient", "identical" or "label".

    * patient: one patient stands in several parts,
    * identical: images with the same bytes stand in several parts,
    * label: images with the same bytes carry different labels.
    """

    kind: str
    message: str
    paths: tuple[str, ...]
    patients: tuple[str, ...]


def patient_of(filename: str | PurePath, regex: str | None = None) -> str:
    """The patient that a file belongs to, from the start of its name.

    Args:
        filename: a name or a path; only the last part without its ending is looked at.
        regex: finds the patient: its group ``patient``, else its first group, else the whole match.

    Raises:
        DatasetError: the expression is not valid, or finds nothing in the name.
    """
    stem = PurePath(filename).stem
    pattern = _compiled(regex or DEFAULT_PATIENT_REGEX)
    found = pattern.search(stem) if regex else pattern.match(stem)
    if found is None or not (name := _captured(found)):
        if regex is None:
            return stem
        raise DatasetError(
            f"No patient can be read from the name '{PurePath(filename).name}'",
            f"the expression {regex!r} finds nothing in it",
            "give another --patient-regex whose first group is the patient",
        )
    return name


def parse_ratios(text: str) -> tuple[float, float, float]:
    """Shares of train, validation and test from "50/25/25" (or 0.5/0.25/0.25); they add up to one.

    Raises:
        DatasetError: not three numbers, a negative one, or no training part.
    """
    try:
        values = [float(part) for part in re.split(r"[/:,\s]+", text.strip())]
    except ValueError:
        values = []
    if len(values) != 3 or not all(np.isfinite(values)) or min(values) < 0 or values[0] <= 0:
        raise DatasetError(
            f"'{text}' is no split",
            "it needs three numbers for train/validation/test",
            "write for example 50/25/25",
        )
    total = sum(values)
    return values[0] / total, values[1] / total, values[2] / total


def split_by_patient(
    records: Sequence[PatchRecord],
    ratios: str | Sequence[float] = "50/25/25",
    seed: int = 0,
    digests: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Give every patient a part so that each part has the label mix of the whole, as far as patients allow.

    Patients who share an image (same digest) stay together. The same records, ratios and seed
    give the same split, whatever the order of the records. A part with share 0 stays empty;
    every other part gets each class.

    Args:
        digests: a hash of the file of each path, to keep identical images on one side.

    Raises:
        DatasetError: fewer than two classes, or a class with fewer patients than there are parts.
    """
    shares = np.asarray(parse_ratios(ratios) if isinstance(ratios, str) else ratios, dtype=np.float64)
    names = [name for name, share in zip(PARTS, shares, strict=True) if share > 0]
    shares = shares[shares > 0] / shares.sum()
    clusters = _clusters(records, digests or {})
    counts, labels = _counts(records, clusters)
    _refuse_impossible(counts[:, :-1], labels, names)
    targets = shares[:, None] * counts.sum(axis=0)
    rng = np.random.default_rng(seed)
    best, best_cost = np.zeros(len(clusters), dtype=np.intp), np.inf
    for _ in range(_STARTS):
        parts = _improved(_dealt(counts, targets, rng), counts, targets, rng)
        cost = _cost(parts, counts, targets)
        if cost < best_cost:
            best, best_cost = parts, cost
    if best_cost >= _MISSING_PENALTY:
        raise DatasetError(
            "The data set can't be split",
            "no arrangement of the patients gives every part each class",
            "add patients, or use fewer parts (for example 70/30/0)",
        )
    return {patient: names[part] for cluster, part in zip(clusters, best, strict=True) for patient in cluster}


def conflicts(records: Iterable[PatchRecord], digests: Mapping[str, str] | None = None) -> list[Conflict]:
    """What makes a split leak or its labels contradict each other; empty when all is well."""
    records = list(records)
    parts: dict[str, set[str]] = {}
    for record in records:
        if record.part:
            parts.setdefault(record.patient, set()).add(record.part)
    found = [
        Conflict("patient", f"Patient {patient} is in {_words(sides)}", (), (patient,))
        for patient, sides in sorted(parts.items())
        if len(sides) > 1
    ]
    return found + _identical_conflicts(records, digests or {})


def _identical_conflicts(records: Sequence[PatchRecord], digests: Mapping[str, str]) -> list[Conflict]:
    same: dict[str, list[PatchRecord]] = {}
    for record in records:
        if record.x_l0 is None and record.path in digests:
            same.setdefault(digests[record.path], []).append(record)
    found = []
    for group in same.values():
        if len(group) < 2:
            continue
        paths = tuple(sorted(record.path for record in group))
        patients = tuple(sorted({record.patient for record in group}))
        named = " and ".join(PurePath(path).name for path in paths[:3])
        sides, labels = {r.part for r in group if r.part}, {r.label for r in group}
        if len(sides) > 1:
            found.append(
                Conflict("identical", f"The same image is in {_words(sides)}: {named}", paths, patients)
            )
        if len(labels) > 1:
            found.append(
                Conflict("label", f"The same image is labelled {_words(labels)}: {named}", paths, patients)
            )
    return found


def _clusters(records: Sequence[PatchRecord], digests: Mapping[str, str]) -> list[list[str]]:
    """Patients that must stay together, joined where they share an image; sorted, so order can't matter."""
    leader = {record.patient: record.patient for record in records}

    def root(patient: str) -> str:
        while leader[patient] != patient:
            leader[patient] = leader[leader[patient]]
            patient = leader[patient]
        return patient

    owner: dict[str, str] = {}
    for record in records:
        digest = digests.get(record.path) if record.x_l0 is None else None
        if digest is not None:
            leader[root(record.patient)] = root(owner.setdefault(digest, record.patient))
    joined: dict[str, list[str]] = {}
    for patient in sorted(leader):
        joined.setdefault(root(patient), []).append(patient)
    return sorted(joined.values())


def _counts(
    records: Sequence[PatchRecord], clusters: Sequence[Sequence[str]]
) -> tuple[npt.NDArray[np.float64], list[str]]:
    """Patches of each label per cluster, and in the last column its number of patients."""
    labels = sorted({record.label for record in records})
    row = {patient: i for i, cluster in enumerate(clusters) for patient in cluster}
    column = {label: j for j, label in enumerate(labels)}
    counts = np.zeros((len(clusters), len(labels) + 1))
    for record in records:
        counts[row[record.patient], column[record.label]] += 1
    counts[:, -1] = [len(cluster) for cluster in clusters]
    return counts, labels


def _refuse_impossible(counts: npt.NDArray[np.float64], labels: Sequence[str], parts: Sequence[str]) -> None:
    if len(labels) < 2:
        raise DatasetError(
            "The data set can't be split",
            f"it has only the class '{labels[0]}'" if labels else "it has no labelled images",
            "import a folder with one sub-folder for each of two or more classes",
        )
    for label, patients in zip(labels, (counts > 0).sum(axis=0), strict=True):
        if patients < len(parts):
            raise DatasetError(
                "The data set can't be split",
                f"class '{label}' comes from {patients} patient{'' if patients == 1 else 's'} and each of "
                f"the {len(parts)} parts needs one of its own",
                "add patients, check how names give patients (--patient-regex), or use fewer parts",
            )


def _dealt(
    counts: npt.NDArray[np.float64], targets: npt.NDArray[np.float64], rng: np.random.Generator
) -> npt.NDArray[np.intp]:
    """Deal patients out, the largest first, each to the part that lacks most of what it brings."""
    total = counts.sum(axis=0)
    order = rng.permutation(len(counts))
    order = order[np.argsort(-(counts[order] / total).sum(axis=1), kind="stable")]
    parts = np.zeros(len(counts), dtype=np.intp)
    have = np.zeros_like(targets)
    for i in order:
        lack = ((targets - have) / targets) @ (counts[i] / total)
        parts[i] = int(np.argmax(lack + rng.random(len(lack)) * 1e-9))
        have[parts[i]] += counts[i]
    return parts


def _improved(
    parts: npt.NDArray[np.intp],
    counts: npt.NDArray[np.float64],
    targets: npt.NDArray[np.float64],
    rng: np.random.Generator,
) -> npt.NDArray[np.intp]:
    """Move or swap single patients while that brings the label mix nearer to what was asked."""
    cost = _cost(parts, counts, targets)
    for _ in range(4):
        before = cost
        for i in rng.permutation(len(parts)):
            partner = int(rng.integers(len(parts)))
            for trial in (*_moves(parts, i, len(targets)), _swap(parts, i, partner)):
                trial_cost = _cost(trial, counts, targets)
                if trial_cost < cost - 1e-12:
                    parts, cost = trial, trial_cost
        if cost >= before:
            break
    return parts


def _moves(parts: npt.NDArray[np.intp], i: int, parts_n: int) -> list[npt.NDArray[np.intp]]:
    found = []
    for part in range(parts_n):
        if part != parts[i]:
            trial = parts.copy()
            trial[i] = part
            found.append(trial)
    return found


def _swap(parts: npt.NDArray[np.intp], i: int, j: int) -> npt.NDArray[np.intp]:
    trial = parts.copy()
    trial[i], trial[j] = parts[j], parts[i]
    return trial


def _cost(
    parts: npt.NDArray[np.intp], counts: npt.NDArray[np.float64], targets: npt.NDArray[np.float64]
) -> float:
    """Squared relative distance from the targets; a class missing in a part outweighs everything."""
    have = np.zeros_like(targets)
    np.add.at(have, parts, counts)
    missing = int((have[:, :-1] == 0).sum())
    return _MISSING_PENALTY * missing + float((((have - targets) / targets) ** 2).mean())


def _compiled(regex: str) -> re.Pattern[str]:
    try:
        return re.compile(regex)
    except re.error as error:
        raise DatasetError(
            f"The patient expression {regex!r} can't be used", str(error), "give a valid regular expression"
        ) from error


def _captured(found: re.Match[str]) -> str:
    groups = found.groupdict()
    if groups.get("patient") is not None:
        return str(groups["patient"])
    return str(found.group(1) if found.re.groups else found.group(0))


def _words(names: Iterable[str]) -> str:
    return " and ".join(sorted(names))
