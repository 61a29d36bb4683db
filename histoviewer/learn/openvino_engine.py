"""Runs a network's features through OpenVINO, where that is installed (extra ``openvino``).

Its bfloat16 kernels are faster than torch's on processors with AMX or AVX-512 BF16; in float32 both run
alike.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.core.errors import InputError

ENGINES = ("auto", "torch", "openvino")
AGREEMENT = 0.01
"""OpenVINO is used only if no probability of the first batch differs from torch's by more."""


def wanted(engine: str, bf16: bool) -> bool:
    """Whether to try OpenVINO. "auto" does where it is installed and the processor has bfloat16.

    Raises:
        InputError: there is no such engine, or it is not installed.
    """
    if engine not in ENGINES:
        raise InputError(f"There is no engine {engine!r}", "", f"use {', '.join(ENGINES)}")
    installed = find_spec("openvino") is not None
    if engine == "openvino" and not installed:
        raise _not_installed()
    return engine == "openvino" or (engine == "auto" and installed and bf16)


class Compiled:
    """An OpenVINO model of features, ready for float32 images (n, 3, s, s); it gives float32 (n, d).

    Args:
        side_by_side: each core is to have batches of its own, asked for by threads of their own; else a
            batch is shared out.
    """

    def __init__(self, model: Any, side_by_side: bool = False) -> None:
        cores = torch.get_num_threads()
        streams = {"NUM_STREAMS": cores} if side_by_side else {"PERFORMANCE_HINT": "LATENCY"}
        how = {"INFERENCE_NUM_THREADS": cores, **streams}
        self._model = library().Core().compile_model(model, "CPU", how)
        self._own = threading.local()
        kind = self._model.get_property("INFERENCE_PRECISION_HINT")
        self.precision = {"bf16": "bf16", "f16": "fp16"}.get(kind.get_type_name(), "fp32")

    def __call__(self, images: Tensor) -> Tensor:
        """One pass; may be asked by several threads at a time."""
        if not hasattr(self._own, "request"):
            self._own.request = self._model.create_infer_request()
        made = self._own.request.infer({0: images.float().contiguous().numpy()}, share_inputs=True)[0]
        return torch.from_numpy(made.copy())

    def as_known(self, features: Tensor) -> Tensor:
        """Features (n, d) as the checks against the training data know them."""
        return features


class OpenVinoFeatures(Compiled):
    """The features of a network as OpenVINO computes them.

    Args:
        module: the network, batch norms folded.
        features: how its features are asked for.
        example: some images.

    Raises:
        anything that OpenVINO raises on a network that it can't convert.
    """

    def __init__(
        self, module: nn.Module, features: Callable[[nn.Module, Tensor], Tensor], example: Tensor
    ) -> None:
        super().__init__(convert(module, features, example))


def convert(module: nn.Module, features: Callable[[nn.Module, Tensor], Tensor], example: Tensor) -> Any:
    """A network as an OpenVINO model that takes any number of images of the example's size."""
    model = library().convert_model(_Features(module, features).eval(), example_input=example[:2])
    model.reshape([-1, *example.shape[1:]])
    return model


class _Features(nn.Module):
    def __init__(self, module: nn.Module, features: Callable[[nn.Module, Tensor], Tensor]) -> None:
        super().__init__()
        self.module = module
        self._of = features

    def forward(self, images: Tensor) -> Tensor:
        return self._of(self.module, images)


def library() -> Any:
    """OpenVINO, without the package that reports its use to the makers.

    Raises:
        InputError: it is not installed.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    try:
        return importlib.import_module("openvino")
    except ImportError:
        raise _not_installed() from None


def _not_installed() -> InputError:
    return InputError(
        "OpenVINO can't be used", "it is not installed", "install histoviewer[openvino], or use torch"
    )
