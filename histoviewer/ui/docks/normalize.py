"""The Normalize panel: method, target, preview on the viewed slide, figures of the change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from histoviewer.app.choices import STAIN_METHODS
from histoviewer.app.stain_view import SINGLE_STAINS
from histoviewer.ui import blinded, theme
from histoviewer.ui.widgets import Field, Panel, button, clear_layout, label, row

NORMALIZED = "normalized"


class NormalizeDock(Panel):
    """Chooses how colours are made alike; the window carries it out."""

    preview_toggled = Signal(bool)
    changed = Signal()
    target_wanted = Signal()
    files_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("normalize")
        self.method = QComboBox()
        for name, words in STAIN_METHODS:
            self.method.addItem(words, name)
        self.column.addWidget(
            Field("Method", self.method, "How the stain of an image is estimated and changed")
        )
        self.column.addWidget(label("Target", "section"))
        self.reference = QRadioButton("Shipped H&&E reference")
        self.from_file = QRadioButton("Image file")
        self.reference.setChecked(True)
        self.file: Path | None = None
        self.file_words = label("", "muted", wrap=True, copyable=True)
        self.choose = button("Choose…", self.target_wanted.emit, name="Choose a target image")
        self.column.addWidget(self.reference)
        self.column.addLayout(row(self.from_file, None, self.choose))
        self.column.addWidget(self.file_words)
        self.file_words.hide()
        self.preview = QCheckBox("Show the slide normalized")
        self.preview.setToolTip("Estimates the stain on the whole slide once, then maps each tile with it")
        self.column.addSpacing(theme.px(4))
        self.column.addWidget(self.preview)
        self.state = label("", "muted", wrap=True)
        self.column.addWidget(self.state)
        self.column.addWidget(label("Change on this slide", "section"))
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(theme.px(10))
        self._figures.setVerticalSpacing(theme.px(3))
        self._figures.setColumnStretch(0, 1)
        self.column.addLayout(self._figures)
        self._no_figures = label("Switch the preview on to measure it.", "muted", wrap=True)
        self.column.addWidget(self._no_figures)
        self.column.addStretch(1)
        self.files = button("Normalize files…", self.files_wanted.emit, "primary")
        self.column.addWidget(self.files)
        self._shown: QWidget | None = None
        self.preview.toggled.connect(self.preview_toggled)
        self.method.currentIndexChanged.connect(lambda _i: self.changed.emit())
        self.from_file.toggled.connect(self._target_switched)

    @property
    def method_name(self) -> str:
        """The chosen method, a name of ``stain.METHODS``."""
        return str(self.method.currentData())

    @property
    def target(self) -> Path | None:
        """The image whose colours are wanted; ``None`` for the shipped reference."""
        return self.file if self.from_file.isChecked() else None

    def set_target(self, path: Path) -> None:
        """Use the colours of a file."""
        self.file = path
        self.file_words.setText(blinded.mask(path.name))
        self.file_words.setToolTip(str(path))
        self.file_words.show()
        if self.from_file.isChecked():
            self.changed.emit()
        else:
            self.from_file.setChecked(True)

    def _target_switched(self, on: bool) -> None:
        if on and self.file is None:
            self.target_wanted.emit()
        if on and self.file is None:
            self.reference.setChecked(True)
        else:
            self.changed.emit()

    def set_preview(self, on: bool) -> None:
        """Follow the view, without telling it back."""
        self.preview.blockSignals(True)
        self.preview.setChecked(on)
        self.preview.blockSignals(False)

    def say(self, words: str) -> None:
        """How the preview stands."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def show_figures(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """(name, before, after) for each figure of the change."""
        self._no_figures.setVisible(not rows)
        clear_layout(self._figures)  # type: ignore[arg-type]
        if not rows:
            return
        for column, words in enumerate(("", "before", "after")):
            self._figures.addWidget(label(words, "muted"), 0, column)
        for n, (name, before, after) in enumerate(rows, 1):
            self._figures.addWidget(label(name, wrap=True), n, 0)
            self._figures.addWidget(label(before, "muted", copyable=True), n, 1)
            self._figures.addWidget(label(after, "heading", copyable=True), n, 2)


class StainSwitch(QWidget):
    """The toolbar's short way to every stain view."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.box = QComboBox()
        self.box.setAccessibleName("Stain view")
        self.box.setToolTip("Stain view of the slide (S)")
        for name in ("", NORMALIZED, *SINGLE_STAINS):
            self.box.addItem(f"Stain: {name or 'original'}", name)
        self.box.activated.connect(lambda _index: self.chosen.emit(self.shown))
        box.addWidget(self.box)

    @property
    def shown(self) -> str:
        """The view: "" for the slide's own colours, "normalized", or one stain's name."""
        return str(self.box.currentData())

    def show_view(self, name: str) -> None:
        """Follow the view."""
        self.box.setCurrentIndex(self.box.findData(name))
