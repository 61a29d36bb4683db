"""OpenVINO answers as torch does, or is not used and that is said."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch

from histoviewer.core.errors import InputError
from histoviewer.learn import model_file, openvino_engine
from histoviewer.learn.infer import Classifier


@pytest.fixture
def loaded(tiny_model: Callable[..., Path]) -> model_file.LoadedModel:
    return model_file.load(tiny_model(temperature=0.4))


def patches() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (5, 50, 50, 3), np.uint8)


@pytest.mark.skipif(find_spec("openvino") is None, reason="OpenVINO is not installed (extra openvino)")
def test_it_answers_as_torch_does(loaded: model_file.LoadedModel) -> None:
    torch_says = Classifier(loaded).probabilities(patches())
    classifier = Classifier(loaded, engine="openvino")
    assert np.abs(classifier.probabilities(patches()) - torch_says).max() <= openvino_engine.AGREEMENT
    assert "OpenVINO" in classifier.precision
    assert classifier.note == ""
    assert "openvino_telemetry" not in {name for name, module in sys.modules.items() if module is not None}


class Pretended:
    """OpenVINO's place, taken by what answers otherwise, or not at all."""

    precision = "fp32"
    breaks = False

    def __init__(self, *_: object) -> None:
        if self.breaks:
            raise RuntimeError("no such operation")

    def __call__(self, images: torch.Tensor) -> torch.Tensor:
        return torch.randn(len(images), 512) * 50


@pytest.mark.parametrize("breaks", [False, True])
def test_what_differs_or_fails_is_not_used_and_said(
    loaded: model_file.LoadedModel, monkeypatch: pytest.MonkeyPatch, breaks: bool
) -> None:
    monkeypatch.setattr(openvino_engine, "find_spec", lambda _name: object())
    monkeypatch.setattr(openvino_engine, "OpenVinoFeatures", Pretended)
    monkeypatch.setattr(Pretended, "breaks", breaks)
    classifier = Classifier(loaded, engine="openvino")
    wanted = Classifier(loaded).probabilities(patches())
    assert np.allclose(classifier.probabilities(patches()), wanted, atol=1e-5)
    assert "torch" in classifier.note
    assert "OpenVINO" not in classifier.precision


def test_auto_takes_it_only_where_it_is_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_engine, "find_spec", lambda _name: object())
    assert openvino_engine.wanted("auto", True)
    assert not openvino_engine.wanted("auto", False)
    assert not openvino_engine.wanted("torch", True)
    with pytest.raises(InputError, match="no engine"):
        openvino_engine.wanted("abacus", True)
    monkeypatch.setattr(openvino_engine, "find_spec", lambda _name: None)
    assert not openvino_engine.wanted("auto", True)
    with pytest.raises(InputError, match="not installed"):
        openvino_engine.wanted("openvino", True)
