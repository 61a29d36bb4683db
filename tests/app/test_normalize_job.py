"""Normalized images land under their names, with their pixel size, and nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from job_samples import tissue, write_field

from histoviewer import open_slide, stain
from histoviewer.app import normalize_job
from histoviewer.app.job_results import NormalizedFile
from histoviewer.app.normalize_job import NormalizeRequest, normalize
from histoviewer.core.errors import InputError, StainError, StorageError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Progress, Task
from histoviewer.io.image_writer import write_png


def pixels(path: Path | str) -> RgbArray:
    with open_slide(path) as slide:
        return slide.read_region(0, 0, 0, slide.info.width_l0, slide.info.height_l0)


def test_files_are_written_in_the_targets_colours(tmp_path: Path) -> None:
    source, target = write_field(tmp_path / "a.tif", seed=1), write_field(tmp_path / "b.tif", seed=2)
    write_png(tmp_path / "c.png", tissue(seed=3))
    result = normalize(Task(), NormalizeRequest((source, tmp_path / "c.png"), tmp_path / "out", target))
    assert [Path(item.to_json()["written"]).name for item in result.items] == ["a.tif", "c.png"]
    with open_slide(tmp_path / "out" / "a.tif") as slide:
        assert slide.info.mpp == pytest.approx(0.5)
    expected = (
        stain.create("vahadane").fit(pixels(target)).fit_source(pixels(source)).transform(pixels(source))
    )
    np.testing.assert_array_equal(pixels(tmp_path / "out" / "a.tif"), expected)
    figures = result.items[0].to_json()["figures"]
    before, after = figures["angle_before_deg"], figures["angle_after_deg"]
    assert max(after) < 2 < max(before)
    assert all(len(figures[side]["percentiles"][0]) == 3 for side in ("before", "after"))
    assert {"background_drift", "clipped", "ssim", "tissue"} <= figures.keys()


def test_a_big_image_is_written_tile_by_tile_to_the_same_colours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_field(tmp_path / "a.tif", width=1500, height=1100)
    normalize(Task(), NormalizeRequest((source,), tmp_path / "whole"))
    monkeypatch.setattr(normalize_job, "WHOLE_LIMIT_PX", 1000)
    normalize(Task(), NormalizeRequest((source,), tmp_path / "tiled"))
    with open_slide(tmp_path / "tiled" / "a.tif") as slide:
        assert len(slide.info.levels) == 2
        assert slide.info.mpp == pytest.approx(0.5)
    whole, tiled = (pixels(tmp_path / name / "a.tif").astype(int) for name in ("whole", "tiled"))
    assert whole.shape == tiled.shape
    assert np.abs(whole - tiled).mean() < 3  # JPEG


def test_an_image_without_stain_is_written_as_it_is(tmp_path: Path) -> None:
    white = np.full((300, 300, 3), 243, np.uint8)
    write_png(tmp_path / "white.png", white)
    item = normalize(Task(), NormalizeRequest((tmp_path / "white.png",), tmp_path / "out")).items[0].to_json()
    assert "unchanged" in item["note"]
    np.testing.assert_array_equal(pixels(item["written"]), white)


def test_bad_files_are_named_and_names_never_clash(tmp_path: Path) -> None:
    one, two = write_field(tmp_path / "x" / "a.tif"), write_field(tmp_path / "y" / "a.svs")
    (tmp_path / "bad.tif").write_bytes(b"II*\0")
    result = normalize(Task(), NormalizeRequest((one, tmp_path / "bad.tif", two), tmp_path / "out"))
    assert [Path(error.path).name for error in result.errors] == ["bad.tif"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a-2.tif", "a.tif"]


def test_originals_are_never_overwritten(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif")
    before = source.read_bytes()
    with pytest.raises(InputError, match="would be overwritten"):
        normalize(Task(), NormalizeRequest((source,), tmp_path))
    assert source.read_bytes() == before


def test_a_cancel_keeps_the_files_that_were_written(tmp_path: Path) -> None:
    files = tuple(write_field(tmp_path / f"{i:02}.tif") for i in range(20))

    def stop(progress: Progress) -> None:
        if progress.done == 1:
            task.cancel()

    task = Task(on_progress=stop)
    result = normalize(task, NormalizeRequest(files, tmp_path / "out"))
    assert not result.complete
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == [Path(item.path).name for item in result.items]
    assert 1 <= len(written) < len(files)


def test_a_full_disk_ends_all_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = tuple(write_field(tmp_path / f"{i:02}.tif") for i in range(6))

    def full(path: Path, *_rest: object, **_named: object) -> None:
        raise StorageError(f"{path.name} can't be written", "the disk is full", "make room")

    monkeypatch.setattr(normalize_job, "write_tiff", full)
    with pytest.raises(StorageError, match=r"00\.tif can't be written"):
        normalize(Task(), NormalizeRequest(files, tmp_path / "out"))


def test_many_files_give_what_each_gives_alone(tmp_path: Path) -> None:
    files = tuple(write_field(tmp_path / f"{i}.tif", seed=i) for i in range(4))
    together = normalize(Task(), NormalizeRequest(files, tmp_path / "out"))
    for item in together.items:
        alone = normalize(Task(), NormalizeRequest((Path(item.path),), tmp_path / "alone")).items[0]
        assert isinstance(item, NormalizedFile)
        assert isinstance(alone, NormalizedFile)
        assert item.figures == alone.figures
        assert Path(item.written).read_bytes() == Path(alone.written).read_bytes()


def test_requests_that_make_no_sense(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif")
    write_png(tmp_path / "white.png", np.full((300, 300, 3), 243, np.uint8))
    for request, kind in (
        (NormalizeRequest((), tmp_path / "out"), InputError),
        (NormalizeRequest((source,), tmp_path / "out", method="nobody"), StainError),
        (NormalizeRequest((source,), tmp_path / "out", target=tmp_path / "white.png"), StainError),
        (NormalizeRequest((source,), tmp_path / "out", target=tmp_path / "none.png"), InputError),
    ):
        with pytest.raises(kind):
            normalize(Task(), request)


def test_a_folder_as_target_is_the_average_of_its_images(tmp_path: Path) -> None:
    folder = tmp_path / "goal"
    folder.mkdir()
    targets = [write_field(folder / f"{n}.tif", seed=n) for n in (4, 5)]
    (folder / "broken.tif").write_bytes(b"no image")
    (folder / "notes.txt").write_text("left alone")
    source = write_field(tmp_path / "a.tif", seed=1)
    normalize(Task(), NormalizeRequest((source,), tmp_path / "out", folder))
    expected = stain.create("vahadane").fit([pixels(path) for path in targets]).fit_source(pixels(source))
    np.testing.assert_array_equal(pixels(tmp_path / "out" / "a.tif"), expected.transform(pixels(source)))


def test_a_folder_without_images_is_no_target(tmp_path: Path) -> None:
    source = write_field(tmp_path / "a.tif", seed=1)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no image that can be read"):
        normalize(Task(), NormalizeRequest((source,), tmp_path / "out", tmp_path / "empty"))
