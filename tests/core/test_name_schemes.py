"""Patients and classes are read from file names; public collections are recognized."""

from __future__ import annotations

import pytest

from histoviewer.core.errors import DatasetError
from histoviewer.core.name_schemes import BACH, BREAKHIS, BREAKHIS_GROUPED, IDC, patient_of, recognize


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("10254_idx5_x1051_y501_class0.png", "10254"),
        ("19854_tubular_adenoma_19854C_000.png", "19854"),
        ("SOB_B_A-14-22549AB-200-001.png", "14-22549AB"),
        ("SOB_M_DC-14-10926-400-013.png", "14-10926"),
        ("iv003.tif", "iv003"),
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


@pytest.mark.parametrize(
    ("names", "scheme", "labels"),
    [
        (
            ["b001.tif", "n001.tif", "is001.tif", "iv100.tif"],
            BACH,
            ["Benign", "Normal", "InSitu", "Invasive"],
        ),
        (["SOB_B_A-14-22549AB-200-001.png", "SOB_M_DC-14-2523-40-1.png"], BREAKHIS, ["benign", "malignant"]),
        (["19854_tubular_adenoma_19854C_000.png"], BREAKHIS_GROUPED, ["benign"]),
        (["8863_idx5_x51_y1251_class0.png", "8863_idx5_x1_y1_class1.png"], IDC, ["normal", "invasive"]),
    ],
)
def test_collections_are_recognized(names: list[str], scheme: object, labels: list[str]) -> None:
    found = recognize(names)
    assert found is scheme
    assert [found.label(name) for name in names] == labels


def test_other_names_are_of_no_collection() -> None:
    assert recognize([]) is None
    assert recognize(["p1_a.png", "p2_b.png"]) is None
    assert recognize(["iv001.tif"] * 8 + ["other.tif"] * 2) is None
    assert recognize(["iv001.tif"] * 19 + ["other.tif"]) is BACH
