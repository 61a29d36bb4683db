"""Icons from Material Design Icons in the theme's colours, and the program's own mark.

The font and its table of names are those of the qtawesome package. The package itself is not imported: it
loads twelve fonts and all of Qt's names, a fifth of the time that the window took to start.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from histoviewer.app.resources import resource_path
from histoviewer.ui import theme

_PREFIX = "mdi6."
_FILL = 0.875
"""Height of the letters as a share of the icon's height."""


class _Glyph(QIconEngine):
    """Draws one letter of the font, sharp at any size."""

    def __init__(self, letter: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._letter, self._color, self._disabled = letter, color, disabled

    def clone(self) -> QIconEngine:
        return _Glyph(self._letter, self._color, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(1, round(_FILL * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode == QIcon.Mode.Disabled else self._color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


def icon(name: str, color: str | None = None) -> QIcon:
    """An icon of the set ("mdi6.ruler"); an empty name gives an empty icon."""
    if not name:
        return QIcon()
    tokens = theme.current()
    letter = chr(int(_letters()[name.removeprefix(_PREFIX)], 16))
    return QIcon(_Glyph(letter, QColor(color or tokens.text), QColor(tokens.strong_border)))


def application_icon() -> QIcon:
    """The mark of the program."""
    made = QIcon()
    for size in (32, 64, 128, 256):
        made.addFile(str(resource_path("icons", f"histoviewer-{size}.png")))
    return made


def _font_file(pattern: str) -> Path:
    package = find_spec("qtawesome")
    folder = Path((package.origin if package else "") or "").parent / "fonts"
    return next(folder.glob(pattern))


@cache
def _letters() -> dict[str, str]:
    """The code of each icon's letter, in hexadecimal, by the icon's name."""
    table: dict[str, str] = json.loads(_font_file("materialdesignicons6-*charmap*.json").read_text("utf-8"))
    return table


@cache
def _family() -> str:
    """The name of the font, which is loaded with the first icon that is drawn."""
    number = QFontDatabase.addApplicationFont(str(_font_file("materialdesignicons6-*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]
