"""The model that ships with the program: whole, small, honest about itself, and usable."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from histoviewer.learn import model_file
from histoviewer.learn.infer import Classifier

MODEL = Path(__file__).parents[2] / "resources" / "models" / "breast-idc-resnet34.safetensors"


@pytest.fixture(scope="module")
def loaded() -> model_file.LoadedModel:
    return model_file.load(MODEL)


def test_it_is_small_and_its_header_is_complete(loaded: model_file.LoadedModel) -> None:
    header = loaded.header
    assert MODEL.stat().st_size <= 45_000_000
    assert (header.arch, header.classes, header.positive) == ("resnet34", ("normal", "invasive"), "invasive")
    assert (header.mpp, header.patch_px) == (4.0, 50)
    assert header.date
    assert {"source", "teacher", "stain", "calibration", "limits", "use", "data"} <= set(header.card)


def test_no_patient_is_in_two_parts(loaded: model_file.LoadedModel) -> None:
    parts = [set(patients) for patients in loaded.header.split.values()]
    assert sorted(loaded.header.split) == ["test", "train", "validation"]
    assert sum(map(len, parts)) == len(set.union(*parts)) == 214


def test_scores_of_both_parts_carry_intervals(loaded: model_file.LoadedModel) -> None:
    for part in ("validation", "test"):
        scores = loaded.header.metrics[part]
        for name in ("auc", "balanced_accuracy", "f1", "accuracy", "ece"):
            low, high = scores[name]["ci95"]
            assert low <= scores[name]["value"] <= high


def test_it_names_no_path_of_the_machine_that_made_it(loaded: model_file.LoadedModel) -> None:
    text = json.dumps(loaded.header.as_json())
    assert not any(place in text for place in ("/work", "/tmp", "/home", "/root"))


def test_white_is_answered_with_finite_probabilities(loaded: model_file.LoadedModel) -> None:
    made = Classifier(loaded).probabilities(np.full((2, 50, 50, 3), 255, np.uint8))
    assert made.shape == (2, 2)
    np.testing.assert_allclose(made.sum(1), 1, atol=1e-5)
