from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely
import tifffile
from PIL import Image

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.core.errors import Cancelled, StorageError, TooLargeError
from histoviewer.core.task import Task
from histoviewer.io import label_mask


def box(x: float, y: float, side: float, name: str | None) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, y, x + side, y + side), name)


def shapes() -> AnnotationSet:
    holed = shapely.box(300, 10, 380, 90) - shapely.box(320, 30, 340, 50)
    return AnnotationSet(
        [
            box(20, 20, 20, "Nest"),  # inside the big one, and drawn before it
            box(0, 0, 100, "Tumor"),
            Annotation(Shape.POLYGON, holed, None),
            Annotation(Shape.LINE, geo.polyline([(0, 0), (9, 9)]), "Tumor"),
        ],
        [AnnotationClass("Tumor", (1, 2, 3)), AnnotationClass("Unused", (9, 9, 9))],
    )


def legend(path: Path) -> list[list[str]]:
    with label_mask.legend_path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("name", ["m.png", "m.tif"])
def test_values_are_classes_and_the_smaller_shape_is_seen(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    mask = label_mask.write(path, shapes(), (600, 401), mpp=0.5)
    found = np.asarray(Image.open(path)) if name.endswith("png") else tifffile.imread(path)
    assert found.shape == (401, 600)
    assert found.dtype == np.uint8
    assert mask.classes == ("Tumor", "Nest", label_mask.NO_CLASS)
    assert mask.left_out == 1
    assert [int((found == v).sum()) for v in (1, 2, 3)] == [10_000 - 400, 400, 6_400 - 400]
    assert (found[:100, :100] > 0).all()
    assert found[40, 330] == 0


def test_the_legend_says_what_each_value_is(tmp_path: Path) -> None:
    label_mask.write(tmp_path / "m.png", shapes(), (600, 400))
    head, nothing, tumor, nest, other = legend(tmp_path / "m.png")
    assert head == ["value", "class", "red", "green", "blue", "shapes"]
    assert nothing[0] == "0"
    assert tumor == ["1", "Tumor", "1", "2", "3", "1"]
    assert nest[:2] == ["2", "Nest"]
    assert other[:2] == ["3", "(no class)"]


def test_smaller_masks_and_the_pixel_size_in_the_file(tmp_path: Path) -> None:
    mask = label_mask.write(tmp_path / "m.tif", shapes(), (601, 400), downsample=4, mpp=0.25)
    assert (mask.width, mask.height) == (151, 100)
    with tifffile.TiffFile(tmp_path / "m.tif") as file:
        tags = file.pages[0].tags
        assert tags["XResolution"].value[0] / tags["XResolution"].value[1] == pytest.approx(1e4)
        assert tags["ResolutionUnit"].value == 3
    found = tifffile.imread(tmp_path / "m.tif")
    assert (found == 1).sum() == 25 * 25 - 25


def test_from_256_classes_on_values_take_two_bytes(tmp_path: Path) -> None:
    many = AnnotationSet([box(10 * (n % 20), 10 * (n // 20), 10, f"c{n:03}") for n in range(300)])
    for name in ("m.png", "m.tif"):
        label_mask.write(tmp_path / name, many, (200, 200))
    assert tifffile.imread(tmp_path / "m.tif").max() == 300
    assert np.asarray(Image.open(tmp_path / "m.png")).max() == 300


def test_a_mask_without_shapes_is_empty(tmp_path: Path) -> None:
    label_mask.write(tmp_path / "m.tif", AnnotationSet(), (300, 10))
    assert not tifffile.imread(tmp_path / "m.tif").any()


def test_png_over_the_limit_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(TooLargeError, match="as TIFF"):
        label_mask.write(tmp_path / "m.png", shapes(), (100_000, 80_000))
    assert list(tmp_path.iterdir()) == []


def test_cancelled_or_refused_leaves_nothing_behind(tmp_path: Path) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        label_mask.write(tmp_path / "m.tif", shapes(), (600, 400), task=task)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StorageError):
        label_mask.write(tmp_path / "no" / "m.tif", shapes(), (600, 400))
