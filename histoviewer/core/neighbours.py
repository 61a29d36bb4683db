"""A patch's answer with its neighbours heard: tumour grows in areas, so patches nearby tend to agree.

The log-probabilities of a patch are averaged with those of the patches around it, which weigh less the
farther away they are (a Gaussian kernel regression, Nadaraya 1964 and Watson 1964). On the patients of the
IDC set that serve for choosing, this raised the area under the ROC curve of single patches by the bundled
model from 0.878 to 0.893.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

REACH = 3.0
"""Standard deviation of the kernel in sides of a patch; chosen on validation patients, as is ``SHARE``."""
SHARE = 0.5
"""Weight of a neighbour at distance zero beside the patch itself, which has 1."""
_SMALLEST = 1e-6
_CHUNK = 1024


def heard(
    probabilities: npt.NDArray[np.floating],
    places: npt.NDArray[np.floating],
    patch_side: float,
    *,
    reach: float = REACH,
    share: float = SHARE,
) -> npt.NDArray[np.float64]:
    """Probabilities after the neighbours were heard, float64 (n, classes); rows add up to one.

    Args:
        probabilities: (n, classes), calibrated.
        places: (n, 2), x and y of each patch in one slide.
        patch_side: side of a patch, in the unit of ``places``.

    Raises:
        ValueError: not one place for each row, or a side that is not positive.
    """
    p = np.asarray(probabilities, dtype=np.float64)
    spots = np.asarray(places, dtype=np.float64)
    if spots.shape != (len(p), 2) or not patch_side > 0:
        raise ValueError(f"{len(p)} patches of side {patch_side} with places of shape {spots.shape}")
    logs = np.log(np.clip(p, _SMALLEST, 1))
    made = np.empty_like(logs)
    width = 2 * (reach * patch_side) ** 2
    for start in range(0, len(p), _CHUNK):
        own = np.arange(start, min(start + _CHUNK, len(p)))
        apart = ((spots[own, None] - spots[None]) ** 2).sum(axis=2)
        weight = share * np.exp(-apart / width)
        weight[np.arange(len(own)), own] = 1.0
        made[own] = weight @ logs / weight.sum(axis=1, keepdims=True)
    odds = np.exp(made - made.max(axis=1, keepdims=True))
    found: npt.NDArray[np.float64] = odds / odds.sum(axis=1, keepdims=True)
    return found
