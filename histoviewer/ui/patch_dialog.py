"""One patch closely: as the network saw it, what weighed in, and the training patches that resemble it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.messages import resize_within
from histoviewer.ui.viewer.heatmap_layer import viridis
from histoviewer.ui.widgets import button, label, row

_SIDE, _SMALL, _PER_ROW = 250, 84, 8


class PatchDialog(QDialog):
    """Filled as answers come; ``class_wanted`` asks for the influence on another class."""

    class_wanted = Signal(str)
    index_wanted = Signal()

    def __init__(self, title: str, classes: Sequence[str], shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About this patch")
        resize_within(self, 860, 600)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(8))
        box.addWidget(label(title, "heading", copyable=True))
        self.which = QComboBox()
        self.which.addItems(list(classes))
        self.which.setCurrentText(shown)
        self.which.setAccessibleName("Class whose influence is shown")
        self.which.setToolTip("Show what spoke for this class")
        self.which.activated.connect(lambda _i: self.class_wanted.emit(self.which.currentText()))
        self.seen, self.drawn = _place("The patch as the network saw it"), _place("What weighed in")
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(theme.px(14))
        pictures.addWidget(label("As the network saw it", "section"), 0, 0)
        pictures.addLayout(row(label("What weighed in for", "section"), self.which, None), 0, 1)
        pictures.addWidget(self.seen, 1, 0, Qt.AlignmentFlag.AlignTop)
        pictures.addWidget(self.drawn, 1, 1, Qt.AlignmentFlag.AlignTop)
        self.words = label("Looking at the patch…", wrap=True, copyable=True)
        scale = label()
        scale.setPixmap(_scaled_strip(theme.px(_SIDE)))
        scale.setAccessibleName("Scale: dark is none, yellow is the strongest influence")
        pictures.addWidget(scale, 2, 1)
        pictures.addLayout(row(label("none", "muted"), None, label("strongest", "muted")), 3, 1)
        pictures.addWidget(self.words, 1, 2, Qt.AlignmentFlag.AlignTop)
        pictures.setColumnStretch(2, 1)
        box.addLayout(pictures)
        box.addWidget(label("Training patches that resemble it most", "section"))
        self.near_words = label("Comparing…", "muted", wrap=True, copyable=True)
        self.make_index = button("Compare with the training patches", self.index_wanted.emit)
        self.make_index.setToolTip(
            "Computes the features of the project's training part once, and keeps them"
        )
        self.make_index.hide()
        box.addWidget(self.near_words)
        box.addLayout(row(self.make_index, None))
        self._near = QGridLayout()
        self._near.setHorizontalSpacing(theme.px(8))
        box.addLayout(self._near)
        box.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)

    def show_explained(self, found: Any) -> None:
        """Show an ``Explained``."""
        side = theme.px(_SIDE)
        self.seen.setPixmap(_scaled(found.seen, side))
        self.drawn.setPixmap(_scaled(found.drawn, side))
        self.words.setText(found.words)

    def tell_explain(self, why: str) -> None:
        """Say why there is no picture."""
        self.words.setText(blinded.mask(why))

    def show_nearest(self, found: Any | None, can_make: bool) -> None:
        """Show a ``Nearest``; ``None`` says that there is no index of the model yet."""
        self.make_index.setVisible(found is None and can_make)
        if found is None:
            why = (
                "The features of the training patches are not here yet."
                if can_make
                else "The training patches are not in this project: open the one of the model's training."
            )
            self.near_words.setText(why)
            return
        self.near_words.setText(found.words)
        for n, neighbour in enumerate(found.neighbours[:_PER_ROW]):
            self._near.addWidget(_neighbour(neighbour), 0, n, Qt.AlignmentFlag.AlignTop)
        self._near.setColumnStretch(_PER_ROW, 1)

    def tell_nearest(self, words: str) -> None:
        """Say how far the comparison is, or why there is none."""
        self.make_index.hide()
        self.near_words.setText(blinded.mask(words))


def _place(name: str) -> QLabel:
    made = label()
    made.setAccessibleName(name)
    side = theme.px(_SIDE)
    made.setFixedSize(QSize(side, side))
    made.setStyleSheet(f"background: {theme.current().faint};")
    return made


def _neighbour(found: Any) -> QWidget:
    host = QWidget()
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.px(2))
    side = theme.px(_SMALL)
    picture = label("image gone" if found.picture is None else "", "muted")
    picture.setFixedSize(QSize(side, side))
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    picture.setStyleSheet(f"background: {theme.current().faint};")
    if found.picture is not None:
        picture.setPixmap(_scaled(found.picture, side))
    host.setToolTip(blinded.mask(Path(found.path).name))
    picture.setAccessibleName(f"training patch, {found.label}, distance {found.distance:.3f}")
    box.addWidget(picture)
    box.addWidget(label(found.label, copyable=True))
    box.addWidget(label(f"{found.distance:.3f}", "muted", copyable=True))
    return host


def _scaled_strip(width: int) -> QPixmap:
    """The colours from no influence to the strongest."""
    strip = viridis(np.linspace(0, 1, width))[None].repeat(theme.px(9), axis=0)
    return pixmap_of(strip)


def _scaled(pixels: Any, side: int) -> QPixmap:
    return pixmap_of(pixels).scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
