"""Runs as columns: what was set, with what differs marked, and what came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from histoviewer.app.compare_runs import RunColumn, RunComparison
from histoviewer.core.score_words import EXPLAINED, score_words
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.score_table import score_text
from histoviewer.ui.language import mark, number, tr

DIFFERS = "≠ "
"""Stands before what differs, beside the colour."""


class CompareTable(QTableWidget):
    """One column for each run, one row for each setting and figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Runs side by side"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(22))
        self._shown: tuple[RunComparison, Mapping[int, Any]] | None = None
        theme.events().changed.connect(self._again)

    def show_comparison(self, found: RunComparison, runs: Mapping[int, Any]) -> None:
        """Show columns; ``runs`` are the project's by number."""
        self._shown = found, runs
        rows = _rows(found, runs)
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(found.columns))
        self.setHorizontalHeaderLabels([column.title for column in found.columns])
        self.setVerticalHeaderLabels([words for words, *_rest in rows])
        for r, (_words, cells, differs, tip) in enumerate(rows):
            self.verticalHeaderItem(r).setToolTip(tip)
            for c, text in enumerate(cells):
                self.setItem(r, c, _cell(text, differs))
        self.resizeColumnsToContents()
        for c in range(len(found.columns)):
            self.setColumnWidth(c, min(max(self.columnWidth(c), theme.px(130)), theme.px(175)))

    def _again(self) -> None:
        if self._shown is not None:
            self.show_comparison(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The chosen cells, or all of them, tab-separated with their heads."""
        chosen = {(i.row(), i.column()) for i in self.selectedIndexes()}
        every = len(chosen) < 2
        columns = [c for c in range(self.columnCount()) if every or any(k[1] == c for k in chosen)]
        rows = [r for r in range(self.rowCount()) if every or any(k[0] == r for k in chosen)]
        model, across, down = self.model(), Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        lines = ["\t".join(["", *(str(model.headerData(c, across)) for c in columns)])]
        lines += [
            "\t".join([str(model.headerData(r, down)), *(str(model.index(r, c).data()) for c in columns)])
            for r in rows
        ]
        return "\n".join(lines)


def _cell(text: str, differs: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setToolTip(text)
    cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    if differs:
        cell.setBackground(QColor(theme.current().selection))
        cell.setFont(theme.font(bold=True))
    return cell


_Row = tuple[str, list[str], bool, str]


def _rows(found: RunComparison, runs: Mapping[int, Any]) -> list[_Row]:
    """(name, cells, differs, tooltip): settings that differ, scores, facts, settings that are the same."""
    columns = found.columns
    facts = [_facts(column, runs.get(column.run)) for column in columns]
    names = list(dict.fromkeys(name for column in columns for name in column.parameters))
    differing = [name for name in names if name in found.differing] if len(columns) > 1 else []
    rows: list[_Row] = [
        (f"{DIFFERS}{_setting(name)}", [c.parameters.get(name, "—") for c in columns], True,
         tr("This setting is not the same in these runs"))
        for name in differing
    ]  # fmt: skip
    for name in dict.fromkeys(name for column in columns for name in column.scores):
        cells = [score_text(column.scores.get(name)) for column in columns]
        rows.append((tr(score_words(name)), cells, False, tr(EXPLAINED.get(name, ""))))
    rows += [
        (name, [fact.get(name, "") for fact in facts], False, "")
        for name in dict.fromkeys(name for fact in facts for name in fact)
    ]
    rows += [
        (_setting(name), [c.parameters.get(name, "") for c in columns], False, tr("The same in these runs"))
        for name in names
        if name not in differing
    ]
    return rows


_SETTINGS = {
    "arch": mark("Network"),
    "weights": mark("Starts from"),
    "unfreeze": mark("Blocks that learn"),
    "head": mark("Fitted"),
    "mpp": mark("µm per pixel"),
    "model_mpp": mark("µm per pixel of the model"),
    "mpp_given": mark("µm per pixel, given"),
    "patch_px": mark("Patch, pixels"),
    "input_px": mark("Network sees, pixels"),
    "lr": mark("Learning rate"),
    "head_lr": mark("Learning rate of the last layer, times"),
    "ema": mark("Weights averaged"),
    "views": mark("Views of a patch"),
    "margin": mark("Uncertain, margin"),
    "vote": mark("Patches vote by"),
    "level": mark("Judged by"),
    "seeds": mark("Draws"),
    "accumulate": mark("Batch in parts"),
    "augment": mark("Random changes"),
    "with_test": mark("Test part used"),
    "patience": mark("Epochs of patience"),
    "dtype": mark("Kept as"),
    "clip": mark("Gradients clipped at"),
}
"""What settings are called by a person; others by their own name."""


def _setting(name: str) -> str:
    words = _SETTINGS.get(name, name.replace("_", " "))
    return tr(words) if name in _SETTINGS else words[:1].upper() + words[1:]


def _facts(column: RunColumn, run: Any) -> dict[str, str]:
    found = {tr("Model"): column.model, tr("When"): column.at[:16].replace("T", " "), tr("By"): column.who}
    if column.n:
        found[tr("Items")] = number(column.n)
    if run is not None and run.result.get("folds"):
        found[tr("AUC by fold")] = _folds(run.result["folds"])
    if run is not None and isinstance(run.result.get("decision"), Mapping):
        found |= _image(run.result)
    return {name: text for name, text in found.items() if text}


def _folds(folds: Sequence[Mapping[str, Any]]) -> str:
    """The area under the ROC curve of each fold that has one."""
    areas = [(fold["scores"].get("auc") or {}).get("value") for fold in folds]
    return ", ".join(tr("none") if area is None else f"{area:.3f}" for area in areas)


def learning_words(document: Mapping[str, Any]) -> str:
    """What a learning curve says: the mean area under the ROC curve, and its range, by training patients."""
    rows = document["curves"].get("auc") or []
    if not rows:
        return tr("No training of this learning curve has an area under the ROC curve.")
    said = (
        tr(
            "{0:,} patients {1:.3f} ({2:.3f} to {3:.3f})",
            row["patients"],
            row["mean"],
            row["lowest"],
            row["highest"],
        )
        for row in rows
    )
    return tr(
        "AUC on {0}, mean (lowest to highest) of the draws: {1}.", tr(document["part"]), "; ".join(said)
    )


def _image(result: Mapping[str, Any]) -> dict[str, str]:
    decision = result["decision"]
    probability = decision.get("probability")
    return {
        tr("Image"): blinded.mask(Path(str(result.get("path", ""))).name),
        tr("Outcome"): tr(str(decision.get("outcome", "")).replace("_", " ")),
        tr("Label"): str(decision.get("label") or ""),
        tr("Probability"): "" if probability is None else f"{probability:.3f}",
        tr("Patches"): number(decision.get("patches", 0)),
        tr("Not assessed"): number(decision.get("patches_not_assessed", 0)),
    }


def sentences(found: RunComparison) -> Sequence[str]:
    """What the tests say, one sentence or two for each."""
    said = []
    for test in found.tests:
        who = tr("Run {0} against run {1}", test.second, test.first)
        if test.refused or test.mcnemar is None:
            said.append(test.refused)
            continue
        m = test.mcnemar
        said.append(
            tr(
                "{0}, {1:,} images: right only in run {2} {3}, only in run {4} {5}; McNemar p = {6:.3g}.",
                who,
                test.n,
                test.first,
                m.only_first,
                test.second,
                m.only_second,
                m.p,
            )
        )
        for name in ("balanced_accuracy", "auc"):
            d = test.differences[name]
            if d.p == d.p:
                said.append(
                    tr(
                        "{0} {1:+.3f} ({2:+.3f} to {3:+.3f}), p = {4:.2g} (paired bootstrap over {5}).",
                        tr(score_words(name)),
                        d.value,
                        d.lo,
                        d.hi,
                        d.p,
                        test.by,
                    )
                )
    return said
