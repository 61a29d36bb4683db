"""One answer from many patches: by mean, by majority, or by maximum.

The rules for combining classifiers of Kittler et al. (1998): sum rule, majority vote, max rule.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

VOTES = ("mean", "majority", "maximum")


def combined(probabilities: npt.ArrayLike, vote: str = "mean") -> npt.NDArray[np.float64]:
    """Class probabilities (k,) of the whole from those of its patches (n, k), n at least 1.

    * mean: of the probabilities;
    * majority: the share of the patches whose likeliest class it is; patches on the fence count half, and a
      single patch keeps its probabilities;
    * maximum: the greatest probability that any patch gives the class, scaled to add up to one.

    Raises:
        ValueError: no patch, or no such vote.
    """
    table = np.atleast_2d(np.asarray(probabilities, dtype=np.float64))
    if table.size == 0:
        raise ValueError("there is no patch to vote")
    if vote == "mean" or (vote == "majority" and len(table) == 1):
        shares = table.mean(axis=0)
    elif vote == "majority":
        best = table == table.max(axis=1, keepdims=True)
        shares = (best / best.sum(axis=1, keepdims=True)).mean(axis=0)
    elif vote == "maximum":
        highest = table.max(axis=0)
        shares = highest / highest.sum()
    else:
        raise ValueError(f"there is no vote '{vote}', choose one of {', '.join(VOTES)}")
    return np.asarray(shares, dtype=np.float64)
