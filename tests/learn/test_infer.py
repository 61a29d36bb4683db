"""Inference: right, the same in any company, and fast only where it agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from histoviewer.learn import infer, model_file, zoo
from histoviewer.learn.calibrate import calibrated
from histoviewer.learn.infer import Classifier, fold_batch_norm, normalized
from histoviewer.learn.patches import to_input

MakeModel = Callable[..., Path]


def _patches(n: int = 20, side: int = 50) -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (n, side, side, 3), np.uint8)


def _plain(path: Path, patches: np.ndarray) -> np.ndarray:
    """The same answer by the shortest way: torch's own forward, float32, one patch at a time."""
    loaded = model_file.load(path)
    header = loaded.header
    with torch.inference_mode():
        images = normalized(to_input(patches, header.input_px), header.mean, header.std)
        logits = torch.cat([loaded.module(images[i : i + 1]) for i in range(len(images))])
    return calibrated(logits.numpy(), header.temperature, header.bias)


def test_probabilities_are_those_of_the_plain_network(tiny_model: MakeModel) -> None:
    path = tiny_model(temperature=0.4, bias=(0.3, -0.3))
    p = Classifier(model_file.load(path), precision="fp32").probabilities(_patches())
    assert p.dtype == np.float32
    assert p.shape == (20, 2)
    np.testing.assert_allclose(p, _plain(path, _patches()), atol=1e-5)


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_patch_gets_the_same_answer_in_any_batch(
    tiny_model: MakeModel, monkeypatch: pytest.MonkeyPatch, precision: str
) -> None:
    classifier = Classifier(model_file.load(tiny_model(temperature=0.2)), precision=precision)
    patches = _patches(300)
    together = classifier.probabilities(patches)
    alone = np.concatenate([classifier.probabilities(patches[i : i + 1]) for i in range(0, 300, 37)])
    np.testing.assert_allclose(together[::37], alone, atol=1e-3)


def test_eight_views_make_the_answer_independent_of_orientation(tiny_model: MakeModel) -> None:
    classifier = Classifier(model_file.load(tiny_model(views=8, temperature=0.1)), precision="fp32")
    patches = _patches(6, 32)
    turned = np.ascontiguousarray(np.rot90(patches, axes=(1, 2))[:, :, ::-1])
    np.testing.assert_allclose(classifier.probabilities(patches), classifier.probabilities(turned), atol=1e-5)
    one = Classifier(model_file.load(tiny_model(temperature=0.1)), precision="fp32")
    assert np.abs(one.probabilities(patches) - one.probabilities(turned)).max() > 1e-4


def test_views_can_be_chosen_in_use(tiny_model: MakeModel) -> None:
    loaded = model_file.load(tiny_model(views=8))
    assert Classifier(loaded).views == 8
    assert Classifier(loaded, views=1).views == 1


def test_bf16_is_not_taken_where_it_disagrees(tiny_model: MakeModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(infer, "bf16_is_fast", lambda: True)
    gentle_file = model_file.load(tiny_model())
    gentle = Classifier(gentle_file)
    gentle.probabilities(_patches())
    assert gentle.precision == "bf16"
    monkeypatch.setattr(infer, "AGREEMENT", 1e-7)  # less than rounding
    strict = Classifier(gentle_file)
    p = strict.probabilities(_patches())
    assert strict.precision == "fp32"
    np.testing.assert_allclose(p, _plain(gentle_file.path, _patches()), atol=1e-5)


def test_without_bf16_float32_is_used(tiny_model: MakeModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(infer, "bf16_is_fast", lambda: False)
    classifier = Classifier(model_file.load(tiny_model()))
    classifier.probabilities(_patches())
    assert classifier.precision == "fp32"


def test_folding_the_batch_norm_keeps_the_answer() -> None:
    module = zoo.create("resnet18", 2).eval()
    for layer in module.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            layer.running_mean.uniform_(-0.3, 0.3)
            layer.running_var.uniform_(0.5, 2)
    folded = fold_batch_norm(module)
    assert not any(isinstance(layer, torch.nn.BatchNorm2d) for layer in folded.modules())
    images = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        torch.testing.assert_close(folded(images), module(images), rtol=1e-3, atol=1e-3)


def test_features_and_logits_fit_together(tiny_model: MakeModel) -> None:
    loaded = model_file.load(tiny_model(views=8))
    classifier = Classifier(loaded, precision="fp32")
    logits, features = classifier.logits_and_features(_patches())
    assert features.shape == (20, 8)
    head = loaded.module.fc
    again = features @ head.weight.detach().numpy().T + head.bias.detach().numpy()
    np.testing.assert_allclose(logits, again, atol=1e-5)
    np.testing.assert_allclose(classifier.features(_patches()), features, atol=1e-6)


def test_no_patches_give_an_empty_answer(tiny_model: MakeModel) -> None:
    classifier = Classifier(model_file.load(tiny_model()))
    p, features = classifier.probabilities_and_features(_patches(0))
    assert p.shape == (0, 2)
    assert features.shape == (0, 8)


def test_progress_is_told_and_can_stop(tiny_model: MakeModel) -> None:
    classifier = Classifier(model_file.load(tiny_model()))
    told: list[int] = []
    classifier.probabilities(_patches(600, 8), told.append)
    assert told[-1] == 600
    assert told == sorted(told)

    class Stop(Exception):  # noqa: N818 - stands for Cancelled
        pass

    def stop(done: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        classifier.probabilities(_patches(600, 8), stop)


def test_distance_is_one_at_the_threshold(tiny_model: MakeModel) -> None:
    stats = {"mean": [0.0] * 8, "std": [1.0] * 8, "threshold": 2.0}
    near = Classifier(model_file.load(tiny_model(feature_stats=stats)))
    features = np.stack([np.full(8, 2.0), np.full(8, 6.0)]).astype(np.float32)
    assert near.distance(features) == pytest.approx([1.0, 3.0])
    assert Classifier(model_file.load(tiny_model())).distance(features) is None
