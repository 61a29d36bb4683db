"""The registry of network architectures, their starting weights, and what is frozen.

Add an architecture with ``@architecture(name)`` on a function that builds it; everything else
(training, model files, inference) finds it by its name.
"""

from __future__ import annotations

import hashlib
import logging
import re
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_safetensors
from torch import Tensor, nn

from histoviewer.core.errors import FileAccessError, InputError, ModelFileError
from histoviewer.learn.torchvision_guard import import_torchvision
from histoviewer.learn.trees import TreeHead

log = logging.getLogger(__name__)

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
MAX_WEIGHTS_BYTES = 4 << 30
_DOWNLOAD_TIMEOUT_S = 20.0
_NAMED_HASH = re.compile(r"-([0-9a-f]{8,64})\.(?:pth|pt)$")

State = dict[str, Tensor]


@dataclass(frozen=True)
class Architecture:
    """How one network is built and taken apart.

    ``features`` maps float (n, 3, s, s) to the (n, d) penultimate features; ``head`` names the linear
    layer after them; ``blocks`` lists the residual blocks from input to output; ``imagenet`` names
    torchvision's weights, "" where there are none.
    """

    name: str
    build: Callable[[int], nn.Module]
    features: Callable[[Any, Tensor], Tensor]
    blocks: Callable[[Any], list[nn.Module]]
    head: str = "fc"
    imagenet: str = ""

    def head_of(self, module: nn.Module) -> nn.Linear | TreeHead:
        """The layer that makes logits of features."""
        layer = module.get_submodule(self.head)
        assert isinstance(layer, nn.Linear | TreeHead)
        return layer


ARCHITECTURES: dict[str, Architecture] = {}


@dataclass(frozen=True)
class Source:
    """Where weights came from, for the model file: ``kind`` is "imagenet", "bundled", "file" or "none"."""

    kind: str
    name: str = ""
    sha256: str = ""

    def as_dict(self) -> dict[str, str]:
        """JSON-ready."""
        return {"kind": self.kind, "name": self.name, "sha256": self.sha256}


@dataclass(frozen=True)
class Network:
    """A built network with what made it."""

    architecture: Architecture
    module: nn.Module
    source: Source = field(default_factory=lambda: Source("none"))


def architecture(
    name: str,
    *,
    features: Callable[[Any, Tensor], Tensor],
    blocks: Callable[[Any], list[nn.Module]],
    head: str = "fc",
    imagenet: str = "",
) -> Callable[[Callable[[int], nn.Module]], Callable[[int], nn.Module]]:
    """Register the decorated builder ``(classes_n) -> nn.Module`` under ``name``."""

    def register(build: Callable[[int], nn.Module]) -> Callable[[int], nn.Module]:
        ARCHITECTURES[name] = Architecture(name, build, features, blocks, head, imagenet)
        return build

    return register


def resnet_features(module: Any, images: Tensor) -> Tensor:
    """Penultimate features of a torchvision ResNet: float (n, 3, s, s) to (n, 512 or 2048)."""
    x = module.maxpool(module.relu(module.bn1(module.conv1(images))))
    x = module.layer4(module.layer3(module.layer2(module.layer1(x))))
    return torch.flatten(module.avgpool(x), 1)


def resnet_blocks(module: Any) -> list[nn.Module]:
    """The residual blocks of a torchvision ResNet, from input to output."""
    return [
        block for layer in (module.layer1, module.layer2, module.layer3, module.layer4) for block in layer
    ]


def _torchvision_resnet(name: str, classes_n: int) -> nn.Module:
    import_torchvision()
    from torchvision import models

    built = models.get_model(name, weights=None, num_classes=classes_n)
    assert isinstance(built, nn.Module)
    return built


@architecture("resnet18", features=resnet_features, blocks=resnet_blocks, imagenet="IMAGENET1K_V1")
def _resnet18(classes_n: int) -> nn.Module:
    return _torchvision_resnet("resnet18", classes_n)


@architecture("resnet34", features=resnet_features, blocks=resnet_blocks, imagenet="IMAGENET1K_V1")
def _resnet34(classes_n: int) -> nn.Module:
    return _torchvision_resnet("resnet34", classes_n)


@architecture("resnet50", features=resnet_features, blocks=resnet_blocks, imagenet="IMAGENET1K_V2")
def _resnet50(classes_n: int) -> nn.Module:
    return _torchvision_resnet("resnet50", classes_n)


def get(name: str) -> Architecture:
    """The architecture of that name.

    Raises:
        InputError: there is none.
    """
    found = ARCHITECTURES.get(name)
    if found is None:
        raise InputError(
            f"The network {name!r} is not known",
            "it is none of the built-in ones",
            f"choose one of {', '.join(sorted(ARCHITECTURES))}",
        )
    return found


def create(
    arch: str, classes_n: int, weights: str | Path = "none", *, bundled: Path | None = None
) -> nn.Module:
    """A network with ``classes_n`` outputs; see ``create_network`` for the arguments and errors."""
    return create_network(arch, classes_n, weights, bundled=bundled).module


def create_network(
    arch: str, classes_n: int, weights: str | Path = "none", *, bundled: Path | None = None
) -> Network:
    """A network with ``classes_n`` outputs and the trunk's starting weights.

    Args:
        weights: "none" (random), "imagenet" (torchvision's checked download, kept in torch's cache),
            "bundled" (the trunk of the model file ``bundled``), or a .safetensors or .pth/.pt file.

    Raises:
        InputError: an unknown architecture, or weights that can't be had.
        FileAccessError: a weights file that is missing or can't be read.
        ModelFileError: a weights file that is damaged or of another architecture.
    """
    kind = get(arch)
    module = kind.build(classes_n)
    if weights == "none":
        return Network(kind, module)
    if weights == "imagenet":
        state, source = _download(kind)
    elif weights == "bundled":
        if bundled is None:
            raise InputError(
                "The bundled weights can't be used",
                "this installation has none",
                "use --weights imagenet or a file of your own",
            )
        state, digest = read_weights(bundled)
        source = Source("bundled", Path(bundled).name, digest)
    else:
        state, digest = read_weights(Path(weights))
        source = Source("file", Path(weights).name, digest)
        log.info("weights %s, sha256 %s", weights, digest)
    load_trunk(kind, module, state, source.name)
    return Network(kind, module, source)


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
    unknown = sorted(k for k in state.keys() - own.keys() if not k.startswith(f"{kind.head}."))
    if missing or wrong or unknown:
        example = (missing or wrong or unknown)[0]
        raise ModelFileError(
            f"The weights {name} can't be used for {kind.name}",
            f"{len(missing)} layers are missing, {len(wrong)} have another shape and {len(unknown)} are "
            f"unknown (first: {example})",
            f"choose weights of {kind.name}",
        )
    if not all(bool(torch.isfinite(state[key]).all()) for key in wanted):
        raise ModelFileError(
            f"The weights {name} can't be used", "they hold values that are not numbers", "get the file again"
        )
    module.load_state_dict({key: state[key].float() for key in wanted}, strict=False)


def read_weights(path: Path) -> tuple[State, str]:
    """The tensors of a .safetensors or .pth/.pt file and the file's sha256; no code in it is run.

    A torchvision file name carries the start of its sha256 (``resnet34-b627a593.pth``): it is checked.
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
    state = _parse_safetensors(data, path) if path.suffix == ".safetensors" else _parse_torch(data, path)
    return state, digest


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
    import io
    import pickle

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


def _download(kind: Architecture) -> tuple[State, Source]:
    """torchvision's ImageNet weights; the download's sha256 is checked against its name."""
    if not kind.imagenet:
        raise InputError(
            f"ImageNet weights for {kind.name} can't be had",
            "torchvision has none for it",
            "use --weights none or a file",
        )
    import_torchvision()
    from torchvision import models

    weights = getattr(models.get_model_weights(kind.name), kind.imagenet)
    waited = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_DOWNLOAD_TIMEOUT_S)
    try:
        state = weights.get_state_dict(progress=False, check_hash=True, weights_only=True)
    except (OSError, RuntimeError) as error:
        raise InputError(
            f"The ImageNet weights of {kind.name} can't be downloaded",
            f"no answer from the internet ({error})",
            "connect and try again, or use --weights bundled or --weights FILE",
        ) from error
    finally:
        socket.setdefaulttimeout(waited)
    return dict(state), Source("imagenet", str(weights), weights.url.rsplit("-", 1)[-1].split(".")[0])


def freeze_all_but_last(kind: Architecture, module: nn.Module, blocks_n: int | None) -> None:
    """Leave only the last ``blocks_n`` residual blocks and the head trainable; ``None`` or -1: everything.

    Raises:
        InputError: the network has fewer blocks.
    """
    everything = blocks_n is None or blocks_n == -1
    blocks = kind.blocks(module)
    if blocks_n is not None and not -1 <= blocks_n <= len(blocks):
        raise InputError(
            f"{blocks_n} blocks of {kind.name} can't be trained",
            f"it has {len(blocks)}",
            f"choose 0 to {len(blocks)}, or -1 for all",
        )
    module.requires_grad_(everything)
    if everything or blocks_n is None:
        return
    for part in [*blocks[len(blocks) - blocks_n :], kind.head_of(module)]:
        part.requires_grad_(True)


def set_training(module: nn.Module) -> None:
    """Training mode, but a frozen BatchNorm keeps its statistics (stays in evaluation mode)."""
    module.train()
    for layer in module.modules():
        if isinstance(layer, nn.modules.batchnorm._BatchNorm) and not any(
            p.requires_grad for p in layer.parameters()
        ):
            layer.eval()


def memory_bytes(arch: str, classes_n: int, input_px: int) -> tuple[int, int]:
    """Bytes of all layers' float32 outputs for one image, and of the weights.

    Found on torch's meta device, which takes no memory.
    """
    with torch.device("meta"):
        module = get(arch).build(classes_n)
        total = 0

        def count(_module: nn.Module, _inputs: Any, output: Any) -> None:
            nonlocal total
            total += output.numel() * 4

        for layer in module.modules():
            if not list(layer.children()):
                layer.register_forward_hook(count)
        module.eval()(torch.empty(1, 3, input_px, input_px))
    return total, 4 * sum(p.numel() for p in module.parameters())
