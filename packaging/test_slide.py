"""Writes the small slide that test_deb.sh opens: half normal, half invasive, painted, 2048 pixels wide.

``python packaging/test_slide.py OUT.tif``
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.io.image_writer import write_tiff

_SIDE, _GRID, _MPP = 2048, 256, 0.5


def main(out: Path) -> None:
    """Paint and write it."""
    shape = (_GRID, _GRID)
    tumour = np.full(shape, -1, np.float32)
    tumour[:, _GRID // 2 :] = 1
    layout = synthetic_tissue.Layout(
        tumour=tumour, fat=np.full(shape, -1, np.float32), tissue=np.ones(shape, np.float32)
    )
    write_tiff(out, synthetic_tissue.paint(_SIDE, _SIDE, _MPP, layout, sample_case.staining(0, 0), 0), _MPP)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
