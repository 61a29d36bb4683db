"""Swipe: left of a divider the slide as scanned, right of it the stain view that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from histoviewer.ui.language import tr
from histoviewer.ui.viewer.card import Card
from histoviewer.ui.viewer.tile_images import SlideSource
from histoviewer.ui.viewer.tile_layer import TileLayer
from histoviewer.ui.viewer.turned import TurnedPicture
from histoviewer.ui.viewer.viewport import Viewport

if TYPE_CHECKING:
    from histoviewer.ui.viewer.slide_view import SlideView

GRAB_PX = 17
"""So wide is what can be grabbed; the line in its middle is 3 pixels."""
_STEP = 0.05
_GRIP_PX = 34
_TOP = 12
_GAP = 6
_PADDING = 9
_STEPS = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}

PaintLayer = Callable[[TileLayer, TurnedPicture, QPainter, Viewport, float], bool]
"""Paints one side's tiles over the whole view; whether nothing is missing."""


class Swipe(QObject):
    """Two tile layers in one view, each on its side of a divider that stays where it is on the screen.

    The layer of the slide as scanned reads only while the swipe is on; both share the view's memory.
    """

    def __init__(self, view: SlideView, after: TileLayer, after_turned: TurnedPicture) -> None:
        super().__init__(view)
        self._view = view
        self._after, self._after_turned = after, after_turned
        self.before = TileLayer(view)
        self._before_turned = TurnedPicture()
        self.divider = Divider(view)
        self.before_label = SideLabel(view, tr("Left of the divider"))
        self.after_label = SideLabel(view, tr("Right of the divider"))
        self.before_label.set_text(tr("as scanned"))
        self._on = False
        self._place = 0.5
        self._budget = after.capacity
        self.before.changed.connect(self._before_turned.forget)
        self.before.changed.connect(view.update)
        self.before.changed.connect(view.refresh_readout)
        self.divider.dragged.connect(self.move_to)
        self.divider.centered.connect(lambda: self._set_place(0.5))

    # -- on and off ----------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether both sides are shown."""
        return self._on

    def start(self, slide: SlideSource, title: str) -> None:
        """Show both sides, or give the right one another title."""
        self.after_label.set_text(title)
        if not self._on:
            self._on = True
            self._share()
            self.before.set_slide(slide)
        self._refresh()

    def stop(self) -> None:
        """Show one picture again. The threads of the left side end in the background."""
        if self._on:
            self._on = False
            self.before.set_slide(None)
            self._before_turned.clear()
            self._share()
            self._refresh()

    def set_budget(self, cache_bytes: int) -> None:
        """Let the tiles of the view, of both sides together, take so many bytes."""
        self._budget = cache_bytes
        self._share()

    def _share(self) -> None:
        part = self._budget // 2 if self._on else self._budget
        self._after.set_capacity(part)
        self.before.set_capacity(part)

    # -- the divider ---------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The divider's middle, in pixels from the left edge; the whole handle stays in view."""
        half = GRAB_PX // 2
        return min(max(round(self._view.width() * self._place), half), self._view.width() - half - 1)

    def move_to(self, x: float) -> None:
        """Put the divider to so many pixels from the left edge."""
        self._set_place(x / max(self._view.width(), 1))

    def _set_place(self, place: float) -> None:
        self._place = min(max(place, 0.0), 1.0)
        self._refresh()

    def key(self, event: QKeyEvent) -> bool:
        """Whether it was a key of the divider: Shift and an arrow to left or right, while it is shown."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if not self._on or step is None or held != Qt.KeyboardModifier.ShiftModifier:
            return False
        self._set_place(self.position / max(self._view.width(), 1) + step)
        return True

    def _refresh(self) -> None:
        self.place()
        self._view.refresh_readout()
        self._view.update()

    def place(self) -> None:
        """Put divider and labels where they belong; a label without room on its side is hidden."""
        view, at, half = self._view, self.position, GRAB_PX // 2
        self.divider.setVisible(self._on)
        self.divider.setGeometry(at - half, 0, GRAB_PX, view.height())
        left, right = self.before_label, self.after_label
        left.move(at - half - _GAP - left.width(), _TOP)
        left.setVisible(self._on and left.x() >= _GAP)
        right.move(at + half + _GAP, _TOP)
        for card in (view.overview, view.legend):
            if card.isVisibleTo(view) and card.geometry().intersects(right.geometry()):
                right.move(right.x(), card.geometry().bottom() + 1 + _GAP)
        right.setVisible(self._on and right.geometry().right() + _GAP <= view.width())

    # -- the two sides -------------------------------------------------------------------------

    def layer_at(self, x: float) -> TileLayer:
        """The tiles that are shown so many pixels from the left edge."""
        return self.before if self._on and x < self.position else self._after

    def paint(self, painter: QPainter, view: Viewport, ratio: float, paint_layer: PaintLayer) -> bool:
        """Draw each side up to the divider; whether both are complete."""
        at = round(self.position * ratio) / ratio
        left, right = QRectF(0, 0, at, view.height), QRectF(at, 0, view.width - at, view.height)
        complete = True
        for tiles, turned, side in (
            (self.before, self._before_turned, left),
            (self._after, self._after_turned, right),
        ):
            painter.save()
            painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
            complete = paint_layer(tiles, turned, painter, view, ratio) and complete
            painter.restore()
        paint_line(painter, at, view.height)
        return complete


def paint_line(painter: QPainter, x: float, height: float) -> None:
    """The line between the sides: white with dark edges, to be seen on any tissue."""
    painter.fillRect(QRectF(x - 1.5, 0, 3, height), QColor(20, 22, 28))
    painter.fillRect(QRectF(x - 0.5, 0, 1, height), QColor(255, 255, 255))


class Divider(QWidget):
    """What the mouse grabs: a strip of the view's height with a grip in its middle."""

    dragged = Signal(float)
    """Pixels of the view, from its left edge."""
    centered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: float | None = None
        self.setAccessibleName(tr("Divider between the image as scanned and its stain view"))
        self.setToolTip(tr("Drag, or press Shift and an arrow key; a double-click brings it to the middle"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.lower()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab it where it is: it does not jump to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().x()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            at = self.mapToParent(event.position()).x()
            self.dragged.emit(at - self._from + GRAB_PX // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it be."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = None
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the middle."""
        self._from = None
        self.centered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over everything else, and a grip with two arrow heads."""
        painter = QPainter(self)
        middle = QPointF(GRAB_PX // 2, self.height() / 2)
        paint_line(painter, middle.x(), self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(20, 22, 28), 1))
        painter.setBrush(QColor(255, 255, 255))
        grip = QRectF(0.5, middle.y() - _GRIP_PX / 2, GRAB_PX - 1, _GRIP_PX)
        painter.drawRoundedRect(grip, 6, 6)
        painter.setPen(QPen(QColor(20, 22, 28), 1.5))
        for side in (-1, 1):
            tip = QPointF(GRAB_PX / 2 + side * 5.5, middle.y())
            painter.drawPolyline([tip - QPointF(side * 3, 4), tip, tip - QPointF(side * 3, -4)])


class SideLabel(Card):
    """What a side shows, in one or two words."""

    def __init__(self, parent: QWidget, name: str) -> None:
        self._text = ""
        super().__init__(parent, name)
        self.hide()

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show these words."""
        self._text = text
        self.setAccessibleDescription(text)
        self.fit()

    def fit(self) -> None:
        """Be as large as the words are in the window's text size."""
        metrics = QFontMetrics(self.small_font())
        self.resize(metrics.horizontalAdvance(self._text) + 2 * _PADDING, metrics.height() + 8)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._text:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words on their card."""
        painter = QPainter(self)
        self.paint_card(painter)
        painter.setFont(self.small_font())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
