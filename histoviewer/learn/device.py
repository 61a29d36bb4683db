"""Where a training runs: which device, how many threads, which precision."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import torch

from histoviewer.core.errors import InputError
from histoviewer.learn.infer import bf16_is_fast

DEVICES = ("auto", "cpu", "cuda")


def chosen_device(name: str) -> torch.device:
    """The device of a recipe: "auto" takes the graphics card when torch can use one.

    Raises:
        InputError: a graphics card is asked for and there is none.
    """
    found = torch.cuda.is_available()
    if name == "cuda" and not found:
        raise InputError(
            "The training can't run on the graphics card",
            "torch finds none that it can use",
            "choose the device auto or cpu",
        )
    return torch.device("cuda" if found and name != "cpu" else "cpu")


def uses_bf16(precision: str, device: torch.device) -> bool:
    """Whether a recipe's precision means bfloat16 there: "auto" takes it where it is fast."""
    if precision == "auto":
        return torch.cuda.is_bf16_supported() if device.type == "cuda" else bf16_is_fast()
    return precision == "bf16"


def autocast(device: torch.device, bf16: bool) -> AbstractContextManager[object]:
    """bfloat16 where that is wanted; the weights stay in float32."""
    return torch.autocast(device.type, torch.bfloat16, enabled=bf16)


@contextmanager
def threads(wanted: int) -> Iterator[int]:
    """torch's threads for the length of a block; 0 leaves torch's own number."""
    before = torch.get_num_threads()
    torch.set_num_threads(wanted or before)
    try:
        yield wanted or before
    finally:
        torch.set_num_threads(before)
