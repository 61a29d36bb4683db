"""The target that HistoViewer ships, as numbers.

Measured by the methods of this package on CMU-1-Small-Region.svs of OpenSlide's test data (Aperio, H&E,
0.499 um/px, CC0 1.0), the whole 2220 x 2967 pixels of its level 0. A test measures it again where the file
is at hand.
"""

from __future__ import annotations

import numpy as np

from histoviewer.stain.measure import LabMeasure, StainMeasure

VAHADANE_REFERENCE = StainMeasure(
    vectors=np.array([[0.80891, 0.50726, 0.29726], [0.30026, 0.83330, 0.46417]]),
    maximum=np.array([1.72932, 2.62071]),
)
MACENKO_REFERENCE = StainMeasure(
    vectors=np.array([[0.79840, 0.52455, 0.29566], [0.09651, 0.91856, 0.38333]]),
    maximum=np.array([2.35562, 2.02228]),
)
REINHARD_REFERENCE = LabMeasure(
    mean=np.array([80.22844, 9.80643, -4.06285]),
    spread=np.array([25.23923, 15.19647, 8.23139]),
)
