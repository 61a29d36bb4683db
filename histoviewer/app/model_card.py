"""A quick look at a model file for the window: its card, read without loading a network or torch.

The checks of integrity are ``learn.model_file``'s, when the model is used.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from histoviewer.core.dataset import PARTS
from histoviewer.core.errors import FileAccessError, ModelFileError
from histoviewer.core.task import Task

MAX_HEADER_BYTES = 16 << 20
_SCHEMA = "1"
"""As ``learn.model_file.SCHEMA``, which is not imported for torch's sake; a test holds them together."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What the Classify panel says of a model. ``mpp`` is microns per pixel of its patches."""

    path: Path
    name: str
    arch: str
    classes: tuple[str, ...]
    positive: str | None
    mpp: float
    sha256: str
    patients_n: int
    auc: float | None
    date: str
    texts: Mapping[str, str]


def read_card(task: Task, path: Path) -> ModelCard:
    """The card of a model file.

    Raises:
        FileAccessError: the file is missing or can't be read.
        ModelFileError: it is no model file of this program.
    """
    task.check_cancelled()
    path = Path(path)
    try:
        blob = path.read_bytes()
    except OSError as error:
        raise FileAccessError(
            f"{path.name} can't be opened", error.strerror or "the file can't be read", "choose another model"
        ) from error
    header = _header(blob, path)
    try:
        return _card(path, header, hashlib.sha256(blob).hexdigest())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _no_model(path) from error


def _header(blob: bytes, path: Path) -> dict[str, Any]:
    try:
        length = struct.unpack("<Q", blob[:8])[0]
        if length > min(MAX_HEADER_BYTES, len(blob)):
            raise _no_model(path)
        table = json.loads(blob[8 : 8 + length])
        metadata = table.pop("__metadata__")
        header = json.loads(metadata["header"])
        if metadata.get("schema", _SCHEMA) != _SCHEMA:
            raise _newer(path)
        if max((entry["data_offsets"][1] for entry in table.values()), default=0) > len(blob) - 8 - length:
            raise _cut_short(path)
    except (struct.error, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _no_model(path) from error
    if not isinstance(header, dict):
        raise _no_model(path)
    return header


def _newer(path: Path) -> ModelFileError:
    return ModelFileError(
        f"The model {path.name} can't be read",
        "it was made by a newer HistoViewer",
        "update HistoViewer or train the model again",
    )


def _cut_short(path: Path) -> ModelFileError:
    return ModelFileError(f"The model {path.name} can't be used", "it is cut short", "copy it again")


def _card(path: Path, header: Mapping[str, Any], sha256: str) -> ModelCard:
    split = header.get("split") or {}
    patients = {patient for part in split.values() for patient in part}
    return ModelCard(
        path=path,
        name=str(header["name"]),
        arch=str(header["arch"]),
        classes=tuple(str(name) for name in header["classes"]),
        positive=header.get("positive"),
        mpp=float(header["mpp"]),
        sha256=sha256,
        patients_n=len(patients),
        auc=_auc(header.get("metrics") or {}),
        date=str(header.get("date", "")),
        texts={str(k): str(v) for k, v in (header.get("card") or {}).items()},
    )


def _auc(metrics: Mapping[str, Any]) -> float | None:
    """The AUC on patients kept aside, the test part before the validation part."""
    for part in ("test", "validation"):
        found = (metrics.get(part) or {}).get("auc")
        value = found.get("value") if isinstance(found, Mapping) else found
        if isinstance(value, int | float):
            return float(value)
    return None


def _no_model(path: Path) -> ModelFileError:
    return ModelFileError(
        f"{path.name} can't be used as a model",
        "it is damaged or no HistoViewer model file",
        "choose another file",
    )


def card_facts(header: Mapping[str, Any]) -> dict[str, Any]:
    """What a report says of the model, from its file's header: kept with each result, for the file may go."""
    split, metrics = header.get("split") or {}, header.get("metrics") or {}
    recipe = header.get("recipe") or {}
    part = next((name for name in ("test", "validation") if name in metrics), "")
    return {
        "network": header.get("arch"),
        "classes": list(header.get("classes", ())),
        "positive class": header.get("positive"),
        "patches": f"{header.get('patch_px')} px at {header.get('mpp'):g} µm per pixel",
        "trained": header.get("date"),
        "training seed": recipe.get("seed"),
        "patients": ", ".join(f"{name} {len(split[name])}" for name in PARTS if name in split),
        "scores": _scores(metrics.get(part) or {}, part),
        "temperature": round(float(header.get("temperature") or 1.0), 3),
        "texts": {str(k): str(v) for k, v in (header.get("card") or {}).items()},
    }


def _scores(found: Mapping[str, Any], part: str) -> str:
    """ "AUC 0.933 (0.913 to 0.950), ... on the test part"."""
    words = []
    for name, title in (("auc", "AUC"), ("balanced_accuracy", "balanced accuracy"), ("ece", "ECE")):
        score = found.get(name)
        value = score.get("value") if isinstance(score, Mapping) else None
        if isinstance(score, Mapping) and isinstance(value, int | float):
            low, high = score.get("ci95") or (None, None)
            between = f" ({low:.3f} to {high:.3f})" if low is not None and high is not None else ""
            words.append(f"{title} {value:.3f}{between}")
    return f"{', '.join(words)} on the {part} part" if words else ""
