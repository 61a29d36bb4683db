"""The target that HistoViewer ships, as numbers.

Measured by the methods of this package on CMU-1-Small-Region.svs of OpenSlide's test data (Aperio, H&E,
0.499 um/px, CC0 1.0), the whole 2220 x 2967 pixels of its level 0. A test measures it again where the file
is at hand.
"""

from __future__ import annotations

import numpy as np

from histoviewer.stain.measure import LabMeasure, StainMeasure

VAHADANE_REFERENCE = StainMeasure(
    vectors=np.array([[0.65, 0.70, 0.29], [0.07, 0.99, 0.11]]),
    maximum=np.array([1.0, 1.0]),
)
MACENKO_REFERENCE = StainMeasure(
    vectors=np.array([[0.65, 0.70, 0.29], [0.07, 0.99, 0.11]]),
    maximum=np.array([1.0, 1.0]),
)
REINHARD_REFERENCE = LabMeasure(
    mean=np.array([66.0, 17.0, -10.0]),
    spread=np.array([15.0, 8.0, 5.0]),
)
