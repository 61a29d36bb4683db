"""A figure under its bold title."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.widgets import label


class Titled(QWidget):
    """A figure under its bold title."""

    def __init__(self, title: str, figure: QWidget) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        self.title: QLabel = label(title, "heading", copyable=True)
        box.addWidget(self.title)
        box.addWidget(figure, 1)
