"""Take a model to QuPath's WSInfer extension: a folder, and in words what does not travel."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.app.model_store import resolve_model
from histoviewer.core.errors import StorageError
from histoviewer.core.task import Task
from histoviewer.io.safe_write import atomic_path

WARNING_FILE = "WHAT-DOES-NOT-TRAVEL.txt"


@dataclass(frozen=True, slots=True)
class ExportModelRequest:
    """Which model (``None`` for the bundled one) to write into which folder."""

    model: Path | None
    folder: Path


@dataclass(frozen=True, slots=True)
class ExportedModel:
    """The written folder, and one sentence for each thing that does not travel."""

    folder: Path
    files: tuple[str, ...]
    warnings: tuple[str, ...]
    config: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer model export --json``."""
        return {
            "folder": str(self.folder),
            "files": list(self.files),
            "does_not_travel": list(self.warnings),
            "config": dict(self.config),
        }


def export_model(task: Task, request: ExportModelRequest) -> ExportedModel:
    """Write TorchScript, ``config.json`` and the warning; the folder is made where it is missing.

    Raises:
        FileAccessError, ModelFileError: the model can't be read or not be written as TorchScript.
        StorageError: the disk is full or refuses to write.
    """
    from histoviewer.learn import torchscript_export as script
    from histoviewer.learn.model_file import load

    task.report(0, 2, "Reading the model")
    loaded = load(resolve_model(request.model))
    task.report(1, 2, "Writing TorchScript")
    network = script.torchscript_bytes(loaded)
    config = script.wsinfer_config(loaded.header)
    warnings = script.left_behind(loaded.header)
    made = {
        script.NETWORK_FILE: network,
        script.CONFIG_FILE: (json.dumps(config, indent=2, ensure_ascii=False) + "\n").encode(),
        WARNING_FILE: _warning_text(loaded.header.name, loaded.sha256, warnings).encode(),
    }
    _make_folder(request.folder)
    for name, data in made.items():
        with atomic_path(request.folder / name) as temporary:
            Path(temporary).write_bytes(data)
    task.report(2, 2, "Done")
    return ExportedModel(request.folder, tuple(made), warnings, config)


def _warning_text(name: str, sha256: str, warnings: tuple[str, ...]) -> str:
    points = "\n".join(f"* {sentence}" for sentence in warnings)
    return (
        f"{name}\nfrom the HistoViewer model file with sha256 {sha256}\n\n"
        "In QuPath: Extensions > WSInfer; the folder above this one is the folder of user models.\n\n"
        f"What does not travel with this export:\n{points}\n\n"
        "Answers elsewhere are therefore not those of HistoViewer, and its scores do not hold there.\n"
        "For research use only. Not a medical device; not for diagnosis.\n"
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The model can't be exported to {folder}", error.strerror or str(error), "choose another folder"
        ) from error
