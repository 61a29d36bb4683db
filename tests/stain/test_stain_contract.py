"""What every method promises, tested on every method."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from stain_fields import he_field, other_laboratory

from histoviewer import stain
from histoviewer.core.errors import StainError
from histoviewer.stain.two_stain import TwoStainNormalizer, angle_deg

OWN = ("vahadane", "macenko", "reinhard")
SOURCE, TARGET = other_laboratory(), he_field()
BLANKS: dict[str, np.ndarray] = {
    "white": np.full((40, 50, 3), 255, np.uint8),
    "almost white": np.random.default_rng(1).integers(240, 256, (40, 50, 3), dtype=np.uint8),
    "grey": np.full((40, 50, 3), 230, np.uint8),
    "black": np.zeros((40, 50, 3), np.uint8),
    "one colour": np.full((40, 50, 3), (190, 110, 170), np.uint8),
    "one pixel": np.full((1, 1, 3), (190, 110, 170), np.uint8),
    "three pixels": np.array([[[190, 110, 170], [90, 60, 140], [255, 255, 255]]], np.uint8),
    "no pixel": np.zeros((0, 7, 3), np.uint8),
    "specks on white": np.where(
        np.random.default_rng(2).random((200, 200, 1)) > 0.9995, np.uint8(90), np.uint8(250)
    ).repeat(3, axis=2),
}
WRONG: dict[str, np.ndarray] = {
    "16 bit": np.zeros((9, 9, 3), np.uint16),
    "float": np.zeros((9, 9, 3)),
    "grey plane": np.zeros((9, 9), np.uint8),
    "alpha": np.zeros((9, 9, 4), np.uint8),
}
every_method = pytest.mark.parametrize("name", stain.METHODS)
own_method = pytest.mark.parametrize("name", OWN)


def test_vahadane_comes_first_and_an_unknown_name_is_refused_with_the_known_ones() -> None:
    assert stain.METHODS[0] == "vahadane"
    with pytest.raises(StainError, match="vahadane, macenko, reinhard"):
        stain.create("vahadani")


@every_method
def test_without_a_target_there_is_nothing_to_normalize_to(name: str) -> None:
    with pytest.raises(StainError, match="no target"):
        stain.create(name).transform(SOURCE)


@every_method
def test_an_image_takes_the_colours_of_the_target_and_is_not_written_to(name: str) -> None:
    normalizer = stain.create(name)
    assert isinstance(normalizer, stain.StainNormalizer)
    assert normalizer.name == name
    source, target = SOURCE.copy(), TARGET.copy()
    source[0, 0] = target[0, 0] = 0
    kept = source.copy(), target.copy()
    source.flags.writeable = target.flags.writeable = False
    assert normalizer.fit(target) is normalizer
    out = normalizer.transform(source)
    assert out.dtype == np.uint8
    assert out.shape == source.shape
    assert normalizer.unchanged_reason is None
    assert (source == kept[0]).all()
    assert (target == kept[1]).all()

    def distance(image: np.ndarray) -> float:
        return float(np.abs(image.mean(axis=(0, 1)) - TARGET.mean(axis=(0, 1))).sum())

    assert distance(out) < 0.6 * distance(SOURCE)


@every_method
@pytest.mark.parametrize("kind", BLANKS)
def test_what_holds_no_two_stains_comes_back_as_a_copy_with_the_reason(name: str, kind: str) -> None:
    normalizer = stain.create(name).fit_reference()
    blank = BLANKS[kind]
    out = normalizer.transform(blank)
    assert (out == blank).all()
    assert out is not blank
    assert normalizer.unchanged_reason is not None
    assert normalizer.unchanged_reason.startswith("The stain can't be estimated:")


@every_method
def test_a_reason_is_gone_after_the_next_good_image(name: str) -> None:
    normalizer = stain.create(name).fit_reference()
    normalizer.transform(BLANKS["white"])
    normalizer.transform(SOURCE)
    assert normalizer.unchanged_reason is None


@every_method
def test_a_blank_target_is_refused_and_the_former_one_stays(name: str) -> None:
    normalizer = stain.create(name).fit_reference()
    state = normalizer.state()
    with pytest.raises(StainError, match="choose an image or region with stained tissue"):
        normalizer.fit(BLANKS["white"])
    assert normalizer.state() == state


@every_method
def test_a_blank_slide_is_refused_and_each_image_measured_by_itself_again(name: str) -> None:
    normalizer = stain.create(name).fit_reference().fit_source(SOURCE)
    with pytest.raises(StainError):
        normalizer.fit_source([BLANKS["white"], BLANKS["grey"]])
    normalizer.transform(BLANKS["one colour"])
    assert normalizer.unchanged_reason is not None
    with pytest.raises(StainError):
        normalizer.fit_source([])


@every_method
@pytest.mark.parametrize("kind", WRONG)
def test_pixels_of_another_kind_are_refused(name: str, kind: str) -> None:
    normalizer = stain.create(name).fit_reference()
    calls: tuple[Callable[[np.ndarray], object], ...] = (
        normalizer.fit,
        normalizer.fit_source,
        normalizer.transform,
    )
    for call in calls:
        with pytest.raises(StainError, match=r"8-bit image|RGB"):
            call(WRONG[kind])


@every_method
def test_a_state_survives_json(name: str) -> None:
    normalizer = stain.create(name).fit_reference()
    again = stain.from_state(json.loads(json.dumps(normalizer.state())))
    assert again.name == name
    assert again.state() == normalizer.state()


@every_method
@pytest.mark.parametrize("damage", ["missing", "short", "nan", "text"])
def test_a_damaged_state_is_refused(name: str, damage: str) -> None:
    state = json.loads(json.dumps(stain.create(name).fit_reference().state()))
    first = next(iter(state["target"]))
    state["target"][first] = {"short": [1.0], "nan": [float("nan")] * 3, "text": "blue"}.get(damage)
    if damage == "missing":
        del state["target"][first]
    with pytest.raises(StainError, match="stored stain normalizer"):
        stain.from_state(state)


@pytest.mark.parametrize("state", [{}, {"method": "vahadane"}, {"target": {}}, {"method": 3, "target": {}}])
def test_a_state_without_method_or_target_is_refused(state: dict[str, object]) -> None:
    with pytest.raises(StainError, match="method or target is missing"):
        stain.from_state(state)


@own_method
def test_equal_input_gives_equal_bytes_from_another_normalizer_too(name: str) -> None:
    first = stain.create(name).fit(TARGET)
    again = stain.from_state(json.loads(json.dumps(first.state())))
    out = first.transform(SOURCE)
    assert (first.transform(SOURCE) == out).all()
    assert (again.transform(SOURCE) == out).all()


@every_method
def test_tiles_of_a_measured_slide_fit_together_without_seams(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET).fit_source(SOURCE)
    whole = normalizer.transform(SOURCE)
    for y in range(0, 160, 70):
        for x in range(0, 160, 70):
            tile = SOURCE[y : y + 70, x : x + 70]
            assert (normalizer.transform(tile) == whole[y : y + 70, x : x + 70]).all()


@own_method
def test_a_slide_measured_on_itself_gives_the_same_as_no_slide(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET)
    alone = normalizer.transform(SOURCE)
    assert (normalizer.fit_source(SOURCE).transform(SOURCE) == alone).all()
    normalizer.fit_source(he_field(seed=9)).clear_source()
    assert (normalizer.transform(SOURCE) == alone).all()


@own_method
def test_the_tiles_of_a_slide_count_together(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET)
    tiles = [SOURCE[:80], SOURCE[80:, :30], SOURCE[80:, 30:]]
    together = normalizer.fit_source(tiles).transform(SOURCE).astype(int)
    assert np.abs(together - normalizer.fit_source(SOURCE).transform(SOURCE)).max() <= 1


@own_method
def test_a_new_target_reaches_a_slide_that_was_measured_before(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET).fit_source(SOURCE)
    expected = stain.create(name).fit(he_field(seed=3)).fit_source(SOURCE).transform(SOURCE)
    normalizer.transform(SOURCE)
    assert (normalizer.fit(he_field(seed=3)).transform(SOURCE) == expected).all()


@own_method
def test_a_blank_tile_of_a_measured_slide_gets_the_slides_map(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET).fit_source(SOURCE)
    out = normalizer.transform(np.full((8, 8, 3), 255, np.uint8))
    assert normalizer.unchanged_reason is None
    assert len(np.unique(out.reshape(-1, 3), axis=0)) == 1


@own_method
def test_several_threads_get_the_same_bytes(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET).fit_source(SOURCE)
    tiles = [he_field(96, seed) for seed in range(8)]
    expected = [stain.create(name).fit(TARGET).fit_source(SOURCE).transform(tile) for tile in tiles]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(normalizer.transform, tiles * 3))
    assert all((a == b).all() for a, b in zip(found, expected * 3, strict=True))


@own_method
def test_a_view_into_a_bigger_image_gives_the_same_as_its_copy(name: str) -> None:
    normalizer = stain.create(name).fit(TARGET)
    view = SOURCE[5:150:2, 140:3:-1]
    assert (normalizer.transform(view) == normalizer.transform(view.copy())).all()


@own_method
def test_every_colour_there_is_maps_into_range_without_wrapping(name: str) -> None:
    """Neighbouring colours stay near each other, so nothing ran over 255 into 0."""
    normalizer = stain.create(name).fit(TARGET).fit_source(SOURCE)
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    for channel in range(3):
        line = ramp.copy()
        line[..., channel] = 255 - ramp[..., channel] // 2
        out = normalizer.transform(line).astype(int)
        assert np.abs(np.diff(out[:, 8:], axis=1)).max() < 60


@pytest.mark.parametrize("name", ["vahadane", "macenko"])
def test_white_stays_white(name: str) -> None:
    out = stain.create(name).fit(TARGET).fit_source(SOURCE).transform(np.full((4, 4, 3), 255, np.uint8))
    assert out.min() >= 254


@own_method
def test_a_big_image_that_is_worked_on_in_threads_has_the_bytes_of_its_tiles(name: str) -> None:
    big = np.tile(SOURCE, (7, 8, 1))
    assert big.shape[0] * big.shape[1] > 1 << 20
    normalizer = stain.create(name).fit(TARGET)
    out = normalizer.transform(big)
    normalizer.fit_source(big)
    assert (normalizer.transform(big) == out).all()
    assert (normalizer.transform(big[300:500, 300:500]) == out[300:500, 300:500]).all()


@own_method
def test_a_pen_mark_does_not_move_the_stains(name: str) -> None:
    marked = SOURCE.copy()
    marked[60:100] = np.random.default_rng(0).integers((40, 150, 130), (70, 180, 160), (40, 160, 3))
    clean = np.delete(SOURCE, np.s_[60:100], axis=0)
    normalizer = stain.create(name).fit(TARGET)
    apart = np.abs(normalizer.transform(marked)[:60].astype(int) - normalizer.transform(clean)[:60])
    assert apart.mean() < 1.0


@pytest.mark.parametrize("name", ["vahadane", "macenko"])
def test_hematoxylin_and_another_brown_stain_are_two_stains_like_any(name: str) -> None:
    dab = np.array([[0.65, 0.70, 0.29], [0.27, 0.57, 0.78]])
    image = he_field(vectors=dab / np.linalg.norm(dab, axis=1, keepdims=True))
    normalizer = stain.create(name).fit(TARGET)
    out = normalizer.transform(image)
    assert normalizer.unchanged_reason is None
    assert out.std() > 10


@own_method
def test_strength_leads_from_the_image_to_the_target_and_survives_a_state(name: str) -> None:
    image, normalizer = he_field(96), stain.create(name).fit(other_laboratory(96)).fit_source(he_field(96))
    full = normalizer.transform(image).astype(int)
    assert (normalizer.set_strength(0.0).transform(image) == image).all()
    half = normalizer.set_strength(0.5).transform(image).astype(int)
    assert np.abs(half - (image + full) / 2).max() <= 0.51
    again = stain.from_state(json.loads(json.dumps(normalizer.state())))
    assert again.strength == 0.5
    assert "strength" not in normalizer.set_strength(1.0).state()
    assert (normalizer.transform(image) == full).all()
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(StainError, match="between 0 and 1"):
            normalizer.set_strength(wrong)


@own_method
def test_a_blurred_image_and_one_of_another_stain_are_mapped_without_wrapping(name: str) -> None:
    """No claim that the colours mean anything there: dark stays darker than light, nothing is undefined."""
    rows = np.cumsum(np.pad(SOURCE.astype(np.int64), ((9, 0), (0, 0), (0, 0)), mode="edge"), axis=0)
    blurred = ((rows[9:] - rows[:-9]) // 9).astype(np.uint8)
    brown = he_field(vectors=np.array([[0.65, 0.70, 0.29], [0.27, 0.57, 0.78]]))
    normalizer = stain.create(name).fit(TARGET)
    for image in (blurred, brown):
        out = normalizer.transform(image)
        before, after = image.mean(axis=2).ravel(), out.mean(axis=2).ravel()
        assert out.shape == image.shape
        assert np.corrcoef(before, after)[0, 1] > 0.7


@own_method
def test_tiles_far_apart_on_a_slide_of_40_000_pixels_share_one_map(name: str) -> None:
    """The slide is made where it is looked at: nothing of its size is held."""

    def tile(column: int, row: int) -> np.ndarray:
        return np.roll(SOURCE, (column % 97, row % 89), axis=(0, 1))

    normalizer = stain.create(name).fit(TARGET).fit_source([tile(0, 0), tile(77, 40), tile(155, 155)])
    first = normalizer.transform(tile(0, 0))
    for column, row in ((155, 0), (78, 78), (155, 155)):
        far = normalizer.transform(tile(column, row))
        assert (np.roll(far, (-(column % 97), -(row % 89)), axis=(0, 1)) == first).all()


@pytest.mark.parametrize("name", ["vahadane", "macenko"])
@pytest.mark.parametrize("file", ["example1.png", "example2.png"])
def test_a_big_image_measured_on_a_part_of_its_pixels_comes_out_as_if_measured_on_all(
    shared_data: Path, name: str, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Image.open(shared_data / "stain" / file) as opened:
        field = np.asarray(opened.convert("RGB"))
    image = np.concatenate([field, field[::-1], field[:, ::-1]])
    normalizer = stain.create(name).fit_reference()
    on_part, vectors = normalizer.transform(image), measured(name, image)
    monkeypatch.setattr(TwoStainNormalizer, "measured_px", None)
    apart = np.abs(on_part.astype(int) - normalizer.transform(image))
    assert 0 < apart.mean() < 0.1
    assert apart.max() <= 2
    all_vectors = measured(name, image)
    assert max(angle_deg(a, b) for a, b in zip(vectors, all_vectors, strict=True)) < 0.1


def measured(name: str, image: np.ndarray) -> np.ndarray:
    target = stain.create(name).fit(image).state()["target"]
    return np.array(target["vectors"])
