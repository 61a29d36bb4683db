"""What a training is said to cost is near what it costs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from job_samples import class_folders

from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.train_estimate import TrainEstimate, estimate
from histoviewer.app.train_job import TrainRequest
from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task
from histoviewer.io.project import Project
from histoviewer.learn import cost
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


def test_an_estimate_refuses_what_the_training_would(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.hvproj").close()
    with pytest.raises(DatasetError, match="nothing to train on"):
        estimate(Task(), TrainRequest(tmp_path / "p.hvproj", tmp_path / "m"))


def test_too_little_memory_is_said_in_the_line() -> None:
    said = TrainEstimate(100.0, 5.0, int(8e9), int(2e9), 10)
    assert not said.fits
    assert "Only 2.0 GB are free" in said.line
