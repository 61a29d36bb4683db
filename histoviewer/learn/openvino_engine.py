"""Runs a network's features through OpenVINO, where that is installed (extra ``openvino``).

Its bfloat16 kernels are faster than torch's on processors with AMX or AVX-512 BF16; in float32 both run
alike.
"""

from __future__ import annotations

import importlib
import sys
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
        raise InputError(
            "OpenVINO can't be used", "it is not installed", "install histoviewer[openvino], or use torch"
        )
    return engine == "openvino" or (engine == "auto" and installed and bf16)


class OpenVinoFeatures:
    """The features of a network for float32 images (n, 3, s, s), as float32 (n, d).

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
        openvino = _openvino()
        model = openvino.convert_model(_Features(module, features).eval(), example_input=example[:2])
        model.reshape([-1, *example.shape[1:]])
        self._model = openvino.Core().compile_model(
            model, "CPU", {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": torch.get_num_threads()}
        )
        kind = self._model.get_property("INFERENCE_PRECISION_HINT")
        self.precision = {"bf16": "bf16", "f16": "fp16"}.get(kind.get_type_name(), "fp32")

    def __call__(self, images: Tensor) -> Tensor:
        """One pass."""
        made = self._model(images.float().contiguous().numpy())[0]
        return torch.from_numpy(made.copy())


class _Features(nn.Module):
    def __init__(self, module: nn.Module, features: Callable[[nn.Module, Tensor], Tensor]) -> None:
        super().__init__()
        self.module = module
        self._of = features

    def forward(self, images: Tensor) -> Tensor:
        return self._of(self.module, images)


def _openvino() -> Any:
    """The library, without the package that reports its use to the makers."""
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    return importlib.import_module("openvino")
