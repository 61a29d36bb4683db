"""The Train panel: what to train and how, what it will cost, and curves that grow while it trains."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from histoviewer.core.task import Progress
from histoviewer.ui import theme
from histoviewer.ui.docks.train_curves import EpochCurves
from histoviewer.ui.docks.train_fields import TrainFields
from histoviewer.ui.flow import flow
from histoviewer.ui.language import tr
from histoviewer.ui.told import told
from histoviewer.ui.widgets import Panel, button, duration, label, set_role


class TrainDock(Panel):
    """Chooses a training; the window carries it out. ``estimate_wanted``: its cost may be another now."""

    start_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    end_wanted = Signal()
    weights_wanted = Signal()
    estimate_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("train")
        self.fields = TrainFields()
        self.normalize, self.name = self.fields.normalize, self.fields.name
        self.fields.changed.connect(self.estimate_wanted)
        self.fields.weights_wanted.connect(self.weights_wanted)
        self.column.addWidget(self.fields)
        self.under_way = label("", "heading", wrap=True)
        self.column.addWidget(self.under_way)
        self.cost = label("", "muted", wrap=True, copyable=True)
        self.cost.setAccessibleName(tr("Estimate of time and memory"))
        self.column.addWidget(self.cost)
        self._make_buttons()
        self._make_progress()
        self.curves = EpochCurves()
        self.column.addWidget(self.curves, 1)
        # Takes the room below while there are no curves, so that the fields keep together.
        self.column.addStretch(0)
        self.set_paused("")
        self.set_running(False)

    def _make_buttons(self) -> None:
        self.start = button(tr("Start training"), self.start_wanted.emit, "primary", icon="")
        self.pause = button(tr("Pause"), self.stop_wanted.emit, name=tr("Pause training"))
        self.pause.setToolTip(tr("Keeps the checkpoint; Resume goes on from there, after a restart too"))
        self.end_early = button(tr("Stop early"), self.end_wanted.emit, name=tr("Stop training early"))
        self.end_early.setToolTip(tr("Ends after the batch at hand; the best epoch so far becomes the model"))
        self.resume = button(tr("Resume"), self.resume_wanted.emit, name=tr("Resume training"))
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.paused = label("", "muted", wrap=True)
        self.column.addSpacing(theme.px(2))
        self.column.addLayout(flow(self.start, self.pause, self.end_early, self.resume))
        self.column.addWidget(self.paused)
        self.reason = label("", "muted", wrap=True)
        self.column.addWidget(self.reason)

    def _make_progress(self) -> None:
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.words = label("", "muted", wrap=True, copyable=True)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.words)

    @property
    def epochs_done(self) -> list[Any]:
        """The epochs that the curves show."""
        return self.curves.epochs

    def set_weights_file(self, path: Path | None) -> None:
        """Start from a file; ``None`` when none was chosen after all."""
        self.fields.set_weights_file(path)

    def set_ready(self, reason: str) -> None:
        """Say why training can't start; an empty reason says that it can."""
        self.start.setEnabled(not reason)
        self.resume.setEnabled(not reason)
        self.start.setToolTip(reason or tr("Train on the project's training part (Ctrl+T)"))
        self.reason.setText(reason[:1].upper() + reason[1:] + "." if reason else "")
        self.reason.setVisible(bool(reason) and self.pause.isHidden())

    def set_paused(self, line: str) -> None:
        """Say which training Resume would go on with; empty when there is none."""
        self.paused.setText(f"{line}." if line else "")
        self.resume.setToolTip(tr("Go on exactly there: {0}", line) if line else tr("No training is paused"))
        self._show_paused()

    def _show_paused(self) -> None:
        idle = self.pause.isHidden()
        for widget in (self.resume, self.paused):
            widget.setVisible(idle and bool(self.paused.text()))

    def show_estimate(self, line: str, fits: bool = True) -> None:
        """Time and memory, or why they are not known; empty hides it."""
        self.cost.setText(line)
        set_role(self.cost, "muted" if fits else "warn")
        self.cost.setVisible(bool(line))

    def set_running(self, running: bool) -> None:
        """Show the controls of a running training, or those to start one."""
        self.start.setVisible(not running)
        self.pause.setVisible(running)
        self.end_early.setVisible(running)
        self.end_early.setEnabled(running)
        self.bar.setVisible(running)
        # The form gives its place to the curves.
        self.fields.setVisible(not running)
        self.under_way.setVisible(running)
        self.cost.setVisible(not running and bool(self.cost.text()))
        self.reason.setVisible(not running and bool(self.reason.text()))
        self._show_paused()
        if running:
            self.words.setText(tr("Getting ready…"))
            self.words.show()
        elif not self.epochs_done:
            self.words.hide()

    def begin(self, title: str) -> None:
        """A training starts: clear the curves. One that goes on hands its epochs out again."""
        self.under_way.setText(title)
        self.curves.clear()
        self.bar.setValue(0)
        self.set_running(True)

    def follow(self, progress: Progress) -> None:
        """Show how far it is."""
        self.bar.setValue(round(1000 * progress.fraction))
        left = tr("{0} left", duration(progress.seconds_left)) if progress.seconds_left is not None else ""
        self.words.setText(" · ".join(part for part in (told(progress.message), left) if part))

    def add_epoch(self, epoch: Any) -> None:
        """Another epoch's figures (``learn.train.EpochRow``)."""
        self.curves.add(epoch)

    def end(self, words: str) -> None:
        """The training has ended."""
        self.set_running(False)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.estimate_wanted.emit()
