"""Public collections are known by their file names: which patient, and often which class, a name tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from histoviewer.core.errors import DatasetError

DEFAULT_PATIENT_REGEX = r"(?P<patient>TCGA-[^-_.]+-[^-_.]+|[^_]+)"
"""The patient in a file name of no known collection: a TCGA patient, else all before the first ``_``."""

_MOST_OF_THEM = 0.9
_BENIGN = ("adenosis", "fibroadenoma", "phyllodes_tumor", "tubular_adenoma")
_MALIGNANT = ("ductal_carcinoma", "lobular_carcinoma", "mucinous_carcinoma", "papillary_carcinoma")


@dataclass(frozen=True, slots=True)
class NameScheme:
    """How a collection names its files.

    ``pattern`` matches a whole name without its ending; its group ``patient`` is the patient (names of a
    collection that tells none make each image a patient of its own), its group ``kind`` is looked up in
    ``labels``. ``mpp`` is the pixel size that the collection was published with, to be offered, never
    assumed. ``note`` is what a person should know about its patients.
    """

    title: str
    pattern: re.Pattern[str]
    labels: Mapping[str, str] = field(default_factory=dict)
    mpp: float | None = None
    note: str = ""

    def patient(self, name: str | PurePath) -> str | None:
        """The patient that a name tells; ``None`` when it is not such a name."""
        stem = PurePath(name).stem
        found = self.pattern.fullmatch(stem)
        if found is None:
            return None
        return found["patient"] if "patient" in self.pattern.groupindex else stem

    def label(self, name: str | PurePath) -> str | None:
        """The class that a name tells, if any."""
        found = self.pattern.fullmatch(PurePath(name).stem)
        return self.labels.get(found["kind"]) if found is not None and self.labels else None


BREAKHIS = NameScheme(
    "BreaKHis",
    re.compile(r"SOB_(?P<kind>[BM])_[A-Z]+-(?P<patient>\d+-\d+[A-Z]*)-\d+-\d+"),
    {"B": "benign", "M": "malignant"},
    note="each slide number counts as a patient, as the collection does",
)
"""``SOB_B_A-14-22549AB-200-001``: benign, adenosis, year 14, slide 22549AB, 200 times, field 1 (Spanhol and
others, IEEE Transactions on Biomedical Engineering 63, 2016)."""
BREAKHIS_GROUPED = NameScheme(
    "BreaKHis",
    re.compile(
        rf"(?P<patient>\d+)_(?P<kind>{'|'.join((*_BENIGN, *_MALIGNANT))})_\d+[A-Z]*_\d+", re.IGNORECASE
    ),
    dict.fromkeys(_BENIGN, "benign") | dict.fromkeys(_MALIGNANT, "malignant"),
)
"""``19854_tubular_adenoma_19854C_000``: the number of the slide without its letters is the patient."""
IDC = NameScheme(
    "IDC",
    re.compile(r"(?P<patient>\d+)_idx\d+_x\d+_y\d+_class(?P<kind>[01])"),
    {"0": "normal", "1": "invasive"},
    mpp=4.0,
)
"""``10254_idx5_x51_y1001_class0``: class 1 is invasive ductal carcinoma, 0 is not; 50 pixels of 4 um (Cruz-
Roa and others, SPIE Medical Imaging 2014; Janowczyk and Madabhushi, J. of Pathology Informatics 2016)."""
BACH = NameScheme(
    "BACH",
    re.compile(r"(?P<kind>b|n|is|iv)\d{3}"),
    {"b": "Benign", "n": "Normal", "is": "InSitu", "iv": "Invasive"},
    mpp=0.42,
    note="they tell no patients: each image counts as one; a table of patients is safer",
)
"""``b001``, ``n001``, ``is001``, ``iv001``: 2048x1536 pixels of 0.42 um (Aresta and others, Medical Image
Analysis 56, 2019)."""
TCGA = NameScheme("TCGA", re.compile(r"(?P<patient>TCGA-[^-_.]+-[^-_.]+).*"))

SCHEMES = (BREAKHIS, BREAKHIS_GROUPED, IDC, BACH, TCGA)


def recognize(names: Sequence[str | PurePath]) -> NameScheme | None:
    """The collection that nine of ten names are of, if any."""
    if not names:
        return None
    for scheme in SCHEMES:
        odd, most = 0, (1 - _MOST_OF_THEM) * len(names)
        for name in names:
            odd += scheme.patient(name) is None
            if odd > most:
                break
        else:
            return scheme
    return None


def patient_of(filename: str | PurePath, regex: str | None = None) -> str:
    """The patient that a file belongs to, from its name.

    Args:
        filename: a name or a path; only the last part without its ending is looked at.
        regex: finds the patient: its group ``patient``, else its first group, else the whole match. Without
            it a name of a known collection tells its patient, any other what stands before the first ``_``.

    Raises:
        DatasetError: the expression is not valid, or finds nothing in the name.
    """
    if regex:
        found = patient_in(filename, compiled(regex))
        if found is not None:
            return found
        raise DatasetError(
            f"No patient can be read from the name '{PurePath(filename).name}'",
            f"the expression {regex!r} finds nothing in it",
            "give another --patient-regex whose first group is the patient",
        )
    for scheme in SCHEMES:
        if (patient := scheme.patient(filename)) is not None:
            return patient
    stem = PurePath(filename).stem
    by_default = re.match(DEFAULT_PATIENT_REGEX, stem)
    return by_default["patient"] if by_default else stem


def patient_in(filename: str | PurePath, pattern: re.Pattern[str]) -> str | None:
    """What a person's own expression finds in a file name without its ending, if anything."""
    found = pattern.search(PurePath(filename).stem)
    if found is None:
        return None
    groups = found.groupdict()
    if groups.get("patient") is not None:
        return str(groups["patient"]) or None
    return str(found.group(1) if pattern.groups else found.group(0)) or None


def compiled(regex: str) -> re.Pattern[str]:
    """A person's own expression.

    Raises:
        DatasetError: it is not valid.
    """
    try:
        return re.compile(regex)
    except re.error as error:
        raise DatasetError(
            f"The patient expression {regex!r} can't be used", str(error), "give a valid regular expression"
        ) from error
