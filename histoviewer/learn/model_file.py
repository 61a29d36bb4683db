"""The model file: one safetensors file with the weights, and in its header everything about them.

Layout: the safetensors format, whose string table holds ``format`` ("histoviewer-model"), ``schema``,
``header`` (JSON of ``ModelHeader``) and ``content_sha256`` over the header, the tensor table and the
tensor bytes, so that a file changed anywhere is refused. Nothing is unpickled.

Matrices and filters may be stored in 16 bits; vectors (batch norm, biases) always stay float32, they
are a thousandth of the size and decide the scale of everything.
"""

from __future__ import annotations

import hashlib
import json
import math
import struct
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_safetensors
from safetensors.torch import save as save_safetensors
from torch import Tensor, nn
from torch.nn import init
from torch.overrides import TorchFunctionMode

from histoviewer.core.conformal import Thresholds
from histoviewer.core.errors import FileAccessError, HistoViewerError, ModelFileError
from histoviewer.io.safe_write import atomic_path
from histoviewer.learn import zoo
from histoviewer.learn.trees import TreeHead

FORMAT = "histoviewer-model"
SCHEMA = 1
MAX_HEADER_BYTES = 16 << 20
MAX_FILE_BYTES = 4 << 30
DTYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
_TABLE_DTYPES = {"F32", "F16", "BF16", "I64"}


@dataclass(frozen=True)
class ModelHeader:
    """All that must be known to use a network and to judge it.

    ``mpp`` is microns per pixel of the patches, ``patch_px`` their side at that size, ``input_px`` the
    side that the network sees after resizing. ``temperature`` and ``bias`` calibrate: probabilities are
    ``softmax(logits / temperature + bias)``, logits being the mean over ``views`` (1 to 8 dihedral).
    ``head`` is "linear" or "trees" (see ``trees.TreeHead``). ``margin`` is half the width of the
    *uncertain* band. ``normalizer`` is the state of the stain normalizer that slides go through, ``None``
    for none; its "least_patches" leaves those alone that hold tissue for fewer patches. ``split`` has
    a digest of each patient by part (``core.patient_digest``; old files have names), ``metrics`` the scores
    of each part with their intervals. ``feature_stats`` describes the validation features (see
    ``infer.Classifier.distance``). ``conformal`` holds the thresholds of the prediction sets (see
    ``core.conformal.Thresholds``), ``None`` in old files and without validation.
    ``card`` holds the model card's texts.
    """

    name: str
    arch: str
    classes: tuple[str, ...]
    mpp: float
    patch_px: int
    input_px: int
    positive: str | None = None
    mean: tuple[float, float, float] = zoo.IMAGENET_MEAN
    std: tuple[float, float, float] = zoo.IMAGENET_STD
    normalizer: Mapping[str, Any] | None = None
    temperature: float = 1.0
    bias: tuple[float, ...] = ()
    views: int = 1
    margin: float = 0.1
    head: str = "linear"
    feature_stats: Mapping[str, Any] | None = None
    conformal: Mapping[str, Any] | None = None
    split: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)
    recipe: Mapping[str, Any] = field(default_factory=dict)
    date: str = ""
    card: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)


@dataclass(frozen=True)
class LoadedModel:
    """A model file in memory: float32 network in evaluation mode, header, sha256 of the file."""

    header: ModelHeader
    module: nn.Module
    sha256: str
    path: Path


def save(path: Path, model: nn.Module, header: ModelHeader, dtype: str = "float16") -> str:
    """Write the model file whole or not at all; returns its sha256.

    Args:
        dtype: "float16", "bfloat16" or "float32" for filters and matrices. A tensor that leaves the
            range of float16 is kept in float32.

    Raises:
        ModelFileError: the header or the weights would not load again.
        StorageError: the disk is full or refuses to write.
    """
    path = Path(path)
    stored = {name: packed(tensor, DTYPES[dtype]) for name, tensor in model.state_dict().items()}
    blob = save_safetensors(stored)
    length = struct.unpack("<Q", blob[:8])[0]
    table, data = json.loads(blob[8 : 8 + length]), blob[8 + length :]
    return _write(path, table, data, header)


def rewrite_header(path: Path, header: ModelHeader, out: Path | None = None) -> str:
    """Give a model file another header, its tensors byte for byte the same; returns the new sha256.

    Raises:
        FileAccessError, ModelFileError: the file can't be read, or would not load with this header.
        StorageError: the disk is full or refuses to write.
    """
    path = Path(path)
    _, table, data = _checked(_read(path), path)
    return _write(Path(out or path), table, data, header)


def _write(path: Path, table: dict[str, Any], data: bytes, header: ModelHeader) -> str:
    table.pop("__metadata__", None)
    text = json.dumps(header.as_json(), ensure_ascii=False, sort_keys=True, allow_nan=False)
    _parse_header(text, path)
    _check_table(table, header, path)
    table["__metadata__"] = {
        "format": FORMAT,
        "schema": str(SCHEMA),
        "header": text,
        "content_sha256": _content_digest(text, table, data),
    }
    head = json.dumps(table, ensure_ascii=False).encode()
    head += b" " * (-len(head) % 8)
    whole = struct.pack("<Q", len(head)) + head + data
    with atomic_path(path) as temporary:
        Path(temporary).write_bytes(whole)
    return hashlib.sha256(whole).hexdigest()


def load(path: Path) -> LoadedModel:
    """Read and check a model file, then build its network (float32, evaluation mode).

    Raises:
        FileAccessError: it is missing or can't be read.
        ModelFileError: it is damaged, not a model file, newer, or made for something else.
    """
    path = Path(path)
    blob = _read(path)
    header, table, _ = _checked(blob, path)
    _check_table(table, header, path)
    try:
        state = load_safetensors(blob)
    except (SafetensorError, ValueError, KeyError) as error:
        raise _damaged(path, str(error)) from error
    state = {k: v.float() if v.is_floating_point() else v for k, v in state.items()}
    if not all(largest(v) < math.inf for v in state.values() if v.is_floating_point()):
        raise _damaged(path, "it holds weights that are not numbers")
    module = _empty_module(header, table)
    module.load_state_dict(state, assign=True)
    head = zoo.get(header.arch).head_of(module)
    if isinstance(head, TreeHead) and not head.is_sound():
        raise _damaged(path, "its trees lead nowhere")
    return LoadedModel(header, module.eval(), hashlib.sha256(blob).hexdigest(), path)


def read_header(path: Path) -> tuple[ModelHeader, str]:
    """The checked header and the file's sha256, without making tensors. Errors as for ``load``."""
    path = Path(path)
    blob = _read(path)
    header, table, _ = _checked(blob, path)
    _check_table(table, header, path)
    return header, hashlib.sha256(blob).hexdigest()


def packed(tensor: Tensor, dtype: torch.dtype) -> Tensor:
    """A tensor as the file keeps it: filters and matrices in ``dtype`` if they fit, others unchanged."""
    tensor = tensor.detach().cpu().contiguous()
    if tensor.ndim < 2 or not tensor.is_floating_point():
        return tensor
    return tensor.to(dtype) if largest(tensor) <= torch.finfo(dtype).max else tensor


def largest(tensor: Tensor) -> float:
    """The largest absolute value, infinite when one is not a number; one pass, unlike ``isfinite``."""
    if tensor.numel() == 0:
        return 0.0
    low, high = torch.aminmax(tensor)
    found = float(torch.maximum(-low, high))
    return found if math.isfinite(found) else math.inf


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise ModelFileError(
                f"{path.name} can't be used as a model",
                "it is larger than 4 GB",
                "choose a model file of HistoViewer",
            )
        return path.read_bytes()
    except OSError as error:
        raise FileAccessError(
            f"The model {path} can't be read",
            error.strerror or str(error),
            "check the path and the permissions",
        ) from error


def _checked(blob: bytes, path: Path) -> tuple[ModelHeader, dict[str, Any], bytes]:
    """Header, tensor table and tensor bytes of a file whose frame, digest and header are right."""
    table, data = _frame(blob, path)
    meta = table.pop("__metadata__", None)
    if not isinstance(meta, dict) or meta.get("format") != FORMAT:
        raise ModelFileError(
            f"{path.name} can't be used as a model",
            "it is not a model file of HistoViewer",
            "choose a file made by Train, or pass plain weights to --weights",
        )
    if meta.get("schema") != str(SCHEMA):
        raise ModelFileError(
            f"The model {path.name} can't be read",
            f"its format is {meta.get('schema')!r} and this program knows {SCHEMA}",
            "update HistoViewer or train the model again",
        )
    text = meta.get("header")
    if not isinstance(text, str) or meta.get("content_sha256") != _content_digest(text, table, data):
        raise _damaged(path, "its content does not match its checksum")
    return _parse_header(text, path), table, data


def _frame(blob: bytes, path: Path) -> tuple[dict[str, Any], bytes]:
    if len(blob) < 16:
        raise _damaged(path, "it is empty" if not blob else "it is too short")
    length = struct.unpack("<Q", blob[:8])[0]
    if length > MAX_HEADER_BYTES or 8 + length > len(blob):
        raise ModelFileError(
            f"{path.name} can't be used as a model",
            "it is not a safetensors file, or it is cut short",
            "choose a file made by Train, or copy it again",
        )
    try:
        table = json.loads(blob[8 : 8 + length])
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "its header can't be read") from error
    if not isinstance(table, dict):
        raise _damaged(path, "its header is not a table")
    return table, blob[8 + length :]


def _content_digest(text: str, table: Mapping[str, Any], data: bytes) -> str:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass"))
    plain = {k: v for k, v in table.items() if k != "__metadata__"}
    digest.update(json.dumps(plain, sort_keys=True).encode())
    digest.update(data)
    return digest.hexdigest()


def _empty_module(header: ModelHeader, table: Mapping[str, Any]) -> nn.Module:
    """The network of a header on torch's meta device; trees are as many as the tensor table says."""
    kind = zoo.get(header.arch)
    with torch.device("meta"), _Unfilled():
        module = kind.build(len(header.classes))
        if header.head == "trees":
            nodes_n, trees_n = (_length(table, f"{kind.head}.{name}") for name in ("feature", "root"))
            width = kind.head_of(module).in_features
            module.set_submodule(kind.head, TreeHead(nodes_n, trees_n, width, len(header.classes)))
    return module


class _Unfilled(TorchFunctionMode):
    """Leaves out the random numbers of new layers: on the meta device they cost the import of torch's
    compiler, two seconds of each start, and are not kept."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        named = kwargs or {}
        if func in (Tensor.normal_, Tensor.uniform_) or getattr(func, "__module__", "") == init.__name__:
            return args[0] if args else named["tensor"]
        return func(*args, **named)


def _length(table: Mapping[str, Any], name: str) -> int:
    """The length of a vector by the tensor table; 0 when there is no such vector."""
    entry = table.get(name)
    shape = entry.get("shape") if isinstance(entry, dict) else None
    if isinstance(shape, list) and len(shape) == 1 and _integer(shape[0], 0, 1 << 31):
        return int(shape[0])
    return 0


def _check_table(table: Mapping[str, Any], header: ModelHeader, path: Path) -> None:
    """Names, shapes and types of the tensors against the architecture, on torch's meta device."""
    try:
        expected = _empty_module(header, table).state_dict()
    except HistoViewerError as error:
        raise ModelFileError(
            f"The model {path.name} can't be used", error.why and str(error.what), error.remedy
        ) from error
    if expected.keys() != table.keys():
        missing, extra = len(expected.keys() - table.keys()), len(table.keys() - expected.keys())
        raise ModelFileError(
            f"The model {path.name} can't be used",
            f"it is not a {header.arch}: {missing} layers missing, {extra} unknown",
            "train it again",
        )
    for name, tensor in expected.items():
        entry = table[name]
        if (
            not isinstance(entry, dict)
            or entry.get("shape") != list(tensor.shape)
            or entry.get("dtype") not in _TABLE_DTYPES
        ):
            raise ModelFileError(
                f"The model {path.name} can't be used",
                f"layer {name} does not fit a {header.arch} of {len(header.classes)} classes",
                "train it again",
            )


def _parse_header(text: str, path: Path) -> ModelHeader:
    """A header whose every field has been checked."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "its header can't be read") from error
    names = {f.name for f in fields(ModelHeader)}
    if not isinstance(raw, dict) or set(raw) - names or _REQUIRED - set(raw):
        raise _damaged(path, "its header has unknown or missing fields")
    wrong = [name for name, right in _CHECKS.items() if name in raw and not right(raw[name])]
    if wrong:
        raise _damaged(path, f"its {wrong[0]} makes no sense")
    classes = raw["classes"]
    if raw.get("positive") is not None and raw["positive"] not in classes:
        raise _damaged(path, "its positive class is none of its classes")
    if raw.get("bias") and len(raw["bias"]) != len(classes):
        raise _damaged(path, "its calibration does not fit its classes")
    if raw.get("conformal") and set(raw["conformal"]["by_class"]) != set(classes):
        raise _damaged(path, "its prediction sets do not fit its classes")
    for name in {"classes", "mean", "std", "bias"} & raw.keys():
        raw[name] = tuple(raw[name])
    if "split" in raw:
        raw["split"] = {part: tuple(patients) for part, patients in raw["split"].items()}
    return ModelHeader(**raw)


def _number(value: object, low: float, high: float) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and math.isfinite(value)
        and (low < value <= high)
    )


def _integer(value: object, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)


def _classes(value: object) -> bool:
    return (
        isinstance(value, list)
        and _strings(value)
        and len(value) >= 2
        and len(set(value)) == len(value)
        and all(value)
    )


def _thresholds(value: object) -> bool:
    try:
        return isinstance(value, dict) and bool(Thresholds.from_json(value))
    except ValueError:
        return False


def _triple(value: object, low: float) -> bool:
    return isinstance(value, list) and len(value) == 3 and all(_number(v, low, 1e3) for v in value)


_REQUIRED = {"name", "arch", "classes", "mpp", "patch_px", "input_px"}
_CHECKS: dict[str, Any] = {
    "name": lambda v: isinstance(v, str),
    "arch": lambda v: isinstance(v, str),
    "classes": _classes,
    "positive": lambda v: v is None or isinstance(v, str),
    "mpp": lambda v: _number(v, 0, 1e4),
    "patch_px": lambda v: _integer(v, 1, 1 << 16),
    "input_px": lambda v: _integer(v, 8, 4096),
    "mean": lambda v: _triple(v, -1e3),
    "std": lambda v: _triple(v, 0),
    "normalizer": lambda v: v is None or isinstance(v, dict),
    "temperature": lambda v: _number(v, 0, 1e6),
    "bias": lambda v: isinstance(v, list) and all(_number(b, -1e6, 1e6) for b in v),
    "views": lambda v: v in (1, 2, 4, 8) and not isinstance(v, bool),
    "head": lambda v: v in ("linear", "trees"),
    "margin": lambda v: v == 0 or _number(v, 0, 0.5),
    "feature_stats": lambda v: v is None or isinstance(v, dict),
    "conformal": lambda v: v is None or _thresholds(v),
    "split": lambda v: isinstance(v, dict) and all(_strings(p) for p in v.values()),
    "metrics": lambda v: isinstance(v, dict),
    "recipe": lambda v: isinstance(v, dict),
    "date": lambda v: isinstance(v, str),
    "card": lambda v: isinstance(v, dict) and all(isinstance(t, str) for t in v.values()),
}


def _damaged(path: Path, why: str) -> ModelFileError:
    return ModelFileError(
        f"The model {path.name} can't be used",
        f"the file is damaged: {why}",
        "copy it again or train it again",
    )
