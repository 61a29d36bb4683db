"""What the person reads on a slide, before or after the model's answer, and how far both agree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import Panel, button, label, row, set_role

_NARROW = 620
CHOOSE, CANT_TELL = mark("Choose…"), mark("Can't tell")


class ReadingsTab(Panel):
    """A class and words to record; below, what was recorded; beside, the agreement of the project."""

    recorded = Signal(str, str)
    skipped = Signal()
    first_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__("readings")
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(theme.px(24))
        self.column.addLayout(line, 1)
        line.addLayout(self._make_form(), 5)
        line.addLayout(self._make_agreement(), 4)
        self.show_state("", (), veiled=False, has_slide=False)

    def _make_form(self) -> QVBoxLayout:
        form = QVBoxLayout()
        form.setSpacing(theme.px(7))
        self.head = label("", "heading", wrap=True)
        self.choice, self.words = QComboBox(), QLineEdit()
        self.choice.setAccessibleName(tr("Your reading"))
        self.choice.setToolTip(tr("The class that you see"))
        self.words.setAccessibleName(tr("Your reading in words"))
        self.words.setPlaceholderText(tr("in your own words, if you like"))
        self.words.setMaxLength(2_000)
        self.words.returnPressed.connect(self._record)
        self.choice.currentIndexChanged.connect(lambda _i: self._ready())
        self.record = button(tr("Record my reading"), self._record, "primary")
        self.skip = button(tr("Show without reading"), self.skipped.emit, "link")
        self.skip.setToolTip(tr("Shows the result; that it was shown unread is kept in the project"))
        self.history = label("", "muted", wrap=True, copyable=True)
        fields = row(self.choice, self.words)
        fields.setStretch(1, 1)
        form.addWidget(self.head)
        form.addLayout(fields)
        form.addLayout(row(self.record, self.skip, None))
        form.addWidget(self.history)
        form.addStretch(1)
        return form

    def _make_agreement(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.px(7))
        self.first = QCheckBox(tr("I read first"))
        self.first.setAccessibleName(tr("Read first"))
        self.first.setToolTip(
            tr("For this project; readings and when a result was shown are kept with their times")
        )
        self.first.clicked.connect(self.first_wanted.emit)
        self.agreement = label("", "", wrap=True, copyable=True)
        side.addWidget(self.first)
        side.addWidget(
            label(
                tr("Results of this project stay hidden until I have recorded a reading."), "muted", wrap=True
            )
        )
        side.addWidget(label(tr("Agreement in this project"), "section"))
        side.addWidget(self.agreement)
        side.addStretch(1)
        return side

    def set_classes(self, classes: Sequence[str]) -> None:
        """What can be chosen."""
        kept = self.choice.currentText()
        self.choice.clear()
        # Nothing is chosen beforehand: a reading must be the person's own.
        self.choice.addItems([tr(CHOOSE), *classes, tr(CANT_TELL)])
        self.choice.setCurrentIndex(max(0, self.choice.findText(kept)))
        self._ready()

    def show_state(self, waiting: str, history: Sequence[str], *, veiled: bool, has_slide: bool) -> None:
        """Say what is to be done now; ``waiting`` is what waits behind the reading, "" for nothing."""
        if not has_slide:
            self.head.setText(tr("Open an image to record what you read on it."))
        elif veiled:
            self.head.setText(f"{waiting} Record what you see to have it shown.".strip())
        else:
            self.head.setText(tr("What do you read on this slide?"))
        set_role(self.head, "heading")
        for part in (self.choice, self.words):
            part.setEnabled(has_slide)
        self._ready()
        self.skip.setVisible(veiled and bool(waiting))
        self.history.setText("\n".join(history))

    def show_agreement(self, words: str, first: bool, writable: bool) -> None:
        """The figures in a sentence, and whether results stay hidden."""
        self.agreement.setText(words)
        self.first.setChecked(first)
        self.first.setEnabled(writable)

    def _ready(self) -> None:
        self.record.setEnabled(self.choice.isEnabled() and self.choice.currentIndex() > 0)

    def _record(self) -> None:
        if self.record.isEnabled():
            chosen = self.choice.currentText()
            self.choice.setCurrentIndex(0)
            self.recorded.emit("" if chosen == tr(CANT_TELL) else chosen, self.words.text().strip())
            self.words.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Below each other where the panel is too narrow for both.
        narrow = self.width() < theme.px(_NARROW)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def focus_form(self) -> QWidget:
        """Put the keyboard where a reading begins."""
        self.choice.setFocus()
        return self.choice
