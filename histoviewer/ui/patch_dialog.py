"""One patch closely: as the network saw it, what weighed in, and the training patches that resemble it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from histoviewer.core.task import Progress
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.language import mark, tr
from histoviewer.ui.messages import resize_within
from histoviewer.ui.told import told
from histoviewer.ui.viewer.heatmap_layer import viridis
from histoviewer.ui.widgets import button, duration, label, row

_SIDE, _SMALL, _PER_ROW = 250, 84, 8
_NO_INDEX = {
    True: mark(
        "The training patches have not been looked at yet. That is done once, and takes some minutes where "
        "there are thousands."
    ),
    False: mark(
        "The patches that this model learned from are not here. It can be compared with the training part "
        "of this project instead, which it did not learn from."
    ),
    None: mark(
        "The patches that this model learned from are not here. Open the project of its training to see "
        "which of them resemble this one."
    ),
}
"""Why there is nothing to see yet, by whether the project has the model's own training patches."""


class PatchDialog(QDialog):
    """Filled as answers come; ``class_wanted`` asks for the influence on another class."""

    class_wanted = Signal(str)
    index_wanted = Signal()
    index_stopped = Signal()

    def __init__(self, title: str, classes: Sequence[str], shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this patch"))
        resize_within(self, 860, 600)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(8))
        box.addWidget(label(title, "heading", copyable=True))
        self.which = QComboBox()
        self.which.addItems(list(classes))
        self.which.setCurrentText(shown)
        self.which.setAccessibleName(tr("Class whose influence is shown"))
        self.which.setToolTip(tr("Show what spoke for this class"))
        self.which.activated.connect(lambda _i: self.class_wanted.emit(self.which.currentText()))
        self.seen, self.drawn = _place(tr("The patch as the network saw it")), _place(tr("What weighed in"))
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(theme.px(14))
        pictures.addWidget(label(tr("As the network saw it"), "section"), 0, 0)
        pictures.addLayout(row(label(tr("What weighed in for"), "section"), self.which, None), 0, 1)
        pictures.addWidget(self.seen, 1, 0, Qt.AlignmentFlag.AlignTop)
        pictures.addWidget(self.drawn, 1, 1, Qt.AlignmentFlag.AlignTop)
        self.words = label(tr("Looking at the patch…"), wrap=True, copyable=True)
        scale = label()
        scale.setPixmap(_scaled_strip(theme.px(_SIDE)))
        scale.setAccessibleName(tr("Scale: dark is none, yellow is the strongest influence"))
        pictures.addWidget(scale, 2, 1)
        pictures.addLayout(row(label(tr("none"), "muted"), None, label(tr("strongest"), "muted")), 3, 1)
        pictures.addWidget(self.words, 1, 2, Qt.AlignmentFlag.AlignTop)
        pictures.setColumnStretch(2, 1)
        box.addLayout(pictures)
        box.addWidget(label(tr("Training patches that resemble it most"), "section"))
        self.near_words = label(tr("Comparing…"), "muted", wrap=True, copyable=True)
        self.make_index = button(tr("Compare with the training patches"), self.index_wanted.emit)
        self.make_index.setToolTip(
            tr("Computes the features of the project's training part once, and keeps them")
        )
        self.make_index.hide()
        box.addWidget(self.near_words)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.stop_index = button(tr("Stop"), self.index_stopped.emit, "link", name=tr("Stop the comparison"))
        self.stop_index.setToolTip(tr("Nothing is kept of a comparison that was stopped"))
        line = row(self.make_index, self.bar, self.stop_index, None)
        box.addLayout(line)
        self._working(False)
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

    def show_nearest(self, found: Any | None, own: bool | None) -> None:
        """Show a ``Nearest``; ``None`` says that there is no index of the model yet.

        ``own`` is whether the project's training patches are those of the model, ``None`` without any.
        """
        self._working(False)
        self.make_index.setVisible(found is None and own is not None)
        if found is None:
            self.near_words.setText(tr(_NO_INDEX[own]))
            return
        self.near_words.setText(found.words)
        for n, neighbour in enumerate(found.neighbours[:_PER_ROW]):
            self._near.addWidget(_neighbour(neighbour), 0, n, Qt.AlignmentFlag.AlignTop)
        self._near.setColumnStretch(_PER_ROW, 1)

    def tell_nearest(self, words: str) -> None:
        """Say why there is no comparison."""
        self._working(False)
        self.near_words.setText(blinded.mask(words))

    def follow_index(self, progress: Progress) -> None:
        """The features of the training patches are being computed."""
        self._working(True)
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(1000 * progress.fraction))
        left = tr(" · {0} left", duration(progress.seconds_left)) if progress.seconds_left is not None else ""
        self.near_words.setText(
            tr("Looking at the training patches once: {0}{1}", told(progress.message), left)
        )

    def index_began(self) -> None:
        """Asked for; it may wait for another job."""
        self._working(True)
        self.bar.setRange(0, 0)
        self.near_words.setText(tr("Looking at the training patches begins as soon as no other job runs."))

    def index_over(self, words: str) -> None:
        """Stopped or failed: it can be tried again."""
        self._working(False)
        self.make_index.show()
        self.near_words.setText(blinded.mask(words))

    def index_stopped_early(self) -> None:
        """The person stopped it."""
        self.index_over(tr("Stopped; nothing was kept."))

    def _working(self, on: bool) -> None:
        self.bar.setVisible(on)
        self.stop_index.setVisible(on)
        self.make_index.hide()


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
    picture = label(tr("image gone") if found.picture is None else "", "muted")
    picture.setFixedSize(QSize(side, side))
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    picture.setStyleSheet(f"background: {theme.current().faint};")
    if found.picture is not None:
        picture.setPixmap(_scaled(found.picture, side))
    host.setToolTip(blinded.mask(Path(found.path).name))
    picture.setAccessibleName(tr("training patch, {0}, distance {1:.2g}", found.label, found.distance))
    box.addWidget(picture)
    box.addWidget(label(found.label, copyable=True))
    box.addWidget(label(f"{found.distance:.2g}", "muted", copyable=True))
    return host


def _scaled_strip(width: int) -> QPixmap:
    """The colours from no influence to the strongest."""
    strip = viridis(np.linspace(0, 1, width))[None].repeat(theme.px(9), axis=0)
    return pixmap_of(strip)


def _scaled(pixels: Any, side: int) -> QPixmap:
    return pixmap_of(pixels).scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
