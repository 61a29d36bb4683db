"""Annotated regions become patches with the class, the patient and the resolution that were asked for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import class_folders, half_and_half

from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.region_patches import (
    RegionsRequest,
    add_regions,
    preview_regions,
    project_labels,
)
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.training_patches import natural_scale, patch_reader
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.project import Project
from histoviewer.io.slide_files import fingerprint


def _shape(name: str | None, x0: float, y0: float, x1: float, y1: float, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x0, y0, x1, y1), class_name=name, **fields)  # type: ignore[arg-type]


@pytest.fixture
def project(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Four slides of four patients at 0.5 um: stroma left, tumour right, the top right corner white."""
    image = half_and_half(1200, 800)
    image[:200, 1000:] = 250
    with Project.create(tmp_path / "p.hvproj") as made:
        for n in range(4):
            path = tmp_path / f"s{n}_x.tif"
            shaded = np.clip(image.astype(np.int16) - 3 * n, 0, 255).astype(np.uint8)
            write_tiff(path, shaded, 0.5)
            row = made.add_slide(path, fingerprint(path), width=1200, height=800, mpp=0.5, patient=f"w{n}")
            made.apply(
                row,
                [
                    _shape("Normal", 0, 0, 400, 400, locked=True),
                    _shape("Invasive", 800, 0, 1200, 400),
                    _shape("Ignore*", 200, 0, 400, 400),
                    _shape("Region*", 0, 0, 1200, 800),
                    _shape(None, 0, 400, 1200, 800),
                ],
            )
        yield made


REQUEST = RegionsRequest(Path(), patch_px=50, mpp=2.0)
"""Patches of 100 um: 200 pixels of these slides."""


def test_patches_have_class_patient_place_and_resolution(project: Project) -> None:
    request = replace(REQUEST, project=project)
    preview = preview_regions(Task(), request)
    assert preview.words == ("20 patches from 4 slides: Invasive 12, Normal 8. 4 have too little tissue.")
    assert project.patches() == []
    summary = add_regions(Task(), request)
    assert (summary.patches_n, summary.places, summary.patients_n) == (20, 20, 4)
    first = [r for r in project.patches() if r.patient == "w0"]
    assert [(r.label, r.x_l0, r.y_l0) for r in first] == [
        ("Invasive", 800, 0), ("Invasive", 800, 200), ("Invasive", 1000, 200),
        ("Normal", 0, 0), ("Normal", 0, 200),
    ]  # fmt: skip
    assert {(r.width_l0, r.patch_px, r.mpp) for r in first} == {(200.0, 50, 0.5)}
    assert natural_scale(first) == (2.0, 50)


def test_a_network_sees_the_place_at_the_asked_resolution(project: Project) -> None:
    add_regions(Task(), replace(REQUEST, project=project))
    record = next(r for r in project.patches() if r.label == "Invasive" and r.y_l0 == 200)
    read = patch_reader(PatchTarget(2.0, 50), lambda: None)
    pixels = read(record, 50)
    image = half_and_half(1200, 800)[200:400, 800:1000]
    means = image.reshape(50, 4, 50, 4, 3).mean(axis=(1, 3))
    assert pixels.shape == (50, 50, 3)
    assert abs(pixels[5:45, 5:45].astype(float) - means[5:45, 5:45]).mean() < 8
    smaller = patch_reader(PatchTarget(2.0, 30), lambda: None)(record, 30)
    assert abs(smaller[5:25, 5:25].astype(float) - means[15:35, 15:35]).mean() < 8


def test_tissue_overlap_classes_and_rule(project: Project) -> None:
    def count(**fields: object) -> Counter[str]:
        found = preview_regions(Task(), replace(REQUEST, project=project, **fields))  # type: ignore[arg-type]
        return Counter(r.label for r in found.records)

    assert count(tissue=0.0) == {"Invasive": 16, "Normal": 8}
    assert count(tissue=0.0, overlap=0.5) == {"Invasive": 36, "Normal": 12}
    assert count(classes=("Normal",)) == {"Normal": 8}
    assert count(tissue=0.0, patch_px=90, rule="containment") == {"Invasive": 4}
    assert project_labels(project) == {"Invasive": 4, "Normal": 4}


def test_regions_and_folders_make_one_data_set(project: Project, tmp_path: Path) -> None:
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data"), project, mpp=4.0))
    folder_patches = len(project.patches())
    add_regions(Task(), replace(REQUEST, project=project))
    summary = add_regions(Task(), replace(REQUEST, project=project, tissue=0.0))
    assert (summary.places, summary.patches_n) == (24, folder_patches + 24)
    assert summary.classes == ("invasive", "normal")


def test_patients_keep_their_part_and_copies_of_a_slide_are_found(project: Project, tmp_path: Path) -> None:
    request = replace(REQUEST, project=project, tissue=0.0)
    add_regions(Task(), request)
    split = split_dataset(Task(), SplitRequest(project))
    again = add_regions(Task(), replace(request, overlap=0.5))
    assert [split.patients(p) for p in ("train", "test")] == [again.patients(p) for p in ("train", "test")]
    assert again.conflicts == ()
    first = project.slides()[0].path
    copy = tmp_path / "copy.tif"
    copy.write_bytes(first.read_bytes())
    row = project.add_slide(copy, fingerprint(copy), width=1200, height=800, mpp=0.5, patient="w9")
    project.apply(row, [_shape("Normal", 0, 0, 400, 400), _shape("Invasive", 800, 0, 1200, 400)])
    assert add_regions(Task(), request).identical == ((str(copy), str(first)),)
    parts = split_dataset(Task(), SplitRequest(project, "50/50/0"))
    assert {row.part for row in parts.rows if row.patient in ("w0", "w9")} in ({"train"}, {"validation"})


def test_what_can_not_be_cut_is_said_in_words(project: Project, tmp_path: Path) -> None:
    for fields in ({"patch_px": 2}, {"mpp": 0.0}, {"overlap": 1.0}, {"tissue": 2.0}, {"rule": "largest"}):
        with pytest.raises(InputError, match="can't be cut with"):
            preview_regions(Task(), replace(REQUEST, project=project, **fields))  # type: ignore[arg-type]
    rows = project.slides()
    project.update_slide(rows[0].id, mpp=None)
    rows[1].path.unlink()
    summary = add_regions(Task(), replace(REQUEST, project=project))
    assert summary.patients_n == 2
    words = [item.error for item in summary.skipped]
    assert "pixel size is not known" in words[0]
    assert rows[1].name in words[1]
    with pytest.raises(DatasetError, match="give no patches"):
        add_regions(Task(), replace(REQUEST, project=project, classes=("Stroma",)))
