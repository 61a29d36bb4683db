"""Fits the last layer of a network by logistic regression on the frozen trunk's features."""

from __future__ import annotations

import numpy as np
import torch

from histoviewer.core.task import Task
from histoviewer.learn import zoo
from histoviewer.learn.finish import Ending
from histoviewer.learn.subject import trunk_features

_STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)


def fit_logistic(task: Task, ending: Ending) -> None:
    """Write into the network's head the regression that does best on validation.

    Standardization is folded into the weights, so the model file needs nothing else. Without a
    validation part the middle strength of regularization is taken.
    """
    from sklearn.linear_model import LogisticRegression

    network, rows = ending.network, ending.rows
    features = trunk_features(task, network, ending.store, ending.recipe).numpy().astype(np.float64)
    train, held = rows["train"].numpy(), rows["validation"].numpy()
    mean, std = features[train].mean(0), features[train].std(0) + 1e-6
    scaled = (features - mean) / std
    best: tuple[float, np.ndarray, np.ndarray] | None = None
    strengths = _STRENGTHS if len(np.unique(ending.labels[held])) > 1 else _STRENGTHS[2:3]
    for i, strength in enumerate(strengths):
        task.report(i, len(strengths), f"Fitting the last layer ({i + 1} of {len(strengths)})")
        model = LogisticRegression(C=strength, max_iter=2000, class_weight="balanced")
        model.fit(scaled[train], ending.labels[train])
        score = _log_loss(model, scaled[held], ending.labels[held]) if len(strengths) > 1 else 0.0
        if best is None or score < best[0]:
            best = score, model.coef_, model.intercept_
    assert best is not None
    _write_head(network, best[1] / std, best[2] - (best[1] / std) @ mean)


def _write_head(network: zoo.Network, weight: np.ndarray, bias: np.ndarray) -> None:
    if len(weight) == 1:  # two classes: one row, that of the second against the first
        weight, bias = np.concatenate([-weight / 2, weight / 2]), np.concatenate([-bias / 2, bias / 2])
    head = network.architecture.head_of(network.module)
    with torch.no_grad():
        head.weight.copy_(torch.from_numpy(weight).float())
        head.bias.copy_(torch.from_numpy(bias).float())


def _log_loss(model: object, features: np.ndarray, labels: np.ndarray) -> float:
    from sklearn.metrics import log_loss
    from sklearn.utils.class_weight import compute_sample_weight

    probabilities = model.predict_proba(features)  # type: ignore[attr-defined]
    weights = compute_sample_weight("balanced", labels)
    return float(log_loss(labels, probabilities, sample_weight=weights, labels=model.classes_))  # type: ignore[attr-defined]
