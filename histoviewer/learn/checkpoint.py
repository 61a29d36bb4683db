"""What a training run needs to go on exactly where it stopped: one safetensors file, no pickle."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save as save_safetensors
from torch import Tensor

from histoviewer.core.errors import CorruptFileError, DatasetError, FileAccessError
from histoviewer.io.safe_write import atomic_path

FORMAT = "histoviewer-checkpoint"


@dataclass(frozen=True)
class Checkpoint:
    """Tensors by name, and the rest as JSON."""

    tensors: Mapping[str, Tensor]
    state: Mapping[str, Any]

    def group(self, prefix: str) -> dict[str, Tensor]:
        """The tensors under ``prefix/``, without it."""
        start = f"{prefix}/"
        return {k.removeprefix(start): v for k, v in self.tensors.items() if k.startswith(start)}


def checkpoint_path(out: Path) -> Path:
    """Where the checkpoint of a model file lies."""
    return out.with_name(f"{out.stem}.checkpoint.safetensors")


def save(path: Path, tensors: Mapping[str, Tensor], state: Mapping[str, Any]) -> None:
    """Write whole or not at all. Raises ``StorageError``."""
    plain = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
    blob = save_safetensors(plain, {"format": FORMAT, "state": json.dumps(state, sort_keys=True)})
    with atomic_path(path) as temporary:
        Path(temporary).write_bytes(blob)


def load(path: Path) -> Checkpoint:
    """Read a checkpoint back.

    Raises:
        DatasetError: there is none.
        CorruptFileError: it is damaged.
    """
    if not path.is_file():
        raise DatasetError(
            "The training can't go on",
            f"there is no stopped training beside {path.parent.name or '.'}"
            f"/{path.name.removesuffix('.checkpoint.safetensors')}",
            "start it anew without --resume",
        )
    try:
        with safe_open(str(path), "pt") as file:
            meta = file.metadata() or {}
            if meta.get("format") != FORMAT:
                raise CorruptFileError(
                    f"The checkpoint {path.name} can't be used",
                    "it is another kind of file",
                    "start anew without --resume",
                )
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
        return Checkpoint(tensors, json.loads(meta["state"]))
    except OSError as error:
        raise FileAccessError(
            f"The checkpoint {path} can't be read", error.strerror or str(error), "check the permissions"
        ) from error
    except (SafetensorError, ValueError, KeyError) as error:
        raise CorruptFileError(
            f"The checkpoint {path.name} can't be used", "it is damaged", "start anew without --resume"
        ) from error
