"""What an evaluation counts and how patches make its answers: level, vote, coverage; and its export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from histoviewer.core.voting import VOTES
from histoviewer.ui import theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import DecimalField, flat_button, named

LEVELS = (("patch", mark("By patch")), ("image", mark("By image")), ("patient", mark("By patient")))
_VOTES = {"mean": mark("Mean"), "majority": mark("Majority"), "maximum": mark("Maximum")}


class LevelBar(QWidget):
    """Small enough for the corner of the tabs."""

    level_chosen = Signal(str)
    rescore_wanted = Signal(str, float)
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(6), 0, theme.px(8), theme.px(2))
        box.setSpacing(theme.px(6))
        self.level, self.vote, self.coverage = QComboBox(), QComboBox(), DecimalField()
        for name, words in LEVELS:
            self.level.addItem(tr(words), name)
        for name in VOTES:
            self.vote.addItem(tr(_VOTES[name]), name)
        self.coverage.setRange(50.0, 99.9)
        self.coverage.setDecimals(1)
        self.coverage.setSingleStep(1.0)
        self.coverage.setSuffix(" %")
        self.coverage.setKeyboardTracking(False)
        self.coverage.setAlignment(Qt.AlignmentFlag.AlignRight)
        named(self.level, tr("What is counted"), tr("Count patches, images or patients"))
        named(self.vote, tr("How patches make one answer"),
              tr("One answer from all patches: by mean, by majority, or by the most certain"))  # fmt: skip
        named(self.coverage, tr("Coverage of the prediction sets"),
              tr("How many true classes must stay possible. What is left open is uncertain: "
              "more coverage, more uncertain answers"))  # fmt: skip
        self.export = flat_button("mdi6.export-variant", self.export_wanted.emit, tr("Export results"))
        self.export.setToolTip(
            tr("Write scores, curves, predictions, pictures and the model card into a folder")
        )
        for part in (self.level, self.vote, self.coverage, self.export):
            box.addWidget(part)
        self.level.activated.connect(lambda _i: self.level_chosen.emit(self.level.currentData()))
        self.vote.activated.connect(lambda _i: self._ask())
        self.coverage.valueChanged.connect(lambda _v: self._ask())

    def follow(self, level: str, vote: str, coverage: float | None, rescorable: bool) -> None:
        """Show what holds; ``coverage`` is ``None`` where the model has no prediction sets."""
        for control in (self.level, self.vote, self.coverage):
            control.blockSignals(True)
        self.level.setCurrentIndex(self.level.findData(level))
        self.vote.setCurrentIndex(self.vote.findData(vote))
        self.vote.setEnabled(rescorable)
        self.coverage.setVisible(coverage is not None)
        self.coverage.setEnabled(rescorable)
        if coverage is not None:
            self.coverage.setValue(100 * coverage)
        for control in (self.level, self.vote, self.coverage):
            control.blockSignals(False)

    def _ask(self) -> None:
        self.rescore_wanted.emit(self.vote.currentData(), self.coverage.value() / 100)
