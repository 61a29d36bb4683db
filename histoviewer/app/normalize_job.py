"""Write images in the colours of a target."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NormalizeRequest:
    """``target`` is an image to take the colours of, ``None`` for the shipped reference."""

    files: tuple[Path, ...]
    out_dir: Path
    target: Path | None = None
    method: str = "vahadane"
