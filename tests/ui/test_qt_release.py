"""The Qt release that is installed must not lose references: PySide6 6.12.0 does, and kills Python 3.11."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from viewer_fakes import FakeSlide, open_canvas

CALLS = 1000
# Other threads and caches move the count a little; a leak moves it by one a call.
_NOISE = 100


def test_none_keeps_its_references_over_a_thousand_draw_calls() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    tile = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(0)
    tile.fill(1)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawImage(0, 0, tile)
        painter.translate(0, 0)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < _NOISE, (
        f"PySide6 {PySide6.__version__} leaks None: {after - before:+} in {2 * CALLS}"
    )


def test_panning_the_viewer_keeps_them_too(qtbot: QtBot) -> None:
    canvas = open_canvas(qtbot, FakeSlide(), 300, 200)
    canvas.grab()
    before = sys.getrefcount(None)
    for n in range(CALLS // 10):
        canvas.pan_by(1 if n % 2 else -1, 0)
        canvas.grab()
    assert sys.getrefcount(None) > before - _NOISE
