"""Two models on the same images: exact tests by reference, and no difference where there is none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest
from sklearn import metrics as reference

from histoviewer.core.comparison import differences, mcnemar


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=80))
def test_mcnemar_is_the_exact_binomial_test(pairs: list[tuple[bool, bool]]) -> None:
    first, second = np.array(pairs).T
    found = mcnemar(first, second)
    discordant = found.only_first + found.only_second
    expected = binomtest(found.only_first, discordant).pvalue if discordant else 1.0
    assert found.p == pytest.approx(expected)


def test_mcnemar_of_many_images() -> None:
    first = np.arange(5000) < 2600
    assert mcnemar(first, ~first).p == pytest.approx(binomtest(2600, 5000).pvalue, rel=1e-6)


def sample(n: int, skill: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 2, n)
    p = 1 / (1 + np.exp(-(skill * (truth - 0.5) + rng.normal(size=n))))
    return truth, np.stack([1 - p, p], 1)


def test_a_better_model_is_found_and_the_same_one_is_not() -> None:
    truth, weak = sample(400, 1.0, 0)
    strong = weak + 0.35 * (np.eye(2)[truth] - weak)
    groups = (np.arange(400) // 5).tolist()
    found = differences(truth, weak, strong, 1, groups, replicates=200)
    area = reference.roc_auc_score(truth, strong[:, 1]) - reference.roc_auc_score(truth, weak[:, 1])
    assert found["auc"].value == pytest.approx(area)
    assert found["auc"].lo > 0
    assert found["auc"].p < 0.05
    same = differences(truth, weak, weak, 1, groups, replicates=50)
    assert same["auc"].value == 0
    assert same["auc"].p == 1.0


def test_one_patient_gives_a_value_and_no_interval() -> None:
    truth, table = sample(20, 2.0, 1)
    found = differences(truth, table, 1 - table, 1, ["p"] * 20)["auc"].as_json()
    assert found["value"] is not None
    assert (found["ci95"], found["p"]) == ([None, None], None)
