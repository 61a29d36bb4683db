"""``histoviewer self-test``."""

from __future__ import annotations

import argparse

from histoviewer.app import self_test as checks
from histoviewer.cli.console import INTERNAL, OK, run_job, say, say_json


def self_test(options: argparse.Namespace) -> int:
    """A table of checks; exit status 1 when one fails."""
    if options.start_qt:
        return _start_qt()
    result, _ = run_job(checks.self_test, checks.SelfTestRequest(), "Self-test")
    if options.json:
        say_json(result.to_json())
    else:
        say(result.as_text())
    return OK if result.passed else INTERNAL


def _start_qt() -> int:
    """Show a label; where a system library is missing Qt aborts the process."""
    from histoviewer.ui.application import start_qt

    start_qt()
    return OK
