"""The tabs of an evaluation: confusion matrix with the scores of each class, and curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from histoviewer.core.metrics import Evaluation, Score
from histoviewer.ui import theme
from histoviewer.ui.docks.charts import ConfusionMatrix
from histoviewer.ui.docks.result_view import ResultView, counted
from histoviewer.ui.docks.score_table import ScoreTable
from histoviewer.ui.docks.titled import Titled
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import label

if TYPE_CHECKING:
    from histoviewer.ui.docks.plots import ScoreChart, UnitPlot


class MatrixTab(QWidget):
    """The confusion matrix with room, beside the scores of each class."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._stack = QStackedLayout(self)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        inside.addWidget(
            label(
                tr("Evaluate on images whose class is known to see the confusion matrix (Ctrl+E)."),
                "muted",
                wrap=True,
            )
        )
        inside.addStretch(1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self.warning = label("", "bad", wrap=True, copyable=True)
        self.warning.setAccessibleName(tr("Warning about these scores"))
        column.addWidget(self.warning)
        line = QHBoxLayout()
        line.setSpacing(theme.px(24))
        column.addLayout(line, 1)
        self.matrix, self.scores = ConfusionMatrix(), ScoreTable()
        self.matrix_box = Titled(tr("Confusion matrix"), self.matrix)
        self.scores_box = Titled(tr("Scores with 95 % intervals"), self.scores)
        line.addWidget(self.matrix_box, 2)
        line.addWidget(self.scores_box, 5)
        self._stack.addWidget(empty)
        self._stack.addWidget(full)

    def show_view(self, view: ResultView | None) -> None:
        """Show the matrix of an evaluation."""
        judged = view.evaluation if view is not None else None
        self._stack.setCurrentIndex(0 if judged is None else 1)
        if judged is None or view is None:
            return
        self.matrix.show_counts(judged.classes, judged.confusion_matrix.tolist())
        self.matrix_box.title.setText(tr("{0}; click a cell to see them", counted(judged.n, view.things)))
        self.scores.show_scores(judged)
        remarks = _remarks(judged, view)
        self.scores_box.title.setText(tr("Scores with 95 % intervals{0}", remarks))
        warning = str(getattr(view.source, "warning", ""))
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.scores_box.title.setToolTip(tr("95 % intervals: {0}", judged.intervals))


def _remarks(judged: Evaluation, view: ResultView) -> str:
    """What must be known to read the scores, after their title."""
    found = []
    if judged.coverage_asked is not None:
        found.append(tr("uncertain is what {0:g} % coverage leaves open", 100 * judged.coverage_asked))
    if view.note:
        found.append(view.note)
    return "".join(f"; {words}" for words in found)


class CurvesTab(QWidget):
    """ROC, precision-recall, reliability and score chart, large."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self._line.setSpacing(theme.px(18))
        self._empty = label(
            tr("Evaluate on images whose class is known to see curves (Ctrl+E)."), "muted", wrap=True
        )
        self._line.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self._boxes: list[Titled] = []
        self.plots: list[Any] = []

    def show_view(self, view: ResultView | None) -> None:
        """Show the curves of an evaluation."""
        judged = view.evaluation if view is not None else None
        self._empty.setVisible(judged is None)
        if judged is not None and not self._boxes:
            self.plots = make_plots()
            for plot in self.plots:
                self._boxes.append(Titled("", plot))
                self._line.addWidget(self._boxes[-1], 1)
        for box in self._boxes:
            box.setVisible(judged is not None)
        if view is not None and judged is not None:
            titles = fill_plots(self.plots, judged, view.predictions, view.things)
            for box, title in zip(self._boxes, titles, strict=True):
                box.title.setText(title)


def make_plots() -> list[Any]:
    """ROC, precision-recall, reliability, score chart."""
    from histoviewer.ui.docks.plots import ScoreChart, UnitPlot

    return [
        UnitPlot(tr("ROC curve"), tr("false positive rate"), tr("true positive rate")),
        UnitPlot(tr("Precision-recall curve"), tr("recall"), tr("precision"), diagonal=False),
        UnitPlot(tr("Reliability diagram"), tr("predicted"), tr("observed"), dots=True),
        ScoreChart(),
    ]


def fill_plots(
    plots: Sequence[Any], judged: Evaluation, predictions: Sequence[Any], things: str = "images"
) -> list[str]:
    """Show an evaluation in the plots of ``make_plots``; the title of each."""
    roc, pr, reliability, scores = plots
    roc.show_series([(name, curve.x, curve.y) for name, curve in judged.roc.items()])
    pr.show_series([(name, curve.x, curve.y) for name, curve in judged.precision_recall.items()])
    show_reliability(reliability, judged)
    of_class = judged.positive or judged.classes[-1]
    show_scores(scores, judged, predictions, things)
    return [
        f"ROC, AUC {_short(judged.auc)}",
        tr("Precision–recall, AP {0}", _short(judged.average_precision)),
        tr("Reliability, ECE {0:.3f}", judged.ece.value),
        tr("Probability of {0} by truth", of_class),
    ]


def show_reliability(plot: UnitPlot, judged: Evaluation) -> None:
    """What was predicted against what came true; larger dots stand for more items."""
    bins = [one for one in judged.reliability if one.count]
    points = [one.predicted for one in bins], [one.observed for one in bins]
    plot.show_series([(tr("observed"), *points)], [one.count for one in bins])


def show_scores(chart: ScoreChart, judged: Evaluation, predictions: Sequence[Any], things: str) -> None:
    """The probabilities of the positive class, one histogram for each truth."""
    of_class = judged.positive or judged.classes[-1]
    groups = [
        (truth, [j.decision.probabilities[of_class] for j in predictions
                 if j.truth == truth and j.decision.probabilities])
        for truth in judged.classes
    ]  # fmt: skip
    chart.show_groups(of_class, groups, things)


def _short(score: Score) -> str:
    return f"{score.value:.3f} ({score.lo:.3f}–{score.hi:.3f})"
