"""Cross-validation and learning curve by the window: what is asked, what is shown, and what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_window_training import SECONDS, choose_small, split_project, window_on

from histoviewer.ui import messages
from histoviewer.ui.main_window import MainWindow


def _run(window: MainWindow, qtbot: QtBot, command: str) -> None:
    assert window.book.run(command)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=SECONDS)


def _answer(monkeypatch: pytest.MonkeyPatch, wanted: str) -> None:
    def choose(_parent: object, _title: str, _words: str, offered: tuple[str, ...]) -> str:
        assert wanted in offered
        return wanted

    monkeypatch.setattr(messages, "ask_item", choose)


@pytest.mark.usefixtures("qapp", "own_home")
def test_folds_and_draws_are_trained_shown_and_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = split_project(tmp_path, patients=9)
    with window_on(project, qtbot) as window:
        choose_small(window)
        window.train.fields.epochs.setValue(1)
        _answer(monkeypatch, "3")
        aside = {row.patient for row in window.summary.rows if row.part == "test"}
        _run(window, qtbot, "train.cross_validate")
        said = window.bar.text.text()
        assert said.startswith("Cross-validation, 3 folds: every image was judged")
        assert said.count("0.") + said.count("1.") + said.count("none") >= 3
        assert "The test part stayed locked" in said
        view = window.results.view
        judged = {one.patient for one in view.predictions}
        assert judged == {row.patient for row in window.summary.rows} - aside
        assert "3 folds" in window.results.summary.card.origin.text()

        _answer(monkeypatch, "1")
        _run(window, qtbot, "train.learning_curve")
        assert window.bar.text.text().startswith("Learning curve, AUC on validation")
        window.bar._act()  # "Show it"
        compare = window.results.compare
        assert window.results.currentWidget() is compare
        curve = window.session.project.runs("learning-curve")[0]
        assert compare.chosen == (curve.id,)
        assert "AUC on validation" in compare.words.text()
        assert compare.learning is not None
        assert not compare.learning.isHidden()

        crossed = window.session.project.runs("cross-validate")[0]
        compare.show_newest("cross-validate")
        assert compare.chosen == (crossed.id,)
        rows = [compare.table.verticalHeaderItem(r).text() for r in range(compare.table.rowCount())]
        cell = compare.table.item(rows.index("AUC by fold"), 0)
        assert cell is not None
        assert len(cell.text().split(", ")) == 3
        assert compare.learning.isHidden()
