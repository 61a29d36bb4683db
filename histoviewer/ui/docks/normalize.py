"""The Normalize panel: kind of stain, method, target, strength, figures of the change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.choices import STAIN_TYPES
from histoviewer.app.installed import stain_methods
from histoviewer.app.stain_choice import StainChoice
from histoviewer.app.stain_view import NORMALIZED, SINGLE_STAINS, view_title
from histoviewer.ui import blinded, theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import Field, Panel, button, clear_layout, label, row

TARGETS = (
    ("reference", mark("Shipped H&E reference")),
    ("slide", mark("The viewed slide")),
    ("region", mark("The selected region")),
    ("file", mark("Image file…")),
    ("folder", mark("Average of a folder…")),
)
"""Kinds of targets, and the words for them."""

BACKGROUNDS = (
    ("", mark("Estimated on each slide")),
    ("region", mark("Picked: the selected region")),
    ("white", mark("White")),
)
"""How the colour of bare glass is found, and the words for it."""

_SLIDER_REST_MS = 60


class NormalizeDock(Panel):
    """Chooses how colours are made alike; the window carries it out."""

    preview_toggled = Signal(bool)
    method_chosen = Signal(str)
    type_chosen = Signal(str)
    """Key of a preset, or "" for H&E estimated on each slide."""
    target_chosen = Signal(str)
    """A kind of ``TARGETS``."""
    strength_chosen = Signal(float)
    background_chosen = Signal(str)
    """A kind of ``BACKGROUNDS``."""
    estimate_wanted = Signal()
    edit_wanted = Signal()
    files_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("normalize")
        self._make_stain_fields()
        self._make_target_fields()
        self.preview = QCheckBox(tr("Show the slide normalized"))
        self.preview.setToolTip(
            tr("Estimates the stain on the whole slide once, then maps each tile with it")
        )
        self.column.addWidget(self.preview)
        self.state = label("", "muted", wrap=True)
        self.column.addWidget(self.state)
        self.column.addWidget(label(tr("Change on this slide"), "section"))
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(theme.px(10))
        self._figures.setVerticalSpacing(theme.px(3))
        self._figures.setColumnStretch(0, 1)
        self.column.addLayout(self._figures)
        self._no_figures = label(tr("Show the slide normalized to measure it."), "muted", wrap=True)
        self.column.addWidget(self._no_figures)
        self.column.addStretch(1)
        self.files = button(tr("Normalize files…"), self.files_wanted.emit, "primary")
        self.column.addWidget(self.files)
        self.preview.toggled.connect(self.preview_toggled)

    def _make_stain_fields(self) -> None:
        self.stain_type = QComboBox()
        for key, words in STAIN_TYPES:
            self.stain_type.addItem(tr(words), key)
        self.stain_type.activated.connect(
            lambda _i: self.type_chosen.emit(str(self.stain_type.currentData()))
        )
        self.column.addWidget(Field(tr("Stain"), self.stain_type, tr("Which two stains the slide was given")))
        self.estimate = button(
            tr("From region"), self.estimate_wanted.emit, name=tr("Estimate the stains from the region")
        )
        self.estimate.setToolTip(tr("Estimate both stain vectors from the selected region"))
        self.edit = button(tr("Vectors…"), self.edit_wanted.emit, name=tr("Edit the stain vectors"))
        self.column.addLayout(row(self.estimate, self.edit, None))
        self.background = QPushButton(tr("Estimated"))
        self.background.setAccessibleName(tr("Background"))
        self.background.setToolTip(
            tr("The light that comes through bare glass; stains are told apart as if it were white")
        )
        menu = QMenu(self.background)
        for kind, words in BACKGROUNDS:
            menu.addAction(tr(words), partial(self.background_chosen.emit, kind))
        self.background.setMenu(menu)
        self.column.addLayout(row(label(tr("Background"), "muted"), None, self.background))
        self.method = QComboBox()
        for name, words in stain_methods():
            self.method.addItem(tr(words), name)
        self.method.activated.connect(lambda _i: self.method_chosen.emit(self.method_name))
        hint = tr("How the stain of an image is estimated and changed")
        self.column.addWidget(Field(tr("Method"), self.method, hint))

    def _make_target_fields(self) -> None:
        self.target = QPushButton(tr("Change"))
        self.target.setAccessibleName(tr("Change the target"))
        menu = QMenu(self.target)
        for kind, words in TARGETS:
            menu.addAction(tr(words).replace("&", "&&"), partial(self.target_chosen.emit, kind))
        self.target.setMenu(menu)
        self.target_words = label(tr(TARGETS[0][1]), "heading", wrap=True, copyable=True)
        self.column.addWidget(label(tr("Target"), "section"))
        line = row(self.target_words, self.target)
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self.warning = label("", "warn", wrap=True)
        self.warning.hide()
        self.column.addWidget(self.warning)
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, 100)
        self.strength.setValue(100)
        self.strength.setAccessibleName(tr("Strength of the normalization"))
        self.strength_words = label("100 %", "muted")
        self.column.addLayout(row(label(tr("Strength"), "muted"), self.strength, self.strength_words))
        # While the slider moves, the tiles follow it a few times a second, not at every step.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SLIDER_REST_MS)
        self._rest.timeout.connect(lambda: self.strength_chosen.emit(self.strength.value() / 100))
        self.strength.valueChanged.connect(self._strength_moved)

    def _strength_moved(self, value: int) -> None:
        self.strength_words.setText(f"{value} %")
        if not self._rest.isActive():
            self._rest.start()

    @property
    def method_name(self) -> str:
        """The chosen method, a name of ``stain.METHODS``."""
        return str(self.method.currentData())

    def show_choice(self, choice: StainChoice) -> None:
        """Show what is chosen, without telling it back."""
        key = "" if choice.stain_type is None else choice.stain_type.key
        own = self.stain_type.findData("own")
        if key == "own" and choice.stain_type is not None:
            if own < 0:
                self.stain_type.addItem("", "own")
                own = self.stain_type.count() - 1
            self.stain_type.setItemText(own, choice.stain_type.title)
        self.stain_type.setCurrentIndex(max(0, self.stain_type.findData(key)))
        if self.method.findData(choice.method) < 0:
            self.method.addItem(tr("{0} (not installed)", choice.method), choice.method)
        self.method.setCurrentIndex(self.method.findData(choice.method))
        light = choice.background
        self.background.setText(tr("Estimated") if light is None else "{} {} {}".format(*light))
        self.target_words.setText(blinded.mask(tr(choice.target.title)))
        place = "" if choice.target.path is None else blinded.mask(str(choice.target.path))
        self.target_words.setToolTip(place)
        warning = choice.warning()
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.strength.blockSignals(True)
        self.strength.setValue(round(100 * choice.strength))
        self.strength.blockSignals(False)
        self.strength_words.setText(f"{round(100 * choice.strength)} %")

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
            alone = not before and not after
            self._figures.addWidget(
                label(name, "muted" if alone else "", wrap=True), n, 0, 1, 3 if alone else 1
            )
            if not alone:
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
        self.box.setAccessibleName(tr("Stain view"))
        self.box.setToolTip(tr("Stain view of the slide (S)"))
        for view in ("", NORMALIZED, *SINGLE_STAINS):
            self.box.addItem("", view)
        self.name_views(StainChoice())
        self.box.activated.connect(lambda _index: self.chosen.emit(self.shown))
        box.addWidget(self.box)

    def name_views(self, choice: StainChoice) -> None:
        """Call the single stains by the names of the chosen kind."""
        for n in range(self.box.count()):
            self.box.setItemText(n, tr("Stain: {0}", tr(view_title(str(self.box.itemData(n)), choice))))

    @property
    def shown(self) -> str:
        """The view: "" for the slide's own colours, ``NORMALIZED``, or one of ``SINGLE_STAINS``."""
        return str(self.box.currentData())

    def show_view(self, name: str) -> None:
        """Follow the view."""
        self.box.setCurrentIndex(self.box.findData(name))
