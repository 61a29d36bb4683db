"""The one place that knows where files which come with the program lie.

Three homes: ``resources/`` beside the package in a clone, ``histoviewer/resources/`` in an
installed wheel, and the unpacked folder of a frozen build.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from histoviewer.core.errors import FileAccessError


@cache
def resource_root() -> Path:
    """The folder that holds icons, help, models.

    Raises:
        FileAccessError: it is not there (a broken installation).
    """
    package = Path(__file__).resolve().parent.parent
    candidates = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileAccessError(
        "The files that come with HistoViewer are missing",
        f"there is no folder {candidates[0]}",
        "install it again",
    )


def resource_path(*name: str) -> Path:
    """The path of a resource, for example ``resource_path("models", "idc-resnet34.safetensors")``.

    Raises:
        FileAccessError: there is no such resource.
    """
    path = resource_root().joinpath(*name)
    if not path.exists():
        raise FileAccessError(
            f"{'/'.join(name)} is missing", "it should have come with HistoViewer", "install it again"
        )
    return path


def release_notes() -> str:
    """The changelog as Markdown; a sentence where this installation has none."""
    for path in (resource_root().parent / "CHANGELOG.md", resource_root() / "CHANGELOG.md"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return "This installation has no list of changes."
