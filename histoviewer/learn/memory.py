"""Whether an error says that memory is short: torch and OpenVINO have no exception of their own for it."""

from __future__ import annotations

import torch

_SIGNS = ("can't allocate memory", "not enough memory", "out of memory", "could not create a memory object",
          "bad_alloc", "bad allocation", "failed to allocate")  # fmt: skip


def is_out_of_memory(error: BaseException) -> bool:
    """Python's own, CUDA's, or a ``RuntimeError`` of an allocator."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error).lower() for sign in _SIGNS)
