"""Patches in memory, and the one way from a patch to the network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from learn_samples import SmallData
from PIL import Image

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import Cancelled, CorruptFileError, DatasetError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.learn import patches


@pytest.mark.parametrize(
    ("size", "target"), [((50, 50), 96), ((50, 50), 64), ((200, 200), 64), ((31, 50), 40)]
)
def test_to_input_is_pillows_bicubic(size: tuple[int, int], target: int) -> None:
    rng = np.random.default_rng(3)
    image = rng.integers(0, 256, (*size, 3), np.uint8)
    made = patches.to_input(image[None], target)[0].permute(1, 2, 0).numpy()
    wanted = np.asarray(Image.fromarray(image).resize((target, target), Image.Resampling.BICUBIC))
    assert np.abs(made.astype(int) - wanted.astype(int)).max() <= 2


def test_a_patch_of_the_right_size_is_unchanged() -> None:
    image = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), np.uint8)
    assert np.array_equal(patches.to_input(image, 64).permute(0, 2, 3, 1).numpy(), image)


def test_training_and_inference_see_the_same_bytes(small_data: SmallData) -> None:
    store = patches.load_patches(Task(), small_data.records[:3], small_data.read, 0, 48)
    direct = patches.to_input(np.stack([small_data.images[r.path] for r in store.records]), 48)
    assert torch.equal(store.batch(torch.arange(3)), direct)


def test_what_does_not_fit_in_memory_is_mapped_and_removed(small_data: SmallData) -> None:
    memory = patches.load_patches(Task(), small_data.records, small_data.read, 0, 32)
    mapped = patches.load_patches(Task(), small_data.records, small_data.read, 0, 32, memory_bytes=1000)
    folder = mapped._folder
    assert folder is not None
    rows = torch.tensor([5, 3, 90])
    assert torch.equal(mapped.batch(rows), memory.batch(rows))
    mapped.close()
    assert not folder.exists()


def test_a_disk_that_cannot_hold_them_is_said(small_data: SmallData, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = patches.shutil.disk_usage(".")
    monkeypatch.setattr(patches.shutil, "disk_usage", lambda _: usage._replace(free=10))
    with pytest.raises(DatasetError, match="GB are free"):
        patches.load_patches(Task(), small_data.records, small_data.read, 0, 32, memory_bytes=1000)


class _Broken:
    """Reads the small data, but every ``nth`` file is damaged."""

    def __init__(self, data: SmallData, nth: int) -> None:
        self._data, self._nth = data, nth

    def __call__(self, record: PatchRecord, px: int) -> RgbArray:
        if int(record.path.removesuffix(".png")) % self._nth == 0:
            raise CorruptFileError(f"{record.path} can't be read", "it is cut short")
        return self._data.read(record, px)


def test_a_few_unreadable_images_are_named_and_the_rest_goes_on(small_data: SmallData) -> None:
    store = patches.load_patches(Task(), small_data.records, _Broken(small_data, 50), 0, 32)
    assert [u.record.path for u in store.unreadable] == ["0.png", "50.png"]
    assert "cut short" in store.unreadable[0].why
    assert len(store.records) == 94
    rows = torch.tensor([0, 48, 49])
    wanted = np.stack([small_data.images[p] for p in ("1.png", "49.png", "51.png")])
    assert np.array_equal(store.batch(rows).permute(0, 2, 3, 1).numpy(), wanted)


def test_many_unreadable_images_stop_the_job(small_data: SmallData) -> None:
    with pytest.raises(DatasetError, match=r"10 of 96 images can't be read.*0\.png"):
        patches.load_patches(Task(), small_data.records, _Broken(small_data, 10), 0, 32)


def test_reading_can_be_cancelled(small_data: SmallData) -> None:
    task = Task(on_progress=lambda p: task.cancel())
    with pytest.raises(Cancelled):
        patches.load_patches(task, small_data.records, small_data.read, 0, 32, memory_bytes=1000)


def test_the_own_size_is_found_and_a_given_one_is_passed_on(small_data: SmallData) -> None:
    asked: list[int] = []

    def read(record: PatchRecord, px: int) -> RgbArray:
        asked.append(px)
        return small_data.read(record, px)

    assert patches.load_patches(Task(), small_data.records[:2], read, 0, 64).patch_px == 32
    assert patches.load_patches(Task(), small_data.records[:2], read, 20, 64).patch_px == 20
    assert asked == [0, 0, 20, 20]


def test_patches_of_one_slide_have_keys_of_their_own() -> None:
    whole = PatchRecord("a.svs", "x", "p", 0.5)
    first = replace(whole, x_l0=0.0, y_l0=8.0, width_l0=64.0, height_l0=64.0)
    second = replace(first, x_l0=64.0)
    assert len({patches.record_key(r) for r in (whole, first, second)}) == 3
    assert patches.record_key(whole) == "a.svs"
