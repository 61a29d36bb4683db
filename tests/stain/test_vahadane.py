"""Against SPAMS run to its end, and StainTools with the vectors that this gives.

Never against StainTools as it is: it learns for one second of wall time and misses its own answer by up to
4 levels.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from stain_fields import VECTORS, he_field, other_laboratory

from histoviewer.core.slide import RgbArray
from histoviewer.stain.colours import ColourCounts, count_colours
from histoviewer.stain.normalizer import tissue_colours
from histoviewer.stain.optical_density import DENSITY
from histoviewer.stain.reference import import_staintools
from histoviewer.stain.two_stain import RUIFROK, angle_deg, in_order, two_concentrations
from histoviewer.stain.vahadane import VahadaneNormalizer, colour_bins, learn_dictionary

STEPS = 3000
REAL = ("stain/example1.png", "stain/histo.jpg", "stain/test_2.png", "stain/test_4.png", "stain/target.png")


def read(path: Path, side: int = 320) -> RgbArray:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))[:side, :side]


def tissue_of(image: RgbArray) -> ColourCounts:
    return tissue_colours(count_colours([image]))


def density_of(tissue: ColourCounts) -> np.ndarray:
    return np.stack([DENSITY[level] for level in tissue.levels])


def long_run(image: RgbArray) -> np.ndarray:
    """SPAMS' dictionary with StainTools' settings after many steps instead of one second."""
    import_staintools()
    import spams

    tissue = tissue_of(image)
    density = np.repeat(density_of(tissue), tissue.counts, axis=1)
    shuffled = density[:, np.random.default_rng(0).permutation(density.shape[1])]
    dictionary = spams.trainDL(
        X=np.asfortranarray(shuffled), K=2, lambda1=0.1, mode=2, modeD=0, posAlpha=True, posD=True,
        verbose=False, iter=STEPS, numThreads=1,
    )  # fmt: skip
    return in_order(dictionary.T)


def cost(tissue: ColourCounts, vectors: np.ndarray) -> float:
    """The objective of the dictionary, on every tissue pixel."""
    density, weight = density_of(tissue), tissue.counts / tissue.total
    planes = tuple(density.astype(np.float32))
    amounts = np.stack(two_concentrations(planes, vectors, 0.1)).astype(np.float64)
    left = density - vectors.T @ amounts
    return float((weight * (0.5 * (left**2).sum(axis=0) + 0.1 * amounts.sum(axis=0))).sum())


def converged_staintools(source: RgbArray, target: RgbArray) -> RgbArray:
    """StainTools' own normalization with dictionaries that are learned to the end."""
    tools = import_staintools()
    normalizer = tools.StainNormalizer("vahadane")

    class Converged:
        @staticmethod
        def get_stain_matrix(image: RgbArray) -> np.ndarray:
            return long_run(image)

    normalizer.extractor = Converged
    normalizer.fit(target.copy())
    return np.asarray(normalizer.transform(source.copy()))


@pytest.fixture(params=["synthetic", "other laboratory", *REAL])
def field(request: pytest.FixtureRequest) -> RgbArray:
    if request.param == "synthetic":
        return he_field(240)
    if request.param == "other laboratory":
        return other_laboratory(240)
    return read(request.getfixturevalue("shared_data") / request.param)


def test_the_vectors_are_those_that_spams_comes_to_after_a_long_run(field: RgbArray) -> None:
    own = VahadaneNormalizer().fit(field).target.vectors
    reference = long_run(field)
    angles = [angle_deg(a, b) for a, b in zip(own, reference, strict=True)]
    assert max(angles) < 0.5
    tissue = tissue_of(field)
    assert cost(tissue, own) < cost(tissue, reference) * (1 + 1e-5)


def test_the_image_is_that_of_a_converged_staintools(field: RgbArray) -> None:
    target = he_field(200, seed=7)
    reference = converged_staintools(field, target)
    out = VahadaneNormalizer().fit(target).transform(field)
    apart = np.abs(out.astype(int) - reference)
    assert apart.mean() < 0.5
    assert np.percentile(apart, 99) <= 2


def test_bins_move_the_vectors_by_less_than_a_sixth_of_a_degree(field: RgbArray) -> None:
    tissue = tissue_of(field)
    binned = VahadaneNormalizer().stain_vectors(tissue)
    atoms = learn_dictionary(density_of(tissue), tissue.counts / tissue.total, RUIFROK)
    assert atoms is not None
    assert max(angle_deg(a, b) for a, b in zip(binned, in_order(atoms), strict=True)) < 0.17


def test_the_known_stains_are_found_hematoxylin_first() -> None:
    vectors = VahadaneNormalizer().fit(he_field(300)).target.vectors
    assert vectors[0, 0] > vectors[1, 0]
    assert angle_deg(vectors[0], VECTORS[0]) < 5
    assert angle_deg(vectors[1], VECTORS[1]) < 5
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1])


def test_the_order_of_the_pixels_is_of_no_account() -> None:
    image = he_field()
    shuffled = np.random.default_rng(0).permutation(image.reshape(-1, 3)).reshape(image.shape)
    first, second = (VahadaneNormalizer().fit(pixels).target for pixels in (image, shuffled))
    assert (first.vectors == second.vectors).all()
    assert (first.maximum == second.maximum).all()


def test_two_stains_near_each_other_are_told_apart_where_ruifroks_vectors_are_of_no_use() -> None:
    """All densities lie on one side of the usual start, whose second atom would never be used."""
    vectors = np.array([[0.662, 0.601, 0.448], [0.579, 0.611, 0.540]])
    image = he_field(200, vectors=vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
    tissue = tissue_of(image)
    assert learn_dictionary(*colour_bins(tissue), RUIFROK) is None
    found = VahadaneNormalizer().fit(image).target.vectors
    assert angle_deg(found[0], found[1]) > 3


def test_concentrations_are_those_of_spams() -> None:
    import_staintools()
    import spams

    density = np.random.default_rng(0).gamma(1.0, 0.5, (3, 5000))
    for vectors in (RUIFROK, VECTORS):
        for penalty in (0.01, 0.1):
            reference = spams.lasso(
                X=np.asfortranarray(density),
                D=np.asfortranarray(vectors.T),
                mode=2,
                lambda1=penalty,
                pos=True,
            ).toarray()
            own = np.stack(two_concentrations(tuple(density.astype(np.float32)), vectors, penalty))
            assert own == pytest.approx(reference, abs=2e-5)
