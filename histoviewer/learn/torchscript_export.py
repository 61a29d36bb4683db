"""A model as TorchScript with the description that WSInfer and its QuPath extension read.

The folder holds ``torchscript_model.pt`` and ``config.json`` (WSInfer model zoo, specification 1.0): pixels
go through Resize, ToTensor and Normalize, and the network answers with logits, of which the reader takes the
softmax.
"""

from __future__ import annotations

import io
import warnings
from typing import Any

import torch
from torch import Tensor, nn

from histoviewer.core.errors import ModelFileError
from histoviewer.learn.model_file import LoadedModel, ModelHeader

NETWORK_FILE = "torchscript_model.pt"
CONFIG_FILE = "config.json"
SPEC_VERSION = "1.0"
_TOLERANCE = 1e-4


def torchscript_bytes(loaded: LoadedModel) -> bytes:
    """The network as a TorchScript file, checked to give the same logits for other pixels and batch sizes.

    Raises:
        ModelFileError: this network can't be written as TorchScript.
    """
    module, side = loaded.module.eval(), loaded.header.input_px
    pixels = torch.Generator().manual_seed(0)
    first, others = (
        torch.randn(1, 3, side, side, generator=pixels),
        torch.randn(3, 3, side, side, generator=pixels),
    )
    with torch.inference_mode(False), torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            traced = torch.jit.trace(module, first, check_trace=False)  # type: ignore[no-untyped-call]
            buffer = io.BytesIO()
            torch.jit.save(traced, buffer)
            loaded_again = torch.jit.load(io.BytesIO(buffer.getvalue()))  # type: ignore[no-untyped-call]
            same = _agree(loaded_again, module, others)
        except (RuntimeError, TypeError) as error:
            raise _refused(loaded, str(error).splitlines()[0] if str(error) else "torch refused") from error
    if not same:
        raise _refused(loaded, "written that way it gave other answers")
    return buffer.getvalue()


def wsinfer_config(header: ModelHeader) -> dict[str, Any]:
    """The document of ``config.json``."""
    return {
        "spec_version": SPEC_VERSION,
        "architecture": header.arch,
        "num_classes": len(header.classes),
        "class_names": list(header.classes),
        "patch_size_pixels": header.patch_px,
        "spacing_um_px": header.mpp,
        "transform": [
            {"name": "Resize", "arguments": {"size": header.input_px}},
            {"name": "ToTensor"},
            {"name": "Normalize", "arguments": {"mean": list(header.mean), "std": list(header.std)}},
        ],
    }


def left_behind(header: ModelHeader) -> tuple[str, ...]:
    """One sentence for each thing of the model that another program won't do."""
    lost = []
    if header.normalizer is not None:
        method = header.normalizer.get("method", "its own method")
        lost.append(
            f"Stain normalization ({method}): slides are judged in the colours they were scanned with."
        )
    temperature, offsets = f"{header.temperature:.4g}", ", ".join(f"{b:+.4g}" for b in header.bias)
    if header.temperature != 1 or any(header.bias):
        lost.append(
            "Calibration: probabilities are the softmax of the plain logits. Here they are "
            f"softmax(logits / {temperature} + ({offsets}))."
        )
    else:
        lost.append("Calibration: probabilities are the softmax of the plain logits.")
    lost.append(
        "Abstention: every patch gets a class. Nothing is called uncertain, and patches without tissue, "
        "out of focus or far from the training data are judged like all others."
    )
    if header.views > 1:
        lost.append(f"The mean over {header.views} turned and mirrored views: one view is judged.")
    lost.append("One answer for a whole image: only patches are answered.")
    return tuple(lost)


def _agree(written: Any, module: nn.Module, pixels: Tensor) -> bool:
    return bool(torch.allclose(written(pixels), module(pixels), atol=_TOLERANCE, rtol=_TOLERANCE))


def _refused(loaded: LoadedModel, why: str) -> ModelFileError:
    return ModelFileError(
        f"The model {loaded.header.name} can't be exported as TorchScript",
        why.rstrip("."),
        "export a model with a linear last layer",
    )
