"""A network in whole numbers of 8 bits: calibrated on real patches, compared with torch, kept in one file.

Post-training quantization (Jacob et al. 2018, arXiv:1712.05877) by NNCF (extra ``int8``), run by OpenVINO.
The file is safetensors: the graph and its weights as bytes, and in its string table the sha256 of the model
that it stands for, what it was calibrated on and a digest of all this.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as save_safetensors
from torch import Tensor, nn

from histoviewer.core.errors import FileAccessError, InputError, ModelFileError
from histoviewer.core.training_space import TrainingSpace
from histoviewer.io.safe_write import atomic_path
from histoviewer.learn.openvino_engine import Compiled, convert, library

FORMAT = "histoviewer-int8"
MEAN_AGREEMENT = 0.02
"""The mean difference of a probability from torch's that is still taken as agreement."""
LABEL_AGREEMENT = 0.02
"""The share of patches whose likeliest class, or whose check against the training data, may differ."""
_RIDGE = 0.1


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the answers lie from torch's on ``patches`` patches that were not calibrated on.

    ``largest`` and ``mean`` are of the probabilities' differences; ``labels`` is the share of patches with
    another likeliest class, ``known`` the share that only one of the two finds unlike its training data.
    """

    patches: int
    largest: float
    mean: float
    labels: float
    known: float

    @property
    def holds(self) -> bool:
        """Whether the network may stand for torch's."""
        return self.mean <= MEAN_AGREEMENT and max(self.labels, self.known) <= LABEL_AGREEMENT

    @classmethod
    def between(
        cls,
        first: tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]],
        second: tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]],
    ) -> Agreement:
        """Of two networks' probabilities (n, k) and of what each finds unlike its training data (n,)."""
        moved = np.abs(first[0] - second[0])
        labels = first[0].argmax(axis=1) != second[0].argmax(axis=1)
        return cls(
            len(moved),
            float(moved.max()),
            float(moved.mean()),
            float(labels.mean()),
            float((first[1] != second[1]).mean()),
        )


@dataclass(frozen=True)
class Int8Network:
    """A quantized network: OpenVINO's graph and weights, and the model file (its sha256) it is of.

    ``made`` says what it was calibrated on and ``digest`` stands for all of it. ``back`` leads from its
    features to torch's (see ``way_back``), float32 (k + 1, k), and is empty without.
    """

    graph: bytes
    weights: bytes
    model_sha256: str
    made: Mapping[str, Any]
    back: bytes = b""

    @cached_property
    def digest(self) -> str:
        """64 hexadecimal digits."""
        found = hashlib.sha256(self.model_sha256.encode())
        for part in (
            self.graph,
            self.weights,
            self.back,
            json.dumps(dict(self.made), sort_keys=True).encode(),
        ):
            found.update(hashlib.sha256(part).digest())
        return found.hexdigest()


class Int8Features(Compiled):
    """The features of a quantized network for float32 images (n, 3, s, s), as float32 (n, d).

    Args:
        space: of the training's features, where the model file has one; see ``way_back``.
    """

    def __init__(self, network: Int8Network, space: TrainingSpace | None = None) -> None:
        weights = library().Tensor(np.frombuffer(network.weights, np.uint8))
        super().__init__(library().Core().read_model(model=network.graph, weights=weights), side_by_side=True)
        self.precision = "int8"
        self._back = led_back(network, space)

    def as_known(self, features: Tensor) -> Tensor:
        """Where torch's features would lie in the space of the training."""
        return features if self._back is None else features @ self._back[0] + self._back[1]


def way_back(
    space: TrainingSpace, quick: npt.NDArray[np.float32], exact: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """The affine map that leads from a quantized network's features to torch's, in the space of the training.

    Features that hardly ever stir are rounded to noise, which the whitening makes large: of the bundled
    model's patches 11 % would be called unlike the training, and are 0.8 % by torch. Ridge regression.

    Args:
        space: of ``k`` axes. quick, exact: features of the same patches, float32 (n, d).

    Returns:
        float32 (k + 1, k); its last row is what is added.
    """
    places = _with_one(space.whitened(quick))
    shrunk = np.diag([_RIDGE * len(places)] * (places.shape[1] - 1) + [0.0])
    turned: npt.NDArray[np.float32] = np.linalg.solve(
        places.T @ places + shrunk, places.T @ space.whitened(exact)
    ).astype(np.float32)
    return turned


def led_back(network: Int8Network, space: TrainingSpace | None) -> tuple[Tensor, Tensor] | None:
    """``way_back`` for features themselves: a matrix (d, d) and what is added (d,); ``None`` without."""
    if space is None or not network.back:
        return None
    d, axes = space.transform.shape
    back = np.frombuffer(network.back, np.float32).reshape(axes + 1, axes).astype(np.float64)
    out = np.linalg.pinv(space.transform)
    turned = np.eye(d) + space.transform @ (back[:-1] - np.eye(axes)) @ out
    added = back[-1] @ out + space.mean - space.mean @ turned
    return torch.from_numpy(turned).float(), torch.from_numpy(added).float()


def _with_one(places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.column_stack([places, np.ones(len(places))])


def quantize(
    module: nn.Module,
    features: Callable[[nn.Module, Tensor], Tensor],
    images: Tensor,
    before_each: Callable[[], None] | None = None,
) -> tuple[bytes, bytes]:
    """Graph and weights of a network whose convolutions are calibrated on ``images``, float32 (n, 3, s, s).

    Args:
        module: the network, batch norms folded.
        features: how its features are asked for.
        before_each: called before each image is looked at; it may raise to stop.

    Raises:
        InputError: NNCF is not installed.
        anything that OpenVINO or NNCF raises on a network that they can't take.
    """
    openvino = library()
    model = convert(module, features, images)

    def looked_at(image: Tensor) -> Any:
        if before_each is not None:
            before_each()
        return image[None].contiguous().numpy()

    with _quiet():
        nncf = _nncf()
        made = nncf.quantize(
            model,
            nncf.Dataset(list(images), looked_at),
            subset_size=len(images),
            # Activations after a ReLU have no sign; the slower correction moved probabilities half as far.
            preset=nncf.QuantizationPreset.MIXED,
            fast_bias_correction=False,
        )
    return _serialized(openvino, made)


def save(network: Int8Network, path: Path) -> None:
    """Write it whole or not at all.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    tensors = {
        name: np.frombuffer(data, np.uint8)
        for name, data in (("graph", network.graph), ("weights", network.weights), ("back", network.back))
    }
    about = {
        "model_sha256": network.model_sha256,
        "made": dict(network.made),
        "digest": network.digest,
    }
    with atomic_path(path) as temporary:
        # The library writes several entries in any order; one gives the same bytes each time.
        Path(temporary).write_bytes(save_safetensors(tensors, {FORMAT: json.dumps(about, sort_keys=True)}))


def load(path: Path, model_sha256: str) -> Int8Network:
    """Read and check such a file.

    Raises:
        FileAccessError: it can't be read.
        ModelFileError: it is damaged, of another kind, or of another model than the one with that sha256.
    """
    if not path.is_file():
        raise FileAccessError(f"The network {path} can't be read", "there is no such file", "check the path")
    try:
        network = _read(path)
    except (SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
        raise ModelFileError(
            f"{path.name} can't be used as an 8-bit network",
            "it is damaged, or none",
            "make it with histoviewer model quantize",
        ) from error
    if network.model_sha256 != model_sha256:
        raise ModelFileError(
            f"{path.name} can't be used",
            "it was made from another model file",
            "make one from this model with histoviewer model quantize",
        )
    return network


def _read(path: Path) -> Int8Network:
    with safe_open(path, framework="np") as file:
        about = json.loads((file.metadata() or {})[FORMAT])
        graph, weights, back = (file.get_tensor(name).tobytes() for name in ("graph", "weights", "back"))
    network = Int8Network(graph, weights, about["model_sha256"], about["made"], back)
    if network.digest != about["digest"]:
        raise ValueError("its content does not match its checksum")
    return network


def _serialized(openvino: Any, model: Any) -> tuple[bytes, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        graph, weights = Path(folder, "network.xml"), Path(folder, "network.bin")
        openvino.save_model(model, graph, compress_to_fp16=False)
        return graph.read_bytes(), weights.read_bytes()


def _nncf() -> Any:
    try:
        nncf = importlib.import_module("nncf")
    except ImportError:
        raise InputError(
            "No 8-bit network can be made", "NNCF is not installed", "install histoviewer[int8]"
        ) from None
    return nncf


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """NNCF draws progress bars on the standard output, which may be JSON."""
    with contextlib.redirect_stdout(sys.stderr):
        yield
