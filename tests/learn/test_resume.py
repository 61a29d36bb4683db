"""A training that was stopped or killed anywhere goes on to the same bytes as one that was not."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from learn_samples import SmallData

from histoviewer.core.errors import Cancelled, StorageError
from histoviewer.core.task import Progress, Task
from histoviewer.io import safe_write
from histoviewer.learn import checkpoint, model_file, train
from histoviewer.learn.recipe import TrainRecipe

BASE = TrainRecipe(
    arch="tiny", input_px=32, epochs=5, batch=16, lr=0.02, precision="fp32", monitor="loss", warmup=0.0
)
WAYS: dict[str, TrainRecipe] = {
    "all of it, changing patches": replace(BASE, dropout=0.2, augment="strong"),
    "last block, kept activations": replace(BASE, unfreeze=1, augment="none", schedule="one-cycle"),
    "last block, kept versions, in parts": replace(BASE, unfreeze=1, versions=2, accumulate=2),
    "head alone": replace(BASE, unfreeze=0, augment="none", dropout=0.3, optimizer="sgd"),
}
STOPS = 5 * (3 + 1)  # three batches and one validation batch in each of five epochs


def _run(data: SmallData, recipe: TrainRecipe, out: Path, task: Task | None = None, **more: Any) -> Path:
    train.train(task or Task(), data.records, recipe, out, read_patch=data.read, threads_n=1, **more)
    return out


def _stopping(at: int, stop: Callable[[Task], None]) -> Task:
    seen = 0

    def look(progress: Progress) -> None:
        nonlocal seen
        if progress.message.startswith("Epoch"):
            seen += 1
            if seen == at:
                stop(task)

    task = Task(on_progress=look)
    return task


def _weights(path: Path) -> bytes:
    """All tensors of a model file, byte by byte, without its date."""
    state = model_file.load(path).module.state_dict()
    return b"".join(name.encode() + state[name].contiguous().numpy().tobytes() for name in sorted(state))


@pytest.mark.parametrize("way", WAYS)
def test_stopped_at_each_of_twenty_points_the_weights_are_the_same_bytes(
    small_data: SmallData, tmp_path: Path, way: str
) -> None:
    recipe = WAYS[way]
    expected = _weights(_run(small_data, recipe, tmp_path / "whole.safetensors"))
    points = range(1, STOPS + 1) if way.startswith("all") else range(1, STOPS + 1, 4)
    for at in points:
        out = tmp_path / f"{at}.safetensors"
        with pytest.raises(Cancelled):
            _run(small_data, recipe, out, _stopping(at, Task.cancel))
        assert _weights(_run(small_data, recipe, out, resume=True)) == expected, f"stopped at {at}"
        assert not checkpoint.checkpoint_path(out).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("at", [2, 7, 12, 19])
def test_killed_and_taken_up_again_the_weights_are_the_same_bytes(
    small_data: SmallData, tmp_path: Path, at: int
) -> None:
    recipe = replace(WAYS["last block, kept activations"], checkpoint_seconds=0.0)
    expected = _weights(_run(small_data, recipe, tmp_path / "whole.safetensors"))
    out = tmp_path / "killed.safetensors"
    _in_a_child(lambda: _run(small_data, recipe, out, _stopping(at, _kill)))
    assert checkpoint.checkpoint_path(out).is_file()
    assert _weights(_run(small_data, recipe, out, resume=True)) == expected


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_while_writing_a_checkpoint_the_last_whole_one_is_taken(
    small_data: SmallData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(BASE, checkpoint_seconds=0.0)
    expected = _weights(_run(small_data, recipe, tmp_path / "whole.safetensors"))
    out = tmp_path / "killed.safetensors"
    settle, written = safe_write._settle, []

    def cut(temporary: Path, path: Path) -> None:
        written.append(path)
        if len(written) == 6:
            temporary.write_bytes(temporary.read_bytes()[:1000])
            _kill()
        settle(temporary, path)

    with monkeypatch.context() as patch:
        patch.setattr(safe_write, "_settle", cut)
        _in_a_child(lambda: _run(small_data, recipe, out))
    assert _weights(_run(small_data, recipe, out, resume=True)) == expected


def _kill(_task: Task | None = None) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _in_a_child(work: Callable[[], object]) -> None:
    """Run ``work`` in a forked process, which must end by SIGKILL."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL


def test_a_disk_that_fills_up_leaves_the_last_checkpoint(
    small_data: SmallData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(BASE, checkpoint_seconds=0.0)
    expected = _weights(_run(small_data, recipe, tmp_path / "whole.safetensors"))
    out = tmp_path / "m.safetensors"
    write, written = Path.write_bytes, []

    def full(self: Path, data: bytes) -> int:
        written.append(self)
        if len(written) > 4:
            write(self, data[:500])
            raise OSError(28, "No space left on device")
        return write(self, data)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(StorageError, match="the disk is full"):
            _run(small_data, recipe, out, _stopping(8, Task.cancel))
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    state = checkpoint.load(checkpoint.checkpoint_path(out)).state
    assert (state["step"], state["epoch"]) == (3, 1)
    assert _weights(_run(small_data, recipe, out, resume=True)) == expected


def test_ended_by_hand_the_best_epoch_is_kept_and_the_card_says_so(
    small_data: SmallData, tmp_path: Path
) -> None:
    rows: list[Any] = []
    out = tmp_path / "m.safetensors"
    result = train.train(
        Task(on_partial=rows.append), small_data.records, replace(BASE, epochs=50), out,
        read_patch=small_data.read, ends_now=lambda: len(rows) >= 2,
    )  # fmt: skip
    assert len(result.history) == 2
    header = model_file.load(out).header
    assert header.card["training"].startswith("ended by hand after epoch 2")
    assert header.temperature > 0
    assert result.metrics["test"]["n"] == 24
    assert not checkpoint.checkpoint_path(out).exists()


def test_ended_within_the_first_epoch_its_batches_count(small_data: SmallData, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    result = train.train(
        Task(), small_data.records, BASE, out, read_patch=small_data.read, ends_now=lambda: True
    )
    assert (len(result.history), result.best_epoch) == (1, 1)


def test_a_checkpoint_holds_only_what_learns(small_data: SmallData, tmp_path: Path) -> None:
    sizes = {}
    for way in ("all of it, changing patches", "head alone"):
        out = tmp_path / f"{len(way)}.safetensors"
        with pytest.raises(Cancelled):
            _run(small_data, WAYS[way], out, _stopping(9, Task.cancel))
        saved = checkpoint.load(checkpoint.checkpoint_path(out))
        sizes[way] = sum(t.numel() for name, t in saved.tensors.items() if name.startswith("model/"))
    whole = sum(t.numel() for t in model_file.zoo.create("tiny", 2).state_dict().values())
    assert sizes["head alone"] == 8 * 2 + 2
    assert sizes["all of it, changing patches"] == whole


def test_earlier_epochs_are_handed_out_again(small_data: SmallData, tmp_path: Path) -> None:
    out, rows = tmp_path / "m.safetensors", []
    with pytest.raises(Cancelled):
        _run(small_data, BASE, out, _stopping(10, Task.cancel))
    _run(small_data, BASE, out, Task(on_partial=rows.append), resume=True)
    assert [row.epoch for row in rows] == [1, 2, 3, 4, 5]


def test_a_run_goes_on_with_the_threads_that_it_began_with(small_data: SmallData, tmp_path: Path) -> None:
    out, seen = tmp_path / "m.safetensors", []
    with pytest.raises(Cancelled):
        _run(small_data, BASE, out, _stopping(3, Task.cancel))
    before = torch.get_num_threads()
    watching = Task(on_progress=lambda _p: seen.append(torch.get_num_threads()))
    train.train(watching, small_data.records, BASE, out, read_patch=small_data.read, resume=True, threads_n=2)
    assert set(seen) == {1}
    assert torch.get_num_threads() == before
