from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from stain_fields import he_field, other_laboratory

from histoviewer import stain
from histoviewer.core.slide import RgbArray
from histoviewer.stain.macenko import MacenkoNormalizer
from histoviewer.stain.reference import import_staintools
from histoviewer.stain.two_stain import angle_deg

REAL = ("example1.png", "example2.png", "histo.jpg", "test_1.png", "test_2.png", "test_3.png", "test_4.png")


@pytest.fixture(params=["synthetic", "other laboratory", *REAL])
def field(request: pytest.FixtureRequest) -> RgbArray:
    if request.param == "synthetic":
        return he_field(240)
    if request.param == "other laboratory":
        return other_laboratory(240)
    folder: Path = request.getfixturevalue("shared_data")
    with Image.open(folder / "stain" / request.param) as image:
        return np.asarray(image.convert("RGB"))


def test_macenko_is_within_rounding_of_staintools(field: RgbArray) -> None:
    target = he_field(200, seed=7)
    reference = import_staintools().StainNormalizer("macenko")
    reference.fit(target.copy())
    expected = np.clip(reference.transform(field.copy()), 0, 255)
    apart = np.abs(stain.create("macenko").fit(target).transform(field).astype(int) - expected)
    assert apart.mean() < 0.01
    assert apart.max() <= 1


def test_macenkos_vectors_are_those_of_staintools(field: RgbArray) -> None:
    expected = import_staintools().MacenkoStainExtractor.get_stain_matrix(field.copy())
    own = MacenkoNormalizer().fit(field).target.vectors
    assert max(angle_deg(a, b) for a, b in zip(own, expected, strict=True)) < 0.01


def test_reinhard_gives_the_bytes_of_staintools(field: RgbArray) -> None:
    target = he_field(200, seed=7)
    reference = import_staintools().ReinhardColorNormalizer()
    reference.fit(target)
    assert (stain.create("reinhard").fit(target).transform(field) == reference.transform(field)).all()


@pytest.mark.parametrize("name", ["macenko", "reinhard"])
def test_the_reference_method_gives_what_staintools_itself_gives(name: str) -> None:
    source, target = other_laboratory(), he_field()
    tools = import_staintools()
    peer = tools.ReinhardColorNormalizer() if name == "reinhard" else tools.StainNormalizer(name)
    peer.fit(target.copy())
    out = stain.create(f"staintools-{name}").fit(target).transform(source)
    assert (out == peer.transform(source.copy())).all()
