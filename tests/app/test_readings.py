"""Who read first, what was shown when, and how far readers and model agree."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

from histoviewer.app import readings, run_store
from histoviewer.app.readings import Pair, Reading, agreement_of
from histoviewer.app.result_binding import ResultBinding
from histoviewer.cli import main
from histoviewer.core.results import Decision, Outcome, SlideResult
from histoviewer.io.project import Project


def _result(label: str | None) -> SlideResult:
    outcome = Outcome.CLASS if label else Outcome.NOT_ASSESSED
    decision = Decision(outcome, label, 0.9 if label else None, {}, (), 1, 0)
    return SlideResult("a.tif", decision, (), (), ("normal", "invasive"), 0.5, 1.0)


def _slide(project: Project, n: int, patient: str = "") -> int:
    return project.add_slide(Path(f"{n}.tif"), f"{n:064d}", width=10, height=10, patient=patient)


def _pair(said: str, model: str, n: int, patient: str = "") -> Pair:
    return Pair(n, patient, Reading(n, n, "r", "", said, "", True), model, n)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.create(tmp_path / "p.hvproj")
    made.author = "ann"
    return made


def test_a_reading_before_the_answer_stays_before(project: Project) -> None:
    slide = _slide(project, 1)
    readings.set_reader_first(project, True)
    assert slide not in readings.slides_read(project, "ann")
    run = run_store.keep(project, slide, _result("invasive"), ResultBinding("f", 0.5))
    first = readings.record(project, slide, "normal", "quiet", shown=False)
    readings.record_shown(project, slide, run)
    second = readings.record(project, slide, "invasive", "", shown=True)
    assert (first.before, second.before) == (True, False)
    assert slide in readings.slides_read(project, "ann")
    assert slide not in readings.slides_read(project, "bea")
    found = readings.agreement(project)
    assert [(p.reading.class_name, p.model) for p in found.pairs] == [("normal", "invasive")]
    project.close()


def test_who_had_it_shown_can_t_read_first_any_more(project: Project) -> None:
    slide = _slide(project, 1)
    readings.record_shown(project, slide, 7)
    assert not readings.record(project, slide, "normal", "", shown=False).before
    project.author = "bea"
    assert readings.record(project, slide, "normal", "", shown=False).before
    project.close()


def test_kappa_is_scikit_learn_s_and_its_interval_holds_it() -> None:
    said = ["normal"] * 20 + ["invasive"] * 20
    model = ["normal"] * 17 + ["invasive"] * 3 + ["invasive"] * 18 + ["normal"] * 2
    found = agreement_of([_pair(a, b, n) for n, (a, b) in enumerate(zip(said, model, strict=True))])
    assert found.kappa == pytest.approx(cohen_kappa_score(said, model))
    low, high = found.kappa_ci95
    assert low < found.kappa < high <= 1
    assert found.equal == pytest.approx(35 / 40)
    assert found.table == ((18, 2), (3, 17))
    assert readings.kappas(np.array([found.table], float))[0] == pytest.approx(found.kappa)
    same = [_pair(a, b, n, f"p{n // 8}") for n, (a, b) in enumerate(zip(said, model, strict=True))]
    clustered = agreement_of(same)
    assert clustered.kappa == pytest.approx(found.kappa)
    assert clustered.kappa_ci95 != found.kappa_ci95


def test_undecided_answers_are_in_the_table_and_in_no_kappa() -> None:
    pairs = [
        _pair("normal", "normal", 1), _pair("invasive", "invasive", 2), _pair("normal", "uncertain", 3),
        _pair("", "normal", 4), _pair("invasive", "not assessed", 5),
    ]  # fmt: skip
    found = agreement_of(pairs)
    assert found.decided == 2
    assert found.columns == ("invasive", "normal", "uncertain", "not assessed")
    assert found.rows == ("invasive", "normal", readings.NO_CLASS)
    assert sum(map(sum, found.table)) == 5
    assert found.kappa == 1


def test_one_class_alone_has_no_kappa_and_says_so() -> None:
    found = agreement_of([_pair("normal", "normal", n) for n in range(3)])
    assert math.isnan(found.kappa)
    assert "not defined" in readings.kappa_words(found)
    assert "No slide" in readings.kappa_words(agreement_of([]))


def test_the_command_line_tells_the_agreement(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    for n, (said, model) in enumerate((("normal", "normal"), ("invasive", "invasive"), ("normal", None))):
        slide = _slide(project, n, f"p{n}")
        readings.record(project, slide, said, "", shown=False)
        run_store.keep(project, slide, _result(model), ResultBinding("f", 0.5))
    path = project.path
    project.close()
    assert main(["agreement", "--project", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["pairs"], told["decided"], told["kappa"]["value"]) == (3, 2, 1.0)
    assert main(["agreement", "--project", str(path)]) == 0
    assert "kappa 1.00" in capsys.readouterr().out
    assert main(["runs", "--project", str(path), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["runs"]
    assert [line["kind"] for line in listed] == ["classify", "reading"] * 3
