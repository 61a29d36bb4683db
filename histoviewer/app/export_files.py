"""Tables and texts that other programs read. Numbers have a point, whatever the person's language."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from histoviewer.core.errors import StorageError
from histoviewer.io.safe_write import atomic_path


def write_rows(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A CSV file; floats with a point and six digits, empty where a figure is not defined.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    with atomic_path(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(head)
        table.writerows([_plain(cell) for cell in row] for row in rows)


def write_text(path: Path, text: str) -> None:
    """A text file, whole or not at all."""
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def make_folder(folder: Path) -> None:
    """The folder for an export.

    Raises:
        StorageError: it can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"Nothing can be written to {folder}", error.strerror or str(error), "choose another folder"
        ) from error


def _plain(cell: Any) -> Any:
    if isinstance(cell, float):
        return "" if math.isnan(cell) else f"{cell:.6g}"
    return cell


def write_bytes(path: Path, data: bytes) -> None:
    """A file, whole or not at all."""
    with atomic_path(path) as temporary:
        temporary.write_bytes(data)
