"""Prints the manual page, its commands taken from the program itself: ``python man_page.py VERSION DAY``."""

from __future__ import annotations

import sys
from pathlib import Path

from histoviewer.cli.parser import command_help


def main(version: str, day: str) -> int:
    """The page on standard output."""
    page = (Path(__file__).parent / "linux" / "histoviewer.1").read_text(encoding="utf-8")
    rows = "\n".join(f".TP\n.B {name}\n{words}" for name, words in command_help().items())
    for mark, words in {"@COMMANDS@": rows, "@VERSION@": version, "@DATE@": day}.items():
        page = page.replace(mark, words)
    sys.stdout.write(page)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
