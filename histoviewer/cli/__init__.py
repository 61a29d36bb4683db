"""The command line: opens the window, or runs a job with a progress bar.

Exit status: 0 success, 2 bad usage or input, 1 an internal error, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from histoviewer.cli.console import guarded
from histoviewer.cli.parser import COMMANDS, parse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (those of the process by default); returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    return guarded(lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        from histoviewer.cli.window import open_window

        return open_window([Path(name) for name in arguments])
    options = parse(arguments)
    handler = options.handler
    status: int = handler(options)
    return status
