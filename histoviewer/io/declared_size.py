"""How much a file may ask for. Checked before any decoder runs, because some decoders abort the process."""

from __future__ import annotations

from pathlib import Path

from histoviewer.core.errors import CorruptFileError, TooLargeError
from histoviewer.io.boundary import COPY_AGAIN

MAX_TILE_BYTES = 256 * 2**20
"""Decoded bytes of one tile, one strip or one region in memory at once."""

MAX_WHOLE_PIXELS = 500_000_000
"""Pixels of an image that can only be decoded as a whole (PNG, JPEG, BMP)."""

MAX_REGION_BYTES = 2**30
"""Bytes of one region that a caller may ask for."""

MAX_IFDS = 1000
"""Images in one TIFF; real slides hold a dozen."""

MAX_SEGMENTS = 2**22
"""Tiles of one TIFF level; a 200,000 x 200,000 slide with 256-pixel tiles has 610,000."""

MAX_SIDE = 2**31 - 1
"""Pixels along one side."""

_REDO = "export it again as a tiled, pyramidal TIFF"


def check_tile(path: Path, width: int, height: int, bytes_per_pixel: float, kind: str = "tile") -> None:
    """Refuse a tile or strip whose decoded pixels would not fit ``MAX_TILE_BYTES``.

    Raises:
        TooLargeError: it would not.
        CorruptFileError: it has no pixels at all.
    """
    what = f"{path.name} can't be opened"
    if width < 1 or height < 1:
        raise CorruptFileError(what, f"it declares a {kind} of {width} x {height} pixels", COPY_AGAIN)
    if width * height * bytes_per_pixel > MAX_TILE_BYTES:
        raise TooLargeError(
            what,
            f"it declares a {kind} of {width:,} x {height:,} pixels, "
            f"over the limit of {MAX_TILE_BYTES >> 20} MiB decoded",
            _REDO,
        )


def check_sides(path: Path, width: int, height: int) -> None:
    """Refuse an image without pixels or with impossible sides.

    Raises:
        CorruptFileError: a side is below 1 or above ``MAX_SIDE``.
    """
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        raise CorruptFileError(
            f"{path.name} can't be opened", f"it declares an image of {width} x {height} pixels", COPY_AGAIN
        )


def check_whole_image(path: Path, width: int, height: int) -> None:
    """Refuse an image that must be decoded as a whole and is too large for that.

    Raises:
        TooLargeError: more than ``MAX_WHOLE_PIXELS``.
    """
    check_sides(path, width, height)
    if width * height > MAX_WHOLE_PIXELS:
        raise TooLargeError(
            f"{path.name} can't be opened",
            f"it declares {width:,} x {height:,} pixels and this kind of file can only be decoded as a whole",
            "export it as a tiled, pyramidal TIFF",
        )


def check_region(path: Path, width: int, height: int) -> None:
    """Refuse a region that no caller can mean.

    Raises:
        TooLargeError: more than ``MAX_REGION_BYTES``.
    """
    if width * height * 3 > MAX_REGION_BYTES:
        raise TooLargeError(
            f"A region of {width:,} x {height:,} pixels of {path.name} can't be read at once",
            f"it takes more than {MAX_REGION_BYTES >> 20} MiB",
            "read a smaller region or a coarser level",
        )
