"""Fits the last layer on the frozen trunk's features: logistic regression, or boosted trees."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from histoviewer.core.errors import HistoViewerError
from histoviewer.core.task import Task
from histoviewer.learn import zoo
from histoviewer.learn.calibrate import balanced_weights
from histoviewer.learn.finish import Ending
from histoviewer.learn.subject import trunk_features
from histoviewer.learn.trees import TreeHead, tree_head

_STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)
_ROUNDS = 200
_ROUNDS_AT_ONCE = 10
_PATIENCE_ROUNDS = 40


def fit_head(task: Task, ending: Ending) -> None:
    """Give the network the last layer that ``recipe.head`` names, fitted on the training part.

    The strength of regularization, or the number of trees, is chosen on the validation part; without one it
    is the middle strength, or half the trees.
    """
    fit_on_features(task, ending, trunk_features(task, ending.network, ending.store, ending.recipe).numpy())


def fit_on_features(task: Task, ending: Ending, features: np.ndarray) -> None:
    """The same on features that are already there: float32 (n, d), a row for each of the store's."""
    if ending.recipe.head == "logistic":
        _fit_logistic(task, ending, features.astype(np.float64))
    else:
        _fit_trees(task, ending, features)


def _fit_logistic(task: Task, ending: Ending, features: np.ndarray) -> None:
    """Standardization is folded into the weights, so the model file needs nothing else."""
    from sklearn.linear_model import LogisticRegression

    train, held = ending.rows["train"].numpy(), ending.rows["validation"].numpy()
    mean, std = features[train].mean(0), features[train].std(0) + 1e-6
    scaled = (features - mean) / std
    best: tuple[float, np.ndarray, np.ndarray] | None = None
    strengths = _STRENGTHS if _can_choose(ending) else _STRENGTHS[2:3]
    for i, strength in enumerate(strengths):
        task.report(i, len(strengths), f"Fitting the last layer ({i + 1} of {len(strengths)})")
        model = LogisticRegression(C=strength, max_iter=2000, class_weight="balanced")
        model.fit(scaled[train], ending.labels[train])
        score = _loss(model.predict_proba(scaled[held]), ending.labels[held]) if len(held) else 0.0
        if best is None or score < best[0]:
            best = score, model.coef_, model.intercept_
    assert best is not None
    _write_linear(ending.network, best[1] / std, best[2] - (best[1] / std) @ mean)


def _write_linear(network: zoo.Network, weight: np.ndarray, bias: np.ndarray) -> None:
    if len(weight) == 1:  # two classes: one row, that of the second against the first
        weight, bias = np.concatenate([-weight / 2, weight / 2]), np.concatenate([-bias / 2, bias / 2])
    head = network.architecture.head_of(network.module)
    assert isinstance(head, torch.nn.Linear)
    with torch.no_grad():
        head.weight.copy_(torch.from_numpy(weight).float())
        head.bias.copy_(torch.from_numpy(bias).float())


def _fit_trees(task: Task, ending: Ending, features: np.ndarray) -> None:
    """Ten rounds at a time, so that it can be watched and stopped, until validation no longer improves."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    train, held = ending.rows["train"].numpy(), ending.rows["validation"].numpy()
    model = HistGradientBoostingClassifier(
        learning_rate=0.06, max_leaf_nodes=15, l2_regularization=1.0, early_stopping=False, warm_start=True,
        class_weight="balanced", max_features=0.3, random_state=ending.recipe.seed % 2**32,
    )  # fmt: skip
    best_rounds, best_loss = _ROUNDS // 2, np.inf
    for rounds in range(_ROUNDS_AT_ONCE, _ROUNDS + 1, _ROUNDS_AT_ONCE):
        task.report(rounds - _ROUNDS_AT_ONCE, _ROUNDS, f"Growing trees ({rounds} of {_ROUNDS} rounds)")
        model.set_params(max_iter=rounds)
        model.fit(features[train], ending.labels[train])
        if not _can_choose(ending):
            continue
        loss = _loss(model.predict_proba(features[held]), ending.labels[held])
        if loss < best_loss:
            best_rounds, best_loss = rounds, loss
        elif rounds - best_rounds >= _PATIENCE_ROUNDS:
            break
    classes_n = len(ending.classes)
    whole = tree_head(model, rounds, features.shape[1], classes_n)
    _check_same(model, whole, features[train])
    network = ending.network
    head = tree_head(model, best_rounds, features.shape[1], classes_n)
    network.module.set_submodule(network.architecture.head, head)


def _check_same(model: Any, head: TreeHead, features: np.ndarray) -> None:
    """The arrays come from scikit-learn's inside: make sure that they still mean the same."""
    wanted = np.asarray(model.decision_function(features))
    made = head(torch.from_numpy(features)).numpy()
    if wanted.ndim == 1:
        made = made[:, 1] - made[:, 0]
    if not head.is_sound() or float(np.abs(made - wanted).max()) > 1e-3:
        raise HistoViewerError(
            "The trees can't be kept", "this version of scikit-learn stores them in another way",
            "choose another head",
        )  # fmt: skip


def _can_choose(ending: Ending) -> bool:
    return len(np.unique(ending.labels[ending.rows["validation"].numpy()])) > 1


def _loss(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """Log loss with all classes weighing alike."""
    p = np.clip(probabilities[np.arange(len(labels)), labels], 1e-12, None)
    return float(-(balanced_weights(labels, probabilities.shape[1]) * np.log(p)).mean())
