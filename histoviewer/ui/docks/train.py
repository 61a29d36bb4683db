"""The Train panel: what to train and how, with curves that grow while it trains."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.choices import ARCHITECTURES, RESIDUAL_BLOCKS, WEIGHTS
from histoviewer.core.task import Progress
from histoviewer.ui import theme
from histoviewer.ui.flow import flow
from histoviewer.ui.widgets import Field, Panel, button, duration, label

if TYPE_CHECKING:
    from histoviewer.ui.docks.plots import TrainingCurves


class TrainDock(Panel):
    """Chooses a training; the window carries it out."""

    start_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    weights_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("train")
        self._make_fields()
        self.start = button("Start training", self.start_wanted.emit, "primary", icon="")
        self.pause = button("Pause", self.stop_wanted.emit, name="Pause training")
        self.pause.setToolTip("Keeps the checkpoint; Resume goes on from there, after a restart too")
        self.resume = button("Resume", self.resume_wanted.emit, name="Resume training")
        self.column.addSpacing(theme.px(2))
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addLayout(flow(self.start, self.pause, self.resume))
        self.reason = label("", "muted", wrap=True)
        self.column.addWidget(self.reason)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of the training")
        self.words = label("", "muted", wrap=True, copyable=True)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.words)
        self._plot_host = QWidget()
        self._plots = QVBoxLayout(self._plot_host)
        self._plots.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._plot_host, 1)
        # Takes the room below while there are no curves, so that the fields keep together.
        self.column.addStretch(0)
        self.loss_plot: TrainingCurves | None = None
        self.score_plot: TrainingCurves | None = None
        self.epochs_done: list[Any] = []
        self.set_running(False)

    def _make_fields(self) -> None:
        self.arch, self.weights = QComboBox(), QComboBox()
        for name, words in ARCHITECTURES:
            self.arch.addItem(words, name)
        for name, words in WEIGHTS:
            self.weights.addItem(words, name)
        self.weights.addItem("From a file…", "file")
        self.weights.activated.connect(self._weights_chosen)
        self.column.addWidget(Field("Architecture", self.arch))
        self.column.addWidget(Field("Start from", self.weights, "Weights that the network starts from"))
        self.unfreeze, self.epochs, self.seed = QSpinBox(), QSpinBox(), QSpinBox()
        self.unfreeze.setRange(0, RESIDUAL_BLOCKS)
        self.unfreeze.setValue(RESIDUAL_BLOCKS)
        self.unfreeze.setToolTip("How many of the last residual blocks learn; the rest stay as they are")
        self.epochs.setRange(1, 500)
        self.epochs.setValue(10)
        self.seed.setRange(0, 1_000_000)
        self.column.addLayout(
            flow(Field("Last blocks", self.unfreeze), Field("Epochs", self.epochs), Field("Seed", self.seed))
        )
        self.augment = QCheckBox("Augment the images")
        self.augment.setToolTip("Turns, stain, scale and mixtures of the training images")
        self.augment.setChecked(True)
        self.column.addWidget(self.augment)
        self.normalize = QCheckBox("Normalize the stain first")
        self.normalize.setToolTip(
            "As the Normalize panel says; the model file keeps the target, so that classification repeats it"
        )
        self.column.addWidget(self.normalize)
        self.name = QLineEdit("my-model")
        self.column.addWidget(
            Field("Name of the model", self.name, "The model file is kept with your models")
        )

    def _weights_chosen(self, index: int) -> None:
        if self.weights.itemData(index) == "file":
            self.weights_wanted.emit()

    def set_weights_file(self, path: Path | None) -> None:
        """Start from a file; ``None`` when none was chosen after all."""
        if path is None:
            self.weights.setCurrentIndex(0)
            return
        self.weights.insertItem(0, path.name, str(path))
        self.weights.setCurrentIndex(0)

    @property
    def unfreeze_n(self) -> int | None:
        """How many blocks learn; ``None`` for all."""
        return None if self.unfreeze.value() == RESIDUAL_BLOCKS else self.unfreeze.value()

    def set_ready(self, reason: str) -> None:
        """Say why training can't start; an empty reason says that it can."""
        self.start.setEnabled(not reason)
        self.resume.setEnabled(not reason)
        self.start.setToolTip(reason or "Train on the project's training part (Ctrl+T)")
        self.reason.setText(reason[:1].upper() + reason[1:] + "." if reason else "")
        self.reason.setVisible(bool(reason) and self.pause.isHidden())

    def set_running(self, running: bool) -> None:
        """Show the controls of a running training, or those to start one."""
        self.start.setVisible(not running)
        self.resume.setVisible(not running)
        self.pause.setVisible(running)
        self.bar.setVisible(running)
        self.reason.setVisible(not running and bool(self.reason.text()))
        if running:
            self.words.setText("Getting ready…")
            self.words.show()
        elif not self.epochs_done:
            self.words.hide()

    def begin(self, resumed: bool) -> None:
        """A training starts: clear the curves of the one before."""
        if not resumed:
            self.epochs_done = []
        self._draw()
        self.set_running(True)

    def follow(self, progress: Progress) -> None:
        """Show how far it is."""
        self.bar.setValue(round(1000 * progress.fraction))
        left = f"{duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
        self.words.setText(" · ".join(part for part in (progress.message, left) if part))

    def add_epoch(self, epoch: Any) -> None:
        """Another epoch's figures (``learn.train.EpochRow``)."""
        self.epochs_done = [e for e in self.epochs_done if e.epoch != epoch.epoch]
        self.epochs_done.append(epoch)
        self._draw()

    def end(self, words: str) -> None:
        """The training has ended."""
        self.set_running(False)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        """Draw the curves; they are built when there is something to draw and someone to see it."""
        if not self.epochs_done or not self.isVisible():
            self._plot_host.setVisible(bool(self.epochs_done))
            return
        if self.loss_plot is None or self.score_plot is None:
            from histoviewer.ui.docks.plots import TrainingCurves

            self.loss_plot, self.score_plot = (
                TrainingCurves("Loss", "loss"),
                TrainingCurves("Validation scores", "score"),
            )
            for plot in (self.loss_plot, self.score_plot):
                plot.setMinimumHeight(theme.px(150))
                self._plots.addWidget(plot)
        self._plot_host.show()
        losses = (self._series("training", "train_loss"), self._series("validation", "val_loss"))
        scores = (self._series("AUC", "val_auc"), self._series("balanced accuracy", "val_balanced_accuracy"))
        self.loss_plot.show_series([series for series in losses if series[1]])
        self.score_plot.show_series([series for series in scores if series[1]])

    def _series(self, words: str, name: str) -> tuple[str, list[float], list[float]]:
        found = [(e.epoch, getattr(e, name)) for e in sorted(self.epochs_done, key=lambda e: e.epoch)]
        kept = [(x, y) for x, y in found if y is not None and math.isfinite(y)]
        return words, [x for x, _ in kept], [y for _, y in kept]
