"""Mouse, pen and keys of the canvas, turned into steps of the view and of the tools."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPointingDevice,
)
from PySide6.QtWidgets import QToolTip

from histoviewer.ui.language import tr
from histoviewer.ui.viewer import gestures
from histoviewer.ui.viewer.cursors import cursor_for
from histoviewer.ui.viewer.move_tool import MoveTool
from histoviewer.ui.viewer.tool import SLOP_PX, Pointer
from histoviewer.ui.viewer.tools import TOOL_KEYS

if TYPE_CHECKING:
    from histoviewer.ui.viewer.canvas import SlideCanvas

_PAN_STARTS_PX = 4.0
_ARROW_PX = 90.0

_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_SHOWN_KEYS = {
    Qt.Key.Key_A: "annotations",
    Qt.Key.Key_H: "heatmap",
    Qt.Key.Key_F: "fill",
    Qt.Key.Key_N: "names",
}
_HELD_KEYS = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}
_ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)


class CanvasInput:
    """What the person's hands do on one canvas."""

    def __init__(self, canvas: SlideCanvas) -> None:
        self._canvas = canvas
        self._space = False
        self._pan_from: QPointF | None = None
        self._panning = False
        self._cursor: tuple[str, bool, str] | None = None
        self._held = Qt.KeyboardModifier.NoModifier
        self._pen_erases = False

    def forget(self) -> None:
        """Let go of everything that was held."""
        self._space, self._pan_from, self._panning = False, None, False
        self._held, self._pen_erases = Qt.KeyboardModifier.NoModifier, False
        self.refresh_cursor()

    @property
    def holds_slide(self) -> bool:
        """Whether the mouse moves the slide now, or would with the next press, whatever the tool."""
        return self._space or self._panning

    @property
    def mode(self) -> str:
        """What brush and wand do with the keys that are held: "+" extend, "-" erase, "" begin a shape."""
        if self._pen_erases or self._held & Qt.KeyboardModifier.AltModifier:
            return "-"
        return "+" if self._held & Qt.KeyboardModifier.ShiftModifier else ""

    def refresh_cursor(self, over: str = "") -> None:
        """Show what a press would do."""
        name = "move" if self._space or self._panning else self._canvas.tool_name
        wanted = name, self._panning, over
        if wanted != self._cursor:
            self._cursor = wanted
            self._canvas.setCursor(cursor_for(name, panning=self._panning, over=over))

    # -- mouse ---------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Start to pan, or hand the press to the tool."""
        canvas = self._canvas
        self._point(event)
        at = self._pointer(event)
        if at is None:
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._pan_from, self._panning = event.position(), True
        elif left:
            canvas.carry_out(lambda: canvas.tool.press(at))
            if isinstance(canvas.tool, MoveTool) and canvas.tool.pans:
                self._pan_from = event.position()
        self.refresh_cursor()

    def move(self, event: QMouseEvent) -> None:
        """Pan, draw on, or look at what lies under the mouse."""
        canvas = self._canvas
        if self._pan_from is not None and event.buttons() != Qt.MouseButton.NoButton:
            self._pan(event.position())
            canvas.set_pointer(event.position())
            return
        self._point(event)
        at = self._pointer(event)
        if at is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            canvas.tool.drag(at)
            canvas.update_pointed() if canvas.tool.ring is not None else canvas.update()
        elif canvas.tool.draws:
            canvas.tool.hover(at)
            if canvas.tool.active:
                canvas.update()
        else:
            self._look(at)

    def release(self, event: QMouseEvent) -> None:
        """End the pan or the tool's drag; a plain click on a patch says so."""
        panned = self._panning
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from, self._panning = None, False
        at = self._pointer(event)
        if at is not None and event.button() == Qt.MouseButton.LeftButton and not panned:
            self._release_tool(at)
        self.refresh_cursor()

    def _release_tool(self, at: Pointer) -> None:
        canvas = self._canvas
        before = canvas.selected_ids
        clicks = not canvas.tool.draws and canvas.tool.preview is None
        canvas.carry_out(lambda: canvas.tool.release(at))
        if canvas.selected_ids != before:
            canvas.selection_changed.emit(canvas.selected_ids)
        if clicks and canvas.heatmap.shown:
            patch = canvas.heatmap.patch_at(at.x, at.y)
            if patch is not None:
                canvas.highlight_patch(patch, center=False)
                canvas.patch_clicked.emit(patch)

    def double_click(self, event: QMouseEvent) -> None:
        """End the shape; with the Move tool on bare slide, come nearer."""
        canvas = self._canvas
        at = self._pointer(event)
        if at is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if canvas.tool.draws:
            canvas.carry_out(lambda: canvas.tool.double_click(at))
            return
        nothing_there = canvas.scene.at(at) is None
        if not canvas.carry_out(lambda: canvas.tool.double_click(at)) and nothing_there:
            canvas.zoom_by(2.0, event.position())

    def menu(self, event: QContextMenuEvent) -> None:
        """Select the shape under the mouse, unless it is part of the selection, and ask for a menu."""
        canvas = self._canvas
        if canvas.view is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            first = next(iter(canvas.selected_ids), "")
            canvas.context_menu_requested.emit(canvas.mapToGlobal(canvas.rect().center()), first)
            return
        x, y = canvas.view.to_l0(event.pos().x(), event.pos().y())
        hit = canvas.scene.at(Pointer(x, y, SLOP_PX * canvas.view.downsample))
        if hit is not None and hit.id not in canvas.selected_ids:
            canvas.set_selected([hit.id])
        canvas.context_menu_requested.emit(event.globalPos(), hit.id if hit is not None else "")

    def _pan(self, to: QPointF) -> None:
        assert self._pan_from is not None
        step = to - self._pan_from
        if not self._panning:
            if math.hypot(step.x(), step.y()) < _PAN_STARTS_PX:
                return
            # From here on it is no click any more: the release must not change the selection.
            self._canvas.tool.cancel()
            self._panning = True
            self.refresh_cursor()
        self._pan_from = to
        self._canvas.pan_by(step.x(), step.y())

    def _look(self, at: Pointer) -> None:
        canvas = self._canvas
        hit = canvas.scene.at(at)
        canvas.hover(hit)
        held = hit is not None and not hit.locked and hit.id in canvas.scene.selected
        over = "movable" if held else ""
        if isinstance(canvas.tool, MoveTool) and canvas.tool.handle_at(at) is not None:
            over = "handle"
        self.refresh_cursor("" if self._space else over)

    def _point(self, event: QMouseEvent) -> None:
        """The mouse, or a pen, is here, and these keys are held."""
        self._pen_erases = event.pointerType() == QPointingDevice.PointerType.Eraser
        self._held = event.modifiers()
        self._canvas.update_pointed()
        self._canvas.set_pointer(event.position())
        self._canvas.update_pointed()

    def _pointer(self, event: QMouseEvent) -> Pointer | None:
        view = self._canvas.view
        if view is None:
            return None
        x, y = view.to_l0(event.position().x(), event.position().y())
        keys = event.modifiers()
        return Pointer(
            x,
            y,
            SLOP_PX * view.downsample,
            bool(keys & Qt.KeyboardModifier.ShiftModifier),
            bool(keys & Qt.KeyboardModifier.ControlModifier),
            bool(keys & Qt.KeyboardModifier.AltModifier) or self._pen_erases,
        )

    # -- keys ----------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the viewer."""
        canvas = self._canvas
        if canvas.view is None:
            return False
        self._hold(event, down=True)
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.NoModifier:
            self._space = True
            self.refresh_cursor()
            return True
        if canvas.swipe.key(event):
            return True
        if key in _ARROWS and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            far = _ARROW_PX * (4 if held else 1)
            canvas.pan_by(_ARROWS[Qt.Key(key)][0] * far, _ARROWS[Qt.Key(key)][1] * far)
            return True
        if key in _ENDING_KEYS and held == Qt.KeyboardModifier.NoModifier:
            return self._ending_key(Qt.Key(key))
        return self._letter(event, held)

    def _hold(self, event: QKeyEvent, *, down: bool) -> None:
        """Shift and Alt change what brush and wand will do: let the ring say so at once."""
        changed = _HELD_KEYS.get(Qt.Key(event.key()))
        if changed is not None:
            self._held = self._held | changed if down else self._held & ~changed
            self._canvas.update_pointed()

    def _ending_key(self, key: Qt.Key) -> bool:
        canvas = self._canvas
        if not canvas.tool.active:
            if key == Qt.Key.Key_Escape:
                canvas.set_selected([])
                canvas.set_tool("move")
            return key == Qt.Key.Key_Escape
        if key == Qt.Key.Key_Escape:
            canvas.tool.cancel()
        elif key == Qt.Key.Key_Backspace:
            canvas.tool.drop_last()
        else:
            canvas.carry_out(canvas.tool.finish)
        canvas.update()
        return True

    def _letter(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        canvas, key = self._canvas, event.key()
        plain = held == Qt.KeyboardModifier.NoModifier
        if canvas.given_up_keys and QKeySequence(event.keyCombination()) in canvas.given_up_keys:
            return False
        if event.text() in ("+", "=", "-"):
            canvas.zoom_out() if event.text() == "-" else canvas.zoom_in()
        elif key == Qt.Key.Key_Delete and plain:
            canvas.delete_selected()
        elif key in _SHOWN_KEYS and plain:
            canvas.toggle_shown(_SHOWN_KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_G and held == Qt.KeyboardModifier.ShiftModifier:
            canvas.toggle_shown("grid")
        elif plain and event.text().upper() in TOOL_KEYS:
            canvas.set_tool(TOOL_KEYS[event.text().upper()])
        else:
            return False
        return True

    def key_up(self, event: QKeyEvent) -> bool:
        """Whether it was the end of a temporary move."""
        self._hold(event, down=False)
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._space = False
            self.refresh_cursor()
        return True

    # -- gestures, tooltips --------------------------------------------------------------------

    def special(self, event: QEvent) -> bool:
        """Whether an event without a handler of its own was for the viewer."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claims(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tooltip(event)
        return gestures.special(self._canvas, event)

    def _claims(self, event: QKeyEvent) -> bool:
        """While a shape is drawn, its keys are not the window's shortcuts."""
        mine = self._canvas.tool.active and event.key() in _ENDING_KEYS
        if mine and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.accept()
            return True
        return False

    def _tooltip(self, event: QHelpEvent) -> bool:
        view = self._canvas.view
        if view is None:
            return False
        x, y = view.to_l0(event.pos().x(), event.pos().y())
        reason = self._canvas.layer_at(x, y).failure_at(x, y)
        if reason:
            QToolTip.showText(event.globalPos(), tr("This part can't be shown: {0}", reason), self._canvas)
        return bool(reason)
