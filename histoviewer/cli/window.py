"""Opens the window, or says why it can't be."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from histoviewer.core.errors import FileAccessError, HistoViewerError

_INSTEAD = "run 'histoviewer demo' (or 'make demo') for a tour that needs no display"


def open_window(files: Sequence[Path]) -> int:
    """Show the window on these files; returns the exit status.

    Raises:
        FileAccessError: a file that is not there. HistoViewerError: there is no display.
    """
    for path in files:
        if not path.exists():
            raise FileAccessError(
                f"{path} can't be opened", "there is no such file or command", "see histoviewer --help"
            )
    _check_display()
    # To look for rubbish while modules load finds none, and takes a tenth of the time to the window.
    gc.disable()
    from histoviewer.ui.application import main

    status: int = main([str(path) for path in files])
    return status


def _check_display() -> None:
    """Qt would abort the process where there is no display."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return
    display = os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not display:
        raise HistoViewerError("The window can't be opened", "there is no display", _INSTEAD)
    if not _answers(display):
        raise HistoViewerError(
            "The window can't be opened", f"the display {display} does not answer", _INSTEAD
        )


def _answers(display: str) -> bool:
    """Whether a local X server takes a connection; a remote one is left to Qt."""
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False
