"""Names are hidden, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from histoviewer.app.blinding import HIDDEN_FILE, HIDDEN_PATIENT, Blinding, code_of, patient_code_of


@dataclass(frozen=True)
class Row:
    path: Path
    fingerprint: str
    patient: str = ""


ROWS = (
    Row(Path("/data/Maria Muster/S21-114.svs"), "aa", "Ann"),
    Row(Path("/data/Maria Muster/S21-114 HE.svs"), "bb", "Muster, Maria"),
)


def test_a_code_stands_for_the_content_and_not_for_the_name() -> None:
    assert code_of("aa") == code_of("aa") != code_of("bb")
    assert len({code_of(str(n)) for n in range(2_000)}) > 1_990
    assert patient_code_of("Ann").startswith("Patient ")
    assert patient_code_of("Ann") != patient_code_of("Bob")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Open S21-114.svs", f"Open {code_of('aa')}"),
        ("Classify S21-114", f"Classify {code_of('aa')}"),
        ("Stain of S21-114 HE.svs", f"Stain of {code_of('bb')}"),
        ("/data/Maria Muster/S21-114 HE.svs can't be read", f"{code_of('bb')} can't be read"),
        ("patient Ann, 3 Annotations", f"patient {HIDDEN_PATIENT}, 3 Annotations"),
        ("patient Muster, Maria", f"patient {HIDDEN_PATIENT}"),
        ("written to /home/me/report.pdf", f"written to {HIDDEN_FILE}"),
        ("0.2500 µm per pixel · 4,000 × 3,000", "0.2500 µm per pixel · 4,000 × 3,000"),
    ],
)
def test_known_names_and_names_of_files_are_hidden(text: str, masked: str) -> None:
    assert Blinding(ROWS).mask(text) == masked


def test_more_names_can_be_hidden() -> None:
    blinding = Blinding((), {"Muster study": "project"})
    assert blinding.mask("Muster study is open") == "project is open"


def test_a_name_that_is_too_short_to_know_again_hides_nothing_else() -> None:
    assert Blinding((Row(Path("/d/a"), "cc", "1"),)).mask("a patient of 1 slide") == "a patient of 1 slide"
