"""The target that HistoViewer ships, as numbers.

Medians over the 214 patients of the public IDC set (breast, H&E, 2.5x; Janowczyk & Madabhushi 2016, J
Pathol Inform 7:29), each patient's patches measured together by the methods of this package, vectors
brought to length 1 afterwards. Reinhard's numbers are medians over the single patches, because the spread
inside one field is what it matches. The bundled model was trained on the same set, so normalizing to this
target moves an image by as little as that model needs.
"""

from __future__ import annotations

import numpy as np

from histoviewer.stain.measure import LabMeasure, StainMeasure


def _stains(hematoxylin: list[float], eosin: list[float], maximum: list[float]) -> StainMeasure:
    vectors = np.array([hematoxylin, eosin])
    return StainMeasure(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.array(maximum))


VAHADANE_REFERENCE = _stains([0.4837, 0.7481, 0.4543], [0.2100, 0.8129, 0.5432], [1.5425, 1.1781])
MACENKO_REFERENCE = _stains([0.5288, 0.7313, 0.4308], [0.1483, 0.8257, 0.5444], [1.4520, 1.0827])
REINHARD_REFERENCE = LabMeasure(
    mean=np.array([71.975, 22.4898, -4.6326]), spread=np.array([11.3864, 9.4918, 4.0487])
)
