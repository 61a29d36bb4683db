"""Classify images of any size: a 50-pixel patch, a microscope field, a whole slide, all by one path."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from histoviewer.app.job_results import ClassifyResult
from histoviewer.core.annotation import Annotation
from histoviewer.core.task import Task


@dataclass(frozen=True, slots=True)
class ClassifyRequest:
    """What to classify and how.

    Args:
        files: images and slides.
        model: a model file; ``None`` for the bundled one.
        mpp: microns per level-0 pixel for files that carry none; with ``mpp_overrides`` for all.
        regions: areas to work on (the window's annotations, or a GeoJSON file); ``None`` for the whole image.
        mode: "image" cuts each image into patches of the model's resolution; "patch" takes each image
            as one patch, whatever its size.
        normalizer: ``None`` for the model's own, "none", or a method of ``histoviewer.stain``.
        margin: half the width of the *uncertain* band; ``None`` for the model's own.
        heatmap: write a picture of the first image with its heatmap here.
        report: write a PDF report here.
    """

    files: tuple[Path, ...]
    model: Path | None = None
    mpp: float | None = None
    regions: tuple[Annotation, ...] | Path | None = None
    mode: str = "image"
    normalizer: str | None = None
    margin: float | None = None
    heatmap: Path | None = None
    report: Path | None = None
    mpp_overrides: bool = False
