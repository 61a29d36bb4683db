"""A slide's file that is removed, replaced, cut or touched while it is open."""

from __future__ import annotations

import os
import queue
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import Session, SlideSession
from histoviewer.app.slide_watch import Fate, SlidePlace, SlideWatch, in_words
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import CorruptFileError, FileAccessError
from histoviewer.io.slide_files import fingerprint


def tiff(path: Path, seed: int = 0, size: int = 1024) -> Path:
    """An uncompressed tiled image, so that tiles stay where they are in the file."""
    import tifffile

    pixels = np.random.default_rng(seed).integers(0, 255, (size, size, 3), dtype=np.uint8)
    tifffile.imwrite(path, pixels, tile=(256, 256), photometric="rgb")
    return path


def replace(path: Path, seed: int) -> None:
    """Another image of the same size in the file's place, as a copying program puts it there."""
    other = tiff(path.with_name("other.tif"), seed)
    os.replace(other, path)


@pytest.fixture
def session():
    with Session() as opened:
        yield opened


@pytest.fixture
def slide(session: Session, tmp_path: Path) -> SlideSession:
    return session.open_slide(tiff(tmp_path / "a.tif"))


def test_no_pixel_of_a_file_put_in_the_place_is_ever_handed_out(slide: SlideSession) -> None:
    seen = slide.tile(0, 0, 0).copy()
    replace(slide.path, 1)
    for col, row in ((1, 0), (1, 1)):
        with pytest.raises(
            FileAccessError, match="another file was put in its place; what was drawn is safe"
        ):
            slide.tile(0, col, row)
    with pytest.raises(FileAccessError):
        slide.region(0, 0, 0, 50, 50)
    with pytest.raises(FileAccessError):
        slide.thumbnail(64)
    assert np.array_equal(slide.tile(0, 0, 0), seen)  # what was read stays
    assert slide.place.fate is Fate.REPLACED


def test_overwriting_in_place_counts_as_replacing(slide: SlideSession) -> None:
    shutil.copyfile(tiff(slide.path.with_name("b.tif"), 1), slide.path)
    os.utime(slide.path, ns=(1, 1))
    with pytest.raises(FileAccessError, match="another file"):
        slide.tile(0, 0, 0)


def test_a_file_cut_short_is_told_as_such(slide: SlideSession) -> None:
    os.truncate(slide.path, slide.path.stat().st_size // 2)
    with pytest.raises(FileAccessError, match="cut short"):
        slide.tile(0, 3, 3)
    assert "was cut short" in in_words(slide.place)


def test_a_removed_file_goes_on_giving_what_it_held(slide: SlideSession) -> None:
    pixels = slide.region(300, 300, 0, 20, 20)
    slide.path.unlink()
    assert np.array_equal(slide.region(300, 300, 0, 20, 20), pixels)
    assert slide.place.fate is Fate.GONE
    assert "a.tif is not in its folder" in in_words(slide.place)


def test_a_file_that_was_only_touched_is_read_on(slide: SlideSession) -> None:
    os.utime(slide.path, ns=(5, 5))
    assert slide.tile(0, 1, 1).shape == (256, 256, 3)
    assert slide.place.fate is Fate.HERE
    assert in_words(slide.place) == ""


def test_damage_that_was_there_from_the_start_keeps_its_own_words(slide: SlideSession) -> None:
    error = CorruptFileError("tile 3 can't be read", "its data is damaged")
    assert slide.place.explain(error) is error


def test_a_file_that_comes_back_is_known_again(tmp_path: Path) -> None:
    file = tiff(tmp_path / "a.tif")
    place = SlidePlace(file, fingerprint(file))
    file.rename(tmp_path / "away.tif")
    assert place.check() is Fate.GONE
    tiff(file, 1)
    assert place.check() is Fate.REPLACED
    shutil.copyfile(tmp_path / "away.tif", file)
    assert place.check() is Fate.HERE


def test_files_that_get_another_number_at_every_look_are_no_alarm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace as changed

    from histoviewer.app import slide_watch

    file = tiff(tmp_path / "a.tif")
    place, looked, real = SlidePlace(file, fingerprint(file)), [], slide_watch.mark_of
    numbers = iter(range(100, 200))
    monkeypatch.setattr(slide_watch, "mark_of", lambda p: changed(real(p), number=next(numbers)))
    monkeypatch.setattr(slide_watch, "fingerprint", lambda p: looked.append(p) or fingerprint(p))
    assert {place.check() for _ in range(20)} == {Fate.HERE}
    assert len(looked) == 1


def test_what_is_drawn_after_a_replacement_belongs_to_the_original(
    session: Session, slide: SlideSession, tmp_path: Path
) -> None:
    shutil.copy(slide.path, tmp_path / "safe.tif")
    replace(slide.path, 1)
    session.apply(AddAnnotations(slide.slide_id, (Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 9, 9)),)))
    new = session.open_slide(slide.path)
    assert new.slide_id != slide.slide_id
    assert len(new.annotations) == 0
    session.close_slide(slide.slide_id)
    original = session.open_slide(tmp_path / "safe.tif")
    assert original.slide_id == slide.slide_id
    assert len(original.annotations) == 1


def test_a_lost_slide_goes_on_from_a_copy_while_it_is_open(
    session: Session, slide: SlideSession, tmp_path: Path
) -> None:
    session.set_mpp(slide.slide_id, 0.5)
    pixels = slide.tile(0, 2, 2).copy()
    (tmp_path / "there").mkdir()
    moved = slide.path.rename(tmp_path / "there" / "b.tif")
    assert slide.place.check() is Fate.GONE
    session.relink({slide.slide_id: moved})
    assert session.opened(slide.slide_id) is slide
    assert (slide.path, slide.place.fate, slide.mpp) == (moved, Fate.HERE, 0.5)
    assert np.array_equal(slide.tile(0, 2, 2), pixels)
    assert slide.tile(0, 3, 1).shape == (256, 256, 3)
    assert session.slides()[0].path == moved


def test_the_watch_tells_each_change_once_and_ends(session: Session, slide: SlideSession) -> None:
    told: queue.Queue[tuple[int, Fate]] = queue.Queue()
    watch = SlideWatch(
        lambda: session.open_slides, lambda i: told.put((i, session.opened(i).place.fate)), seconds=0.01
    )
    watch.look_now()
    away = slide.path.rename(slide.path.with_name("away.tif"))
    assert told.get(timeout=20) == (slide.slide_id, Fate.GONE)
    away.rename(slide.path)
    assert told.get(timeout=20) == (slide.slide_id, Fate.HERE)
    watch.stop()
    assert told.empty()


def test_a_png_swapped_while_its_slide_is_closed_is_another_slide_and_the_moved_one_is_known(
    session: Session, tmp_path: Path
) -> None:
    def png(path: Path, shade: int) -> Path:
        Image.new("RGB", (64, 64), (shade, 90, 120)).save(path)
        return path

    first = session.open_slide(png(tmp_path / "a.png", 10))
    session.close_slide(first.slide_id)
    kept = (tmp_path / "a.png").rename(tmp_path / "kept.png")
    png(tmp_path / "a.png", 200)
    assert session.open_slide(tmp_path / "a.png").slide_id != first.slide_id
    # Its old place is taken by another image: the moved file is still known by its content.
    assert session.open_slide(kept).slide_id == first.slide_id
