"""The training job: learns, stops and goes on exactly, and refuses in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from learn_samples import SmallData

from histoviewer.core.conformal import Thresholds
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import Cancelled, CorruptFileError, DatasetError, InputError, StorageError
from histoviewer.core.patient_digest import recognized
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Progress, Task
from histoviewer.learn import checkpoint, model_file, train, zoo
from histoviewer.learn.infer import Classifier
from histoviewer.learn.loop import auc, class_weights, soft_cross_entropy
from histoviewer.learn.patches import record_key
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.train import EpochRow

TINY = TrainRecipe(arch="tiny", input_px=32, epochs=3, batch=16, lr=0.02, precision="fp32", monitor="loss")


def _weights(path: Path) -> dict[str, torch.Tensor]:
    return model_file.load(path).module.state_dict()


def _same(one: dict[str, torch.Tensor], two: dict[str, torch.Tensor]) -> bool:
    return one.keys() == two.keys() and all(torch.equal(one[k], two[k]) for k in one)


def _stop_at(call: int) -> Task:
    """A task that is cancelled at the given report of the training loop."""
    seen = 0

    def look(progress: Progress) -> None:
        nonlocal seen
        if progress.message.startswith("Epoch"):
            seen += 1
            if seen == call:
                task.cancel()

    task = Task(on_progress=look)
    return task


def test_a_network_learns_and_its_file_says_all(small_data: SmallData, tmp_path: Path) -> None:
    rows: list[EpochRow] = []
    recipe = replace(TINY, epochs=6, views=8, name="my model", normalizer={"method": "vahadane"})
    out = tmp_path / "m.safetensors"
    result = train.train(
        Task(on_partial=rows.append), small_data.records, recipe, out, read_patch=small_data.read
    )
    assert tuple(rows) == result.history
    assert [row.epoch for row in rows] == [1, 2, 3, 4, 5, 6]
    assert rows[-1].train_loss < rows[0].train_loss
    assert result.metrics["test"]["auc"]["value"] > 0.9

    loaded = model_file.load(out)
    header = loaded.header
    assert loaded.sha256 == result.sha256
    assert (header.name, header.arch, header.classes) == ("my model", "tiny", ("normal", "invasive"))
    assert (header.positive, header.mpp, header.patch_px, header.views) == ("invasive", 4.0, 32, 8)
    assert header.normalizer == {"method": "vahadane"}
    assert header.metrics["test"]["n"] == 24
    assert set(Thresholds.from_json(header.conformal or {}).by_class) == set(header.classes)
    patients = {part: {r.patient for r in small_data.records if r.part == part} for part in header.split}
    everyone = set().union(*patients.values())
    assert {part: recognized(kept, everyone) for part, kept in header.split.items()} == patients
    assert not everyone & set().union(*header.split.values())
    assert header.recipe["lr"] == 0.02
    assert len(header.recipe["history"]) == 6
    assert "research" in header.card["notice"]
    assert not checkpoint.checkpoint_path(out).exists()


def test_the_scores_in_the_file_are_those_of_the_file(small_data: SmallData, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    train.train(Task(), small_data.records, TINY, out, read_patch=small_data.read)
    loaded = model_file.load(out)
    test = [r for r in small_data.records if r.part == "test"]
    p = Classifier(loaded).probabilities(np.stack([small_data.images[r.path] for r in test]))
    truth = np.array([loaded.header.classes.index(r.label) for r in test])
    matrix = np.zeros((2, 2), int)
    np.add.at(matrix, (truth, p.argmax(1)), 1)
    assert matrix.tolist() == loaded.header.metrics["test"]["confusion_matrix"]


def test_the_same_seed_gives_the_same_network_and_another_does_not(
    small_data: SmallData, tmp_path: Path
) -> None:
    for name, seed in (("a", 0), ("b", 0), ("c", 1)):
        recipe = replace(TINY, epochs=1, seed=seed)
        train.train(
            Task(), small_data.records, recipe, tmp_path / f"{name}.safetensors", read_patch=small_data.read
        )
    a, b, c = (_weights(tmp_path / f"{name}.safetensors") for name in "abc")
    assert _same(a, b)
    assert not _same(a, c)


@pytest.mark.parametrize("options", [{"optimizer": "sgd", "unfreeze": 1, "dropout": 0.3, "cutmix": 1.0}])
def test_stopped_at_any_step_and_resumed_the_weights_are_identical(
    small_data: SmallData, tmp_path: Path, options: dict[str, Any]
) -> None:
    recipe = replace(TINY, epochs=2, dtype="float32", **options)
    whole = train.train(
        Task(), small_data.records, recipe, tmp_path / "whole.safetensors", read_patch=small_data.read
    )
    reference = _weights(whole.model_path)
    steps = 2 * (3 + 1)  # three batches and one validation batch in each epoch
    for stop in range(1, steps + 1):
        out = tmp_path / f"part{stop}.safetensors"
        with pytest.raises(Cancelled):
            train.train(_stop_at(stop), small_data.records, recipe, out, read_patch=small_data.read)
        result = train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, resume=True)
        assert _same(_weights(out), reference), f"stopped at {stop}"
        assert [r.train_loss for r in result.history] == [r.train_loss for r in whole.history]
        assert result.metrics == whole.metrics


def test_stopping_again_and_again_changes_nothing(small_data: SmallData, tmp_path: Path) -> None:
    recipe = replace(TINY, epochs=1, dtype="float32")
    train.train(
        Task(), small_data.records, recipe, tmp_path / "whole.safetensors", read_patch=small_data.read
    )
    out = tmp_path / "part.safetensors"
    for turn in range(2):
        with pytest.raises(Cancelled):
            train.train(
                _stop_at(2), small_data.records, recipe, out, read_patch=small_data.read, resume=turn > 0
            )
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, resume=True)
    assert _same(_weights(out), _weights(tmp_path / "whole.safetensors"))


def test_cancel_keeps_the_best_model_so_far(small_data: SmallData, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    with pytest.raises(Cancelled):
        train.train(_stop_at(6), small_data.records, TINY, out, read_patch=small_data.read)
    header = model_file.load(out).header
    assert "stopped" in header.card["training"]
    assert len(header.recipe["history"]) == 1
    assert header.metrics["validation"]["n"] == 24
    assert checkpoint.checkpoint_path(out).is_file()


def test_cancel_before_the_first_epoch_keeps_only_the_checkpoint(
    small_data: SmallData, tmp_path: Path
) -> None:
    out = tmp_path / "m.safetensors"
    with pytest.raises(Cancelled):
        train.train(_stop_at(2), small_data.records, TINY, out, read_patch=small_data.read)
    assert not out.exists()
    assert checkpoint.checkpoint_path(out).is_file()


def test_cancel_while_judging_goes_on_to_the_same_end(small_data: SmallData, tmp_path: Path) -> None:
    def look(progress: Progress) -> None:
        if progress.message.startswith("Judging"):
            task.cancel()

    recipe = replace(TINY, epochs=2, dtype="float32")
    train.train(
        Task(), small_data.records, recipe, tmp_path / "whole.safetensors", read_patch=small_data.read
    )
    task = Task(on_progress=look)
    out = tmp_path / "part.safetensors"
    with pytest.raises(Cancelled):
        train.train(task, small_data.records, recipe, out, read_patch=small_data.read)
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, resume=True)
    assert _same(_weights(out), _weights(tmp_path / "whole.safetensors"))


def test_progress_rises_to_the_end(small_data: SmallData, tmp_path: Path) -> None:
    seen: list[Progress] = []
    train.train(
        Task(on_progress=seen.append),
        small_data.records,
        TINY,
        tmp_path / "m.safetensors",
        read_patch=small_data.read,
    )
    epochs = [p.fraction for p in seen if p.message.startswith("Epoch")]
    assert epochs == sorted(epochs)
    assert epochs[0] == 0
    assert 0.6 < epochs[-1] <= 1


def test_patience_stops_early_and_the_best_epoch_is_kept(small_data: SmallData, tmp_path: Path) -> None:
    # The rate is so small that nothing is learned; the average forgets at once.
    recipe = replace(TINY, epochs=30, lr=1e-9, patience=2, ema=0.0, unfreeze=0)
    result = train.train(
        Task(), small_data.records, recipe, tmp_path / "m.safetensors", read_patch=small_data.read
    )
    assert len(result.history) == result.best_epoch + 2 < 30


def test_frozen_blocks_keep_their_weights(small_data: SmallData, tmp_path: Path, tiny_model: Any) -> None:
    bundled = tiny_model("bundled.safetensors")
    recipe = replace(TINY, weights="bundled", unfreeze=1, epochs=1, dtype="float32")
    out = tmp_path / "m.safetensors"
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, bundled=bundled)
    before, after = _weights(bundled), _weights(out)
    moved = {k for k in before if before[k].is_floating_point() and not torch.equal(before[k], after[k])}
    assert moved
    assert all(name.startswith(("blocks.1.", "fc.")) for name in moved)
    assert model_file.load(out).header.recipe["source"]["kind"] == "bundled"


def test_a_model_file_names_the_weights_it_began_with_but_not_their_folder(
    small_data: SmallData, tmp_path: Path, tiny_model: Any
) -> None:
    recipe = replace(TINY, weights=str(tiny_model("begin.safetensors")), epochs=1)
    out = tmp_path / "m.safetensors"
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read)
    header = model_file.load(out).header
    assert header.recipe["weights"] == "begin.safetensors"
    assert str(tmp_path.parent) not in json.dumps(header.as_json())


def test_pixels_are_standardized_as_the_trunk_learned_them(
    small_data: SmallData, tmp_path: Path, tiny_model: Any
) -> None:
    own = {"mean": (0.5, 0.6, 0.7), "std": (0.2, 0.2, 0.1)}
    bundled = tiny_model("bundled.safetensors", **own)
    recipes = {
        "bundled": replace(TINY, weights="bundled", epochs=1),
        "file": replace(TINY, weights=str(bundled), epochs=1),
        "none": replace(TINY, epochs=1),
        "given": replace(TINY, weights="bundled", epochs=1, mean=(0.1, 0.1, 0.1), std=(1, 1, 1)),
    }
    found = {}
    for name, recipe in recipes.items():
        out = tmp_path / f"{name}.safetensors"
        train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, bundled=bundled)
        found[name] = model_file.load(out).header.mean
    assert found == {
        "bundled": own["mean"], "file": own["mean"], "none": zoo.IMAGENET_MEAN, "given": (0.1, 0.1, 0.1),
    }  # fmt: skip


def test_a_frozen_trunk_runs_once(
    small_data: SmallData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = 0
    tiny = zoo.get("tiny")

    def counted(module: Any, images: torch.Tensor) -> torch.Tensor:
        nonlocal calls
        calls += len(images)
        return tiny.features(module, images)

    monkeypatch.setitem(zoo.ARCHITECTURES, "tiny", replace(tiny, features=counted))
    recipe = replace(TINY, epochs=20, unfreeze=0, lr=0.05).without_augmentation()
    result = train.train(
        Task(), small_data.records, recipe, tmp_path / "m.safetensors", read_patch=small_data.read
    )
    judged_again = 48 * 3  # validation and test at the end, and the comparison of bf16 with fp32
    assert calls <= 96 + judged_again
    assert result.metrics["test"]["auc"]["value"] > 0.9


def test_logistic_head_is_one_file_like_any_other(small_data: SmallData, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    result = train.train(
        Task(), small_data.records, replace(TINY, head="logistic"), out, read_patch=small_data.read
    )
    assert result.history == ()
    assert result.metrics["test"]["auc"]["value"] > 0.9
    assert model_file.load(out).header.recipe["head"] == "logistic"


@pytest.mark.parametrize("labels", [("normal", "invasive"), ("a", "b", "c")])
def test_boosted_trees_are_one_file_like_any_other(
    small_data: SmallData, tmp_path: Path, labels: tuple[str, ...]
) -> None:
    records = small_data.records
    if len(labels) == 3:
        records = [replace(r, label=labels[i % 3]) for i, r in enumerate(records)]
    out, again = tmp_path / "m.safetensors", tmp_path / "again.safetensors"
    result = train.train(Task(), records, replace(TINY, head="boosting"), out, read_patch=small_data.read)
    loaded = model_file.load(out)
    assert loaded.header.head == "trees"
    assert loaded.module.fc.root.numel() % (1 if len(labels) == 2 else 3) == 0
    p = Classifier(loaded).probabilities(np.stack([small_data.images[r.path] for r in records]))
    assert p.shape == (96, len(labels))
    if len(labels) == 2:
        assert result.metrics["test"]["auc"]["value"] > 0.8
    # Its trunk can be trained on, its trees are left behind.
    recipe = replace(TINY, weights=str(out), epochs=1)
    train.train(Task(), records, recipe, again, read_patch=small_data.read)
    assert model_file.load(again).header.head == "linear"


def test_growing_trees_can_be_cancelled(small_data: SmallData, tmp_path: Path) -> None:
    def look(progress: Progress) -> None:
        if progress.message.startswith("Growing"):
            task.cancel()

    task = Task(on_progress=look)
    with pytest.raises(Cancelled):
        train.train(
            task, small_data.records, replace(TINY, head="boosting"), tmp_path / "m.safetensors",
            read_patch=small_data.read,
        )  # fmt: skip


def test_logistic_head_of_three_classes(small_data: SmallData, tmp_path: Path) -> None:
    labels = ("a", "b", "c")
    records = [replace(r, label=labels[i % 3]) for i, r in enumerate(small_data.records)]
    out = tmp_path / "m.safetensors"
    train.train(Task(), records, replace(TINY, head="logistic"), out, read_patch=small_data.read)
    header = model_file.load(out).header
    assert header.classes == labels
    assert header.positive is None


def test_three_classes_are_trained(small_data: SmallData, tmp_path: Path) -> None:
    records = [replace(r, label="abc"[i % 3]) for i, r in enumerate(small_data.records)]
    result = train.train(
        Task(), records, replace(TINY, epochs=1), tmp_path / "m.safetensors", read_patch=small_data.read
    )
    assert len(result.metrics["test"]["classes"]) == 3


def test_without_validation_the_last_epoch_is_kept(small_data: SmallData, tmp_path: Path) -> None:
    records = [replace(r, part="train" if r.part == "validation" else r.part) for r in small_data.records]
    out = tmp_path / "m.safetensors"
    result = train.train(Task(), records, TINY, out, read_patch=small_data.read)
    assert result.best_epoch == 3
    assert all(row.val_auc is None for row in result.history)
    header = model_file.load(out).header
    assert (header.temperature, header.bias) == (1.0, (0.0, 0.0))
    assert header.card["calibration"].startswith("none")


def test_soft_targets_are_learned(small_data: SmallData, tmp_path: Path) -> None:
    """Targets that contradict the labels altogether must turn the network round."""
    wrong = {
        record_key(r): [float(r.label == "invasive"), float(r.label == "normal")] for r in small_data.records
    }
    recipe = replace(TINY, epochs=8, soft_weight=1.0, mixup=0.0)
    result = train.train(
        Task(),
        small_data.records,
        recipe,
        tmp_path / "m.safetensors",
        read_patch=small_data.read,
        soft_targets=wrong,
    )
    assert result.history[-1].val_auc is not None
    assert result.history[-1].val_auc < 0.2


@pytest.mark.parametrize("soft", [[1.0], [0.2, 0.2], [float("nan"), 0.5]])
def test_soft_targets_that_are_no_probabilities_are_refused(
    small_data: SmallData, tmp_path: Path, soft: list[float]
) -> None:
    with pytest.raises(DatasetError, match="no probability"):
        train.train(
            Task(), small_data.records, TINY, tmp_path / "m.safetensors", read_patch=small_data.read,
            soft_targets={"0.png": soft},
        )  # fmt: skip


def _only(label: str) -> Callable[[list[PatchRecord]], list[PatchRecord]]:
    return lambda records: [r for r in records if r.label == label]


@pytest.mark.parametrize(
    ("change", "recipe", "sentence"),
    [
        (_only("normal"), TINY, "one class only"),
        (lambda r: [x for x in r if x.part == "test"], TINY, "split the data set first"),
        (lambda r: [replace(x, part="") for x in r], TINY, "split the data set first"),
        (lambda r: [*r, replace(r[0], label="fat", part="test", patient="q")], TINY, "'fat' is not among"),
        (lambda r: r, replace(TINY, classes=("normal", "invasive", "fat")), "'fat' has no training patch"),
        (lambda r: [x for x in r if x.part != "validation"], replace(TINY, patience=3), "can't stop early"),
        (
            lambda r: [replace(r[0], patient="p"), replace(r[-1], patient="p"), *r[1:-1]],
            TINY,
            "patient p is in two",
        ),
    ],
)
def test_data_that_cannot_be_trained_on_is_refused_in_words(
    small_data: SmallData, tmp_path: Path, change: Any, recipe: TrainRecipe, sentence: str
) -> None:
    with pytest.raises(DatasetError, match=sentence):
        train.train(
            Task(), change(small_data.records), recipe, tmp_path / "m.safetensors", read_patch=small_data.read
        )
    assert list(tmp_path.iterdir()) == []


def test_unreadable_images_are_named_in_the_result(small_data: SmallData, tmp_path: Path) -> None:
    def read(record: PatchRecord, px: int) -> RgbArray:
        if record.path == "7.png":
            raise CorruptFileError("7.png can't be read", "it is cut short")
        return small_data.read(record, px)

    out = tmp_path / "m.safetensors"
    result = train.train(Task(), small_data.records, replace(TINY, epochs=1), out, read_patch=read)
    assert [u.record.path for u in result.unreadable] == ["7.png"]
    assert "1 images" in model_file.load(out).header.card["left out"]


def test_too_little_memory_is_refused_with_a_batch_that_fits(
    small_data: SmallData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "free_memory", lambda: 10_000)
    with pytest.raises(InputError, match="GB are free; choose a batch of"):
        train.train(Task(), small_data.records, TINY, tmp_path / "m.safetensors", read_patch=small_data.read)


def test_a_diverging_training_says_so(small_data: SmallData, tmp_path: Path) -> None:
    recipe = replace(TINY, lr=100.0, clip=0.0, optimizer="sgd", epochs=30, weight_decay=10.0, warmup=0.0)
    with pytest.raises(InputError, match="smaller learning rate"):
        train.train(
            Task(), small_data.records, recipe, tmp_path / "m.safetensors", read_patch=small_data.read
        )


def test_a_full_disk_during_training_does_not_end_it(
    small_data: SmallData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise StorageError("the checkpoint was not written", "the disk is full")

    monkeypatch.setattr(checkpoint, "save", full)
    recipe = replace(TINY, checkpoint_seconds=0.0)
    out = tmp_path / "m.safetensors"
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read)
    assert out.is_file()
    assert "no checkpoint: the checkpoint was not written" in caplog.text


def _stopped(small_data: SmallData, tmp_path: Path) -> Path:
    out = tmp_path / "m.safetensors"
    with pytest.raises(Cancelled):
        train.train(_stop_at(2), small_data.records, TINY, out, read_patch=small_data.read)
    return out


def test_resume_with_another_recipe_names_what_changed(small_data: SmallData, tmp_path: Path) -> None:
    out = _stopped(small_data, tmp_path)
    with pytest.raises(DatasetError, match=r"lr was 0\.02 when it stopped and is 0\.5 now"):
        train.train(
            Task(), small_data.records, replace(TINY, lr=0.5), out, read_patch=small_data.read, resume=True
        )


def test_resume_with_other_data_is_refused(small_data: SmallData, tmp_path: Path) -> None:
    out = _stopped(small_data, tmp_path)
    with pytest.raises(DatasetError, match="has changed since it stopped"):
        train.train(Task(), small_data.records[:-1], TINY, out, read_patch=small_data.read, resume=True)


def test_resume_without_a_checkpoint_is_refused(small_data: SmallData, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no stopped training"):
        train.train(
            Task(),
            small_data.records,
            TINY,
            tmp_path / "m.safetensors",
            read_patch=small_data.read,
            resume=True,
        )


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.99])
def test_resume_from_a_damaged_checkpoint_is_refused(
    small_data: SmallData, tmp_path: Path, share: float
) -> None:
    out = _stopped(small_data, tmp_path)
    path = checkpoint.checkpoint_path(out)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(CorruptFileError, match="without --resume"):
        train.train(Task(), small_data.records, TINY, out, read_patch=small_data.read, resume=True)


def test_a_model_file_is_no_checkpoint(small_data: SmallData, tmp_path: Path, tiny_model: Any) -> None:
    out = tmp_path / "m.safetensors"
    tiny_model().rename(checkpoint.checkpoint_path(out))
    with pytest.raises(CorruptFileError, match="another kind of file"):
        train.train(Task(), small_data.records, TINY, out, read_patch=small_data.read, resume=True)


@pytest.mark.parametrize(
    "change",
    [
        {"arch": "resnet35"}, {"epochs": 0}, {"batch": 1}, {"lr": float("nan")}, {"lr": -1.0}, {"views": 3},
        {"mixup": -0.1}, {"head": "forest"}, {"monitor": "f1"}, {"mpp": 0.0}, {"classes": ("a", "a")},
        {"ema": 1.0}, {"classes": ("a", "b"), "positive": "c"}, {"dtype": "int8"}, {"input_px": 4},
    ],
)  # fmt: skip
def test_a_recipe_that_makes_no_sense_is_refused_when_made(change: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        replace(TINY, **change)


def test_the_positive_class_of_two_comes_second(small_data: SmallData, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    recipe = replace(TINY, epochs=1, positive="normal")
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read)
    assert model_file.load(out).header.classes == ("invasive", "normal")


def test_auc_by_ranks_counts_ties_half() -> None:
    truth = np.array([True, True, False, False])
    assert auc(np.array([3.0, 2.0, 1.0, 0.0]), truth) == 1.0
    assert auc(np.array([1.0, 1.0, 1.0, 1.0]), truth) == 0.5
    assert auc(np.array([2.0, 0.0, 1.0, 0.0]), truth) == 0.625
    assert auc(np.array([2.0]), np.array([True])) is None


def test_class_weights_balance_the_loss() -> None:
    labels = torch.tensor([0] * 9 + [1])
    assert class_weights(labels, 2, 0.0).tolist() == [1, 1]
    full = class_weights(labels, 2, 1.0)
    assert full[0] * 9 == pytest.approx(float(full[1]))
    logits, targets = torch.zeros(10, 2), torch.nn.functional.one_hot(labels, 2).float()
    assert float(soft_cross_entropy(logits, targets, full)) == pytest.approx(np.log(2))


def test_the_rate_of_the_head_is_its_own(small_data: SmallData, tmp_path: Path, tiny_model: Any) -> None:
    bundled = tiny_model("bundled.safetensors")
    moved = {}
    for factor in (0.001, 1.0):
        recipe = replace(
            TINY, weights="bundled", epochs=1, dtype="float32", head_lr=factor, optimizer="sgd", lr=0.01
        )
        out = tmp_path / f"{factor}.safetensors"
        train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, bundled=bundled)
        moved[factor] = float((_weights(out)["fc.weight"] - _weights(bundled)["fc.weight"]).abs().max())
    assert moved[0.001] < 0.1 * moved[1.0]


def test_a_batch_in_parts_learns_as_much(small_data: SmallData, tmp_path: Path, tiny_model: Any) -> None:
    """Batch norm is frozen with the trunk, so the parts' gradients add up to that of the whole batch."""
    bundled = tiny_model("bundled.safetensors")
    made = []
    for parts in (1, 4):
        recipe = replace(
            TINY, weights="bundled", epochs=1, unfreeze=0, augment="none", accumulate=parts, dtype="float32"
        )
        out = tmp_path / f"{parts}.safetensors"
        train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, bundled=bundled)
        made.append(_weights(out))
    torch.testing.assert_close(made[0]["fc.weight"], made[1]["fc.weight"], rtol=1e-4, atol=1e-5)


def test_kept_activations_learn_what_the_trunk_would_give(
    small_data: SmallData, tmp_path: Path, tiny_model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In memory, in a mapped file, or run anew in each epoch: the same network comes out."""
    from histoviewer.learn import activations, subject

    bundled = tiny_model("bundled.safetensors")
    recipe = replace(TINY, weights="bundled", unfreeze=1, augment="none", epochs=2, dtype="float32")
    made = []
    for way in ("memory", "file", "anew"):
        with monkeypatch.context() as patch:
            if way == "file":
                patch.setattr(activations, "MEMORY_SHARE", 0.0)
            if way == "anew":
                patch.setattr(
                    subject, "KeptActivations", lambda t, p, rows, n: subject.FreshPatches(t, p, rows[:0])
                )
            out = tmp_path / f"{way}.safetensors"
            train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read, bundled=bundled)
        made.append(_weights(out))
    assert _same(made[0], made[1])
    for name in made[0]:
        torch.testing.assert_close(made[0][name], made[2][name], rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("preset", ["none", "standard", "strong"])
def test_presets_of_random_changes_are_in_the_file(
    small_data: SmallData, tmp_path: Path, preset: str
) -> None:
    out = tmp_path / "m.safetensors"
    recipe = replace(TINY, epochs=1, augment=preset)
    train.train(Task(), small_data.records, recipe, out, read_patch=small_data.read)
    kept = model_file.load(out).header.recipe
    assert kept["augment"] == preset
    assert kept["augmentation"]["stain"] == {"none": 0.0, "standard": 0.1, "strong": 0.25}[preset]
    assert recipe.augmentation.active == (preset != "none")
    assert replace(recipe, stain_jitter=0.4).augmentation.stain == 0.4


def test_one_cycle_rises_and_falls() -> None:
    from histoviewer.learn.schedule import rate

    recipe = replace(TINY, epochs=10, lr=0.1, schedule="one-cycle")
    rates = [rate(recipe, step, 10) for step in range(100)]
    top = rates.index(max(rates))
    assert rates[0] == pytest.approx(0.004)
    assert max(rates) == pytest.approx(0.1, rel=0.01)
    assert 25 <= top <= 35
    assert rates[:top] == sorted(rates[:top])
    assert rates[-1] == pytest.approx(1e-5, rel=0.1)
