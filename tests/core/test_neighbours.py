"""A patch's answer with its neighbours heard."""

from __future__ import annotations

import numpy as np
import pytest

from histoviewer.core.neighbours import heard

ROW = np.column_stack([np.arange(5) * 50.0, np.zeros(5)])


def _two(positive: list[float]) -> np.ndarray:
    p = np.array(positive)
    return np.stack([1 - p, p], 1)


def test_one_against_its_neighbours_gives_way() -> None:
    made = heard(_two([0.9, 0.9, 0.3, 0.9, 0.9]), ROW, 50.0)[:, 1]
    assert made[2] > 0.5
    assert made[0] < 0.9


def test_far_patches_have_no_say() -> None:
    places = np.array([[0.0, 0.0], [50_000.0, 0.0]])
    np.testing.assert_allclose(heard(_two([0.2, 0.9]), places, 50.0), _two([0.2, 0.9]), atol=1e-9)


def test_nearer_neighbours_weigh_more() -> None:
    near = heard(_two([0.4, 0.9]), np.array([[0.0, 0], [50, 0]]), 50.0)[0, 1]
    far = heard(_two([0.4, 0.9]), np.array([[0.0, 0], [300, 0]]), 50.0)[0, 1]
    assert near > far > 0.4


def test_unit_does_not_matter_and_rows_add_up_to_one() -> None:
    p = np.random.default_rng(0).dirichlet(np.ones(4), 2100)
    places = np.random.default_rng(1).random((2100, 2)) * 5000
    made = heard(p, places, 50.0)
    np.testing.assert_allclose(made.sum(1), 1)
    np.testing.assert_allclose(made, heard(p, places * 4, 200.0))


def test_certain_answers_stay_finite() -> None:
    assert np.isfinite(heard(_two([0.0, 1.0, 1.0]), ROW[:3], 50.0)).all()


def test_every_patch_needs_a_place() -> None:
    with pytest.raises(ValueError, match="places"):
        heard(_two([0.5, 0.5]), ROW, 50.0)
