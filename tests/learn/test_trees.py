"""Boosted trees as arrays must answer as scikit-learn does."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from sklearn.ensemble import HistGradientBoostingClassifier

from histoviewer.learn.trees import TreeHead, tree_head


def _fitted(classes_n: int) -> tuple[Any, np.ndarray]:
    rng = np.random.default_rng(0)
    features = rng.normal(size=(400, 6)).astype(np.float32)
    labels = np.digitize(features[:, 0] + 0.5 * features[:, 1] ** 2, [0.3, 1.0][: classes_n - 1])
    model = HistGradientBoostingClassifier(max_iter=12, max_leaf_nodes=9, early_stopping=False)
    return model.fit(features, labels), features


@pytest.mark.parametrize("classes_n", [2, 3])
def test_arrays_answer_as_scikit_learn_does(classes_n: int) -> None:
    model, features = _fitted(classes_n)
    head = tree_head(model, 12, 6, classes_n)
    logits = head(torch.from_numpy(features))
    np.testing.assert_allclose(torch.softmax(logits, 1).numpy(), model.predict_proba(features), atol=1e-5)
    assert head.is_sound()


def test_fewer_rounds_are_the_stage_after_them() -> None:
    model, features = _fitted(2)
    stages = list(model.staged_predict_proba(features))
    logits = tree_head(model, 5, 6, 2)(torch.from_numpy(features))
    np.testing.assert_allclose(torch.softmax(logits, 1).numpy(), stages[4], atol=1e-5)


@pytest.mark.parametrize(
    ("array", "value"),
    [("left", 0), ("right", 10_000), ("feature", 6), ("feature", -1), ("root", 10_000), ("output", 2)],
)
def test_arrays_that_lead_nowhere_are_noticed(array: str, value: int) -> None:
    model, _ = _fitted(2)
    head = tree_head(model, 12, 6, 2)
    getattr(head, array)[1 if array in ("left", "right") else 0] = value
    assert not head.is_sound()


def test_no_trees_give_the_baseline() -> None:
    head = TreeHead(1, 0, 4, 2)
    head.baseline[1] = 0.5
    assert head(torch.zeros(3, 4)).tolist() == [[0.0, 0.5]] * 3
