from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from histoviewer.core.errors import StainError
from histoviewer.stain.colours import (
    Colours,
    TableMap,
    count_colours,
    count_packed,
    map_image,
    weighted_percentile,
)
from histoviewer.stain.optical_density import (
    DENSITY,
    check_rgb,
    from_density,
    join_channels,
    pack,
    to_density,
    unpack,
)

images = hnp.arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3)))


@given(images)
def test_packing_keeps_every_colour_in_its_place(image: np.ndarray) -> None:
    packed = pack(image)
    out = np.empty((packed.size, 3), np.uint8)
    unpack(packed, out)
    assert (out.reshape(image.shape) == image).all()
    assert packed[0] == int(image[0, 0, 0]) | int(image[0, 0, 1]) << 8 | int(image[0, 0, 2]) << 16
    assert (join_channels(*(image[..., k].ravel() for k in range(3))) == packed).all()


def test_packing_nothing_gives_nothing() -> None:
    assert pack(np.zeros((0, 4, 3), np.uint8)).size == 0
    assert count_packed(np.empty(0, np.uint32)).total == 0


@given(images)
def test_colours_are_counted_as_numpy_counts_them(image: np.ndarray) -> None:
    counts = count_colours([image])
    colours, often = np.unique(pack(image), return_counts=True)
    assert (counts.colours == colours).all()
    assert (counts.counts == often).all()
    assert count_colours([image, image]).total == 2 * counts.total == 2 * image.shape[0] * image.shape[1]


@given(
    hnp.arrays(np.float32, st.integers(1, 40), elements=st.floats(-5, 50, width=32)),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0, 1, 37.5, 50, 99, 100]),
)
@example(np.array([7.5771106e-38, 0.0], np.float32), 0, 0)
@example(np.array([1e-45, 0.0], np.float32), 0, 50)
def test_a_weighted_percentile_is_that_of_the_values_written_out(
    values: np.ndarray, seed: int, percent: float
) -> None:
    counts = np.random.default_rng(seed).integers(1, 30, values.size)
    expected = np.percentile(np.repeat(values.astype(np.float64), counts), percent)
    assert weighted_percentile(values, counts, percent) == pytest.approx(expected, rel=1e-6, abs=1e-6)


def brighter(colours: Colours) -> np.ndarray:
    red, green, blue = colours.levels
    return join_channels(255 - red, green // 2, blue)


def expected_of(image: np.ndarray) -> np.ndarray:
    return np.stack([255 - image[..., 0], image[..., 1] // 2, image[..., 2]], axis=2)


@pytest.mark.parametrize("shape", [(1, 1, 3), (37, 3, 3), (300, 211, 3), (1100, 1000, 3)])
def test_look_ups_equal_the_function_whatever_was_looked_up_before(shape: tuple[int, int, int]) -> None:
    rng = np.random.default_rng(4)
    first, second = (rng.integers(0, 256, shape, dtype=np.uint8) for _ in range(2))
    table = TableMap(brighter)
    for image in (first, second, first):
        assert (table.apply(image) == expected_of(image)).all()
        packed = pack(image)
        for colours in (count_packed(packed).colours, packed[:7], packed[:0]):
            assert (map_image(image, packed, colours, brighter) == expected_of(image)).all()


def test_a_map_of_no_pixels_is_empty() -> None:
    assert TableMap(brighter).apply(np.zeros((0, 5, 3), np.uint8)).shape == (0, 5, 3)


def test_density_of_white_is_nothing_and_black_counts_as_one() -> None:
    assert DENSITY[255] == 1e-6
    assert DENSITY[0] == DENSITY[1] == pytest.approx(np.log(255))
    assert (np.diff(DENSITY[1:]) < 0).all()


def test_density_and_back_is_the_same_within_a_level() -> None:
    levels = np.arange(1, 256, dtype=np.uint8)
    assert np.abs(from_density(to_density(levels)).astype(int) - levels).max() <= 1


def test_what_no_density_can_be_is_clipped() -> None:
    assert from_density(np.array([-3.0, 1e9])).tolist() == [255, 0]


def test_the_refusal_of_a_list_names_what_it_is() -> None:
    with pytest.raises(StainError, match="the pixels are list"):
        check_rgb([[1, 2, 3]])
