"""What made a result (rule 10): slide, model, regions, settings, versions, time, user."""

from __future__ import annotations

import getpass
import os
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from histoviewer.app import settings
from histoviewer.core.slide import SlideInfo

_LIBRARIES = ("numpy", "torch", "pillow", "tifffile", "imagecodecs", "openslide-python", "shapely")


@cache
def versions() -> Mapping[str, str]:
    """Versions of the program, Python and the libraries that touch pixels, without importing them."""
    from histoviewer import __version__

    found = {"histoviewer": __version__, "python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def author() -> str:
    """The name in the preferences, else the login name, else "unknown"."""
    named = settings.load().author
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid()) if hasattr(os, "getuid") else "unknown"


def now() -> str:
    """The time in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def run_provenance(model: Mapping[str, Any], chosen: Mapping[str, Any]) -> dict[str, Any]:
    """What all results of one run share; ``model`` has "name" and "sha256", ``chosen`` the settings."""
    return {
        "model": dict(model),
        "settings": dict(chosen),
        "versions": dict(versions()),
        "time": now(),
        "user": author(),
    }


def slide_provenance(
    info: SlideInfo, path: Path, regions: Mapping[str, str], content: str = ""
) -> dict[str, Any]:
    """What is bound to one slide; ``regions`` are digests of outlines by id, empty for the whole image.

    ``content`` is the file's fingerprint where it is known already.
    """
    from histoviewer.io.slide_files import fingerprint

    return {
        "slide": {
            "path": str(path),
            "fingerprint": content or fingerprint(path),
            "width": info.width_l0,
            "height": info.height_l0,
            "mpp": info.mpp,
        },
        "regions": dict(regions),
    }
