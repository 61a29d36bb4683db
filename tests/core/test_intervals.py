"""Wilson's interval against published figures; the bootstrap draws whole groups."""

from __future__ import annotations

import math

import numpy as np
import pytest

from histoviewer.core.intervals import group_codes, grouped_wilson, percentile_interval, resamples, wilson


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_is_that_of_newcombe(successes: int, n: int, low: float, high: float) -> None:
    """Newcombe, Statistics in Medicine 17 (1998), table I, method 3."""
    assert wilson(successes, n) == (pytest.approx(low, abs=6e-5), pytest.approx(high, abs=6e-5))


def test_wilson_of_nothing_is_undefined() -> None:
    assert all(math.isnan(bound) for bound in wilson(0, 0))


def test_every_replicate_draws_as_many_groups_as_there_are() -> None:
    rows = np.concatenate(list(resamples(30, 4_000_000, replicates=50, seed=3)))
    assert rows.shape == (50, 30)
    assert (rows.sum(axis=1) == 30).all()
    assert len({tuple(row) for row in rows.tolist()}) > 45


def test_groups_are_numbered_in_the_order_they_come() -> None:
    assert group_codes(["b", "a", "b"], 3).tolist() == [0, 1, 0]
    assert group_codes(None, 3).tolist() == [0, 1, 2]
    with pytest.raises(ValueError, match="2 groups for 3 items"):
        group_codes(["a", "b"], 3)


def test_undefined_replicates_are_left_out() -> None:
    values = np.concatenate([np.full(10, np.nan), np.linspace(0, 1, 101)])
    assert percentile_interval(values) == (pytest.approx(0.025), pytest.approx(0.975))
    assert all(math.isnan(bound) for bound in percentile_interval(np.array([np.nan])))


def test_a_share_over_patients_is_covered_where_counting_patches_promises_too_much() -> None:
    rng = np.random.default_rng(8)
    groups, trials = np.repeat(np.arange(40), 25), 400
    held = counted = 0
    for _ in range(trials):
        skill = rng.beta(4, 1, 40)
        hits = rng.random(1000) < skill[groups]
        low, high = grouped_wilson(hits, groups)
        held += low <= 0.8 <= high
        low, high = wilson(hits.sum(), 1000)
        counted += low <= 0.8 <= high
    assert held / trials > 0.91
    assert counted / trials < 0.75


def test_one_item_for_each_patient_is_plain_wilson_and_one_patient_says_little() -> None:
    hits = np.array([True] * 9 + [False])
    assert grouped_wilson(hits, np.arange(10)) == wilson(9, 10)
    low, high = grouped_wilson(hits, np.zeros(10, np.intp))
    assert high - low > 0.7
    assert grouped_wilson(np.ones(100, bool), np.arange(100) // 25) == wilson(4, 4)
