"""The results dock: what the numbers are, and that everything is linked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from histoviewer.app.job_results import EvaluationResult, JudgedImage, ModelRef
from histoviewer.core.metrics import evaluate_predictions
from histoviewer.core.results import Decision, Outcome, PatchPrediction, SlideResult, decide
from histoviewer.ui.docks import result_view
from histoviewer.ui.docks.patch_table import PatchTable
from histoviewer.ui.docks.result_view import headline, patch_counts, patch_sentence, score_rows
from histoviewer.ui.docks.results import ResultsDock
from histoviewer.ui.job_runner import JobRunner

CLASSES = ("normal", "invasive")


def _patches(probabilities: list[float | None]) -> tuple[PatchPrediction, ...]:
    return tuple(
        PatchPrediction(
            100.0 * n, 0.0, 100.0, 100.0, () if p is None else (1 - p, p), "no tissue" if p is None else ""
        )
        for n, p in enumerate(probabilities)
    )


def _slide(probabilities: list[float | None]) -> SlideResult:
    patches = _patches(probabilities)
    return SlideResult("a.svs", decide(patches, CLASSES), (), patches, CLASSES, 0.5, 1.0)


def _published(swapped: bool = False) -> EvaluationResult:
    """The published test set: 25 normal and 25 invasive, one false positive and two false negatives."""
    wrong_normal, wrong_invasive = (2, 1) if swapped else (1, 2)
    truth = ["normal"] * 25 + ["invasive"] * 25
    said = [0.9] * wrong_normal + [0.1] * (25 - wrong_normal)
    said += [0.2] * wrong_invasive + [0.95] * (25 - wrong_invasive)
    judged = []
    for n, (label, p) in enumerate(zip(truth, said, strict=True)):
        named = {"normal": 1 - p, "invasive": p}
        answer = max(named, key=named.__getitem__)
        decision = Decision(Outcome.CLASS, answer, max(named.values()), named, (), 1, 0)
        judged.append(JudgedImage(f"{n}.png", label, str(n), decision))
    table = [[1 - p, p] for p in said]
    found = evaluate_predictions(truth, table, CLASSES, "invasive", replicates=20)
    return EvaluationResult(found, tuple(judged), ModelRef("idc", "ab" * 32))


@pytest.fixture
def dock(qtbot: QtBot) -> Iterator[ResultsDock]:
    runner = JobRunner()
    made = ResultsDock(runner)
    qtbot.addWidget(made)
    made.resize(1280, 260)
    made.show()
    yield made
    runner.shutdown()


@pytest.mark.parametrize(
    ("probabilities", "words", "kind"),
    [
        ([0.97, 0.95], "invasive", "class"),
        ([0.1, 0.2], "normal", "class"),
        ([0.52, 0.5], "Uncertain", "uncertain"),
        ([None, None], "Not assessed", "not_assessed"),
    ],
)
def test_headline_says_the_outcome_in_words(probabilities: list[float | None], words: str, kind: str) -> None:
    view = result_view.of_slide(_slide(probabilities), "idc", "ab" * 32)
    assert headline(view)[:2] == (words, kind)


def test_not_assessed_never_looks_like_normal() -> None:
    view = result_view.of_slide(_slide([None]), "idc", "ab" * 32)
    words, kind, sentence = headline(view)
    assert "normal" not in words.casefold()
    assert kind == "not_assessed"
    assert "does not mean normal" in sentence


def test_patch_counts_name_every_answer() -> None:
    view = result_view.of_slide(_slide([0.9, 0.8, 0.1, None]), "idc", "ab" * 32)
    assert patch_counts(view.patches, CLASSES) == {"normal": 1, "invasive": 2, "not assessed": 1}
    assert patch_sentence(view) == "1 of 4 patches not assessed: no tissue"


@pytest.mark.parametrize(
    ("swapped", "expected"),
    [(False, (0.94, 0.958, 0.92, 0.939)), (True, (0.94, 0.923, 0.96, 0.941))],
)
def test_published_test_set_shows_its_published_scores(swapped: bool, expected: tuple[float, ...]) -> None:
    rows = {name: value for name, value, *_ in score_rows(_published(swapped).evaluation)}
    shown = tuple(round(rows[name], 3) for name in ("Accuracy", "Precision", "Recall", "F1"))
    assert shown == expected


def test_click_on_a_matrix_cell_lists_its_images(dock: ResultsDock, qtbot: QtBot) -> None:
    dock.show_view(result_view.of_evaluation(_published(), "Test part"))
    matrix = dock.summary.matrix
    place = matrix.cell_rect(1, 0).center()
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(int(place.x()), int(place.y())))
    assert dock.currentWidget() is dock.patches
    table = dock.patches.table
    assert [table.rows.item(r).truth for r in range(table.rows.rowCount())] == ["invasive"] * 2
    dock.patches.all.click()
    assert table.rows.rowCount() == 50


def test_matrix_is_reached_by_keyboard_and_copied(dock: ResultsDock, qtbot: QtBot) -> None:
    dock.show_view(result_view.of_evaluation(_published(), "Test part"))
    matrix = dock.summary.matrix
    qtbot.keyClick(matrix, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1:] == ["normal\t24\t1", "invasive\t2\t23"]
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert chosen.args == ["normal", "invasive"]


def test_every_tab_shows_an_evaluation(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(_published(), "Test part"))
    for tab in (dock.matrix, dock.curves, dock.patches, dock.summary):
        dock.setCurrentWidget(tab)
        assert not dock.grab().isNull()
    assert dock.curves.plots[0].numbers().startswith("invasive: false positive rate")
    assert dock.summary.card.outcome.text() == "94.0 %"


def test_plots_are_not_built_before_there_is_a_result(dock: ResultsDock) -> None:
    assert dock.summary.roc is None
    assert dock.curves.plots == []


def test_what_was_not_assessed_shows_why_and_no_figures(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_slide(_slide([None, None]), "idc", "ab" * 32))
    summary = dock.summary
    assert not summary.bars_box.isVisible()
    assert all(not box.isVisible() for box in summary._plots.values())
    told = " ".join(found.text() for found in summary.why.findChildren(QLabel))
    assert "No tissue: 2 patches" in told
    assert "does not mean normal" in told
    dock.show_view(result_view.of_slide(_slide([0.9, None]), "idc", "ab" * 32))
    assert summary.bars_box.isVisible()
    assert not summary.why_box.isVisible()


def test_an_uncertain_patch_is_called_so_and_not_by_its_likeliest_class(dock: ResultsDock) -> None:
    patches = (
        PatchPrediction(0, 0, 100, 100, (0.4, 0.6), uncertain=True),
        PatchPrediction(100, 0, 100, 100, (0.1, 0.9)),
    )
    slide = SlideResult("a.svs", decide(patches, CLASSES), (), patches, CLASSES, 0.5, 1.0)
    dock.show_view(result_view.of_slide(slide, "idc", "ab" * 32))
    dock.setCurrentWidget(dock.patches)
    rows = dock.patches.table.rows
    assert [rows.index(r, 3).data() for r in range(2)] == ["uncertain (invasive)", "invasive"]
    dock.setCurrentWidget(dock.gallery)
    assert [dock.gallery.rows.index(r).data() for r in range(2)] == [
        "invasive 0.60, uncertain",
        "invasive 0.90",
    ]


def test_the_area_of_each_answer_stands_with_its_patches(dock: ResultsDock) -> None:
    decision = replace(
        decide(_patches([0.9, 0.8, None]), CLASSES), area_mm2={"normal": 0.0, "invasive": 12.34}
    )
    decision = replace(decision, area_not_assessed_mm2=0.05)
    counts = {"normal": 0, "invasive": 2, "not assessed": 1}
    told = result_view.answer_figures(decision, counts)
    assert told == {"normal": "0", "invasive": "2 · 12.3 mm²", "not assessed": "1 · 0.05 mm²"}


def test_the_gallery_begins_with_what_there_is(dock: ResultsDock) -> None:
    dock.setCurrentWidget(dock.gallery)
    dock.show_view(result_view.of_slide(_slide([None, None]), "idc", "ab" * 32))
    assert dock.gallery.which.currentText() == "Not assessed"
    assert dock.gallery.rows.rowCount() == 2
    dock.show_view(None)


def test_a_patch_row_and_the_viewer_follow_each_other(dock: ResultsDock, qtbot: QtBot) -> None:
    result = _slide([0.9, 0.8, 0.1, None])
    dock.show_view(result_view.of_slide(result, "idc", "ab" * 32))
    dock.setCurrentWidget(dock.patches)
    with qtbot.waitSignal(dock.patch_chosen) as chosen:
        dock.patches.table.selectRow(1)
    assert chosen.args == [result.patches[1]]
    with qtbot.assertNotEmitted(dock.patch_chosen):
        dock.select_patch(result.patches[2])
    assert dock.patches.table.currentIndex().row() == 2


def test_stale_result_says_why(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_slide(_slide([0.9]), "idc", "ab" * 32))
    dock.mark_stale("out of date: a region was changed")
    assert dock.summary.card.stale.text() == "Out of date: a region was changed."
    assert "out of date" in dock.summary.card.origin.text()
    dock.mark_stale("")
    assert "up to date" in dock.summary.card.origin.text()


def test_table_sorts_a_hundred_thousand_patches_with_the_unassessed_last(qtbot: QtBot) -> None:
    rng = np.random.default_rng(0)
    probabilities: list[float | None] = [float(p) for p in rng.random(100_000)]
    probabilities[7] = None
    patches = _patches(probabilities)
    result = SlideResult("a.svs", decide(patches, CLASSES), (), patches, CLASSES, 0.5, 1.0)
    table = PatchTable()
    qtbot.addWidget(table)
    table.show_view(result_view.of_slide(result, "idc", ""))
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.rows.sort(5, order)
        shown = [table.rows.item(r).probabilities for r in (0, 1, 50_000, 99_998)]
        values = [p[1] for p in shown]
        assert values == sorted(values, reverse=order is Qt.SortOrder.DescendingOrder)
        assert table.rows.item(99_999).reason == "no tissue"


def test_rows_are_copied_with_their_head(qtbot: QtBot) -> None:
    table = PatchTable()
    qtbot.addWidget(table)
    table.show_view(result_view.of_slide(_slide([0.9, None]), "idc", ""))
    lines = table.text([0, 1]).splitlines()
    assert lines[0] == "x\ty\tSide\tAnswer\tP(normal)\tP(invasive)\tNote"
    assert lines[1] == "0\t0\t100\tinvasive\t0.100\t0.900\t"
    assert lines[2].endswith("not assessed\t\t\tno tissue")
