"""One report over all slides of a project: each with its own facts, and what made them told once or apart."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from job_samples import half_and_half

from histoviewer.app import run_store
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.job_results import ClassifyResult, ModelRef
from histoviewer.app.report_blocks import Heading, Table
from histoviewer.app.report_content import ReportSource, compose
from histoviewer.app.report_job import AllReportRequest, newest_runs, report_all
from histoviewer.app.report_patients import rule_of
from histoviewer.app.run_list import run_lines
from histoviewer.app.session import Session
from histoviewer.app.slide_decisions import by_patient
from histoviewer.cli import main
from histoviewer.core.errors import InputError
from histoviewer.core.results import SlideResult
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.project import Project


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, model_path: Path) -> Path:
    """A project with two classified slides, one of them twice, and one without a result."""
    folder = tmp_path_factory.mktemp("all")
    with Session(folder / "p.hvproj") as session:
        for name, width in (("a", 1600), ("b", 1200), ("c", 800)):
            path = folder / f"{name}.tif"
            write_tiff(path, half_and_half(width, 1200), 0.5)
            slide = session.open_slide(path)
            request = ClassifyRequest((path,), model_path)
            for _ in range({"a": 2, "b": 1, "c": 0}[name]):
                found = classify(Task(), request)
                asked = run_store.asked_of(request)
                binding = session.bind_result(slide.slide_id, [], found.model.sha256, asked)
                session.record_result(slide.slide_id, found.slides[0], binding)
    return folder / "p.hvproj"


def _results(project: Path) -> list[SlideResult]:
    with Project.open(project, read_only=True) as opened:
        return [run_store.stored(opened, run).result for run in newest_runs(opened)]


def test_every_slide_stands_in_it_with_its_newest_result_and_its_fingerprint(
    kept: Path, tmp_path: Path
) -> None:
    with Project.open(kept, read_only=True) as opened:
        assert newest_runs(opened) == [2, 3]
    report_all(Task(), AllReportRequest(kept, tmp_path / "all.html"))
    page = (tmp_path / "all.html").read_text(encoding="utf-8")
    assert "2 images" in page
    for result in _results(kept):
        assert Path(result.path).name in page
        assert result.provenance["slide"]["fingerprint"] in page
        assert str(kept.parent) not in page
    assert page.count("What made the results") == 1
    again = report_all(Task(), AllReportRequest(kept, tmp_path / "again.html"))
    assert again.same
    with Project.open(kept, read_only=True) as opened:
        assert run_lines(opened)[0].outcome == "over 2 slides"


def test_the_command_line_writes_it_too(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.pdf"
    assert main(["report", "--project", str(kept), "--all", "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["path"] == str(out)
    assert out.read_bytes().startswith(b"%PDF")


def test_slides_that_are_left_out_are_not_in_it(kept: Path, tmp_path: Path) -> None:
    report_all(Task(), AllReportRequest(kept, tmp_path / "r.html", left_out=frozenset({1})))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "b.tif" in page
    assert "a.tif" not in page
    with pytest.raises(InputError, match="nothing to report"):
        report_all(Task(), AllReportRequest(kept, tmp_path / "n.html", left_out=frozenset({1, 2})))
    assert not (tmp_path / "n.html").exists()


def test_results_of_other_settings_say_each_what_made_them(kept: Path) -> None:
    first, second = _results(kept)
    settings = {**second.provenance["settings"], "coverage": 0.8}
    other = replace(second, provenance={**second.provenance, "settings": settings})
    report = compose(ReportSource(ClassifyResult((first, other), _model(first))))
    titles = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert "What made the results of a.tif" in titles
    assert "What made the results of b.tif" in titles


def test_the_images_of_a_patient_make_one_decision_and_nobody_is_named_unasked(kept: Path) -> None:
    first, second = _results(kept)
    patients = {first.path: "Smithson", second.path: "Smithson"}
    source = ReportSource(ClassifyResult((first, second), _model(first)), patients=patients)
    ((name, images, outcome, probability, patches, _),) = _patient_rows(source)
    assert (name, images) == ("patient 1", "2")
    assert outcome == by_patient((first, second), rule_of(first.provenance["settings"]))[0].decision.label
    assert 0 < float(probability) <= 1
    assert patches == f"{first.decision.patches + second.decision.patches:,}"
    assert _patient_rows(replace(source, identify=True))[0][0] == "Smithson"
    assert _patient_rows(replace(source, patients={first.path: "A", second.path: "B"})) == ()


def test_images_judged_by_different_settings_make_no_decision_of_a_patient(kept: Path) -> None:
    first, second = _results(kept)
    settings = {**second.provenance["settings"], "coverage": 0.8}
    other = replace(second, provenance={**second.provenance, "settings": settings})
    patients = {first.path: "A", second.path: "A"}
    source = ReportSource(ClassifyResult((first, other), _model(first)), patients=patients)
    assert _patient_rows(source)[0][2].startswith("none: ")


def test_a_result_that_no_longer_holds_says_so_and_the_first_report_stays_as_it_was(
    kept: Path, tmp_path: Path
) -> None:
    project = Path(shutil.copy(kept, tmp_path / "p.hvproj"))
    with Session(project) as session:
        session.set_mpp(1, 0.4)
    report_all(Task(), AllReportRequest(project, tmp_path / "late.html", identify=True))
    page = (tmp_path / "late.html").read_text(encoding="utf-8")
    assert page.count("Out of date: the pixel size has changed") == 1
    assert page.count("(out of date)") == 1
    with Session(project) as session:
        session.set_mpp(1, 0.5)
    assert report_all(Task(), AllReportRequest(project, tmp_path / "again.html", identify=True)).same
    report_all(Task(), AllReportRequest(project, tmp_path / "fresh.html", identify=True, fresh=True))
    assert "out of date" not in (tmp_path / "fresh.html").read_text(encoding="utf-8").casefold()


def _patient_rows(source: ReportSource) -> tuple[tuple[str, ...], ...]:
    blocks = compose(source).blocks
    tables = [block for block in blocks if isinstance(block, Table) and block.head[:1] == ("patient",)]
    return tables[0].rows if tables else ()


def _model(result: SlideResult) -> ModelRef:
    return ModelRef(result.provenance["model"]["name"], result.provenance["model"]["sha256"])
