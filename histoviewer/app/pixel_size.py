"""Which pixel sizes a person can mean, in microns per level-0 pixel."""

from __future__ import annotations

import math

from histoviewer.core.errors import PixelSizeError

LEAST, MOST = 0.01, 100.0


def check_mpp(mpp: float) -> None:
    """Refuse what no microscope gives.

    Raises:
        PixelSizeError: the value is not finite or out of range.
    """
    if not (math.isfinite(mpp) and LEAST <= mpp <= MOST):
        raise PixelSizeError(
            f"A pixel size of {mpp} micrometres can't be used",
            "it is outside what microscopes give",
            f"give microns per pixel between {LEAST} and {MOST:g}, for example 0.25 for a 40x scan",
        )
