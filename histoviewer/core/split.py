"""Patients dealt out: into training, validation and test, or into the folds of a cross-validation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from histoviewer.core.dataset import PARTS, PatchRecord
from histoviewer.core.errors import DatasetError

_Floats = npt.NDArray[np.float64]
_Parts = npt.NDArray[np.intp]

_STARTS, _PASSES = 12, 4
_TRIALS = 40_000
"""Patients looked at in all starts and passes together: many patients need less care for an even mix."""
_MISSING_PENALTY = 1000.0


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
    together: Iterable[Sequence[str]] = (),
) -> dict[str, str]:
    """Give every patient a part so that each part has the label mix of the whole, as far as patients allow.

    Patients who share an image (same digest) stay together. The same records, ratios and seed
    give the same split, whatever the order of the records. A part with share 0 stays empty;
    every other part gets each class.

    Args:
        digests: a hash of the file of each path, to keep identical images on one side.
        together: further groups of patients to keep on one side.

    Raises:
        DatasetError: fewer than two classes, or a class with fewer patients than there are parts.
    """
    shares = np.asarray(parse_ratios(ratios) if isinstance(ratios, str) else ratios, dtype=np.float64)
    names = [name for name, share in zip(PARTS, shares, strict=True) if share > 0]
    clusters = patient_clusters(records, digests, together)
    dealt = _deal(records, clusters, shares[shares > 0] / shares.sum(), seed, "parts")
    return {
        patient: names[part] for cluster, part in zip(clusters, dealt, strict=True) for patient in cluster
    }


def fold_by_patient(
    records: Sequence[PatchRecord],
    folds: int,
    seed: int = 0,
    digests: Mapping[str, str] | None = None,
    together: Iterable[Sequence[str]] = (),
) -> dict[str, int]:
    """Give every patient a fold 0 to ``folds`` - 1 of a cross-validation, with the rules of a split.

    Raises:
        DatasetError: fewer than two folds or classes, or a class with fewer patients than there are folds.
    """
    if folds < 2:
        raise DatasetError(
            f"{folds} folds make no cross-validation", "it needs two at least", "ask for 5, for example"
        )
    clusters = patient_clusters(records, digests, together)
    dealt = _deal(records, clusters, np.full(folds, 1 / folds), seed, "folds")
    return {patient: int(fold) for cluster, fold in zip(clusters, dealt, strict=True) for patient in cluster}


def patient_clusters(
    records: Sequence[PatchRecord],
    digests: Mapping[str, str] | None = None,
    together: Iterable[Sequence[str]] = (),
) -> list[list[str]]:
    """Patients that must stay together, joined where they share a file; sorted, whatever their order."""
    leader = {record.patient: record.patient for record in records}

    def root(patient: str) -> str:
        while leader[patient] != patient:
            leader[patient] = leader[leader[patient]]
            patient = leader[patient]
        return patient

    owner: dict[str, str] = {}
    for record in records:
        digest = (digests or {}).get(record.path)
        if digest is not None:
            leader[root(record.patient)] = root(owner.setdefault(digest, record.patient))
    for group in together:
        for patient in group[1:]:
            leader[root(patient)] = root(group[0])
    joined: dict[str, list[str]] = {}
    for patient in sorted(leader):
        joined.setdefault(root(patient), []).append(patient)
    return sorted(joined.values())


def _deal(
    records: Sequence[PatchRecord], clusters: Sequence[Sequence[str]], shares: _Floats, seed: int, what: str
) -> _Parts:
    """The part (by number) of each cluster: the best of several starts."""
    counts, labels = _counts(records, clusters)
    _refuse_impossible(counts[:, :-1], labels, len(shares), what)
    targets = shares[:, None] * counts.sum(axis=0)
    rng = np.random.default_rng(seed)
    best, best_cost = np.zeros(len(clusters), dtype=np.intp), np.inf
    starts = max(1, min(_STARTS, _TRIALS // (_PASSES * len(clusters))))
    for _ in range(starts):
        parts, cost = _improved(_dealt(counts, targets, rng), counts, targets, rng)
        if cost < best_cost:
            best, best_cost = parts, cost
    if best_cost >= _MISSING_PENALTY:
        raise DatasetError(
            "The data set can't be split",
            f"no arrangement of the patients gives each of the {len(shares)} {what} every class",
            f"add patients, or use fewer {what}",
        )
    return best


def _counts(records: Sequence[PatchRecord], clusters: Sequence[Sequence[str]]) -> tuple[_Floats, list[str]]:
    """Patches of each label per cluster, and in the last column its number of patients."""
    labels = sorted({record.label for record in records})
    row = {patient: i for i, cluster in enumerate(clusters) for patient in cluster}
    column = {label: j for j, label in enumerate(labels)}
    counts = np.zeros((len(clusters), len(labels) + 1))
    for record in records:
        counts[row[record.patient], column[record.label]] += 1
    counts[:, -1] = [len(cluster) for cluster in clusters]
    return counts, labels


def _refuse_impossible(counts: _Floats, labels: Sequence[str], parts_n: int, what: str) -> None:
    if len(labels) < 2:
        raise DatasetError(
            "The data set can't be split",
            f"it has only the class '{labels[0]}'" if labels else "it has no labelled images",
            "import a folder with one sub-folder for each of two or more classes",
        )
    for label, patients in zip(labels, (counts > 0).sum(axis=0), strict=True):
        if patients < parts_n:
            raise DatasetError(
                "The data set can't be split",
                f"class '{label}' comes from {patients} patient{'' if patients == 1 else 's'} and each of "
                f"the {parts_n} {what} needs one of its own",
                f"add patients, check how names give patients (--patient-regex), or use fewer {what}",
            )


def _dealt(counts: _Floats, targets: _Floats, rng: np.random.Generator) -> _Parts:
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
    parts: _Parts, counts: _Floats, targets: _Floats, rng: np.random.Generator
) -> tuple[_Parts, float]:
    """Move or swap single patients while that brings the label mix nearer to what was asked."""
    have = np.zeros_like(targets)
    np.add.at(have, parts, counts)
    cost = float(_costs(have[None], targets)[0])
    for _ in range(min(_PASSES, _TRIALS // len(parts))):
        before = cost
        for i in rng.permutation(len(parts)):
            tried = _trials(have, parts, counts, i, int(rng.integers(len(parts))))
            costs = _costs(tried[0], targets)
            n = int(costs.argmin())
            if costs[n] < cost - 1e-12:
                have, cost = tried[0][n], float(costs[n])
                for patient, part in tried[1][n]:
                    parts[patient] = part
        if cost >= before:
            break
    return parts, cost


def _trials(
    have: _Floats, parts: _Parts, counts: _Floats, i: int, j: int
) -> tuple[_Floats, list[list[tuple[int, int]]]]:
    """What the parts would hold with patient i in another part, or swapped with patient j."""
    home, other = int(parts[i]), int(parts[j])
    moves = [[(i, part)] for part in range(len(have)) if part != home] + [[(i, other), (j, home)]]
    tried = np.repeat(have[None], len(moves), axis=0)
    tried[:, home] -= counts[i]
    for n, move in enumerate(moves):
        tried[n, move[0][1]] += counts[i]
    if home != other:
        tried[-1, other] -= counts[j]
        tried[-1, home] += counts[j]
    return tried, moves


def _costs(have: _Floats, targets: _Floats) -> _Floats:
    """(n,) from (n, parts, columns): squared relative distance; a missing class outweighs everything."""
    missing = (have[:, :, :-1] == 0).sum(axis=(1, 2))
    found: _Floats = _MISSING_PENALTY * missing + (((have - targets) / targets) ** 2).mean(axis=(1, 2))
    return found
