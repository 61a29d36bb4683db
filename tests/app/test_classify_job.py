"""Classification: one path for every size of image, every ending, every bad input."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import half_and_half, shrunk, tissue, write_field, write_patch
from shapely import Polygon, box

from histoviewer import stain
from histoviewer.app import classify_job, gate, scaled_reading
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.job_results import FileError
from histoviewer.app.scaled_reading import ScaledReader
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.conformal import Thresholds
from histoviewer.core.errors import (
    Cancelled,
    FileAccessError,
    InputError,
    ModelFileError,
    PixelSizeError,
    StainError,
)
from histoviewer.core.results import Decision, Outcome, PatchPrediction, SlideResult
from histoviewer.core.task import Progress, Task
from histoviewer.io.image_writer import write_png, write_tiff
from histoviewer.learn import model_file
from histoviewer.learn.feature_space import as_stats, fit_appearance
from histoviewer.stain.appearance import appearance


def test_a_field_is_cut_into_patches_of_the_models_scale(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", width=1600, height=1200)
    seen: list[list[PatchPrediction]] = []
    result = classify(Task(on_partial=seen.append), ClassifyRequest((path,), model_path))
    slide = result.slides[0]
    assert result.complete
    assert slide.complete
    assert (slide.mpp, slide.classes) == (0.5, ("normal", "invasive"))
    corners = sorted((p.x_l0, p.y_l0) for p in slide.patches)
    assert corners == [(x, y) for x in (0, 400, 800, 1200) for y in (0, 400, 800)]
    assert {(p.width_l0, p.height_l0) for p in slide.patches} == {(400, 400)}
    assert sorted(p.x_l0 for batch in seen for p in batch) == [x for x, _ in corners]
    mean = np.mean([p.probabilities for p in slide.patches], axis=0)
    assert list(slide.decision.probabilities.values()) == pytest.approx(mean.tolist())
    assert (slide.decision.outcome, slide.decision.label) == (Outcome.CLASS, "invasive")
    assert sum(slide.decision.probabilities.values()) == pytest.approx(1, abs=1e-5)


def test_the_same_tissue_gets_the_same_answer_at_any_size_of_pixel(tmp_path: Path, model_path: Path) -> None:
    fine = half_and_half(1600, 800)
    write_tiff(tmp_path / "fine.tif", fine, 0.5)
    write_png(tmp_path / "coarse.png", shrunk(fine))
    request = ClassifyRequest((tmp_path / "fine.tif", tmp_path / "coarse.png"), model_path, mpp=4.0)
    first, second = classify(Task(), request).slides
    assert (first.mpp, second.mpp) == (0.5, 4.0)
    assert spread(first) > 0.5
    assert invasive(first) == pytest.approx(invasive(second), abs=0.05)


def test_a_patch_is_one_patch(tmp_path: Path, model_path: Path) -> None:
    path = write_patch(tmp_path / "patch.png")
    for mode in ("image", "patch"):
        slide = classify(Task(), ClassifyRequest((path,), model_path, mpp=4.0, mode=mode)).slides[0]
        assert [(p.x_l0, p.y_l0, p.width_l0) for p in slide.patches] == [(0, 0, 50)]
    smaller = write_patch(tmp_path / "small.png", side=30)
    slide = classify(Task(), ClassifyRequest((smaller,), model_path, mpp=4.0)).slides[0]
    assert slide.decision.patches == 1


def test_a_large_slide_is_streamed_to_the_same_answer(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "field.tif"
    write_tiff(path, half_and_half(2000, 1300), 0.5)
    request = ClassifyRequest((path,), model_path)
    whole = classify(Task(), request).slides[0]
    monkeypatch.setattr(scaled_reading, "WHOLE_LIMIT_PX", 1000)
    streamed = classify(Task(), request).slides[0]
    assert [(p.x_l0, p.y_l0) for p in streamed.patches] == [(p.x_l0, p.y_l0) for p in whole.patches]
    assert spread(whole) > 0.5
    assert invasive(streamed) == pytest.approx(invasive(whole), abs=0.02)


def invasive(slide: SlideResult) -> list[float]:
    return [patch.probabilities[1] for patch in slide.patches]


def spread(slide: SlideResult) -> float:
    """How far the patches' answers lie apart: comparing answers that are all alike would prove nothing."""
    return max(invasive(slide)) - min(invasive(slide))


def test_white_is_not_assessed_and_never_normal(tmp_path: Path, model_path: Path) -> None:
    image = np.full((1200, 1600, 3), 244, np.uint8)
    write_tiff(tmp_path / "white.tif", image, 0.5)
    image[:780, :780] = tissue(780, 780)
    write_tiff(tmp_path / "part.tif", image, 0.5)
    request = ClassifyRequest((tmp_path / "white.tif", tmp_path / "part.tif"), model_path)
    white, part = classify(Task(), request).slides
    assert (white.decision.outcome, white.decision.label) == (Outcome.NOT_ASSESSED, None)
    assert white.decision.reasons == ("12 patches not assessed: no tissue",)
    assert (part.decision.patches, part.decision.patches_not_assessed) == (4, 8)


def test_regions_take_the_patches_whose_centre_they_hold(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", width=1600, height=1600)
    left = Annotation(Shape.RECTANGLE, box(0, 0, 800, 1600), "Invasive", "left")
    corner = Annotation(Shape.RECTANGLE, box(0, 0, 400, 400), "Ignore*", "corner")
    line = Annotation(Shape.LINE, box(0, 0, 10, 10).exterior, None, "line")
    tiny = Annotation(Shape.RECTANGLE, box(1500, 1500, 1510, 1510), None, "tiny")
    request = ClassifyRequest((path,), model_path, regions=(left, corner, line, tiny))
    slide = classify(Task(), request).slides[0]
    assert [region.name for region in slide.regions] == ["left", "tiny"]
    inside = {(p.x_l0, p.y_l0) for p in slide.regions[0].patches}
    assert inside == {(x, y) for x in (0, 400) for y in (0, 400, 800, 1200)} - {(0, 0)}
    assert len(slide.regions[1].patches) == 1
    assert slide.decision.patches == 8
    assert set(slide.provenance["regions"]) >= {left.id, tiny.id}


def test_a_region_beyond_the_slide_is_not_assessed(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    away = Annotation(Shape.RECTANGLE, box(5000, 5000, 6000, 6000), None, "away")
    slide = classify(Task(), ClassifyRequest((path,), model_path, regions=(away,))).slides[0]
    assert slide.regions[0].decision.outcome is Outcome.NOT_ASSESSED
    assert slide.regions[0].decision.reasons == ("the region lies outside the slide",)


def test_a_region_that_crosses_itself_counts_by_what_it_encloses(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", width=1600, height=1600)
    bow = Annotation(Shape.POLYGON, Polygon([(0, 0), (1600, 1600), (1600, 0), (0, 1600)]), None, "bow")
    slide = classify(Task(), ClassifyRequest((path,), model_path, regions=(bow,))).slides[0]
    assert slide.regions[0].patches
    areas = slide.regions[0].decision.area_mm2
    assert 0 < sum(areas.values()) <= 0.8**2 / 2 + 1e-6
    flat = Annotation(Shape.POLYGON, Polygon([(0, 0), (9, 9), (0, 0)]), None, "flat")
    with pytest.raises(InputError, match="none of the shapes has an area"):
        classify(Task(), ClassifyRequest((path,), model_path, regions=(flat,)))


def test_regions_have_areas_and_overlaps_count_once_for_the_slide(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", width=1600, height=800)
    shapes = (box(0, 0, 800, 800), box(400, 0, 1200, 800))
    regions = tuple(Annotation(Shape.RECTANGLE, shape, None, f"{i}") for i, shape in enumerate(shapes))
    slide = classify(Task(), ClassifyRequest((path,), model_path, regions=regions)).slides[0]
    for region in slide.regions:
        assert everything(region.decision) == pytest.approx(0.16)
    assert everything(slide.decision) == pytest.approx(0.24)


def everything(decision: Decision) -> float:
    """Square millimetres of all answers."""
    rest = (decision.area_uncertain_mm2 or 0.0) + (decision.area_not_assessed_mm2 or 0.0)
    return sum(decision.area_mm2.values()) + rest


def test_a_model_says_which_checks_it_could_not_make(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    made = classify(Task(), ClassifyRequest((path,), model_path)).slides[0].provenance
    assert len(made["settings"]["checks_missing"]) == 2


def test_what_the_gate_refuses_is_not_assessed_in_the_patch_and_in_the_image(
    tmp_path: Path, gated_model: Path
) -> None:
    rng = np.random.default_rng(0)
    write_tiff(tmp_path / "noise.tif", rng.integers(0, 256, (800, 1200, 3), dtype=np.uint8), 4.0)
    noisy = shrunk(tissue(9600, 3200)) + rng.normal(0, 4, (400, 1200, 3))
    mixed = np.clip(noisy, 0, 255).astype(np.uint8)
    mixed[:, :200] = np.mean(mixed[:, :200], axis=2, keepdims=True)
    write_png(tmp_path / "part.png", mixed)
    write_png(tmp_path / "tiny.png", mixed[:20, -20:])
    files = tuple(tmp_path / name for name in ("noise.tif", "part.png", "tiny.png"))
    noise, part, tiny = classify(Task(), ClassifyRequest(files, gated_model, mpp=4.0)).slides
    assert (noise.decision.outcome, dict(noise.decision.probabilities)) == (Outcome.NOT_ASSESSED, {})
    assert gate.STRANGE_COLOURS in noise.decision.not_assessed
    assert tiny.decision.reasons == ("1 patch not assessed: image too small for this model",)
    grey = [patch.assessed for patch in part.patches if patch.x_l0 < 200]
    stained = [patch.assessed for patch in part.patches if patch.x_l0 >= 200]
    assert (any(grey), np.mean(stained) > 0.8) == (False, True)
    assert part.decision.outcome is not Outcome.NOT_ASSESSED


@pytest.mark.parametrize("streamed", [False, True])
def test_features_far_from_the_training_are_refused_after_the_network(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch, streamed: bool
) -> None:
    if streamed:
        monkeypatch.setattr(ScaledReader, "fits_in_memory", property(lambda _self: False))
    loaded = model_file.load(model_path)
    far = {"mean": [1e3] * 512, "std": [1.0] * 512, "threshold": 1.0}
    path = tmp_path / "far.safetensors"
    model_file.save(path, loaded.module, replace(loaded.header, feature_stats=far))
    slide = classify(Task(), ClassifyRequest((write_field(tmp_path / "f.tif"),), path)).slides[0]
    assert slide.decision.outcome is Outcome.NOT_ASSESSED
    assert set(slide.decision.not_assessed) == {gate.STRANGE_TISSUE}


def test_images_of_one_patient_are_decided_together(tmp_path: Path, model_path: Path) -> None:
    files = tuple(
        write_patch(tmp_path / f"{name}.png", seed, tumour=seed > 1)
        for seed, name in enumerate(("p1_a", "p1_b", "p2_a", "p2_b"))
    )
    found = classify(Task(), ClassifyRequest(files, model_path, mpp=4.0, margin=0.05))
    assert [(p.patient, len(p.paths), p.decision.patches) for p in found.patients] == [
        ("p1", 2, 2), ("p2", 2, 2)
    ]  # fmt: skip
    assert [entry["patient"] for entry in found.to_json()["patients"]] == ["p1", "p2"]
    named = ClassifyRequest(files, model_path, mpp=4.0, patients=dict.fromkeys(files, "anna"))
    assert [p.patient for p in classify(Task(), named).patients] == ["anna"]


def test_the_chosen_coverage_decides_what_is_uncertain(tmp_path: Path, model_path: Path) -> None:
    loaded = model_file.load(model_path)
    sets = Thresholds((0.6, 0.9), {"normal": (0.5, 0.0), "invasive": (0.5, 0.0)}).as_json()
    path = tmp_path / "sets.safetensors"
    model_file.save(path, loaded.module, replace(loaded.header, conformal=sets))
    field = write_field(tmp_path / "field.tif")
    sure, unsure = (
        classify(Task(), ClassifyRequest((field,), path, coverage=coverage)).slides[0]
        for coverage in (0.6, 0.9)
    )
    assert (sure.decision.outcome, sure.decision.patches_uncertain) == (Outcome.CLASS, 0)
    assert (unsure.decision.outcome, unsure.decision.patches_uncertain) == (
        Outcome.UNCERTAIN, len(unsure.patches)
    )  # fmt: skip
    assert all(patch.uncertain for patch in unsure.patches)
    assert unsure.provenance["settings"]["coverage"] == 0.9
    with pytest.raises(InputError, match="coverage"):
        classify(Task(), ClassifyRequest((field,), path, coverage=0.2))


@pytest.fixture(scope="module")
def gated_model(tmp_path_factory: pytest.TempPathFactory, model_path: Path) -> Path:
    """The test model with the appearance of synthetic tissue in its file."""
    seen = np.stack([shrunk(tissue(400, 400, tumour=bool(seed % 2), seed=seed)) for seed in range(40)])
    seen = np.concatenate([np.rot90(seen, k, (1, 2)) for k in range(4)])
    noisy = seen + np.random.default_rng(0).normal(0, 4, seen.shape)
    described = appearance(np.clip(noisy, 0, 255).astype(np.uint8))
    stats = as_stats(appearance=fit_appearance(described[:120], described[120:]))
    loaded = model_file.load(model_path)
    path = tmp_path_factory.mktemp("gated") / "gated.safetensors"
    model_file.save(path, loaded.module, replace(loaded.header, feature_stats=stats))
    return path


def test_a_slide_much_coarser_than_the_model_is_not_judged(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", mpp=16.0)
    decision = classify(Task(), ClassifyRequest((path,), model_path)).slides[0].decision
    assert decision.outcome is Outcome.NOT_ASSESSED
    assert "too coarse" in decision.reasons[0]


def test_bad_files_are_named_and_the_rest_goes_on(tmp_path: Path, model_path: Path) -> None:
    good = write_field(tmp_path / "good.tif")
    (tmp_path / "empty.tif").touch()
    (tmp_path / "text.svs").write_text("no image at all")
    cut = tmp_path / "cut.tif"
    cut.write_bytes(good.read_bytes()[:40_000])
    unknown = write_field(tmp_path / "unknown.tif", mpp=None)
    files = (tmp_path / "none.tif", tmp_path / "empty.tif", tmp_path / "text.svs", cut, unknown, good)
    result = classify(Task(), ClassifyRequest(files, model_path))
    assert [isinstance(item, FileError) for item in result.results] == [True] * 5 + [False]
    assert [Path(error.path) for error in result.errors] == list(files[:5])
    for error in result.errors:
        assert Path(error.path).name in error.error
        assert error.error.endswith(".")
        assert "\n" not in error.error
    assert "--mpp" in result.errors[4].error
    document = result.to_json()
    assert [set(item) >= {"path", "error"} for item in document["results"]] == [True] * 5 + [False]


def test_the_json_document(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    document = json.loads(
        json.dumps(classify(Task(), ClassifyRequest((path,), model_path)).to_json(), allow_nan=False)
    )
    entry = document["results"][0]
    wanted = {"path", "outcome", "label", "probability", "probabilities", "reasons", "patches"}
    assert wanted | {"patches_not_assessed", "mpp", "seconds"} <= set(entry)
    assert set(document["model"]) == {"name", "sha256"}
    assert entry["outcome"] in {"class", "uncertain", "not_assessed"}


def test_provenance_binds_the_result_to_what_made_it(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    result = classify(Task(), ClassifyRequest((path,), model_path, normalizer="macenko", margin=0.2))
    made = result.slides[0].provenance
    assert len(made["slide"]["fingerprint"]) == 64
    assert made["model"] == {"name": "centroids", "sha256": result.model.sha256}
    assert (made["settings"]["normalizer"], made["settings"]["margin"]) == ("macenko", 0.2)
    assert {"histoviewer", "python", "torch"} <= set(made["versions"])
    assert made["time"].endswith("+00:00")
    assert made["user"]


@pytest.fixture
def choosy_model(tmp_path: Path, model_path: Path) -> Path:
    """A model whose file says: normalize what holds tissue for at least four patches."""
    loaded = model_file.load(model_path)
    state = {**stain.create("vahadane").fit_reference().state(), "least_patches": 4}
    path = tmp_path / "choosy.safetensors"
    model_file.save(path, loaded.module, replace(loaded.header, normalizer=state))
    return path


def test_a_model_may_leave_alone_what_holds_too_little_tissue_to_tell_its_stain(
    tmp_path: Path, model_path: Path, choosy_model: Path
) -> None:
    small = write_field(tmp_path / "small.tif", width=500, height=400)
    large = write_field(tmp_path / "large.tif", width=1600, height=1200)
    made = classify(Task(), ClassifyRequest((small, large), choosy_model)).slides
    plain = classify(Task(), ClassifyRequest((small, large), model_path, normalizer="none")).slides
    full = classify(Task(), ClassifyRequest((small, large), model_path, normalizer="vahadane")).slides
    assert probabilities(made[0]) == probabilities(plain[0]) != probabilities(full[0])
    assert probabilities(made[1]) == probabilities(full[1]) != probabilities(plain[1])
    notes = [slide.provenance.get("stain_note", "") for slide in made]
    assert "as scanned" in notes[0]
    assert notes[1] == ""
    always = classify(Task(), ClassifyRequest((small,), choosy_model, normalizer="vahadane")).slides[0]
    np.testing.assert_allclose(probabilities(always), probabilities(full[0]), atol=1e-6)  # other batches


@pytest.mark.parametrize("streamed", [False, True])
def test_a_patch_gets_the_same_colours_in_a_small_region_as_in_the_whole_slide(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch, streamed: bool
) -> None:
    if streamed:
        monkeypatch.setattr(ScaledReader, "fits_in_memory", property(lambda _self: False))
    path = tmp_path / "field.tif"
    write_tiff(path, half_and_half(1600, 1200), 0.5)
    corner = Annotation(Shape.RECTANGLE, box(0, 0, 400, 400))
    whole = classify(Task(), ClassifyRequest((path,), model_path, normalizer="vahadane")).slides[0]
    part = classify(
        Task(), ClassifyRequest((path,), model_path, normalizer="vahadane", regions=(corner,))
    ).slides[0]
    same = [p for p in whole.patches if (p.x_l0, p.y_l0) == (0, 0)]
    assert same[0].probabilities == pytest.approx(part.patches[0].probabilities, abs=1e-5)


def probabilities(slide: SlideResult) -> list[tuple[float, ...] | None]:
    return [patch.probabilities for patch in slide.patches]


def test_a_normalizer_changes_what_the_network_sees(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif", seed=3)
    plain = classify(Task(), ClassifyRequest((path,), model_path, normalizer="none")).slides[0]
    changed = classify(Task(), ClassifyRequest((path,), model_path, normalizer="vahadane")).slides[0]
    assert plain.patches[0].probabilities != changed.patches[0].probabilities


def test_a_cancel_keeps_what_is_done(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = tuple(write_field(tmp_path / f"field{i}.tif", seed=i) for i in range(6))
    request = ClassifyRequest(files, model_path)
    monkeypatch.setattr(classify_job, "answer_files", _small_batches(classify_job.answer_files))
    task = Task(on_progress=lambda p: _cancel_after(task, p, 2))
    result = classify(task, request)
    assert not result.complete
    assert 1 <= len(result.slides) < 6
    assert result.to_json()["complete"] is False
    early = Task()
    early.cancel()
    with pytest.raises(Cancelled):
        classify(early, request)


def _small_batches(predict):  # type: ignore[no-untyped-def]
    def run(task, classifier, *rest):  # type: ignore[no-untyped-def]
        monkey = type(
            "Small", (), {"batch_size": 1, "at_once": 1, "probabilities": classifier.probabilities}
        )()
        return predict(task, monkey, *rest)

    return run


def _cancel_after(task: Task, progress: Progress, files: int) -> None:
    if progress.done >= files:
        task.cancel()


def test_a_bug_in_the_reader_reaches_the_caller(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("histoviewer.app.patch_reading.plan_patches", broken)
    with pytest.raises(ZeroDivisionError, match="a bug"):
        classify(Task(), ClassifyRequest((write_field(tmp_path / "field.tif"),), model_path))


def test_requests_that_make_no_sense(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(model_path.read_bytes()[:1000])
    for request, kind in (
        (ClassifyRequest((), model_path), InputError),
        (ClassifyRequest((path,), model_path, mode="pixel"), InputError),
        (ClassifyRequest((path,), model_path, mpp=-1.0), PixelSizeError),
        (ClassifyRequest((path,), model_path, margin=0.7), InputError),
        (ClassifyRequest((path,), model_path, normalizer="nobody"), StainError),
        (ClassifyRequest((path,), model_path, report=tmp_path / "none" / "r.pdf"), InputError),
        (ClassifyRequest((path,), tmp_path / "none.safetensors"), FileAccessError),
        (ClassifyRequest((path,), damaged), ModelFileError),
        (ClassifyRequest((path,), model_path, regions=tmp_path / "none.geojson"), InputError),
    ):
        with pytest.raises(kind):
            classify(Task(), request)


def test_heatmap_report_and_table_are_written(tmp_path: Path, model_path: Path) -> None:
    files = tuple(write_field(tmp_path / f"f{i}.tif", seed=i) for i in range(2))
    request = ClassifyRequest(
        files, model_path, heatmap=tmp_path / "heat.png", report=tmp_path / "report.pdf"
    )
    classify(Task(), request)
    assert (tmp_path / "heat.png").stat().st_size > 10_000
    assert (tmp_path / "heat-f1.png").exists()
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
