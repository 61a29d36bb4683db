"""Imports torchvision also where its compiled operators can't load.

The torchvision of the package index is linked to CUDA. Beside a CPU-only torch its extension does not
load, and the import then dies with ``operator torchvision::nms does not exist``, although the networks
need none of those operators. So, when and only when the extension can't load, their schemas are declared
before the import. The operators stay without a kernel: calling one fails, as it should. And it imports
torch's compiler, which costs more than the networks themselves: that waits until somebody needs it.
"""

from __future__ import annotations

import importlib
import importlib.machinery
import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import torch

from histoviewer.core.errors import HistoViewerError

# The operators whose meta functions torchvision registers without asking whether they exist.
SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)

_COMPILER = "torch._dynamo"

# A library object must outlive the schemas that it declared.
_declared: list[torch.library.Library] = []


def import_torchvision(can_load: Callable[[], bool] | None = None) -> ModuleType:
    """The torchvision module, with ``torchvision.models`` usable.

    Args:
        can_load: tells whether the compiled extension loads; asked only before the first import.

    Raises:
        HistoViewerError: torchvision is not installed or does not fit the installed torch.
    """
    loaded = sys.modules.get("torchvision")
    if loaded is not None and hasattr(loaded, "models"):
        return loaded
    if not (can_load or extension_loads)():
        declare_schemas()
    try:
        with without_compiler():
            return importlib.import_module("torchvision")
    except (ImportError, RuntimeError, AttributeError) as error:
        raise HistoViewerError(
            "torchvision can't be imported",
            f"it does not fit torch {torch.__version__} ({error})",
            "install a torchvision made for this torch",
        ) from error


@contextmanager
def without_compiler() -> Iterator[None]:
    """Keep torch's compiler out of an import: a second and a half of processor time for one question.

    ``torchvision.ops`` takes ``is_compile_supported`` from it; what stands in asks the compiler when it is
    asked itself.
    """
    if _COMPILER in sys.modules:
        yield
        return
    package, module = ModuleType(_COMPILER), ModuleType(f"{_COMPILER}.utils")
    module.is_compile_supported = _is_compile_supported  # type: ignore[attr-defined]
    package.utils = module  # type: ignore[attr-defined]
    stand_ins = {_COMPILER: package, f"{_COMPILER}.utils": module}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def _is_compile_supported(device: str) -> bool:
    supported: bool = importlib.import_module(f"{_COMPILER}.utils").is_compile_supported(device)
    return supported


def extension_loads() -> bool:
    """Whether torchvision's compiled operators load beside the installed torch."""
    library = _extension_path()
    if library is None:
        return False
    try:
        torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
    except (OSError, ImportError):
        return False
    return True


def declare_schemas() -> tuple[str, ...]:
    """Declare the schemas that are missing; returns the names that were declared."""
    missing = [schema for schema in SCHEMAS if not _exists(schema.split("(")[0])]
    if missing:
        library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
        for schema in missing:
            library.define(schema)  # type: ignore[no-untyped-call]
        _declared.append(library)
    return tuple(schema.split("(")[0] for schema in missing)


def _exists(name: str) -> bool:
    return hasattr(torch.ops.torchvision, name)


def _extension_path() -> Path | None:
    """Where torchvision keeps its ``_C`` extension, found without importing torchvision."""
    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    for suffix in importlib.machinery.EXTENSION_SUFFIXES:
        candidate = folder / f"_C{suffix}"
        if candidate.is_file():
            return candidate
    return None
