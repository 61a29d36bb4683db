"""Patches become one answer by the chosen vote."""

from __future__ import annotations

import pytest

from histoviewer.core.voting import VOTES, combined

PATCHES = [[0.9, 0.1], [0.6, 0.4], [0.6, 0.4], [0.02, 0.98]]


@pytest.mark.parametrize(
    ("vote", "expected"),
    [("mean", [0.53, 0.47]), ("majority", [0.75, 0.25]), ("maximum", [0.9 / 1.88, 0.98 / 1.88])],
)
def test_votes_by_hand(vote: str, expected: list[float]) -> None:
    assert combined(PATCHES, vote) == pytest.approx(expected)


@pytest.mark.parametrize("vote", VOTES)
def test_a_single_patch_keeps_its_answer_and_shares_add_up_to_one(vote: str) -> None:
    assert combined([[0.2, 0.3, 0.5]], vote).argmax() == 2
    assert combined(PATCHES, vote).sum() == pytest.approx(1)


def test_a_patch_on_the_fence_counts_half() -> None:
    assert combined([[0.5, 0.5], [0.9, 0.1]], "majority").tolist() == [0.75, 0.25]


def test_no_patch_and_no_such_vote_are_refused() -> None:
    with pytest.raises(ValueError, match="no patch"):
        combined([], "mean")
    with pytest.raises(ValueError, match="median"):
        combined(PATCHES, "median")
