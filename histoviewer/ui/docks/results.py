"""The results dock: Summary, Confusion matrix, Curves, Patches, Compare, Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.docks.charts import Bars, ConfusionMatrix, ScoreDots
from histoviewer.ui.docks.compare import CompareTab
from histoviewer.ui.docks.evaluation_tabs import CurvesTab, MatrixTab, show_reliability
from histoviewer.ui.docks.jobs import JobsPanel
from histoviewer.ui.docks.level_bar import LevelBar
from histoviewer.ui.docks.outcome_card import OutcomeCard
from histoviewer.ui.docks.patch_gallery import GalleryTab
from histoviewer.ui.docks.patch_table import PatchTable
from histoviewer.ui.docks.queue import QueueTab
from histoviewer.ui.docks.readings import ReadingsTab
from histoviewer.ui.docks.result_view import (
    NOT_ASSESSED,
    UNCERTAIN,
    ResultView,
    answer_figures,
    counted,
    patch_counts,
    score_rows,
)
from histoviewer.ui.docks.runs import RunsTab
from histoviewer.ui.docks.titled import Titled
from histoviewer.ui.docks.unassessed import WhyNot
from histoviewer.ui.job_runner import JobRunner
from histoviewer.ui.language import tr
from histoviewer.ui.patch_thumbnails import PatchThumbnails
from histoviewer.ui.widgets import Panel, button, label, row

if TYPE_CHECKING:
    from histoviewer.ui.docks.plots import ScoreChart, UnitPlot


class SummaryTab(Panel):
    """The answer in large type and, beside it, what it rests on."""

    def __init__(self) -> None:
        super().__init__("summary")
        self.column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10))
        line = QHBoxLayout()
        line.setSpacing(theme.px(22))
        self.column.addLayout(line, 1)
        self.card = OutcomeCard()
        self.bars = Bars(tr("Mean probability of each class"))
        self.counts = Bars(tr("Patches by answer"))
        self.bars_box, self.counts_box = (
            Titled(tr("Probability"), self.bars),
            Titled(tr("Patches"), self.counts),
        )
        self.both = QWidget()
        stacked = QVBoxLayout(self.both)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.addWidget(self.bars_box, 1)
        stacked.addWidget(self.counts_box, 1)
        self.matrix, self.scores = ConfusionMatrix(), ScoreDots()
        self.matrix_box = Titled(tr("Confusion matrix"), self.matrix)
        self.scores_box = Titled(tr("Scores with 95 % intervals"), self.scores)
        line.addWidget(self.card, 5)
        for box, stretch in ((self.both, 4), (self.matrix_box, 4), (self.scores_box, 5)):
            line.addWidget(box, stretch)
        self.why = WhyNot()
        self.why_box = Titled(tr("Why there is no answer, and what helps"), self.why)
        line.addWidget(self.why_box, 6)
        # Keeps the card at its place while there is nothing beside it.
        self._rest = QWidget()
        line.addWidget(self._rest, 14)
        self._line = line
        self._plots: dict[str, Titled] = {}
        self.roc: UnitPlot | None = None
        self.reliability: UnitPlot | None = None
        self.histogram: ScoreChart | None = None
        self.show_view(None)

    def show_view(self, view: ResultView | None) -> None:
        """Show a result."""
        self.card.show_result(view)
        judged = view is not None and view.evaluation is not None
        found = view is not None and view.decision is not None
        answered = (
            found and view is not None and view.decision is not None and bool(view.decision.probabilities)
        )
        self.both.setVisible(found)
        self.bars_box.setVisible(answered)
        self.why_box.setVisible(found and not answered)
        self._rest.setVisible(view is None)
        self.matrix_box.setVisible(judged)
        self.scores_box.setVisible(judged)
        if view is not None:
            self._make_plots()
            self._fill(view)
        for name, box in self._plots.items():
            box.setVisible((judged and name != "histogram") or (answered and name == "histogram"))

    def _make_plots(self) -> None:
        """Build the plots when there is something to show; pyqtgraph is imported here and not before."""
        if self._plots:
            return
        from histoviewer.ui.docks.plots import ScoreChart, UnitPlot

        self.roc = UnitPlot(tr("ROC curve"), "", "", small=True)
        self.reliability = UnitPlot(tr("Reliability"), "", "", small=True, dots=True)
        self.histogram = ScoreChart(small=True)
        for name, title, plot, stretch in (
            ("roc", "ROC", self.roc, 3), ("reliability", tr("Reliability"), self.reliability, 3),
            ("histogram", tr("Probabilities"), self.histogram, 6),
        ):  # fmt: skip
            self._plots[name] = Titled(title, plot)
            self._line.addWidget(self._plots[name], stretch)

    def _fill(self, view: ResultView) -> None:
        if view.decision is not None:
            self._fill_decision(view)
        if view.evaluation is None or self.roc is None or self.reliability is None:
            return
        judged = view.evaluation
        self.matrix.show_counts(judged.classes, judged.confusion_matrix.tolist())
        self.matrix_box.title.setText(f"{view.title}, {counted(judged.n, view.things)}")
        self.scores.show_scores(score_rows(judged))
        self.roc.show_series([(name, curve.x, curve.y) for name, curve in judged.roc.items()])
        self._plots["roc"].title.setText(f"ROC, AUC {judged.auc.value:.3f}")
        show_reliability(self.reliability, judged)
        self._plots["reliability"].title.setText(tr("Reliability, ECE {0:.3f}", judged.ece.value))

    def _fill_decision(self, view: ResultView) -> None:
        decision = view.decision
        if decision is None or self.histogram is None:
            return
        names, probabilities = view.classes, decision.probabilities
        if not probabilities:
            self.why.show_reasons(decision.not_assessed)
        colors = {name: theme.class_color(name, i) for i, name in enumerate(names)}
        shares = {name: probabilities.get(name, 0.0) for name in names}
        self.bars.show_bars([(n, [(p, colors[n], n)], f"{100 * p:.1f} %") for n, p in shares.items()])
        counts, total = patch_counts(view.patches, names), max(1, len(view.patches))
        grey, figures = theme.current().neutral, answer_figures(decision, counts)
        colors[UNCERTAIN] = theme.current().uncertain
        self.counts.show_bars(
            [
                (_answer(n), [(count / total, colors.get(n, grey), _answer(n))], figures[n])
                for n, count in counts.items()
            ]
        )
        shown = next((c for c in names if theme.is_alarming(c)), names[-1])
        at = names.index(shown)
        values = [p.probabilities[at] for p in view.patches if p.assessed]
        self.histogram.show_groups(shown, [("", values)], "patches")
        self._plots["histogram"].title.setText(tr("Probability of {0}, {1:,} patches", shown, len(values)))


def _answer(name: str) -> str:
    """A class as it is called; the other answers in the language of the window."""
    return tr(name) if name in (UNCERTAIN, NOT_ASSESSED) else name


class PatchesTab(QWidget):
    """The table with a line that says what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(8))
        box.setSpacing(theme.px(5))
        self.table = PatchTable()
        self.words = label(tr("No patches yet."), "muted", copyable=True)
        self.all = button(tr("Show all"), lambda: self.only(None, None), "link")
        self.all.hide()
        box.addLayout(row(self.words, self.all, None))
        box.addWidget(self.table, 1)

    def show_view(self, view: ResultView | None) -> None:
        """Show the patches of a result."""
        self.table.show_view(view)
        self._say("")

    def only(self, truth: str | None, predicted: str | None) -> None:
        """Show one cell of the confusion matrix."""
        self.table.rows.only(truth, predicted)
        self._say(tr(", truly {0}, called {1}", truth, predicted) if truth is not None else "")

    def _say(self, which: str) -> None:
        n = self.table.rows.rowCount()
        hint = tr("{0:,} rows{1}. Sort by a column head; Ctrl+C copies the chosen rows.", n, which)
        self.words.setText(hint if n or which else tr("No patches yet."))
        self.all.setVisible(bool(which))


class ResultsDock(QTabWidget):
    """Everything about the result that is shown."""

    patch_chosen = Signal(object)
    image_opened = Signal(str)
    rescore_wanted = Signal(str, float)
    export_wanted = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("results")
        self.setAccessibleName(tr("Results"))
        self.setDocumentMode(True)
        self.summary, self.matrix, self.curves = SummaryTab(), MatrixTab(), CurvesTab()
        self.patches, self.compare, self.jobs = PatchesTab(), CompareTab(), JobsPanel(runner)
        self.queue = QueueTab()
        self.thumbnails = PatchThumbnails(runner, self)
        self.gallery, self.runs, self.readings = GalleryTab(self.thumbnails), RunsTab(), ReadingsTab()
        self.patches.table.use_thumbnails(self.thumbnails)
        for tab, title in (
            (self.summary, tr("Summary")), (self.matrix, tr("Confusion matrix")), (self.curves, tr("Curves")),
            (self.patches, tr("Patches")), (self.gallery, tr("Gallery")), (self.compare, tr("Compare")),
            (self.runs, tr("Runs")), (self.readings, tr("Readings")), (self.queue, tr("Queue")),
            (self.jobs, tr("Jobs")),
        ):  # fmt: skip
            self.addTab(tab, title)
        self.levels = LevelBar()
        self.setCornerWidget(self.levels)
        self.levels.hide()
        self.levels.level_chosen.connect(self._choose_level)
        self.levels.rescore_wanted.connect(self.rescore_wanted)
        self.levels.export_wanted.connect(self.export_wanted)
        self.view: ResultView | None = None
        self._veiled = False
        self._shown: set[int] = set()
        self.currentChanged.connect(lambda _i: self._fill_current())
        self.summary.matrix.cell_chosen.connect(self._show_cell)
        self.matrix.matrix.cell_chosen.connect(self._show_cell)
        self.patches.table.patch_chosen.connect(self.patch_chosen)
        self.patches.table.image_opened.connect(self._open_image)
        self.jobs.running_changed.connect(self._count_jobs)

    def minimumSizeHint(self) -> QSize:
        """The height of the summary; a curve that is looked at closely gets its room by dragging."""
        return QSize(theme.px(250), theme.px(134))

    def show_view(self, view: ResultView | None, raise_tab: bool = True, veiled: bool = False) -> None:
        """Show a result; the tabs that are not seen are filled when they are.

        ``veiled`` says that there is an answer which is not to be seen yet.
        """
        self.view, self._veiled = view, veiled
        self._shown.clear()
        self._follow_level()
        if raise_tab and self.currentWidget() in (self.jobs, self.compare, self.runs, self.readings):
            self.setCurrentWidget(self.summary)
        self._fill_current()

    def _follow_level(self) -> None:
        """Offer level, vote and coverage where there is an evaluation that has them."""
        source = self.view.source if self.view is not None and self.view.evaluation is not None else None
        levels = getattr(source, "levels", None)
        self.levels.setVisible(bool(levels))
        if source is not None and levels:
            rule = source.rule
            coverage = rule.coverage if rule.least is not None else None
            self.levels.follow(source.level, source.vote, coverage, not source.pooled)

    def _choose_level(self, level: str) -> None:
        if self.view is not None:
            self.show_view(self.view.at_level(level), raise_tab=False)

    def show_runs(self, runs: Sequence[Any]) -> None:
        """Show the project's runs in Compare."""
        self.compare.show_runs(runs)

    def mark_stale(self, why: str) -> None:
        """Say that what the shown result was made from has changed."""
        if self.view is not None and self.view.stale != why:
            self.view = replace(self.view, stale=why)
            self.summary.show_view(self.view)

    def select_patch(self, patch: Any) -> None:
        """Follow a patch that was clicked in the viewer."""
        self.patches.table.select_item(patch)
        self.gallery.select_item(patch)

    def _fill_current(self) -> None:
        index = self.currentIndex()
        tab = self.currentWidget()
        shows = SummaryTab | MatrixTab | CurvesTab | PatchesTab | GalleryTab
        if index in self._shown or not isinstance(tab, shows):
            return
        self._shown.add(index)
        tab.show_view(self.view)
        if self._veiled and tab is self.summary:
            self.summary.card.veil()

    def _show_cell(self, truth: str, predicted: str) -> None:
        self.setCurrentWidget(self.patches)
        self.patches.only(truth, predicted)

    def _open_image(self, path: str) -> None:
        """Rows of patients are no images."""
        if self.view is None or self.view.things != "patients":
            self.image_opened.emit(path)

    def _count_jobs(self, running: int) -> None:
        self.setTabText(self.indexOf(self.jobs), tr("Jobs ({0})", running) if running else tr("Jobs"))
