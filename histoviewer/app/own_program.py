"""How this program is started again, as a process of its own."""

from __future__ import annotations

import sys


def own_command(*arguments: str) -> list[str]:
    """The command that runs HistoViewer with these arguments: frozen, or Python with the package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "histoviewer", *arguments]
