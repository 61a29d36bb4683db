"""The Classify panel: model, where, what is checked before, and one button."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QProgressBar, QRadioButton, QSlider

from histoviewer.core.task import Progress
from histoviewer.ui import theme
from histoviewer.ui.docks.classify_fields import ClassifyFields
from histoviewer.ui.language import as_line, plural, tr
from histoviewer.ui.told import told
from histoviewer.ui.widgets import Field, Panel, button, duration, label, row, set_role


class Where(StrEnum):
    """What Classify works on."""

    REGIONS = "regions"
    SLIDE = "slide"
    ALL = "all"
    TEST = "test"


class ClassifyDock(Panel):
    """Chooses a classification; the window carries it out."""

    classify_wanted = Signal()
    cancel_wanted = Signal()
    pause_wanted = Signal()
    model_chosen = Signal(object)
    model_file_wanted = Signal()
    where_changed = Signal()
    opacity_changed = Signal(float)
    class_shown = Signal(int)

    def __init__(self) -> None:
        super().__init__("classify")
        self.model = QComboBox()
        self.model.activated.connect(self._model_activated)
        self.card = label("", "muted", wrap=True, copyable=True)
        self.fields = ClassifyFields()
        self.column.addLayout(row(label(tr("Model"), "muted"), None, self.fields.more))
        self.model.setAccessibleName(tr("Model"))
        self.model.setFixedHeight(theme.px(30))
        self.column.addWidget(self.model)
        self.column.addWidget(self.card)
        self.column.addWidget(self.fields)
        self._make_where()
        self._make_checks()
        self._make_heatmap()
        self.run = button(tr("Classify"), self.classify_wanted.emit, "big")
        self.column.addSpacing(theme.px(4))
        self.column.addWidget(self.run)
        self.reason = label("", "muted", wrap=True)
        self.column.addWidget(self.reason)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the classification"))
        self.words = label("", "muted", wrap=True, copyable=True)
        self.cancel = button(
            tr("Cancel"), self.cancel_wanted.emit, "link", name=tr("Cancel the classification")
        )
        self.cancel.setToolTip(tr("Stops and keeps what is done (Ctrl+.); Classify goes on from there"))
        self.pause = button(tr("Pause"), self.pause_wanted.emit, "link", name=tr("Pause the classification"))
        self.column.addWidget(self.bar)
        line = row(self.words, self.pause, self.cancel)
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.paused = False
        self._counts = (0, 0, 0)
        self.set_counts(0, 0, 0)
        self.set_running(False)
        self.show_checks([])

    def _make_where(self) -> None:
        self.column.addWidget(label(tr("Where"), "section"))
        self._group = QButtonGroup(self)
        self.places: dict[Where, QRadioButton] = {}
        for where in Where:
            self.places[where] = QRadioButton()
            self._group.addButton(self.places[where])
            self.column.addWidget(self.places[where])
        self.places[Where.SLIDE].setChecked(True)
        self._group.buttonToggled.connect(self._where_toggled)

    def _make_checks(self) -> None:
        self.checks_head = label(tr("Before the model"), "section")
        self.column.addWidget(self.checks_head)
        self._checks = QGridLayout()
        self._checks.setContentsMargins(theme.px(8), 0, 0, 0)
        self._checks.setVerticalSpacing(theme.px(4))
        self._checks.setColumnStretch(0, 1)
        self.column.addLayout(self._checks)
        self._check_labels: list[Any] = []

    def _make_heatmap(self) -> None:
        self.heat_class = QComboBox()
        self.heat_class.activated.connect(self.class_shown)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(50)
        self.opacity.setAccessibleName(tr("Opacity of the heatmap"))
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        self.heat_class.setAccessibleName(tr("Class that the heatmap shows"))
        self.heat = Field(tr("Heatmap (H)"), self.heat_class)
        self.heat_opacity = Field(tr("Opacity"), self.opacity)
        line = row(self.heat, self.heat_opacity, spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.column.addLayout(line)
        self.show_classes(())

    # -- what is chosen --------------------------------------------------------------------

    @property
    def where(self) -> Where:
        """Where to classify."""
        return next(where for where, choice in self.places.items() if choice.isChecked())

    @property
    def model_path(self) -> Path | None:
        """The chosen model file, ``None`` while there is none."""
        chosen: Path | None = self.model.currentData()
        return chosen

    def set_models(self, models: Sequence[tuple[str, Path]], current: Path | None) -> None:
        """(words, file) of the models at hand."""
        self.model.clear()
        for words, path in models:
            self.model.addItem(words, path)
        self.model.addItem(tr("Choose a file…"), None)
        at = next((n for n, (_w, path) in enumerate(models) if path == current), 0)
        self.model.setCurrentIndex(at)
        if not models:
            self.show_card(tr("No model yet. Train one, or choose a model file."))

    def _model_activated(self, index: int) -> None:
        path = self.model.itemData(index)
        if path is None:
            self.model_file_wanted.emit()
        else:
            self.model_chosen.emit(path)

    def show_card(self, line: str, details: str = "") -> None:
        """One line about the chosen model; ``details`` is the tooltip."""
        self.card.setText(as_line(line))
        self.card.setToolTip(details)

    def set_counts(self, regions: int, slides: int, test_images: int) -> None:
        """How many selected regions, slides and test images there are."""
        had_none = self._counts[0] == 0
        self._counts = (regions, slides, test_images)
        self.places[Where.REGIONS].setText(tr("Selected regions ({0})", regions))
        self.places[Where.SLIDE].setText(tr("Whole slide"))
        self.places[Where.ALL].setText(tr("All slides ({0})", slides))
        self.places[Where.TEST].setText(tr("Test part of the data set ({0:,})", test_images))
        self.places[Where.REGIONS].setEnabled(regions > 0)
        self.places[Where.ALL].setEnabled(slides > 0)
        self.places[Where.TEST].setVisible(test_images > 0)
        if regions and had_none and self.where is Where.SLIDE:
            self.places[Where.REGIONS].setChecked(True)
        elif not regions and self.where is Where.REGIONS:
            self.places[Where.SLIDE].setChecked(True)
        if not test_images and self.where is Where.TEST:
            self.places[Where.SLIDE].setChecked(True)
        self._name_button()

    def _where_toggled(self, _button: QRadioButton, on: bool) -> None:
        if on:
            self._name_button()
            self.where_changed.emit()

    def _name_button(self) -> None:
        regions, slides, images = self._counts
        names = {
            Where.REGIONS: plural(regions, "Classify {0} region", "Classify {0} regions"),
            Where.SLIDE: tr("Classify the slide"),
            Where.ALL: plural(slides, "Classify {0} slide", "Classify {0} slides"),
            Where.TEST: tr("Evaluate on {0:,} images", images),
        }
        self.run.setText(names[self.where])
        self.run.setAccessibleName(names[self.where])

    def set_ready(self, reason: str) -> None:
        """Say why Classify can't start; an empty reason says that it can."""
        self.run.setEnabled(not reason)
        self.run.setToolTip(reason[:1].upper() + reason[1:] if reason else "Ctrl+Enter")
        self.reason.setText(f"{reason[:1].upper()}{reason[1:]}." if reason else "")
        self.reason.setVisible(bool(reason) and self.bar.isHidden())

    def show_checks(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """(name, words, role) for each thing that is looked at before the model."""
        for old in self._check_labels:
            old.setParent(None)
            old.deleteLater()
        self._check_labels = []
        self.checks_head.setVisible(bool(rows))
        for n, (name, words, role) in enumerate(rows):
            left, right = label(tr(name)), label(tr(words), copyable=True)
            set_role(right, role)
            self._checks.addWidget(left, n, 0)
            self._checks.addWidget(right, n, 1)
            self._check_labels += [left, right]

    def expect_checks(self) -> None:
        """Another area is being looked at: no figure of the former one is left standing."""
        for right in self._check_labels[1::2]:
            right.setText("…")
            set_role(right, "muted")

    def show_classes(self, classes: Sequence[str], shown: int = 0) -> None:
        """The classes that the heatmap can show; none hides its controls."""
        self.heat_class.clear()
        self.heat_class.addItems([*classes])
        if classes:
            self.heat_class.setCurrentIndex(shown)
        self.heat.setVisible(bool(classes))
        self.heat_opacity.setVisible(bool(classes))

    # -- a run -----------------------------------------------------------------------------

    def set_running(self, running: bool) -> None:
        """Show progress and Cancel while it runs."""
        self.bar.setVisible(running)
        self.reason.setVisible(not running and bool(self.reason.text()))
        self.cancel.setVisible(running)
        self.pause.setVisible(running)
        self.set_paused(False)
        if running:
            self.bar.setValue(0)
            self.words.setText(tr("Getting ready…"))
        self.words.setVisible(running or bool(self.words.text()))

    def set_paused(self, paused: bool) -> None:
        """Whether the run rests."""
        self.paused = paused
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self.pause.setAccessibleName(
            tr("Go on with the classification") if paused else tr("Pause the classification")
        )
        self.pause.setToolTip(tr("Goes on where it rests") if paused else tr("Lets the classification rest"))
        if paused:
            self.words.setText(tr("Paused"))

    def follow(self, progress: Progress) -> None:
        """Patches done, speed, time left."""
        if self.paused:
            return
        self.bar.setValue(round(1000 * progress.fraction))
        parts = [told(progress.message)]
        if progress.total > 1 and not progress.message.startswith(f"{progress.done:,.0f}"):
            parts.append(tr("{0:,.0f} of {1:,.0f}", progress.done, progress.total))
        if progress.seconds_left is not None:
            parts.append(tr("{0} left", duration(progress.seconds_left)))
        self.words.setText(" · ".join(part for part in parts if part))

    def end(self, words: str) -> None:
        """The run has ended."""
        self.words.setText(words)
        self.set_running(False)
