"""Asks for micrometres per pixel where a file has none. Never guesses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from histoviewer.ui import theme
from histoviewer.ui.flow import FlowLayout
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import DecimalField, ElidedLabel, button, flat_button

PRESETS = ((0.25, "40×"), (0.5, "20×"), (1.0, "10×"))


class PixelSizeBar(QFrame):
    """A line above the image; a drawn line of known length can answer, too."""

    given = Signal(float)
    line_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pixelSizeBar")
        self.setAccessibleName(tr("Pixel size"))
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(5), theme.px(8), theme.px(5))
        box.setSpacing(theme.px(6))
        line = FlowLayout(centred=True)
        self.words = ElidedLabel()
        self.words.setProperty("role", "heading")
        self.value = DecimalField()
        self.value.setRange(0.01, 100.0)
        self.value.setDecimals(4)
        self.value.setValue(0.5)
        self.value.setSuffix(" µm/px")
        self.value.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.value.setAccessibleName(tr("Micrometres per pixel"))
        self.value.setMinimumWidth(theme.px(130))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(self.words)
        for size, words in PRESETS:
            chip = button(
                words, partial(self.value.setValue, size), "chip", name=tr("{0} micrometres per pixel", size)
            )
            chip.setToolTip(tr("{0} µm per pixel, usual for a {1} scan", size, words))
            line.addWidget(chip)
        self.from_line = button(tr("From a line…"), self.line_wanted.emit, "link")
        self.from_line.setToolTip(tr("Draw a line (L) over a scale bar, select it, and say how long it is"))
        line.addWidget(self.from_line)
        line.addWidget(self.value)
        self.use = button(
            tr("Use"), lambda: self.given.emit(self.value.value()), "primary", name=tr("Use this pixel size")
        )
        line.addWidget(self.use)
        box.addLayout(line, 1)
        box.addWidget(flat_button("mdi6.close", self.hide, tr("Not now")))
        theme.events().changed.connect(self._dress)
        self._dress()
        self.hide()

    def ask(self, name: str, known: float | None = None) -> None:
        """Ask for the pixel size of an image."""
        self.words.setText(tr("Pixel size of {0}", name) if known else tr("Pixel size unknown"))
        self.words.setToolTip(tr("{0} carries no pixel size; Classify needs it", name))
        if known:
            self.value.setValue(known)
        self.show()

    def _dress(self) -> None:
        t = theme.current()
        self.setStyleSheet(
            f"QFrame#pixelSizeBar {{ background: {t.uncertain_tint}; border: none;"
            f" border-left: 4px solid {t.uncertain}; }}"
        )
