"""What a project keeps of a result: its report comes again byte for byte, and it can be repeated."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import half_and_half

from histoviewer.app import readings, run_store
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.job_results import ClassifyResult, ModelRef
from histoviewer.app.report_blocks import Picture, Pictures, Table
from histoviewer.app.report_content import NOTICE, ReportSource, compose
from histoviewer.app.report_job import RunReportRequest, report_run
from histoviewer.app.run_store import RepeatRequest, compared, repeat
from histoviewer.app.session import Session
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import InputError, StorageError
from histoviewer.core.results import SlideResult
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.project import Project

SUFFIXES = (".pdf", ".html")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, model_path: Path) -> tuple[Path, int]:
    """A project with one classified slide of a patient, and the number of the run."""
    folder = tmp_path_factory.mktemp("kept")
    path = folder / "Smithson 12.tif"
    image = half_and_half(1600, 1200)
    image[800:] = 244
    write_tiff(path, image, 0.5)
    region = Annotation(Shape.RECTANGLE, geometry.rectangle(0, 0, 1600, 1200), "Invasive", "all of it")
    request = ClassifyRequest((path,), model_path, regions=(region,))
    with Session(folder / "p.hvproj") as session:
        slide = session.open_slide(path)
        session.update_slide(slide.slide_id, patient="Smithson")
        slide.annotations.add(region)
        found = classify(Task(), request)
        binding = session.bind_result(
            slide.slide_id, [region.id], found.model.sha256, run_store.asked_of(request)
        )
        run = session.record_result(slide.slide_id, found.slides[0], binding)
    return folder / "p.hvproj", run


def _result(kept: tuple[Path, int]) -> SlideResult:
    with Project.open(kept[0], read_only=True) as project:
        return run_store.stored(project, kept[1]).result


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_another_process_writes_the_same_bytes(kept: tuple[Path, int], tmp_path: Path, suffix: str) -> None:
    project, run = kept
    first, second = (tmp_path / f"{name}{suffix}" for name in ("first", "second"))
    report_run(Task(), RunReportRequest(project, run, first))
    command = ["report", "--project", str(project), "--run", str(run), "--out", str(second), "--json"]
    other = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    told = subprocess.run(
        [sys.executable, "-m", "histoviewer", *command],
        env=other,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["same_as_first"] is True
    assert first.read_bytes() == second.read_bytes()


def test_a_web_page_fetches_nothing_and_says_what_must_be_said(
    kept: tuple[Path, int], tmp_path: Path
) -> None:
    report_run(Task(), RunReportRequest(*kept, tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "http://" not in page
    assert "https://" not in page
    assert "default-src 'none'" in page
    assert page.count(NOTICE) >= 2
    result = _result(kept)
    for words in (
        result.provenance["slide"]["fingerprint"], result.provenance["model"]["sha256"],
        result.provenance["history"]["head"], result.provenance["time"], "all of it",
    ):  # fmt: skip
        assert words in page


def test_nobody_is_named_unless_asked(kept: tuple[Path, int], tmp_path: Path) -> None:
    for name, identify in (("hidden.html", False), ("named.html", True)):
        report_run(Task(), RunReportRequest(*kept, tmp_path / name, identify=identify))
    hidden, named = ((tmp_path / n).read_text(encoding="utf-8") for n in ("hidden.html", "named.html"))
    assert "smithson" not in hidden.casefold()
    assert "Patient Smithson" in named
    assert str(kept[0].parent) not in hidden


def test_blinded_calls_the_slide_by_its_code(kept: tuple[Path, int], tmp_path: Path) -> None:
    report_run(Task(), RunReportRequest(*kept, tmp_path / "r.html", blinded=True))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "12.tif" not in page
    assert "Slide " in page


def test_pictures_are_only_of_the_slide_that_was_classified(kept: tuple[Path, int], tmp_path: Path) -> None:
    result = _result(kept)
    other = tmp_path / "other.tif"
    write_tiff(other, np.full((1200, 1600, 3), 200, np.uint8), 0.5)
    swapped = ClassifyResult((replace(result, path=str(other)),), ModelRef("m", "s"))
    blocks = compose(ReportSource(swapped)).blocks
    assert not any(isinstance(block, Picture | Pictures) for block in blocks)
    assert any("another file" in getattr(block, "text", "") for block in blocks)


def test_what_was_not_assessed_is_counted_by_reason(kept: tuple[Path, int]) -> None:
    result = _result(kept)
    reasons = ["pen mark", "pen mark", "out of focus"]
    patches = [replace(p, probabilities=(), reason=r) for p, r in zip(result.patches, reasons, strict=False)]
    result = replace(result, patches=(*patches, *result.patches[3:]))
    blocks = compose(ReportSource(ClassifyResult((result,), ModelRef("m", "s")))).blocks
    (found,) = [b for b in blocks if isinstance(b, Table) and b.head[:1] == ("why",)]
    assert [(row[0], row[2]) for row in found.rows] == [("pen mark", "2"), ("out of focus", "1")]
    assert found.rows[0][4] == "0.08 mm²"
    assert "without the ink" in found.rows[0][1]
    assert any("does not mean normal" in getattr(block, "text", "") for block in blocks)


def test_a_full_disk_leaves_nothing_half_written(
    kept: tuple[Path, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    out = tmp_path / "report.pdf"
    out.write_bytes(b"the older one")
    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(StorageError, match=r"report\.pdf was not written: the disk is full"):
        report_run(Task(), RunReportRequest(*kept, out))
    monkeypatch.undo()
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]
    assert out.read_bytes() == b"the older one"


def test_another_ending_is_refused(kept: tuple[Path, int], tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.pdf or \.html"):
        report_run(Task(), RunReportRequest(*kept, tmp_path / "r.docx"))
    with pytest.raises(InputError, match="no run 999"):
        report_run(Task(), RunReportRequest(kept[0], 999, tmp_path / "r.pdf"))


def test_a_repeated_run_gives_the_same_answer(kept: tuple[Path, int], model_path: Path) -> None:
    found = repeat(Task(), RepeatRequest(*kept))
    assert found.same
    assert [r.name for r in found.again.regions] == ["all of it"]
    assert "same answer" in found.words


def test_a_moved_answer_is_told(kept: tuple[Path, int]) -> None:
    first = _result(kept)
    patches = tuple(replace(p, probabilities=p.probabilities[::-1]) for p in first.patches)
    moved = compared(first, replace(first, patches=patches))
    assert not moved.same
    fewer = compared(first, replace(first, patches=first.patches[:-1]))
    assert not fewer.same
    assert "other patches" in fewer.words


def test_a_run_of_another_model_or_slide_is_not_repeated(
    kept: tuple[Path, int], tmp_path: Path, model_path: Path
) -> None:
    with Project.open(kept[0]) as project:
        run = project.run(kept[1])
        request = {**run.request, "model_sha256": "0" * 64}
        other = project.add_run("classify", request, run.result, slide_id=run.slide_id)
        with pytest.raises(InputError, match="is not here"):
            repeat(Task(), RepeatRequest(project, other))
        request = {**run.request, "fingerprint": "0" * 64}
        other = project.add_run("classify", request, run.result, slide_id=run.slide_id)
        with pytest.raises(InputError, match="another file"):
            repeat(Task(), RepeatRequest(project, other))


def test_later_readings_don_t_change_the_first_report(kept: tuple[Path, int], tmp_path: Path) -> None:
    project, run = kept
    first = report_run(Task(), RunReportRequest(project, run, tmp_path / "1.html", identify=True))
    with Project.open(project) as opened:
        slide_id = opened.run(run).slide_id
        assert slide_id is not None
        readings.record(opened, slide_id, "invasive", "nests of cells", shown=True)
    again = report_run(Task(), RunReportRequest(project, run, tmp_path / "2.html", identify=True))
    fresh = report_run(Task(), RunReportRequest(project, run, tmp_path / "3.html", identify=True, fresh=True))
    assert again.same is True
    assert again.sha256 == first.sha256 != fresh.sha256
    assert "nests of cells" in (tmp_path / "3.html").read_text(encoding="utf-8")
