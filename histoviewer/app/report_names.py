"""What a report's file may be called."""

from __future__ import annotations

from pathlib import Path

from histoviewer.core.errors import InputError

SUFFIXES = (".pdf", ".html")


def check_suffix(path: Path) -> None:
    """Refuse a name that does not say which of the two kinds of report is meant.

    Raises:
        InputError: it ends otherwise.
    """
    if path.suffix.casefold() not in SUFFIXES:
        raise InputError(
            f"A report can't be written as {path.name}",
            "",
            f"use a name that ends in {' or '.join(SUFFIXES)}",
        )
