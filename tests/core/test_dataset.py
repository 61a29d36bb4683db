"""Patients are read from names and never straddle a split."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from histoviewer.core.dataset import (
    PARTS,
    PatchRecord,
    conflicts,
    parse_ratios,
    patient_of,
    split_by_patient,
)
from histoviewer.core.errors import DatasetError


def records(counts: dict[str, dict[str, int]]) -> list[PatchRecord]:
    """Records of so many patches by patient and label."""
    return [
        PatchRecord(f"{patient}_{label}_{i}.png", label, patient, 4.0)
        for patient, labels in counts.items()
        for label, n in labels.items()
        for i in range(n)
    ]


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("10254_idx5_x1051_y501_class0.png", "10254"),
        ("19854_tubular_adenoma_19854C_000.png", "19854"),
        ("TCGA-CR-7395-01A-01-TS1.svs", "TCGA-CR-7395"),
        ("folder/P07.slide2.tif", "P07.slide2"),
        ("alone.png", "alone"),
        ("_odd.png", "_odd"),
    ],
)
def test_patient_from_the_name(name: str, patient: str) -> None:
    assert patient_of(name) == patient


def test_patient_by_an_expression() -> None:
    assert patient_of("slide_007_b.png", r"_(\d+)_") == "007"
    assert patient_of("slide_007_b.png", r"(?P<rest>b)|(?P<patient>\d+)") == "007"
    with pytest.raises(DatasetError, match="finds nothing"):
        patient_of("slide.png", r"_(\d+)_")
    with pytest.raises(DatasetError, match="can't be used"):
        patient_of("slide.png", "(")


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


def test_conflicts_of_a_bad_split() -> None:
    labelled = records({"a": {"x": 2}, "b": {"x": 1}, "c": {"y": 1}})
    parted = [
        replace(r, part=part) for r, part in zip(labelled, ("train", "test", "test", "train"), strict=True)
    ]
    digests = {r.path: r.path for r in parted} | {parted[0].path: "same", parted[2].path: "same"}
    found = {c.kind: c for c in conflicts(parted, digests)}
    assert found.keys() == {"patient", "identical"}
    assert found["patient"].patients == ("a",)
    assert found["identical"].patients == ("a", "b")
    assert conflicts([replace(r, part="") for r in parted]) == []
