"""The runs of a project side by side: what differs, how they learned, and whether it is chance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.compare_runs import JUDGING, RunComparison, described
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.compare_table import CompareTable, learning_words, sentences
from histoviewer.ui.docks.titled import Titled
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import flat_button, label, row

if TYPE_CHECKING:
    from histoviewer.ui.docks.plots import LearningPlot, RunCurves

MOST_COLUMNS = 8
_UNLIMITED = 16_777_215
"""Qt's own greatest height."""
_TWO = mark("Check two evaluations of the same images to test them.")
_PLOT, _LINES = 130, 36
"""Heights in pixels of an unscaled screen: the least of a plot, and of the words below a learning curve."""
_RUN = Qt.ItemDataRole.UserRole


class CompareTab(QWidget):
    """A list of runs to check, their table, and the curves and tests beside it."""

    compare_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        line.setSpacing(theme.px(16))
        self._empty = label(
            tr(
                "Each classification, evaluation and training of this project will stand here. Check two to "
                "set them side by side."
            ),
            "muted",
            wrap=True,
        )
        line.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.runs = QListWidget()
        self.runs.setAccessibleName(tr("Runs to compare"))
        self.runs.setToolTip(
            tr("Check the runs to set side by side; the others are tested against the oldest")
        )
        self.runs.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.runs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.runs_box = Titled(tr("Runs"), self.runs)
        self.table = CompareTable()
        self.export = flat_button("mdi6.export-variant", self._export, tr("Export the comparison"))
        self.export.setToolTip(tr("Write settings, scores, tests and curves of these runs as CSV"))
        self.table_box = Titled(tr("Side by side"), self.table)
        self.words = label("", wrap=True, copyable=True)
        self.words.setAccessibleName(tr("Tests between the runs"))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        side = self._beside = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(6))
        self.heading = label(tr("Difference"), "heading")
        side.addLayout(row(self.heading, None, self.export))
        self._area = self._scrolled()
        side.addWidget(self._area, 1)
        for part, stretch in ((self.runs_box, 3), (self.table_box, 6), (self._side, 5)):
            line.addWidget(part, stretch)
        self.curves: RunCurves | None = None
        self.learning: LearningPlot | None = None
        self._runs: dict[int, Any] = {}
        self.comparison: RunComparison | None = None
        self._by_hand = False
        self.runs.itemChanged.connect(lambda _item: self._checked_by_hand())
        self.show_runs(())

    def _scrolled(self) -> QScrollArea:
        """Words and curves below each other: both whole, however low the tab is."""
        inside, area = QWidget(), QScrollArea()
        inside.setProperty("role", "panel")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.px(4), 0)
        self._column.setSpacing(theme.px(6))
        self._column.addWidget(self.words)
        self._column.addStretch(0)
        area.setProperty("role", "panel")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def minimumSizeHint(self) -> QSize:
        """As low as the other tabs."""
        return QSize(theme.px(250), theme.px(100))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The checked runs, the oldest first."""
        items = (self.runs.item(i) for i in range(self.runs.count()))
        return tuple(sorted(i.data(_RUN) for i in items if i.checkState() is Qt.CheckState.Checked))

    def show_runs(self, runs: Sequence[Any]) -> None:
        """Show runs of the project, the newest first; until one is checked, the two newest."""
        kept = set(self.chosen)
        if not self._by_hand or not kept & {run.id for run in runs}:
            judged = [run for run in runs if run.kind in JUDGING]
            kept = {run.id for run in (judged if len(judged) > 1 else runs)[:2]}
        self._runs = {run.id: run for run in runs}
        self._empty.setVisible(not runs)
        for part in (self.runs_box, self.table_box, self._side):
            part.setVisible(bool(runs))
        self.runs.blockSignals(True)
        self.runs.clear()
        for column in described(list(runs)).columns:
            item = QListWidgetItem(_line(column))
            item.setToolTip(f"{column.title}\n{column.model}\n{column.at[:16].replace('T', ' ')}")
            item.setData(_RUN, column.run)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column.run in kept else Qt.CheckState.Unchecked)
            self.runs.addItem(item)
        self.runs.blockSignals(False)
        self._checked()

    def show_newest(self, kind: str) -> None:
        """Check the newest run of a kind alone."""
        newest = max((run.id for run in self._runs.values() if run.kind == kind), default=None)
        if newest is None:
            return
        self.runs.blockSignals(True)
        for item in (self.runs.item(i) for i in range(self.runs.count())):
            checked = item.data(_RUN) == newest
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.runs.blockSignals(False)
        self._checked_by_hand()

    def _checked_by_hand(self) -> None:
        self._by_hand = True
        self._checked()

    def _checked(self) -> None:
        """Show what is checked at once, and ask for the tests."""
        chosen = [self._runs[number] for number in self.chosen][:MOST_COLUMNS]
        trained = [run for run in self._runs.values() if run.kind == "train"]
        self.comparison = described(chosen, trained)
        self.table.show_comparison(self.comparison, self._runs)
        judged = tuple(run.id for run in chosen if run.kind in JUDGING)
        curves = [run for run in chosen if run.kind == "learning-curve"]
        self.heading.setText(tr("Learning curve") if curves else tr("Difference"))
        self._area.setMaximumHeight(theme.px(_LINES) if curves else _UNLIMITED)
        alone = learning_words(curves[-1].result) if curves else tr(_TWO)
        self.words.setText("" if len(judged) > 1 else alone)
        self.export.setEnabled(len(chosen) > 1)
        self._show_curves()
        if len(judged) > 1:
            self.compare_wanted.emit(judged)

    def show_comparison(self, found: RunComparison) -> None:
        """Show the tests that were asked for, if they are of what is still checked."""
        judged = [number for number in self.chosen if self._runs[number].kind in JUDGING]
        if [column.run for column in found.columns] == judged[:MOST_COLUMNS]:
            self.words.setText("\n".join(sentences(found)))

    def _export(self) -> None:
        self.export_wanted.emit(self.chosen[:MOST_COLUMNS])

    def _show_curves(self) -> None:
        columns = self.comparison.columns if self.comparison is not None else ()
        learning = [self._runs[c.run].result for c in columns if c.kind == "learning-curve"]
        trained = [c for c in columns if c.curves]
        if (learning or trained) and self.curves is None:
            self._make_plots()
        if self.curves is None or self.learning is None:
            return
        self.learning.setVisible(bool(learning))
        self.curves.setVisible(bool(trained) and not learning)
        if learning:
            self.learning.show_document(learning[-1])
        elif trained:
            self.curves.show_runs([(c.title, c.curves) for c in trained])

    def _make_plots(self) -> None:
        from histoviewer.ui.docks.plots import LearningPlot, RunCurves

        self.curves, self.learning = RunCurves(), LearningPlot()
        # A learning curve says it all; how networks learned is less than whether they differ.
        self._beside.insertWidget(1, self.learning, 3)
        self.curves.setMinimumHeight(theme.px(_PLOT))
        self._column.insertWidget(1, self.curves, 1)


def _line(column: Any) -> str:
    area = column.scores.get("auc")
    words = f"  AUC {area.value:.3f}" if area is not None else ""
    model = "" if blinded.is_on() and column.kind == "classify" else f"  {column.model}"
    return f"{column.title}{words}{model}"
