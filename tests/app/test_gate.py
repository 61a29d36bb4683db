"""The gate flags what a model was not trained on, and little of what it was."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from job_samples import model_patch
from PIL import Image, ImageFilter

from histoviewer.app import gate
from histoviewer.app.gate import Gate
from histoviewer.core.errors import ModelFileError
from histoviewer.core.training_space import TrainingSpace
from histoviewer.learn.feature_space import as_stats, fit_appearance, fit_space
from histoviewer.stain.appearance import appearance

Pixels = npt.NDArray[np.uint8]


def patches(seeds: range) -> Pixels:
    return np.stack([model_patch(seed, tumour=bool(seed % 2)) for seed in seeds])


def turned(pixels: Pixels) -> Pixels:
    """Four times as many, each turn of all after the other."""
    return np.concatenate([np.rot90(pixels, k, (1, 2)) for k in range(4)])


@pytest.fixture(scope="module")
def trained() -> Gate:
    seen = turned(patches(range(40)))
    noisy = np.clip(seen + np.random.default_rng(0).normal(0, 4, seen.shape), 0, 255).astype(np.uint8)
    described = appearance(noisy)
    return Gate.of(as_stats(appearance=fit_appearance(described[:120], described[120:])))


def changed(change: str) -> Pixels:
    fresh = patches(range(100, 106)).astype(np.float64)
    rng = np.random.default_rng(1)
    if change == "blurred":
        blur = ImageFilter.GaussianBlur(2)
        return np.stack([np.asarray(Image.fromarray(p.astype(np.uint8)).filter(blur)) for p in fresh])
    made = {
        "photograph": lambda: fresh[..., ::-1] * (0.5, 1.0, 0.3),
        "grey": lambda: fresh.mean(axis=-1, keepdims=True).repeat(3, axis=-1),
        "brown and blue": lambda: 255 - (255 - fresh) * (0.3, 0.9, 1.6),
        "noise": lambda: rng.uniform(0, 255, fresh.shape),
        "flat": lambda: np.full_like(fresh, 180.0),
    }[change]()
    return np.clip(made, 0, 255).astype(np.uint8)


def test_unseen_patches_of_the_training_kind_pass(trained: Gate) -> None:
    fresh = patches(range(200, 240)) + np.random.default_rng(2).normal(0, 4, (40, 50, 50, 3))
    reasons = trained.before(np.clip(fresh, 0, 255).astype(np.uint8))
    assert reasons.count("") >= 36


@pytest.mark.parametrize("change", ["photograph", "grey", "brown and blue", "noise", "flat", "blurred"])
def test_what_is_unlike_the_training_is_flagged(trained: Gate, change: str) -> None:
    assert "" not in trained.before(changed(change))


def test_the_reason_says_what_is_wrong(trained: Gate) -> None:
    assert set(trained.before(changed("blurred"))) == {gate.OUT_OF_FOCUS}
    assert set(trained.before(changed("brown and blue"))) == {gate.STRANGE_COLOURS}


def test_features_far_from_the_training_are_flagged() -> None:
    rng = np.random.default_rng(0)
    near = rng.normal(0, 1, (400, 20))
    checks = Gate.of(as_stats(features=fit_space(near[:200], near[200:])))
    assert checks.after(rng.normal(0, 1, (200, 20)).astype(np.float32)).mean() < 0.06
    assert checks.after(rng.normal(6, 1, (50, 20)).astype(np.float32)).all()


def test_an_old_model_file_is_used_and_the_missing_checks_are_named() -> None:
    old = Gate.of({"mean": [0.0], "std": [1.0], "threshold": 1.0})
    assert len(old.missing) == 1
    assert old.before(changed("grey")) == [""] * 6
    assert not old.after(np.full((3, 7), 1e6, np.float32)).any()
    assert set(old.before(np.repeat(np.repeat(patches(range(2))[:, ::10, ::10], 10, 1), 10, 2))) == {""}
    assert old.after(np.array([[0.5], [1.5]], np.float32)).tolist() == [False, True]
    assert len(Gate.of(None).missing) == 2


def test_a_space_survives_the_model_file_and_damage_is_named() -> None:
    rows = np.random.default_rng(0).normal(0, 3, (300, 5))
    space = fit_space(rows[:200], rows[200:])
    assert space is not None
    again = TrainingSpace.from_json(space.as_json())
    assert again.distances(rows) == pytest.approx(space.distances(rows), rel=0.01, abs=0.01)
    found = space.as_json()
    for wrong in ({}, {**found, "limit": 0}, {**found, "mean": found["centres"]}, {**found, "centres": "x"}):
        with pytest.raises(ModelFileError, match="training statistics"):
            Gate.of({"appearance": wrong})


def test_too_little_to_describe_a_training_gives_no_space() -> None:
    assert fit_space(np.ones((99, 4)), np.ones((50, 4))) is None
    assert fit_space(np.ones((200, 4)), np.empty((0, 4))) is None
    assert fit_space(np.ones((200, 4)), np.ones((50, 4))) is not None
    assert as_stats(appearance=None) == {}
