"""The runs of a project side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.result_view import SCORE_WORDS
from histoviewer.ui.widgets import label

MOST_RUNS = 40


class CompareTable(QTableWidget):
    """One column for each run, one row for each figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Runs side by side")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(24))

    def show_runs(self, runs: Sequence[Any]) -> None:
        """Show runs of the project, the newest first."""
        columns = [described(run) for run in runs[:MOST_RUNS]]
        names = list(dict.fromkeys(name for column in columns for name in column))
        self.setRowCount(len(names))
        self.setColumnCount(len(columns))
        self.setVerticalHeaderLabels(names)
        self.setHorizontalHeaderLabels([f"{run.kind.capitalize()} {run.id}" for run in runs[:MOST_RUNS]])
        for c, column in enumerate(columns):
            for r, name in enumerate(names):
                cell = QTableWidgetItem(column.get(name, ""))
                cell.setToolTip(column.get(name, ""))
                self.setItem(r, c, cell)
        self.resizeColumnsToContents()
        for c in range(len(columns)):
            self.setColumnWidth(c, min(max(self.columnWidth(c), theme.px(150)), theme.px(300)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            cells = sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column()))
            lines: dict[int, list[str]] = {}
            for index in cells:
                lines.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))
        else:
            super().keyPressEvent(event)


class CompareTab(QWidget):
    """The table, or the words that there is nothing to compare yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self._empty = label(
            "Each classification and evaluation of this project will stand here, side by side.",
            "muted",
            wrap=True,
        )
        self.table = CompareTable()
        box.addWidget(self._empty)
        box.addWidget(self.table, 1)
        self.show_runs(())

    def show_runs(self, runs: Sequence[Any]) -> None:
        """Show runs of the project, the newest first."""
        self._empty.setVisible(not runs)
        self.table.setVisible(bool(runs))
        self.table.show_runs(runs)


def described(run: Any) -> dict[str, str]:
    """The figures of a run, by the words they are shown under."""
    result: Mapping[str, Any] = run.result
    found = {"Time": run.at[:16].replace("T", " "), "By": run.who}
    model = result.get("model") or (result.get("provenance") or {}).get("model")
    if isinstance(model, Mapping):
        found["Model"] = str(model.get("name", ""))
        found["Model sha256"] = str(model.get("sha256", ""))[:12]
    if isinstance(result.get("decision"), Mapping):
        found |= _image(result)
    for name, words in SCORE_WORDS.items():
        score = result.get(name)
        if isinstance(score, Mapping) and score.get("value") is not None:
            lo, hi = score.get("ci95") or (None, None)
            interval = f"  ({lo:.3f}–{hi:.3f})" if lo is not None and hi is not None else ""
            found[words] = f"{score['value']:.3f}{interval}"
    if "n" in result:
        found["Images"] = f"{result['n']:,}"
    if "seconds" in result:
        found["Seconds"] = f"{result['seconds']:.1f}"
    return {name: text for name, text in found.items() if text}


def _image(result: Mapping[str, Any]) -> dict[str, str]:
    decision = result["decision"]
    probability = decision.get("probability")
    return {
        "Image": blinded.mask(Path(str(result.get("path", ""))).name),
        "Outcome": str(decision.get("outcome", "")).replace("_", " "),
        "Label": str(decision.get("label") or ""),
        "Probability": "" if probability is None else f"{probability:.3f}",
        "Patches": f"{decision.get('patches', 0):,}",
        "Not assessed": f"{decision.get('patches_not_assessed', 0):,}",
    }
