"""Small images and a small model for the tests of jobs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.core.slide import RgbArray
from histoviewer.io.image_writer import write_png, write_tiff

CLASSES = ("normal", "invasive")


def tissue(width: int = 800, height: int = 600, *, tumour: bool = True, seed: int = 0) -> RgbArray:
    """Synthetic H&E at 0.5 um per pixel."""
    shape = max(1, round(height / 8)), max(1, round(width / 8))
    layout = synthetic_tissue.Layout(
        tumour=np.full(shape, 0.6 if tumour else -1, np.float32),
        fat=np.full(shape, -1, np.float32),
        tissue=np.ones(shape, np.float32),
    )
    return synthetic_tissue.paint(width, height, 0.5, layout, sample_case.staining(0, seed), seed)


def write_field(path: Path, mpp: float | None = 0.5, **kinds: Any) -> Path:
    """One synthetic field as TIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_tiff(path, tissue(**kinds), mpp)
    return path


def write_patch(path: Path, seed: int = 0, *, tumour: bool = True, side: int = 50) -> Path:
    """A patch of the bundled model's scale as PNG, without a pixel size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_png(path, model_patch(seed, tumour=tumour, side=side))
    return path


def model_patch(seed: int = 0, *, tumour: bool = True, side: int = 50) -> RgbArray:
    """A patch of 4 um per pixel."""
    return shrunk(tissue(8 * side, 8 * side, tumour=tumour, seed=seed))


def shrunk(image: RgbArray) -> RgbArray:
    """An eighth of the size, averaged."""
    height, width = image.shape[0] // 8, image.shape[1] // 8
    means = image.reshape(height, 8, width, 8, 3).mean(axis=(1, 3))
    return means.round().astype(np.uint8)


def half_and_half(width: int, height: int) -> RgbArray:
    """Stroma to the left, tumour to the right, at 0.5 um per pixel."""
    return np.concatenate([tissue(width // 2, height, tumour=tumour) for tumour in (False, True)], axis=1)


def class_folders(root: Path, patients: int = 4, each: int = 2) -> Path:
    """Class folders of 50-pixel patches, every patient with both classes."""
    for patient in range(patients):
        for k, label in enumerate(CLASSES):
            for i in range(each):
                seed = (patient * each + i) * 2 + k
                write_patch(root / label / f"p{patient}_idx_{i}.png", seed, tumour=label == "invasive")
    return root
