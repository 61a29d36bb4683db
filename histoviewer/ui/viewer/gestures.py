"""Wheel, touchpad and touch screen: zooming, panning with two fingers, and the size of the brush."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from histoviewer.ui.viewer.canvas import SlideCanvas

_WHEEL_OCTAVES = 0.35
"""One notch of a wheel zooms by 2 to this power."""
_RING_OCTAVES = 0.25
"""And makes the ring of brush or wand larger by 2 to this power."""
_PIXELS_A_NOTCH = 80
"""So many pixels of a touchpad's movement count as one notch of a wheel."""


def wheel(canvas: SlideCanvas, event: QWheelEvent) -> None:
    """Zoom about the mouse; with Alt resize brush or wand; two fingers on a touchpad pan."""
    event.accept()
    held = event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier and canvas.tool.ring is not None:
        canvas.resize_ring(2 ** (_notches(event) * _RING_OCTAVES))
    elif _is_touchpad(event) and not held & Qt.KeyboardModifier.ControlModifier:
        step = event.pixelDelta()
        canvas.pan_by(step.x(), step.y())
    elif _notches(event):
        canvas.zoom_by(2 ** (_notches(event) * _WHEEL_OCTAVES), event.position())


def _is_touchpad(event: QWheelEvent) -> bool:
    """Whether fingers slide over a surface: the device says so, or its movement has begin and end."""
    by_device = event.device().type() == QInputDevice.DeviceType.TouchPad
    return (by_device or event.phase() != Qt.ScrollPhase.NoScrollPhase) and not event.pixelDelta().isNull()


def _notches(event: QWheelEvent) -> float:
    # With Alt held, window systems turn the wheel sideways.
    angle, pixels = event.angleDelta(), event.pixelDelta()
    if _is_touchpad(event):
        return (pixels.y() or pixels.x()) / _PIXELS_A_NOTCH
    return (angle.y() or angle.x()) / 120


def special(canvas: SlideCanvas, event: QEvent) -> bool:
    """Whether an event was a gesture, and was carried out."""
    if isinstance(event, QNativeGestureEvent):
        return _native(canvas, event)
    return isinstance(event, QGestureEvent) and _pinch(canvas, event)


def _native(canvas: SlideCanvas, event: QNativeGestureEvent) -> bool:
    if event.gestureType() == Qt.NativeGestureType.PanNativeGesture:
        canvas.pan_by(event.delta().x(), event.delta().y())
        return True
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return False
    canvas.zoom_by(max(0.2, 1 + event.value()), event.position())
    return True


def _pinch(canvas: SlideCanvas, event: QGestureEvent) -> bool:
    pinch = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(pinch, QPinchGesture):
        return False
    if pinch.state() == Qt.GestureState.GestureStarted and not canvas.tool.keeps_clicks:
        # The first finger came down alone and began to draw, which nobody meant.
        canvas.tool.cancel()
    middle = QPointF(canvas.mapFromGlobal(pinch.centerPoint()))
    if pinch.changeFlags() & QPinchGesture.ChangeFlag.CenterPointChanged:
        step = pinch.centerPoint() - pinch.lastCenterPoint()
        canvas.pan_by(step.x(), step.y())
    canvas.zoom_by(pinch.scaleFactor() or 1.0, middle)
    event.accept(pinch)
    return True
