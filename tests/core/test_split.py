"""Patients never straddle a split, nor the folds of a cross-validation."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from histoviewer.core.conflicts import conflicts
from histoviewer.core.dataset import PARTS, PatchRecord
from histoviewer.core.errors import DatasetError
from histoviewer.core.split import fold_by_patient, parse_ratios, patient_clusters, split_by_patient


def records(counts: dict[str, dict[str, int]]) -> list[PatchRecord]:
    """Records of so many patches by patient and label."""
    return [
        PatchRecord(f"{patient}_{label}_{i}.png", label, patient, 4.0)
        for patient, labels in counts.items()
        for label, n in labels.items()
        for i in range(n)
    ]


def test_ratios() -> None:
    assert parse_ratios("50/25/25") == (0.5, 0.25, 0.25)
    assert parse_ratios("70:30:0") == pytest.approx((0.7, 0.3, 0))
    for wrong in ("", "50/50", "a/b/c", "0/50/50", "50/-10/60", "nan/1/1", "1/1/1/1"):
        with pytest.raises(DatasetError):
            parse_ratios(wrong)


cohorts = st.dictionaries(
    st.integers(0, 99).map(str),
    st.fixed_dictionaries({}, optional={"normal": st.integers(1, 9), "invasive": st.integers(1, 9)}).filter(
        bool
    ),
    min_size=8,
    max_size=24,
)


@settings(max_examples=60, deadline=None)
@given(cohorts, st.integers(0, 5))
def test_no_patient_straddles_and_every_part_has_each_class(
    cohort: dict[str, dict[str, int]], seed: int
) -> None:
    labelled = records(cohort)
    patients = Counter(label for labels in cohort.values() for label in labels)
    assume(min(patients["normal"], patients["invasive"]) >= 3)
    split = split_by_patient(labelled, "50/25/25", seed)
    assert split.keys() == cohort.keys()
    assert set(split.values()) == set(PARTS)
    for part in PARTS:
        assert {r.label for r in labelled if split[r.patient] == part} == {"normal", "invasive"}
    assert split == split_by_patient(labelled[::-1], "50/25/25", seed)


def test_the_label_mix_follows_the_ratios() -> None:
    cohort = {str(p): {"normal": 5 + p % 7, "invasive": 1 + p % 5} for p in range(60)}
    labelled = records(cohort)
    split = split_by_patient(labelled, "60/20/20", 1)
    for label in ("normal", "invasive"):
        mine = [r for r in labelled if r.label == label]
        share = sum(split[r.patient] == "train" for r in mine) / len(mine)
        assert share == pytest.approx(0.6, abs=0.03)


def random_cohort(draw: random.Random) -> dict[str, dict[str, int]]:
    """A few patients with some patches of one to three classes, each class of six patients at least."""
    labels = "abc"[: draw.randint(2, 3)]
    cohort = {str(p): {labels[p % len(labels)]: draw.randint(1, 30)} for p in range(6 * len(labels))}
    for labelled in cohort.values():
        if draw.random() < 0.5:
            labelled[draw.choice(labels)] = draw.randint(1, 30)
    return cohort


def test_parts_are_disjoint_for_a_thousand_data_sets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("histoviewer.core.split._STARTS", 1)  # the best of twelve takes twelve times as long
    draw = random.Random(7)
    for n in range(1000):
        cohort = random_cohort(draw)
        labelled = records(cohort)
        # Some patients share an image, some look-alikes are to be kept together.
        digests = {labelled[0].path: "same", labelled[-1].path: "same"}
        pair = tuple(draw.sample(sorted(cohort), 2))
        split = split_by_patient(labelled, "50/25/25", n, digests, [pair])
        assert split.keys() == cohort.keys()
        parted = [replace(r, part=split[r.patient]) for r in labelled]
        files = {r.path: digests.get(r.path, r.path) for r in parted}
        assert {c.kind for c in conflicts(parted, files, [pair])} <= {"label"}, n
        assert split[labelled[0].patient] == split[labelled[-1].patient]
        assert split[pair[0]] == split[pair[1]]


def test_each_fold_has_every_class_and_whole_patients() -> None:
    cohort = {str(p): {"normal": 5 + p % 7, "invasive": 1 + p % 5} for p in range(40)}
    labelled = records(cohort)
    folds = fold_by_patient(labelled, 5, seed=3, together=[("1", "2", "3")])
    assert folds.keys() == cohort.keys()
    assert set(folds.values()) == set(range(5))
    assert folds["1"] == folds["2"] == folds["3"]
    for label in ("normal", "invasive"):
        held = Counter(folds[r.patient] for r in labelled if r.label == label)
        assert max(held.values()) < 1.3 * min(held.values())
    assert folds == fold_by_patient(labelled[::-1], 5, seed=3, together=[("1", "2", "3")])
    with pytest.raises(DatasetError, match="two at least"):
        fold_by_patient(labelled, 1)
    with pytest.raises(DatasetError, match="each of the 9 folds"):
        fold_by_patient(records({str(p): {"x": 1, "y": 1} for p in range(8)}), 9)


def test_ten_thousand_patients_are_split_evenly() -> None:
    labelled = [PatchRecord(f"{i}.png", "abcd"[i % 4], str(i), 0.5) for i in range(10_000)]
    split = split_by_patient(labelled)
    counts = Counter((split[r.patient], r.label) for r in labelled)
    assert all(abs(counts["train", label] - 1250) <= 2 for label in "abcd")
    assert all(abs(counts["test", label] - 625) <= 2 for label in "abcd")


def test_clusters_join_patients_over_shared_files_and_groups() -> None:
    labelled = records({p: {"x": 1} for p in "abcdef"})
    digests = {"a_x_0.png": "1", "c_x_0.png": "1"}
    assert patient_clusters(labelled, digests, [("c", "e"), ("f",)]) == [["a", "c", "e"], ["b"], ["d"], ["f"]]


def test_another_seed_makes_another_split() -> None:
    labelled = records({str(p): {"normal": 3, "invasive": 3} for p in range(20)})
    assert split_by_patient(labelled, seed=0) != split_by_patient(labelled, seed=1)


def test_a_part_without_a_share_stays_empty() -> None:
    labelled = records({"a": {"x": 2, "y": 2}, "b": {"x": 2, "y": 2}})
    assert set(split_by_patient(labelled, "50/50/0").values()) == {"train", "validation"}


def test_patients_who_share_an_image_stay_together() -> None:
    labelled = records({str(p): {"normal": 2, "invasive": 2} for p in range(12)})
    digests = {r.path: r.path for r in labelled}
    digests["3_normal_0.png"] = digests["8_normal_1.png"] = "same"
    digests["8_invasive_0.png"] = digests["5_normal_1.png"] = "other"
    for seed in range(10):
        split = split_by_patient(labelled, seed=seed, digests=digests)
        assert split["3"] == split["8"] == split["5"]
        parted = [replace(r, part=split[r.patient]) for r in labelled]
        assert [c.kind for c in conflicts(parted, digests)] == ["label"]


@pytest.mark.parametrize(
    ("cohort", "word"),
    [
        ({}, "no labelled images"),
        ({"a": {"x": 3}, "b": {"x": 3}, "c": {"x": 1}}, "only the class 'x'"),
        ({"a": {"x": 3}, "b": {"x": 3}, "c": {"x": 1}, "d": {"y": 9}}, "class 'y' comes from 1 patient "),
    ],
)
def test_what_can_not_be_split_is_said_in_words(cohort: dict[str, dict[str, int]], word: str) -> None:
    with pytest.raises(DatasetError, match=word):
        split_by_patient(records(cohort))
