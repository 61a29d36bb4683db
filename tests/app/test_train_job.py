"""Training on class folders and on larger fields, and that what was trained is what classifies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from job_samples import class_folders, half_and_half, model_patch, tissue, write_field

from histoviewer.app import train_job
from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_conflicts import AcceptedConflict
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.app.gate import Gate
from histoviewer.app.paused_training import paused_trainings
from histoviewer.app.slide_patches import PatchTarget, plan_patches
from histoviewer.app.stain_choice import StainChoice, measured_target
from histoviewer.app.train_job import TrainRequest, train_model, train_records
from histoviewer.app.training_patches import cut_records, natural_scale, patch_reader
from histoviewer.core.conflicts import Conflict
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import Cancelled, DatasetError, InputError
from histoviewer.core.task import Progress, Task
from histoviewer.io.image_writer import write_png, write_tiff
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project
from histoviewer.learn.model_file import read_header

RECIPE = {"input_px": 32, "batch": 8, "warmup": 0.0, "ema": 0.5}


def request(project: Path, out: Path, **changes: Any) -> TrainRequest:
    plain = {"arch": "resnet18", "weights": "none", "epochs": 1, "recipe": RECIPE}
    return TrainRequest(project, out, **{**plain, **changes})


def test_train_evaluate_classify(tmp_path: Path) -> None:
    project, out = tmp_path / "p.hvproj", tmp_path / "models" / "mine.safetensors"
    folder = class_folders(tmp_path / "data", patients=6)
    import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    epochs: list[Any] = []
    summary = train_model(Task(on_partial=epochs.append), request(project, out))
    assert summary.model_path == out
    assert [row.epoch for row in epochs] == [row.epoch for row in summary.history]
    assert summary.to_json()["model"]["name"] == "mine"
    judged = evaluate(Task(), EvaluateRequest(project, model=out))
    assert judged.model.sha256 == summary.model.sha256
    trained = summary.metrics["test"]["auc"]
    trained_auc = trained["value"] if isinstance(trained, dict) else trained
    assert judged.evaluation.auc.value == pytest.approx(trained_auc, abs=0.05)
    files = (folder / "normal" / "p0_idx_0.png",)
    assert classify(Task(), ClassifyRequest(files, out, mpp=4.0)).slides[0].classes == ("normal", "invasive")
    with Project.open(project) as kept:
        assert [run.kind for run in kept.runs()].count("train") == 1


def test_fields_are_cut_as_for_classification(tmp_path: Path) -> None:
    path = tmp_path / "p1_field.tif"
    write_tiff(path, half_and_half(1600, 800), 0.5)
    record = PatchRecord(str(path), "invasive", "p1", 0.5)
    target = PatchTarget(4.0, 50)
    assert natural_scale([record]) == (4.0, 50)
    cut = cut_records(Task(), [record], target)
    assert [(r.x_l0, r.y_l0, r.width_l0) for r in cut] == [
        (x, y, 400) for y in (0, 400) for x in (0, 400, 800, 1200)
    ]
    read = patch_reader(target, lambda: None)
    with open_slide(path) as slide:
        plan = plan_patches(slide, target)
        expected = {
            plan.specs[i]: p for chunk, pixels in plan.pixels(8) for i, p in zip(chunk, pixels, strict=True)
        }
    for patch in cut:
        place = next(spec for spec in expected if (spec.x_l0, spec.y_l0) == (patch.x_l0, patch.y_l0))
        assert (read(patch, 50) == expected[place]).all()


def test_ready_made_patches_keep_their_own_scale(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data", patients=1)
    records = [PatchRecord(str(p), "x", "p", 4.0) for p in sorted(folder.glob("*/*.png"))]
    assert natural_scale(records) == (4.0, 50)
    assert cut_records(Task(), records, PatchTarget(4.0, 50)) == records
    assert patch_reader(PatchTarget(4.0, 50), lambda: None)(records[0], 0).shape == (50, 50, 3)


def test_what_can_not_be_trained_is_said_in_words(tmp_path: Path) -> None:
    Project.create(tmp_path / "empty.hvproj").close()
    with pytest.raises(DatasetError, match="import a folder and split it first"):
        train_model(Task(), request(tmp_path / "empty.hvproj", tmp_path / "m.safetensors"))
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data"), project, mpp=4.0))
    with pytest.raises(DatasetError, match="split"):
        train_model(Task(), request(project, tmp_path / "m.safetensors"))
    split_dataset(Task(), SplitRequest(project))
    for changes in ({"arch": "alexnet"}, {"recipe": {"nonsense": 1}}, {"epochs": 0}, {"weights": "none.pt"}):
        with pytest.raises(InputError):
            train_model(Task(), request(project, tmp_path / "m.safetensors", **changes))
    assert not (tmp_path / "m.safetensors").exists()


def test_a_field_without_a_file_is_left_for_training_to_name(tmp_path: Path) -> None:
    path = write_field(tmp_path / "gone.tif")
    record = PatchRecord(str(path), "x", "p", 0.5)
    path.unlink()
    assert cut_records(Task(), [record], PatchTarget(4.0, 50)) == [record]


def test_a_model_remembers_the_target_that_it_was_trained_to(tmp_path: Path) -> None:
    project, out = tmp_path / "p.hvproj", tmp_path / "mine.safetensors"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    state = StainChoice("macenko", target=measured_target("a slide", [tissue(seed=3)])).normalizer().state()
    train_model(Task(), request(project, out, normalizer=state))
    assert read_header(out)[0].normalizer == state
    field = write_field(tmp_path / "field.tif", width=1600, height=1200)
    own = classify(Task(), ClassifyRequest((field,), out)).slides[0]
    plain = classify(Task(), ClassifyRequest((field,), out, normalizer="none")).slides[0]
    assert own.provenance["settings"]["normalizer"] == "macenko"
    assert own.patches[0].probabilities != plain.patches[0].probabilities


def split_records(folder: Path) -> list[PatchRecord]:
    """Ready-made patches of six patients, two in each part."""
    parts = dict(zip("012345", ("train", "train", "validation", "validation", "test", "test"), strict=True))
    found = []
    for path in sorted(class_folders(folder, patients=6).glob("*/*.png")):
        patient = path.name[1]
        found.append(PatchRecord(str(path), path.parent.name, patient, 4.0, part=parts[patient]))
    return found


def test_records_alone_are_trained_on_without_a_project(tmp_path: Path) -> None:
    records = split_records(tmp_path / "data")
    trained = train_records(Task(), records, request(None, tmp_path / "m.safetensors"), {"who": "a test"})
    assert trained.summary.metrics["test"]["n"] == 8
    assert trained.recipe.arch == "resnet18"
    assert read_header(tmp_path / "m.safetensors")[0].card["who"] == "a test"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["data", "m.safetensors"]


def test_images_of_other_resolutions_are_resampled_and_it_is_said(tmp_path: Path) -> None:
    records = split_records(tmp_path / "data")
    records = [replace(r, mpp=2.0 if i % 3 else 4.0) for i, r in enumerate(records)]
    trained = train_records(Task(), records, request(None, tmp_path / "m.safetensors"))
    (note,) = trained.summary.notes
    assert note.startswith("images of 2 to 4 µm per pixel were resampled to")
    assert read_header(tmp_path / "m.safetensors")[0].card["resolution"] == note
    assert trained.summary.to_json()["notes"] == [note]


def test_an_image_that_became_unreadable_is_left_out_and_named(tmp_path: Path) -> None:
    records = split_records(tmp_path / "data")
    many = [replace(r, path=r.path) for r in records for _ in range(3)]
    broken = Path(many[0].path).with_name("broken.png")
    broken.write_bytes(Path(many[0].path).read_bytes()[:200])
    many[0] = replace(many[0], path=str(broken))
    summary = train_records(Task(), many, request(None, tmp_path / "m.safetensors")).summary
    assert [Path(e.path).name for e in summary.left_out] == ["broken.png"]
    assert summary.to_json()["left_out"][0]["error"]
    assert "1 images" in read_header(tmp_path / "m.safetensors")[0].card["left out"]


def test_one_patient_to_learn_from_is_refused(tmp_path: Path) -> None:
    records = [r for r in split_records(tmp_path / "data") if r.patient != "1"]
    with pytest.raises(DatasetError, match="one patient only"):
        train_records(Task(), records, request(None, tmp_path / "m.safetensors"))


def test_what_was_accepted_in_writing_is_in_the_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, out = tmp_path / "p.hvproj", tmp_path / "mine.safetensors"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    conflict = Conflict("duplicate", "a.png and b.png are the same", ("a.png", "b.png"))
    agreed = AcceptedConflict(conflict, "one block, cut twice", "A. Person", "2026-01-02T03:04:05")
    monkeypatch.setattr(train_job, "accepted", lambda _project: (agreed,))
    train_model(Task(), request(project, out))
    assert "one block, cut twice (A. Person, 2026-01-02)" in read_header(out)[0].card["accepted conflicts"]


def test_a_paused_training_is_found_and_goes_on_with_its_own_settings(tmp_path: Path) -> None:
    records = split_records(tmp_path / "data")
    out = tmp_path / "models" / "mine.safetensors"

    def look(progress: Progress) -> None:
        if progress.message.startswith("Epoch 2"):
            task.cancel()

    task = Task(on_progress=look)
    with pytest.raises(Cancelled):
        train_records(task, records, request(None, out, epochs=3, seed=5))
    (out.parent / "other.checkpoint.safetensors").write_bytes(b"nonsense")
    (paused,) = paused_trainings(Task(), out.parent)
    assert paused.line == "mine is paused after epoch 1 of 3"
    again = paused.request(None)
    assert (again.out, again.seed, again.epochs, again.resume) == (out, 5, 3, True)
    assert len(train_records(Task(), records, again).summary.history) == 3
    assert paused_trainings(Task(), out.parent) == ()
    assert paused_trainings(Task(), tmp_path / "nowhere") == ()


def test_a_trained_model_knows_what_its_images_look_like(tmp_path: Path) -> None:
    out, rng = tmp_path / "mine.safetensors", np.random.default_rng(0)
    plain = {label: model_patch(0, tumour=label == "invasive") for label in ("normal", "invasive")}
    records = []
    for i in range(160):
        label, part = ("normal", "invasive")[i % 2], ("train", "train", "train", "validation")[i // 2 % 4]
        noisy = plain[label] + rng.normal(0, 6, (50, 50, 3)) + rng.normal(0, 6, 3)
        path = tmp_path / f"{part}{i // 16}_{i}.png"
        write_png(path, np.clip(noisy, 0, 255).astype(np.uint8))
        records.append(PatchRecord(str(path), label, f"{part}{i // 16}", 4.0, part=part))
    summary = train_records(Task(), records, request(tmp_path / "none", out)).summary
    header, sha256 = read_header(out)
    assert summary.model.sha256 == sha256
    checks = Gate.of(header.feature_stats)
    assert checks.missing == ()
    assert "" not in checks.before(rng.integers(0, 256, (4, 50, 50, 3), dtype=np.uint8))
    fresh = np.stack([*plain.values()]) + rng.normal(0, 6, (2, 50, 50, 3))
    assert checks.before(np.clip(fresh, 0, 255).astype(np.uint8)) == ["", ""]
