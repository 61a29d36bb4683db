"""The sample case: synthetic H&E of invented patients, made on the spot, so that every panel shows something.

No image of anybody is in it. File names, TIFF descriptions and the note beside the files say *synthetic*.
The stain vectors of every image are known and written into its description.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.app.synthetic_nuclei import Field
from histoviewer.app.synthetic_tissue import COARSE_UM, Layout, Staining, paint, smooth_noise
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.core.errors import StorageError
from histoviewer.core.task import Task
from histoviewer.io import geojson
from histoviewer.io.image_writer import write_tiff

MPP = 0.5
FIELD_PX = (1536, 1152)
SLIDE_PX = (4608, 3072)
PATIENTS = 8
CLASSES = ("normal", "invasive")

_VERSION = 1
_NOTE = "note.json"
_README = """Synthetic images made by HistoViewer.

They show no tissue of anybody: cells, fibres and stains are drawn by the program (Beer-Lambert's law on
known stain vectors, see each file's description). They serve to try the program out and prove nothing
about any model.
"""
# Hematoxylin and eosin of three invented laboratories; patients are mixtures of them.
_HEMATOXYLIN = np.array([(0.65, 0.70, 0.29), (0.58, 0.71, 0.40), (0.68, 0.66, 0.32)])
_EOSIN = np.array([(0.09, 0.90, 0.42), (0.13, 0.82, 0.56), (0.18, 0.88, 0.44)])


@dataclass(frozen=True, slots=True)
class SampleImage:
    """One labelled field of an invented patient."""

    path: Path
    label: str
    patient: str


@dataclass(frozen=True, slots=True)
class SampleCase:
    """Where everything lies.

    ``folder`` has one sub-folder for each class (what *Import folder* takes). ``slide`` is a larger
    image with normal and invasive areas, ``annotations`` the GeoJSON with their outlines.
    """

    folder: Path
    images: tuple[SampleImage, ...]
    slide: Path
    annotations: Path

    @property
    def first_image(self) -> Path:
        """What to show first."""
        return self.slide


def make(folder: Path, seed: int = 0, task: Task | None = None) -> SampleCase:
    """Make the sample case in ``folder``; what is there already from the same seed is kept.

    Raises:
        StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped the job.
    """
    task = task or Task()
    case = _case(folder)
    note = folder / _NOTE
    wanted = {"synthetic": True, "version": _VERSION, "seed": seed}
    if _read(note) == wanted:
        return case
    try:
        for part in (*(case.folder / label for label in CLASSES), folder):
            part.mkdir(parents=True, exist_ok=True)
        total = len(case.images) + 4
        for i, image in enumerate(case.images):
            task.report(i, total, f"Drawing synthetic patient {i // 3 + 1} of {PATIENTS}")
            _write_field(image, seed, i)
        task.report(len(case.images), total, "Drawing a synthetic slide")
        _write_slide(case, seed)
        (folder / "README.txt").write_text(_README, encoding="utf-8")
        note.write_text(json.dumps(wanted), encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The sample case can't be written to {folder}",
            error.strerror or str(error),
            "choose another folder",
        ) from error
    task.report(total, total, "The sample case is ready")
    return case


def staining(seed: int, patient: int) -> Staining:
    """The known stain of an invented patient."""
    rng = np.random.default_rng((seed, 1000 + patient))
    mix = rng.dirichlet((1.2, 1.2, 1.2))
    hematoxylin = mix @ _HEMATOXYLIN + rng.normal(0, 0.012, 3)
    eosin = rng.dirichlet((1.2, 1.2, 1.2)) @ _EOSIN + rng.normal(0, 0.012, 3)
    white = np.array((243.0, 242.0, 244.0)) + rng.normal(0, 2.5, 3)
    return Staining(
        hematoxylin=_triple(hematoxylin / np.linalg.norm(hematoxylin)),
        eosin=_triple(eosin / np.linalg.norm(eosin)),
        white=_triple(np.clip(white, 232, 250)),
        strength_h=float(rng.uniform(0.85, 1.15)),
        strength_e=float(rng.uniform(0.8, 1.2)),
    )


def _case(folder: Path) -> SampleCase:
    labelled = folder / "labelled images"
    images = tuple(
        SampleImage(
            labelled / label / f"P{patient + 1:02d}_synthetic_{label}_{n}.tif", label, f"P{patient + 1:02d}"
        )
        for patient in range(PATIENTS)
        for label, n in _fields(patient)
    )
    return SampleCase(labelled, images, folder / "synthetic slide.tif", folder / "synthetic slide.geojson")


def _fields(patient: int) -> Iterator[tuple[str, int]]:
    """Three fields for each patient, two of one class and one of the other by turns."""
    more, less = CLASSES if patient % 2 == 0 else CLASSES[::-1]
    yield from ((more, 1), (more, 2), (less, 1))


def _write_field(image: SampleImage, seed: int, index: int) -> None:
    rng = np.random.default_rng((seed, index))
    width, height = FIELD_PX
    layout = _normal_field(rng) if image.label == "normal" else _invasive_field(rng)
    stain = staining(seed, int(image.patient[1:]) - 1)
    pixels = paint(width, height, MPP, layout, stain, seed * 10_007 + index)
    notes = {**_notes(stain), "patient": image.patient, "label": image.label}
    write_tiff(image.path, pixels, MPP, notes=notes, compression="jpeg")


def _notes(stain: Staining) -> dict[str, Any]:
    return {
        "synthetic": True,
        "made_by": "HistoViewer sample case",
        "hematoxylin": list(stain.hematoxylin),
        "eosin": list(stain.eosin),
        "white": list(stain.white),
    }


def _normal_field(rng: np.random.Generator) -> Layout:
    """Lobules and ducts in fibrous stroma with islands of fat."""
    noise = _noise(rng, FIELD_PX)
    width, height = FIELD_PX[0] * MPP, FIELD_PX[1] * MPP
    fat = noise(190) - rng.uniform(0.2, 1.1)
    places = [(rng.uniform(0.15, 0.85) * width, rng.uniform(0.15, 0.85) * height) for _ in range(4)]
    lobules = int(rng.integers(1, 3))
    return Layout(
        tumour=np.full_like(fat, -1),
        fat=fat.astype(np.float32),
        tissue=np.ones_like(fat),
        lobules=tuple(places[:lobules]),
        ducts=tuple(places[lobules : lobules + int(rng.integers(0, 3))]),
    )


def _invasive_field(rng: np.random.Generator) -> Layout:
    """Sheets where a broad noise is high, cords along the ridges of a finer one."""
    noise = _noise(rng, FIELD_PX)
    sheets = 0.42 * noise(150) + 0.25 * noise(60) + rng.uniform(0.05, 0.3)
    cords = 0.16 - np.abs(noise(70)) * 0.75 + 0.1 * noise(200)
    tumour = np.maximum(sheets, cords).astype(np.float32)
    return Layout(tumour=tumour, fat=(noise(160) - 1.5).astype(np.float32), tissue=np.ones_like(tumour))


def _write_slide(case: SampleCase, seed: int) -> None:
    """A section on white glass: a tumour to the right, lobules, ducts and fat to the left, both outlined."""
    rng = np.random.default_rng((seed, 9_999))
    width, height = SLIDE_PX[0] * MPP, SLIDE_PX[1] * MPP
    noise = _noise(rng, SLIDE_PX)
    mass = _outline(rng, (0.70 * width, 0.50 * height), 0.21 * width)
    tissue = _inside(
        _outline(rng, (0.5 * width, 0.5 * height), 0.5 * height, 0.86 * width / height), noise(1).shape
    )
    depth = _inside(mass, noise(1).shape)
    tumour = np.minimum(depth * 3, 0.30 * noise(150) + 0.2 * noise(60) + 0.22).astype(np.float32)
    fat = np.where(depth > -0.1, -1.0, noise(330) - 0.35).astype(np.float32)
    normal = [(0.25, 0.36), (0.33, 0.62), (0.19, 0.52)], [(0.36, 0.25), (0.25, 0.74)]
    lobules, ducts = (tuple((x * width, y * height) for x, y in places) for places in normal)
    stain = staining(seed, PATIENTS)
    layout = Layout(tumour, fat, tissue, lobules, ducts)
    pixels = paint(*SLIDE_PX, MPP, layout, stain, seed * 10_007 + 9_999)
    write_tiff(case.slide, pixels, MPP, notes=_notes(stain), compression="jpeg", pyramid=True)
    around = _outline(rng, (0.27 * width, 0.5 * height), 0.14 * width, 1.0, 0.02)
    outlines = AnnotationSet()
    for name, label, points in (("Tumour", "Invasive", mass), ("Lobules and ducts", "Normal", around)):
        shape = geometry.polygon([(float(x), float(y)) for x, y in points / MPP])
        outlines.add(Annotation(Shape.POLYGON, shape, label, f"{name} (synthetic)", author="HistoViewer"))
    geojson.write(case.annotations, outlines)


def _noise(rng: np.random.Generator, size_px: tuple[int, int]) -> Any:
    rows, columns = round(size_px[1] * MPP / COARSE_UM), round(size_px[0] * MPP / COARSE_UM)

    def noise(cell_um: float) -> Field:
        return smooth_noise(rng, rows, columns, cell_um / COARSE_UM)

    return noise


def _outline(
    rng: np.random.Generator,
    centre: tuple[float, float],
    radius: float,
    stretch: float = 1.0,
    rough: float = 0.06,
) -> npt.NDArray[np.float64]:
    """A closed, wavy outline in micrometres, (n, 2)."""
    theta = np.linspace(0, 2 * np.pi, 96, endpoint=False)
    reach = np.ones_like(theta)
    for order in range(2, 8):
        reach += rng.normal(0, rough / np.sqrt(order)) * np.cos(order * theta + rng.uniform(0, 2 * np.pi))
    return np.stack(
        [
            centre[0] + radius * stretch * reach * np.cos(theta),
            centre[1] + radius * 0.9 * reach * np.sin(theta),
        ],
        axis=1,
    )


def _inside(outline: npt.NDArray[np.float64], shape: tuple[int, ...]) -> Field:
    """How deep each coarse pixel lies inside an outline, in parts of its radius; negative outside."""
    centre = outline.mean(axis=0)
    spokes = outline - centre
    angles = np.arctan2(spokes[:, 1], spokes[:, 0])
    order = np.argsort(angles)
    y, x = np.meshgrid(np.arange(shape[0]) * COARSE_UM, np.arange(shape[1]) * COARSE_UM, indexing="ij")
    at = np.arctan2(y - centre[1], x - centre[0])
    reach = np.interp(at, angles[order], np.hypot(*spokes[order].T), period=2 * np.pi)
    depth: Field = (1 - np.hypot(x - centre[0], y - centre[1]) / reach).astype(np.float32)
    return depth


def _triple(values: npt.NDArray[np.float64]) -> tuple[float, float, float]:
    first, second, third = (float(value) for value in values)
    return first, second, third


def _read(note: Path) -> Any:
    try:
        return json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
