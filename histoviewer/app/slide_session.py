"""One open slide as the window sees it: tiles through the cache, stain views, thumbnail, annotations.

Nothing here knows Qt. ``tile``, ``region`` and ``thumbnail`` decode and belong on pool threads;
``cached_tile`` and ``rgb_at`` never do and may be asked from the thread that paints.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np

from histoviewer.app.slide_watch import SlidePlace
from histoviewer.core.annotation import AnnotationSet
from histoviewer.core.errors import HistoViewerError, InputError, StainError
from histoviewer.core.slide import RgbArray, SlideInfo, SlideReader
from histoviewer.core.task import Task
from histoviewer.core.tiling import TileKey, best_level
from histoviewer.io.pyramid import PyramidSlide, needs_pyramid
from histoviewer.io.tile_cache import TileCache

if TYPE_CHECKING:
    from histoviewer.app.stain_choice import StainChoice

STAIN_SAMPLE_PX = 1_600
"""Longer side, in pixels, of the low-resolution image that a slide's stain is estimated on."""


class StainView(Protocol):
    """Something that recolours pixels, fitted to the slide."""

    def transform(self, image: RgbArray) -> RgbArray:
        """Recoloured pixels of the same shape."""


@runtime_checkable
class Adjustable(Protocol):
    """A view that can go part of the way from the slide's own colours."""

    def set_strength(self, strength: float) -> object:
        """0 leaves the colours as they are, 1 goes all the way."""


class SlideSession:
    """An open slide. Made by ``Session.open_slide``.

    Args:
        slide_id: its row in the project.
        path: the file.
        reader: reads pixels; closed with this session.
        info: what is known of it, with the pixel size that a person gave.
        annotations: what was drawn on it, shared with the session.
        cache: the tile cache, shared by all open slides.
        fingerprint: of the file's content.
        place: where the file is, and whether it still is what was opened.
    """

    def __init__(
        self,
        slide_id: int,
        path: Path,
        reader: SlideReader,
        info: SlideInfo,
        annotations: AnnotationSet,
        cache: TileCache,
        fingerprint: str,
        place: SlidePlace | None = None,
    ) -> None:
        self.place = place or SlidePlace(path, fingerprint)
        self.slide_id = slide_id
        self.path = path
        self.reader = reader
        self.info = info
        self.annotations = annotations
        self.fingerprint = fingerprint
        self.stain = ""
        self._cache = cache
        self._own_levels = len(info.levels)
        self._views: dict[str, StainView] = {}
        self._view_generation: dict[str, int] = {}
        self._lock = threading.Lock()
        self._thumbnails: dict[int, RgbArray] = {}

    @property
    def key(self) -> str:
        """What tiles of this slide are cached under."""
        return f"{self.slide_id}:{self.fingerprint}"

    @property
    def mpp(self) -> float | None:
        """Microns per level-0 pixel, ``None`` while unknown."""
        return self.info.mpp

    def tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray:
        """One tile, from the cache or decoded now; edge tiles come cropped. Shared: don't change it.

        Args:
            level: index into ``info.levels``.
            col: column in the level's tile grid.
            row: row in it.
            stain: "" for the slide's own colours, else a view that ``set_stain`` has prepared.

        Raises:
            CorruptFileError: the tile's data is damaged. StainError: the view was not prepared.
            FileAccessError: the file is not the one that was opened any more.
        """
        cached = self.cached_tile(level, col, row, stain)
        if cached is not None:
            return cached
        key = self._tile_key(level, col, row, stain)
        settled = self._settled(level, col, row)  # asked before reading: it may settle meanwhile
        if not stain:
            tile = self._sure(lambda: self.reader.read_tile(level, col, row))
        else:
            tile = self._view(stain).transform(self.tile(level, col, row))
        tile.flags.writeable = False
        if settled:
            self._cache.put(key, tile)
        return tile

    def _sure(self, read: Callable[[], RgbArray]) -> RgbArray:
        """Pixels that certainly come from the file that was opened, not from one put in its place."""
        try:
            pixels = read()
        except HistoViewerError as error:
            raise self.place.explain(error) from error
        self.place.demand()
        return pixels

    def _settled(self, level: int, col: int, row: int) -> bool:
        """Whether a tile is what it will stay: those of a growing pyramid are not."""
        reader = self.reader
        return not isinstance(reader, PyramidSlide) or reader.tile_ready(level, col, row)

    def cached_tile(self, level: int, col: int, row: int, stain: str = "") -> RgbArray | None:
        """The tile if it is in the cache; never decodes."""
        return self._cache.get(self._tile_key(level, col, row, stain))

    def _tile_key(self, level: int, col: int, row: int, stain: str) -> TileKey:
        name = f"{stain}:{self._view_generation.get(stain, 0)}" if stain else ""
        return TileKey(self.key, level, col, row, name)

    def region(self, x_l0: int, y_l0: int, level: int, width: int, height: int, stain: str = "") -> RgbArray:
        """A free region: corner in level-0 pixels, size in pixels of ``level``; outside is white."""
        pixels = self._sure(lambda: self.reader.read_region(x_l0, y_l0, level, width, height))
        return self._view(stain).transform(pixels) if stain else pixels

    def thumbnail(self, max_px: int = 256, stain: str = "") -> RgbArray:
        """The whole slide, its longer side ``max_px`` pixels or fewer. Read once, then kept."""
        plain = self._thumbnails.get(max_px)
        if plain is None:
            plain = self._thumbnails[max_px] = self._sure(lambda: self._read_thumbnail(max_px))
        return self._view(stain).transform(plain) if stain else plain

    def _read_thumbnail(self, max_px: int) -> RgbArray:
        from PIL import Image

        longer = max(self.info.width_l0, self.info.height_l0)
        level = best_level(self.info, max(1.0, longer / max_px))
        if isinstance(self.reader, PyramidSlide) and not self.reader.complete:
            level = min(level, self._own_levels - 1)
        size = self.info.levels[level]
        scale = min(1.0, max_px / max(size.width, size.height))
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        thumbnail = np.empty((height, width, 3), dtype=np.uint8)
        # In bands, so that a big image with one level never stands in memory as a whole.
        band = max(1, min(height, int(16_000_000 / max(1, size.width) * scale)))
        for top in range(0, height, band):
            bottom = min(height, top + band)
            y0, y1 = int(top / scale), min(size.height, int(np.ceil(bottom / scale)))
            strip = self.reader.read_region(0, round(y0 * size.downsample), level, size.width, y1 - y0)
            image = Image.fromarray(strip).resize((width, bottom - top), Image.Resampling.BOX)
            thumbnail[top:bottom] = np.asarray(image)
        thumbnail.flags.writeable = False
        return thumbnail

    def rgb_at(self, x_l0: float, y_l0: float, stain: str = "") -> tuple[int, int, int] | None:
        """The colour at a level-0 point from the finest tile in the cache; ``None`` outside or if none is."""
        if not (0 <= x_l0 < self.info.width_l0 and 0 <= y_l0 < self.info.height_l0):
            return None
        for index, level in enumerate(self.info.levels):
            x, y = int(x_l0 / level.downsample), int(y_l0 / level.downsample)
            x, y = min(x, level.width - 1), min(y, level.height - 1)
            col, row = x // level.tile_width, y // level.tile_height
            tile = self.cached_tile(index, col, row, stain)
            if tile is not None:
                red, green, blue = tile[y - row * level.tile_height, x - col * level.tile_width].tolist()
                return red, green, blue
        return None

    def associated(self, name: str) -> RgbArray:
        """An associated image. Label and macro may carry a patient's name: only when the person asks."""
        return self.reader.read_associated(name)

    @property
    def needs_pyramid(self) -> bool:
        """Whether this is a big image without coarser levels, slow to look at until it has a pyramid."""
        return needs_pyramid(self.info)

    def build_pyramid(self, task: Task) -> None:
        """Give a big flat image coarser levels. A job for a worker thread.

        ``info`` gets the new levels at once and they fill from the top; ``task.partial`` gets a
        ``PyramidProgress`` for each stripe that can be looked at. When it is cancelled or fails the slide is
        as before.

        Raises:
            StorageError: the disk has no room for the levels. CorruptFileError: the image is damaged.
        """
        base, before = self.reader, self.info
        pyramid = PyramidSlide(base)
        with self._lock:
            self.reader, self.info = pyramid, replace(before, levels=pyramid.info.levels)
        try:
            pyramid.build(task)
        except HistoViewerError:
            with self._lock:
                self.info = replace(self.info, levels=before.levels)
                self.reader = base
            raise

    def renew(self, reader: SlideReader, place: SlidePlace) -> None:
        """Read from another file with the same content, because the one before went away."""
        with self._lock:
            old, self.reader, self.place, self.path = self.reader, reader, place, place.path
            before, self.info = self.info, reader.info
        if self.info.mpp is None and before.mpp is not None:
            self.set_mpp(before.mpp)
        with contextlib.suppress(InputError):
            old.close()

    def set_mpp(self, mpp: float) -> None:
        """Use the pixel size that a person gave, in microns per level-0 pixel."""
        self.info = self.info.with_mpp(mpp)

    def set_stain(self, view: str | None, choice: StainChoice | None = None) -> None:
        """Prepare a stain view and make it the current one. Reads pixels: a job for a worker thread.

        Args:
            view: ``stain_view.NORMALIZED`` or one of ``SINGLE_STAINS``; ``None`` or "" for the slide's own
                colours.
            choice: method, target, strength and kind of stain; the default without one.

        Raises:
            StainError: the stain can't be estimated (no tissue, a single colour).
            InputError: the target can't be read.
        """
        if not view:
            self.stain = ""
            return
        from histoviewer.app.stain_choice import StainChoice
        from histoviewer.app.stain_view import fitted_view

        made = fitted_view(view, [self.thumbnail(STAIN_SAMPLE_PX)], choice or StainChoice())
        with self._lock:
            self._views[view] = made
            self._view_generation[view] = self._view_generation.get(view, 0) + 1
        self.stain = view

    def set_strength(self, view: str, strength: float) -> None:
        """Let a prepared normalization go only part of the way; quick, its tiles are mapped anew.

        Raises:
            StainError: the view was not prepared, or the strength is not between 0 and 1.
        """
        made = self._view(view)
        if isinstance(made, Adjustable):
            made.set_strength(strength)
            with self._lock:
                self._view_generation[view] += 1

    def has_stain(self, method: str) -> bool:
        """Whether ``set_stain`` has prepared this view."""
        return method in self._views

    def _view(self, stain: str) -> StainView:
        try:
            return self._views[stain]
        except KeyError:
            raise StainError(
                f"The {stain} view can't be shown", "it was not prepared for this slide", "choose it again"
            ) from None

    def close(self) -> None:
        """Free the file. Closing twice is harmless."""
        with contextlib.suppress(InputError):
            self.reader.close()
