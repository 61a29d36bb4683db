"""Coarser levels for big images that have none, made once and in the background.

One pass over the image from top to bottom feeds every coarser level at once, each pixel the mean of four of
the level below, so all of them fill from the top and can be looked at while they grow. What memory would not
hold lies in a temporary file without a name, whose space is reserved beforehand and given back on closing.
"""

from __future__ import annotations

import errno
import mmap
import os
import shutil
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import lcm
from pathlib import Path
from typing import IO

import numpy as np

from histoviewer.core.errors import Cancelled, FileAccessError
from histoviewer.core.slide import Level, RgbArray, SlideInfo, SlideReader
from histoviewer.core.task import Task
from histoviewer.io.region_slide import TILE_SIDE, RegionSlide
from histoviewer.io.safe_write import storage_failure

MEMORY_BYTES = 256 * 2**20
"""Coarser levels up to this size are held in memory, larger ones on disk."""

_COARSE_SIDE = 1024
"""A level no larger than this can be drawn as a whole; there is no need for a coarser one."""

_MAX_GAP = 4.0
"""Neighbouring levels may differ by this factor before drawing gets slow."""

_CHUNK_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class PyramidProgress:
    """A stripe of the image that the coarser levels now show, in level-0 rows."""

    y0_l0: int
    y1_l0: int


def needs_pyramid(info: SlideInfo) -> bool:
    """Whether drawing the whole image would mean decoding far more pixels than a screen shows."""
    coarsest = info.levels[-1]
    gaps = [
        fine.downsample * _MAX_GAP < coarse.downsample
        for fine, coarse in zip(info.levels, info.levels[1:], strict=False)
    ]
    return max(coarsest.width, coarsest.height) > _MAX_GAP * _COARSE_SIDE and not any(gaps)


def with_pyramid(reader: SlideReader, task: Task, *, memory_bytes: int = MEMORY_BYTES) -> SlideReader:
    """The same slide with coarser levels, or ``reader`` itself where it needs none. A job for a worker.

    ``task.partial`` first gets the ``PyramidSlide``, which can be looked at while it grows, then a
    ``PyramidProgress`` for every stripe that was added. Closing the result closes ``reader`` too.

    Raises:
        StorageError: the disk has no room for the levels.
        CorruptFileError: a tile of the image is damaged.
        Cancelled: ``reader`` is as it was and still open.
    """
    if not needs_pyramid(reader.info):
        return reader
    pyramid = PyramidSlide(reader, memory_bytes=memory_bytes)
    task.partial(pyramid)
    pyramid.build(task)
    return pyramid


class PyramidSlide(RegionSlide):
    """A reader with coarser levels added to its own.

    A tile that is not made yet comes white where nothing is known; ``tile_ready`` says if it may be kept.

    Args:
        reader: the slide as it is; closed together with this one.
        memory_bytes: levels above this size in total lie on disk.

    Raises:
        StorageError: the disk has no room for them.
    """

    def __init__(self, reader: SlideReader, *, memory_bytes: int = MEMORY_BYTES) -> None:
        self._base = reader
        self._own = len(reader.info.levels)
        added = _added_levels(reader.info)
        super().__init__(replace(reader.info, levels=(*reader.info.levels, *added)))
        self._store: _Store | None = _Store(added, memory_bytes)
        self.on_disk = self._store.on_disk
        self._done = [0] * len(added)
        self._closed = threading.Event()

    def build(self, task: Task) -> None:
        """Make the levels in this thread.

        Raises:
            Cancelled: the task was cancelled, or the slide closed meanwhile.
            CorruptFileError: a tile of the image is damaged.
        """
        try:
            self._build(task)
        except FileAccessError:
            if self._closed.is_set():
                raise Cancelled from None
            raise

    def _build(self, task: Task) -> None:
        source = self._info.levels[self._own - 1]
        stripe = lcm(source.tile_height, 2)
        for top in range(0, source.height, stripe):
            bottom = min(source.height, top + stripe)
            self._halve_source(task, top, bottom)
            self._halve_upwards()
            scale = source.downsample
            task.partial(PyramidProgress(int(top * scale), int(bottom * scale)))
            task.report(bottom, source.height, "Making coarser levels")

    def _halve_source(self, task: Task, top: int, bottom: int) -> None:
        """Feed the first added level with rows ``top`` to ``bottom`` of the level that it is made from."""
        index = self._own - 1
        source = self._info.levels[index]
        unit = lcm(source.tile_width, 2)
        step = max(1, _CHUNK_PIXELS // (unit * (bottom - top))) * unit
        for left in range(0, source.width, step):
            task.check_cancelled()
            width = min(step, source.width - left)
            chunk = self._base_window(index, left, top, width, bottom - top)
            half = halved(chunk)
            target = self._pixels(0)
            target[top // 2 : top // 2 + half.shape[0], left // 2 : left // 2 + half.shape[1]] = half
        self._done[0] = -(-bottom // 2)

    def _halve_upwards(self) -> None:
        """Bring every further level as far as the level below it has come."""
        for index in range(1, len(self._done)):
            below = self._info.levels[self._own + index - 1]
            level = self._info.levels[self._own + index]
            complete = self._done[index - 1] >= below.height
            rows = level.height if complete else self._done[index - 1] // 2
            first = self._done[index]
            if rows > first:
                source = self._pixels(index - 1)[2 * first : min(2 * rows, below.height)]
                self._pixels(index)[first:rows] = halved(source)
                self._done[index] = rows

    def _base_window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        downsample = self._info.levels[level].downsample
        return self._base.read_region(round(x * downsample), round(y * downsample), level, width, height)

    @property
    def complete(self) -> bool:
        """Whether all levels are made."""
        added = self._info.levels[self._own :]
        return all(done >= level.height for done, level in zip(self._done, added, strict=True))

    def tile_ready(self, level: int, col: int, row: int) -> bool:
        """Whether a tile shows all that it ever will."""
        grid = self._info.levels[level]
        last = min(grid.height, (row + 1) * grid.tile_height)
        return level < self._own or self._done[level - self._own] >= last

    def _tile(self, level: int, col: int, row: int) -> RgbArray:
        return self._base.read_tile(level, col, row) if level < self._own else super()._tile(level, col, row)

    def read_region(self, x_l0: int, y_l0: int, level: int, width: int, height: int) -> RgbArray:
        """As every reader's; levels of the file are read by the file's own reader."""
        if 0 <= level < self._own:
            return self._base.read_region(x_l0, y_l0, level, width, height)
        return super().read_region(x_l0, y_l0, level, width, height)

    def _window(self, level: int, x: int, y: int, width: int, height: int) -> RgbArray:
        if level < self._own:
            return self._base_window(level, x, y, width, height)
        index = level - self._own
        known = max(0, min(height, self._done[index] - y))
        window = np.full((height, width, 3), 255, np.uint8)
        window[:known] = self._pixels(index)[y : y + known, x : x + width]
        return window

    def _pixels(self, index: int) -> RgbArray:
        store = self._store
        if store is None:
            raise FileAccessError(f"{self._info.path.name} can't be read", "it was closed", "open it again")
        return store.levels[index]

    def read_associated(self, name: str) -> RgbArray:
        """As the file's own reader."""
        return self._base.read_associated(name)

    def close(self) -> None:
        """Give memory and disk back, close the file, end a ``build`` under way. Closing twice is harmless."""
        self._closed.set()
        self._store = None
        self._base.close()


def _added_levels(info: SlideInfo) -> list[Level]:
    """Levels to add: each half as large as the one before, until one can be drawn as a whole."""
    last = info.levels[-1]
    width, height, downsample = last.width, last.height, last.downsample
    levels: list[Level] = []
    while max(width, height) > _COARSE_SIDE:
        width, height, downsample = -(-width // 2), -(-height // 2), downsample * 2
        levels.append(Level(width, height, downsample, TILE_SIDE, TILE_SIDE))
    return levels


def halved(pixels: RgbArray) -> RgbArray:
    """Half the size, each pixel the rounded mean of four; an odd last row or column is its own neighbour."""
    height, width = pixels.shape[:2]
    if height % 2 or width % 2:
        pixels = np.pad(pixels, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    total = pixels[0::2, 0::2].astype(np.uint16)
    for part in (pixels[1::2, 0::2], pixels[0::2, 1::2], pixels[1::2, 1::2]):
        total += part
    return ((total + 2) >> 2).astype(np.uint8)


class _Store:
    """Room for the pixels of all added levels, in memory or in a file without a name."""

    def __init__(self, levels: Sequence[Level], memory_bytes: int) -> None:
        sizes = [level.width * level.height * 3 for level in levels]
        self.on_disk = sum(sizes) > memory_bytes
        if not self.on_disk:
            self.levels = [np.empty((level.height, level.width, 3), np.uint8) for level in levels]
            return
        folder = Path(tempfile.gettempdir())
        try:
            file = _reserved_file(folder, sum(sizes))
        except OSError as error:
            raise storage_failure(folder / "coarser levels of the image", error) from error
        with file:
            pages = mmap.mmap(file.fileno(), sum(sizes))  # the mapping outlives the file object
        self.levels = []
        start = 0
        for level, size in zip(levels, sizes, strict=True):
            flat = np.frombuffer(pages, np.uint8, size, start)
            self.levels.append(flat.reshape(level.height, level.width, 3))
            start += size


def _reserved_file(folder: Path, size: int) -> IO[bytes]:
    """A nameless file with its space reserved: a full disk shows here and not, as a crash, in the mapping."""
    if shutil.disk_usage(folder).free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    file = tempfile.TemporaryFile(dir=folder, prefix="histoviewer-")  # noqa: SIM115 - handed to the caller
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            block = bytes(2**20)
            for start in range(0, size, len(block)):
                file.write(block[: size - start])
            file.flush()
    except OSError:
        file.close()
        raise
    return file
