"""The slide's pixels: which tiles a view needs, a bounded cache of them, and painting them without gaps."""

from __future__ import annotations

import math
import os
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from histoviewer.app.display import Display, DisplaySettings
from histoviewer.core.slide import SlideInfo
from histoviewer.core.tiling import TileKey, best_level, visible_tiles
from histoviewer.ui.viewer.pixel_probe import ShownTile
from histoviewer.ui.viewer.tile_images import (
    SlideSource,
    ThumbnailRequest,
    TileRequest,
    load_image,
    paint_broken,
)
from histoviewer.ui.viewer.tile_pool import TilePool
from histoviewer.ui.viewer.tile_substitutes import substitutes
from histoviewer.ui.viewer.tile_targets import Targets, snapped
from histoviewer.ui.viewer.viewport import Viewport

CACHE_BYTES = 320 << 20
_THREADS = max(2, min(4, (os.cpu_count() or 2)))
_MOST_HALVINGS = 5
_AHEAD = 24
"""So many tiles beyond the window's edges are fetched when all visible ones are there."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The tiles that a view needs, nearest to its middle first."""

    level: int
    halvings: int
    version: tuple[int, int]
    place: tuple[object, ...]
    tiles: tuple[TileRequest, ...]


class TileLayer(QObject):
    """Draws a slide at any zoom from what is there, and asks for what is missing."""

    changed = Signal()
    """There is something new to draw."""
    thumbnail_ready = Signal(QImage)
    failed = Signal(str)
    """A tile can't be read; the sentence says why."""
    released = Signal(object)
    """No thread reads from this slide session any more: it may be closed."""
    _rang = Signal()

    def __init__(self, parent: QObject | None = None, cache_bytes: int = CACHE_BYTES) -> None:
        super().__init__(parent)
        self._capacity = cache_bytes
        self._session: SlideSource | None = None
        self._pool: TilePool[TileRequest | ThumbnailRequest] | None = None
        self._retired: list[tuple[TilePool[TileRequest | ThumbnailRequest], SlideSource]] = []
        self._images: OrderedDict[TileRequest, QImage] = OrderedDict()
        self._bytes = 0
        self._failures: dict[TileRequest, str] = {}
        self._thumbnail: QImage | None = None
        self._thumbnail_due = True
        self._plan: Plan | None = None
        self._surroundings_asked = False
        self._zoom = 0.0
        self._stain, self._version, self._stain_fits = "", 0, 0
        self._settings = DisplaySettings()
        self._displays: list[Display] = [Display()]
        self._rang.connect(self._collect, Qt.ConnectionType.QueuedConnection)
        # Should the window go without closing its slide, the threads end all the same.
        self._running: list[TilePool[TileRequest | ThumbnailRequest]] = []
        self.destroyed.connect(partial(_stop_all, self._running))

    # -- state ---------------------------------------------------------------------------------

    @property
    def bytes_held(self) -> int:
        """Bytes of decoded tiles in the cache."""
        return self._bytes

    @property
    def capacity(self) -> int:
        """Bytes of decoded tiles that the cache may hold."""
        return self._capacity

    def set_capacity(self, cache_bytes: int) -> None:
        """Let the cache hold so many bytes from now on."""
        self._capacity = cache_bytes
        self._shrink()

    @property
    def pool_threads(self) -> int:
        """How many threads decode."""
        return _THREADS

    @property
    def stain(self) -> str:
        """The stain view that is shown, "" for the original colours."""
        return self._stain

    @property
    def thumbnail(self) -> QImage | None:
        """The whole slide, small; ``None`` until it was made."""
        return self._thumbnail

    @property
    def busy(self) -> bool:
        """Whether tiles are on their way."""
        return self._pool is not None and self._pool.busy

    def set_slide(self, session: SlideSource | None) -> None:
        """Show another slide. The old one's threads end in the background; see ``released``."""
        if self._pool is not None and self._session is not None:
            self._pool.stop()
            self._retired.append((self._pool, self._session))
        self._forget_images()
        self._session, self._pool, self._thumbnail = session, None, None
        self._stain, self._version = "", 0
        self._thumbnail_due = True
        if session is not None:
            # A list of its own: threads of the slide before may still look into the old one.
            self._displays = [Display(self._settings, session.info.icc_profile)]
            self._pool = TilePool(partial(load_image, session, self._displays), self._ring, _THREADS)
            self._running.append(self._pool)
            self._pool.want([ThumbnailRequest()])
        self._report_released()

    def drain(self, seconds: float = 5.0) -> bool:
        """Stop, and wait for the threads; only when closing. Whether all have ended."""
        self.set_slide(None)
        ended = [pool.join(seconds) for pool, _ in self._retired]
        self._report_released()
        return all(ended)

    def reads(self, session: SlideSource) -> bool:
        """Whether threads read, or may still read, from a slide."""
        return self._session is session or any(old is session for _, old in self._retired)

    def finish(self, session: SlideSource, seconds: float = 5.0) -> None:
        """Wait until no thread reads from a slide that is shown no more."""
        for pool, old in self._retired:
            if old is session:
                pool.join(seconds)
        self._report_released()

    def set_stain(self, method: str) -> None:
        """Show the slide through a stain view; the old tiles stay until the new ones come."""
        self._stain = method
        self._stain_fits += 1
        self._version = self._stain_fits if method else 0
        self.changed.emit()

    @property
    def display(self) -> DisplaySettings:
        """How colours are shown."""
        return self._settings

    @property
    def _display_number(self) -> int:
        return len(self._displays) - 1

    @property
    def _versions(self) -> tuple[int, int]:
        return self._version, self._display_number

    def set_display(self, settings: DisplaySettings) -> None:
        """Show colours otherwise from now on; the old tiles stay until the new ones come."""
        if settings == self._settings:
            return
        self._settings = settings
        if self._session is not None:
            self._displays.append(Display(settings, self._session.info.icc_profile))
            self._thumbnail_due = True
        self.changed.emit()

    def reload(self) -> None:
        """Read everything again: levels were added, or a failing disk is back."""
        self._forget_images()
        self.changed.emit()

    def _forget_images(self) -> None:
        self._images.clear()
        self._failures.clear()
        self._bytes = 0
        self._plan = None

    # -- answers of the threads ----------------------------------------------------------------

    def _ring(self) -> None:
        if shiboken6.isValid(self):
            self._rang.emit()

    def _collect(self) -> None:
        self._report_released()
        if self._pool is None:
            return
        answers = self._pool.take()
        for answer in answers:
            if isinstance(answer.request, ThumbnailRequest):
                if answer.request.display == self._display_number:
                    self._take_thumbnail(answer.image)
            elif answer.image is not None:
                self._keep(answer.request, answer.image)
            else:
                self._failures[answer.request] = answer.error
                self.failed.emit(answer.error)
        if answers:
            self.changed.emit()

    def _take_thumbnail(self, image: QImage | None) -> None:
        self._thumbnail_due = False
        if image is not None:
            self._thumbnail = image
            self.thumbnail_ready.emit(image)

    def _keep(self, request: TileRequest, image: QImage) -> None:
        old = self._images.pop(request, None)
        self._bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._images[request] = image
        self._shrink()

    def _shrink(self) -> None:
        while self._bytes > self._capacity and len(self._images) > 1:
            _, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()

    def _report_released(self) -> None:
        ended = [(pool, session) for pool, session in self._retired if pool.ended]
        self._retired = [(pool, session) for pool, session in self._retired if not pool.ended]
        for pool, session in ended:
            self._running.remove(pool)
            self.released.emit(session)

    # -- what a view needs ---------------------------------------------------------------------

    def plan(self, view: Viewport, ratio: float) -> Plan:
        """The tiles for a view on a screen with ``ratio`` device pixels per logical pixel."""
        assert self._session is not None
        info = self._session.info
        downsample = view.downsample / ratio
        level = best_level(info, downsample)
        spare = downsample / info.levels[level].downsample
        halvings = min(_MOST_HALVINGS, max(0, math.floor(math.log2(max(spare, 1.0)) + 1e-6)))
        place = self._place(level, view)
        if self._plan is None or (self._plan.halvings, self._plan.version, self._plan.place) != (
            halvings,
            self._versions,
            place,
        ):
            tiles = self._requests(level, halvings, view.rect_l0)[: self._room_for(info, level, halvings)]
            return Plan(level, halvings, self._versions, place, tiles)
        return self._plan

    def _place(self, level: int, view: Viewport) -> tuple[object, ...]:
        """What a plan depends on beside the zoom: while it stays, a pan needs no new plan."""
        assert self._session is not None
        grid = self._session.info.levels[level]
        wide, high = grid.tile_width * grid.downsample, grid.tile_height * grid.downsample
        x0, y0, x1, y1 = view.rect_l0
        edges = math.floor(x0 / wide), math.floor(y0 / high), math.ceil(x1 / wide), math.ceil(y1 / high)
        return self._session.key, self._stain, level, edges

    def _requests(
        self, level: int, halvings: int, rect: tuple[float, float, float, float]
    ) -> tuple[TileRequest, ...]:
        assert self._session is not None
        info, slide = self._session.info, self._session.key
        return tuple(
            TileRequest(TileKey(slide, level, col, row, self._stain), halvings, *self._versions)
            for col, row in visible_tiles(info, level, *rect)
        )

    def _room_for(self, info: SlideInfo, level: int, halvings: int) -> int:
        """How many tiles may be asked for at once, so that the cache never chases its own tail."""
        one = (info.levels[level].tile_width * info.levels[level].tile_height * 4) >> (2 * halvings)
        return max(4, int(self._capacity * 0.6 / max(one, 1)))

    def _ask(self, plan: Plan, view: Viewport, *, ahead: bool) -> None:
        if self._pool is None:
            return
        wanted: list[TileRequest | ThumbnailRequest] = []
        if self._thumbnail_due:
            wanted.append(ThumbnailRequest(display=self._display_number))
        missing = [request for request in plan.tiles if self._is_missing(request)]
        if len(missing) > 3:
            wanted += self._coarser(plan, view)
        wanted += missing if missing or not ahead else self._around(plan, view)
        self._pool.want(wanted)

    def _is_missing(self, request: TileRequest) -> bool:
        return request not in self._images and request not in self._failures

    def _coarser(self, plan: Plan, view: Viewport) -> Iterator[TileRequest]:
        """Few tiles that cover the view at once: the coarsest level, then the one above the wanted."""
        assert self._session is not None
        last = len(self._session.info.levels) - 1
        for level in dict.fromkeys((last, plan.level + 1)):
            if plan.level < level <= last:
                yield from filter(self._is_missing, self._requests(level, 0, view.rect_l0))

    def _around(self, plan: Plan, view: Viewport) -> list[TileRequest]:
        x0, y0, x1, y1 = view.rect_l0
        dx, dy = (x1 - x0) * 0.4, (y1 - y0) * 0.4
        wide = self._requests(plan.level, plan.halvings, (x0 - dx, y0 - dy, x1 + dx, y1 + dy))
        room = min(_AHEAD, self._capacity // 4 // max(1, self._mean_bytes()))
        return [request for request in wide if self._is_missing(request)][:room]

    def _mean_bytes(self) -> int:
        return self._bytes // max(1, len(self._images))

    # -- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, view: Viewport, ratio: float, *, smooth: bool) -> bool:
        """Draw the view and ask for what is missing; whether it is complete."""
        if self._session is None:
            return True
        before, plan = self._plan, self.plan(view, ratio)
        self._plan = plan
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth and view.downsample > 0.2)
        targets = Targets(self._session.info.levels[plan.level], view, ratio)
        missing = [request for request in plan.tiles if request not in self._images]
        complete = not missing
        if missing:
            painter.save()
            gap = targets.around([request.key for request in missing])
            painter.setClipRect(gap, Qt.ClipOperation.IntersectClip)
            self._paint_substitutes(painter, view, ratio, missing)
            painter.restore()
        for request in plan.tiles:
            image = self._images.get(request)
            if image is not None:
                self._images.move_to_end(request)
                painter.drawImage(targets.of(request.key), image, QRectF(image.rect()))
            elif request in self._failures:
                paint_broken(painter, targets.of(request.key))
        # All there, and asked for the surroundings before: nothing to ask while panning inside a tile.
        if not (complete and plan is before and self._surroundings_asked):
            # In the middle of a zoom nobody knows what lies ahead.
            zooming = not smooth and self._zoom != view.downsample
            self._ask(plan, view, ahead=not zooming)
            self._surroundings_asked = complete and not zooming
        self._zoom = view.downsample
        return complete

    def _paint_substitutes(
        self, painter: QPainter, view: Viewport, ratio: float, missing: list[TileRequest]
    ) -> None:
        """In place of missing tiles: what is in memory of the place, over the thumbnail."""
        assert self._session is not None
        levels = self._session.info.levels
        others, whole = substitutes(missing, self._images, levels)
        if self._thumbnail is not None and not whole:
            x0, y0 = view.to_screen(0, 0)
            x1, y1 = view.to_screen(view.slide_width, view.slide_height)
            target = snapped(x0, y0, x1, y1, ratio)
            painter.drawImage(target, self._thumbnail, QRectF(self._thumbnail.rect()))
        targets = [Targets(level, view, ratio) for level in levels]
        for request in others:
            image = self._images[request]
            painter.drawImage(targets[request.key.level].of(request.key), image, QRectF(image.rect()))

    # -- asking --------------------------------------------------------------------------------

    def color_at(self, x_l0: float, y_l0: float) -> tuple[int, int, int] | None:
        """R, G, B of the tile there as the file has it, however it is shown; ``None`` when none is there.

        Reads nothing from disk.
        """
        if self._displays[-1].changes:
            return self._own_color_at(x_l0, y_l0)
        tile = self.tile_shown_at(x_l0, y_l0)
        if tile is None:
            return None
        x, y = int((x_l0 - tile.left) / tile.scale), int((y_l0 - tile.top) / tile.scale)
        image = tile.image
        color = image.pixelColor(min(max(x, 0), image.width() - 1), min(max(y, 0), image.height() - 1))
        return color.red(), color.green(), color.blue()

    def _own_color_at(self, x_l0: float, y_l0: float) -> tuple[int, int, int] | None:
        request = self._request_at(x_l0, y_l0)
        if request is None or self._session is None:
            return None
        key, level = request.key, self._session.info.levels[request.key.level]
        tile = self._session.cached_tile(key.level, key.col, key.row, key.stain)
        if tile is None:
            return None
        x = int(x_l0 / level.downsample) - key.col * level.tile_width
        y = int(y_l0 / level.downsample) - key.row * level.tile_height
        red, green, blue = tile[min(y, tile.shape[0] - 1), min(x, tile.shape[1] - 1)].tolist()
        return red, green, blue

    def tile_shown_at(self, x_l0: float, y_l0: float) -> ShownTile | None:
        """The tile that is shown there; ``None`` when it is not in memory. Reads nothing from disk."""
        request = self._request_at(x_l0, y_l0)
        image = self._images.get(request) if request is not None else None
        if request is None or image is None or self._session is None:
            return None
        level = self._session.info.levels[request.key.level]
        left, top = request.key.col * level.tile_width, request.key.row * level.tile_height
        scale = level.downsample * (1 << request.halvings)
        return ShownTile(image, left * level.downsample, top * level.downsample, scale)

    def failure_at(self, x_l0: float, y_l0: float) -> str:
        """Why the tile there can't be shown; "" when it can."""
        request = self._request_at(x_l0, y_l0)
        return "" if request is None else self._failures.get(request, "")

    def _request_at(self, x_l0: float, y_l0: float) -> TileRequest | None:
        if self._session is None or self._plan is None or x_l0 < 0 or y_l0 < 0:
            return None
        info = self._session.info
        if x_l0 >= info.width_l0 or y_l0 >= info.height_l0:
            return None
        level = info.levels[self._plan.level]
        col = min(int(x_l0 / level.downsample / level.tile_width), level.columns - 1)
        row = min(int(y_l0 / level.downsample / level.tile_height), level.rows - 1)
        key = TileKey(self._session.key, self._plan.level, col, row, self._stain)
        return TileRequest(key, self._plan.halvings, *self._versions)


def _stop_all(pools: list[TilePool[TileRequest | ThumbnailRequest]]) -> None:
    for pool in pools:
        pool.stop()
