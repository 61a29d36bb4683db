"""What a training is said to cost is near what it costs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from job_samples import class_folders

from histoviewer.app import train_estimate
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.train_estimate import TrainEstimate, estimate
from histoviewer.app.train_job import TrainRequest
from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task
from histoviewer.io.project import Project
from histoviewer.learn import cost, feature_space, weights
from histoviewer.learn.recipe import TrainRecipe

# Trains on noise and prints by how many bytes its memory grew, beside what was reckoned.
_MEASURED = """
import json, sys, tempfile
from pathlib import Path
import numpy as np, torch
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.task import Task
from histoviewer.learn import cost, zoo
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.train import train
unfreeze, augment = json.loads(sys.argv[1])
zoo.import_torchvision()
import sklearn.linear_model
parts = ("train", "train", "validation", "test")
records = [PatchRecord(str(i), "ab"[i % 2], str(i // 2), 1.0, part=parts[i // 2 % 4]) for i in range(128)]
rng = np.random.default_rng(0)
recipe = TrainRecipe(
    arch="resnet18", unfreeze=unfreeze, augment=augment, epochs=1, batch=64, input_px=96, precision="fp32"
)
counts = {p: sum(r.part == p for r in records) for p in ("train", "validation", "test")}
said = cost.memory_bytes(recipe, 2, counts)
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
before = peak()
with tempfile.TemporaryDirectory() as folder:
    train(Task(), records, recipe, Path(folder) / "m.safetensors", threads_n=1,
          read_patch=lambda record, px: rng.integers(0, 255, (96, 96, 3)).astype(np.uint8))
grown = peak() - before
print(json.dumps([said, grown * 1024]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(("unfreeze", "augment"), [(None, "standard"), (1, "none")])
def test_memory_is_reckoned_within_a_factor_of_two_of_the_peak(unfreeze: int | None, augment: str) -> None:
    command = [sys.executable, "-c", _MEASURED, json.dumps([unfreeze, augment])]
    said, grown = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert 0.5 < said / grown < 2, f"said {said / 1e6:.0f} MB, grew by {grown / 1e6:.0f} MB"


def test_memory_follows_batch_parts_and_what_learns() -> None:
    counts = {"train": 1000, "validation": 100, "test": 100}

    def needed(**changes: object) -> int:
        plain = {"arch": "resnet18", "input_px": 64, "batch": 128, "augment": "none"}
        return cost.memory_bytes(TrainRecipe(**{**plain, **changes}), 2, counts)

    assert needed(batch=256) > 1.5 * needed()
    assert needed(accumulate=8) < 0.6 * needed()
    assert needed(unfreeze=1) < 0.5 * needed()


def test_an_estimate_counts_patches_and_takes_longer_with_more_epochs(tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    plain = {"arch": "resnet18", "weights": "none", "unfreeze": 0, "recipe": {"batch": 8}}
    short = estimate(Task(), TrainRequest(project, tmp_path / "m", epochs=1, **plain))
    long = estimate(Task(), TrainRequest(project, tmp_path / "m", epochs=1000, **plain))
    with Project.open(project) as opened:
        assert short.patches == len([r for r in opened.patches() if r.part])
    assert long.seconds > 2 * short.seconds
    assert short.memory_bytes == long.memory_bytes > 40e6
    assert "GB of memory" in short.line


def test_every_part_of_the_work_is_in_the_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    with Project.open(project) as opened:
        parts = [record.part for record in opened.patches()]
    train, validation = parts.count("train"), parts.count("validation")
    # Each kind of work takes a power of ten of its own, so that none can be left out or counted twice.
    built: list[object] = []
    monkeypatch.setattr(cost, "building_seconds", lambda *asked: built.append(asked[2]) or 1e9)
    monkeypatch.setattr(train_estimate, "_looked_at", lambda *_asked: (1.0, 1e6))
    monkeypatch.setattr(cost, "speed", lambda *_asked: cost.Speed(trunk=1e3, step=1.0, judged=1e-3))
    plain = {"arch": "resnet18", "weights": "bundled", "unfreeze": 0, "epochs": 3}
    found = estimate(Task(), TrainRequest(project, tmp_path / "m", **plain, recipe={"augment": "none"}))
    views = TrainRecipe().views
    read = len(parts) + train + validation  # what both parts look like is read once more
    through = len(parts) + views * len(parts)  # kept for the epochs; then judged and described
    epoch = train + 1e-3 * validation
    judged = 1e-3 * views * len(parts)
    assert found.epoch_seconds == pytest.approx(epoch)
    assert found.seconds == pytest.approx(1e9 + 1e6 * read + 1e3 * through + judged + 3 * epoch, rel=1e-12)
    assert built == [bundled_model_path()]


def test_only_so_many_training_patches_are_described() -> None:
    recipe, speed = TrainRecipe(unfreeze=None, views=1), cost.Speed(0.0, 0.0, 1.0)
    many = 10 * feature_space.MOST_PATCHES
    assert cost.seconds(recipe, speed, {"train": many, "validation": 7})[0] == feature_space.MOST_PATCHES + 7
    assert cost.seconds(recipe, speed, {"train": many})[0] == 0  # without validation nothing is described
    assert cost.described_again({"train": many, "validation": 7, "test": 9}) == feature_space.MOST_PATCHES + 7


def test_weights_are_read_for_the_estimate_but_never_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    whole = weights.read_weights
    monkeypatch.setattr(
        weights, "read_weights", lambda path, kind=None: read.append(path) or whole(path, kind)
    )
    for name in ("_from_torchvision", "_from_hub"):
        monkeypatch.setattr(weights, name, lambda _kind: pytest.fail("a download was asked for"))
    cost._building.cache_clear()
    bundled = bundled_model_path()
    assert cost.building_seconds(TrainRecipe(arch="resnet34", weights="bundled"), 2, bundled) > 0
    assert read == [bundled]
    assert cost.building_seconds(TrainRecipe(arch="resnet18", weights="imagenet"), 2) > 0
    assert read == [bundled]


def test_an_estimate_refuses_what_the_training_would(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.hvproj").close()
    with pytest.raises(DatasetError, match="nothing to train on"):
        estimate(Task(), TrainRequest(tmp_path / "p.hvproj", tmp_path / "m"))


def test_too_little_memory_is_said_in_the_line() -> None:
    said = TrainEstimate(100.0, 5.0, int(8e9), int(2e9), 10)
    assert not said.fits
    assert "Only 2.0 GB are free" in said.line
