"""Loss and validation scores, epoch by epoch, while a network trains."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.docks.plots import TrainingCurves

_DRAWN_EVERY_MS = 150


class EpochCurves(QWidget):
    """Two plots, built when there is something to draw and someone to see it."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.loss_plot: TrainingCurves | None = None
        self.score_plot: TrainingCurves | None = None
        self.epochs: list[Any] = []
        # On kept activations epochs may come faster than plots can be drawn.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DRAWN_EVERY_MS)
        self._later.timeout.connect(self._draw)
        self.hide()

    def clear(self) -> None:
        """Forget the training before."""
        self.epochs = []
        self.hide()

    def add(self, epoch: Any) -> None:
        """Another epoch's figures (``learn.train.EpochRow``)."""
        self.epochs = sorted(
            (*(e for e in self.epochs if e.epoch != epoch.epoch), epoch), key=lambda e: e.epoch
        )
        self.show()
        if not self._later.isActive():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self.epochs or not self.isVisible():
            return
        if self.loss_plot is None or self.score_plot is None:
            self.loss_plot, self.score_plot = self._make_plots()
        losses = (self._series(tr("training"), "train_loss"), self._series(tr("validation"), "val_loss"))
        scores = (
            self._series("AUC", "val_auc"),
            self._series(tr("balanced accuracy"), "val_balanced_accuracy"),
        )
        self.loss_plot.show_series([series for series in losses if series[1]])
        self.score_plot.show_series([series for series in scores if series[1]])

    def _make_plots(self) -> tuple[TrainingCurves, TrainingCurves]:
        from histoviewer.ui.docks.plots import TrainingCurves

        made = TrainingCurves(tr("Loss"), tr("loss")), TrainingCurves(tr("Validation scores"), tr("score"))
        for plot in made:
            plot.setMinimumHeight(theme.px(150))
            self._column.addWidget(plot)
        return made

    def _series(self, words: str, name: str) -> tuple[str, list[float], list[float]]:
        found = [(e.epoch, getattr(e, name)) for e in self.epochs]
        kept = [(x, y) for x, y in found if y is not None and math.isfinite(y)]
        return words, [x for x, _ in kept], [y for _, y in kept]
