"""Cross-validation judges every patient once, unseen; a learning curve grows patient by patient."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from job_samples import class_folders
from torch import Tensor, nn

from histoviewer.app import cross_validation_job
from histoviewer.app import test_looks as looks
from histoviewer.app.compare_runs import column
from histoviewer.app.cross_validation_job import CrossValidateRequest, cross_validate
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.learning_curve_job import LearningCurveRequest, learning_curve
from histoviewer.app.train_job import TrainRequest
from histoviewer.core.errors import Cancelled, DatasetError, InputError
from histoviewer.core.task import Progress, Task
from histoviewer.io.project import Project
from histoviewer.learn import zoo


class _Spot(nn.Module):
    """The mean colour after one filter: as much of a network as counting folds needs."""

    def __init__(self, classes_n: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 4, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(4)
        self.fc = nn.Linear(4, classes_n)

    def features(self, x: Tensor) -> Tensor:
        return torch.relu(self.bn1(self.conv1(x))).mean((2, 3))

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.features(x))


class _Mean(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x.mean((2, 3))


@zoo.architecture(
    "spot",
    features=lambda module, images: module.features(images),
    blocks=lambda module: [module.conv1],
    chain=lambda module: [module.conv1, module.bn1, nn.ReLU(), _Mean()],
    input=zoo.InputRecipe(least_px=16),
    folds=True,
)
def build_spot(classes_n: int) -> nn.Module:
    return _Spot(classes_n)


RECIPE = {"input_px": 32, "batch": 8, "warmup": 0.0, "ema": 0.5}
TRAIN = TrainRequest(None, Path("unused"), arch="spot", weights="none", epochs=1, recipe=RECIPE)


@pytest.fixture(scope="module")
def split_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight patients, split 4, 2 and 2."""
    folder = tmp_path_factory.mktemp("folds")
    path = folder / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(folder / "data", 8, 1), path, mpp=4.0))
    split_dataset(Task(), SplitRequest(path))
    return path


@pytest.fixture
def project(split_project: Path, tmp_path: Path) -> Path:
    """A copy of its own."""
    with Project.open(split_project) as kept:
        kept.copy_to(tmp_path / "p.hvproj")
    return tmp_path / "p.hvproj"


def test_every_patient_is_judged_once_by_a_model_that_never_saw_it(project: Path, tmp_path: Path) -> None:
    progress: list[Progress] = []
    request = CrossValidateRequest(project, TRAIN, folds=3, models=tmp_path / "models", with_test=True)
    found = cross_validate(Task(progress.append), request)
    assert len(found.folds) == 3
    aside = [patient for fold in found.folds for patient in fold.patients]
    assert sorted(aside) == sorted({f"p{n}" for n in range(8)})
    assert found.pooled.evaluation.n == 16 == len({p.path for p in found.pooled.predictions})
    assert found.pooled.test_looks == 1
    assert found.pooled.warning == ""
    assert found.pooled.to_json()["known_patients"]["judged"] == 8
    assert len(list((tmp_path / "models").glob("fold-*.safetensors"))) == 3
    fractions = [p.fraction for p in progress]
    assert fractions == sorted(fractions)
    with Project.open(project) as kept:
        run = kept.runs("cross-validate")[0]
        assert looks.looks(kept) == 1
    assert run.result["n"] == 16
    assert len(run.result["folds"]) == 3
    assert run.request["folds"] == 3
    # Set beside a training, only what is really different stands out.
    told = column(run).parameters
    assert (told["mpp"], told["patch_px"], told["epochs"]) == ("4", "50", str(TRAIN.epochs))


def test_patients_whom_the_weights_knew_before_are_told(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_bundled(model: Any) -> dict[str, tuple[str, ...]]:
        split = model.loaded.header.split
        return {**split, "train": (*split["train"], *TOLD)}

    monkeypatch.setattr(cross_validation_job, "known_split", with_bundled)
    found = cross_validate(Task(), CrossValidateRequest(project, TRAIN, folds=3, with_test=True))
    assert found.to_json()["known_patients"]["trained_on"] == len(TOLD)
    assert found.pooled.warning.startswith(f"{len(TOLD)} of the 8 patients judged here")


TOLD = ("p0", "p5")


def test_the_test_part_stays_locked(project: Path) -> None:
    found = cross_validate(Task(), CrossValidateRequest(project, TRAIN, folds=3))
    with Project.open(project) as kept:
        locked = {record.patient for record in kept.patches("test")}
        assert looks.looks(kept) == 0
    assert locked
    assert not locked & {item.patient for item in found.pooled.predictions}
    assert found.to_json()["test_looks"] is None


@pytest.mark.parametrize(
    ("folds", "error", "word"), [(2, InputError, "3 to 20"), (9, DatasetError, "patients")]
)
def test_folds_that_can_not_be_are_refused(project: Path, folds: int, error: Any, word: str) -> None:
    with pytest.raises(error, match=word):
        cross_validate(Task(), CrossValidateRequest(project, TRAIN, folds=folds))


def test_a_cancel_leaves_no_run(project: Path) -> None:
    task = Task()
    task._on_progress = lambda p: task.cancel() if p.fraction > 0.4 else None
    with pytest.raises(Cancelled):
        cross_validate(task, CrossValidateRequest(project, TRAIN, folds=3))
    with Project.open(project) as kept:
        assert not kept.runs("cross-validate")


def test_the_learning_curve_grows_by_patients_and_keeps_the_test_part_locked(project: Path) -> None:
    points: list[Any] = []
    request = LearningCurveRequest(project, TRAIN, shares=(0.1, 0.5, 1.0), seeds=2)
    found = learning_curve(Task(on_partial=points.append), request)
    assert [(p.patients, p.seed) for p in found.points] == [(2, 0), (2, 1), (4, 0), (4, 1)]
    assert [p for p in points if hasattr(p, "share")] == list(found.points)
    assert [row[0] for row in found.means("balanced_accuracy")] == [2, 4]
    assert found.test_looks is None
    with Project.open(project) as kept:
        run = kept.runs("learning-curve")[0]
    assert run.result["points"][0]["patients"] == 2
    assert column(run).parameters["epochs"] == str(TRAIN.epochs)
    assert column(run).parameters["seeds"] == "2"


@pytest.mark.parametrize(
    ("change", "word"), [({"shares": (0.0,)}, "shares"), ({"seeds": 0}, "draws"), ({"part": "train"}, "part")]
)
def test_a_learning_curve_that_can_not_be_is_refused(
    project: Path, change: dict[str, Any], word: str
) -> None:
    with pytest.raises(InputError, match=word):
        learning_curve(Task(), replace(LearningCurveRequest(project, TRAIN), **change))
