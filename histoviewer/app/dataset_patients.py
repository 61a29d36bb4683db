"""Which patient each image is of: from its name, from a table, from its folder, or as a person says."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from histoviewer.app.dataset_folders import FolderScan
from histoviewer.core.errors import DatasetError, FileAccessError
from histoviewer.core.name_schemes import compiled, patient_in, patient_of

RULES = ("names", "image", "folder")
_NAME_COLUMNS = ("path", "name", "file", "filename", "file_name", "image", "image_name")
_PATIENT_COLUMNS = ("patient", "patient_id", "patientid", "case", "case_id")


@dataclass(frozen=True, slots=True)
class PatientSource:
    """How patients are told; the first of these that is given decides.

    Args:
        given: patient by path, as a person typed them; the rest by what follows.
        table: a CSV file with the columns path (or name) and patient.
        regex: an expression that finds the patient in a file name (``core.name_schemes.patient_of``).
        rule: "names" (those of a known collection, else all before the first "_"), "image" (each image is a
            patient of its own), or "folder" (the folder that an image lies in).
    """

    given: Mapping[str, str] = field(default_factory=dict)
    table: Path | None = None
    regex: str | None = None
    rule: str = "names"


@dataclass(frozen=True, slots=True)
class PatientsFound:
    """The patient of each image. ``unmatched`` images have none; ``unknown`` are names of the table that are
    no image of the folder; ``words`` says in a sentence what was found."""

    patients: Mapping[Path, str]
    unmatched: tuple[Path, ...]
    unknown: tuple[str, ...]
    words: str

    @property
    def count(self) -> int:
        """Different patients."""
        return len(set(self.patients.values()))


def find_patients(scan: FolderScan, source: PatientSource) -> PatientsFound:
    """Tell the patient of each image of a folder.

    Raises:
        DatasetError: the expression is not valid, or the table lacks a column.
        FileAccessError: the table can't be read.
    """
    unknown: tuple[str, ...] = ()
    if source.table is not None:
        found, unknown = _by_table(scan, read_patient_table(source.table))
    elif source.regex:
        pattern = compiled(source.regex)
        found = {path: patient_in(path, pattern) for path, _ in scan.files}
    else:
        found = {path: _by_rule(path, scan, source.rule) for path, _ in scan.files}
    found |= {Path(path): patient for path, patient in source.given.items() if Path(path) in found}
    patients = {path: patient for path, patient in found.items() if patient}
    unmatched = tuple(path for path, patient in found.items() if not patient)
    words = _words(scan, source, len(set(patients.values())), len(unmatched), len(unknown))
    return PatientsFound(patients, unmatched, unknown, words)


def read_patient_table(path: Path) -> dict[str, str]:
    """Patient by image, from a CSV file whose first line names its columns (comma, semicolon or tab).

    Raises:
        FileAccessError: it can't be read. DatasetError: it is no such table.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileAccessError(
            f"The table {path} can't be read", error.strerror or str(error), "check its name"
        ) from error
    except UnicodeDecodeError as error:
        raise _no_table(path, "it is not a text in UTF-8", "save it as CSV UTF-8") from error
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = list(csv.reader(text.splitlines(), delimiter=delimiter))
    names = [name.strip().casefold() for name in rows[0]] if rows else []
    name_at = next((names.index(n) for n in _NAME_COLUMNS if n in names), None)
    patient_at = next((names.index(n) for n in _PATIENT_COLUMNS if n in names), None)
    if name_at is None or patient_at is None:
        raise _no_table(
            path,
            f"its first line is '{head.strip()[:60]}'",
            "name the columns in the first line: path (or name) and patient",
        )
    last = max(name_at, patient_at)
    found = {row[name_at].strip(): row[patient_at].strip() for row in rows[1:] if len(row) > last}
    found.pop("", None)
    return found


def _by_table(scan: FolderScan, table: Mapping[str, str]) -> tuple[dict[Path, str | None], tuple[str, ...]]:
    """Rows name an image by its whole path, by its path from the folder, or by its name."""
    left = set(table)
    found: dict[Path, str | None] = {}
    plain = {name.replace("\\", "/"): name for name in table}
    for path, _ in scan.files:
        within = PurePath(os.path.relpath(path, scan.folder)).as_posix()
        row = next(
            (plain[key] for key in (path.as_posix(), within, path.name, path.stem) if key in plain), ""
        )
        left.discard(row)
        found[path] = table[row] if row else None
    return found, tuple(sorted(left))


def _by_rule(path: Path, scan: FolderScan, rule: str) -> str | None:
    if rule == "image":
        return PurePath(os.path.relpath(path, scan.folder)).with_suffix("").as_posix()
    if rule == "folder":
        return path.parent.name if path.parent != scan.folder else None
    return scan.scheme.patient(path) if scan.scheme is not None else patient_of(path)


def _words(scan: FolderScan, source: PatientSource, patients: int, unmatched: int, unknown: int) -> str:
    found = f"{patients:,} patient{'' if patients == 1 else 's'}"
    if source.table is None and not source.regex and source.rule == "names" and scan.scheme is not None:
        note = f" ({scan.scheme.note})" if scan.scheme.note else ""
        found = f"{scan.scheme.title} names: {found}{note}"
    if unmatched:
        names = "1 image has" if unmatched == 1 else f"{unmatched:,} images have"
        found += f". {names} no patient and will be left out"
    if unknown:
        lines = "1 line" if unknown == 1 else f"{unknown:,} lines"
        found += f". {lines} of the table name no image of this folder"
    return found + "."


def _no_table(path: Path, why: str, remedy: str) -> DatasetError:
    return DatasetError(f"{path.name} is no table of patients", why, remedy)
