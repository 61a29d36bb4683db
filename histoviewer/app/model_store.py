"""The models that are at hand: the one that comes with the program and those that were trained here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.app import settings
from histoviewer.app.resources import resource_root
from histoviewer.core.errors import FileAccessError, InputError

SUFFIX = ".safetensors"


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """What a person sees of a model before using it. ``header`` is everything its file states, JSON-ready."""

    path: Path
    name: str
    sha256: str
    arch: str
    classes: tuple[str, ...]
    positive: str | None
    mpp: float
    patch_px: int
    date: str
    metrics: dict[str, Any]
    card: dict[str, str]
    header: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer model info --json``."""
        return {"path": str(self.path), "sha256": self.sha256, **self.header}


def bundled_model_path() -> Path:
    """The model that is used when none is named.

    Raises:
        FileAccessError: this installation came without it.
    """
    folder = resource_root() / "models"
    found = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    if not found:
        raise FileAccessError(
            "There is no bundled model",
            f"{folder} has no {SUFFIX} file",
            "name one with --model, or install again",
        )
    return found[0]


def models_folder() -> Path:
    """Where models that the person trains in the window are kept."""
    return settings.home_folder() / "models"


def known_models() -> list[Path]:
    """The bundled model first, then those in the person's model folder, the newest first."""
    files = (p for p in models_folder().glob(f"*{SUFFIX}") if not p.name.endswith(f".checkpoint{SUFFIX}"))
    own = sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)
    try:
        return [bundled_model_path(), *own]
    except FileAccessError:
        return own


def resolve_model(model: Path | None) -> Path:
    """The file to load: the one named, else the preferred one, else the bundled one.

    Raises:
        FileAccessError: there is none.
    """
    if model is not None:
        return Path(model)
    return bundled_model_path()


def model_summary(path: Path) -> ModelSummary:
    """Read a model's header.

    Raises:
        FileAccessError: the file is missing.
        ModelFileError: it is damaged, or no model file.
    """
    from histoviewer.learn.model_file import read_header

    header, sha256 = read_header(Path(path))
    return ModelSummary(
        path=Path(path),
        name=header.name,
        sha256=sha256,
        arch=header.arch,
        classes=tuple(header.classes),
        positive=header.positive,
        mpp=header.mpp,
        patch_px=header.patch_px,
        date=header.date,
        metrics=dict(header.metrics),
        card=dict(header.card),
        header=header.as_json(),
    )


def check_margin(margin: float | None) -> None:
    """Refuse a width of the *uncertain* band that makes no sense.

    Raises:
        InputError: not between 0 and 0.5.
    """
    if margin is not None and not 0 <= margin <= 0.5:
        raise InputError(f"A margin of {margin:g} can't be used", "it must lie between 0 and 0.5")
