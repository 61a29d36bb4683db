"""Report, heatmap and table say what the result says."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import class_folders, half_and_half

from histoviewer.app import heatmap, report_font, report_html
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.app.heatmap import Thumbnail, draw_heatmap, shown_class, thumbnail, viridis
from histoviewer.app.job_results import ClassifyResult
from histoviewer.app.patch_table import write_csv
from histoviewer.app.report import NOTICE, write_pdf
from histoviewer.app.report_blocks import Outcome as Drawn
from histoviewer.app.report_blocks import Report
from histoviewer.core.errors import StorageError
from histoviewer.core.results import Decision, Outcome, PatchPrediction
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory, model_path: Path) -> ClassifyResult:
    path = tmp_path_factory.mktemp("report") / "fièld 中.tif"
    image = half_and_half(1600, 1200)
    image[800:] = 244
    write_tiff(path, image, 0.5)
    return classify(Task(), ClassifyRequest((path,), model_path))


def test_the_report_is_the_same_every_time(result: ClassifyResult, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_pdf(result, tmp_path / name)
    first, second = ((tmp_path / name).read_bytes() for name in ("one.pdf", "two.pdf"))
    assert first == second


def test_the_notice_is_on_every_page(
    result: ClassifyResult, tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportlab.rl_config.pageCompression", 0)
    data = class_folders(tmp_path / "data", patients=2)
    judged = evaluate(Task(), EvaluateRequest(folder=data, model=model_path, mpp=4.0))
    write_pdf(result, tmp_path / "report.pdf", judged)
    text = (tmp_path / "report.pdf").read_bytes()
    pages = text.count(b"/Type /Page\n")
    assert pages >= 3
    assert text.count(NOTICE.encode()) >= 2 * pages


def test_a_slide_that_has_gone_still_gets_its_report(result: ClassifyResult, tmp_path: Path) -> None:
    gone = replace(result.slides[0], path=str(tmp_path / "gone.tif"))
    write_pdf(replace(result, results=(gone,)), tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").stat().st_size > 2000


def test_a_place_that_refuses_is_named(result: ClassifyResult, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"report\.pdf"):
        write_pdf(result, tmp_path / "none" / "report.pdf")


def test_the_heatmap_shows_the_positive_class_where_it_is(result: ClassifyResult) -> None:
    slide = result.slides[0]
    assert slide.classes[shown_class(slide)] == "invasive"
    white = Thumbnail(np.full((150, 200, 3), 255, np.uint8), 200 / 1600)
    drawn = draw_heatmap(slide, white, 1, opacity=1.0)
    for patch in slide.patches:
        x, y = round(patch.x_l0 / 8) + 25, round(patch.y_l0 / 8) + 20
        expected = viridis(patch.probabilities[1]) if patch.assessed else (255, 255, 255)
        assert drawn[y, x].tolist() == list(expected)


def test_what_was_not_assessed_is_crossed_out(result: ClassifyResult) -> None:
    slide = replace(result.slides[0], patches=(PatchPrediction(0, 0, 400, 400, (), "no tissue"),))
    white = Thumbnail(np.full((150, 200, 3), 255, np.uint8), 200 / 1600)
    drawn = draw_heatmap(slide, white, 1)
    assert (drawn[:51, :51] < 255).any()
    assert (drawn[60:, 60:] == 255).all()


def test_viridis_rises_in_lightness() -> None:
    grey = viridis(np.linspace(0, 1, 50)) @ np.array([0.299, 0.587, 0.114])
    assert (np.diff(grey) > 0).all()
    assert viridis([-1.0, 2.0]).tolist() == [[68, 1, 84], [253, 231, 37]]


def test_a_thumbnail_keeps_the_proportions(result: ClassifyResult) -> None:
    found = thumbnail(Path(result.slides[0].path), 400)
    assert found.image.shape == (300, 400, 3)
    assert found.px_per_l0 == pytest.approx(0.25)
    assert heatmap.with_legend(found.image, "probability of x").shape[0] > 300


def test_the_table_has_a_row_for_each_patch(result: ClassifyResult, tmp_path: Path) -> None:
    write_csv(result.slides, tmp_path / "patches.csv")
    rows = list(csv.DictReader((tmp_path / "patches.csv").open(encoding="utf-8")))
    patches = result.slides[0].patches
    assert len(rows) == len(patches)
    for row, patch in zip(rows, patches, strict=True):
        assert (float(row["x_l0"]), float(row["y_l0"])) == (patch.x_l0, patch.y_l0)
        if patch.assessed:
            assert float(row["invasive"]) == pytest.approx(patch.probabilities[1], abs=1e-6)
            assert (row["answer"] == "uncertain") == patch.uncertain
        else:
            assert (row["invasive"], row["reason"], row["answer"]) == ("", "no tissue", "not assessed")


def test_letters_that_the_built_in_fonts_lack_are_set_in_another_font() -> None:
    assert report_font.lettering("Größe 5 µm – “x”") == ("Helvetica", "Größe 5 µm – “x”")
    font, shown = report_font.lettering("Łukasz Иванов Ω", bold=True)
    if not report_font._found():
        pytest.skip("none of the known system fonts is installed")
    assert font.startswith("System")
    assert shown == "Łukasz Иванов Ω"


def test_without_any_system_font_a_foreign_letter_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_font, "_found", lambda: ())
    assert report_font.lettering("Łódź") == ("Helvetica", "?ód?")
    assert report_font.markup("<Ł>") == "&lt;?&gt;"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_three_outcomes_look_different(outcome: Outcome) -> None:
    shares = {} if outcome is Outcome.NOT_ASSESSED else {"normal": 0.3, "invasive": 0.7}
    label = None if outcome is Outcome.NOT_ASSESSED else "invasive"
    decision = Decision(
        outcome, label, shares.get("invasive"), shares, (), 1, 1, not_assessed={"pen mark": 1}
    )
    colours = {
        report_html.colour(replace(decision, outcome=one, label="invasive"), ("normal", "invasive"))
        for one in Outcome
    }
    assert len(colours) == 3
    page = report_html.html_bytes(Report("t", "n", (Drawn(decision, ("normal", "invasive")),))).decode()
    assert ('<div class="bar">' in page) == bool(shares)
    assert ("Pen mark (1 patch). This does not mean normal." in page) == (not shares)
