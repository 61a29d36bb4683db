"""Starting weights of networks: files, torchvision's and the hub's downloads; no code in them is run."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import pickle
import re
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_safetensors
from torch import Tensor, nn

from histoviewer.core.errors import FileAccessError, InputError, ModelFileError
from histoviewer.learn.architecture import Architecture
from histoviewer.learn.torchvision_guard import import_torchvision
from histoviewer.learn.torchvision_networks import AUXILIARY

log = logging.getLogger(__name__)

MAX_WEIGHTS_BYTES = 4 << 30
_DOWNLOAD_TIMEOUT_S = 20.0
_NAMED_HASH = re.compile(r"-([0-9a-f]{8,64})\.(?:pth|pt)$")

State = dict[str, Tensor]


@dataclass(frozen=True)
class Source:
    """Where weights came from, for the model file.

    ``kind`` is "imagenet", "bundled", "package", "file" or "none".
    """

    kind: str
    name: str = ""
    sha256: str = ""

    def as_dict(self) -> dict[str, str]:
        """JSON-ready."""
        return {"kind": self.kind, "name": self.name, "sha256": self.sha256}


def find_weights(kind: Architecture, weights: str | Path, bundled: Path | None) -> tuple[State, Source]:
    """The tensors that ``weights`` names for an architecture; see ``zoo.create_network``."""
    package = kind.package_weights
    if package is not None and weights in (package[0], "imagenet"):
        return package[1](), Source("package", package[0])
    if weights == "imagenet":
        return _from_torchvision(kind) if kind.imagenet else _from_hub(kind)
    if weights == "bundled":
        if bundled is None:
            raise InputError(
                "The bundled weights can't be used",
                "this installation has none",
                "use --weights imagenet or a file of your own",
            )
        state, digest = read_weights(bundled, kind)
        return state, Source("bundled", Path(bundled).name, digest)
    state, digest = read_weights(Path(weights), kind)
    log.info("weights %s, sha256 %s", weights, digest)
    return state, Source("file", Path(weights).name, digest)


def load_trunk(kind: Architecture, module: nn.Module, state: Mapping[str, Tensor], name: str) -> None:
    """Copy weights into ``module``; the head too when it fits, else it stays as it was made.

    Raises:
        ModelFileError: names or shapes don't match the architecture, or values are not finite.
    """
    own = module.state_dict()
    head = {f"{kind.head}.weight", f"{kind.head}.bias"}
    fits = all(key in state and state[key].shape == own[key].shape for key in head & own.keys())
    wanted = {key for key in own if not key.endswith("num_batches_tracked")} - (set() if fits else head)
    missing = sorted(wanted - state.keys())
    wrong = sorted(k for k in wanted & state.keys() if state[k].shape != own[k].shape)
    passed_over = (f"{kind.head}.", AUXILIARY)
    unknown = sorted(k for k in state.keys() - own.keys() if not k.startswith(passed_over))
    if missing or wrong or unknown:
        example = (missing or wrong or unknown)[0]
        raise ModelFileError(
            f"The weights {name} can't be used for {kind.name}",
            f"{len(missing)} layers are missing, {len(wrong)} have another shape and {len(unknown)} are "
            f"unknown (first: {example})",
            f"choose weights of {kind.name}",
        )
    if not all(bool(torch.isfinite(torch.stack(torch.aminmax(state[key]))).all()) for key in wanted):
        raise ModelFileError(
            f"The weights {name} can't be used", "they hold values that are not numbers", "get the file again"
        )
    module.load_state_dict({key: state[key].float() for key in wanted}, strict=False)


def read_weights(path: Path, kind: Architecture | None = None) -> tuple[State, str]:
    """The tensors of a .safetensors or .pth/.pt file and the file's sha256; no code in it is run.

    A torchvision file name carries the start of its sha256 (``resnet34-b627a593.pth``): it is checked. A
    model file of another network than ``kind`` is refused by name.
    """
    path = Path(path)
    data = _read_bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    named = _NAMED_HASH.search(path.name)
    if named and not digest.startswith(named.group(1)):
        raise ModelFileError(
            f"The weights {path.name} are not what their name says",
            f"their sha256 starts with {digest[:8]}",
            "get the file again",
        )
    if path.suffix != ".safetensors":
        return _parse_torch(data, path), digest
    of = _network_of(data)
    if kind is not None and of and of != kind.name:
        raise ModelFileError(
            f"The weights {path.name} can't be used for {kind.name}",
            f"they are those of a {of}",
            f"choose the network {of}, other weights, or none",
        )
    return _parse_safetensors(data, path), digest


def _network_of(data: bytes) -> str:
    """The architecture that a model file names; "" for plain weights."""
    try:
        length = struct.unpack("<Q", data[:8])[0]
        table = json.loads(data[8 : 8 + length])
        return str(json.loads(table["__metadata__"]["header"])["arch"])
    except (struct.error, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return ""


def _read_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_WEIGHTS_BYTES:
            raise ModelFileError(
                f"The weights {path.name} can't be used",
                "the file is larger than 4 GB",
                "choose a file that holds weights only",
            )
        return path.read_bytes()
    except OSError as error:
        raise FileAccessError(
            f"The weights {path} can't be read",
            error.strerror or str(error),
            "check the path and the permissions",
        ) from error


def _parse_safetensors(data: bytes, path: Path) -> State:
    try:
        return load_safetensors(data)
    except (SafetensorError, ValueError, KeyError) as error:
        raise ModelFileError(
            f"The weights {path.name} can't be read", f"the file is damaged ({error})", "get the file again"
        ) from error


def _parse_torch(data: bytes, path: Path) -> State:
    try:
        state = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except (
        pickle.UnpicklingError,
        RuntimeError,
        EOFError,
        ValueError,
        KeyError,
        OSError,
        IndexError,
        AttributeError,
        TypeError,
    ) as error:
        raise ModelFileError(
            f"The weights {path.name} can't be read",
            "the file is damaged or holds more than plain weights",
            "use torchvision's own file or a .safetensors file",
        ) from error
    if not isinstance(state, dict) or not all(isinstance(v, Tensor) for v in state.values()):
        raise ModelFileError(
            f"The weights {path.name} can't be used",
            "the file is not a table of tensors",
            "use torchvision's own file or a .safetensors file",
        )
    return dict(state)


def _from_torchvision(kind: Architecture) -> tuple[State, Source]:
    """torchvision's ImageNet weights; the download's sha256 is checked against its name."""
    import_torchvision()
    from torchvision import models

    weights = getattr(models.get_model_weights(kind.name), kind.imagenet)
    waited = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_DOWNLOAD_TIMEOUT_S)
    try:
        state = weights.get_state_dict(progress=False, check_hash=True, weights_only=True)
    except (OSError, RuntimeError) as error:
        raise _no_download(kind, error) from error
    finally:
        socket.setdefaulttimeout(waited)
    return dict(state), Source("imagenet", str(weights), weights.url.rsplit("-", 1)[-1].split(".")[0])


def _from_hub(kind: Architecture) -> tuple[State, Source]:
    """timm's weights from the Hugging Face hub, the safetensors file only; its sha256 is kept."""
    if not kind.hub_weights:
        raise InputError(
            f"ImageNet weights for {kind.name} can't be had",
            "there is no download of them",
            "use --weights none or a file",
        )
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError

    try:
        path = hf_hub_download(kind.hub_weights, "model.safetensors", etag_timeout=_DOWNLOAD_TIMEOUT_S)
    except (OSError, ValueError, RuntimeError, HfHubHTTPError) as error:
        raise _no_download(kind, error) from error
    state, digest = read_weights(Path(path))
    return state, Source("imagenet", kind.hub_weights, digest)


def _no_download(kind: Architecture, error: Exception) -> InputError:
    why = str(error).strip().splitlines()
    return InputError(
        f"The ImageNet weights of {kind.name} can't be downloaded",
        f"no answer from the internet ({why[0] if why else type(error).__name__})",
        "connect and try again, or use --weights bundled or --weights FILE",
    )
