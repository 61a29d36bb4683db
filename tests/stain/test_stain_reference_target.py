from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer import stain
from histoviewer.core.slide import RgbArray
from histoviewer.stain.macenko import MacenkoNormalizer
from histoviewer.stain.reinhard import ReinhardNormalizer
from histoviewer.stain.two_stain import angle_deg
from histoviewer.stain.vahadane import VahadaneNormalizer

PATIENTS = 40


def read(path: Path) -> RgbArray:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


@pytest.fixture(scope="module")
def patients(shared_data: Path) -> list[list[RgbArray]]:
    """The patches of every fifth patient of the set that the target was measured on."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((shared_data / "idc").glob("*/*.png")):
        found[path.name.split("_")[0]].append(path)
    return [[read(path) for path in found[name]] for name in sorted(found)[::5]][:PATIENTS]


@pytest.mark.parametrize("method", [VahadaneNormalizer, MacenkoNormalizer])
def test_the_shipped_stains_are_the_middle_of_the_patients(method, patients: list[list[RgbArray]]) -> None:
    shipped = method().reference()
    measured = [method().measure_images(patches) for patches in patients]
    vectors = np.median([measure.vectors for measure in measured], axis=0)
    maximum = np.median([measure.maximum for measure in measured], axis=0)
    assert max(angle_deg(a, b) for a, b in zip(vectors, shipped.vectors, strict=True)) < 4
    assert maximum == pytest.approx(shipped.maximum, rel=0.15)


def test_the_shipped_reinhard_target_is_the_middle_of_the_patches(patients: list[list[RgbArray]]) -> None:
    shipped = ReinhardNormalizer().reference()
    patches = [patch for of_one in patients for patch in of_one[::3]]
    measured = [ReinhardNormalizer().measure_images([patch]) for patch in patches if patch.std() > 8]
    assert np.median([m.mean for m in measured], axis=0) == pytest.approx(shipped.mean, abs=3)
    assert np.median([m.spread for m in measured], axis=0) == pytest.approx(shipped.spread, rel=0.2)


def test_the_default_target_is_vahadanes_and_fit_for_a_state() -> None:
    normalizer = stain.create("vahadane").fit_reference()
    assert normalizer.state()["target"] == {
        "vectors": stain.DEFAULT_TARGET.vectors.tolist(),
        "maximum": stain.DEFAULT_TARGET.maximum.tolist(),
    }
    assert np.linalg.norm(stain.DEFAULT_TARGET.vectors, axis=1) == pytest.approx([1, 1])
    assert stain.DEFAULT_TARGET.vectors[0, 0] > stain.DEFAULT_TARGET.vectors[1, 0]
