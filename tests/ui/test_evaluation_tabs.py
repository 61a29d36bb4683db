"""Levels, votes, prediction sets, runs side by side and exports, as a person meets them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from histoviewer.app.compare_runs import CompareRequest, compare_runs
from histoviewer.app.evaluation_export import ExportEvaluationRequest, export_evaluation
from histoviewer.app.evaluation_levels import Judging, LevelsRequest, score_levels
from histoviewer.app.job_results import EvaluationResult, JudgedImage, ModelRef
from histoviewer.app.known_patients import known_patients
from histoviewer.core.results import DecisionRule, PatchPrediction, decide
from histoviewer.core.task import Task
from histoviewer.io.project import Project
from histoviewer.ui.docks import figure_files, result_view
from histoviewer.ui.docks.compare_table import DIFFERS
from histoviewer.ui.docks.results import ResultsDock
from histoviewer.ui.job_runner import JobRunner

CLASSES = ("normal", "invasive")
RULE = DecisionRule(least={"normal": 0.3, "invasive": 0.3}, coverage=0.9)


def evaluation(shift: float = 0.0, looks: int | None = 3) -> EvaluationResult:
    """Twelve images of six patients with two patches each; the patients of even number are ill."""
    images = []
    for n in range(12):
        ill = n // 2 % 2 == 0
        shares = [
            min(0.99, max(0.01, (0.8 if ill else 0.2) + 0.05 * (n % 5 - 2) + shift * i)) for i in (0, 1)
        ]
        patches = tuple(PatchPrediction(0, 0, 1, 1, (1 - p, p)) for p in shares)
        images.append(
            JudgedImage(f"{n}.png", CLASSES[ill], f"p{n // 2}", decide(patches, CLASSES, RULE), patches)
        )
    levels = score_levels(Task(), LevelsRequest(tuple(images), Judging(CLASSES, "invasive", RULE)))
    sets = {"coverages": [0.9], "by_class": {"normal": [0.3], "invasive": [0.3]}}
    return EvaluationResult(
        levels["image"].evaluation, levels["image"].items, ModelRef("m", "ab" * 32), levels=levels,
        rule=RULE, conformal=sets, test_looks=looks,
        provenance={"model": {"name": "m", "sha256": "ab"}, "model_card": {"network": "resnet18"}},
    )  # fmt: skip


@pytest.fixture
def dock(qtbot: QtBot) -> Iterator[ResultsDock]:
    runner = JobRunner()
    made = ResultsDock(runner)
    qtbot.addWidget(made)
    made.resize(1280, 260)
    made.show()
    yield made
    runner.shutdown()


def test_the_level_decides_what_is_counted(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(evaluation(), "Test part"))
    assert dock.levels.isVisible()
    dock.setCurrentWidget(dock.matrix)
    for level, n in (("patch", 24), ("patient", 6), ("image", 12)):
        dock.levels.level.setCurrentIndex(dock.levels.level.findData(level))
        dock.levels.level.activated.emit(0)
        assert sum(int(line.split("\t")[k]) for line in dock.matrix.matrix.numbers().splitlines()[1:]
                   for k in (1, 2)) == n  # fmt: skip
        assert dock.view is not None
        assert dock.view.evaluation is not None
        assert dock.view.evaluation.n == n
    assert "12 images" in dock.matrix.matrix_box.title.text()


def test_the_looks_at_the_test_part_are_said(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(evaluation(), "Test part"))
    assert "test part looked at 3 times" in dock.summary.card.counts.text()
    dock.show_view(result_view.of_evaluation(evaluation(looks=None), "Folder"))
    assert "looked at" not in dock.summary.card.counts.text()


def test_patients_that_the_model_knows_are_warned_of(dock: ResultsDock) -> None:
    known = known_patients({"train": ("p0", "p1", "x")}, [f"p{n}" for n in range(6)])
    plain = evaluation()
    warned = replace(plain, provenance={**plain.provenance, "known_patients": known.to_json()})
    dock.show_view(result_view.of_evaluation(warned, "Test part"))
    assert "2 of the patients known to the model" in dock.summary.card.counts.text()
    dock.setCurrentWidget(dock.matrix)
    assert dock.matrix.warning.text().startswith("2 of the 6 patients judged here")
    assert dock.matrix.warning.isVisible()
    dock.show_view(result_view.of_evaluation(plain, "Test part"))
    assert dock.matrix.warning.isHidden()


def test_another_vote_or_coverage_is_asked_for(dock: ResultsDock, qtbot: QtBot) -> None:
    dock.show_view(result_view.of_evaluation(evaluation(), "Test part"))
    assert dock.levels.coverage.value() == 90
    with qtbot.waitSignal(dock.rescore_wanted) as wanted:
        dock.levels.coverage.setValue(80)
    assert wanted.args == ["mean", pytest.approx(0.8)]
    with qtbot.waitSignal(dock.rescore_wanted) as wanted:
        dock.levels.vote.setCurrentIndex(1)
        dock.levels.vote.activated.emit(1)
    assert wanted.args[0] == "majority"


def test_scores_of_each_class_can_be_copied(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(evaluation(), "Test part"))
    dock.setCurrentWidget(dock.matrix)
    lines = dock.matrix.scores.text().splitlines()
    assert lines[0].split("\t")[1:4] == ["Accuracy", "Balanced acc.", "Precision"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["Overall (invasive)", "normal (6)", "invasive (6)"]
    assert "Set coverage" in lines[0]


def kept(project: Path) -> list[Any]:
    """Three evaluations, the last of other images, and a learning curve."""
    with Project.create(project) as made:
        for n, shift in enumerate((0.0, 0.1)):
            document = evaluation(shift).to_json()
            document["provenance"]["settings"] = {"normalizer": ("none", "vahadane")[n], "views": 1}
            made.add_run("evaluate", {}, document)
        other = evaluation().to_json()
        other["predictions"] = other["predictions"][:5]
        made.add_run("evaluate", {}, other)
        points = [{"patients": n, "auc": 0.5 + n / 20} for n in (2, 4, 8)]
        rows = [{**p, "mean": p["auc"], "lowest": p["auc"], "highest": p["auc"]} for p in points]
        made.add_run("learning-curve", {}, {"points": points, "curves": {"auc": rows}, "part": "validation"})
        return made.runs()


def test_runs_are_checked_and_set_side_by_side(dock: ResultsDock, qtbot: QtBot, tmp_path: Path) -> None:
    runs = kept(tmp_path / "p.hvproj")
    dock.setCurrentWidget(dock.compare)
    asked: list[Any] = []
    dock.compare.compare_wanted.connect(asked.append)
    dock.show_runs(runs)
    assert asked[-1] == (2, 3)
    for item in (dock.compare.runs.item(i) for i in range(4)):
        wanted = item.data(Qt.ItemDataRole.UserRole) in (1, 2)
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    assert asked[-1] == (1, 2)
    heads = [dock.compare.table.verticalHeaderItem(r).text() for r in range(dock.compare.table.rowCount())]
    assert heads[0] == f"{DIFFERS}Normalizer"
    assert "Views of a patch" in heads  # the same in both, so without the mark
    dock.compare.show_comparison(compare_runs(Task(), CompareRequest(tmp_path / "p.hvproj", (1, 2))))
    assert "McNemar p" in dock.compare.words.text()
    assert "6 patients" in dock.compare.words.text()
    dock.compare.show_comparison(compare_runs(Task(), CompareRequest(tmp_path / "p.hvproj", (2, 3))))
    assert "different images" not in dock.compare.words.text()


def test_different_images_are_refused_in_words(dock: ResultsDock, tmp_path: Path) -> None:
    runs = kept(tmp_path / "p.hvproj")
    dock.setCurrentWidget(dock.compare)
    dock.show_runs(runs)
    dock.compare.show_comparison(compare_runs(Task(), CompareRequest(tmp_path / "p.hvproj", (2, 3))))
    assert "different images" in dock.compare.words.text()


def test_a_learning_curve_is_drawn(dock: ResultsDock, tmp_path: Path) -> None:
    dock.setCurrentWidget(dock.compare)
    dock.show_runs(kept(tmp_path / "p.hvproj"))
    dock.compare.runs.item(0).setCheckState(Qt.CheckState.Checked)
    assert dock.compare.learning is not None
    assert dock.compare.learning.isVisible()
    assert "8\t0.9" in dock.compare.learning.numbers()


def test_everything_is_exported_with_points_whatever_the_language(qtbot: QtBot, tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        result = evaluation()
        files = export_evaluation(Task(), ExportEvaluationRequest(result, tmp_path / "out"))
        pictures = figure_files.save_evaluation(result, tmp_path / "out")
    finally:
        QLocale.setDefault(before)
    assert {path.name for path in files} == {
        "scores.csv", "confusion-matrix.csv", "curves.csv", "predictions.csv", "model-card.md",
    }  # fmt: skip
    assert all(path.stat().st_size > 5_000 for path in pictures)
    assert {path.name for path in pictures} >= {"roc.png", "reliability.png", "confusion-matrix.png"}
    with (tmp_path / "out" / "scores.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    accuracy = next(r for r in rows if r["level"] == "image" and not r["class"] and r["score"] == "accuracy")
    assert float(accuracy["value"]) == pytest.approx(result.evaluation.accuracy.value, rel=1e-5)
    assert {row["level"] for row in rows} == {"patch", "image", "patient"}
    card = (tmp_path / "out" / "model-card.md").read_text(encoding="utf-8")
    assert "looked at 3 times" in card
    assert "research use" in card


def test_pooled_folds_can_not_be_scored_again(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(replace(evaluation(), pooled=True), "Cross-validation"))
    assert not dock.levels.vote.isEnabled()
    assert dock.levels.level.isEnabled()


def test_a_row_of_a_patient_opens_no_image(dock: ResultsDock, qtbot: QtBot) -> None:
    dock.show_view(result_view.of_evaluation(evaluation(), "Test part").at_level("patient"))
    with qtbot.assertNotEmitted(dock.image_opened):
        dock.patches.table.image_opened.emit("p1")


def test_an_old_evaluation_without_levels_has_no_level_bar(dock: ResultsDock) -> None:
    dock.show_view(result_view.of_evaluation(replace(evaluation(), levels={}), "Test part"))
    assert not dock.levels.isVisible()
