"""Chooses a threshold whose areas are outlined over the slide, and turns them into annotations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QSlider, QSpinBox, QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import plural, tr
from histoviewer.ui.widgets import Field, button, label, row


class ContourDialog(QDialog):
    """Stays open beside the slide; every change is previewed there."""

    changed = Signal()
    make_wanted = Signal()

    def __init__(self, classes: Sequence[str], shown: int, targets: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Outline the heatmap"))
        self.setWindowFlag(Qt.WindowType.Tool)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(9))
        self.which, self.target = QComboBox(), QComboBox()
        self.which.addItems(list(classes))
        self.which.setCurrentIndex(shown)
        self.target.addItems(list(targets))
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(1, 100)
        self.threshold.setValue(50)
        self.value = label("0.50", copyable=True)
        self.smallest = QSpinBox()
        self.smallest.setRange(1, 10_000)
        self.smallest.setSuffix(tr(" patch"))
        self.words = label("", "muted", wrap=True, copyable=True)
        self.words.setMinimumWidth(theme.px(330))
        self.make = button(tr("Make annotations"), self.make_wanted.emit, "primary")
        self.make.setToolTip(tr("One step, which Undo takes back"))
        box.addWidget(Field(tr("Outline where the probability of"), self.which))
        box.addWidget(self._slider_field())
        box.addWidget(Field(tr("Leave out areas smaller than"), self.smallest))
        box.addWidget(Field(tr("Class of the annotations"), self.target))
        box.addWidget(self.words)
        box.addLayout(row(None, button(tr("Close"), self.reject), self.make))
        self.threshold.valueChanged.connect(self._moved)
        self.which.activated.connect(lambda _i: self.changed.emit())
        self.smallest.valueChanged.connect(self._smallest_changed)

    def _slider_field(self) -> QWidget:
        host = QWidget()
        line = row(self.threshold, self.value)
        line.setStretch(0, 1)
        host.setLayout(line)
        self.threshold.setAccessibleName(tr("Threshold of the probability"))
        return Field(tr("is at least"), host)

    @property
    def threshold_value(self) -> float:
        """Between 0.01 and 1."""
        return self.threshold.value() / 100

    def _moved(self, value: int) -> None:
        self.value.setText(f"{value / 100:.2f}")
        self.changed.emit()

    def _smallest_changed(self, patches: int) -> None:
        self.smallest.setSuffix(plural(patches, tr(" patch"), " patches"))
        self.changed.emit()

    def show_found(self, areas: int, mm2: float | None) -> None:
        """How much is outlined."""
        if not areas:
            words = tr("No patch reaches this.")
        elif mm2 is None:
            words = plural(areas, "{0:,} area.", "{0:,} areas.")
        else:
            words = plural(areas, "{0:,} area, {1:.3g} mm² in all.", "{0:,} areas, {1:.3g} mm² in all.", mm2)
        self.words.setText(words)
        self.make.setEnabled(areas > 0)
