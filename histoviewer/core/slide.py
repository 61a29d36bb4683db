"""What a slide is to the rest of the program: levels, pixel size and a way to read pixels.

All coordinates are level-0 pixels with the origin top left, unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

import numpy as np
import numpy.typing as npt

RgbArray = npt.NDArray[np.uint8]
"""uint8 pixels of shape (height, width, 3)."""


@dataclass(frozen=True, slots=True)
class Level:
    """One resolution of a slide; ``downsample`` is level-0 pixels per pixel of this level (>= 1)."""

    width: int
    height: int
    downsample: float
    tile_width: int
    tile_height: int

    @property
    def columns(self) -> int:
        """Tiles in a row, the cropped one at the right edge included."""
        return -(-self.width // self.tile_width)

    @property
    def rows(self) -> int:
        """Tiles in a column, the cropped one at the bottom edge included."""
        return -(-self.height // self.tile_height)


@dataclass(frozen=True, slots=True)
class SlideInfo:
    """What is known of a slide without decoding its pixels.

    ``mpp_x`` and ``mpp_y`` are microns per level-0 pixel, ``None`` where the file has none: pixel
    size is never guessed. ``objective`` is the nominal magnification (20.0, 40.0) or ``None``.
    ``icc_profile`` says what the file's colours mean, b"" where it has none; readers don't apply it.
    ``scanned`` is (x, y, width, height) in level-0 pixels of the part that was scanned, where the file says
    so and it is not the whole: some programs count from its corner.
    """

    path: Path
    format: str
    levels: tuple[Level, ...]
    mpp_x: float | None = None
    mpp_y: float | None = None
    objective: float | None = None
    associated: tuple[str, ...] = ()
    icc_profile: bytes = field(default=b"", repr=False)
    scanned: tuple[int, int, int, int] | None = None

    @property
    def width_l0(self) -> int:
        """Width of level 0 in pixels."""
        return self.levels[0].width

    @property
    def height_l0(self) -> int:
        """Height of level 0 in pixels."""
        return self.levels[0].height

    @property
    def mpp(self) -> float | None:
        """Mean microns per level-0 pixel of both axes, ``None`` when unknown."""
        if self.mpp_x is None or self.mpp_y is None:
            return None
        return (self.mpp_x + self.mpp_y) / 2

    def with_mpp(self, mpp: float) -> SlideInfo:
        """The same slide with a pixel size that the person gave, in microns per pixel."""
        return replace(self, mpp_x=mpp, mpp_y=mpp)


@runtime_checkable
class SlideReader(Protocol):
    """Reads the pixels of one slide. Reading is safe from several threads at once."""

    @property
    def info(self) -> SlideInfo:
        """Size, levels, pixel size."""

    def read_tile(self, level: int, col: int, row: int) -> RgbArray:
        """One tile of the level's own grid; tiles at the right and bottom edge come cropped.

        Raises:
            CorruptFileError: the tile's data is damaged.
            IndexError: there is no such tile.
        """

    def read_region(self, x_l0: int, y_l0: int, level: int, width: int, height: int) -> RgbArray:
        """A free region: its corner in level-0 pixels, its size in pixels of ``level``; outside is white."""

    def read_associated(self, name: str) -> RgbArray:
        """An associated image ("label", "macro", "thumbnail"). May carry a patient's name."""

    def close(self) -> None:
        """Free the file. Closing twice is harmless."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
