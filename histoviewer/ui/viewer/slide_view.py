"""A slide in a widget: its tiles, the view onto it, and the cards that lie over it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from histoviewer.app.display import DisplaySettings
from histoviewer.ui.language import tr
from histoviewer.ui.viewer.card import HeatmapLegend
from histoviewer.ui.viewer.overview import OverviewMap
from histoviewer.ui.viewer.readout import Readout
from histoviewer.ui.viewer.scale_bar import ScaleBar
from histoviewer.ui.viewer.swipe import Swipe
from histoviewer.ui.viewer.tile_images import SlideSource
from histoviewer.ui.viewer.tile_layer import TileLayer
from histoviewer.ui.viewer.turned import TurnedPicture
from histoviewer.ui.viewer.units import angle_text, position_text
from histoviewer.ui.viewer.viewport import Viewport, downsample_for, magnification

ZOOM_STEP = 2**0.5
_STILL_MS = 140
_MARGIN = 12


class SlideView(QWidget):
    """Shows one slide and moves over it. All positions in signals and methods are level-0 pixels.

    Reading and decoding happen in threads of the tile layer; nothing here waits for them, but for
    ``set_slide(None)``.
    """

    view_changed = Signal()
    cursor_moved = Signal(float, float, object)
    """x, y and (R, G, B) of the shown tile there, or ``None``."""
    message = Signal(str)
    """One sentence for the person: why something could not be done."""
    display_changed = Signal()
    """Brightness, contrast, gamma or the use of the colour profile changed."""
    slide_shown = Signal()
    """Another slide is shown, or none."""
    slide_released = Signal(object)
    """No thread reads from this slide session any more: it may be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Pictures and figures are not mirrored in languages from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.tiles = TileLayer(self)
        self._turned = TurnedPicture()
        self._slide: SlideSource | None = None
        self._view: Viewport | None = None
        self._kept_views: dict[int, Viewport] = {}
        self._fit_when_shown = False
        self._pointer: QPointF | None = None
        self._moving = False
        self._complete = True
        self._told_broken = False
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self._come_to_rest)
        self.overview = OverviewMap(self)
        self.scale_bar = ScaleBar(self)
        self.readout = Readout(self)
        self.legend = HeatmapLegend(self)
        self.swipe = Swipe(self, self.tiles, self._turned)
        self.scale_bar.hide()
        self.readout.hide()
        self.tiles.changed.connect(self._turned.forget)
        self.tiles.changed.connect(self.update)
        self.tiles.changed.connect(self.refresh_readout)
        self.tiles.thumbnail_ready.connect(self._take_thumbnail)
        for layer in (self.tiles, self.swipe.before):
            layer.failed.connect(self._tell_broken)
            layer.released.connect(self.slide_released)
        self.overview.jumped.connect(self.center_on)
        self.readout.resized.connect(self.place_cards)

    # -- the slide -----------------------------------------------------------------------------

    @property
    def slide(self) -> SlideSource | None:
        """What is shown."""
        return self._slide

    def set_slide(self, slide: SlideSource | None) -> None:
        """Show another slide, where it was left when it was shown before; ``None`` shows nothing.

        The old slide may be read by threads until ``slide_released`` names it. With ``None`` this
        waits for them, at most some seconds.
        """
        if self._slide is not None and self._view is not None:
            self._kept_views[self._slide.slide_id] = self._view
        self._slide, self._told_broken = slide, False
        self.swipe.stop()
        self._turned.forget()
        self.overview.set_thumbnail(None)
        if slide is None:
            self._still.stop()
            self._moving = False
            self._view = None
            self.tiles.drain()
            self.swipe.before.drain()
        else:
            self.tiles.set_slide(slide)
            self._start_view(slide)
        self.scale_bar.setVisible(slide is not None)
        self.readout.setVisible(slide is not None)
        self.place_cards()
        self.update()
        self.slide_shown.emit()

    def _start_view(self, slide: SlideSource) -> None:
        info = slide.info
        kept = self._kept_views.get(slide.slide_id)
        self._fit_when_shown = kept is None
        if kept is not None and (kept.slide_width, kept.slide_height) == (info.width_l0, info.height_l0):
            self._apply(kept.resized(self.width(), self.height()))
        else:
            self._apply(Viewport.fitted(self.width(), self.height(), info.width_l0, info.height_l0))

    def reads(self, slide: SlideSource) -> bool:
        """Whether threads read, or may still read, from a slide."""
        return self.tiles.reads(slide) or self.swipe.before.reads(slide)

    def finish(self, slide: SlideSource) -> None:
        """Wait until no thread reads from a slide that is shown no more, at most some seconds."""
        self.tiles.finish(slide)
        self.swipe.before.finish(slide)

    def reload(self) -> None:
        """Read all tiles again: the pixel size, the levels or the disk changed."""
        if self._slide is not None and self._view is not None:
            self._told_broken = False
            self.tiles.reload()
            self.swipe.before.reload()
            self._apply(self._view)

    def set_stain(self, method: str) -> None:
        """Show the slide through a stain view that was prepared, "" for its own colours.

        Call it again when the view was fitted anew. The old tiles stay until the new ones come.
        """
        self._complete = False
        self.tiles.set_stain(method)

    def set_display(self, settings: DisplaySettings) -> None:
        """Show colours by these settings, on this canvas only; nothing that is computed goes by them."""
        if settings != self.tiles.display:
            self._complete = False
            self.tiles.set_display(settings)
            self.swipe.before.set_display(settings)
            self.display_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all work."""
        self.set_slide(None)
        super().closeEvent(event)

    # -- the view ------------------------------------------------------------------------------

    @property
    def view(self) -> Viewport | None:
        """What part of the slide is on the screen; ``None`` without a slide."""
        return self._view

    def set_view(self, view: Viewport) -> None:
        """Show the same place as another canvas does, at this canvas's size."""
        if self._view is not None:
            self._change_view(view.resized(self.width(), self.height()))

    def follow_view(self, view: Viewport) -> None:
        """Show exactly this view, be it beside the slide: this canvas goes along with another."""
        if self._view is not None:
            self._change_view(view)

    def forget_views(self) -> None:
        """The numbers of slides mean others from now on."""
        self._kept_views.clear()

    def fit(self) -> None:
        """The whole slide."""
        if self._slide is not None:
            self._change_view(self._fitted())

    def _fitted(self) -> Viewport:
        assert self._slide is not None
        info, before = self._slide.info, self._view
        turned = (before.rotation, before.flipped) if before is not None else (0.0, False)
        return Viewport.fitted(self.width(), self.height(), info.width_l0, info.height_l0, *turned)

    def turn_to(self, degrees: float) -> None:
        """Turn the slide about the middle to so many degrees clockwise."""
        if self._view is not None:
            self._turn(self._view.rotated(degrees))

    def turn_by(self, degrees: float) -> None:
        """Turn the slide clockwise."""
        if self._view is not None:
            self._turn(self._view.rotated(self._view.rotation + degrees))

    def mirror(self) -> None:
        """Swap left and right on the screen."""
        if self._view is not None:
            self._turn(self._view.mirrored())

    def reset_turn(self) -> None:
        """As the slide was scanned: neither turned nor mirrored, about the same middle."""
        if self._view is not None:
            self._turn(replace(self._view, rotation=0.0, flipped=False).clamped())

    def _turn(self, view: Viewport) -> None:
        whole = self._fit_when_shown
        self._change_view(view)
        if whole:  # the whole slide was to be seen, and still is
            self._change_view(self._fitted())
            self._fit_when_shown = True

    def one_to_one(self) -> None:
        """One level-0 pixel on one pixel of the screen."""
        if self._view is not None:
            self._change_view(self._view.at_downsample(self.devicePixelRatioF()))

    def zoom_in(self) -> None:
        """One step nearer, about the mouse or the middle."""
        self.zoom_by(ZOOM_STEP, self._pointer)

    def zoom_out(self) -> None:
        """One step away, about the mouse or the middle."""
        self.zoom_by(1 / ZOOM_STEP, self._pointer)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer by ``factor`` about a screen position, the middle when left out."""
        if self._view is not None:
            at = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
            self._change_view(self._view.zoomed(factor, at.x(), at.y()))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the slide by screen pixels."""
        if self._view is not None:
            self._change_view(self._view.panned(dx, dy))

    def center_on(self, x_l0: float, y_l0: float) -> None:
        """Bring a place to the middle."""
        if self._view is not None:
            self._change_view(self._view.centered(x_l0, y_l0))

    def go_to(self, rect_l0: tuple[float, float, float, float]) -> None:
        """Show a rectangle x0, y0, x1, y1."""
        if self._view is not None:
            self._change_view(self._view.showing(*rect_l0))

    @property
    def magnification(self) -> float | None:
        """The objective that would show the slide like this; ``None`` when it is unknown."""
        if self._view is None or self._slide is None:
            return None
        info = self._slide.info
        known = magnification(self._view.downsample, info.mpp)
        if known is None and info.objective is not None:
            return info.objective / self._view.downsample
        return known

    def set_magnification(self, objective: float) -> bool:
        """Show the slide as an objective does; ``False``, with a message, when that is unknown."""
        if self._view is None or self._slide is None:
            return False
        info = self._slide.info
        downsample = downsample_for(objective, info.mpp, info.objective)
        if downsample is None:
            self.message.emit(
                tr("{0:g}× can't be shown: the pixel size of this image is unknown.", objective)
            )
            return False
        self._change_view(self._view.at_downsample(downsample))
        return True

    def _change_view(self, view: Viewport) -> None:
        """The person moved: draw fast now, well when the view rests."""
        self._fit_when_shown = False
        self._moving = True
        self._still.start()
        self._apply(view)

    def _apply(self, view: Viewport) -> None:
        assert self._slide is not None
        self._view = view
        self._complete = False
        self.overview.set_view(view)
        self.scale_bar.set_scale(view.downsample, self._slide.info.mpp)
        self.refresh_readout()
        self.place_cards()
        self.update()
        self.view_changed.emit()

    def _come_to_rest(self) -> None:
        self._moving = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle; before the person moved, keep the whole slide in view."""
        super().resizeEvent(event)
        if self._view is not None and self._slide is not None:
            if self._fit_when_shown:
                self._apply(self._fitted())
            else:
                self._apply(self._view.resized(self.width(), self.height()))

    def sizeHint(self) -> QSize:
        """Room for a slide."""
        return QSize(900, 700)

    def minimumSizeHint(self) -> QSize:
        """Small enough for two rows of views on a laptop, with banners: the window must not grow for them."""
        return QSize(200, 130)

    # -- cards ---------------------------------------------------------------------------------

    def _take_thumbnail(self, image: QImage) -> None:
        self.overview.set_thumbnail(image)
        self.place_cards()

    def _tell_broken(self, reason: str) -> None:
        """Once per slide; where each broken tile lies is hatched, and its tooltip says why."""
        if not self._told_broken:
            self._told_broken = True
            self.message.emit(tr("Part of the image can't be shown: {0}", reason))

    def place_cards(self) -> None:
        """Overview and legend to the right, scale bar and read-out at the bottom."""
        roomy = self.width() >= 320 and self.height() >= 240
        self.overview.setVisible(self._slide is not None and self.tiles.thumbnail is not None and roomy)
        right, bottom = self.width() - _MARGIN, self.height() - _MARGIN
        self.overview.move(right - self.overview.width(), _MARGIN)
        below = self.overview.geometry().bottom() + 9 if self.overview.isVisibleTo(self) else _MARGIN
        self.legend.move(right - self.legend.width(), below)
        self.readout.move(right - self.readout.width(), bottom - self.readout.height())
        self.scale_bar.move(_MARGIN, bottom - self.scale_bar.height())
        if self.scale_bar.geometry().right() + 8 > self.readout.x():
            self.scale_bar.move(_MARGIN, self.readout.y() - 8 - self.scale_bar.height())
        self.swipe.place()

    def layer_at(self, x_l0: float, y_l0: float) -> TileLayer:
        """The tiles that are shown at a place: with the swipe on, those of its side."""
        return self.tiles if self._view is None else self.swipe.layer_at(self._view.to_screen(x_l0, y_l0)[0])

    def text_at(self, x_l0: float, y_l0: float) -> str:
        """What the read-out says of a place beside its colour; nothing here."""
        return ""

    def refresh_readout(self) -> None:
        """Say again where the mouse is and what is there."""
        if self._slide is None or self._view is None:
            return
        shown = self.magnification
        zoom = f"{shown:.1f}×" if shown is not None else f"{100 / self._view.downsample:.0f} %"
        at, turn = self._pointer, angle_text(self._view.rotation, self._view.flipped)
        colors = "" if self.tiles.display.is_plain else tr("colours adjusted")
        if at is None:
            self.readout.set_parts(colors, turn, zoom)
            return
        x, y = self._view.to_l0(at.x(), at.y())
        info = self._slide.info
        color = self.layer_at(x, y).color_at(x, y)
        rgb = f"RGB {color[0]} {color[1]} {color[2]}" if color is not None else ""
        place = position_text(x, y, info.mpp_x, info.mpp_y)
        self.readout.set_parts(place, rgb, self.text_at(x, y), colors, turn, zoom)

    # -- painting ------------------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Whether this view was painted with every tile at its full sharpness."""
        return self._complete

    @property
    def resting(self) -> bool:
        """Whether the view has not moved for a moment."""
        return not self._moving

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles, on neutral grey; then what ``paint_over`` adds."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        self.paint_slide(painter, ratio)
        if self._view is not None:
            self.paint_over(painter, self._view, ratio)
        painter.end()

    def paint_slide(self, painter: QPainter, ratio: float) -> None:
        """The tiles on neutral grey, and nothing else."""
        painter.fillRect(self.rect(), self._outside())
        if self._view is not None:
            self._complete = self._paint_tiles(painter, self._view, ratio)

    def _paint_tiles(self, painter: QPainter, view: Viewport, ratio: float) -> bool:
        if self.swipe.on:
            return self.swipe.paint(painter, view, ratio, self._paint_layer)
        return self._paint_layer(self.tiles, self._turned, painter, view, ratio)

    def _paint_layer(
        self, tiles: TileLayer, turned: TurnedPicture, painter: QPainter, view: Viewport, ratio: float
    ) -> bool:
        smooth = not self._moving
        if not view.turned:
            return tiles.paint(painter, view, ratio, smooth=smooth)
        upright = partial(self._paint_upright, tiles, ratio, smooth)
        return turned.paint(painter, view, ratio, self._outside(), upright)

    def _paint_upright(
        self, tiles: TileLayer, ratio: float, smooth: bool, painter: QPainter, view: Viewport
    ) -> bool:
        return tiles.paint(painter, view, ratio, smooth=smooth)

    def paint_over(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """What lies over the tiles; nothing here."""

    def _outside(self) -> QColor:
        """Neutral grey beside the slide, dark or light as the window is."""
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return QColor(36, 38, 42) if dark else QColor(231, 232, 235)

    def changeEvent(self, event: QEvent) -> None:
        """The theme or the text size changed: the cards take their new size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._view is not None:
            self._apply(self._view)
