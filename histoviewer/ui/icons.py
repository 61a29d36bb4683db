"""Icons from Material Design Icons (qtawesome) in the theme's colours, and the program's own mark."""

from __future__ import annotations

import os

from PySide6.QtGui import QColor, QIcon

from histoviewer.app.resources import resource_path
from histoviewer.ui import theme

os.environ.setdefault("QT_API", "pyside6")


def icon(name: str, color: str | None = None) -> QIcon:
    """An icon of the set ("mdi6.ruler"); an empty name gives an empty icon."""
    if not name:
        return QIcon()
    import qtawesome  # its fonts are loaded with the first icon, not with this module

    tokens = theme.current()
    made: QIcon = qtawesome.icon(
        name,
        color=QColor(color or tokens.text),
        color_disabled=QColor(tokens.strong_border),
        color_active=QColor(color or tokens.text),
    )
    return made


def application_icon() -> QIcon:
    """The mark of the program."""
    made = QIcon()
    for size in (32, 64, 128, 256):
        made.addFile(str(resource_path("icons", f"histoviewer-{size}.png")))
    return made
