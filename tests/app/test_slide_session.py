from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import pytest
from PIL import Image

from histoviewer.app.session import Session
from histoviewer.app.slide_session import SlideSession
from histoviewer.app.stain_choice import StainChoice
from histoviewer.app.stain_view import SINGLE_STAINS
from histoviewer.core.annotation import AnnotationSet
from histoviewer.core.errors import Cancelled, StainError
from histoviewer.core.slide import Level, RgbArray, SlideInfo
from histoviewer.core.task import Task
from histoviewer.io.tile_cache import TileCache


class FakeReader:
    """Two levels of a picture whose red is x and green is y of level 0 (mod 256); counts what it decodes."""

    def __init__(self, width: int = 600, height: int = 400, coarse: bool = True) -> None:
        levels = [Level(width, height, 1.0, 256, 256)]
        if coarse:
            levels.append(Level(-(-width // 4), -(-height // 4), 4.0, 256, 256))
        self.info = SlideInfo(Path("fake.svs"), "fake", tuple(levels), associated=("label",))
        self.decoded: list[tuple[int, int, int]] = []
        self.closed = 0

    def read_tile(self, level: int, col: int, row: int) -> RgbArray:
        self.decoded.append((level, col, row))
        grid = self.info.levels[level]
        x, y = col * grid.tile_width, row * grid.tile_height
        width, height = min(grid.tile_width, grid.width - x), min(grid.tile_height, grid.height - y)
        return self.read_region(int(x * grid.downsample), int(y * grid.downsample), level, width, height)

    def read_region(self, x_l0: int, y_l0: int, level: int, width: int, height: int) -> RgbArray:
        step = self.info.levels[level].downsample
        x = x_l0 + np.arange(width) * step
        y = y_l0 + np.arange(height) * step
        pixels = np.full((height, width, 3), 7, dtype=np.uint8)
        pixels[..., 0] = (x % 256)[None, :]
        pixels[..., 1] = (y % 256)[:, None]
        return pixels

    def read_associated(self, name: str) -> RgbArray:
        return np.zeros((4, 4, 3), dtype=np.uint8)

    def close(self) -> None:
        self.closed += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def opened(reader: FakeReader, cache_bytes: int = 2**24) -> SlideSession:
    return SlideSession(
        1, Path("fake.svs"), reader, reader.info, AnnotationSet(), TileCache(cache_bytes), "fingerprint"
    )


def test_a_tile_is_decoded_once_and_can_t_be_changed_by_who_draws_it() -> None:
    reader = FakeReader()
    slide = opened(reader)
    assert slide.cached_tile(0, 2, 1) is None
    tile = slide.tile(0, 2, 1)
    assert tile.shape == (400 - 256, 600 - 512, 3)
    assert slide.tile(0, 2, 1) is tile is slide.cached_tile(0, 2, 1)
    assert reader.decoded == [(0, 2, 1)]
    with pytest.raises(ValueError, match="read-only"):
        tile[0, 0] = 0


def test_the_colour_under_the_cursor_comes_from_the_finest_tile_in_the_cache() -> None:
    reader = FakeReader()
    slide = opened(reader)
    assert slide.rgb_at(300, 200) is None
    assert reader.decoded == []
    slide.tile(1, 0, 0)
    assert slide.rgb_at(302.9, 201) == (300 % 256, 200, 7)
    slide.tile(0, 1, 0)
    assert slide.rgb_at(302.9, 201) == (302 % 256, 201, 7)
    assert slide.rgb_at(-1, 5) is None
    assert slide.rgb_at(600, 5) is None
    assert len(reader.decoded) == 2


def test_the_last_pixel_of_a_level_that_was_rounded_up_has_a_colour() -> None:
    slide = opened(FakeReader(width=601, height=401))
    slide.tile(1, 0, 0)
    assert slide.rgb_at(600.5, 400.5) is not None


def test_a_thumbnail_is_small_whole_and_read_once() -> None:
    reader = FakeReader()
    slide = opened(reader)
    thumbnail = slide.thumbnail(120)
    assert thumbnail.shape == (80, 120, 3)
    assert slide.thumbnail(120) is thumbnail
    assert slide.thumbnail(10_000).shape == (400, 600, 3)
    # Box-averaged from the coarse level: red grows with x.
    assert thumbnail[:, 30, 0].mean() == pytest.approx(30 * 5, abs=5)


def test_a_thumbnail_of_a_big_flat_image_is_read_in_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = FakeReader(width=20_000, height=3_000, coarse=False)
    sizes: list[int] = []
    whole = FakeReader.read_region

    def watched(self: FakeReader, x: int, y: int, level: int, width: int, height: int) -> RgbArray:
        sizes.append(width * height)
        return whole(self, x, y, level, width, height)

    monkeypatch.setattr(FakeReader, "read_region", watched)
    assert opened(reader).thumbnail(200).shape == (30, 200, 3)
    assert max(sizes) <= 20_000_000
    assert len(sizes) > 2


def test_many_threads_ask_for_the_same_tiles() -> None:
    slide = opened(FakeReader())
    wanted = [(0, col, row) for col in range(3) for row in range(2)] * 20
    with ThreadPoolExecutor(8) as pool:
        tiles = list(pool.map(lambda key: slide.tile(*key), wanted))
    for (_, col, row), tile in zip(wanted, tiles, strict=True):
        assert tile[0, 0].tolist() == [col * 256 % 256, row * 256 % 256, 7]


def test_associated_images_come_only_when_asked_for() -> None:
    slide = opened(FakeReader())
    assert slide.associated("label").shape == (4, 4, 3)


def test_closing_frees_the_file() -> None:
    reader = FakeReader()
    opened(reader).close()
    assert reader.closed == 1


# Stain views


class Inverted:
    """A stand-in for a fitted normalizer."""

    def __init__(self, amount: int = 255) -> None:
        self.amount = amount

    def transform(self, image: RgbArray) -> RgbArray:
        return np.asarray(self.amount - image, dtype=np.uint8)


def test_a_stain_view_is_fitted_once_and_cached_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    from histoviewer.app import stain_view

    asked: list[tuple[str, tuple[int, ...], object]] = []

    def fitted(view: str, images: list[RgbArray], choice: StainChoice) -> Inverted:
        asked.append((view, images[0].shape, choice.strength))
        return Inverted(255 if choice.strength == 1 else 0)

    monkeypatch.setattr(stain_view, "fitted_view", fitted)
    slide = opened(FakeReader())
    with pytest.raises(StainError, match="not prepared"):
        slide.tile(0, 0, 0, "normalized")
    slide.set_stain("normalized")
    assert slide.stain == "normalized"
    assert slide.has_stain("normalized")
    plain, shown = slide.tile(0, 0, 0), slide.tile(0, 0, 0, "normalized")
    assert np.array_equal(shown, 255 - plain)
    assert slide.cached_tile(0, 0, 0, "normalized") is shown
    assert slide.rgb_at(5, 6, "normalized") == (250, 249, 248)
    assert asked == [("normalized", (400, 600, 3), 1.0)]
    slide.set_stain("normalized", StainChoice(strength=0.5))
    assert slide.cached_tile(0, 0, 0, "normalized") is None
    assert not np.array_equal(slide.tile(0, 0, 0, "normalized"), shown)
    slide.set_stain(None)
    assert slide.stain == ""
    assert np.array_equal(slide.tile(0, 0, 0), plain)


@pytest.mark.parametrize("method", ["vahadane", "macenko", "reinhard"])
def test_a_real_slide_is_normalized_tile_by_tile_with_one_map(shared_data: Path, method: str) -> None:
    with Session() as session:
        slide = session.open_slide(shared_data / "slides" / "cmu-1-small-region.svs")
        slide.set_stain("normalized", StainChoice(method))
        plain, shown = slide.tile(0, 3, 3), slide.tile(0, 3, 3, "normalized")
        assert shown.shape == plain.shape
        assert not np.array_equal(shown, plain)
        # The same colour becomes the same colour in whatever tile or region it stands.
        info = slide.info.levels[0]
        whole = slide.region(
            3 * info.tile_width, 3 * info.tile_height, 0, *reversed(plain.shape[:2]), "normalized"
        )
        assert np.array_equal(whole, shown)
        slide.set_strength("normalized", 0.0)
        assert np.array_equal(slide.tile(0, 3, 3, "normalized"), plain)


def test_a_slide_without_tissue_says_that_its_stain_is_unknown(tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), "white").save(tmp_path / "white.png")
    with Session() as session:
        slide = session.open_slide(tmp_path / "white.png")
        with pytest.raises(StainError):
            slide.set_stain("normalized")
        assert slide.stain == ""


# Pyramids of big flat images


@pytest.fixture
def flat(tmp_path: Path):
    pixels = np.random.default_rng(0).integers(0, 255, (4_500, 5_000, 1), dtype=np.uint8)
    Image.fromarray(np.broadcast_to(pixels, (4_500, 5_000, 3)).copy()).save(tmp_path / "flat.bmp")
    with Session() as session:
        yield session.open_slide(tmp_path / "flat.bmp", mpp=0.5)


def test_a_big_flat_image_gets_coarser_levels_and_keeps_its_pixel_size(flat: SlideSession) -> None:
    assert flat.needs_pyramid
    before = flat.tile(0, 1, 1)
    flat.build_pyramid(Task())
    assert len(flat.info.levels) > 1
    assert flat.info.mpp == 0.5
    assert not flat.needs_pyramid
    assert flat.tile(0, 1, 1) is before
    last = len(flat.info.levels) - 1
    assert flat.tile(last, 0, 0) is flat.cached_tile(last, 0, 0)


def test_tiles_of_a_growing_pyramid_are_not_kept(flat: SlideSession) -> None:
    first = threading.Event()
    kept: list[bool] = []

    def look(_: object) -> None:
        if not first.is_set():
            first.set()
            last = len(flat.info.levels) - 1
            flat.tile(last, 0, 0)
            kept.append(flat.cached_tile(last, 0, 0) is not None)

    flat.build_pyramid(Task(on_partial=look))
    assert kept == [False]
    last = len(flat.info.levels) - 1
    assert flat.tile(last, 0, 0).mean() < 200


def test_a_cancelled_pyramid_leaves_the_slide_as_it_was(flat: SlideSession) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        flat.build_pyramid(task)
    assert len(flat.info.levels) == 1
    assert flat.tile(0, 0, 0).any()
    assert flat.thumbnail(100).shape == (90, 100, 3)


def test_single_stains_of_a_real_slide_take_it_apart(shared_data: Path) -> None:
    with Session() as session:
        slide = session.open_slide(shared_data / "slides" / "cmu-1-small-region.svs")
        tile = slide.tile(0, 3, 3)
        shown = {}
        for method in SINGLE_STAINS:
            slide.set_stain(method)
            shown[method] = slide.tile(0, 3, 3, method)
        # Hematoxylin alone is blue, eosin alone is pink, and little is left over in a good slide.
        assert shown["stain-1"][..., 2].mean() > shown["stain-1"][..., 0].mean()
        assert shown["stain-2"][..., 0].mean() > shown["stain-2"][..., 1].mean()
        assert shown["residual"].mean() > tile.mean()
