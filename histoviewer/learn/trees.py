"""Gradient-boosted trees as the last layer of a network: plain arrays, so a model file can hold them."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn


class TreeHead(nn.Module):
    """Logits of features by a sum of binary trees.

    All trees' nodes lie in one row of arrays. ``left`` and ``right`` are places in it, always behind
    the node itself, or the node itself for a leaf. A patch goes left where its feature is at most the
    threshold. ``output`` is the class that a tree adds to; ``baseline`` is where the sum starts.
    """

    def __init__(self, nodes_n: int, trees_n: int, in_features: int, out_features: int) -> None:
        super().__init__()
        self.in_features, self.out_features = in_features, out_features
        for name in ("feature", "left", "right"):
            self.register_buffer(name, torch.zeros(nodes_n, dtype=torch.int64))
        for name in ("threshold", "value"):
            self.register_buffer(name, torch.zeros(nodes_n))
        for name in ("root", "output"):
            self.register_buffer(name, torch.zeros(trees_n, dtype=torch.int64))
        self.register_buffer("baseline", torch.zeros(out_features))

    def forward(self, features: Tensor) -> Tensor:
        """Logits, float32 (n, classes), of features (n, d)."""
        arrays: Any = self
        node = arrays.root.expand(len(features), -1)
        while True:
            small = features.gather(1, arrays.feature[node]) <= arrays.threshold[node]
            following = torch.where(small, arrays.left[node], arrays.right[node])
            if torch.equal(following, node):
                break
            node = following
        logits = arrays.baseline.expand(len(features), -1).clone()
        return logits.index_add_(1, arrays.output, arrays.value[node])  # type: ignore[no-any-return]

    def is_sound(self) -> bool:
        """Whether every walk ends and stays inside the arrays."""
        arrays: Any = self
        places = torch.arange(len(arrays.feature))
        leaf = (arrays.left == places) & (arrays.right == places)
        onward = (arrays.left > places) & (arrays.right > places)
        return bool(
            (leaf | onward).all()
            and (torch.maximum(arrays.left, arrays.right) < max(1, len(places))).all()
            and ((arrays.feature >= 0) & (arrays.feature < self.in_features)).all()
            and ((arrays.root >= 0) & (arrays.root < len(places))).all()
            and ((arrays.output >= 0) & (arrays.output < self.out_features)).all()
        )


def tree_head(model: Any, iterations: int, in_features: int, classes_n: int) -> TreeHead:
    """The first ``iterations`` rounds of a fitted scikit-learn ``HistGradientBoostingClassifier``.

    For two classes there is one tree a round, the logit of the second class against the first.
    """
    rounds = model._predictors[:iterations]
    trees = [(place, tree.nodes) for row in rounds for place, tree in enumerate(row)]
    starts = np.cumsum([0, *(len(nodes) for _, nodes in trees)])
    head = TreeHead(int(starts[-1]), len(trees), in_features, classes_n)
    arrays: Any = head
    for number, (place, nodes) in enumerate(trees):
        start, stop = int(starts[number]), int(starts[number + 1])
        own = np.arange(start, stop)
        leaf = nodes["is_leaf"].astype(bool)
        arrays.root[number] = start
        arrays.output[number] = 1 if classes_n == 2 else place
        for name, values in (
            ("feature", np.where(leaf, 0, nodes["feature_idx"])),
            ("left", np.where(leaf, own, start + nodes["left"].astype(np.int64))),
            ("right", np.where(leaf, own, start + nodes["right"].astype(np.int64))),
            ("threshold", _rounded_down(np.where(leaf, 0, nodes["num_threshold"]))),
            ("value", np.where(leaf, nodes["value"], 0)),
        ):
            array = getattr(arrays, name)
            array[start:stop] = torch.from_numpy(np.ascontiguousarray(values)).to(array.dtype)
    baseline = torch.from_numpy(np.asarray(model._baseline_prediction, np.float32).reshape(-1))
    arrays.baseline[-len(baseline) :] = baseline
    return head


def _rounded_down(thresholds: np.ndarray) -> np.ndarray:
    """The largest float32 not above each threshold: float32 features then fall on the same side."""
    narrow = thresholds.astype(np.float32)
    return np.where(narrow > thresholds, np.nextafter(narrow, np.float32(-np.inf)), narrow)
